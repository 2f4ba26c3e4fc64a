// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"

#include <map>

namespace phaseout {

/// What an edit would leave behind, worked out before anything is written: every old value checked against the estate (and
/// against the edit's own earlier changes), every new one allowed.
class Pending {
public:
    /// \a isGoingBack for undo and redo: they may name what is no longer there.
    Pending(const Estate &estate, QDate today, bool isGoingBack = false)
        : m_estate(estate), m_today(today), m_isGoingBack(isGoingBack)
    {
    }

    /// Fails with Conflict (the old value is no longer so), NotFound or ValueInvalid, and then leaves the rest unusable.
    [[nodiscard]] Result<void> add(const Change &change);

    std::map<DeviceId, DeviceDecisions> decisions;
    std::map<StoreId, Delivery> deliveries;
    std::vector<Store> addedStores;
    std::vector<StoreId> removedStores;
    std::map<BatchId, bool> revoked;
    std::map<Document, QJsonObject> documents;
    std::optional<QByteArray> currentPlan;
    std::optional<QByteArray> baseline;
    std::optional<QString> rules;
    std::shared_ptr<const Knowledge> knowledge; ///< where the maker tables change: the packs with them; from who does the edit

private:
    [[nodiscard]] Result<DeviceDecisions *> decisionsOf(const DeviceId &device);
    [[nodiscard]] Result<void> addOne(const AssignStore &change);
    [[nodiscard]] Result<void> addOne(const DecideDevice &change);
    [[nodiscard]] Result<void> checkAge(const SetDeviceDelivery &change) const;
    [[nodiscard]] Result<void> addOne(const SetDeviceDelivery &change);
    [[nodiscard]] Result<void> addOne(const SetStoreDelivery &change);
    [[nodiscard]] Result<void> addOne(const SetIsolated &change);
    [[nodiscard]] Result<void> addOne(const AddStore &change);
    [[nodiscard]] Result<void> addOne(const RemoveStore &change);
    [[nodiscard]] Result<void> addOne(const ImportBatch &change);
    [[nodiscard]] Result<void> addOne(const RevokeBatch &change);
    [[nodiscard]] Result<void> addOne(const RestoreBatch &change);
    [[nodiscard]] Result<void> addOne(const SetDocument &change);
    [[nodiscard]] Result<void> addOne(const SetCurrentPlan &change);
    [[nodiscard]] Result<void> addOne(const SetBaseline &change);
    [[nodiscard]] Result<void> addOne(const AdoptRules &change);
    [[nodiscard]] Result<void> revoke(const BatchId &batch, const QString &fileName, bool to);

    const Estate &m_estate;
    QDate m_today;
    bool m_isGoingBack;
};

/// Whether two stores were added by hand as the same: how far the work has come apart.
[[nodiscard]] bool isSameUserStore(const Store &a, const Store &b);

/// The value of \a document in \a estate, as SetDocument holds it.
[[nodiscard]] QJsonObject documentOf(const Estate &estate, Document document);
/// \a value with every key that it leaves out at its default: how documentOf() gives it once set. Amounts are in
/// \a programme's currency. Fails with ValueInvalid.
[[nodiscard]] Result<QJsonObject> inFull(Document document, const QJsonObject &value, const Programme &programme);
/// Puts \a value in its place. Fails with ValueInvalid.
[[nodiscard]] Result<void> setDocument(Estate &estate, Document document, const QJsonObject &value);

} // namespace phaseout
