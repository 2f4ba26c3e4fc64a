// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/exhaustion.h"

#include <algorithm>
#include <bit>

namespace phaseout::plan {

// Both make the same visits, a the last of them no later.
bool Exhaustion::leavesNoLess(const Beginning &a, const Beginning &b) const
{
    return leavesCrews(a, b) && leavesMoney(a, b) && endsInTime(a, b);
}

// Of a beginning whose last visit starts no later than \a slot.
int Exhaustion::crewsAt(const Beginning &from, int pool, int slot) const
{
    int sum = 0;
    for (std::uint64_t left = from.atWork; left != 0; left &= left - 1) {
        const int v = std::countr_zero(left);
        const Remaining::Place &place = from.place(m_small, v);
        if (place.end <= slot)
            continue;
        const Job &job = m_model.job(m_small.visits()[v].job);
        eachCrewing(job, job.choices[place.route], [&](int which, int team) { sum += which == pool ? team : 0; });
    }
    return sum;
}

// All of both have started by b.last, so that crews only become free from there on: it is enough to look where those of b do.
bool Exhaustion::leavesCrews(const Beginning &a, const Beginning &b) const
{
    for (int pool = 0; pool < static_cast<int>(m_model.problem().pools.size()); ++pool)
        if (crewsAt(a, pool, b.last) > crewsAt(b, pool, b.last))
            return false;
    for (std::uint64_t left = b.atWork; left != 0; left &= left - 1) {
        const int v = std::countr_zero(left);
        const Remaining::Place &place = b.place(m_small, v);
        bool isLess = true;
        const Job &job = m_model.job(m_small.visits()[v].job);
        eachCrewing(job, job.choices[place.route],
                    [&](int pool, int) { isLess = isLess && crewsAt(a, pool, place.end) <= crewsAt(b, pool, place.end); });
        if (!isLess)
            return false;
    }
    return true;
}

// What starts later is booked in the period of b.last or a later one.
bool Exhaustion::leavesMoney(const Beginning &a, const Beginning &b) const
{
    const std::vector<Budget> &budgets = m_model.problem().budgets;
    for (std::size_t budget = 0; budget < budgets.size(); ++budget) {
        if (budgets[budget].carryOver)
            continue;
        const std::vector<int> &periods = budgets[budget].periodOfWeek;
        const int period = periods[m_model.week(b.last)];
        std::int64_t more = 0;
        for (std::uint64_t left = a.visits; left != 0; left &= left - 1) {
            const int v = std::countr_zero(left);
            if (a.option[v] == b.option[v])
                continue;
            const SmallModel::Visit &visit = m_small.visits()[v];
            const int sign = (periods[visit.options[a.option[v]].week] == period ? 1 : 0) - (periods[visit.options[b.option[v]].week] == period ? 1 : 0);
            if (sign != 0)
                for (const Spend &spend : m_model.job(visit.job).spends)
                    more += spend.budget == static_cast<int>(budget) ? sign * spend.amount : 0;
        }
        if (more > 0)
            return false;
    }
    return true;
}

bool Exhaustion::endsInTime(const Beginning &a, const Beginning &b) const
{
    for (std::uint64_t left = a.visits; left != 0; left &= left - 1) {
        const int v = std::countr_zero(left);
        for (const SmallModel::Wait &waiter : m_small.visits()[v].waiters)
            if (!a.has(waiter.visit) && a.place(m_small, v).end + waiter.lag > std::max(b.place(m_small, v).end + waiter.lag, b.last))
                return false;
    }
    return true;
}

} // namespace phaseout::plan
