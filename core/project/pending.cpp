// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/pending.h"

#include "core/project/devicewords.h"
#include "core/project/estatejson.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
tl::unexpected<Error> conflict(const QString &subject, std::source_location where = std::source_location::current())
{
    return failure(ErrorCode::Conflict, subject, {}, where);
}
} // namespace

Result<void> Pending::add(const Change &change)
{
    return std::visit([this](const auto &one) { return addOne(one); }, change);
}

Result<DeviceDecisions *> Pending::decisionsOf(const DeviceId &device)
{
    if (const auto it = decisions.find(device); it != decisions.end())
        return &it->second;
    const bool isBrought = m_isGoingBack || std::any_of(revoked.begin(), revoked.end(), [](const auto &batch) { return !batch.second; }); // by an import put back
    if (!m_estate.device(device) && !m_estate.decisions.contains(device) && !isBrought)
        return failure(ErrorCode::NotFound, device.text());
    return &decisions.emplace(device, m_estate.decisions.value(device)).first->second;
}

Result<void> Pending::addOne(const AssignStore &change)
{
    auto own = decisionsOf(change.device);
    if (!own)
        return failure(own.error());
    if ((*own)->store != change.from)
        return conflict(change.device.text());
    const bool isAdded = change.to && std::any_of(addedStores.begin(), addedStores.end(),
                                                  [&](const Store &store) { return store.id == *change.to; });
    if (change.to && !change.to->isNull() && !m_estate.store(*change.to) && !isAdded && !m_isGoingBack)
        return failure(ErrorCode::NotFound, change.to->text());
    (*own)->store = change.to;
    return {};
}

Result<void> Pending::addOne(const DecideDevice &change)
{
    auto own = decisionsOf(change.device);
    if (!own)
        return failure(own.error());
    if ((*own)->decision != change.from)
        return conflict(change.device.text());
    (*own)->decision = change.to;
    return {};
}

// Nothing was removed before it was made. What was said once may come back.
Result<void> Pending::checkAge(const SetDeviceDelivery &change) const
{
    const Device *device = m_estate.device(change.device);
    const bool isRemoval = change.to.state >= DeliveryState::Removed && change.to.on.isValid();
    if (m_isGoingBack || !device || !isRemoval || !device->madeOn.isValid() || change.to.on >= device->madeOn)
        return {};
    return failure(ErrorCode::ValueInvalid, deviceName(*device),
                   QCoreApplication::translate("phaseout::Project", "it was made on %1 by its serial number, after the day of its removal").arg(device->madeOn.toString(Qt::ISODate)));
}

Result<void> Pending::addOne(const SetDeviceDelivery &change)
{
    auto own = decisionsOf(change.device);
    if (!own)
        return failure(own.error());
    if (!((*own)->delivery == change.from)) {
        const Device *device = m_estate.device(change.device);
        return conflict(device ? deviceName(*device) : change.device.text());
    }
    if (auto allowed = checkTransition(change.from, change.to, m_today); !allowed)
        return allowed;
    if (auto allowed = checkAge(change); !allowed)
        return allowed;
    (*own)->delivery = change.to;
    return {};
}

Result<void> Pending::addOne(const SetStoreDelivery &change)
{
    const Store *store = m_estate.store(change.store);
    if (!store)
        return failure(ErrorCode::NotFound, change.store.text());
    const auto it = deliveries.find(change.store);
    if (!((it == deliveries.end() ? store->delivery : it->second) == change.from))
        return conflict(store->code.text());
    if (auto allowed = checkTransition(change.from, change.to, m_today); !allowed)
        return allowed;
    deliveries[change.store] = change.to;
    return {};
}

Result<void> Pending::addOne(const SetIsolated &change)
{
    auto own = decisionsOf(change.device);
    if (!own)
        return failure(own.error());
    if ((*own)->isIsolated != change.from)
        return conflict(change.device.text());
    (*own)->isIsolated = change.to;
    return {};
}

Result<void> Pending::addOne(const AddStore &change)
{
    const auto isSame = [&](const Store &store) {
        return store.id == change.store.id || (store.code == change.store.code && store.organisation == change.store.organisation);
    };
    const auto isRemoved = [this](const Store &store) {
        return std::find(removedStores.begin(), removedStores.end(), store.id) != removedStores.end();
    };
    const auto isTaken = [&](const Store &store) { return isSame(store) && !isRemoved(store); };
    if (std::any_of(m_estate.stores.begin(), m_estate.stores.end(), isTaken)
        || std::any_of(m_estate.userStores.begin(), m_estate.userStores.end(), isTaken)
        || std::any_of(addedStores.begin(), addedStores.end(), isSame))
        return conflict(change.store.code.text());
    addedStores.push_back(change.store);
    return {};
}

Result<void> Pending::addOne(const RemoveStore &change)
{
    const auto own = m_estate.userStores.constFind(change.store.id);
    if (own == m_estate.userStores.constEnd() || std::find(removedStores.begin(), removedStores.end(), own->id) != removedStores.end())
        return failure(ErrorCode::NotFound, change.store.code.text());
    if (!isSameUserStore(*own, change.store))
        return conflict(change.store.code.text());
    removedStores.push_back(change.store.id);
    return {};
}

// Imports come through an ImportSession; as an edit of its own an import would have no rows.
Result<void> Pending::addOne(const ImportBatch &change) { return failure(ErrorCode::ValueInvalid, change.batch.fileName); }

Result<void> Pending::addOne(const RevokeBatch &change) { return revoke(change.batch, change.fileName, true); }
Result<void> Pending::addOne(const RestoreBatch &change) { return revoke(change.batch, change.fileName, false); }

Result<void> Pending::revoke(const BatchId &id, const QString &fileName, bool to)
{
    for (const Batch &batch : m_estate.batches) {
        if (batch.id != id)
            continue;
        const auto before = revoked.find(id);
        if ((before == revoked.end() ? batch.isRevoked : before->second) == to)
            return conflict(fileName);
        revoked[id] = to;
        return {};
    }
    return failure(ErrorCode::NotFound, fileName);
}

Result<void> Pending::addOne(const SetDocument &change)
{
    const auto it = documents.find(change.document);
    const QJsonObject present = it == documents.end() ? documentOf(m_estate, change.document) : it->second;
    const auto from = inFull(change.document, change.from, m_estate.programme);
    if (!from || *from != present)
        return conflict(documentSlug(change.document));
    const auto to = inFull(change.document, change.to, m_estate.programme);
    if (!to)
        return failure(to.error());
    // Every amount is in it, once the programme has begun.
    if (const QString currency = u"currency"_s; change.document == Document::Programme && !present.value(u"name"_s).toString().isEmpty()
        && to->value(currency) != present.value(currency))
        return failure(ErrorCode::ValueInvalid,
                       QCoreApplication::translate("phaseout::Project", "currency: a project keeps the one that it was made with, %1")
                           .arg(present.value(currency).toString()));
    documents[change.document] = *to;
    return {};
}

Result<void> Pending::addOne(const SetCurrentPlan &change)
{
    if (currentPlan.value_or(m_estate.currentPlan) != change.from)
        return conflict(u"plan"_s);
    currentPlan = change.to;
    return {};
}

Result<void> Pending::addOne(const SetBaseline &change)
{
    if (baseline.value_or(m_estate.baseline) != change.from)
        return conflict(u"baseline"_s);
    baseline = change.to;
    return {};
}

Result<void> Pending::addOne(const AdoptRules &change)
{
    if (rules.value_or(m_estate.rules) != change.from)
        return conflict(u"rules"_s);
    rules = change.to;
    return {};
}

bool isSameUserStore(const Store &a, const Store &b)
{
    const auto decided = [](const Store &store) {
        Store own = store;
        own.isUserMade = true;
        own.delivery = Delivery();
        return toJson(own); // degrees as the journal keeps them
    };
    return decided(a) == decided(b);
}

QJsonObject documentOf(const Estate &estate, Document document)
{
    switch (document) {
    case Document::Programme:
        return toJson(estate.programme);
    case Document::Constraints:
        return toJson(estate.constraints);
    case Document::Rates:
        return toJson(estate.rates);
    case Document::RiskWeights:
        return toJson(estate.riskWeights);
    case Document::HostNames:
        return toJson(estate.hostNames);
    case Document::Scenarios:
        return toJson(estate.scenarios);
    case Document::Corrections:
        return toJson(estate.corrections);
    case Document::Identities:
        return toJson(estate.identities);
    case Document::PlaceRules:
        return toJson(estate.placeRules);
    case Document::MakerTables:
        return toJson(estate.makerTables);
    }
    Q_UNREACHABLE();
}

Result<void> setDocument(Estate &estate, Document document, const QJsonObject &value)
{
    const auto put = [](auto &place, auto &&result) -> Result<void> {
        if (!result)
            return failure(result.error());
        place = *std::move(result);
        return {};
    };
    std::vector<Finding> findings;
    switch (document) {
    case Document::Programme:
        return put(estate.programme, programmeFromJson(value));
    case Document::Constraints:
        return put(estate.constraints, constraintsFromJson(value, estate.programme.currency, findings));
    case Document::Rates:
        return put(estate.rates, cost::ratesFromJson(value, estate.programme.currency));
    case Document::RiskWeights:
        return put(estate.riskWeights, assess::riskWeightsFromJson(value));
    case Document::HostNames:
        return put(estate.hostNames, hostNamesFromJson(value));
    case Document::Corrections:
        return put(estate.corrections, correctionsFromJson(value));
    case Document::Identities:
        return put(estate.identities, identitiesFromJson(value));
    case Document::PlaceRules:
        return put(estate.placeRules, placeRulesFromJson(value));
    case Document::MakerTables:
        return put(estate.makerTables, makerTablesFromJson(value));
    case Document::Scenarios:
        return put(estate.scenarios, scenariosFromJson(value, estate.programme.currency));
    }
    Q_UNREACHABLE();
}

Result<QJsonObject> inFull(Document document, const QJsonObject &value, const Programme &programme)
{
    Estate scratch;
    scratch.programme = programme;
    if (auto valid = setDocument(scratch, document, value); !valid)
        return failure(valid.error());
    return documentOf(scratch, document);
}

} // namespace phaseout
