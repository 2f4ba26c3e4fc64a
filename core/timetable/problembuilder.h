// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/knowledge.h"
#include "core/timetable/calendar.h"
#include "core/timetable/work.h"

namespace phaseout::timetable {

/// A plan::Problem with what its numbers mean.
struct BuiltProblem {
    plan::Problem problem;
    SlotCalendar calendar{Week::of(QDate(1970, 1, 5)), 0};
    std::vector<StoreWork> work;     ///< by job
    std::vector<QString> poolNames;  ///< by pool: regions, plain text
    std::vector<Constraints::Budget> budgetPeriods; ///< for words: every period given
    Constraints constraints;         ///< effective
};

/// Stores, risk, rates, calendars and constraints as a planning problem. \a previous gives where visits are now (by store
/// code of the first job with it), for locked weeks. Findings: a constraint that names a store or region that is not there
/// ("constraints.store.unknown", "constraints.region.unknown"), or asks what cannot be.
[[nodiscard]] Outcome<BuiltProblem> buildProblem(const Estate &estate, const Knowledge &knowledge, QDate today,
                                                 const QHash<StoreId, QDate> &previous);

} // namespace phaseout::timetable
