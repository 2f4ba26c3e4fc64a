// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/plan/problem.h"

/// Small problems for tests.
namespace phaseout::plan::tiny {

/// One pool of \a crews crews, \a weeks weeks of five slots, nothing else.
inline Problem plainProblem(int weeks = 4, int crews = 1)
{
    Problem problem;
    problem.slotsOfWeek.assign(static_cast<std::size_t>(weeks), 5);
    problem.pools = {{QStringLiteral("North"), std::vector<int>(static_cast<std::size_t>(weeks) * 5, crews)}};
    problem.unplacedCost = 100'000;
    return problem;
}

/// A job of \a duration slots for pool 0.
inline Job plainJob(const char *label, int duration, std::int64_t weight = 1)
{
    Job job;
    job.label = QString::fromLatin1(label);
    job.choices = {{0, duration, 0}};
    job.weight = weight;
    return job;
}

/// A valid problem with \a jobs jobs and, here and there, every kind of constraint and cost, all from \a seed.
inline Problem randomProblem(std::uint64_t seed, int jobs, int weeks)
{
    Random random(seed);
    const auto upTo = [&random](int most) { return static_cast<int>(random.between(0, most)); };
    Problem problem;
    for (int week = 0; week < weeks; ++week)
        problem.slotsOfWeek.push_back(week == 1 && random.chance(300) ? 0 : 1 + upTo(3));
    problem.slotsOfWeek[0] = 3;
    const int horizon = problem.slotCount();
    for (int pool = 0; pool < 2; ++pool) {
        problem.pools.push_back({QStringLiteral("Pool %1").arg(pool), {}});
        for (int slot = 0; slot < horizon; ++slot)
            problem.pools.back().capacity.push_back(random.chance(150) ? 0 : 1 + upTo(1));
    }
    for (int item = 0; item < 2; ++item) {
        problem.items.push_back({QStringLiteral("Item %1").arg(item), {}});
        for (int i = 0; i < 3; ++i)
            problem.items.back().arrivals.push_back({upTo(weeks - 1), upTo(jobs * 2)});
    }
    for (const bool carry : {false, true}) {
        Budget budget{QStringLiteral("Budget"), {}, {}, carry};
        for (int week = 0; week < weeks; ++week)
            budget.periodOfWeek.push_back(week / 2);
        for (int period = 0; period <= (weeks - 1) / 2; ++period)
            budget.caps.push_back(upTo(jobs * 4));
        problem.budgets.push_back(budget);
    }
    problem.clusters = {{QStringLiteral("Town"), upTo(30)}, {QStringLiteral("Valley"), upTo(30)}};
    if (random.chance(300))
        problem.freezes.push_back({horizon / 2, horizon / 2});
    const bool replanning = random.chance(300);
    if (replanning)
        problem.locked.push_back({0, 1});
    for (int j = 0; j < jobs; ++j) {
        Job job = plainJob("job", 1 + upTo(2), upTo(20));
        job.label += QString::number(j);
        job.team = random.chance(200) ? 2 : 1;
        job.choices.front().pool = upTo(1);
        if (random.chance(400))
            job.choices.push_back({1 - job.choices.front().pool, 1 + upTo(3), upTo(20)});
        if (random.chance(600))
            job.draws.push_back({upTo(1), upTo(3)});
        if (random.chance(500))
            job.spends.push_back({0, upTo(4)});
        if (random.chance(500))
            job.spends.push_back({1, upTo(4)});
        if (random.chance(300)) {
            job.deadline = upTo(horizon);
            job.tardiness = upTo(50);
        }
        if (random.chance(300))
            job.steps.push_back(
                {upTo(horizon), static_cast<std::int64_t>(upTo(200)) - 100, static_cast<std::int64_t>(upTo(10)) - 5});
        if (random.chance(200))
            job.starts = {{upTo(1), 2}, {4, horizon - 1}};
        if (random.chance(300)) {
            const int first = upTo(horizon - 1);
            job.closures.push_back(
                {{first, std::min(horizon - 1, first + upTo(2))}, static_cast<ClosureKind>(upTo(2))});
        }
        if (random.chance(80))
            job.pin = upTo(horizon - 1);
        if (replanning) {
            job.oldStart = upTo(horizon - 1);
            job.disruption = upTo(60);
        }
        if (random.chance(500))
            job.cluster = upTo(1);
        if (j > 0 && random.chance(250))
            problem.precedence.push_back({upTo(j - 1), j, upTo(3) - 1});
        problem.jobs.push_back(std::move(job));
    }
    problem.unplacedCost = safeUnplacedCost(problem);
    return problem;
}

} // namespace phaseout::plan::tiny
