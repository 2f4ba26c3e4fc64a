// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sharesearch.h"

#include "core/plan/crewsalone.h"
#include "core/plan/wide.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace phaseout::plan {
namespace {

constexpr int mostJobs = 2000;               // with more, a change of crews takes too long
constexpr std::int64_t mostPlaces = 400'000; // jobs × crews
constexpr int changesInTrial = 40;           // about as much work

// Crews of \a pool that can be of use.
int crewsOf(const Model &model, int pool)
{
    return std::min(steadyCrews(model, pool), model.jobCount());
}

bool costsByWeightAlone(const Job &job)
{
    return job.steps.empty() && (job.deadline == none || job.tardiness == 0);
}

double hotOf(const Draft &first)
{
    return 0.2 * static_cast<double>(std::abs(first.cost())) / std::max(1, first.model().jobCount()) + 1e-3;
}

} // namespace

bool ShareSearch::suits(const Model &model)
{
    if (model.jobCount() < 3 || model.jobCount() > mostJobs || !onlyCrewsBind(model))
        return false;
    std::vector<std::int64_t> crews;
    for (int pool = 0; pool < static_cast<int>(model.problem().pools.size()); ++pool)
        crews.push_back(crewsOf(model, pool));
    if (std::accumulate(crews.begin(), crews.end(), std::int64_t{0}) * model.jobCount() > mostPlaces)
        return false;
    for (int j = 0; j < model.jobCount(); ++j) {
        const auto isSteady = [&](const Route &route) { return crews[route.pool] > 0; };
        if (!costsByWeightAlone(model.job(j)) || !startsAnywhere(model, j) ||
            !std::all_of(model.routes(j).begin(), model.routes(j).end(), isSteady))
            return false;
    }
    return true;
}

ShareSearch::ShareSearch(const Model &model, const Draft &first, std::uint64_t seed)
    : m_model(model)
    , m_random(seed)
    , m_cooling(std::int64_t{2000} * model.jobCount(), hotOf(first), 1.0 / 300)
{
    makeCrews();
    share(first);
    const bool fits =
        std::all_of(m_crews.begin(), m_crews.end(), [&](const Crew &crew) { return crew.load <= model.slotCount(); });
    m_bestCost = fits ? m_cost : std::numeric_limits<std::int64_t>::max();
    m_bestCrewOf = m_crewOf;
}

void ShareSearch::makeCrews()
{
    for (int pool = 0; pool < static_cast<int>(m_model.problem().pools.size()); ++pool)
        m_crews.insert(m_crews.end(), static_cast<std::size_t>(crewsOf(m_model, pool)), Crew{pool, 0});
    const std::size_t places = static_cast<std::size_t>(m_model.jobCount()) * m_crews.size();
    m_duration.assign(places, 0);
    m_joined.assign(places, 0);
    for (int j = 0; j < m_model.jobCount(); ++j) {
        m_weight.push_back(m_model.job(j).weight);
        m_able.emplace_back();
        for (int crew = 0; crew < static_cast<int>(m_crews.size()); ++crew)
            if (const int route = routeOf(j, m_crews[crew].pool); route != none) {
                m_able.back().push_back(crew);
                m_duration[at(j, crew)] = m_model.routes(j)[route].duration;
                m_joined[at(j, crew)] = m_weight[j] * m_duration[at(j, crew)] + m_model.job(j).choices[route].cost;
            }
    }
}

int ShareSearch::routeOf(int j, int pool) const
{
    const std::vector<Route> &routes = m_model.routes(j);
    const auto found =
        std::find_if(routes.begin(), routes.end(), [pool](const Route &route) { return route.pool == pool; });
    return found == routes.end() ? none : static_cast<int>(found - routes.begin());
}

// Each job with the crew of its pool that is free first, as in the first timetable.
void ShareSearch::share(const Draft &first)
{
    std::vector<int> jobs(m_weight.size());
    std::iota(jobs.begin(), jobs.end(), 0);
    const auto startOf = [&](int j) { return first.isPlaced(j) ? first.start(j) : m_model.slotCount(); };
    std::stable_sort(jobs.begin(), jobs.end(), [&](int a, int b) { return startOf(a) < startOf(b); });
    m_crewOf.assign(jobs.size(), none);
    for (const int j : jobs) {
        int chosen = none;
        for (const int crew : m_able[j])
            if (!first.isPlaced(j) || m_crews[crew].pool == first.pool(j))
                if (chosen == none || m_crews[crew].load < m_crews[chosen].load)
                    chosen = crew;
        join(j, chosen);
    }
}

void ShareSearch::join(int j, int crew)
{
    m_cost += m_joined[at(j, crew)];
    m_crewOf[j] = crew;
    m_crews[crew].load += m_duration[at(j, crew)];
    for (int k = 0; k < static_cast<int>(m_crewOf.size()); ++k)
        if (k != j)
            m_joined[at(k, crew)] += pairCost(crew, j, k);
}

void ShareSearch::leave(int j)
{
    const int crew = m_crewOf[j];
    m_cost -= m_joined[at(j, crew)];
    m_crews[crew].load -= m_duration[at(j, crew)];
    for (int k = 0; k < static_cast<int>(m_crewOf.size()); ++k)
        if (k != j)
            m_joined[at(k, crew)] -= pairCost(crew, j, k);
}

void ShareSearch::run(int trials, const JobContext &context)
{
    if (m_crews.size() < 2 || m_bestCost == std::numeric_limits<std::int64_t>::max())
        return;
    for (int trial = 0; trial < trials && !context.isCancelled(); ++trial)
        for (int change = 0; change < changesInTrial; ++change) {
            const std::uint64_t draw = m_random.next();
            const auto j = static_cast<int>((draw >> 44) * m_crewOf.size() >> 20);
            const std::uint64_t second = (draw >> 24) & 0xFFFFF;
            const double allowed = m_cooling.tolerance(draw);
            if ((draw >> 12 & 3) == 0)
                tryMove(j, second, allowed);
            else
                tryExchange(j, static_cast<int>(second * m_crewOf.size() >> 20), allowed);
            if (m_cooling.step())
                returnToBest();
        }
}

void ShareSearch::tryMove(int j, std::uint64_t draw, double allowed)
{
    const int to = m_able[j][draw * m_able[j].size() >> 20];
    const int from = m_crewOf[j];
    if (to == from || m_crews[to].load + m_duration[at(j, to)] > m_model.slotCount())
        return;
    const std::int64_t worse = m_joined[at(j, to)] - m_joined[at(j, from)];
    if (static_cast<double>(worse) > allowed)
        return;
    leave(j);
    join(j, to);
    keep();
}

void ShareSearch::tryExchange(int j, int k, double allowed)
{
    const int a = m_crewOf[j];
    const int b = m_crewOf[k];
    const std::int64_t jInB = m_duration[at(j, b)];
    const std::int64_t kInA = m_duration[at(k, a)];
    if (a == b || jInB == 0 || kInA == 0)
        return;
    const std::int64_t worse = m_joined[at(j, b)] - pairCost(b, j, k) - m_joined[at(j, a)] + m_joined[at(k, a)] -
                               pairCost(a, j, k) - m_joined[at(k, b)];
    if (static_cast<double>(worse) > allowed || m_crews[a].load - m_duration[at(j, a)] + kInA > m_model.slotCount() ||
        m_crews[b].load - m_duration[at(k, b)] + jInB > m_model.slotCount())
        return;
    leave(j);
    leave(k);
    join(j, b);
    join(k, a);
    keep();
}

void ShareSearch::keep()
{
    if (m_cost >= m_bestCost)
        return;
    m_bestCost = m_cost;
    m_bestCrewOf = m_crewOf;
}

void ShareSearch::returnToBest()
{
    for (int j = 0; j < static_cast<int>(m_crewOf.size()); ++j)
        if (m_crewOf[j] != m_bestCrewOf[j]) {
            leave(j);
            join(j, m_bestCrewOf[j]);
        }
}

Draft ShareSearch::best() const
{
    std::vector<int> jobs(m_weight.size());
    std::iota(jobs.begin(), jobs.end(), 0);
    std::stable_sort(jobs.begin(), jobs.end(), [this](int a, int b) { return m_bestCrewOf[a] < m_bestCrewOf[b]; });
    Draft draft(m_model);
    for (std::size_t first = 0; first < jobs.size();) {
        const int crew = m_bestCrewOf[jobs[first]];
        std::size_t end = first;
        while (end < jobs.size() && m_bestCrewOf[jobs[end]] == crew)
            ++end;
        const auto isSooner = [&](int a, int b) {
            return Wide(m_weight[a]) * m_duration[at(b, crew)] > Wide(m_weight[b]) * m_duration[at(a, crew)];
        };
        std::stable_sort(jobs.data() + first, jobs.data() + end, isSooner);
        for (int start = 0; first < end; ++first) {
            const int j = jobs[first];
            draft.place(j, routeOf(j, m_crews[crew].pool), start);
            start = draft.end(j);
        }
    }
    return draft;
}

} // namespace phaseout::plan
