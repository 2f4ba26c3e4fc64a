// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/matchsaid.h"

#include <map>
#include <set>

namespace phaseout::identify {
namespace {
auto sameness(const DeviceKeys &keys) { return std::tie(keys.mac, keys.serial, keys.ip, keys.name, keys.model, keys.site); }

bool saysSomething(const DeviceKeys &keys) { return keys.mac || keys.ip || !keys.serial.isEmpty(); }
} // namespace

Said::Said(std::span<const DeviceKeys> sightings, const SaidOfSightings &said) : m_said(said)
{
    if (said.apart.empty())
        return;
    m_leaders.assign(sightings.size(), nobody);
    for (const SaidOfSightings::Apart &one : said.apart) {
        m_leaders[one.sighting] = one.sighting;
        m_apart.push_back(one.sighting);
    }
    std::sort(m_apart.begin(), m_apart.end());
    m_apart.erase(std::unique(m_apart.begin(), m_apart.end()), m_apart.end());
    follow(sightings);
}

// A list that comes again says the same of the same thing: it need not be told again. Not where one that says the same stays.
void Said::follow(std::span<const DeviceKeys> sightings)
{
    using Key = decltype(sameness(sightings.front()));
    std::map<Key, size_t> leaders;
    for (const size_t sighting : m_apart)
        if (saysSomething(sightings[sighting]))
            leaders.try_emplace(sameness(sightings[sighting]), sighting);
    std::set<size_t> spokenOf;
    for (const SaidOfSightings::Apart &one : m_said.apart)
        for (const size_t from : one.from) {
            spokenOf.insert(from);
            leaders.erase(sameness(sightings[from]));
        }
    for (const std::vector<size_t> &group : m_said.one)
        spokenOf.insert(group.begin(), group.end());
    for (size_t i = 0; i < sightings.size() && !leaders.empty(); ++i)
        if (m_leaders[i] == nobody && !spokenOf.contains(i))
            if (const auto leader = leaders.find(sameness(sightings[i])); leader != leaders.end())
                m_leaders[i] = leader->second;
}

SaidDevices::SaidDevices(const Said &said, std::vector<Match> &matches, int devices) : m_said(said), m_matches(matches)
{
    while (devices-- > 0)
        std::ignore = add();
}

int SaidDevices::add()
{
    m_parents.push_back(static_cast<int>(m_parents.size()));
    return m_parents.back();
}

int SaidDevices::rootOf(int device) const
{
    while (device >= 0 && m_parents[static_cast<size_t>(device)] != device)
        device = m_parents[static_cast<size_t>(device)];
    return device;
}

bool SaidDevices::wouldBreak(int a, int b) const
{
    for (const SaidOfSightings::Apart &one : m_said.words().apart)
        for (const size_t from : one.from)
            if (const std::pair both(rootOf(one.sighting), rootOf(from)); both == std::pair(a, b) || both == std::pair(b, a))
                return true;
    return false;
}

void SaidDevices::joinTwo(size_t a, size_t b)
{
    const int first = rootOf(a);
    const int second = rootOf(b);
    if (first >= 0 && second >= 0 && first != second && !wouldBreak(first, second))
        m_parents[static_cast<size_t>(std::max(first, second))] = std::min(first, second);
}

// A group's sightings that were told apart come after the others, which none of them can keep from being one.
void SaidDevices::join(bool isOfApart)
{
    for (const std::vector<size_t> &group : m_said.words().one)
        for (size_t i = 1; i < group.size(); ++i)
            if (isOfApart)
                joinTwo(group[0], group[i]);
            else if (!m_said.isApart(group[i]))
                for (size_t j = 0; j < i; ++j)
                    if (!m_said.isApart(group[j])) {
                        joinTwo(group[j], group[i]);
                        break;
                    }
}

bool SaidDevices::maySettle(size_t sighting, int device) const
{
    const int root = rootOf(device);
    return std::none_of(m_said.words().apart.begin(), m_said.words().apart.end(), [&](const SaidOfSightings::Apart &one) {
        if (one.sighting == sighting)
            return std::any_of(one.from.begin(), one.from.end(), [&](size_t from) { return rootOf(from) == root; });
        const bool isFromThis = std::find(one.from.begin(), one.from.end(), sighting) != one.from.end();
        return isFromThis && rootOf(one.sighting) == root;
    });
}

void SaidDevices::settle(size_t sighting, const Match &match)
{
    m_matches[sighting] = match;
}

void SaidDevices::finish()
{
    std::set<int> begun; // joined devices whose first sighting was met
    for (size_t i = 0; i < m_matches.size(); ++i) {
        if (m_said.isApart(i) && m_said.leaderOf(i) != i)
            m_matches[i] = {m_matches[m_said.leaderOf(i)].device, MatchRule::Person};
    }
    for (size_t i = 0; i < m_matches.size(); ++i) {
        Match &match = m_matches[i];
        match.device = rootOf(match.device);
        if (match.rule == MatchRule::New && !begun.insert(match.device).second)
            match.rule = MatchRule::Person;
    }
}

} // namespace phaseout::identify
