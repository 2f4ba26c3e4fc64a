// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/estate/batch.h"
#include "core/estate/device.h"
#include "core/estate/facts.h"
#include "core/project/change.h"
#include "core/project/journal.h"

#include <functional>
#include <span>

/// Where an open project is kept. Knows no SQL: persist implements it on SQLite, and may on a server.
/// Thread: one at a time. Every function may fail with DiskFull, FileUnwritable, FileUnreadable or ProjectDamaged.
namespace phaseout {

/// What people decided about one device, kept apart from what is derived: it outlives the device's facts.
struct DeviceDecisions {
    std::optional<DeviceDecision> decision;
    std::optional<StoreId> store;
    Delivery delivery;
    bool isIsolated = false;
    friend bool operator==(const DeviceDecisions &, const DeviceDecisions &) = default;
    [[nodiscard]] bool isDefault() const { return *this == DeviceDecisions(); }
};

/// Ties one observation to the device it is of.
struct Link {
    int batch = 0;      ///< Batch::number
    qint64 ordinal = 0; ///< 1-based in its batch
    DeviceId device;
    QString rule;       ///< which identity rule matched, and what is doubted: core/project/doubt.h
};

/// A row of a register or subnet table with the batch it came from.
struct StoredStoreRow {
    int batch = 0;
    StoreRow row;
};
struct StoredSubnetRow {
    int batch = 0;
    SubnetRow row;
};

/// Everything that an open project holds in memory.
struct LoadedProject {
    QUuid id;                      ///< the project's own
    QUuid origin;                  ///< this replica
    QDateTime createdAt;
    std::vector<Organisation> organisations;
    std::vector<Store> stores;     ///< derived and user-made, deliveries included, in (organisation, code) order
    std::vector<Store> userStores; ///< as they were added, also those that a register has since
    std::vector<Device> devices;   ///< derived, decisions merged in, in the order they were first stored
    QHash<DeviceId, DeviceDecisions> decisions; ///< of every device, living or not
    QHash<StoreId, Delivery> storeDeliveries;   ///< of every store, living or not
    std::vector<Batch> batches;    ///< in order of number
    QHash<Document, QJsonObject> documents;
    QByteArray currentPlan;        ///< digest; empty: none
    QByteArray baseline;
    QString rules;
};

/// One unit of work. Destroyed without commit(), it leaves no trace.
class Transaction {
public:
    virtual ~Transaction() = default;

    // Facts.
    /// Begins a batch and gives its number.
    [[nodiscard]] virtual Result<int> beginBatch() = 0;
    [[nodiscard]] virtual Result<void> addObservation(int batch, qint64 ordinal, qint64 row, const QByteArray &body) = 0;
    [[nodiscard]] virtual Result<void> addStoreRow(int batch, qint64 ordinal, const StoreRow &row) = 0;
    [[nodiscard]] virtual Result<void> addSubnetRow(int batch, qint64 ordinal, const SubnetRow &row) = 0;
    /// Ends a batch: \a batch is complete now (its number as beginBatch() gave it).
    [[nodiscard]] virtual Result<void> endBatch(const Batch &batch) = 0;
    /// Forgets a batch begun in this transaction and all its rows.
    [[nodiscard]] virtual Result<void> dropBatch(int batch) = 0;
    /// Ties observations to devices; a tie that an observation has already gives way.
    [[nodiscard]] virtual Result<void> putLinks(std::span<const Link> links) = 0;
    [[nodiscard]] virtual Result<void> setRevoked(const BatchId &batch, bool revoked) = 0;

    // Derived values.
    [[nodiscard]] virtual Result<void> putOrganisations(std::span<const Organisation> organisations) = 0; ///< these are all
    [[nodiscard]] virtual Result<void> putStores(std::span<const Store> stores) = 0;   ///< register-made ones
    [[nodiscard]] virtual Result<void> eraseStores(std::span<const StoreId> stores) = 0;
    [[nodiscard]] virtual Result<void> putDevices(std::span<const Device> devices) = 0; ///< without decisions and risk
    [[nodiscard]] virtual Result<void> eraseDevices(std::span<const DeviceId> devices) = 0;

    // Decisions.
    [[nodiscard]] virtual Result<void> putUserStore(const Store &store) = 0;
    [[nodiscard]] virtual Result<void> eraseUserStore(const StoreId &store) = 0;
    [[nodiscard]] virtual Result<void> putStoreDelivery(const StoreId &store, const Delivery &delivery) = 0;
    [[nodiscard]] virtual Result<void> putDecisions(const DeviceId &device, const DeviceDecisions &decisions) = 0;
    [[nodiscard]] virtual Result<void> putDocument(Document document, const QJsonObject &value) = 0;
    [[nodiscard]] virtual Result<void> putCurrentPlan(const QByteArray &digest) = 0;
    [[nodiscard]] virtual Result<void> putBaseline(const QByteArray &digest) = 0;
    [[nodiscard]] virtual Result<void> putRules(const QString &rules) = 0;

    /// Stores an immutable plan under its digest; storing the same again does nothing.
    [[nodiscard]] virtual Result<void> putPlan(const QByteArray &digest, const QByteArray &bytes) = 0;

    [[nodiscard]] virtual Result<void> append(const JournalEntry &entry) = 0;
    /// Makes it durable: when this returns without error, a power cut loses nothing of it.
    [[nodiscard]] virtual Result<void> commit() = 0;
};

/// Called with one device and everything observed of it (revoked batches left out), in order of batch and row; \a sources
/// names the file of each. They know what is doubted of them. Return false to stop.
using DeviceVisitor = std::function<bool(const DeviceId &device, std::span<const Observation> observations,
                                         std::span<const QString> sources)>;

/// Called with one observation and what it is tied to. Return false to stop.
using FactVisitor = std::function<bool(const Link &link, const Observation &observation)>;

class Repository {
public:
    virtual ~Repository() = default;

    [[nodiscard]] virtual Result<LoadedProject> load(const JobContext &context) = 0;
    /// Fails with Conflict when a transaction is open already.
    [[nodiscard]] virtual Result<std::unique_ptr<Transaction>> begin() = 0;

    // Reading facts: sees what the open transaction has written.
    /// Visits \a devices, or with an empty span every device that has links, grouped, in the order of their first link. Looks
    /// before each whether it is cancelled, and fails then: what succeeds is whole, or \a visit ended it.
    [[nodiscard]] virtual Result<void> forEachDevice(std::span<const DeviceId> devices, const DeviceVisitor &visit,
                                                     const JobContext &context) = 0;
    /// Visits the observations of \a batches one after another, each in its order, with the device and rule that it is tied by
    /// (a null device when it is tied to none yet). Cancelled like forEachDevice().
    [[nodiscard]] virtual Result<void> forEachObservation(std::span<const int> batches, const FactVisitor &visit,
                                                          const JobContext &context) = 0;
    /// Register and subnet rows of batches that are not revoked, in order of batch and row.
    [[nodiscard]] virtual Result<std::vector<StoredStoreRow>> storeRows() = 0;
    [[nodiscard]] virtual Result<std::vector<StoredSubnetRow>> subnetRows() = 0;
    /// The devices that have a link into \a batch, revoked or not, each once.
    [[nodiscard]] virtual Result<std::vector<DeviceId>> devicesOf(const BatchId &batch) = 0;
    /// The devices that have a link into a batch with a number from \a first to \a last, and none into an earlier one; revoked
    /// batches do not count. Each once, in the order in which they were stored.
    [[nodiscard]] virtual Result<std::vector<DeviceId>> devicesBroughtBy(int first, int last) = 0;
    /// What \a device stands on, revoked batches left out, in order of batch and row; empty when there is no such device.
    [[nodiscard]] virtual Result<std::vector<Link>> linksOf(const DeviceId &device) = 0;
    /// One observation as stored, or NotFound.
    [[nodiscard]] virtual Result<Observation> observation(int batch, qint64 ordinal) = 0;
    /// The batch's digest computed anew from its stored rows and header (batchdigest.h).
    [[nodiscard]] virtual Result<QByteArray> recomputeDigest(const BatchId &batch, const JobContext &context) = 0;

    /// Every entry in the order it was written. Return false to stop.
    [[nodiscard]] virtual Result<void> forEachJournalEntry(const std::function<bool(const JournalEntry &)> &visit) = 0;
    [[nodiscard]] virtual Result<std::optional<JournalEntry>> lastJournalEntry() = 0;
    /// How many entries there should be and the hash of the last, kept apart from them: a cut end shows.
    struct JournalHead {
        qint64 count = 0;
        QByteArray hash;
    };
    [[nodiscard]] virtual Result<JournalHead> journalHead() = 0;

    [[nodiscard]] virtual Result<QByteArray> plan(const QByteArray &digest) = 0;

    /// Writes a verified copy to \a path, which must not exist; atomically.
    [[nodiscard]] virtual Result<void> backup(const QString &path, const JobContext &context) = 0;
    /// Lets go of the file: checkpoints, leaves one file that can be mailed. Nothing may be called afterwards.
    [[nodiscard]] virtual Result<void> close() = 0;
};

} // namespace phaseout
