// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace phaseout::ui {

/// "15 Nov 2026" in the user's language; empty for an invalid date.
[[nodiscard]] QString dayText(QDate date);

/// Reads what people type: "15 Nov 2026", "15 November 2026", "15/11/2026", "2026-11-15". Invalid when it is no day.
[[nodiscard]] QDate parseDay(const QString &text);

} // namespace phaseout::ui
