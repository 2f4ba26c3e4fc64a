// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/certificate.h"

namespace phaseout::plan {

/// Which cells a strip has, and which of them a visit can be given; see provenBound().
struct StripShape {
    int length = 0;             ///< of the whole strip: no more than all visits need
    std::vector<int> there; ///< by week: how many of the first cells a visit that starts in it can have
    std::vector<int> need;  ///< by job: how many it takes, side by side
};

/// No strip is longer than this.
inline constexpr std::int64_t longestStrip = 20'000;

/// The shape that \a strip has whatever its prices are; no length when it would be too long.
[[nodiscard]] StripShape stripShape(const Problem &problem, const Strip &strip);

/// True when every strip is of an item or budget of \a problem and has as many cells as it should, every number in range.
[[nodiscard]] bool fitStrips(const std::vector<Strip> &strips, const Problem &problem);

/// Strips without prices for everything in \a model that is short at times, fine enough to tell visits apart.
[[nodiscard]] std::vector<Strip> scarceStrips(const Model &model);

/// By week: what the cheapest row of \a need cells costs, the prices summed before each cell being \a sums, and in which
/// cell it begins. \a never and no cell where there is none.
template <class Number>
void cheapestRows(const StripShape &shape, int need, const std::vector<Number> &sums, Number never, std::vector<Number> &costs,
                  std::vector<int> *cells = nullptr)
{
    const std::size_t weeks = shape.there.size();
    costs.assign(weeks, never);
    if (cells)
        cells->assign(weeks, none);
    Number least = never;
    int at = none;
    int next = 0;
    for (std::size_t week = 0; week < weeks; ++week) {
        for (; next + need <= shape.there[week]; ++next)
            if (const Number cost = sums[next + need] - sums[next]; at == none || cost < least) {
                least = cost;
                at = next;
            }
        costs[week] = least;
        if (cells)
            (*cells)[week] = at;
    }
}

} // namespace phaseout::plan
