// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/sqlrepository.h"

#include "core/base/check.h"
#include "core/persist/copy.h"
#include "core/persist/devicerow.h"
#include "core/persist/document.h"
#include "core/persist/factreader.h"
#include "core/persist/historyrow.h"
#include "core/persist/sqlerror.h"
#include "core/persist/sqltransaction.h"
#include "core/persist/storerow.h"

#include <QCoreApplication>

namespace phaseout::persist {
namespace {
constexpr size_t devicesBetweenReports = 10'000;

void loadMeta(Connection &connection, LoadedProject &project)
{
    Query query(connection, "SELECT id, origin, createdAt, currentPlan, baseline, rules FROM meta");
    if (!query.next())
        throw Damaged{"meta"};
    project.id = query.uuid();
    project.origin = query.uuid();
    project.createdAt = query.instant();
    project.currentPlan = query.blob();
    project.baseline = query.blob();
    project.rules = query.text();
}

void loadDevices(Connection &connection, LoadedProject &project, const JobContext &context)
{
    const QString step = QCoreApplication::translate("phaseout::persist", "Opening the project");
    const qint64 total = connection.number("SELECT count(*) FROM device");
    project.devices.reserve(static_cast<size_t>(total));
    forEachStoredDevice(connection, [&](Device &&device) {
        const auto decided = project.decisions.constFind(device.id);
        if (decided != project.decisions.cend())
            merge(device, *decided);
        project.devices.push_back(std::move(device));
        if (project.devices.size() % devicesBetweenReports == 0)
            context.report(static_cast<qint64>(project.devices.size()), total, step);
    });
}
} // namespace

template <class Work>
auto SqlRepository::run(Work work) -> decltype(work())
{
    PHASEOUT_CHECK(m_session->connection);
    return guarded(m_session->path, work);
}

// Without a close() that could say what failed, the file is still left as one where that is possible.
SqlRepository::~SqlRepository()
{
    if (m_session->connection && !m_session->isInTransaction)
        static_cast<void>(close());
}

Connection &SqlRepository::connection()
{
    return *m_session->connection;
}

Result<LoadedProject> SqlRepository::load(const JobContext &context)
{
    return run([&]() -> Result<LoadedProject> {
        const CancelScope scope(connection(), context);
        LoadedProject project;
        loadMeta(connection(), project);
        project.organisations = allOrganisations(connection());
        project.stores = allStores(connection(), project.organisations);
        project.userStores = allUserStores(connection());
        project.storeDeliveries = allStoreDeliveries(connection());
        for (Store &store : project.stores)
            store.delivery = project.storeDeliveries.value(store.id);
        project.decisions = allDecisions(connection());
        loadDevices(connection(), project, context);
        project.batches = allBatches(connection());
        project.documents = allDocuments(connection());
        return project;
    });
}

Result<std::unique_ptr<Transaction>> SqlRepository::begin()
{
    if (m_session->isReadOnly)
        return failure(ErrorCode::FileUnwritable, m_session->path,
                       QCoreApplication::translate("phaseout::persist", "it was opened for reading only"));
    if (m_session->isInTransaction)
        return failure(ErrorCode::Conflict, m_session->path);
    return run([&]() -> Result<std::unique_ptr<Transaction>> {
        connection().exec("BEGIN IMMEDIATE");
        return std::make_unique<SqlTransaction>(m_session);
    });
}

Result<void> SqlRepository::forEachDevice(std::span<const DeviceId> devices, const DeviceVisitor &visit,
                                          const JobContext &context)
{
    return run([&]() -> Result<void> {
        visitDevices(connection(), devices, visit, context);
        return {};
    });
}

Result<std::vector<StoredStoreRow>> SqlRepository::storeRows()
{
    return run([&]() -> Result<std::vector<StoredStoreRow>> { return liveStoreRows(connection()); });
}

Result<std::vector<StoredSubnetRow>> SqlRepository::subnetRows()
{
    return run([&]() -> Result<std::vector<StoredSubnetRow>> { return liveSubnetRows(connection()); });
}

Batch SqlRepository::batch(const BatchId &id)
{
    for (Batch &batch : allBatches(connection()))
        if (batch.id == id)
            return std::move(batch);
    throw Stopped{Error{ErrorCode::NotFound, id.text(), {}}};
}

Result<std::vector<DeviceId>> SqlRepository::devicesOf(const BatchId &id)
{
    return run([&]() -> Result<std::vector<DeviceId>> { return devicesOfBatch(connection(), batch(id).number); });
}

Result<std::vector<DeviceId>> SqlRepository::devicesBroughtBy(int first, int last)
{
    return run([&]() -> Result<std::vector<DeviceId>> { return devicesBroughtByBatches(connection(), first, last); });
}

Result<std::vector<Link>> SqlRepository::linksOf(const DeviceId &device)
{
    return run([&]() -> Result<std::vector<Link>> { return linksOfDevice(connection(), device); });
}

Result<Observation> SqlRepository::observation(int batch, qint64 ordinal)
{
    return run([&]() -> Result<Observation> {
        auto observation = storedObservation(connection(), keyOf(batch, ordinal));
        if (!observation)
            return failure(ErrorCode::NotFound, QString::number(ordinal));
        return *std::move(observation);
    });
}

Result<QByteArray> SqlRepository::recomputeDigest(const BatchId &id, const JobContext &context)
{
    return run([&]() -> Result<QByteArray> { return digestOf(connection(), batch(id), context); });
}

Result<void> SqlRepository::forEachObservation(std::span<const int> batches, const FactVisitor &visit, const JobContext &context)
{
    return run([&]() -> Result<void> {
        visitObservations(connection(), batches, visit, context);
        return {};
    });
}

Result<void> SqlRepository::forEachJournalEntry(const std::function<bool(const JournalEntry &)> &visit)
{
    return run([&]() -> Result<void> {
        forEachEntry(connection(), visit);
        return {};
    });
}

Result<std::optional<JournalEntry>> SqlRepository::lastJournalEntry()
{
    return run([&]() -> Result<std::optional<JournalEntry>> { return lastEntry(connection()); });
}

Result<Repository::JournalHead> SqlRepository::journalHead()
{
    return run([&]() -> Result<JournalHead> { return persist::journalHead(connection()); });
}

Result<QByteArray> SqlRepository::plan(const QByteArray &digest)
{
    return run([&]() -> Result<QByteArray> {
        auto bytes = storedPlan(connection(), digest);
        if (!bytes)
            return failure(ErrorCode::NotFound, QString::fromLatin1(digest.toHex()));
        return *std::move(bytes);
    });
}

Result<void> SqlRepository::backup(const QString &path, const JobContext &context)
{
    if (m_session->isInTransaction)
        return failure(ErrorCode::Conflict, m_session->path);
    return run([&]() -> Result<void> { return copyProject(connection(), path, context); });
}

Result<void> SqlRepository::close()
{
    if (m_session->isInTransaction)
        return failure(ErrorCode::Conflict, m_session->path);
    const auto closed = run([&]() -> Result<void> {
        connection().forgetStatements();
        if (!m_session->isReadOnly && !m_session->path.isEmpty() && !connection().endWriting())
            return failure(ErrorCode::ProjectLocked, m_session->path);
        return {};
    });
    m_session->connection.reset();
    m_session->lock.reset();
    return closed;
}

} // namespace phaseout::persist
