// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/nearness.h"
#include "core/timetable/planfile.h"

namespace phaseout::timetable {

/// What a list of plans says of one.
struct PlanSummary {
    int visits = 0;
    int unplanned = 0;      ///< stores without one
    QDate lastRemoval;      ///< last day; invalid when there is none
    QDate finish;           ///< of a visit of any kind
    Estimate cost = Estimate::zero(Currency::pounds()); ///< of its visits
    Nearness nearness;
    friend bool operator==(const PlanSummary &, const PlanSummary &) = default;
};

/// Read off a stored plan, whatever became of its stores since. Fails as partsFrom(). Thread: any.
[[nodiscard]] Result<PlanSummary> summaryOf(const QByteArray &bytes);

} // namespace phaseout::timetable
