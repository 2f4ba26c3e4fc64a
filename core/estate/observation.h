// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ipaddress.h"
#include "core/values/macaddress.h"

#include <QDateTime>
#include <optional>
#include <string>
#include <vector>

namespace phaseout {

/// What a piece of an observation is. The numbers are stored: never reuse or reorder, only append.
enum class TraitKind : std::uint8_t {
    Serial = 1,
    Model = 2,
    Firmware = 3,
    Name = 4,          ///< host, device or camera name
    Vendor = 5,        ///< maker or brand as a document or another tool says
    ClassWord = 6,     ///< "IPC", "NVR", "camera": as the source says
    Channels = 7,      ///< a number
    StoreCodeText = 8, ///< a column, option or folder that names a store by code
    StoreName = 9,
    Address = 10,
    PostcodeText = 11,
    Town = 12,
    Recorder = 13,     ///< the recorder or recording server it hangs on
    Protocol = 14,     ///< a maker's own protocol that it answered: "sadp", "dhip", "dvrip", "onvif"
    ServiceProduct = 15, ///< a scanner's product text of a probed service, with port
    HttpServer = 16,   ///< Server header, with port
    HttpTitle = 17,
    AuthRealm = 18,    ///< "Digest realm=…" or "Basic realm=…", as "digest <realm>" / "basic <realm>", with port
    RtspServer = 19,
    TlsSubject = 20,
    Banner = 21,       ///< other text that a port sent, with port
    OpenPort = 22,     ///< number in port, nothing in text
    OnvifScope = 23,
    OemCode = 24,      ///< SADP DetailOEMCode
    Activated = 25,    ///< "yes" or "no"
    Status = 26,       ///< "active", "inactive": a source's own word
    SnmpObjectId = 27,
    FaviconHash = 28,
    Exposure = 29,     ///< seen from the internet, by whom
    Note = 30,         ///< free words, kept for people
    Source = 31,       ///< who published or wrote it (sightings)
    SecondaryIp = 32,
    DeliveryWord = 33, ///< "removed", "boxed": what a list says has become of it
    RemovedOn = 34,    ///< the day of that, 2026-11-21
    Reference = 35,    ///< ticket, job or certificate number of that
    Folder = 36,       ///< a folder that its file lay in, the innermost first: says a store where it is the code of one
    InstalledOn = 37,  ///< the day it was put up, 2021-03-09, as a list has it
    Owner = 38,        ///< whose it is, where a list says that it is the landlord's; nobody else's name is kept
    Organisation = 39, ///< the company of the row's store, where a list has one
};

/// One piece of an observation. Text is UTF-8 exactly as the source gave it (bounded, never cleaned): show with
/// text::shown() only.
struct Trait {
    TraitKind kind;
    std::uint16_t port = 0;
    std::string text;
    friend bool operator==(const Trait &, const Trait &) = default;
};

/// What kind of source spoke.
enum class SourceKind : std::uint8_t {
    Scan = 1,      ///< a network scan
    Discovery = 2, ///< a maker's tool or protocol
    Inventory = 3, ///< a document that people keep
    Sighting = 4,  ///< somebody saw it (a letter, a photo)
    Network = 5,   ///< leases, switch tables
    Internet = 6,  ///< seen from outside
};

/// What of one observation other observations speak against.
enum class Doubted : std::uint8_t {
    Nothing,
    Address, ///< its row names one store and its address is another's: another device has that address there
    Site,    ///< likewise: the device itself answers there
    Older,   ///< all of it: a newer state of the same list has the device. It counts only where nothing else says anything
};

/// One sighting of one device by one row of one source. A fact: never edited. An import is a set of these.
struct Observation {
    SourceKind source = SourceKind::Inventory;
    Doubted doubted = Doubted::Nothing; ///< not of the source: known once devices are; no part of the bytes
    int batch = 0;         ///< Batch::number of its import, 0 until it has one; no part of the bytes
    qint64 row = 0;        ///< 1-based line, row or element of its file
    QDateTime seenAt;      ///< UTC; invalid when the source does not say
    std::optional<IpAddress> ip;
    std::optional<MacAddress> mac;
    std::vector<Trait> traits;

    void add(TraitKind kind, std::string text, std::uint16_t port = 0)
    {
        if (!text.empty() || kind == TraitKind::OpenPort)
            traits.push_back({kind, port, std::move(text)});
    }
    /// The first trait of \a kind, or nothing.
    [[nodiscard]] const std::string *find(TraitKind kind) const
    {
        for (const Trait &trait : traits)
            if (trait.kind == kind)
                return &trait.text;
        return nullptr;
    }
    [[nodiscard]] QString text(TraitKind kind) const; ///< find() as text, empty when there is none
    /// The name of the recorder that its row names; empty when it names none.
    [[nodiscard]] QString recorderName() const;
    /// The address of that recorder; nothing where its row has none that a device can have.
    [[nodiscard]] std::optional<IpAddress> recorderAddress() const;
    friend bool operator==(const Observation &, const Observation &) = default;
};

/// The one byte form of an observation (without row): what is stored, hashed and compared. Stable for ever; version byte first.
[[nodiscard]] QByteArray toBytes(const Observation &observation);
/// Reads toBytes(); nothing on any damage. \a row is stored beside.
[[nodiscard]] std::optional<Observation> observationFromBytes(QByteArrayView bytes, qint64 row);

} // namespace phaseout
