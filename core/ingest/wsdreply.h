// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/estate/observation.h"

namespace phaseout::ingest {

/// Reads one WS-Discovery answer (ProbeMatches, ResolveMatches or Hello inside a SOAP envelope), elements by their local
/// name whatever the namespace's year. One match is one device however many addresses it lists; \a sender stands in where
/// it lists none that is usable. Findings have no place; the caller knows it. No network code. Fails with FormatInvalid
/// or LimitExceeded. Source of the elements and scopes: docs/formats/discovery-replies.md.
[[nodiscard]] Result<Outcome<std::vector<Observation>>> parseWsdReply(const QByteArray &payload, const std::optional<IpAddress> &sender);

} // namespace phaseout::ingest
