// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/ipaddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace phaseout::discover {

/// The searches there are. Both only read: nothing in this module can change a device.
enum class Protocol { WsDiscovery, Sadp };

/// "wsd" or "sadp": for files.
[[nodiscard]] QString protocolSlug(Protocol protocol);

/// One datagram that came back.
struct Reply {
    Protocol protocol;
    IpAddress from;       ///< who sent it, which need not be the address inside the payload
    QDateTime receivedAt; ///< UTC
    QString interface;    ///< on which interface
    QByteArray payload;   ///< as it came, save that SADP's Salt is taken out; hostile until read
    friend bool operator==(const Reply &, const Reply &) = default;
};

/// One line of a reply file, without its line end: JSON with sorted keys, the payload in base64.
/// Its description for others: docs/discovery.md.
[[nodiscard]] QByteArray toJsonLine(const Reply &reply);

/// Writes \a replies as JSON lines into a new file at \a path, whole or not at all.
/// Fails with FileExists (nothing is overwritten), FileUnwritable or DiskFull.
[[nodiscard]] Result<void> saveReplies(const QString &path, const std::vector<Reply> &replies);

/// What of \a payload may be kept: for SADP without its Salt elements (they help to guess a password). Nothing when
/// there is nothing to keep: it is empty, a search of another program, or SADP that is no text.
[[nodiscard]] std::optional<QByteArray> keepable(Protocol protocol, const QByteArray &payload);

} // namespace phaseout::discover
