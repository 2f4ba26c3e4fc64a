// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/replication.h"

#include <algorithm>
#include <cmath>

namespace phaseout::plan {
namespace {

constexpr std::uint64_t gamma = 0x9E3779B97F4A7C15u; // apart enough for each job to have luck of its own

} // namespace

double at(const Spread &spread, double u)
{
    const double least = spread.least;
    const double width = spread.most - least;
    if (width <= 0)
        return least;
    const double rise = spread.likely - least;
    if (u * width < rise)
        return least + std::sqrt(u * width * rise);
    return spread.most - std::sqrt((1 - u) * width * (width - rise));
}

World::World(const Problem &problem, const Schedule &schedule, const SimulationOptions &options)
    : m_options(options)
    , m_horizon(problem.slotCount() + problem.slotCount() / 2)
    , m_week(*std::max_element(problem.slotsOfWeek.begin(), problem.slotsOfWeek.end()))
{
    for (int j = 0; j < static_cast<int>(problem.jobs.size()); ++j) {
        const Placed &placed = schedule.jobs[j];
        if (!placed.isPlaced())
            continue;
        const Job &job = problem.jobs[j];
        const auto choice = std::find_if(job.choices.begin(), job.choices.end(), [&](const PoolChoice &c) { return c.pool == placed.pool; });
        Entry entry;
        entry.job = j;
        entry.pool = placed.pool;
        entry.start = placed.start;
        entry.duration = choice->duration;
        entry.team = job.team;
        entry.again = std::max(1, choice->duration * options.uncertainty.revisitShare / 1000);
        entry.luck = static_cast<std::uint64_t>(j) * gamma;
        entry.kinds = {static_cast<int>(m_kinds.size()), static_cast<int>(choice->also.size())};
        entry.crews = crewsOf(job, *choice);
        m_kinds.insert(m_kinds.end(), choice->also.begin(), choice->also.end());
        entry.weight = static_cast<double>(job.weight);
        m_entries.push_back(entry);
        const int end = endOf(problem.pools[placed.pool], placed.start, choice->duration);
        m_planned.finish = std::max(m_planned.finish, end);
        m_planned.exposure += entry.weight * end;
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.start < b.start; });
    for (int longer = options.uncertainty.freeze.least; longer <= options.uncertainty.freeze.most; ++longer) {
        std::vector<WorkTimes> pools;
        for (int pool = 0; pool < static_cast<int>(problem.pools.size()); ++pool)
            pools.emplace_back(problem, pool, longer * m_week, m_horizon);
        m_times.push_back(std::move(pools));
    }
    addDeliveries(problem);
    addOrder(problem);
    addClosures(problem);
    for (int luck = 0; luck < 1 << luckBits; ++luck)
        m_shares.push_back(at(options.uncertainty.duration, (luck + 0.5) / (1 << luckBits)) / 1000);
}

// Pieces go to jobs in the order of the timetable: each waits for the delivery that brings its last piece.
void World::addDeliveries(const Problem &problem)
{
    std::vector<int> firstSlot{0};
    for (const int length : problem.slotsOfWeek)
        firstSlot.push_back(firstSlot.back() + length);
    struct Stock {
        std::vector<std::pair<std::int64_t, int>> brought; // pieces in all by then, delivery
        std::int64_t taken = 0;
        std::size_t next = 0;
    };
    std::vector<Stock> stocks(problem.items.size());
    for (std::size_t item = 0; item < problem.items.size(); ++item) {
        std::vector<Arrival> arrivals = problem.items[item].arrivals;
        std::stable_sort(arrivals.begin(), arrivals.end(), [](const Arrival &a, const Arrival &b) { return a.week < b.week; });
        std::int64_t sum = 0;
        for (const Arrival &arrival : arrivals) {
            sum += arrival.quantity;
            stocks[item].brought.emplace_back(sum, static_cast<int>(m_deliveries.size()));
            m_deliveries.push_back({firstSlot[arrival.week], arrival.week > 0});
        }
    }
    for (Entry &entry : m_entries) {
        entry.deliveries.first = static_cast<int>(m_deliveriesOf.size());
        for (const Draw &draw : problem.jobs[entry.job].draws) {
            Stock &stock = stocks[draw.item];
            stock.taken += draw.quantity;
            while (stock.next < stock.brought.size() && stock.brought[stock.next].first < stock.taken)
                ++stock.next;
            if (draw.quantity > 0 && stock.next < stock.brought.size())
                m_deliveriesOf.push_back(stock.brought[stock.next].second);
        }
        entry.deliveries.count = static_cast<int>(m_deliveriesOf.size()) - entry.deliveries.first;
    }
}

void World::addOrder(const Problem &problem)
{
    std::vector<int> position(problem.jobs.size(), none);
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i)
        position[m_entries[i].job] = i;
    std::vector<std::vector<Wait>> before(m_entries.size());
    for (const Precedence &order : problem.precedence)
        if (position[order.before] != none && position[order.after] != none && position[order.before] < position[order.after])
            before[position[order.after]].push_back({position[order.before], order.lag});
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        m_entries[i].before = {static_cast<int>(m_waits.size()), static_cast<int>(before[i].size())};
        m_waits.insert(m_waits.end(), before[i].begin(), before[i].end());
    }
}

void World::addClosures(const Problem &problem)
{
    for (Entry &entry : m_entries) {
        entry.closures.first = static_cast<int>(m_closures.size());
        for (const Closure &closure : problem.jobs[entry.job].closures)
            if (closure.span.last >= entry.start)
                m_closures.push_back(closure.span);
        entry.closures.count = static_cast<int>(m_closures.size()) - entry.closures.first;
    }
}

const std::vector<WorkTimes> &World::times(int weeks) const
{
    return m_times[static_cast<std::size_t>(std::clamp(weeks - m_options.uncertainty.freeze.least, 0, static_cast<int>(m_times.size()) - 1))];
}

} // namespace phaseout::plan
