// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/placecosts.h"

#include "core/plan/treecosts.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace phaseout::plan {
namespace {

std::vector<Wide> wide(const std::vector<std::int64_t> &prices)
{
    return {prices.begin(), prices.end()};
}

// A draw in one week is a draw by every later week too.
std::vector<Wide> tails(const std::vector<std::int64_t> &prices)
{
    std::vector<Wide> sums = wide(prices);
    for (std::size_t i = sums.size(); i-- > 1;)
        sums[i - 1] += sums[i];
    return sums;
}

Wide size(Wide value)
{
    return value < 0 ? -value : value;
}

constexpr Wide narrow = std::numeric_limits<std::int64_t>::max() / (2 * Model::mostInTree);

} // namespace

PlaceCosts::PlaceCosts(const Model &model, const Prices &prices)
    : m_model(model)
    , m_problem(model.problem())
    , m_prices(prices)
{
    for (const std::vector<std::int64_t> &pool : prices.crews) {
        m_crews.emplace_back(1, 0);
        for (const std::int64_t price : pool)
            m_crews.back().push_back(m_crews.back().back() + price);
    }
    for (const std::vector<std::int64_t> &item : prices.stock)
        m_stock.push_back(tails(item));
    for (std::size_t budget = 0; budget < prices.money.size(); ++budget)
        m_money.push_back(m_problem.budgets[budget].carryOver ? tails(prices.money[budget]) : wide(prices.money[budget]));
    for (const Strip &strip : prices.strips) {
        m_strips.push_back({stripShape(m_problem, strip), {0}});
        for (const std::int64_t price : strip.cells)
            m_strips.back().sums.push_back(m_strips.back().sums.back() + price);
    }
    m_jobsOfCluster.resize(m_problem.clusters.size(), 0);
    for (const Job &job : m_problem.jobs)
        if (job.cluster != none)
            ++m_jobsOfCluster[job.cluster];
}

Wide PlaceCosts::supply() const
{
    Wide sum = 0;
    for (std::size_t pool = 0; pool < m_prices.crews.size(); ++pool)
        for (std::size_t slot = 0; slot < m_prices.crews[pool].size(); ++slot)
            sum += Wide(m_prices.crews[pool][slot]) * m_problem.pools[pool].capacity[slot];
    for (std::size_t item = 0; item < m_prices.stock.size(); ++item)
        for (std::size_t week = 0; week < m_prices.stock[item].size(); ++week)
            sum += Wide(m_prices.stock[item][week]) * m_model.arrived(static_cast<int>(item))[week];
    for (std::size_t budget = 0; budget < m_prices.money.size(); ++budget)
        for (std::size_t period = 0; period < m_prices.money[budget].size(); ++period)
            sum += Wide(m_prices.money[budget][period]) * m_model.spendable(static_cast<int>(budget))[period];
    for (const PricedStrip &strip : m_strips)
        sum += strip.sums.back();
    for (std::size_t arc = 0; arc < m_prices.order.size(); ++arc)
        sum -= Wide(m_prices.order[arc]) * m_problem.precedence[arc].lag;
    return sum;
}

void PlaceCosts::lookAt(int j)
{
    m_job = &m_model.job(j);
    m_number = j;
    const auto sum = [this](const std::vector<Link> &links) {
        return std::accumulate(links.begin(), links.end(), Wide(0),
                               [this](Wide total, const Link &link) { return total + m_prices.order[link.index]; });
    };
    m_endPrice = sum(m_model.after(j));
    m_startPrice = sum(m_model.before(j));
    m_unplaced = Wide(m_problem.unplacedCost) * m_prices.scale + m_endPrice * m_model.slotCount();
    for (const Link &link : m_model.before(j))
        m_unplaced -= Wide(m_prices.order[link.index]) * (m_model.slotCount() + link.lag);
    m_visit = m_job->cluster == none ? 0
                                     : Wide(m_problem.clusters[m_job->cluster].visitCost) * m_prices.scale / m_jobsOfCluster[m_job->cluster];
    m_week.assign(m_problem.slotsOfWeek.size(), 0);
    for (const Draw &draw : m_job->draws)
        for (std::size_t week = 0; week < m_week.size(); ++week)
            m_week[week] += m_stock[draw.item][week] * draw.quantity;
    for (const Spend &spend : m_job->spends)
        for (std::size_t week = 0; week < m_week.size(); ++week)
            m_week[week] += m_money[spend.budget][m_problem.budgets[spend.budget].periodOfWeek[week]] * spend.amount;
    for (const PricedStrip &strip : m_strips) {
        cheapestRows(strip.shape, strip.shape.need[j], strip.sums, never, m_rows);
        for (std::size_t week = 0; week < m_week.size(); ++week)
            m_week[week] += m_rows[week];
    }
}

Wide PlaceCosts::least() const
{
    Wide best = m_unplaced;
    for (int r = 0; r < static_cast<int>(m_model.routes(m_number).size()); ++r) {
        const Route &route = m_model.routes(m_number)[r];
        if (route.starts.empty())
            continue;
        if (isNarrow(r)) {
            best = std::min(best, Wide(narrowLeast(r)));
            continue;
        }
        for (const Span &span : route.starts)
            for (int start = span.first; start <= span.last; ++start)
                best = std::min(best, of(route, start, m_model.end(m_number, r, start), m_model.cost(m_number, r, start)));
    }
    return best;
}

// Calls \a see with start, end and cost of every permitted place, for a route that isNarrow().
template <class See>
void PlaceCosts::eachNarrowPlace(int r, See see) const
{
    const Job &job = *m_job;
    const Route &route = m_model.routes(m_number)[r];
    const std::vector<std::int64_t> &crews = m_crews[route.pool];
    const std::int64_t perEnd = job.weight * m_prices.scale + static_cast<std::int64_t>(m_endPrice);
    const auto perStart = static_cast<std::int64_t>(m_startPrice);
    const std::int64_t late = job.tardiness * m_prices.scale;
    const int deadline = job.deadline == none ? m_model.slotCount() + 1 : job.deadline;
    const int oldWeek = job.oldStart == none ? none : m_model.week(job.oldStart);
    const std::int64_t always = job.choices[r].cost * m_prices.scale + static_cast<std::int64_t>(m_visit);
    for (const Span &span : route.starts)
        for (int first = span.first; first <= span.last;) {
            const int week = m_model.week(first);
            const int last = std::min(span.last, m_model.firstSlot(week + 1) - 1);
            const bool isMoved = oldWeek != none && week != oldWeek;
            const std::int64_t inWeek = always + static_cast<std::int64_t>(m_week[week]) + (isMoved ? job.disruption * m_prices.scale : 0);
            for (int start = first; start <= last; ++start) {
                const int end = m_model.endIn(route.pool, start, route.duration);
                see(start, end, perEnd * end - perStart * start + late * std::max(0, end - deadline) + (crews[end] - crews[start]) * job.team + inWeek);
            }
            first = last + 1;
        }
}

std::int64_t PlaceCosts::narrowLeast(int r) const
{
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    eachNarrowPlace(r, [&best](int, int, std::int64_t cost) { best = std::min(best, cost); });
    return best;
}

// True for a job without steps and crews of other pools when no part of the cost of a place, and no sum of those of a tree,
// can leave 64 bits: most jobs, and then it is several times quicker.
bool PlaceCosts::isNarrow(int r) const
{
    const Route &route = m_model.routes(m_number)[r];
    if (!m_job->steps.empty() || !route.also.empty())
        return false;
    const Wide horizon = m_model.slotCount() + 1;
    const Wide own = horizon * (Wide(m_job->weight) + m_job->tardiness) + size(m_job->choices[r].cost) + m_job->disruption;
    const Wide most = own * m_prices.scale + m_visit + horizon * (m_endPrice + m_startPrice) + Wide(m_crews[route.pool].back()) * m_job->team;
    return most + *std::max_element(m_week.begin(), m_week.end()) < narrow && size(m_unplaced) < narrow;
}

Wide PlaceCosts::leastOf(const std::vector<int> &tree)
{
    const bool areNarrow = std::all_of(tree.begin(), tree.end(), [this](int j) {
        lookAt(j);
        for (int r = 0; r < static_cast<int>(m_model.routes(j).size()); ++r)
            if (!isNarrow(r))
                return false;
        return true;
    });
    if (!areNarrow)
        return leastOf<Wide>(tree, [this](auto see) { eachPlace([&see](int, int start, int end, Wide cost) { see(start, end, cost); }); });
    return leastOf<std::int64_t>(tree, [this](auto see) {
        for (int r = 0; r < static_cast<int>(m_model.routes(m_number).size()); ++r)
            eachNarrowPlace(r, see);
    });
}

template <class N, class Each>
Wide PlaceCosts::leastOf(const std::vector<int> &tree, Each each)
{
    TreeCosts<N> costs(m_model, tree);
    for (std::size_t k = 0; k < tree.size(); ++k) {
        lookAt(tree[k]);
        costs.begin(k, static_cast<N>(m_unplaced));
        each([&costs](int start, int end, N cost) { costs.see(start, end, cost); });
        costs.finish();
    }
    return costs.least();
}

} // namespace phaseout::plan
