// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"
#include "app/cli/opened.h"
#include "app/cli/planjson.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/intake/typedtext.h"
#include "core/project/edits.h"
#include "core/project/storewords.h"
#include "core/timetable/constraintcheck.h"
#include "core/timetable/presets.h"
#include "core/timetable/replan.h"
#include "core/timetable/scenarios.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }

QJsonObject toJson(const timetable::ScenarioResult &result, const Estate &estate)
{
    QJsonArray shares;
    for (const auto &[percent, by] : result.shares)
        shares.append(QJsonObject{{u"percent"_s, percent}, {u"by"_s, jsonDate(by)}});
    QJsonArray isolations;
    for (const auto &[store, on] : result.isolations)
        isolations.append(QJsonObject{{u"store"_s, uniqueCode(*estate.store(store), estate)}, {u"on"_s, jsonDate(on)}});
    return {{u"name"_s, jsonText(result.name)},
            {u"visits"_s, result.visits},
            {u"unplanned"_s, result.unplanned},
            {u"late"_s, result.late},
            {u"mustsMissed"_s, result.mustsMissed},
            {u"half"_s, jsonDate(result.half)},
            {u"finish"_s, jsonDate(result.finish)},
            {u"afterTarget"_s, result.afterTarget ? QJsonValue(*result.afterTarget) : QJsonValue()},
            {u"exposureDays"_s, result.exposure},
            {u"againstNow"_s, result.againstNow},
            {u"shares"_s, shares},
            {u"isolatedBy"_s, jsonDate(result.isolatedBy)},
            {u"isolations"_s, isolations},
            {u"gap"_s, gapJson(result.nearness)},
            {u"cost"_s, estimateJson(result.cost)},
            {u"moved"_s, result.moved},
            {u"peakCrews"_s, result.peakCrews},
            {u"peakMonth"_s, jsonDate(result.peakMonth)},
            {u"peakCost"_s, result.peakCost.inUnits()},
            {u"findings"_s, cli::toJson(result.findings)}};
}

void print(Output &out, const std::vector<timetable::ScenarioResult> &results)
{
    const QLocale locale;
    std::vector<QStringList> rows;
    for (const timetable::ScenarioResult &result : results)
        rows.push_back({result.name.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::cli", "As it is")) : text::shown(result.name, 60),
                        locale.toString(result.visits), locale.toString(result.unplanned), locale.toString(result.late), day(result.half), day(result.finish), timetable::targetWords(result),
                        QString(locale.toString(std::abs(result.againstNow) < 0.0005 ? 0.0 : result.againstNow * 100, 'f', 1) + u" %"_s), result.cost.likely.shown()});
    out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Scenario")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Visits")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Without a visit")), words(QT_TRANSLATE_NOOP("phaseout::cli", "After their deadline")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Half of the risk gone")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Finish")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Against the target")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Risk carried, against as it is")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Cost"))},
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
    const auto results = timetable::compared(estate->scenarios, *estate, project.knowledge(), call.clock.today(), *current ? &**current : nullptr,
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
    const auto object = readObject(path);
    if (!object)
        return failure(object.error());
    const auto scenarios = scenariosFromJson(*object, project.estate()->programme.currency);
    if (!scenarios)
        return failure(scenarios.error());
    return project.apply(intake::withoutCredentials(changeDocument(*project.estate(), Document::Scenarios, phaseout::toJson(*scenarios))), call.context());
}

Result<ChangeEvent> adopt(const Invocation &call, Project &project, const QString &name)
{
    const auto estate = project.estate();
    const auto it = std::find_if(estate->scenarios.begin(), estate->scenarios.end(), [&](const Scenario &s) { return s.name == name; });
    if (it == estate->scenarios.end())
        return failure(ErrorCode::NotFound, name);
    return project.apply(timetable::adoption(*it, *estate, call.clock.today()), call.context());
}

// A scenario of the same name is replaced by it.
Result<ChangeEvent> addPreset(const Invocation &call, Project &project, const QString &slug)
{
    const auto presets = timetable::presets();
    if (!presets)
        return failure(presets.error());
    const auto it = std::find_if(presets->begin(), presets->end(), [&](const timetable::Preset &p) { return p.slug == slug; });
    if (it == presets->end())
        return failure(ErrorCode::NotFound, slug);
    const auto estate = project.estate();
    std::vector<Scenario> scenarios = estate->scenarios;
    Scenario added = timetable::scenarioOf(*it, estate->programme.pledgeDate, call.clock.today());
    std::erase_if(scenarios, [&](const Scenario &s) { return s.name == added.name; });
    scenarios.push_back(std::move(added));
    const QJsonObject document = phaseout::toJson(scenarios);
    if (const auto valid = scenariosFromJson(document, estate->programme.currency); !valid)
        return failure(valid.error());
    return project.apply(intake::withoutCredentials(changeDocument(*estate, Document::Scenarios, document)), call.context());
}

ExitCode listPresets(const Invocation &call)
{
    const auto presets = timetable::presets();
    if (!presets)
        return fail(call, presets.error());
    QJsonArray list;
    for (const timetable::Preset &preset : *presets) {
        list.append(QJsonObject{{u"slug"_s, preset.slug}, {u"name"_s, preset.name}, {u"note"_s, preset.note}, {u"source"_s, preset.source}, {u"asOf"_s, jsonDate(preset.asOf)}});
        call.out.line(QString(preset.slug + u": "_s + preset.name));
        call.out.line(QString(u"    "_s + preset.note));
        call.out.line(QString(u"    "_s + preset.source));
    }
    call.out.json({{u"presets"_s, list}});
    return Done;
}
} // namespace

ExitCode runScenarios(const Invocation &call)
{
    const bool isSetting = call.isSet(u"set"_s);
    const bool isAdopting = call.isSet(u"adopt"_s);
    const bool isAdding = call.isSet(u"preset"_s);
    const QStringList ways{u"set"_s, u"adopt"_s, u"compare"_s, u"preset"_s, u"presets"_s};
    if (std::count_if(ways.begin(), ways.end(), [&](const QString &way) { return call.isSet(way); }) > 1)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "One of --set, --adopt, --compare, --preset and --presets at a time.")));
    if (call.isSet(u"presets"_s))
        return listPresets(call);
    auto opened = open(call, isSetting || isAdopting || isAdding ? Services::Access::Write : Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    Project &project = *opened->project;
    if (call.isSet(u"compare"_s))
        return compare(call, project);
    if (isSetting || isAdopting || isAdding) {
        const auto event = isSetting ? setFrom(call, project, call.value(u"set"_s))
            : isAdding               ? addPreset(call, project, call.value(u"preset"_s))
                                     : adopt(call, project, call.value(u"adopt"_s));
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
