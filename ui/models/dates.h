// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

class QLineEdit;

namespace phaseout::ui {

/// "15 Nov 2026" in the user's language; empty for an invalid date.
[[nodiscard]] QString dayText(QDate date);

/// A day as people type it: "30 Sep 2027", "30 September 2027", "30/9/2027", "30.9.27", "2027-09-30". Days come before
/// months. Invalid when it is no day, or before 1970, or after 2199.
[[nodiscard]] QDate parseDay(const QString &text);

/// What people type into \a field as a day becomes "15 Nov 2026" when they leave it; what is no day stays as it is.
void writeDayWhenLeft(QLineEdit &field);

} // namespace phaseout::ui
