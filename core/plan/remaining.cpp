// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/remaining.h"

#include "core/plan/placecosts.h"
#include "core/plan/treemarginals.h"

#include <algorithm>

namespace phaseout::plan {

Remaining::Remaining(const Model &model)
    : m_model(&model)
    , m_places(static_cast<std::size_t>(model.jobCount()))
    , m_mayBeLeftOut(static_cast<std::size_t>(model.jobCount()), 1)
{
    for (int j = 0; j < model.jobCount(); ++j)
        for (int r = 0; r < static_cast<int>(model.routes(j).size()); ++r)
            for (const Span &span : model.routes(j)[r].starts)
                for (int start = span.first; start <= span.last; ++start)
                    m_places[j].push_back({r, start, model.end(j, r, start), model.cost(j, r, start)});
}

void Remaining::settle()
{
    for (std::size_t j = 0; j < m_places.size(); ++j)
        m_isEmpty = m_isEmpty || (m_places[j].empty() && !m_mayBeLeftOut[j]);
}

void Remaining::eliminate(const Prices &prices, std::int64_t limit)
{
    if (m_isEmpty)
        return;
    PlaceCosts costs(*m_model, prices);
    std::vector<Sums> sums;
    for (int j = 0; j < m_model->jobCount(); ++j) {
        costs.lookAt(j);
        Sums &own = sums.emplace_back(Sums{{}, costs.unplaced(), 0});
        for (const Place &place : m_places[j])
            own.with.push_back(costs.of(m_model->routes(j)[place.route], place.start, place.end, place.own));
    }
    const Wide sum = leastOf(sums) - costs.supply();
    // Costs are whole: less than the limit is at most one less.
    const Wide most = Wide(limit - 1) * prices.scale;
    for (std::size_t j = 0; j < m_places.size(); ++j) {
        const Wide spare = most - (sum - sums[j].least);
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_places[j].size(); ++i)
            if (sums[j].with[i] <= spare)
                m_places[j][kept++] = m_places[j][i];
        m_places[j].resize(kept);
        m_mayBeLeftOut[j] = m_mayBeLeftOut[j] && sums[j].without <= spare ? 1 : 0;
    }
    settle();
}

// Of all jobs together. Takes the sums of jobs in a tree from its own costs to those of the whole tree.
Wide Remaining::leastOf(std::vector<Sums> &sums) const
{
    Wide all = 0;
    for (std::size_t j = 0; j < sums.size(); ++j) {
        if (m_model->isInTree(static_cast<int>(j)))
            continue;
        Sums &own = sums[j];
        own.least = m_places[j].empty() ? own.without : *std::min_element(own.with.begin(), own.with.end());
        if (m_mayBeLeftOut[j])
            own.least = std::min(own.least, own.without);
        all += own.least;
    }
    for (const std::vector<int> &tree : m_model->trees()) {
        std::vector<std::vector<Wide>> with;
        std::vector<Wide> without;
        for (const int j : tree) {
            with.push_back(sums[j].with);
            without.push_back(sums[j].without);
        }
        const TreeMarginals marginals(*m_model, *this, tree, with, without);
        all += marginals.least();
        for (std::size_t k = 0; k < tree.size(); ++k) {
            Sums &own = sums[tree[k]];
            own.least = marginals.least();
            own.without = marginals.without(k);
            for (std::size_t i = 0; i < own.with.size(); ++i)
                own.with[i] = marginals.with(k, i);
        }
    }
    return all;
}

void Remaining::hold(int j, int route, int start)
{
    const auto isIt = [&](const Place &place) { return place.route == route && place.start == start; };
    if (std::none_of(m_places[j].begin(), m_places[j].end(), isIt))
        return;
    std::erase_if(m_places[j], [&](const Place &place) { return !isIt(place); });
    m_mayBeLeftOut[j] = 0;
}

void Remaining::keepOrder()
{
    const std::vector<int> &order = m_model->order();
    for (const int j : order)
        for (const Link &link : m_model->before(j)) {
            int earliest = m_model->slotCount() + 1; // without a place before it, it has none
            for (const Place &place : m_places[link.job])
                earliest = std::min(earliest, place.end + link.lag);
            const bool isOut = m_places[link.job].empty();
            std::erase_if(m_places[j], [&](const Place &place) { return isOut || place.start < earliest; });
        }
    for (auto j = order.rbegin(); j != order.rend(); ++j)
        for (const Link &link : m_model->after(*j)) {
            if (m_mayBeLeftOut[link.job])
                continue;
            int latest = -1;
            for (const Place &place : m_places[link.job])
                latest = std::max(latest, place.start - link.lag);
            std::erase_if(m_places[*j], [&](const Place &place) { return place.end > latest; });
            m_mayBeLeftOut[*j] = 0;
        }
    settle();
}

} // namespace phaseout::plan
