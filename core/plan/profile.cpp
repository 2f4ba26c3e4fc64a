// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/profile.h"

#include <algorithm>

namespace phaseout::plan {

void Profile::Room::take(int from, std::int64_t amount)
{
    const int size = static_cast<int>(left.size());
    if (!cumulative) {
        left[from] -= amount;
        least[from] = left[from];
        return;
    }
    for (int i = from; i < size; ++i)
        left[i] -= amount;
    // From `from` on every least room falls by the amount; before it, the smaller of its own and what follows.
    for (int i = from; i < size; ++i)
        least[i] -= amount;
    for (int i = from - 1; i >= 0; --i) {
        const std::int64_t now = std::min(left[i], least[i + 1]);
        if (now == least[i])
            break;
        least[i] = now;
    }
}

// The amount that was taken from entry \a from on is taken from entry \a to on instead.
void Profile::Room::shift(int from, int to, std::int64_t amount)
{
    const int first = std::min(from, to);
    const int end = cumulative ? std::max(from, to) : std::max(from, to) + 1;
    if (low == high) {
        low = first;
        high = end;
    } else {
        low = std::min(low, first);
        high = std::max(high, end);
    }
    if (!cumulative) {
        change[from] -= amount;
        change[to] += amount;
        return;
    }
    const std::int64_t more = to < from ? amount : -amount;
    for (int i = first; i < end; ++i)
        change[i] += more;
}

bool Profile::Room::bears() const
{
    for (int i = low; i < high; ++i)
        if (change[i] > 0 && change[i] > left[i])
            return false;
    return true;
}

void Profile::Room::apply()
{
    for (int i = low; i < high; ++i)
        left[i] -= change[i];
    const int size = static_cast<int>(left.size());
    if (!cumulative)
        std::copy(left.begin() + low, left.begin() + high, least.begin() + low);
    for (int i = high - 1; cumulative && i >= 0; --i) {
        const std::int64_t now = i + 1 < size ? std::min(left[i], least[i + 1]) : left[i];
        if (i < low && now == least[i])
            break;
        least[i] = now;
    }
    drop();
}

void Profile::Room::drop()
{
    std::fill(change.begin() + low, change.begin() + high, 0);
    low = high = 0;
}

Profile::Room Profile::room(const std::vector<std::int64_t> &left, bool cumulative)
{
    Room room{cumulative, left, left, std::vector<std::int64_t>(left.size(), 0)};
    for (std::size_t i = left.size(); cumulative && i-- > 1;)
        room.least[i - 1] = std::min(room.least[i - 1], room.least[i]);
    return room;
}

Profile::Profile(const Model &model)
    : m_model(&model)
{
    const Problem &problem = model.problem();
    for (const Pool &pool : problem.pools)
        m_free.push_back(pool.capacity);
    for (int item = 0; item < static_cast<int>(problem.items.size()); ++item)
        m_stock.push_back(room(model.arrived(item), true));
    for (int budget = 0; budget < static_cast<int>(problem.budgets.size()); ++budget)
        m_money.push_back(room(model.spendable(budget), problem.budgets[budget].carryOver));
    m_visits.assign(problem.clusters.size() * problem.pools.size() * problem.slotsOfWeek.size(), 0);
}

void Profile::change(int j, int route, int start, int sign)
{
    const Job &job = m_model->job(j);
    const Route &way = m_model->routes(j)[route];
    const int week = m_model->week(start);
    changeCrews(j, route, start, sign);
    for (const Draw &draw : job.draws)
        m_stock[draw.item].take(week, sign * draw.quantity);
    for (const Spend &spend : job.spends)
        m_money[spend.budget].take(m_model->problem().budgets[spend.budget].periodOfWeek[week], sign * spend.amount);
    if (job.cluster != none)
        m_visits[visit(job.cluster, way.pool, week)] += sign;
}

void Profile::changeCrews(int j, int route, int start, int sign)
{
    const Route &way = m_model->routes(j)[route];
    const int team = sign * m_model->job(j).team;
    int *const free = m_free[way.pool].data();
    const int end = m_model->end(j, route, start);
    for (int slot = start; slot < end; ++slot)
        free[slot] -= team;
    for (const Crewing &other : way.also) {
        int *const theirs = m_free[other.pool].data();
        for (int slot = start; slot < end; ++slot)
            theirs[slot] -= sign * other.team;
    }
}

bool Profile::relocateCrews(std::span<const Relocation> moves)
{
    for (const Relocation &move : moves)
        changeCrews(move.job, move.oldRoute, move.oldStart, -1);
    for (std::size_t i = 0; i < moves.size(); ++i) {
        if (crewsFit(moves[i].job, moves[i].route, moves[i].start)) {
            changeCrews(moves[i].job, moves[i].route, moves[i].start, 1);
            continue;
        }
        while (i-- > 0)
            changeCrews(moves[i].job, moves[i].route, moves[i].start, -1);
        for (const Relocation &move : moves)
            changeCrews(move.job, move.oldRoute, move.oldStart, 1);
        return false;
    }
    return true;
}

bool Profile::relocate(std::span<const Relocation> moves)
{
    m_changed.clear();
    const auto shift = [this](Room &room, int from, int to, std::int64_t amount) {
        if (from == to)
            return;
        if (room.low == room.high)
            m_changed.push_back(&room);
        room.shift(from, to, amount);
    };
    for (const Relocation &move : moves) {
        const int from = m_model->week(move.oldStart);
        const int to = m_model->week(move.start);
        if (from == to)
            continue;
        const Job &job = m_model->job(move.job);
        for (const Draw &draw : job.draws)
            shift(m_stock[draw.item], from, to, draw.quantity);
        for (const Spend &spend : job.spends) {
            const std::vector<int> &period = m_model->problem().budgets[spend.budget].periodOfWeek;
            shift(m_money[spend.budget], period[from], period[to], spend.amount);
        }
    }
    const bool fits = std::all_of(m_changed.begin(), m_changed.end(), [](const Room *room) { return room->bears(); }) &&
                      relocateCrews(moves);
    for (Room *room : m_changed)
        fits ? room->apply() : room->drop();
    if (fits)
        for (const Relocation &move : moves)
            if (const int cluster = m_model->job(move.job).cluster; cluster != none) {
                --m_visits[visit(cluster, m_model->routes(move.job)[move.oldRoute].pool, m_model->week(move.oldStart))];
                ++m_visits[visit(cluster, m_model->routes(move.job)[move.route].pool, m_model->week(move.start))];
            }
    return fits;
}

std::int64_t Profile::visitChange(std::span<const Relocation> moves)
{
    std::int64_t change = 0;
    const auto count = [&](const Relocation &move, int route, int start, int step) {
        const int cluster = m_model->job(move.job).cluster;
        if (cluster == none)
            return;
        int &visits = m_visits[visit(cluster, m_model->routes(move.job)[route].pool, m_model->week(start))];
        const bool isOne = step > 0 ? visits == 0 : visits == 1;
        visits += step;
        change += isOne ? step * m_model->problem().clusters[cluster].visitCost : 0;
    };
    for (const Relocation &move : moves) {
        count(move, move.oldRoute, move.oldStart, -1);
    }
    for (const Relocation &move : moves)
        count(move, move.route, move.start, 1);
    const std::int64_t result = change;
    for (const Relocation &move : moves)
        count(move, move.route, move.start, -1);
    for (const Relocation &move : moves)
        count(move, move.oldRoute, move.oldStart, 1);
    return result;
}

bool Profile::crewsFit(int j, int route, int start) const
{
    const Route &way = m_model->routes(j)[route];
    const int team = m_model->job(j).team;
    return lastShort(way, team, start, m_model->end(j, route, start)) < start;
}

bool Profile::resourcesFit(int j, int week) const
{
    const Job &job = m_model->job(j);
    for (const Draw &draw : job.draws)
        if (!stockFits(draw.item, week, draw.quantity))
            return false;
    for (const Spend &spend : job.spends)
        if (!moneyFits(spend.budget, week, spend.amount))
            return false;
    return true;
}

bool Profile::fits(int j, int route, int start) const
{
    return crewsFit(j, route, start) && resourcesFit(j, m_model->week(start));
}

// The first week whose stock is enough; later weeks are too. weekCount() when none is.
int Profile::firstWeek(int j) const
{
    int week = 0;
    for (const Draw &draw : m_model->job(j).draws) {
        const std::vector<std::int64_t> &least = m_stock[draw.item].least; // never falls
        week = std::max(week,
                        static_cast<int>(std::lower_bound(least.begin(), least.end(), draw.quantity) - least.begin()));
    }
    return week;
}

int Profile::lastShort(const Route &way, int team, int start, int end) const
{
    const int *const free = m_free[way.pool].data();
    int slot = end - 1;
    while (slot >= start && free[slot] >= team)
        --slot;
    for (const Crewing &other : way.also) {
        const int *const theirs = m_free[other.pool].data();
        for (int taken = end - 1; taken > slot; --taken)
            if (theirs[taken] < other.team)
                slot = taken;
    }
    return slot;
}

int Profile::firstShort(const Route &way, int team, int start, int end) const
{
    const int *const free = m_free[way.pool].data();
    int slot = start;
    while (slot < end && free[slot] >= team)
        ++slot;
    for (const Crewing &other : way.also) {
        const int *const theirs = m_free[other.pool].data();
        for (int taken = start; taken < slot; ++taken)
            if (theirs[taken] < other.team)
                slot = taken;
    }
    return slot;
}

int Profile::earliest(int j, int route, int from, int latest, Look look) const
{
    const Route &way = m_model->routes(j)[route];
    const int team = m_model->job(j).team;
    const int week = look == Look::AtCrews ? 0 : firstWeek(j);
    if (week >= m_model->weekCount())
        return none;
    from = std::max(from, m_model->firstSlot(week));
    for (const Span &span : way.starts) {
        if (span.last < from)
            continue;
        if (span.first > latest)
            break;
        const int last = std::min(span.last, latest);
        for (int start = std::max(span.first, from); start <= last;) {
            const int slot = lastShort(way, team, start, m_model->end(j, route, start));
            if (slot >= start) {
                start = slot + 1;
                continue;
            }
            if (look == Look::AtCrews || resourcesFit(j, m_model->week(start)))
                return start;
            start = m_model->firstSlot(m_model->week(start) + 1);
        }
    }
    return none;
}

int Profile::last(int j, int route, int from, int latest) const
{
    const Route &way = m_model->routes(j)[route];
    const int team = m_model->job(j).team;
    for (auto span = way.starts.rbegin(); span != way.starts.rend() && span->last >= from; ++span)
        for (int start = std::min(span->last, latest); start >= std::max(span->first, from);) {
            const int end = m_model->end(j, route, start);
            const int slot = firstShort(way, team, start, end);
            if (slot == end && resourcesFit(j, m_model->week(start)))
                return start;
            start = slot == end ? start - 1 : std::min(start - 1, m_model->latestStart(j, route, slot));
        }
    return none;
}

std::int64_t Profile::visitCost(int j, int route, int start) const
{
    const int cluster = m_model->job(j).cluster;
    if (cluster == none || isVisited(cluster, m_model->routes(j)[route].pool, m_model->week(start)))
        return 0;
    return m_model->problem().clusters[cluster].visitCost;
}

} // namespace phaseout::plan
