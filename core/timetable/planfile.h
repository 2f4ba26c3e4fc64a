// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/certificate.h"
#include "core/timetable/problembuilder.h"

namespace phaseout::timetable {

/// Everything of a plan that is stored: the planner's data, and what its numbers mean.
struct PlanParts {
    plan::Problem problem;
    plan::Schedule schedule;
    plan::Certificate certificate;
    Week first = Week::of(QDate(1970, 1, 5));
    QDate begin; ///< BuiltProblem::begin; invalid in plans from before it was kept
    std::vector<StoreId> stores; ///< by job
    std::vector<StoreWork> work;
    std::vector<StartRule> rules;
    std::vector<QDate> surveys; ///< by job: when to have looked by; invalid: not said
    std::vector<QDate> orders;  ///< by job: when to order by
    std::vector<QString> poolNames;
    Constraints constraints;
    Currency currency = Currency::pounds();
    std::uint64_t seed = 1;
    std::int64_t iterations = 0;
    std::int64_t objective = 0;

    [[nodiscard]] SlotCalendar calendar() const { return SlotCalendar(first, problem.slotsOfWeek); }
    /// The first day on which anything may start.
    [[nodiscard]] QDate firstDay() const { return begin.isValid() ? begin : constraints.start; }
    /// Objective and bound count what moving a visit from the week that an earlier plan gave it is reckoned to cost.
    [[nodiscard]] bool weighsMoves() const;
};

/// Canonical: equal plans are equal bytes.
[[nodiscard]] QByteArray bytesOf(const PlanParts &parts);
/// Reads what bytesOf() writes. ProjectDamaged, or what is wrong with a part.
[[nodiscard]] Result<PlanParts> partsFrom(const QByteArray &bytes);

} // namespace phaseout::timetable
