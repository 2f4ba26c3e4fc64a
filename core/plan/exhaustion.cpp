// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/exhaustion.h"

#include <algorithm>
#include <utility>

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
    takeIn(static_cast<std::size_t>(lane));
    for (std::size_t i = m_at + static_cast<std::size_t>(lane); i < m_taken; i += lanes)
        mine.continuations.add(m_level[i], mine.found[m_turn]);
}

void Exhaustion::gather()
{
    m_looked += static_cast<std::int64_t>(m_taken - m_at);
    m_at = m_taken;
    m_turn = 1 - m_turn;
    if (m_at < m_level.size())
        return;
    for (std::size_t part = 0; part < m_next.size(); ++part)
        takeIn(part);
    nextLevel();
}

// What all lanes have found for it in the turn before.
void Exhaustion::takeIn(std::size_t part)
{
    for (Lane &lane : m_lanes) {
        std::vector<Beginning> &found = lane.found[1 - m_turn][part];
        for (const Beginning &next : found)
            add(m_next[part], next);
        found.clear();
    }
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

void Exhaustion::add(Part &part, const Beginning &next) const
{
    const Brief brief{next.cost, next.starts, next.last, next.lastVisit};
    int &first = part.first.try_emplace(next.visits, none).first->second;
    for (int i = first; i != none; i = part.briefs[i].sameVisits)
        if (mayBeNoWorse(part.briefs[i], brief) && leavesNoLess(part.all[i], next))
            return;
    for (int *i = &first; *i != none;) {
        const int other = *i;
        part.all[other].isOut = mayBeNoWorse(brief, part.briefs[other]) && leavesNoLess(next, part.all[other]);
        if (part.all[other].isOut)
            *i = part.briefs[other].sameVisits;
        else
            i = &part.briefs[other].sameVisits;
    }
    part.all.push_back(next);
    part.briefs.push_back(brief);
    part.briefs.back().sameVisits = std::exchange(first, static_cast<int>(part.all.size()) - 1);
    if (part.all.size() < m_width)
        return;
    thin(part, m_width * 5 / 8); // somewhat more than its share of a level
    list(part);
}

void Exhaustion::list(Part &part)
{
    part.briefs.clear();
    part.first.clear();
    for (const Beginning &one : part.all) {
        int &first = part.first.try_emplace(one.visits, none).first->second;
        part.briefs.push_back({one.cost, one.starts, one.last, one.lastVisit, first});
        first = static_cast<int>(part.briefs.size()) - 1;
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

// Keeps those that are the farthest below the limit, in the order in which they came.
void Exhaustion::thin(Part &part, std::size_t width) const
{
    std::vector<Beginning> &all = part.all;
    std::erase_if(all, [](const Beginning &next) { return next.isOut; });
    if (all.size() <= width)
        return;
    part.isDropped = true;
    std::vector<std::pair<std::int64_t, std::size_t>> spares;
    for (std::size_t i = 0; i < all.size(); ++i)
        spares.emplace_back(-all[i].spare, i);
    std::nth_element(spares.begin(), spares.begin() + static_cast<std::ptrdiff_t>(width), spares.end());
    const std::pair<std::int64_t, std::size_t> first = spares[width]; // of those to go
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::pair(-all[i].spare, i) < first) {
            if (kept != i)
                all[kept] = all[i];
            ++kept;
        }
    all.resize(kept);
}

void Exhaustion::nextLevel()
{
    Part &next = m_next.front();
    for (std::size_t part = 1; part < m_next.size(); ++part) {
        next.all.insert(next.all.end(), m_next[part].all.begin(), m_next[part].all.end());
        next.isDropped = next.isDropped || m_next[part].isDropped;
        m_next[part] = {};
    }
    thin(next, m_width);
    m_isDropped = m_isDropped || next.isDropped;
    for (const Beginning &one : next.all)
        offer(one);
    m_level.swap(next.all);
    next = {};
    m_at = m_taken = 0;
    m_isDone = m_level.empty();
}

} // namespace phaseout::plan
