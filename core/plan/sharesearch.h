// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/plan/cooling.h"
#include "core/plan/wholesearch.h"

namespace phaseout::plan {

/// Search for problems where who does what is all there is to decide: crews are always there, and every slot of waiting
/// for a job costs the same. Then each crew does its jobs in Smith's order (1956), and what it costs is a sum over
/// pairs: of any two jobs with the same crew, one waits for the other. So a job's going to another crew, or two jobs'
/// changing crews, is weighed in a few steps, whatever else the crews do. Simulated annealing over both.
class ShareSearch : public WholeSearch {
public:
    [[nodiscard]] static bool suits(const Model &model);

    /// Keeps a reference to \a model, which must suit.
    ShareSearch(const Model &model, const Draft &first, std::uint64_t seed);

    void run(int trials, const JobContext &context) override;
    [[nodiscard]] std::int64_t bestCost() const override { return m_bestCost; }
    [[nodiscard]] Draft best() const override;

private:
    struct Crew {
        int pool = 0;
        std::int64_t load = 0; // slots of work
    };
    void makeCrews();
    void share(const Draft &first);
    [[nodiscard]] std::size_t at(int j, int crew) const
    {
        return static_cast<std::size_t>(j) * m_crews.size() + static_cast<std::size_t>(crew);
    }
    /// What it costs that one of two jobs of \a crew waits for the other.
    [[nodiscard]] std::int64_t pairCost(int crew, int j, int k) const
    {
        return std::min(m_weight[j] * m_duration[at(k, crew)], m_weight[k] * m_duration[at(j, crew)]);
    }
    void join(int j, int crew);
    void leave(int j);
    void tryMove(int j, std::uint64_t draw, double allowed);
    void tryExchange(int j, int k, double allowed);
    void keep();
    void returnToBest();
    [[nodiscard]] int routeOf(int j, int pool) const;

    const Model &m_model;
    std::vector<Crew> m_crews;
    std::vector<std::int64_t> m_weight;   // by job
    std::vector<std::int64_t> m_duration; // by job and crew; 0 when the crew may not do it
    std::vector<std::vector<int>> m_able; // by job: the crews that may do it
    std::vector<std::int64_t> m_joined;   // by job and crew: what it adds there to what the crew's other jobs cost
    std::vector<int> m_crewOf;
    std::vector<int> m_bestCrewOf;
    std::int64_t m_cost = 0;
    std::int64_t m_bestCost = 0;
    Random m_random;
    Cooling m_cooling;
};

} // namespace phaseout::plan
