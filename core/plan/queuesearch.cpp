// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/queuesearch.h"

#include <algorithm>
#include <cstdlib>

namespace phaseout::plan {
namespace {

constexpr int mostJobs = 2000;
constexpr int longestQueue = 300;     // jobs: with more, placing the rest of a queue again takes too long
constexpr int placementsInTrial = 40; // about as much work

double hotOf(std::int64_t cost, int jobs)
{
    return 0.1 * static_cast<double>(std::abs(cost)) / std::max(1, jobs) + 1e-3;
}

} // namespace

bool QueueSearch::suits(const Model &model)
{
    if (model.jobCount() < 3 || model.jobCount() > mostJobs || !onlyCrewsBind(model))
        return false;
    std::vector<int> length(model.problem().pools.size(), 0);
    for (int j = 0; j < model.jobCount(); ++j) {
        const Route &route = model.routes(j).front();
        if (model.job(j).weight > 0 || model.routes(j).size() != 1 || model.hasRests(route.pool) ||
            ++length[route.pool] > longestQueue)
            return false;
    }
    return true;
}

QueueSearch::QueueSearch(const Model &model, const Draft &first, std::uint64_t seed)
    : m_model(model)
    , m_random(seed)
    , m_cooling(std::int64_t{200} * model.jobCount(), hotOf(first.cost(), model.jobCount()), 1.0 / 30)
{
    for (int j = 0; j < model.jobCount(); ++j) {
        m_costs.emplace_back(model.job(j));
        m_extra.push_back(model.job(j).choices.front().cost);
    }
    makeQueues();
    sort(first);
    settleAll();
    m_bestCost = m_cost;
}

void QueueSearch::makeQueues()
{
    std::vector<std::vector<int>> byPool(m_model.problem().pools.size());
    for (int j = 0; j < m_model.jobCount(); ++j)
        byPool[m_model.routes(j).front().pool].push_back(j);
    m_queueOf.resize(static_cast<std::size_t>(m_model.jobCount()));
    for (int pool = 0; pool < static_cast<int>(byPool.size()); ++pool) {
        for (const int j : byPool[pool])
            m_queueOf[j] = m_queues.size();
        if (!byPool[pool].empty())
            m_queues.push_back({CrewCalendar(m_model, pool), std::move(byPool[pool]), {}});
    }
}

// In the order of \a draft; those that it has not placed come last.
void QueueSearch::sort(const Draft &draft)
{
    const auto startOf = [&](int j) { return draft.isPlaced(j) ? draft.start(j) : m_model.slotCount(); };
    for (Queue &queue : m_queues) {
        std::stable_sort(queue.jobs.begin(), queue.jobs.end(), [&](int a, int b) { return startOf(a) < startOf(b); });
        queue.best = queue.jobs;
    }
}

void QueueSearch::settleAll()
{
    m_cost = 0;
    for (Queue &queue : m_queues) {
        settle(queue, 0);
        m_cost += queue.costBefore.back();
    }
}

// No job starts later in its queue than in the draft, so that this costs no more.
void QueueSearch::continueFrom(const Draft &draft)
{
    sort(draft);
    settleAll();
    m_bestCost = m_cost;
}

// Places \a j; returns what that costs.
std::int64_t QueueSearch::place(const Queue &queue, OpenCrews &open, int j) const
{
    const Route &route = m_model.routes(j).front();
    const int start = open.place(queue.calendar, m_model.job(j).team, route.duration, route.starts);
    return start == none ? m_model.problem().unplacedCost : m_costs[j].at(start + route.duration) + m_extra[j];
}

// Works out what is free and what it costs anew, from a position on.
void QueueSearch::settle(Queue &queue, std::size_t from)
{
    queue.open.resize(queue.jobs.size() + 1);
    queue.costBefore.resize(queue.jobs.size() + 1);
    for (std::size_t i = from; i < queue.jobs.size(); ++i) {
        queue.open[i + 1] = queue.open[i];
        queue.costBefore[i + 1] = queue.costBefore[i] + place(queue, queue.open[i + 1], queue.jobs[i]);
    }
}

// What \a queue costs when its jobs from position \a from to \a to are as in \a jobs.
std::int64_t QueueSearch::costWith(const Queue &queue, const std::vector<int> &jobs, std::size_t from, std::size_t to)
{
    m_open = queue.open[from];
    std::int64_t cost = queue.costBefore[from];
    for (std::size_t i = from; i < jobs.size(); ++i) {
        if (i > to && m_open == queue.open[i])
            return cost + queue.costBefore.back() - queue.costBefore[i];
        cost += place(queue, m_open, jobs[i]);
        --m_effort;
    }
    return cost;
}

void QueueSearch::run(int trials, const JobContext &context)
{
    m_effort += std::int64_t{trials} * placementsInTrial;
    while (m_effort > 0 && !context.isCancelled()) {
        --m_effort;
        tryChange(m_cooling.tolerance(m_random.next()));
        if (m_cooling.step())
            returnToBest();
    }
}

void QueueSearch::tryChange(double allowed)
{
    constexpr int scales = 8;
    const std::size_t seed = drawn(m_queueOf.size());
    Queue &queue = m_queues[m_queueOf[seed]];
    const std::size_t size = queue.jobs.size();
    if (size < 2)
        return;
    const std::size_t from = drawn(size - 1);
    const std::size_t to = std::min(size - 1, from + 1 + drawn(std::size_t{1} << drawn(scales)));
    const std::size_t kind = drawn(3);
    m_trial = queue.jobs;
    const auto first = m_trial.begin() + static_cast<std::ptrdiff_t>(from);
    const auto last = m_trial.begin() + static_cast<std::ptrdiff_t>(to);
    if (kind == 0)
        std::iter_swap(first, last);
    else
        std::rotate(first, kind == 1 ? first + 1 : last, last + 1);
    const std::int64_t worse = costWith(queue, m_trial, from, to) - queue.costBefore.back();
    if (static_cast<double>(worse) > allowed)
        return;
    queue.jobs.swap(m_trial);
    settle(queue, from);
    m_cost += worse;
    keep();
}

void QueueSearch::keep()
{
    if (m_cost >= m_bestCost)
        return;
    m_bestCost = m_cost;
    for (Queue &queue : m_queues)
        queue.best = queue.jobs;
}

void QueueSearch::returnToBest()
{
    for (Queue &queue : m_queues)
        queue.jobs = queue.best;
    settleAll();
    m_cooling.setHot(hotOf(m_bestCost, m_model.jobCount()));
}

Draft QueueSearch::best() const
{
    Draft draft(m_model);
    for (const Queue &queue : m_queues) {
        OpenCrews open;
        for (const int j : queue.best) {
            const Route &route = m_model.routes(j).front();
            const int start = open.place(queue.calendar, m_model.job(j).team, route.duration, route.starts);
            if (start != none)
                draft.place(j, 0, start);
        }
    }
    return draft;
}

} // namespace phaseout::plan
