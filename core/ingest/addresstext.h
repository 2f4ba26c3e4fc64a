// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ipaddress.h"
#include "core/values/macaddress.h"

#include <QString>
#include <vector>

namespace phaseout::ingest {

/// True for the serial number that a maker's client keeps in place of an address, where a device is reached through the maker's own relay:
/// "F12345678" (Hik-Connect), "4F03ABCPAG12345" (Dahua's P2P).
[[nodiscard]] bool isRelaySerial(const QString &text);

/// What a cell for addresses says, as people write it.
template <class Address>
struct AddressReading {
    std::vector<Address> addresses; ///< in their order
    QString rest;         ///< words that stand beside them; outside text
    bool isPadded = false; ///< an IPv4 address was written with zeros in front ("010.016.000.020"), read as decimal
    bool isRange = false; ///< it names a range, which is no address
};

/// Reads "10.1.2.3", with port, path, scheme or length; several of them between commas, semicolons, bars, slashes or spaces; zeros in
/// front; spaces after the dots; full-width figures. "10.1.2.0/24", "10.1.2.3-9" and "10.1.2.x" are ranges.
[[nodiscard]] AddressReading<IpAddress> readIpCell(const QString &text);

/// Reads MAC addresses with any separator or none, octets without their zero, "0x" in front, dashes of any length, invisible
/// characters, and words in brackets behind.
[[nodiscard]] AddressReading<MacAddress> readMacCell(const QString &text);

} // namespace phaseout::ingest
