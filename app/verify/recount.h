// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/checks.h"

namespace phaseout::verify {

using Wides = std::vector<Wide>;

/// Where one visit may be: which of its choices, from which slot, until before which.
struct Place {
    std::size_t choice;
    Number start;
    Number end;
};

/// Every place that the calendar permits.
[[nodiscard]] std::vector<Place> placesOf(const Instance &instance, const Visit &visit);

/// Where each visit may still be in a timetable that costs less than the bound.
struct Left {
    std::vector<std::vector<Place>> places;
    std::vector<char> mayBeOut;

    [[nodiscard]] bool isImpossible() const
    {
        for (std::size_t job = 0; job < places.size(); ++job)
            if (places[job].empty() && !mayBeOut[job])
                return true;
        return false;
    }
};

/// The cells of a strip: how many are there by each week, and how many each visit takes.
struct Cells {
    std::vector<Number> there;
    std::vector<Number> needs;
    Wides before; ///< the prices before each cell, and of all
};

/// The terms of the sum at some prices, in 1/scale points. Keeps references to both.
class Recount {
public:
    Recount(const Instance &instance, const PriceSet &prices);

    /// What no visit has a part in.
    [[nodiscard]] Wide constant() const { return m_constant - worthOfAll(); }
    [[nodiscard]] Wide unplaced(std::size_t job) const { return m_unplaced[job]; }
    /// Of every place of \a places.
    [[nodiscard]] Wides costs(std::size_t job, const std::vector<Place> &places) const;
    /// The same without what strips cost.
    [[nodiscard]] Wides costsWithoutStrips(std::size_t job, const std::vector<Place> &places) const;
    [[nodiscard]] const std::vector<Cells> &strips() const { return m_strips; }

private:
    [[nodiscard]] Wide worthOfAll() const;

    const Instance &m_instance;
    const PriceSet &m_prices;
    std::vector<Wides> m_crews;
    std::vector<Wides> m_stock;
    std::vector<Wides> m_money;
    std::vector<Cells> m_strips;
    Wides m_endPrice;
    Wides m_startPrice;
    Wides m_unplaced;
    std::vector<Number> m_sharers;
    Wide m_constant = 0;
};

/// Goes through all timetables among \a left, with the sums at each of \a prices. True when that shows that none costs less than
/// \a bound.
[[nodiscard]] bool findsNothing(const Instance &instance, const std::vector<PriceSet> &prices, const Left &left, Number bound);

} // namespace phaseout::verify
