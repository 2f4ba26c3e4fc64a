// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/ways.h"

#include <algorithm>

namespace phaseout::plan {
namespace {
constexpr int mostWeeksBySlot = 6; // in longer times crews may come from a Monday on
}

bool hasAmount(ExtraKind kind)
{
    return kind != ExtraKind::Freeze && kind != ExtraKind::Free;
}

Ways::Ways(const Problem &problem, const std::vector<char> &musts, const Conflict &conflict, int earliest)
    : m_problem(problem)
    , m_musts(musts)
    , m_conflict(conflict)
    , m_weeks(problem.weekOfSlot())
    , m_earliest(earliest)
    , m_from(std::max(conflict.from, earliest))
    , m_last(std::min(conflict.bySlot, problem.slotCount()) - 1)
{
}

std::vector<Extra> Ways::all() const
{
    std::vector<Extra> ways;
    if (m_from > m_last)
        return ways;
    for (const Limit &limit : m_conflict.limits)
        if (const std::optional<Extra> way = of(limit))
            ways.push_back(*way);
    std::stable_sort(ways.begin(), ways.end(), [](const Extra &a, const Extra &b) { return a.kind < b.kind; });
    ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
    return ways;
}

// Doubled until it is enough, then halved between.
SizedExtra Ways::sized(const Extra &extra, std::int64_t iterations, const JobContext &context) const
{
    constexpr int doublings = 20;
    const auto enough = [&](const Extra &tried) { return isEnough(tried, iterations, context); };
    if (!hasAmount(extra.kind))
        return {extra, enough(extra)};
    const std::int64_t step = unit(extra);
    const auto with = [&](std::int64_t steps) {
        Extra tried = extra;
        tried.amount = steps * step;
        return tried;
    };
    std::int64_t low = 0;
    std::int64_t high = 1;
    for (int i = 0; !enough(with(high)); ++i) {
        low = high;
        high *= 2;
        if (i == doublings || high * step > limits::figure || (extra.kind == ExtraKind::Date && high * step > limits::horizon))
            return {with(low)};
    }
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (enough(with(middle)) ? high : low) = middle;
    }
    return {with(high), true};
}

bool Ways::isEnough(const Extra &extra, std::int64_t iterations, const JobContext &context) const
{
    return isOverIn(withExtra(m_problem, extra), iterations, context);
}

std::vector<int> Ways::laterThan(const Extra &extra) const
{
    std::vector<int> begins;
    if (extra.kind == ExtraKind::Crews) {
        const bool isLong = m_weeks[extra.to] - m_weeks[extra.from] > mostWeeksBySlot;
        for (int slot = extra.from + 1; slot <= extra.to; ++slot)
            if (!isLong || m_weeks[slot] != m_weeks[slot - 1])
                begins.push_back(slot);
        return begins;
    }
    int last = extra.from;
    if (extra.kind == ExtraKind::Stock)
        last = m_weeks[m_last];
    else if (extra.kind == ExtraKind::Money && m_problem.budgets[extra.resource].carryOver)
        last = m_problem.budgets[extra.resource].periodOfWeek[m_weeks[m_last]];
    for (int from = extra.from + 1; from <= last; ++from)
        begins.push_back(from);
    return begins;
}

// The smallest amount worth trying, and the step.
std::int64_t Ways::unit(const Extra &extra) const
{
    switch (extra.kind) {
    case ExtraKind::Money:
    case ExtraKind::Stock:
        if (m_conflict.shortfall) // what is lacking, to the penny
            return m_conflict.shortfall->needed - m_conflict.shortfall->available;
        return extra.kind == ExtraKind::Money ? leastSpend(extra.resource) : 1;
    case ExtraKind::Date:
        return *std::max_element(m_problem.slotsOfWeek.begin(), m_problem.slotsOfWeek.end());
    default:
        return 1;
    }
}

// Nothing is proven against it any more, or a timetable of its jobs is found.
bool Ways::isOverIn(const Problem &problem, std::int64_t iterations, const JobContext &context) const
{
    if (context.isCancelled())
        return false;
    const Demand demand(problem, m_musts);
    if (!m_conflict.shortfall)
        return demand.ask(m_conflict.jobs, {}, iterations, context) == Answer::Possible;
    const Problem asked = demand.problemOf(m_conflict.everyone, {});
    const std::vector<Shortfall> shortfalls = provenShortfalls(Model(asked));
    return std::none_of(shortfalls.begin(), shortfalls.end(), [this](const Shortfall &s) {
        return s.hard && s.scarce == m_conflict.shortfall->scarce && s.resource == m_conflict.shortfall->resource;
    });
}

std::optional<Extra> Ways::of(const Limit &limit) const
{
    switch (limit.kind) {
    case LimitKind::Crews:
        return crews(limit.resource);
    case LimitKind::Stock:
        return arrival(limit.resource);
    case LimitKind::Money:
        return Extra{ExtraKind::Money, limit.resource, period(limit.resource), 0, 0, {}};
    case LimitKind::Deadline:
        return Extra{ExtraKind::Date, none, 0, 0, 0, bound()};
    case LimitKind::Freeze:
        return Extra{ExtraKind::Freeze, none, 0, 0, 0, m_conflict.everyone};
    case LimitKind::Closure:
    case LimitKind::Start:
        return Extra{ExtraKind::Free, none, m_earliest, 0, 0, {lightest().front()}};
    case LimitKind::Order:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

// From the first slot on in which anybody may work.
Extra Ways::crews(int pool) const
{
    int from = m_from;
    while (from < m_last && (isIn(m_problem.freezes, from) || isIn(m_problem.pools[pool].rests, from)))
        ++from;
    return {ExtraKind::Crews, pool, from, m_last, 0, {}};
}

std::optional<Extra> Ways::arrival(int item) const
{
    const int week = std::max(m_weeks[m_conflict.from], weekFrom(m_problem, m_earliest));
    return week > m_weeks[m_last] ? std::nullopt : std::optional(Extra{ExtraKind::Stock, item, week, 0, 0, {}});
}

// Money that carries over helps most when it comes first; else in the last period that is of use.
int Ways::period(int budget) const
{
    const Budget &terms = m_problem.budgets[budget];
    return terms.periodOfWeek[m_weeks[terms.carryOver ? m_from : m_last]];
}

std::vector<int> Ways::bound() const
{
    std::vector<int> jobs;
    std::copy_if(m_conflict.everyone.begin(), m_conflict.everyone.end(), std::back_inserter(jobs),
                 [this](int j) { return m_musts[j] && m_problem.jobs[j].deadline != none; });
    return jobs;
}

// Those that are held first, of them the one that matters least.
std::vector<int> Ways::lightest() const
{
    const auto isHeld = [this](int j) {
        const Job &job = m_problem.jobs[j];
        return job.pin != none || !job.starts.empty() || !job.closures.empty();
    };
    std::vector<int> jobs = m_conflict.jobs;
    std::stable_sort(jobs.begin(), jobs.end(), [&](int a, int b) { return std::pair(!isHeld(a), m_problem.jobs[a].weight) < std::pair(!isHeld(b), m_problem.jobs[b].weight); });
    return jobs;
}

std::int64_t Ways::leastSpend(int budget) const
{
    std::int64_t least = limits::figure; // some job spends of it, or it would not be in the way
    for (const int j : m_conflict.everyone)
        for (const Spend &spend : m_problem.jobs[j].spends)
            if (spend.budget == budget && spend.amount > 0)
                least = std::min(least, spend.amount);
    return least;
}

} // namespace phaseout::plan
