// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/model.h"

#include <span>

namespace phaseout::plan {

/// A placed job that goes elsewhere.
struct Relocation {
    int job = 0;
    int oldRoute = 0;
    int oldStart = 0;
    int route = 0;
    int start = 0;
};

/// What a partly filled timetable leaves free: crews by slot, stock by week, money by period, visits to clusters.
/// Exact, and undone by remove() in any order.
class Profile {
public:
    /// Everything free. Keeps a reference to \a model.
    explicit Profile(const Model &model);

    /// Takes what job \a j needs at \a start on \a route. The caller has made sure that it fits.
    void place(int j, int route, int start) { change(j, route, start, 1); }
    /// Gives it back.
    void remove(int j, int route, int start) { change(j, route, start, -1); }

    /// Moves placed jobs to other places all at once, if crews, stock and money allow it; otherwise changes nothing.
    [[nodiscard]] bool relocate(std::span<const Relocation> moves);
    /// What visits to clusters cost more after \a moves than before.
    [[nodiscard]] std::int64_t visitChange(std::span<const Relocation> moves);

    /// True when crews, stock and money allow it; permitted starts and other jobs' order are not looked at.
    [[nodiscard]] bool fits(int j, int route, int start) const;
    [[nodiscard]] bool crewsFit(int j, int route, int start) const;
    /// True when stock and money allow a start in \a week.
    [[nodiscard]] bool resourcesFit(int j, int week) const;
    [[nodiscard]] bool stockFits(int item, int week, std::int64_t quantity) const
    {
        return m_stock[item].least[week] >= quantity;
    }
    [[nodiscard]] bool moneyFits(int budget, int week, std::int64_t amount) const
    {
        return m_money[budget].least[m_model->problem().budgets[budget].periodOfWeek[week]] >= amount;
    }

    enum class Look { AtAll, AtCrews };
    /// The first permitted start in [\a from, \a latest] that fits, or for which there are crews; or none.
    [[nodiscard]] int earliest(int j, int route, int from, int latest, Look look = Look::AtAll) const;

    /// The last permitted start in [\a from, \a latest] that fits; or none.
    [[nodiscard]] int last(int j, int route, int from, int latest) const;

    /// Takes (1) or gives back (-1) the crews alone.
    void changeCrews(int j, int route, int start, int sign);

    /// What starting job \a j there would add for a visit to its cluster: 0 when the pool is there that week anyway.
    [[nodiscard]] std::int64_t visitCost(int j, int route, int start) const;
    /// True when some job of \a cluster starts with \a pool in \a week.
    [[nodiscard]] bool isVisited(int cluster, int pool, int week) const
    {
        return m_visits[visit(cluster, pool, week)] > 0;
    }
    [[nodiscard]] int freeCrews(int pool, int slot) const { return m_free[pool][slot]; }

private:
    // Room left by week or period, and the least room from there on: what a new draw may take.
    struct Room {
        bool cumulative = true;
        std::vector<std::int64_t> left;
        std::vector<std::int64_t> least;
        void take(int from, std::int64_t amount);
        // A change that is being put together: how much less is left in each entry of [low, high).
        std::vector<std::int64_t> change;
        int low = 0;
        int high = 0;
        void shift(int from, int to, std::int64_t amount);
        [[nodiscard]] bool bears() const;
        void apply();
        void drop();
    };
    static Room room(const std::vector<std::int64_t> &left, bool cumulative);
    void change(int j, int route, int start, int sign);
    /// The last slot of [\a start, \a end) without enough crews of some kind; \a start - 1 when there is none.
    [[nodiscard]] int lastShort(const Route &way, int team, int start, int end) const;
    /// The first one, or \a end.
    [[nodiscard]] int firstShort(const Route &way, int team, int start, int end) const;
    [[nodiscard]] bool relocateCrews(std::span<const Relocation> moves);
    [[nodiscard]] int firstWeek(int j) const;
    [[nodiscard]] std::size_t visit(int cluster, int pool, int week) const
    {
        return (static_cast<std::size_t>(cluster) * m_free.size() + static_cast<std::size_t>(pool)) *
                   static_cast<std::size_t>(m_model->weekCount()) +
               static_cast<std::size_t>(week);
    }

    const Model *m_model;
    std::vector<std::vector<int>> m_free;
    std::vector<Room> m_stock;
    std::vector<Room> m_money;
    std::vector<int> m_visits;
    std::vector<Room *> m_changed; // while a relocation is looked at
};

} // namespace phaseout::plan
