// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/change.h"
#include "core/timetable/nearness.h"
#include "core/timetable/planmaking.h"

namespace phaseout::timetable {

/// The constraints that \a scenario makes of \a estate's: its own with defaults filled in, and every edit in turn. Findings: an
/// edit that names a store or region that is not there ("scenario.store.unknown", "scenario.region.unknown").
[[nodiscard]] Outcome<Constraints> constraintsOf(const Scenario &scenario, const Estate &estate, QDate today);

/// The edit that makes \a scenario the project's own: constraints, and risk weights where it changes them, in one step.
/// Isolation is no constraint; it is said where the scenario is compared.
[[nodiscard]] Edit adoption(const Scenario &scenario, const Estate &estate, QDate today);

/// How one scenario comes out. The measures of all are comparable: they are taken with the estate's own risk and in days from
/// the day of planning on, whatever the scenario counts as risk or where its calendar begins.
struct ScenarioResult {
    QString name;          ///< empty: the estate as it is
    int visits = 0;
    int unplanned = 0;
    int mustsMissed = 0;   ///< deadlines of the scenario
    int late = 0;          ///< those, and wishes
    QDate half;            ///< by when half of the exposure there is now is gone; invalid: never
    QDate finish;          ///< invalid when there is no visit
    std::optional<int> afterTarget; ///< days of finish after the programme's target, negative before it; nothing without either
    qint64 exposure = 0;   ///< exposure times calendar days; what has no visit counts to the end of the longest calendar
    double againstNow = 0; ///< exposure against the estate as it is, -0.1 for a tenth less
    int isolated = 0;      ///< stores taken off the network first
    QDate isolatedBy;      ///< the last of them; invalid without
    Nearness nearness;     ///< to its own bound, by its own costs
    Estimate cost = Estimate::zero(Currency::pounds()); ///< of its visits
    int moved = 0;         ///< visits in another week than in the plan in force, or gone
    int peakCrews = 0;     ///< most crews at work at once
    QDate peakMonth;       ///< first day of the month whose visits cost most, by the days on which they start; invalid without
    Money peakCost = Money::zero(Currency::pounds()); ///< likely, of those visits
    std::vector<std::pair<int, QDate>> shares; ///< 50, 70 and 100 per cent of the stores are done by then
    std::vector<std::pair<StoreId, QDate>> isolations; ///< in order of day
    std::vector<Finding> findings;
};

struct CompareOptions {
    std::uint64_t seed = 1;
    std::int64_t iterations = 250; ///< for each
};

/// Plans the estate as it is and every one of \a scenarios, from the plan in force on (null: none), all with the same seed
/// and iterations; the estate as it is comes first. Deterministic. Fails as makePlan(), and with Cancelled.
[[nodiscard]] Result<std::vector<ScenarioResult>> compared(const std::vector<Scenario> &scenarios, const Estate &estate, const Knowledge &knowledge,
                                                          QDate today, const Timetable *previous, const CompareOptions &options,
                                                          const JobContext &context);

/// "23 days late", or that the target is kept and by how many not; empty without one. Translated.
[[nodiscard]] QString targetWords(const ScenarioResult &result);

} // namespace phaseout::timetable
