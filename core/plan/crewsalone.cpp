// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/crewsalone.h"

#include <algorithm>

namespace phaseout::plan {

bool takesCrewsAlone(const Problem &problem, const Job &job)
{
    const bool shares = job.cluster != none && problem.clusters[job.cluster].visitCost > 0;
    const bool draws = std::any_of(job.draws.begin(), job.draws.end(), [](const Draw &d) { return d.quantity > 0; });
    const bool spends = std::any_of(job.spends.begin(), job.spends.end(), [](const Spend &s) { return s.amount > 0; });
    const bool keeps = job.oldStart != none && job.disruption > 0;
    return !shares && !draws && !spends && !keeps &&
           std::all_of(job.steps.begin(), job.steps.end(),
                       [](const CostStep &s) { return s.cost >= 0 && s.perSlot >= 0; });
}

bool onlyCrewsBind(const Model &model)
{
    const Problem &problem = model.problem();
    return problem.precedence.empty() &&
           std::all_of(problem.jobs.begin(), problem.jobs.end(), [&](const Job &job) {
               return takesCrewsAlone(problem, job) &&
                      std::all_of(job.choices.begin(), job.choices.end(), [](const PoolChoice &c) { return c.also.empty(); });
           });
}

int steadyCrews(const Model &model, int pool)
{
    const std::vector<int> &capacity = model.problem().pools[pool].capacity;
    const bool isSteady =
        model.problem().freezes.empty() && !model.hasRests(pool) &&
        std::all_of(capacity.begin(), capacity.end(), [&](int crews) { return crews == capacity.front(); });
    return isSteady ? capacity.front() : 0;
}

bool startsAnywhere(const Model &model, int j)
{
    return model.job(j).team == 1 &&
           std::all_of(model.routes(j).begin(), model.routes(j).end(), [&](const Route &route) {
               return route.starts == std::vector<Span>{{0, model.slotCount() - route.duration}};
           });
}

EndCost::EndCost(const Job &job)
    : weight(job.weight)
    , tardiness(job.deadline == none ? 0 : job.tardiness)
    , deadline(job.deadline == none ? 0 : job.deadline)
    , steps(job.steps.empty() ? nullptr : &job.steps)
{
}

std::int64_t EndCost::stepsAt(int end) const
{
    std::int64_t cost = 0;
    for (const CostStep &step : *steps)
        if (end >= step.from)
            cost += step.cost + step.perSlot * (end - step.from);
    return cost;
}

} // namespace phaseout::plan
