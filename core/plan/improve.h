// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/plan/draft.h"

namespace phaseout::plan {

/// Local search on a draft by simulated annealing: two jobs of one shape change places, or a few jobs near each other
/// are taken out and put back in another order. Keeps the best timetable it saw. The same seed and calls give the same
/// result.
class Improver {
public:
    /// \a keys is the order in which jobs that were taken out prefer to go back, lowest first.
    Improver(Draft draft, std::vector<double> keys, std::uint64_t seed);

    /// Tries \a trials changes. A change for the worse by d is taken with probability exp(-d / temperature).
    void run(int trials, double temperature);
    /// Continues from the best timetable.
    void returnToBest();
    /// Takes \a draft when it is better than the best.
    void offer(const Draft &draft);
    void setKeys(std::vector<double> keys) { m_keys = std::move(keys); }

    [[nodiscard]] const Draft &best() const { return m_best; }

private:
    struct Seat {
        int job;
        int route;
        int start;
    };
    [[nodiscard]] double tolerance(double temperature);
    void trySwap(double temperature);
    void tryRuin(double temperature);
    [[nodiscard]] bool mayHold(int j, int route, int start) const;
    [[nodiscard]] int drawNear(int j);
    void takeOut(int j);
    void putIn(int j, int route, int start);
    void keep();
    void fileAll();
    [[nodiscard]] std::vector<int> &shelf(int j);

    Draft m_now;
    Draft m_best;
    std::vector<double> m_keys;
    Random m_random;
    std::vector<int> m_movable;
    std::vector<std::vector<int>> m_jobsOfShape;
    std::vector<std::vector<int>> m_shelves; // by pool and week: the jobs that start there
    std::vector<int> m_slotInShelf;          // by job
    std::vector<Seat> m_out;                 // taken out in this trial
    std::vector<std::pair<double, int>> m_queue;
};

} // namespace phaseout::plan
