// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/continuations.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace phaseout::plan {
namespace {

constexpr std::uint64_t spread = 0x9E3779B97F4A7C15; // 2^64 by the golden ratio
constexpr std::int64_t nowhere = std::numeric_limits<std::int64_t>::max();

} // namespace

Continuations::Continuations(const SmallModel &small)
    : m_small(small)
    , m_problem(small.model().problem())
    , m_slots(static_cast<std::size_t>(small.model().slotCount()))
    , m_weeks(static_cast<std::size_t>(small.model().weekCount()))
    , m_free(m_problem.pools.size() + 1, 0)
    , m_freeThen(m_problem.pools.size() + 1, 0)
{
    std::iota(m_order.begin(), m_order.end(), 0);
    for (const StripShape &shape : small.shapes()) {
        m_needs.emplace_back();
        for (const SmallModel::Visit &visit : small.visits())
            m_needs.back().push_back(shape.need[visit.job]);
    }
    for (const SmallModel::Visit &visit : small.visits())
        m_pool.push_back(visit.pool == none ? m_problem.pools.size() : static_cast<std::size_t>(visit.pool));
}

Beginning Continuations::nothing()
{
    Beginning nothing;
    nothing.cost = m_small.givenCost();
    for (std::size_t p = 0; p < m_small.pricings().size(); ++p) {
        const SmallModel::Pricing &pricing = m_small.pricings()[p];
        nothing.paid[p] = pricing.paid;
        for (std::size_t v = 0; v < m_small.visits().size(); ++v)
            nothing.rest[p] += pricing.least[v].alone;
    }
    makeRoom(nothing);
    makeFree(nothing);
    m_freeThen = m_free;
    lookAhead(nothing);
    if (!isPromising(nothing, 0))
        nothing.spare = -1;
    return nothing;
}

void Continuations::makeRoom(const Beginning &from)
{
    m_room.crews = m_small.room().crews;
    for (std::uint64_t left = from.visits; left != 0; left &= left - 1) {
        const int v = std::countr_zero(left);
        const Remaining::Place &place = from.place(m_small, v);
        const Job &job = m_small.model().job(m_small.visits()[v].job);
        eachCrewing(job, job.choices[place.route], [&](int pool, int team) {
            int *crews = m_room.crews.data() + static_cast<std::size_t>(pool) * m_slots;
            for (int slot = place.start; slot < place.end; ++slot)
                crews[slot] -= team;
        });
    }
    makeStock(from);
    makeMoney(from);
}

// What comes later may take no more than the least that is left from its week on.
void Continuations::makeStock(const Beginning &from)
{
    m_room.stock.assign(m_small.room().stock.size(), 0);
    for (std::uint64_t left = from.visits; left != 0; left &= left - 1) {
        const SmallModel::Visit &visit = m_small.visits()[std::countr_zero(left)];
        const auto week = static_cast<std::size_t>(visit.options[from.option[std::countr_zero(left)]].week);
        for (const Draw &draw : m_small.model().job(visit.job).draws)
            m_room.stock[static_cast<std::size_t>(draw.item) * m_weeks + week] += draw.quantity;
    }
    for (std::size_t first = 0; first < m_room.stock.size(); first += m_weeks) {
        std::int64_t drawn = 0;
        for (std::size_t i = first; i < first + m_weeks; ++i) {
            drawn += m_room.stock[i];
            m_room.stock[i] = m_small.room().stock[i] - drawn;
        }
        leastFromThereOn(m_room.stock.data() + first, m_weeks);
    }
}

void Continuations::makeMoney(const Beginning &from)
{
    m_room.money.assign(m_small.room().money.size(), 0);
    for (std::uint64_t left = from.visits; left != 0; left &= left - 1) {
        const SmallModel::Visit &visit = m_small.visits()[std::countr_zero(left)];
        const int week = visit.options[from.option[std::countr_zero(left)]].week;
        for (const Spend &spend : m_small.model().job(visit.job).spends)
            m_room.money[static_cast<std::size_t>(spend.budget) * m_weeks + static_cast<std::size_t>(m_problem.budgets[spend.budget].periodOfWeek[week])] += spend.amount;
    }
    for (std::size_t budget = 0; budget < m_problem.budgets.size(); ++budget) {
        const Budget &kind = m_problem.budgets[budget];
        const std::size_t first = budget * m_weeks;
        std::int64_t spent = 0;
        for (std::size_t i = first; i < first + kind.caps.size(); ++i) {
            spent = kind.carryOver ? spent + m_room.money[i] : m_room.money[i];
            m_room.money[i] = m_small.room().money[i] - spent;
        }
        if (kind.carryOver)
            leastFromThereOn(m_room.money.data() + first, kind.caps.size());
    }
}

void Continuations::makeFree(const Beginning &from)
{
    for (std::size_t pool = 0; pool < m_problem.pools.size(); ++pool) {
        const int *crews = m_room.crews.data() + pool * m_slots;
        int slot = from.last;
        while (slot < static_cast<int>(m_slots) && crews[slot] < 1)
            ++slot;
        m_free[pool] = slot;
    }
}

// The same with \a place of \a visit taken as well.
void Continuations::makeFreeThen(const SmallModel::Visit &visit, const Remaining::Place &place)
{
    m_freeThen = m_free;
    const Job &job = m_small.model().job(visit.job);
    for (std::size_t pool = 0; pool < m_problem.pools.size(); ++pool) {
        int taken = 0;
        eachCrewing(job, job.choices[place.route], [&](int which, int team) { taken += which == static_cast<int>(pool) ? team : 0; });
        const int *crews = m_room.crews.data() + pool * m_slots;
        int &slot = m_freeThen[pool];
        slot = std::max(slot, place.start);
        while (slot < static_cast<int>(m_slots) && crews[slot] - (slot < place.end ? taken : 0) < 1)
            ++slot;
    }
}

bool Continuations::isRoom(const Job &job, const SmallModel::Option &option) const
{
    for (const Spend &spend : job.spends)
        if (m_room.money[static_cast<std::size_t>(spend.budget) * m_weeks + static_cast<std::size_t>(m_problem.budgets[spend.budget].periodOfWeek[option.week])] < spend.amount)
            return false;
    bool isFree = true;
    eachCrewing(job, job.choices[option.place.route], [&](int pool, int team) {
        const int *crews = m_room.crews.data() + static_cast<std::size_t>(pool) * m_slots;
        for (int slot = option.place.start; slot < option.place.end && isFree; ++slot)
            isFree = crews[slot] >= team;
    });
    return isFree;
}

void Continuations::add(const Beginning &from, Parts &next)
{
    m_try = from;
    makeRoom(from);
    makeFree(from);
    m_freeThen = m_free;
    lookAhead(from);
    m_hasFirst = 0;
    const std::int64_t spare = spareAt(from, from.strictest);
    for (int v = 0; v < static_cast<int>(m_small.visits().size()); ++v)
        m_spare[v] = spare + m_part[v];
    for (int v = 0; v < static_cast<int>(m_small.visits().size()); ++v)
        if (!from.has(v))
            addWith(from, v, next);
}

// With goods and with money that is kept: more and more of them is there to be taken.
int Continuations::firstWeek(const Job &job) const
{
    std::ptrdiff_t week = 0;
    const auto weeks = static_cast<std::ptrdiff_t>(m_weeks);
    for (const Draw &draw : job.draws) {
        const std::int64_t *there = m_room.stock.data() + static_cast<std::size_t>(draw.item) * m_weeks;
        week = std::lower_bound(there + week, there + weeks, draw.quantity) - there;
    }
    for (const Spend &spend : job.spends) {
        const Budget &budget = m_problem.budgets[spend.budget];
        const std::int64_t *there = m_room.money.data() + static_cast<std::size_t>(spend.budget) * m_weeks;
        while (budget.carryOver && week < weeks && there[budget.periodOfWeek[week]] < spend.amount)
            ++week;
    }
    return static_cast<int>(week);
}

// After what it waits for; none when that is not there.
int Continuations::earliest(const Beginning &from, int v) const
{
    const SmallModel::Visit &visit = m_small.visits()[v];
    int earliest = visit.released;
    for (const SmallModel::Wait &wait : visit.waits) {
        if (!from.has(wait.visit))
            return none;
        earliest = std::max(earliest, from.place(m_small, wait.visit).end + wait.lag);
    }
    return earliest;
}

// All options of one visit that start last, as far as no earlier one would do as well.
void Continuations::addWith(const Beginning &from, int v, Parts &next)
{
    const SmallModel::Visit &visit = m_small.visits()[v];
    const Job &job = m_small.model().job(visit.job);
    int first = earliest(from, v);
    if (first == none)
        return;
    first = std::min(static_cast<int>(m_slots), std::max(first, m_small.model().firstSlot(firstWeek(job))));
    std::uint16_t &seek = m_try.seek[v];
    seek = static_cast<std::uint16_t>(std::max<int>(seek, visit.firstOption[first]));
    m_least.assign(m_small.model().routes(visit.job).size(), nowhere);
    const SmallModel::Costs &costs = m_small.pricings()[from.strictest].visits[v];
    bool isSeeking = true;
    for (std::size_t i = seek; i < visit.options.size(); ++i) {
        const SmallModel::Option &option = visit.options[i];
        const Remaining::Place &place = option.place;
        const bool isNext = place.start > from.last || (place.start == from.last && v > from.lastVisit);
        if ((isNext && costs.costFrom[i] > m_spare[v]) || option.ownFrom >= *std::max_element(m_least.begin(), m_least.end()))
            return;
        if (isNext && i % SmallModel::inBlock == 0 && costs.blocks[i / SmallModel::inBlock] > m_spare[v]) {
            isSeeking = false;
            i += SmallModel::inBlock - 1;
            continue;
        }
        if (place.own >= m_least[place.route])
            continue;
        const bool isLate = isNext && costs.cost[i] > m_spare[v];
        if (!isLate && !isRoom(job, option)) {
            // There will be no room for it in any that goes on from here either.
            if (isSeeking)
                seek = static_cast<std::uint16_t>(i + 1);
            continue;
        }
        isSeeking = false;
        if (isLate)
            continue;
        m_least[place.route] = place.own;
        if (isNext)
            tryOption(from, v, i, next);
    }
}

// What does not change with the next visit: when visits to come could start because of what they wait for.
void Continuations::lookAhead(const Beginning &from)
{
    for (int v = 0; v < static_cast<int>(m_small.visits().size()); ++v)
        if (!from.has(v))
            lookAhead(from, v);
}

void Continuations::lookAhead(const Beginning &from, int v)
{
    const SmallModel::Visit &visit = m_small.visits()[v];
    m_after[v] = visit.released;
    m_delay[v] = 0;
    for (const SmallModel::Wait &wait : visit.waits)
        if (from.has(wait.visit))
            m_after[v] = std::max(m_after[v], from.place(m_small, wait.visit).end + wait.lag);
        else
            m_delay[v] = std::max(m_delay[v], wait.leastDuration + wait.lag);
}

// The first slot in which a visit that is still to come could start.
inline int Continuations::firstStart(const Beginning &from, int v) const
{
    int first = std::max({from.last + m_delay[v], m_after[v], m_freeThen[m_pool[v]]});
    for (std::size_t s = 0; s < m_needs.size(); ++s)
        first = std::max(first, m_needs[s][v] == 0 ? 0 : m_small.slotOf(s)[from.used[s] + m_needs[s][v]]);
    return std::min(first, static_cast<int>(m_slots));
}

// What \a from costs with all other visits wherever they are cheapest.
std::int64_t Continuations::before(const Beginning &from, std::size_t pricing) const
{
    std::int64_t sum = from.paid[pricing] + from.rest[pricing];
    for (std::size_t s = 0; s < m_small.shapes().size(); ++s)
        sum += m_small.pricings()[pricing].cells[s][from.used[s]];
    return sum;
}

// How far the bound is below the limit; negative: it is not. Of visits that wait for each other, each is looked at with the one
// that waits for it.
std::int64_t Continuations::spareAt(const Beginning &from, std::size_t pricing)
{
    const SmallModel::Pricing &at = m_small.pricings()[pricing];
    const int count = static_cast<int>(m_small.visits().size());
    std::int64_t spare = at.most - before(from, pricing);
    for (int k = 0; k < count; ++k) {
        const int v = m_order[k];
        if (from.has(v))
            continue;
        if ((m_hasFirst >> v & 1) == 0)
            m_first[v] = firstStart(from, v);
        m_hasFirst |= std::uint64_t{1} << v;
        m_path[v] = m_part[v] = at.least[static_cast<std::size_t>(m_first[v] * count + v)].alone;
        spare -= m_part[v] - at.least[static_cast<std::size_t>(v)].alone;
        if (spare < 0) {
            std::swap(m_order[k], m_order[k / 2]);
            return spare;
        }
    }
    std::uint64_t covered = from.visits;
    for (int v : m_small.heads()) { // waited for, the last first
        const int next = m_small.visits()[v].next;
        if (from.has(v) || (covered >> next & 1) != 0)
            continue;
        covered |= std::uint64_t{1} << next;
        const std::int64_t path = at.least[static_cast<std::size_t>(m_first[v] * count + v)].path;
        const std::int64_t together = std::max<std::int64_t>(0, path - m_path[v] - m_path[next]);
        m_path[v] += m_path[next] + together;
        m_part[v] += together;
        spare -= together;
    }
    return spare;
}

// Looks at all prices, \a first at those that may be the strictest.
bool Continuations::isPromising(Beginning &from, std::size_t first)
{
    m_hasFirst = 0;
    from.spare = nowhere;
    for (std::size_t i = 0; i < m_small.pricings().size(); ++i) {
        const std::size_t p = i == 0 ? first : i <= first ? i - 1 : i;
        const std::int64_t spare = spareAt(from, p);
        if (spare < 0)
            return false;
        if (spare / m_small.pricings()[p].scale >= from.spare)
            continue;
        from.spare = spare / m_small.pricings()[p].scale;
        from.strictest = p;
    }
    return true;
}

// Given jobs that start no later than its last visit.
void Continuations::pass(Beginning &next) const
{
    for (; next.passed < static_cast<int>(m_small.given().size()) && m_small.given()[next.passed].place.start <= next.last; ++next.passed) {
        for (std::size_t p = 0; p < m_small.pricings().size(); ++p)
            next.paid[p] += m_small.pricings()[p].given[next.passed];
        for (std::size_t s = 0; s < m_small.shapes().size(); ++s)
            next.used[s] += m_small.shapes()[s].need[m_small.given()[next.passed].job];
    }
}

void Continuations::tryOption(const Beginning &from, int v, std::size_t index, Parts &next)
{
    const SmallModel::Visit &visit = m_small.visits()[v];
    const SmallModel::Option &option = visit.options[index];
    m_try.visits = from.visits | std::uint64_t{1} << v;
    m_try.passed = from.passed;
    m_try.used = from.used;
    m_try.paid = from.paid;
    m_try.rest = from.rest;
    m_try.option[v] = static_cast<std::uint16_t>(index);
    m_try.last = option.place.start;
    m_try.lastVisit = v;
    pass(m_try);
    for (std::size_t s = 0; s < m_small.shapes().size(); ++s) {
        m_try.used[s] += m_small.shapes()[s].need[visit.job];
        if (m_try.used[s] > m_small.shapes()[s].length)
            return;
    }
    for (std::size_t p = 0; p < m_small.pricings().size(); ++p) {
        m_try.paid[p] += m_small.pricings()[p].visits[v].bare[index];
        m_try.rest[p] -= m_small.pricings()[p].least[v].alone;
    }
    makeFreeThen(visit, option.place);
    for (const SmallModel::Wait &waiter : visit.waiters)
        lookAhead(m_try, waiter.visit);
    const bool isGood = isPromising(m_try, from.strictest);
    for (const SmallModel::Wait &waiter : visit.waiters)
        lookAhead(from, waiter.visit);
    m_freeThen = m_free;
    if (!isGood)
        return;
    m_try.cost = from.cost + option.place.own;
    m_try.starts = from.starts + option.place.start;
    m_try.atWork = from.atWork | std::uint64_t{1} << v;
    for (std::uint64_t left = m_try.atWork; left != 0; left &= left - 1)
        if (m_try.place(m_small, std::countr_zero(left)).end <= m_try.last)
            m_try.atWork &= ~(left & -left);
    next[(m_try.visits * spread) >> 63].push_back(m_try);
}

} // namespace phaseout::plan
