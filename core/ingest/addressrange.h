// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ipaddress.h"

#include <QStringList>

namespace phaseout::ingest {

/// The prefixes that together are exactly the IPv4 addresses from \a first to \a last, in order. A range that leaves out only
/// the first and last address of a prefix, as people write "10.31.4.1 to 10.31.4.254", is that prefix. At most 62; none when the
/// range runs backwards or is not of IPv4.
[[nodiscard]] QStringList prefixesOfRange(const IpAddress &first, const IpAddress &last);

/// The same of a text: "10.31.4.1 - 10.31.4.254", "10.31.4.1-254". None when it is no range.
[[nodiscard]] QStringList prefixesOfRange(const QString &text);

/// The networks that a cell names, with what stands in the cell for its mask or length, if anything: "10.31.4.0/24", "10.31.4.*", a range,
/// "10.31.4.0" beside "255.255.255.0". None for a network's own address without a length, which is not taken for one host.
[[nodiscard]] QStringList networksOf(QString subnet, QString mask);

} // namespace phaseout::ingest
