// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"

#include <QHash>
#include <QSet>

/// Stores that were sold: on that day they leave the estate, and what is there is the buyer's.
namespace phaseout {

/// The stores that were sold, and the day of each, as people said of a newer register. A day may be one to come.
[[nodiscard]] QHash<StoreId, QDate> soldDays(const Estate &estate);
/// The day on which \a store was sold; invalid where it was not. Of many stores, ask soldDays() once.
[[nodiscard]] QDate soldOn(const Estate &estate, const Store &store);
/// Whether a store trades, on some day.
enum class Trading { Trades, Closes, Closed, ToBeSold, Sold };
[[nodiscard]] Trading tradingOf(const Store &store, QDate sold, QDate today); ///< \a sold as of soldDays()
[[nodiscard]] QString tradingSlug(Trading trading); ///< "trades", "closes", "closed", "to-be-sold", "sold"
/// "Closed on 3 Mar 2026"; "Trades".
[[nodiscard]] QString tradingWords(const Store &store, QDate sold, QDate today);
/// Whether \a store stops trading on its closing day because it is sold then. \a sold are the estate's soldDays().
[[nodiscard]] bool closesBySale(const Store &store, const QHash<StoreId, QDate> &sold);
/// The stores that were sold by \a today.
[[nodiscard]] QSet<StoreId> soldStores(const Estate &estate, QDate today);
/// \a device is at a store that was sold: not in scope and in no queue, unless it was removed before.
void leaveToBuyer(Device &device);
/// The same for all devices of \a estate, since a day may have come after they were stored.
void refreshSold(Estate &estate, QDate today);

} // namespace phaseout
