// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/plan/remaining.h"
#include "core/plan/strips.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace phaseout::plan {

/// Goes through all timetables of a small problem that cost less than a limit, in the order in which their visits start: all
/// beginnings of one visit, then those of two, and so on. A beginning is left out when
///
/// - its own cost and the least that prices leave for all other visits come to the limit (what comes later has to start later,
///   when crews are free, after what it waits for, and when enough has come in for it and all visits before it);
/// - its last visit could start earlier as it is, at no higher cost;
/// - another one makes the same visits at no higher cost, has made no later a start, and leaves no fewer crews, no less money
///   and no later ends of visits that others wait for.
///
/// This is dynamic programming over sets with Lagrangian bounds (T. Ibaraki and Y. Nakamura, *A dynamic programming method for
/// single machine scheduling*, 1994), with crews, stock and money. A pass keeps so many beginnings of each length at most,
/// those with the least bounds; when none had to be dropped, nothing below the limit is left but what was found.
class Exhaustion {
public:
    /// True when no visits to clusters are shared and nothing may start before what it waits for.
    [[nodiscard]] static bool suits(const Model &model);

    /// Begins a pass over the places that \a remaining leaves. \a prices have to fit() and to be small enough that all
    /// costs at them fit 62 bits; otherwise, or with more than 64 visits to place, there isNothingToDo(). Keeps a reference
    /// to \a model.
    Exhaustion(const Model &model, const Prices &prices, const Remaining &remaining, std::int64_t limit, std::size_t width);

    [[nodiscard]] bool isNothingToDo() const { return m_isTooMuch; }
    /// Goes on from up to \a count beginnings.
    void run(int count);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Done, and nothing had to be dropped.
    [[nodiscard]] bool isWhole() const { return m_isDone && !m_isDropped; }
    /// What the best timetable below the limit costs, or the limit.
    [[nodiscard]] std::int64_t best() const { return m_best; }
    /// It, as places of all jobs; a route of none: left out. Empty when there is none.
    [[nodiscard]] const std::vector<Remaining::Place> &found() const { return m_found; }
    [[nodiscard]] std::int64_t looked() const { return m_looked; } ///< beginnings so far

private:
    static constexpr std::size_t mostVisits = 64;
    static constexpr std::size_t mostStrips = 4;

    struct Beginning {
        std::uint64_t visits = 0; // a bit for each
        std::uint64_t atWork = 0; // those of them that end after last
        std::int64_t cost = 0;
        std::int64_t paid = 0;  // at prices, those of strips not counted
        std::int64_t rest = 0;  // at prices: the least of all other visits, wherever they start
        std::int64_t bound = 0; // at prices
        std::int64_t starts = 0; // their sum, which breaks ties
        int last = 0; // start
        int lastVisit = none;
        int passed = 0;                     // given jobs that start no later
        std::array<int, mostStrips> used{}; // cells
        int sameVisits = none;              // another one with them
        bool isOut = false;
        std::array<std::uint16_t, mostVisits> place{};
    };
    struct Room { // what a beginning leaves
        std::vector<std::vector<int>> crews;
        std::vector<std::vector<std::int64_t>> stock, money;
    };
    struct Visit {
        int job = 0;
        bool mayBeOut = false;
        std::vector<Remaining::Place> places; // by start
        std::vector<std::int64_t> costs;      // of each, at prices
        std::vector<std::int64_t> bare;       // the same without strips
        std::vector<std::int64_t> least;      // by slot: of those that start there or later
    };
    struct Given { // a job with a single place
        int job = 0;
        int start = 0;
        std::int64_t difference = 0; // of its cost without strips to that with them
    };

    // What comes later may take no more than the least that is left from its week on.
    template <class Row>
    static void leastFromThereOn(Row &row)
    {
        for (std::size_t i = row.size(); i-- > 1;)
            row[i - 1] = std::min(row[i - 1], row[i]);
    }
    static int leastDuration(const Model &model, int j);

    void makeGiven(const Prices &prices, const Remaining &remaining);
    void makeVisits(const Prices &prices, const Remaining &remaining);
    void makeSlots();
    void begin();
    [[nodiscard]] static bool has(const Beginning &from, int v) { return (from.visits >> v & 1) != 0; }
    [[nodiscard]] const Remaining::Place &placeIn(const Beginning &from, int v) const { return m_visits[v].places[from.place[v]]; }
    void take(Room &room, int j, const Remaining::Place &place) const;
    void keepLeast(Room &room) const;
    [[nodiscard]] bool isRoom(int j, const Remaining::Place &place) const;
    void goOn(std::size_t index);
    void goOnWith(const Beginning &from, int v);
    void tryPlace(const Beginning &from, int v, std::size_t place);
    [[nodiscard]] int firstStart(const Beginning &from, int v) const;
    void findFree(const Beginning &from);
    void findFreeThen(const Beginning &from, int v, const Remaining::Place &place);
    void add(const Beginning &next);
    [[nodiscard]] bool isNoWorse(const Beginning &a, const Beginning &b) const;
    [[nodiscard]] int crewsAt(const Beginning &from, int pool, int slot) const;
    [[nodiscard]] bool leavesCrews(const Beginning &a, const Beginning &b) const;
    [[nodiscard]] bool leavesMoney(const Beginning &a, const Beginning &b) const;
    [[nodiscard]] bool endsInTime(const Beginning &a, const Beginning &b) const;
    void offer(const Beginning &from);
    void thin();
    void nextLevel();

    const Model &m_model;
    const std::int64_t m_limit;
    const std::size_t m_width;
    std::int64_t m_most = 0; // at prices: what bounds below the limit are at most
    std::int64_t m_scale = 1;
    std::vector<Given> m_given; // by start
    std::vector<Visit> m_visits; // each after those it waits for
    std::vector<int> m_visitOf;  // by job
    std::vector<Remaining::Place> m_givenPlace; // by job
    std::vector<StripShape> m_shapes;
    std::vector<std::vector<std::int64_t>> m_cells; // by strip: prices before each cell
    std::vector<std::vector<int>> m_slotOf;         // by strip and cells: when so many have come in
    Room m_all;
    Room m_room;             // of the beginning that is gone on from
    std::vector<int> m_free; // by pool: the first slot with a free crew
    std::vector<int> m_freeThen; // the same with one visit more
    std::vector<Beginning> m_level, m_next;
    std::unordered_map<std::uint64_t, int> m_first; // of m_next, by visits
    std::size_t m_at = 0;
    std::int64_t m_looked = 0;
    std::int64_t m_best;
    std::vector<Remaining::Place> m_found;
    bool m_isTooMuch = false;
    bool m_isDropped = false;
    bool m_isDone = false;
};

} // namespace phaseout::plan
