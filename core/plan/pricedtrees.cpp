// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pricedstarts.h"

#include <algorithm>
#include <limits>

namespace phaseout::plan {
namespace {
constexpr int whenever = std::numeric_limits<int>::max() / 2;
} // namespace

// What the jobs that the one at \a k waits for cost at least when it starts in \a start.
double PricedPlaces::waiting(std::size_t k, int start) const
{
    double sum = 0;
    for (std::size_t c = 0; c < k; ++c)
        if (m_reach[c].parent == static_cast<int>(k))
            sum += m_reach[c].cost[std::clamp(start - m_reach[c].lag, 0, m_model.slotCount())]; // nothing ends by slot 0
    return sum;
}

// For each slot the cheapest place of the job at \a k that ends by then.
void PricedPlaces::reach(std::size_t k, const std::vector<int> &tree, const RealPrices &prices)
{
    const int horizon = m_model.slotCount();
    Reach &into = m_reach[k];
    Look look;
    into.unplaced = turnTo(tree[k], prices, look) + waiting(k, whenever);
    into.cost.assign(static_cast<std::size_t>(horizon) + 1, into.unplaced);
    into.place.assign(into.cost.size(), {});
    for (int route = 0; route < static_cast<int>(m_model.routes(tree[k]).size()); ++route) {
        turnTo(route, look);
        const double others = waiting(k, whenever);
        double least = into.unplaced;
        for (int week = 0; week < m_weeksLooked; ++week) {
            if (m_low[week] + others >= least)
                continue; // an earlier end costs no more
            eachStart(look, week, [&](int start, double cost) {
                const double sum = cost + waiting(k, start);
                const int end = m_model.endIn(look.way->pool, start, look.way->duration);
                if (sum >= into.cost[end])
                    return;
                into.cost[end] = sum;
                into.place[end] = {cost, start, route};
                least = std::min(least, sum);
            });
        }
    }
    for (int end = 1; end <= horizon; ++end)
        if (into.cost[end - 1] <= into.cost[end]) {
            into.cost[end] = into.cost[end - 1];
            into.place[end] = into.place[end - 1];
        }
}

// Jobs that wait for each other, at their cheapest places in that order.
double PricedPlaces::chooseTree(const std::vector<int> &tree, const RealPrices &prices)
{
    m_reach.resize(std::max(m_reach.size(), tree.size()));
    for (std::size_t k = 0; k < tree.size(); ++k) {
        m_reach[k].parent = none;
        if (m_model.after(tree[k]).empty())
            continue;
        const Link &link = m_model.after(tree[k]).front();
        m_reach[k].lag = link.lag;
        m_reach[k].parent = static_cast<int>(std::find(tree.begin(), tree.end(), link.job) - tree.begin());
    }
    for (std::size_t k = 0; k < tree.size(); ++k)
        reach(k, tree, prices);
    const int horizon = m_model.slotCount();
    std::vector<int> latest(tree.size(), horizon);
    for (std::size_t k = tree.size(); k-- > 0;) {
        const Reach &from = m_reach[k];
        const Place place = from.place[latest[k]];
        for (std::size_t c = 0; c < k; ++c)
            if (m_reach[c].parent == static_cast<int>(k))
                latest[c] = place.start == none ? horizon : std::clamp(place.start - m_reach[c].lag, 0, horizon);
        m_least[tree[k]] = place.start == none ? from.unplaced : place.cost;
        book(tree[k], place.start, place.route);
    }
    return m_reach[tree.size() - 1].cost[horizon];
}

} // namespace phaseout::plan
