// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/demand.h"

#include "core/plan/shortfall.h"
#include "core/plan/solve.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

bool isLifted(const std::vector<Limit> &lifted, LimitKind kind, int resource = none)
{
    return std::find(lifted.begin(), lifted.end(), Limit{kind, resource}) != lifted.end();
}

bool isFreeze(const Closure &closure)
{
    return closure.kind == ClosureKind::Freeze;
}

void lift(Problem &problem, const Limit &limit)
{
    switch (limit.kind) {
    case LimitKind::Crews: {
        int all = 0;
        for (const Job &job : problem.jobs)
            for (const PoolChoice &choice : job.choices)
                all = std::min(limits::jobs, all + crewsOf(job, choice));
        for (int &crews : problem.pools[limit.resource].capacity)
            crews = std::max(crews, std::min(all, limits::jobs));
        break;
    }
    case LimitKind::Stock: {
        std::int64_t all = 0;
        for (const Job &job : problem.jobs)
            for (const Draw &draw : job.draws)
                all += draw.item == limit.resource ? draw.quantity : 0;
        problem.items[limit.resource].arrivals.push_back({0, std::min(all, limits::figure)});
        break;
    }
    case LimitKind::Money:
        std::fill(problem.budgets[limit.resource].caps.begin(), problem.budgets[limit.resource].caps.end(), limits::figure);
        break;
    case LimitKind::Freeze:
        problem.freezes.clear();
        for (Job &job : problem.jobs)
            std::erase_if(job.closures, isFreeze);
        break;
    case LimitKind::Closure:
        for (Job &job : problem.jobs)
            std::erase_if(job.closures, [](const Closure &closure) { return !isFreeze(closure); });
        break;
    case LimitKind::Start:
        problem.locked.clear();
        for (Job &job : problem.jobs) {
            job.starts.clear();
            job.pin = none;
            job.oldStart = none;
        }
        break;
    case LimitKind::Order:
        problem.precedence.clear();
        break;
    case LimitKind::Deadline:
        break; // never put in
    }
}

bool isProvenImpossible(const Problem &problem)
{
    const Model model(problem);
    for (int j = 0; j < model.jobCount(); ++j)
        if (std::all_of(model.routes(j).begin(), model.routes(j).end(), [](const Route &r) { return r.starts.empty(); }))
            return true;
    const std::vector<Shortfall> shortfalls = provenShortfalls(model);
    return std::any_of(shortfalls.begin(), shortfalls.end(), [](const Shortfall &s) { return s.hard; });
}

} // namespace

Problem Demand::problemOf(const std::vector<int> &jobs, const std::vector<Limit> &lifted) const
{
    Problem result;
    result.slotsOfWeek = m_problem.slotsOfWeek;
    result.pools = m_problem.pools;
    result.items = m_problem.items;
    result.budgets = m_problem.budgets;
    result.freezes = m_problem.freezes;
    result.locked = m_problem.locked;
    result.unplacedCost = 1000; // coarse enough that a bound above 0 is found soon
    std::vector<int> at(m_problem.jobs.size(), none);
    for (const int j : jobs) {
        at[j] = static_cast<int>(result.jobs.size());
        Job job = m_problem.jobs[j];
        job.weight = job.tardiness = job.disruption = 0;
        job.steps.clear();
        job.cluster = none;
        for (PoolChoice &choice : job.choices)
            choice.cost = 0;
        job.deadline = none;
        result.jobs.push_back(std::move(job));
    }
    for (const Precedence &order : m_problem.precedence)
        if (at[order.before] != none && at[order.after] != none)
            result.precedence.push_back({at[order.before], at[order.after], order.lag});
    for (const Limit &limit : lifted)
        lift(result, limit);
    const int last = result.slotCount() - 1;
    for (std::size_t i = 0; i < jobs.size() && !isLifted(lifted, LimitKind::Deadline); ++i)
        if (const int deadline = m_problem.jobs[jobs[i]].deadline; isMust(jobs[i]) && deadline <= last)
            result.jobs[i].closures.push_back({{std::max(0, deadline), last}, ClosureKind::Closed});
    return result;
}

std::vector<Limit> Demand::limitsOf(const std::vector<int> &jobs) const
{
    std::vector<Limit> found;
    const auto add = [&found](LimitKind kind, int resource = none) {
        if (std::find(found.begin(), found.end(), Limit{kind, resource}) == found.end())
            found.push_back({kind, resource});
    };
    std::vector<char> isMeant(m_problem.jobs.size(), 0);
    for (const int j : jobs) {
        const Job &job = m_problem.jobs[j];
        isMeant[j] = 1;
        for (const Closure &closure : job.closures)
            add(isFreeze(closure) ? LimitKind::Freeze : LimitKind::Closure);
        const bool isHeld = job.oldStart != none && isIn(m_problem.locked, job.oldStart);
        if (!job.starts.empty() || job.pin != none || isHeld)
            add(LimitKind::Start);
        if (isMust(j))
            add(LimitKind::Deadline);
        for (const Draw &draw : job.draws)
            add(LimitKind::Stock, draw.item);
        for (const Spend &spend : job.spends)
            add(LimitKind::Money, spend.budget);
        for (const PoolChoice &choice : job.choices)
            eachCrewing(job, choice, [&add](int pool, int) { add(LimitKind::Crews, pool); });
    }
    if (!m_problem.freezes.empty())
        add(LimitKind::Freeze);
    if (std::any_of(m_problem.precedence.begin(), m_problem.precedence.end(),
                    [&](const Precedence &order) { return isMeant[order.before] && isMeant[order.after]; }))
        add(LimitKind::Order);
    // What a planner can change least is given up last: so that it is what stays in the smallest set.
    std::stable_sort(found.begin(), found.end(), [](const Limit &a, const Limit &b) { return a.kind > b.kind; });
    return found;
}

Answer Demand::ask(const std::vector<int> &jobs, const std::vector<Limit> &lifted, std::int64_t iterations,
                   const JobContext &context) const
{
    const Problem problem = problemOf(jobs, lifted);
    if (isProvenImpossible(problem))
        return Answer::Impossible;
    SolveOptions options;
    options.iterations = iterations;
    const Result<Solution> solution = solve(problem, options, context);
    if (!solution || solution->objective > 0)
        return solution && solution->certificate.bound > 0 ? Answer::Impossible : Answer::NotFound;
    return Answer::Possible;
}

} // namespace phaseout::plan
