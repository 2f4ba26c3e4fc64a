// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/matchplaces.h"

namespace phaseout::identify {
namespace {
constexpr int mostDevices = 8; // behind one address of one site; beyond, the address says nothing

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

void MatchPlaces::link(FlatIndex &heads, quint64 key, int device)
{
    const auto fresh = static_cast<int>(m_links.size());
    const int head = heads.findOrAdd(key, fresh);
    if (head == fresh) {
        m_links.push_back({device, -1});
        return;
    }
    int count = 0;
    for (int at = head; at >= 0 && count <= mostDevices; at = m_links[static_cast<size_t>(at)].next, ++count)
        if (m_links[static_cast<size_t>(at)].device == device)
            return;
    if (count > mostDevices)
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
    if (!isUsable(place.keys))
        return;
    const int address = addressNumber(*place.keys.ip);
    link(m_places, placeKey(place.keys, address), device);
    link(m_anywhere, static_cast<quint64>(address), device);
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
        const bool isAnother = (place.hasMac && state.hasMac) || (place.hasSerial && state.hasSerial)
            || (place.model >= 0 && state.model >= 0 && place.model != state.model);
        if (isAnother || found.rule == MatchRule::SiteIpModel)
            continue;
        if (place.model >= 0 && state.model == place.model)
            found = {candidate, MatchRule::SiteIpModel};
        else if (found.device < 0)
            found = {candidate, MatchRule::SiteIp}; // of several, the one that came there last
    }
    return found;
}

Match MatchPlaces::find(const PlaceKeys &place)
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
