// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/groups.h"

#include <algorithm>

namespace phaseout::verify {
namespace {
constexpr Wide impossible = Wide(1) << 105;
} // namespace

Amounts::Amounts(const Instance &instance, const PriceSet &prices, const Left &places)
    : left(places)
{
    const Recount recount(instance, prices);
    constant = recount.constant();
    for (std::size_t visit = 0; visit < left.places.size(); ++visit) {
        with.push_back(recount.costs(visit, left.places[visit]));
        without.push_back(recount.unplaced(visit));
    }
}

Groups::Groups(const Instance &instance)
    : m_instance(instance)
    , m_waitsFor(instance.visits.size())
    , m_followers(instance.visits.size(), 0)
    , m_follower(instance.visits.size(), any)
    , m_lag(instance.visits.size(), 0)
    , m_isTogether(instance.visits.size(), 0)
{
    std::vector<std::vector<std::size_t>> others(instance.visits.size());
    for (const auto &[before, after, lag] : instance.precedence) {
        m_waitsFor[after].push_back({before, lag});
        ++m_followers[before];
        m_follower[before] = static_cast<std::size_t>(after);
        m_lag[before] = lag;
        others[before].push_back(static_cast<std::size_t>(after));
        others[after].push_back(static_cast<std::size_t>(before));
    }
    std::vector<char> isSeen(others.size(), 0);
    for (std::size_t visit = 0; visit < others.size(); ++visit) {
        std::vector<std::size_t> group;
        const auto add = [&](std::size_t one) {
            if (!isSeen[one])
                group.push_back(one);
            isSeen[one] = 1;
        };
        add(visit);
        for (std::size_t i = 0; i < group.size(); ++i)
            for (const std::size_t one : others[group[i]])
                add(one);
        const bool isFew = group.size() > 1 && group.size() <= most;
        const bool isTree = std::all_of(group.begin(), group.end(), [this](std::size_t one) { return m_followers[one] <= 1; });
        for (const std::size_t one : group)
            m_isTogether[one] = isFew && isTree;
    }
}

std::size_t Groups::lastOf(std::size_t visit) const
{
    while (isWithin(visit))
        visit = follower(visit);
    return visit;
}

// The least amount of a visit, together with those it waits for when they are summed up together: by the slot before which it
// ends, the last entry for any. A visit that is left out ends in time.
Wides Groups::least(std::size_t visit, const Amounts &amounts, Held held) const
{
    const Number horizon = m_instance.slotCount();
    Rows<2> waitsFor;
    if (isTogether(visit))
        waitsFor = m_waitsFor[visit];
    std::vector<Wides> earlier;
    Wide atAnyTime = 0;
    for (const auto &[before, lag] : waitsFor) {
        earlier.push_back(least(static_cast<std::size_t>(before), amounts, held));
        atAnyTime += earlier.back().back();
    }
    const std::vector<Place> &places = amounts.left.places[visit];
    const bool isHeld = held.visit == visit;
    const bool mayBeOut = isHeld ? held.place == places.size() : amounts.left.mayBeOut[visit] != 0;
    Wides result(static_cast<std::size_t>(horizon) + 1, mayBeOut ? amounts.without[visit] + atAnyTime : impossible);
    for (std::size_t i = isHeld ? held.place : 0; i < (isHeld ? std::min(held.place + 1, places.size()) : places.size()); ++i) {
        Wide amount = amounts.with[visit][i];
        for (std::size_t e = 0; e < earlier.size(); ++e)
            amount += earlier[e][static_cast<std::size_t>(std::clamp<Number>(places[i].start - waitsFor[e][1], 0, horizon))];
        Wide &known = result[static_cast<std::size_t>(places[i].end)];
        known = std::min(known, amount);
    }
    for (std::size_t end = 1; end < result.size(); ++end)
        result[end] = std::min(result[end], result[end - 1]);
    return result;
}

Wide Groups::total(const Amounts &amounts) const
{
    Wide sum = amounts.constant;
    for (std::size_t visit = 0; visit < amounts.with.size(); ++visit)
        if (!isWithin(visit))
            sum += least(visit, amounts, {}).back();
    return sum;
}

Wides Groups::each(std::size_t visit, const Amounts &amounts) const
{
    Wides result;
    if (!isTogether(visit)) {
        result = amounts.with[visit];
        result.push_back(amounts.without[visit]);
        return result;
    }
    const std::size_t last = lastOf(visit);
    for (std::size_t i = 0; i <= amounts.left.places[visit].size(); ++i)
        result.push_back(least(last, amounts, {visit, i}).back());
    return result;
}

} // namespace phaseout::verify
