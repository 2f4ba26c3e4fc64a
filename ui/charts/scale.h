// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

namespace phaseout::ui {

/// Where horizontal gridlines stand: at most four, 0 and \a top among them; those between are round figures that keep
/// clear of the top. Empty when \a top is not above 0.
[[nodiscard]] std::vector<double> gridValues(double top);

/// First days of months between \a from and \a to for labels, at most \a most of them, in steps of 1, 2, 3, 6 or 12
/// months and whole numbers of years.
[[nodiscard]] std::vector<QDate> monthTicks(QDate from, QDate to, int most);

/// "Jul", or "Jan 2027" where a year begins and at the first tick.
[[nodiscard]] QString monthLabel(QDate month, bool withYear);

} // namespace phaseout::ui
