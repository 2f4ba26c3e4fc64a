// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/plan/startprices.h"

namespace phaseout::plan {

/// Jobs that may be at one place only (pinned or locked) and want more crews of a pool in a slot than there are.
struct Clash {
    struct Place {
        int job = none;
        int route = 0;
        int start = none;
        int end = none; ///< the slot before which it is done
        int team = 0;   ///< crews of the pool
    };
    int pool = 0;
    int slot = 0;
    int missing = 0; ///< crews
    std::vector<Place> places;
};

/// Every one of them outside rests, by pool and slot. A job that has to give way to another in one slot is in no later one of that
/// pool. Cancelled, it gives what it has.
[[nodiscard]] std::vector<Clash> clashesIn(const Model &model, const JobContext &context);

/// What a crew must cost in that slot, on top of \a prices, for as many of the jobs to be better left out as have to be, and no
/// more. Steps of the usual size do not come near such a price.
[[nodiscard]] double priceOf(const Clash &clash, const Model &model, const RealPrices &prices);

} // namespace phaseout::plan
