// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/outlook.h"
#include "core/progress/progress.h"

#include <QCoreApplication>
#include <QHash>

namespace phaseout::progress {
namespace {
struct Row {
    int weight; // per cent of a store's cost: docs/planning.md, "Earned value"
    int daysAfterVisit; // planned
    DeliveryState reachedAt; // the state by which it is done
    const char *word;
};
constexpr Row rows[stepCount] = {
    {10, 0, DeliveryState::Surveyed, QT_TRANSLATE_NOOP("phaseout::progress", "Survey")},
    {20, 0, DeliveryState::Ordered, QT_TRANSLATE_NOOP("phaseout::progress", "Order")},
    {40, 0, DeliveryState::Installed, QT_TRANSLATE_NOOP("phaseout::progress", "Install new")},
    {15, 0, DeliveryState::Removed, QT_TRANSLATE_NOOP("phaseout::progress", "Remove old")},
    {10, 7, DeliveryState::Removed, QT_TRANSLATE_NOOP("phaseout::progress", "Verify")},
    {5, 28, DeliveryState::Disposed, QT_TRANSLATE_NOOP("phaseout::progress", "Certificates")},
};

const Row &rowOf(Step step) { return rows[static_cast<int>(step)]; }

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

// When \a visit has the step done, by the plan alone.
QDate plannedDate(const timetable::Visit *visit, Step step)
{
    if (!visit)
        return {};
    if (visit->kind == timetable::VisitKind::Survey)
        return step == Step::Survey ? visit->finish : QDate();
    return visit->finish.addDays(rowOf(step).daysAfterVisit);
}

// Done when the store says so, or when every device in scope there is that far.
QDate doneDate(const Estate &estate, const StoreProgress &p, Step step, QDate asOf)
{
    const Delivery &own = estate.stores[static_cast<size_t>(p.store)].delivery;
    const auto isDone = [step](const Delivery &delivery) {
        if (delivery.state < rowOf(step).reachedAt)
            return false;
        if (step == Step::Verify)
            return delivery.evidence >= EvidenceLevel::Verified;
        return step != Step::Certificates || delivery.evidence == EvidenceLevel::Certified;
    };
    const auto orNow = [asOf](QDate on) { return on.isValid() ? on : asOf; };
    QDate last;
    bool all = p.inScope > 0;
    for (const int at : estate.devicesAt(p.store)) {
        const Device &device = estate.devices[static_cast<size_t>(at)];
        if (!device.isInScope)
            continue;
        all = all && isDone(device.delivery) && (step < Step::Remove || !device.isSeenAgain());
        if (device.delivery.on.isValid())
            last = last.isValid() ? std::max(last, device.delivery.on) : device.delivery.on;
    }
    if (all)
        return orNow(last);
    const bool concernsDevices = step >= Step::Install;
    return !concernsDevices && isDone(own) ? orNow(own.on) : QDate();
}
// A preparation that is planned with the removal cannot be ahead of it: else a store ordered in good time would make up for
// one that was not visited.
QDate earnedDate(Step step, QDate planned, QDate actual, QDate removed)
{
    if (step >= Step::Install || !actual.isValid())
        return actual;
    const QDate counts = planned.isValid() ? std::max(actual, planned) : actual;
    return removed.isValid() ? std::min(counts, removed) : counts;
}
} // namespace

QString stepWord(Step step) { return QCoreApplication::translate("phaseout::progress", rowOf(step).word); }
int stepWeight(Step step) { return rowOf(step).weight; }

std::vector<StepRow> steps(const Estate &estate, const std::vector<StoreProgress> &stores, const timetable::Timetable *current,
                           const timetable::Timetable *baseline, QDate asOf)
{
    const Visits planned = visitsOf(baseline);
    const Outlook outlook = outlookOf(estate, current, asOf);
    std::vector<StepRow> result;
    for (const StoreProgress &p : stores) {
        if (p.inScope == 0)
            continue;
        const Money whole = p.cost.whole.likely;
        Money left = whole;
        const StoreId &id = estate.stores[static_cast<size_t>(p.store)].id;
        const QDate removed = doneDate(estate, p, Step::Remove, asOf);
        for (int i = 0; i < stepCount; ++i) {
            const Step step = static_cast<Step>(i);
            const bool isLast = i == stepCount - 1;
            const Money share = isLast ? left : whole.share(stepWeight(step) * 10'000);
            left -= share;
            const QDate done = doneDate(estate, p, step, asOf);
            const QDate baselineDate = plannedDate(planned.value(id), step);
            const VisitOutlook *visit = outlook.visitTo(p.store);
            const QDate forecast = done.isValid() || !visit || !visit->isToCome() ? QDate() : visit->finish.addDays(rowOf(step).daysAfterVisit);
            result.push_back({p.store, step, share, baselineDate, forecast, done, earnedDate(step, baselineDate, done, removed)});
        }
    }
    return result;
}

EarnedValue earnedValue(const std::vector<StepRow> &steps, Currency currency, QDate asOf)
{
    EarnedValue value{Money::zero(currency), Money::zero(currency), Money::zero(currency)};
    for (const StepRow &row : steps) {
        value.total += row.share;
        if (row.baseline.isValid() && row.baseline <= asOf)
            value.planned += row.share;
        // What the baseline does not have was not promised, so that it cannot make up for what was.
        if (row.baseline.isValid() && row.earned.isValid() && row.earned <= asOf)
            value.earned += row.share;
    }
    return value;
}

} // namespace phaseout::progress
