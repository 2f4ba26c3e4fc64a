// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/crewsalone.h"

#include <span>

namespace phaseout::plan {

/// Makes timetables from lists of jobs, many thousands a second, for problems where nothing but crews and order binds and
/// nothing gets cheaper by ending later, each job having one pool. What a slot leaves free of all pools is one number of 64
/// bits, a few bits for each pool, so that a slot is looked at in one step. Thread: one at a time.
class ListDecoder {
public:
    /// True when \a model is of that kind and its pools fit into 64 bits.
    [[nodiscard]] static bool suits(const Model &model);

    /// Keeps a reference to \a model, which must suit.
    explicit ListDecoder(const Model &model);

    /// Places each job of \a list, which names it after those it has to wait for, as early as those before it allow.
    void place(std::span<const int> list);
    /// Moves jobs that cost nothing by waiting to the right, those that end last first, and then all of them to the left,
    /// those that start first before the others. No job that costs something ends later than before.
    void justify();

    /// Jobs in an order in which place() gives these starts, once those come first that others wait for, which lags below 0
    /// can upset; jobs without a place may be missing.
    [[nodiscard]] const std::vector<int> &list() const { return m_list; }
    /// By job; none: without a place.
    [[nodiscard]] const std::vector<int> &starts() const { return m_start; }
    [[nodiscard]] std::int64_t cost() const; ///< points, jobs without a place included

private:
    struct Work {
        std::uint64_t need = 0; // crews of all pools
        int duration = 0;
        bool mayWait = false; // something waits for it, and itself it costs nothing
        std::int64_t cost = 0; // of its pool, when it costs nothing else
        std::size_t firstSpan = 0, endSpan = 0; // of m_spans
        std::size_t firstBefore = 0, endBefore = 0; // of m_before
        std::size_t firstAfter = 0, endAfter = 0;   // of m_after
    };
    struct Wait {
        int job = 0;
        int lag = 0;
    };
    void packPools();
    void makeWorks();
    void clear();
    void take(int j, int start);
    [[nodiscard]] bool isFree(int slot, std::uint64_t need) const
    {
        return ((m_free[static_cast<std::size_t>(slot)] - need) & m_guards) == m_guards;
    }
    [[nodiscard]] int earliest(const Work &work, int from) const;
    [[nodiscard]] int latest(const Work &work, int from, int to) const;
    [[nodiscard]] int afterOthers(const Work &work) const;
    [[nodiscard]] int beforeOthers(const Work &work) const;
    void sort(bool byEnd);

    const Model &m_model;
    std::vector<Work> m_works;    // by job
    std::vector<Span> m_spans;    // of permitted starts
    std::vector<Wait> m_before;
    std::vector<Wait> m_after;
    std::vector<int> m_shift;     // by pool: where its bits begin; none: it always has enough crews
    std::uint64_t m_guards = 0;   // the highest bit of every pool: set, as long as it lacks no crew
    std::vector<std::uint64_t> m_all; // by slot: free crews of all pools, and the guards
    std::vector<std::uint64_t> m_free;
    std::vector<int> m_start;     // by job
    int m_reach = 0;              // the end of what is taken
    std::vector<int> m_list;
    std::vector<int> m_counts;    // by slot, while jobs are sorted
    std::vector<int> m_costly;    // jobs that cost something
    std::int64_t m_steadyCost = 0; // of the others, and of jobs without a place
};

} // namespace phaseout::plan
