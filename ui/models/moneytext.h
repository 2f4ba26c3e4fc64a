// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"

#include <functional>

namespace phaseout::ui {

/// \a money without its pence, rounded half away from zero: an estimate does not know them.
[[nodiscard]] QString wholeMoney(const Money &money);

/// Short words for a figure of a chart, which is in whole units of \a currency: "£250k".
[[nodiscard]] std::function<QString(double)> chartMoney(Currency currency);

} // namespace phaseout::ui
