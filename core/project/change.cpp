// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/change.h"

#include "core/project/estatejson.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QJsonValue toJsonValue(const std::optional<StoreId> &store)
{
    // null: left to the evidence; "": not one of our stores
    if (!store)
        return {};
    return store->isNull() ? QString() : store->text();
}

std::optional<StoreId> storeAt(JsonReader &reader, const QJsonObject &object, const QString &key)
{
    const QString text = reader.text(key);
    if (object.value(key).isNull() || object.value(key).isUndefined())
        return std::nullopt;
    const auto id = StoreId::parse(text);
    if (!text.isEmpty() && !id)
        reader.refuse(key, text);
    return id.value_or(StoreId());
}

QJsonValue toJsonValue(const std::optional<DeviceDecision> &decision)
{
    return decision ? QJsonValue(toJson(*decision)) : QJsonValue();
}

std::optional<DeviceDecision> decisionAt(JsonReader &reader, const QString &key)
{
    const QJsonObject object = reader.object(key);
    if (object.isEmpty())
        return std::nullopt;
    return decisionFromJson(JsonReader(object, key), reader);
}

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

struct DocumentRow {
    Document document;
    const char *slug;
};
constexpr DocumentRow documents[] = {{Document::Programme, "programme"},
                                     {Document::Constraints, "constraints"},
                                     {Document::Rates, "rates"},
                                     {Document::RiskWeights, "risk-weights"},
                                     {Document::HostNames, "host-names"},
                                     {Document::Scenarios, "scenarios"},
                                     {Document::Corrections, "corrections"},
                                     {Document::Identities, "identities"},
                                     {Document::PlaceRules, "mapping-rules"},
                                     {Document::MakerTables, "maker-tables"}};
} // namespace

QString documentSlug(Document document)
{
    for (const DocumentRow &row : documents)
        if (row.document == document)
            return QString::fromLatin1(row.slug);
    Q_UNREACHABLE();
}

std::optional<Document> documentFromSlug(QStringView slug)
{
    for (const DocumentRow &row : documents)
        if (slug == QLatin1StringView(row.slug))
            return row.document;
    return std::nullopt;
}

Change inverse(const Change &change)
{
    return std::visit(Overloaded{
                          [](const AddStore &c) -> Change { return RemoveStore{c.store}; },
                          [](const RemoveStore &c) -> Change { return AddStore{c.store}; },
                          [](const ImportBatch &c) -> Change { return RevokeBatch{c.batch.id, c.batch.fileName}; },
                          [](const RevokeBatch &c) -> Change { return RestoreBatch{c.batch, c.fileName}; },
                          [](const RestoreBatch &c) -> Change { return RevokeBatch{c.batch, c.fileName}; },
                          [](auto c) -> Change {
                              std::swap(c.from, c.to);
                              return c;
                          },
                      },
                      change);
}

Edit inverse(const Edit &edit)
{
    Edit result{{}, edit.reason};
    for (auto it = edit.changes.rbegin(); it != edit.changes.rend(); ++it)
        result.changes.push_back(inverse(*it));
    return result;
}

bool derivesEverything(const Edit &edit)
{
    return std::any_of(edit.changes.begin(), edit.changes.end(), [](const Change &change) {
        if (const auto *document = std::get_if<SetDocument>(&change))
            return (document->document == Document::Programme && document->from.value(u"organisation"_s) != document->to.value(u"organisation"_s)) // whose stores are of no other company
                || document->document == Document::HostNames || document->document == Document::Corrections || document->document == Document::Identities
                || document->document == Document::PlaceRules || document->document == Document::MakerTables;
        return std::holds_alternative<AddStore>(change) || std::holds_alternative<RemoveStore>(change)
            || std::holds_alternative<ImportBatch>(change) || std::holds_alternative<RevokeBatch>(change)
            || std::holds_alternative<RestoreBatch>(change) || std::holds_alternative<AdoptRules>(change);
    });
}

bool changesNothing(const Change &change)
{
    return std::visit(
        [](const auto &c) {
            if constexpr (requires { c.from == c.to; })
                return c.from == c.to;
            else
                return false;
        },
        change);
}

QString changeKind(const Change &change)
{
    return std::visit(Overloaded{
                          [](const AssignStore &) { return u"assign-store"_s; },
                          [](const DecideDevice &) { return u"decide-device"_s; },
                          [](const SetDeviceDelivery &) { return u"device-delivery"_s; },
                          [](const SetStoreDelivery &) { return u"store-delivery"_s; },
                          [](const SetIsolated &) { return u"isolate"_s; },
                          [](const AddStore &) { return u"add-store"_s; },
                          [](const RemoveStore &) { return u"remove-store"_s; },
                          [](const ImportBatch &) { return u"import"_s; },
                          [](const RevokeBatch &) { return u"revoke-import"_s; },
                          [](const RestoreBatch &) { return u"restore-import"_s; },
                          [](const SetDocument &) { return u"set-document"_s; },
                          [](const SetCurrentPlan &) { return u"set-plan"_s; },
                          [](const SetBaseline &) { return u"set-baseline"_s; },
                          [](const AdoptRules &) { return u"adopt-rules"_s; },
                      },
                      change);
}

int changeVersion(const Change &) { return 1; }

QJsonObject toJson(const Change &change)
{
    return std::visit(
        Overloaded{
            [](const AssignStore &c) {
                return QJsonObject{{u"device"_s, c.device.text()}, {u"from"_s, toJsonValue(c.from)}, {u"to"_s, toJsonValue(c.to)}};
            },
            [](const DecideDevice &c) {
                return QJsonObject{{u"device"_s, c.device.text()}, {u"from"_s, toJsonValue(c.from)}, {u"to"_s, toJsonValue(c.to)}};
            },
            [](const SetDeviceDelivery &c) {
                return QJsonObject{{u"device"_s, c.device.text()}, {u"from"_s, toJson(c.from)}, {u"to"_s, toJson(c.to)}};
            },
            [](const SetStoreDelivery &c) {
                return QJsonObject{{u"store"_s, c.store.text()}, {u"from"_s, toJson(c.from)}, {u"to"_s, toJson(c.to)}};
            },
            [](const SetIsolated &c) {
                return QJsonObject{{u"device"_s, c.device.text()}, {u"from"_s, c.from}, {u"to"_s, c.to}};
            },
            [](const AddStore &c) { return QJsonObject{{u"store"_s, toJson(c.store)}}; },
            [](const RemoveStore &c) { return QJsonObject{{u"store"_s, toJson(c.store)}}; },
            [](const ImportBatch &c) { return QJsonObject{{u"batch"_s, toJson(c.batch)}}; },
            [](const RevokeBatch &c) { return QJsonObject{{u"batch"_s, c.batch.text()}, {u"file"_s, c.fileName}}; },
            [](const RestoreBatch &c) { return QJsonObject{{u"batch"_s, c.batch.text()}, {u"file"_s, c.fileName}}; },
            [](const SetDocument &c) {
                return QJsonObject{{u"document"_s, documentSlug(c.document)}, {u"from"_s, c.from}, {u"to"_s, c.to}};
            },
            [](const SetCurrentPlan &c) { return QJsonObject{{u"from"_s, hex(c.from)}, {u"to"_s, hex(c.to)}}; },
            [](const SetBaseline &c) { return QJsonObject{{u"from"_s, hex(c.from)}, {u"to"_s, hex(c.to)}}; },
            [](const AdoptRules &c) { return QJsonObject{{u"from"_s, c.from}, {u"to"_s, c.to}}; },
        },
        change);
}

Result<Change> changeFromJson(const QString &kind, int version, const QJsonObject &body)
{
    if (version != 1)
        return failure(ErrorCode::ProjectTooNew, kind);
    JsonReader reader(body);
    const auto delivery = [&](const QString &key) {
        return deliveryFromJson(JsonReader(reader.object(key), key), reader);
    };
    const auto bytes = [&](const QString &key) {
        const QByteArray given = reader.text(key).toLatin1();
        const QByteArray read = QByteArray::fromHex(given);
        if (read.toHex() != given)
            reader.refuse(key, QString::fromLatin1(given));
        return read;
    };
    std::optional<Change> change;
    if (kind == u"assign-store") {
        const auto device = idFromJson<Device>(reader, u"device"_s);
        const auto from = storeAt(reader, body, u"from"_s);
        change = AssignStore{device, from, storeAt(reader, body, u"to"_s)};
    } else if (kind == u"decide-device") {
        const auto device = idFromJson<Device>(reader, u"device"_s);
        const auto from = decisionAt(reader, u"from"_s);
        change = DecideDevice{device, from, decisionAt(reader, u"to"_s)};
    } else if (kind == u"device-delivery") {
        const auto device = idFromJson<Device>(reader, u"device"_s);
        const auto from = delivery(u"from"_s);
        change = SetDeviceDelivery{device, from, delivery(u"to"_s)};
    } else if (kind == u"store-delivery") {
        const auto store = idFromJson<Store>(reader, u"store"_s);
        const auto from = delivery(u"from"_s);
        change = SetStoreDelivery{store, from, delivery(u"to"_s)};
    } else if (kind == u"isolate") {
        const auto device = idFromJson<Device>(reader, u"device"_s);
        const bool from = reader.flag(u"from"_s, false);
        change = SetIsolated{device, from, reader.flag(u"to"_s, false)};
    } else if (kind == u"add-store" || kind == u"remove-store") {
        auto store = storeFromJson(reader.object(u"store"_s));
        if (!store)
            return failure(store.error());
        change = kind == u"add-store" ? Change(AddStore{*store}) : Change(RemoveStore{*store});
    } else if (kind == u"import") {
        auto batch = batchFromJson(reader.object(u"batch"_s));
        if (!batch)
            return failure(batch.error());
        change = ImportBatch{*batch};
    } else if (kind == u"revoke-import" || kind == u"restore-import") {
        const auto batch = idFromJson<Batch>(reader, u"batch"_s);
        const QString file = reader.text(u"file"_s);
        change = kind == u"revoke-import" ? Change(RevokeBatch{batch, file}) : Change(RestoreBatch{batch, file});
    } else if (kind == u"set-document") {
        const QJsonObject from = reader.object(u"from"_s);
        if (const auto document = documentFromSlug(reader.text(u"document"_s)))
            change = SetDocument{*document, from, reader.object(u"to"_s)};
    } else if (kind == u"set-plan") {
        const QByteArray from = bytes(u"from"_s);
        change = SetCurrentPlan{from, bytes(u"to"_s)};
    } else if (kind == u"set-baseline") {
        const QByteArray from = bytes(u"from"_s);
        change = SetBaseline{from, bytes(u"to"_s)};
    } else if (kind == u"adopt-rules") {
        const QString from = reader.text(u"from"_s);
        change = AdoptRules{from, reader.text(u"to"_s)};
    }
    if (!change)
        return failure(ErrorCode::ValueInvalid, kind);
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return *std::move(change);
}

QByteArray toBytes(const Edit &edit)
{
    QJsonArray changes;
    for (const Change &change : edit.changes)
        changes.append(QJsonObject{{u"kind"_s, changeKind(change)}, {u"version"_s, changeVersion(change)}, {u"body"_s, toJson(change)}});
    return canonicalJson({{u"changes"_s, changes}, {u"reason"_s, edit.reason}});
}

Result<Edit> editFromBytes(const QByteArray &bytes)
{
    auto object = parseJsonObject(bytes, u"journal"_s);
    if (!object)
        return failure(object.error());
    Edit edit;
    edit.reason = object->value(u"reason"_s).toString();
    for (const QJsonValue &value : object->value(u"changes"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        auto change = changeFromJson(entry.value(u"kind"_s).toString(), entry.value(u"version"_s).toInt(),
                                     entry.value(u"body"_s).toObject());
        if (!change)
            return failure(change.error());
        edit.changes.push_back(*std::move(change));
    }
    return edit;
}

QString editKind(const Edit &edit)
{
    return edit.changes.size() == 1 ? changeKind(edit.changes.front()) : u"group"_s;
}

} // namespace phaseout
