// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/standing.h"

#include "core/plan/conflict.h"

#include <algorithm>

namespace phaseout::plan {

Standing standingAt(const Problem &problem, const std::vector<char> &musts, const Known &known)
{
    Standing result{objective(problem, known.schedule), known.certificate.bound};
    for (int j = 0; j < static_cast<int>(problem.jobs.size()); ++j) {
        const Placed &placed = known.schedule.jobs[j];
        if (!placed.isPlaced()) {
            ++result.unplaced;
            continue;
        }
        result.missed += isUnserved(problem, j, musts[j] != 0, placed) ? 1 : 0;
        result.end = std::max(result.end, endOf(problem, j, placed));
    }
    return result;
}

Result<Solution> solvedFrom(const Problem &problem, const Known &known, std::uint64_t seed, std::int64_t iterations, const JobContext &context)
{
    SolveOptions options;
    options.seed = seed;
    options.iterations = iterations;
    options.warmSchedule = known.schedule;
    options.warmPrices = known.certificate.prices;
    return solve(problem, options, context);
}

void shorten(Extra &extra, const Standing &with)
{
    if (extra.kind == ExtraKind::Crews)
        extra.to = std::clamp(with.end - 1, extra.from, extra.to);
}

Result<Standing> standingOf(const Problem &problem, const std::vector<char> &musts, const Known &known, std::uint64_t seed,
                            std::int64_t iterations, const JobContext &context)
{
    const Result<Solution> solution = solvedFrom(problem, known, seed, iterations, context);
    if (!solution)
        return failure(solution.error());
    return standingAt(problem, musts, {solution->schedule, solution->certificate});
}

Result<Standing> bettered(const Standing &asItIs, const Problem &problem, const std::vector<char> &musts, const Known &known, std::uint64_t seed,
                          std::int64_t iterations, const JobContext &context)
{
    const auto again = standingOf(problem, musts, known, seed, iterations, context);
    if (!again)
        return failure(again.error());
    Standing better = again->objective < asItIs.objective ? *again : asItIs;
    better.bound = std::max(asItIs.bound, again->bound);
    return better;
}

} // namespace phaseout::plan
