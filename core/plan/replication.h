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
    std::int64_t extra = 0; ///< crews times slots more than planned
};

/// The share of a triangular spread at \a u in [0, 1]. Square roots alone: the same on every machine.
[[nodiscard]] double at(const Spread &spread, double u);

/// A timetable made ready to be played through many times. Immutable; thread: any.
class World {
public:
    World(const Problem &problem, const Schedule &schedule, const SimulationOptions &options);

    struct Range {
        int first = 0;
        int count = 0;
    };
    /// A job with a place.
    struct Entry {
        int job = 0; ///< the problem's
        int pool = 0;
        int start = 0;
        int duration = 0;
        int team = 1;
        int crews = 1; ///< of all kinds
        int again = 1; ///< the duration of another visit
        double weight = 0;
        std::uint64_t luck = 0; ///< added to a replication's own
        Range deliveries;       ///< that it waits for: of deliveriesOf()
        Range before;           ///< of waits()
        Range closures;         ///< of closures()
        Range kinds;            ///< crews of other pools that must be there too: of kinds()
    };
    /// For another job, by position in order.
    struct Wait {
        int position;
        int lag;
    };
    struct Delivery {
        int slot = 0;
        bool maySlip = false; ///< what is on hand does not
    };

    [[nodiscard]] const SimulationOptions &options() const { return m_options; }
    [[nodiscard]] int horizon() const { return m_horizon; }
    [[nodiscard]] int week() const { return m_week; } ///< slots of a whole one
    [[nodiscard]] Outturn planned() const { return m_planned; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; } ///< in order of start
    [[nodiscard]] int poolCount() const { return static_cast<int>(m_times.front().size()); }
    /// By pool, with every freeze \a weeks longer than planned; what no spread allows is taken as the nearest that it does.
    [[nodiscard]] const std::vector<WorkTimes> &times(int weeks) const;
    [[nodiscard]] const std::vector<Delivery> &deliveries() const { return m_deliveries; }
    [[nodiscard]] const std::vector<int> &deliveriesOf() const { return m_deliveriesOf; }
    [[nodiscard]] const std::vector<Wait> &waits() const { return m_waits; }
    [[nodiscard]] const std::vector<Span> &closures() const { return m_closures; }
    [[nodiscard]] const std::vector<Crewing> &kinds() const { return m_kinds; }
    /// The share of its duration that a job of such luck takes; the highest bits decide.
    [[nodiscard]] double shareOf(std::uint64_t bits) const { return m_shares[bits >> (64 - luckBits)]; }

private:
    static constexpr int luckBits = 12;
    void addDeliveries(const Problem &problem);
    void addOrder(const Problem &problem);
    void addClosures(const Problem &problem);

    const SimulationOptions &m_options;
    int m_horizon;
    int m_week;
    std::vector<Entry> m_entries;
    std::vector<std::vector<WorkTimes>> m_times; // by longer freeze in weeks, then pool
    std::vector<Delivery> m_deliveries;
    std::vector<int> m_deliveriesOf;
    std::vector<Wait> m_waits;
    std::vector<Span> m_closures;
    std::vector<Crewing> m_kinds;
    std::vector<double> m_shares; // by luck, from the least to the most
    Outturn m_planned;
};

} // namespace phaseout::plan
