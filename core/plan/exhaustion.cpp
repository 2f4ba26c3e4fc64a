// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/exhaustion.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace phaseout::plan {
void Exhaustion::take(Room &room, int j, const Remaining::Place &place) const
{
    const Job &job = m_model.job(j);
    eachCrewing(job, job.choices[place.route], [&](int pool, int team) {
        for (int slot = place.start; slot < place.end; ++slot)
            room.crews[pool][slot] -= team;
    });
    const int week = m_model.week(place.start);
    for (const Draw &draw : job.draws)
        for (std::size_t w = static_cast<std::size_t>(week); w < room.stock[draw.item].size(); ++w)
            room.stock[draw.item][w] -= draw.quantity;
    for (const Spend &spend : job.spends) {
        const Budget &budget = m_model.problem().budgets[spend.budget];
        const auto period = static_cast<std::size_t>(budget.periodOfWeek[week]);
        const std::size_t end = budget.carryOver ? budget.caps.size() : period + 1;
        for (std::size_t p = period; p < end; ++p)
            room.money[spend.budget][p] -= spend.amount;
    }
}

void Exhaustion::keepLeast(Room &room) const
{
    for (auto &item : room.stock)
        leastFromThereOn(item);
    for (std::size_t budget = 0; budget < room.money.size(); ++budget)
        if (m_model.problem().budgets[budget].carryOver)
            leastFromThereOn(room.money[budget]);
}

bool Exhaustion::isRoom(int j, const Remaining::Place &place) const
{
    const Job &job = m_model.job(j);
    const int week = m_model.week(place.start);
    for (const Draw &draw : job.draws)
        if (m_room.stock[draw.item][week] < draw.quantity)
            return false;
    for (const Spend &spend : job.spends)
        if (m_room.money[spend.budget][m_model.problem().budgets[spend.budget].periodOfWeek[week]] < spend.amount)
            return false;
    bool isFree = true;
    eachCrewing(job, job.choices[place.route], [&](int pool, int team) {
        for (int slot = place.start; slot < place.end && isFree; ++slot)
            isFree = m_room.crews[pool][slot] >= team;
    });
    return isFree;
}

void Exhaustion::run(int count)
{
    for (; count > 0 && !m_isDone && !m_isTooMuch; --count) {
        if (m_at == m_level.size()) {
            nextLevel();
            continue;
        }
        if (!m_level[m_at].isOut)
            goOn(m_at);
        ++m_at;
    }
}

void Exhaustion::findFree(const Beginning &from)
{
    m_free.clear();
    for (const std::vector<int> &pool : m_room.crews) {
        int slot = from.last;
        while (slot < m_model.slotCount() && pool[slot] < 1)
            ++slot;
        m_free.push_back(slot);
    }
}

void Exhaustion::goOn(std::size_t index)
{
    ++m_looked;
    const Beginning &from = m_level[index];
    m_room = m_all;
    for (std::size_t v = 0; v < m_visits.size(); ++v)
        if (has(from, static_cast<int>(v)))
            take(m_room, m_visits[v].job, placeIn(from, static_cast<int>(v)));
    keepLeast(m_room);
    findFree(from);
    for (std::size_t v = 0; v < m_visits.size(); ++v)
        if (!has(from, static_cast<int>(v)))
            goOnWith(from, static_cast<int>(v));
}

// All places of one visit that start last, as far as no earlier one would do as well.
void Exhaustion::goOnWith(const Beginning &from, int v)
{
    const Visit &visit = m_visits[v];
    int earliest = 0;
    for (const Link &link : m_model.before(visit.job)) {
        const int other = m_visitOf[link.job];
        if (other != none && !has(from, other))
            return;
        const int end = other == none ? m_givenPlace[link.job].end : placeIn(from, other).end;
        earliest = std::max(earliest, end + link.lag);
    }
    m_freeThen = m_free;
    const std::int64_t spare = m_most - from.bound + visit.least[std::min(m_model.slotCount(), firstStart(from, v))];
    std::vector<std::int64_t> least(m_model.routes(visit.job).size(), std::numeric_limits<std::int64_t>::max());
    for (std::size_t i = 0; i < visit.places.size(); ++i) {
        const Remaining::Place &place = visit.places[i];
        if (place.start < earliest || place.own >= least[place.route])
            continue;
        const bool isNext = place.start > from.last || (place.start == from.last && v > from.lastVisit);
        if ((isNext && visit.costs[i] > spare) || !isRoom(visit.job, place))
            continue;
        least[place.route] = place.own;
        if (isNext)
            tryPlace(from, v, i);
    }
}

// The first slot in which a visit that is still to come could start, beside what crews, order and goods have to say.
int Exhaustion::firstStart(const Beginning &from, int v) const
{
    const int j = m_visits[v].job;
    int first = from.last;
    if (m_model.routes(j).size() == 1)
        first = std::max(first, m_freeThen[m_model.routes(j).front().pool]);
    for (const Link &link : m_model.before(j)) {
        const int other = m_visitOf[link.job];
        int end = 0;
        if (other == none)
            end = m_givenPlace[link.job].end;
        else if (has(from, other))
            end = placeIn(from, other).end;
        else
            end = from.last + leastDuration(m_model, link.job);
        first = std::max(first, end + link.lag);
    }
    for (std::size_t s = 0; s < m_shapes.size(); ++s)
        if (const int need = m_shapes[s].need[j]; need > 0) {
            const std::size_t cells = static_cast<std::size_t>(from.used[s] + need);
            first = std::max(first, cells < m_slotOf[s].size() ? m_slotOf[s][cells] : m_model.slotCount());
        }
    return std::min(first, m_model.slotCount());
}

void Exhaustion::findFreeThen(const Beginning &from, int v, const Remaining::Place &place)
{
    m_freeThen = m_free;
    for (std::size_t pool = 0; pool < m_freeThen.size(); ++pool) {
        int taken = 0;
        const Job &job = m_model.job(m_visits[v].job);
        eachCrewing(job, job.choices[place.route], [&](int which, int team) { taken += which == static_cast<int>(pool) ? team : 0; });
        int &slot = m_freeThen[pool];
        slot = std::max(slot, from.last);
        while (slot < m_model.slotCount() && m_room.crews[pool][slot] - (place.start <= slot && slot < place.end ? taken : 0) < 1)
            ++slot;
    }
}

void Exhaustion::tryPlace(const Beginning &from, int v, std::size_t index)
{
    const Remaining::Place &place = m_visits[v].places[index];
    Beginning next = from;
    next.visits |= std::uint64_t{1} << v;
    next.atWork |= std::uint64_t{1} << v;
    next.cost += place.own;
    next.paid += m_visits[v].bare[index];
    next.starts += place.start;
    next.last = place.start;
    next.lastVisit = v;
    next.isOut = false;
    next.place[v] = static_cast<std::uint16_t>(index);
    for (std::uint64_t left = next.atWork; left != 0; left &= left - 1)
        if (placeIn(next, std::countr_zero(left)).end <= next.last)
            next.atWork &= ~(left & -left);
    for (; next.passed < static_cast<int>(m_given.size()) && m_given[next.passed].start <= place.start; ++next.passed) {
        next.paid += m_given[next.passed].difference;
        for (std::size_t s = 0; s < m_shapes.size(); ++s)
            next.used[s] += m_shapes[s].need[m_given[next.passed].job];
    }
    next.rest -= m_visits[v].least.front();
    next.bound = next.paid + next.rest;
    for (std::size_t s = 0; s < m_shapes.size(); ++s) {
        next.used[s] += m_shapes[s].need[m_visits[v].job];
        if (next.used[s] > m_shapes[s].length)
            return;
        next.bound += m_cells[s][next.used[s]];
    }
    findFreeThen(next, v, place);
    for (std::size_t other = 0; other < m_visits.size() && next.bound <= m_most; ++other)
        if (!has(next, static_cast<int>(other)))
            next.bound += m_visits[other].least[firstStart(next, static_cast<int>(other))] - m_visits[other].least.front();
    if (next.bound <= m_most)
        add(next);
}

void Exhaustion::add(const Beginning &next)
{
    const auto [entry, isNew] = m_first.try_emplace(next.visits, none);
    for (int i = entry->second; i != none; i = m_next[i].sameVisits)
        if (!m_next[i].isOut && isNoWorse(m_next[i], next))
            return;
    for (int i = entry->second; i != none; i = m_next[i].sameVisits)
        if (!m_next[i].isOut && isNoWorse(next, m_next[i]))
            m_next[i].isOut = true;
    m_next.push_back(next);
    m_next.back().sameVisits = entry->second;
    entry->second = static_cast<int>(m_next.size()) - 1;
    if (m_next.size() < 2 * m_width)
        return;
    thin();
    m_first.clear();
    for (std::size_t i = 0; i < m_next.size(); ++i) {
        const auto [first, isFirst] = m_first.try_emplace(m_next[i].visits, none);
        m_next[i].sameVisits = first->second;
        first->second = static_cast<int>(i);
    }
}

// A timetable, when all that it does not visit may be left out.
void Exhaustion::offer(const Beginning &from)
{
    std::int64_t cost = from.cost;
    for (std::size_t v = 0; v < m_visits.size(); ++v)
        if (!has(from, static_cast<int>(v))) {
            if (!m_visits[v].mayBeOut)
                return;
            cost += m_model.problem().unplacedCost;
        }
    if (cost >= m_best)
        return;
    m_best = cost;
    m_found = m_givenPlace;
    for (std::size_t v = 0; v < m_visits.size(); ++v) {
        Remaining::Place &place = m_found[m_visits[v].job];
        place = {none, none, 0, 0};
        if (has(from, static_cast<int>(v)))
            place = placeIn(from, static_cast<int>(v));
    }
}

// Keeps those of m_next with the least bounds, in the order in which they came.
void Exhaustion::thin()
{
    std::erase_if(m_next, [](const Beginning &next) { return next.isOut; });
    if (m_next.size() <= m_width)
        return;
    m_isDropped = true;
    std::vector<std::pair<std::int64_t, std::size_t>> bounds;
    for (std::size_t i = 0; i < m_next.size(); ++i)
        bounds.emplace_back(m_next[i].bound, i);
    std::nth_element(bounds.begin(), bounds.begin() + static_cast<std::ptrdiff_t>(m_width), bounds.end());
    const std::pair<std::int64_t, std::size_t> first = bounds[m_width]; // of those to go
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_next.size(); ++i)
        if (std::pair(m_next[i].bound, i) < first) {
            if (kept != i)
                m_next[kept] = m_next[i];
            ++kept;
        }
    m_next.resize(kept);
}

void Exhaustion::nextLevel()
{
    thin();
    for (const Beginning &next : m_next)
        offer(next);
    m_level.swap(m_next);
    m_next.clear();
    m_first.clear();
    m_at = 0;
    m_isDone = m_level.empty();
}

} // namespace phaseout::plan
