// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <memory>
#include <unordered_map>

namespace phaseout::persist {

/// The largest text or blob that any file may make us load, and the largest body of one observation.
constexpr int longestValue = 256 * 1024 * 1024;
constexpr int longestObservation = 4 * 1024 * 1024;

/// One open database, made safe before its first statement runs: foreign keys on, no trust in the file's own schema,
/// defensive mode, checked cells, bounded values, no extensions. Every function throws (see sqlerror.h).
/// Thread: one at a time.
class Connection {
public:
    /// Opens an existing file. Reads nothing of it yet.
    static std::unique_ptr<Connection> open(const QString &path, bool isReadOnly);
    /// Opens a file that it may make.
    static std::unique_ptr<Connection> create(const QString &path);
    static std::unique_ptr<Connection> inMemory();

    [[nodiscard]] SQLite::Database &database() { return m_database; }
    /// Runs statements that give no rows.
    void exec(const char *sql) { m_database.exec(sql); }
    [[nodiscard]] qint64 number(const char *sql);
    [[nodiscard]] QString text(const char *sql);
    /// The statement for the literal \a sql, prepared once and kept; known by its address, which is quick.
    [[nodiscard]] SQLite::Statement &cached(const char *sql);
    /// Lets go of every prepared statement: before the journal's mode is changed or the file closed.
    void forgetStatements() { m_statements.clear(); }
    /// Write-ahead log with full synchronising; on a file system of another machine, where that log does not work, the
    /// rollback journal.
    void beginWriting(const QString &path);
    /// Everything into the one file, and no other file left beside it. False when another reader keeps it from that.
    [[nodiscard]] bool endWriting();

private:
    Connection(const std::string &path, int flags);
    SQLite::Database m_database;
    std::unordered_map<const char *, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// While it lives, a cancelled \a context stops any statement of \a connection with SQLITE_INTERRUPT.
class CancelScope {
public:
    CancelScope(Connection &connection, const JobContext &context);
    ~CancelScope();
    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;

private:
    Connection &m_connection;
};

} // namespace phaseout::persist
