// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/exhaustion.h"

#include <algorithm>
#include <limits>

namespace phaseout::plan {

bool Exhaustion::suits(const Model &model)
{
    const Problem &problem = model.problem();
    return std::all_of(problem.jobs.begin(), problem.jobs.end(),
                       [&](const Job &job) { return job.cluster == none || problem.clusters[job.cluster].visitCost == 0; }) &&
           std::all_of(problem.precedence.begin(), problem.precedence.end(),
                       [&](const Precedence &link) { return link.lag >= -leastDuration(model, link.before); });
}

Exhaustion::Exhaustion(const Model &model, const std::vector<Prices> &prices, const Remaining &remaining, std::int64_t limit, std::size_t width)
    : m_model(model)
    , m_width(width)
    , m_small(model, prices, remaining, limit)
    , m_lanes{Lane{Continuations(m_small), {}}, Lane{Continuations(m_small), {}}}
    , m_best(limit)
{
    m_isDone = !m_small.isTooMuch() && (remaining.isEmpty() || m_small.isImpossible());
    if (m_isDone || m_small.isTooMuch())
        return;
    m_level.push_back(m_lanes.front().continuations.nothing());
    offer(m_level.front());
    m_isDone = m_small.visits().empty() || m_level.front().spare < 0;
}

void Exhaustion::take(int count)
{
    m_taken = std::min(m_level.size(), m_at + static_cast<std::size_t>(std::max(0, count)));
}

void Exhaustion::goOn(int lane)
{
    Lane &mine = m_lanes[static_cast<std::size_t>(lane)];
    for (std::size_t i = m_at + static_cast<std::size_t>(lane); i < m_taken; i += lanes)
        mine.continuations.add(m_level[i], mine.found);
}

void Exhaustion::gather()
{
    m_looked += static_cast<std::int64_t>(m_taken - m_at);
    m_at = m_taken;
    for (Lane &lane : m_lanes) {
        for (const Beginning &next : lane.found)
            add(next);
        lane.found.clear();
    }
    if (m_at == m_level.size())
        nextLevel();
}

void Exhaustion::run(int count)
{
    for (int left = count; left > 0 && !m_isDone && !isNothingToDo();) {
        const std::int64_t before = m_looked;
        take(left);
        for (int lane = 0; lane < lanes; ++lane)
            goOn(lane);
        gather();
        left -= static_cast<int>(m_looked - before);
    }
}

void Exhaustion::add(const Beginning &next)
{
    const auto [entry, isNew] = m_first.try_emplace(next.visits, none);
    for (int i = entry->second; i != none; i = m_next[i].sameVisits)
        if (!m_next[i].isOut && isNoWorse(m_next[i], next))
            return;
    for (int i = entry->second; i != none; i = m_next[i].sameVisits)
        if (!m_next[i].isOut && isNoWorse(next, m_next[i]))
            m_next[i].isOut = true;
    m_next.push_back(next);
    m_next.back().sameVisits = entry->second;
    entry->second = static_cast<int>(m_next.size()) - 1;
    if (m_next.size() >= 2 * m_width) {
        thin();
        listAnew();
    }
}

void Exhaustion::listAnew()
{
    m_first.clear();
    for (std::size_t i = 0; i < m_next.size(); ++i) {
        const auto [first, isFirst] = m_first.try_emplace(m_next[i].visits, none);
        m_next[i].sameVisits = first->second;
        first->second = static_cast<int>(i);
    }
}

// A timetable, when all that it does not visit may be left out.
void Exhaustion::offer(const Beginning &from)
{
    std::int64_t cost = from.cost;
    const int count = static_cast<int>(m_small.visits().size());
    for (int v = 0; v < count; ++v)
        if (!from.has(v)) {
            if (!m_small.visits()[v].mayBeOut)
                return;
            cost += m_model.problem().unplacedCost;
        }
    if (cost >= m_best)
        return;
    m_best = cost;
    m_found.resize(static_cast<std::size_t>(m_model.jobCount()));
    for (const SmallModel::Given &given : m_small.given())
        m_found[given.job] = given.place;
    for (int v = 0; v < count; ++v)
        m_found[m_small.visits()[v].job] = from.has(v) ? from.place(m_small, v) : Remaining::Place{none, none, 0, 0};
}

// Keeps those of m_next that are the farthest below the limit, in the order in which they came.
void Exhaustion::thin()
{
    std::erase_if(m_next, [](const Beginning &next) { return next.isOut; });
    if (m_next.size() <= m_width)
        return;
    m_isDropped = true;
    std::vector<std::pair<std::int64_t, std::size_t>> bounds;
    for (std::size_t i = 0; i < m_next.size(); ++i)
        bounds.emplace_back(-m_next[i].spare, i);
    std::nth_element(bounds.begin(), bounds.begin() + static_cast<std::ptrdiff_t>(m_width), bounds.end());
    const std::pair<std::int64_t, std::size_t> first = bounds[m_width]; // of those to go
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_next.size(); ++i)
        if (std::pair(-m_next[i].spare, i) < first) {
            if (kept != i)
                m_next[kept] = m_next[i];
            ++kept;
        }
    m_next.resize(kept);
}

void Exhaustion::nextLevel()
{
    thin();
    for (const Beginning &next : m_next)
        offer(next);
    m_level.swap(m_next);
    m_next.clear();
    m_first.clear();
    m_at = m_taken = 0;
    m_isDone = m_level.empty();
}

} // namespace phaseout::plan
