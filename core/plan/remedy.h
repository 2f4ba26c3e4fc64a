// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/certificate.h"
#include "core/plan/conflict.h"
#include "core/plan/extra.h"

namespace phaseout::plan {

/// How a timetable stands. Found by solving.
struct Standing {
    std::int64_t objective = 0;
    std::int64_t bound = 0;
    int unplaced = 0; ///< jobs
    int missed = 0;   ///< deadlines that must be kept, of placed jobs
    int end = 0;      ///< the slot before which all placed jobs are done
    [[nodiscard]] int unserved() const { return unplaced + missed; }
    friend bool operator==(const Standing &, const Standing &) = default;
};

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
    Standing now; ///< the better of the timetable as it is and solved as long as each remedy
    std::vector<Impasse> list;
};

struct RemedyOptions {
    ConflictOptions conflicts;
    int earliest = 0;              ///< the slot from which on something can still be done
    int most = 3;                  ///< remedies of a conflict
    std::uint64_t seed = 1;
    std::int64_t iterations = 200; ///< to see how the whole stands with a remedy
};

/// A timetable and its prices, from which other problems like it are solved the sooner.
struct Known {
    const Schedule &schedule;
    const Certificate &certificate;
};

/// How \a known's timetable stands as it is.
[[nodiscard]] Standing standingAt(const Problem &problem, const std::vector<char> &musts, const Known &known);
/// How \a problem stands, solved from \a known on. Cancelled, it tells of the best so far.
[[nodiscard]] Result<Standing> standingOf(const Problem &problem, const std::vector<char> &musts, const Known &known,
                                          std::uint64_t seed, std::int64_t iterations, const JobContext &context);

/// What does not fit in \a known's timetable, with up to three ways out of each conflict: more crews, stock or money, later
/// deadlines, no freeze, or one job set free; whichever of the conflict's limits there are, in the order of ExtraKind. Where
/// those are fewer: how late more crews, stock or money may come, and what half of it does. None where the conflict's time is
/// over. The same arguments give the same answer. Fails with Cancelled. Thread: any; pure.
[[nodiscard]] Result<Impasses> impassesIn(const Problem &problem, const std::vector<char> &musts, const Known &known,
                                          const RemedyOptions &options, const JobContext &context);

} // namespace phaseout::plan
