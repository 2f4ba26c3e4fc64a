// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/front.h"

#include "core/plan/wide.h"

#include <algorithm>
#include <thread>

namespace phaseout::plan {
namespace {

// What a job costs on average where the old timetable has it, in its first pool; 0 without any.
std::int64_t meanCost(const Problem &problem)
{
    const std::vector<int> weeks = problem.weekOfSlot();
    Wide sum = 0;
    std::int64_t count = 0;
    for (const Job &job : problem.jobs) {
        if (job.oldStart == none || job.oldStart >= static_cast<int>(weeks.size()))
            continue;
        Job alone = job;
        alone.disruption = 0;
        const PoolChoice &choice = job.choices.front();
        sum += std::max<std::int64_t>(0, placeCost(alone, choice, job.oldStart, job.oldStart + choice.duration, weeks));
        ++count;
    }
    return count == 0 ? 0 : static_cast<std::int64_t>(sum / count);
}

std::int64_t priceAt(std::int64_t mean, int perMille)
{
    if (perMille == 0)
        return 0;
    return static_cast<std::int64_t>(std::clamp<Wide>(Wide(mean) * perMille / 1000, 1, limits::figure));
}

void setPrice(Problem &problem, std::int64_t price)
{
    for (Job &job : problem.jobs)
        job.disruption = job.oldStart == none ? 0 : price;
}

int movedIn(const Problem &problem, const Schedule &schedule, const std::vector<int> &weeks)
{
    int moved = 0;
    for (std::size_t j = 0; j < problem.jobs.size(); ++j) {
        const int old = problem.jobs[j].oldStart;
        if (old == none)
            continue;
        const Placed &placed = schedule.jobs[j];
        moved += !placed.isPlaced() || weeks[placed.start] != weeks[old] ? 1 : 0;
    }
    return moved;
}

// Of all timetables found, each point takes the one that is cheapest at its price, with fewer moves at equal cost.
void share(std::vector<FrontPoint> &points, const std::vector<Problem> &problems)
{
    std::vector<Schedule> found;
    for (const FrontPoint &point : points)
        found.push_back(point.schedule);
    const std::vector<int> weeks = problems.front().weekOfSlot();
    std::vector<int> moved;
    std::vector<std::int64_t> exposure;
    Problem free = problems.front();
    setPrice(free, 0);
    for (const Schedule &schedule : found) {
        moved.push_back(movedIn(free, schedule, weeks));
        exposure.push_back(objective(free, schedule));
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        std::size_t best = i;
        std::int64_t cost = objective(problems[i], found[i]);
        for (std::size_t k = 0; k < found.size(); ++k)
            if (const std::int64_t other = objective(problems[i], found[k]); std::pair(other, moved[k]) < std::pair(cost, moved[best])) {
                best = k;
                cost = other;
            }
        points[i].schedule = found[best];
        points[i].objective = cost;
        points[i].exposure = exposure[best];
        points[i].moved = moved[best];
    }
}

// Two halves know nothing of each other. In each the price in the middle is looked at first; its prices of what is scarce, and
// its timetable, are a good start for the others. Dearer moves than those: nearer to the timetable in force.
class FrontSearch {
public:
    FrontSearch(const Problem &problem, const Schedule &before, const FrontOptions &options, const JobContext &context)
        : m_before(before)
        , m_options(options)
        , m_context(context)
        , m_iterations(options.iterations > 0 ? options.iterations : usualIterations(problem))
        , m_points(options.pricesPerMille.size())
    {
        const std::int64_t mean = meanCost(problem);
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            m_problems.push_back(pricedAt(problem, options.pricesPerMille[i], options.pricesPerMille.back()));
            m_points[i].pricePerMille = options.pricesPerMille[i];
            m_points[i].price = priceAt(mean, options.pricesPerMille[i]);
        }
    }
    Result<void> run()
    {
        const std::size_t middle = m_points.size() / 2;
        Result<void> low;
        Result<void> high;
        {
            std::jthread other;
            const auto dearer = [&] { high = half(middle, m_points.size()); };
            if (m_options.threads > 1)
                other = std::jthread(dearer);
            low = half(0, middle);
            if (m_options.threads < 2)
                dearer();
        }
        if (!low || !high)
            return low ? high : low;
        if (m_context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        share(m_points, m_problems);
        return {};
    }
    [[nodiscard]] std::vector<FrontPoint> points() { return std::move(m_points); }

private:
    Result<void> half(std::size_t from, std::size_t to)
    {
        if (from == to)
            return {};
        const std::size_t first = from + (to - from) / 2;
        SolveOptions options;
        options.seed = m_options.seed;
        options.threads = 1;
        options.iterations = m_iterations;
        options.settling = static_cast<int>(std::clamp<std::int64_t>(m_iterations / 2, 1, options.settling));
        options.warmSchedule = m_before;
        if (auto done = point(first, options); !done)
            return done;
        options.iterations = std::max<std::int64_t>(1, m_iterations / 2);
        options.settling = static_cast<int>(std::min<std::int64_t>(options.iterations, options.settling));
        options.warmPrices = m_points[first].certificate.prices;
        const Schedule cheaper = m_points[first].schedule;
        for (std::size_t i = from; i < to; ++i) {
            if (i == first)
                continue;
            options.warmSchedule = i < first ? cheaper : m_before;
            if (auto done = point(i, options); !done)
                return done;
        }
        return {};
    }
    Result<void> point(std::size_t i, const SolveOptions &options)
    {
        Result<Solution> solution = solve(m_problems[i], options, m_context);
        if (!solution)
            return failure(solution.error());
        m_points[i].schedule = std::move(solution->schedule);
        m_points[i].certificate = std::move(solution->certificate);
        return {};
    }

    const Schedule &m_before;
    const FrontOptions &m_options;
    const JobContext &m_context;
    const std::int64_t m_iterations;
    std::vector<FrontPoint> m_points;
    std::vector<Problem> m_problems;
};

} // namespace

std::int64_t usualIterations(const Problem &problem)
{
    // A pair of jobs that wait for each other takes about twice as long to look at.
    return 260'000 / static_cast<std::int64_t>(std::clamp<std::size_t>(problem.jobs.size() + 2 * problem.precedence.size(), 1'200, 8'000));
}

double FrontPoint::gap() const
{
    return gapOf(objective, certificate.bound);
}

Problem pricedAt(Problem problem, int perMille, int highestPerMille)
{
    const std::int64_t mean = meanCost(problem);
    setPrice(problem, priceAt(mean, highestPerMille));
    problem.unplacedCost = std::max(problem.unplacedCost, safeUnplacedCost(problem));
    setPrice(problem, priceAt(mean, perMille));
    return problem;
}

Result<std::vector<FrontPoint>> frontOf(const Problem &problem, const Schedule &before, const FrontOptions &options,
                                        const JobContext &context)
{
    FrontSearch search(problem, before, options, context);
    if (auto done = search.run(); !done)
        return failure(done.error());
    return search.points();
}

} // namespace phaseout::plan
