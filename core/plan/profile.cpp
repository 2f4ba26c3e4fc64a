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

Profile::Room Profile::room(const std::vector<std::int64_t> &left, bool cumulative)
{
    Room room{cumulative, left, left};
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
    for (int slot = start, end = m_model->end(j, route, start); slot < end; ++slot)
        m_free[way.pool][slot] -= sign * job.team;
    for (const Draw &draw : job.draws)
        m_stock[draw.item].take(week, sign * draw.quantity);
    for (const Spend &spend : job.spends)
        m_money[spend.budget].take(m_model->problem().budgets[spend.budget].periodOfWeek[week], sign * spend.amount);
    if (job.cluster != none)
        m_visits[visit(job.cluster, way.pool, week)] += sign;
}

bool Profile::crewsFit(int j, int route, int start) const
{
    const Route &way = m_model->routes(j)[route];
    const int team = m_model->job(j).team;
    const auto first = m_free[way.pool].begin() + start;
    return std::all_of(first, first + (m_model->end(j, route, start) - start), [team](int free) { return free >= team; });
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

int Profile::earliest(int j, int route, int from, int latest) const
{
    const Route &way = m_model->routes(j)[route];
    const int team = m_model->job(j).team;
    const int week = firstWeek(j);
    if (week >= m_model->weekCount())
        return none;
    from = std::max(from, m_model->firstSlot(week));
    const std::vector<int> &free = m_free[way.pool];
    for (const Span &span : way.starts) {
        if (span.last < from)
            continue;
        const int last = std::min(span.last, latest);
        for (int start = std::max(span.first, from); start <= last;) {
            int slot = m_model->end(j, route, start) - 1;
            while (slot >= start && free[slot] >= team)
                --slot;
            if (slot >= start) {
                start = slot + 1;
                continue;
            }
            if (resourcesFit(j, m_model->week(start)))
                return start;
            start = m_model->firstSlot(m_model->week(start) + 1);
        }
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
