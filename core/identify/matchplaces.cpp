// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/matchplaces.h"

namespace phaseout::identify {
namespace {
constexpr int mostDevices = 8;    // behind one address of one site; beyond, the address says nothing
constexpr int mostNamesakes = 64; // of one name at one site: "Camera"

// Beside the three sorts of placeKey().
quint64 nameKey(int site, int name) { return quint64(3) << 62 | static_cast<quint64>(site) << 31 | static_cast<quint64>(name); }

bool isUsable(const DeviceKeys &keys) { return keys.ip && !keys.ip->isUnusable(); }
} // namespace

int MatchPlaces::addressNumber(const IpAddress &ip)
{
    const int number = ip.isV4() ? m_addresses4.findOrAdd(ip.v4(), m_addressCount)
                                 : m_addresses6.try_emplace(ip, m_addressCount).first->second;
    m_addressCount = std::max(m_addressCount, number + 1);
    return number;
}

// Two bits say what the number stands for: a site, the batch of a private address at an unknown site, or nothing.
quint64 MatchPlaces::placeKey(const DeviceKeys &keys, int address)
{
    const bool isBatch = keys.site < 0 && keys.ip->isPrivate();
    const quint64 sort = keys.site >= 0 ? 0 : isBatch ? 1 : 2;
    const int number = keys.site >= 0 ? keys.site : isBatch ? keys.batch + 1 : 0;
    return sort << 62 | static_cast<quint64>(number) << 31 | static_cast<quint64>(address);
}

void MatchPlaces::addDevice(bool hasMac, bool hasSerial)
{
    m_devices.push_back({hasMac, hasSerial, false, -1});
}

void MatchPlaces::link(FlatIndex &heads, quint64 key, int device, int most)
{
    const auto fresh = static_cast<int>(m_links.size());
    const int head = heads.findOrAdd(key, fresh);
    if (head == fresh) {
        m_links.push_back({device, -1});
        return;
    }
    int count = 0;
    for (int at = head; at >= 0 && count <= most; at = m_links[static_cast<size_t>(at)].next, ++count)
        if (m_links[static_cast<size_t>(at)].device == device)
            return;
    if (count > most)
        return;
    m_links.push_back({device, head});
    heads.replace(key, fresh);
}

void MatchPlaces::noteSeen(int device, const PlaceKeys &place)
{
    DeviceState &state = m_devices[static_cast<size_t>(device)];
    state.hasMac |= place.hasMac;
    state.hasSerial |= place.hasSerial;
    state.isPlaced |= place.keys.site >= 0;
    if (place.model >= 0)
        state.model = place.model;
    if (place.name >= 0)
        state.name = place.name;
    state.batch = place.keys.batch;
    if (place.name >= 0 && place.keys.site >= 0)
        link(m_places, nameKey(place.keys.site, place.name), device, mostNamesakes);
    if (!isUsable(place.keys))
        return;
    state.hasAddress = true;
    const int address = addressNumber(*place.keys.ip);
    link(m_places, placeKey(place.keys, address), device, mostDevices);
    link(m_anywhere, static_cast<quint64>(address), device, mostDevices);
}

bool MatchPlaces::isAnother(const DeviceState &state, const PlaceKeys &place) const
{
    return (place.hasMac && state.hasMac) || (place.hasSerial && state.hasSerial)
        || (place.model >= 0 && state.model >= 0 && place.model != state.model)
        // One list that gives two names means two things: cameras listed with their recorder's address.
        || (place.name >= 0 && state.name >= 0 && place.name != state.name && place.keys.batch >= 0 && place.keys.batch == state.batch);
}

Match MatchPlaces::best(int head, const PlaceKeys &place) const
{
    Match found;
    int count = 0;
    for (int at = head; at >= 0; at = m_links[static_cast<size_t>(at)].next) {
        if (++count > mostDevices)
            return {};
        const int candidate = m_links[static_cast<size_t>(at)].device;
        const DeviceState &state = m_devices[static_cast<size_t>(candidate)];
        if (isAnother(state, place) || found.rule == MatchRule::SiteIpModel)
            continue;
        if (place.model >= 0 && state.model == place.model)
            found = {candidate, MatchRule::SiteIpModel};
        else if (found.device < 0)
            found = {candidate, MatchRule::SiteIp}; // of several, the one that came there last
    }
    return found;
}

// A list that comes again knows its cameras by their names. Namesakes are taken in the order in which they came, each once in
// a batch, so that sixteen cameras called "Camera" stay sixteen; a name with a number in it is one camera's.
Match MatchPlaces::named(const PlaceKeys &place) const
{
    if (place.name < 0 || place.keys.site < 0)
        return {};
    const bool isNumbered = std::any_of(place.keys.name.begin(), place.keys.name.end(), [](QChar c) { return c.isDigit(); });
    Match found;
    int count = 0;
    for (int at = m_places.find(nameKey(place.keys.site, place.name)); at >= 0; at = m_links[static_cast<size_t>(at)].next) {
        if (++count > mostNamesakes)
            return {};
        const int candidate = m_links[static_cast<size_t>(at)].device;
        const DeviceState &state = m_devices[static_cast<size_t>(candidate)];
        const bool isTaken = !isNumbered && state.batch == place.keys.batch;
        const bool isElsewhere = isUsable(place.keys) && state.hasAddress; // the address would have found it
        if (!isTaken && !isElsewhere && state.name == place.name && !isAnother(state, place))
            found = {candidate, MatchRule::SiteName};
    }
    return found;
}

Match MatchPlaces::find(const PlaceKeys &place)
{
    const Match match = byAddress(place);
    return match.device >= 0 ? match : named(place);
}

Match MatchPlaces::byAddress(const PlaceKeys &place)
{
    const DeviceKeys &keys = place.keys;
    if (!isUsable(keys))
        return {};
    const int address = addressNumber(*keys.ip);
    if (const Match match = best(m_places.find(placeKey(keys, address)), place); match.device >= 0)
        return match;
    // One device alone has this address, and nothing says that it is at another site.
    const int anywhere = m_anywhere.find(static_cast<quint64>(address));
    if (anywhere < 0 || m_links[static_cast<size_t>(anywhere)].next >= 0)
        return {};
    const DeviceState &state = m_devices[static_cast<size_t>(m_links[static_cast<size_t>(anywhere)].device)];
    return keys.site >= 0 && state.isPlaced ? Match{} : best(anywhere, place);
}

} // namespace phaseout::identify
