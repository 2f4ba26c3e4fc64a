// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/model.h"
#include "core/plan/profile.h"

namespace phaseout::plan {

/// What keeps a job from a time.
enum class Cause {
    Nothing,  ///< it could be there; where it is costs less in all
    Release,  ///< no permitted start
    Pin,      ///< pinned elsewhere
    Locked,   ///< replanning leaves those weeks alone
    Freeze,   ///< nobody works
    Closed,   ///< the site is closed
    Blackout, ///< the site is not to be disturbed
    Rest,     ///< the pool rests (a bank holiday)
    Calendar, ///< the pool has not enough crews in any such week, whatever else is planned
    Earlier,  ///< a job it has to wait for is not done
    Later,    ///< a job that waits for it would be late
    Stock,    ///< pieces have not arrived, or are taken
    Money,    ///< the period's money is spent
    Crews,    ///< the crews are busy
};

/// A run of weeks that a job could not have, or did not take, and the first thing in the way.
struct Blocked {
    int firstWeek = 0;
    int lastWeek = 0;
    Cause cause = Cause::Nothing;
    int resource = none; ///< the item, budget or pool
    int other = none;    ///< for Crews a job that is there instead; for Earlier and Later that job
    std::vector<int> others = {}; ///< for Crews every job that the pool is at work on in these weeks, in input order
    friend bool operator==(const Blocked &, const Blocked &) = default;
};

/// A run of slots that a job could not start in were it the only one, and what rules them out.
struct Barred {
    Span starts;
    Cause cause = Cause::Nothing;
    int resource = none;
    int other = none;
    friend bool operator==(const Barred &, const Barred &) = default;
};

/// Why a job is when it is, as data; the words are the caller's.
struct Explanation {
    int job = 0;
    int start = none;
    int earliest = none; ///< the first start that would be possible were this the only job of its crews
    Cause earliestCause = Cause::Nothing; ///< what rules out the slot before it; Nothing when it is the first of all
    int earliestResource = none;
    int earliestOther = none;
    std::vector<Barred> barred = {}; ///< every slot before the earliest
    std::vector<Blocked> before; ///< every week before the job's own, or all weeks when it has no place
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// A job without a place, and what is in the way in most of the weeks.
struct Unplaced {
    int job = 0;
    Cause cause = Cause::Nothing;
    int resource = none;
    int other = none;
    std::vector<int> others = {}; ///< as Blocked::others, in all the weeks with that cause
    friend bool operator==(const Unplaced &, const Unplaced &) = default;
};

/// Answers "why then?" for the jobs of one feasible timetable. Keeps a reference to both. Thread: one at a time.
class Explainer {
public:
    Explainer(const Model &model, const Schedule &schedule);

    [[nodiscard]] Explanation explain(int j);
    /// Every job without a place, in input order. Only the first \a most are looked into; the others have
    /// Cause::Nothing.
    [[nodiscard]] std::vector<Unplaced> unplaced(int most = 500);
    /// The jobs other than \a except that \a pool is at work on in \a week, in input order.
    [[nodiscard]] std::vector<int> atWork(int pool, int week, int except) const;

private:
    struct Reason {
        Cause cause = Cause::Nothing;
        int resource = none;
        int other = none;
        friend bool operator==(const Reason &, const Reason &) = default;
    };
    [[nodiscard]] Reason ofSlot(int j, int route, int start, bool alone) const;
    [[nodiscard]] Reason ofCalendar(int j, int route, int start) const;
    [[nodiscard]] Reason ofOthers(int j, int route, int start) const;
    [[nodiscard]] Reason ofWeek(int j, int week) const;
    [[nodiscard]] int end(int j) const;
    [[nodiscard]] int routeOf(int j) const;
    void addWorkers(std::vector<int> &to, int pool, int week, int except) const;
    [[nodiscard]] int occupant(int pool, int slot, int except) const;

    const Model &m_model;
    const Schedule &m_schedule;
    Profile m_profile;
    Profile m_empty;
    std::vector<std::vector<std::vector<int>>> m_atWork; // by pool and week: the jobs at work then, in input order
};

} // namespace phaseout::plan
