// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/flatindex.h"
#include "core/identify/matching.h"

#include <map>

namespace phaseout::identify {

/// The ends that a serial number may show in a realm, as numbers; -1: none.
struct Tails {
    int last = -1;     ///< its last five characters: "IP Camera(21388)"
    int lettered = -1; ///< of one that ends in a letter and eight figures: that letter and the last four, "IP Camera(C2183)"
    int shown = -1;    ///< what a realm showed
    [[nodiscard]] bool hasSerial() const { return last >= 0; }
};
[[nodiscard]] Tails tailsOf(const DeviceKeys &keys);
[[nodiscard]] bool isUsable(const DeviceKeys &keys); ///< it has an IP address that can be a device's

/// What a sighting can be recognised by besides its strong keys, and which sorts of those it has.
struct PlaceKeys {
    const DeviceKeys &keys;
    int model; ///< a number for each distinct model text; -1: none given
    int name;  ///< the same of names
    int numbered; ///< MatchKeys::Item has it, as the next two
    int word;
    int figure;
    int maker; ///< a number for each distinct maker of DeviceKeys::maker; -1: unknown
    int gone;  ///< the same of DeviceKeys::gone
    bool hasMac;
    bool hasSerial;
    Tails tails;
    [[nodiscard]] int store() const { return keys.site >= 0 ? keys.site : keys.said; }
    [[nodiscard]] int recorder() const { return keys.isBehind ? keys.source : -1; } ///< a number for the recorder of a name alone
    [[nodiscard]] bool isDoubtful() const { return keys.said >= 0 || keys.counterpart; } ///< it contradicts itself
};

/// Which devices were seen at which IP address and under which name of which site: the weak half of matching.
class MatchPlaces {
public:
    /// Tells of a sighting beforehand: a private address at unknown sites of several sources of one sort tells nothing between them.
    void noteUnplaced(const DeviceKeys &keys, bool hasStrongKey);
    /// The addresses of which that is so, and of which a new sighting without a MAC address or serial number tells; in the order in which they came.
    [[nodiscard]] std::vector<IpAddress> severalPlaces() const;
    /// Takes a device in, with or without strong keys; devices are numbered in this order.
    void addDevice(bool hasMac, bool hasSerial);
    /// \a device was seen at \a place.
    void noteSeen(int device, const PlaceKeys &place);
    /// The device at that site whose serial number ends as the sighting's; else the one at \a place; else the one of that name
    /// at that site, or the only one with its word and number, where one of the two has no address; else the one that was measured
    /// at the address's counterpart, where no list has that and nobody else could be meant. Never one that has another strong key of a sort that the sighting has
    /// too (a MAC address that somebody mistyped is none), another model, or another name in the same batch.
    /// A device of -1 when there is none.
    [[nodiscard]] Match find(const PlaceKeys &place);
    [[nodiscard]] int devices() const { return static_cast<int>(m_devices.size()); }

private:
    struct DeviceState { // there may be a million: small
        bool hasMac : 1 = false;
        bool hasSerial : 1 = false;
        bool isPlaced : 1 = false;      ///< its site is known
        bool isMacMeasured : 1 = false; ///< else written by people
        bool hasAddress : 1 = false;
        bool isListed : 1 = false;
        bool isMeasured : 1 = false;
        bool isForeign : 1 = false; ///< as DeviceKeys has it, of measured sightings
        int model = -1;             ///< the newest that was given
        int name = -1;              ///< likewise
        int written = -1;           ///< the newest name that people wrote
        int word = -1;              ///< of the newest name that was measured and has a number
        int figure = -1;
        int batch = -1;  ///< in which it was seen last
        quint64 mac = 0; ///< the newest, a measured one before written ones; 0: none
        Tails tails;
        int maker = -1; ///< as PlaceKeys has it, of measured sightings
        int gone = -1;  ///< as PlaceKeys has it
        int recorder = -1; ///< the newest that a list gave to it as to a name alone
    };
    /// The devices behind one key, as links in m_links; the last that came is the first.
    struct Link {
        int device;
        int next; ///< -1: the last
    };
    [[nodiscard]] int addressNumber(const IpAddress &ip);
    [[nodiscard]] static quint64 placeKey(const DeviceKeys &keys, int address);
    template <class Index>
    void link(Index &heads, quint64 key, int device, int most);
    [[nodiscard]] bool isAnother(int device, const PlaceKeys &place) const;
    [[nodiscard]] static bool isSlip(const DeviceState &state, const PlaceKeys &place);
    [[nodiscard]] Match tailed(const PlaceKeys &place) const;
    [[nodiscard]] Match best(int head, const PlaceKeys &place) const;
    [[nodiscard]] Match byAddress(const PlaceKeys &place);
    [[nodiscard]] Match named(const PlaceKeys &place) const;
    [[nodiscard]] Match numbered(const PlaceKeys &place) const;
    [[nodiscard]] Match atCounterpart(const PlaceKeys &place);
    [[nodiscard]] Match byAnyAddress(const PlaceKeys &place);
    [[nodiscard]] static bool isElsewhere(const DeviceState &state, const PlaceKeys &place);

    std::vector<DeviceState> m_devices;
    std::vector<Link> m_links;
    FlatIndex m_places;     // place to link
    FlatIndex m_tails;      // site and end of a serial number to link
    DenseIndex m_numbered;  // word and number of a name at a site to link
    FlatIndex m_batchNames; // device and batch to the name first given there
    FlatIndex m_batchRecorders; // likewise to the recorder
    FlatIndex m_behind;         // source of a list, or its recorder, and name to link, where the site is not known
    struct Unplaced {
        IpAddress ip;
        bool isSeveral = false;
        bool isTold = false;
    };
    FlatIndex m_sources;    // sort of file and address number to the first source that has it
    std::vector<std::optional<Unplaced>> m_unplaced; // by address number
    DenseIndex m_anywhere;                           // address number to link
    FlatIndex m_addresses4;                          // IPv4 to address number
    std::map<IpAddress, int> m_addresses6;
    int m_addressCount = 0;
};

} // namespace phaseout::identify
