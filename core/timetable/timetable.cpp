// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/timetable.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/plan/model.h"
#include "core/plan/problemjson.h"
#include "core/timetable/reason.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
constexpr auto format = "phaseout-timetable-1";

QString words(const char *text) { return QCoreApplication::translate("phaseout::timetable", text); }

QString nameOf(const Store &store)
{
    return text::shown(store.name.isEmpty() ? store.code.text() : QString(store.code.text() + u' ' + store.name), 60);
}

// Everything of a plan that is stored: planner's data, and what its numbers mean.
struct Parts {
    plan::Problem problem;
    plan::Schedule schedule;
    plan::Certificate certificate;
    Week first = Week::of(QDate(1970, 1, 5));
    std::vector<StoreId> stores; ///< by job
    std::vector<StoreWork> work;
    std::vector<QString> poolNames;
    Constraints constraints;
    Currency currency = Currency::pounds();
    std::uint64_t seed = 1;
    std::int64_t iterations = 0;
    std::int64_t objective = 0;
};

QJsonObject estimateJson(const Estimate &estimate)
{
    return {{u"low"_s, static_cast<qint64>(estimate.low.minor())},
            {u"likely"_s, static_cast<qint64>(estimate.likely.minor())},
            {u"high"_s, static_cast<qint64>(estimate.high.minor())}};
}

QByteArray bytesOf(const Parts &parts)
{
    QJsonArray jobs;
    for (size_t j = 0; j < parts.work.size(); ++j) {
        const StoreWork &work = parts.work[j];
        jobs.append(QJsonObject{{u"store"_s, parts.stores[j].text()},
                                {u"kind"_s, visitKindSlug(work.kind)},
                                {u"cameras"_s, work.cameras},
                                {u"recorders"_s, work.recorders},
                                {u"otherDevices"_s, work.otherDevices},
                                {u"suspected"_s, work.suspected},
                                {u"halfDays"_s, work.halfDays},
                                {u"risk"_s, work.risk.score},
                                {u"exposure"_s, work.risk.exposure},
                                {u"cost"_s, estimateJson(work.cost)}});
    }
    QJsonArray pools;
    for (const QString &name : parts.poolNames)
        pools.append(name);
    return canonicalJson({{u"format"_s, QString::fromLatin1(format)},
                          {u"problem"_s, QString::fromUtf8(plan::toJson(parts.problem))},
                          {u"plan"_s, QString::fromUtf8(plan::toJson(parts.schedule, parts.certificate.problemDigest, parts.objective))},
                          {u"certificate"_s, QString::fromUtf8(plan::toJson(parts.certificate))},
                          {u"firstWeek"_s, parts.first.text()},
                          {u"jobs"_s, jobs},
                          {u"pools"_s, pools},
                          {u"constraints"_s, toJson(parts.constraints)},
                          {u"currency"_s, parts.currency.code()},
                          {u"seed"_s, QString::number(parts.seed)},
                          {u"iterations"_s, static_cast<qint64>(parts.iterations)},
                          {u"objective"_s, static_cast<qint64>(parts.objective)}});
}

StoreWork workFrom(const QJsonObject &job, Currency currency)
{
    StoreWork work;
    work.kind = job.value(u"kind"_s).toString() == u"survey" ? VisitKind::Survey : VisitKind::Removal;
    work.cameras = job.value(u"cameras"_s).toInt();
    work.recorders = job.value(u"recorders"_s).toInt();
    work.otherDevices = job.value(u"otherDevices"_s).toInt();
    work.suspected = job.value(u"suspected"_s).toInt();
    work.halfDays = job.value(u"halfDays"_s).toInt();
    work.risk.score = job.value(u"risk"_s).toInt();
    work.risk.exposure = job.value(u"exposure"_s).toInteger();
    const QJsonObject cost = job.value(u"cost"_s).toObject();
    const auto money = [&](const QString &key) { return Money(cost.value(key).toInteger(), currency); };
    work.cost = Estimate{money(u"low"_s), money(u"likely"_s), money(u"high"_s)};
    return work;
}

Result<Parts> partsFrom(const QByteArray &bytes)
{
    const auto damaged = [](const QString &what) { return failure(ErrorCode::ProjectDamaged, u"plan"_s, what); };
    auto object = parseJsonObject(bytes, u"plan"_s);
    if (!object)
        return failure(object.error());
    Parts parts;
    if (const auto currency = Currency::parse(object->value(u"currency"_s).toString()))
        parts.currency = *currency;
    auto problem = plan::problemFromJson(object->value(u"problem"_s).toString().toUtf8());
    if (!problem)
        return failure(problem.error());
    parts.problem = *std::move(problem);
    auto saved = plan::scheduleFromJson(object->value(u"plan"_s).toString().toUtf8());
    if (!saved)
        return failure(saved.error());
    parts.schedule = std::move(saved->schedule);
    auto certificate = plan::certificateFromJson(object->value(u"certificate"_s).toString().toUtf8(), parts.problem);
    if (!certificate)
        return failure(certificate.error());
    parts.certificate = *std::move(certificate);
    const auto first = Week::parse(object->value(u"firstWeek"_s).toString());
    if (!first)
        return failure(first.error());
    parts.first = *first;
    for (const QJsonValue &value : object->value(u"jobs"_s).toArray()) {
        parts.stores.push_back(StoreId::parse(value.toObject().value(u"store"_s).toString()).value_or(StoreId()));
        parts.work.push_back(workFrom(value.toObject(), parts.currency));
    }
    for (const QJsonValue &value : object->value(u"pools"_s).toArray())
        parts.poolNames.push_back(value.toString());
    std::vector<Finding> findings;
    auto constraints = constraintsFromJson(object->value(u"constraints"_s).toObject(), parts.currency, findings);
    if (!constraints)
        return failure(constraints.error());
    parts.constraints = *std::move(constraints);
    parts.seed = object->value(u"seed"_s).toString().toULongLong();
    parts.iterations = object->value(u"iterations"_s).toInteger();
    parts.objective = object->value(u"objective"_s).toInteger();
    const size_t jobs = parts.problem.jobs.size();
    if (parts.stores.size() != jobs || parts.schedule.jobs.size() != jobs || parts.poolNames.size() != parts.problem.pools.size())
        return damaged(u"its parts do not fit each other"_s);
    return parts;
}

Visit visitOf(const Parts &parts, size_t j, const SlotCalendar &calendar)
{
    const plan::Job &job = parts.problem.jobs[j];
    const plan::Placed &placed = parts.schedule.jobs[j];
    const StoreWork &work = parts.work[j];
    const auto choice = std::find_if(job.choices.begin(), job.choices.end(), [&](const auto &c) { return c.pool == placed.pool; });
    Visit visit;
    visit.store = parts.stores[j];
    visit.kind = work.kind;
    visit.halfDays = choice->duration;
    const int end = placed.start + choice->duration;
    visit.start = calendar.day(placed.start);
    visit.finish = calendar.day(end - 1);
    visit.pool = parts.poolNames[static_cast<size_t>(placed.pool)];
    visit.crews = placed.crews;
    visit.cameras = work.cameras;
    visit.recorders = work.recorders;
    visit.devices = work.cameras + work.recorders + work.otherDevices;
    visit.risk = work.risk.score;
    visit.exposure = work.risk.exposure;
    visit.cost = work.cost;
    visit.isLate = job.deadline != plan::none && end > job.deadline;
    visit.isPinned = std::any_of(parts.constraints.pins.begin(), parts.constraints.pins.end(), [&](const Constraints::Pin &pin) {
        return storeCodeKey(pin.store) == storeCodeKey(job.label);
    });
    return visit;
}

Timetable timetableOf(const Parts &parts, const QByteArray &id, const Estate &estate)
{
    Timetable timetable;
    timetable.id = id;
    timetable.objective = parts.objective;
    timetable.lowerBound = parts.certificate.bound;
    timetable.gap = parts.certificate.bound > 0
        ? static_cast<double>(parts.objective - parts.certificate.bound) / static_cast<double>(parts.certificate.bound)
        : 0.0;
    timetable.iterations = parts.iterations;
    timetable.seed = parts.seed;
    timetable.constraints = parts.constraints;
    const SlotCalendar calendar(parts.first, parts.problem.weekCount());
    timetable.start = calendar.day(0);

    const plan::Model model(parts.problem);
    plan::Explainer explainer(model, parts.schedule);
    const ReasonContext context{parts.problem, calendar, [&](int job) {
        const Store *store = estate.store(parts.stores[static_cast<size_t>(job)]);
        return store ? nameOf(*store) : text::shown(parts.problem.jobs[static_cast<size_t>(job)].label, 40);
    }};
    for (size_t j = 0; j < parts.stores.size(); ++j) {
        if (!estate.store(parts.stores[j]) || !parts.schedule.jobs[j].isPlaced())
            continue;
        Visit visit = visitOf(parts, j, calendar);
        visit.reason = visit.isPinned ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "Pinned to this week."))
                                      : reasonFor(explainer.explain(static_cast<int>(j)), context);
        timetable.finish = timetable.finish.isValid() ? std::max(timetable.finish, visit.finish) : visit.finish;
        timetable.visits.push_back(std::move(visit));
    }
    std::stable_sort(timetable.visits.begin(), timetable.visits.end(), [](const Visit &a, const Visit &b) { return a.start < b.start; });
    for (const plan::Unplaced &unplaced : explainer.unplaced())
        timetable.unvisited.push_back({parts.stores[static_cast<size_t>(unplaced.job)], reasonFor(unplaced, context)});
    return timetable;
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

Result<MadePlan> makePlan(const Estate &estate, const Knowledge &knowledge, QDate today, const Timetable *previous,
                          const PlanOptions &options, const JobContext &context, const plan::SolveObserver &observer)
{
    QHash<StoreId, QDate> old;
    if (previous)
        for (const Visit &visit : previous->visits)
            old.insert(visit.store, visit.start);
    auto built = buildProblem(estate, knowledge, today, old);
    if (built.value.work.empty())
        return failure(ErrorCode::NothingToDo, words(QT_TRANSLATE_NOOP("phaseout::timetable", "no store has anything to remove or survey.")));

    Parts parts;
    parts.problem = std::move(built.value.problem);
    parts.first = built.value.calendar.weekNumber(0);
    parts.constraints = std::move(built.value.constraints);
    parts.poolNames = std::move(built.value.poolNames);
    parts.currency = estate.programme.currency;
    parts.seed = options.seed;
    for (const StoreWork &work : built.value.work)
        parts.stores.push_back(estate.stores[static_cast<size_t>(work.store)].id);
    parts.work = std::move(built.value.work);

    plan::SolveOptions solving;
    solving.seed = options.seed;
    solving.iterations = options.iterations > 0 ? options.iterations : std::numeric_limits<std::int64_t>::max();
    solving.seconds = options.iterations > 0 ? 0 : options.seconds;
    auto solution = plan::solve(parts.problem, solving, context, observer);
    if (!solution)
        return failure(solution.error());
    parts.schedule = std::move(solution->schedule);
    parts.certificate = std::move(solution->certificate);
    parts.objective = solution->objective;
    parts.iterations = solution->iterations;

    MadePlan made;
    made.bytes = bytesOf(parts);
    made.timetable = timetableOf(parts, QCryptographicHash::hash(made.bytes, QCryptographicHash::Sha256), estate);
    made.timetable.findings = std::move(built.findings);
    return made;
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
