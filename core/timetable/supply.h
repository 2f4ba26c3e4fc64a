// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"
#include "core/project/knowledge.h"
#include "core/timetable/calendar.h"

namespace phaseout::timetable {

/// The crews \a given for one region (null: none) with the bank holidays of \a nation as rests, unless they are worked.
[[nodiscard]] plan::Pool poolOf(const QString &name, const Constraints::CrewPool *given, Nation nation, const Constraints &constraints,
                                const Knowledge &knowledge, const SlotCalendar &calendar);

/// What has been done at a store, and is no part of any plan to come.
struct Used {
    QDate on; ///< when the last of it was removed, or the survey was made
    int cameras = 0;
    int recorders = 0;
    std::int64_t cost = 0; ///< minor units, likely
};
/// Everything in scope that is removed, and the surveys that were made, store by store; what has no day counts as done on \a today.
[[nodiscard]] std::vector<Used> usedOf(const Estate &estate, QDate today);

/// Deliveries of \a item ("camera", "recorder"), usable from the week after they come in, less what was used of them.
[[nodiscard]] plan::Item itemOf(const QString &item, int Used::*quantity, const std::vector<Used> &used, const Constraints &constraints,
                                const SlotCalendar &calendar);

/// Budgets in rows of periods that do not overlap, less what was spent of them. A visit is booked in the period of the
/// day on which it starts.
[[nodiscard]] std::vector<plan::Budget> budgetsOf(const Constraints &constraints, const std::vector<Used> &used, const SlotCalendar &calendar);
/// The days on which a period begins or has ended: where the calendar has to have parts.
[[nodiscard]] std::vector<QDate> periodCuts(const Constraints &constraints);

} // namespace phaseout::timetable
