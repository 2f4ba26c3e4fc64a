// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/problem.h"

namespace phaseout::plan {

/// What there could be more of.
enum class ExtraKind {
    Crews,  ///< crews of a pool
    Stock,  ///< pieces of an item
    Money,  ///< minor units in a budget's period
    Date,   ///< time until the deadlines of some jobs
    Freeze, ///< no freezes, for some jobs
    Free,   ///< no window, pin, lock or closure, for some jobs
};

/// More of something, to see what it would buy.
struct Extra {
    ExtraKind kind = ExtraKind::Crews;
    int resource = none;     ///< pool, item or budget
    int from = 0;            ///< Crews: the first slot; Stock: the week of arrival; Money: the period; Free: the first slot
    int to = 0;              ///< Crews: the last slot
    std::int64_t amount = 0; ///< crews, pieces, minor units, or slots until the later deadline
    std::vector<int> jobs = {}; ///< for Date, Freeze and Free: whose
    friend bool operator==(const Extra &, const Extra &) = default;
};

/// The first week that begins at \a slot or later; weekCount() where none does.
[[nodiscard]] int weekFrom(const Problem &problem, int slot);

/// \a problem with \a extra. A freeze is lifted for everybody, but a job's own closures of that kind only for those of
/// Extra::jobs. A site that is closed to the end stays closed, whoever is set free. Sums are held within what validate() takes. Thread: any; pure.
[[nodiscard]] Problem withExtra(Problem problem, const Extra &extra);

} // namespace phaseout::plan
