// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/replication.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace phaseout::plan {
namespace {

constexpr int luckBits = 12;
constexpr std::uint64_t gamma = 0x9E3779B97F4A7C15u;

double unit(std::uint64_t bits)
{
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

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
        entry.firstKind = static_cast<int>(m_kinds.size());
        entry.kinds = static_cast<int>(choice->also.size());
        entry.crews = crewsOf(job, *choice);
        m_kinds.insert(m_kinds.end(), choice->also.begin(), choice->also.end());
        entry.weight = static_cast<double>(job.weight);
        m_jobs.push_back(entry);
        const int end = endOf(problem.pools[placed.pool], placed.start, choice->duration);
        m_planned.finish = std::max(m_planned.finish, end);
        m_planned.exposure += entry.weight * end;
    }
    std::stable_sort(m_jobs.begin(), m_jobs.end(), [](const Entry &a, const Entry &b) { return a.start < b.start; });
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
        m_durationOf.push_back(at(options.uncertainty.duration, (luck + 0.5) / (1 << luckBits)) / 1000);
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
            stocks[item].brought.emplace_back(sum, static_cast<int>(m_deliverySlot.size()));
            m_deliverySlot.push_back(firstSlot[arrival.week]);
            m_slips.push_back(arrival.week > 0);
        }
    }
    for (Entry &entry : m_jobs) {
        entry.firstDelivery = static_cast<int>(m_deliveriesOf.size());
        for (const Draw &draw : problem.jobs[entry.job].draws) {
            Stock &stock = stocks[draw.item];
            stock.taken += draw.quantity;
            while (stock.next < stock.brought.size() && stock.brought[stock.next].first < stock.taken)
                ++stock.next;
            if (draw.quantity > 0 && stock.next < stock.brought.size())
                m_deliveriesOf.push_back(stock.brought[stock.next].second);
        }
        entry.deliveries = static_cast<int>(m_deliveriesOf.size()) - entry.firstDelivery;
    }
}

void World::addOrder(const Problem &problem)
{
    std::vector<int> position(problem.jobs.size(), none);
    for (int i = 0; i < jobCount(); ++i)
        position[m_jobs[i].job] = i;
    std::vector<std::vector<Wait>> before(m_jobs.size());
    for (const Precedence &order : problem.precedence)
        if (position[order.before] != none && position[order.after] != none && position[order.before] < position[order.after])
            before[position[order.after]].push_back({position[order.before], order.lag});
    for (int i = 0; i < jobCount(); ++i) {
        m_jobs[i].firstBefore = static_cast<int>(m_before.size());
        m_jobs[i].before = static_cast<int>(before[i].size());
        m_before.insert(m_before.end(), before[i].begin(), before[i].end());
    }
}

void World::addClosures(const Problem &problem)
{
    for (Entry &entry : m_jobs) {
        entry.firstClosure = static_cast<int>(m_closures.size());
        for (const Closure &closure : problem.jobs[entry.job].closures)
            if (closure.span.last >= entry.start)
                m_closures.push_back(closure.span);
        entry.closures = static_cast<int>(m_closures.size()) - entry.firstClosure;
    }
}

World::Table::Table(const World &world)
    : end(world.m_jobs.size())
    , again(world.m_times.front().size())
    , nextAgain(world.m_times.front().size())
    , arrival(world.m_deliverySlot.size())
    , stretch(world.m_times.front().size())
{
    for (std::size_t pool = 0; pool < world.m_times.front().size(); ++pool) {
        int crews = 0;
        for (const std::vector<WorkTimes> &times : world.m_times)
            crews = std::max(crews, times[pool].crews());
        ready.emplace_back(static_cast<std::size_t>(crews));
    }
}

// Gives the work to the crews that come free first; returns its start.
int World::seat(const WorkTimes &times, int pool, Table &table, int team, int from, int duration) const
{
    std::vector<int> &ready = table.ready[pool];
    if (team > 1)
        return seatTeam(times, ready, table.order, team, from, duration);
    const int crews = times.crews();
    int best = 0;
    for (int crew = 1; crew < crews; ++crew)
        best = ready[crew] < ready[best] ? crew : best;
    const int wanted = std::max(from, ready[best]);
    int start = times.start(best, wanted, duration);
    if (start > wanted) // it has to wait for its calendar: another may not
        for (int crew = 0; crew < crews; ++crew)
            if (const int other = times.start(crew, std::max(from, ready[crew]), duration); other < start) {
                start = other;
                best = crew;
            }
    ready[best] = start >= m_horizon ? m_horizon : times.end(start, duration);
    return start;
}

// When the crews that are free first can all begin; they come first in \a order then.
int World::teamStart(const WorkTimes &times, const std::vector<int> &ready, std::vector<int> &order, int team, int from, int duration)
{
    const int crews = times.crews();
    order.resize(static_cast<std::size_t>(crews));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return ready[a] < ready[b]; });
    const int size = std::min(team, crews);
    int start = from;
    for (int round = 0; round < 8; ++round) { // calendars of a team's crews differ rarely
        int latest = start;
        for (int i = 0; i < size; ++i)
            latest = std::max(latest, times.start(order[i], std::max(start, ready[order[i]]), duration));
        if (latest == start)
            break;
        start = latest;
    }
    return start;
}

// The crews that are free first, all at the time at which the last of them can.
int World::seatTeam(const WorkTimes &times, std::vector<int> &ready, std::vector<int> &order, int team, int from, int duration)
{
    const int start = teamStart(times, ready, order, team, from, duration);
    const int size = std::min(team, times.crews());
    for (int i = 0; i < size; ++i)
        ready[order[i]] = start >= times.horizon() ? start : times.end(start, duration);
    return start;
}

// Crews of several pools, all at the time at which the last of them can.
int World::seatKinds(const Entry &entry, const std::vector<WorkTimes> &times, Table &table, int from, int duration) const
{
    int start = from;
    for (int round = 0; round < 8; ++round) {
        int latest = teamStart(times[entry.pool], table.ready[entry.pool], table.order, entry.team, start, duration);
        for (int k = entry.firstKind; k < entry.firstKind + entry.kinds; ++k)
            latest = std::max(latest, teamStart(times[m_kinds[k].pool], table.ready[m_kinds[k].pool], table.order, m_kinds[k].team, start, duration));
        if (latest == start)
            break;
        start = latest;
    }
    const int own = seatTeam(times[entry.pool], table.ready[entry.pool], table.order, entry.team, start, duration);
    for (int k = entry.firstKind; k < entry.firstKind + entry.kinds; ++k)
        start = std::max(start, seatTeam(times[m_kinds[k].pool], table.ready[m_kinds[k].pool], table.order, m_kinds[k].team, start, duration));
    return std::max(start, own);
}

int World::begin(const Entry &entry, int from, int duration, const std::vector<WorkTimes> &pools, Table &table) const
{
    const WorkTimes &times = pools[entry.pool];
    for (int i = 0; i < entry.closures; ++i) {
        const Span &closed = m_closures[entry.firstClosure + i];
        if (from <= closed.last && times.end(from, duration) > closed.first)
            from = closed.last + 1;
    }
    if (from >= m_horizon)
        return m_horizon;
    return entry.kinds > 0 ? seatKinds(entry, pools, table, from, duration) : seat(times, entry.pool, table, entry.team, from, duration);
}

// The visits that a pool has to repeat before \a until.
void World::repeat(int pool, int until, Table &table, const std::vector<WorkTimes> &times, Outturn &outturn) const
{
    auto &queue = table.again[pool];
    std::size_t &next = table.nextAgain[pool];
    for (; next < queue.size() && queue[next].first <= until; ++next) {
        const auto [from, duration] = queue[next];
        const int start = from >= m_horizon ? m_horizon : seat(times[pool], pool, table, 1, from, duration);
        outturn.finish = std::max(outturn.finish, start >= m_horizon ? m_horizon : times[pool].end(start, duration));
    }
}

Outturn World::play(int number, Table &table, int held, double luck) const
{
    const Uncertainty &u = m_options.uncertainty;
    // Even and odd replications share their random numbers, the odd one turned round.
    const std::uint64_t turn = number % 2 == 0 ? 0 : ~std::uint64_t{0};
    Random random(m_options.seed ^ (static_cast<std::uint64_t>(number / 2) + 1) * 0xD1342543DE82EF95u);
    const std::uint64_t base = random.next();
    const auto drawn = [&](Factor factor) {
        const double value = unit(random.next() ^ turn);
        return held == static_cast<int>(factor) ? luck : value;
    };
    const double productivity = at(u.productivity, drawn(Factor::Productivity)) / 1000;
    const double slip = at(u.deliverySlip, drawn(Factor::Deliveries));
    const double revisits = at(u.revisits, drawn(Factor::Revisits)) / 1000;
    const double freeze = at(u.freeze, drawn(Factor::Freeze));
    const double rates = drawn(Factor::Rates);
    for (double &stretch : table.stretch)
        stretch = productivity * 1000 / (1000 - std::min(900.0, at(u.absence, drawn(Factor::Absence))));
    for (std::size_t i = 0; i < m_deliverySlot.size(); ++i) {
        const double late = slip + at(u.eachSlip, unit(random.next() ^ turn));
        table.arrival[i] = m_deliverySlot[i] + (m_slips[i] ? static_cast<int>(late * m_week + 0.5) : 0);
    }
    const auto longer = static_cast<std::size_t>(std::clamp(static_cast<int>(freeze + 0.5) - u.freeze.least, 0, static_cast<int>(m_times.size()) - 1));
    const std::vector<WorkTimes> &times = m_times[longer];
    for (std::vector<int> &ready : table.ready)
        std::fill(ready.begin(), ready.end(), 0);
    for (std::size_t pool = 0; pool < table.again.size(); ++pool) {
        table.again[pool].clear();
        table.nextAgain[pool] = 0;
    }

    Outturn outturn;
    std::int64_t extra = 0;
    for (int i = 0; i < jobCount(); ++i) {
        const Entry &entry = m_jobs[i];
        if (table.nextAgain[entry.pool] < table.again[entry.pool].size())
            repeat(entry.pool, entry.start, table, times, outturn);
        const std::uint64_t bits = Random(base + static_cast<std::uint64_t>(entry.job) * gamma).next() ^ turn;
        const double length = entry.duration * table.stretch[entry.pool] * m_durationOf[bits >> (64 - luckBits)];
        // Rounded up as often as its fraction says, so that the mean stays.
        const double fraction = static_cast<double>((bits >> 26) & 0x3FFFFFF) * 0x1.0p-26;
        const int duration = std::max(1, static_cast<int>(length + fraction));
        int from = entry.start;
        for (int d = 0; d < entry.deliveries; ++d)
            from = std::max(from, table.arrival[m_deliveriesOf[entry.firstDelivery + d]]);
        for (int b = 0; b < entry.before; ++b) {
            const Wait &wait = m_before[entry.firstBefore + b];
            from = std::max(from, table.end[wait.position] + wait.lag);
        }
        const int start = from >= m_horizon ? m_horizon : begin(entry, from, duration, times, table);
        const int end = start >= m_horizon ? m_horizon : times[entry.pool].end(start, duration);
        table.end[i] = end;
        outturn.finish = std::max(outturn.finish, end);
        outturn.exposure += entry.weight * end;
        extra += static_cast<std::int64_t>(duration - entry.duration) * entry.crews;
        if (static_cast<double>(bits & 0x3FFFFFF) * 0x1.0p-26 < revisits) {
            const int again = std::max(1, entry.duration * u.revisitShare / 1000);
            table.again[entry.pool].emplace_back(end + u.revisitLag, again);
            extra += again;
        }
    }
    for (int pool = 0; pool < static_cast<int>(table.again.size()); ++pool)
        repeat(pool, m_horizon, table, times, outturn);
    const CostSpread &costs = m_options.costs;
    const double cost = rates < 0.5 ? static_cast<double>(costs.low) + 2 * rates * static_cast<double>(costs.likely - costs.low)
                                    : static_cast<double>(costs.likely) + (2 * rates - 1) * static_cast<double>(costs.high - costs.likely);
    outturn.cost = cost + static_cast<double>(extra) * static_cast<double>(costs.crewSlot);
    return outturn;
}

} // namespace phaseout::plan
