// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/scenarios.h"

namespace phaseout::timetable {

/// What others did or promised, as a scenario to compare with. There is no legal deadline for any retailer in the United
/// Kingdom: a preset is a comparison, not law, and says so.
struct Preset {
    QString slug;   ///< "uk-government-pace", "stop-buying", "disconnect-first", "sensitive-sites-first", "lease-renewal", "scheduled-refresh"
    QString name;   ///< translated
    QString note;   ///< translated
    QString source; ///< as in resources/rules/presets.json
    QDate asOf;     ///< when the sources were read
    std::vector<std::pair<int, int>> pace; ///< per cent of the stores, months after the promise
    std::vector<ScenarioEdit> edits;
};

/// The presets that come with the program. Fails with FormatInvalid or ValueInvalid on a damaged build.
[[nodiscard]] Result<std::vector<Preset>> presets();

/// \a preset counted from \a promise (invalid: from \a today); the note says how many months have passed since.
[[nodiscard]] Scenario scenarioOf(const Preset &preset, QDate promise, QDate today);

} // namespace phaseout::timetable
