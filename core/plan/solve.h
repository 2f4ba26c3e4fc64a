// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/plan/certificate.h"
#include "core/plan/explain.h"
#include "core/plan/schedule.h"

#include <functional>
#include <optional>

namespace phaseout::plan {

/// How long to look, and from where. The same problem, seed, iterations and warm values give the same timetable on
/// every machine, with one thread and with two.
struct SolveOptions {
    std::uint64_t seed = 1;
    std::int64_t iterations = 1500;       ///< how many steps at most; one is a look at all jobs for better prices and some trials
    double seconds = 0;                   ///< stops the run early when above 0; Solution::iterations then repeats it
    std::optional<Prices> warmPrices;     ///< of an earlier, similar problem; unfit ones are ignored
    std::optional<Schedule> warmSchedule; ///< a timetable to keep to where possible; one of another size is ignored
    int settling = 120;                   ///< iterations over which steps and trials first cool down to small ones, at least 1
    int threads = 2;                      ///< 1 or 2: prices and trials one after the other or side by side
};

/// How a run is getting on.
struct SolveProgress {
    std::int64_t objective = 0;
    std::int64_t bound = 0;
    std::int64_t penalty = 0; ///< of the objective, as plan::penalty() says
    std::int64_t iterations = 0;
    int unplaced = 0;
};
using SolveObserver = std::function<void(const SolveProgress &)>;

enum class Ending {
    Iterations, ///< all were done
    Seconds,    ///< time was up
    Cancelled,  ///< asked to stop; what was found so far is kept
    Proven,     ///< the timetable is proven best
};

/// A timetable that passes check(), and the proof of how good it is.
struct Solution {
    Schedule schedule;
    std::int64_t objective = 0;
    Certificate certificate;
    std::int64_t iterations = 0; ///< give them as SolveOptions::iterations, with the same seed, to get the same
    Ending ending = Ending::Iterations;
    std::vector<Unplaced> unplaced; ///< with their causes, unless cancelled

    [[nodiscard]] double gap() const; ///< gapOf()
};

/// A timetable for \a problem, as good as the options allow.
///
/// Fails with ValueInvalid when validate() refuses the problem (the subject is the first finding's id). Never fails for
/// want of crews, stock or money: what has no place is in Solution::unplaced. Cancelled, it returns within 200 ms what
/// it has. \a observer is called from this thread, every few steps. Thread: any; pure apart from the time limit.
[[nodiscard]] Result<Solution> solve(const Problem &problem, const SolveOptions &options, const JobContext &context,
                                     const SolveObserver &observer = {});

/// SHA-256 over the problem's digest, seed and iterations: the identity of a timetable that was solved without warm
/// values.
[[nodiscard]] QByteArray planId(const QByteArray &problemDigest, std::uint64_t seed, std::int64_t iterations);

} // namespace phaseout::plan
