// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/listsearch.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace phaseout::plan {
namespace {

constexpr std::size_t members = 100;
constexpr int reach = 10; // places in a list by which a job goes elsewhere
constexpr int shaken = 3; // jobs of a list that do, on average
constexpr int mostIdle = 3000; // timetables without a better one, after which all but the best begin anew

bool costsNothing(const Model &model, int j)
{
    const Job &job = model.job(j);
    return job.weight == 0 && job.tardiness == 0 && job.steps.empty() && job.disruption == 0 && job.cluster == none;
}

} // namespace

bool ListSearch::suits(const Model &model)
{
    constexpr int most = 2000; // jobs: with more, a single timetable takes too long
    if (model.jobCount() < 3 || model.jobCount() > most)
        return false;
    int waitedFor = 0;
    for (int j = 0; j < model.jobCount(); ++j)
        waitedFor += costsNothing(model, j) && !model.after(j).empty() ? 1 : 0;
    return waitedFor * 3 >= model.jobCount() * 2;
}

ListSearch::ListSearch(const Model &model, const Draft &first, std::uint64_t seed)
    : m_model(model)
    , m_empty(model)
    , m_now(first)
    , m_rank(static_cast<std::size_t>(model.jobCount()))
    , m_random(seed)
{
    for (int i = 0; i < model.jobCount(); ++i)
        m_rank[model.order()[i]] = i;
    for (int j = 0; j < model.jobCount(); ++j)
        m_mayWait.push_back(costsNothing(model, j) && !model.isFixed(j) ? 1 : 0);
    if (ListDecoder::suits(model))
        m_decoder.emplace(model);
    makeTails();
    record(m_best);
}

void ListSearch::makeTails()
{
    m_tail.assign(static_cast<std::size_t>(m_model.jobCount()), 0.0);
    for (auto j = m_model.order().rbegin(); j != m_model.order().rend(); ++j)
        for (const Link &link : m_model.after(*j))
            m_tail[*j] = std::max(m_tail[*j], m_tail[link.job] + m_model.routes(link.job).front().duration + link.lag);
}

Draft ListSearch::best() const
{
    Draft draft(m_model);
    for (int j = 0; j < m_model.jobCount(); ++j)
        if (m_best.start[j] != none)
            draft.place(j, m_best.route[j], m_best.start[j]);
    return draft;
}

void ListSearch::record(Member &member) const
{
    member.start.resize(m_rank.size());
    member.route.resize(m_rank.size());
    for (int j = 0; j < m_model.jobCount(); ++j) {
        member.start[j] = m_now.start(j);
        member.route[j] = m_now.route(j);
    }
    member.cost = m_now.cost();
    member.list = m_order;
}

void ListSearch::run(int count)
{
    for (; count > 0; --count)
        take(m_members.size() < members ? sampled() : child());
}

// Into the members in place of the dearest, unless they have one like it.
void ListSearch::take(Member member)
{
    ++m_idle;
    if (member.cost < m_best.cost)
        m_best = member;
    const auto dearer = [](const Member &a, const Member &b) { return a.cost > b.cost; };
    if (m_members.size() == members) {
        if (member.cost > m_members.front().cost ||
            std::any_of(m_members.begin(), m_members.end(), [&](const Member &m) { return m.cost == member.cost && m.start == member.start; })) {
            if (m_idle >= mostIdle) {
                m_members.clear();
                m_idle = 0;
            }
            return;
        }
        if (member.cost < m_members.back().cost)
            m_idle = 0;
        m_members.erase(m_members.begin());
    }
    m_members.insert(std::upper_bound(m_members.begin(), m_members.end(), member, dearer), std::move(member));
}

// Those first behind which most has to follow, shaken.
ListSearch::Member ListSearch::sampled()
{
    const double longest = *std::max_element(m_tail.begin(), m_tail.end());
    const double noise = (0.1 + 0.9 * m_random.unit()) * std::max(1.0, longest);
    std::vector<double> keys;
    for (const double tail : m_tail)
        keys.push_back(noise * m_random.unit() - tail);
    m_wish.resize(keys.size());
    std::iota(m_wish.begin(), m_wish.end(), 0);
    std::sort(m_wish.begin(), m_wish.end(), [&](int a, int b) { return std::pair(keys[a], m_rank[a]) < std::pair(keys[b], m_rank[b]); });
    return made();
}

const ListSearch::Member &ListSearch::drawn()
{
    const std::uint64_t a = m_random.below(m_members.size());
    const std::uint64_t b = m_random.below(m_members.size());
    return m_members[std::max(a, b)];
}

ListSearch::Member ListSearch::child()
{
    inherit(drawn(), drawn());
    shake();
    return made();
}

// A stretch of time as the father has it, between what the mother has before and after.
void ListSearch::inherit(const Member &mother, const Member &father)
{
    int length = 1;
    for (int j = 0; j < m_model.jobCount(); ++j)
        if (father.start[j] != none)
            length = std::max(length, father.start[j] + 1);
    const int part = static_cast<int>(m_random.between(length / 10, length / 2));
    const int from = static_cast<int>(m_random.below(static_cast<std::uint64_t>(std::max(1, length - part))));
    const auto isTheirs = [&](int j) { return father.start[j] >= from && father.start[j] < from + part; };
    m_wish.clear();
    for (const int j : mother.list)
        if (mother.start[j] != none && mother.start[j] < from && !isTheirs(j))
            m_wish.push_back(j);
    std::copy_if(father.list.begin(), father.list.end(), std::back_inserter(m_wish), isTheirs);
    for (const int j : mother.list)
        if (mother.start[j] >= from && !isTheirs(j))
            m_wish.push_back(j);
}

// Some jobs go elsewhere in the order.
void ListSearch::shake()
{
    const auto size = static_cast<std::int64_t>(m_wish.size());
    for (std::int64_t i = 0; i < size; ++i)
        if (m_random.below(m_wish.size()) < shaken) {
            const std::int64_t to = std::clamp<std::int64_t>(i + m_random.between(-reach, reach), 0, size - 1);
            const auto at = m_wish.begin();
            i < to ? std::rotate(at + i, at + i + 1, at + to + 1) : std::rotate(at + to, at + i, at + i + 1);
        }
}

ListSearch::Member ListSearch::made()
{
    arrange();
    return m_decoder ? decoded() : drafted();
}

ListSearch::Member ListSearch::decoded()
{
    m_decoder->place(m_order);
    m_decoder->justify();
    return {m_decoder->starts(), std::vector<int>(m_rank.size(), 0), m_decoder->list(), m_decoder->cost()};
}

ListSearch::Member ListSearch::drafted()
{
    m_now = m_empty;
    for (const int j : m_order)
        place(j);
    Member member;
    record(member);
    toTheRight();
    toTheLeft();
    if (m_now.cost() <= member.cost)
        record(member);
    return member;
}

// What is missing in the list of wishes comes last.
void ListSearch::arrange()
{
    m_order.clear();
    m_isListed.assign(m_rank.size(), 0);
    for (const int j : m_wish)
        list(j);
    for (const int j : m_model.order())
        list(j);
}

// Behind all that it waits for. Chains may be long, so that those that are begun are kept in a list of their own.
void ListSearch::list(int j)
{
    const auto begin = [this](int job) {
        if (!m_isListed[job])
            m_begun.push_back({job, 0});
        m_isListed[job] = 1;
    };
    begin(j);
    while (!m_begun.empty()) {
        auto &[job, next] = m_begun.back();
        const std::vector<Link> &before = m_model.before(job);
        if (next < before.size()) {
            begin(before[next++].job);
            continue;
        }
        m_order.push_back(job);
        m_begun.pop_back();
    }
}

// As early as it can end; jobs with a cost of their own where that is least.
void ListSearch::place(int j)
{
    if (!m_mayWait[j]) {
        if (const Spot spot = m_now.bestSpot(j); spot.isFound())
            m_now.place(j, spot.route, spot.start);
        return;
    }
    const int from = m_now.earliestAfterOthers(j);
    if (from == none)
        return;
    Spot best;
    const int latestEnd = m_now.latestBeforeOthers(j);
    for (int r = 0; r < static_cast<int>(m_model.routes(j).size()); ++r) {
        const int start = m_now.profile().earliest(j, r, from, m_model.latestStart(j, r, latestEnd));
        if (start != none && (!best.isFound() || m_model.end(j, r, start) < m_model.end(j, best.route, best.start)))
            best = {r, start, 0};
    }
    if (best.isFound())
        m_now.place(j, best.route, best.start);
}

void ListSearch::sortByPlace(bool byEnd)
{
    m_order.clear();
    for (const int j : m_model.order())
        if (m_now.isPlaced(j))
            m_order.push_back(j);
    std::vector<int> at(m_rank.size());
    for (const int j : m_order)
        at[j] = byEnd ? -m_now.end(j) : m_now.start(j);
    std::sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        return at[a] != at[b] ? at[a] < at[b] : byEnd ? m_rank[a] > m_rank[b] : m_rank[a] < m_rank[b];
    });
}

void ListSearch::toTheRight()
{
    sortByPlace(true);
    for (const int j : m_order) {
        if (!m_mayWait[j] || m_model.after(j).empty())
            continue;
        const int route = m_now.route(j);
        const int start = m_now.start(j);
        m_now.remove(j);
        const int later = m_now.profile().last(j, route, start + 1, m_model.latestStart(j, route, m_now.latestBeforeOthers(j)));
        m_now.place(j, route, later == none ? start : later);
    }
}

void ListSearch::toTheLeft()
{
    sortByPlace(false);
    for (const int j : m_order) {
        if (m_model.isFixed(j))
            continue;
        const int route = m_now.route(j);
        const int start = m_now.start(j);
        m_now.remove(j);
        place(j);
        if (!m_now.isPlaced(j))
            m_now.place(j, route, start);
    }
}

} // namespace phaseout::plan
