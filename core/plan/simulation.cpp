// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/simulation.h"

#include "core/plan/round.h"

#include <QCoreApplication>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <span>
#include <thread>

namespace phaseout::plan {
namespace {

// Figures of equal batches of replications say how far a percentile is from what infinitely many would give.
constexpr int batches = 20;
constexpr int percents[] = {50, 80, 90};
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

// The value that a share of \a values is not above; puts them in another order.
double percentile(std::span<double> values, int percent)
{
    const std::size_t needed = (values.size() * static_cast<std::size_t>(percent) + 99) / 100;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(needed, 1) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double standardError(std::span<const double> values)
{
    double sum = 0;
    double squares = 0;
    for (const double value : values) {
        sum += value;
        squares += value * value;
    }
    const auto n = static_cast<double>(values.size());
    return std::sqrt(std::max(0.0, (squares - sum * sum / n) / (n - 1)) / n);
}

Percentiles percentilesOf(const std::vector<Outturn> &all, double (*of)(const Outturn &))
{
    std::vector<double> values;
    values.reserve(all.size());
    for (const Outturn &one : all)
        values.push_back(of(one));
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    const std::size_t size = values.size() / batches;
    double ofBatches[3][batches];
    for (std::size_t batch = 0; batch < batches; ++batch)
        for (std::size_t k = 0; k < 3; ++k)
            ofBatches[k][batch] = percentile(std::span(values).subspan(batch * size, size), percents[k]);
    Percentiles result{percentile(values, percents[0]), percentile(values, percents[1]), percentile(values, percents[2]), 0, 0, 0, mean};
    result.error50 = standardError(ofBatches[0]);
    result.error80 = standardError(ofBatches[1]);
    result.error90 = standardError(ofBatches[2]);
    return result;
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
        inParallel(m_replications, [&](int thread, Round &round, int first, int lanes) {
            round.play(first);
            std::copy_n(round.outturns().begin(), lanes, all.begin() + first);
            count(counts[static_cast<std::size_t>(thread)], round, lanes);
        });
        if (m_context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        forecast.finish = percentilesOf(all, [](const Outturn &o) { return static_cast<double>(o.finish); });
        forecast.inTime = static_cast<int>(std::count_if(all.begin(), all.end(), [this](const Outturn &o) { return o.finish <= m_options.finishBy && o.finish < m_world.horizon(); }));
        forecast.exposure = percentilesOf(all, [](const Outturn &o) { return o.exposure; });
        forecast.cost = percentilesOf(all, [](const Outturn &o) { return o.cost; });
        forecast.jobs = jobForecasts(counts);
        if (m_options.hasTornado)
            tornado(forecast, all);
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
    // Plays \a number replications, a round at a time, with as many threads as wanted: each has its own round, and writes
    // where the first number of it says.
    template <class Play>
    void inParallel(int number, Play play)
    {
        std::atomic<int> next{0};
        const auto work = [&](int thread) {
            Round round(m_world);
            for (int first = next.fetch_add(Round::size); first < number && !m_context.isCancelled(); first = next.fetch_add(Round::size)) {
                play(thread, round, first, std::min(Round::size, number - first));
                if (thread == 0)
                    m_context.report(first, number, QCoreApplication::translate("phaseout::plan", "Playing the timetable through"));
            }
        };
        std::vector<std::jthread> others;
        for (int thread = 1; thread < threadCount(); ++thread)
            others.emplace_back(work, thread);
        work(0);
    }
    void count(std::vector<std::uint32_t> &counts, const Round &round, int lanes) const
    {
        const std::size_t weeks = static_cast<std::size_t>(m_problem.weekCount());
        const std::size_t jobs = m_world.entries().size();
        if (counts.empty())
            counts.resize(jobs * weeks, 0);
        for (std::size_t i = 0; i < jobs; ++i) {
            const int *const ends = round.ends(static_cast<int>(i));
            for (int lane = 0; lane < lanes; ++lane)
                ++counts[i * weeks + static_cast<std::size_t>(m_weeks[static_cast<std::size_t>(std::max(0, ends[lane] - 1))])];
        }
    }
    [[nodiscard]] std::vector<JobForecast> jobForecasts(const std::vector<std::vector<std::uint32_t>> &counts) const
    {
        std::vector<JobForecast> jobs(m_problem.jobs.size());
        const std::size_t weeks = static_cast<std::size_t>(m_problem.weekCount());
        for (std::size_t i = 0; i < m_world.entries().size(); ++i) {
            const auto j = static_cast<std::size_t>(m_world.entries()[i].job);
            JobForecast &job = jobs[j];
            const int due = m_options.due.empty() ? m_problem.weekCount() : m_options.due[j];
            std::uint64_t sum = 0;
            std::uint64_t inTime = 0;
            const auto all = static_cast<std::uint64_t>(m_replications);
            for (std::size_t week = 0; week < weeks; ++week) {
                for (const std::vector<std::uint32_t> &one : counts)
                    sum += one.empty() ? 0 : one[i * weeks + week];
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
    void tornado(Forecast &forecast, const std::vector<Outturn> &all)
    {
        const int number = std::max(2 * batches, m_replications / 20 / 2 * 2);
        for (int factor = 0; factor < factorCount && !m_context.isCancelled(); ++factor) {
            const auto low = held(static_cast<Factor>(factor), lowLuck, all, number);
            const auto high = held(static_cast<Factor>(factor), highLuck, all, number);
            forecast.sways.push_back(swayOf(static_cast<Factor>(factor), low, high));
        }
        std::stable_sort(forecast.sways.begin(), forecast.sways.end(), [](const Sway &a, const Sway &b) {
            return std::abs(a.finishHigh - a.finishLow) > std::abs(b.finishHigh - b.finishLow);
        });
    }
    // The first replications once more, with one factor's luck given. Rates move no visit.
    std::vector<Outturn> held(Factor factor, double luck, const std::vector<Outturn> &all, int number)
    {
        std::vector<Outturn> result(all.begin(), all.begin() + number);
        if (factor == Factor::Rates) {
            for (Outturn &outturn : result)
                outturn.cost = costAt(m_options.costs, luck) + static_cast<double>(outturn.extra) * static_cast<double>(m_options.costs.crewSlot);
            return result;
        }
        inParallel(number, [&](int, Round &round, int first, int lanes) {
            round.play(first, static_cast<int>(factor), luck);
            std::copy_n(round.outturns().begin(), lanes, result.begin() + first);
        });
        return result;
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
        crews += mostCrews(pool);
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
