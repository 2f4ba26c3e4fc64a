// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/replication.h"

#include <array>

namespace phaseout::plan {

/// Replications played side by side, job by job: what a job needs is looked up once for all of them, and what one has to wait
/// for (the next number, the crews that are free first) does not hold up the others. Nothing is allocated after the first.
/// One thread's.
class Round {
public:
    static constexpr int size = 8;
    explicit Round(const World &world);

    /// Plays as many replications as \a size, from number \a first on; \a held is a factor whose luck is \a luck instead of
    /// being drawn. What becomes of one depends on its number alone.
    void play(int first, int held = none, double luck = 0);
    [[nodiscard]] const std::array<Outturn, size> &outturns() const { return m_outturns; } ///< by lane
    /// One past the last slot of work of the job at position \a i in order, by lane.
    [[nodiscard]] const int *ends(int i) const { return m_end.data() + static_cast<std::size_t>(i) * size; }

private:
    struct Crew {
        int ready = 0; // from when it is free and there
        int clear = 0; // until then it is there all the time
    };
    struct Again {
        int from;
        int duration;
    };
    // A visit of a pool that is to be repeated, in the order in which that was found.
    struct Queue {
        std::vector<Again> visits;
        std::size_t next = 0;
    };
    void draw(int number, int lane, int held, double luck);
    void clear();
    void playJob(int i);
    [[nodiscard]] int work(const World::Entry &entry, int lane, int from, int duration);
    int seat(int pool, int lane, int from, int duration);
    int seatByCalendar(int pool, int lane, int from, int duration, int best);
    [[nodiscard]] int teamStart(int pool, int lane, int team, int from, int duration);
    [[nodiscard]] int seatTeam(int pool, int lane, int team, int from, int duration);
    [[nodiscard]] int seatKinds(const World::Entry &entry, int lane, int from, int duration);
    [[nodiscard]] static Crew free(const WorkTimes &times, int crew, int end);
    void repeat(int pool, int lane, int until);
    [[nodiscard]] Crew *crews(int pool, int lane) { return m_crews.data() + m_firstCrew[pool] + lane * m_crewCount[pool]; }
    [[nodiscard]] const WorkTimes &times(int pool, int lane) const { return (*m_times[lane])[pool]; }

    const World &m_world;
    std::vector<int> m_end;                // by position and lane
    std::vector<int> m_crewCount;          // by pool: as many as it ever has
    std::vector<std::size_t> m_firstCrew;  // by pool
    std::vector<Crew> m_crews;             // by pool, lane and crew
    std::vector<Queue> m_queues;           // by pool and lane
    std::vector<int> m_due;                // the same: when the next visit is repeated
    std::vector<int> m_arrival;            // by delivery and lane
    std::vector<double> m_stretch;         // by pool and lane
    std::vector<int> m_order;              // of a team's crews
    std::array<const std::vector<WorkTimes> *, size> m_times = {};
    std::array<std::uint64_t, size> m_turn = {};
    std::array<std::uint64_t, size> m_base = {};
    std::array<double, size> m_revisits = {};
    std::array<double, size> m_rates = {};
    std::array<Outturn, size> m_outturns;
};

/// What the whole costs when rates have such luck, without what took longer than planned.
[[nodiscard]] double costAt(const CostSpread &costs, double luck);

} // namespace phaseout::plan
