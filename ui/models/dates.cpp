// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dates.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

QString dayText(QDate date) { return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString(); }

QDate parseDay(const QString &text)
{
    const QString plain = text.simplified();
    if (const QDate iso = QDate::fromString(plain, Qt::ISODate); iso.isValid())
        return iso;
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom)})
        for (const QString &form : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s})
            if (const QDate date = locale.toDate(plain, form); date.isValid())
                return date;
    return {};
}

} // namespace phaseout::ui
