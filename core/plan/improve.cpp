// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/improve.h"

#include <algorithm>
#include <bit>

namespace phaseout::plan {
namespace {

// -ln(u) for u in (0, 1], the same on every machine: the exponent exactly, the rest by a series of artanh. The standard
// library's logarithm may differ in the last bit.
double minusLog(double u)
{
    const auto bits = std::bit_cast<std::uint64_t>(u);
    const int exponent = static_cast<int>(bits >> 52) - 1023;
    const double mantissa = std::bit_cast<double>((bits & 0xFFFFFFFFFFFFFu) | 0x3FF0000000000000u); // [1, 2)
    const double z = (mantissa - 1) / (mantissa + 1);
    const double z2 = z * z;
    const double log = 2 * z * (1 + z2 * (1.0 / 3 + z2 * (1.0 / 5 + z2 * (1.0 / 7 + z2 / 9))));
    return -(exponent * 0.69314718055994531 + log);
}

} // namespace

Improver::Improver(Draft draft, std::vector<double> keys, std::uint64_t seed)
    : m_now(std::move(draft))
    , m_best(m_now)
    , m_keys(std::move(keys))
    , m_random(seed)
{
    const Model &model = m_now.model();
    m_jobsOfShape.resize(model.shapes().size());
    for (int j = 0; j < model.jobCount(); ++j) {
        if (model.isFixed(j))
            continue;
        m_movable.push_back(j);
        for (const Route &route : model.routes(j))
            m_jobsOfShape[route.shape].push_back(j);
    }
    m_slotInShelf.resize(static_cast<std::size_t>(model.jobCount()));
    fileAll();
}

void Improver::fileAll()
{
    const Model &model = m_now.model();
    m_shelves.assign(model.problem().pools.size() * static_cast<std::size_t>(model.weekCount()), {});
    for (const int j : m_movable)
        if (m_now.isPlaced(j)) {
            m_slotInShelf[j] = static_cast<int>(shelf(j).size());
            shelf(j).push_back(j);
        }
}

std::vector<int> &Improver::shelf(int j)
{
    return m_shelves[static_cast<std::size_t>(m_now.pool(j)) * static_cast<std::size_t>(m_now.model().weekCount()) +
                     static_cast<std::size_t>(m_now.week(j))];
}

void Improver::takeOut(int j)
{
    std::vector<int> &jobs = shelf(j);
    const int last = jobs.back();
    jobs[m_slotInShelf[j]] = last;
    m_slotInShelf[last] = m_slotInShelf[j];
    jobs.pop_back();
    m_now.remove(j);
}

void Improver::putIn(int j, int route, int start)
{
    m_now.place(j, route, start);
    m_slotInShelf[j] = static_cast<int>(shelf(j).size());
    shelf(j).push_back(j);
}

void Improver::keep()
{
    if (m_now.cost() < m_best.cost())
        m_best.copyPlaces(m_now);
}

void Improver::returnToBest()
{
    m_now = m_best.rebuilt();
    fileAll();
}

void Improver::offer(const Draft &draft)
{
    if (draft.cost() >= m_best.cost())
        return;
    m_best = draft;
    m_now = draft;
    fileAll();
}

double Improver::tolerance(double temperature)
{
    return temperature * minusLog(1.0 - m_random.unit());
}

void Improver::run(int trials, double temperature)
{
    if (m_movable.empty())
        return;
    for (int trial = 0; trial < trials; ++trial) {
        if (m_random.below(3) == 0)
            tryRuin(temperature);
        else
            trySwap(temperature);
    }
}

bool Improver::mayHold(int j, int route, int start) const
{
    const Model &model = m_now.model();
    const int from = m_now.earliestAfterOthers(j);
    return from != none && from <= start && model.end(j, route, start) <= m_now.latestBeforeOthers(j) &&
           model.mayStart(j, route, start);
}

void Improver::trySwap(double temperature)
{
    const Model &model = m_now.model();
    const int a = m_movable[m_random.below(m_movable.size())];
    if (!m_now.isPlaced(a))
        return;
    const int routeA = m_now.route(a);
    const std::vector<int> &peers = m_jobsOfShape[model.routes(a)[routeA].shape];
    const int b = peers[m_random.below(peers.size())];
    const double allowed = tolerance(temperature);
    if (b == a || !m_now.isPlaced(b) || m_now.start(a) == m_now.start(b))
        return;
    const int routeB = m_now.route(b);
    if (model.routes(b)[routeB].shape != model.routes(a)[routeA].shape)
        return;
    const int startA = m_now.start(a);
    const int startB = m_now.start(b);
    const bool visits = model.job(a).cluster != none || model.job(b).cluster != none;
    const std::int64_t worse = model.cost(a, routeA, startB) + model.cost(b, routeB, startA) -
                               model.cost(a, routeA, startA) - model.cost(b, routeB, startB);
    if (!visits && static_cast<double>(worse) > allowed)
        return;
    if (!mayHold(a, routeA, startB) || !mayHold(b, routeB, startA))
        return;
    const std::int64_t cost = m_now.cost();
    takeOut(a);
    takeOut(b);
    bool done = m_now.profile().resourcesFit(a, model.week(startB));
    if (done) {
        putIn(a, routeA, startB);
        done = m_now.profile().resourcesFit(b, model.week(startA)) && mayHold(b, routeB, startA);
        if (done)
            putIn(b, routeB, startA);
        else
            takeOut(a);
        if (done && static_cast<double>(m_now.cost() - cost) > allowed) {
            takeOut(b);
            takeOut(a);
            done = false;
        }
    }
    if (!done) {
        putIn(a, routeA, startA);
        putIn(b, routeB, startB);
        return;
    }
    keep();
}

// A job that shares something with \a j: its pool in weeks around, or stock and money in any pool.
int Improver::drawNear(int j)
{
    const Model &model = m_now.model();
    const int centre = m_now.isPlaced(j)
                           ? m_now.week(j)
                           : static_cast<int>(m_random.below(static_cast<std::uint64_t>(model.weekCount())));
    const bool samePool = m_random.below(2) == 0;
    const int home = m_now.isPlaced(j) ? m_now.pool(j) : model.routes(j).front().pool;
    for (int attempt = 0; attempt < 4; ++attempt) {
        const std::int64_t reach = m_random.below(4) == 0 ? 16 : 3;
        const auto week = static_cast<std::int64_t>(centre) + m_random.between(-reach, reach);
        const std::size_t pool =
            samePool ? static_cast<std::size_t>(home) : m_random.below(model.problem().pools.size());
        if (week < 0 || week >= model.weekCount())
            continue;
        const std::vector<int> &jobs =
            m_shelves[pool * static_cast<std::size_t>(model.weekCount()) + static_cast<std::size_t>(week)];
        if (!jobs.empty())
            return jobs[m_random.below(jobs.size())];
    }
    return none;
}

void Improver::tryRuin(double temperature)
{
    const Model &model = m_now.model();
    const int seed = m_movable[m_random.below(m_movable.size())];
    const double allowed = tolerance(temperature);
    const std::int64_t cost = m_now.cost();
    m_out.clear();
    m_queue.clear();
    const auto take = [&](int j) {
        if (m_now.isPlaced(j)) {
            m_out.push_back({j, m_now.route(j), m_now.start(j)});
            takeOut(j);
        }
        m_queue.emplace_back(0.0, j);
    };
    int near[5];
    const auto wanted = static_cast<int>(1 + m_random.below(5));
    for (int i = 0; i < wanted; ++i)
        near[i] = drawNear(seed);
    take(seed);
    for (const Link &link : model.before(seed))
        if (m_now.isPlaced(link.job) && !model.isFixed(link.job) && m_random.below(2) == 0)
            take(link.job);
    for (const Link &link : model.after(seed))
        if (m_now.isPlaced(link.job) && !model.isFixed(link.job) && m_random.below(2) == 0)
            take(link.job);
    for (int i = 0; i < wanted; ++i)
        if (near[i] != none && m_now.isPlaced(near[i]))
            take(near[i]);
    // Their usual order, shaken: a third of the time not at all like it.
    const double noise = m_random.below(3) == 0 ? 400.0 : 30.0;
    for (auto &[key, j] : m_queue)
        key = m_keys[j] + noise * m_random.unit();
    std::sort(m_queue.begin(), m_queue.end());
    for (std::size_t i = 0; i + 1 < m_queue.size(); ++i)
        for (std::size_t k = i + 1; k < m_queue.size(); ++k)
            for (const Link &link : model.before(m_queue[i].second))
                if (link.job == m_queue[k].second)
                    std::swap(m_queue[i], m_queue[k]);
    bool done = true;
    std::size_t in = 0;
    for (; in < m_queue.size(); ++in) {
        const int j = m_queue[in].second;
        const Spot spot = m_now.bestSpot(j);
        if (spot.isFound()) {
            putIn(j, spot.route, spot.start);
            continue;
        }
        const bool had = std::any_of(m_out.begin(), m_out.end(), [j](const Seat &seat) { return seat.job == j; });
        done = done && !had;
        if (!done)
            break;
    }
    if (done && static_cast<double>(m_now.cost() - cost) <= allowed)
        return keep();
    for (const auto &[key, j] : m_queue)
        if (m_now.isPlaced(j))
            takeOut(j);
    for (const Seat &seat : m_out)
        putIn(seat.job, seat.route, seat.start);
}

} // namespace phaseout::plan
