// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/draft.h"
#include "core/plan/pricesteps.h"
#include "core/plan/remaining.h"
#include "core/plan/startprices.h"
#include "core/plan/strips.h"
#include "core/plan/treecosts.h"

namespace phaseout::plan {

/// Looks for prices with a high bound in a small problem, those of strips among them, over the places that are left. Every
/// place is looked at in every step. What it does depends on its calls alone. Thread: one.
class StripAscent {
public:
    /// True when \a model is small enough: at most 60 jobs that can move, and few enough places.
    [[nodiscard]] static bool suits(const Model &model);

    /// Begins with what \a prices leave for timetables that cost less than \a limit, and with these prices, those of stock and
    /// of money that is kept spread over the strips, and is meant to take \a count steps. Keeps a reference to \a model.
    StripAscent(const Model &model, const Prices &prices, std::int64_t limit, int count);

    /// From now on for timetables that begin as \a draft does before \a slot: prices for what comes then.
    void hold(const Draft &draft, int slot);
    /// One look at all places and one step.
    void advance();

    /// All steps were taken, or there is nothing to be looked for.
    [[nodiscard]] bool isDone() const { return m_done == m_count || m_remaining.isEmpty(); }

    [[nodiscard]] int placeCount() const;
    [[nodiscard]] Prices bestPrices() const;

private:
    struct Seat { // a place that is left
        int start;
        int end;
        int week;
        int route;
        double own;
    };
    struct Part { // prices of one kind, and how much more is wanted than there is
        PriceSteps steps;
        std::vector<double> excess;
        std::vector<double> best;
        std::vector<double> sums;
    };
    struct Reach { // of a tree's job and all it waits for, by the slot by which it ends
        std::vector<double> cost;
        std::vector<const Seat *> seat;
        double out = 0; // of the job alone
        TreeParent parent;
    };
    struct Row { // the cheapest cells for one need
        std::vector<double> costs;
        std::vector<int> cells;
    };
    static Part part(const std::vector<double> &values);
    void addStrip(const Strip &strip, const RealPrices &from);
    void fill();
    double evaluate();
    void preparePools();
    void prepareStrips();
    double lookAt(int j);
    [[nodiscard]] double costOf(int j, const Seat &seat) const;
    double place(int j);
    double placeTree(const std::vector<int> &tree);
    void reach(std::size_t k, int j);
    [[nodiscard]] double waiting(std::size_t k, int start) const;
    void book(int j, const Seat *seat);
    double finish();
    template <class Look>
    void eachPart(Look look);

    const Model &m_model;
    Remaining m_remaining;
    std::vector<std::vector<Seat>> m_seats; // by job
    std::vector<Part> m_crews, m_money, m_strips;
    Part m_order;
    std::vector<Strip> m_shapes;
    std::vector<StripShape> m_stripShapes;
    std::vector<std::vector<int>> m_needs;    // by strip: the different needs
    std::vector<std::vector<int>> m_needOf;   // by strip and job: which of them
    std::vector<std::vector<Row>> m_rows;     // by strip and need
    std::vector<double> m_visitShare;
    std::vector<double> m_week; // what a start in it costs the job looked at
    double m_endPrice = 0;      // of that job
    double m_startPrice = 0;
    std::vector<Reach> m_reach;
    std::vector<std::vector<double>> m_spent; // by budget and week
    const int m_count; // steps to the last size
    int m_done = 0;
    double m_powerMean = 1;
    double m_powerSquare = 1;
    double m_bestValue = 0;
    bool m_begun = false;
};

} // namespace phaseout::plan
