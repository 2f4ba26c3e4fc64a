// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"

#include <QSet>

/// Stores that were sold: on that day they leave the estate, and what is there is the buyer's.
namespace phaseout {

/// The day on which \a store was sold, as people said of a newer register; invalid where it was not.
[[nodiscard]] QDate soldOn(const Estate &estate, const Store &store);
/// The stores that were sold by \a today.
[[nodiscard]] QSet<StoreId> soldStores(const Estate &estate, QDate today);
/// \a device is at a store that was sold: not in scope and in no queue, unless it was removed before.
void leaveToBuyer(Device &device);
/// The same for all devices of \a estate, since a day may have come after they were stored.
void refreshSold(Estate &estate, QDate today);

} // namespace phaseout
