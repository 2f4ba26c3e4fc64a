// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/recount.h"

namespace phaseout::verify {

/// What is left of everything: crews by pool and slot, pieces by item and week, money by budget and period (with what
/// earlier ones leave, where that is kept).
struct Room {
    std::vector<std::vector<Number>> crews, stock, money;
};

/// All there is.
[[nodiscard]] Room wholeRoom(const Instance &instance);
/// Takes from \a room what visit \a job needs at \a place.
void use(const Instance &instance, Room &room, std::size_t job, const Place &place);
/// True when there is that much.
[[nodiscard]] bool hasRoom(const Instance &instance, const Room &room, std::size_t job, const Place &place);

} // namespace phaseout::verify
