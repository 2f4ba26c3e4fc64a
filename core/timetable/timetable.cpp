// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/timetable.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/plan/model.h"
#include "core/timetable/planfindings.h"
#include "core/timetable/planmaking.h"
#include "core/timetable/workingdays.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::timetable", text); }

Visit visitOf(const PlanParts &parts, size_t j, const SlotCalendar &calendar, const Due &due)
{
    const plan::Job &job = parts.problem.jobs[j];
    const plan::Placed &placed = parts.schedule.jobs[j];
    const StoreWork &work = parts.work[j];
    const auto choice = std::find_if(job.choices.begin(), job.choices.end(), [&](const auto &c) { return c.pool == placed.pool; });
    Visit visit;
    visit.store = parts.stores[j];
    visit.kind = work.kind;
    visit.halfDays = choice->duration;
    visit.start = calendar.day(placed.start);
    visit.isAfternoon = SlotCalendar::isAfternoon(placed.start);
    visit.finish = calendar.day(plan::endOf(parts.problem.pools[static_cast<size_t>(placed.pool)], placed.start, choice->duration) - 1);
    visit.surveyOn = parts.surveys[j];
    visit.orderOn = parts.orders[j];
    visit.pool = parts.poolNames[static_cast<size_t>(placed.pool)];
    visit.crews = placed.crews;
    visit.cameras = work.cameras;
    visit.recorders = work.recorders;
    visit.devices = work.devices();
    visit.removed = work.removed;
    visit.risk = work.risk.score;
    visit.exposure = work.risk.exposure;
    visit.cost = work.cost;
    visit.isMustMissed = due.must.isValid() && visit.finish > due.must;
    visit.isLate = visit.isMustMissed || (due.wish.isValid() && visit.finish > due.wish);
    return visit;
}

Timetable timetableOf(const PlanParts &parts, const QByteArray &id, const Estate &estate)
{
    Timetable timetable;
    timetable.id = id;
    timetable.nearness = nearnessOf(parts);
    timetable.iterations = parts.iterations;
    timetable.seed = parts.seed;
    timetable.constraints = parts.constraints;
    const SlotCalendar calendar = parts.calendar();
    timetable.start = std::max(calendar.day(0), parts.begin);

    const plan::Model model(parts.problem);
    const Deadlines deadlines(parts.constraints, estate);
    Reasons reasons(parts, model, estate);
    for (size_t j = 0; j < parts.stores.size(); ++j) {
        const Store *store = estate.store(parts.stores[j]);
        if (!parts.schedule.jobs[j].isPlaced())
            continue;
        const Due due = store ? deadlines.of(*store, parts.work[j].risk.score) : Due();
        Visit visit = visitOf(parts, j, calendar, due);
        visit.isPinned = reasons.pinOf(static_cast<int>(j)) != nullptr;
        if (!store) {
            timetable.gone.push_back({parts.problem.jobs[j].label, std::move(visit)});
            continue;
        }
        visit.reason = reasons.of(static_cast<int>(j), due, visit.finish);
        timetable.finish = timetable.finish.isValid() ? std::max(timetable.finish, visit.finish) : visit.finish;
        timetable.visits.push_back(std::move(visit));
    }
    std::stable_sort(timetable.visits.begin(), timetable.visits.end(), [](const Visit &a, const Visit &b) {
        return std::pair(a.start, a.isAfternoon) < std::pair(b.start, b.isAfternoon);
    });
    for (const plan::Unplaced &unplaced : reasons.unplaced())
        timetable.unvisited.push_back({parts.stores[static_cast<size_t>(unplaced.job)], reasons.of(unplaced)});
    timetable.findings = findingsOf(timetable, parts, reasons, estate);
    return timetable;
}

// The crews' numbers stay with the visits that stay.
void keepCrewNames(PlanParts &parts, const plan::Schedule &before)
{
    if (before.jobs.empty())
        return;
    std::vector<std::vector<int>> wanted;
    for (size_t j = 0; j < before.jobs.size(); ++j) {
        const bool stays = before.jobs[j].start == parts.schedule.jobs[j].start && before.jobs[j].pool == parts.schedule.jobs[j].pool;
        wanted.push_back(stays ? before.jobs[j].crews : std::vector<int>());
    }
    plan::nameCrews(parts.problem, parts.schedule, wanted);
}
} // namespace

QString Visit::crewText() const
{
    QStringList numbers;
    for (const int crew : crews)
        numbers += QString::number(crew);
    const QString list = numbers.join(u'+');
    return pool.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "Crew %1")).arg(list) : QString(text::shown(pool, 40) + u' ' + list);
}

const Visit *Timetable::visitTo(const StoreId &store) const
{
    const auto it = std::find_if(visits.begin(), visits.end(), [&](const Visit &visit) { return visit.store == store; });
    return it == visits.end() ? nullptr : &*it;
}

QDate Timetable::lastDayOf(VisitKind kind) const
{
    QDate last;
    for (const Visit &visit : visits)
        if (visit.kind == kind)
            last = last.isValid() ? std::max(last, visit.finish) : visit.finish;
    return last;
}

int Timetable::lateVisits() const
{
    return static_cast<int>(std::count_if(visits.begin(), visits.end(), [](const Visit &visit) { return visit.isLate; }));
}

int Timetable::missedMusts() const
{
    return static_cast<int>(std::count_if(visits.begin(), visits.end(), [](const Visit &visit) { return visit.isMustMissed; }));
}

Result<Prepared> prepared(const Estate &estate, const Knowledge &knowledge, QDate today, const Timetable *previous, std::uint64_t seed)
{
    auto built = buildProblem(estate, knowledge, today, previous);
    if (built.value.work.empty())
        return failure(ErrorCode::NothingToDo, words(QT_TRANSLATE_NOOP("phaseout::timetable", "no store has anything to remove or survey.")));
    for (const Finding &finding : plan::validate(built.value.problem))
        if (finding.severity == Severity::Refused)
            return failure(ErrorCode::LimitExceeded, words(QT_TRANSLATE_NOOP("phaseout::timetable", "The plan")), finding.message);

    Prepared result;
    PlanParts &parts = result.parts;
    parts.problem = std::move(built.value.problem);
    parts.first = built.value.calendar.week(0);
    parts.begin = built.value.begin;
    parts.rules = std::move(built.value.rules);
    parts.constraints = std::move(built.value.constraints);
    parts.poolNames = std::move(built.value.poolNames);
    parts.currency = estate.programme.currency;
    parts.seed = seed;
    for (const StoreWork &work : built.value.work)
        parts.stores.push_back(estate.stores[static_cast<size_t>(work.store)].id);
    parts.work = std::move(built.value.work);
    result.before = std::move(built.value.before);
    result.findings = std::move(built.findings);
    return result;
}

MadePlan finished(PlanParts parts, const plan::Schedule &before, std::vector<Finding> findings, const Estate &estate, const Knowledge &knowledge)
{
    keepCrewNames(parts, before);
    setMilestones(parts, estate, *knowledge.holidays);
    MadePlan made;
    made.bytes = bytesOf(parts);
    made.timetable = timetableOf(parts, Sha256::of(made.bytes), estate);
    std::move(findings.begin(), findings.end(), std::back_inserter(made.timetable.findings));
    return made;
}

Result<MadePlan> makePlan(const Estate &estate, const Knowledge &knowledge, QDate today, const Timetable *previous,
                          const PlanOptions &options, const JobContext &context, const plan::SolveObserver &observer)
{
    auto ready = prepared(estate, knowledge, today, previous, options.seed);
    if (!ready)
        return failure(ready.error());
    PlanParts &parts = ready->parts;
    plan::SolveOptions solving;
    solving.seed = options.seed;
    solving.iterations = options.iterations > 0 ? options.iterations : std::numeric_limits<std::int64_t>::max();
    solving.seconds = options.iterations > 0 ? 0 : options.seconds;
    if (!ready->before.jobs.empty())
        solving.warmSchedule = ready->before;
    auto solution = plan::solve(parts.problem, solving, context, observer);
    if (!solution)
        return failure(solution.error());
    parts.schedule = std::move(solution->schedule);
    parts.certificate = std::move(solution->certificate);
    parts.objective = solution->objective;
    parts.iterations = solution->iterations;
    return finished(std::move(parts), ready->before, std::move(ready->findings), estate, knowledge);
}

Result<Timetable> readPlan(const QByteArray &id, const QByteArray &bytes, const Estate &estate)
{
    auto parts = partsFrom(bytes);
    if (!parts)
        return failure(parts.error());
    return timetableOf(*parts, id, estate);
}

Result<PlanFiles> planFiles(const QByteArray &bytes)
{
    auto object = parseJsonObject(bytes, u"plan"_s);
    if (!object)
        return failure(object.error());
    return PlanFiles{object->value(u"problem"_s).toString().toUtf8(), object->value(u"plan"_s).toString().toUtf8(),
                     object->value(u"certificate"_s).toString().toUtf8()};
}

} // namespace phaseout::timetable
