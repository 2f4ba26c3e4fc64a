// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/estate/observation.h"

#include <QJsonObject>

namespace phaseout::ingest {

/// One DHIP answer (Dahua's search on UDP 37810) as it came off the network: a header of 32 bytes or none, JSON, and a line
/// end or zero byte behind. JSON that lacks a quotation mark, as one firmware sends it, is read as far as it goes and said.
/// Vendor and Manufacturer are kept as words: that the device answered is the evidence. Fails with FormatInvalid (not an
/// answer: a search is none) or LimitExceeded (over 64 KiB).
[[nodiscard]] Result<Outcome<Observation>> parseDhipReply(const QByteArray &payload, const std::optional<IpAddress> &sender);

/// The same of the JSON alone, whole ("method", "params") or only the fields of "deviceInfo". Fails with FormatInvalid.
[[nodiscard]] Result<Outcome<Observation>> parseDhipReply(const QJsonObject &json, const std::optional<IpAddress> &sender);

} // namespace phaseout::ingest
