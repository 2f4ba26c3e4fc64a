// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/certificate.h"
#include "core/plan/model.h"
#include "core/plan/strips.h"
#include "core/plan/wide.h"

namespace phaseout::plan {

/// What places cost at given prices, exactly, in 1/scale points: the terms of the sum that provenBound() explains.
/// Keeps references to its model and prices. Thread: one.
class PlaceCosts {
public:
    PlaceCosts(const Model &model, const Prices &prices);

    /// What a place costs for which there is too little of something: more than anything that is.
    static constexpr Wide never = Wide(1) << 90;

    /// What is there of everything, at its price, less the lags at theirs.
    [[nodiscard]] Wide supply() const;
    /// Turns to job \a j, for the following.
    void lookAt(int j);
    /// A start in \a start of \a route that ends in \a end and costs \a own by itself.
    [[nodiscard]] Wide of(const Route &route, int start, int end, std::int64_t own) const
    {
        const std::vector<std::int64_t> &crews = m_crews[route.pool];
        Wide cost = Wide(own) * m_prices.scale + m_visit + Wide(crews[end] - crews[start]) * m_job->team + m_week[m_model.week(start)] +
                    m_endPrice * end - m_startPrice * start;
        for (const Crewing &other : route.also)
            cost += Wide(m_crews[other.pool][end] - m_crews[other.pool][start]) * other.team;
        return cost;
    }
    /// The least of all permitted places and of none.
    [[nodiscard]] Wide least() const;
    /// The least of a tree of jobs (Model::trees()) whose places keep their order; a job without a place is in nobody's way.
    [[nodiscard]] Wide leastOf(const std::vector<int> &tree);
    /// Calls \a see with route, start, end and cost of every permitted place.
    template <class See>
    void eachPlace(See see) const
    {
        for (int r = 0; r < static_cast<int>(m_model.routes(m_number).size()); ++r) {
            const Route &route = m_model.routes(m_number)[r];
            for (const Span &span : route.starts)
                for (int start = span.first; start <= span.last; ++start) {
                    const int end = m_model.end(m_number, r, start);
                    see(r, start, end, of(route, start, end, m_model.cost(m_number, r, start)));
                }
        }
    }
    /// No place: it counts as ending in the horizon and starting lag slots after it.
    [[nodiscard]] Wide unplaced() const { return m_unplaced; }

private:
    [[nodiscard]] bool isNarrow(int r) const;
    [[nodiscard]] std::int64_t narrowLeast(int r) const;
    template <class See>
    void eachNarrowPlace(int r, See see) const;
    template <class N, class Each>
    Wide leastOf(const std::vector<int> &tree, Each each);

    const Model &m_model;
    const Problem &m_problem;
    const Prices &m_prices;
    std::vector<std::vector<std::int64_t>> m_crews; // sums before each slot: 100,000 of the largest price fit
    std::vector<std::vector<Wide>> m_stock;
    std::vector<std::vector<Wide>> m_money;
    struct PricedStrip {
        StripShape shape;
        std::vector<Wide> sums; // prices before each cell
    };
    std::vector<PricedStrip> m_strips;
    std::vector<Wide> m_rows; // by week, for the job looked at: its cheapest cells
    std::vector<int> m_jobsOfCluster;
    const Job *m_job = nullptr;
    int m_number = 0;
    Wide m_visit = 0;
    Wide m_endPrice = 0;
    Wide m_startPrice = 0;
    Wide m_unplaced = 0;
    std::vector<Wide> m_week; // what stock and money cost a start in it
};

} // namespace phaseout::plan
