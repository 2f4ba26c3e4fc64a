// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/ipaddress.h"

#include <QHash>
#include <map>
#include <optional>

namespace phaseout {

/// Which store an address belongs to, by the longest subnet that holds it. Immutable once filled; thread: any.
class SubnetIndex {
public:
    struct Hit {
        quint32 store = 0;
        Subnet subnet;
        bool isShared = false; ///< several stores claim this very subnet (cloned address plans): no answer
    };
    /// Adds a claim. The same claim twice is one.
    void add(const Subnet &subnet, quint32 store);
    /// The longest subnet that holds \a address, or nothing. A shared one hides shorter ones: the plan is cloned there.
    [[nodiscard]] std::optional<Hit> find(const IpAddress &address) const;
    [[nodiscard]] bool isEmpty() const { return m_v4.empty() && m_v6.empty(); }

private:
    using Key = std::pair<quint64, quint64>; // the 128-bit form, masked
    using ByLength = std::map<int, QHash<Key, Hit>, std::greater<>>;
    [[nodiscard]] static Key keyOf(const IpAddress &address, int bits);
    ByLength m_v4;
    ByLength m_v6;
};

} // namespace phaseout
