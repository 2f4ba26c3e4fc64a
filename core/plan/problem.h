// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <vector>

/// Jobs, crews, stock and money in; a timetable, a bound and its proof out. Knows no camera, no file and no clock.
///
/// Slots, weeks and indices are `int`, counted from 0; every figure is `int64`. Costs are in one unit of the caller's
/// choosing ("points"): the planner only adds and compares them. A span names both of its ends.
namespace phaseout::plan {

/// What stands for "no slot", "no pool", "no cluster".
inline constexpr int none = -1;

/// The slots from \a first to \a last, both included.
struct Span {
    int first = 0;
    int last = 0;
    [[nodiscard]] bool contains(int slot) const noexcept { return first <= slot && slot <= last; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// True when one of \a spans contains \a slot.
[[nodiscard]] bool isIn(const std::vector<Span> &spans, int slot);

/// Why a site cannot be worked at; the planner treats all alike, the explanation names them.
enum class ClosureKind { Closed, Freeze, Blackout };

/// Slots that no work of a job may touch.
struct Closure {
    Span span;
    ClosureKind kind = ClosureKind::Closed;
    friend bool operator==(const Closure &, const Closure &) = default;
};

/// So many crews of a pool.
struct Crewing {
    int pool = 0;
    int team = 1;
    friend bool operator==(const Crewing &, const Crewing &) = default;
};

/// A pool that may do a job: how long it takes there (slots, at least 1) and what that adds (travel, overtime; points).
/// Crews of other kinds that must be there from the same start to the same end are in \a also: an electrician beside the
/// fitters. They are of other pools, with the same rests as \a pool; a cluster is visited by \a pool alone.
struct PoolChoice {
    int pool = 0;
    int duration = 1;
    std::int64_t cost = 0;
    std::vector<Crewing> also = {}; ///< each pool at most once
    friend bool operator==(const PoolChoice &, const PoolChoice &) = default;
};

/// Pieces of a stock item taken at the start of a job.
struct Draw {
    int item = 0;
    std::int64_t quantity = 0;
    friend bool operator==(const Draw &, const Draw &) = default;
};

/// Money booked against a budget in the period of the week in which a job starts; minor units.
struct Spend {
    int budget = 0;
    std::int64_t amount = 0;
    friend bool operator==(const Spend &, const Spend &) = default;
};

/// A further cost of finishing late: a job that ends at or after slot \a from pays \a cost, and \a perSlot for every
/// slot beyond it. Either may be negative. Several add up, so any step or bent line can be said.
struct CostStep {
    int from = 0;
    std::int64_t cost = 0;
    std::int64_t perSlot = 0;
    friend bool operator==(const CostStep &, const CostStep &) = default;
};

/// One visit. It starts in a slot s that is no rest of its pool, and ends after as many slots as its duration says, those
/// of rests not counted: without rests at s + duration. Its crews are with it from s to that end, rests included.
///
/// It costs weight × end + tardiness × max(0, end - deadline) + its steps + the pool's cost
/// + disruption when it starts in another week than oldStart did + its share of a cluster's visit.
struct Job {
    QString label;                   ///< for messages only; outside text
    int team = 1;                    ///< crews of the chosen pool needed side by side, at least 1
    std::vector<PoolChoice> choices; ///< at least one, each pool at most once
    std::vector<Draw> draws;
    std::vector<Spend> spends;
    std::int64_t weight = 0;    ///< points a slot until the end of the job, at least 0
    int deadline = none;        ///< the slot by which it should have ended
    std::int64_t tardiness = 0; ///< points a slot beyond the deadline, at least 0
    std::vector<CostStep> steps;
    std::vector<Span> starts;      ///< permitted start slots, sorted and apart; empty means any
    std::vector<Closure> closures; ///< slots that the work may not touch, in any order
    int pin = none;                ///< the only permitted start slot
    int oldStart = none;           ///< where the timetable in force has it
    std::int64_t disruption = 0;   ///< points for starting in another week than oldStart, at least 0
    int cluster = none;
    friend bool operator==(const Job &, const Job &) = default;
};

/// Crews that are alike: how many there are in each slot. A slot with 0 cannot be worked through; in a rest (a bank
/// holiday) nothing starts, and a visit that is under way goes on behind it. Capacity counts in rests like anywhere.
struct Pool {
    QString name;
    std::vector<int> capacity; ///< one number for every slot
    std::vector<Span> rests = {}; ///< sorted and apart
    friend bool operator==(const Pool &, const Pool &) = default;
};

/// Pieces that come in at the start of a week; stock on hand arrives in week 0.
struct Arrival {
    int week = 0;
    std::int64_t quantity = 0;
    friend bool operator==(const Arrival &, const Arrival &) = default;
};

struct Item {
    QString name;
    std::vector<Arrival> arrivals; ///< in any order
    friend bool operator==(const Item &, const Item &) = default;
};

struct Budget {
    QString name;
    std::vector<int> periodOfWeek;  ///< one number for every week, never falling
    std::vector<std::int64_t> caps; ///< one for every period, minor units
    bool carryOver = false;         ///< what one period leaves may be spent in later ones
    friend bool operator==(const Budget &, const Budget &) = default;
};

/// Sites near each other: every week in which a pool starts work in the cluster costs one visit (points).
struct Cluster {
    QString name;
    std::int64_t visitCost = 0;
    friend bool operator==(const Cluster &, const Cluster &) = default;
};

/// Job \a after starts no earlier than \a lag slots after the end of job \a before. A negative lag lets them overlap.
struct Precedence {
    int before = 0;
    int after = 0;
    int lag = 0;
    friend bool operator==(const Precedence &, const Precedence &) = default;
};

/// Everything that a timetable depends on, as a plain value. Ties are broken by the order of \a jobs.
///
/// Slots that are in nobody's calendar (a weekend) are simply not in the grid, so jobs span them; those of a pool's rests
/// are, because other pools may work then. Slots of a freeze are in the grid, so that exposure goes on being counted, and
/// cannot be worked through.
struct Problem {
    std::vector<int> slotsOfWeek; ///< how many slots each week has; their sum is the horizon
    std::vector<Pool> pools;
    std::vector<Item> items;
    std::vector<Budget> budgets;
    std::vector<Cluster> clusters;
    std::vector<Job> jobs;
    std::vector<Precedence> precedence;
    std::vector<Span> freezes; ///< slots in which nobody works
    std::vector<Span> locked;  ///< slots that replanning leaves alone: a job whose oldStart is in one keeps that start,
                              ///< and no other job, unless pinned there, may start in it
    std::int64_t unplacedCost = 0; ///< points for a job without a start; see safeUnplacedCost()
    friend bool operator==(const Problem &, const Problem &) = default;

    [[nodiscard]] int slotCount() const;
    [[nodiscard]] int weekCount() const { return static_cast<int>(slotsOfWeek.size()); }
    /// The week of every slot: {0, 0, …, 1, …}.
    [[nodiscard]] std::vector<int> weekOfSlot() const;
};

/// What a Problem may hold at most, so that memory stays bounded and no sum overflows.
namespace limits {
inline constexpr int horizon = 100'000;
inline constexpr int weeks = 4'000;
inline constexpr int jobs = 100'000;
inline constexpr int listed = 1'000;                      ///< pools, items, budgets, clusters × 10; entries of a job
inline constexpr std::int64_t figure = 1'000'000'000'000; ///< the size of any single figure
inline constexpr std::int64_t total = std::int64_t{1} << 60; ///< the sum of what all jobs can cost
inline constexpr std::int64_t cells = 20'000'000; ///< pools × slots, ways to do work × slots, clusters × pools × weeks and the like
} // namespace limits

/// The most crews that \a pool ever has; 0 without a slot.
[[nodiscard]] int mostCrews(const Pool &pool);

/// One past the last slot of a job that takes \a duration slots and starts in \a start, which is no rest of \a pool; it
/// may lie beyond the horizon.
[[nodiscard]] int endOf(const Pool &pool, int start, int duration);

/// A penalty that no single job's place can outweigh: twice the dearest place of any job, and at least 1.
[[nodiscard]] std::int64_t safeUnplacedCost(const Problem &problem);

/// Calls \a look with the pool and number of crews of every kind that \a job takes when \a choice does it.
template <class Look>
void eachCrewing(const Job &job, const PoolChoice &choice, Look look)
{
    look(choice.pool, job.team);
    for (const Crewing &crewing : choice.also)
        look(crewing.pool, crewing.team);
}
/// How many crews of all kinds \a job takes when \a choice does it.
[[nodiscard]] int crewsOf(const Job &job, const PoolChoice &choice);

/// What is wrong with \a problem. Nothing with Severity::Refused means that every other function takes it.
///
/// Place::file names the list ("jobs", "pools", "precedence" …), Place::line the 1-based entry, the subject its name.
/// At most 200 findings. Thread: any; pure.
[[nodiscard]] std::vector<Finding> validate(const Problem &problem);

/// True when validate() refuses nothing.
[[nodiscard]] bool isValid(const Problem &problem);

} // namespace phaseout::plan
