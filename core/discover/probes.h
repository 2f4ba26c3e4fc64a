// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/discover/replies.h"

#include <vector>

/// Every datagram that this module can send. There are no others, and none of them changes a device: the protocols'
/// methods that write (activation, address changes, password reset) do not exist here.
namespace phaseout::discover {

/// Where a protocol's search goes by its standard.
struct Group {
    const char *address; ///< IPv4 multicast
    quint16 port;
};

/// WS-Discovery: 239.255.255.250, port 3702. Source: OASIS, "Web Services Dynamic Discovery", 2.4.
/// SADP: 239.255.255.250, port 37020. Source: UniversalScanner's Hikvision.cs (github.com/julienblitte/UniversalScanner).
[[nodiscard]] Group groupOf(Protocol protocol);

/// The probes of \a protocol, each on one line (some cameras refuse a probe with line breaks: edgexfoundry's
/// device-onvif-camera, issue 134) and with a fresh identity out of \a ids. WS-Discovery has two, for ONVIF's video
/// transmitters and for its devices, as each finds cameras that the other misses (ZoneMinder, pull request 1410);
/// SADP has one, its inquiry.
[[nodiscard]] std::vector<QByteArray> probes(Protocol protocol, IdSource &ids);

} // namespace phaseout::discover
