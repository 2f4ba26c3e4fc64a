// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/plan/schedule.h"

#include <array>

namespace phaseout::plan {

/// A triangular spread: never below least, most often likely, never above most.
struct Spread {
    int least = 0;
    int likely = 0;
    int most = 0;
    friend bool operator==(const Spread &, const Spread &) = default;
};

/// What may turn out otherwise for everybody at once; a draw of each is shared by all jobs of a replication, absence by those
/// of a pool.
enum class Factor { Productivity, Deliveries, Absence, Revisits, Freeze, Rates };
inline constexpr int factorCount = 6;

/// How uncertain everything is. Every figure is an assumption for people to overwrite.
struct Uncertainty {
    Spread productivity{900, 1000, 1250}; ///< every duration, in thousandths of the planned one
    Spread duration{750, 1000, 1500};     ///< each duration by itself on top, in thousandths
    Spread deliverySlip{0, 0, 6};         ///< weeks that all deliveries are late
    Spread eachSlip{0, 0, 3};             ///< weeks that each is late on top
    Spread absence{0, 30, 150};           ///< thousandths of crew time lost, a draw for each pool
    Spread revisits{10, 40, 120};         ///< thousandths of visits that need another one
    int revisitShare = 500;               ///< of its duration, in thousandths
    int revisitLag = 20;                  ///< slots until then
    Spread freeze{0, 0, 2};               ///< weeks that every freeze is longer
    friend bool operator==(const Uncertainty &, const Uncertainty &) = default;
};

/// What the whole costs, in minor units.
struct CostSpread {
    std::int64_t low = 0;
    std::int64_t likely = 0;
    std::int64_t high = 0;
    std::int64_t crewSlot = 0; ///< a crew for a slot more than planned
};

struct SimulationOptions {
    Uncertainty uncertainty;
    CostSpread costs;
    std::uint64_t seed = 1;
    int replications = 10'000; ///< rounded up to a multiple of 40; 1,000,000 at most
    int threads = 2;           ///< the result does not depend on it
    bool hasTornado = true;
    int finishBy = none;  ///< the slot before which all work should be done; see Forecast::inTime
    std::vector<int> due; ///< by job: the last week of the problem that is in time; empty: JobForecast::late stays 0
};

/// A figure that half, 80 % and 90 % of the replications stay within, each with its standard error, and the mean.
struct Percentiles {
    double p50 = 0;
    double p80 = 0;
    double p90 = 0;
    double error50 = 0;
    double error80 = 0;
    double error90 = 0;
    double mean = 0;
};

/// When one job ends in half, 80 % and 90 % of the replications: weeks of the problem, the last of them where it lies
/// beyond. `none` for a job without a place.
struct JobForecast {
    int p50 = none;
    int p80 = none;
    int p90 = none;
    int late = 0; ///< replications in which it ends after SimulationOptions::due
    friend bool operator==(const JobForecast &, const JobForecast &) = default;
};

/// What one factor alone decides: means with it at its 10th and its 90th percentile, all else drawn as ever with the same
/// random numbers.
struct Sway {
    Factor factor = Factor::Productivity;
    double finishLow = 0;
    double finishHigh = 0;
    double exposureLow = 0;
    double exposureHigh = 0;
    double costLow = 0;
    double costHigh = 0;
    double finishError = 0; ///< standard error of the difference of finish
};

struct Forecast {
    int replications = 0;
    Percentiles finish;   ///< one past the last slot of work; slots beyond the horizon go on as in its last weeks
    Percentiles exposure; ///< weight times end, of jobs with a place
    Percentiles cost;     ///< minor units
    int plannedFinish = 0;
    int inTime = 0;       ///< replications that finish by SimulationOptions::finishBy, and at all
    double plannedExposure = 0;
    std::vector<JobForecast> jobs; ///< by job
    std::vector<Sway> sways;       ///< those that move the finish most first
};

/// What may become of \a schedule: crews take its jobs in its order, none before its planned start, as they come free;
/// visits take longer or shorter, deliveries are late, crews are absent, freezes are longer, visits are repeated. Pairs of
/// replications are drawn against each other (antithetic), and a job's own luck depends on its position in the problem alone,
/// so that timetables of one estate can be compared with the same luck. The same arguments give the same forecast on every
/// machine and with any number of threads. Fails with ValueInvalid (no job has a place, a spread that is not in order),
/// LimitExceeded (crews times slots beyond memory) and Cancelled. Thread: any; starts its own.
[[nodiscard]] Result<Forecast> simulate(const Problem &problem, const Schedule &schedule, const SimulationOptions &options,
                                        const JobContext &context);

} // namespace phaseout::plan
