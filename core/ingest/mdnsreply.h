// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estate/observation.h"

#include <QString>

namespace phaseout::ingest {

/// One resource record of a multicast DNS answer, as text.
struct MdnsRecord {
    QString name;
    QString type;  ///< "PTR", "SRV", "A", "AAAA", "TXT"; others say nothing here
    QString value; ///< target, address; of TXT the pairs with line ends between
};

/// The records of a DNS answer as it came off the network (RFC 1035, 6762). A packet cut off in the middle gives the records
/// before. Fails with FormatInvalid when it is no answer or has none.
[[nodiscard]] Result<std::vector<MdnsRecord>> parseMdnsPacket(const QByteArray &packet);

/// The device that such records speak of. Fails with FormatInvalid when they name no address, no MAC address and no serial
/// number, and \a sender is not known either.
[[nodiscard]] Result<Observation> mdnsDevice(const std::vector<MdnsRecord> &records, const std::optional<IpAddress> &sender);

} // namespace phaseout::ingest
