// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estate/observation.h"

namespace phaseout::ingest {

/// One SSDP announcement or answer (UPnP Device Architecture 1.1, chapter 1): LOCATION gives the address, SERVER is kept as
/// it stands. Nothing that it names is fetched. Fails with FormatInvalid (a search is none; no address).
[[nodiscard]] Result<Observation> parseSsdpReply(const QByteArray &payload, const std::optional<IpAddress> &sender);

/// A UPnP device description (the same, chapter 2): manufacturer, model, serial number, addresses; a maker's own elements for
/// MAC and IP address too. Fails with FormatInvalid or LimitExceeded.
[[nodiscard]] Result<Observation> parseUpnpDescription(const QByteArray &xml, const std::optional<IpAddress> &sender);

} // namespace phaseout::ingest
