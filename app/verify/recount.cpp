// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/recount.h"

#include <algorithm>

namespace phaseout::verify {
namespace {

// What no place costs; it stands for one that cannot be.
constexpr Wide impossible = Wide(1) << 90;

// By index: the price of one unit used from there on.
Wides fromThereOn(const std::vector<Number> &prices)
{
    Wides sums(prices.begin(), prices.end());
    for (std::size_t i = sums.size(); i > 1; --i)
        sums[i - 2] += sums[i - 1];
    return sums;
}

Number needOf(const Visit &visit, const StripPrices &strip)
{
    Number sum = 0;
    for (const auto &[which, amount] : strip.isMoney ? visit.spends : visit.draws)
        if (which == strip.index)
            sum += amount;
    return sum / strip.unit;
}

// Whole units that have come in by each week; what has come in stays, and no more than all visits need is of any use.
Cells cellsOf(const Instance &instance, const StripPrices &strip)
{
    Cells cells;
    Number all = 0;
    for (const Visit &visit : instance.visits) {
        cells.needs.push_back(needOf(visit, strip));
        all += cells.needs.back();
    }
    Wide byThen = 0;
    Number period = -1;
    for (Number week = 0; week < instance.weeks; ++week) {
        if (strip.isMoney) {
            const Money &budget = instance.budgets[strip.index];
            for (; period < budget.periods[week]; ++period)
                byThen += budget.caps[period + 1];
        } else {
            byThen = instance.arrived[strip.index][week];
        }
        const Number whole = static_cast<Number>(std::min<Wide>(all, std::max<Wide>(byThen, 0) / strip.unit));
        cells.there.push_back(week == 0 ? whole : std::max(whole, cells.there.back()));
    }
    cells.before.push_back(0);
    for (const Number price : strip.cells)
        cells.before.push_back(cells.before.back() + price);
    // Without a price for every cell nothing can be said; nobody pays.
    if (!cells.there.empty() && cells.there.back() > static_cast<Number>(strip.cells.size()))
        std::fill(cells.needs.begin(), cells.needs.end(), 0);
    return cells;
}

// By week: the least that so many cells side by side cost, of those that are there.
Wides cheapest(const Cells &cells, Number need)
{
    Wides result;
    Wide least = impossible;
    Number first = 0;
    if (need == 0)
        return Wides(cells.there.size(), 0);
    for (const Number there : cells.there) {
        for (; first + need <= there; ++first)
            least = std::min(least, cells.before[first + need] - cells.before[first]);
        result.push_back(least);
    }
    return result;
}

} // namespace

std::vector<Place> placesOf(const Instance &instance, const Visit &visit)
{
    std::vector<Place> places;
    for (std::size_t c = 0; c < visit.choices.size(); ++c) {
        const Rows<2> teams = crewsOf(visit, visit.choices[c]);
        const auto tooFewIn = [&](Number slot) {
            return std::any_of(teams.begin(), teams.end(), [&](const auto &t) { return instance.capacity[t[0]][slot] < t[1]; });
        };
        Number tooFew = instance.slotCount(); // the first slot from the start on with too few crews, or none at all
        for (Number start = instance.slotCount() - 1; start >= 0; --start) {
            if (tooFewIn(start))
                tooFew = start;
            const Number end = endOf(instance, visit.choices[c], start);
            if (end <= tooFew && isPermitted(instance, visit, visit.choices[c], start))
                places.push_back({c, start, end});
        }
    }
    return places;
}

Recount::Recount(const Instance &instance, const PriceSet &prices)
    : m_instance(instance)
    , m_prices(prices)
{
    for (const std::vector<Number> &pool : prices.crews) {
        Wides before{0};
        for (const Number price : pool)
            before.push_back(before.back() + price);
        m_crews.push_back(std::move(before));
    }
    for (const std::vector<Number> &item : prices.stock)
        m_stock.push_back(fromThereOn(item));
    for (std::size_t b = 0; b < prices.money.size(); ++b)
        m_money.push_back(instance.budgets[b].carryOver ? fromThereOn(prices.money[b])
                                                        : Wides(prices.money[b].begin(), prices.money[b].end()));
    m_endPrice.resize(instance.visits.size(), 0);
    m_startPrice.resize(instance.visits.size(), 0);
    m_unplaced.resize(instance.visits.size(), Wide(instance.unplacedCost) * prices.scale);
    m_sharers.resize(instance.visitCosts.size(), 0);
    for (const Visit &visit : instance.visits)
        if (visit.cluster >= 0)
            ++m_sharers[visit.cluster];
    for (std::size_t i = 0; i < prices.order.size(); ++i) {
        const auto &[before, after, lag] = instance.precedence[i];
        m_endPrice[before] += prices.order[i];
        m_startPrice[after] += prices.order[i];
        m_constant += Wide(prices.order[i]) * lag;
        // A visit that is left out counts as ending in the last slot and starting `lag` after it.
        m_unplaced[before] += Wide(prices.order[i]) * instance.slotCount();
        m_unplaced[after] -= Wide(prices.order[i]) * (instance.slotCount() + lag);
    }
    for (const StripPrices &strip : prices.strips)
        m_strips.push_back(cellsOf(instance, strip));
}

Wides Recount::costsWithoutStrips(std::size_t job, const std::vector<Place> &places) const
{
    const Visit &visit = m_instance.visits[job];
    Wides week(static_cast<std::size_t>(m_instance.weeks), 0);
    for (std::size_t w = 0; w < week.size(); ++w) {
        for (const auto &[item, quantity] : visit.draws)
            week[w] += m_stock[item][w] * quantity;
        for (const auto &[budget, amount] : visit.spends)
            week[w] += m_money[budget][m_instance.budgets[budget].periods[w]] * amount;
    }
    Wide share = 0;
    if (visit.cluster >= 0)
        share = Wide(m_instance.visitCosts[visit.cluster]) * m_prices.scale / m_sharers[visit.cluster];
    std::vector<Rows<2>> teams;
    for (const auto &choice : visit.choices)
        teams.push_back(crewsOf(visit, choice));
    Wides result;
    for (const Place &place : places) {
        Wide cost = ownCost(m_instance, visit, visit.choices[place.choice], place.start) * m_prices.scale + share +
                    week[m_instance.weekOfSlot[place.start]] + m_endPrice[job] * place.end - m_startPrice[job] * place.start;
        for (const auto &[pool, team] : teams[place.choice])
            cost += (m_crews[pool][place.end] - m_crews[pool][place.start]) * team;
        result.push_back(cost);
    }
    return result;
}

Wides Recount::costs(std::size_t job, const std::vector<Place> &places) const
{
    Wides result = costsWithoutStrips(job, places);
    for (const Cells &strip : m_strips) {
        const Wides weeks = cheapest(strip, strip.needs[job]);
        for (std::size_t i = 0; i < places.size(); ++i)
            result[i] += weeks[m_instance.weekOfSlot[places[i].start]];
    }
    return result;
}

Wide Recount::worthOfAll() const
{
    Wide sum = 0;
    for (std::size_t pool = 0; pool < m_prices.crews.size(); ++pool)
        for (std::size_t slot = 0; slot < m_prices.crews[pool].size(); ++slot)
            sum += Wide(m_prices.crews[pool][slot]) * m_instance.capacity[pool][slot];
    for (std::size_t item = 0; item < m_prices.stock.size(); ++item)
        for (std::size_t week = 0; week < m_prices.stock[item].size(); ++week)
            sum += Wide(m_prices.stock[item][week]) * m_instance.arrived[item][week];
    for (std::size_t b = 0; b < m_prices.money.size(); ++b) {
        Wide room = 0;
        for (std::size_t period = 0; period < m_prices.money[b].size(); ++period) {
            room = (m_instance.budgets[b].carryOver ? room : 0) + m_instance.budgets[b].caps[period];
            sum += room * m_prices.money[b][period];
        }
    }
    for (const Cells &strip : m_strips)
        sum += strip.before.back();
    return sum;
}

} // namespace phaseout::verify
