// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/simulation.h"
#include "core/timetable/planfile.h"

namespace phaseout::timetable {

/// When one store's visit ends in half, 80 % and 90 % of the replications.
struct StoreForecast {
    StoreId store;
    Week planned = Week::of(QDate(1970, 1, 5));
    Week p50 = planned;
    Week p80 = planned;
    Week p90 = planned; ///< the last week of the calendar also where it lies beyond
    QDate due;          ///< its deadline; invalid: none was given, and the week planned counts
    double late = 0;    ///< share of the replications in which it ends after the week of its deadline, or after the week planned
};

/// What may become of a plan.
struct PlanForecast {
    plan::Forecast figures;
    std::array<QDate, 3> finish; ///< P50, P80 and P90: the last day of work; the calendar goes on by weeks beyond its end
    QDate planned;
    QDate target;          ///< the programme's; invalid: it has none
    double byTarget = 0;   ///< share of the replications in which the last visit ends by then
    int unvisited = 0;     ///< stores without a visit: nothing here is of them
    Money plannedCost = Money::zero(Currency::pounds()); ///< of the visits, likely
    std::vector<StoreForecast> stores; ///< with a visit, in the estate's store order
    Currency currency = Currency::pounds();
};

/// Plays \a parts through from \a today on: what is done by then is no more in doubt, and what is overdue begins today. Costs are those of its visits, low to high, and half days of crews more than planned at the rate of a
/// crew day. Fails with NothingToDo when every visit is done, or as plan::simulate().
[[nodiscard]] Result<PlanForecast> forecastOf(const PlanParts &parts, const Estate &estate, QDate today, plan::SimulationOptions options,
                                              const JobContext &context);

/// "36 stores have no visit: nothing of this is of them.", or nothing. Translated.
[[nodiscard]] QString unvisitedWords(const PlanForecast &forecast);

[[nodiscard]] QString factorSlug(plan::Factor factor); ///< "productivity", "deliveries", …
[[nodiscard]] QString factorWords(plan::Factor factor); ///< translated

/// What people assumed, as the planner plays it.
[[nodiscard]] plan::Uncertainty uncertaintyOf(const Uncertainty &assumed);

} // namespace phaseout::timetable
