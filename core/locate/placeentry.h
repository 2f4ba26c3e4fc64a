// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/store.h"
#include "core/locate/placeindex.h"

namespace phaseout {

/// \a store as the index compares it; \a organisation is the name of its company, may be empty.
[[nodiscard]] PlaceEntry placeEntry(const Store &store, const QString &organisation);

} // namespace phaseout
