// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benches.h"
#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/plan/solve.h"

#include <vector>

namespace phaseout::bench {

/// What the planner makes of \a problem in so many \a seconds. Fails with Cancelled as well, since a search that was stopped is no figure.
[[nodiscard]] Result<plan::Solution> solvedIn(const plan::Problem &problem, double seconds, const JobContext &context, std::uint64_t seed = 1);

/// The last of the seeds from 1 on that each kind of problem is made with.
[[nodiscard]] std::uint64_t seedsOf(const Settings &settings);

/// How far \a value is above \a least, in per cent of it.
[[nodiscard]] double perCentAbove(std::int64_t value, std::int64_t least);

/// The middle one of \a values, of an odd number of them.
[[nodiscard]] double median(std::vector<double> values);

} // namespace phaseout::bench
