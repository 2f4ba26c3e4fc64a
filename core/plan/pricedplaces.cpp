// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pricedplaces.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace phaseout::plan {
namespace {

constexpr double unreachable = std::numeric_limits<double>::infinity();

std::vector<double> tails(std::vector<double> values)
{
    for (std::size_t i = values.size(); i-- > 1;)
        values[i - 1] += values[i];
    return values;
}

} // namespace

PricedPlaces::PricedPlaces(const Model &model, const JobContext &context)
    : m_model(model)
{
    const Problem &problem = model.problem();
    const auto weeks = static_cast<std::size_t>(model.weekCount());
    std::vector<double> sharers(problem.clusters.size(), 0);
    for (const Job &job : problem.jobs)
        if (job.cluster != none)
            sharers[job.cluster] += 1;
    m_sequence.resize(static_cast<std::size_t>(model.jobCount()));
    std::iota(m_sequence.begin(), m_sequence.end(), 0);
    std::stable_sort(m_sequence.begin(), m_sequence.end(),
                     [&model](int a, int b) { return model.routes(a).front().shape < model.routes(b).front().shape; });
    m_visitShare.resize(m_sequence.size(), 0.0);
    m_firstRoute.resize(m_sequence.size(), 0);
    for (const int j : m_sequence) {
        if (context.isCancelled())
            break;
        if (const int cluster = model.job(j).cluster; cluster != none)
            m_visitShare[j] = static_cast<double>(problem.clusters[cluster].visitCost) / sharers[cluster];
        m_firstRoute[j] = m_briefs.size();
        makeBriefs(j);
        const auto weight = static_cast<double>(model.job(j).weight);
        for (int r = 0; r < static_cast<int>(model.routes(j).size()); ++r) {
            const std::size_t row = m_ownRest.size();
            m_ownRest.resize(row + weeks, unreachable);
            if (!model.routes(j)[r].starts.empty())
                m_weeksNeeded = std::max(m_weeksNeeded, model.week(model.routes(j)[r].starts.front().first));
            // Without steps and rests it never falls within a week.
            const bool isRising = model.job(j).steps.empty() && !model.hasRests(model.routes(j)[r].pool);
            for (const Span &span : model.routes(j)[r].starts)
                for (int start = span.first; start <= span.last;) {
                    const int week = model.week(start);
                    double &known = m_ownRest[row + static_cast<std::size_t>(week)];
                    const double cost = static_cast<double>(model.cost(j, r, start)) + m_visitShare[j];
                    known = std::min(known, cost - weight * (start - model.firstSlot(week)));
                    start = isRising ? model.firstSlot(week + 1) : start + 1;
                }
        }
    }
    for (int week = 0; week < model.weekCount(); ++week) {
        m_weekFirst.push_back(model.firstSlot(week));
        m_weekSteps.push_back(std::max(0, problem.slotsOfWeek[week] - 1));
    }
    m_shapeCost.assign(model.shapes().size(), std::vector<double>(static_cast<std::size_t>(model.slotCount()), 0.0));
    m_shapeRest.resize(model.shapes().size() * weeks);
    m_shapeFall.resize(model.shapes().size() * weeks);
    m_low.resize(weeks);
    m_week.resize(weeks);
    m_start.resize(static_cast<std::size_t>(model.jobCount()), 0);
    m_least.resize(static_cast<std::size_t>(model.jobCount()), 0.0);
    rank();
    m_excess = real(noPrices(problem));
}

void PricedPlaces::price(const RealPrices &prices)
{
    const Problem &problem = m_model.problem();
    std::vector<std::vector<double>> before; // by pool: the sum of prices before each slot
    for (const std::vector<double> &pool : prices.crews) {
        std::vector<double> sums{0.0};
        for (const double price : pool)
            sums.push_back(sums.back() + price);
        before.push_back(std::move(sums));
    }
    m_stockPrice.clear();
    for (const std::vector<double> &item : prices.stock)
        m_stockPrice.push_back(tails(item));
    m_moneyPrice.clear();
    for (std::size_t b = 0; b < problem.budgets.size(); ++b) {
        const std::vector<double> periods = problem.budgets[b].carryOver ? tails(prices.money[b]) : prices.money[b];
        m_moneyPrice.emplace_back();
        for (const int period : problem.budgets[b].periodOfWeek)
            m_moneyPrice.back().push_back(periods[period]);
    }
    m_weeksLooked = weeksWorthALook(prices);
    for (std::size_t i = 0; i < m_model.shapes().size(); ++i)
        priceShape(i, before);
}

void PricedPlaces::priceShape(std::size_t index, const std::vector<std::vector<double>> &pools)
{
    const Shape &shape = m_model.shapes()[index];
    const std::vector<double> &before = pools[shape.pool];
    const auto weeks = static_cast<std::size_t>(m_model.weekCount());
    double *rest = m_shapeRest.data() + index * weeks;
    double *fall = m_shapeFall.data() + index * weeks;
    std::fill_n(rest, weeks, unreachable);
    std::fill_n(fall, weeks, 0.0);
    std::vector<double> &costs = m_shapeCost[index];
    const int end = m_model.firstSlot(m_weeksLooked);
    for (const Span &span : shape.starts) {
        const int spanLast = std::min(span.last, end - 1);
        if (m_model.hasRests(shape.pool))
            for (int start = span.first; start <= spanLast; ++start)
                costs[start] = shape.team * (before[m_model.endIn(shape.pool, start, shape.duration)] - before[start]);
        else
            for (int start = span.first; start <= spanLast; ++start)
                costs[start] = shape.team * (before[start + shape.duration] - before[start]);
        for (const Crewing &other : shape.also)
            for (int start = span.first; start <= spanLast; ++start)
                costs[start] += other.team * (pools[other.pool][m_model.endIn(shape.pool, start, shape.duration)] - pools[other.pool][start]);
        for (int first = span.first; first <= spanLast;) {
            const int week = m_model.week(first);
            const int last = std::min(spanLast, m_model.firstSlot(week + 1) - 1);
            if (last > first && rest[week] == unreachable)
                fall[week] = (costs[first] - costs[last]) / (last - first);
            for (int start = first; start <= last; ++start)
                rest[week] = std::min(rest[week], costs[start] + fall[week] * (start - m_model.firstSlot(week)));
            first = last + 1;
        }
    }
}

// Half a year beyond the last price above 0; whatever waits longer than that is held by its own calendar alone.
int PricedPlaces::weeksWorthALook(const RealPrices &prices) const
{
    constexpr int beyond = 26;
    int last = 0;
    for (const std::vector<double> &pool : prices.crews)
        for (int slot = m_model.slotCount() - 1; slot >= m_model.firstSlot(last); --slot)
            if (pool[slot] > 0) {
                last = std::max(last, m_model.week(slot));
                break;
            }
    for (int week = m_model.weekCount() - 1; week > last; --week) {
        const auto costs = [week](const std::vector<double> &row) { return row[week] > 0; };
        if (std::any_of(m_stockPrice.begin(), m_stockPrice.end(), costs) ||
            std::any_of(m_moneyPrice.begin(), m_moneyPrice.end(), costs))
            last = week;
    }
    return std::min(m_model.weekCount(), std::max(last, m_weeksNeeded) + beyond);
}

// Jobs of one pool beside each other in order of urgency, those that wait for each other together: every so-many-th of
// them is a fair sample.
void PricedPlaces::rank()
{
    std::vector<int> first(static_cast<std::size_t>(m_model.jobCount())); // by job: the first of those that it belongs to
    for (const int j : m_model.order()) {
        first[j] = j;
        if (!m_model.before(j).empty())
            first[j] = first[m_model.before(j).front().job];
    }
    for (const std::vector<int> &tree : m_model.trees())
        for (const int j : tree)
            first[j] = tree.front();
    std::vector<int> jobs;
    for (int j = 0; j < m_model.jobCount(); ++j)
        if (first[j] == j)
            jobs.push_back(j);
    const auto key = [this](int j) {
        const Route &way = m_model.routes(j).front();
        return std::pair(way.pool, -m_model.urgency(j) / (static_cast<double>(way.duration) * m_model.job(j).team));
    };
    std::stable_sort(jobs.begin(), jobs.end(), [&](int a, int b) { return key(a) < key(b); });
    m_rank.assign(first.size(), 0);
    for (std::size_t i = 0; i < jobs.size(); ++i)
        m_rank[jobs[i]] = static_cast<int>(i);
    for (std::size_t j = 0; j < first.size(); ++j)
        m_rank[j] = m_rank[first[j]];
}

double PricedPlaces::evaluate(const RealPrices &prices, Part part)
{
    m_part = part;
    m_prices.order = prices.order;
    price(prices);
    for (auto *table : {&m_excess.crews, &m_excess.stock, &m_excess.money})
        for (std::vector<double> &row : *table)
            std::fill(row.begin(), row.end(), 0.0);
    std::fill(m_excess.order.begin(), m_excess.order.end(), 0.0);
    double sum = 0;
    for (const int j : m_sequence)
        if (isLookedAt(j) && !m_model.isInTree(j))
            sum += choose(j, prices);
    for (const std::vector<int> &tree : m_model.trees())
        if (isLookedAt(tree.back()))
            sum += chooseTree(tree, prices);
    if (part.count > 1) {
        sum *= part.count;
        for (auto *table : {&m_excess.crews, &m_excess.stock, &m_excess.money})
            for (std::vector<double> &row : *table)
                for (double &use : row)
                    use *= part.count;
    }
    return sum + finish(prices);
}

// Adds the job's use to the excess; finish() takes the supply off.
void PricedPlaces::book(int j, int start, int route)
{
    const Brief &brief = m_briefs[m_firstRoute[j] + static_cast<std::size_t>(std::max(0, route))];
    int end = m_model.slotCount();
    m_start[j] = start == none ? end : start;
    if (start != none) {
        const Route &way = *brief.way;
        end = m_model.endIn(way.pool, start, way.duration);
        double *const crews = m_excess.crews[way.pool].data();
        for (int slot = start; slot < end; ++slot)
            crews[slot] += brief.team;
        for (const Crewing &other : way.also)
            for (int slot = start; slot < end; ++slot)
                m_excess.crews[other.pool][slot] += other.team;
        const int week = m_model.week(start);
        const auto items = static_cast<int>(m_excess.stock.size());
        for (int t = brief.firstTerm; t < brief.lastTerm; ++t) {
            const auto [amount, row] = m_terms[t];
            if (row < items)
                m_excess.stock[row][week] += amount;
            else
                m_excess.money[row - items][m_model.problem().budgets[row - items].periodOfWeek[week]] += amount;
        }
    }
    if (!brief.isOrdered || m_model.isInTree(j))
        return; // a tree keeps its order by itself
    for (const Link &link : m_model.after(j))
        m_excess.order[link.index] += end;
    for (const Link &link : m_model.before(j))
        m_excess.order[link.index] -= start == none ? end + link.lag : start;
}

// Takes supply off the excess; returns what supply is worth, as a negative number.
double PricedPlaces::finish(const RealPrices &prices)
{
    double sum = 0;
    const Problem &problem = m_model.problem();
    for (std::size_t pool = 0; pool < prices.crews.size(); ++pool)
        for (std::size_t slot = 0; slot < prices.crews[pool].size(); ++slot) {
            const double supply = problem.pools[pool].capacity[slot];
            m_excess.crews[pool][slot] -= supply;
            sum -= prices.crews[pool][slot] * supply;
        }
    const auto settle = [&sum](std::vector<double> &use, const std::vector<double> &price,
                               const std::vector<std::int64_t> &supply, bool cumulative) {
        double total = 0;
        for (std::size_t i = 0; i < use.size(); ++i) {
            total = cumulative ? total + use[i] : use[i];
            use[i] = total - static_cast<double>(supply[i]);
            sum -= price[i] * static_cast<double>(supply[i]);
        }
    };
    for (std::size_t item = 0; item < prices.stock.size(); ++item)
        settle(m_excess.stock[item], prices.stock[item], m_model.arrived(static_cast<int>(item)), true);
    for (std::size_t b = 0; b < prices.money.size(); ++b)
        settle(m_excess.money[b], prices.money[b], m_model.spendable(static_cast<int>(b)),
               problem.budgets[b].carryOver);
    for (std::size_t arc = 0; arc < prices.order.size(); ++arc) {
        if (!isLookedAt(problem.precedence[arc].before))
            continue; // neither is what waits for it
        if (!m_model.isInTree(problem.precedence[arc].before))
            m_excess.order[arc] += problem.precedence[arc].lag;
        sum += prices.order[arc] * problem.precedence[arc].lag;
    }
    return sum;
}

} // namespace phaseout::plan
