// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/matching.h"

#include <unordered_map>

namespace phaseout::identify {

/// Which devices were seen at which IP address of which site: the weak half of matching.
class MatchPlaces {
public:
    /// Takes a device in, with or without strong keys; devices are numbered in this order.
    void addDevice(bool hasMac, bool hasSerial);
    /// \a device was seen with \a keys.
    void noteSeen(int device, const DeviceKeys &keys, bool hasMac, bool hasSerial);
    /// The device at the place of \a keys that has no strong key of a sort that the sighting has too (it would be another
    /// one) and no other model; a device of -1 when there is none.
    [[nodiscard]] Match find(const DeviceKeys &keys, bool hasMac, bool hasSerial) const;
    [[nodiscard]] int devices() const { return static_cast<int>(m_devices.size()); }

private:
    struct DeviceState {
        bool hasMac = false;
        bool hasSerial = false;
        bool isPlaced = false; ///< its site is known
        QString model;         ///< folded; the newest that was given
    };
    struct Place {
        int sort; // site, batch, anywhere
        int number;
        IpAddress ip;
        friend bool operator==(const Place &, const Place &) = default;
    };
    struct PlaceHash {
        size_t operator()(const Place &place) const noexcept
        {
            return qHash(place.ip, static_cast<size_t>(place.sort) * 31 + static_cast<size_t>(place.number + 1) * 0x9E3779B1u);
        }
    };
    struct IpHash {
        size_t operator()(const IpAddress &ip) const noexcept { return qHash(ip, 0); }
    };
    [[nodiscard]] static Place placeOf(const DeviceKeys &keys);
    [[nodiscard]] Match best(const std::vector<int> &candidates, const QString &model, bool hasMac, bool hasSerial) const;

    std::vector<DeviceState> m_devices;
    std::unordered_map<Place, std::vector<int>, PlaceHash> m_places;
    std::unordered_map<IpAddress, std::vector<int>, IpHash> m_addresses;
};

} // namespace phaseout::identify
