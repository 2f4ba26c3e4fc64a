// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/improve.h"
#include "core/plan/lagrangian.h"
#include "core/plan/listsearch.h"
#include "core/plan/wholesearch.h"

#include <memory>
#include <optional>

namespace phaseout::plan {

// The two parts of every iteration of a run. They know nothing of each other while they go on, so that each may have a
// thread of its own; what they do depends on the number of their steps alone.

/// Steps towards better prices, in stages: from far to near, then to fine ones, over and over and each time longer.
class PriceLane {
public:
    /// Keeps a reference to \a model. \a settling is how many steps the stage near the best prices takes, at least 1.
    PriceLane(const Model &model, int settling, const JobContext &context);

    /// Begins with \a warm, or with nothing when there is none or it does not fit.
    void begin(const Prices *warm);
    void step(const JobContext &context);
    void nextStage();

    [[nodiscard]] std::int64_t stepsLeft() const { return m_length - m_done; } ///< of the stage
    [[nodiscard]] int stageLength() const { return m_length; }                  ///< in steps
    /// A whole look was had at the prices of now, so that places() tells about all jobs.
    [[nodiscard]] bool isWhole() const { return m_stage != Stage::Rough || m_parts == 1; }
    /// The stage that is over came near the best prices.
    [[nodiscard]] bool isFine() const { return m_stage != Stage::Rough; }
    [[nodiscard]] const DualAscent &dual() const { return m_dual; }
    /// By job: when it comes on average at the latest prices; an order for constructed().
    [[nodiscard]] std::vector<double> keys() const;

private:
    enum class Stage { Rough, Near, Fine };

    const Model &m_model;
    const int m_nearSteps;
    DualAscent m_dual;
    const int m_parts;
    Stage m_stage = Stage::Rough;
    int m_length = 0; // of the stage, in steps
    int m_done = 0;
};

/// Looks for a better timetable, in the way that suits the problem's shape; cools down from hot to cold in cycles.
class SearchLane {
public:
    /// Begins with \a draft; jobs that were taken out go back in the order of \a keys.
    SearchLane(Draft draft, std::vector<double> keys, std::uint64_t seed);

    void step(const JobContext &context);
    /// Warms up again and takes \a length steps to cool down, from \a draft or, without one, from the best timetable.
    void begin(int length, const Draft *draft);
    [[nodiscard]] Improver &improver() { return m_improver; }
    [[nodiscard]] const Improver &improver() const { return m_improver; }

private:
    void tryChanges(const JobContext &context);
    void breed(const JobContext &context);
    void searchWhole(const JobContext &context);

    Improver m_improver;
    std::optional<ListSearch> m_lists;
    std::unique_ptr<WholeSearch> m_whole; // in place of trials, where the problem's shape allows one
    const int m_trials;                   // in each step
    std::int64_t m_length = 1; // of the cycle, in steps
    std::int64_t m_done = 0;
    std::int64_t m_stage = 0;
    double m_temperature = 0;
    double m_factor = 1;
};

} // namespace phaseout::plan
