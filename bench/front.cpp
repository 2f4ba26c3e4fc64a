// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "core/plan/front.h"
#include "core/plan/sampleproblem.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
constexpr double mostSeconds = 2;
constexpr int begunWeeks = 12;

// Twelve weeks into a timetable a region loses a crew for twelve weeks; where there are no promises to single stores, all stock
// comes two weeks later as well.
plan::Problem setback(plan::Problem problem, int variant, const plan::Schedule &before)
{
    for (std::size_t j = 0; j < problem.jobs.size(); ++j) {
        problem.jobs[j].oldStart = before.jobs[j].start;
        problem.jobs[j].disruption = 1;
    }
    const int now = begunWeeks * problem.slotsOfWeek.front();
    problem.locked = {{0, now - 1}};
    for (int slot = now; slot < std::min(2 * now, problem.slotCount()); ++slot)
        problem.pools.front().capacity[static_cast<std::size_t>(slot)] = std::max(0, problem.pools.front().capacity[static_cast<std::size_t>(slot)] - 1);
    if (variant == 4)
        return problem;
    for (plan::Item &item : problem.items)
        for (plan::Arrival &arrival : item.arrivals)
            if (arrival.week >= begunWeeks)
                arrival.week = std::min(arrival.week + 2, problem.weekCount() - 1);
    return problem;
}
} // namespace

Result<void> benchFront(const Settings &settings, Table &table)
{
    const int stores = settings.storesOr(5'000, 5'000);
    for (const int variant : {1, 3, 4}) {
        const plan::Problem problem = plan::sampleProblem({.stores = stores, .variant = variant, .seed = 1});
        plan::SolveOptions solving;
        solving.iterations = 300;
        const auto solved = plan::solve(problem, solving, settings.context);
        if (!solved)
            return failure(solved.error());
        const plan::Problem after = setback(problem, variant, solved->schedule);
        const Stopwatch watch;
        const auto points = plan::frontOf(after, solved->schedule, {}, settings.context);
        const Spent spent = watch.spent();
        if (!points)
            return failure(points.error());
        const QString name = u"v%1, %2 visits: "_s.arg(variant).arg(problem.jobs.size());
        table.atMost(QString(name + u"%1 points"_s.arg(points->size())), spent, mostSeconds);
        for (const plan::FrontPoint &point : *points) {
            const QString at = u"price %1: "_s.arg(point.pricePerMille);
            table.figure(QString(name + at + u"gap"_s), 100 * point.gap(), u"%"_s);
            table.figure(QString(name + at + u"visits moved"_s), 100.0 * point.moved / static_cast<double>(problem.jobs.size()), u"%"_s);
        }
    }
    return {};
}

} // namespace phaseout::bench
