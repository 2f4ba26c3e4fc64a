// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/document.h"

#include "core/base/json.h"
#include "core/persist/sqlerror.h"

#include <zlib.h>

namespace phaseout::persist {
namespace {
QByteArray compressed(const QByteArray &bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray result(static_cast<qsizetype>(size), Qt::Uninitialized);
    const auto *from = reinterpret_cast<const Bytef *>(bytes.constData());
    if (compress(reinterpret_cast<Bytef *>(result.data()), &size, from, static_cast<uLong>(bytes.size())) != Z_OK)
        throw std::bad_alloc();
    result.truncate(static_cast<qsizetype>(size));
    return result;
}

// Never gives more than \a size bytes, whatever the stream says.
QByteArray expanded(QByteArrayView bytes, qint64 size)
{
    if (size < 0 || size > longestValue)
        throw Damaged{"plan.size"};
    QByteArray result(static_cast<qsizetype>(size), Qt::Uninitialized);
    uLongf written = static_cast<uLongf>(size);
    const auto *from = reinterpret_cast<const Bytef *>(bytes.data());
    const int status = uncompress(reinterpret_cast<Bytef *>(result.data()), &written, from, static_cast<uLong>(bytes.size()));
    if (status != Z_OK || written != static_cast<uLongf>(size))
        throw Damaged{"plan.body"};
    return result;
}
} // namespace

void putDocument(Connection &connection, Document document, const QJsonObject &value)
{
    Query(connection, "INSERT OR REPLACE INTO document (slug, body) VALUES (?, ?)")
        .add(documentSlug(document))
        .add(QString::fromUtf8(canonicalJson(value)))
        .run();
}

QHash<Document, QJsonObject> allDocuments(Connection &connection)
{
    QHash<Document, QJsonObject> all;
    Query query(connection, "SELECT slug, body FROM document");
    while (query.next()) {
        const QString slug = query.text();
        const auto document = documentFromSlug(slug);
        const auto value = parseJsonObject(query.text().toUtf8(), slug);
        if (!document || !value)
            throw Damaged{"document"};
        all.insert(*document, *value);
    }
    return all;
}

void putPlan(Connection &connection, const QByteArray &digest, const QByteArray &bytes)
{
    if (bytes.size() > longestValue)
        throw Stopped{Error{ErrorCode::LimitExceeded, QString::number(bytes.size()), {}}};
    Query(connection, "INSERT OR IGNORE INTO plan (digest, size, body) VALUES (?, ?, ?)")
        .add(digest)
        .add(static_cast<qint64>(bytes.size()))
        .add(compressed(bytes))
        .run();
}

std::optional<QByteArray> storedPlan(Connection &connection, const QByteArray &digest)
{
    Query query(connection, "SELECT size, body FROM plan WHERE digest = ?");
    if (!query.add(digest).next())
        return std::nullopt;
    const qint64 size = query.number();
    return expanded(query.blobView(), size);
}

} // namespace phaseout::persist
