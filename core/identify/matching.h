// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/jobcontext.h"
#include "core/base/rare.h"
#include "core/rules/makerrules.h"

#include <span>
#include <vector>

namespace phaseout::identify {

/// What a device or a sighting can be recognised by.
struct DeviceKeys { // an import of a million rows has as many: wide members first, and rarely needed ones small
    std::optional<MacAddress> mac;
    QString serial;
    QString tail; ///< the last characters of its serial number, as a Hikvision realm has them
    QString model;
    QString name;     ///< as the source gives it
    Maker maker;      ///< whose it is, by an answer or its own address alone; unknown when nothing says
    Rare<Maker> gone; ///< of a device that has been removed since: the maker in scope whose it was; none when it was not, or of nobody
    int site = -1;    ///< the caller's number of a store; -1: not known
    int said = -1;    ///< the store that its row names where the address is another's; -1: none, or site has it
    int inRange = -1; ///< with said: the store whose subnet holds the address
    int batch = -1;   ///< the file that a sighting came in with; -1: of no list
    int source = -1;  ///< of files that are one again, as those of every month, or of one recorder there: a number for all; -1: each batch is its own
    int reader = -1;  ///< a number for the sort of that file; -1: not known
    std::optional<IpAddress> ip;
    std::optional<IpAddress> counterpart; ///< the same place in its own store's subnet, where the address is in none of that store's
    bool namesPlace : 1 = false;   ///< its row says where it is, though not which store that is
    bool isWritten : 1 = false;    ///< by people, who mistype
    bool saysRecorder : 1 = false; ///< a list's word for what it is says that it is a recorder
    bool namesChannel : 1 = false; ///< the name that a list gives is of one camera among several, as isNamedAsChannel() has it
    bool isOfRecorder : 1 = false; ///< its row has no address of its own: name and ip are those of the recorder whose model it has
    bool isBehind : 1 = false;     ///< a list's row has no address and serial number, and names a recorder, whose number there source is
    bool isForeign : 1 = false;    ///< its own address has a prefix of nobody who makes cameras
    bool isNews : 1 = true;        ///< findings tell of values that such sightings have
};

/// By what a sighting was recognised; in the order in which they are tried.
enum class MatchRule { Mac, Serial, SiteTail, SiteIpModel, SiteIp, SiteName, SiteCounterpart, New, Person };
[[nodiscard]] QString matchRuleSlug(MatchRule rule); ///< "mac", "serial", "site-tail", "site-ip-model", "site-ip", "site-name", "site-counterpart", "new", "person"

/// What people said of sightings, each named by its position: it goes before every key.
struct SaidOfSightings {
    /// These are of one device, and with them whatever is recognised as the device of one of them.
    std::vector<std::vector<size_t>> one;
    /// A sighting that is not of the device of any of the others.
    struct Apart {
        size_t sighting = 0;
        std::vector<size_t> from;
    };
    std::vector<Apart> apart;
};

/// Which device a sighting belongs to.
struct Match {
    int device = -1; ///< counted from 0 in order of first sighting
    MatchRule rule = MatchRule::New;
    friend bool operator==(const Match &, const Match &) = default;
};

struct Matching {
    std::vector<Match> matches; ///< one for each sighting
    int devices = 0;
};

/// Finds which of \a sightings are of one device: by address, then serial number, then site and the end of
/// the serial number, then site, IP address and model, then site and IP address, then site and name, then its own site and the
/// same place in that one's subnet. Sightings of one batch must stand together, and the older ones first. Source: docs/identification.md, "One device, many sightings".
///
/// Addresses that software assigned, placeholder serials, and values that too many devices share are no keys. A Hikvision
/// serial in full equals its last nine characters when the model agrees. A private IP address at an unknown site counts only
/// inside its own source, or where one device alone has it and no two sources of one sort do, each at an unknown site: these are as likely two
/// sites ("identify.match.several-places"). Rows of one batch that give different names to one IP address are
/// different devices, unless a strong key says otherwise; those of one recorder, by model or word, may name its channels, and tell no devices apart. What answers as another maker's where a device in scope was removed is another device. Two sightings that share an address or serial number that is a
/// key are one device whatever the order; a finding names each value that is none ("identify.match.shared-key") and that a new sighting has.
/// A sighting that was told apart tells nothing of what belongs together. It goes to a device that has its address or serial number
/// where it may, else it is a device of its own; sightings that say the very same of themselves, unless they are among those it
/// was told apart from, go with it. Where both cannot be, being apart goes before being one.
/// Fails with Cancelled. Time: linear but for sorting the distinct pairs of address and serial number. Thread: any; pure.
[[nodiscard]] Result<Outcome<Matching>> matchSightings(std::span<const DeviceKeys> sightings, const rules::MakerRules &rules,
                                                       const JobContext &context, const SaidOfSightings &said = {});

} // namespace phaseout::identify
