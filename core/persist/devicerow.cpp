// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/devicerow.h"

#include "core/persist/sqlerror.h"

namespace phaseout::persist {
namespace {
constexpr const char *insertDevice = R"(
    INSERT OR REPLACE INTO device (number, id, ip, mac, serial, model, name, firmwareText, firmwareVersion, firmwareBuiltOn,
      firmwarePlatform, channels, firstSeen, lastSeen, observations, maker, brand, deviceClass, verdict, confidence, madeOn,
      isExposed, isInScope, needsDecision, store, storeConfidence, storeRule, needsStore, installedOn)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
constexpr const char *selectDevices = R"(
    SELECT id, ip, mac, serial, model, name, firmwareText, firmwareVersion, firmwareBuiltOn,
      firmwarePlatform, channels, firstSeen, lastSeen, observations, maker, brand, deviceClass, verdict, confidence, madeOn,
      isExposed, isInScope, needsDecision, store, storeConfidence, storeRule, needsStore, installedOn
    FROM device ORDER BY number)";
constexpr const char *insertDecisions = R"(
    INSERT OR REPLACE INTO device_decision (device, verdict, maker, brand, deviceClass, isParked, reason, isStoreDecided, store,
      state, evidence, reference, reachedOn, isIsolated)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
constexpr const char *selectDecisions = R"(
    SELECT device, verdict, maker, brand, deviceClass, isParked, reason, isStoreDecided, store,
      state, evidence, reference, reachedOn, isIsolated
    FROM device_decision)";

template <class T>
T known(const std::optional<T> &value, const char *what)
{
    if (!value)
        throw Damaged{what};
    return *value;
}

template <class T>
T known(const Result<T> &value, const char *what)
{
    if (!value)
        throw Damaged{what};
    return *value;
}

void bindIp(Query &query, const std::optional<IpAddress> &ip)
{
    if (ip)
        query.add(ip->bytes());
    else
        query.addNull();
}

void bindMac(Query &query, const std::optional<MacAddress> &mac)
{
    if (mac)
        query.add(static_cast<qint64>(mac->number()));
    else
        query.addNull();
}

std::optional<IpAddress> readIp(Query &query)
{
    if (query.isNull()) {
        query.skip();
        return std::nullopt;
    }
    return known(IpAddress::fromBytes(query.blobView()), "device.ip");
}

std::optional<MacAddress> readMac(Query &query)
{
    if (query.isNull()) {
        query.skip();
        return std::nullopt;
    }
    return known(MacAddress::fromNumber(static_cast<std::uint64_t>(query.number())), "device.mac");
}

// What a sighting gives and identify and locate make of it, in the order of the columns.
Device readDevice(Query &query, TextPool &pool)
{
    Device device;
    device.id = query.id<DeviceId>();
    device.ip = readIp(query);
    device.mac = readMac(query);
    device.serial = query.text();
    device.model = query.text(pool);
    device.name = query.text();
    device.firmwareText = query.text(pool);
    device.firmware.version = query.text(pool);
    device.firmware.builtOn = query.date();
    device.firmware.platform = query.text(pool);
    device.channels = query.count();
    device.firstSeen = query.date();
    device.lastSeen = query.date();
    device.observations = query.count();
    device.maker = Maker(query.text(pool));
    device.brand = query.text(pool);
    device.deviceClass = known(deviceClassFromSlug(query.text(pool)), "device.deviceClass");
    device.verdict = known(verdictFromSlug(query.text(pool)), "device.verdict");
    device.confidence = query.count();
    device.madeOn = query.date();
    device.isExposed = query.flag();
    device.isInScope = query.flag();
    device.needsDecision = query.flag();
    device.store = StoreId(query.uuidOrNull());
    device.storeConfidence = query.count();
    device.storeRule = query.text(pool);
    device.needsStore = query.flag();
    device.installedOn = query.date();
    return device;
}

void bindDecision(Query &query, const std::optional<DeviceDecision> &decision)
{
    if (!decision) {
        for (int i = 0; i < 6; ++i)
            query.addNull();
        return;
    }
    query.add(verdictSlug(decision->verdict)).add(decision->maker.slug()).add(decision->brand);
    if (decision->deviceClass)
        query.add(deviceClassSlug(*decision->deviceClass));
    else
        query.addNull();
    query.add(decision->isParked).add(decision->reason);
}

std::optional<DeviceDecision> readDecision(Query &query)
{
    if (query.isNull()) {
        for (int i = 0; i < 6; ++i, query.skip())
            if (!query.isNull())
                throw Damaged{"device_decision without a verdict"};
        return std::nullopt;
    }
    DeviceDecision decision;
    decision.verdict = known(verdictFromSlug(query.text()), "device_decision.verdict");
    decision.maker = Maker(query.text());
    decision.brand = query.text();
    if (query.isNull())
        query.skip();
    else
        decision.deviceClass = known(deviceClassFromSlug(query.text()), "device_decision.deviceClass");
    decision.isParked = query.flag();
    decision.reason = query.text();
    return decision;
}
} // namespace

void putDevice(Connection &connection, qint64 number, const Device &device)
{
    Query query(connection, insertDevice);
    query.add(number).add(device.id);
    bindIp(query, device.ip);
    bindMac(query, device.mac);
    query.add(device.serial).add(device.model).add(device.name).add(device.firmwareText);
    query.add(device.firmware.version).add(device.firmware.builtOn).add(device.firmware.platform);
    query.add(device.channels).add(device.firstSeen).add(device.lastSeen).add(device.observations);
    query.add(device.maker.slug()).add(device.brand).add(deviceClassSlug(device.deviceClass));
    query.add(verdictSlug(device.verdict)).add(device.confidence).add(device.madeOn);
    query.add(device.isExposed).add(device.isInScope).add(device.needsDecision);
    query.addOrNull(device.store).add(device.storeConfidence).add(device.storeRule).add(device.needsStore).add(device.installedOn);
    query.run();
}

void forEachStoredDevice(Connection &connection, const std::function<void(Device &&)> &take)
{
    TextPool pool;
    Query query(connection, selectDevices);
    while (query.next())
        take(readDevice(query, pool));
}

void putDecisions(Connection &connection, const DeviceId &device, const DeviceDecisions &decisions)
{
    Query query(connection, insertDecisions);
    query.add(device);
    bindDecision(query, decisions.decision);
    query.add(decisions.store.has_value()).addOrNull(decisions.store.value_or(StoreId()));
    bindDelivery(query, decisions.delivery);
    query.add(decisions.isIsolated).run();
}

QHash<DeviceId, DeviceDecisions> allDecisions(Connection &connection)
{
    QHash<DeviceId, DeviceDecisions> all;
    Query query(connection, selectDecisions);
    while (query.next()) {
        const auto device = query.id<DeviceId>();
        DeviceDecisions decisions;
        decisions.decision = readDecision(query);
        const bool isStoreDecided = query.flag();
        const StoreId store(query.uuidOrNull());
        if (isStoreDecided)
            decisions.store = store;
        else if (!store.isNull())
            throw Damaged{"device_decision.store"};
        decisions.delivery = readDelivery(query);
        decisions.isIsolated = query.flag();
        all.insert(device, decisions);
    }
    return all;
}

void merge(Device &device, const DeviceDecisions &decisions)
{
    device.decision = decisions.decision;
    device.storeDecision = decisions.store;
    device.delivery = decisions.delivery;
    device.isIsolated = decisions.isIsolated;
}

void bindDelivery(Query &query, const Delivery &delivery)
{
    query.add(deliveryStateSlug(delivery.state)).add(evidenceLevelSlug(delivery.evidence));
    query.add(delivery.reference).add(delivery.on);
}

Delivery readDelivery(Query &query)
{
    Delivery delivery;
    delivery.state = known(parseDeliveryState(query.text()), "delivery state");
    delivery.evidence = known(parseEvidenceLevel(query.text()), "delivery evidence");
    delivery.reference = query.text();
    delivery.on = query.date();
    return delivery;
}

} // namespace phaseout::persist
