// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/remedy.h"

#include "core/plan/solve.h"

#include <algorithm>
#include <numeric>

namespace phaseout::plan {
namespace {

Standing standing(const Problem &problem, const std::vector<char> &musts, const Schedule &schedule, std::int64_t cost, std::int64_t bound)
{
    Standing result{cost, bound, 0, 0};
    for (int j = 0; j < static_cast<int>(problem.jobs.size()); ++j) {
        if (!schedule.jobs[j].isPlaced())
            ++result.unplaced;
        else if (isUnserved(problem, j, musts[j] != 0, schedule.jobs[j]))
            ++result.missed;
    }
    return result;
}

// The limits that there can be more of, as extras to be sized.
class Ways {
public:
    Ways(const Problem &problem, const std::vector<char> &musts, const Conflict &conflict)
        : m_problem(problem)
        , m_musts(musts)
        , m_conflict(conflict)
        , m_weeks(problem.weekOfSlot())
    {
    }

    std::vector<Extra> all() const
    {
        std::vector<Extra> ways;
        for (const Limit &limit : m_conflict.limits)
            if (const std::optional<Extra> way = of(limit))
                ways.push_back(*way);
        std::stable_sort(ways.begin(), ways.end(), [](const Extra &a, const Extra &b) { return a.kind < b.kind; });
        ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
        return ways;
    }
    // The smallest amount worth trying, and the step.
    std::int64_t unit(const Extra &extra) const
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

private:
    std::optional<Extra> of(const Limit &limit) const
    {
        const int last = std::min(m_conflict.bySlot, m_problem.slotCount()) - 1;
        switch (limit.kind) {
        case LimitKind::Crews:
            return Extra{ExtraKind::Crews, limit.resource, m_conflict.from, last, 0, {}};
        case LimitKind::Stock:
            return Extra{ExtraKind::Stock, limit.resource, m_weeks[m_conflict.from], 0, 0, {}};
        case LimitKind::Money:
            return Extra{ExtraKind::Money, limit.resource, period(limit.resource, last), 0, 0, {}};
        case LimitKind::Deadline:
            return Extra{ExtraKind::Date, none, 0, 0, 0, bound()};
        case LimitKind::Freeze:
            return Extra{ExtraKind::Freeze, none, 0, 0, 0, m_conflict.everyone};
        case LimitKind::Closure:
        case LimitKind::Start:
            return Extra{ExtraKind::Free, none, 0, 0, 0, {lightest()}};
        case LimitKind::Order:
            return std::nullopt;
        }
        Q_UNREACHABLE();
    }
    // Money that carries over helps most when it comes first; else in the last period that is of use.
    int period(int budget, int slot) const
    {
        const Budget &terms = m_problem.budgets[budget];
        return terms.periodOfWeek[m_weeks[terms.carryOver ? m_conflict.from : slot]];
    }
    std::vector<int> bound() const
    {
        std::vector<int> jobs;
        std::copy_if(m_conflict.everyone.begin(), m_conflict.everyone.end(), std::back_inserter(jobs),
                     [this](int j) { return m_musts[j] && m_problem.jobs[j].deadline != none; });
        return jobs;
    }
    // The one that matters least, of those that are held.
    int lightest() const
    {
        const auto isHeld = [this](int j) {
            const Job &job = m_problem.jobs[j];
            return job.pin != none || !job.starts.empty() || !job.closures.empty();
        };
        int best = none;
        for (const int j : m_conflict.jobs)
            if (best == none || std::pair(!isHeld(j), m_problem.jobs[j].weight) < std::pair(!isHeld(best), m_problem.jobs[best].weight))
                best = j;
        return best;
    }
    std::int64_t leastSpend(int budget) const
    {
        std::int64_t least = limits::figure; // some job spends of it, or it would not be in the way
        for (const int j : m_conflict.everyone)
            for (const Spend &spend : m_problem.jobs[j].spends)
                if (spend.budget == budget && spend.amount > 0)
                    least = std::min(least, spend.amount);
        return least;
    }

    const Problem &m_problem;
    const std::vector<char> &m_musts;
    const Conflict &m_conflict;
    const std::vector<int> m_weeks;
};

// Whether the conflict is gone with \a extra: nothing is proven against it any more, or a timetable of its jobs is found.
bool isEnough(const Problem &problem, const std::vector<char> &musts, const Conflict &conflict, const Extra &extra,
              std::int64_t iterations, const JobContext &context)
{
    const Problem more = withExtra(problem, extra);
    const Demand demand(more, musts);
    if (!conflict.shortfall)
        return demand.ask(conflict.jobs, {}, iterations, context) == Answer::Possible;
    const Problem asked = demand.problemOf(conflict.everyone, {});
    const std::vector<Shortfall> shortfalls = provenShortfalls(Model(asked));
    return std::none_of(shortfalls.begin(), shortfalls.end(), [&](const Shortfall &s) {
        return s.hard && s.scarce == conflict.shortfall->scarce && s.resource == conflict.shortfall->resource;
    });
}

bool hasAmount(ExtraKind kind)
{
    return kind != ExtraKind::Freeze && kind != ExtraKind::Free;
}

// The least amount that is enough: doubled until it is, then halved between.
Remedy sized(const Ways &ways, Extra extra, const auto &enough)
{
    constexpr int doublings = 20;
    if (!hasAmount(extra.kind))
        return {extra, enough(extra), {}};
    const std::int64_t unit = ways.unit(extra);
    const auto with = [&](std::int64_t units) {
        Extra tried = extra;
        tried.amount = units * unit;
        return tried;
    };
    std::int64_t low = 0;
    std::int64_t high = 1;
    for (int i = 0; i < doublings && !enough(with(high)); ++i) {
        low = high;
        high *= 2;
        if (high * unit > limits::figure || (extra.kind == ExtraKind::Date && high * unit > limits::horizon))
            return {with(low), false, {}};
    }
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (enough(with(middle)) ? high : low) = middle;
    }
    return {with(high), enough(with(high)), {}};
}

} // namespace

Standing standingAt(const Problem &problem, const std::vector<char> &musts, const Known &known)
{
    return standing(problem, musts, known.schedule, objective(problem, known.schedule), known.certificate.bound);
}

Result<Standing> standingOf(const Problem &problem, const std::vector<char> &musts, const Known &known, std::uint64_t seed,
                            std::int64_t iterations, const JobContext &context)
{
    SolveOptions options;
    options.seed = seed;
    options.iterations = iterations;
    options.warmSchedule = known.schedule;
    options.warmPrices = known.certificate.prices;
    const Result<Solution> solution = solve(problem, options, context);
    if (!solution)
        return failure(solution.error());
    return standing(problem, musts, solution->schedule, solution->objective, solution->certificate.bound);
}

Result<Impasses> impassesIn(const Problem &problem, const std::vector<char> &musts, const Known &known,
                            const RemedyOptions &options, const JobContext &context)
{
    Impasses result;
    result.now = standingAt(problem, musts, known);
    const std::vector<Conflict> conflicts = conflictsIn(problem, musts, known.schedule, options.conflicts, context);
    if (!conflicts.empty()) {
        const auto again = standingOf(problem, musts, known, options.seed, options.iterations, context);
        if (!again)
            return failure(again.error());
        const std::int64_t bound = std::max(result.now.bound, again->bound);
        if (again->objective < result.now.objective)
            result.now = *again;
        result.now.bound = bound;
    }
    for (const Conflict &conflict : conflicts) {
        Impasse impasse{conflict, {}};
        const Ways ways(problem, musts, conflict);
        for (const Extra &way : ways.all()) {
            if (static_cast<int>(impasse.remedies.size()) >= options.most || context.isCancelled())
                break;
            Remedy remedy = sized(ways, way, [&](const Extra &extra) {
                return !context.isCancelled() && isEnough(problem, musts, conflict, extra, options.conflicts.iterations, context);
            });
            const Problem more = withExtra(problem, remedy.extra);
            const auto with = standingOf(more, musts, known, options.seed, options.iterations, context);
            if (!with)
                return failure(with.error());
            remedy.with = *with;
            impasse.remedies.push_back(std::move(remedy));
        }
        result.list.push_back(std::move(impasse));
    }
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, {});
    return result;
}

} // namespace phaseout::plan
