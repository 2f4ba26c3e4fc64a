// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/clashes.h"
#include "core/plan/pricedplaces.h"
#include "core/plan/pricesteps.h"

namespace phaseout::plan {

/// Looks for prices with a high bound: per-coordinate steps in the direction of what is short, the step size falling
/// geometrically. Crew prices are bent lines with two knots a week, free to jump at weekends (stock arrives on
/// Mondays), and 0 in freezes and rests; in small problems every slot has its own. Where pinned jobs clash, what that makes
/// a crew cost comes on top.
class DualAscent {
public:
    /// Keeps references to both. Cancelled, it is not fit for use.
    DualAscent(const Model &model, const JobContext &context);

    /// Begins from the best mix of the closed-form prices, or from \a warm when that fits and is better.
    void begin(const Prices *warm);
    /// Goes back to the best prices so far and sets the step to \a step of each price's own size, times \a decay after
    /// each.
    void restart(double step, double decay);
    /// From then on every slot has a price of its own.
    void refine();
    /// One look at all jobs and one step.
    void advance() { advance({}); }
    /// The same with a part of the jobs; says nothing about the best prices. goOn() takes those as they are after it.
    void advance(PricedPlaces::Part part);
    void goOn(double step, double decay);

    [[nodiscard]] double bestValue() const { return m_bestValue; }
    /// True when begin() found the given prices better than any of its own.
    [[nodiscard]] bool isWarm() const { return m_isWarm; }
    [[nodiscard]] const PricedPlaces &places() const { return m_places; }
    /// The best prices so far as whole numbers.
    [[nodiscard]] Prices bestPrices() const;
    /// Where job \a j was on average over the last hundred or so steps, plus half its duration: the order in which a
    /// list construction does best under scarce stock and money ("alpha points").
    [[nodiscard]] double meanMiddle(int j) const;

private:
    [[nodiscard]] RealPrices expand() const;
    void contract(RealPrices prices);
    [[nodiscard]] std::vector<double> knots(int pool, const std::vector<double> &bySlot) const;
    [[nodiscard]] std::vector<double> gradient(int pool, const std::vector<double> &bySlot) const;
    void offer(const RealPrices &prices, PricedPlaces::Part part);

    const Model &m_model;
    const JobContext &m_context;
    PricedPlaces m_places;
    const std::vector<Clash> m_clashes;
    bool m_everySlot;
    std::vector<std::vector<Span>> m_open; // by pool and week: from the first open slot to the last; empty when none is
    std::vector<std::vector<double>> m_lateness; // by pool and slot: 0 in the first open slot of its week, 1 in the last
    std::vector<PriceSteps> m_crews, m_stock, m_money;
    PriceSteps m_order;
    RealPrices m_best;
    double m_bestValue = 0;
    double m_step = 0;
    double m_decay = 1;
    double m_power1 = 1;
    double m_power2 = 1;
    std::vector<double> m_meanStart;
    bool m_begun = false;
    bool m_isWarm = false;
};

} // namespace phaseout::plan
