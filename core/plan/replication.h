// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/simulation.h"
#include "core/plan/worktimes.h"

namespace phaseout::plan {

/// What one replication came to.
struct Outturn {
    int finish = 0;
    double exposure = 0;
    double cost = 0;
};

/// The share of a triangular spread at \a u in [0, 1]. Square roots alone: the same on every machine.
[[nodiscard]] double at(const Spread &spread, double u);

/// A timetable made ready to be played through many times. Immutable; thread: any.
class World {
public:
    World(const Problem &problem, const Schedule &schedule, const SimulationOptions &options);

    /// What one thread needs to play.
    struct Table {
        explicit Table(const World &world);
        std::vector<int> end;                // by job in order
        std::vector<std::vector<int>> ready; // by pool and crew
        std::vector<std::vector<std::pair<int, int>>> again; // by pool: visits to repeat, (from, duration), in order
        std::vector<std::size_t> nextAgain;
        std::vector<int> arrival;            // by delivery
        std::vector<double> stretch;         // by pool
        std::vector<int> order;              // of a team's crews
    };
    /// Plays replication \a number; \a held is a factor whose luck is \a luck instead of being drawn.
    [[nodiscard]] Outturn play(int number, Table &table, int held = none, double luck = 0) const;

    [[nodiscard]] int jobCount() const { return static_cast<int>(m_jobs.size()); } ///< with a place
    [[nodiscard]] int job(int i) const { return m_jobs[i].job; }                    ///< the problem's, by position in order
    [[nodiscard]] int horizon() const { return m_horizon; }
    [[nodiscard]] Outturn planned() const { return m_planned; }

private:
    struct Entry {
        int job = 0;
        int pool = 0;
        int start = 0;
        int duration = 0;
        int team = 1;
        double weight = 0;
        int firstDelivery = 0; // into m_deliveriesOf; as many as it waits for
        int deliveries = 0;
        int firstBefore = 0;   // into m_before
        int before = 0;
        int firstClosure = 0;  // into m_closures
        int closures = 0;
        int firstKind = 0; // into m_kinds: crews of other pools that must be there too
        int kinds = 0;
        int crews = 1; // of all kinds
    };
    struct Wait {
        int position;
        int lag;
    };
    void addDeliveries(const Problem &problem);
    void addOrder(const Problem &problem);
    void addClosures(const Problem &problem);
    [[nodiscard]] int begin(const Entry &entry, int from, int duration, const std::vector<WorkTimes> &pools, Table &table) const;
    [[nodiscard]] int seat(const WorkTimes &times, int pool, Table &table, int team, int from, int duration) const;
    [[nodiscard]] int seatKinds(const Entry &entry, const std::vector<WorkTimes> &times, Table &table, int from, int duration) const;
    [[nodiscard]] static int teamStart(const WorkTimes &times, const std::vector<int> &ready, std::vector<int> &order, int team, int from, int duration);
    [[nodiscard]] static int seatTeam(const WorkTimes &times, std::vector<int> &ready, std::vector<int> &order, int team, int from, int duration);
    void repeat(int pool, int until, Table &table, const std::vector<WorkTimes> &times, Outturn &outturn) const;

    const SimulationOptions &m_options;
    int m_horizon;
    int m_week; // slots
    std::vector<Entry> m_jobs; // in order of start
    std::vector<std::vector<WorkTimes>> m_times; // by longer freeze in weeks, then pool
    std::vector<int> m_deliverySlot;             // by delivery; what is on hand does not slip
    std::vector<char> m_slips;
    std::vector<int> m_deliveriesOf;
    std::vector<Wait> m_before;
    std::vector<Span> m_closures;
    std::vector<Crewing> m_kinds;
    std::vector<double> m_durationOf; // share by the luck of a job, from the least to the most
    Outturn m_planned;
};

} // namespace phaseout::plan
