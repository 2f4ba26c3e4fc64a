// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/plan/shortfall.h"
#include "core/plan/startprices.h"

namespace phaseout::plan {

/// A shortfall, and what a crew in a slot, a piece or a minor unit of it is worth by then: as much as the job that only just
/// goes without it would save with it. Prices of the usual size say nothing of the sort, because what is left out or late
/// for want of something costs far more than waiting does.
struct ShortagePrice {
    Shortfall shortfall;
    double price = 0; ///< points
};

/// One for each lack of provenShortfalls(): what is needed by then is given to those that gain most by it, piece for piece (the
/// continuous knapsack of Dantzig, 1957), as if nothing else were scarce. Cancelled, it gives what it has.
[[nodiscard]] std::vector<ShortagePrice> shortagePrices(const Model &model, const JobContext &context);

/// \a prices with \a shortage's on top, for everything up to its slot.
[[nodiscard]] RealPrices withShortage(RealPrices prices, const Model &model, const ShortagePrice &shortage);

} // namespace phaseout::plan
