// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/certificate.h"
#include "core/plan/model.h"

#include <algorithm>

namespace phaseout::plan {

/// Prices while they are being looked for, in points. The certificate holds them rounded; only those prove anything.
struct RealPrices {
    std::vector<std::vector<double>> crews;
    std::vector<std::vector<double>> stock;
    std::vector<std::vector<double>> money;
    std::vector<double> order;
};

/// What the urgency of a job is made of.
enum class Pressure {
    Usual,        ///< weights alone
    WithLateness, ///< as if every deadline had passed: where deadlines are all that costs
    OnceLate,     ///< lateness as well, from its deadline on
};
/// The prices that make the crew bound: each pool's work is poured through its calendar in order of urgency per
/// crew-slot (Smith's order); a crew in a slot is worth what the work still waiting loses by every later slot. With
/// them provenBound() gives the bound of Eastman, Even and Isaacs (1964) with a calendar.
[[nodiscard]] std::vector<std::vector<double>> crewPrices(const Model &model, Pressure pressure = Pressure::Usual);

/// By order: urgency handed on in whole along the longest chain of visits before each job, so that the bound is at least
/// what those chains take by themselves ("critical path").
[[nodiscard]] std::vector<double> chainPrices(const Model &model);

/// The idea of crewPrices() for each stock item: pieces are poured to the visits in order of urgency per piece.
[[nodiscard]] std::vector<std::vector<double>> stockPrices(const Model &model);

/// The same for each budget, the sum of the caps so far standing for what has arrived.
[[nodiscard]] std::vector<std::vector<double>> moneyPrices(const Model &model);

/// \a prices in whole 1/scale points, none below 0 or above largestPrice.
[[nodiscard]] Prices rounded(const RealPrices &prices, std::int64_t scale);
/// The finest power of two, at most largestScale, at which no price of \a prices is cut off.
[[nodiscard]] std::int64_t finestScale(const RealPrices &prices);
/// The opposite of rounded().
[[nodiscard]] RealPrices real(const Prices &prices);

/// Bounds from one kind of resource alone, each proven by provenBound(): for showing what holds a plan back.
struct SingleBounds {
    std::int64_t crews = 0; ///< crews, calendar and permitted starts
    std::int64_t stock = 0; ///< the scarcest item alone
    std::int64_t money = 0; ///< the scarcest budget alone
    [[nodiscard]] std::int64_t best() const { return std::max({crews, stock, money}); }
};
[[nodiscard]] SingleBounds singleBounds(const Model &model);

} // namespace phaseout::plan
