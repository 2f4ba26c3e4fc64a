// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/identifier.h"
#include "core/locate/locator.h"
#include "core/project/estate.h"
#include "core/project/knowledge.h"

namespace phaseout {

/// Why a device is what and where it is said to be: everything that speaks, decisions set aside.
struct Explanation {
    identify::Identification identity;
    locate::StoreMatch place;
};

/// Facts, decisions and knowledge as derived values: for one device a pure function, whatever else was imported.
/// Holds on to the stores and subnets of one moment; make a new one when those change. Thread: one at a time.
class Deriver {
public:
    /// \a estate gives the stores, subnets and risk weights; \a today dates firmware and age.
    Deriver(const Estate &estate, const Knowledge &knowledge, QDate today);

    [[nodiscard]] Explanation explain(std::span<const Observation> observations, std::span<const QString> sources) const;
    /// The device as it is to be shown and stored.
    [[nodiscard]] Device device(const DeviceId &id, std::span<const Observation> observations,
                                std::span<const QString> sources, const DeviceDecisions &decisions) const;
    /// The store that one observation is of, for certain, before any device is known; -1 when it does not say.
    [[nodiscard]] int siteOf(const Observation &observation) const;
    [[nodiscard]] const locate::Locator &locator() const { return m_locator; }

private:
    std::vector<Store> m_stores;
    identify::Identifier m_identifier;
    locate::Locator m_locator;
    assess::RiskWeights m_weights;
    QDate m_today;
};

} // namespace phaseout
