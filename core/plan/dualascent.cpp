// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lagrangian.h"

#include "core/plan/shortageprices.h"

#include <algorithm>
#include <cmath>

namespace phaseout::plan {
namespace {

constexpr int smallProblem = 300; // jobs, up to which every slot has its own price
constexpr double keepMean = 0.98; // of the mean start
constexpr double keepMeanOfPart = 0.85;

double highest(const std::vector<double> &values)
{
    return values.empty() ? 0.0 : *std::max_element(values.begin(), values.end());
}

void mix(std::vector<std::vector<double>> &into, const std::vector<std::vector<double>> &from, double share)
{
    for (std::size_t row = 0; row < into.size(); ++row)
        for (std::size_t i = 0; i < into[row].size(); ++i)
            into[row][i] = from[row][i] * share;
}

} // namespace

DualAscent::DualAscent(const Model &model, const JobContext &context)
    : m_model(model)
    , m_context(context)
    , m_places(model, context)
    , m_clashes(clashesIn(model, context))
    , m_everySlot(model.jobCount() <= smallProblem)
{
    m_meanStart.assign(static_cast<std::size_t>(model.jobCount()), 0.0);
    for (int pool = 0; pool < static_cast<int>(model.problem().pools.size()); ++pool) {
        m_open.emplace_back(static_cast<std::size_t>(model.weekCount()), Span{0, none});
        for (int slot = 0; slot < model.slotCount(); ++slot)
            if (model.isOpen(pool, slot)) {
                Span &open = m_open.back()[model.week(slot)];
                open = {open.last == none ? slot : open.first, slot};
            }
        m_lateness.emplace_back(static_cast<std::size_t>(model.slotCount()), 0.0);
        for (const Span &open : m_open.back())
            for (int slot = open.first; slot <= open.last && open.last > open.first; ++slot)
                m_lateness.back()[slot] = static_cast<double>(slot - open.first) / (open.last - open.first);
    }
}

std::vector<double> DualAscent::knots(int pool, const std::vector<double> &bySlot) const
{
    if (m_everySlot)
        return bySlot;
    std::vector<double> result;
    for (const Span &open : m_open[pool]) {
        result.push_back(open.first > open.last ? 0.0 : bySlot[open.first]);
        result.push_back(open.first > open.last ? 0.0 : bySlot[open.last]);
    }
    return result;
}

std::vector<double> DualAscent::gradient(int pool, const std::vector<double> &bySlot) const
{
    if (m_everySlot)
        return bySlot;
    std::vector<double> result(static_cast<std::size_t>(m_model.weekCount()) * 2, 0.0);
    for (int slot = 0; slot < m_model.slotCount(); ++slot) {
        if (!m_model.isOpen(pool, slot))
            continue;
        const int week = m_model.week(slot);
        const double late = m_lateness[pool][slot];
        result[2 * week] += bySlot[slot] * (1 - late);
        result[2 * week + 1] += bySlot[slot] * late;
    }
    return result;
}

RealPrices DualAscent::expand() const
{
    RealPrices prices;
    for (int pool = 0; pool < static_cast<int>(m_crews.size()); ++pool) {
        const std::vector<double> &value = m_crews[pool].value;
        if (m_everySlot) {
            prices.crews.push_back(value);
            continue;
        }
        std::vector<double> bySlot(static_cast<std::size_t>(m_model.slotCount()), 0.0);
        for (int slot = 0; slot < m_model.slotCount(); ++slot)
            if (m_model.isOpen(pool, slot)) {
                const double late = m_lateness[pool][slot];
                bySlot[slot] = value[2 * m_model.week(slot)] * (1 - late) + value[2 * m_model.week(slot) + 1] * late;
            }
        prices.crews.push_back(std::move(bySlot));
    }
    for (const PriceSteps &item : m_stock)
        prices.stock.push_back(item.value);
    for (const PriceSteps &budget : m_money)
        prices.money.push_back(budget.value);
    prices.order = m_order.value;
    for (const Clash &clash : m_clashes)
        prices.crews[clash.pool][clash.slot] += priceOf(clash, m_model, prices);
    return prices;
}

void DualAscent::contract(RealPrices prices)
{
    for (const Clash &clash : m_clashes) { // without what comes on top
        std::vector<double> &crews = prices.crews[clash.pool];
        const int next = clash.slot + 1 < m_model.slotCount() ? clash.slot + 1 : std::max(0, clash.slot - 1);
        crews[clash.slot] = std::min(crews[clash.slot], crews[next]);
    }
    m_crews.resize(prices.crews.size());
    m_stock.resize(prices.stock.size());
    m_money.resize(prices.money.size());
    for (std::size_t i = 0; i < m_crews.size(); ++i)
        m_crews[i].begin(knots(static_cast<int>(i), prices.crews[i]));
    for (std::size_t i = 0; i < m_stock.size(); ++i)
        m_stock[i].begin(prices.stock[i]);
    for (std::size_t i = 0; i < m_money.size(); ++i)
        m_money[i].begin(prices.money[i]);
    m_order.begin(prices.order);
}

void DualAscent::offer(const RealPrices &prices, PricedPlaces::Part part)
{
    const double value = m_places.evaluate(prices, part);
    if (!m_begun || value > m_bestValue) {
        m_bestValue = value;
        m_best = prices;
        m_begun = true;
    }
}

void DualAscent::begin(const Prices *warm)
{
    RealPrices closed{crewPrices(m_model), stockPrices(m_model), moneyPrices(m_model), {}};
    for (std::size_t i = 0; i < m_model.problem().precedence.size(); ++i) {
        const bool isPriced = !m_model.isInTree(m_model.problem().precedence[i].before);
        closed.order.push_back(isPriced ? m_model.transfer(static_cast<int>(i)) : 0.0);
    }
    RealPrices trial = closed;
    constexpr int fewest = 1000; // jobs, above which a part of them shows as well which mix is best
    const PricedPlaces::Part part{std::clamp(m_model.jobCount() / fewest, 1, 8), 0};
    // Crews first by themselves, then mixed with the other two: the bound is concave in the prices.
    for (const double money : {0.0, 0.3, 0.6, 1.0})
        for (const double stock : {0.0, 0.3, 0.6, 1.0})
            for (const double crews : {1.0, 0.4, 0.1}) {
                if (crews + stock + money > 1.35)
                    continue;
                mix(trial.crews, closed.crews, crews);
                mix(trial.stock, closed.stock, stock);
                mix(trial.money, closed.money, money);
                offer(trial, part);
            }
    if (std::any_of(m_model.problem().jobs.begin(), m_model.problem().jobs.end(), [](const Job &job) { return job.deadline != none && job.tardiness > 0; })) {
        const auto late = crewPrices(m_model, Pressure::OnceLate);
        const double before = m_bestValue;
        mix(trial.stock, closed.stock, 0);
        mix(trial.money, closed.money, 0);
        for (const double crews : {1.0, 0.4}) {
            mix(trial.crews, late, crews);
            offer(trial, part);
        }
        if (m_bestValue > before)
            closed.crews = late;
    }
    if (std::all_of(closed.crews.begin(), closed.crews.end(), [](const auto &row) { return highest(row) == 0; })) {
        const auto pressing = crewPrices(m_model, Pressure::WithLateness);
        closed.crews = pressing;
        for (const double crews : {1.0, 0.5, 0.25}) {
            mix(trial.crews, pressing, crews);
            offer(trial, part);
        }
    }
    if (highest(closed.order) > 0) {
        mix(trial.crews, closed.crews, 0);
        mix(trial.stock, closed.stock, 0);
        mix(trial.money, closed.money, 0);
        trial.order = chainPrices(m_model);
        offer(trial, part);
    }
    for (const ShortagePrice &shortage : shortagePrices(m_model, m_context))
        offer(withShortage(m_best, m_model, shortage), part);
    m_bestValue = m_places.evaluate(m_best);
    if (warm && fit(*warm, m_model.problem())) {
        RealPrices start = real(*warm);
        for (std::size_t i = 0; i < start.order.size(); ++i)
            if (m_model.isInTree(m_model.problem().precedence[i].before))
                start.order[i] = 0; // kept exactly, whatever it was worth before
        offer(start, {});
    }
    contract(closed); // only for the sizes of steps
    const auto measure = [](std::vector<PriceSteps> &rows) {
        for (PriceSteps &row : rows)
            row.size = highest(row.value);
    };
    measure(m_crews);
    measure(m_stock);
    measure(m_money);
    m_order.size = highest(m_order.value);
    for (int j = 0; j < m_model.jobCount(); ++j)
        m_meanStart[j] = m_places.start(j);
    m_isWarm = warm && fit(*warm, m_model.problem()) && real(*warm).crews == m_best.crews;
}

void DualAscent::restart(double step, double decay)
{
    contract(m_best);
    goOn(step, decay);
}

void DualAscent::goOn(double step, double decay)
{
    m_step = step;
    m_decay = decay;
    m_power1 = 1;
    m_power2 = 1;
}

void DualAscent::refine()
{
    m_everySlot = true;
}

void DualAscent::advance(PricedPlaces::Part part)
{
    RealPrices prices = expand();
    const double value = m_places.evaluate(prices, part);
    // A job that is looked at once in several steps has to learn as much from each look.
    const double keep = part.count == 1 ? keepMean : keepMeanOfPart;
    for (int j = 0; j < m_model.jobCount(); ++j)
        if (m_places.isLookedAt(j))
            m_meanStart[j] = keep * m_meanStart[j] + (1 - keep) * m_places.start(j);
    m_power1 *= PriceSteps::keepMean;
    m_power2 *= PriceSteps::keepSquare;
    const RealPrices &excess = m_places.excess();
    for (std::size_t i = 0; i < m_crews.size(); ++i)
        m_crews[i].move(gradient(static_cast<int>(i), excess.crews[i]), m_step, 1 - m_power1, 1 - m_power2);
    for (std::size_t i = 0; i < m_stock.size(); ++i)
        m_stock[i].move(excess.stock[i], m_step, 1 - m_power1, 1 - m_power2);
    for (std::size_t i = 0; i < m_money.size(); ++i)
        m_money[i].move(excess.money[i], m_step, 1 - m_power1, 1 - m_power2);
    m_order.move(excess.order, m_step, 1 - m_power1, 1 - m_power2);
    m_step *= m_decay;
    if (part.count == 1 && value > m_bestValue) {
        m_bestValue = value;
        m_best = std::move(prices);
    }
}

Prices DualAscent::bestPrices() const
{
    return rounded(m_best, finestScale(m_best));
}

double DualAscent::meanMiddle(int j) const
{
    return m_meanStart[j] + 0.5 * m_model.routes(j).front().duration;
}

} // namespace phaseout::plan
