// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/stages.h"

namespace phaseout::guide {

/// The one thing to do now.
struct NextStep {
    QString sentence; ///< translated, with a time where that can be told: "41 devices have no store. About 5 minutes."
    QString action;   ///< translated verb for a button: "Map them"
    Stage stage = Stage::Import;
};

/// The first of the conditions that holds: lists to bring in, deadlines that will be missed, visits without a report, stores
/// without a visit, devices to decide on, devices to map, a plan to make, a plan that is late, a baseline to keep; else what comes next. Pure; thread: any.
[[nodiscard]] NextStep nextStep(const Situation &situation);

/// "about 5 minutes": how long \a count decisions take at \a perMinute; translated. Source of the rates: docs/guide.md.
[[nodiscard]] QString timeWords(int count, int perMinute);

} // namespace phaseout::guide
