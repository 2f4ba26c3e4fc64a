// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/weights.h"
#include "core/cost/rates.h"
#include "core/estate/batch.h"
#include "core/estate/device.h"
#include "core/estate/store.h"
#include "core/locate/hostnames.h"
#include "core/locate/placerules.h"
#include "core/project/constraints.h"
#include "core/project/corrections.h"
#include "core/project/identities.h"
#include "core/project/knowledge.h"
#include "core/project/makertables.h"
#include "core/project/plans.h"
#include "core/project/programme.h"
#include "core/project/repository.h"
#include "core/project/scenarios.h"

#include <QHash>
#include <span>

namespace phaseout {

/// A range of addresses that belongs to a store, read off a subnet table.
struct PlacedSubnet {
    Subnet subnet;
    StoreId store;
    QString source; ///< file and row
    friend bool operator==(const PlacedSubnet &, const PlacedSubnet &) = default;
};

/// Everything an open project knows, in memory: what pages, reports and the planner read. A value: a copy is a snapshot
/// that stays as it is while the project goes on. Handles (positions) are good for one snapshot only.
class Estate {
public:
    Programme programme;
    Constraints constraints;
    cost::Rates rates;
    assess::RiskWeights riskWeights;
    std::vector<Scenario> scenarios; ///< in the order in which people have them
    StoreCorrections corrections;
    Identities identities;
    std::vector<PlaceRule> placeRules; ///< in the order in which they were made
    rules::MakerTables makerTables;
    std::shared_ptr<const Knowledge> knowledge; ///< the built-in packs with makerTables; null in an estate of no project

    std::vector<Organisation> organisations;
    std::vector<Store> stores;   ///< in (organisation name, code) order
    std::vector<Device> devices; ///< in the order they were first seen
    std::vector<PlacedSubnet> subnets;
    std::vector<HostNamePattern> hostNames; ///< how host names carry store codes, as learnt at the last import
    std::vector<Batch> batches;
    QHash<DeviceId, DeviceDecisions> decisions; ///< also of devices whose facts were revoked
    QHash<StoreId, Delivery> storeDeliveries;   ///< also of stores that no register has any longer
    QHash<StoreId, Store> userStores;           ///< as they were added, also those that a register has since
    QByteArray currentPlan; ///< digest; empty: none yet
    QByteArray baseline;
    std::vector<KnownPlan> plans; ///< every plan there was, by number
    QString rules;          ///< version and digest of the rule packs that everything was derived with

    /// Must be called after stores or devices were added, removed or moved between stores.
    void index();

    [[nodiscard]] int storeAt(const StoreId &id) const { return m_storeIndex.value(id, -1); }
    [[nodiscard]] int deviceAt(const DeviceId &id) const { return m_deviceIndex.value(id, -1); }
    [[nodiscard]] const Store *store(const StoreId &id) const;
    [[nodiscard]] const Device *device(const DeviceId &id) const;
    /// The store with that code, exactly or, when that names just one, by StoreCode::key(). \a organisation may be empty: then a code
    /// that several companies have names none of their stores, and "0095@Alpha Ltd" the one of that company (uniqueCode() writes it).
    [[nodiscard]] const Store *storeByCode(QStringView code, QStringView organisation = {}) const;
    /// Every store that \a code may mean, in any order.
    [[nodiscard]] std::vector<const Store *> storesByCode(QStringView code) const;
    [[nodiscard]] QString organisationName(const OrganisationId &id) const;
    /// Positions in devices of what is mapped to the store at \a store.
    [[nodiscard]] std::span<const int> devicesAt(int store) const;

private:
    [[nodiscard]] const Store *storeAmong(QStringView code, QStringView organisation) const;

    QHash<StoreId, int> m_storeIndex;
    QHash<DeviceId, int> m_deviceIndex;
    QMultiHash<QString, int> m_codeIndex; // by StoreCode::key()
    std::vector<int> m_byStore;           // device positions, grouped by store
    std::vector<int> m_storeStart;        // where each store's group begins; one more at the end
};

} // namespace phaseout
