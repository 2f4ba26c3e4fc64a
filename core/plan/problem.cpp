// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/problem.h"

#include "core/plan/wide.h"

#include <algorithm>
#include <numeric>

namespace phaseout::plan {

bool isIn(const std::vector<Span> &spans, int slot)
{
    return std::any_of(spans.begin(), spans.end(), [slot](const Span &span) { return span.contains(slot); });
}

int Problem::slotCount() const
{
    return std::accumulate(slotsOfWeek.begin(), slotsOfWeek.end(), 0);
}

std::vector<int> Problem::weekOfSlot() const
{
    std::vector<int> weeks;
    for (int week = 0; week < weekCount(); ++week)
        weeks.insert(weeks.end(), static_cast<std::size_t>(slotsOfWeek[week]), week);
    return weeks;
}

int mostCrews(const Pool &pool)
{
    return pool.capacity.empty() ? 0 : *std::max_element(pool.capacity.begin(), pool.capacity.end());
}

int endOf(const Pool &pool, int start, int duration)
{
    int end = start + duration;
    for (const Span &rest : pool.rests)
        if (rest.last >= start && rest.first < end)
            end += rest.last - std::max(rest.first, start) + 1;
    return end;
}

int crewsOf(const Job &job, const PoolChoice &choice)
{
    int all = 0;
    eachCrewing(job, choice, [&all](int, int team) { all += team; });
    return all;
}

std::int64_t safeUnplacedCost(const Problem &problem)
{
    const Wide horizon = problem.slotCount();
    Wide dearest = 0;
    for (const Job &job : problem.jobs) {
        Wide cost = (Wide(job.weight) + job.tardiness) * horizon + job.disruption;
        for (const CostStep &step : job.steps)
            cost += std::max<Wide>(0, step.cost) + std::max<Wide>(0, step.perSlot) * horizon;
        Wide travel = 0;
        for (const PoolChoice &choice : job.choices)
            travel = std::max<Wide>(travel, choice.cost);
        if (job.cluster >= 0 && job.cluster < static_cast<int>(problem.clusters.size()))
            travel += problem.clusters[job.cluster].visitCost;
        dearest = std::max(dearest, cost + travel);
    }
    return static_cast<std::int64_t>(std::clamp<Wide>(2 * dearest, 1, limits::total));
}

} // namespace phaseout::plan
