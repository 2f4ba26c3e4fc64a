// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reporter.h"

namespace phaseout::ingest {

/// True for what a spreadsheet makes of a long number, "7.33051E+08" and "1,793E+09": several serial numbers or addresses become one so.
[[nodiscard]] bool isRoundedNumber(QStringView text);
/// The same, with a warning that it was left out.
[[nodiscard]] bool tellRounded(Reporter &reporter, Spot spot, const QString &text);

} // namespace phaseout::ingest
