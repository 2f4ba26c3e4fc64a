// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeaxis.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {

void putMonth(TableWriter &table, QDate monthEnd, bool isFirst)
{
    if (isFirst)
        table.put(u"month", {monthEnd, {}, Look::Label, Shown::Month, {}});
    else
        table.put(u"month",
                  formula(u"EOMONTH(%1,1)"_s.arg(table.here(u"month", 1)), monthEnd, Shown::Month, Look::Label));
}

QString sumInMonth(const Places &places, const QString &sumKey, const QString &dateKey, const QString &monthCell)
{
    return u"SUMIFS(%1,%2,\">\"&EOMONTH(%3,-1),%2,\"<=\"&%3)"_s.arg(places(sumKey), places(dateKey), monthCell);
}

QString sumUntil(const Places &places, const QString &sumKey, const QString &dateKey, const QString &monthCell)
{
    return u"SUMIFS(%1,%2,\"<=\"&%3)"_s.arg(places(sumKey), places(dateKey), monthCell);
}

} // namespace phaseout::report
