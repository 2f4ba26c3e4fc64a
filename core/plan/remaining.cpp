// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/remaining.h"

#include "core/plan/placecosts.h"

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
    PlaceCosts costs(*m_model, prices);
    Wide sum = -costs.supply();
    std::vector<Wide> least;
    std::vector<std::vector<Wide>> all(m_places.size());
    for (std::size_t j = 0; j < m_places.size() && !m_isEmpty; ++j) {
        costs.lookAt(static_cast<int>(j));
        bool isFirst = !m_mayBeLeftOut[j];
        least.push_back(isFirst ? Wide(0) : costs.unplaced());
        for (const Place &place : m_places[j]) {
            const Wide cost = costs.of(m_model->routes(static_cast<int>(j))[place.route], place.start, place.end, place.own);
            all[j].push_back(cost);
            least[j] = isFirst ? cost : std::min(least[j], cost);
            isFirst = false;
        }
        sum += least[j];
    }
    if (m_isEmpty)
        return;
    // Costs are whole: less than the limit is at most one less.
    const Wide most = Wide(limit - 1) * prices.scale;
    for (std::size_t j = 0; j < m_places.size(); ++j) {
        const Wide spare = most - (sum - least[j]);
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_places[j].size(); ++i)
            if (all[j][i] <= spare)
                m_places[j][kept++] = m_places[j][i];
        m_places[j].resize(kept);
        if (m_mayBeLeftOut[j]) {
            costs.lookAt(static_cast<int>(j));
            m_mayBeLeftOut[j] = costs.unplaced() <= spare ? 1 : 0;
        }
    }
    settle();
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
