// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/solved.h"

#include <algorithm>
#include <limits>

namespace phaseout::bench {

Result<plan::Solution> solvedIn(const plan::Problem &problem, double seconds, const JobContext &context, std::uint64_t seed)
{
    plan::SolveOptions options;
    options.seed = seed;
    options.iterations = std::numeric_limits<std::int64_t>::max();
    options.seconds = seconds;
    auto solved = plan::solve(problem, options, context);
    if (solved && solved->ending == plan::Ending::Cancelled)
        return failure(ErrorCode::Cancelled, {});
    return solved;
}

std::uint64_t seedsOf(const Settings &settings) { return settings.isFull ? 5 : 1; }

double perCentAbove(std::int64_t value, std::int64_t least) { return 100 * static_cast<double>(value - least) / static_cast<double>(least); }

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace phaseout::bench
