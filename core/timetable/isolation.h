// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/planmaking.h"

namespace phaseout::timetable {

/// What taking a store's devices off the network would take away of its exposure, by job of \a parts: what reaches over the
/// network (docs/risk.md). Devices that are off it already count nothing.
[[nodiscard]] std::vector<std::int64_t> reachableExposure(const PlanParts &parts, const Estate &estate, QDate today);

/// Adds to \a parts one early, remote job of half a day at most for every removal with something reachable: a team that does
/// \a storesPerDay of them takes the store's devices off the network. What that takes away weighs on the new job, the rest stays
/// with the removal. The new jobs come after all others, in the same order; work, rules and stores are theirs too.
void addIsolations(PlanParts &parts, const Estate &estate, int storesPerDay, QDate today);

} // namespace phaseout::timetable
