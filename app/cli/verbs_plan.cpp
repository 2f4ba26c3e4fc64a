// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"
#include "app/cli/planjson.h"
#include "app/cli/planoptions.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/intake/typedtext.h"
#include "core/progress/outlook.h"
#include "core/progress/progress.h"
#include "core/project/edits.h"
#include "core/project/storewords.h"
#include "core/timetable/constraintcheck.h"
#include "core/timetable/replan.h"
#include "core/timetable/staleness.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }

QJsonObject toJson(const timetable::Timetable &timetable, const Estate &estate, const progress::Outlook &outlook)
{
    QJsonArray entries;
    for (const timetable::Visit &visit : timetable.visits) {
        const Store *store = estate.store(visit.store);
        entries.append(QJsonObject{{u"store"_s, uniqueCode(*store, estate)},
                                   {u"kind"_s, timetable::visitKindSlug(visit.kind)},
                                   {u"week"_s, visit.week().text()},
                                   {u"start"_s, jsonDate(visit.start)},
                                   {u"finish"_s, jsonDate(visit.finish)},
                                   {u"crew"_s, visit.crewText()},
                                   {u"halfDays"_s, visit.halfDays},
                                   {u"devices"_s, visit.devices},
                                   {u"risk"_s, visit.risk},
                                   {u"pinned"_s, visit.isPinned},
                                   {u"late"_s, visit.isLate},
                                   {u"mustMissed"_s, visit.isMustMissed},
                                   {u"surveyBy"_s, jsonDate(visit.surveyOn)},
                                   {u"orderBy"_s, jsonDate(visit.orderOn)},
                                   {u"cost"_s, visit.cost.likely.inUnits()},
                                   {u"costRange"_s, estimateJson(visit.cost)},
                                   {u"reason"_s, visit.reason}});
    }
    QJsonArray unvisited;
    for (const timetable::Unvisited &one : timetable.unvisited)
        if (const Store *store = estate.store(one.store))
            unvisited.append(QJsonObject{{u"store"_s, uniqueCode(*store, estate)}, {u"reason"_s, one.reason}});
    return {{u"plan"_s, QString::fromLatin1(timetable.id.toHex())},
            {u"objective"_s, static_cast<qint64>(timetable.nearness.objective)},
            {u"lowerBound"_s, static_cast<qint64>(timetable.nearness.lowerBound)},
            {u"gap"_s, timetable.visits.empty() ? QJsonValue() : gapJson(timetable.nearness)},
            {u"iterations"_s, static_cast<qint64>(timetable.iterations)},
            {u"seed"_s, QString::number(timetable.seed)},
            {u"start"_s, jsonDate(timetable.start)},
            {u"finish"_s, jsonDate(timetable.finish)},
            {u"lastRemoval"_s, jsonDate(timetable.lastDayOf(timetable::VisitKind::Removal))},
            {u"lastSurvey"_s, jsonDate(timetable.lastDayOf(timetable::VisitKind::Survey))},
            {u"late"_s, timetable.lateVisits()},
            {u"mustsMissed"_s, timetable.missedMusts()},
            {u"entries"_s, entries},
            {u"unplanned"_s, unvisited},
            {u"devicesWithoutVisit"_s, outlook.devicesWithoutVisit + outlook.devicesWithoutStore},
            {u"findings"_s, cli::toJson(timetable.findings)}};
}

// At most \a shown visits and stores without one.
void print(Output &out, const timetable::Timetable &timetable, const Estate &estate, const progress::Outlook &outlook, const timetable::Staleness &staleness, size_t shown)
{
    std::vector<QStringList> rows;
    for (size_t i = 0; i < std::min(shown, timetable.visits.size()); ++i) {
        const timetable::Visit &visit = timetable.visits[i];
        const Store *store = estate.store(visit.store);
        rows.push_back({day(visit.week().monday()), uniqueCode(*store, estate), store->name, visitKindWord(visit.kind), visit.crewText(),
                        visit.cost.likely.shown(), visit.reason});
    }
    out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Week of")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Store")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Name")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Visit")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Crew")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Cost")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Why then"))},
              rows);
    if (timetable.visits.size() > shown)
        out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "… and %Ln more visit(s)"), static_cast<int>(timetable.visits.size() - shown)));
    out.line(timetable::sentenceOf(timetable));
    if (const QString without = progress::withoutVisitSentence(outlook); !without.isEmpty())
        out.line(without);
    if (const QString stale = timetable::sentenceOf(staleness); !stale.isEmpty())
        out.line(stale);
    if (const int late = timetable.lateVisits(); late > 0)
        out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln visit(s) late"), late));
    for (size_t i = 0; i < std::min(shown, timetable.unvisited.size()); ++i)
        if (const Store *store = estate.store(timetable.unvisited[i].store))
            out.line(QString(text::shown(uniqueCode(*store, estate)) + u": "_s + timetable.unvisited[i].reason));
    if (timetable.unvisited.size() > shown)
        out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "… and %Ln more store(s) without a visit"), static_cast<int>(timetable.unvisited.size() - shown)));
    out.findings(timetable.findings);
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

// OUT.json holds the certificate; problem and plan stand beside it as OUT.problem.json and OUT.plan.json.
Result<void> writeCertificate(const QString &path, const QByteArray &bytes)
{
    auto files = timetable::planFiles(bytes);
    if (!files)
        return failure(files.error());
    const QString stem = path.endsWith(u".json"_s) ? path.chopped(5) : path;
    if (auto done = writeWhole(QString(stem + u".problem.json"_s), files->problem); !done)
        return done;
    if (auto done = writeWhole(QString(stem + u".plan.json"_s), files->plan); !done)
        return done;
    return writeWhole(path, files->certificate);
}
} // namespace

ExitCode runConstraints(const Invocation &call)
{
    const bool isSetting = call.isSet(u"set"_s);
    auto opened = open(call, isSetting ? Services::Access::Write : Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    Project &project = *opened->project;
    std::vector<Finding> findings;
    if (isSetting) {
        const auto object = readObject(call.value(u"set"_s));
        if (!object)
            return fail(call, object.error());
        auto constraints = constraintsFromJson(*object, project.estate()->programme.currency, findings);
        if (!constraints) {
            call.out.findings(findings);
            return fail(call, constraints.error());
        }
        findings = timetable::checkConstraints(*constraints, *project.estate(), call.clock.today());
        if (areRefused(call, findings))
            return Failed;
        auto event = project.apply(intake::withoutCredentials(changeDocument(*project.estate(), Document::Constraints, toJson(*constraints))), call.context());
        if (!event)
            return fail(call, event.error());
    }
    const auto estate = project.estate();
    const QDate today = call.clock.today();
    const Constraints effective = timetable::effectiveConstraints(*estate, timetable::workOf(*estate, today), today);
    call.out.json({{u"set"_s, toJson(estate->constraints)}, {u"effective"_s, toJson(effective)}, {u"findings"_s, toJson(findings)}});
    call.out.findings(findings);
    call.out.line(QString::fromUtf8(QJsonDocument(toJson(effective)).toJson(QJsonDocument::Indented)));
    return close(call, *opened, Done);
}

namespace {
// The plan in force, whole.
ExitCode showPlan(const Invocation &call)
{
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    auto stored = timetable::storedPlan(*opened->project, estate->currentPlan);
    if (!stored)
        return fail(call, stored.error());
    if (!*stored)
        return fail(call, Error{ErrorCode::NothingToDo, words(QT_TRANSLATE_NOOP("phaseout::cli", "there is no plan yet.")), {}});
    const progress::Outlook outlook = progress::outlookOf(*estate, &**stored, call.clock.today());
    const timetable::Staleness staleness = timetable::stalenessOf(**stored, *estate);
    print(call.out, **stored, *estate, outlook, staleness, std::numeric_limits<size_t>::max());
    QJsonObject answer = toJson(**stored, *estate, outlook);
    answer[u"adopted"_s] = true;
    answer[u"outOfDate"_s] = staleness.isStale();
    answer[u"conflicts"_s] = QJsonArray();
    answer[u"together"_s] = QJsonArray();
    call.out.json(answer);
    return Done;
}
} // namespace

ExitCode runPlan(const Invocation &call)
{
    for (const QString &alone : {u"show"_s, u"list"_s, u"use"_s, u"baseline"_s}) {
        if (!call.isSet(alone))
            continue;
        for (const QString &other : {u"show"_s, u"list"_s, u"use"_s, u"baseline"_s, u"seconds"_s, u"iterations"_s, u"seed"_s, u"certificate"_s})
            if (other != alone && call.isSet(other))
                return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "--%1 plans nothing: leave --%2 away.")).arg(alone, other));
        return alone == u"show" ? showPlan(call) : runPlans(call);
    }
    const auto options = planOptions(call);
    if (!options)
        return misuse(call, userText(options.error()));
    auto opened = open(call, Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    Project &project = *opened->project;
    const auto estate = project.estate();
    const JobContext context = call.context();
    const QString step = words(QT_TRANSLATE_NOOP("phaseout::cli", "Planning: at most %1 above the least risk possible"));
    timetable::ReplanOptions replanning{*options, false, [] { return true; }, {}};
    if (call.isSet(u"certificate"_s))
        replanning.beforeAdopting = [&](const timetable::MadePlan &made) { return writeCertificate(call.value(u"certificate"_s), made.bytes); };
    auto done = timetable::replan(project, call.clock.today(), replanning, context, [&](const plan::SolveProgress &progress) {
        const auto gap = timetable::gapWords({progress.objective, progress.bound, progress.penalty});
        context.report(0, 0, gap ? step.arg(*gap) : words(QT_TRANSLATE_NOOP("phaseout::cli", "Planning")));
    });
    if (!done)
        return fail(call, done.error());
    timetable::MadePlan *made = &done->made;
    const bool isStopped = context.isCancelled();
    timetable::Conflicts conflicts;
    if (!made->timetable.unvisited.empty() || made->timetable.missedMusts() > 0) {
        const auto parts = timetable::partsFrom(made->bytes);
        if (!parts)
            return fail(call, parts.error());
        // A run that was stopped has its timetable all the same.
        if (auto found = timetable::conflictsOf(*parts, *estate, call.clock.today(), context))
            conflicts = *std::move(found);
    }
    const std::vector<Finding> inTheWay = timetable::findingsOf(conflicts);
    made->timetable.findings.insert(made->timetable.findings.begin(), inTheWay.begin(), inTheWay.end());
    constexpr size_t glance = 15;
    const progress::Outlook outlook = progress::outlookOf(*estate, &made->timetable, call.clock.today());
    const timetable::Staleness staleness = timetable::stalenessOf(made->timetable, *estate);
    print(call.out, made->timetable, *estate, outlook, staleness, glance);
    if (done->isAdopted && estate->baseline.isEmpty())
        call.out.line(timetable::firstBaselineSentence());
    if (!done->isAdopted)
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Nothing was stored; the plan there was stays.")));
    else if (isStopped)
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "It was stopped early: this is the best timetable found by then.")));
    QJsonObject answer = toJson(made->timetable, *estate, outlook);
    answer[u"adopted"_s] = done->isAdopted;
    answer[u"stopped"_s] = isStopped;
    answer[u"outOfDate"_s] = staleness.isStale();
    answer[u"conflicts"_s] = toJson(conflicts);
    answer[u"together"_s] = toJson(conflicts.together);
    call.out.json(answer);
    const std::vector<Finding> &findings = made->timetable.findings;
    const bool needsLook = !made->timetable.unvisited.empty() || !done->isAdopted
        || std::any_of(findings.begin(), findings.end(), [](const Finding &f) { return f.severity != Severity::Note; });
    return close(call, *opened, needsLook ? Attention : Done);
}

// Adds a cost line of the user's own, or removes a line, as one edit of the rates.
Result<cost::Rates> editedRates(const Invocation &call, const Estate &estate)
{
    cost::Rates rates = estate.rates;
    const Currency currency = estate.programme.currency;
    if (call.isSet(u"remove"_s)) {
        const QString id = call.value(u"remove"_s);
        if (std::erase_if(rates.rates, [&](const cost::Rate &rate) { return rate.id == id; }) == 0)
            return failure(ErrorCode::NotFound, id);
        return rates;
    }
    const QString name = text::tidy(call.value(u"add"_s));
    const auto unit = cost::rateUnitFromSlug(call.isSet(u"per"_s) ? call.value(u"per"_s) : u"once"_s);
    if (name.isEmpty() || !unit)
        return failure(ErrorCode::ValueInvalid, name.isEmpty() ? u"--add"_s : call.value(u"per"_s));
    const auto amount = [&](const QString &option) { return Money::parse(call.value(call.isSet(option) ? option : u"likely"_s), currency); };
    const auto low = amount(u"low"_s), likely = amount(u"likely"_s), high = amount(u"high"_s);
    for (const auto *one : {&low, &likely, &high})
        if (!*one)
            return failure(one->error());
    auto range = Estimate::of(*low, *likely, *high);
    if (!range || low->minor() < 0)
        return failure(ErrorCode::ValueInvalid, name, words(QT_TRANSLATE_NOOP("phaseout::cli", "low, likely and high are out of order")));
    rates.rates.push_back(cost::ownRate(rates, name, *unit, *range));
    return rates;
}

QString lastRateOf(const Edit &edit)
{
    const auto *rates = edit.changes.empty() ? nullptr : std::get_if<SetDocument>(&edit.changes.front());
    return rates ? rates->to.value("rates"_L1).toArray().last().toObject().value("id"_L1).toString() : QString();
}

ExitCode editCost(const Invocation &call)
{
    auto opened = open(call, Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    const auto rates = editedRates(call, *estate);
    if (!rates)
        return fail(call, rates.error());
    const Edit edit = changeDocument(*estate, Document::Rates, cost::toJson(*rates));
    return apply(call, *opened, edit, {{u"rate"_s, call.isSet(u"remove"_s) ? call.value(u"remove"_s) : lastRateOf(intake::withoutCredentials(edit))}});
}

ExitCode runCost(const Invocation &call)
{
    if (call.isSet(u"add"_s) || call.isSet(u"remove"_s))
        return editCost(call);
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    const Currency currency = estate->programme.currency;
    const auto stores = progress::storeProgress(*estate, call.clock.today());
    const auto lines = progress::costBuildUp(*estate, stores);
    const progress::CostSummary sums = progress::costSummary(*estate, stores);
    const Estimate &total = sums.atStores;
    const Estimate &unplaced = sums.unplaced;
    QJsonArray categories;
    std::vector<QStringList> rows;
    std::vector<QStringList> once;
    const auto rowOf = [](const QString &category, const QString &name, const Estimate &amount) {
        return QStringList{category, name, amount.low.shown(), amount.likely.shown(), amount.high.shown()};
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        const cost::Rate &rate = estate->rates.rates[i];
        const bool isOnce = rate.unit == cost::RateUnit::Once;
        const Estimate &amount = isOnce ? rate.amount : lines[i].amount;
        categories.append(QJsonObject{{u"rate"_s, rate.id}, {u"category"_s, rate.category}, {u"name"_s, rate.name},
                                      {u"unit"_s, cost::rateUnitSlug(rate.unit)}, {u"source"_s, jsonText(rate.source)},
                                      {u"amount"_s, estimateJson(amount)}});
        if (isOnce)
            once.push_back(rowOf({}, words(QT_TRANSLATE_NOOP("phaseout::cli", "On top, once: %1")).arg(text::shown(rate.name, 80)), amount));
        else
            rows.push_back(rowOf(cost::categoryWord(rate.category), rate.name, amount));
    }
    QJsonArray byStore;
    for (const progress::StoreProgress &p : stores)
        if (p.cost.whole != Estimate::zero(currency))
            byStore.append(QJsonObject{{u"store"_s, uniqueCode(estate->stores[static_cast<size_t>(p.store)], *estate)},
                                       {u"cost"_s, estimateJson(p.cost.whole)}, {u"done"_s, estimateJson(p.cost.done)}});
    rows.push_back({QString(), words(QT_TRANSLATE_NOOP("phaseout::cli", "Total, without VAT")), total.low.shown(), total.likely.shown(), total.high.shown()});
    rows.push_back({QString(), words(QT_TRANSLATE_NOOP("phaseout::cli", "On top: devices at no store yet, without visits")), unplaced.low.shown(), unplaced.likely.shown(), unplaced.high.shown()});
    rows.insert(rows.end(), once.begin(), once.end());
    rows.push_back({QString(), words(QT_TRANSLATE_NOOP("phaseout::cli", "Contingency")), QString(), sums.contingency.shown(), QString()});
    rows.push_back({QString(), words(QT_TRANSLATE_NOOP("phaseout::cli", "VAT that does not come back")), QString(), sums.vat.shown(), QString()});
    rows.push_back({QString(), words(QT_TRANSLATE_NOOP("phaseout::cli", "To be paid in all")), QString(), sums.toPay().shown(), QString()});
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Category")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Rate")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Low")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Likely")), words(QT_TRANSLATE_NOOP("phaseout::cli", "High"))},
                   rows);
    if (sums.pricedAsCameras > 0)
        call.out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln device(s) of unknown class are priced as cameras."), sums.pricedAsCameras));
    if (sums.withoutRate > 0)
        call.out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln encoder(s), access terminal(s) or intercom(s) have no rate: nothing is charged for replacing them."), sums.withoutRate));
    call.out.json({{u"currency"_s, currency.code()},
                   {u"total"_s, estimateJson(total)},
                   {u"atNoStore"_s, estimateJson(unplaced)},
                   {u"once"_s, estimateJson(sums.once)},
                   {u"pricedAsCameras"_s, sums.pricedAsCameras},
                   {u"contingency"_s, sums.contingency.inUnits()},
                   {u"irrecoverableVat"_s, sums.vat.inUnits()},
                   {u"toPay"_s, sums.toPay().inUnits()},
                   {u"lines"_s, categories},
                   {u"stores"_s, byStore}});
    return Done;
}

} // namespace phaseout::cli
