// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/options.h"
#include "core/sample/shops.h"

namespace phaseout::sample {

/// sightings.csv: what staff of Northbridge Stores saw on the walls, in their own words for the place.
[[nodiscard]] QString sightingHeader();
/// The shop's sighting, for one shop in forty; empty for the others and for those with re-brands only.
[[nodiscard]] QString sightingLine(const Shop &shop, const SampleOptions &options);

} // namespace phaseout::sample
