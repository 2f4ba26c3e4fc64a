// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/extra.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

constexpr int enoughCrews = limits::jobs;

void putOff(Job &job, std::int64_t by, int horizon)
{
    if (job.deadline != none)
        job.deadline = static_cast<int>(std::min<std::int64_t>(job.deadline + by, horizon));
}

void setFree(Job &job, int from, int last)
{
    job.starts = {{from, last}};
    std::erase_if(job.closures, [last](const Closure &closure) { return closure.span.last < last; });
    job.pin = none;
    job.oldStart = none;
    job.disruption = 0;
}

} // namespace

int weekFrom(const Problem &problem, int slot)
{
    int begin = 0;
    int week = 0;
    while (week < problem.weekCount() && begin < slot)
        begin += problem.slotsOfWeek[week++];
    return week;
}

Problem withExtra(Problem problem, const Extra &extra)
{
    switch (extra.kind) {
    case ExtraKind::Crews:
        for (int slot = extra.from; slot <= extra.to; ++slot) {
            int &crews = problem.pools[extra.resource].capacity[slot];
            crews = static_cast<int>(std::min<std::int64_t>(crews + extra.amount, enoughCrews));
        }
        break;
    case ExtraKind::Stock:
        problem.items[extra.resource].arrivals.push_back({extra.from, std::min(extra.amount, limits::figure)});
        break;
    case ExtraKind::Money: {
        std::int64_t &cap = problem.budgets[extra.resource].caps[extra.from];
        cap = std::min(cap + std::min(extra.amount, limits::figure), limits::figure);
        break;
    }
    case ExtraKind::Date:
        for (const int j : extra.jobs)
            putOff(problem.jobs[j], extra.amount, problem.slotCount());
        break;
    case ExtraKind::Freeze:
        problem.freezes.clear();
        for (const int j : extra.jobs)
            std::erase_if(problem.jobs[j].closures, [](const Closure &c) { return c.kind == ClosureKind::Freeze; });
        break;
    case ExtraKind::Free:
        for (const int j : extra.jobs)
            setFree(problem.jobs[j], extra.from, problem.slotCount() - 1);
        break;
    }
    return problem;
}

} // namespace phaseout::plan
