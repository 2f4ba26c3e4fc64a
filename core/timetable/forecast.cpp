// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/forecast.h"

#include "core/timetable/deadlines.h"
#include "core/timetable/staleness.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::timetable", text); }

// The last day before \a slot; beyond the calendar five working days make a week.
QDate lastDay(const SlotCalendar &calendar, double slot)
{
    const int last = std::max(0, static_cast<int>(slot) - 1);
    return calendar.day(last);
}

int endOf(const PlanParts &parts, size_t j)
{
    const plan::Placed &placed = parts.schedule.jobs[j];
    return plan::endOf(parts.problem.pools[static_cast<size_t>(placed.pool)], placed.start, parts.problem.jobs[j].choices.front().duration);
}

// By job: the deadline that must be kept, else the one wished for; invalid where it has neither.
std::vector<QDate> deadlinesOf(const PlanParts &parts, const Estate &estate)
{
    const Deadlines deadlines(parts.constraints, estate);
    std::vector<QDate> days(parts.stores.size());
    for (size_t j = 0; j < parts.stores.size(); ++j)
        if (const Store *store = estate.store(parts.stores[j])) {
            const Due due = deadlines.of(*store, parts.work[j].risk.score);
            days[j] = due.must.isValid() ? due.must : due.wish;
        }
    return days;
}

// By job: the last part of the week that counts as in time.
std::vector<int> duePartsOf(const PlanParts &parts, const std::vector<QDate> &deadlines)
{
    const SlotCalendar calendar = parts.calendar();
    std::vector<int> due(parts.stores.size(), calendar.parts() - 1);
    for (size_t j = 0; j < parts.stores.size(); ++j) {
        if (!parts.schedule.jobs[j].isPlaced())
            continue;
        const QDate day = deadlines[j].isValid() ? deadlines[j] : calendar.day(endOf(parts, j) - 1);
        const int after = calendar.slotAfter(Week::of(day).monday().addDays(6));
        due[j] = after > 0 ? calendar.partOf(after - 1) : -1;
    }
    return due;
}

// The visits that are still to come at \a today, none of them before it.
plan::Schedule seenFrom(QDate today, const PlanParts &parts, const Estate &estate)
{
    plan::Schedule schedule = parts.schedule;
    const int now = parts.calendar().slotFrom(today);
    for (size_t j = 0; j < parts.stores.size(); ++j) {
        plan::Placed &placed = schedule.jobs[j];
        if (!placed.isPlaced())
            continue;
        const int store = estate.storeAt(parts.stores[j]);
        if (store < 0 || workNow(parts.work[j].kind, parts.work[j].removed, parts.work[j].devices(), estate, store).standing != WorkNow::Standing::ToCome)
            placed = {};
        else if (placed.start < now && endOf(parts, j) <= now) // what is under way goes on
            placed.start = std::min(now, parts.problem.slotCount() - 1);
    }
    return schedule;
}

// The slot before which work is done by the end of \a day, also beyond the calendar.
int slotBehind(const SlotCalendar &calendar, QDate day)
{
    int slot = calendar.slotAfter(day);
    while (slot >= calendar.slotCount() && calendar.day(slot) <= day)
        ++slot;
    return slot;
}

QDate plannedFinish(const PlanParts &parts)
{
    int last = 0;
    for (size_t j = 0; j < parts.stores.size(); ++j)
        if (parts.schedule.jobs[j].isPlaced())
            last = std::max(last, endOf(parts, j));
    return lastDay(parts.calendar(), last);
}
} // namespace

Result<PlanForecast> forecastOf(const PlanParts &parts, const Estate &estate, QDate today, plan::SimulationOptions options, const JobContext &context)
{
    const plan::Schedule toCome = seenFrom(today, parts, estate);
    if (std::none_of(toCome.jobs.begin(), toCome.jobs.end(), [](const plan::Placed &placed) { return placed.isPlaced(); }))
        return failure(ErrorCode::NothingToDo, words(QT_TRANSLATE_NOOP("phaseout::timetable", "every visit of the plan is done.")));
    options.costs = {};
    for (size_t j = 0; j < parts.work.size(); ++j) {
        if (!parts.schedule.jobs[j].isPlaced())
            continue;
        const Estimate &cost = parts.work[j].cost;
        const bool isToCome = toCome.jobs[j].isPlaced();
        options.costs.low += (isToCome ? cost.low : cost.likely).minor();
        options.costs.likely += cost.likely.minor();
        options.costs.high += (isToCome ? cost.high : cost.likely).minor();
    }
    cost::Quantities halfDay;
    halfDay.visitHalfDays = 1;
    options.costs.crewSlot = cost::totalOf(halfDay, estate.rates, parts.currency).likely.minor();
    const std::vector<QDate> deadlines = deadlinesOf(parts, estate);
    options.due = duePartsOf(parts, deadlines);
    const QDate target = estate.programme.targetDate;
    options.finishBy = target.isValid() ? slotBehind(parts.calendar(), target) : plan::none;
    auto figures = plan::simulate(parts.problem, toCome, options, context);
    if (!figures)
        return failure(figures.error());
    PlanForecast forecast;
    forecast.currency = parts.currency;
    forecast.plannedCost = Money(options.costs.likely, parts.currency);
    const SlotCalendar calendar = parts.calendar();
    forecast.finish = {lastDay(calendar, figures->finish.p50), lastDay(calendar, figures->finish.p80), lastDay(calendar, figures->finish.p90)};
    forecast.planned = plannedFinish(parts);
    forecast.unvisited = static_cast<int>(std::ranges::count_if(parts.schedule.jobs, [](const plan::Placed &placed) { return !placed.isPlaced(); }));
    forecast.target = target;
    forecast.byTarget = static_cast<double>(figures->inTime) / figures->replications;
    const auto week = [&](int part) { return calendar.week(calendar.firstSlot(part)); };
    for (size_t j = 0; j < parts.stores.size(); ++j) {
        const plan::JobForecast &job = figures->jobs[j];
        if (job.p50 == plan::none || !estate.store(parts.stores[j]))
            continue;
        forecast.stores.push_back({parts.stores[j], calendar.week(endOf(parts, j) - 1), week(job.p50), week(job.p80), week(job.p90), deadlines[j],
                                   static_cast<double>(job.late) / figures->replications});
    }
    forecast.figures = *std::move(figures);
    return forecast;
}

QString unvisitedWords(const PlanForecast &forecast)
{
    return forecast.unvisited == 0 ? QString()
                                   : QCoreApplication::translate("phaseout::timetable", "%Ln store(s) have no visit: nothing of this is of them.", nullptr, forecast.unvisited);
}

QString factorSlug(plan::Factor factor)
{
    static const char *const slugs[] = {"productivity", "deliveries", "absence", "revisits", "freeze", "rates"};
    return QString::fromLatin1(slugs[static_cast<int>(factor)]);
}

QString factorWords(plan::Factor factor)
{
    switch (factor) {
    case plan::Factor::Productivity:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "How long the work takes"));
    case plan::Factor::Deliveries:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "How late goods come"));
    case plan::Factor::Absence:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "How much crews are absent"));
    case plan::Factor::Revisits:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "How many visits are repeated"));
    case plan::Factor::Freeze:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "How long freezes last"));
    case plan::Factor::Rates:
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "What everything costs"));
    }
    Q_UNREACHABLE();
}

plan::Uncertainty uncertaintyOf(const Uncertainty &assumed)
{
    const auto spread = [](const Uncertainty::Spread &s) { return plan::Spread{s.least, s.likely, s.most}; };
    return {.productivity = spread(assumed.productivity),
            .duration = spread(assumed.duration),
            .deliverySlip = spread(assumed.deliverySlip),
            .eachSlip = spread(assumed.eachSlip),
            .absence = spread(assumed.absence),
            .revisits = spread(assumed.revisits),
            .revisitShare = assumed.revisitShare,
            .revisitLag = assumed.revisitLag,
            .freeze = spread(assumed.freeze)};
}

} // namespace phaseout::timetable
