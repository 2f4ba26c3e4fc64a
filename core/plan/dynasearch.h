// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/crewsalone.h"

#include <span>

namespace phaseout::plan {

/// Improves the order of jobs that one crew does one after the other without a break: of all sets of exchanges and
/// insertions that do not overlap it finds the cheapest by dynamic programming (Congram, Potts and van de Velde, 2002;
/// with insertions: Grosso, Della Croce and Tadei, 2004). What a stretch of jobs costs when it moves by some slots is
/// looked up in sums, so that each of the moves is weighed in a few steps.
class Dynasearch {
public:
    /// The longest duration that it takes, in slots: the sums have two entries for each.
    static constexpr int longest = 2000;

    struct Work {
        int duration = 1;
        EndCost cost;
    };
    /// Keeps a reference to \a works, by job.
    explicit Dynasearch(const std::vector<Work> &works);

    /// What the jobs of \a order cost, done in that order from slot \a start on.
    [[nodiscard]] std::int64_t cost(std::span<const int> order, int start) const;
    /// Makes the cheapest set of moves. Returns by how much the cost fell: 0 when no move lowers it.
    std::int64_t improve(std::span<int> order, int start);

private:
    enum class Move : char { Stay, Exchange, Later, Sooner };
    struct Step {
        Move move = Move::Stay;
        int from = 0; // the first of the positions that it changes
    };
    void makeSums(std::span<const int> order);
    void addShifted(const std::int64_t *before, std::int64_t *sums, const Work &work, int end) const;
    void decide(std::span<const int> order, int position);
    void apply(std::span<int> order) const;
    [[nodiscard]] const std::int64_t *sums(int position) const
    {
        return m_sums.data() + static_cast<std::size_t>(position) * m_width + m_reach;
    }

    const std::vector<Work> &m_works;
    int m_reach = 0;                   // the longest duration: how far a stretch may move
    std::size_t m_width = 1;           // one sum for each move from -reach to reach
    std::vector<int> m_end;            // by position, counted from 1; 0 is the start
    std::vector<std::int64_t> m_sums;  // by position and move: what all before and at it cost when they move by that
    std::vector<std::int64_t> m_least; // by position: the least cost of all up to it
    std::vector<Step> m_steps;         // by position: how that is reached
};

} // namespace phaseout::plan
