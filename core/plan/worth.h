// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/model.h"
#include "core/plan/remedy.h"

namespace phaseout::plan {

/// What a start in one week would come to by the prices of a bound.
struct WeekPrice {
    int week = 0;
    int start = none;        ///< the cheapest permitted start in that week
    int pool = none;
    std::int64_t own = 0;    ///< points: the job's own cost there, as placeCost() says
    std::int64_t taken = 0;  ///< points, rounded down: what its crews, stock and money are worth to others then
    std::int64_t worseBy = 0; ///< points: no timetable with the job in that week costs less than the bound and this
    friend bool operator==(const WeekPrice &, const WeekPrice &) = default;
};

/// Every week in which job \a j may start were it the only one, with its price. The prices must fit() the problem.
///
/// The bound is a sum with one term for each job, its cheapest place, or for each tree of jobs that wait for each other.
/// Holding one job to a week replaces that term, so what is proven grows by the difference. Thread: any; pure.
[[nodiscard]] std::vector<WeekPrice> weekPrices(const Model &model, const Prices &prices, int j);

/// More of one resource, what the prices say it would save, and what it did save when all was planned again.
struct Worth {
    Extra extra;
    std::int64_t predicted = 0; ///< points: price times amount
    std::int64_t saved = 0;     ///< points, at least 0: now.objective less that of the timetable found with it
    Standing with;
    friend bool operator==(const Worth &, const Worth &) = default;
};
struct Worths {
    Standing now; ///< bettered(): solved as long as each extra
    std::vector<Worth> list;
};

struct WorthOptions {
    int most = 6;         ///< extras that are tried: those that the prices say most of
    int earliest = 0;     ///< the slot from which on something can still be done
    int windowWeeks = 4;  ///< one more crew for so long
    std::uint64_t seed = 1;
    std::int64_t iterations = 200; ///< of each trial
};

/// What is scarce, dearest first: of every pool one more crew in the window where it is worth most, of every item what a
/// job takes on average, or where jobs have no place the least that one of them takes, by the week from which it is worth most, of every budget what a job costs on average in its dearest
/// period. What the prices give no worth is left out. Each is checked by solving again from \a known on: more of something
/// never does harm, because the timetable there is stays possible. Deterministic. Fails with Cancelled. Thread: any; pure.
[[nodiscard]] Result<Worths> worthsIn(const Problem &problem, const std::vector<char> &musts, const Known &known,
                                      const WorthOptions &options, const JobContext &context);

} // namespace phaseout::plan
