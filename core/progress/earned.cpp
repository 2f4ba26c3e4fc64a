// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress.h"

#include <QCoreApplication>

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

QDate plannedDate(const timetable::Timetable *timetable, const StoreId &store, Step step)
{
    const timetable::Visit *visit = timetable ? timetable->visitTo(store) : nullptr;
    if (!visit)
        return {};
    const int days = rowOf(step).daysFromVisit;
    return days < 0 ? visit->start.addDays(days) : visit->finish.addDays(days);
}

// Done when the store says so, or when every device in scope there is that far.
QDate doneDate(const Estate &estate, const StoreProgress &p, Step step)
{
    const Delivery &own = estate.stores[static_cast<size_t>(p.store)].delivery;
    const auto isDone = [step](const Delivery &delivery) {
        if (delivery.state < rowOf(step).reachedAt)
            return false;
        if (step == Step::Verify)
            return delivery.evidence >= EvidenceLevel::Verified;
        return step != Step::Certificates || delivery.evidence == EvidenceLevel::Certified;
    };
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
        return last;
    const bool concernsDevices = step >= Step::Install;
    return !concernsDevices && isDone(own) ? own.on : QDate();
}
} // namespace

QString stepWord(Step step) { return QCoreApplication::translate("phaseout::progress", rowOf(step).word); }
int stepWeight(Step step) { return rowOf(step).weight; }

std::vector<StepRow> steps(const Estate &estate, const std::vector<StoreProgress> &stores, const timetable::Timetable *current,
                           const timetable::Timetable *baseline)
{
    std::vector<StepRow> result;
    for (const StoreProgress &p : stores) {
        if (p.inScope == 0)
            continue;
        const Money whole = cost::totalOf(p.quantities, estate.rates, estate.programme.currency).likely;
        Money left = whole;
        const StoreId &id = estate.stores[static_cast<size_t>(p.store)].id;
        for (int i = 0; i < stepCount; ++i) {
            const Step step = static_cast<Step>(i);
            const bool isLast = i == stepCount - 1;
            const Money share = isLast ? left : whole.share(stepWeight(step) * 10'000);
            left -= share;
            result.push_back({p.store, step, share, plannedDate(baseline, id, step), plannedDate(current, id, step), doneDate(estate, p, step)});
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
        if (row.actual.isValid() && row.actual <= asOf)
            value.earned += row.share;
    }
    return value;
}

} // namespace phaseout::progress
