// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/model.h"

#include <algorithm>
#include <numeric>

namespace phaseout::plan {

std::vector<Span> without(const std::vector<Span> &from, const Span &span)
{
    std::vector<Span> rest;
    for (const Span &piece : from) {
        if (piece.last < span.first || piece.first > span.last) {
            rest.push_back(piece);
            continue;
        }
        if (piece.first < span.first)
            rest.push_back({piece.first, span.first - 1});
        if (piece.last > span.last)
            rest.push_back({span.last + 1, piece.last});
    }
    return rest;
}

std::vector<Span> common(const std::vector<Span> &a, const std::vector<Span> &b)
{
    std::vector<Span> both;
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < a.size() && k < b.size()) {
        const Span span{std::max(a[i].first, b[k].first), std::min(a[i].last, b[k].last)};
        if (span.first <= span.last)
            both.push_back(span);
        a[i].last < b[k].last ? ++i : ++k;
    }
    return both;
}

namespace {

std::vector<Span> calendarStarts(const Model &model, const PoolChoice &choice, int team)
{
    const int pool = choice.pool;
    const Problem &problem = model.problem();
    const auto horizon = static_cast<std::size_t>(model.slotCount());
    std::vector<int> shut(horizon + 1, model.slotCount()); // by slot: the first from there on that cannot be worked through
    const auto suffices = [&](std::size_t slot) {
        return problem.pools[pool].capacity[slot] >= team &&
               std::all_of(choice.also.begin(), choice.also.end(), [&](const Crewing &c) { return problem.pools[c.pool].capacity[slot] >= c.team; });
    };
    for (std::size_t slot = horizon; slot-- > 0;)
        shut[slot] = !model.isFrozen(static_cast<int>(slot)) && suffices(slot) ? shut[slot + 1] : static_cast<int>(slot);
    std::vector<Span> starts;
    for (int start = 0; start < model.slotCount(); ++start) {
        if (model.isRest(pool, start) || model.endIn(pool, start, choice.duration) > shut[start])
            continue;
        if (!starts.empty() && starts.back().last == start - 1)
            starts.back().last = start;
        else
            starts.push_back({start, start});
    }
    return starts;
}

std::vector<Span> permitted(const Model &model, const Job &job, const PoolChoice &choice, std::vector<Span> starts)
{
    const Problem &problem = model.problem();
    if (!job.starts.empty())
        starts = common(starts, job.starts);
    if (job.pin != none)
        starts = common(starts, {{job.pin, job.pin}});
    else if (job.oldStart != none && isIn(problem.locked, job.oldStart))
        starts = common(starts, {{job.oldStart, job.oldStart}});
    else
        for (const Span &locked : problem.locked)
            starts = without(starts, locked);
    for (const Closure &closure : job.closures)
        starts = without(starts, {model.lastStartBefore(choice.pool, closure.span.first, choice.duration) + 1, closure.span.last});
    return starts;
}

} // namespace

Model::Model(const Problem &problem)
    : m_problem(problem)
    , m_slots(problem.slotCount())
    , m_week(problem.weekOfSlot())
{
    m_firstSlot.push_back(0);
    for (const int count : problem.slotsOfWeek)
        m_firstSlot.push_back(m_firstSlot.back() + count);
    for (const Item &item : problem.items) {
        std::vector<std::int64_t> sum(problem.slotsOfWeek.size(), 0);
        for (const Arrival &arrival : item.arrivals)
            sum[arrival.week] += arrival.quantity;
        for (std::size_t week = 1; week < sum.size(); ++week)
            sum[week] += sum[week - 1];
        m_arrived.push_back(std::move(sum));
    }
    for (const Budget &budget : problem.budgets) {
        std::vector<std::int64_t> caps = budget.caps;
        for (std::size_t period = 1; period < caps.size() && budget.carryOver; ++period)
            caps[period] += caps[period - 1];
        m_spendable.push_back(std::move(caps));
    }
    m_isFrozen.assign(static_cast<std::size_t>(m_slots), 0);
    for (const Span &freeze : problem.freezes)
        std::fill(m_isFrozen.begin() + freeze.first, m_isFrozen.begin() + freeze.last + 1, char{1});
    makeClocks();
    makeRoutes();
    makeOrder();
    makeTrees();
    makeUrgency();
}

void Model::makeClocks()
{
    m_workBefore.resize(m_problem.pools.size());
    m_workSlots.resize(m_problem.pools.size());
    for (std::size_t pool = 0; pool < m_problem.pools.size(); ++pool) {
        if (m_problem.pools[pool].rests.empty())
            continue;
        std::vector<char> isRest(static_cast<std::size_t>(m_slots), 0);
        for (const Span &rest : m_problem.pools[pool].rests)
            std::fill(isRest.begin() + rest.first, isRest.begin() + rest.last + 1, char{1});
        for (int slot = 0; slot < m_slots; ++slot) {
            m_workBefore[pool].push_back(static_cast<int>(m_workSlots[pool].size()));
            if (!isRest[slot])
                m_workSlots[pool].push_back(slot);
        }
        m_workBefore[pool].push_back(static_cast<int>(m_workSlots[pool].size()));
    }
}

int Model::lastStartBefore(int pool, int end, int duration) const
{
    end = std::min(end, m_slots);
    const std::vector<int> &before = m_workBefore[pool];
    if (before.empty() || end < 0)
        return end - duration;
    const int last = before[end] - duration;
    return last < 0 ? -1 : m_workSlots[pool][last];
}

int Model::shapeOf(const PoolChoice &choice, int team)
{
    for (const int shape : m_shapesOfPool[choice.pool])
        if (m_shapes[shape].duration == choice.duration && m_shapes[shape].team == team && m_shapes[shape].also == choice.also)
            return shape;
    m_shapesOfPool[choice.pool].push_back(static_cast<int>(m_shapes.size()));
    m_shapes.push_back({choice.pool, choice.duration, team, choice.also, calendarStarts(*this, choice, team)});
    return m_shapesOfPool[choice.pool].back();
}

void Model::makeRoutes()
{
    m_shapesOfPool.resize(m_problem.pools.size());
    m_routes.resize(m_problem.jobs.size());
    for (std::size_t j = 0; j < m_problem.jobs.size(); ++j) {
        const Job &job = m_problem.jobs[j];
        for (const PoolChoice &choice : job.choices) {
            const int shape = shapeOf(choice, job.team);
            m_routes[j].push_back({choice.pool, choice.duration, shape,
                                   permitted(*this, job, choice, m_shapes[shape].starts), choice.also});
        }
    }
    m_shapesOfPool.clear();
}

void Model::makeOrder()
{
    m_before.resize(m_problem.jobs.size());
    m_after.resize(m_problem.jobs.size());
    for (std::size_t i = 0; i < m_problem.precedence.size(); ++i) {
        const Precedence &arc = m_problem.precedence[i];
        m_before[arc.after].push_back({arc.before, arc.lag, static_cast<int>(i)});
        m_after[arc.before].push_back({arc.after, arc.lag, static_cast<int>(i)});
    }
    std::vector<std::size_t> waiting;
    for (int j = 0; j < jobCount(); ++j) {
        waiting.push_back(m_before[j].size());
        if (waiting.back() == 0)
            m_order.push_back(j);
    }
    for (std::size_t i = 0; i < m_order.size(); ++i)
        for (const Link &link : m_after[m_order[i]])
            if (--waiting[link.job] == 0)
                m_order.push_back(link.job);
}

void Model::makeTrees()
{
    std::vector<int> other(m_problem.jobs.size()); // another job of the same component, nearer to the one that stands for it
    std::iota(other.begin(), other.end(), 0);
    const auto sign = [&other](int j) {
        while (other[j] != j)
            j = other[j] = other[other[j]];
        return j;
    };
    for (const Precedence &arc : m_problem.precedence)
        other[sign(arc.before)] = sign(arc.after);
    std::vector<std::vector<int>> components(other.size());
    for (const int j : m_order)
        components[sign(j)].push_back(j);
    m_isInTree.assign(other.size(), 0);
    for (std::vector<int> &component : components) {
        const bool isTree = component.size() > 1 && component.size() <= std::size_t{mostInTree} &&
                            std::all_of(component.begin(), component.end(), [this](int j) { return m_after[j].size() <= 1; });
        if (!isTree)
            continue;
        for (const int j : component)
            m_isInTree[j] = 1;
        m_trees.push_back(std::move(component));
    }
}

void Model::makeUrgency()
{
    m_transfer.assign(m_problem.precedence.size(), 0.0);
    for (const Job &job : m_problem.jobs)
        m_urgency.push_back(static_cast<double>(job.weight));
    for (auto j = m_order.rbegin(); j != m_order.rend(); ++j) {
        double rest = m_urgency[*j];
        for (const Link &link : m_before[*j]) {
            const double earlier = m_routes[link.job].front().duration;
            const double later = m_routes[*j].front().duration;
            const double share = rest * earlier / (earlier + later) / static_cast<double>(m_before[*j].size());
            m_transfer[link.index] = share;
            m_urgency[link.job] += share;
            m_urgency[*j] -= share;
        }
    }
}

bool Model::mayStart(int j, int route, int start) const
{
    const std::vector<Span> &starts = m_routes[j][route].starts;
    return std::any_of(starts.begin(), starts.end(), [start](const Span &s) { return s.contains(start); });
}

bool Model::isFixed(int j) const
{
    int count = 0;
    for (const Route &route : m_routes[j])
        for (const Span &span : route.starts)
            count += span.last > span.first ? 2 : 1;
    return count <= 1;
}

} // namespace phaseout::plan
