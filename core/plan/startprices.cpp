// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/startprices.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace phaseout::plan {
namespace {

// Work of a size that grows dearer by `rate × size` with every slot that it waits, and from \a due on by \a late more.
struct Load {
    double rate = 0;
    double size = 0;
    double late = 0;
    int due = 0;
};

// Loads poured in falling order of rate, and how dear the drop is that is being poured.
class Pour {
public:
    explicit Pour(std::vector<Load> loads)
        : m_loads(std::move(loads))
    {
        std::stable_sort(m_loads.begin(), m_loads.end(), [](const Load &a, const Load &b) { return a.rate > b.rate; });
    }
    void take(double amount)
    {
        m_taken += amount;
        while (m_next < m_loads.size() && m_before + m_loads[m_next].size <= m_taken)
            m_before += m_loads[m_next++].size;
    }
    [[nodiscard]] double rate() const { return m_next < m_loads.size() ? m_loads[m_next].rate : 0.0; }
    [[nodiscard]] double rateIn(int slot) const
    {
        return rate() + (m_next < m_loads.size() && slot >= m_loads[m_next].due ? m_loads[m_next].late : 0.0);
    }

private:
    std::vector<Load> m_loads;
    std::size_t m_next = 0;
    double m_before = 0;
    double m_taken = 0;
};

void addLoad(std::vector<Load> &loads, double urgency, double size, double tardiness = 0, int due = 0)
{
    if (size > 0)
        loads.push_back({std::max(0.0, urgency) / size, size, tardiness / size, due});
}

void suffixSums(std::vector<double> &values)
{
    for (std::size_t i = values.size(); i-- > 1;)
        values[i - 1] += values[i];
}

std::int64_t whole(double price, std::int64_t scale)
{
    const double scaled = std::floor(price * static_cast<double>(scale) + 0.5);
    return static_cast<std::int64_t>(std::clamp(scaled, 0.0, static_cast<double>(largestPrice)));
}

using Table = std::vector<std::vector<double>>;

std::vector<std::vector<std::int64_t>> whole(const Table &table, std::int64_t scale)
{
    std::vector<std::vector<std::int64_t>> result;
    for (const std::vector<double> &row : table) {
        result.emplace_back();
        for (const double price : row)
            result.back().push_back(whole(price, scale));
    }
    return result;
}

Table real(const std::vector<std::vector<std::int64_t>> &table, std::int64_t scale)
{
    Table result;
    for (const std::vector<std::int64_t> &row : table) {
        result.emplace_back();
        for (const std::int64_t price : row)
            result.back().push_back(static_cast<double>(price) / static_cast<double>(scale));
    }
    return result;
}

// By week: what part of all the work the crews could do in it.
std::vector<double> paceOf(const Model &model)
{
    double work = 0;
    for (int j = 0; j < model.jobCount(); ++j)
        work += static_cast<double>(model.routes(j).front().duration) * model.job(j).team;
    std::vector<double> pace(static_cast<std::size_t>(model.weekCount()), 0);
    for (int pool = 0; pool < static_cast<int>(model.problem().pools.size()); ++pool)
        for (int slot = 0; slot < model.slotCount(); ++slot)
            if (model.isOpen(pool, slot))
                pace[model.week(slot)] += model.problem().pools[pool].capacity[slot] / std::max(1.0, work);
    return pace;
}

} // namespace

Table crewPrices(const Model &model, Pressure pressure)
{
    std::vector<std::vector<Load>> loads(model.problem().pools.size());
    for (int j = 0; j < model.jobCount(); ++j) {
        const Route &route = model.routes(j).front();
        const double late = pressure == Pressure::WithLateness ? static_cast<double>(model.job(j).tardiness) : 0.0;
        // Where several pools are needed at once, each bears a share.
        const auto share = static_cast<double>(route.also.size() + 1);
        const double once = pressure == Pressure::OnceLate && model.job(j).deadline != none ? static_cast<double>(model.job(j).tardiness) / share : 0.0;
        eachCrewing(model.job(j), model.job(j).choices.front(), [&](int pool, int team) {
            addLoad(loads[pool], (model.urgency(j) + late) / share, static_cast<double>(route.duration) * team, once, model.job(j).deadline);
        });
    }
    Table prices;
    for (std::size_t pool = 0; pool < loads.size(); ++pool) {
        Pour pour(std::move(loads[pool]));
        std::vector<double> price;
        for (int slot = 0; slot < model.slotCount(); ++slot) {
            pour.take(model.isOpen(static_cast<int>(pool), slot) ? model.problem().pools[pool].capacity[slot] : 0);
            price.push_back(pour.rateIn(slot));
        }
        suffixSums(price);
        for (int slot = 0; slot < model.slotCount(); ++slot)
            if (!model.isOpen(static_cast<int>(pool), slot))
                price[slot] = 0; // a crew then is worth nothing, or next to nothing
        prices.push_back(std::move(price));
    }
    return prices;
}

std::vector<double> chainPrices(const Model &model)
{
    constexpr int never = std::numeric_limits<int>::max() / 2;
    std::vector<int> end(static_cast<std::size_t>(model.jobCount()), never); // the earliest one
    std::vector<const Link *> cause(end.size(), nullptr);
    for (const int j : model.order()) {
        int from = 0;
        for (const Link &link : model.before(j))
            from = std::max(from, std::min(never, end[link.job] + link.lag));
        for (int r = 0; r < static_cast<int>(model.routes(j).size()); ++r) {
            const std::vector<Span> &starts = model.routes(j)[r].starts;
            const auto span = std::find_if(starts.begin(), starts.end(), [from](const Span &s) { return s.last >= from; });
            if (span != starts.end())
                end[j] = std::min(end[j], model.end(j, r, std::max(from, span->first)));
        }
        for (const Link &link : model.before(j))
            if (from > 0 && end[link.job] + link.lag == from && !cause[j])
                cause[j] = &link;
    }
    std::vector<double> prices(model.problem().precedence.size(), 0.0);
    std::vector<double> pushed;
    for (int j = 0; j < model.jobCount(); ++j)
        pushed.push_back(static_cast<double>(model.job(j).weight));
    for (auto j = model.order().rbegin(); j != model.order().rend(); ++j)
        if (cause[*j]) {
            prices[cause[*j]->index] = pushed[*j];
            pushed[cause[*j]->job] += pushed[*j];
        }
    return prices;
}

Table stockPrices(const Model &model)
{
    Table prices;
    for (int item = 0; item < static_cast<int>(model.problem().items.size()); ++item) {
        std::vector<Load> loads;
        for (int j = 0; j < model.jobCount(); ++j)
            for (const Draw &draw : model.job(j).draws)
                if (draw.item == item)
                    addLoad(loads, model.urgency(j), static_cast<double>(draw.quantity));
        Pour pour(std::move(loads));
        std::vector<double> price;
        double arrived = 0;
        for (int week = 0; week < model.weekCount(); ++week) {
            const auto now = static_cast<double>(model.arrived(item)[week]);
            pour.take(now - arrived);
            arrived = now;
            price.push_back(pour.rate() * model.problem().slotsOfWeek[week]);
        }
        if (!price.empty())
            price.back() = 0;
        prices.push_back(std::move(price));
    }
    return prices;
}

Table moneyPrices(const Model &model)
{
    Table prices;
    const std::vector<double> pace = paceOf(model);
    for (int budget = 0; budget < static_cast<int>(model.problem().budgets.size()); ++budget) {
        const Budget &terms = model.problem().budgets[budget];
        std::vector<Load> loads;
        for (int j = 0; j < model.jobCount(); ++j)
            for (const Spend &spend : model.job(j).spends)
                if (spend.budget == budget)
                    addLoad(loads, model.urgency(j), static_cast<double>(spend.amount));
        double needed = 0;
        for (const Load &load : loads)
            needed += load.size;
        Pour pour(std::move(loads));
        std::vector<double> length(terms.caps.size(), 0);
        std::vector<double> usable(terms.caps.size(), 0);
        for (int week = 0; week < model.weekCount(); ++week) {
            length[terms.periodOfWeek[week]] += model.problem().slotsOfWeek[week];
            usable[terms.periodOfWeek[week]] += pace[week] * needed;
        }
        std::vector<double> price;
        for (std::size_t period = 0; period < terms.caps.size(); ++period) {
            const auto cap = static_cast<double>(terms.caps[period]);
            pour.take(terms.carryOver ? cap : std::min(cap, usable[period]));
            price.push_back(period + 1 < terms.caps.size() ? pour.rate() * length[period] : 0.0);
        }
        if (!terms.carryOver)
            suffixSums(price);
        prices.push_back(std::move(price));
    }
    return prices;
}

Prices rounded(const RealPrices &prices, std::int64_t scale)
{
    Prices result{scale, whole(prices.crews, scale), whole(prices.stock, scale), whole(prices.money, scale), {}};
    for (const double price : prices.order)
        result.order.push_back(whole(price, scale));
    return result;
}

std::int64_t finestScale(const RealPrices &prices)
{
    double highest = 1;
    for (const Table *table : {&prices.crews, &prices.stock, &prices.money})
        for (const std::vector<double> &row : *table)
            for (const double price : row)
                highest = std::max(highest, price);
    for (const double price : prices.order)
        highest = std::max(highest, price);
    std::int64_t scale = largestScale;
    while (scale > 1 && highest * static_cast<double>(scale) > static_cast<double>(largestPrice))
        scale /= 2;
    return scale;
}

RealPrices real(const Prices &prices)
{
    RealPrices result{
        real(prices.crews, prices.scale), real(prices.stock, prices.scale), real(prices.money, prices.scale), {}};
    for (const std::int64_t price : prices.order)
        result.order.push_back(static_cast<double>(price) / static_cast<double>(prices.scale));
    return result;
}

SingleBounds singleBounds(const Model &model)
{
    Prices nothing = noPrices(model.problem());
    const std::int64_t scale = finestScale({crewPrices(model), stockPrices(model), moneyPrices(model), {}});
    nothing.scale = scale;
    RealPrices order;
    for (std::size_t i = 0; i < nothing.order.size(); ++i)
        order.order.push_back(model.transfer(static_cast<int>(i)));
    Prices base = nothing;
    base.order = rounded(order, scale).order;
    const auto proven = [&model](const Prices &prices) { return provenBound(model, prices, JobContext()).value(); };
    // Without any price the bound may be below 0: costs may be negative.
    const std::int64_t free = proven(nothing);
    SingleBounds bounds{free, free, free};
    Prices crews = base;
    crews.crews = whole(crewPrices(model), scale);
    bounds.crews = std::max(free, proven(crews));
    const Table stock = stockPrices(model);
    for (std::size_t item = 0; item < stock.size(); ++item) {
        Prices alone = base;
        alone.stock[item] = whole(Table{stock[item]}, scale).front();
        bounds.stock = std::max(bounds.stock, proven(alone));
    }
    const Table money = moneyPrices(model);
    for (std::size_t budget = 0; budget < money.size(); ++budget) {
        Prices alone = base;
        alone.money[budget] = whole(Table{money[budget]}, scale).front();
        bounds.money = std::max(bounds.money, proven(alone));
    }
    return bounds;
}

} // namespace phaseout::plan
