// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reader.h"

namespace phaseout::ingest {

/// The devices of one answer.
using Reply = Outcome<std::vector<Observation>>;

/// The answer of a single device, as a protocol's own function gives it.
[[nodiscard]] Result<Reply> ofOneDevice(Result<Outcome<Observation>> &&read);

/// One answer as it came off the network, by its protocol: "sadp", "wsd", "dhip", "mdns", "ssdp", "upnp". Fails with
/// Unsupported for any other, or as that protocol's own function.
[[nodiscard]] Result<Reply> parseReply(QStringView protocol, const QByteArray &payload, const std::optional<IpAddress> &sender);

/// Gives what an answer holds to \a sink, with its line and when it came.
void giveReply(Reply &&reply, qint64 line, const QDateTime &seenAt, const ReadOptions &options, Sink &sink);

/// The protocol of an answer in a file of its own, by how it begins; empty when it is none. \a head as in Sample.
[[nodiscard]] QString protocolOf(const QByteArray &head);

/// Who else's answer it is, "Sony"; empty when nobody's that is known. Such devices have other makers and are not read.
[[nodiscard]] QString otherMakersAnswer(const QByteArray &head);

} // namespace phaseout::ingest
