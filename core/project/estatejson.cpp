// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/estatejson.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QJsonValue microdegrees(const std::optional<double> &degrees)
{
    return degrees ? QJsonValue(static_cast<qint64>(std::llround(*degrees * 1e6))) : QJsonValue();
}

std::optional<double> degrees(JsonReader &reader, const QString &key, qint64 most)
{
    if (!reader.has(key))
        return std::nullopt;
    constexpr qint64 absent = std::numeric_limits<qint64>::min();
    const qint64 micro = reader.number(key, absent, -most * 1'000'000, most * 1'000'000);
    if (micro == absent)
        return std::nullopt;
    return static_cast<double>(micro) / 1e6;
}

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }
} // namespace

QJsonObject toJson(const Delivery &delivery)
{
    return {{u"state"_s, deliveryStateSlug(delivery.state)},
            {u"evidence"_s, evidenceLevelSlug(delivery.evidence)},
            {u"reference"_s, delivery.reference},
            {u"on"_s, jsonDate(delivery.on)}};
}

Delivery deliveryFromJson(JsonReader reader, JsonReader &parent)
{
    Delivery delivery;
    if (const auto state = parseDeliveryState(reader.text(u"state"_s)))
        delivery.state = *state;
    else
        reader.refuse(u"state"_s, state.error().subject);
    if (const auto level = parseEvidenceLevel(reader.text(u"evidence"_s)))
        delivery.evidence = *level;
    else
        reader.refuse(u"evidence"_s, level.error().subject);
    delivery.reference = reader.text(u"reference"_s);
    delivery.on = reader.date(u"on"_s);
    parent.include(reader.finish());
    return delivery;
}

QJsonObject toJson(const DeviceDecision &decision)
{
    return {{u"verdict"_s, verdictSlug(decision.verdict)},
            {u"maker"_s, jsonText(decision.maker.slug())},
            {u"brand"_s, jsonText(decision.brand)},
            {u"class"_s, decision.deviceClass ? QJsonValue(deviceClassSlug(*decision.deviceClass)) : QJsonValue()},
            {u"parked"_s, decision.isParked},
            {u"reason"_s, jsonText(decision.reason)}};
}

DeviceDecision decisionFromJson(JsonReader reader, JsonReader &parent)
{
    DeviceDecision decision;
    if (const auto verdict = verdictFromSlug(reader.text(u"verdict"_s)))
        decision.verdict = *verdict;
    else
        reader.refuse(u"verdict"_s, u"verdict"_s);
    decision.maker = Maker(reader.text(u"maker"_s));
    decision.brand = reader.text(u"brand"_s);
    if (const QString slug = reader.text(u"class"_s); !slug.isEmpty()) {
        decision.deviceClass = deviceClassFromSlug(slug);
        if (!decision.deviceClass)
            reader.refuse(u"class"_s, slug);
    }
    decision.isParked = reader.flag(u"parked"_s, false);
    decision.reason = reader.text(u"reason"_s);
    parent.include(reader.finish());
    return decision;
}

QJsonObject toJson(const Store &store)
{
    return {{u"id"_s, store.id.text()},
            {u"organisation"_s, store.organisation.isNull() ? QJsonValue() : QJsonValue(store.organisation.text())},
            {u"code"_s, store.code.text()},
            {u"formerCode"_s, jsonText(store.formerCode)},
            {u"name"_s, store.name},
            {u"address"_s, store.address},
            {u"town"_s, store.town},
            {u"postcode"_s, store.postcode ? QJsonValue(store.postcode->text()) : QJsonValue()},
            {u"postcodeText"_s, jsonText(store.postcodeText)},
            {u"region"_s, store.region},
            {u"nation"_s, nationSlug(store.nation)},
            {u"format"_s, store.format},
            {u"latitude"_s, microdegrees(store.latitude)},
            {u"longitude"_s, microdegrees(store.longitude)},
            {u"closedOn"_s, jsonDate(store.closedOn)},
            {u"sensitivity"_s, store.sensitivity},
            {u"note"_s, jsonText(store.note)},
            {u"userMade"_s, store.isUserMade},
            {u"delivery"_s, toJson(store.delivery)}};
}

Result<Store> storeFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    auto code = StoreCode::parse(reader.text(u"code"_s));
    if (!code)
        return failure(code.error());
    Store store{.id = idFromJson<Store>(reader, u"id"_s), .organisation = {}, .code = *code};
    store.formerCode = reader.text(u"formerCode"_s);
    if (const QString organisation = reader.text(u"organisation"_s); !organisation.isEmpty())
        store.organisation = OrganisationId::parse(organisation).value_or(OrganisationId());
    store.name = reader.text(u"name"_s);
    store.address = reader.text(u"address"_s);
    store.town = reader.text(u"town"_s);
    if (const QString text = reader.text(u"postcode"_s); !text.isEmpty()) {
        if (const auto postcode = Postcode::parse(text))
            store.postcode = *postcode;
        else
            reader.refuse(u"postcode"_s, text);
    }
    store.postcodeText = reader.text(u"postcodeText"_s);
    store.region = reader.text(u"region"_s);
    store.nation = nationFromSlug(reader.text(u"nation"_s));
    store.format = reader.text(u"format"_s);
    store.latitude = degrees(reader, u"latitude"_s, 90);
    store.longitude = degrees(reader, u"longitude"_s, 180);
    store.closedOn = reader.date(u"closedOn"_s);
    store.sensitivity = static_cast<int>(reader.number(u"sensitivity"_s, 0, 0, 3));
    store.note = reader.text(u"note"_s);
    store.isUserMade = reader.flag(u"userMade"_s, false);
    store.delivery = deliveryFromJson(JsonReader(reader.object(u"delivery"_s), u"delivery"_s), reader);
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return store;
}

QJsonObject toJson(const Batch &batch)
{
    return {{u"id"_s, batch.id.text()},
            {u"number"_s, batch.number},
            {u"file"_s, batch.fileName},
            {u"fileSha256"_s, hex(batch.fileSha256)},
            {u"reader"_s, batch.reader},
            {u"readerVersion"_s, batch.readerVersion},
            {u"mapping"_s, QString::fromUtf8(batch.mapping)},
            {u"storeHint"_s, batch.storeHint},
            {u"importedAt"_s, batch.importedAt.toString(Qt::ISODateWithMs)},
            {u"observations"_s, batch.observations},
            {u"storeRows"_s, batch.storeRows},
            {u"subnetRows"_s, batch.subnetRows},
            {u"refused"_s, batch.refused},
            {u"digest"_s, hex(batch.digest)}};
}

Result<Batch> batchFromJson(const QJsonObject &object)
{
    constexpr qint64 most = 1ll << 40;
    JsonReader reader(object);
    Batch batch;
    batch.id = idFromJson<Batch>(reader, u"id"_s);
    batch.number = static_cast<int>(reader.number(u"number"_s, 0, 0, std::numeric_limits<int>::max()));
    batch.fileName = reader.text(u"file"_s);
    batch.fileSha256 = QByteArray::fromHex(reader.text(u"fileSha256"_s).toLatin1());
    batch.reader = reader.text(u"reader"_s);
    batch.readerVersion = static_cast<int>(reader.number(u"readerVersion"_s, 0, 0, 1'000'000));
    batch.mapping = reader.text(u"mapping"_s).toUtf8();
    batch.storeHint = reader.text(u"storeHint"_s);
    batch.importedAt = QDateTime::fromString(reader.text(u"importedAt"_s), Qt::ISODateWithMs);
    batch.observations = reader.number(u"observations"_s, 0, 0, most);
    batch.storeRows = reader.number(u"storeRows"_s, 0, 0, most);
    batch.subnetRows = reader.number(u"subnetRows"_s, 0, 0, most);
    batch.refused = reader.number(u"refused"_s, 0, 0, most);
    batch.digest = QByteArray::fromHex(reader.text(u"digest"_s).toLatin1());
    static_cast<void>(reader.text(u"linksDigest"_s)); // of the first journals: which device a row is of was no derived value then
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return batch;
}

QJsonObject toJson(const std::vector<HostNamePattern> &patterns)
{
    QJsonArray array;
    for (const HostNamePattern &pattern : patterns)
        array.append(QJsonObject{{u"shape"_s, pattern.shape},
                                 {u"firstField"_s, pattern.firstField},
                                 {u"fieldCount"_s, pattern.fieldCount},
                                 {u"chance"_s, pattern.chance}});
    return {{u"patterns"_s, array}};
}

Result<std::vector<HostNamePattern>> hostNamesFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    std::vector<HostNamePattern> patterns;
    const QJsonArray array = reader.array(u"patterns"_s);
    for (const QJsonValue &value : array) {
        JsonReader part(value.toObject(), u"patterns"_s);
        HostNamePattern pattern;
        pattern.shape = part.text(u"shape"_s);
        pattern.firstField = static_cast<int>(part.number(u"firstField"_s, 0, 0, 100));
        pattern.fieldCount = static_cast<int>(part.number(u"fieldCount"_s, 1, 1, 100));
        pattern.chance = static_cast<int>(part.number(u"chance"_s, 0, 0, 1000));
        reader.include(part.finish());
        patterns.push_back(std::move(pattern));
    }
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return patterns;
}

QJsonObject toJson(const std::vector<PlaceRule> &rules)
{
    QJsonArray array;
    for (const PlaceRule &rule : rules)
        array.append(QJsonObject{{u"field"_s, placeFieldSlug(rule.field)}, {u"pattern"_s, rule.pattern}, {u"organisation"_s, rule.organisation}, {u"store"_s, rule.store}});
    return {{u"rules"_s, array}};
}

Result<std::vector<PlaceRule>> placeRulesFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    std::vector<PlaceRule> rules;
    const QJsonArray array = reader.array(u"rules"_s);
    if (static_cast<size_t>(array.size()) > PlaceRule::most)
        reader.refuse(u"rules"_s, QString::number(array.size()));
    for (const QJsonValue &value : array) {
        JsonReader part(value.toObject(), u"rules"_s);
        const QString field = part.text(u"field"_s);
        const PlaceRule rule{placeFieldFromSlug(field).value_or(PlaceField::HostName), part.text(u"pattern"_s), part.text(u"organisation"_s), part.text(u"store"_s)};
        if (!placeFieldFromSlug(field))
            part.refuse(u"field"_s, field);
        part.include(checkPlaceRule(rule));
        if (std::find(rules.begin(), rules.end(), rule) != rules.end())
            part.refuse(u"pattern"_s, rule.pattern);
        reader.include(part.finish());
        rules.push_back(rule);
    }
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return rules;
}

} // namespace phaseout
