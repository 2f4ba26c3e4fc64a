// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/timetable/timetable.h"

namespace phaseout::cli {

/// --seconds, --iterations and --seed of \a call. Fails with ValueInvalid, the option and its value as the subject.
[[nodiscard]] Result<timetable::PlanOptions> planOptions(const Invocation &call);

/// True when one of \a findings, of timetable::checkConstraints(), refuses the constraints; then that is told.
[[nodiscard]] bool areRefused(const Invocation &call, const std::vector<Finding> &findings);

} // namespace phaseout::cli
