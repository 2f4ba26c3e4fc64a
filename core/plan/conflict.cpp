// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/conflict.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace phaseout::plan {
namespace {

constexpr std::int64_t proofIterations = 400; // for the one question whether the smallest set is proven

std::vector<int> sorted(std::vector<int> jobs)
{
    std::sort(jobs.begin(), jobs.end());
    return jobs;
}

std::vector<int> joined(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> all = a;
    all.insert(all.end(), b.begin(), b.end());
    return sorted(std::move(all));
}

class Search {
public:
    Search(const Problem &problem, const std::vector<char> &musts, const Schedule &schedule, const ConflictOptions &options,
           const JobContext &context)
        : m_problem(problem)
        , m_demand(problem, musts)
        , m_options(options)
        , m_context(context)
        , m_everyone(problem.jobs.size())
    {
        std::iota(m_everyone.begin(), m_everyone.end(), 0);
        for (const int j : m_everyone)
            if (isUnserved(problem, j, m_demand.isMust(j), schedule.jobs[j]))
                m_unserved.insert(j);
    }

    std::vector<Conflict> run()
    {
        m_unexplained = m_unserved;
        if (!m_unexplained.empty())
            addUp();
        const std::size_t most = std::min<std::size_t>(m_options.most, m_conflicts.size() + m_options.mostSearched);
        while (!m_unexplained.empty() && m_conflicts.size() < most && !m_context.isCancelled()) {
            const int j = *m_unexplained.begin();
            m_unexplained.erase(j);
            look(j);
        }
        return std::move(m_conflicts);
    }

private:
    [[nodiscard]] bool hasRoom() const { return static_cast<int>(m_conflicts.size()) < m_options.most; }

    // Every resource that all the jobs together need more of than there is.
    void addUp()
    {
        const Problem whole = m_demand.problemOf(m_everyone, {});
        const Model model(whole);
        for (const Shortfall &shortfall : provenShortfalls(model)) {
            if (!shortfall.hard || !hasRoom() || m_context.isCancelled())
                continue;
            const std::vector<Need> needs = needsOf(model, shortfall);
            Conflict conflict;
            for (const Need &need : needs)
                conflict.everyone.push_back(need.job);
            conflict.everyone = sorted(std::move(conflict.everyone));
            std::copy_if(conflict.everyone.begin(), conflict.everyone.end(), std::back_inserter(conflict.unserved),
                         [this](int j) { return m_unserved.contains(j); });
            if (conflict.unserved.empty())
                continue;
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < needs.size() && sum <= shortfall.available; ++i) {
                sum += needs[i].amount;
                conflict.jobs.push_back(needs[i].job);
            }
            conflict.jobs = sorted(std::move(conflict.jobs));
            conflict.shortfall = shortfall;
            conflict.isProven = conflict.isSmallest = true;
            conflict.limits = addingUpLimits(conflict);
            conflict.bySlot = shortfall.bySlot;
            finish(std::move(conflict));
        }
    }
    // The limits without which adding up proves nothing any more.
    std::vector<Limit> addingUpLimits(const Conflict &conflict) const
    {
        const Shortfall &meant = *conflict.shortfall;
        return filtered(conflict.everyone, [&](const std::vector<Limit> &lifted) {
            const Problem problem = m_demand.problemOf(conflict.everyone, lifted);
            const Model model(problem);
            for (const Shortfall &s : provenShortfalls(model))
                if (s.hard && s.scarce == meant.scarce && s.resource == meant.resource)
                    return true;
            return false;
        });
    }
    // The limits that are left when each is lifted for good as long as \a isImpossible without it.
    template <class Question>
    std::vector<Limit> filtered(const std::vector<int> &jobs, Question isImpossible) const
    {
        std::vector<Limit> lifted;
        std::vector<Limit> kept;
        for (const Limit &limit : m_demand.limitsOf(jobs)) {
            lifted.push_back(limit);
            if (isImpossible(lifted))
                continue;
            lifted.pop_back();
            kept.push_back(limit);
        }
        std::reverse(kept.begin(), kept.end());
        return kept;
    }

    void look(int j)
    {
        // Those that are served can all be had together, so whatever is too much has j in it.
        std::vector<int> others = rivals(j, false);
        if (!isImpossible(joined({j}, others), {})) {
            others = rivals(j, true);
            if (isImpossible(others, {}) || !isImpossible(joined({j}, others), {}))
                return; // the timetable chose so, or a longer search would do better
        }
        Conflict conflict;
        conflict.jobs = isImpossible({j}, {}) ? std::vector<int>{j} : joined({j}, smallest({j}, others, true));
        conflict.isSmallest = !m_context.isCancelled();
        conflict.limits = filtered(conflict.jobs, [&](const std::vector<Limit> &lifted) { return isImpossible(conflict.jobs, lifted); });
        conflict.isProven = m_demand.ask(conflict.jobs, {}, proofIterations, m_context) == Answer::Impossible;
        conflict.everyone = conflict.jobs;
        std::copy_if(conflict.jobs.begin(), conflict.jobs.end(), std::back_inserter(conflict.unserved),
                     [this](int job) { return m_unserved.contains(job); });
        conflict.bySlot = lastEnd(conflict.jobs);
        if (conflict.jobs.size() == 1)
            conflict.alike = alike(conflict.limits);
        finish(std::move(conflict));
    }
    // One cause is told once, however many jobs have it.
    std::vector<int> alike(const std::vector<Limit> &limits) const
    {
        std::vector<int> found;
        for (const int other : m_unexplained)
            if (isImpossible({other}, {}) && filtered({other}, [&](const std::vector<Limit> &lifted) { return isImpossible({other}, lifted); }) == limits)
                found.push_back(other);
        return found;
    }
    bool isImpossible(const std::vector<int> &jobs, const std::vector<Limit> &lifted) const
    {
        return !m_context.isCancelled() && m_demand.ask(jobs, lifted, m_options.iterations, m_context) != Answer::Possible;
    }
    // QuickXplain: the fewest of \a jobs that cannot be had together with \a background.
    std::vector<int> smallest(const std::vector<int> &background, std::vector<int> jobs, bool isAsked) const
    {
        if (!isAsked && isImpossible(sorted(background), {}))
            return {};
        if (jobs.size() <= 1)
            return jobs;
        const auto middle = jobs.begin() + static_cast<std::ptrdiff_t>(jobs.size() / 2);
        const std::vector<int> left(jobs.begin(), middle);
        const std::vector<int> right(middle, jobs.end());
        const std::vector<int> ofRight = smallest(joined(background, left), right, left.empty());
        const std::vector<int> ofLeft = smallest(joined(background, ofRight), left, ofRight.empty());
        return joined(ofLeft, ofRight);
    }

    // Jobs that cannot wait for ever and want what \a j wants, those nearest in time first.
    std::vector<int> rivals(int j, bool withUnserved) const
    {
        std::set<int> pools;
        for (const PoolChoice &choice : m_problem.jobs[j].choices)
            eachCrewing(m_problem.jobs[j], choice, [&pools](int pool, int) { pools.insert(pool); });
        const Span mine = window(j);
        std::vector<std::pair<int, int>> found; // how far off, job
        for (const int other : m_everyone) {
            if (other == j || (m_unserved.contains(other) && !withUnserved) || !competes(other, j, pools))
                continue;
            const Span theirs = window(other);
            const bool isOpen = theirs.first <= mine.first && theirs.last >= m_problem.slotCount() - 1 && !isLinked(j, other);
            if (isOpen && !m_unserved.contains(other))
                continue;
            found.emplace_back(std::max({0, theirs.first - mine.last, mine.first - theirs.last}) + (theirs.last - theirs.first), other);
        }
        std::sort(found.begin(), found.end());
        found.resize(std::min(found.size(), static_cast<std::size_t>(m_options.mostJobs)));
        std::vector<int> jobs;
        for (const auto &[distance, other] : found)
            jobs.push_back(other);
        return sorted(std::move(jobs));
    }
    bool competes(int other, int j, const std::set<int> &pools) const
    {
        const Job &a = m_problem.jobs[other];
        const Job &b = m_problem.jobs[j];
        return isLinked(j, other) ||
               std::any_of(a.choices.begin(), a.choices.end(), [&](const PoolChoice &c) {
                   return pools.contains(c.pool) ||
                          std::any_of(c.also.begin(), c.also.end(), [&](const Crewing &with) { return pools.contains(with.pool); });
               }) ||
               std::any_of(a.draws.begin(), a.draws.end(), [&](const Draw &d) {
                   return std::any_of(b.draws.begin(), b.draws.end(), [&](const Draw &e) { return e.item == d.item; });
               }) ||
               std::any_of(a.spends.begin(), a.spends.end(), [&](const Spend &s) {
                   return std::any_of(b.spends.begin(), b.spends.end(), [&](const Spend &t) { return t.budget == s.budget; });
               });
    }
    bool isLinked(int a, int b) const
    {
        return std::any_of(m_problem.precedence.begin(), m_problem.precedence.end(), [&](const Precedence &p) {
            return (p.before == a && p.after == b) || (p.before == b && p.after == a);
        });
    }
    // From the first permitted start to the last slot that the work may touch.
    Span window(int j) const
    {
        const Job &job = m_problem.jobs[j];
        Span span{0, m_problem.slotCount() - 1};
        if (!job.starts.empty())
            span = {job.starts.front().first, std::min(span.last, job.starts.back().last + job.choices.front().duration - 1)};
        if (job.pin != none)
            span = {job.pin, std::min(m_problem.slotCount() - 1, job.pin + job.choices.front().duration - 1)};
        for (const Closure &closure : job.closures)
            if (closure.span.last >= m_problem.slotCount() - 1) // for good
                span.last = std::min(span.last, std::max(span.first, closure.span.first - 1));
        if (m_demand.isMust(j))
            span.last = std::min(span.last, std::max(span.first, job.deadline - 1));
        return span;
    }
    int lastEnd(const std::vector<int> &jobs) const
    {
        int last = 0;
        for (const int j : jobs)
            last = std::max(last, window(j).last + 1);
        return last;
    }
    void finish(Conflict conflict)
    {
        conflict.from = m_problem.slotCount();
        for (const int j : conflict.everyone)
            conflict.from = std::min(conflict.from, window(j).first);
        conflict.from = std::min(conflict.from, conflict.bySlot - 1);
        conflict.reach = {conflict.from, conflict.bySlot - 1};
        for (const int j : conflict.alike) {
            const Span theirs = window(j);
            conflict.reach = {std::min(conflict.reach.first, theirs.first), std::max(conflict.reach.last, theirs.last)};
        }
        for (const std::vector<int> *explained : {&conflict.unserved, &conflict.alike})
            for (const int j : *explained)
                m_unexplained.erase(j);
        m_conflicts.push_back(std::move(conflict));
    }

    const Problem &m_problem;
    const Demand m_demand;
    const ConflictOptions &m_options;
    const JobContext &m_context;
    std::vector<int> m_everyone;
    std::set<int> m_unserved;
    std::set<int> m_unexplained;
    std::vector<Conflict> m_conflicts;
};

} // namespace

bool isUnserved(const Problem &problem, int job, bool isMust, const Placed &placed)
{
    if (!placed.isPlaced())
        return true;
    const Job &entry = problem.jobs[job];
    if (!isMust || entry.deadline == none)
        return false;
    return endOf(problem, job, placed) > entry.deadline;
}

std::vector<Conflict> conflictsIn(const Problem &problem, const std::vector<char> &musts, const Schedule &schedule,
                                  const ConflictOptions &options, const JobContext &context)
{
    return Search(problem, musts, schedule, options, context).run();
}

} // namespace phaseout::plan
