// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress.h"

#include <QCoreApplication>
#include <QHash>

namespace phaseout::progress {
namespace {
struct Row {
    int weight; // per cent of a store's cost: docs/planning.md, "Earned value"
    int daysFromVisit; // planned: before its start when negative, after its end otherwise
    DeliveryState reachedAt; // the state by which it is done
    const char *word;
};
constexpr Row rows[stepCount] = {
    {10, -42, DeliveryState::Surveyed, QT_TRANSLATE_NOOP("phaseout::progress", "Survey")},
    {20, -21, DeliveryState::Ordered, QT_TRANSLATE_NOOP("phaseout::progress", "Order")},
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

// The working day on which a preparation falls due; a plan knows its lead time, bank holidays and freezes.
QDate preparedBy(const timetable::Visit &visit, Step step)
{
    const QDate day = step == Step::Survey ? visit.surveyOn : visit.orderOn;
    return day.isValid() ? day : visit.start.addDays(rowOf(step).daysFromVisit);
}

// When \a visit has the step done. A timetable plans visits and nothing beside them: a preparation that nobody reported is
// measured with the removal, and a check from when it is there. Else a store delivered on its day would look late for want
// of a report that nobody asked for, and one surveyed long ago would look ahead.
QDate plannedDate(const timetable::Visit *visit, Step step, QDate done)
{
    if (!visit)
        return {};
    if (visit->kind == timetable::VisitKind::Survey)
        return step == Step::Survey ? visit->finish : QDate();
    const int days = rowOf(step).daysFromVisit;
    if (days == 0)
        return visit->finish;
    if (done.isValid())
        return std::min(done, days < 0 ? preparedBy(*visit, step) : visit->finish.addDays(days));
    return days < 0 ? visit->finish : QDate();
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
        all = all && isDone(device.delivery);
        if (device.delivery.on.isValid())
            last = last.isValid() ? std::max(last, device.delivery.on) : device.delivery.on;
    }
    if (all)
        return orNow(last);
    const bool concernsDevices = step >= Step::Install;
    return !concernsDevices && isDone(own) ? orNow(own.on) : QDate();
}
} // namespace

QString stepWord(Step step) { return QCoreApplication::translate("phaseout::progress", rowOf(step).word); }
int stepWeight(Step step) { return rowOf(step).weight; }

std::vector<StepRow> steps(const Estate &estate, const std::vector<StoreProgress> &stores, const timetable::Timetable *current,
                           const timetable::Timetable *baseline, QDate asOf)
{
    const Visits planned = visitsOf(baseline);
    const Visits expected = visitsOf(current);
    std::vector<StepRow> result;
    for (const StoreProgress &p : stores) {
        if (p.inScope == 0)
            continue;
        const Money whole = p.cost.whole.likely;
        Money left = whole;
        const StoreId &id = estate.stores[static_cast<size_t>(p.store)].id;
        for (int i = 0; i < stepCount; ++i) {
            const Step step = static_cast<Step>(i);
            const bool isLast = i == stepCount - 1;
            const Money share = isLast ? left : whole.share(stepWeight(step) * 10'000);
            left -= share;
            const QDate done = doneDate(estate, p, step, asOf);
            result.push_back({p.store, step, share, plannedDate(planned.value(id), step, done), plannedDate(expected.value(id), step, done), done});
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
        if (row.baseline.isValid() && row.actual.isValid() && row.actual <= asOf)
            value.earned += row.share;
    }
    return value;
}

} // namespace phaseout::progress
