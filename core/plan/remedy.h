// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/conflict.h"
#include "core/plan/together.h"

namespace phaseout::plan {

/// One way out of a conflict, and how the whole timetable stands with it.
struct Remedy {
    Extra extra;           ///< the least that was found to let the conflict's jobs go together
    bool isEnough = false; ///< whether it does; else the most that was tried, or half of what does
    bool isLatest = false; ///< no less than what is enough, as late as the whole is still done as well and no later
    Standing with;
    friend bool operator==(const Remedy &, const Remedy &) = default;
};

/// A conflict and what could be done about it.
struct Impasse {
    Conflict conflict;
    std::vector<Remedy> remedies;
};

/// What does not fit in a timetable, and why.
struct Impasses {
    Standing asItIs;
    Standing now; ///< bettered(): solved as long as each remedy
    std::vector<Impasse> list; ///< those that most jobs are in first
    std::vector<Bundle> together; ///< where no remedy of one conflict lets everything fit: what comes nearer to that
};

/// What does not fit in \a known's timetable, with up to three ways out of each conflict: more crews, stock or money, later
/// deadlines, no freeze, or one job set free; whichever of the conflict's limits there are, in the order of ExtraKind. Where
/// those are fewer: how late more crews, stock or money may come, and what half of it does. None where the conflict's time is
/// over. Where none of them is enough for everything: bundlesFor() all conflicts. The same arguments give the same answer. Fails with Cancelled. Thread: any; pure.
[[nodiscard]] Result<Impasses> impassesIn(const Problem &problem, const std::vector<char> &musts, const Known &known,
                                          const RemedyOptions &options, const JobContext &context);

} // namespace phaseout::plan
