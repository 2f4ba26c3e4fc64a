// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"

#include <algorithm>
#include <tuple>

namespace phaseout::ui {

/// What a list of devices is ordered by: of its three parts, those that do not count are alike for all.
struct DeviceKey {
    std::optional<IpAddress> ip;
    int number = 0;
    QString words;
    friend bool operator<(const DeviceKey &a, const DeviceKey &b) { return std::tie(a.ip, a.number, a.words) < std::tie(b.ip, b.number, b.words); }
};

/// Puts \a devices, positions in \a estate, in the order of what \a keyOf(device) says, asked once for each; those alike stay as they are.
template <class KeyOf>
void orderDevices(std::vector<int> &devices, const Estate &estate, bool isDescending, KeyOf keyOf)
{
    std::vector<std::pair<DeviceKey, int>> keys;
    keys.reserve(devices.size());
    for (const int at : devices)
        keys.emplace_back(keyOf(estate.devices[static_cast<size_t>(at)]), at);
    std::stable_sort(keys.begin(), keys.end(), [isDescending](const auto &a, const auto &b) { return isDescending ? b.first < a.first : a.first < b.first; });
    std::transform(keys.begin(), keys.end(), devices.begin(), [](const auto &key) { return key.second; });
}

} // namespace phaseout::ui
