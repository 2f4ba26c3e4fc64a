// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/batchdigest.h"

#include "core/base/json.h"

#include <array>
#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
// Without any memory of its own: this is done for every row.
void addNumber(Sha256 &hash, qint64 number, char after)
{
    std::array<char, 24> digits;
    char *end = std::to_chars(digits.data(), digits.data() + digits.size() - 1, number).ptr;
    *end++ = after;
    hash.add(QByteArrayView(digits.data(), end));
}

void add(Sha256 &hash, QByteArrayView part)
{
    addNumber(hash, part.size(), ':');
    hash.add(part);
}

void add(Sha256 &hash, qint64 number)
{
    std::array<char, 24> digits;
    const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    add(hash, QByteArrayView(digits.data(), end));
}

void add(Sha256 &hash, char kind, qint64 ordinal, qint64 row, QByteArrayView body)
{
    hash.add(QByteArrayView(&kind, 1));
    add(hash, ordinal);
    add(hash, row);
    add(hash, body);
}
} // namespace

void BatchDigest::observation(qint64 ordinal, qint64 row, const QByteArray &body)
{
    add(m_observations, 'o', ordinal, row, body);
}

void BatchDigest::store(qint64 ordinal, const StoreRow &row)
{
    add(m_stores, 's', ordinal, row.row, toBytes(row));
}

void BatchDigest::subnet(qint64 ordinal, const SubnetRow &row)
{
    add(m_subnets, 'n', ordinal, row.row, toBytes(row));
}

QByteArray BatchDigest::finish(const Batch &batch)
{
    Sha256 hash;
    hash.add("b");
    for (const QByteArray &part : {batch.fileName.toUtf8(), batch.fileSha256, batch.reader.toUtf8()})
        add(hash, part);
    add(hash, static_cast<qint64>(batch.readerVersion));
    add(hash, batch.mapping);
    add(hash, batch.storeHint.toUtf8());
    for (const qint64 count : {batch.observations, batch.storeRows, batch.subnetRows, batch.refused})
        add(hash, count);
    for (Sha256 *rows : {&m_observations, &m_stores, &m_subnets})
        add(hash, rows->result());
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
