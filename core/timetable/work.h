// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/risk.h"
#include "core/cost/estimate.h"
#include "core/project/estate.h"

namespace phaseout::timetable {

/// What a visit is for. A store where something is only suspected is surveyed first; nothing is removed on suspicion.
enum class VisitKind { Survey, Removal };
[[nodiscard]] QString visitKindSlug(VisitKind kind); ///< "survey", "removal"
[[nodiscard]] QString visitKindWord(VisitKind kind); ///< translated

/// What the store at \a store of \a estate still needs: a removal when something in scope is there, a survey when there is
/// only something suspected and nobody has looked yet, else nothing.
[[nodiscard]] std::optional<VisitKind> needOf(const Estate &estate, int store);

/// What there is to do at one store.
struct StoreWork {
    int store = -1;          ///< position in Estate::stores
    VisitKind kind = VisitKind::Removal;
    int cameras = 0;         ///< in scope and still there: cameras, encoders, unknown class
    int recorders = 0;
    int otherDevices = 0;    ///< in scope: access control, intercoms …
    int suspected = 0;       ///< waiting for a decision
    int removed = 0;         ///< in scope and reported removed: no work; -1: an older plan does not say
    int halfDays = 1;        ///< of one crew
    assess::StoreRisk risk;
    Estimate cost = Estimate::zero(Currency::pounds());
    [[nodiscard]] int devices() const { return cameras + recorders + otherDevices; } ///< in scope and still there
};

/// What is counted at the store at \a store of \a estate: neither effort, risk nor cost.
[[nodiscard]] StoreWork countedAt(const Estate &estate, int store);

/// Every store with something to do by needOf(), in the estate's order. Effort and costs by \a estate's constraints and rates.
[[nodiscard]] std::vector<StoreWork> workOf(const Estate &estate, QDate today);

/// Half days that one crew needs for \a devices at a store: docs/planning.md, "Effort".
[[nodiscard]] int effortHalfDays(int devices, const Constraints &constraints);

/// The trading freezes that retailers usually keep, from \a start on for \a weeks: 15 November to 5 January and the week
/// of Easter. An assumption.
[[nodiscard]] std::vector<Constraints::Freeze> usualFreezes(QDate start, int weeks);

/// \a estate's constraints with what they leave open filled in: a start, crews for every region so that the work fits into
/// about eighteen months, and the trading freezes that retailers usually keep. Every figure is an assumption that people
/// may overwrite; docs/planning.md, "Defaults".
[[nodiscard]] Constraints effectiveConstraints(const Estate &estate, const std::vector<StoreWork> &work, QDate today);

} // namespace phaseout::timetable
