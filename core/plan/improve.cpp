// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/improve.h"

#include "core/plan/minuslog.h"

#include <algorithm>

namespace phaseout::plan {
Improver::Improver(Draft draft, std::vector<double> keys, std::uint64_t seed)
    : m_now(std::move(draft))
    , m_bestCost(m_now.cost())
    , m_keys(std::move(keys))
    , m_random(seed)
{
    const Model &model = m_now.model();
    const auto jobs = static_cast<std::size_t>(model.jobCount());
    m_isMovable.assign(jobs, 0);
    m_isTouched.assign(jobs, 0);
    m_slotInShelf.resize(jobs);
    m_nextAt.resize(jobs);
    m_previousAt.resize(jobs);
    double work = 0;
    for (int j = 0; j < model.jobCount(); ++j) {
        m_bestStart.push_back(m_now.start(j));
        m_bestRoute.push_back(m_now.route(j));
        if (model.isFixed(j))
            continue;
        m_movable.push_back(j);
        m_isMovable[j] = 1;
        work += model.routes(j).front().duration;
    }
    if (!m_movable.empty())
        m_meanDuration = work / static_cast<double>(m_movable.size());
    fileAll();
}

int Improver::bestUnplaced() const
{
    return static_cast<int>(std::count(m_bestStart.begin(), m_bestStart.end(), none));
}

Draft Improver::best() const
{
    Draft draft(m_now.model());
    for (int j = 0; j < m_now.model().jobCount(); ++j)
        if (m_bestStart[j] != none)
            draft.place(j, m_bestRoute[j], m_bestStart[j]);
    return draft;
}

void Improver::fileAll()
{
    const Model &model = m_now.model();
    m_shelves.assign(model.problem().pools.size() * static_cast<std::size_t>(model.weekCount()), {});
    m_firstAt.assign(model.problem().pools.size() * static_cast<std::size_t>(model.slotCount()), none);
    for (const int j : m_movable)
        if (m_now.isPlaced(j))
            file(j);
}

std::size_t Improver::shelfOf(int pool, int start) const
{
    return static_cast<std::size_t>(pool) * static_cast<std::size_t>(m_now.model().weekCount()) +
           static_cast<std::size_t>(m_now.model().week(start));
}

int &Improver::firstAt(int pool, int start)
{
    return m_firstAt[static_cast<std::size_t>(pool) * static_cast<std::size_t>(m_now.model().slotCount()) +
                     static_cast<std::size_t>(start)];
}

void Improver::file(int j)
{
    const int pool = m_now.pool(j);
    const int start = m_now.start(j);
    std::vector<int> &shelf = m_shelves[shelfOf(pool, start)];
    m_slotInShelf[j] = static_cast<int>(shelf.size());
    shelf.push_back(j);
    int &first = firstAt(pool, start);
    m_nextAt[j] = first;
    m_previousAt[j] = none;
    if (first != none)
        m_previousAt[first] = j;
    first = j;
}

// Takes \a j from where it was, whatever it is now.
void Improver::unfile(int j, int route, int start)
{
    const int pool = m_now.model().routes(j)[route].pool;
    std::vector<int> &shelf = m_shelves[shelfOf(pool, start)];
    const int last = shelf.back();
    shelf[m_slotInShelf[j]] = last;
    m_slotInShelf[last] = m_slotInShelf[j];
    shelf.pop_back();
    if (m_previousAt[j] != none)
        m_nextAt[m_previousAt[j]] = m_nextAt[j];
    else
        firstAt(pool, start) = m_nextAt[j];
    if (m_nextAt[j] != none)
        m_previousAt[m_nextAt[j]] = m_previousAt[j];
}

void Improver::touch(int j)
{
    if (m_isTouched[j])
        return;
    m_isTouched[j] = 1;
    m_touched.push_back(j);
}

void Improver::takeOut(int j)
{
    unfile(j, m_now.route(j), m_now.start(j));
    m_now.remove(j);
    touch(j);
}

void Improver::putIn(int j, int route, int start)
{
    m_now.place(j, route, start);
    file(j);
    touch(j);
}

void Improver::keep()
{
    if (m_now.cost() >= m_bestCost)
        return;
    m_bestCost = m_now.cost();
    for (const int j : m_touched) {
        m_bestStart[j] = m_now.start(j);
        m_bestRoute[j] = m_now.route(j);
        m_isTouched[j] = 0;
    }
    m_touched.clear();
}

void Improver::returnToBest()
{
    m_now = best();
    std::fill(m_isTouched.begin(), m_isTouched.end(), 0);
    m_touched.clear();
    fileAll();
}

void Improver::continueFrom(const Draft &draft)
{
    m_now = draft;
    for (int j = 0; j < m_now.model().jobCount(); ++j)
        touch(j);
    keep();
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
        const int kind = drawn(32);
        if (kind < 2)
            tryRuin(temperature);
        else if (kind < 8)
            tryReorder(temperature);
        else if (kind < 14)
            trySlide(temperature);
        else
            tryExchange(temperature);
    }
}

// A movable job that starts when \a j ends, with its crews; none when there is none.
int Improver::following(int j) const
{
    const Model &model = m_now.model();
    const int pool = m_now.pool(j);
    int slot = m_now.end(j);
    while (slot < model.slotCount() && model.isRest(pool, slot))
        ++slot;
    if (slot >= model.slotCount())
        return none;
    return m_firstAt[static_cast<std::size_t>(pool) * static_cast<std::size_t>(model.slotCount()) + static_cast<std::size_t>(slot)];
}

int Improver::drawSeed()
{
    if (!m_seeds.empty() && drawn(4) > 0)
        return m_seeds[drawn(static_cast<int>(m_seeds.size()))];
    return m_movable[drawn(static_cast<int>(m_movable.size()))];
}

// A job of the same pool, more likely a near one.
int Improver::drawPartner(int j)
{
    const Model &model = m_now.model();
    constexpr int scales = 8;
    const auto reach = static_cast<int>(m_meanDuration * (1 << drawn(scales)));
    const int away = 1 + drawn(std::max(1, reach));
    int slot = m_now.start(j) + (drawn(2) == 0 ? away : -away);
    if (!m_targets.empty() && drawn(3) == 0) {
        const int spread = static_cast<int>(m_meanDuration * 3);
        slot = m_targets[j] - spread + drawn(2 * spread + 1);
    }
    if (slot < 0 || slot >= model.slotCount())
        return none;
    const int *const first = m_firstAt.data() +
                             static_cast<std::size_t>(m_now.pool(j)) * static_cast<std::size_t>(model.slotCount());
    for (const int last = std::min(model.slotCount(), slot + 64); slot < last; ++slot)
        if (int other = first[slot]; other != none) {
            while (m_nextAt[other] != none && drawn(2) == 0)
                other = m_nextAt[other];
            return other;
        }
    return none;
}

// Makes two runs equally long by adding what follows, or until the second follows the first. \a first starts earlier.
bool Improver::matched(Run &first, Run &second) const
{
    constexpr std::size_t longest = 4;
    const auto length = [this](int j) { return m_now.model().routes(j)[m_now.route(j)].duration; };
    int a = length(first.front());
    int b = length(second.front());
    while (a != b) {
        Run &shorter = a < b ? first : second;
        if (shorter.size() == longest)
            return false;
        const int next = following(shorter.back());
        if (next == none)
            return true; // a gap: whether it is long enough is seen when the crews are counted
        if (next == second.front())
            return true;
        if (std::find(first.begin(), first.end(), next) != first.end() ||
            std::find(second.begin(), second.end(), next) != second.end())
            return false;
        shorter.push_back(next);
        (a < b ? a : b) += length(next);
    }
    return true;
}

void Improver::addMoves(const Run &run, int &slot)
{
    const Model &model = m_now.model();
    for (const int j : run) {
        const int route = m_now.route(j);
        const int pool = model.routes(j)[route].pool;
        while (slot < model.slotCount() && model.isRest(pool, slot))
            ++slot;
        m_moves.push_back({j, route, m_now.start(j), route, slot});
        if (slot < model.slotCount())
            slot = model.endIn(pool, slot, model.routes(j)[route].duration);
    }
}

// Does what m_moves say when that is allowed.
void Improver::moveAll(double temperature)
{
    for (const Relocation &move : m_moves)
        if (move.start >= m_now.model().slotCount())
            return;
    std::erase_if(m_moves, [](const Relocation &move) { return move.start == move.oldStart && move.route == move.oldRoute; });
    if (m_moves.empty() || !m_now.relocate(m_moves, tolerance(temperature)))
        return;
    for (const Relocation &move : m_moves) {
        unfile(move.job, move.oldRoute, move.oldStart);
        file(move.job);
        touch(move.job);
    }
    keep();
}

void Improver::tryExchange(double temperature)
{
    int a = drawSeed();
    if (!m_now.isPlaced(a))
        return;
    int b = drawPartner(a);
    if (b == none || b == a || m_now.start(a) == m_now.start(b))
        return;
    if (m_now.start(b) < m_now.start(a))
        std::swap(a, b);
    m_runA.assign(1, a);
    m_runB.assign(1, b);
    if (!matched(m_runA, m_runB))
        return;
    m_moves.clear();
    int early = m_now.start(a);
    int late = m_now.start(b);
    addMoves(m_runB, early);
    const bool isAdjacent = following(m_runA.back()) == b;
    addMoves(m_runA, isAdjacent ? early : late);
    moveAll(temperature);
}

// A job goes into a gap, more likely a near one.
void Improver::trySlide(double temperature)
{
    const Model &model = m_now.model();
    const int j = drawSeed();
    if (!m_now.isPlaced(j))
        return;
    constexpr int scales = 8;
    const int start = m_now.start(j);
    const int away = 1 + drawn(std::max(1, static_cast<int>(m_meanDuration * (1 << drawn(scales)))));
    const int route = m_now.route(j);
    const bool isLater = drawn(4) == 0;
    const int from = std::max(isLater ? start + 1 : start - away, m_now.earliestAfterOthers(j));
    const int latest = std::min(isLater ? start + away : start - 1, model.latestStart(j, route, m_now.latestBeforeOthers(j)));
    if (from > latest)
        return;
    const int slot = m_now.earliestGap(j, from, latest);
    if (slot == none)
        return;
    m_moves.assign(1, {j, route, start, route, slot});
    moveAll(temperature);
}

// A job goes to the other end of the run that it is in, or its ends change places.
void Improver::tryReorder(double temperature)
{
    const int first = drawSeed();
    if (!m_now.isPlaced(first))
        return;
    constexpr int longest = 12;
    const auto wanted = static_cast<std::size_t>(2 + drawn(drawn(2) == 0 ? 2 : longest));
    m_runA.assign(1, first);
    while (m_runA.size() < wanted) {
        const int next = following(m_runA.back());
        if (next == none)
            break;
        m_runA.push_back(next);
    }
    if (m_runA.size() < 2)
        return;
    int slot = m_now.start(first);
    const int kind = drawn(3);
    if (kind == 0)
        std::rotate(m_runA.begin(), m_runA.begin() + 1, m_runA.end());
    else if (kind == 1)
        std::rotate(m_runA.begin(), m_runA.end() - 1, m_runA.end());
    else
        std::swap(m_runA.front(), m_runA.back());
    m_moves.clear();
    addMoves(m_runA, slot);
    moveAll(temperature);
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
    const int seed = drawSeed();
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
