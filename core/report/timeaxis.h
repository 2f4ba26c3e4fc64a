// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"
#include "core/report/places.h"

namespace phaseout::report {

/// Puts a month end into the table's column "month": typed in the first row, a formula of the one above in the others.
void putMonth(TableWriter &table, QDate monthEnd, bool isFirst);
/// SUMIFS of the column with \a sumKey where the date in that with \a dateKey lies in the month that ends in \a
/// monthCell.
[[nodiscard]] QString sumInMonth(const Places &places, const QString &sumKey, const QString &dateKey,
                                 const QString &monthCell);
/// The same up to and with the month.
[[nodiscard]] QString sumUntil(const Places &places, const QString &sumKey, const QString &dateKey,
                               const QString &monthCell);

[[nodiscard]] inline bool isInMonth(QDate date, QDate monthEnd)
{
    return date.isValid() && endOfMonth(date) == monthEnd;
}

/// What sumInMonth() gives: the sum of \a amount over the things whose \a date lies in the month.
template <class Thing, class Date, class Amount>
[[nodiscard]] double inMonth(const std::vector<Thing> &things, QDate monthEnd, Date date, Amount amount)
{
    double sum = 0;
    for (const Thing &thing : things)
        if (isInMonth(date(thing), monthEnd))
            sum += static_cast<double>(amount(thing));
    return sum;
}

/// What sumUntil() gives.
template <class Thing, class Date, class Amount>
[[nodiscard]] double untilMonth(const std::vector<Thing> &things, QDate monthEnd, Date date, Amount amount)
{
    double sum = 0;
    for (const Thing &thing : things)
        if (date(thing).isValid() && date(thing) <= monthEnd)
            sum += static_cast<double>(amount(thing));
    return sum;
}

} // namespace phaseout::report
