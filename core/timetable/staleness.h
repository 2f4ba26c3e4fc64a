// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/timetable.h"

namespace phaseout::timetable {

/// What has changed since a plan was made, so that it says less than a new one would.
struct Staleness {
    bool hasOtherRules = false; ///< pins, crews, deadlines or another constraint
    int newStores = 0;          ///< need a visit and were not looked at by the plan, or need another kind of visit by now
    [[nodiscard]] bool isStale() const { return hasOtherRules || newStores > 0; }
};
/// Pure; thread: any.
[[nodiscard]] Staleness stalenessOf(const Timetable &timetable, const Estate &estate);
/// "The plan was made before pins or rules changed. …" Translated; empty when nothing has changed.
[[nodiscard]] QString sentenceOf(const Staleness &staleness);

} // namespace phaseout::timetable
