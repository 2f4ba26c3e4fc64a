// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/front.h"

#include "core/plan/wide.h"

#include <algorithm>
#include <limits>

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

} // namespace

double FrontPoint::gap() const
{
    if (objective <= certificate.bound)
        return 0;
    return certificate.bound > 0 ? static_cast<double>(objective - certificate.bound) / static_cast<double>(certificate.bound)
                                 : std::numeric_limits<double>::infinity();
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
    const int highest = options.pricesPerMille.back();
    const std::int64_t mean = meanCost(problem);
    std::vector<FrontPoint> points(options.pricesPerMille.size());
    std::vector<Problem> problems;
    for (const int perMille : options.pricesPerMille)
        problems.push_back(pricedAt(problem, perMille, highest));
    // From the dearest on: there the old timetable is nearly the answer, and each answer is a good start for the next.
    SolveOptions solving;
    solving.seed = options.seed;
    solving.iterations = options.iterations;
    solving.warmSchedule = before;
    for (std::size_t i = points.size(); i-- > 0;) {
        Result<Solution> solution = solve(problems[i], solving, context);
        if (!solution)
            return failure(solution.error());
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        solving.warmSchedule = solution->schedule;
        solving.warmPrices = solution->certificate.prices;
        points[i].pricePerMille = options.pricesPerMille[i];
        points[i].price = priceAt(mean, options.pricesPerMille[i]);
        points[i].schedule = std::move(solution->schedule);
        points[i].certificate = std::move(solution->certificate);
    }
    share(points, problems);
    return points;
}

} // namespace phaseout::plan
