// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"

#include <span>

namespace phaseout {

/// What became of the places of devices between two states of an estate.
struct Moves {
    int placed = 0; ///< had no store, have one
    int moved = 0;  ///< are at another store
    int lost = 0;   ///< had a store, have none
    friend bool operator==(const Moves &, const Moves &) = default;
};

/// Of \a devices; those that one of the states lacks are left out. Thread: any.
[[nodiscard]] Moves movesOf(const Estate &before, const Estate &now, std::span<const DeviceId> devices);

} // namespace phaseout
