// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include <QLocale>
#include <cmath>

namespace phaseout::ui {

std::vector<double> gridValues(double top)
{
    if (!(top > 0) || !std::isfinite(top))
        return {};
    double step = std::pow(10.0, std::floor(std::log10(top)) - 1);
    for (int i = 0; top * 0.88 / step >= 3; ++i) // at most two lines between
        step *= i % 3 == 1 ? 2.5 : 2.0;
    std::vector<double> values{0};
    for (double value = step; value < top * 0.88; value += step)
        values.push_back(value);
    values.push_back(top);
    return values;
}

std::vector<QDate> monthTicks(QDate from, QDate to, int most)
{
    if (!from.isValid() || !to.isValid() || from > to || most < 1)
        return {};
    const QDate first(from.year(), from.month(), 1);
    const int months = (to.year() - first.year()) * 12 + to.month() - first.month() + 1;
    int step = 12;
    for (const int each : {1, 2, 3, 6, 12}) {
        if ((months + each - 1) / each <= most) {
            step = each;
            break;
        }
    }
    while ((months + step - 1) / step > most)
        step += 12;
    std::vector<QDate> ticks;
    for (int month = 0; month < months; month += step) {
        const QDate tick = first.addMonths(month);
        if (tick >= from && tick <= to)
            ticks.push_back(tick);
    }
    return ticks;
}

QString monthLabel(QDate month, bool withYear)
{
    return QLocale().toString(month, withYear ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
}

} // namespace phaseout::ui
