// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facts.h"

#include "core/base/text.h"
#include "core/estate/queues.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int mostMonthsBack = 60; // a mistyped year must not make a thousand columns
constexpr int usualMonthsBack = 3;
constexpr int mostMonthsAhead = 84;

Inputs inputsOf(const Estate &estate, QDate asOf, const Money &contingency)
{
    Inputs inputs;
    inputs.asOf = asOf;
    inputs.financialYearStart = estate.programme.financialYearStart;
    inputs.vatRate = static_cast<double>(estate.rates.vatMillionths) / 1e6;
    inputs.vatRecoverable = static_cast<double>(estate.rates.vatRecoverableMillionths) / 1e6;
    inputs.budget = estate.programme.budgetApproved;
    inputs.isBudgetApproved = inputs.budget.has_value();
    if (!inputs.budget)
        for (const Constraints::Budget &budget : estate.constraints.budgets)
            inputs.budget = inputs.budget ? *inputs.budget + budget.cap : budget.cap;
    inputs.contingency = contingency;
    inputs.pledge = estate.programme.pledgeDate;
    inputs.target = estate.programme.targetDate;
    return inputs;
}

void addRemovals(Facts &facts)
{
    std::map<std::pair<int, QDate>, RemovalDay> days;
    for (const Device &device : facts.estate.devices) {
        if (!device.isInScope)
            continue;
        const int store = device.store.isNull() ? -1 : facts.estate.storeAt(device.store);
        const bool isReported = device.isReportedRemoved();
        if (store < 0) {
            facts.unmappedReported += isReported;
            facts.unmappedExposure += isReported ? 0 : device.risk;
        }
        if (!isReported)
            continue;
        const QDate asOf = facts.inputs.asOf;
        const QDate on = device.delivery.on.isValid() ? std::min(device.delivery.on, asOf) : asOf;
        RemovalDay &day = days.try_emplace({store, on}, RemovalDay{store, on}).first->second;
        ++day.reported;
        day.verified += device.isVerifiedRemoved();
    }
    for (const auto &[key, day] : days)
        facts.removals.push_back(day);
}

// From the first thing that happens to the last, and the as-of date in any case.
void addMonths(Facts &facts)
{
    const QDate asOf = facts.inputs.asOf;
    QDate first = asOf;
    QDate last = asOf;
    const auto include = [&](QDate date) {
        if (date.isValid()) {
            first = std::min(first, date);
            last = std::max(last, date);
        }
    };
    // Single devices that went years before are no part of the programme's time.
    const QDate begin = facts.inputs.pledge.isValid() ? std::min(facts.inputs.pledge, asOf) : asOf.addMonths(-usualMonthsBack);
    const auto includeSince = [&](QDate date) {
        if (date.isValid())
            include(std::max(date, begin));
    };
    for (const RemovalDay &day : facts.removals)
        includeSince(day.on);
    for (const StoreLine &line : facts.lines) {
        include(line.baseline);
        includeSince(line.finish);
    }
    for (const progress::CashItem &item : facts.cash)
        includeSince(item.on);
    first = std::max(first, asOf.addMonths(-mostMonthsBack));
    last = std::min(last, asOf.addMonths(mostMonthsAhead));
    for (QDate month = endOfMonth(first.addMonths(-1)); month <= endOfMonth(last);
         month = endOfMonth(month.addDays(1))) {
        if (month == endOfMonth(asOf))
            facts.asOfMonth = static_cast<int>(facts.months.size());
        facts.months.push_back(month);
    }
}
} // namespace

QDate endOfMonth(QDate date)
{
    return QDate(date.year(), date.month(), date.daysInMonth());
}

QString cellText(const QString &text, int most)
{
    return text::shown(text, most);
}

Facts factsOf(const Estate &estate, const timetable::Timetable *current, const timetable::Timetable *baseline,
              QDate asOf, const BoardInfo &info)
{
    Facts facts{estate, current, baseline, info};
    const Currency currency = estate.programme.currency;
    facts.progress = progress::storeProgress(estate, asOf);
    facts.totals = progress::totals(estate, facts.progress);
    for (const Device &device : estate.devices)
        facts.identifyInScope += isToIdentify(device) && device.isInScope;
    facts.steps = progress::steps(estate, facts.progress, current, baseline, asOf);
    facts.cash = progress::cashItems(estate, facts.progress, current, asOf);
    facts.earned = progress::earnedValue(facts.steps, currency, asOf);
    facts.cost = Money::zero(currency);
    for (const progress::CashItem &item : facts.cash)
        facts.cost += item.amount;
    facts.sums = progress::costSummary(estate, facts.progress);
    facts.costRange = facts.sums.atStores;
    facts.inputs = inputsOf(estate, asOf, facts.sums.contingency);
    facts.outlook = progress::outlookOf(estate, current, asOf);
    facts.schedule = progress::scheduleOf(estate, facts.progress, facts.outlook, baseline, facts.earned, asOf, facts.inputs.schedule);
    if (current)
        facts.staleness = timetable::stalenessOf(*current, estate);
    addRemovals(facts);
    StoreLines stores = storeLines(facts);
    facts.lines = std::move(stores.lines);
    facts.regions = std::move(stores.regions);
    addMakers(facts);
    for (const StoreLine &line : facts.lines) {
        const bool isAfter = line.finish.isValid() && facts.inputs.target.isValid() && line.finish > facts.inputs.target;
        facts.afterTarget += isAfter;
        facts.aheadAfterTarget += isAfter && !line.actual.isValid();
    }
    addMonths(facts);
    return facts;
}

} // namespace phaseout::report
