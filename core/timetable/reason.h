// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/explain.h"
#include "core/timetable/calendar.h"

namespace phaseout::timetable {

/// What a reason needs to know beyond the planner's data.
struct ReasonContext {
    const plan::Problem &problem;
    const SlotCalendar &calendar;
    std::function<QString(int job)> storeName; ///< harmless to show
};

/// Why a job is when it is, in a few plain sentences: what it had to wait for, what took the weeks before. Translated.
[[nodiscard]] QString reasonFor(const plan::Explanation &explanation, const ReasonContext &context);
/// Why a job has no place. Translated.
[[nodiscard]] QString reasonFor(const plan::Unplaced &unplaced, const ReasonContext &context);

} // namespace phaseout::timetable
