// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/remaining.h"
#include "core/plan/strips.h"
#include "core/plan/wide.h"

namespace phaseout::plan {

/// What is left of a small problem, made ready for going through its timetables visit by visit (see Exhaustion): visits with
/// several places left, jobs with a single one, and what these leave of crews, stock and money. All costs at prices are in
/// 1/scale points and fit 62 bits. Immutable; keeps a reference to its model.
class SmallModel {
public:
    static constexpr std::size_t mostVisits = 64;
    static constexpr std::size_t mostStrips = 4;
    static constexpr std::int64_t never = std::int64_t{1} << 53; ///< at prices: what no place costs that there is not

    struct Option { // a place of a visit
        Remaining::Place place;
        int week = 0;
        std::int64_t cost = 0;     // at prices
        std::int64_t bare = 0;     // the same without strips
        std::int64_t costFrom = 0; // the least cost of this and later ones
        std::int64_t ownFrom = 0;  // the same of place.own
    };
    struct Wait { // for another visit
        int visit = 0;
        int lag = 0;
        int leastDuration = 0; // of the other
    };
    static constexpr std::size_t inBlock = 16;
    struct Visit {
        int job = 0;
        bool mayBeOut = false;
        std::vector<Option> options;     // by start
        std::vector<std::int64_t> blocks; // the least cost of every inBlock options
        std::vector<int> firstOption;    // by slot: the first that starts there or later
        std::vector<std::int64_t> least; // by slot: at prices, of those that start there or later
        std::vector<std::int64_t> path;  // by slot: the same of it and all that wait for it in turn; empty when none does
        int next = none;                 // the visit that waits for it, when there is a path
        int pool = none;                 // the only one it can be made by
        int released = 0;                // the first slot after all given jobs that it waits for
        std::vector<Wait> waits;
        std::vector<Wait> waiters; // visits that wait for it
    };
    struct Given { // a job with a single place
        int job = 0;
        int start = 0;
        std::int64_t difference = 0; // of its cost at prices without strips to that with them
    };
    struct Room { // what a beginning leaves
        std::vector<int> crews;          // by pool and slot
        std::vector<std::int64_t> stock; // by item and week
        std::vector<std::int64_t> money; // by budget and period: as many of each as weeks
    };

    /// \a prices have to fit(); what costs \a limit or more is of no interest.
    SmallModel(const Model &model, const Prices &prices, const Remaining &remaining, std::int64_t limit);

    /// Too many visits, places or strips, or costs too large: nothing else may be asked.
    [[nodiscard]] bool isTooMuch() const { return m_isTooMuch; }
    /// Given jobs exclude each other.
    [[nodiscard]] bool isImpossible() const;
    [[nodiscard]] const Model &model() const { return m_model; }
    [[nodiscard]] std::int64_t most() const { return m_most; } ///< at prices: what bounds below the limit are at most
    [[nodiscard]] const std::vector<Visit> &visits() const { return m_visits; } ///< each after those it waits for
    [[nodiscard]] const std::vector<Given> &given() const { return m_given; }   ///< by start
    [[nodiscard]] const Remaining::Place &givenPlace(int job) const { return m_givenPlace[job]; }
    [[nodiscard]] std::int64_t givenCost() const { return m_givenCost; } ///< by itself
    [[nodiscard]] std::int64_t givenPaid() const { return m_givenPaid; } ///< at prices, less what supply is worth
    [[nodiscard]] const std::vector<StripShape> &shapes() const { return m_shapes; }
    /// Prices of the first \a cells of a strip.
    [[nodiscard]] std::int64_t cells(std::size_t strip, int cells) const { return m_cells[strip][cells]; }
    /// The first slot by which so many cells have come in.
    [[nodiscard]] int slotOf(std::size_t strip, int cells) const
    {
        return cells < static_cast<int>(m_slotOf[strip].size()) ? m_slotOf[strip][cells] : m_model.slotCount();
    }
    [[nodiscard]] const Room &room() const { return m_room; } ///< what given jobs leave

private:
    void makeStrips(const Prices &prices);
    void makeVisits(const Prices &prices, const Remaining &remaining);
    void makeOptions(Visit &visit, const Prices &prices, const Remaining &remaining);
    void makePaths();
    void makePath(Visit &visit);
    void makeRoom();
    void makeGiven(const Prices &prices, const Remaining &remaining);
    void take(const Job &job, const Remaining::Place &place);
    [[nodiscard]] std::int64_t narrow(Wide cost);

    const Model &m_model;
    std::int64_t m_most = 0;
    std::vector<Visit> m_visits;
    std::vector<int> m_visitOf; // by job
    std::vector<Given> m_given;
    std::vector<Remaining::Place> m_givenPlace;
    std::int64_t m_givenCost = 0;
    std::int64_t m_givenPaid = 0;
    std::vector<StripShape> m_shapes;
    std::vector<std::vector<std::int64_t>> m_cells;
    std::vector<std::vector<int>> m_slotOf;
    Room m_room;
    bool m_isTooMuch = false;
};

/// The shortest that any crew takes for job \a j, in slots.
[[nodiscard]] int leastDuration(const Model &model, int j);

} // namespace phaseout::plan
