// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/problem.h"
#include "core/plan/schedule.h"

namespace phaseout::plan {

/// Which slots a job may start in, for one of its pools, and what the solver looks up again and again.
struct Route {
    int pool = 0;
    int duration = 1;
    int shape = 0;            ///< index into Model::shapes(): jobs of equal crews and duration share one
    std::vector<Span> starts; ///< permitted by everything but other jobs, stock and money; may be empty
    std::vector<Crewing> also = {}; ///< crews of other pools at the same time
};

/// Crews and duration: jobs of one shape can change places without the crews noticing.
struct Shape {
    int pool = 0;
    int duration = 1;
    int team = 1;
    std::vector<Crewing> also;
    std::vector<Span> starts; ///< where the calendar has enough crews throughout and no freeze
};

/// Order between two jobs, seen from one of them.
struct Link {
    int job = 0;
    int lag = 0;
    int index = 0; ///< into Problem::precedence
};

/// A valid problem made ready for solving: permitted starts worked out, neighbours listed, sums prepared.
/// Keeps a reference to its problem, which must outlive it. Immutable; thread: any.
class Model {
public:
    explicit Model(const Problem &problem);

    [[nodiscard]] const Problem &problem() const { return m_problem; }
    [[nodiscard]] int jobCount() const { return static_cast<int>(m_routes.size()); }
    [[nodiscard]] int slotCount() const { return m_slots; }
    [[nodiscard]] int weekCount() const { return m_problem.weekCount(); }
    [[nodiscard]] const Job &job(int j) const { return m_problem.jobs[j]; }
    [[nodiscard]] const std::vector<Route> &routes(int j) const { return m_routes[j]; }
    [[nodiscard]] const std::vector<Shape> &shapes() const { return m_shapes; }
    [[nodiscard]] const std::vector<Link> &before(int j) const { return m_before[j]; } ///< what j has to wait for
    [[nodiscard]] const std::vector<Link> &after(int j) const { return m_after[j]; }   ///< what has to wait for j
    [[nodiscard]] const std::vector<int> &order() const
    {
        return m_order;
    } ///< every job after those it has to wait for
    /// Jobs that wait for each other, none of them waited for by two, at most mostInTree of them: every job behind those
    /// it has to wait for. A bound can look at such a tree as a whole.
    [[nodiscard]] const std::vector<std::vector<int>> &trees() const { return m_trees; }
    [[nodiscard]] bool isInTree(int j) const { return m_isInTree[j] != 0; }
    static constexpr int mostInTree = 16;
    [[nodiscard]] int week(int slot) const { return m_week[slot]; }
    [[nodiscard]] const std::vector<int> &weeks() const { return m_week; }
    [[nodiscard]] int firstSlot(int week) const
    {
        return m_firstSlot[week];
    } ///< of \a week; weekCount() gives slotCount()
    /// What has arrived of \a item by the start of each week.
    [[nodiscard]] const std::vector<std::int64_t> &arrived(int item) const { return m_arrived[item]; }
    /// What may be spent by the end of each period: summed with carry-over, by itself without.
    [[nodiscard]] const std::vector<std::int64_t> &spendable(int budget) const { return m_spendable[budget]; }
    /// placeCost() of job \a j on its route \a route.
    [[nodiscard]] std::int64_t cost(int j, int route, int start) const
    {
        return placeCost(job(j), job(j).choices[route], start, end(j, route, start), m_week);
    }
    /// One past the last slot of a job of \a duration slots that starts in \a start, which is no rest of \a pool; beyond
    /// the horizon when it does not fit.
    [[nodiscard]] int endIn(int pool, int start, int duration) const
    {
        const std::vector<int> &before = m_workBefore[pool];
        if (before.empty())
            return start + duration;
        const std::size_t last = static_cast<std::size_t>(before[start] + duration - 1);
        return last < m_workSlots[pool].size() ? m_workSlots[pool][last] + 1 : m_slots + 1;
    }
    [[nodiscard]] int end(int j, int route, int start) const
    {
        return endIn(m_routes[j][route].pool, start, m_routes[j][route].duration);
    }
    /// The latest start of a job of \a duration slots that ends by \a end; negative when there is none.
    [[nodiscard]] int lastStartBefore(int pool, int end, int duration) const;
    [[nodiscard]] int latestStart(int j, int route, int end) const
    {
        return lastStartBefore(m_routes[j][route].pool, end, m_routes[j][route].duration);
    }
    [[nodiscard]] bool hasRests(int pool) const { return !m_workBefore[pool].empty(); }
    [[nodiscard]] bool isRest(int pool, int slot) const
    {
        const std::vector<int> &before = m_workBefore[pool];
        return !before.empty() && before[slot] == before[slot + 1];
    }
    [[nodiscard]] bool isFrozen(int slot) const { return m_isFrozen[slot] != 0; }
    /// True when crews of \a pool are at work on new visits then: no freeze and no rest.
    [[nodiscard]] bool isOpen(int pool, int slot) const { return !m_isFrozen[slot] && !isRest(pool, slot); }
    [[nodiscard]] bool mayStart(int j, int route, int start) const;
    /// True when at most one start in one pool is permitted.
    [[nodiscard]] bool isFixed(int j) const;
    /// Points a slot that moving job \a j later costs, what waits for it included: its weight, or for work that only
    /// makes other work possible the share of that work's weight (Sidney's composite ratio, 1975).
    [[nodiscard]] double urgency(int j) const { return m_urgency[j]; }
    /// The share of urgency that link \a index moves from the later job to the earlier.
    [[nodiscard]] double transfer(int index) const { return m_transfer[index]; }

private:
    void makeClocks();
    void makeRoutes();
    void makeOrder();
    void makeTrees();
    void makeUrgency();
    int shapeOf(const PoolChoice &choice, int team);

    const Problem &m_problem;
    int m_slots;
    std::vector<int> m_week;
    std::vector<int> m_firstSlot;
    std::vector<char> m_isFrozen; // by slot
    std::vector<std::vector<int>> m_workBefore; // by pool and slot: slots before it that are no rests; empty without rests
    std::vector<std::vector<int>> m_workSlots;  // by pool: the slots that are no rests, when there are rests
    std::vector<std::vector<Route>> m_routes;
    std::vector<Shape> m_shapes;
    std::vector<std::vector<Link>> m_before;
    std::vector<std::vector<Link>> m_after;
    std::vector<int> m_order;
    std::vector<std::vector<int>> m_trees;
    std::vector<char> m_isInTree;
    std::vector<std::vector<std::int64_t>> m_arrived;
    std::vector<std::vector<std::int64_t>> m_spendable;
    std::vector<double> m_urgency;
    std::vector<double> m_transfer;
    std::vector<std::vector<int>> m_shapesOfPool; // while routes are made
};

/// \a from without the slots of \a span. Both sorted and apart.
[[nodiscard]] std::vector<Span> without(const std::vector<Span> &from, const Span &span);
/// What \a a and \a b have in common. Both sorted and apart.
[[nodiscard]] std::vector<Span> common(const std::vector<Span> &a, const std::vector<Span> &b);

} // namespace phaseout::plan
