// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// What a word looks like, that may be a password.
namespace phaseout::ingest {

/// Letters and figures in one word, a sign among them, or a row of figures; addresses and dates are none.
[[nodiscard]] bool looksSecret(QStringView word);
/// Letters with figures or signs in one longer word that is no model, no address, no version and no name with a number ("Block12").
[[nodiscard]] bool looksChosen(QStringView word);
/// "CAM01", "Gate04B": the name of a place or device, not a password.
[[nodiscard]] bool isNumbered(QStringView word);
/// "Stairs2": a capital, letters and one or two figures.
[[nodiscard]] bool isNumberedName(QStringView word);
/// "12/03/2024", "2024-03-12", "03/2024".
[[nodiscard]] bool isDateWord(QStringView word);
/// What a text about passwords names beside them: "INC0098123", "SEC-104", "v2.1", "NVR02", "30min", days and numbers.
[[nodiscard]] bool isReference(QStringView word);
/// "YWRtaW46c2VjcmV0" is "admin:secret".
[[nodiscard]] bool isBasicLogin(QStringView word);
[[nodiscard]] bool isAllLetters(QStringView word);
[[nodiscard]] bool isAllFigures(QStringView word);

/// Where a value that ends before \a end really ends: "Tango" in "Tango,83" goes on. Commas, brackets and the like with no space
/// behind them belong to it; those at its end, and what follows a quotation mark that was opened before \a from, do not.
[[nodiscard]] qsizetype gluedEnd(QStringView text, qsizetype from, qsizetype end);

} // namespace phaseout::ingest
