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

void addDevices(StoreLine &line, const Estate &estate, QDate asOf)
{
    QDate removed;
    line.updated = line.store->delivery.on;
    for (const int at : estate.devicesAt(line.progress.store)) {
        const Device &device = estate.devices[static_cast<size_t>(at)];
        if (!device.isInScope)
            continue;
        line.updated = latest(line.updated, device.delivery.on);
        if (device.isReportedRemoved()) {
            removed = latest(removed, device.delivery.on);
        } else {
            ++line.left;
            line.exposure += device.risk;
        }
    }
    // What nobody dated happened at the latest now: the same rule as the curves'.
    if (line.progress.inScope > 0 && line.left == 0)
        line.actual = removed.isValid() ? std::min(removed, asOf) : asOf;
}

void addVisits(StoreLine &line, const timetable::Visit *visit, const timetable::Visit *planned, QDate asOf)
{
    if (planned && planned->kind == timetable::VisitKind::Removal) {
        line.baseline = planned->finish;
        line.baselineDevices = planned->devices;
    }
    if (!visit)
        return;
    line.visit = visit->finish;
    if (line.progress.inScope == 0)
        line.survey = visit->finish;
    else
        line.forecast = line.left > 0 ? std::max(visit->finish, asOf) : visit->finish;
    line.isPinned = visit->isPinned;
    line.why = visit->reason;
}

QDate earlier(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

Rag ragOfStore(const StoreLine &line, const Inputs &inputs, bool hasPlan)
{
    if (line.actual.isValid())
        return Rag::Complete;
    if (hasPlan && line.needsVisit && !line.visit.isValid())
        return Rag::Unplanned;
    if (hasPlan && line.needsVisit && line.visit < inputs.asOf)
        return Rag::Overdue;
    if (!line.daysLate)
        return Rag::NotRated;
    const bool isBeyond = inputs.target.isValid() && line.finish.isValid() && line.finish > inputs.target;
    return ragOf(*line.daysLate, inputs.amberDays, inputs.redDays, isBeyond);
}

// The same arithmetic as the sheet's formulas.
void rate(StoreLine &line, const Inputs &inputs, bool hasPlan)
{
    line.finish = line.actual.isValid() ? line.actual : line.forecast;
    if (line.progress.inScope > 0)
        line.due = earlier(line.baseline, inputs.target);
    if (line.due.isValid() && (line.finish.isValid() || inputs.asOf > line.due))
        line.daysLate = static_cast<int>(line.due.daysTo(line.finish.isValid() ? line.finish : inputs.asOf));
    const bool isSurveyed = line.store->delivery.state >= DeliveryState::Surveyed;
    line.needsVisit = line.progress.inScope > 0 ? line.left > 0 : line.progress.suspected > 0 && !isSurveyed;
    line.rag = ragOfStore(line, inputs, hasPlan);
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
    for (const progress::StoreProgress &p : facts.progress) {
        const Store &store = facts.estate.stores[static_cast<size_t>(p.store)];
        const timetable::Visit *visit = visits.value(store.id);
        if (p.inScope == 0 && p.suspected == 0 && !visit)
            continue;
        StoreLine line;
        line.store = &store;
        line.progress = p;
        addDevices(line, facts.estate, facts.inputs.asOf);
        line.why = reasons.value(store.id);
        addVisits(line, visit, planned.value(store.id), facts.inputs.asOf);
        rate(line, facts.inputs, facts.current != nullptr);
        result.lines.push_back(std::move(line));
    }
    addCash(result.lines, facts);
    addRanks(result.lines);
    result.regions = addRegions(result.lines);
    return result;
}

} // namespace phaseout::report
