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

SmallModel::SmallModel(const Model &model, const Prices &prices, const Remaining &remaining, std::int64_t limit)
    : m_model(model)
    , m_visitOf(static_cast<std::size_t>(model.jobCount()), none)
    , m_givenPlace(static_cast<std::size_t>(model.jobCount()))
{
    const Wide most = Wide(limit - 1) * prices.scale;
    m_isTooMuch = most > largest || most < -largest || prices.strips.size() > mostStrips;
    if (m_isTooMuch)
        return;
    m_most = static_cast<std::int64_t>(most);
    makeStrips(prices);
    makeVisits(prices, remaining);
    if (m_isTooMuch)
        return;
    makeRoom();
    makeGiven(prices, remaining);
    makePaths();
}

std::int64_t SmallModel::narrow(Wide cost)
{
    m_isTooMuch = m_isTooMuch || cost < -never;
    return static_cast<std::int64_t>(std::min<Wide>(cost, never));
}

void SmallModel::makeStrips(const Prices &prices)
{
    for (const Strip &strip : prices.strips) {
        m_shapes.push_back(stripShape(m_model.problem(), strip));
        m_isTooMuch = m_isTooMuch || m_shapes.back().length == 0;
        m_cells.emplace_back(1, 0);
        for (const std::int64_t price : strip.cells)
            m_cells.back().push_back(m_cells.back().back() + price);
        m_slotOf.emplace_back();
        int week = 0;
        for (int cells = 0; cells <= m_shapes.back().length; ++cells) {
            while (week < m_model.weekCount() && m_shapes.back().there[week] < cells)
                ++week;
            m_slotOf.back().push_back(m_model.firstSlot(week));
        }
    }
}

void SmallModel::makeVisits(const Prices &prices, const Remaining &remaining)
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
        makeOptions(visit, prices, remaining);
    }
}

void SmallModel::makeOptions(Visit &visit, const Prices &prices, const Remaining &remaining)
{
    PlaceCosts costs(m_model, prices);
    const Prices plain = withoutStrips(prices);
    PlaceCosts bare(m_model, plain);
    costs.lookAt(visit.job);
    bare.lookAt(visit.job);
    for (const Remaining::Place &place : remaining.places(visit.job)) {
        const Route &route = m_model.routes(visit.job)[place.route];
        visit.options.push_back({place, m_model.week(place.start), narrow(costs.of(route, place.start, place.end, place.own)),
                                 narrow(bare.of(route, place.start, place.end, place.own))});
    }
    std::stable_sort(visit.options.begin(), visit.options.end(), [](const Option &a, const Option &b) { return a.place.start < b.place.start; });
    for (std::size_t i = 0; i < visit.options.size(); ++i) {
        if (i % inBlock == 0)
            visit.blocks.push_back(never);
        visit.blocks.back() = std::min(visit.blocks.back(), visit.options[i].cost);
    }
    for (int slot = 0, i = 0; slot <= m_model.slotCount(); ++slot) {
        while (i < static_cast<int>(visit.options.size()) && visit.options[i].place.start < slot)
            ++i;
        visit.firstOption.push_back(i);
    }
    visit.least.assign(static_cast<std::size_t>(m_model.slotCount()) + 1, visit.mayBeOut ? narrow(costs.unplaced()) : never);
    std::int64_t cost = never;
    std::int64_t own = std::numeric_limits<std::int64_t>::max();
    for (auto option = visit.options.rbegin(); option != visit.options.rend(); ++option) {
        option->costFrom = cost = std::min(cost, option->cost);
        option->ownFrom = own = std::min(own, option->place.own);
        visit.least[option->place.start] = std::min(visit.least[option->place.start], option->cost);
    }
    for (std::size_t slot = visit.least.size(); slot-- > 1;)
        visit.least[slot - 1] = std::min(visit.least[slot - 1], visit.least[slot]);
}

// Who waits for whom, and in trees of jobs what a visit costs together with all that wait for it.
void SmallModel::makePaths()
{
    for (std::size_t v = m_visits.size(); v-- > 0;) {
        Visit &visit = m_visits[v];
        for (const Link &link : m_model.before(visit.job)) {
            const int other = m_visitOf[link.job];
            if (other == none) {
                visit.released = std::max(visit.released, m_givenPlace[link.job].end + link.lag);
                continue;
            }
            visit.waits.push_back({other, link.lag, leastDuration(m_model, link.job)});
            m_visits[other].waiters.push_back({static_cast<int>(v), link.lag, 0});
        }
        if (m_model.isInTree(visit.job) && visit.waiters.size() == 1)
            makePath(visit);
    }
}

void SmallModel::makePath(Visit &visit)
{
    const auto &[next, lag, unused] = visit.waiters.front();
    visit.next = next;
    const std::vector<std::int64_t> &after = m_visits[next].path.empty() ? m_visits[next].least : m_visits[next].path;
    const std::int64_t out = visit.mayBeOut ? visit.least.back() + after.front() : never;
    visit.path.assign(visit.least.size(), out);
    for (const Option &option : visit.options) {
        std::int64_t &least = visit.path[option.place.start];
        least = std::min(least, option.cost + after[std::clamp(option.place.end + lag, 0, m_model.slotCount())]);
    }
    for (std::size_t slot = visit.path.size(); slot-- > 1;)
        visit.path[slot - 1] = std::min(visit.path[slot - 1], visit.path[slot]);
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

void SmallModel::makeGiven(const Prices &prices, const Remaining &remaining)
{
    const Prices plain = withoutStrips(prices);
    PlaceCosts costs(m_model, prices);
    PlaceCosts bare(m_model, plain);
    Wide paid = -costs.supply();
    for (int j = 0; j < m_model.jobCount() && !m_isTooMuch; ++j) {
        if (m_visitOf[j] != none)
            continue;
        const Remaining::Place &place = m_givenPlace[j] = remaining.places(j).front();
        costs.lookAt(j);
        bare.lookAt(j);
        const Route &route = m_model.routes(j)[place.route];
        const Wide with = costs.of(route, place.start, place.end, place.own);
        m_isTooMuch = with > never || with < -never;
        paid += with;
        m_givenCost += place.own;
        m_given.push_back({j, place.start, static_cast<std::int64_t>(bare.of(route, place.start, place.end, place.own) - with)});
        take(m_model.job(j), place);
    }
    m_isTooMuch = m_isTooMuch || paid > largest || paid < -largest;
    m_givenPaid = m_isTooMuch ? 0 : static_cast<std::int64_t>(paid);
    std::stable_sort(m_given.begin(), m_given.end(), [](const Given &a, const Given &b) { return a.start < b.start; });
}

bool SmallModel::isImpossible() const
{
    const auto isShort = [](const auto &row) { return std::any_of(row.begin(), row.end(), [](auto left) { return left < 0; }); };
    return isShort(m_room.crews) || isShort(m_room.stock) || isShort(m_room.money);
}

} // namespace phaseout::plan
