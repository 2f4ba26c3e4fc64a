// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persist/connection.h"
#include "core/persist/projectlock.h"
#include "core/project/repository.h"

namespace phaseout::persist {

/// What an open project and its transaction share. The connection goes before the lock does.
struct Session {
    QString path; ///< empty: in memory
    bool isReadOnly = false;
    std::unique_ptr<ProjectLock> lock;
    std::unique_ptr<Connection> connection; ///< none: closed
    bool isInTransaction = false;
};

/// The project file behind core/project's interface.
class SqlRepository final : public Repository {
public:
    /// Takes over a session whose file is checked and of the current schema.
    explicit SqlRepository(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    ~SqlRepository() override;

    Result<LoadedProject> load(const JobContext &context) override;
    Result<std::unique_ptr<Transaction>> begin() override;
    Result<void> forEachDevice(std::span<const DeviceId> devices, const DeviceVisitor &visit,
                               const JobContext &context) override;
    Result<std::vector<StoredStoreRow>> storeRows() override;
    Result<std::vector<StoredSubnetRow>> subnetRows() override;
    Result<std::vector<DeviceId>> devicesOf(const BatchId &batch) override;
    Result<std::vector<DeviceId>> devicesBroughtBy(int first, int last) override;
    Result<std::vector<Link>> linksOf(const DeviceId &device) override;
    Result<Observation> observation(int batch, qint64 ordinal) override;
    Result<QByteArray> recomputeDigest(const BatchId &batch, const JobContext &context) override;
    Result<void> forEachObservation(std::span<const int> batches, const FactVisitor &visit, const JobContext &context) override;
    Result<void> forEachJournalEntry(const std::function<bool(const JournalEntry &)> &visit) override;
    Result<std::optional<JournalEntry>> lastJournalEntry() override;
    Result<JournalHead> journalHead() override;
    Result<QByteArray> plan(const QByteArray &digest) override;
    Result<void> backup(const QString &path, const JobContext &context) override;
    Result<void> close() override;

private:
    [[nodiscard]] Connection &connection();
    [[nodiscard]] Batch batch(const BatchId &id); ///< throws Stopped with NotFound
    template <class Work>
    auto run(Work work) -> decltype(work());
    std::shared_ptr<Session> m_session;
};

} // namespace phaseout::persist
