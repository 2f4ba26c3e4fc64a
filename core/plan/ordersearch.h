// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/plan/dynasearch.h"
#include "core/plan/wholesearch.h"

namespace phaseout::plan {

/// Search for problems where the order in which each crew does its jobs is all there is to decide: every job has one
/// pool, every pool one crew that is always there. A stretch of the order is shaken by a few exchanges and improved by
/// Dynasearch until nothing helps; what comes out is kept unless it costs more ("iterated local search").
class OrderSearch : public WholeSearch {
public:
    [[nodiscard]] static bool suits(const Model &model);

    /// Keeps a reference to \a model, which must suit.
    OrderSearch(const Model &model, const Draft &first, std::uint64_t seed);

    void run(int trials, const JobContext &context) override;
    [[nodiscard]] std::int64_t bestCost() const override { return m_bestCost; }
    [[nodiscard]] Draft best() const override;

private:
    struct Line {
        std::size_t begin = 0; // of m_order
        std::size_t end = 0;
    };
    void makeLines(const Draft &first);
    void orderByWaiting(const Line &line);
    [[nodiscard]] std::span<int> jobsOf(const Line &line)
    {
        return std::span(m_order).subspan(line.begin, line.end - line.begin);
    }
    [[nodiscard]] int startAt(const Line &line, std::size_t position) const;
    std::int64_t descend(std::span<int> stretch, int start, const JobContext &context);
    void sweep(const JobContext &context);
    void shakeOne(const JobContext &context);
    void shake(std::span<int> stretch);
    void keep();
    [[nodiscard]] int drawn(std::size_t bound) { return static_cast<int>(((m_random.next() >> 32) * bound) >> 32); }

    const Model &m_model;
    std::vector<Dynasearch::Work> m_works;
    Dynasearch m_dynasearch;
    std::vector<Line> m_lines;
    std::vector<int> m_order; // of all lines, one behind the other
    std::vector<int> m_bestOrder;
    std::vector<int> m_saved;
    std::int64_t m_extra = 0; // what pools cost, whatever the order
    std::int64_t m_cost = 0;
    std::int64_t m_bestCost = 0;
    std::int64_t m_effort = 0;   // pairs of jobs that may still be looked at
    std::size_t m_sweptLine = 0; // where the first way through all lines is
    std::size_t m_sweptTo = 0;
    bool m_hasGained = false; // on this way
    int m_idle = 0;           // shakes since the best was found
    Random m_random;
};

} // namespace phaseout::plan
