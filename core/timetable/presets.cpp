// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/presets.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// A static library's resources have to be asked for, outside every namespace.
static void initPresets() { Q_INIT_RESOURCE(presets); }

namespace phaseout::timetable {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::timetable", text, nullptr, n); }

struct Words {
    const char *slug;
    const char *name;
    const char *note;
};
constexpr Words wordsOf[] = {
    {"uk-government-pace", QT_TRANSLATE_NOOP("phaseout::timetable", "UK government pace"),
     QT_TRANSLATE_NOOP("phaseout::timetable", "A comparison, not law: half of the sites by 17 months after the promise, 70 % by 23 and all by 29. The last two were plans, not results.")},
    {"stop-buying", QT_TRANSLATE_NOOP("phaseout::timetable", "Stop buying"),
     QT_TRANSLATE_NOOP("phaseout::timetable", "A comparison, not law: no more purchases from the first day. The timetable does not change; what there is to remove does not grow.")},
    {"disconnect-first", QT_TRANSLATE_NOOP("phaseout::timetable", "Disconnect first"),
     QT_TRANSLATE_NOOP("phaseout::timetable", "A comparison, not law: off the network at once, then remove. 20 stores a day is an assumption.")},
    {"sensitive-sites-first", QT_TRANSLATE_NOOP("phaseout::timetable", "Sensitive sites first"),
     QT_TRANSLATE_NOOP("phaseout::timetable", "A comparison, not law: how sensitive a store is counts most.")},
    {"lease-renewal", QT_TRANSLATE_NOOP("phaseout::timetable", "At lease renewal"),
     QT_TRANSLATE_NOOP("phaseout::timetable", "A comparison, not law: stores wait for the end of their lease. Fill in their codes and days.")},
    {"scheduled-refresh", QT_TRANSLATE_NOOP("phaseout::timetable", "At scheduled refresh"),
     QT_TRANSLATE_NOOP("phaseout::timetable", "A comparison, not law: the slow way that the statement of 2022 told departments not to wait for. Seven years is an assumption.")},
};

Preset presetFrom(JsonReader &reader, QDate asOf)
{
    Preset preset;
    preset.slug = reader.text(u"slug"_s);
    preset.source = reader.text(u"source"_s);
    preset.asOf = asOf;
    for (const Words &known : wordsOf)
        if (preset.slug == QLatin1StringView(known.slug)) {
            preset.name = words(known.name);
            preset.note = words(known.note);
        }
    if (preset.name.isEmpty() || preset.source.isEmpty())
        reader.refuse(u"slug"_s, u"has no words or no source"_s);
    for (const QJsonValue &value : reader.array(u"pace"_s)) {
        JsonReader step(value.toObject(), reader.pathOf(u"pace"_s));
        const auto percent = static_cast<int>(step.number(u"percent"_s, 0, 1, 100));
        preset.pace.emplace_back(percent, static_cast<int>(step.number(u"months"_s, 0, 1, 600)));
        reader.include(step.finish());
    }
    const QJsonObject wrapped{{u"scenarios"_s, QJsonArray{QJsonObject{{u"name"_s, preset.slug}, {u"edits"_s, reader.array(u"edits"_s)}}}}};
    if (auto scenarios = scenariosFromJson(wrapped, Currency::pounds()))
        preset.edits = std::move(scenarios->front().edits);
    else
        reader.refuse(u"edits"_s, scenarios.error().subject);
    return preset;
}
} // namespace

Result<std::vector<Preset>> presets()
{
    initPresets();
    QFile file(u":/timetable/presets.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, file.fileName());
    const auto object = parseJsonObject(file.readAll(), file.fileName());
    if (!object)
        return failure(object.error());
    JsonReader reader(*object);
    const QDate asOf = reader.date(u"asOf"_s);
    std::vector<Preset> result;
    for (const QJsonValue &value : reader.array(u"presets"_s)) {
        JsonReader part(value.toObject(), u"presets"_s);
        result.push_back(presetFrom(part, asOf));
        reader.include(part.finish());
    }
    if (const auto done = reader.finish(); !done)
        return failure(done.error());
    return result;
}

Scenario scenarioOf(const Preset &preset, QDate promise, QDate today)
{
    const QDate from = promise.isValid() ? promise : today;
    Scenario scenario{preset.name, preset.note, QString(preset.source + u" ("_s + preset.asOf.toString(Qt::ISODate) + u')'), preset.edits};
    if (!preset.pace.empty()) {
        ScenarioEdit pace;
        pace.kind = ScenarioEdit::Kind::Pace;
        for (const auto &[percent, months] : preset.pace)
            pace.steps.push_back({percent, from.addMonths(months)});
        scenario.edits.push_back(std::move(pace));
    }
    int passed = 0;
    while (from.addMonths(passed + 1) <= today)
        ++passed;
    if (promise.isValid() && passed > 0)
        scenario.note += u' ' + words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln month(s) have passed since the promise."), passed);
    return scenario;
}

} // namespace phaseout::timetable
