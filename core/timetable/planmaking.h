// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/planfile.h"
#include "core/timetable/timetable.h"

namespace phaseout::timetable {

/// A problem that can be solved, and everything of its plan but the timetable.
struct Prepared {
    PlanParts parts;       ///< without schedule, certificate, objective and iterations
    plan::Schedule before; ///< BuiltProblem::before
    std::vector<Finding> findings;
};

/// buildProblem(), checked. Fails as makePlan().
[[nodiscard]] Result<Prepared> prepared(const Estate &estate, const Knowledge &knowledge, QDate today, const Timetable *previous,
                                        std::uint64_t seed);

/// A plan of \a parts with their schedule: crews keep their numbers where visits stay, milestones and words are made.
[[nodiscard]] MadePlan finished(PlanParts parts, const plan::Schedule &before, std::vector<Finding> findings, const Estate &estate,
                                const Knowledge &knowledge);

} // namespace phaseout::timetable
