// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sharedtexts.h"
#include "core/identify/identifier.h"
#include "core/project/estate.h"
#include "core/project/knowledge.h"
#include "core/project/liststates.h"

#include <QSet>

namespace phaseout {

/// Why a device is what and where it is said to be: everything that speaks, decisions set aside.
struct Explanation {
    identify::Identification identity;
    StoreMatch place;
    QString placeSaid; ///< the newest words of a source for where it is, "Tesco Express, 16 Wandsworth Rd"; outside text, may be empty
};

/// Facts, decisions and knowledge as derived values: for one device a pure function, whatever else was imported.
/// Holds on to the stores, subnets and host name patterns of one moment; make a new one when those change.
/// Thread: one at a time.
class Deriver {
public:
    /// \a estate gives stores, subnets, host name patterns and risk weights; \a today dates firmware and age.
    Deriver(const Estate &estate, const Knowledge &knowledge, QDate today);

    [[nodiscard]] Explanation explain(std::span<const Observation> observations, std::span<const QString> sources);
    /// The device as it is to be shown and stored.
    [[nodiscard]] Device device(const DeviceId &id, std::span<const Observation> observations,
                                std::span<const QString> sources, const DeviceDecisions &decisions);
    [[nodiscard]] QDate today() const { return m_today; }
    /// Files that came since: which of them are states of one list.
    void setBatches(const std::vector<Batch> &batches) { m_older.setBatches(batches); }
    [[nodiscard]] const Locator &locator() const { return m_locator; }
    [[nodiscard]] Locator &locator() { return m_locator; } ///< to learn with; give it the estate's host name patterns again afterwards

private:
    identify::Identifier m_identifier;
    Locator m_locator;
    OlderStates m_older;
    QHash<StoreId, Store> m_stores;
    QSet<StoreId> m_sold;
    rules::WorstFlaws m_flaws;
    assess::RiskWeights m_weights;
    QDate m_today;
    SharedTexts m_texts;
};

/// \a estate's subnets as the locator takes them.
[[nodiscard]] std::vector<SubnetClaim> subnetClaims(const Estate &estate);
/// \a estate's stores that were split, as the locator takes them.
[[nodiscard]] std::vector<StoreSplit> storeSplits(const Estate &estate);

/// The places of \a estate, its rules included, without what was learnt of host names.
[[nodiscard]] Locator locatorOf(const Estate &estate, const Knowledge &knowledge);

} // namespace phaseout
