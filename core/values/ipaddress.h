// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <array>
#include <compare>

namespace phaseout {

/// An IPv4 or IPv6 address. IPv4-mapped IPv6 is kept as IPv4; zone ids ("%eth0") are dropped.
class IpAddress {
public:
    /// Reads "10.0.0.5", "::1", "fe80::1%eth0", "[::1]". Fails with ValueInvalid on anything else, ports, names and
    /// addresses with leading zeros ("010.1.2.3": octal to some programs) included.
    [[nodiscard]] static Result<IpAddress> parse(QStringView text);
    [[nodiscard]] static IpAddress fromV4(std::uint32_t address);
    /// 4 or 16 bytes, network order; nothing for another length.
    [[nodiscard]] static std::optional<IpAddress> fromBytes(QByteArrayView bytes);

    [[nodiscard]] bool isV4() const noexcept { return m_v4; }
    [[nodiscard]] std::uint32_t v4() const noexcept;
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QString text() const;
    /// 10/8, 172.16/12, 192.168/16, 100.64/10, fc00::/7.
    [[nodiscard]] bool isPrivate() const noexcept;
    /// 0.0.0.0, ::, loopback, multicast, broadcast, and link-local: no identity across an estate.
    [[nodiscard]] bool isUnusable() const noexcept;
    /// Bit \a index counted from the most significant, in the 128-bit form.
    [[nodiscard]] bool bit(int index) const noexcept { return (m_bytes[static_cast<size_t>(index / 8)] >> (7 - index % 8)) & 1; }

    friend bool operator==(const IpAddress &, const IpAddress &) = default;
    friend std::strong_ordering operator<=>(const IpAddress &, const IpAddress &) = default;
    friend size_t qHash(const IpAddress &a, size_t seed = 0) noexcept { return qHashBits(a.m_bytes.data(), 16, seed); }

private:
    friend class Subnet;
    IpAddress() = default;
    std::array<std::uint8_t, 16> m_bytes{}; // IPv4 in the last four
    bool m_v4 = false;
};

/// A range of addresses, "10.31.4.0/24".
class Subnet {
public:
    /// Reads "10.31.4.0/24" and "10.31.4.0/255.255.255.0"; host bits are cleared. A bare address is a /32 or /128.
    [[nodiscard]] static Result<Subnet> parse(QStringView text);
    [[nodiscard]] bool contains(const IpAddress &address) const noexcept;
    [[nodiscard]] const IpAddress &base() const noexcept { return m_base; }
    [[nodiscard]] int length() const noexcept { return m_length; } ///< 0 to 32, or 0 to 128
    [[nodiscard]] QString text() const;

    friend bool operator==(const Subnet &, const Subnet &) = default;
    friend std::strong_ordering operator<=>(const Subnet &, const Subnet &) = default;
    friend size_t qHash(const Subnet &s, size_t seed = 0) noexcept { return qHash(s.m_base, seed) ^ static_cast<size_t>(s.m_length); }

private:
    Subnet(IpAddress base, int length) : m_base(base), m_length(length) {}
    IpAddress m_base;
    int m_length;
};

} // namespace phaseout
