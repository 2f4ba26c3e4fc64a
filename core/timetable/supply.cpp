// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/supply.h"

#include "core/timetable/work.h"

#include <QCoreApplication>

namespace phaseout::timetable {
namespace {
using Periods = std::vector<Constraints::Budget>;

void count(Used &used, const Device &device)
{
    used.on = std::max(used.on, device.delivery.on);
    if (device.deviceClass == DeviceClass::Recorder)
        ++used.recorders;
    else if (device.deviceClass == DeviceClass::Camera || device.deviceClass == DeviceClass::Encoder || device.deviceClass == DeviceClass::Unknown)
        ++used.cameras;
}

std::int64_t leftOf(const Constraints::Budget &period, const std::vector<Used> &used)
{
    std::int64_t left = std::min(period.cap.minor(), plan::limits::figure);
    for (const Used &one : used)
        if (period.from <= one.on && one.on <= period.to)
            left -= one.cost;
    return left;
}

// Outside every period money does not bind, unless it carries over: then the budgets are all there is, and those of the
// past count.
plan::Budget budgetOf(const Periods &periods, bool carriesOver, const std::vector<Used> &used, const SlotCalendar &calendar)
{
    plan::Budget budget;
    budget.name = QCoreApplication::translate("phaseout::timetable", "Budget");
    budget.carryOver = carriesOver;
    std::int64_t carried = 0; // may be a debt
    for (const Constraints::Budget &period : periods)
        if (carriesOver && period.to < calendar.day(0))
            carried += leftOf(period, used);
    const std::int64_t outside = carriesOver ? 0 : plan::limits::figure;
    int lastKey = -2;
    for (int part = 0; part < calendar.parts(); ++part) {
        const QDate day = calendar.day(calendar.firstSlot(part));
        int key = -1;
        for (size_t i = 0; i < periods.size(); ++i)
            if (periods[i].from <= day && day <= periods[i].to)
                key = static_cast<int>(i);
        if (key != lastKey || budget.caps.empty()) {
            const std::int64_t cap = carried + (key < 0 ? outside : leftOf(periods[static_cast<size_t>(key)], used));
            budget.caps.push_back(std::clamp<std::int64_t>(cap, 0, plan::limits::figure));
            carried = carriesOver ? std::min<std::int64_t>(cap, 0) : 0;
            lastKey = key;
        }
        budget.periodOfWeek.push_back(static_cast<int>(budget.caps.size()) - 1);
    }
    return budget;
}
} // namespace

plan::Pool poolOf(const QString &name, const Constraints::CrewPool *given, Nation nation, const Constraints &constraints,
                  const Knowledge &knowledge, const SlotCalendar &calendar)
{
    plan::Pool pool{name, std::vector<int>(static_cast<size_t>(calendar.slotCount()), given ? given->crews : 0), {}};
    if (given)
        for (const Constraints::CrewPeriod &change : given->changes)
            if (const auto span = calendar.span(change.from, change.to))
                std::fill(pool.capacity.begin() + span->first, pool.capacity.begin() + span->last + 1, change.crews);
    if (constraints.worksBankHolidays)
        return pool;
    const QDate last = calendar.day(calendar.slotCount() - 1);
    for (const BankHoliday &holiday : knowledge.holidays->between(nation, calendar.day(0), last))
        if (const auto span = calendar.span(holiday.date, holiday.date); span && (pool.rests.empty() || pool.rests.back().last < span->first))
            pool.rests.push_back(*span);
    return pool;
}

std::vector<Used> usedOf(const Estate &estate, QDate today)
{
    std::vector<Used> result;
    for (size_t i = 0; i < estate.stores.size(); ++i) {
        Used used;
        cost::StoreNeed need;
        for (const int at : estate.devicesAt(static_cast<int>(i))) {
            const Device &device = estate.devices[static_cast<size_t>(at)];
            need.add(device);
            if (device.isInScope && device.isGone())
                count(used, device);
        }
        const Delivery &store = estate.stores[i].delivery;
        const int devices = need.inScope.devices();
        used.cost = cost::storeCost(need, store, effortHalfDays(devices, estate.constraints), estate.rates, estate.programme.currency).done.likely.minor();
        if (need.removed == 0 && used.cost == 0)
            continue;
        if (devices == 0) // a survey was made
            used.on = store.on;
        if (!used.on.isValid())
            used.on = today;
        result.push_back(used);
    }
    return result;
}

plan::Item itemOf(const QString &item, int Used::*quantity, const std::vector<Used> &used, const Constraints &constraints,
                  const SlotCalendar &calendar)
{
    plan::Item result{item, {}};
    std::vector<Constraints::Arrival> arrivals = constraints.stock;
    std::stable_sort(arrivals.begin(), arrivals.end(), [](const auto &a, const auto &b) { return a.on < b.on; });
    // What was removed before the first delivery was replaced from elsewhere.
    const auto first = std::find_if(arrivals.begin(), arrivals.end(), [&](const auto &arrival) { return arrival.item == item; });
    std::int64_t gone = 0;
    for (const Used &one : used)
        if (first != arrivals.end() && one.on >= first->on)
            gone += one.*quantity;
    for (const Constraints::Arrival &arrival : arrivals) {
        if (arrival.item != item || arrival.on > calendar.day(calendar.slotCount() - 1))
            continue;
        const std::int64_t taken = std::min<std::int64_t>(gone, arrival.quantity);
        gone -= taken;
        const int usable = arrival.on < calendar.day(0) ? 0 : calendar.slotFrom(Week::of(arrival.on).plus(1).monday());
        result.arrivals.push_back({calendar.partOf(usable), arrival.quantity - taken});
    }
    return result;
}

std::vector<plan::Budget> budgetsOf(const Constraints &constraints, const std::vector<Used> &used, const SlotCalendar &calendar)
{
    Periods sorted = constraints.budgets;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    std::vector<Periods> rows;
    for (const Constraints::Budget &budget : sorted) {
        auto row = std::find_if(rows.begin(), rows.end(), [&](const Periods &r) { return r.back().to < budget.from; });
        if (row == rows.end())
            row = rows.insert(rows.end(), Periods());
        row->push_back(budget);
    }
    std::vector<plan::Budget> budgets;
    for (const Periods &row : rows)
        budgets.push_back(budgetOf(row, constraints.budgetCarriesOver, used, calendar));
    return budgets;
}

std::vector<QDate> periodCuts(const Constraints &constraints)
{
    std::vector<QDate> cuts;
    for (const Constraints::Budget &budget : constraints.budgets) {
        cuts.push_back(budget.from);
        cuts.push_back(budget.to.addDays(1));
    }
    return cuts;
}

} // namespace phaseout::timetable
