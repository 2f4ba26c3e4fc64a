// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/smallmodel.h"

#include <array>

namespace phaseout::plan {

/// Some visits of a small problem, made in the order in which they start.
struct Beginning {
    std::uint64_t visits = 0; ///< a bit for each
    std::uint64_t atWork = 0; ///< those of them that end after last
    std::int64_t cost = 0;
    std::int64_t spare = 0;  ///< points by which its bound is below the limit, at the strictest prices
    std::array<std::int64_t, SmallModel::mostPricings> paid{}; ///< at each set of prices, those of strips not counted
    std::array<std::int64_t, SmallModel::mostPricings> rest{}; ///< the same: the least of all other visits, wherever they start
    std::size_t strictest = 0; ///< set of prices
    std::int64_t starts = 0; ///< their sum, which breaks ties
    int last = 0;            ///< start
    int lastVisit = none;
    int passed = 0;                                 ///< given jobs that start no later
    std::array<int, SmallModel::mostStrips> used{}; ///< cells
    bool isOut = false;
    std::array<std::uint16_t, SmallModel::mostVisits> option{}; ///< of those made
    std::array<std::uint16_t, SmallModel::mostVisits> seek{};   ///< of the others: what comes before it has no room any more

    [[nodiscard]] bool has(int v) const { return (visits >> v & 1) != 0; }
    [[nodiscard]] const Remaining::Place &place(const SmallModel &small, int v) const
    {
        return small.visits()[v].options[option[v]].place;
    }
};

/// Beginnings with one visit more. Keeps a reference to \a small. Thread: one at a time.
class Continuations {
public:
    static constexpr std::size_t parts = 2;
    /// Beginnings apart by what visits they make.
    using Parts = std::array<std::vector<Beginning>, parts>;

    explicit Continuations(const SmallModel &small);

    /// No visit at all.
    [[nodiscard]] Beginning nothing();
    /// Adds to the parts of \a next all that go on from \a from with another visit and can come below the limit: what comes later has to
    /// start later, when crews are free, after what it waits for, and when enough has come in for it and all before it. Left
    /// out are those whose last visit could start earlier as it is, at no higher cost.
    void add(const Beginning &from, Parts &next);

private:
    void makeRoom(const Beginning &from);
    void makeStock(const Beginning &from);
    void makeMoney(const Beginning &from);
    void makeFree(const Beginning &from);
    [[nodiscard]] bool isRoom(const Job &job, const SmallModel::Option &option) const;
    [[nodiscard]] int earliest(const Beginning &from, int v) const;
    [[nodiscard]] int firstWeek(const Job &job) const;
    void addWith(const Beginning &from, int v, Parts &next);
    void tryOption(const Beginning &from, int v, std::size_t option, Parts &next);
    void lookAhead(const Beginning &from);
    void lookAhead(const Beginning &from, int v);
    [[nodiscard]] int firstStart(const Beginning &from, int v) const;
    [[nodiscard]] std::int64_t before(const Beginning &from, std::size_t pricing) const;
    [[nodiscard]] std::int64_t spareAt(const Beginning &from, std::size_t pricing);
    [[nodiscard]] bool isPromising(Beginning &from, std::size_t first);
    void pass(Beginning &next) const;
    void makeFreeThen(const SmallModel::Visit &visit, const Remaining::Place &place);

    const SmallModel &m_small;
    const Problem &m_problem;
    const std::size_t m_slots, m_weeks;
    std::vector<std::size_t> m_pool;       // by visit: the only one it can be made by, or one past the last
    std::vector<std::vector<int>> m_needs; // by strip and visit: cells
    SmallModel::Room m_room;     // of the beginning that is gone on from: stock and money are the least from there on
    std::vector<int> m_free;     // by pool: the first slot with a free crew; 0 in the end
    std::vector<int> m_freeThen; // the same with one visit more
    std::vector<std::int64_t> m_least; // by route of a visit: of an earlier start that would do
    // By visit, of those that are to come after the beginning that is gone on from:
    std::array<int, SmallModel::mostVisits> m_after{};          // the end of what it waits for and of the wait
    std::array<int, SmallModel::mostVisits> m_delay{};          // how long after the last start it has to be
    std::array<int, SmallModel::mostVisits> m_order{};          // all visits, those first that often show that a bound comes to the limit
    std::array<int, SmallModel::mostVisits> m_first{};          // by visit: the first slot in which it could start
    std::uint64_t m_hasFirst = 0;                               // for which that is known
    std::array<std::int64_t, SmallModel::mostVisits> m_path{}; // by visit: the least of it and all that wait for it
    std::array<std::int64_t, SmallModel::mostVisits> m_part{};  // by visit: its part in the last bound
    std::array<std::int64_t, SmallModel::mostVisits> m_spare{}; // by visit: what a place of it may cost
    Beginning m_try;                                            // one that is looked at
};

} // namespace phaseout::plan
