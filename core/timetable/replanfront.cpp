// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/replanfront.h"

#include "core/project/storewords.h"
#include "core/timetable/conflicts.h"
#include "core/timetable/reason.h"
#include "core/timetable/resourcewords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::timetable", text); }

// By job: its visit in the plan before, where it was of the same kind; else null.
using OldVisits = std::vector<const Visit *>;

OldVisits oldVisits(const PlanParts &parts, const Timetable &previous)
{
    QHash<StoreId, const Visit *> visits;
    for (const Visit &visit : previous.visits)
        visits.insert(visit.store, &visit);
    OldVisits result;
    for (size_t j = 0; j < parts.stores.size(); ++j) {
        const Visit *visit = visits.value(parts.stores[j]);
        result.push_back(visit && visit->kind == parts.work[j].kind ? visit : nullptr);
    }
    return result;
}

// What moved in one timetable, and why.
class Moves {
public:
    Moves(const PlanParts &parts, const OldVisits &before, const Estate &estate)
        : m_parts(parts), m_before(before), m_calendar(parts.calendar()), m_model(parts.problem), m_reasons(parts, m_model, estate)
    {
    }

    [[nodiscard]] std::vector<MovedStore> list()
    {
        std::vector<MovedStore> moves;
        for (size_t j = 0; j < m_parts.stores.size(); ++j) {
            const Visit *old = m_before[j];
            const plan::Placed &now = m_parts.schedule.jobs[j];
            if (!old || (now.isPlaced() && m_calendar.week(now.start) == old->week()))
                continue;
            moves.push_back(moved(static_cast<int>(j), *old, now));
        }
        return moves;
    }

private:
    [[nodiscard]] MovedStore moved(int job, const Visit &old, const plan::Placed &now)
    {
        MovedStore move{old.store, old.week(), std::nullopt, u"unplanned"_s, {}};
        if (!now.isPlaced()) {
            for (const plan::Unplaced &unplaced : m_reasons.unplaced())
                if (unplaced.job == job)
                    move.words = m_reasons.of(unplaced);
            return move;
        }
        move.to = m_calendar.week(now.start);
        if (*move.to < move.from) {
            move.cause = u"sooner"_s;
            move.words = words(QT_TRANSLATE_NOOP("phaseout::timetable", "Sooner is possible now, and takes more risk away."));
            return move;
        }
        if (old.start < m_parts.begin) {
            move.cause = u"start"_s;
            move.words = words(QT_TRANSLATE_NOOP("phaseout::timetable", "Its day is over, and nothing was reported; or work starts later now."));
            return move;
        }
        if (m_reasons.isFixed(job)) {
            move.cause = u"pin"_s;
            move.words = words(QT_TRANSLATE_NOOP("phaseout::timetable", "It was given another week."));
            return move;
        }
        for (const Hindrance &one : m_reasons.hindrances(job))
            if (one.first <= move.from && move.from <= one.last) {
                move.cause = one.cause;
                move.words = words(QT_TRANSLATE_NOOP("phaseout::timetable", "In the week of %1: %2.")).arg(dayWords(move.from.monday()), one.words);
            }
        return move;
    }

    const PlanParts &m_parts;
    const OldVisits &m_before;
    const SlotCalendar m_calendar;
    const plan::Model m_model;
    Reasons m_reasons;
};

PlanParts partsAt(const PlanParts &parts, const plan::FrontPoint &point, int highest, std::int64_t iterations)
{
    PlanParts result = parts;
    result.problem = plan::pricedAt(parts.problem, point.pricePerMille, highest);
    result.schedule = point.schedule;
    result.certificate = point.certificate;
    result.objective = point.objective;
    result.iterations = iterations;
    return result;
}

void tell(FrontChoice &choice, const PlanParts &parts, const OldVisits &before, const Estate &estate)
{
    const SlotCalendar calendar = parts.calendar();
    const std::vector<char> musts = mustsOf(parts, estate);
    choice.nearness = nearnessOf(parts);
    choice.nearness.weighsMoves = false; // all choices do, and whoever shows them says so
    choice.carried = choice.point.exposure - choice.nearness.penalty;
    for (size_t j = 0; j < parts.stores.size(); ++j) {
        const plan::Placed &placed = parts.schedule.jobs[j];
        choice.visits += before[j] ? 1 : 0;
        if (!placed.isPlaced()) {
            choice.unplanned.push_back(parts.stores[j]);
            choice.carried += parts.problem.jobs[j].weight * parts.problem.slotCount();
            continue;
        }
        const plan::Pool &pool = parts.problem.pools[static_cast<size_t>(placed.pool)];
        const int end = plan::endOf(pool, placed.start, parts.problem.jobs[j].choices.front().duration);
        if (plan::isUnserved(parts.problem, static_cast<int>(j), musts[j] != 0, placed)) {
            ++choice.missed;
            choice.daysLate += (end - std::max(0, parts.problem.jobs[j].deadline) + SlotCalendar::slotsPerDay - 1) / SlotCalendar::slotsPerDay;
        }
        choice.finish = choice.finish.isValid() ? std::max(choice.finish, calendar.day(end - 1)) : calendar.day(end - 1);
    }
    choice.moves = Moves(parts, before, estate).list();
}
} // namespace

QStringList codesOf(const FrontChoice &choice, const Estate &estate)
{
    QStringList codes;
    for (const StoreId &id : choice.unplanned)
        if (const Store *store = estate.store(id))
            codes += uniqueCode(*store, estate);
    return codes;
}

std::vector<size_t> Front::distinct() const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < choices.size(); ++i)
        if (found.empty() || choices[found.back()].point.schedule.jobs != choices[i].point.schedule.jobs)
            found.push_back(i);
    return found;
}

MadePlan Front::plan(size_t choice, const Estate &estate, const Knowledge &knowledge) const
{
    const plan::FrontPoint &point = choices[choice].point;
    return finished(partsAt(prepared.parts, point, prices.back(), prepared.parts.iterations), prepared.before, prepared.findings, estate, knowledge);
}

Result<Front> frontOf(const Estate &estate, const Knowledge &knowledge, QDate today, const Timetable &previous,
                      const plan::FrontOptions &options, const JobContext &context)
{
    auto ready = prepared(estate, knowledge, today, &previous, options.seed);
    if (!ready)
        return failure(ready.error());
    ready->parts.iterations = options.iterations > 0 ? options.iterations : plan::usualIterations(ready->parts.problem);
    auto points = plan::frontOf(ready->parts.problem, ready->before, options, context);
    if (!points)
        return failure(points.error());
    Front front{{}, *std::move(ready), options.pricesPerMille};
    const OldVisits before = oldVisits(front.prepared.parts, previous);
    for (plan::FrontPoint &point : *points) {
        FrontChoice choice;
        choice.point = std::move(point);
        tell(choice, partsAt(front.prepared.parts, choice.point, options.pricesPerMille.back(), front.prepared.parts.iterations), before, estate);
        front.choices.push_back(std::move(choice));
    }
    return front;
}

} // namespace phaseout::timetable
