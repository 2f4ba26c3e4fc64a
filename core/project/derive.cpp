// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/derive.h"

#include "core/assess/risk.h"
#include "core/base/text.h"
#include "core/project/soldstores.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
// Where it is: a person's word, else the evidence. What is not ours to remove needs no store.
void place(Device &device, const StoreMatch &match)
{
    if (device.storeDecision) {
        device.store = *device.storeDecision;
        device.storeConfidence = 100;
        device.storeRule = u"person"_s;
        return;
    }
    device.store = match.store;
    device.storeConfidence = match.confidence;
    device.storeRule = match.rule;
    device.needsStore = match.needsStore() && (device.isInScope || device.needsDecision);
}
} // namespace

std::vector<SubnetClaim> subnetClaims(const Estate &estate)
{
    std::vector<SubnetClaim> claims;
    claims.reserve(estate.subnets.size());
    for (const PlacedSubnet &placed : estate.subnets)
        claims.push_back({placed.subnet, placed.store});
    return claims;
}

std::vector<StoreSplit> storeSplits(const Estate &estate)
{
    std::vector<StoreSplit> splits;
    for (const SplitStore &one : estate.corrections.splits) {
        const Store *from = estate.storeByCode(one.from, one.organisation);
        const Store *to = estate.storeByCode(one.to, one.organisation);
        if (!from || !to || from == to)
            continue;
        auto split = std::find_if(splits.begin(), splits.end(), [from](const StoreSplit &known) { return known.from == from->id; });
        if (split == splits.end())
            split = splits.insert(split, {from->id, {}, one.on});
        split->parts.push_back(to->id);
        split->on = std::max(split->on, one.on);
    }
    return splits;
}

Locator locatorOf(const Estate &estate, const Knowledge &knowledge)
{
    Locator locator(estate.stores, estate.organisations, subnetClaims(estate), *knowledge.gazetteer, knowledge.locator);
    locator.setRules(estate.placeRules);
    locator.setSplits(storeSplits(estate));
    for (const Batch &batch : estate.batches)
        locator.setFile(batch.number, batch.fileName);
    return locator;
}

Deriver::Deriver(const Estate &estate, const Knowledge &knowledge, QDate today)
    : m_identifier(knowledge.makers, knowledge.makers->scope(), today)
    , m_locator(locatorOf(estate, knowledge))
    , m_older(estate.batches)
    , m_sold(soldStores(estate, today))
    , m_flaws(knowledge.flaws)
    , m_weights(estate.riskWeights)
    , m_today(today)
{
    m_locator.setHostNamePatterns(estate.hostNames);
    for (const Store &store : estate.stores)
        m_stores.insert(store.id, store);
}

namespace {
// Where a source says that it is, code, name and address.
QString placeSaid(const Observation &observation)
{
    QStringList parts;
    for (const TraitKind kind : {TraitKind::StoreCodeText, TraitKind::StoreName, TraitKind::Address, TraitKind::Town, TraitKind::PostcodeText})
        if (const QString part = text::tidy(observation.text(kind)); !parts.join(u' ').contains(part)) // a reader may find one in another
            parts += part;
    return parts.join(u", "_s);
}
} // namespace

Explanation Deriver::explain(std::span<const Observation> observations, std::span<const QString> sources)
{
    const std::span<const Observation> counting = m_older.heard(observations, m_locator);
    Explanation explanation{m_identifier.identify(counting, sources), m_locator.locate(counting, sources), {}};
    for (auto it = observations.rbegin(); it != observations.rend() && explanation.placeSaid.isEmpty(); ++it)
        explanation.placeSaid = placeSaid(*it);
    return explanation;
}

Device Deriver::device(const DeviceId &id, std::span<const Observation> observations, std::span<const QString> sources,
                       const DeviceDecisions &decisions)
{
    Device device;
    device.id = id;
    device.decision = decisions.decision;
    device.storeDecision = decisions.store;
    device.delivery = decisions.delivery;
    device.isIsolated = decisions.isIsolated;
    const std::span<const Observation> counting = m_older.heard(observations, m_locator);
    m_identifier.apply(m_identifier.identify(counting, sources), device);
    const StoreMatch match = m_locator.locate(counting, sources);
    place(device, match);
    // No register has it any longer, nor did anybody add it: somebody is to say anew.
    if (device.storeDecision && !device.storeDecision->isNull() && !m_stores.contains(*device.storeDecision))
        device.needsStore = device.isInScope || device.needsDecision;
    if (m_sold.contains(device.store))
        leaveToBuyer(device);
    for (QString *text : {&device.model, &device.firmwareText, &device.firmware.version, &device.firmware.platform,
                          &device.brand, &device.storeRule})
        m_texts.share(*text);
    device.flaw = m_flaws.of(device);
    const auto store = m_stores.constFind(device.store);
    device.risk = assess::deviceRisk(device, store == m_stores.constEnd() ? nullptr : &store.value(), m_weights, m_today).total;
    return device;
}

} // namespace phaseout
