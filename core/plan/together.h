// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/standing.h"
#include "core/plan/ways.h"

namespace phaseout::plan {

/// More of several things at once, and how the whole timetable stands with all of them.
struct Bundle {
    std::vector<Extra> extras;
    Standing with;
    friend bool operator==(const Bundle &, const Bundle &) = default;
};

/// Ways out of all \a conflicts of \a known's timetable at once: one with more crews, stock and money, and one with later
/// deadlines, each where there is one, and whatever else is needed in both. What is still in the way then is looked for
/// again, a few times, and what turns out to be needless is dropped, as far as that is tried. Only those that leave fewer than \a below jobs unserved. The same arguments give the same answer.
/// Fails with Cancelled. Thread: any; pure.
[[nodiscard]] Result<std::vector<Bundle>> bundlesFor(const Problem &problem, const std::vector<char> &musts, const Known &known,
                                                     const std::vector<Conflict> &conflicts, int below, const RemedyOptions &options,
                                                     const JobContext &context);

} // namespace phaseout::plan
