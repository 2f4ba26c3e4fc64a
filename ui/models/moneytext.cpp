// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/moneytext.h"

#include <cmath>

namespace phaseout::ui {

QString wholeMoney(const Money &money)
{
    const std::int64_t unit = money.currency().minorPerUnit();
    const std::int64_t half = money.minor() < 0 ? -unit / 2 : unit / 2;
    return Money((money.minor() + half) / unit * unit, money.currency()).shown();
}

std::function<QString(double)> chartMoney(Currency currency)
{
    return [currency](double units) { return Money(std::llround(units * static_cast<double>(currency.minorPerUnit())), currency).shownShort(); };
}

} // namespace phaseout::ui
