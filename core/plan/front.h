// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/solve.h"

namespace phaseout::plan {

/// A timetable that is best, as far as was found, when leaving the week it had costs a job so much.
struct FrontPoint {
    int pricePerMille = 0;      ///< of what a job costs on average where the old timetable has it
    std::int64_t price = 0;     ///< the same in points
    Schedule schedule;
    Certificate certificate;    ///< of the problem with that price: pricedAt()
    std::int64_t objective = 0; ///< the price of what moved included
    std::int64_t exposure = 0;  ///< without it
    int moved = 0;              ///< jobs that are in another week than their oldStart, or have no place any more
    [[nodiscard]] double gap() const; ///< gapOf()
};

struct FrontOptions {
    std::vector<int> pricesPerMille = {0, 20, 50, 100, 300, 1000}; ///< rising, at least one
    std::uint64_t seed = 1;
    std::int64_t iterations = 0; ///< for the points that begin with nothing, others take half; 0: usualIterations()
    int threads = 2;             ///< 1 or 2; the front does not depend on it
};

/// So many that two seconds on two cores are enough for six points of 5,000 jobs; more where there are fewer jobs.
[[nodiscard]] std::int64_t usualIterations(const Problem &problem);

/// \a problem with one price for leaving the week of the oldStart, where a job has one: \a perMille of what such a job costs
/// there on average, at least 1 point above 0. unplacedCost is raised to be safe at every price up to \a highestPerMille.
[[nodiscard]] Problem pricedAt(Problem problem, int perMille, int highestPerMille);

/// One timetable for each price, lowest first: from the one that looks for the least exposure to the one that moves least. The
/// higher the price, the fewer jobs move and the more exposure there is: of all timetables found, each point has the one
/// that is cheapest at its price. Each has its own proven bound. \a before is the timetable in force, by job. The same
/// arguments give the same front. Fails as solve(), and with Cancelled. Thread: any; pure.
[[nodiscard]] Result<std::vector<FrontPoint>> frontOf(const Problem &problem, const Schedule &before, const FrontOptions &options,
                                                      const JobContext &context);

} // namespace phaseout::plan
