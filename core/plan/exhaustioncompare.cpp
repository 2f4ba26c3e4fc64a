// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/exhaustion.h"

#include <algorithm>
#include <bit>

namespace phaseout::plan {

// Both make the same visits.
bool Exhaustion::isNoWorse(const Beginning &a, const Beginning &b) const
{
    if (std::pair(a.cost, a.starts) > std::pair(b.cost, b.starts) || std::pair(a.last, a.lastVisit) > std::pair(b.last, b.lastVisit))
        return false;
    return leavesCrews(a, b) && leavesMoney(a, b) && endsInTime(a, b);
}

// Of a beginning whose last visit starts no later than \a slot.
int Exhaustion::crewsAt(const Beginning &from, int pool, int slot) const
{
    int sum = 0;
    for (std::uint64_t left = from.atWork; left != 0; left &= left - 1) {
        const int v = std::countr_zero(left);
        const Remaining::Place &place = placeIn(from, v);
        if (place.end <= slot)
            continue;
        const Job &job = m_model.job(m_visits[v].job);
        eachCrewing(job, job.choices[place.route], [&](int which, int team) { sum += which == pool ? team : 0; });
    }
    return sum;
}

// All of both have started by b.last, so that crews only become free from there on: it is enough to look where those of b do.
bool Exhaustion::leavesCrews(const Beginning &a, const Beginning &b) const
{
    for (int pool = 0; pool < static_cast<int>(m_all.crews.size()); ++pool)
        if (crewsAt(a, pool, b.last) > crewsAt(b, pool, b.last))
            return false;
    for (std::uint64_t left = b.atWork; left != 0; left &= left - 1) {
        const int v = std::countr_zero(left);
        const Remaining::Place &place = placeIn(b, v);
        bool isLess = true;
        const Job &job = m_model.job(m_visits[v].job);
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
        for (std::size_t v = 0; v < m_visits.size(); ++v)
            if (has(a, static_cast<int>(v)))
                for (const Spend &spend : m_model.job(m_visits[v].job).spends)
                    if (spend.budget == static_cast<int>(budget))
                        more += (periods[m_model.week(placeIn(a, static_cast<int>(v)).start)] == period ? spend.amount : 0) -
                                (periods[m_model.week(placeIn(b, static_cast<int>(v)).start)] == period ? spend.amount : 0);
        if (more > 0)
            return false;
    }
    return true;
}

bool Exhaustion::endsInTime(const Beginning &a, const Beginning &b) const
{
    for (std::size_t v = 0; v < m_visits.size(); ++v)
        if (has(a, static_cast<int>(v)))
            for (const Link &link : m_model.after(m_visits[v].job)) {
                const int other = m_visitOf[link.job];
                if (other == none || has(a, other))
                    continue;
                const int endOfB = placeIn(b, static_cast<int>(v)).end;
                if (placeIn(a, static_cast<int>(v)).end + link.lag > std::max(endOfB + link.lag, b.last))
                    return false;
            }
    return true;
}

} // namespace phaseout::plan
