// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dynasearch.h"

#include <algorithm>

namespace phaseout::plan {

Dynasearch::Dynasearch(const std::vector<Work> &works)
    : m_works(works)
{
    for (const Work &work : works)
        m_reach = std::max(m_reach, work.duration);
    m_width = 2 * static_cast<std::size_t>(m_reach) + 1;
}

std::int64_t Dynasearch::cost(std::span<const int> order, int start) const
{
    std::int64_t sum = 0;
    for (const int j : order) {
        start += m_works[j].duration;
        sum += m_works[j].cost.at(start);
    }
    return sum;
}

// One row of sums from the one before. The cost is a bent line: two stretches of additions.
void Dynasearch::addShifted(const std::int64_t *before, std::int64_t *sums, const Work &work, int end) const
{
    const EndCost &cost = work.cost;
    if (cost.steps) {
        for (int shift = -m_reach; shift <= m_reach; ++shift)
            sums[shift] = before[shift] + cost.at(end + shift);
        return;
    }
    const int bend = std::clamp(cost.deadline - end, -m_reach - 1, m_reach);
    const std::int64_t here = cost.weight * end;
    for (int shift = -m_reach; shift <= bend; ++shift)
        sums[shift] = before[shift] + here + cost.weight * shift;
    const std::int64_t rise = cost.weight + cost.tardiness;
    const std::int64_t late = here + cost.tardiness * (end - cost.deadline);
    for (int shift = bend + 1; shift <= m_reach; ++shift)
        sums[shift] = before[shift] + late + rise * shift;
}

void Dynasearch::makeSums(std::span<const int> order)
{
    m_sums.resize((order.size() + 1) * m_width);
    std::fill_n(m_sums.begin(), m_width, 0);
    for (std::size_t i = 0; i < order.size(); ++i) {
        std::int64_t *const row = m_sums.data() + (i + 1) * m_width + m_reach;
        addShifted(row - m_width, row, m_works[order[i]], m_end[i + 1]);
    }
}

// The cheapest way to have the first \a last jobs in some order, when the last move but one ends before it begins.
void Dynasearch::decide(std::span<const int> order, int last)
{
    const Work &late = m_works[order[last - 1]];
    const int end = m_end[last];
    const std::int64_t *const upTo = sums(last);
    const std::int64_t *const before = sums(last - 1);
    std::int64_t least = m_least[last - 1] + late.cost.at(end);
    Step step{Move::Stay, last};
    const auto offer = [&](std::int64_t cost, Move move, int from) {
        if (cost < least) {
            least = cost;
            step = {move, from};
        }
    };
    for (int first = last - 1; first > 0; --first) {
        const Work &early = m_works[order[first - 1]];
        const std::int64_t *const from = sums(first);
        const std::int64_t base = m_least[first - 1];
        const std::int64_t earlyLast = base + early.cost.at(end);
        const std::int64_t lateFirst = late.cost.at(m_end[first - 1] + late.duration);
        const int shift = late.duration - early.duration;
        offer(earlyLast + lateFirst + before[shift] - from[shift], Move::Exchange, first);
        offer(earlyLast + upTo[-early.duration] - from[-early.duration], Move::Later, first);
        offer(base + lateFirst + before[late.duration] - sums(first - 1)[late.duration], Move::Sooner, first);
    }
    m_least[last] = least;
    m_steps[last] = step;
}

std::int64_t Dynasearch::improve(std::span<int> order, int start)
{
    m_end.assign(1, start);
    for (const int j : order)
        m_end.push_back(m_end.back() + m_works[j].duration);
    makeSums(order);
    m_least.assign(order.size() + 1, 0);
    m_steps.assign(order.size() + 1, {});
    for (int last = 1; last <= static_cast<int>(order.size()); ++last)
        decide(order, last);
    const std::int64_t gain = sums(static_cast<int>(order.size()))[0] - m_least.back();
    if (gain > 0)
        apply(order);
    return gain;
}

void Dynasearch::apply(std::span<int> order) const
{
    for (int last = static_cast<int>(order.size()); last > 0;) {
        const auto [move, from] = m_steps[last];
        const auto begin = order.begin() + (from - 1);
        const auto end = order.begin() + last;
        if (move == Move::Exchange)
            std::iter_swap(begin, end - 1);
        else if (move == Move::Later)
            std::rotate(begin, begin + 1, end);
        else if (move == Move::Sooner)
            std::rotate(begin, end - 1, end);
        last = from - 1;
    }
}

} // namespace phaseout::plan
