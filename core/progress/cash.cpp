// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/outlook.h"
#include "core/progress/progress.h"

#include <map>

namespace phaseout::progress {
namespace {
QDate endOfMonth(QDate date) { return QDate(date.year(), date.month(), date.daysInMonth()); }

// The day by which everything reported of a store was gone; never after asOf.
QDate lastReported(const Estate &estate, int store, QDate asOf)
{
    QDate last;
    for (const int at : estate.devicesAt(store)) {
        const Device &device = estate.devices[static_cast<size_t>(at)];
        if (device.isInScope && device.isReportedRemoved() && device.delivery.on.isValid())
            last = last.isValid() ? std::max(last, device.delivery.on) : device.delivery.on;
    }
    return last.isValid() ? std::min(last, asOf) : asOf;
}

QDate surveyedOn(const Store &store, QDate asOf)
{
    return store.delivery.on.isValid() ? std::min(store.delivery.on, asOf) : asOf;
}
} // namespace

std::vector<CashItem> cashItems(const Estate &estate, const std::vector<StoreProgress> &stores, const timetable::Timetable *current,
                                QDate asOf)
{
    const Outlook outlook = outlookOf(estate, current, asOf);
    std::vector<CashItem> items;
    const auto add = [&items](int store, CashState state, QDate on, const Money &amount) {
        if (amount.minor() != 0)
            items.push_back({store, state, on, amount});
    };
    for (const StoreProgress &p : stores) {
        const Store &store = estate.stores[static_cast<size_t>(p.store)];
        const VisitOutlook *visit = outlook.visitTo(p.store);
        const bool isPlanned = visit && visit->isToCome();
        const QDate due = isPlanned ? std::max(visit->start, asOf) : QDate();
        const Money done = p.cost.done.likely;
        const QDate doneOn = p.inScope > 0 ? lastReported(estate, p.store, asOf) : surveyedOn(store, asOf);
        add(p.store, CashState::Done, doneOn, done);
        const bool isCommitted = store.delivery.state >= DeliveryState::Ordered && store.delivery.state <= DeliveryState::Installed;
        add(p.store, isPlanned && isCommitted ? CashState::Committed : CashState::Forecast, due, p.cost.whole.likely - done);
    }
    return items;
}

std::vector<CashMonth> cashFlow(const Estate &estate, const timetable::Timetable *current, QDate asOf)
{
    constexpr int usualMonthsBack = 12;
    const Money zero = Money::zero(estate.programme.currency);
    const QDate pledge = estate.programme.pledgeDate;
    const QDate begin = pledge.isValid() ? std::min(pledge, asOf) : asOf.addMonths(-usualMonthsBack);
    std::map<QDate, CashMonth> months;
    const auto at = [&](QDate date) -> CashMonth & {
        const QDate end = endOfMonth(date);
        return months.try_emplace(end, CashMonth{end, zero, zero, zero}).first->second;
    };
    for (const CashItem &item : cashItems(estate, storeProgress(estate, asOf), current, asOf)) {
        if (!item.on.isValid())
            continue;
        CashMonth &month = at(std::max(item.on, begin));
        switch (item.state) {
        case CashState::Done:
            month.done += item.amount;
            break;
        case CashState::Committed:
            month.committed += item.amount;
            break;
        case CashState::Forecast:
            month.forecast += item.amount;
        }
    }
    std::vector<CashMonth> result;
    if (months.empty())
        return result;
    for (QDate month = months.begin()->first; month <= months.rbegin()->first; month = endOfMonth(month.addDays(1)))
        result.push_back(at(month));
    return result;
}

} // namespace phaseout::progress
