// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/round.h"

#include "core/base/random.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace phaseout::plan {
namespace {

constexpr int never = std::numeric_limits<int>::max();
constexpr std::uint64_t low26 = 0x3FFFFFF;

double unit(std::uint64_t bits)
{
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

// Conversions from signed numbers are quicker.
double unitOf26(std::uint64_t bits)
{
    return static_cast<double>(static_cast<int>(bits & low26)) * 0x1.0p-26;
}

} // namespace

double costAt(const CostSpread &costs, double luck)
{
    return luck < 0.5 ? static_cast<double>(costs.low) + 2 * luck * static_cast<double>(costs.likely - costs.low)
                      : static_cast<double>(costs.likely) + (2 * luck - 1) * static_cast<double>(costs.high - costs.likely);
}

Round::Round(const World &world)
    : m_world(world)
    , m_end(world.entries().size() * size)
    , m_queues(static_cast<std::size_t>(world.poolCount()) * size)
    , m_due(m_queues.size())
    , m_arrival(world.deliveries().size() * size)
    , m_stretch(m_queues.size())
{
    const std::vector<WorkTimes> &pools = world.times(0); // longer freezes change no number of crews
    for (int pool = 0; pool < world.poolCount(); ++pool) {
        const int crews = pools[pool].crews();
        m_crewCount.push_back(crews);
        m_firstCrew.push_back(m_crews.size());
        m_crews.resize(m_crews.size() + static_cast<std::size_t>(crews) * size);
    }
}

// Gives the work to the crew that comes free first; returns its end.
int Round::seat(int pool, int lane, int from, int duration)
{
    Crew *const crews = this->crews(pool, lane);
    const int count = m_crewCount[pool];
    int best = 0;
    int least = crews[0].ready;
    for (int crew = 1; crew < count; ++crew) {
        const bool isSooner = crews[crew].ready < least;
        best = isSooner ? crew : best;
        least = isSooner ? crews[crew].ready : least;
    }
    const int wanted = std::max(from, least);
    if (wanted + duration >= crews[best].clear)
        return seatByCalendar(pool, lane, from, duration, best);
    return crews[best].ready = wanted + duration;
}

// From \a end on, or from when it is there again.
Round::Crew Round::free(const WorkTimes &times, int crew, int end)
{
    const WorkTimes::Start start = times.startOf(crew, end, 1);
    return {start.slot, start.clear};
}

// Its calendar may let the crew that is free first, \a best, wait; and another not.
int Round::seatByCalendar(int pool, int lane, int from, int duration, int best)
{
    const WorkTimes &times = this->times(pool, lane);
    Crew *const crews = this->crews(pool, lane);
    const int wanted = std::max(from, crews[best].ready);
    WorkTimes::Start start = times.startOf(best, wanted, duration);
    if (start.slot > wanted)
        for (int crew = 0; crew < times.crews(); ++crew)
            if (const auto other = times.startOf(crew, std::max(from, crews[crew].ready), duration); other.slot < start.slot) {
                start = other;
                best = crew;
            }
    const int end = start.slot >= m_world.horizon() ? m_world.horizon() : times.end(start.slot, duration);
    crews[best] = free(times, best, end);
    return end;
}

// When the crews that are free first can all begin; they come first in m_order then.
int Round::teamStart(int pool, int lane, int team, int from, int duration)
{
    const WorkTimes &times = this->times(pool, lane);
    const Crew *const all = this->crews(pool, lane);
    m_order.resize(static_cast<std::size_t>(times.crews()));
    std::iota(m_order.begin(), m_order.end(), 0);
    // By number where they are free at the same time: a stable sort would allocate.
    std::sort(m_order.begin(), m_order.end(), [&](int a, int b) { return all[a].ready != all[b].ready ? all[a].ready < all[b].ready : a < b; });
    const int crews = std::min(team, times.crews());
    int start = from;
    for (int round = 0; round < 8; ++round) { // calendars of a team's crews differ rarely
        int latest = start;
        for (int i = 0; i < crews; ++i)
            latest = std::max(latest, times.start(m_order[i], std::max(start, all[m_order[i]].ready), duration));
        if (latest == start)
            break;
        start = latest;
    }
    return start;
}

// The crews that are free first, all at the time at which the last of them can.
int Round::seatTeam(int pool, int lane, int team, int from, int duration)
{
    const WorkTimes &times = this->times(pool, lane);
    const int start = teamStart(pool, lane, team, from, duration);
    for (int i = 0; i < std::min(team, times.crews()); ++i)
        crews(pool, lane)[m_order[i]] = free(times, m_order[i], start >= m_world.horizon() ? start : times.end(start, duration));
    return start;
}

// Crews of several pools, all at the time at which the last of them can.
int Round::seatKinds(const World::Entry &entry, int lane, int from, int duration)
{
    const Crewing *const first = m_world.kinds().data() + entry.kinds.first;
    const Crewing *const last = first + entry.kinds.count;
    int start = from;
    for (int round = 0; round < 8; ++round) {
        int latest = teamStart(entry.pool, lane, entry.team, start, duration);
        for (const Crewing *kind = first; kind != last; ++kind)
            latest = std::max(latest, teamStart(kind->pool, lane, kind->team, start, duration));
        if (latest == start)
            break;
        start = latest;
    }
    const int own = seatTeam(entry.pool, lane, entry.team, start, duration);
    for (const Crewing *kind = first; kind != last; ++kind)
        start = std::max(start, seatTeam(kind->pool, lane, kind->team, start, duration));
    return std::max(start, own);
}

// Does a job from \a from on; returns its end.
int Round::work(const World::Entry &entry, int lane, int from, int duration)
{
    const int horizon = m_world.horizon();
    for (int i = entry.closures.first; i < entry.closures.first + entry.closures.count && from < horizon; ++i) {
        const Span &closed = m_world.closures()[i];
        if (from <= closed.last && times(entry.pool, lane).end(from, duration) > closed.first)
            from = closed.last + 1;
    }
    if (from >= horizon)
        return horizon;
    if (entry.kinds.count == 0 && entry.team == 1)
        return seat(entry.pool, lane, from, duration);
    const int start = entry.kinds.count > 0 ? seatKinds(entry, lane, from, duration) : seatTeam(entry.pool, lane, entry.team, from, duration);
    return start >= horizon ? horizon : times(entry.pool, lane).end(start, duration);
}

// The visits that a pool has to repeat before \a until.
void Round::repeat(int pool, int lane, int until)
{
    const int horizon = m_world.horizon();
    const std::size_t at = static_cast<std::size_t>(pool) * size + static_cast<std::size_t>(lane);
    Queue &queue = m_queues[at];
    for (; queue.next < queue.visits.size() && queue.visits[queue.next].from <= until; ++queue.next) {
        const auto [from, duration] = queue.visits[queue.next];
        m_outturns[lane].finish = std::max(m_outturns[lane].finish, from >= horizon ? horizon : seat(pool, lane, from, duration));
    }
    m_due[at] = queue.next < queue.visits.size() ? queue.visits[queue.next].from : never;
}

// What is the same for all jobs of a replication.
void Round::draw(int number, int lane, int held, double luck)
{
    const Uncertainty &u = m_world.options().uncertainty;
    // Even and odd replications share their random numbers, the odd one turned round.
    const std::uint64_t turn = number % 2 == 0 ? 0 : ~std::uint64_t{0};
    Random random(m_world.options().seed ^ (static_cast<std::uint64_t>(number / 2) + 1) * 0xD1342543DE82EF95u);
    m_turn[lane] = turn;
    m_base[lane] = random.next();
    const auto drawn = [&](Factor factor) {
        const double value = unit(random.next() ^ turn);
        return held == static_cast<int>(factor) ? luck : value;
    };
    const double productivity = at(u.productivity, drawn(Factor::Productivity)) / 1000;
    const double slip = at(u.deliverySlip, drawn(Factor::Deliveries));
    m_revisits[lane] = at(u.revisits, drawn(Factor::Revisits)) / 1000;
    m_times[lane] = &m_world.times(static_cast<int>(at(u.freeze, drawn(Factor::Freeze)) + 0.5));
    m_rates[lane] = drawn(Factor::Rates);
    for (std::size_t i = static_cast<std::size_t>(lane); i < m_stretch.size(); i += size)
        m_stretch[i] = productivity * 1000 / (1000 - std::min(900.0, at(u.absence, drawn(Factor::Absence))));
    for (int pool = 0; pool < m_world.poolCount(); ++pool)
        for (int crew = 0; crew < m_crewCount[pool]; ++crew)
            crews(pool, lane)[crew] = free(times(pool, lane), crew, 0);
    std::size_t i = static_cast<std::size_t>(lane);
    for (const World::Delivery &delivery : m_world.deliveries()) {
        const double late = slip + at(u.eachSlip, unit(random.next() ^ turn));
        m_arrival[i] = delivery.slot + (delivery.maySlip ? static_cast<int>(late * m_world.week() + 0.5) : 0);
        i += size;
    }
}

void Round::clear()
{
    std::fill(m_due.begin(), m_due.end(), never);
    for (Queue &queue : m_queues) {
        queue.visits.clear();
        queue.next = 0;
    }
    m_outturns.fill({});
}

void Round::playJob(int i)
{
    const World::Entry &entry = m_world.entries()[i];
    std::array<int, size> from;
    from.fill(entry.start);
    for (int d = entry.deliveries.first; d < entry.deliveries.first + entry.deliveries.count; ++d) {
        const int *const arrival = m_arrival.data() + static_cast<std::size_t>(m_world.deliveriesOf()[d]) * size;
        for (int lane = 0; lane < size; ++lane)
            from[lane] = std::max(from[lane], arrival[lane]);
    }
    for (int b = entry.before.first; b < entry.before.first + entry.before.count; ++b) {
        const World::Wait &wait = m_world.waits()[b];
        for (int lane = 0; lane < size; ++lane)
            from[lane] = std::max(from[lane], ends(wait.position)[lane] + wait.lag);
    }
    int *const ends = m_end.data() + static_cast<std::size_t>(i) * size;
    std::size_t at = static_cast<std::size_t>(entry.pool) * size;
    for (int lane = 0; lane < size; ++lane, ++at) {
        if (m_due[at] <= entry.start)
            repeat(entry.pool, lane, entry.start);
        const std::uint64_t bits = Random(m_base[lane] + entry.luck).next() ^ m_turn[lane];
        const double length = entry.duration * m_stretch[at] * m_world.shareOf(bits);
        // Rounded up as often as its fraction says, so that the mean stays.
        const int duration = std::max(1, static_cast<int>(length + unitOf26(bits >> 26)));
        ends[lane] = work(entry, lane, from[lane], duration);
        Outturn &outturn = m_outturns[lane];
        outturn.finish = std::max(outturn.finish, ends[lane]);
        outturn.exposure += entry.weight * ends[lane];
        outturn.extra += static_cast<std::int64_t>(duration - entry.duration) * entry.crews;
        if (unitOf26(bits) < m_revisits[lane]) {
            Queue &queue = m_queues[at];
            queue.visits.push_back({ends[lane] + m_world.options().uncertainty.revisitLag, entry.again});
            m_due[at] = queue.visits[queue.next].from;
            outturn.extra += entry.again;
        }
    }
}

void Round::play(int first, int held, double luck)
{
    clear();
    for (int lane = 0; lane < size; ++lane)
        draw(first + lane, lane, held, luck);
    for (int i = 0; i < static_cast<int>(m_world.entries().size()); ++i)
        playJob(i);
    for (int lane = 0; lane < size; ++lane) {
        for (int pool = 0; pool < m_world.poolCount(); ++pool)
            repeat(pool, lane, m_world.horizon());
        const CostSpread &costs = m_world.options().costs;
        Outturn &outturn = m_outturns[lane];
        outturn.cost = costAt(costs, m_rates[lane]) + static_cast<double>(outturn.extra) * static_cast<double>(costs.crewSlot);
    }
}

} // namespace phaseout::plan
