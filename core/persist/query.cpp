// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/query.h"

#include "core/persist/sqlerror.h"

#include <QtEndian>
#include <array>
#include <limits>

namespace phaseout::persist {

QString TextPool::text(std::string_view utf8)
{
    const auto found = m_texts.find(utf8);
    if (found != m_texts.end())
        return found->second;
    const QString made = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return m_texts.emplace(std::string(utf8), made).first->second;
}

Query &Query::add(qint64 value)
{
    m_statement.bind(++m_bound, static_cast<int64_t>(value));
    return *this;
}

Query &Query::add(const QString &text)
{
    m_text.resize(static_cast<size_t>(text.size()));
    char *to = m_text.data();
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            m_text = text.toStdString();
            break;
        }
        *to++ = static_cast<char>(c.unicode());
    }
    m_statement.bind(++m_bound, m_text);
    return *this;
}

Query &Query::add(const QByteArray &blob)
{
    if (blob.size() > longestValue)
        throw Stopped{Error{ErrorCode::LimitExceeded, QString::number(blob.size()), {}}};
    m_statement.bind(++m_bound, static_cast<const void *>(blob.constData()), static_cast<int>(blob.size()));
    return *this;
}

// The bytes of QUuid::toRfc4122(), without memory of their own.
Query &Query::addId(const QUuid &id)
{
    std::array<uchar, 16> bytes;
    qToBigEndian(id.data1, bytes.data());
    qToBigEndian(id.data2, bytes.data() + 4);
    qToBigEndian(id.data3, bytes.data() + 6);
    std::copy(std::begin(id.data4), std::end(id.data4), bytes.begin() + 8);
    m_statement.bind(++m_bound, static_cast<const void *>(bytes.data()), static_cast<int>(bytes.size()));
    return *this;
}

Query &Query::add(QDate date)
{
    return date.isValid() ? add(date.year() * 10'000 + date.month() * 100 + date.day()) : addNull();
}

Query &Query::add(const QDateTime &instant)
{
    return instant.isValid() ? add(instant.toMSecsSinceEpoch()) : addNull();
}

Query &Query::add(std::optional<double> value)
{
    if (!value)
        return addNull();
    m_statement.bind(++m_bound, *value);
    return *this;
}

Query &Query::addNull()
{
    m_statement.bind(++m_bound);
    return *this;
}

void Query::run()
{
    m_statement.exec();
}

bool Query::next()
{
    m_read = 0;
    return m_statement.executeStep();
}

bool Query::isNull() const
{
    return m_statement.isColumnNull(m_read);
}

qint64 Query::number()
{
    return m_statement.getColumn(m_read++).getInt64();
}

int Query::count()
{
    const qint64 value = number();
    if (value < 0 || value > std::numeric_limits<int>::max())
        throw Damaged{"a number that is out of range"};
    return static_cast<int>(value);
}

bool Query::flag()
{
    const qint64 value = number();
    if (value != 0 && value != 1)
        throw Damaged{"a yes or no that is neither"};
    return value == 1;
}

std::optional<double> Query::real()
{
    const SQLite::Column column = m_statement.getColumn(m_read++);
    if (column.isNull())
        return std::nullopt;
    return column.getDouble();
}

std::string_view Query::utf8()
{
    const SQLite::Column column = m_statement.getColumn(m_read++);
    const char *text = column.getText(""); // before its length: reading converts
    return {text, static_cast<size_t>(column.getBytes())};
}

QString Query::text()
{
    const std::string_view bytes = utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString Query::text(TextPool &pool)
{
    return pool.text(utf8());
}

QByteArrayView Query::blobView()
{
    const SQLite::Column column = m_statement.getColumn(m_read++);
    const void *data = column.getBlob();
    return {static_cast<const char *>(data), static_cast<qsizetype>(column.getBytes())};
}

QByteArray Query::blob()
{
    return blobView().toByteArray();
}

QDate Query::date()
{
    const SQLite::Column column = m_statement.getColumn(m_read++);
    if (column.isNull())
        return {};
    const int64_t packed = column.getInt64();
    if (packed < 1'01'01 || packed > 9999'12'31)
        throw Damaged{"a date that is none"};
    const int value = static_cast<int>(packed);
    return QDate(value / 10'000, value / 100 % 100, value % 100);
}

QDateTime Query::instant()
{
    if (isNull()) {
        skip();
        return {};
    }
    return QDateTime::fromMSecsSinceEpoch(number(), Qt::UTC);
}

QUuid Query::uuid()
{
    const QByteArrayView bytes = blobView();
    if (bytes.size() != 16)
        throw Damaged{"an id that is not 16 bytes long"};
    return QUuid::fromRfc4122(bytes);
}

QUuid Query::uuidOrNull()
{
    if (isNull()) {
        skip();
        return {};
    }
    return uuid();
}

} // namespace phaseout::persist
