// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/stripascent.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace phaseout::plan {
namespace {

constexpr int mostFree = 60;
constexpr std::int64_t mostPlaces = 200'000;
constexpr double never = 1e30;
constexpr double firstStep = 0.03; // of the highest prices; the others fall evenly to the last
constexpr double lastStep = 0.0001;

void sumUp(std::vector<double> &sums, const std::vector<double> &prices)
{
    sums.assign(1, 0.0);
    for (const double price : prices)
        sums.push_back(sums.back() + price);
}

} // namespace

bool StripAscent::suits(const Model &model)
{
    int free = 0;
    std::int64_t places = 0;
    for (int j = 0; j < model.jobCount(); ++j) {
        free += model.isFixed(j) ? 0 : 1;
        for (const Route &route : model.routes(j))
            for (const Span &span : route.starts)
                places += span.last - span.first + 1;
        if (free > mostFree || places > mostPlaces || j > 4 * mostFree)
            return false;
    }
    return free > 0;
}

StripAscent::Part StripAscent::part(const std::vector<double> &values)
{
    Part result;
    result.steps.begin(values);
    return result;
}

// A cell costs what a unit in it would from its week on, and that is no longer paid for by the piece.
void StripAscent::addStrip(const Strip &strip, const RealPrices &from)
{
    const Problem &problem = m_model.problem();
    m_stripShapes.push_back(stripShape(problem, strip));
    const StripShape &shape = m_stripShapes.back();
    std::vector<double> byWeek(m_week.size(), 0.0);
    if (strip.isMoney) {
        const std::vector<int> &periods = problem.budgets[strip.index].periodOfWeek;
        for (std::size_t week = 0; week < byWeek.size(); ++week)
            if (week == 0 || periods[week] != periods[week - 1])
                byWeek[week] = from.money[strip.index][periods[week]];
        std::fill(m_money[strip.index].steps.value.begin(), m_money[strip.index].steps.value.end(), 0.0);
    } else {
        byWeek = from.stock[strip.index];
    }
    std::vector<double> cells(strip.cells.size(), 0.0);
    double later = 0;
    for (std::size_t week = byWeek.size(); week-- > 0;) {
        later += byWeek[week] * static_cast<double>(strip.unit);
        for (int cell = week == 0 ? 0 : shape.there[week - 1]; cell < shape.there[week]; ++cell)
            cells[cell] = later;
    }
    m_strips.push_back(part(cells));
    std::vector<int> needs = shape.need;
    std::sort(needs.begin(), needs.end());
    needs.erase(std::unique(needs.begin(), needs.end()), needs.end());
    m_needOf.emplace_back();
    for (const int need : shape.need)
        m_needOf.back().push_back(static_cast<int>(std::lower_bound(needs.begin(), needs.end(), need) - needs.begin()));
    m_rows.emplace_back(needs.size());
    m_needs.push_back(std::move(needs));
}

template <class Look>
void StripAscent::eachPart(Look look)
{
    for (std::vector<Part> *parts : {&m_crews, &m_money, &m_strips})
        for (Part &part : *parts)
            look(part);
    look(m_order);
}

StripAscent::StripAscent(const Model &model, const Prices &prices, std::int64_t limit, int count)
    : m_model(model)
    , m_remaining(model)
    , m_seats(static_cast<std::size_t>(model.jobCount()))
    , m_shapes(scarceStrips(model))
    , m_week(static_cast<std::size_t>(model.weekCount()))
    , m_count(count)
{
    const Problem &problem = model.problem();
    const RealPrices from = real(prices);
    m_remaining.eliminate(prices, limit);
    if (!m_remaining.isEmpty())
        m_remaining.keepOrder();
    for (const std::vector<double> &pool : from.crews)
        m_crews.push_back(part(pool));
    for (std::size_t b = 0; b < from.money.size(); ++b)
        m_money.push_back(part(from.money[b]));
    m_order = part(from.order);
    for (const Strip &strip : m_shapes)
        addStrip(strip, from);
    std::vector<double> sharers(problem.clusters.size(), 0.0);
    for (const Job &job : problem.jobs)
        if (job.cluster != none)
            sharers[job.cluster] += 1;
    for (const Job &job : problem.jobs)
        m_visitShare.push_back(job.cluster == none ? 0.0 : std::floor(static_cast<double>(problem.clusters[job.cluster].visitCost) / sharers[job.cluster]));
    eachPart([](Part &p) {
        p.best = p.steps.value;
        p.steps.size = p.best.empty() ? 0.0 : *std::max_element(p.best.begin(), p.best.end());
    });
    fill();
}

void StripAscent::fill()
{
    for (int j = 0; j < m_model.jobCount(); ++j) {
        m_seats[j].clear();
        for (const Remaining::Place &place : m_remaining.places(j))
            m_seats[j].push_back({place.start, place.end, m_model.week(place.start), place.route, static_cast<double>(place.own)});
    }
}

int StripAscent::placeCount() const
{
    std::size_t count = 0;
    for (const std::vector<Seat> &seats : m_seats)
        count += seats.size();
    return static_cast<int>(count);
}

void StripAscent::hold(const Draft &draft, int slot)
{
    for (int j = 0; j < m_model.jobCount(); ++j)
        if (draft.isPlaced(j) && draft.start(j) < slot)
            m_remaining.hold(j, draft.route(j), draft.start(j));
    m_remaining.keepOrder();
    fill();
    m_begun = false;
}

void StripAscent::advance()
{
    const double value = evaluate();
    if (!m_begun || value > m_bestValue) {
        m_bestValue = value;
        m_begun = true;
        eachPart([](Part &part) { part.best = part.steps.value; });
    }
    m_powerMean *= PriceSteps::keepMean;
    m_powerSquare *= PriceSteps::keepSquare;
    const double step = firstStep + (lastStep - firstStep) * m_done / m_count;
    ++m_done;
    eachPart([&](Part &part) { part.steps.move(part.excess, step, 1 - m_powerMean, 1 - m_powerSquare); });
}

void StripAscent::preparePools()
{
    eachPart([](Part &part) { part.excess.assign(part.steps.value.size(), 0.0); });
    for (Part &pool : m_crews)
        sumUp(pool.sums, pool.steps.value);
    const Problem &problem = m_model.problem();
    m_spent.resize(problem.budgets.size());
    for (std::size_t b = 0; b < m_spent.size(); ++b) {
        const Budget &budget = problem.budgets[b];
        std::vector<double> &prices = m_money[b].sums;
        prices = m_money[b].steps.value;
        for (std::size_t period = prices.size(); period-- > 1 && budget.carryOver;)
            prices[period - 1] += prices[period];
        m_spent[b].clear();
        for (const int period : budget.periodOfWeek)
            m_spent[b].push_back(prices[period]);
    }
}

void StripAscent::prepareStrips()
{
    for (std::size_t s = 0; s < m_strips.size(); ++s) {
        sumUp(m_strips[s].sums, m_strips[s].steps.value);
        for (std::size_t n = 0; n < m_needs[s].size(); ++n)
            cheapestRows(m_stripShapes[s], m_needs[s][n], m_strips[s].sums, never, m_rows[s][n].costs, &m_rows[s][n].cells);
    }
}

double StripAscent::evaluate()
{
    preparePools();
    prepareStrips();
    double sum = 0;
    for (int j = 0; j < m_model.jobCount(); ++j)
        if (!m_model.isInTree(j))
            sum += place(j);
    for (const std::vector<int> &tree : m_model.trees())
        sum += placeTree(tree);
    return sum + finish();
}

// Turns to job \a j, for costOf(); returns what it costs to leave it out.
double StripAscent::lookAt(int j)
{
    const Problem &problem = m_model.problem();
    const Job &job = m_model.job(j);
    m_endPrice = m_startPrice = 0;
    double out = m_remaining.mayBeLeftOut(j) ? static_cast<double>(problem.unplacedCost) : never;
    for (const Link &link : m_model.after(j))
        m_endPrice += m_order.steps.value[link.index];
    for (const Link &link : m_model.before(j)) {
        m_startPrice += m_order.steps.value[link.index];
        out -= m_order.steps.value[link.index] * (m_model.slotCount() + link.lag);
    }
    std::fill(m_week.begin(), m_week.end(), m_visitShare[j]);
    for (const Spend &spend : job.spends)
        for (std::size_t week = 0; week < m_week.size(); ++week)
            m_week[week] += m_spent[spend.budget][week] * static_cast<double>(spend.amount);
    for (std::size_t s = 0; s < m_strips.size(); ++s)
        for (std::size_t week = 0; week < m_week.size(); ++week)
            m_week[week] += m_rows[s][m_needOf[s][j]].costs[week];
    return out + m_endPrice * m_model.slotCount();
}

double StripAscent::costOf(int j, const Seat &seat) const
{
    const int team = m_model.job(j).team;
    const Route &route = m_model.routes(j)[seat.route];
    const std::vector<double> &crews = m_crews[route.pool].sums;
    double cost = seat.own + m_week[seat.week] + m_endPrice * seat.end - m_startPrice * seat.start + (crews[seat.end] - crews[seat.start]) * team;
    for (const Crewing &other : route.also)
        cost += (m_crews[other.pool].sums[seat.end] - m_crews[other.pool].sums[seat.start]) * other.team;
    return cost;
}

double StripAscent::place(int j)
{
    double best = lookAt(j);
    const Seat *chosen = nullptr;
    for (const Seat &seat : m_seats[j])
        if (const double cost = costOf(j, seat); cost < best) {
            best = cost;
            chosen = &seat;
        }
    book(j, chosen);
    return best;
}

// What the jobs that the one at \a k waits for cost at least when it starts in \a start.
double StripAscent::waiting(std::size_t k, int start) const
{
    double sum = 0;
    for (std::size_t c = 0; c < k; ++c)
        if (m_reach[c].parent.at == k)
            sum += m_reach[c].cost[static_cast<std::size_t>(std::clamp(start - m_reach[c].parent.lag, 0, m_model.slotCount()))];
    return sum;
}

void StripAscent::reach(std::size_t k, int j)
{
    Reach &into = m_reach[k];
    into.out = lookAt(j);
    // Nothing ends by slot 0, so that this is what no place costs.
    into.cost.assign(static_cast<std::size_t>(m_model.slotCount()) + 1, into.out + waiting(k, std::numeric_limits<int>::max() / 2));
    into.seat.assign(into.cost.size(), nullptr);
    for (const Seat &seat : m_seats[j]) {
        const double cost = costOf(j, seat) + waiting(k, seat.start);
        if (cost < into.cost[static_cast<std::size_t>(seat.end)]) {
            into.cost[static_cast<std::size_t>(seat.end)] = cost;
            into.seat[static_cast<std::size_t>(seat.end)] = &seat;
        }
    }
    for (std::size_t end = 1; end < into.cost.size(); ++end)
        if (into.cost[end - 1] <= into.cost[end]) {
            into.cost[end] = into.cost[end - 1];
            into.seat[end] = into.seat[end - 1];
        }
}

// Jobs that wait for each other, at their cheapest places in that order.
double StripAscent::placeTree(const std::vector<int> &tree)
{
    m_reach.resize(std::max(m_reach.size(), tree.size()));
    for (std::size_t k = 0; k < tree.size(); ++k) {
        m_reach[k].parent = k + 1 < tree.size() ? parentIn(tree, k, m_model) : TreeParent{tree.size(), 0};
        reach(k, tree[k]);
    }
    std::vector<const Seat *> seats(tree.size());
    for (std::size_t k = tree.size(); k-- > 0;) {
        const Seat *after = k + 1 < tree.size() ? seats[m_reach[k].parent.at] : nullptr;
        const int end = after ? std::clamp(after->start - m_reach[k].parent.lag, 0, m_model.slotCount()) : m_model.slotCount();
        seats[k] = m_reach[k].seat[static_cast<std::size_t>(end)];
        book(tree[k], seats[k]);
    }
    return m_reach[tree.size() - 1].cost.back();
}

// Adds the job's use to the excess; finish() takes the supply off.
void StripAscent::book(int j, const Seat *seat)
{
    const Job &job = m_model.job(j);
    const int end = seat ? seat->end : m_model.slotCount();
    for (const Link &link : m_model.after(j))
        m_order.excess[link.index] += end;
    for (const Link &link : m_model.before(j))
        m_order.excess[link.index] -= seat ? seat->start : end + link.lag;
    if (!seat)
        return;
    eachCrewing(job, job.choices[seat->route], [&](int pool, int team) {
        for (int slot = seat->start; slot < end; ++slot)
            m_crews[pool].excess[slot] += team;
    });
    for (const Spend &spend : job.spends)
        m_money[spend.budget].excess[m_model.problem().budgets[spend.budget].periodOfWeek[seat->week]] += static_cast<double>(spend.amount);
    for (std::size_t s = 0; s < m_strips.size(); ++s) {
        const int need = m_stripShapes[s].need[j];
        const int first = m_rows[s][m_needOf[s][j]].cells[seat->week];
        for (int cell = first; first != none && cell < first + need; ++cell)
            m_strips[s].excess[cell] += 1;
    }
}

// Takes supply off the excess; returns what supply is worth, as a negative number.
double StripAscent::finish()
{
    const Problem &problem = m_model.problem();
    double sum = 0;
    for (std::size_t pool = 0; pool < m_crews.size(); ++pool)
        for (std::size_t slot = 0; slot < m_crews[pool].excess.size(); ++slot) {
            m_crews[pool].excess[slot] -= problem.pools[pool].capacity[slot];
            sum -= m_crews[pool].steps.value[slot] * problem.pools[pool].capacity[slot];
        }
    for (std::size_t b = 0; b < m_money.size(); ++b) {
        double total = 0;
        for (std::size_t period = 0; period < m_money[b].excess.size(); ++period) {
            const auto there = static_cast<double>(m_model.spendable(static_cast<int>(b))[period]);
            double &excess = m_money[b].excess[period];
            total = problem.budgets[b].carryOver ? total + excess : excess;
            excess = total - there;
            sum -= m_money[b].steps.value[period] * there;
        }
    }
    for (Part &strip : m_strips)
        for (std::size_t cell = 0; cell < strip.excess.size(); ++cell) {
            strip.excess[cell] -= 1;
            sum -= strip.steps.value[cell];
        }
    for (std::size_t arc = 0; arc < m_order.excess.size(); ++arc) {
        m_order.excess[arc] += problem.precedence[arc].lag;
        sum += m_order.steps.value[arc] * problem.precedence[arc].lag;
        if (m_model.isInTree(problem.precedence[arc].after))
            m_order.excess[arc] = 0; // kept exactly
    }
    return sum;
}

Prices StripAscent::bestPrices() const
{
    RealPrices prices = real(noPrices(m_model.problem()));
    for (std::size_t i = 0; i < m_crews.size(); ++i)
        prices.crews[i] = m_crews[i].best;
    for (std::size_t i = 0; i < m_money.size(); ++i)
        prices.money[i] = m_money[i].best;
    prices.order = m_order.best;
    // The strips' prices take part in the choice of the scale as if they were of one more kind.
    for (const Part &strip : m_strips)
        prices.stock.push_back(strip.best);
    Prices whole = rounded(prices, finestScale(prices));
    whole.strips = m_shapes;
    for (std::size_t s = m_shapes.size(); s-- > 0;) {
        whole.strips[s].cells = std::move(whole.stock.back());
        whole.stock.pop_back();
    }
    return whole;
}

} // namespace phaseout::plan
