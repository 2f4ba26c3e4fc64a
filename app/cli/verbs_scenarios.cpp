// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"
#include "app/cli/opened.h"
#include "app/cli/planjson.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/project/edits.h"
#include "core/timetable/constraintcheck.h"
#include "core/timetable/replan.h"
#include "core/timetable/scenarios.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }
QString day(QDate date) { return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString(); }

QJsonObject toJson(const timetable::ScenarioResult &result, const Estate &estate)
{
    QJsonArray shares;
    for (const auto &[percent, by] : result.shares)
        shares.append(QJsonObject{{u"percent"_s, percent}, {u"by"_s, jsonDate(by)}});
    QJsonArray isolations;
    for (const auto &[store, on] : result.isolations)
        isolations.append(QJsonObject{{u"store"_s, estate.store(store)->code.text()}, {u"on"_s, jsonDate(on)}});
    return {{u"name"_s, jsonText(result.name)},
            {u"visits"_s, result.visits},
            {u"unplanned"_s, result.unplanned},
            {u"late"_s, result.late},
            {u"mustsMissed"_s, result.mustsMissed},
            {u"half"_s, jsonDate(result.half)},
            {u"finish"_s, jsonDate(result.finish)},
            {u"exposureDays"_s, result.exposure},
            {u"againstNow"_s, result.againstNow},
            {u"shares"_s, shares},
            {u"isolatedBy"_s, jsonDate(result.isolatedBy)},
            {u"isolations"_s, isolations},
            {u"gap"_s, std::isfinite(result.gap) ? QJsonValue(result.gap) : QJsonValue()},
            {u"cost"_s, estimateJson(result.cost)},
            {u"findings"_s, cli::toJson(result.findings)}};
}

void print(Output &out, const std::vector<timetable::ScenarioResult> &results)
{
    const QLocale locale;
    std::vector<QStringList> rows;
    for (const timetable::ScenarioResult &result : results)
        rows.push_back({result.name.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::cli", "As it is")) : text::shown(result.name, 60),
                        locale.toString(result.visits), locale.toString(result.unplanned), locale.toString(result.late), day(result.half), day(result.finish),
                        QString(locale.toString(result.againstNow * 100, 'f', 1) + u" %"_s), result.cost.likely.shown()});
    out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Scenario")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Visits")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Without a visit")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Late")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Half of the risk gone")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Finish")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Exposure")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Cost"))},
              rows);
    for (const timetable::ScenarioResult &result : results)
        out.findings(result.findings);
}

ExitCode compare(const Invocation &call, Project &project)
{
    const auto iterations = wholeNumber(call, u"iterations"_s, timetable::CompareOptions().iterations, 1, 1'000'000);
    const auto seed = wholeNumber(call, u"seed"_s, 1, 0, std::numeric_limits<std::int64_t>::max());
    for (const auto *number : {&iterations, &seed})
        if (!*number)
            return misuse(call, userText(number->error()));
    const auto estate = project.estate();
    const auto current = timetable::storedPlan(project, estate->currentPlan);
    if (!current)
        return fail(call, current.error());
    const auto results = timetable::compared(estate->scenarios, *estate, project.services().knowledge, call.clock.today(), *current ? &**current : nullptr,
                                             {static_cast<std::uint64_t>(*seed), *iterations}, call.context());
    if (!results)
        return fail(call, results.error());
    QJsonArray list;
    bool needsLook = false;
    for (const timetable::ScenarioResult &result : *results) {
        list.append(toJson(result, *estate));
        needsLook = needsLook || !result.findings.empty();
    }
    print(call.out, *results);
    call.out.json({{u"results"_s, list}});
    return needsLook ? Attention : Done;
}

Result<ChangeEvent> setFrom(const Invocation &call, Project &project, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path);
    const auto object = parseJsonObject(file.read(16 << 20), path);
    if (!object)
        return failure(object.error());
    const auto scenarios = scenariosFromJson(*object, project.estate()->programme.currency);
    if (!scenarios)
        return failure(scenarios.error());
    return project.apply(changeDocument(*project.estate(), Document::Scenarios, phaseout::toJson(*scenarios)), call.context());
}

Result<ChangeEvent> adopt(const Invocation &call, Project &project, const QString &name)
{
    const auto estate = project.estate();
    const auto it = std::find_if(estate->scenarios.begin(), estate->scenarios.end(), [&](const Scenario &s) { return s.name == name; });
    if (it == estate->scenarios.end())
        return failure(ErrorCode::NotFound, name);
    return project.apply(timetable::adoption(*it, *estate, call.clock.today()), call.context());
}
} // namespace

ExitCode runScenarios(const Invocation &call)
{
    const bool isSetting = call.isSet(u"set"_s);
    const bool isAdopting = call.isSet(u"adopt"_s);
    if (static_cast<int>(isSetting) + static_cast<int>(isAdopting) + static_cast<int>(call.isSet(u"compare"_s)) > 1)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "One of --set, --adopt and --compare at a time.")));
    auto opened = open(call, isSetting || isAdopting ? Services::Access::Write : Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    Project &project = *opened->project;
    if (call.isSet(u"compare"_s))
        return compare(call, project);
    if (isSetting || isAdopting) {
        const auto event = isSetting ? setFrom(call, project, call.value(u"set"_s)) : adopt(call, project, call.value(u"adopt"_s));
        if (!event)
            return fail(call, event.error());
    }
    const auto estate = project.estate();
    if (estate->scenarios.empty())
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "The project holds no scenarios.")));
    for (const Scenario &scenario : estate->scenarios)
        call.out.line(scenario.note.isEmpty() ? text::shown(scenario.name, 60) : QString(text::shown(scenario.name, 60) + u": "_s + text::shown(scenario.note, 300)));
    call.out.json(phaseout::toJson(estate->scenarios));
    return close(call, *opened, Done);
}

} // namespace phaseout::cli
