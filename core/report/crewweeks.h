// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/timetable.h"

#include <map>

namespace phaseout::report {

/// What a month has room for, Monday to Friday; bank holidays are not taken off.
struct MonthRoom {
    double crewWeeks = 0;        ///< of all pools, outside freezes, from the plan's start on
    double frozen = 0;           ///< share of its working days that a freeze closes to everybody
    bool isPartlyFrozen = false; ///< or to a region
};
[[nodiscard]] MonthRoom roomIn(const Constraints &constraints, QDate monthEnd);


/// Half days that the crews of \a timetable are on site, by month end: each visit is spread over the days that it is worked
/// on, so that a crew never works more than two half days a day.
[[nodiscard]] std::map<QDate, int> crewHalfDays(const timetable::Timetable &timetable);

} // namespace phaseout::report
