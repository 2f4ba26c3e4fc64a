// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/batchdigest.h"

#include "core/base/json.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
void add(QCryptographicHash &hash, char kind, std::initializer_list<QByteArray> parts)
{
    hash.addData(QByteArrayView(&kind, 1));
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
        hash.addData(part);
    }
}
} // namespace

void BatchDigest::observation(qint64 ordinal, qint64 row, const QByteArray &body)
{
    add(m_observations, 'o', {QByteArray::number(ordinal), QByteArray::number(row), body});
}

void BatchDigest::store(qint64 ordinal, const StoreRow &row)
{
    add(m_stores, 's', {QByteArray::number(ordinal), QByteArray::number(row.row), toBytes(row)});
}

void BatchDigest::subnet(qint64 ordinal, const SubnetRow &row)
{
    add(m_subnets, 'n', {QByteArray::number(ordinal), QByteArray::number(row.row), toBytes(row)});
}

QByteArray BatchDigest::finish(const Batch &batch)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, 'b', {batch.fileName.toUtf8(), batch.fileSha256, batch.reader.toUtf8(), QByteArray::number(batch.readerVersion),
              batch.mapping, batch.storeHint.toUtf8(), QByteArray::number(batch.observations),
              QByteArray::number(batch.storeRows), QByteArray::number(batch.subnetRows), QByteArray::number(batch.refused),
              m_observations.result(), m_stores.result(), m_subnets.result()});
    return hash.result();
}

QByteArray toBytes(const StoreRow &row)
{
    QJsonObject object;
    for (auto it = row.fields.begin(); it != row.fields.end(); ++it)
        object.insert(QString::number(static_cast<int>(it.key())), it.value());
    return canonicalJson(object);
}

std::optional<StoreRow> storeRowFromBytes(const QByteArray &bytes, qint64 row)
{
    const auto object = parseJsonObject(bytes, u"store row"_s);
    if (!object)
        return std::nullopt;
    StoreRow result{row, {}};
    for (auto it = object->begin(); it != object->end(); ++it)
        result.fields.insert(static_cast<StoreField>(it.key().toInt()), it.value().toString());
    return result;
}

QByteArray toBytes(const SubnetRow &row)
{
    return canonicalJson({{u"subnet"_s, row.subnet}, {u"store"_s, row.storeCode}, {u"organisation"_s, row.organisation}, {u"note"_s, row.note}});
}

std::optional<SubnetRow> subnetRowFromBytes(const QByteArray &bytes, qint64 row)
{
    const auto object = parseJsonObject(bytes, u"subnet row"_s);
    if (!object)
        return std::nullopt;
    return SubnetRow{row, object->value(u"subnet"_s).toString(), object->value(u"store"_s).toString(),
                     object->value(u"organisation"_s).toString(), object->value(u"note"_s).toString()};
}

} // namespace phaseout
