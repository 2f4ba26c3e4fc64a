// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/estate/observation.h"

namespace phaseout::formats {
struct XmlElement;
}

namespace phaseout::ingest {

/// Reads one answer of Hikvision's search protocol (SADP), an XML of flat elements under ProbeMatch or Hello. \a sender is
/// the address the datagram came from, when known: it stands in for a missing address, and one that differs from the
/// device's own is a finding, because such a device is set up for another network. Findings have no place; the caller
/// knows it. Never kept: Salt, codes, anything else that helps to take a device over. No network code. Fails with
/// FormatInvalid, LimitExceeded, or Unsupported for a password-reset file. Source of the elements: docs/formats/discovery-replies.md.
[[nodiscard]] Result<Outcome<Observation>> parseSadpReply(const QByteArray &payload, const std::optional<IpAddress> &sender);
/// The same for an element of a larger document.
[[nodiscard]] Result<Outcome<Observation>> parseSadpReply(const formats::XmlElement &match, const std::optional<IpAddress> &sender);

} // namespace phaseout::ingest
