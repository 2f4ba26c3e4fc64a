// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/scenarios.h"

#include "core/assess/weights.h"
#include "core/base/json.h"
#include "core/project/constraints.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr qsizetype mostScenarios = 50;
constexpr qsizetype mostEdits = 100;
constexpr qsizetype mostEntries = 20'000;
constexpr int longestName = 200;
constexpr int longestNote = 2000;

using Kind = ScenarioEdit::Kind;

QString words(const char *text) { return QCoreApplication::translate("phaseout::Scenario", text); }

struct KindRow {
    Kind kind;
    const char *slug;
};
constexpr std::array<KindRow, 10> kinds{{{Kind::Set, "set"}, {Kind::Crews, "crews"}, {Kind::Budgets, "budgets"}, {Kind::Deliveries, "deliveries"},
                                         {Kind::Deadlines, "deadlines"}, {Kind::Pace, "pace"}, {Kind::Spread, "spread"}, {Kind::NotBefore, "not-before"},
                                         {Kind::Weights, "weights"}, {Kind::Isolate, "isolate"}}};

QJsonObject toJson(const ScenarioEdit &edit)
{
    const auto *row = std::find_if(kinds.begin(), kinds.end(), [&](const KindRow &r) { return r.kind == edit.kind; });
    QJsonObject object{{u"kind"_s, QString::fromLatin1(row->slug)}};
    QJsonArray list;
    switch (edit.kind) {
    case Kind::Set:
    case Kind::Weights:
        object[u"values"_s] = edit.values;
        break;
    case Kind::Crews:
        object[u"region"_s] = edit.region;
        object[u"add"_s] = edit.amount;
        object[u"from"_s] = jsonDate(edit.from);
        object[u"to"_s] = jsonDate(edit.to);
        break;
    case Kind::Budgets:
        object[u"perMille"_s] = edit.amount;
        break;
    case Kind::Deliveries:
    case Kind::Deadlines:
    case Kind::Spread:
        object[u"weeks"_s] = edit.amount;
        break;
    case Kind::Pace:
        for (const ScenarioEdit::Step &step : edit.steps)
            list.append(QJsonObject{{u"percent"_s, step.percent}, {u"by"_s, jsonDate(step.by)}});
        object[u"steps"_s] = list;
        object[u"must"_s] = edit.isMust;
        break;
    case Kind::NotBefore:
        for (const ScenarioEdit::Wait &wait : edit.waits)
            list.append(QJsonObject{{u"store"_s, wait.store}, {u"until"_s, jsonDate(wait.until)}});
        object[u"stores"_s] = list;
        break;
    case Kind::Isolate:
        object[u"storesPerDay"_s] = edit.amount;
        break;
    }
    return object;
}

QDate neededDate(JsonReader &reader, const QString &key)
{
    const QDate date = reader.date(key);
    if (!date.isValid())
        reader.refuse(key, words(QT_TRANSLATE_NOOP("phaseout::Scenario", "a date is needed")));
    return date;
}

QJsonArray entries(JsonReader &reader, const QString &key, qsizetype most)
{
    const QJsonArray array = reader.array(key);
    if (array.size() > most)
        reader.refuse(key, words(QT_TRANSLATE_NOOP("phaseout::Scenario", "is too long")));
    return array.size() > most ? QJsonArray() : array;
}

void readCrews(JsonReader &reader, ScenarioEdit &edit)
{
    edit.region = reader.text(u"region"_s);
    edit.amount = static_cast<int>(reader.number(u"add"_s, 0, -1000, 1000));
    edit.from = reader.date(u"from"_s);
    edit.to = reader.date(u"to"_s);
    if (edit.from.isValid() != edit.to.isValid())
        reader.refuse(edit.from.isValid() ? u"to"_s : u"from"_s, words(QT_TRANSLATE_NOOP("phaseout::Scenario", "a date is needed")));
    else if (edit.to < edit.from)
        reader.refuse(u"to"_s, words(QT_TRANSLATE_NOOP("phaseout::Scenario", "is before the first day")));
}

void readPace(JsonReader &reader, ScenarioEdit &edit)
{
    const QJsonArray steps = entries(reader, u"steps"_s, mostEdits);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        JsonReader part(steps.at(i).toObject(), u"%1[%2]"_s.arg(reader.pathOf(u"steps"_s)).arg(i));
        ScenarioEdit::Step step;
        step.percent = static_cast<int>(part.number(u"percent"_s, 0, 1, 100));
        step.by = neededDate(part, u"by"_s);
        if (!edit.steps.empty() && (step.percent <= edit.steps.back().percent || step.by < edit.steps.back().by))
            part.refuse(u"percent"_s, words(QT_TRANSLATE_NOOP("phaseout::Scenario", "steps must rise")));
        reader.include(part.finish());
        edit.steps.push_back(step);
    }
    edit.isMust = reader.flag(u"must"_s, false);
}

void readWaits(JsonReader &reader, ScenarioEdit &edit)
{
    const QJsonArray waits = entries(reader, u"stores"_s, mostEntries);
    for (qsizetype i = 0; i < waits.size(); ++i) {
        JsonReader part(waits.at(i).toObject(), u"%1[%2]"_s.arg(reader.pathOf(u"stores"_s)).arg(i));
        ScenarioEdit::Wait wait{part.text(u"store"_s), neededDate(part, u"until"_s)};
        reader.include(part.finish());
        edit.waits.push_back(std::move(wait));
    }
}

// The values have to be what the document itself takes.
void readValues(JsonReader &reader, ScenarioEdit &edit, Currency currency)
{
    edit.values = reader.object(u"values"_s);
    std::vector<Finding> findings;
    const auto refuse = [&](const Error &error) { reader.refuse(u"values"_s, findings.empty() ? error.subject : QString(findings.front().subject + u' ' + findings.front().message)); };
    if (edit.kind == Kind::Set) {
        if (const auto valid = constraintsFromJson(edit.values, currency, findings); !valid)
            refuse(valid.error());
    } else if (const auto valid = assess::riskWeightsFromJson(edit.values); !valid) {
        refuse(valid.error());
    }
}

ScenarioEdit readEdit(JsonReader &reader, Currency currency)
{
    ScenarioEdit edit;
    const QString slug = reader.text(u"kind"_s);
    const auto *row = std::find_if(kinds.begin(), kinds.end(), [&](const KindRow &r) { return slug == QLatin1StringView(r.slug); });
    if (row == kinds.end()) {
        reader.refuse(u"kind"_s, words(QT_TRANSLATE_NOOP("phaseout::Scenario", "is not a known kind")));
        return edit;
    }
    edit.kind = row->kind;
    switch (edit.kind) {
    case Kind::Set:
    case Kind::Weights:
        readValues(reader, edit, currency);
        break;
    case Kind::Crews:
        readCrews(reader, edit);
        break;
    case Kind::Budgets:
        edit.amount = static_cast<int>(reader.number(u"perMille"_s, 1000, 0, 100'000));
        break;
    case Kind::Deliveries:
    case Kind::Deadlines:
        edit.amount = static_cast<int>(reader.number(u"weeks"_s, 0, -520, 520));
        break;
    case Kind::Spread:
        edit.amount = static_cast<int>(reader.number(u"weeks"_s, 78, 1, 520));
        break;
    case Kind::Pace:
        readPace(reader, edit);
        break;
    case Kind::NotBefore:
        readWaits(reader, edit);
        break;
    case Kind::Isolate:
        edit.amount = static_cast<int>(reader.number(u"storesPerDay"_s, 20, 1, 10'000));
        break;
    }
    return edit;
}

Scenario readScenario(JsonReader &reader, Currency currency)
{
    Scenario scenario{reader.text(u"name"_s).trimmed(), reader.text(u"note"_s), reader.text(u"source"_s), {}};
    if (scenario.name.isEmpty() || scenario.name.size() > longestName)
        reader.refuse(u"name"_s, words(QT_TRANSLATE_NOOP("phaseout::Scenario", "is needed, with 200 characters at most")));
    if (scenario.note.size() > longestNote || scenario.source.size() > longestNote)
        reader.refuse(u"note"_s, words(QT_TRANSLATE_NOOP("phaseout::Scenario", "is too long")));
    const QJsonArray edits = entries(reader, u"edits"_s, mostEdits);
    for (qsizetype i = 0; i < edits.size(); ++i) {
        JsonReader part(edits.at(i).toObject(), u"%1[%2]"_s.arg(reader.pathOf(u"edits"_s)).arg(i));
        ScenarioEdit edit = readEdit(part, currency);
        reader.include(part.finish());
        scenario.edits.push_back(std::move(edit));
    }
    return scenario;
}
} // namespace

QJsonObject toJson(const Scenario &scenario)
{
    QJsonArray edits;
    for (const ScenarioEdit &edit : scenario.edits)
        edits.append(toJson(edit));
    return {{u"name"_s, scenario.name}, {u"note"_s, scenario.note}, {u"source"_s, scenario.source}, {u"edits"_s, edits}};
}

QJsonObject toJson(const std::vector<Scenario> &scenarios)
{
    QJsonArray list;
    for (const Scenario &scenario : scenarios)
        list.append(toJson(scenario));
    return {{u"scenarios"_s, list}};
}

Result<std::vector<Scenario>> scenariosFromJson(const QJsonObject &object, Currency currency)
{
    JsonReader reader(object);
    std::vector<Scenario> scenarios;
    const QJsonArray list = entries(reader, u"scenarios"_s, mostScenarios);
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader part(list.at(i).toObject(), u"scenarios[%1]"_s.arg(i));
        Scenario scenario = readScenario(part, currency);
        if (std::any_of(scenarios.begin(), scenarios.end(), [&](const Scenario &other) { return other.name == scenario.name; }))
            part.refuse(u"name"_s, words(QT_TRANSLATE_NOOP("phaseout::Scenario", "is there twice")));
        reader.include(part.finish());
        scenarios.push_back(std::move(scenario));
    }
    if (const auto done = reader.finish(); !done)
        return failure(done.error());
    return scenarios;
}

} // namespace phaseout
