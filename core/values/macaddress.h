// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <compare>

namespace phaseout {

/// A network interface's 48-bit address.
class MacAddress {
public:
    /// Reads "44:19:b6:00:00:01", "44-19-B6-…", "4419.b600.0001", "4419b6000001". Fails with ValueInvalid on
    /// anything else and on all zeros and all ones.
    [[nodiscard]] static Result<MacAddress> parse(QStringView text);
    /// The lower 48 bits of \a value; nothing for 0 and all ones.
    [[nodiscard]] static std::optional<MacAddress> fromNumber(std::uint64_t value);

    [[nodiscard]] std::uint64_t number() const noexcept { return m_value; }
    /// Lower case with colons.
    [[nodiscard]] QString text() const;
    /// The second least significant bit of the first byte: assigned by software, says nothing of a maker.
    [[nodiscard]] bool isLocallyAdministered() const noexcept { return (m_value >> 41) & 1; }
    [[nodiscard]] bool isMulticast() const noexcept { return (m_value >> 40) & 1; }

    friend bool operator==(const MacAddress &, const MacAddress &) = default;
    friend std::strong_ordering operator<=>(const MacAddress &, const MacAddress &) = default;
    friend size_t qHash(const MacAddress &mac, size_t seed = 0) noexcept { return ::qHash(static_cast<quint64>(mac.m_value), seed); }

private:
    explicit MacAddress(std::uint64_t value) : m_value(value) {}
    std::uint64_t m_value;
};

} // namespace phaseout
