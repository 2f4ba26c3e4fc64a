// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/soldstores.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace phaseout {

QHash<StoreId, QDate> soldDays(const Estate &estate)
{
    QHash<StoreId, QDate> days;
    for (const ClosedStore &one : estate.corrections.closed)
        if (one.isSold)
            if (const Store *store = estate.storeByCode(one.code, one.organisation))
                if (QDate &day = days[store->id]; !day.isValid() || one.on < day)
                    day = one.on; // "6" and "0006" may be one store
    return days;
}

QDate soldOn(const Estate &estate, const Store &store) { return soldDays(estate).value(store.id); }

bool closesBySale(const Store &store, const QHash<StoreId, QDate> &sold)
{
    return store.closedOn.isValid() && sold.value(store.id) == store.closedOn;
}

Trading tradingOf(const Store &store, QDate sold, QDate today)
{
    if (sold.isValid())
        return sold <= today ? Trading::Sold : Trading::ToBeSold;
    if (store.closedOn.isValid())
        return store.closedOn <= today ? Trading::Closed : Trading::Closes;
    return Trading::Trades;
}

QString tradingSlug(Trading trading)
{
    static constexpr std::array slugs{"trades", "closes", "closed", "to-be-sold", "sold"};
    return QString::fromLatin1(slugs[static_cast<size_t>(trading)]);
}

QString tradingWords(const Store &store, QDate sold, QDate today)
{
    static constexpr std::array sentences{QT_TRANSLATE_NOOP("phaseout::Store", "Trades"), QT_TRANSLATE_NOOP("phaseout::Store", "Closes on %1"),
                                          QT_TRANSLATE_NOOP("phaseout::Store", "Closed on %1"), QT_TRANSLATE_NOOP("phaseout::Store", "To be sold on %1"),
                                          QT_TRANSLATE_NOOP("phaseout::Store", "Sold on %1")};
    const Trading trading = tradingOf(store, sold, today);
    const QString said = QCoreApplication::translate("phaseout::Store", sentences[static_cast<size_t>(trading)]);
    return trading == Trading::Trades ? said : said.arg(QLocale().toString(sold.isValid() ? sold : store.closedOn, u"d MMM yyyy"));
}

QSet<StoreId> soldStores(const Estate &estate, QDate today)
{
    QSet<StoreId> sold;
    const QHash<StoreId, QDate> days = soldDays(estate);
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        if (*it <= today)
            sold.insert(it.key());
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
