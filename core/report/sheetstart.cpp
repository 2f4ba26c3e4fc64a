// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {

Sheet startSheet(const QString &name, Group group, const QString &title, const QString &purpose)
{
    Sheet sheet;
    sheet.name = name;
    sheet.group = group;
    sheet.purpose = purpose;
    sheet.put(0, 0, words(title, Look::Title));
    sheet.put(1, 0, words(purpose, Look::Subtitle));
    return sheet;
}

Fraction shareOf(double part, double whole)
{
    const double value = whole == 0 ? 0 : part / whole;
    return {value, QString(QString::number(std::floor(value * 1000 + 0.5) / 10, 'f', 1) + u'%')};
}

} // namespace phaseout::report
