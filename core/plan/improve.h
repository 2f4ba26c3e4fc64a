// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/plan/draft.h"

namespace phaseout::plan {

/// Local search on a draft by simulated annealing. Runs of jobs that follow each other without a gap change places with
/// runs as long, or change the order within themselves, so that crews stay as busy as they are; and a few jobs near each
/// other are taken out and put back in another order. Keeps the best timetable it saw. The same seed and calls give the
/// same result.
class Improver {
public:
    /// \a keys is the order in which jobs that were taken out prefer to go back, lowest first.
    Improver(Draft draft, std::vector<double> keys, std::uint64_t seed);

    /// Tries \a trials changes. A change for the worse by d is taken with probability exp(-d / temperature).
    void run(int trials, double temperature);
    /// Continues from the best timetable.
    void returnToBest();
    /// Continues from \a draft.
    void continueFrom(const Draft &draft);
    void setKeys(std::vector<double> keys) { m_keys = std::move(keys); }
    /// Jobs that are worth a try, the more often named the more, and by job the slot that would suit it.
    void setGuide(std::vector<int> seeds, std::vector<int> targets)
    {
        m_seeds = std::move(seeds);
        m_targets = std::move(targets);
    }

    /// The timetable that is being changed.
    [[nodiscard]] const Draft &now() const { return m_now; }
    [[nodiscard]] std::int64_t bestCost() const { return m_bestCost; }
    [[nodiscard]] int bestUnplaced() const;
    [[nodiscard]] Draft best() const;

private:
    struct Seat {
        int job;
        int route;
        int start;
    };
    using Run = std::vector<int>;

    [[nodiscard]] double tolerance(double temperature);
    [[nodiscard]] int drawn(int bound) { return static_cast<int>(((m_random.next() >> 32) * static_cast<std::uint64_t>(bound)) >> 32); }
    void tryExchange(double temperature);
    void tryReorder(double temperature);
    void trySlide(double temperature);
    void tryRuin(double temperature);
    [[nodiscard]] int following(int j) const;
    [[nodiscard]] int drawSeed();
    [[nodiscard]] int drawPartner(int j);
    [[nodiscard]] bool matched(Run &first, Run &second) const;
    void moveAll(double temperature);
    void addMoves(const Run &run, int &slot);
    [[nodiscard]] int drawNear(int j);
    void takeOut(int j);
    void putIn(int j, int route, int start);
    void keep();
    void touch(int j);
    void fileAll();
    void file(int j);
    void unfile(int j, int route, int start);
    [[nodiscard]] std::size_t shelfOf(int pool, int start) const;
    [[nodiscard]] int &firstAt(int pool, int start);

    Draft m_now;
    std::vector<int> m_bestStart;
    std::vector<int> m_bestRoute;
    std::int64_t m_bestCost;
    std::vector<int> m_touched; // since the best was kept
    std::vector<char> m_isTouched;
    std::vector<double> m_keys;
    std::vector<int> m_seeds;
    std::vector<int> m_targets;
    Random m_random;
    std::vector<int> m_movable;
    std::vector<char> m_isMovable;
    std::vector<std::vector<int>> m_shelves; // by pool and week: the movable jobs that start there
    std::vector<int> m_slotInShelf;          // by job
    std::vector<int> m_firstAt;              // by pool and slot: a movable job that starts there, or none
    std::vector<int> m_nextAt;               // by job: another one that does
    std::vector<int> m_previousAt;           // by job
    double m_meanDuration = 1;
    std::vector<Seat> m_out; // taken out in this trial
    std::vector<std::pair<double, int>> m_queue;
    Run m_runA, m_runB;
    std::vector<Relocation> m_moves;
};

} // namespace phaseout::plan
