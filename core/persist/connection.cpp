// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/connection.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <sqlite3.h>

namespace phaseout::persist {
namespace {
constexpr int busyTimeoutMs = 1000;
constexpr int instructionsBetweenLooks = 20'000; // well under a millisecond

bool isRemote(const QString &path)
{
    static constexpr std::array remote = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p",
                                          "fuse.sshfs", "fuse.davfs", "davfs", "fuse.rclone", "fuse.gvfsd-fuse"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    return std::any_of(remote.begin(), remote.end(), [&type](const char *name) { return type == name; });
}
// Nobody asks how much memory SQLite has: counting it takes a lock for every piece.
const std::string &uncounted(const std::string &path)
{
    static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(told);
    return path;
}
} // namespace

Connection::Connection(const std::string &path, int flags)
    : m_database(uncounted(path), flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, busyTimeoutMs)
{
    sqlite3 *handle = m_database.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    m_database.exec("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;");
}

std::unique_ptr<Connection> Connection::open(const QString &path, bool isReadOnly)
{
    const int flags = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    return std::unique_ptr<Connection>(new Connection(path.toStdString(), flags));
}

std::unique_ptr<Connection> Connection::create(const QString &path)
{
    return std::unique_ptr<Connection>(new Connection(path.toStdString(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
}

std::unique_ptr<Connection> Connection::inMemory()
{
    return std::unique_ptr<Connection>(new Connection(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
}

qint64 Connection::number(const char *sql)
{
    SQLite::Statement statement(m_database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

QString Connection::text(const char *sql)
{
    SQLite::Statement statement(m_database, sql);
    return statement.executeStep() ? QString::fromStdString(statement.getColumn(0).getString()) : QString();
}

SQLite::Statement &Connection::cached(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    return *statement;
}

void Connection::beginWriting(const QString &path)
{
    if (!isRemote(path) && text("PRAGMA journal_mode = WAL") == QLatin1String("wal")) {
        exec("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;");
        return;
    }
    // Without the log, only EXTRA also makes the disappearance of the rollback journal durable.
    static_cast<void>(text("PRAGMA journal_mode = DELETE"));
    exec("PRAGMA synchronous = EXTRA;");
}

bool Connection::endWriting()
{
    forgetStatements();
    try {
        return text("PRAGMA journal_mode = DELETE") == QLatin1String("delete");
    } catch (const SQLite::Exception &exception) {
        if ((exception.getErrorCode() & 0xFF) == SQLITE_BUSY)
            return false;
        throw;
    }
}

CancelScope::CancelScope(Connection &connection, const JobContext &context) : m_connection(connection)
{
    const auto look = [](void *given) { return static_cast<const JobContext *>(given)->isCancelled() ? 1 : 0; };
    sqlite3_progress_handler(connection.database().getHandle(), instructionsBetweenLooks, look,
                             const_cast<JobContext *>(&context));
}

CancelScope::~CancelScope()
{
    sqlite3_progress_handler(m_connection.database().getHandle(), 0, nullptr, nullptr);
}

} // namespace phaseout::persist
