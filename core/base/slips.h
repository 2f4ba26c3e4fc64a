// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace phaseout::text {

/// How many characters to add, leave out or change to make one of the other. Takes time in proportion to the product of their lengths.
[[nodiscard]] qsizetype slipsBetween(QStringView a, QStringView b);

} // namespace phaseout::text
