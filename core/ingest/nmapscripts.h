// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"

#include <map>
#include <string>
#include <string_view>

namespace phaseout::ingest {

/// One script of a scan: its text and its structured values.
struct ScanScript {
    std::string id;
    std::string output;
    std::map<std::string, std::string, std::less<>> elements; ///< by "key" or "table.key"; the first of a name counts
};

/// True when \a output, of the script called \a id, tells credentials that were found: "snmp-brute", "http-default-accounts". Such output
/// is never read.
[[nodiscard]] bool tellsCredentials(std::string_view id, std::string_view output);

/// Adds what a script read off a port (0: off the host). Scripts that say nothing of a maker add nothing.
void addScript(Observation &observation, const ScanScript &script, std::uint16_t port);

/// Adds what a raw HTTP or RTSP answer says: Server, WWW-Authenticate, title; other text becomes a banner.
void addAnswer(Observation &observation, std::string_view answer, std::uint16_t port);

/// Adds the answers inside a service fingerprint ("SF-Port554-TCP:…%r(SIPOptions,57,\"RTSP/1\.0\x20401…\")").
void addFingerprint(Observation &observation, std::string_view fingerprint, std::uint16_t port);

} // namespace phaseout::ingest
