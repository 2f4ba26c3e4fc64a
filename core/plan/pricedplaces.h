// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/plan/startprices.h"
#include "core/plan/treecosts.h"

namespace phaseout::plan {

/// The cheapest place of every job under one set of prices, found week by week: most weeks are ruled out by their least
/// crew price and least own cost, so that a look at 5,000 jobs over 104 weeks takes about a millisecond.
class PricedPlaces {
public:
    PricedPlaces(const Model &model, const JobContext &context);

    /// A share of the jobs that stands for all of them: those of one of \a count parts alike, each job counted as often.
    struct Part {
        int count = 1;
        int index = 0;
    };
    /// Looks at every job, or at those of \a part. Returns the Lagrangian value (points, not a proof: see provenBound()),
    /// for a part an estimate of it.
    double evaluate(const RealPrices &prices, Part part);
    double evaluate(const RealPrices &prices) { return evaluate(prices, Part()); }
    /// True when the last evaluate() looked at job \a j.
    [[nodiscard]] bool isLookedAt(int j) const { return m_part.count == 1 || m_rank[j] % m_part.count == m_part.index; }
    /// What the place of job \a j costs at the prices of the last evaluate() of all jobs, beyond its cheapest place.
    [[nodiscard]] double regret(int j, int route, int start) const;

    /// After evaluate(): where job \a j would be; the horizon when it would rather be unplaced.
    [[nodiscard]] int start(int j) const { return m_start[j]; }
    /// After evaluate(): use less supply of everything, in the shape of the prices. A positive number asks for more.
    [[nodiscard]] const RealPrices &excess() const { return m_excess; }

private:
    // A week that might be better by a smaller share than this is not worth the look: nothing here is a proof.
    [[nodiscard]] double closeEnough() const { return m_part.count > 1 ? 5e-4 : 5e-5; }
    void price(const RealPrices &prices);
    void priceShape(std::size_t index, const std::vector<std::vector<double>> &pools);
    [[nodiscard]] int weeksWorthALook(const RealPrices &prices) const;
    double choose(int j, const RealPrices &prices);
    struct Place {
        double cost = 0;
        int start = none;
        int route = none;
    };
    // What is looked up of each route of each job, side by side in the order of looking.
    struct Brief {
        const Route *way = nullptr;
        double weight = 0;
        double tardiness = 0;
        double disruption = 0;
        double always = 0; // its share of a visit, its pool's cost and weight × duration
        int number = 0;
        int route = 0;
        int team = 1;
        int lastInTime = 0; // the last start that keeps the deadline
        int oldWeek = none;
        int firstTerm = 0; // stock and money
        int lastTerm = 0;
        bool isStraight = false; // cost but for the deadline, and no rests
        bool isOrdered = false;
    };
    struct Term {
        double amount = 0;
        int row = 0; // items, then budgets
    };
    // A route at the prices of now.
    struct Look {
        const Brief *brief = nullptr;
        double startPrice = 0; // what a slot later costs less, for those that come before
        double endPrice = 0;   // what it costs more, for those that come after
        double rise = 0;       // by slot, when it is straight: all but crews, stock and money
        double always = 0;
    };
    void makeBriefs(int j);
    double turnTo(int j, const RealPrices &prices, Look &look);
    void turnTo(int route, Look &look);
    void inRoute(const Look &look, Place &best);
    void inWeek(const Look &look, int week, Place &best) const;
    template <class See>
    void eachStart(const Look &look, int week, See see) const;
    [[nodiscard]] double costOf(int j, int route, int start) const;
    // Where a job of a tree would be, by the slot before which it has to end.
    struct Reach {
        std::vector<double> cost; // with all that it waits for; never rises
        std::vector<Place> place; // where the cost falls; the rest is left over from other trees
        double unplaced = 0;
        TreeParent parent;
        bool isWaiting = false; // for any other
    };
    double chooseTree(const std::vector<int> &tree, const RealPrices &prices);
    void reach(std::size_t k, const std::vector<int> &tree, const RealPrices &prices);
    Place atRoot(std::size_t k, const std::vector<int> &tree, const RealPrices &prices, double &cost);
    [[nodiscard]] Place atEnd(std::size_t k, int end) const;
    [[nodiscard]] double waiting(std::size_t k, int start) const;
    void book(int j, int start, int route);
    void rank();
    double finish(const RealPrices &prices);

    const Model &m_model;
    // Both costs of a start are split into a slope within the week and a rest; the least rests and the lower end of the
    // slopes' sum make a bound on the week that is nearly exact, because both are nearly straight.
    std::vector<double> m_ownRest;         // by route of any job and week: least of own cost - weight × slot of week
    std::vector<int> m_sequence; // jobs of one shape beside each other, so that what they share is at hand
    std::vector<std::size_t> m_firstRoute; // by job: its first row of m_ownRest and its first brief
    std::vector<Brief> m_briefs;
    std::vector<Term> m_terms;
    std::vector<std::vector<double>> m_shapeCost;  // by shape and start slot
    std::vector<double> m_shapeRest;               // by shape and week: least of crew cost + fall × slot of week
    std::vector<double> m_shapeFall;               // by shape and week: by how much the crew cost falls a slot
    std::vector<double> m_weekFirst;               // by week: its first slot
    std::vector<double> m_weekSteps;               // by week: its slots less one
    std::vector<std::vector<double>> m_stockPrice; // by item and week: a piece taken then
    std::vector<std::vector<double>> m_moneyPrice; // by budget and week
    std::vector<double> m_visitShare;              // by job
    std::vector<double> m_week;                    // for the job looked at: stock, money and order
    std::vector<double> m_low;
    int m_weeksNeeded = 0; // by the job that may start last
    int m_weeksLooked = 0;
    std::vector<int> m_start;
    std::vector<double> m_least; // by job: the cost of its cheapest place
    std::vector<Reach> m_reach;  // for the tree looked at, by job
    std::vector<int> m_rank;     // by job: its place in a row of like jobs beside each other
    Part m_part;
    RealPrices m_prices; // of the last evaluate()
    RealPrices m_excess;
};

} // namespace phaseout::plan
