// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/money.h"

#include <QDate>
#include <QJsonObject>
#include <vector>

namespace phaseout {

/// One thing that a scenario has otherwise. docs/scenarios.md publishes the JSON form.
struct ScenarioEdit {
    enum class Kind {
        Set,        ///< keys of the constraints, replaced
        Crews,      ///< more crews, or fewer
        Budgets,    ///< every budget, scaled
        Deliveries, ///< every delivery, later or earlier
        Deadlines,  ///< every deadline, later or earlier
        Pace,       ///< shares of the stores, riskiest first, by days
        Spread,     ///< the stores' turn comes evenly over a time, whatever their risk
        NotBefore,  ///< stores that wait for a day
        Weights,    ///< what counts towards risk
        Isolate,    ///< stores are taken off the network first
    };
    struct Step {
        int percent = 100; ///< of the stores with something to do
        QDate by;
        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Wait {
        QString store; ///< code
        QDate until;   ///< the first day on which it may be worked at
        friend bool operator==(const Wait &, const Wait &) = default;
    };

    Kind kind = Kind::Set;
    QJsonObject values;       ///< Set, Weights
    QString region;           ///< Crews; empty: everywhere
    int amount = 0;           ///< Crews to add; Budgets per mille; Deliveries, Deadlines and Spread weeks; Isolate stores a day
    QDate from;               ///< Crews; invalid: always
    QDate to;
    bool isMust = false;      ///< Pace: deadlines that must be kept
    std::vector<Step> steps;  ///< Pace
    std::vector<Wait> waits;  ///< NotBefore
    friend bool operator==(const ScenarioEdit &, const ScenarioEdit &) = default;
};

/// A named set of edits to the constraints, to be planned beside the plan and compared with it.
struct Scenario {
    QString name;   ///< unique within a project
    QString note;   ///< may be empty
    QString source; ///< where it comes from: a preset's source and date; may be empty
    std::vector<ScenarioEdit> edits;
    friend bool operator==(const Scenario &, const Scenario &) = default;
};

[[nodiscard]] QJsonObject toJson(const Scenario &scenario);
/// {"scenarios": […]}
[[nodiscard]] QJsonObject toJson(const std::vector<Scenario> &scenarios);
/// Fails with ValueInvalid, naming the place ("scenarios[2].edits[0].add"): unknown keys and kinds, values out of range,
/// names that are empty or there twice, more than 50 scenarios or 100 edits.
[[nodiscard]] Result<std::vector<Scenario>> scenariosFromJson(const QJsonObject &object, Currency currency);

} // namespace phaseout
