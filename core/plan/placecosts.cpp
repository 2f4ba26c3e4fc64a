// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/placecosts.h"

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
    for (std::size_t arc = 0; arc < m_prices.order.size(); ++arc)
        sum -= Wide(m_prices.order[arc]) * m_problem.precedence[arc].lag;
    return sum;
}

void PlaceCosts::lookAt(int j)
{
    m_job = &m_model.job(j);
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
}

} // namespace phaseout::plan
