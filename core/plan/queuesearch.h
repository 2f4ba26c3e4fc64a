// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/plan/cooling.h"
#include "core/plan/crewsalone.h"
#include "core/plan/opencrews.h"
#include "core/plan/wholesearch.h"

namespace phaseout::plan {

/// Search for problems where nothing but crews binds, nothing costs but being late, and each job has one pool, whatever
/// the pool's calendar, the size of teams and the times at which a job may start: the jobs of a pool are a queue, each
/// placed as early as those before it allow, and some queue gives a best timetable, because no job costs less for
/// ending later. Simulated annealing over exchanges and moves in a queue; what comes before the change is not placed
/// again, and what comes behind it only until the crews are as free as they were.
class QueueSearch : public WholeSearch {
public:
    [[nodiscard]] static bool suits(const Model &model);

    /// Keeps a reference to \a model, which must suit.
    QueueSearch(const Model &model, const Draft &first, std::uint64_t seed);

    void run(int trials, const JobContext &context) override;
    [[nodiscard]] bool needsTrials() const override { return true; }
    void continueFrom(const Draft &draft) override;
    [[nodiscard]] std::int64_t bestCost() const override { return m_bestCost; }
    [[nodiscard]] Draft best() const override;

private:
    struct Queue {
        CrewCalendar calendar;
        std::vector<int> jobs;
        std::vector<int> best;
        std::vector<OpenCrews> open = {};          // by position: before its job is placed
        std::vector<std::int64_t> costBefore = {}; // by position, and of all
    };
    void makeQueues();
    void sort(const Draft &draft);
    void settleAll();
    std::int64_t place(const Queue &queue, OpenCrews &open, int j) const;
    void settle(Queue &queue, std::size_t from);
    [[nodiscard]] std::int64_t costWith(const Queue &queue, const std::vector<int> &jobs, std::size_t from,
                                        std::size_t to);
    void tryChange(double allowed);
    void keep();
    void returnToBest();
    [[nodiscard]] std::size_t drawn(std::size_t bound) { return ((m_random.next() >> 32) * bound) >> 32; }

    const Model &m_model;
    std::vector<EndCost> m_costs;      // by job
    std::vector<std::int64_t> m_extra; // by job: what its pool costs
    std::vector<Queue> m_queues;
    std::vector<std::size_t> m_queueOf; // by job
    std::vector<int> m_trial;
    OpenCrews m_open;
    std::int64_t m_cost = 0;
    std::int64_t m_bestCost = 0;
    std::int64_t m_effort = 0; // placements that may still be made
    Random m_random;
    Cooling m_cooling;
};

} // namespace phaseout::plan
