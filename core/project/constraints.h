// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/project/uncertainty.h"
#include "core/values/money.h"
#include "core/values/week.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace phaseout {

/// What the timetable must respect and prefer, in a planner's words. docs/constraints.md publishes the JSON form.
/// Everything is optional: what is empty does not bind.
struct Constraints {
    struct CrewPeriod {
        QDate from;
        QDate to; ///< the last day
        int crews = 0;
        friend bool operator==(const CrewPeriod &, const CrewPeriod &) = default;
    };
    struct CrewPool {
        QString region;  ///< a store's region; empty: every region without a pool of its own
        int crews = 1;   ///< in an ordinary week
        std::vector<CrewPeriod> changes;
        friend bool operator==(const CrewPool &, const CrewPool &) = default;
    };
    struct Budget {
        QDate from;
        QDate to; ///< the last day
        Money cap = Money::zero(Currency::pounds());
        friend bool operator==(const Budget &, const Budget &) = default;
    };
    struct Arrival {
        QString item; ///< "camera" or "recorder"
        QDate on;     ///< usable from the following week
        int quantity = 0;
        friend bool operator==(const Arrival &, const Arrival &) = default;
    };
    struct Freeze {
        QString name;
        QDate from;
        QDate to; ///< the last day
        QString region; ///< empty: everywhere
        friend bool operator==(const Freeze &, const Freeze &) = default;
    };
    struct Closure {
        QString store; ///< code
        QDate from;
        QDate to;
        QString reason;
        friend bool operator==(const Closure &, const Closure &) = default;
    };
    struct Pin {
        QString store;
        Week week = Week::of(QDate(1970, 1, 5));
        QString reason;
        friend bool operator==(const Pin &, const Pin &) = default;
    };
    struct Deadline {
        QString store;     ///< code; empty: by the next two
        QString region;    ///< empty: everywhere
        int minimumRisk = 0; ///< stores scoring at least this
        QDate by;
        bool isMust = true;
        friend bool operator==(const Deadline &, const Deadline &) = default;
    };
    struct Precedence {
        QString before; ///< store codes
        QString after;
        int lagWeeks = 0;
        friend bool operator==(const Precedence &, const Precedence &) = default;
    };

    QDate start;             ///< no work before; invalid: the Monday after today
    int horizonWeeks = 156;
    int camerasPerCrewDay = 6; ///< swapped by one crew in a working day, visit overhead apart
    int visitOverheadHalfDays = 1; ///< travel, induction, commissioning: once a visit
    bool budgetCarriesOver = false;
    int leadTimeWeeks = 0;   ///< from order to delivery: no installation before start + this
    QDate lockedUntil;       ///< visits before it stay where the current plan has them
    std::vector<CrewPool> crews;
    std::vector<Budget> budgets;
    std::vector<Arrival> stock; ///< empty: stock does not bind
    std::vector<Freeze> freezes;
    bool isFreezeFree = false; ///< freezes are empty on purpose, not open: no usual ones are assumed
    std::vector<Closure> closures;
    std::vector<Pin> pins;
    std::vector<Deadline> deadlines;
    std::vector<Precedence> precedences;
    bool worksBankHolidays = false;
    Uncertainty uncertainty; ///< how sure all of this is; binds nothing

    /// Whether a timetable has to respect the same: how sure people are of it makes no difference.
    [[nodiscard]] bool bindsLike(const Constraints &other) const;
    friend bool operator==(const Constraints &, const Constraints &) = default;
};

[[nodiscard]] QJsonObject toJson(const Constraints &constraints);
/// Reads the published form. Unknown keys, wrong types, impossible dates and negative numbers are findings with their
/// place ("crews[2].crews"), and then nothing is accepted: fails with ValueInvalid when any is refused.
[[nodiscard]] Result<Constraints> constraintsFromJson(const QJsonObject &object, Currency currency,
                                                      std::vector<Finding> &findings);

} // namespace phaseout
