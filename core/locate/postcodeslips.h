// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/postcode.h"

#include <QStringList>

namespace phaseout {

/// The postcode without its space, "SW82JW".
[[nodiscard]] QString compactPostcode(const Postcode &postcode);

/// Every other compact text that is one slip away: a character changed, left out or added, or two neighbours swapped.
/// About 500 texts; most are no postcodes.
[[nodiscard]] QStringList postcodeSlips(const Postcode &postcode);

} // namespace phaseout
