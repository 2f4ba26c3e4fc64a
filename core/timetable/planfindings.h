// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/reason.h"
#include "core/timetable/timetable.h"

namespace phaseout::timetable {

/// What somebody should look at in \a timetable, one finding for each kind with the number and the first few stores:
/// deadlines missed, stores without a visit by cause, an end after the programme's target.
[[nodiscard]] std::vector<Finding> findingsOf(const Timetable &timetable, const PlanParts &parts, const Reasons &reasons, const Estate &estate);

} // namespace phaseout::timetable
