// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/schedule.h"

#include "core/timetable/work.h"

namespace phaseout::progress {
namespace {
using timetable::VisitKind;

QDate earlier(QDate a, QDate b) { return !a.isValid() || (b.isValid() && b < a) ? b : a; }
QDate later(QDate a, QDate b) { return !a.isValid() || (b.isValid() && b > a) ? b : a; }

struct Promise {
    const Estate &estate;
    const Outlook &outlook;
    QHash<StoreId, QDate> baseline; // removals' last days
    QDate asOf;
    Thresholds thresholds;
};

Rating storeRating(const StoreSchedule &store, const Promise &promise)
{
    if (store.actual.isValid())
        return Rating::Complete;
    if (promise.outlook.hasPlan && store.needsVisit && !store.planned.isValid())
        return Rating::Unplanned;
    if (promise.outlook.hasPlan && store.needsVisit && store.planned < promise.asOf)
        return Rating::Overdue;
    if (store.isMustMissed)
        return Rating::Red;
    if (!store.daysLate)
        return Rating::NotRated;
    const QDate target = promise.estate.programme.targetDate;
    const bool isBeyond = target.isValid() && store.finish.isValid() && store.finish > target;
    return ratingOf(*store.daysLate, promise.thresholds.amberDays, promise.thresholds.redDays, isBeyond);
}

StoreSchedule storeSchedule(const StoreProgress &p, const Promise &promise)
{
    StoreSchedule store;
    store.store = p.store;
    store.left = p.inScope - p.reported;
    store.isSurvey = p.inScope == 0;
    const auto need = timetable::needOf(promise.estate, p.store);
    store.needsVisit = need.has_value();
    store.actual = clearedOn(promise.estate, p.store, promise.asOf);
    store.baseline = promise.baseline.value(promise.estate.stores[static_cast<size_t>(p.store)].id);
    if (const VisitOutlook *visit = promise.outlook.visitTo(p.store); visit && need == visit->kind) {
        store.planned = visit->planned;
        store.must = visit->must;
        store.isMustMissed = visit->isMustMissed;
        (visit->kind == VisitKind::Removal ? store.forecast : store.survey) = std::max(visit->finish, promise.asOf);
    }
    store.finish = store.actual.isValid() ? store.actual : store.forecast;
    if (!store.isSurvey)
        store.due = earlier(store.baseline, promise.estate.programme.targetDate);
    if (store.due.isValid() && (store.finish.isValid() || promise.asOf > store.due))
        store.daysLate = static_cast<int>(store.due.daysTo(store.finish.isValid() ? store.finish : promise.asOf));
    store.rating = storeRating(store, promise);
    return store;
}

void count(Schedule &schedule, const StoreSchedule &store)
{
    switch (store.rating) {
    case Rating::Red:
        ++schedule.red;
        break;
    case Rating::Amber:
        ++schedule.amber;
        break;
    case Rating::Green:
        ++schedule.green;
        break;
    case Rating::Complete:
        ++schedule.complete;
        break;
    case Rating::Overdue:
        ++schedule.overdue;
        break;
    case Rating::Unplanned:
        ++schedule.unplanned;
        break;
    case Rating::NotRated:
        ++schedule.notRated;
    }
    schedule.missedMusts += store.isMustMissed;
    schedule.finish = later(schedule.finish, store.finish);
    schedule.baselineFinish = later(schedule.baselineFinish, store.baseline);
}

// The first of those with the most days.
void findWorst(Schedule &schedule)
{
    int most = 0;
    for (size_t i = 0; i < schedule.stores.size(); ++i) {
        const StoreSchedule &store = schedule.stores[i];
        if (store.rating != Rating::Complete && store.daysLate && *store.daysLate > most) {
            most = *store.daysLate;
            schedule.worst = static_cast<int>(i);
        }
    }
}

void rate(Schedule &schedule, const EarnedValue &earned, const Promise &promise)
{
    const Thresholds &limits = promise.thresholds;
    const QDate target = promise.estate.programme.targetDate;
    schedule.due = earlier(schedule.baselineFinish, target);
    if (schedule.finish.isValid() && schedule.due.isValid()) {
        schedule.days = static_cast<int>(schedule.due.daysTo(schedule.finish));
        schedule.byDays = ratingOf(*schedule.days, limits.amberDays, limits.redDays, target.isValid() && schedule.finish > target);
    }
    if (earned.planned.minor() > 0 && earned.planned.inUnits() >= limits.ratedSpi * earned.total.inUnits()) {
        schedule.spi = earned.planned.inUnits() > 0 ? earned.earned.inUnits() / earned.planned.inUnits() : 0;
        schedule.bySpi = *schedule.spi < limits.redSpi ? Rating::Red : *schedule.spi < limits.amberSpi ? Rating::Amber : Rating::Green;
    }
    if (schedule.rated() > 0 && promise.outlook.hasPlan) {
        schedule.behind = static_cast<double>(schedule.red + schedule.overdue) / schedule.rated();
        schedule.byStores = ratingOf(schedule.behind, 0, limits.redStores);
    }
    const bool hasMusts = std::any_of(schedule.stores.begin(), schedule.stores.end(), [](const StoreSchedule &store) { return store.must.isValid(); });
    if (hasMusts)
        schedule.byMusts = schedule.missedMusts > 0 ? Rating::Red : Rating::Green;
    for (const Rating part : {schedule.byDays, schedule.bySpi, schedule.byStores, schedule.byMusts})
        schedule.rating = std::min(schedule.rating, part); // the worst stands first
    if (schedule.unplanned > 0)
        schedule.rating = Rating::Unplanned;
}
} // namespace

Rating ratingOf(double value, double amber, double red, bool isBeyond)
{
    if (value > red)
        return Rating::Red;
    return value > amber || isBeyond ? Rating::Amber : Rating::Green;
}

Schedule scheduleOf(const Estate &estate, const std::vector<StoreProgress> &stores, const Outlook &outlook, const timetable::Timetable *baseline,
                    const EarnedValue &earned, QDate asOf, const Thresholds &thresholds)
{
    Promise promise{estate, outlook, {}, asOf, thresholds};
    if (baseline)
        for (const timetable::Visit &visit : baseline->visits)
            if (visit.kind == VisitKind::Removal && !promise.baseline.contains(visit.store))
                promise.baseline.insert(visit.store, visit.finish);
    Schedule schedule;
    for (const StoreProgress &p : stores) {
        // What was promised stays in, whatever became of its store.
        const bool isPromised = promise.baseline.contains(estate.stores[static_cast<size_t>(p.store)].id);
        if (p.inScope == 0 && p.suspected == 0 && !outlook.visitTo(p.store) && !isPromised)
            continue;
        schedule.stores.push_back(storeSchedule(p, promise));
        count(schedule, schedule.stores.back());
    }
    findWorst(schedule);
    rate(schedule, earned, promise);
    return schedule;
}

Schedule scheduleOf(const Estate &estate, const timetable::Timetable *plan, const timetable::Timetable *baseline, QDate asOf)
{
    const auto stores = storeProgress(estate, asOf);
    const EarnedValue earned = earnedValue(steps(estate, stores, plan, baseline, asOf), estate.programme.currency, asOf);
    return scheduleOf(estate, stores, outlookOf(estate, plan, asOf), baseline, earned, asOf);
}

} // namespace phaseout::progress
