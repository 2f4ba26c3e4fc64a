// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress.h"

#include <optional>

namespace phaseout::test {

/// An estate with its plans, as a project would hold them.
struct BoardCase {
    Estate estate;
    std::optional<timetable::Timetable> current;
    std::optional<timetable::Timetable> baseline;
    QDate asOf = QDate(2026, 11, 21);
};

/// Nothing but a programme.
[[nodiscard]] BoardCase emptyCase();
/// \a stores stores with four to seven devices in scope each, every state of the work among them, a plan for most and a
/// baseline for some of it, all from \a seed. With \a isHostile, names are what an attacker or a bad export would
/// write.
[[nodiscard]] BoardCase generatedCase(int stores, int devicesEach, bool isHostile, quint64 seed = 1);
/// Names that a spreadsheet program must never take for anything but text.
[[nodiscard]] QStringList hostileNames();

} // namespace phaseout::test
