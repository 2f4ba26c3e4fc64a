// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/scenarioedits.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::ui::ScenarioEdits", text); }

Result<Edit> editOf(const Estate &estate, const std::vector<Scenario> &scenarios)
{
    const QJsonObject document = toJson(scenarios);
    if (const auto valid = scenariosFromJson(document, estate.programme.currency); !valid)
        return failure(valid.error());
    return changeDocument(estate, Document::Scenarios, document);
}

bool isTaken(const Estate &estate, const QString &name)
{
    return std::any_of(estate.scenarios.begin(), estate.scenarios.end(), [&](const Scenario &one) { return one.name == name; });
}

// Why \a name cannot be a new scenario's.
std::optional<Error> refused(const Estate &estate, const QString &name)
{
    if (name.isEmpty())
        return Error{ErrorCode::ValueInvalid, words(QT_TRANSLATE_NOOP("phaseout::ui::ScenarioEdits", "a scenario needs a name")), {}};
    if (isTaken(estate, name))
        return Error{ErrorCode::ValueInvalid, words(QT_TRANSLATE_NOOP("phaseout::ui::ScenarioEdits", "there is a scenario of that name already")), {}};
    return std::nullopt;
}
} // namespace

Result<Edit> saveScenario(const Estate &estate, const QString &name)
{
    if (const auto why = refused(estate, name))
        return failure(*why);
    ScenarioEdit edit;
    edit.values = toJson(estate.constraints);
    std::vector<Scenario> scenarios = estate.scenarios;
    scenarios.push_back({name, {}, {}, {edit}});
    return editOf(estate, scenarios);
}

Result<Edit> putScenario(const Estate &estate, const Scenario &scenario)
{
    std::vector<Scenario> scenarios = estate.scenarios;
    const auto same = std::find_if(scenarios.begin(), scenarios.end(), [&](const Scenario &one) { return one.name == scenario.name; });
    if (same == scenarios.end())
        scenarios.push_back(scenario);
    else
        *same = scenario;
    return editOf(estate, scenarios);
}

Result<Edit> renameScenario(const Estate &estate, const QString &name, const QString &to)
{
    if (name == to)
        return Edit();
    if (const auto why = refused(estate, to))
        return failure(*why);
    std::vector<Scenario> scenarios = estate.scenarios;
    for (Scenario &one : scenarios)
        if (one.name == name)
            one.name = to;
    return editOf(estate, scenarios);
}

Result<Edit> deleteScenario(const Estate &estate, const QString &name)
{
    std::vector<Scenario> scenarios = estate.scenarios;
    std::erase_if(scenarios, [&](const Scenario &one) { return one.name == name; });
    return editOf(estate, scenarios);
}

QString freeScenarioName(const Estate &estate, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; isTaken(estate, name); ++number)
        name = words(QT_TRANSLATE_NOOP("phaseout::ui::ScenarioEdits", "%1 (%2)")).arg(wanted, QString::number(number));
    return name;
}

} // namespace phaseout::ui
