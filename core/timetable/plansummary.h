// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/planfile.h"

namespace phaseout::timetable {

/// What a list of plans says of one.
struct PlanSummary {
    int visits = 0;
    int unplanned = 0;      ///< stores without one
    QDate lastRemoval;      ///< last day; invalid when there is none
    QDate finish;           ///< of a visit of any kind
    Estimate cost = Estimate::zero(Currency::pounds()); ///< of its visits
    std::int64_t objective = 0;  ///< points
    std::int64_t lowerBound = 0;
    bool weighsMoves = false; ///< both count what moving a visit is reckoned to cost
    friend bool operator==(const PlanSummary &, const PlanSummary &) = default;
    /// (objective - lowerBound) / lowerBound; nothing where the bound is not above 0.
    [[nodiscard]] std::optional<double> gap() const;
};

/// Read off a stored plan, whatever became of its stores since. Fails as partsFrom(). Thread: any.
[[nodiscard]] Result<PlanSummary> summaryOf(const QByteArray &bytes);

/// How near a plan is to the least that is possible, for a table: "0.05 %", "nothing" when it is proven best, "not known" where
/// the proof says little; with \a weighsMoves, that moved visits are weighed in. Translated.
[[nodiscard]] QString nearnessWords(std::int64_t objective, std::int64_t lowerBound, bool weighsMoves = false);

} // namespace phaseout::timetable
