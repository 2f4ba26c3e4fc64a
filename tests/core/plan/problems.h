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
    problem.pools = {{QStringLiteral("North"), std::vector<int>(static_cast<std::size_t>(weeks) * 5, crews), {}}};
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

/// Three jobs of one crew, and one that waits for them all and alone costs something: 10 slots, though no chain takes
/// more than 4.
inline Problem chainedProblem()
{
    Problem problem = plainProblem();
    problem.jobs = {plainJob("A", 3, 0), plainJob("B", 3, 0), plainJob("C", 3, 0), plainJob("End", 1, 5)};
    problem.precedence = {{0, 3, 0}, {1, 3, 0}, {2, 3, 0}};
    return problem;
}

/// A valid problem with \a jobs jobs and, here and there, every kind of constraint and cost, all from \a seed.
inline Problem randomProblem(std::uint64_t seed, int jobs, int weeks)
{
    Random random(seed);
    const auto atMost = [&random](int most) { return static_cast<int>(random.between(0, most)); };
    Problem problem;
    for (int week = 0; week < weeks; ++week)
        problem.slotsOfWeek.push_back(week == 1 && random.chance(300) ? 0 : 1 + atMost(3));
    problem.slotsOfWeek[0] = 3;
    const int horizon = problem.slotCount();
    for (int pool = 0; pool < 2; ++pool) {
        problem.pools.push_back({QStringLiteral("Pool %1").arg(pool), {}, {}});
        for (int slot = 0; slot < horizon; ++slot)
            problem.pools.back().capacity.push_back(random.chance(150) ? 0 : 1 + atMost(1));
        if (const int first = 1 + atMost(horizon - 2); random.chance(400))
            problem.pools.back().rests.push_back({first, std::min(horizon - 1, first + atMost(1))});
    }
    for (int item = 0; item < 2; ++item) {
        problem.items.push_back({QStringLiteral("Item %1").arg(item), {}});
        for (int i = 0; i < 3; ++i)
            problem.items.back().arrivals.push_back({atMost(weeks - 1), atMost(jobs * 2)});
    }
    for (const bool carry : {false, true}) {
        Budget budget{QStringLiteral("Budget"), {}, {}, carry};
        for (int week = 0; week < weeks; ++week)
            budget.periodOfWeek.push_back(week / 2);
        for (int period = 0; period <= (weeks - 1) / 2; ++period)
            budget.caps.push_back(atMost(jobs * 4));
        problem.budgets.push_back(budget);
    }
    problem.clusters = {{QStringLiteral("Town"), atMost(30)}, {QStringLiteral("Valley"), atMost(30)}};
    if (random.chance(300))
        problem.freezes.push_back({horizon / 2, horizon / 2});
    const bool replanning = random.chance(300);
    if (replanning)
        problem.locked.push_back({0, 1});
    for (int j = 0; j < jobs; ++j) {
        Job job = plainJob("job", 1 + atMost(2), atMost(20));
        job.label += QString::number(j);
        job.team = random.chance(200) ? 2 : 1;
        job.choices.front().pool = atMost(1);
        if (random.chance(400))
            job.choices.push_back({1 - job.choices.front().pool, 1 + atMost(3), atMost(20)});
        if (random.chance(600))
            job.draws.push_back({atMost(1), atMost(3)});
        if (random.chance(500))
            job.spends.push_back({0, atMost(4)});
        if (random.chance(500))
            job.spends.push_back({1, atMost(4)});
        if (random.chance(300)) {
            job.deadline = atMost(horizon);
            job.tardiness = atMost(50);
        }
        if (random.chance(300))
            job.steps.push_back(
                {atMost(horizon), static_cast<std::int64_t>(atMost(200)) - 100, static_cast<std::int64_t>(atMost(10)) - 5});
        if (random.chance(200))
            job.starts = {{atMost(1), 2}, {4, horizon - 1}};
        if (random.chance(300)) {
            const int first = atMost(horizon - 1);
            job.closures.push_back(
                {{first, std::min(horizon - 1, first + atMost(2))}, static_cast<ClosureKind>(atMost(2))});
        }
        if (random.chance(80))
            job.pin = atMost(horizon - 1);
        if (replanning) {
            job.oldStart = atMost(horizon - 1);
            job.disruption = atMost(60);
        }
        if (random.chance(500))
            job.cluster = atMost(1);
        if (j > 0 && random.chance(250))
            problem.precedence.push_back({atMost(j - 1), j, atMost(3) - 1});
        problem.jobs.push_back(std::move(job));
    }
    // Crews of both kinds at once, some of them only if they rest together.
    Random kinds(seed + 1);
    if (kinds.chance(500))
        problem.pools[1].rests = problem.pools[0].rests;
    if (problem.pools[1].rests == problem.pools[0].rests)
        for (Job &job : problem.jobs)
            for (PoolChoice &choice : job.choices)
                if (kinds.chance(250))
                    choice.also.push_back({1 - choice.pool, kinds.chance(200) ? 2 : 1});
    problem.unplacedCost = safeUnplacedCost(problem);
    return problem;
}

} // namespace phaseout::plan::tiny
