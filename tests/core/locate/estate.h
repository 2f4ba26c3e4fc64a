// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"
#include "core/locate/locator.h"

#include <QHash>

namespace phaseout::test {

/// A store without surprises; \a number makes its id.
[[nodiscard]] inline Store plainStore(quint32 number, const QString &code, const QString &name = {}, const QString &address = {},
                                      const QString &postcode = {}, OrganisationId organisation = {})
{
    std::optional<Postcode> parsed;
    if (const auto read = Postcode::parse(postcode))
        parsed = *read;
    return Store{StoreId(QUuid(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)), organisation, StoreCode::parse(code).value(), {}, name, address,
                 {}, parsed, {}, {}, Nation::Unknown, {}, {}, {}, {}, 0, {}};
}

/// An observation of a device at \a ip (may be empty) with one trait after another.
[[nodiscard]] inline Observation seen(const QString &ip, std::initializer_list<std::pair<TraitKind, QString>> traits = {}, qint64 row = 1)
{
    Observation observation;
    observation.row = row;
    if (const auto address = IpAddress::parse(ip))
        observation.ip = *address;
    for (const auto &[kind, text] : traits)
        observation.add(kind, text.toStdString());
    return observation;
}

/// Learns host names from \a observations, each at its certain store of \a stores, which \a locator was made of.
inline void learn(Locator &locator, std::span<const Store> stores, std::span<const Observation> observations)
{
    QHash<StoreId, int> places;
    for (const Store &store : stores)
        places.insert(store.id, static_cast<int>(places.size()));
    for (const Observation &observation : observations) {
        const auto site = locator.site(observation);
        locator.hear(observation.text(TraitKind::Name), site ? places.value(site->store) : -1);
    }
    locator.settle();
}

[[nodiscard]] inline SubnetClaim claim(const QString &subnet, const Store &store) { return {Subnet::parse(subnet).value(), store.id}; }

} // namespace phaseout::test
