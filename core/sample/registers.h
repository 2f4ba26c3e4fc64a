// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/options.h"
#include "core/sample/shops.h"

namespace phaseout::sample {

/// stores.csv: the register, with the faults of dirt.h; \a neighbour is the shop whose name shop number 5 also has.
[[nodiscard]] QString registerHeader();
[[nodiscard]] QString registerLine(const Shop &shop, const Shop &neighbour, const SampleOptions &options);

/// subnets.csv: which range is which store's.
[[nodiscard]] QString subnetHeader();
[[nodiscard]] QString subnetLine(const Shop &shop);

} // namespace phaseout::sample
