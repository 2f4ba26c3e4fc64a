// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persist/sqlrepository.h"

#include <map>
#include <vector>

namespace phaseout::persist {

/// One unit of work on the file. After a statement has failed every further call fails with the same error, commit()
/// included: half a unit is never kept. A batch that was begun and neither ended nor dropped makes commit() fail with Conflict.
class SqlTransaction final : public Transaction {
public:
    /// The session's connection has begun already.
    explicit SqlTransaction(std::shared_ptr<Session> session);
    ~SqlTransaction() override;

    Result<int> beginBatch() override;
    Result<void> addObservation(int batch, qint64 ordinal, qint64 row, const QByteArray &body) override;
    Result<void> addStoreRow(int batch, qint64 ordinal, const StoreRow &row) override;
    Result<void> addSubnetRow(int batch, qint64 ordinal, const SubnetRow &row) override;
    Result<void> endBatch(const Batch &batch) override;
    Result<void> dropBatch(int batch) override;
    Result<void> putLinks(std::span<const Link> links) override;
    Result<void> setRevoked(const BatchId &batch, bool revoked) override;

    Result<void> putOrganisations(std::span<const Organisation> organisations) override;
    Result<void> putStores(std::span<const Store> stores) override;
    Result<void> eraseStores(std::span<const StoreId> stores) override;
    Result<void> putDevices(std::span<const Device> devices) override;
    Result<void> eraseDevices(std::span<const DeviceId> devices) override;

    Result<void> putUserStore(const Store &store) override;
    Result<void> eraseUserStore(const StoreId &store) override;
    Result<void> putStoreDelivery(const StoreId &store, const Delivery &delivery) override;
    Result<void> putDecisions(const DeviceId &device, const DeviceDecisions &decisions) override;
    Result<void> putDocument(Document document, const QJsonObject &value) override;
    Result<void> putCurrentPlan(const QByteArray &digest) override;
    Result<void> putBaseline(const QByteArray &digest) override;
    Result<void> putRules(const QString &rules) override;
    Result<void> putPlan(const QByteArray &digest, const QByteArray &bytes) override;
    Result<void> append(const JournalEntry &entry) override;
    Result<void> commit() override;

private:
    [[nodiscard]] Connection &connection() { return *m_session->connection; }
    template <class Work>
    [[nodiscard]] Result<void> write(Work work);
    [[nodiscard]] Result<void> addFact(const char *sql, int batch, qint64 ordinal, qint64 row, const QByteArray &body);
    [[nodiscard]] qint64 numberOf(const DeviceId &device); ///< given to a new one
    [[nodiscard]] qint64 ruleNumber(const QString &rule);
    void end(const char *sql);

    std::shared_ptr<Session> m_session;
    bool m_isOver = false;
    std::optional<Error> m_failure;
    std::map<int, bool> m_batches;         ///< those begun here: whether they are complete
    QHash<DeviceId, qint64> m_numbers;     ///< what numberOf() has looked up, bounded
    std::vector<DeviceId> m_fresh; ///< numbered here, from m_firstFresh on
    qint64 m_firstFresh = 0;
    size_t m_nextFresh = 0; ///< of m_fresh: the one that is likely to be asked for next
    QHash<QString, qint64> m_rules;
};

} // namespace phaseout::persist
