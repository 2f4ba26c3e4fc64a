// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/soldstores.h"

namespace phaseout {

QDate soldOn(const Estate &estate, const Store &store)
{
    for (const ClosedStore &one : estate.corrections.closed)
        if (one.isSold)
            if (const Store *sold = estate.storeByCode(one.code, one.organisation); sold && sold->id == store.id)
                return one.on;
    return {};
}

QSet<StoreId> soldStores(const Estate &estate, QDate today)
{
    QSet<StoreId> sold;
    for (const ClosedStore &one : estate.corrections.closed)
        if (one.isSold && one.on <= today)
            if (const Store *store = estate.storeByCode(one.code, one.organisation))
                sold.insert(store->id);
    return sold;
}

void leaveToBuyer(Device &device)
{
    device.isInScope = device.isInScope && device.isReportedRemoved();
    device.needsDecision = false;
    device.needsStore = false;
}

void refreshSold(Estate &estate, QDate today)
{
    const QSet<StoreId> sold = soldStores(estate, today);
    if (sold.isEmpty())
        return;
    for (Device &device : estate.devices)
        if (sold.contains(device.store))
            leaveToBuyer(device);
}

} // namespace phaseout
