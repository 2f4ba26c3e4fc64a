// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress.h"

#include <map>

namespace phaseout::progress {
namespace {
QDate endOfMonth(QDate date) { return QDate(date.year(), date.month(), date.daysInMonth()); }

// Things by month end, to be summed up later.
template <class T>
using ByMonth = std::map<QDate, T>;

void addVisits(ByMonth<int> &into, const timetable::Timetable &timetable)
{
    for (const timetable::Visit &visit : timetable.visits)
        if (visit.kind == timetable::VisitKind::Removal)
            into[endOfMonth(visit.finish)] += visit.devices;
}
} // namespace

std::vector<CurvePoint> curve(const Estate &estate, const timetable::Timetable *current, const timetable::Timetable *baseline, QDate asOf)
{
    ByMonth<int> reported, verified, planned, forecast;
    ByMonth<qint64> exposureGone;
    qint64 exposure = 0;
    int inScope = 0;
    for (const Device &device : estate.devices) {
        if (!device.isInScope)
            continue;
        ++inScope;
        exposure += device.risk;
        // What nobody dated happened at the latest now.
        const QDate on = device.delivery.on.isValid() ? std::min(device.delivery.on, asOf) : asOf;
        if (device.isReportedRemoved())
            ++reported[endOfMonth(on)];
        if (device.isVerifiedRemoved())
            ++verified[endOfMonth(on)];
    }
    if (inScope == 0)
        return {};
    if (baseline)
        addVisits(planned, *baseline);
    if (current)
        for (const timetable::Visit &visit : current->visits) {
            const int at = estate.storeAt(visit.store);
            int left = 0;
            qint64 risk = 0;
            for (const int device : estate.devicesAt(at)) {
                const Device &d = estate.devices[static_cast<size_t>(device)];
                if (d.isInScope && !d.isReportedRemoved()) {
                    ++left;
                    risk += d.risk;
                }
            }
            const QDate month = endOfMonth(std::max(visit.finish, asOf));
            forecast[month] += left;
            exposureGone[month] += risk;
        }

    QDate first = endOfMonth(asOf);
    QDate last = first;
    for (const auto *months : {&reported, &verified, &planned, &forecast}) {
        if (months->empty())
            continue;
        first = std::min(first, months->begin()->first);
        last = std::max(last, months->rbegin()->first);
    }
    if (estate.programme.targetDate.isValid())
        last = std::max(last, endOfMonth(estate.programme.targetDate));
    first = endOfMonth(first.addDays(-first.day())); // one month of nothing before

    std::vector<CurvePoint> points;
    int sumReported = 0, sumVerified = 0, sumPlanned = 0, sumForecast = 0;
    for (QDate month = first; month <= last; month = endOfMonth(month.addDays(1))) {
        sumReported += reported[month];
        sumVerified += verified[month];
        sumPlanned += planned[month];
        sumForecast += forecast[month];
        exposure -= exposureGone[month];
        CurvePoint point{month};
        point.baseline = baseline ? sumPlanned : -1;
        const bool isPast = month <= endOfMonth(asOf);
        point.reported = isPast ? sumReported : -1;
        point.verified = isPast ? sumVerified : -1;
        point.forecast = current && month >= endOfMonth(asOf) ? sumReported + sumForecast : -1;
        point.exposureLeft = exposure;
        points.push_back(point);
    }
    return points;
}

namespace {
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
    QHash<StoreId, const timetable::Visit *> visits;
    if (current)
        for (const timetable::Visit &visit : current->visits)
            if (!visits.contains(visit.store))
                visits.insert(visit.store, &visit);
    std::vector<CashItem> items;
    const auto add = [&items](int store, CashState state, QDate on, const Money &amount) {
        if (amount.minor() != 0)
            items.push_back({store, state, on, amount});
    };
    for (const StoreProgress &p : stores) {
        const Store &store = estate.stores[static_cast<size_t>(p.store)];
        const timetable::Visit *visit = visits.value(store.id);
        const QDate due = visit ? std::max(visit->start, asOf) : QDate();
        const Money done = p.cost.done.likely;
        const QDate doneOn = p.inScope > 0 ? lastReported(estate, p.store, asOf) : surveyedOn(store, asOf);
        add(p.store, CashState::Done, doneOn, done);
        const bool isCommitted = store.delivery.state >= DeliveryState::Ordered && store.delivery.state <= DeliveryState::Installed;
        add(p.store, visit && isCommitted ? CashState::Committed : CashState::Forecast, due, p.cost.whole.likely - done);
    }
    return items;
}

std::vector<CashMonth> cashFlow(const Estate &estate, const timetable::Timetable *current, QDate asOf)
{
    const Money zero = Money::zero(estate.programme.currency);
    std::map<QDate, CashMonth> months;
    const auto at = [&](QDate date) -> CashMonth & {
        const QDate end = endOfMonth(date);
        return months.try_emplace(end, CashMonth{end, zero, zero, zero}).first->second;
    };
    for (const CashItem &item : cashItems(estate, storeProgress(estate, asOf), current, asOf)) {
        if (!item.on.isValid())
            continue;
        CashMonth &month = at(item.on);
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
