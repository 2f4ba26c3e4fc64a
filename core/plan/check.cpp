// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/check.h"

#include <algorithm>
#include <map>

namespace phaseout::plan {
namespace {

class Checker {
public:
    Checker(const Problem &problem, const Schedule &schedule)
        : m_problem(problem)
        , m_schedule(schedule)
        , m_week(problem.weekOfSlot())
        , m_slots(problem.slotCount())
    {
    }

    std::vector<Violation> run()
    {
        if (m_schedule.jobs.size() != m_problem.jobs.size())
            return {{ViolationKind::Shape}};
        for (int j = 0; j < static_cast<int>(m_problem.jobs.size()); ++j)
            place(j);
        if (!m_violations.empty())
            return std::move(m_violations); // sums over jobs at impossible places would only repeat it
        crews();
        names();
        stock();
        money();
        precedence();
        return std::move(m_violations);
    }

private:
    void add(const Violation &violation)
    {
        if (m_violations.size() < 1000)
            m_violations.push_back(violation);
    }
    [[nodiscard]] const PoolChoice *choice(int j) const
    {
        for (const PoolChoice &candidate : m_problem.jobs[j].choices)
            if (candidate.pool == m_schedule.jobs[j].pool)
                return &candidate;
        return nullptr;
    }
    [[nodiscard]] int end(int j) const
    {
        return endOf(m_problem.pools[m_schedule.jobs[j].pool], m_schedule.jobs[j].start, choice(j)->duration);
    }

    void place(int j)
    {
        const Placed &at = m_schedule.jobs[j];
        if (!at.isPlaced())
            return;
        const Job &job = m_problem.jobs[j];
        const PoolChoice *pool = choice(j);
        if (!pool)
            return add({ViolationKind::Pool, j, none, at.pool});
        if (at.start < 0 || at.start >= m_slots || end(j) > m_slots)
            return add({ViolationKind::Horizon, j, none, at.pool, at.start});
        if (job.pin != none && at.start != job.pin)
            add({ViolationKind::Pin, j, none, none, at.start});
        if (job.pin == none && !locksHold(job, at.start))
            add({ViolationKind::Locked, j, none, none, at.start});
        const auto holds = [&](const Span &span) { return span.contains(at.start); };
        const std::vector<Span> &rests = m_problem.pools[at.pool].rests;
        if ((!job.starts.empty() && std::none_of(job.starts.begin(), job.starts.end(), holds)) ||
            std::any_of(rests.begin(), rests.end(), holds))
            add({ViolationKind::Start, j, none, none, at.start});
        const Span work{at.start, end(j) - 1};
        for (const Closure &closure : job.closures)
            if (closure.span.first <= work.last && work.first <= closure.span.last)
                add({ViolationKind::Closed, j, none, none, std::max(work.first, closure.span.first)});
        for (const Span &freeze : m_problem.freezes)
            if (freeze.first <= work.last && work.first <= freeze.last)
                add({ViolationKind::Frozen, j, none, none, std::max(work.first, freeze.first)});
    }
    [[nodiscard]] bool locksHold(const Job &job, int start) const
    {
        const auto isLocked = [&](int slot) { return isIn(m_problem.locked, slot); };
        if (job.oldStart != none && isLocked(job.oldStart))
            return start == job.oldStart;
        return !isLocked(start);
    }
    // How many crews of \a pool job \a j takes where it is.
    [[nodiscard]] int needed(int j, int pool) const
    {
        const PoolChoice *way = choice(j);
        int team = way->pool == pool ? m_problem.jobs[j].team : 0;
        for (const Crewing &other : way->also)
            team += other.pool == pool ? other.team : 0;
        return team;
    }
    void crews()
    {
        for (int pool = 0; pool < static_cast<int>(m_problem.pools.size()); ++pool) {
            std::vector<std::int64_t> used(static_cast<std::size_t>(m_slots) + 1, 0);
            for (int j = 0; j < static_cast<int>(m_problem.jobs.size()); ++j)
                if (const int team = m_schedule.jobs[j].isPlaced() ? needed(j, pool) : 0; team > 0) {
                    used[m_schedule.jobs[j].start] += team;
                    used[end(j)] -= team;
                }
            std::int64_t now = 0;
            for (int slot = 0; slot < m_slots; ++slot) {
                now += used[slot];
                if (now > m_problem.pools[pool].capacity[slot])
                    add({ViolationKind::Crews, none, none, pool, slot, now, m_problem.pools[pool].capacity[slot]});
            }
        }
    }
    void names()
    {
        std::map<std::pair<int, int>, std::vector<int>> work; // pool and crew: its jobs
        for (int j = 0; j < static_cast<int>(m_problem.jobs.size()); ++j) {
            const Placed &at = m_schedule.jobs[j];
            // First the names of the pool's crews, then those of each further pool's.
            std::size_t needed = 0;
            const auto take = [&](int pool, int team) {
                for (int i = 0; i < team; ++i, ++needed)
                    if (needed < at.crews.size())
                        work[{pool, at.crews[needed]}].push_back(j);
            };
            if (at.isPlaced()) {
                take(at.pool, m_problem.jobs[j].team);
                for (const Crewing &other : choice(j)->also)
                    take(other.pool, other.team);
            }
            if (at.crews.size() != needed)
                add({ViolationKind::CrewName, j, none, at.pool, at.start, static_cast<std::int64_t>(needed),
                     static_cast<std::int64_t>(at.crews.size())});
        }
        for (auto &[crew, jobs] : work) {
            const int most = mostCrews(m_problem.pools[crew.first]);
            if (crew.second < 1 || crew.second > most)
                add({ViolationKind::CrewName, jobs.front(), none, crew.first, m_schedule.jobs[jobs.front()].start, crew.second, most});
            std::stable_sort(jobs.begin(), jobs.end(),
                             [&](int a, int b) { return m_schedule.jobs[a].start < m_schedule.jobs[b].start; });
            for (std::size_t i = 1; i < jobs.size(); ++i)
                if (m_schedule.jobs[jobs[i]].start < end(jobs[i - 1]))
                    add({ViolationKind::CrewName, jobs[i], jobs[i - 1], crew.first, m_schedule.jobs[jobs[i]].start});
        }
    }
    void stock()
    {
        for (int item = 0; item < static_cast<int>(m_problem.items.size()); ++item) {
            std::vector<std::int64_t> arrived(m_problem.slotsOfWeek.size(), 0);
            std::vector<std::int64_t> taken(m_problem.slotsOfWeek.size(), 0);
            for (const Arrival &arrival : m_problem.items[item].arrivals)
                arrived[arrival.week] += arrival.quantity;
            for (std::size_t j = 0; j < m_problem.jobs.size(); ++j)
                for (const Draw &draw : m_problem.jobs[j].draws)
                    if (draw.item == item && m_schedule.jobs[j].isPlaced())
                        taken[m_week[m_schedule.jobs[j].start]] += draw.quantity;
            sums(ViolationKind::Stock, item, taken, arrived);
        }
    }
    void sums(ViolationKind kind, int resource, const std::vector<std::int64_t> &taken,
              const std::vector<std::int64_t> &arrived)
    {
        std::int64_t needed = 0;
        std::int64_t available = 0;
        for (std::size_t i = 0; i < taken.size(); ++i) {
            needed += taken[i];
            available += arrived[i];
            if (needed > available)
                return add({kind, none, none, resource, static_cast<int>(i), needed, available});
        }
    }
    void money()
    {
        for (int b = 0; b < static_cast<int>(m_problem.budgets.size()); ++b) {
            const Budget &budget = m_problem.budgets[b];
            std::vector<std::int64_t> spent(budget.caps.size(), 0);
            for (std::size_t j = 0; j < m_problem.jobs.size(); ++j)
                for (const Spend &spend : m_problem.jobs[j].spends)
                    if (spend.budget == b && m_schedule.jobs[j].isPlaced())
                        spent[budget.periodOfWeek[m_week[m_schedule.jobs[j].start]]] += spend.amount;
            if (budget.carryOver)
                sums(ViolationKind::Money, b, spent, budget.caps);
            for (std::size_t period = 0; period < spent.size() && !budget.carryOver; ++period)
                if (spent[period] > budget.caps[period])
                    add({ViolationKind::Money, none, none, b, static_cast<int>(period), spent[period],
                         budget.caps[period]});
        }
    }
    void precedence()
    {
        for (const Precedence &arc : m_problem.precedence) {
            const Placed &after = m_schedule.jobs[arc.after];
            if (!after.isPlaced())
                continue;
            if (!m_schedule.jobs[arc.before].isPlaced())
                add({ViolationKind::WithoutEarlier, arc.after, arc.before, none, after.start});
            else if (after.start < end(arc.before) + arc.lag)
                add({ViolationKind::Precedence, arc.after, arc.before, none, after.start, end(arc.before) + arc.lag,
                     after.start});
        }
    }

    const Problem &m_problem;
    const Schedule &m_schedule;
    const std::vector<int> m_week;
    const int m_slots;
    std::vector<Violation> m_violations;
};

} // namespace

std::vector<Violation> check(const Problem &problem, const Schedule &schedule)
{
    return Checker(problem, schedule).run();
}

} // namespace phaseout::plan
