// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/continuations.h"

#include <array>
#include <unordered_map>

namespace phaseout::plan {

/// Goes through all timetables of a small problem that cost less than a limit, in the order in which their visits start: all
/// beginnings of one visit, then those of two, and so on. A beginning is left out when
///
/// - its own cost and the least that prices leave for all other visits come to the limit (see Continuations);
/// - its last visit could start earlier as it is, at no higher cost;
/// - another one makes the same visits at no higher cost, has made no later a start, and leaves no fewer crews, no less money
///   and no later ends of visits that others wait for.
///
/// This is dynamic programming over sets with Lagrangian bounds (T. Ibaraki and Y. Nakamura, *A dynamic programming method for
/// single machine scheduling*, 1994), with crews, stock and money. A pass keeps so many beginnings of each length at most,
/// those with the least bounds; when none had to be dropped, nothing below the limit is left but what was found.
class Exhaustion {
public:
    static constexpr int lanes = Continuations::parts;

    /// True when no visits to clusters are shared and nothing may start before what it waits for.
    [[nodiscard]] static bool suits(const Model &model);

    /// Begins a pass over the places that \a remaining leaves. \a prices, at each of which a beginning has to stay below the
    /// limit, have to fit() and to be small enough that all costs at them fit 62 bits; otherwise, or with more than 64 visits
    /// to place, there isNothingToDo(). Keeps a reference to \a model.
    Exhaustion(const Model &model, const std::vector<Prices> &prices, const Remaining &remaining, std::int64_t limit, std::size_t width);
    Exhaustion(const Exhaustion &) = delete;
    Exhaustion &operator=(const Exhaustion &) = delete;

    [[nodiscard]] bool isNothingToDo() const { return m_small.isTooMuch(); }
    /// Takes up to \a count beginnings of one length to go on from; every lane a share of them.
    void take(int count);
    /// Goes on from the share of \a lane, and takes in half of what was found before. Thread: each lane its own, between take()
    /// and gather().
    void goOn(int lane);
    /// Ends what take() began.
    void gather();
    /// All of this for \a count beginnings in one thread.
    void run(int count);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Done, and nothing had to be dropped.
    [[nodiscard]] bool isWhole() const { return m_isDone && !m_isDropped; }
    /// What the best timetable below the limit costs, or the limit.
    [[nodiscard]] std::int64_t best() const { return m_best; }
    /// It, as places of all jobs; a route of none: left out. Empty when there is none.
    [[nodiscard]] const std::vector<Remaining::Place> &found() const { return m_found; }
    [[nodiscard]] std::int64_t looked() const { return m_looked; } ///< beginnings so far
    /// Beginnings of the present length that are still to be gone on from.
    [[nodiscard]] std::size_t waiting() const { return m_level.size() - m_at; }

private:
    // Apart in memory, so that threads are not in each other's way.
    static constexpr std::size_t apart = 128; // bytes
    struct alignas(apart) Lane {
        Continuations continuations;
        std::array<Continuations::Parts, 2> found; // by turn
    };
    struct Brief { // what mostly tells that a beginning is no better than another one
        std::int64_t cost = 0;
        std::int64_t starts = 0;
        int last = 0;
        int lastVisit = none;
        int sameVisits = none; // another one with them that is not out
    };
    struct alignas(apart) Part { // of the next level: all beginnings with the same visits are in one
        std::vector<Beginning> all;
        std::vector<Brief> briefs;                    // of each
        std::unordered_map<std::uint64_t, int> first; // by visits
        bool isDropped = false;
    };

    void takeIn(std::size_t part);
    void add(Part &part, const Beginning &next) const;
    void thin(Part &part, std::size_t width) const;
    static void list(Part &part);
    [[nodiscard]] static bool mayBeNoWorse(const Brief &a, const Brief &b)
    {
        return a.cost <= b.cost && (a.cost < b.cost || a.starts <= b.starts) && (a.last < b.last || (a.last == b.last && a.lastVisit <= b.lastVisit));
    }
    [[nodiscard]] bool leavesNoLess(const Beginning &a, const Beginning &b) const;
    [[nodiscard]] int crewsAt(const Beginning &from, int pool, int slot) const;
    [[nodiscard]] bool leavesCrews(const Beginning &a, const Beginning &b) const;
    [[nodiscard]] bool leavesMoney(const Beginning &a, const Beginning &b) const;
    [[nodiscard]] bool endsInTime(const Beginning &a, const Beginning &b) const;
    void offer(const Beginning &from);
    void nextLevel();

    const Model &m_model;
    const std::size_t m_width;
    const SmallModel m_small;
    std::array<Lane, lanes> m_lanes;
    std::array<Part, Continuations::parts> m_next;
    std::size_t m_turn = 0; // lanes write to found of this one, and take in those of the other
    std::vector<Beginning> m_level;
    std::size_t m_at = 0;
    std::size_t m_taken = 0; // one past the last of those that are gone on from
    std::int64_t m_looked = 0;
    std::int64_t m_best;
    std::vector<Remaining::Place> m_found;
    bool m_isDropped = false;
    bool m_isDone = false;
};

} // namespace phaseout::plan
