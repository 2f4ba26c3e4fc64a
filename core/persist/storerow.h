// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/store.h"
#include "core/persist/query.h"

#include <span>

/// Organisations and stores as rows. Every function throws (see sqlerror.h).
namespace phaseout::persist {

void replaceOrganisations(Connection &connection, std::span<const Organisation> organisations);
[[nodiscard]] std::vector<Organisation> allOrganisations(Connection &connection); ///< in the order in which they were put

/// Writes a store that a register made, or one that a user did, by Store::isUserMade; not its delivery.
void putStore(Connection &connection, const Store &store);
void eraseStore(Connection &connection, const StoreId &store, bool isUserMade);
void putStoreDelivery(Connection &connection, const StoreId &store, const Delivery &delivery);
[[nodiscard]] QHash<StoreId, Delivery> allStoreDeliveries(Connection &connection);
/// Register-made and user-made ones without their deliveries, in order of organisation's name and store code.
/// Stores as users added them, whether or not a register has them since.
[[nodiscard]] std::vector<Store> allUserStores(Connection &connection);
[[nodiscard]] std::vector<Store> allStores(Connection &connection, const std::vector<Organisation> &organisations);

} // namespace phaseout::persist
