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
    Standing result{cost, bound};
    for (int j = 0; j < static_cast<int>(problem.jobs.size()); ++j) {
        const Placed &placed = schedule.jobs[j];
        if (!placed.isPlaced()) {
            ++result.unplaced;
            continue;
        }
        result.missed += isUnserved(problem, j, musts[j] != 0, placed) ? 1 : 0;
        result.end = std::max(result.end, endOf(problem, j, placed));
    }
    return result;
}

// The limits that there can be more of, as extras to be sized.
class Ways {
public:
    Ways(const Problem &problem, const std::vector<char> &musts, const Conflict &conflict, int earliest)
        : m_problem(problem)
        , m_musts(musts)
        , m_conflict(conflict)
        , m_weeks(problem.weekOfSlot())
        , m_earliest(earliest)
        , m_from(std::max(conflict.from, earliest))
        , m_last(std::min(conflict.bySlot, problem.slotCount()) - 1)
    {
    }

    std::vector<Extra> all() const
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
    // The last period, week or slot from which on more of it is of use; its own where that is the only one.
    int lastFrom(const Extra &extra) const
    {
        switch (extra.kind) {
        case ExtraKind::Crews:
            return extra.to;
        case ExtraKind::Stock:
            return m_weeks[m_last];
        case ExtraKind::Money:
            return m_problem.budgets[extra.resource].carryOver ? m_problem.budgets[extra.resource].periodOfWeek[m_weeks[m_last]] : extra.from;
        default:
            return extra.from;
        }
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
        switch (limit.kind) {
        case LimitKind::Crews:
            return Extra{ExtraKind::Crews, limit.resource, m_from, m_last, 0, {}};
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
            return Extra{ExtraKind::Free, none, m_earliest, 0, 0, {lightest()}};
        case LimitKind::Order:
            return std::nullopt;
        }
        Q_UNREACHABLE();
    }
    std::optional<Extra> arrival(int item) const
    {
        const int week = std::max(m_weeks[m_conflict.from], weekFrom(m_problem, m_earliest));
        return week > m_weeks[m_last] ? std::nullopt : std::optional(Extra{ExtraKind::Stock, item, week, 0, 0, {}});
    }
    // Money that carries over helps most when it comes first; else in the last period that is of use.
    int period(int budget) const
    {
        const Budget &terms = m_problem.budgets[budget];
        return terms.periodOfWeek[m_weeks[terms.carryOver ? m_from : m_last]];
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
    const int m_earliest;
    const int m_from;
    const int m_last;
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

// Looks for the ways out of one conflict after the other.
class Remedies {
public:
    Remedies(const Problem &problem, const std::vector<char> &musts, const Known &known, const RemedyOptions &options, const JobContext &context)
        : m_problem(problem)
        , m_musts(musts)
        , m_known(known)
        , m_options(options)
        , m_context(context)
    {
    }

    Result<std::vector<Remedy>> of(const Conflict &conflict, const Standing &now)
    {
        const Ways ways(m_problem, m_musts, conflict, m_options.earliest);
        std::vector<Remedy> found;
        for (const Extra &way : ways.all()) {
            if (!hasRoom(found))
                break;
            Remedy remedy = sized(ways, conflict, way);
            if (way.kind == ExtraKind::Free && !remedy.isEnough)
                continue; // the site is closed for good
            if (auto done = solve(remedy); !done)
                return failure(done.error());
            found.push_back(std::move(remedy));
        }
        const std::vector<Remedy> soonest = found;
        for (const Remedy &one : soonest)
            if (hasRoom(found) && one.isEnough && hasAmount(one.extra.kind))
                if (auto done = addLatest(found, one, ways.lastFrom(one.extra)); !done)
                    return failure(done.error());
        for (const Remedy &one : soonest)
            if (hasRoom(found) && one.isEnough && one.extra.amount > 1 && one.extra.kind != ExtraKind::Date)
                if (auto done = addHalf(found, one, now); !done)
                    return failure(done.error());
        return found;
    }

private:
    [[nodiscard]] bool hasRoom(const std::vector<Remedy> &found) const
    {
        return static_cast<int>(found.size()) < m_options.most && !m_context.isCancelled();
    }
    // The least amount that is enough: doubled until it is, then halved between.
    Remedy sized(const Ways &ways, const Conflict &conflict, const Extra &extra) const
    {
        constexpr int doublings = 20;
        const auto enough = [&](const Extra &tried) {
            return !m_context.isCancelled() && isEnough(m_problem, m_musts, conflict, tried, m_options.conflicts.iterations, m_context);
        };
        if (!hasAmount(extra.kind))
            return {extra, enough(extra)};
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
                return {with(low)};
        }
        while (high - low > 1) {
            const std::int64_t middle = low + (high - low) / 2;
            (enough(with(middle)) ? high : low) = middle;
        }
        return {with(high), enough(with(high))};
    }
    Result<void> solve(Remedy &remedy) const
    {
        const auto with = standingOf(withExtra(m_problem, remedy.extra), m_musts, m_known, m_options.seed, m_options.iterations, m_context);
        if (!with)
            return failure(with.error());
        remedy.with = *with;
        if (remedy.extra.kind == ExtraKind::Crews) // nobody works any longer
            remedy.extra.to = std::clamp(with->end - 1, remedy.extra.from, remedy.extra.to);
        return {};
    }
    Result<void> addLatest(std::vector<Remedy> &found, const Remedy &soonest, int lastFrom) const
    {
        std::optional<Remedy> latest;
        int low = soonest.extra.from;
        int high = lastFrom;
        while (low < high && !m_context.isCancelled()) {
            Remedy later{soonest.extra, true, true};
            later.extra.from = low + (high - low + 1) / 2;
            if (auto done = solve(later); !done)
                return done;
            if (later.with.unserved() <= soonest.with.unserved() && later.with.end <= soonest.with.end) {
                low = later.extra.from;
                latest = std::move(later);
            } else {
                high = later.extra.from - 1;
            }
        }
        if (latest)
            found.push_back(*std::move(latest));
        return {};
    }
    Result<void> addHalf(std::vector<Remedy> &found, const Remedy &whole, const Standing &now) const
    {
        Remedy half{whole.extra};
        half.extra.amount /= 2;
        if (auto done = solve(half); !done)
            return done;
        if (half.with.unserved() < now.unserved())
            found.push_back(std::move(half));
        return {};
    }

    const Problem &m_problem;
    const std::vector<char> &m_musts;
    const Known &m_known;
    const RemedyOptions &m_options;
    const JobContext &m_context;
};

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
    Remedies remedies(problem, musts, known, options, context);
    for (const Conflict &conflict : conflicts) {
        auto found = remedies.of(conflict, result.now);
        if (!found)
            return failure(found.error());
        result.list.push_back({conflict, *std::move(found)});
    }
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, {});
    return result;
}

} // namespace phaseout::plan
