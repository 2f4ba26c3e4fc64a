// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/smallmodel.h"

#include "core/plan/placecosts.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

constexpr std::int64_t largest = std::int64_t{1} << 60; // sum
constexpr std::size_t mostOptions = 60'000;             // of one visit

Prices withoutStrips(Prices prices)
{
    prices.strips.clear();
    return prices;
}

} // namespace

int leastDuration(const Model &model, int j)
{
    const std::vector<Route> &routes = model.routes(j);
    return std::min_element(routes.begin(), routes.end(), [](const Route &a, const Route &b) { return a.duration < b.duration; })->duration;
}

SmallModel::SmallModel(const Model &model, const std::vector<Prices> &prices, const Remaining &remaining, std::int64_t limit)
    : m_model(model)
    , m_limit(limit)
    , m_visitOf(static_cast<std::size_t>(model.jobCount()), none)
    , m_isTooMuch(prices.empty() || prices.size() > mostPricings)
{
    if (m_isTooMuch || remaining.isEmpty())
        return;
    makeStrips(prices);
    makeVisits(remaining);
    if (m_isTooMuch)
        return;
    makeRoom();
    makeGiven(remaining);
    makeWaits();
    for (const Prices &set : prices)
        makePricing(set);
}

std::int64_t SmallModel::narrow(Wide cost)
{
    m_isTooMuch = m_isTooMuch || cost < -never;
    return static_cast<std::int64_t>(std::min<Wide>(cost, never));
}

// The same strips at all prices, if not as dear.
void SmallModel::makeStrips(const std::vector<Prices> &prices)
{
    const auto isSame = [](const Strip &a, const Strip &b) { return a.isMoney == b.isMoney && a.index == b.index && a.unit == b.unit; };
    const std::vector<Strip> &strips = prices.front().strips;
    m_isTooMuch = strips.size() > mostStrips;
    for (const Prices &set : prices)
        m_isTooMuch = m_isTooMuch || !std::equal(strips.begin(), strips.end(), set.strips.begin(), set.strips.end(), isSame);
    for (const Strip &strip : strips) {
        m_shapes.push_back(stripShape(m_model.problem(), strip));
        m_isTooMuch = m_isTooMuch || m_shapes.back().length == 0;
        m_slotOf.emplace_back();
        int week = 0;
        for (int cells = 0; cells <= m_shapes.back().length; ++cells) {
            while (week < m_model.weekCount() && m_shapes.back().there[week] < cells)
                ++week;
            m_slotOf.back().push_back(m_model.firstSlot(week));
        }
        const std::vector<int> &needs = m_shapes.back().need;
        m_slotOf.back().resize(m_slotOf.back().size() + static_cast<std::size_t>(*std::max_element(needs.begin(), needs.end())), m_model.slotCount());
    }
}

void SmallModel::makeVisits(const Remaining &remaining)
{
    for (const int j : m_model.order()) {
        if (remaining.places(j).size() == 1 && !remaining.mayBeLeftOut(j))
            continue;
        m_isTooMuch = m_isTooMuch || m_visits.size() == mostVisits || remaining.places(j).size() > mostOptions;
        if (m_isTooMuch)
            return;
        m_visitOf[j] = static_cast<int>(m_visits.size());
        Visit &visit = m_visits.emplace_back();
        visit.job = j;
        visit.mayBeOut = remaining.mayBeLeftOut(j);
        if (m_model.routes(j).size() == 1)
            visit.pool = m_model.routes(j).front().pool;
        makeOptions(visit, remaining);
    }
}

void SmallModel::makeOptions(Visit &visit, const Remaining &remaining)
{
    for (const Remaining::Place &place : remaining.places(visit.job))
        visit.options.push_back({place, m_model.week(place.start)});
    std::stable_sort(visit.options.begin(), visit.options.end(), [](const Option &a, const Option &b) { return a.place.start < b.place.start; });
    std::int64_t own = std::numeric_limits<std::int64_t>::max();
    for (auto option = visit.options.rbegin(); option != visit.options.rend(); ++option)
        option->ownFrom = own = std::min(own, option->place.own);
    for (int slot = 0, i = 0; slot <= m_model.slotCount(); ++slot) {
        while (i < static_cast<int>(visit.options.size()) && visit.options[i].place.start < slot)
            ++i;
        visit.firstOption.push_back(i);
    }
}

// Who waits for whom. A visit in a tree of jobs is looked at together with the one that waits for it.
void SmallModel::makeWaits()
{
    std::vector<int> end(m_visitOf.size(), 0);
    for (const Given &given : m_given)
        end[given.job] = given.place.end;
    for (std::size_t v = m_visits.size(); v-- > 0;) {
        Visit &visit = m_visits[v];
        for (const Link &link : m_model.before(visit.job)) {
            const int other = m_visitOf[link.job];
            if (other == none) {
                visit.released = std::max(visit.released, end[link.job] + link.lag);
                continue;
            }
            visit.waits.push_back({other, link.lag, leastDuration(m_model, link.job)});
            m_visits[other].waiters.push_back({static_cast<int>(v), link.lag, 0});
        }
        if (!m_model.isInTree(visit.job) || visit.waiters.empty())
            continue;
        visit.next = visit.waiters.front().visit;
        visit.nextLag = visit.waiters.front().lag;
        m_heads.push_back(static_cast<int>(v));
    }
}

void SmallModel::makePricing(const Prices &prices)
{
    const Wide most = Wide(m_limit - 1) * prices.scale;
    const Prices plain = withoutStrips(prices);
    PlaceCosts costs(m_model, prices);
    PlaceCosts bare(m_model, plain);
    Wide paid = -costs.supply();
    Pricing &pricing = m_pricings.emplace_back();
    pricing.scale = prices.scale;
    for (const Given &given : m_given) {
        costs.lookAt(given.job);
        bare.lookAt(given.job);
        const Route &route = m_model.routes(given.job)[given.place.route];
        const Wide cost = costs.of(route, given.place.start, given.place.end, given.place.own);
        m_isTooMuch = m_isTooMuch || cost > never || cost < -never;
        paid += cost;
        pricing.given.push_back(static_cast<std::int64_t>(bare.of(route, given.place.start, given.place.end, given.place.own) - cost));
    }
    m_isTooMuch = m_isTooMuch || paid > largest || paid < -largest || most > largest || most < -largest;
    pricing.paid = m_isTooMuch ? 0 : static_cast<std::int64_t>(paid);
    pricing.most = m_isTooMuch ? 0 : static_cast<std::int64_t>(most);
    for (const Strip &strip : prices.strips) {
        pricing.cells.emplace_back(1, 0);
        for (const std::int64_t price : strip.cells)
            pricing.cells.back().push_back(pricing.cells.back().back() + price);
    }
    std::vector<std::int64_t> outs;
    for (const Visit &visit : m_visits) {
        costs.lookAt(visit.job);
        bare.lookAt(visit.job);
        pricing.visits.push_back(costsOf(visit, costs, bare));
        outs.push_back(visit.mayBeOut ? narrow(costs.unplaced()) : never);
    }
    makeLeast(pricing, outs);
}

SmallModel::Costs SmallModel::costsOf(const Visit &visit, const PlaceCosts &costs, const PlaceCosts &bare)
{
    Costs result;
    for (const Option &option : visit.options) {
        const Remaining::Place &place = option.place;
        const Route &route = m_model.routes(visit.job)[place.route];
        const std::int64_t cost = narrow(costs.of(route, place.start, place.end, place.own));
        if (result.cost.size() % inBlock == 0)
            result.blocks.push_back(cost);
        result.blocks.back() = std::min(result.blocks.back(), cost);
        result.cost.push_back(cost);
        result.bare.push_back(narrow(bare.of(route, place.start, place.end, place.own)));
    }
    result.costFrom = result.cost;
    leastFromThereOn(result.costFrom.data(), result.costFrom.size());
    return result;
}

// The least is kept slot by slot, as visits that come next are looked at in the same slots. \a outs: what no place costs.
void SmallModel::makeLeast(Pricing &pricing, const std::vector<std::int64_t> &outs) const
{
    const std::size_t count = m_visits.size();
    const auto length = static_cast<std::size_t>(m_model.slotCount()) + 1;
    pricing.least.resize(length * count);
    std::vector<std::int64_t> row;
    for (std::size_t v = count; v-- > 0;) {
        const Visit &visit = m_visits[v];
        const std::vector<std::int64_t> &cost = pricing.visits[v].cost;
        row.assign(length, outs[v]);
        for (std::size_t i = 0; i < cost.size(); ++i)
            row[visit.options[i].place.start] = std::min(row[visit.options[i].place.start], cost[i]);
        leastFromThereOn(row.data(), length);
        for (std::size_t slot = 0; slot < length; ++slot)
            pricing.least[slot * count + v].alone = row[slot];
        if (visit.next == none)
            continue;
        const auto next = static_cast<std::size_t>(visit.next);
        const auto after = [&](int slot) {
            const Least &least = pricing.least[static_cast<std::size_t>(slot) * count + next];
            return m_visits[next].next == none ? least.alone : least.path;
        };
        row.assign(length, visit.mayBeOut ? row.back() + after(0) : never);
        for (std::size_t i = 0; i < cost.size(); ++i) {
            const Remaining::Place &place = visit.options[i].place;
            row[place.start] = std::min(row[place.start], cost[i] + after(std::clamp(place.end + visit.nextLag, 0, m_model.slotCount())));
        }
        leastFromThereOn(row.data(), length);
        for (std::size_t slot = 0; slot < length; ++slot)
            pricing.least[slot * count + v].path = row[slot];
    }
}

void SmallModel::makeRoom()
{
    const Problem &problem = m_model.problem();
    const auto weeks = static_cast<std::size_t>(m_model.weekCount());
    for (const Pool &pool : problem.pools)
        m_room.crews.insert(m_room.crews.end(), pool.capacity.begin(), pool.capacity.end());
    for (int item = 0; item < static_cast<int>(problem.items.size()); ++item)
        m_room.stock.insert(m_room.stock.end(), m_model.arrived(item).begin(), m_model.arrived(item).end());
    for (std::size_t budget = 0; budget < problem.budgets.size(); ++budget) {
        const std::vector<std::int64_t> &there = m_model.spendable(static_cast<int>(budget));
        m_room.money.insert(m_room.money.end(), there.begin(), there.end());
        m_room.money.resize((budget + 1) * weeks);
        m_isTooMuch = m_isTooMuch || there.size() > weeks;
    }
}

void SmallModel::take(const Job &job, const Remaining::Place &place)
{
    const std::size_t weeks = static_cast<std::size_t>(m_model.weekCount());
    const std::size_t week = static_cast<std::size_t>(m_model.week(place.start));
    eachCrewing(job, job.choices[place.route], [&](int pool, int team) {
        for (int slot = place.start; slot < place.end; ++slot)
            m_room.crews[static_cast<std::size_t>(pool * m_model.slotCount() + slot)] -= team;
    });
    for (const Draw &draw : job.draws)
        for (std::size_t w = week; w < weeks; ++w)
            m_room.stock[static_cast<std::size_t>(draw.item) * weeks + w] -= draw.quantity;
    for (const Spend &spend : job.spends) {
        const Budget &budget = m_model.problem().budgets[spend.budget];
        const auto period = static_cast<std::size_t>(budget.periodOfWeek[week]);
        const std::size_t end = budget.carryOver ? budget.caps.size() : period + 1;
        for (std::size_t p = period; p < end; ++p)
            m_room.money[static_cast<std::size_t>(spend.budget) * weeks + p] -= spend.amount;
    }
}

void SmallModel::makeGiven(const Remaining &remaining)
{
    for (int j = 0; j < m_model.jobCount(); ++j) {
        if (m_visitOf[j] != none)
            continue;
        const Remaining::Place &place = remaining.places(j).front();
        m_given.push_back({j, place});
        m_givenCost += place.own;
        take(m_model.job(j), place);
    }
    std::stable_sort(m_given.begin(), m_given.end(), [](const Given &a, const Given &b) { return a.place.start < b.place.start; });
}

bool SmallModel::isImpossible() const
{
    const auto isShort = [](const auto &row) { return std::any_of(row.begin(), row.end(), [](auto left) { return left < 0; }); };
    return isShort(m_room.crews) || isShort(m_room.stock) || isShort(m_room.money);
}

} // namespace phaseout::plan
