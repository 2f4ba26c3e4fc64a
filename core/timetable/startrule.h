// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phaseout::timetable {

/// What decides from when on, or when, a visit may start; closures, freezes and other visits apart.
enum class StartRule {
    Begin,     ///< from the start of the programme, or from the day of planning
    Lead,      ///< goods have to be ordered first
    AfterLock, ///< weeks before are locked, and it was not in them
    Pinned,    ///< in the week that somebody pinned it to
    Locked,    ///< where it was: its week is locked
    Ordered,   ///< where it was: its goods are ordered or its day is agreed
    Kept,      ///< from where the plan in force has it: its goods are taken to be ordered for then
};

[[nodiscard]] QString startRuleSlug(StartRule rule); ///< "begin", "lead", …
/// Begin for what it does not know.
[[nodiscard]] StartRule startRuleFromSlug(QStringView slug);

} // namespace phaseout::timetable
