// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/sqltransaction.h"

#include "core/base/check.h"
#include "core/persist/devicerow.h"
#include "core/persist/document.h"
#include "core/persist/factreader.h"
#include "core/persist/historyrow.h"
#include "core/persist/sqlerror.h"
#include "core/persist/storerow.h"
#include "core/project/batchdigest.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace phaseout::persist {
namespace {
constexpr qsizetype mostNumbersKept = 1 << 20;
constexpr int mostBatches = 1 << 30;
} // namespace

SqlTransaction::SqlTransaction(std::shared_ptr<Session> session) : m_session(std::move(session))
{
    m_session->isInTransaction = true;
}

SqlTransaction::~SqlTransaction()
{
    if (!m_isOver)
        end("ROLLBACK");
}

// SQLite has rolled back by itself after some failures; then there is nothing left to end.
void SqlTransaction::end(const char *sql)
{
    m_isOver = true;
    m_session->isInTransaction = false;
    if (m_session->connection && sqlite3_get_autocommit(connection().database().getHandle()) == 0)
        connection().database().tryExec(sql);
}

template <class Work>
Result<void> SqlTransaction::write(Work work)
{
    PHASEOUT_CHECK(!m_isOver);
    if (m_failure)
        return failure(*m_failure);
    try {
        return work();
    } catch (...) {
        m_failure = currentError(m_session->path);
        return failure(*m_failure);
    }
}

Result<int> SqlTransaction::beginBatch()
{
    int number = 0;
    const auto begun = write([&]() -> Result<void> {
        const qint64 last = std::max(connection().number("SELECT max(number) FROM batch"),
                                     m_batches.empty() ? 0 : static_cast<qint64>(m_batches.rbegin()->first));
        if (last >= mostBatches)
            return failure(ErrorCode::LimitExceeded, m_session->path);
        number = static_cast<int>(last) + 1;
        m_batches.emplace(number, false);
        return {};
    });
    if (!begun)
        return failure(begun.error());
    return number;
}

Result<void> SqlTransaction::addFact(const char *sql, int batch, qint64 ordinal, qint64 row, const QByteArray &body)
{
    return write([&]() -> Result<void> {
        const auto begun = m_batches.find(batch);
        PHASEOUT_CHECK(begun != m_batches.end() && !begun->second);
        PHASEOUT_CHECK(ordinal >= 1);
        if (ordinal > mostOrdinal || body.size() > longestObservation)
            return failure(ErrorCode::LimitExceeded, QString::number(ordinal));
        Query(connection(), sql).add(keyOf(batch, ordinal)).add(row).add(body).run();
        return {};
    });
}

Result<void> SqlTransaction::addObservation(int batch, qint64 ordinal, qint64 row, const QByteArray &body)
{
    return addFact("INSERT INTO observation (key, row, body) VALUES (?, ?, ?)", batch, ordinal, row, body);
}

Result<void> SqlTransaction::addStoreRow(int batch, qint64 ordinal, const StoreRow &row)
{
    return addFact("INSERT INTO store_row (key, row, body) VALUES (?, ?, ?)", batch, ordinal, row.row, toBytes(row));
}

Result<void> SqlTransaction::addSubnetRow(int batch, qint64 ordinal, const SubnetRow &row)
{
    return addFact("INSERT INTO subnet_row (key, row, body) VALUES (?, ?, ?)", batch, ordinal, row.row, toBytes(row));
}

Result<void> SqlTransaction::endBatch(const Batch &batch)
{
    return write([&]() -> Result<void> {
        PHASEOUT_CHECK(m_batches.contains(batch.number));
        Query same(connection(), "SELECT 1 FROM batch WHERE id = ? AND number <> ?");
        if (same.add(batch.id).add(batch.number).next())
            return failure(ErrorCode::Conflict, batch.fileName);
        putBatch(connection(), batch);
        m_batches[batch.number] = true;
        return {};
    });
}

Result<void> SqlTransaction::dropBatch(int batch)
{
    return write([&]() -> Result<void> {
        PHASEOUT_CHECK(m_batches.contains(batch));
        for (const char *sql : {"DELETE FROM link WHERE observation BETWEEN ? AND ?",
                                "DELETE FROM observation WHERE key BETWEEN ? AND ?",
                                "DELETE FROM store_row WHERE key BETWEEN ? AND ?",
                                "DELETE FROM subnet_row WHERE key BETWEEN ? AND ?"})
            Query(connection(), sql).add(keyOf(batch, 0)).add(keyOf(batch, mostOrdinal)).run();
        Query(connection(), "DELETE FROM batch WHERE number = ?").add(batch).run();
        // A device known from this batch alone was never met.
        connection().exec("DELETE FROM device_number WHERE number NOT IN (SELECT device FROM link) "
                          "AND number NOT IN (SELECT number FROM device)");
        m_numbers.clear();
        m_fresh.clear();
        m_nextFresh = 0;
        m_batches.erase(batch);
        return {};
    });
}

qint64 SqlTransaction::numberOf(const DeviceId &device)
{
    // Devices are stored in the order in which they were numbered, and a million of them are far apart in a hash.
    if (m_nextFresh < m_fresh.size() && m_fresh[m_nextFresh] == device)
        return m_firstFresh + static_cast<qint64>(m_nextFresh++);
    const auto known = m_numbers.constFind(device);
    if (known != m_numbers.cend())
        return *known;
    if (m_numbers.size() >= mostNumbersKept)
        m_numbers.clear();
    Query(connection(), "INSERT OR IGNORE INTO device_number (id) VALUES (?)").add(device).run();
    sqlite3 *const database = connection().database().getHandle();
    if (sqlite3_changes(database) > 0) {
        const qint64 number = sqlite3_last_insert_rowid(database);
        if (m_fresh.empty())
            m_firstFresh = number;
        if (number == m_firstFresh + static_cast<qint64>(m_fresh.size()) && m_fresh.size() < static_cast<size_t>(mostNumbersKept))
            m_fresh.push_back(device);
        return *m_numbers.insert(device, number);
    }
    Query find(connection(), "SELECT number FROM device_number WHERE id = ?");
    static_cast<void>(find.add(device).next());
    return *m_numbers.insert(device, find.number());
}

qint64 SqlTransaction::ruleNumber(const QString &rule)
{
    const auto known = m_rules.constFind(rule);
    if (known != m_rules.cend())
        return *known;
    Query(connection(), "INSERT OR IGNORE INTO link_rule (name) VALUES (?)").add(rule).run();
    Query find(connection(), "SELECT number FROM link_rule WHERE name = ?");
    static_cast<void>(find.add(rule).next());
    return *m_rules.insert(rule, find.number());
}

Result<void> SqlTransaction::putLinks(std::span<const Link> links)
{
    return write([&]() -> Result<void> {
        for (const Link &link : links)
            Query(connection(), "INSERT OR REPLACE INTO link (device, observation, rule) VALUES (?, ?, ?)")
                .add(numberOf(link.device))
                .add(keyOf(link.batch, link.ordinal))
                .add(ruleNumber(link.rule))
                .run();
        return {};
    });
}

Result<void> SqlTransaction::setRevoked(const BatchId &batch, bool revoked)
{
    return write([&]() -> Result<void> {
        Query(connection(), "UPDATE batch SET isRevoked = ? WHERE id = ?").add(revoked).add(batch).run();
        if (sqlite3_changes(connection().database().getHandle()) == 0)
            return failure(ErrorCode::NotFound, batch.text());
        return {};
    });
}

Result<void> SqlTransaction::putOrganisations(std::span<const Organisation> organisations)
{
    return write([&]() -> Result<void> {
        replaceOrganisations(connection(), organisations);
        return {};
    });
}

Result<void> SqlTransaction::putStores(std::span<const Store> stores)
{
    return write([&]() -> Result<void> {
        for (const Store &store : stores)
            putStore(connection(), store);
        return {};
    });
}

Result<void> SqlTransaction::eraseStores(std::span<const StoreId> stores)
{
    return write([&]() -> Result<void> {
        for (const StoreId &store : stores)
            eraseStore(connection(), store, false);
        return {};
    });
}

Result<void> SqlTransaction::putDevices(std::span<const Device> devices)
{
    return write([&]() -> Result<void> {
        for (const Device &device : devices)
            putDevice(connection(), numberOf(device.id), device);
        return {};
    });
}

// The number is kept: a device that comes back stands where it stood.
Result<void> SqlTransaction::eraseDevices(std::span<const DeviceId> devices)
{
    return write([&]() -> Result<void> {
        for (const DeviceId &device : devices)
            Query(connection(), "DELETE FROM device WHERE number = (SELECT number FROM device_number WHERE id = ?)")
                .add(device)
                .run();
        return {};
    });
}

Result<void> SqlTransaction::putUserStore(const Store &store)
{
    return write([&]() -> Result<void> {
        Store own = store;
        own.isUserMade = true;
        putStore(connection(), own);
        return {};
    });
}

Result<void> SqlTransaction::eraseUserStore(const StoreId &store)
{
    return write([&]() -> Result<void> {
        eraseStore(connection(), store, true);
        return {};
    });
}

Result<void> SqlTransaction::putStoreDelivery(const StoreId &store, const Delivery &delivery)
{
    return write([&]() -> Result<void> {
        persist::putStoreDelivery(connection(), store, delivery);
        return {};
    });
}

Result<void> SqlTransaction::putDecisions(const DeviceId &device, const DeviceDecisions &decisions)
{
    return write([&]() -> Result<void> {
        persist::putDecisions(connection(), device, decisions);
        return {};
    });
}

Result<void> SqlTransaction::putDocument(Document document, const QJsonObject &value)
{
    return write([&]() -> Result<void> {
        persist::putDocument(connection(), document, value);
        return {};
    });
}

Result<void> SqlTransaction::putCurrentPlan(const QByteArray &digest)
{
    return write([&]() -> Result<void> {
        Query(connection(), "UPDATE meta SET currentPlan = ?").add(digest).run();
        return {};
    });
}

Result<void> SqlTransaction::putBaseline(const QByteArray &digest)
{
    return write([&]() -> Result<void> {
        Query(connection(), "UPDATE meta SET baseline = ?").add(digest).run();
        return {};
    });
}

Result<void> SqlTransaction::putRules(const QString &rules)
{
    return write([&]() -> Result<void> {
        Query(connection(), "UPDATE meta SET rules = ?").add(rules).run();
        return {};
    });
}

Result<void> SqlTransaction::putPlan(const QByteArray &digest, const QByteArray &bytes)
{
    return write([&]() -> Result<void> {
        persist::putPlan(connection(), digest, bytes);
        return {};
    });
}

Result<void> SqlTransaction::append(const JournalEntry &entry)
{
    return write([&]() -> Result<void> {
        appendEntry(connection(), entry);
        return {};
    });
}

Result<void> SqlTransaction::commit()
{
    const auto committed = write([&]() -> Result<void> {
        for (const auto &[number, isComplete] : m_batches)
            if (!isComplete)
                return failure(ErrorCode::Conflict, m_session->path, QStringLiteral("batch %1 has no end").arg(number));
        connection().exec("COMMIT");
        return {};
    });
    end("ROLLBACK"); // when COMMIT did not happen
    return committed;
}

} // namespace phaseout::persist
