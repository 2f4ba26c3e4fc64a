// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/subnetindex.h"

namespace phaseout {

SubnetIndex::Key SubnetIndex::keyOf(const IpAddress &address, int bits)
{
    Key key{0, 0};
    if (address.isV4()) {
        key.second = bits == 0 ? 0 : address.v4() & (~quint64(0) << (32 - bits) & 0xFFFFFFFFu);
        return key;
    }
    for (int i = 0; i < bits; ++i)
        if (address.bit(i))
            (i < 64 ? key.first : key.second) |= quint64(1) << (63 - i % 64);
    return key;
}

void SubnetIndex::add(const Subnet &subnet, quint32 store)
{
    auto &claims = (subnet.base().isV4() ? m_v4 : m_v6)[subnet.length()];
    const Key key = keyOf(subnet.base(), subnet.length());
    const auto found = claims.find(key);
    if (found == claims.end())
        claims.insert(key, Hit{store, subnet, false});
    else if (found->store != store)
        found->isShared = true;
}

std::optional<SubnetIndex::Hit> SubnetIndex::find(const IpAddress &address) const
{
    for (const auto &[length, claims] : address.isV4() ? m_v4 : m_v6) {
        const auto found = claims.constFind(keyOf(address, length));
        if (found != claims.cend())
            return *found;
    }
    return std::nullopt;
}

} // namespace phaseout
