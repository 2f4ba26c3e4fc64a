// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/schedule.h"
#include "core/project/knowledge.h"
#include "core/timetable/calendar.h"
#include "core/timetable/startrule.h"
#include "core/timetable/work.h"

namespace phaseout::timetable {

struct Timetable;

/// A plan::Problem with what its numbers mean.
struct BuiltProblem {
    plan::Problem problem;
    SlotCalendar calendar{Week::of(QDate(1970, 1, 5)), 0};
    QDate begin;                     ///< nothing starts before it: the constraints' start, or the day of planning
    std::vector<StoreWork> work;     ///< by job
    std::vector<StartRule> rules;    ///< by job
    std::vector<QString> poolNames;  ///< by pool: regions, plain text
    plan::Schedule before;           ///< where the plan in force has each job, as far as that lies ahead; empty without one
    Constraints constraints;         ///< effective
};

/// Stores, risk, rates, calendars and constraints as a planning problem. \a previous is the plan in force, or null: what
/// is locked or ordered stays where it has it, and everything else moves to another week only at a price
/// (docs/planning.md, "Planning again"). Findings: a constraint that names a store or region that is not there
/// ("constraints.store.unknown", "constraints.region.unknown"), or asks what cannot be.
[[nodiscard]] Outcome<BuiltProblem> buildProblem(const Estate &estate, const Knowledge &knowledge, QDate today,
                                                 const Timetable *previous);

} // namespace phaseout::timetable
