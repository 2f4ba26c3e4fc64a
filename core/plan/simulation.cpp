// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/simulation.h"

#include "core/plan/replication.h"

#include <QCoreApplication>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace phaseout::plan {
namespace {

// Figures of equal batches of replications say how far a percentile is from what infinitely many would give.
constexpr int batches = 20;
constexpr int mostReplications = 1'000'000;
constexpr std::int64_t mostCells = 50'000'000;
constexpr double lowLuck = 0.1;
constexpr double highLuck = 0.9;

bool isOrdered(const Spread &spread, int least, int most)
{
    return least <= spread.least && spread.least <= spread.likely && spread.likely <= spread.most && spread.most <= most;
}

bool isSound(const Uncertainty &u)
{
    return isOrdered(u.productivity, 1, 10'000) && isOrdered(u.duration, 1, 10'000) && isOrdered(u.deliverySlip, 0, 520) && isOrdered(u.eachSlip, 0, 520)
        && isOrdered(u.absence, 0, 900) && isOrdered(u.revisits, 0, 1000) && isOrdered(u.freeze, 0, 12) && u.revisitShare >= 0 && u.revisitShare <= 1000
        && u.revisitLag >= 0 && u.revisitLag <= limits::horizon;
}

// The value that a share of \a sorted is not above.
double percentile(const std::vector<double> &sorted, int percent)
{
    const std::size_t needed = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(needed, 1) - 1];
}

Percentiles percentilesOf(const std::vector<Outturn> &all, double (*of)(const Outturn &))
{
    const std::size_t size = all.size() / batches;
    std::vector<double> values;
    for (const Outturn &one : all)
        values.push_back(of(one));
    double errors[3] = {};
    const int percents[3] = {50, 80, 90};
    for (int k = 0; k < 3; ++k) {
        double sum = 0;
        double squares = 0;
        for (std::size_t batch = 0; batch < batches; ++batch) {
            std::vector<double> part(values.begin() + static_cast<std::ptrdiff_t>(batch * size), values.begin() + static_cast<std::ptrdiff_t>((batch + 1) * size));
            std::sort(part.begin(), part.end());
            const double value = percentile(part, percents[k]);
            sum += value;
            squares += value * value;
        }
        const double variance = std::max(0.0, (squares - sum * sum / batches) / (batches - 1));
        errors[k] = std::sqrt(variance / batches);
    }
    double mean = 0;
    for (const double value : values)
        mean += value;
    mean /= static_cast<double>(values.size());
    std::sort(values.begin(), values.end());
    return {percentile(values, 50), percentile(values, 80), percentile(values, 90), errors[0], errors[1], errors[2], mean};
}

class Run {
public:
    Run(const Problem &problem, const Schedule &schedule, const SimulationOptions &options, const JobContext &context)
        : m_problem(problem)
        , m_options(options)
        , m_context(context)
        , m_world(problem, schedule, options)
        , m_weeks(weeksBeyond(problem, m_world.horizon()))
        , m_replications((std::clamp(options.replications, 1, mostReplications) + 2 * batches - 1) / (2 * batches) * (2 * batches))
    {
    }

    Result<Forecast> go()
    {
        Forecast forecast;
        forecast.replications = m_replications;
        forecast.plannedFinish = m_world.planned().finish;
        forecast.plannedExposure = m_world.planned().exposure;
        std::vector<Outturn> all(static_cast<std::size_t>(m_replications));
        std::vector<std::vector<std::uint32_t>> counts(static_cast<std::size_t>(threadCount()));
        inParallel(m_replications, [&](int thread, World::Table &table, int number) {
            all[static_cast<std::size_t>(number)] = m_world.play(number, table);
            count(counts[static_cast<std::size_t>(thread)], table);
        });
        if (m_context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        forecast.finish = percentilesOf(all, [](const Outturn &o) { return static_cast<double>(o.finish); });
        forecast.exposure = percentilesOf(all, [](const Outturn &o) { return o.exposure; });
        forecast.cost = percentilesOf(all, [](const Outturn &o) { return o.cost; });
        forecast.jobs = jobForecasts(counts);
        if (m_options.hasTornado)
            tornado(forecast);
        if (m_context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        return forecast;
    }

private:
    [[nodiscard]] int threadCount() const { return std::clamp(m_options.threads, 1, 64); }
    // The week of every slot, those beyond the problem's horizon in its last week.
    static std::vector<int> weeksBeyond(const Problem &problem, int horizon)
    {
        std::vector<int> weeks = problem.weekOfSlot();
        weeks.resize(static_cast<std::size_t>(horizon) + 1, problem.weekCount() - 1);
        return weeks;
    }
    // Plays \a number replications with as many threads as wanted: each has its own table, and writes where its number says.
    template <class Play>
    void inParallel(int number, Play play)
    {
        std::atomic<int> next{0};
        constexpr int portion = 20;
        const auto work = [&](int thread) {
            World::Table table(m_world);
            for (int first = next.fetch_add(portion); first < number && !m_context.isCancelled(); first = next.fetch_add(portion)) {
                for (int i = first; i < std::min(first + portion, number); ++i)
                    play(thread, table, i);
                if (thread == 0)
                    m_context.report(first, number, QCoreApplication::translate("phaseout::plan", "Playing the timetable through"));
            }
        };
        std::vector<std::jthread> others;
        for (int thread = 1; thread < threadCount(); ++thread)
            others.emplace_back(work, thread);
        work(0);
    }
    void count(std::vector<std::uint32_t> &counts, const World::Table &table) const
    {
        const std::size_t weeks = static_cast<std::size_t>(m_problem.weekCount());
        if (counts.empty())
            counts.resize(static_cast<std::size_t>(m_world.jobCount()) * weeks, 0);
        for (std::size_t i = 0; i < table.end.size(); ++i)
            ++counts[i * weeks + static_cast<std::size_t>(m_weeks[static_cast<std::size_t>(std::max(0, table.end[i] - 1))])];
    }
    [[nodiscard]] std::vector<JobForecast> jobForecasts(const std::vector<std::vector<std::uint32_t>> &counts) const
    {
        std::vector<JobForecast> jobs(m_problem.jobs.size());
        const std::size_t weeks = static_cast<std::size_t>(m_problem.weekCount());
        for (int i = 0; i < m_world.jobCount(); ++i) {
            JobForecast &job = jobs[static_cast<std::size_t>(m_world.job(i))];
            const int due = m_options.due.empty() ? m_problem.weekCount() : m_options.due[static_cast<std::size_t>(m_world.job(i))];
            std::uint64_t sum = 0;
            std::uint64_t inTime = 0;
            const auto all = static_cast<std::uint64_t>(m_replications);
            for (std::size_t week = 0; week < weeks; ++week) {
                for (const std::vector<std::uint32_t> &one : counts)
                    sum += one.empty() ? 0 : one[static_cast<std::size_t>(i) * weeks + week];
                const int at = static_cast<int>(week);
                inTime = at <= due ? sum : inTime;
                job.p50 = job.p50 == none && sum * 100 >= all * 50 ? at : job.p50;
                job.p80 = job.p80 == none && sum * 100 >= all * 80 ? at : job.p80;
                job.p90 = job.p90 == none && sum * 100 >= all * 90 ? at : job.p90;
            }
            job.late = static_cast<int>(all - inTime);
        }
        return jobs;
    }
    // A tenth of the replications is enough for means of differences with the same luck.
    void tornado(Forecast &forecast)
    {
        const int number = std::max(2 * batches, m_replications / 20 / 2 * 2);
        for (int factor = 0; factor < factorCount && !m_context.isCancelled(); ++factor) {
            std::vector<Outturn> low(static_cast<std::size_t>(number));
            std::vector<Outturn> high(static_cast<std::size_t>(number));
            inParallel(number, [&](int, World::Table &table, int i) {
                low[static_cast<std::size_t>(i)] = m_world.play(i, table, factor, lowLuck);
                high[static_cast<std::size_t>(i)] = m_world.play(i, table, factor, highLuck);
            });
            forecast.sways.push_back(swayOf(static_cast<Factor>(factor), low, high));
        }
        std::stable_sort(forecast.sways.begin(), forecast.sways.end(), [](const Sway &a, const Sway &b) {
            return std::abs(a.finishHigh - a.finishLow) > std::abs(b.finishHigh - b.finishLow);
        });
    }
    static Sway swayOf(Factor factor, const std::vector<Outturn> &low, const std::vector<Outturn> &high)
    {
        Sway sway;
        sway.factor = factor;
        const double n = static_cast<double>(low.size());
        double squares = 0;
        for (std::size_t i = 0; i < low.size(); ++i) {
            sway.finishLow += low[i].finish / n;
            sway.finishHigh += high[i].finish / n;
            sway.exposureLow += low[i].exposure / n;
            sway.exposureHigh += high[i].exposure / n;
            sway.costLow += low[i].cost / n;
            sway.costHigh += high[i].cost / n;
        }
        const double mean = sway.finishHigh - sway.finishLow;
        for (std::size_t i = 0; i < low.size(); ++i) {
            const double difference = high[i].finish - low[i].finish - mean;
            squares += difference * difference;
        }
        sway.finishError = std::sqrt(squares / (n - 1) / n);
        return sway;
    }

    const Problem &m_problem;
    const SimulationOptions &m_options;
    const JobContext &m_context;
    const World m_world;
    const std::vector<int> m_weeks;
    const int m_replications;
};

// Crews' calendars, and how often each job ends in each week.
std::int64_t cellsOf(const Problem &problem, const SimulationOptions &options)
{
    std::int64_t crews = 0;
    for (const Pool &pool : problem.pools)
        crews += *std::max_element(pool.capacity.begin(), pool.capacity.end());
    return crews * problem.slotCount() + static_cast<std::int64_t>(problem.jobs.size()) * problem.weekCount() * std::clamp(options.threads, 1, 64) / 4;
}

} // namespace

Result<Forecast> simulate(const Problem &problem, const Schedule &schedule, const SimulationOptions &options, const JobContext &context)
{
    if (!isSound(options.uncertainty))
        return failure(ErrorCode::ValueInvalid, QStringLiteral("uncertainty"));
    if (std::none_of(schedule.jobs.begin(), schedule.jobs.end(), [](const Placed &p) { return p.isPlaced(); }))
        return failure(ErrorCode::ValueInvalid, QStringLiteral("schedule"));
    if (!options.due.empty() && options.due.size() != problem.jobs.size())
        return failure(ErrorCode::ValueInvalid, QStringLiteral("due"));
    if (cellsOf(problem, options) > mostCells)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("crews"));
    return Run(problem, schedule, options, context).go();
}

} // namespace phaseout::plan
