// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/moves.h"

namespace phaseout {

Moves movesOf(const Estate &before, const Estate &now, std::span<const DeviceId> devices)
{
    Moves moves;
    for (const DeviceId &id : devices) {
        const Device *was = before.device(id);
        const Device *is = now.device(id);
        if (!was || !is || was->store == is->store)
            continue;
        ++(was->store.isNull() ? moves.placed : is->store.isNull() ? moves.lost : moves.moved);
    }
    return moves;
}

} // namespace phaseout
