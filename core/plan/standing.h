// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/extra.h"
#include "core/plan/solve.h"

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

/// A timetable and its prices, from which other problems like it are solved the sooner.
struct Known {
    const Schedule &schedule;
    const Certificate &certificate;
};

/// How \a known's timetable stands as it is; \a musts: by job, whether its deadline must be kept.
[[nodiscard]] Standing standingAt(const Problem &problem, const std::vector<char> &musts, const Known &known);
/// \a problem solved from \a known on.
[[nodiscard]] Result<Solution> solvedFrom(const Problem &problem, const Known &known, std::uint64_t seed, std::int64_t iterations,
                                          const JobContext &context);
/// More crews until the last visit ends: nobody works any longer.
void shorten(Extra &extra, const Standing &with);
/// How \a problem stands, solved from \a known on. Cancelled, it tells of the best so far.
[[nodiscard]] Result<Standing> standingOf(const Problem &problem, const std::vector<char> &musts, const Known &known,
                                          std::uint64_t seed, std::int64_t iterations, const JobContext &context);
/// The better of \a known's timetable as it is (\a asItIs) and solved again with nothing changed, with the higher of both bounds.
[[nodiscard]] Result<Standing> bettered(const Standing &asItIs, const Problem &problem, const std::vector<char> &musts, const Known &known,
                                        std::uint64_t seed, std::int64_t iterations, const JobContext &context);

} // namespace phaseout::plan
