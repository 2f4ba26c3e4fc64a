// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/schedule.h"

namespace phaseout::plan {

enum class ViolationKind {
    Shape,          ///< the timetable has not one entry for every job
    Pool,           ///< the pool is not one that may do the job
    Horizon,        ///< starts before the first slot or ends after the last
    Pin,            ///< not where it is pinned
    Locked,         ///< moved out of, or into, slots that replanning leaves alone
    Start,          ///< starts where it may not, or in a rest
    Closed,         ///< works while the site is closed
    Frozen,         ///< works in a freeze
    Crews,          ///< more crews at work than there are
    CrewName,       ///< a named crew is in two places or is none of the pool's, or the team has the wrong number of names
    Stock,          ///< more taken than had arrived
    Money,          ///< more spent than the period allows
    Precedence,     ///< starts before a job that it has to wait for has ended
    WithoutEarlier, ///< placed although a job that it has to wait for is not
};

/// One broken constraint, as data. What does not apply is `none` or 0.
struct Violation {
    ViolationKind kind;
    int job = none;      ///< the job that breaks it; for Crews, Stock and Money none
    int other = none;    ///< the job it has to wait for, or that has the same crew
    int resource = none; ///< pool, item or budget
    int slot = none; ///< the first slot, or for Stock the first week and for Money the period, in which it is broken
    std::int64_t needed = 0;
    std::int64_t available = 0;
    friend bool operator==(const Violation &, const Violation &) = default;
};

/// Every broken constraint of \a schedule, at most 1,000; empty means feasible. Written from the problem's definition
/// alone and shares nothing with the solver. The problem must be valid; the schedule may be anything.
[[nodiscard]] std::vector<Violation> check(const Problem &problem, const Schedule &schedule);

} // namespace phaseout::plan
