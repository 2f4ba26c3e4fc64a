// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/problem.h"

#include <QByteArray>

namespace phaseout::plan {

/// Where one job is: no start means that it is not placed.
struct Placed {
    int start = none;
    int pool = none;
    std::vector<int> crews; ///< the numbers of the crews that do it, counted from 1 within the pool, then those of each
                            ///< further pool of its PoolChoice::also in that order; see nameCrews()
    [[nodiscard]] bool isPlaced() const noexcept { return start != none; }
    friend bool operator==(const Placed &, const Placed &) = default;
};

/// A timetable: one entry for every job of its problem, in the same order.
struct Schedule {
    std::vector<Placed> jobs;
    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// What \a job costs when it starts in \a start of a pool that is \a choice and ends in \a end (endOf()); without its
/// cluster's visit. The problem must be valid. \a weekOfSlot is Problem::weekOfSlot().
[[nodiscard]] std::int64_t placeCost(const Job &job, const PoolChoice &choice, int start, int end,
                                     const std::vector<int> &weekOfSlot);

/// What the whole timetable costs, visits to clusters and jobs without a place included. Computed from the problem
/// alone, without anything that the solver keeps. The problem must be valid, every pool one of its job's choices.
[[nodiscard]] std::int64_t objective(const Problem &problem, const Schedule &schedule);
/// objective / bound - 1, or 0 when they are equal; infinite when the bound is not above 0.
[[nodiscard]] double gapOf(std::int64_t objective, std::int64_t bound);
/// The slot before which job \a j is done where it is \a placed.
[[nodiscard]] int endOf(const Problem &problem, int j, const Placed &placed);
/// What of objective() is for jobs without a place, and for those that end after their deadline.
[[nodiscard]] std::int64_t penalty(const Problem &problem, const Schedule &schedule);

/// Gives every placed job the lowest crew numbers that are free throughout it, in order of start. Because a timetable
/// never needs more crews at once than the pool has, no number above the pool's highest capacity is used.
void nameCrews(const Problem &problem, Schedule &schedule);
/// The same, but a job keeps the crews that \a wanted has for it (by job; empty: any) where they are free; everybody
/// else gets the lowest numbers that are left. Where that would take a number above the highest capacity, nobody's
/// wish is heard.
void nameCrews(const Problem &problem, Schedule &schedule, const std::vector<std::vector<int>> &wanted);

/// {format: "phaseout-plan-1", problem: digest, starts: […], pools: […], crews: [[…], …], objective}, with -1 for none.
[[nodiscard]] QByteArray toJson(const Schedule &schedule, const QByteArray &problemDigest, std::int64_t objective);

/// A timetable as read, with what it says about itself.
struct SavedSchedule {
    Schedule schedule;
    QByteArray problemDigest;
    std::int64_t objective = 0;
};

/// Reads what toJson() writes. Fails with FormatInvalid or LimitExceeded; the timetable still has to pass check().
[[nodiscard]] Result<SavedSchedule> scheduleFromJson(const QByteArray &json);

} // namespace phaseout::plan
