// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/columnmapping.h"

#include "core/ingest/columngroups.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/formats/input.h"
#include "core/ingest/credentials.h"
#include "core/ingest/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr int formatVersion = 1;
constexpr QLatin1StringView formatName("phaseout-column-mapping");

QString wordOf(TableKind kind, const char *slug) { return tableFieldWord(*tableField(kind, QString::fromLatin1(slug))); }

// Headers, folded, that only a tool writes.
bool isOfTool(const QString &folded)
{
    static const QSet<QString> words{u"firstseen"_s, u"lastresponse"_s, u"responsetime"_s, u"ping"_s, u"pingms"_s, u"rtt"_s, u"ttl"_s, u"latency"_s, u"latencyms"_s,
                                     u"openports"_s, u"portsopen"_s, u"macvendor"_s, u"macaddressvendor"_s, u"lastscan"_s, u"lastscanned"_s};
    return words.contains(folded);
}

bool isSeenByTool(const QString &folded)
{
    static const QSet<QString> words{u"lastseen"_s, u"seen"_s, u"lastseenon"_s, u"lastpolled"_s, u"lastpoll"_s, u"lastping"_s, u"lastcontact"_s, u"lastonline"_s, u"lastconnected"_s};
    return words.contains(folded);
}

// What people call a device is under other headers.
bool isNetworkName(const QString &folded)
{
    static const QSet<QString> words{u"hostname"_s, u"host"_s, u"dnsname"_s};
    return words.contains(folded);
}

// What people alone know: where it stands, who looks after it, what it cost.
bool isOfPeople(const QString &folded)
{
    static const QString parts[] = {u"owner"_s, u"contact"_s, u"purchase"_s, u"warranty"_s, u"cost"_s, u"price"_s, u"supplier"_s, u"installer"_s, u"install"_s, u"asset"_s, u"location"_s,
                                    u"department"_s, u"floor"_s, u"room"_s, u"rack"_s, u"store"_s, u"branch"_s, u"site"_s, u"shop"_s, u"audit"_s, u"survey"_s, u"comment"_s, u"note"_s};
    return std::any_of(std::begin(parts), std::end(parts), [&folded](const QString &part) { return folded.contains(part) && !isSeenByTool(folded); });
}
} // namespace

QString tableOriginSlug(TableOrigin origin) { return origin == TableOrigin::List ? u"list"_s : u"network"_s; }
QString tableOriginWord(TableOrigin origin) { return origin == TableOrigin::List ? Words::tr("A list that people keep") : Words::tr("What the network showed"); }

std::optional<TableOrigin> tableOriginFromSlug(QStringView slug)
{
    for (const TableOrigin origin : {TableOrigin::List, TableOrigin::Network})
        if (slug == tableOriginSlug(origin))
            return origin;
    return std::nullopt;
}

TableOrigin guessOrigin(const ColumnMapping &mapping, const QStringList &header)
{
    bool isSeen = false;
    for (const QString &column : header) {
        const QString folded = text::folded(column);
        if (isOfPeople(folded))
            return TableOrigin::List;
        isSeen = isSeen || isOfTool(folded) || isSeenByTool(folded);
    }
    for (const MappedColumn &column : mapping.columns) {
        static const QSet<QString> ofTools{u"ip"_s, u"mac"_s, u"serial"_s, u"model"_s, u"firmware"_s, u"vendor"_s, u"class"_s, u"status"_s, u"seen"_s};
        if (!ofTools.contains(column.field) && !(column.field == u"name" && isNetworkName(text::folded(column.header))))
            return TableOrigin::List;
    }
    return mapping.kind == TableKind::Devices && isSeen && (mapping.has(u"ip") || mapping.has(u"mac")) ? TableOrigin::Network : TableOrigin::List;
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonArray array;
    for (const MappedColumn &column : columns) {
        QJsonObject one{{u"field"_s, column.field}, {u"header"_s, column.header}};
        if (column.dateOrder != DateOrder::Undecided)
            one.insert(u"dateOrder"_s, dateOrderSlug(column.dateOrder));
        if (column.fillDown)
            one.insert(u"fillDown"_s, *column.fillDown);
        array.append(one);
    }
    QJsonObject json{{u"format"_s, formatName}, {u"version"_s, formatVersion}, {u"kind"_s, tableKindSlug(kind)}, {u"columns"_s, array}};
    const auto put = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(u"name"_s, name);
    put(u"sheet"_s, sheet);
    put(u"fingerprint"_s, fingerprint);
    put(u"encoding"_s, encoding);
    put(u"origin"_s, origin ? tableOriginSlug(*origin) : QString());
    put(u"delimiter"_s, delimiter.isNull() ? QString() : QString(delimiter));
    if (decimal != u'.')
        json.insert(u"decimal"_s, QString(decimal));
    if (headerRow > 0)
        json.insert(u"headerRow"_s, headerRow);
    return json;
}

Result<ColumnMapping> ColumnMapping::fromJson(const QJsonObject &json)
{
    if (json.value(u"format"_s).toString() != formatName)
        return failure(ErrorCode::FormatInvalid, QString(formatName), Words::tr("no column mapping"));
    if (json.value(u"version"_s).toInt() != formatVersion)
        return failure(ErrorCode::Unsupported, QString(formatName), Words::tr("a column mapping of another version of Phaseout"));
    const auto kind = tableKindFromSlug(json.value(u"kind"_s).toString());
    const QString delimiter = json.value(u"delimiter"_s).toString();
    const QString decimal = json.value(u"decimal"_s).toString(u"."_s);
    if (!kind || delimiter.size() > 1 || (decimal != "."_L1 && decimal != ","_L1))
        return failure(ErrorCode::FormatInvalid, QString(formatName), Words::tr("kind, delimiter or decimal is not known"));
    ColumnMapping mapping;
    mapping.kind = *kind;
    mapping.name = json.value(u"name"_s).toString();
    mapping.sheet = json.value(u"sheet"_s).toString();
    mapping.fingerprint = json.value(u"fingerprint"_s).toString();
    mapping.encoding = json.value(u"encoding"_s).toString().toLower();
    if (!mapping.encoding.isEmpty() && !formats::namedEncodings().contains(mapping.encoding))
        return failure(ErrorCode::FormatInvalid, QString(formatName),
                       Words::tr("the encoding “%1” is not known; these are: %2").arg(text::shown(mapping.encoding, 40), formats::namedEncodings().join(u", "_s)));
    if (const QString origin = json.value(u"origin"_s).toString(); !origin.isEmpty()) {
        mapping.origin = tableOriginFromSlug(origin);
        if (!mapping.origin)
            return failure(ErrorCode::FormatInvalid, QString(formatName), Words::tr("origin is neither “list” nor “network”"));
    }
    mapping.headerRow = std::max<qint64>(0, json.value(u"headerRow"_s).toInteger());
    mapping.delimiter = delimiter.isEmpty() ? QChar() : delimiter.front();
    mapping.decimal = decimal.front();
    const QJsonArray array = json.value(u"columns"_s).toArray();
    for (const QJsonValue &value : array) {
        const auto order = dateOrderFromSlug(value[u"dateOrder"_s].toString(u"undecided"_s));
        if (!order)
            return failure(ErrorCode::FormatInvalid, QString(formatName), value[u"dateOrder"_s].toString());
        const QJsonValue fillDown = value[u"fillDown"_s];
        if (!fillDown.isUndefined() && !fillDown.isBool())
            return failure(ErrorCode::FormatInvalid, QString(formatName), Words::tr("fillDown is neither true nor false"));
        mapping.columns.push_back({value[u"field"_s].toString(), value[u"header"_s].toString(), *order,
                                   fillDown.isBool() ? std::optional(fillDown.toBool()) : std::nullopt});
    }
    if (const auto checked = mapping.check(); !checked)
        return failure(checked.error());
    return mapping;
}

Result<ColumnMapping> ColumnMapping::fromJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.left(1 << 20), &error);
    if (!document.isObject())
        return failure(ErrorCode::FormatInvalid, QString(formatName), error.errorString());
    return fromJson(document.object());
}

Result<void> ColumnMapping::check() const
{
    QHash<QString, QString> headerOf;
    for (const MappedColumn &column : columns) {
        const TableField *field = tableField(kind, column.field);
        if (!field || column.header.isEmpty())
            return failure(ErrorCode::ValueInvalid, column.field, Words::tr("no field of this kind of table"));
        if (isCredentialName(column.header))
            return failure(ErrorCode::ValueInvalid, column.header,
                           Words::tr("by its name, the column “%1” holds credentials, which are never kept; leave it out of the mapping, or give the column another name if it holds something else")
                               .arg(text::shown(column.header)));
        if (column.fillDown.value_or(false) && !mayBeFilledDown(kind, column.field))
            return failure(ErrorCode::ValueInvalid, column.header,
                           Words::tr("“%1” tells the rows apart, so that an empty cell of it cannot stand for the one above").arg(text::shown(column.header)));
        if (!field->takesSeveral && headerOf.contains(column.field))
            return failure(ErrorCode::ValueInvalid, column.header,
                           Words::tr("two columns, “%1” and “%2”, are both mapped to “%3”; keep one of them")
                               .arg(text::shown(headerOf.value(column.field)), text::shown(column.header), tableFieldWord(*field)));
        headerOf.insert(column.field, column.header);
    }
    // A window has one choice for each column; a file could say what nobody can see there.
    QHash<QString, const TableField *> fieldOf;
    for (const MappedColumn &column : columns) {
        const TableField *field = tableField(kind, column.field);
        if (const TableField *other = fieldOf.value(column.header); other && other != field)
            return failure(ErrorCode::ValueInvalid, column.header,
                           Words::tr("one column is mapped to both “%1” and “%2”; keep one of them").arg(tableFieldWord(*other), tableFieldWord(*field)));
        fieldOf.insert(column.header, field);
    }
    return {};
}

bool ColumnMapping::has(QStringView field) const
{
    return std::any_of(columns.begin(), columns.end(), [field](const MappedColumn &column) { return column.field == field; });
}

QStringList ColumnMapping::missing(bool hasStore) const
{
    switch (kind) {
    case TableKind::Stores:
        return has(u"code") ? QStringList() : QStringList{wordOf(kind, "code")};
    case TableKind::Devices:
        if (has(u"ip") || has(u"mac") || has(u"serial") || (has(u"name") && (hasStore || has(u"store") || has(u"storeName") || has(u"recorder"))))
            return {};
        return {Words::tr("IP address, MAC address, serial number, or device name with store or recorder")};
    case TableKind::Subnets: {
        QStringList words;
        if (!has(u"subnet") && !(has(u"start") && has(u"end")))
            words += wordOf(kind, "subnet");
        if (!has(u"store"))
            words += wordOf(kind, "store");
        return words;
    }
    case TableKind::Sightings:
        return has(u"storeName") || has(u"address") ? QStringList() : QStringList{Words::tr("store name or address")};
    }
    Q_UNREACHABLE();
}

QString headerFingerprint(const QStringList &header)
{
    Sha256 hash;
    for (const QString &cell : header)
        hash.add(QByteArray(text::folded(cell).toUtf8() + '\n'));
    return QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace phaseout::ingest
