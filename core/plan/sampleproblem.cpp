// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sampleproblem.h"

#include "core/base/random.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::plan {
namespace {

constexpr int weekSlots = 10;
constexpr int yearWeeks = 52;
constexpr int freezeFrom = 46; // week of the year

class Maker {
public:
    explicit Maker(const SampleOptions &options)
        : m_options(options)
        , m_random(options.seed * 1000003u + static_cast<std::uint64_t>(options.variant))
    {
    }

    Problem make()
    {
        m_problem.slotsOfWeek.assign(static_cast<std::size_t>(m_options.weeks), weekSlots);
        for (int week = freezeFrom; week < m_options.weeks; week += yearWeeks)
            m_problem.freezes.push_back(
                {week * weekSlots, std::min(m_options.weeks, week + yearWeeks - freezeFrom) * weekSlots - 1});
        for (int i = 0; i < m_options.stores; ++i)
            store(i);
        pools();
        if (m_options.variant >= 2)
            stock();
        if (m_options.variant >= 3)
            money();
        m_problem.unplacedCost = safeUnplacedCost(m_problem);
        return std::move(m_problem);
    }

private:
    static bool isFrozen(int week) { return week % yearWeeks >= freezeFrom; }

    void store(int index)
    {
        // Region r is about r + 3 parts of the whole.
        int region = 0;
        auto part = static_cast<int>(
            m_random.below(static_cast<std::uint64_t>(m_options.regions * (m_options.regions + 5) / 2)));
        while (part >= region + 3 && region + 1 < m_options.regions)
            part -= region++ + 3;
        const auto cameras = static_cast<int>(4 + m_random.below(12) + m_random.below(12) +
                                              (m_random.chance(150) ? m_random.below(40) : 0));
        const auto risk =
            static_cast<std::int64_t>(20 + m_random.below(80) + (m_random.chance(200) ? m_random.below(400) : 0));
        Job job;
        job.label = u"S%1"_s.arg(index + 1, 5, 10, QLatin1Char('0'));
        job.weight = risk * cameras;
        job.choices = {{region, 1 + cameras / 6, 0}};
        closures(job);
        if (m_options.variant >= 2)
            job.draws = {{0, cameras}, {1, 1 + cameras / 16}};
        if (m_options.variant >= 3)
            job.spends = {{0, cameras * 25'000 + 60'000 + static_cast<std::int64_t>(m_random.below(80'000))}};
        if (m_options.variant >= 4) {
            deadline(job);
            if (m_random.chance(120))
                return chain(std::move(job));
            if (m_random.chance(10))
                pin(job);
        }
        m_problem.jobs.push_back(std::move(job));
    }
    void closures(Job &job)
    {
        if (!m_random.chance(300))
            return;
        for (std::int64_t left = m_random.between(1, 2); left > 0; --left) {
            const auto week = static_cast<int>(m_random.below(static_cast<std::uint64_t>(m_options.weeks - 4)));
            const auto weeks = static_cast<int>(m_random.between(1, 3));
            job.closures.push_back({{week * weekSlots, (week + weeks) * weekSlots - 1}, ClosureKind::Closed});
        }
    }
    void deadline(Job &job)
    {
        const std::uint64_t drawn = m_random.below(100);
        if (drawn >= 15)
            return;
        job.deadline = (drawn < 4 ? 26 : 52) * weekSlots;
        job.tardiness = 10 * job.weight;
    }
    // The recorder first, which makes nothing safer by itself; then the cameras.
    void chain(Job cameras)
    {
        Job recorder = cameras;
        recorder.label += u"/1"_s;
        recorder.weight = 0;
        recorder.deadline = none;
        recorder.tardiness = 0;
        recorder.choices.front().duration = 1;
        recorder.draws = {cameras.draws[1]};
        cameras.draws.pop_back();
        recorder.spends = {{0, 40'000}};
        const int first = static_cast<int>(m_problem.jobs.size());
        m_problem.precedence.push_back({first, first + 1, static_cast<int>(m_random.below(6))});
        m_problem.jobs.push_back(std::move(recorder));
        m_problem.jobs.push_back(std::move(cameras));
    }
    void pin(Job &job)
    {
        int week = 0;
        do
            week = static_cast<int>(m_random.between(10, 80));
        while (isFrozen(week) || isFrozen(week + 2));
        job.pin = week * weekSlots;
        job.closures.clear();
    }
    void pools()
    {
        std::vector<std::int64_t> work(static_cast<std::size_t>(m_options.regions), 0);
        for (const Job &job : m_problem.jobs)
            work[job.choices.front().pool] += job.choices.front().duration;
        for (int region = 0; region < m_options.regions; ++region) {
            const std::int64_t crewSlots = std::int64_t{m_options.targetWeeks} * weekSlots;
            // Whole crews, and one more for part of the time where the share is not whole.
            const auto whole = static_cast<int>(work[region] / crewSlots);
            const auto extraWeeks = static_cast<int>((work[region] % crewSlots) / weekSlots) + 1;
            Pool pool{u"Region %1"_s.arg(region + 1), {}};
            for (int week = 0; week < m_options.weeks; ++week)
                pool.capacity.insert(
                    pool.capacity.end(), weekSlots,
                    isFrozen(week) ? 0
                                   : std::max(1, whole + (week < extraWeeks || week > m_options.targetWeeks ? 1 : 0)));
            m_problem.pools.push_back(std::move(pool));
        }
    }
    void stock()
    {
        const QString names[] = {u"Camera"_s, u"Recorder"_s};
        for (int item = 0; item < 2; ++item) {
            std::int64_t needed = 0;
            for (const Job &job : m_problem.jobs)
                for (const Draw &draw : job.draws)
                    needed += draw.item == item ? draw.quantity : 0;
            const std::int64_t weekly = needed / m_options.targetWeeks + 1;
            Item stock{names[item], {}};
            std::int64_t sum = 0;
            for (int week = 0; week < m_options.weeks && sum < needed; ++week) {
                stock.arrivals.push_back({week, weekly * m_random.between(50, 150) / 100});
                sum += stock.arrivals.back().quantity;
            }
            m_problem.items.push_back(std::move(stock));
        }
    }
    void money()
    {
        constexpr int quarter = 13;
        std::int64_t needed = 0;
        for (const Job &job : m_problem.jobs)
            for (const Spend &spend : job.spends)
                needed += spend.amount;
        Budget budget{u"Capital"_s, {}, {}, false};
        for (int week = 0; week < m_options.weeks; ++week)
            budget.periodOfWeek.push_back(week / quarter);
        const std::int64_t usual = needed * quarter / m_options.targetWeeks;
        for (int period = 0; period <= budget.periodOfWeek.back(); ++period)
            budget.caps.push_back(usual * m_random.between(85, 115) / 100);
        m_problem.budgets.push_back(std::move(budget));
    }

    const SampleOptions m_options;
    Random m_random;
    Problem m_problem;
};

} // namespace

Problem sampleProblem(const SampleOptions &options)
{
    return Maker(options).make();
}

} // namespace phaseout::plan
