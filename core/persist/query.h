// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/persist/connection.h"

#include <QDate>
#include <string_view>

namespace phaseout::persist {

/// Texts that many rows repeat (models, brands, rules), each kept once in memory.
class TextPool {
public:
    /// \a utf8 as a text that shares its memory with every equal one asked for before.
    [[nodiscard]] QString text(std::string_view utf8);

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
};

/// One use of a statement: values bound from left to right, rows read from left to right; the statement is reset at the
/// end, so that no reader stays open. Civil dates are stored as yyyymmdd, instants as milliseconds since 1970 UTC, ids as
/// 16 bytes; absent is NULL. Every function throws (see sqlerror.h).
class Query {
public:
    /// Uses the kept statement for \a sql.
    Query(Connection &connection, const char *sql) : m_statement(connection.cached(sql)) {}
    /// Uses a statement of one's own: for reads that call back and may be started again meanwhile.
    explicit Query(SQLite::Statement &statement) : m_statement(statement) {}
    ~Query() { m_statement.tryReset(); }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &add(qint64 value);
    Query &add(int value) { return add(static_cast<qint64>(value)); }
    Query &add(bool value) { return add(static_cast<qint64>(value)); }
    Query &add(const QString &text);
    Query &add(const QByteArray &blob);
    Query &add(QDate date);
    Query &add(const QDateTime &instant);
    Query &add(std::optional<double> value);
    Query &addNull();
    template <class Tag>
    Query &add(const Id<Tag> &id)
    {
        return addId(id.uuid());
    }
    /// NULL for the null id.
    template <class Tag>
    Query &addOrNull(const Id<Tag> &id)
    {
        return id.isNull() ? addNull() : addId(id.uuid());
    }

    void run();  ///< for statements without rows
    bool next(); ///< false after the last row

    [[nodiscard]] bool isNull() const; ///< of the value that would be read next
    void skip() { ++m_read; }
    [[nodiscard]] qint64 number();
    [[nodiscard]] int count(); ///< a number from 0 to INT_MAX, else Damaged
    [[nodiscard]] bool flag(); ///< 0 or 1
    [[nodiscard]] std::optional<double> real();
    [[nodiscard]] QString text();
    [[nodiscard]] QString text(TextPool &pool);
    [[nodiscard]] std::string_view utf8(); ///< valid until the next row
    [[nodiscard]] QByteArray blob();
    [[nodiscard]] QByteArrayView blobView(); ///< valid until the next row
    [[nodiscard]] QDate date();
    [[nodiscard]] QDateTime instant();
    [[nodiscard]] QUuid uuid();       ///< 16 bytes, else Damaged
    [[nodiscard]] QUuid uuidOrNull(); ///< NULL is the null id
    template <class T>
    [[nodiscard]] T id()
    {
        return T(uuid());
    }

private:
    Query &addId(const QUuid &id);

    SQLite::Statement &m_statement;
    std::string m_text; ///< the last one bound: most are plain and short, and need no memory of their own
    int m_bound = 0;
    int m_read = 0;
};

} // namespace phaseout::persist
