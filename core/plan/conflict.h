// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/demand.h"
#include "core/plan/schedule.h"
#include "core/plan/shortfall.h"

#include <optional>

namespace phaseout::plan {

/// Jobs that cannot all have a place and keep the deadlines that must be kept, and what is in the way of it: as small a
/// set as was found. Without any one of the limits, and where isSmallest without any one of the jobs, nothing was found
/// to be in the way of the rest.
struct Conflict {
    std::vector<int> jobs;     ///< in input order
    std::vector<Limit> limits; ///< in the order of LimitKind
    int from = 0;              ///< the first slot in which one of them may start
    int bySlot = 0;            ///< the slot before which all of them would have to be done
    Span reach;                ///< the slots in which any of everyone or alike may be worked on
    std::optional<Shortfall> shortfall; ///< where adding up proves it, by that slot
    std::vector<int> everyone;  ///< with a shortfall: all that have to be done by then, of whom jobs are the fewest that are
                                ///< too many by themselves; else the same as jobs
    std::vector<int> unserved;  ///< of everyone: without a place, or with their deadline missed, in the timetable
    std::vector<int> alike;     ///< where jobs is a single one: others that cannot be served either, each by itself, for the same limits
    bool isProven = false;      ///< no timetable has all of them; else none was found
    bool isSmallest = false;
    friend bool operator==(const Conflict &, const Conflict &) = default;
};

struct ConflictOptions {
    int most = 12;                ///< conflicts
    int mostSearched = 3;         ///< of them, such as adding up does not prove
    int mostJobs = 60;            ///< looked at for one that adding up does not prove
    std::int64_t iterations = 60; ///< for each question
};

/// True when \a job, to be done by its deadline where \a isMust, is not so in \a placed.
[[nodiscard]] bool isUnserved(const Problem &problem, int job, bool isMust, const Placed &placed);

/// Why \a schedule leaves jobs without a place or misses deadlines that must be kept (\a musts: by job): first what adding
/// up proves (needsOf()), then, for jobs that this does not explain, a deletion filter over the jobs that compete with each
/// (Junker's QuickXplain, 2004). Empty when nothing is unserved or nothing was found to be in the way. The same arguments
/// give the same answer. Cancelled, it gives what it has. Thread: any; pure.
[[nodiscard]] std::vector<Conflict> conflictsIn(const Problem &problem, const std::vector<char> &musts,
                                                const Schedule &schedule, const ConflictOptions &options,
                                                const JobContext &context);

} // namespace phaseout::plan
