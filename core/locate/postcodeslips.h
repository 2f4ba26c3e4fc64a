// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/postcode.h"

#include <vector>

namespace phaseout {

/// Up to eight ASCII characters, figures and capital letters, in one number: the first in the highest byte in use.
[[nodiscard]] quint64 packedPostcode(QStringView compact);
/// The postcode without its space, "SW82JW", packed.
[[nodiscard]] quint64 packedPostcode(const Postcode &postcode);

/// Every other text that is one slip away, packed: a character changed, left out or added, or two neighbours swapped.
/// About 500; most are no postcodes.
[[nodiscard]] std::vector<quint64> postcodeSlips(QStringView postcode);

} // namespace phaseout
