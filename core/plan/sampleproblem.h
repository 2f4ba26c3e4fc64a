// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/problem.h"

namespace phaseout::plan {

/// What a made-up estate holds.
struct SampleOptions {
    int stores = 1000;
    int variant = 1; ///< 1 crews, freeze and closures; 2 and weekly stock; 3 and quarterly money; 4 and deadlines,
                     ///< chains of two visits and pins
    std::uint64_t seed = 1;
    int regions = 12;
    int targetWeeks = 84; ///< for how many working weeks there is just enough of everything
    int weeks = 156;      ///< the horizon, of ten half-days each; the last six weeks before each new year are frozen
};

/// A made-up estate of \a options.stores sites, the same for the same options on every machine. For tests and
/// benchmarks: twelve regions of unequal size, visits of 1 to 12 half-days by number of cameras, risk from a
/// long-tailed draw. Modelled on no real retailer.
[[nodiscard]] Problem sampleProblem(const SampleOptions &options);

} // namespace phaseout::plan
