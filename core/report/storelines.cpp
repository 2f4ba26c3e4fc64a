// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facts.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int mostRegions = 60; // rows of the plan on a page; more do not fit on one

using Visits = QHash<StoreId, const timetable::Visit *>;
Visits visitsOf(const timetable::Timetable *timetable)
{
    Visits visits;
    if (timetable)
        for (const timetable::Visit &visit : timetable->visits)
            if (!visits.contains(visit.store))
                visits.insert(visit.store, &visit);
    return visits;
}

QHash<StoreId, QString> reasonsWithoutVisit(const timetable::Timetable *timetable)
{
    QHash<StoreId, QString> reasons;
    if (timetable)
        for (const timetable::Unvisited &unvisited : timetable->unvisited)
            reasons.insert(unvisited.store, unvisited.reason);
    return reasons;
}

QDate latest(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

void addDevices(StoreLine &line, const Estate &estate)
{
    line.updated = line.store->delivery.on;
    for (const int at : estate.devicesAt(line.progress.store)) {
        const Device &device = estate.devices[static_cast<size_t>(at)];
        if (!device.isInScope)
            continue;
        line.updated = latest(line.updated, device.delivery.on);
        if (!device.isReportedRemoved())
            line.exposure += device.risk;
    }
}

void addSchedule(StoreLine &line, const progress::StoreSchedule &schedule)
{
    line.left = schedule.left;
    line.baseline = schedule.baseline;
    line.forecast = schedule.forecast;
    line.actual = schedule.actual;
    line.survey = schedule.survey;
    line.due = schedule.due;
    line.finish = schedule.finish;
    line.daysLate = schedule.daysLate;
    line.visit = schedule.planned;
    line.must = schedule.must;
    line.isMustMissed = schedule.isMustMissed;
    line.needsVisit = schedule.needsVisit;
    line.rag = schedule.rating;
}

void addCash(std::vector<StoreLine> &lines, const Facts &facts)
{
    QHash<int, size_t> byStore;
    const Money zero = Money::zero(facts.estate.programme.currency);
    for (size_t i = 0; i < lines.size(); ++i) {
        byStore.insert(lines[i].progress.store, i);
        lines[i].done = lines[i].committed = lines[i].toComplete = zero;
    }
    for (const progress::CashItem &item : facts.cash) {
        StoreLine &line = lines[byStore.value(item.store)];
        switch (item.state) {
        case progress::CashState::Done:
            line.done += item.amount;
            break;
        case progress::CashState::Committed:
            line.committed += item.amount;
            break;
        case progress::CashState::Forecast:
            line.toComplete += item.amount;
        }
    }
}

void addRanks(std::vector<StoreLine> &lines)
{
    std::vector<size_t> order(lines.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if (lines[a].exposure != lines[b].exposure)
            return lines[a].exposure > lines[b].exposure;
        return lines[a].progress.risk.score > lines[b].progress.risk.score;
    });
    for (size_t i = 0; i < order.size(); ++i)
        lines[order[i]].rank = static_cast<int>(i) + 1;
}

// The largest regions by name, the rest together, those without one last.
QStringList addRegions(std::vector<StoreLine> &lines)
{
    QMap<QString, int> sizes;
    for (const StoreLine &line : lines)
        ++sizes[line.store->region];
    std::vector<std::pair<int, QString>> bySize;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it)
        if (!it.key().isEmpty())
            bySize.emplace_back(-it.value(), it.key());
    std::stable_sort(bySize.begin(), bySize.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const bool hasOthers = bySize.size() > static_cast<size_t>(mostRegions);
    if (hasOthers)
        bySize.resize(mostRegions - 1);
    QMap<QString, int> numbers;
    for (const auto &[size, region] : bySize)
        numbers.insert(region, 0);
    QStringList regions;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        regions.append(cellText(it.key(), 40));
        it.value() = static_cast<int>(regions.size());
    }
    const int others = static_cast<int>(regions.size()) + (hasOthers ? 1 : 0);
    if (hasOthers)
        regions.append(QCoreApplication::translate("phaseout::report", "(other regions)"));
    if (sizes.contains(QString()))
        regions.append(QCoreApplication::translate("phaseout::report", "(no region)"));
    for (StoreLine &line : lines)
        line.region =
            line.store->region.isEmpty() ? static_cast<int>(regions.size()) : numbers.value(line.store->region, others);
    return regions;
}
} // namespace

StoreLines storeLines(const Facts &facts)
{
    const Visits visits = visitsOf(facts.current);
    const Visits planned = visitsOf(facts.baseline);
    const QHash<StoreId, QString> reasons = reasonsWithoutVisit(facts.current);
    StoreLines result;
    for (const progress::StoreSchedule &schedule : facts.schedule.stores) {
        const Store &store = facts.estate.stores[static_cast<size_t>(schedule.store)];
        StoreLine line;
        line.store = &store;
        line.progress = facts.progress[static_cast<size_t>(schedule.store)];
        addDevices(line, facts.estate);
        addSchedule(line, schedule);
        if (const timetable::Visit *promised = planned.value(store.id); promised && line.baseline.isValid())
            line.baselineDevices = promised->devices;
        line.why = reasons.value(store.id);
        if (const timetable::Visit *visit = visits.value(store.id)) {
            line.isPinned = visit->isPinned;
            line.why = visit->reason;
        }
        result.lines.push_back(std::move(line));
    }
    addCash(result.lines, facts);
    addRanks(result.lines);
    result.regions = addRegions(result.lines);
    return result;
}

} // namespace phaseout::report
