// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/rare.h"
#include "core/estate/delivery.h"
#include "core/estate/maker.h"
#include "core/estate/store.h"
#include "core/values/firmware.h"
#include "core/values/ipaddress.h"
#include "core/values/macaddress.h"

#include <QDate>
#include <optional>

namespace phaseout {

/// What a device does. Unknown is a value of its own: a device of an in-scope maker whose class is unknown is in scope.
enum class DeviceClass { Unknown, Camera, Recorder, Encoder, Access, Intercom, Switch, Display, Alarm, Other };

[[nodiscard]] QString deviceClassSlug(DeviceClass deviceClass); ///< "unknown", "camera", "recorder", …
[[nodiscard]] std::optional<DeviceClass> deviceClassFromSlug(QStringView slug);
[[nodiscard]] QString deviceClassWord(DeviceClass deviceClass); ///< translated

/// How sure it is that a device is of an in-scope maker. Source: docs/identification.md.
enum class Verdict {
    Unknown,    ///< nothing says anything
    Confirmed,  ///< its own protocol answered, or serial and model agree, or two strong sources
    Probable,   ///< one strong source, or two fair ones of different layers; in scope
    Possible,   ///< a hint; waits in the queue
    Conflict,   ///< strong evidence for two makers; waits in the queue
    NotInScope, ///< strong evidence for another maker
    Landlord,   ///< a landlord's, as a list or a person says: whoever made it, it is not ours to remove
    MakeUnknown, ///< a person looked, and nobody can tell who made it
};
inline constexpr int verdictCount = 8;

[[nodiscard]] QString verdictSlug(Verdict verdict); ///< "unknown", "confirmed", "probable", "possible", "conflict", "not-in-scope", "landlord", "make-unknown"
[[nodiscard]] std::optional<Verdict> verdictFromSlug(QStringView slug);
[[nodiscard]] QString verdictWord(Verdict verdict); ///< translated

/// The worst that published statements say of a device's firmware, the harmless first. Source: docs/firmware-flaws.md.
enum class KnownFlaw {
    None,             ///< no statement names it, or what they name is not in its firmware
    Untold,           ///< nobody can tell whether it is
    UntoldExploited,  ///< the same, and attackers use it
    Flawed,           ///< it is, or likely so
    FlawedExploited,  ///< the same, and attackers use it
};

/// How strongly one piece of evidence speaks. Source: docs/identification.md.
enum class Strength { Weak, Fair, Strong, Proof };
[[nodiscard]] QString strengthSlug(Strength strength); ///< "weak", "fair", "strong", "proof"
[[nodiscard]] QString strengthWord(Strength strength); ///< translated

/// Which layer a piece of evidence comes from; one layer never counts twice.
enum class Layer { Address, Protocol, Service, Model, Serial, Inventory, Place, Person };
[[nodiscard]] QString layerSlug(Layer layer);

/// One reason for a verdict or a store, as shown to people: "address prefix, 04:ee:cd → Hikvision, strong, scan.xml row 14".
struct Evidence {
    Layer layer = Layer::Inventory;
    Strength strength = Strength::Weak;
    QString rule;    ///< id of the rule that spoke, "oui", "http-server", "subnet"; documented in docs/identification.md
    QString read;    ///< what was read: outside text, show as plain text
    QString says;    ///< what it speaks for: a maker slug, a class slug or a store code
    QString source;  ///< file and row
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// What a person decided about a device; overrides what the evidence says, which is kept.
struct DeviceDecision {
    Verdict verdict = Verdict::Unknown; ///< Confirmed, NotInScope, Landlord or MakeUnknown; Unknown leaves it to the evidence
    Maker maker;                        ///< known: overrides
    QString brand;                      ///< not empty: overrides
    std::optional<DeviceClass> deviceClass;
    bool isParked = false; ///< "skip": stays in the queue's parked part
    QString reason;
    friend bool operator==(const DeviceDecision &, const DeviceDecision &) = default;
};

/// A camera, recorder or other box on the network, as known now: what its observations say, what was decided, where it is.
struct Device {
    Id<Device> id;

    // Read off its observations, the newest that says something.
    std::optional<IpAddress> ip;
    std::optional<MacAddress> mac;
    QString serial;
    QString model;
    QString name;         ///< host or camera name
    QString firmwareText; ///< as written
    Firmware firmware;
    int channels = 0;     ///< of a recorder; 0 when not known
    QDate firstSeen;
    QDate lastSeen;
    int observations = 0; ///< how many sightings it stands on

    // Derived by identify.
    Maker maker;
    QString brand;
    DeviceClass deviceClass = DeviceClass::Unknown;
    Verdict verdict = Verdict::Unknown;
    int confidence = 0;   ///< per cent
    QDate madeOn;         ///< from the serial
    QDate installedOn;    ///< as a list says; invalid when none does
    bool isExposed = false; ///< seen from the internet
    bool isInScope = false; ///< by verdict, class and scope policy, decisions included
    bool needsDecision = false; ///< belongs to the Identify queue

    // Derived by locate.
    StoreId store;        ///< null: not mapped
    int storeConfidence = 0; ///< per cent: the chance of being right
    QString storeRule;    ///< id of the rule that placed it
    bool needsStore = false; ///< belongs to the Map queue

    // Decided by people.
    Rare<DeviceDecision> decision;
    std::optional<StoreId> storeDecision; ///< a null StoreId inside means "not one of our stores"
    Delivery delivery;
    bool isIsolated = false; ///< taken off the network, independent of delivery

    // Never stored: by the tables and the day of the program that shows it.
    KnownFlaw flaw = KnownFlaw::None;
    int risk = 0; ///< 0 to 100

    [[nodiscard]] bool isFlawed() const { return flaw >= KnownFlaw::Flawed; }

    friend bool operator==(const Device &, const Device &) = default;

    /// Removed, as somebody said, and seen on a later day: it is there after all.
    [[nodiscard]] bool isSeenAgain() const
    {
        return delivery.state >= DeliveryState::Removed && delivery.on.isValid() && lastSeen.isValid() && lastSeen > delivery.on;
    }
    [[nodiscard]] bool isGone() const { return delivery.state >= DeliveryState::Removed && !isSeenAgain(); }
    [[nodiscard]] bool isReportedRemoved() const { return delivery.isReportedRemoved() && !isSeenAgain(); }
    [[nodiscard]] bool isVerifiedRemoved() const { return delivery.isVerifiedRemoved() && !isSeenAgain(); }
};

using DeviceId = Id<Device>;

} // namespace phaseout
