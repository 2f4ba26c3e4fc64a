// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/ordersearch.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

constexpr std::size_t longestStretch = 1000; // jobs: with more, a single improvement takes too long
constexpr std::size_t mostGreedy = 2000;     // jobs of a crew, above which the first order is taken as it is
constexpr std::int64_t pairsInTrial = 250;   // about as much work
constexpr int fewestSwaps = 6;
constexpr int worsePerThousand = 60; // how often a dearer order is kept
constexpr int patience = 100;        // shakes without a better timetable, after which to begin at the best again

std::vector<Dynasearch::Work> worksOf(const Model &model)
{
    std::vector<Dynasearch::Work> works;
    for (int j = 0; j < model.jobCount(); ++j)
        works.push_back({model.routes(j).front().duration, EndCost(model.job(j))});
    return works;
}

} // namespace

bool OrderSearch::suits(const Model &model)
{
    if (model.jobCount() < 3 || !onlyCrewsBind(model))
        return false;
    std::vector<std::int64_t> work(model.problem().pools.size(), 0);
    for (int j = 0; j < model.jobCount(); ++j) {
        const std::vector<Route> &routes = model.routes(j);
        if (routes.size() != 1 || routes.front().duration > Dynasearch::longest || !startsAnywhere(model, j))
            return false;
        work[routes.front().pool] += routes.front().duration;
    }
    for (std::size_t pool = 0; pool < work.size(); ++pool)
        if (work[pool] > model.slotCount() || (work[pool] > 0 && steadyCrews(model, static_cast<int>(pool)) != 1))
            return false;
    return true;
}

OrderSearch::OrderSearch(const Model &model, const Draft &first, std::uint64_t seed)
    : m_model(model)
    , m_works(worksOf(model))
    , m_dynasearch(m_works)
    , m_random(seed)
{
    for (int j = 0; j < model.jobCount(); ++j)
        m_extra += model.job(j).choices.front().cost;
    makeLines(first);
    m_cost = m_extra;
    for (const Line &line : m_lines) {
        orderByWaiting(line);
        m_cost += m_dynasearch.cost(jobsOf(line), 0);
    }
    m_bestOrder = m_order;
    m_bestCost = m_cost;
}

// The orders of the first timetable; what it has not placed goes last.
void OrderSearch::makeLines(const Draft &first)
{
    std::vector<std::vector<int>> byPool(m_model.problem().pools.size());
    for (int j = 0; j < m_model.jobCount(); ++j)
        byPool[m_model.routes(j).front().pool].push_back(j);
    const auto startOf = [&](int j) { return first.isPlaced(j) ? first.start(j) : m_model.slotCount(); };
    for (std::vector<int> &jobs : byPool) {
        std::stable_sort(jobs.begin(), jobs.end(), [&](int a, int b) { return startOf(a) < startOf(b); });
        if (!jobs.empty())
            m_lines.push_back({m_order.size(), m_order.size() + jobs.size()});
        m_order.insert(m_order.end(), jobs.begin(), jobs.end());
    }
}

// Always the job next whose waiting for a few others would cost most for each slot of its work, if that is cheaper than
// the order there is (after the "apparent tardiness cost" rule of Vepsalainen and Morton, 1987).
void OrderSearch::orderByWaiting(const Line &line)
{
    const std::span<int> jobs = jobsOf(line);
    if (jobs.size() > mostGreedy)
        return;
    int work = 0;
    for (const int j : jobs)
        work += m_works[j].duration;
    const int wait = std::max(1, 2 * work / static_cast<int>(jobs.size()));
    std::vector<int> left(jobs.begin(), jobs.end());
    std::vector<int> order;
    for (int now = 0; !left.empty();) {
        double most = -1;
        std::size_t next = 0;
        for (std::size_t i = 0; i < left.size(); ++i) {
            const Dynasearch::Work &w = m_works[left[i]];
            const double worth =
                static_cast<double>(w.cost.at(now + w.duration + wait) - w.cost.at(now + w.duration)) / w.duration;
            if (worth > most) {
                most = worth;
                next = i;
            }
        }
        order.push_back(left[next]);
        now += m_works[left[next]].duration;
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(next));
    }
    if (m_dynasearch.cost(order, 0) < m_dynasearch.cost(jobs, 0))
        std::copy(order.begin(), order.end(), jobs.begin());
}

int OrderSearch::startAt(const Line &line, std::size_t position) const
{
    int start = 0;
    for (std::size_t i = line.begin; i < line.begin + position; ++i)
        start += m_works[m_order[i]].duration;
    return start;
}

void OrderSearch::run(int trials, const JobContext &context)
{
    m_effort += trials * pairsInTrial;
    while (m_effort > 0 && !context.isCancelled())
        m_sweptLine < m_lines.size() ? sweep(context) : shakeOne(context);
}

// Improves \a stretch until nothing helps; returns by how much.
std::int64_t OrderSearch::descend(std::span<int> stretch, int start, const JobContext &context)
{
    std::int64_t sum = 0;
    for (std::int64_t gain = 1; gain > 0 && !context.isCancelled(); sum += gain) {
        gain = m_dynasearch.improve(stretch, start);
        m_effort -= static_cast<std::int64_t>(stretch.size() * (stretch.size() + 1) / 2);
    }
    return sum;
}

void OrderSearch::keep()
{
    if (m_cost >= m_bestCost)
        return;
    m_bestCost = m_cost;
    m_bestOrder = m_order;
    m_idle = 0;
}

// One step of the first way through all lines, by overlapping stretches, until one way does not help any more.
void OrderSearch::sweep(const JobContext &context)
{
    const Line &line = m_lines[m_sweptLine];
    const std::span<int> jobs = jobsOf(line);
    const std::size_t length = std::min(longestStretch, jobs.size() - m_sweptTo);
    const std::int64_t gain = descend(jobs.subspan(m_sweptTo, length), startAt(line, m_sweptTo), context);
    m_cost -= gain;
    m_hasGained = m_hasGained || gain > 0;
    m_sweptTo += longestStretch / 2;
    if (m_sweptTo + longestStretch / 2 >= jobs.size()) {
        m_sweptTo = 0;
        if (jobs.size() <= longestStretch || !m_hasGained)
            ++m_sweptLine;
        m_hasGained = false;
    }
    keep();
}

void OrderSearch::shake(std::span<int> stretch)
{
    if (stretch.size() < 2)
        return;
    for (int left = fewestSwaps + drawn(4); left > 0; --left)
        std::swap(stretch[drawn(stretch.size())], stretch[drawn(stretch.size())]);
}

void OrderSearch::shakeOne(const JobContext &context)
{
    const auto at = static_cast<std::size_t>(drawn(m_order.size()));
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [at](const Line &l) { return at < l.end; });
    const std::span<int> jobs = jobsOf(*line);
    const std::size_t length = std::min(longestStretch, jobs.size());
    const std::size_t wanted = at - line->begin < length / 2 ? 0 : at - line->begin - length / 2;
    const std::size_t from = std::min(wanted, jobs.size() - length);
    const std::span<int> stretch = jobs.subspan(from, length);
    const int start = startAt(*line, from);
    m_saved.assign(stretch.begin(), stretch.end());
    const std::int64_t before = m_dynasearch.cost(stretch, start);
    shake(stretch);
    descend(stretch, start, context);
    const std::int64_t after = m_dynasearch.cost(stretch, start);
    ++m_idle;
    if (after <= before || m_random.chance(worsePerThousand)) {
        m_cost += after - before;
        keep();
    } else {
        std::copy(m_saved.begin(), m_saved.end(), stretch.begin());
    }
    if (m_idle >= patience) {
        m_order = m_bestOrder;
        m_cost = m_bestCost;
        m_idle = 0;
    }
}

Draft OrderSearch::best() const
{
    Draft draft(m_model);
    for (const Line &line : m_lines) {
        int start = 0;
        for (std::size_t i = line.begin; i < line.end; ++i) {
            draft.place(m_bestOrder[i], 0, start);
            start += m_works[m_bestOrder[i]].duration;
        }
    }
    return draft;
}

} // namespace phaseout::plan
