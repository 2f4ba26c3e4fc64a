// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/profile.h"
#include "core/plan/remaining.h"

#include <optional>

namespace phaseout::plan {

/// Where a job could go, and what that costs, a new visit to its cluster included.
struct Spot {
    int route = none;
    int start = none;
    std::int64_t cost = 0;
    [[nodiscard]] bool isFound() const noexcept { return start != none; }
};

/// A timetable in the making: feasible at every moment, except that open ends of chains are settled by dropOrphans().
class Draft {
public:
    /// Nothing placed. Keeps a reference to \a model.
    explicit Draft(const Model &model);

    /// Every job at its place of \a places, those without a route left out; nothing when that is not feasible.
    [[nodiscard]] static std::optional<Draft> of(const Model &model, const std::vector<Remaining::Place> &places);

    [[nodiscard]] const Model &model() const { return *m_model; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] bool isPlaced(int j) const { return m_start[j] != none; }
    [[nodiscard]] int start(int j) const { return m_start[j]; }
    [[nodiscard]] int route(int j) const { return m_route[j]; }
    [[nodiscard]] int end(int j) const { return m_model->end(j, m_route[j], m_start[j]); }
    [[nodiscard]] int week(int j) const { return m_model->week(m_start[j]); }
    [[nodiscard]] int pool(int j) const { return m_model->routes(j)[m_route[j]].pool; }
    /// What it costs as it stands, jobs without a place included.
    [[nodiscard]] std::int64_t cost() const { return m_cost; }
    [[nodiscard]] int unplacedCount() const { return m_unplaced; }

    /// Moves placed jobs all at once when that costs at most \a allowed more and every constraint bears it;
    /// otherwise changes nothing. The moves name the jobs' places as they are.
    [[nodiscard]] bool relocate(std::span<const Relocation> moves, double allowed);

    /// The first start in [\a from, \a latest] for which the pool of placed job \a j has the crews, its own counted as
    /// free; none when there is none. Stock and money are not looked at.
    [[nodiscard]] int earliestGap(int j, int from, int latest);

    void place(int j, int route, int start);
    void remove(int j);

    /// The earliest start that the jobs before \a j allow; none when one of them has no place.
    [[nodiscard]] int earliestAfterOthers(int j) const;
    /// The latest end that placed jobs after \a j allow.
    [[nodiscard]] int latestBeforeOthers(int j) const;
    /// The cheapest spot among the first ones that fit: at once, in the week it had before, when its cluster is visited
    /// anyway. With \a alone, jobs before it that have no place yet are taken to find one.
    [[nodiscard]] Spot bestSpot(int j, bool alone = false) const;

    /// Takes out every job that has to wait for one without a place.
    void dropOrphans();
    [[nodiscard]] Schedule schedule() const;

    /// Takes over the places of \a other but not what they use: quick, and enough until rebuilt().
    void copyPlaces(const Draft &other);
    /// The same places with their use worked out again.
    [[nodiscard]] Draft rebuilt() const;

private:
    [[nodiscard]] bool mayHold(std::span<const Relocation> moves);
    void consider(Spot &best, int j, int route, int from, int latest) const;
    void considerWeeks(Spot &best, int j, int route, int from, int latest) const;

    const Model *m_model;
    Profile m_profile;
    std::vector<int> m_start;
    std::vector<int> m_route;
    std::int64_t m_cost = 0;
    int m_unplaced = 0;
};

} // namespace phaseout::plan
