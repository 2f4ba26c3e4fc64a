// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/identities.h"

#include "core/project/estatejson.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr qsizetype longestLabel = 200;

QJsonObject toJson(const SeenRow &row) { return {{u"import"_s, row.import.text()}, {u"row"_s, row.ordinal}}; }

QJsonArray toJson(const std::vector<SeenRow> &rows)
{
    QJsonArray array;
    for (const SeenRow &row : rows)
        array.append(toJson(row));
    return array;
}

SeenRow rowFromJson(const QJsonObject &object, const QString &path, JsonReader &parent)
{
    JsonReader reader(object, path);
    SeenRow row;
    row.import = idFromJson<Batch>(reader, u"import"_s);
    row.ordinal = reader.number(u"row"_s, 0, 1, 0xFFFF'FFFF);
    if (!reader.has(u"row"_s))
        reader.refuse(u"row"_s, u"row"_s);
    parent.include(reader.finish());
    return row;
}

std::vector<SeenRow> rowsFromJson(const QJsonArray &array, const QString &path, JsonReader &parent)
{
    std::vector<SeenRow> rows;
    if (array.isEmpty() || static_cast<size_t>(array.size()) > Identities::mostRows)
        parent.refuse(path, QString::number(array.size()));
    else
        for (const QJsonValue &value : array)
            rows.push_back(rowFromJson(value.toObject(), path, parent));
    return rows;
}

// The array at \a key, refused when it is too long.
QJsonArray listAt(JsonReader &reader, const QString &key)
{
    const QJsonArray array = reader.array(key);
    if (static_cast<size_t>(array.size()) <= Identities::mostWords)
        return array;
    reader.refuse(key, QString::number(array.size()));
    return {};
}

std::vector<JoinedDevices> joinedFromJson(JsonReader &reader)
{
    std::vector<JoinedDevices> joined;
    const QString key = u"joined"_s;
    const QJsonArray array = listAt(reader, key);
    for (const QJsonValue &value : array) {
        JsonReader part(value.toObject(), key);
        JoinedDevices one;
        const QJsonArray parts = part.array(u"parts"_s);
        for (const QJsonValue &rows : parts)
            one.parts.push_back(rowsFromJson(rows.toArray(), u"parts"_s, part));
        if (one.parts.size() < 2 || one.parts.size() > Identities::mostRows)
            part.refuse(u"parts"_s, QString::number(parts.size()));
        one.label = part.text(u"label"_s).left(longestLabel);
        reader.include(part.finish());
        joined.push_back(std::move(one));
    }
    return joined;
}

std::vector<RowApart> apartFromJson(JsonReader &reader)
{
    std::vector<RowApart> apart;
    std::set<SeenRow> known;
    const QString key = u"apart"_s;
    const QJsonArray array = listAt(reader, key);
    for (const QJsonValue &value : array) {
        JsonReader part(value.toObject(), key);
        RowApart one;
        one.row = rowFromJson(part.object(u"row"_s), key, part);
        one.from = rowsFromJson(part.array(u"from"_s), u"from"_s, part);
        one.label = part.text(u"label"_s).left(longestLabel);
        if (!known.insert(one.row).second || std::find(one.from.begin(), one.from.end(), one.row) != one.from.end())
            part.refuse(u"row"_s, QString::number(one.row.ordinal));
        reader.include(part.finish());
        apart.push_back(std::move(one));
    }
    return apart;
}

std::vector<RowName> namesFromJson(JsonReader &reader)
{
    std::vector<RowName> names;
    std::set<SeenRow> rows;
    std::set<DeviceId> devices;
    const QString key = u"names"_s;
    const QJsonArray array = listAt(reader, key);
    for (const QJsonValue &value : array) {
        JsonReader part(value.toObject(), key);
        const SeenRow row = rowFromJson(part.object(u"row"_s), key, part);
        const auto device = idFromJson<Device>(part, u"device"_s);
        if (!rows.insert(row).second || !devices.insert(device).second)
            part.refuse(u"row"_s, QString::number(row.ordinal));
        reader.include(part.finish());
        names.push_back({row, device});
    }
    return names;
}
} // namespace

QJsonObject toJson(const Identities &identities)
{
    QJsonArray joined;
    for (const JoinedDevices &one : identities.joined) {
        QJsonArray parts;
        for (const std::vector<SeenRow> &part : one.parts)
            parts.append(toJson(part));
        joined.append(QJsonObject{{u"parts"_s, parts}, {u"label"_s, one.label}});
    }
    QJsonArray apart;
    for (const RowApart &one : identities.apart)
        apart.append(QJsonObject{{u"row"_s, toJson(one.row)}, {u"from"_s, toJson(one.from)}, {u"label"_s, one.label}});
    QJsonArray names;
    for (const RowName &one : identities.names)
        names.append(QJsonObject{{u"row"_s, toJson(one.row)}, {u"device"_s, one.device.text()}});
    return {{u"joined"_s, joined}, {u"apart"_s, apart}, {u"names"_s, names}};
}

Result<Identities> identitiesFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Identities identities;
    identities.joined = joinedFromJson(reader);
    identities.apart = apartFromJson(reader);
    identities.names = namesFromJson(reader);
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return identities;
}

DeviceId deviceNamedAfter(const QUuid &project, const QByteArray &import, qint64 ordinal)
{
    return DeviceId(QUuid::createUuidV5(project, QByteArray("device:" + import.toHex() + ':' + QByteArray::number(ordinal))));
}

} // namespace phaseout
