// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <set>

namespace phaseout::registers {

/// The one known region that \a region resembles, or none: each word begins alike and is short for the other's, or at most one letter in six
/// differs, or two stand in each other's place.
[[nodiscard]] QString resembling(const QString &region, const std::set<QString> &known);

} // namespace phaseout::registers
