// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/plan/draft.h"

namespace phaseout::plan {

/// Urgency per crew-slot, negated: the order of Smith (1956), the best one where crews alone are scarce.
[[nodiscard]] std::vector<double> smithKeys(const Model &model);

/// A timetable made by taking jobs in order of \a keys (lowest first, ties in input order, never a job before those it
/// has to wait for) and putting each into its best spot. Fixed jobs go first. When some find no place, tries again with
/// those ahead, a few times, keeps the cheapest, and packs it (packing.h). Cancelled, it returns what it has, feasible.
[[nodiscard]] Draft constructed(const Model &model, const std::vector<double> &keys, const JobContext &context);

/// A timetable that keeps every place of \a old that is still possible, jobs in order of their old start, and puts the
/// rest where there is room, packed. Jobs of \a old and of the model must be the same.
[[nodiscard]] Draft repaired(const Model &model, const Schedule &old, const std::vector<double> &keys,
                             const JobContext &context);

} // namespace phaseout::plan
