// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pricedstarts.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace phaseout::plan {
namespace {
constexpr int whenever = std::numeric_limits<int>::max() / 2;
} // namespace

// What the jobs that the one at \a k waits for cost at least when it starts in \a start. Nothing ends by slot 0.
double PricedPlaces::waiting(std::size_t k, int start) const
{
    double sum = 0;
    for (std::size_t c = 0; c < k && m_reach[k].isWaiting; ++c)
        if (m_reach[c].parent.at == k)
            sum += m_reach[c].cost[std::clamp(start - m_reach[c].parent.lag, 0, m_model.slotCount())];
    return sum;
}

// For each slot the cheapest place of the job at \a k that ends by then.
void PricedPlaces::reach(std::size_t k, const std::vector<int> &tree, const RealPrices &prices)
{
    Reach &into = m_reach[k];
    Look look;
    into.unplaced = turnTo(tree[k], prices, look);
    const double others = waiting(k, whenever);
    into.cost.assign(static_cast<std::size_t>(m_model.slotCount()) + 1, into.unplaced + others);
    into.place.resize(into.cost.size());
    int latest = 0;
    for (int route = 0; route < static_cast<int>(m_model.routes(tree[k]).size()); ++route) {
        turnTo(route, look);
        double least = into.cost.front();
        for (int week = 0; week < m_weeksLooked; ++week) {
            if (m_low[week] + others >= least)
                continue; // an earlier end costs no more
            eachStart(look, week, [&](int start, double cost) {
                const double sum = into.isWaiting ? cost + waiting(k, start) : cost;
                if (sum >= least)
                    return;
                least = sum;
                const int end = m_model.endIn(look.brief->way->pool, start, look.brief->way->duration);
                if (sum >= into.cost[end])
                    return;
                into.cost[end] = sum;
                into.place[end] = {cost, start, route};
                latest = std::max(latest, end);
            });
        }
    }
    for (int end = 1; end <= latest; ++end)
        into.cost[end] = std::min(into.cost[end - 1], into.cost[end]);
    std::fill(into.cost.begin() + latest, into.cost.end(), into.cost[latest]);
}

// The cheapest place of the one at \a k, for which nobody waits.
PricedPlaces::Place PricedPlaces::atRoot(std::size_t k, const std::vector<int> &tree, const RealPrices &prices, double &cost)
{
    Look look;
    Place best;
    m_reach[k].unplaced = turnTo(tree[k], prices, look);
    const double others = waiting(k, whenever);
    cost = m_reach[k].unplaced + others;
    for (int route = 0; route < static_cast<int>(m_model.routes(tree[k]).size()); ++route) {
        turnTo(route, look);
        for (int week = 0; week < m_weeksLooked; ++week)
            m_low[week] += waiting(k, m_model.firstSlot(week + 1));
        const auto inOne = [&](int week) {
            eachStart(look, week, [&](int start, double own) {
                if (own + others >= cost)
                    return;
                const double sum = own + waiting(k, start);
                if (sum < cost) {
                    cost = sum;
                    best = {own, start, route};
                }
            });
        };
        const auto promising = static_cast<int>(std::min_element(m_low.begin(), m_low.begin() + m_weeksLooked) - m_low.begin());
        inOne(promising);
        for (int week = 0; week < m_weeksLooked; ++week)
            if (m_low[week] < cost - closeEnough() * std::abs(cost) && week != promising)
                inOne(week);
    }
    return best;
}

// The place of the one at \a k that ends by slot \a end: the cost falls where it does.
PricedPlaces::Place PricedPlaces::atEnd(std::size_t k, int end) const
{
    const std::vector<double> &cost = m_reach[k].cost;
    const auto first = std::lower_bound(cost.begin(), cost.begin() + end, cost[end], std::greater<>());
    return first == cost.begin() ? Place() : m_reach[k].place[static_cast<std::size_t>(first - cost.begin())];
}

// Jobs that wait for each other, at their cheapest places in that order.
double PricedPlaces::chooseTree(const std::vector<int> &tree, const RealPrices &prices)
{
    const std::size_t root = tree.size() - 1;
    m_reach.resize(std::max(m_reach.size(), tree.size()));
    for (std::size_t k = 0; k < tree.size(); ++k)
        m_reach[k].isWaiting = !m_model.before(tree[k]).empty();
    for (std::size_t k = 0; k < root; ++k) {
        m_reach[k].parent = parentIn(tree, k, m_model);
        reach(k, tree, prices);
    }
    double sum = 0;
    std::vector<Place> places(tree.size());
    places[root] = atRoot(root, tree, prices, sum);
    for (std::size_t k = tree.size(); k-- > 0;) {
        if (k < root) {
            const int start = places[m_reach[k].parent.at].start;
            places[k] = atEnd(k, start == none ? m_model.slotCount() : std::clamp(start - m_reach[k].parent.lag, 0, m_model.slotCount()));
        }
        m_least[tree[k]] = places[k].start == none ? m_reach[k].unplaced : places[k].cost;
        book(tree[k], places[k].start, places[k].route);
    }
    return sum;
}

} // namespace phaseout::plan
