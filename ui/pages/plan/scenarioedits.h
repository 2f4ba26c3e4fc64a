// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"
#include "core/timetable/presets.h"

/// What people do with the project's scenarios, as edits. Each fails with ValueInvalid where the outcome would be refused: a name
/// that is empty or there twice, too many scenarios.
namespace phaseout::ui {

/// The present constraints, whole, under \a name, which has to be new.
[[nodiscard]] Result<Edit> saveScenario(const Estate &estate, const QString &name);
/// \a scenario takes the place of one of the same name.
[[nodiscard]] Result<Edit> putScenario(const Estate &estate, const Scenario &scenario);
[[nodiscard]] Result<Edit> renameScenario(const Estate &estate, const QString &name, const QString &to);
[[nodiscard]] Result<Edit> deleteScenario(const Estate &estate, const QString &name);

/// A name that is not taken yet: \a wanted, or with a number behind it.
[[nodiscard]] QString freeScenarioName(const Estate &estate, const QString &wanted);

} // namespace phaseout::ui
