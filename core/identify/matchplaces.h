// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/flatindex.h"
#include "core/identify/matching.h"

#include <map>

namespace phaseout::identify {

/// What a sighting can be recognised by besides its strong keys, and which sorts of those it has.
struct PlaceKeys {
    const DeviceKeys &keys;
    int model; ///< a number for each distinct model text; -1: none given
    int name;  ///< the same of names
    bool hasMac;
    bool hasSerial;
};

/// Which devices were seen at which IP address and under which name of which site: the weak half of matching.
class MatchPlaces {
public:
    /// Takes a device in, with or without strong keys; devices are numbered in this order.
    void addDevice(bool hasMac, bool hasSerial);
    /// \a device was seen at \a place.
    void noteSeen(int device, const PlaceKeys &place);
    /// The device at \a place that has no strong key of a sort that the sighting has too (it would be another one), no other
    /// model, and no other name in the same batch; else the one of that name at that site, where one of the two has no address.
    /// A device of -1 when there is none.
    [[nodiscard]] Match find(const PlaceKeys &place);
    [[nodiscard]] int devices() const { return static_cast<int>(m_devices.size()); }

private:
    struct DeviceState {
        bool hasMac = false;
        bool hasSerial = false;
        bool isPlaced = false; ///< its site is known
        int model = -1;        ///< the newest that was given
        int name = -1;         ///< likewise
        int batch = -1;        ///< in which it was seen last
        bool hasAddress = false;
    };
    /// The devices behind one key, as links in m_links; the last that came is the first.
    struct Link {
        int device;
        int next; ///< -1: the last
    };
    [[nodiscard]] int addressNumber(const IpAddress &ip);
    [[nodiscard]] static quint64 placeKey(const DeviceKeys &keys, int address);
    void link(FlatIndex &heads, quint64 key, int device, int most);
    [[nodiscard]] bool isAnother(const DeviceState &state, const PlaceKeys &place) const;
    [[nodiscard]] Match best(int head, const PlaceKeys &place) const;
    [[nodiscard]] Match byAddress(const PlaceKeys &place);
    [[nodiscard]] Match named(const PlaceKeys &place) const;

    std::vector<DeviceState> m_devices;
    std::vector<Link> m_links;
    FlatIndex m_places;     // place to link
    FlatIndex m_anywhere;   // address number to link
    FlatIndex m_addresses4; // IPv4 to address number
    std::map<IpAddress, int> m_addresses6;
    int m_addressCount = 0;
};

} // namespace phaseout::identify
