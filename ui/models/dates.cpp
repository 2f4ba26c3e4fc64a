// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dates.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

QString dayText(QDate date) { return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString(); }

QDate parseDay(const QString &text)
{
    const QString typed = text.simplified();
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale::c()}) // c: "Sep", where British English has "Sept"
        for (const QString &form : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s, u"yyyy-M-d"_s})
            if (const QDate date = locale.toDate(typed, form); date.isValid() && date.year() >= 1970 && date.year() < 2200)
                return date;
    static const QRegularExpression shortYear(u"^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2})$"_s);
    const auto match = shortYear.match(typed);
    return match.hasMatch() ? QDate(2000 + match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()) : QDate();
}

void writeDayWhenLeft(QLineEdit &field)
{
    QObject::connect(&field, &QLineEdit::editingFinished, &field, [&field] {
        if (const QDate day = parseDay(field.text()); day.isValid() && field.text() != dayText(day))
            field.setText(dayText(day));
    });
}

} // namespace phaseout::ui
