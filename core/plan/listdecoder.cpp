// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/listdecoder.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace phaseout::plan {
namespace {

// By pool: its most crews where jobs may be in each other's way; 0 where there are always enough for all of them.
std::vector<std::uint64_t> scarceCrews(const Model &model)
{
    const Problem &problem = model.problem();
    std::vector<std::int64_t> wanted(problem.pools.size(), 0);
    for (const Job &job : problem.jobs)
        eachCrewing(job, job.choices.front(), [&](int pool, int team) { wanted[pool] += team; });
    std::vector<std::uint64_t> most;
    for (std::size_t pool = 0; pool < wanted.size(); ++pool) {
        const std::vector<int> &capacity = problem.pools[pool].capacity;
        const bool isScarce = std::any_of(capacity.begin(), capacity.end(), [&](int crews) { return crews < wanted[pool]; });
        most.push_back(isScarce ? static_cast<std::uint64_t>(mostCrews(problem.pools[pool])) : 0);
    }
    return most;
}

int bitsOf(const std::vector<std::uint64_t> &most)
{
    int bits = 0;
    for (const std::uint64_t crews : most)
        bits += crews > 0 ? static_cast<int>(std::bit_width(crews)) + 1 : 0;
    return bits;
}

} // namespace

bool ListDecoder::suits(const Model &model)
{
    const Problem &problem = model.problem();
    for (const Job &job : problem.jobs)
        if (job.choices.size() != 1 || model.hasRests(job.choices.front().pool) || !takesCrewsAlone(problem, job))
            return false;
    return bitsOf(scarceCrews(model)) <= 64;
}

ListDecoder::ListDecoder(const Model &model)
    : m_model(model)
    , m_works(static_cast<std::size_t>(model.jobCount()))
{
    packPools();
    makeWorks();
    m_free = m_all;
    m_start.assign(m_works.size(), none);
}

void ListDecoder::packPools()
{
    const std::vector<std::uint64_t> most = scarceCrews(m_model);
    m_all.assign(static_cast<std::size_t>(m_model.slotCount()), 0);
    int shift = 0;
    for (std::size_t pool = 0; pool < most.size(); ++pool) {
        m_shift.push_back(most[pool] > 0 ? shift : none);
        if (most[pool] == 0)
            continue;
        const std::vector<int> &capacity = m_model.problem().pools[pool].capacity;
        for (std::size_t slot = 0; slot < m_all.size(); ++slot)
            m_all[slot] |= static_cast<std::uint64_t>(capacity[slot]) << shift;
        shift += static_cast<int>(std::bit_width(most[pool])) + 1;
        m_guards |= std::uint64_t{1} << (shift - 1);
    }
    for (std::uint64_t &slot : m_all)
        slot |= m_guards;
}

void ListDecoder::makeWorks()
{
    for (int j = 0; j < m_model.jobCount(); ++j) {
        const Job &job = m_model.job(j);
        const Route &route = m_model.routes(j).front();
        const bool isFree = job.weight == 0 && job.tardiness == 0 && job.steps.empty();
        Work &work = m_works[j];
        work.duration = route.duration;
        work.mayWait = isFree && !m_model.after(j).empty() && !m_model.isFixed(j);
        eachCrewing(job, job.choices.front(), [&](int pool, int team) {
            if (m_shift[pool] != none)
                work.need |= static_cast<std::uint64_t>(team) << m_shift[pool];
        });
        work.firstSpan = m_spans.size();
        m_spans.insert(m_spans.end(), route.starts.begin(), route.starts.end());
        work.endSpan = m_spans.size();
        work.firstBefore = m_before.size();
        for (const Link &link : m_model.before(j))
            m_before.push_back({link.job, link.lag});
        work.endBefore = m_before.size();
        work.firstAfter = m_after.size();
        for (const Link &link : m_model.after(j))
            m_after.push_back({link.job, link.lag});
        work.endAfter = m_after.size();
        work.cost = isFree ? job.choices.front().cost : 0;
        if (!isFree)
            m_costly.push_back(j);
    }
}

// As far as anything was taken.
void ListDecoder::clear()
{
    std::copy_n(m_all.begin(), m_reach, m_free.begin());
    m_reach = 0;
}

void ListDecoder::take(int j, int start)
{
    const Work &work = m_works[j];
    m_start[j] = start;
    std::uint64_t *const free = m_free.data() + start;
    for (int slot = 0; slot < work.duration; ++slot)
        free[slot] -= work.need;
    m_reach = std::max(m_reach, start + work.duration);
}

// The end of what it waits for; none when that has no place.
int ListDecoder::afterOthers(const Work &work) const
{
    int from = 0;
    for (std::size_t i = work.firstBefore; i < work.endBefore; ++i) {
        const Wait &wait = m_before[i];
        if (m_start[wait.job] == none)
            return none;
        from = std::max(from, m_start[wait.job] + m_works[wait.job].duration + wait.lag);
    }
    return from;
}

// The latest end that those allow which wait for it.
int ListDecoder::beforeOthers(const Work &work) const
{
    int to = m_model.slotCount();
    for (std::size_t i = work.firstAfter; i < work.endAfter; ++i)
        if (const int start = m_start[m_after[i].job]; start != none)
            to = std::min(to, start - m_after[i].lag);
    return to;
}

int ListDecoder::earliest(const Work &work, int from) const
{
    for (std::size_t i = work.firstSpan; i < work.endSpan; ++i) {
        int start = std::max(from, m_spans[i].first);
        for (int known = start; start <= m_spans[i].last;) { // from start to known there are crews
            const int end = start + work.duration;
            int slot = end - 1;
            while (slot >= known && isFree(slot, work.need))
                --slot;
            if (slot < known)
                return start;
            start = slot + 1;
            known = end;
        }
    }
    return none;
}

// The last start from \a from on that ends by \a to; or none.
int ListDecoder::latest(const Work &work, int from, int to) const
{
    for (std::size_t i = work.endSpan; i-- > work.firstSpan;) {
        int end = std::min(to, m_spans[i].last + work.duration);
        const int first = std::max(from, m_spans[i].first) + work.duration;
        for (int known = end; end >= first;) { // from known to end there are crews
            const int start = end - work.duration;
            int slot = start;
            while (slot < known && isFree(slot, work.need))
                ++slot;
            if (slot >= known)
                return start;
            end = slot;
            known = start;
        }
    }
    return none;
}

void ListDecoder::place(std::span<const int> list)
{
    clear();
    std::fill(m_start.begin(), m_start.end(), none);
    m_steadyCost = 0;
    for (const int j : list) {
        const Work &work = m_works[j];
        const int from = afterOthers(work);
        const int start = from == none ? none : earliest(work, from);
        m_steadyCost += start == none ? m_model.problem().unplacedCost : work.cost;
        if (start != none)
            take(j, start);
    }
    m_list.assign(list.begin(), list.end());
}

// Placed jobs by start or end, first to last, at the same slot in order; by counting.
void ListDecoder::sort(bool byEnd)
{
    const auto at = [this, byEnd](int j) { return static_cast<std::size_t>(m_start[j] + (byEnd ? m_works[j].duration : 0)); };
    m_counts.assign(static_cast<std::size_t>(m_reach) + 2, 0);
    for (const int j : m_model.order())
        if (m_start[j] != none)
            ++m_counts[at(j) + 1];
    std::partial_sum(m_counts.begin(), m_counts.end(), m_counts.begin());
    m_list.resize(static_cast<std::size_t>(m_counts.back()));
    for (const int j : m_model.order())
        if (m_start[j] != none)
            m_list[m_counts[at(j)]++] = j;
}

// In both directions a job's place is still free at its turn: those that were moved before it are, in every slot that it
// takes, no others than were there.
void ListDecoder::justify()
{
    sort(true);
    clear();
    for (auto j = m_list.rbegin(); j != m_list.rend(); ++j) {
        const Work &work = m_works[*j];
        take(*j, work.mayWait ? latest(work, m_start[*j], beforeOthers(work)) : m_start[*j]);
    }
    sort(false);
    clear();
    for (const int j : m_list)
        take(j, earliest(m_works[j], afterOthers(m_works[j])));
}

std::int64_t ListDecoder::cost() const
{
    std::int64_t cost = m_steadyCost;
    for (const int j : m_costly)
        if (m_start[j] != none)
            cost += m_model.cost(j, 0, m_start[j]);
    return cost;
}

} // namespace phaseout::plan
