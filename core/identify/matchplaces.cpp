// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/matchplaces.h"

#include "core/base/text.h"

namespace phaseout::identify {
namespace {
constexpr size_t mostDevices = 8; // behind one address of one site; beyond, the address says nothing

void addOnce(std::vector<int> &devices, int device)
{
    if (devices.size() <= mostDevices && std::find(devices.begin(), devices.end(), device) == devices.end())
        devices.push_back(device);
}

bool isUsable(const DeviceKeys &keys) { return keys.ip && !keys.ip->isUnusable(); }
} // namespace

MatchPlaces::Place MatchPlaces::placeOf(const DeviceKeys &keys)
{
    if (keys.site >= 0)
        return {0, keys.site, *keys.ip};
    return keys.ip->isPrivate() ? Place{1, keys.batch, *keys.ip} : Place{2, 0, *keys.ip};
}

void MatchPlaces::addDevice(bool hasMac, bool hasSerial)
{
    m_devices.push_back({hasMac, hasSerial, false, {}});
}

void MatchPlaces::noteSeen(int device, const DeviceKeys &keys, bool hasMac, bool hasSerial)
{
    DeviceState &state = m_devices[static_cast<size_t>(device)];
    state.hasMac |= hasMac;
    state.hasSerial |= hasSerial;
    state.isPlaced |= keys.site >= 0;
    if (!keys.model.isEmpty())
        state.model = text::folded(keys.model);
    if (!isUsable(keys))
        return;
    addOnce(m_places[placeOf(keys)], device);
    addOnce(m_addresses[*keys.ip], device);
}

Match MatchPlaces::best(const std::vector<int> &candidates, const QString &model, bool hasMac, bool hasSerial) const
{
    Match found;
    if (candidates.size() > mostDevices)
        return found;
    for (const int candidate : candidates) {
        const DeviceState &state = m_devices[static_cast<size_t>(candidate)];
        if ((hasMac && state.hasMac) || (hasSerial && state.hasSerial))
            continue;
        const bool isSameModel = !model.isEmpty() && state.model == model;
        if (!isSameModel && !model.isEmpty() && !state.model.isEmpty())
            continue;
        if (isSameModel)
            found = {candidate, MatchRule::SiteIpModel};
        else if (found.rule != MatchRule::SiteIpModel)
            found = {candidate, MatchRule::SiteIp}; // of several, the one that came there last
    }
    return found;
}

Match MatchPlaces::find(const DeviceKeys &keys, bool hasMac, bool hasSerial) const
{
    if (!isUsable(keys))
        return {};
    const QString model = text::folded(keys.model);
    if (const auto here = m_places.find(placeOf(keys)); here != m_places.end())
        if (const Match match = best(here->second, model, hasMac, hasSerial); match.device >= 0)
            return match;
    // One device alone has this address, and nothing says that it is at another site.
    const auto anywhere = m_addresses.find(*keys.ip);
    if (anywhere == m_addresses.end() || anywhere->second.size() != 1)
        return {};
    const bool isOtherSite = keys.site >= 0 && m_devices[static_cast<size_t>(anywhere->second.front())].isPlaced;
    return isOtherSite ? Match{} : best(anywhere->second, model, hasMac, hasSerial);
}

} // namespace phaseout::identify
