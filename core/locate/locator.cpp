// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/locator.h"

#include "core/base/text.h"
#include "core/estate/formercodes.h"
#include "core/locate/locatordata.h"
#include "core/locate/spokencode.h"
#include "core/locate/placeentry.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
Result<LocatorOptions> LocatorOptions::load()
{
    auto calibration = Calibration::load();
    if (!calibration)
        return failure(calibration.error());
    auto fascias = Fascias::load();
    if (!fascias)
        return failure(fascias.error());
    return LocatorOptions{std::move(*calibration), std::move(*fascias), 80, 95};
}

Locator::Locator(std::span<const Store> stores, std::span<const Organisation> organisations, std::span<const SubnetClaim> subnets,
                 const Gazetteer &gazetteer, LocatorOptions options)
{
    QHash<OrganisationId, QString> organisationNames;
    for (const Organisation &organisation : organisations)
        organisationNames.insert(organisation.id, organisation.name);
    std::vector<size_t> order(stores.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const int byOrganisation = organisationNames.value(stores[a].organisation).compare(organisationNames.value(stores[b].organisation));
        return byOrganisation != 0 ? byOrganisation < 0 : stores[a].code < stores[b].code;
    });
    std::vector<PlaceEntry> entries;
    entries.reserve(stores.size());
    for (const size_t given : order)
        entries.push_back(placeEntry(stores[given], organisationNames.value(stores[given].organisation)));
    m_data = std::make_unique<Data>(std::move(entries), gazetteer, std::move(options));

    QHash<StoreId, quint32> ranks;
    for (const size_t given : order) {
        const Store &store = stores[given];
        const auto rank = static_cast<quint32>(m_data->stores.size());
        m_data->stores.push_back({store.id, store.code.text(), given, organisationNames.value(store.organisation), store.code.text(), store.newIn, store.name, formerCodes(store)});
        if (store.newIn > 0)
            m_data->newer.push_back(store.newIn);
        m_data->codes.add(store.code, rank);
        for (const QString &former : formerCodes(store))
            if (const auto code = StoreCode::parse(former))
                m_data->codes.add(*code, rank);
        ranks.insert(store.id, rank);
        m_data->ranks.insert(static_cast<int>(given), rank);
        if (m_data->places.tellsAStore(m_data->places.entry(rank).nameWords))
            m_data->names[text::folded(store.name)].push_back(rank);
    }
    std::sort(m_data->newer.begin(), m_data->newer.end());
    m_data->newer.erase(std::unique(m_data->newer.begin(), m_data->newer.end()), m_data->newer.end());
    QHash<QString, std::vector<quint32>> byKey;
    for (quint32 rank = 0; rank < m_data->stores.size(); ++rank) {
        const Data::Known &store = m_data->stores[rank];
        QSet<QString> keys;
        for (const QString &code : QStringList{store.code} + store.former)
            if (const QString key = storeCodeKey(code); !keys.contains(key)) {
                keys.insert(key);
                byKey[key].push_back(rank);
            }
    }
    for (auto it = byKey.begin(); it != byKey.end(); ++it)
        if (it->size() > 1) {
            if (const auto code = StoreCode::parse(it.key()))
                m_data->sharedCodes.add(*code, it->front());
            m_data->shared.insert(it.key(), std::move(*it));
        }
    QHash<QString, int> uses;
    for (const Data::Known &store : m_data->stores)
        ++uses[store.code];
    for (Data::Known &store : m_data->stores)
        if (uses.value(store.code) > 1)
            store.called = store.code + u'@' + store.organisation;
    for (size_t i = 0; i < m_data->newer.size() && !m_data->shared.isEmpty(); ++i) {
        CodeIndex &older = m_data->olderCodes.emplace_back();
        for (quint32 rank = 0; rank < m_data->stores.size(); ++rank)
            if (const Data::Known &store = m_data->stores[rank]; store.newIn < m_data->newer[i])
                for (const QString &text : QStringList{store.code} + store.former)
                    if (const auto code = StoreCode::parse(text))
                        older.add(*code, rank);
    }
    for (const SubnetClaim &claim : subnets)
        if (const auto rank = ranks.constFind(claim.store); rank != ranks.cend()) {
            m_data->subnets.add(claim.subnet, *rank);
            if (std::vector<Subnet> &own = m_data->ownSubnets[*rank]; claim.subnet.base().isV4() && std::find(own.begin(), own.end(), claim.subnet) == own.end())
                own.push_back(claim.subnet);
        }
}

Locator::~Locator() = default;
Locator::Locator(Locator &&) noexcept = default;
Locator &Locator::operator=(Locator &&) noexcept = default;

std::optional<quint32> Locator::Data::coded(const QString &text, const Observation &row) const
{
    if (const auto said = spokenCode(text, SpokenIn::CodeColumn, codes))
        return said->store;
    if (const qsizetype at = text.indexOf(u'@'); at > 0)
        return ofCompany(text.first(at), text.mid(at + 1));
    if (const std::string *company = row.find(TraitKind::Organisation))
        if (const auto store = ofCompany(text, text::fromBytes(*company)))
            return store;
    const auto later = std::upper_bound(newer.begin(), newer.end(), row.batch);
    if (row.batch != 0 && later != newer.end() && !olderCodes.empty()) {
        if (const auto said = spokenCode(text, SpokenIn::CodeColumn, olderCodes[static_cast<size_t>(later - newer.begin())]))
            return said->store;
    }
    const auto said = saidBy(text); // "0231_CCTV"
    return said && said->by == NamedStore::By::Words ? std::optional(said->store) : std::nullopt;
}

std::vector<quint32> Locator::Data::sharing(const QString &code) const { return shared.isEmpty() ? std::vector<quint32>() : shared.value(storeCodeKey(code)); }

std::optional<quint32> Locator::Data::ofCompany(const QString &code, const QString &company) const
{
    const QString key = storeCodeKey(code);
    const auto several = shared.constFind(key);
    std::vector<quint32> among = several == shared.cend() ? std::vector<quint32>() : *several;
    if (const auto one = codes.findKey(key))
        among.push_back(*one);
    const QString said = text::folded(company);
    std::erase_if(among, [&](quint32 store) { return text::folded(stores[store].organisation) != said; });
    return among.size() == 1 ? std::optional(among.front()) : std::nullopt;
}

bool Locator::Data::PlaceNamed::isSure() const { return chance >= nameChance; }

std::optional<NamedStore> Locator::Data::spoken(const QString &text) const
{
    return kept(spokenTexts, text, [&]() -> std::optional<NamedStore> {
        using By = NamedStore::By;
        const auto said = spokenCode(text, SpokenIn::Name, codes);
        if (!said)
            return std::nullopt;
        if (said->mark.isNull())
            return NamedStore{said->store, codes.find(text) ? By::Code : By::Words};
        const PlaceText beside = readPlace(said->beside);
        const bool isHouse = said->mark == u',' && !beside.streets.isEmpty();
        return NamedStore{said->store, !isHouse && places.isOfStore(beside, said->store) ? By::Words : By::Perhaps};
    });
}

std::optional<NamedStore> Locator::Data::saidBy(const QString &placeName) const
{
    return kept(placeNames, placeName, [&] {
        return namedStore(placeName, {[this](const QString &code) { return codes.find(code); }, [this](const QString &name) { return named(name, 0); },
                                      [this](quint32 store) { return stores[store].code; }, [this](quint32 store) { return stores[store].name; }});
    });
}

// What the row itself says goes before; a folder that is a code was put there for the store.
std::optional<Locator::Data::PlaceNamed> Locator::Data::byPlaceName(const Observation &observation) const
{
    using By = NamedStore::By;
    const bool saysStore = observation.find(TraitKind::StoreCodeText) || observation.find(TraitKind::StoreName);
    std::optional<PlaceNamed> perhaps;
    const auto read = [&](const QString &name, bool isFolder) -> std::optional<PlaceNamed> {
        const auto said = saidBy(name);
        if (!said || (saysStore && !(isFolder && said->by == By::Code)))
            return std::nullopt;
        const bool isCode = said->by == By::Code && (isFolder || isPlainCode(name));
        const PlaceNamed found{said->store, isCode ? codeChance : said->by == By::Words ? nameChance : perhapsChance, name};
        if (found.isSure())
            return found;
        perhaps = perhaps ? perhaps : found;
        return std::nullopt;
    };
    if (const auto file = files.constFind(observation.batch); file != files.cend())
        for (const QString &name : *file)
            if (const auto found = read(name, false))
                return found;
    for (const Trait &trait : observation.traits)
        if (trait.kind == TraitKind::Folder)
            if (const auto found = read(text::fromBytes(trait.text), true))
                return found;
    return perhaps;
}

void Locator::setFile(int batch, const QString &fileName) { m_data->files.insert(batch, namesOfFile(fileName)); }

QString Locator::codeSaid(const QStringList &names) const
{
    for (const QString &name : names)
        if (const auto said = m_data->saidBy(name); said && said->by != NamedStore::By::Perhaps && (said->by == NamedStore::By::Words || isPlainCode(name)))
            return m_data->stores[said->store].called;
    return {};
}

std::optional<quint32> Locator::Data::named(const QString &name, int batch) const
{
    const auto found = names.constFind(name);
    if (found == names.cend())
        return std::nullopt;
    if (found->size() == 1)
        return found->front();
    std::optional<quint32> one;
    for (const quint32 store : *found) {
        if (!isOld(store, batch))
            continue;
        if (one)
            return std::nullopt;
        one = store;
    }
    return one;
}

std::optional<quint32> Locator::Data::called(const QString &text, const PlaceText &place, int batch) const
{
    const NamedStores byName{[](const QString &) { return std::nullopt; }, [&](const QString &name) { return named(name, batch); }, {}, {}};
    if (const auto said = namedStore(text, byName))
        return said->store;
    const auto said = places.called(place);
    return said && isOld(*said, batch) ? said : std::nullopt;
}

Locator::Data::Ruled Locator::Data::ruled(const Observation &observation) const
{
    if (rules.isEmpty())
        return {};
    const std::vector<PlaceRules::Hit> hits = rules.read(observation, codes);
    if (hits.empty())
        return {};
    const bool isOne = std::all_of(hits.begin(), hits.end(), [&hits](const PlaceRules::Hit &hit) { return hit.store == hits.front().store; });
    return {true, isOne ? std::optional(hits.front().store) : std::nullopt};
}

std::optional<Locator::Data::Certain> Locator::Data::certain(const Observation &observation) const
{
    if (const Ruled said = ruled(observation); said.isAny)
        return said.store ? std::optional(Certain{*said.store, u"rule"_s}) : std::nullopt;
    std::optional<quint32> byCode;
    if (const std::string *code = observation.find(TraitKind::StoreCodeText))
        byCode = coded(text::fromBytes(*code), observation);
    else if (const auto place = byPlaceName(observation); place && place->isSure())
        byCode = place->store;
    std::optional<quint32> bySubnet;
    if (observation.ip && !observation.ip->isUnusable())
        if (const auto hit = subnets.find(*observation.ip); hit && !hit->isShared)
            bySubnet = hit->store;
    if (byCode && bySubnet && *byCode != *bySubnet)
        return std::nullopt;
    if (byCode)
        return Certain{*byCode, u"code"_s};
    return bySubnet ? std::optional(Certain{*bySubnet, u"subnet"_s}) : std::nullopt;
}

std::optional<Site> Locator::site(const Observation &observation) const
{
    const auto found = m_data->certain(observation);
    if (!found)
        return std::nullopt;
    return Site{m_data->stores[found->store].id, found->rule};
}

Locator::Claims Locator::claims(const Observation &observation) const
{
    if (const Data::Ruled said = m_data->ruled(observation); said.isAny) {
        const StoreId store = said.store ? m_data->stores[*said.store].id : StoreId();
        return {store, store};
    }
    std::optional<quint32> byRow;
    if (const std::string *code = observation.find(TraitKind::StoreCodeText)) {
        byRow = m_data->coded(text::fromBytes(*code), observation);
    } else if (const std::string *name = observation.find(TraitKind::StoreName)) {
        byRow = m_data->named(text::folded(text::fromBytes(*name)), observation.batch);
    }
    if (!byRow)
        if (const auto place = m_data->byPlaceName(observation); place && place->isSure())
            byRow = place->store;
    std::optional<quint32> bySubnet;
    std::optional<IpAddress> counterpart;
    if (const auto recorder = byRow || observation.ip ? std::nullopt : observation.recorderAddress())
        if (const auto hit = m_data->subnets.find(*recorder); hit && !hit->isShared)
            bySubnet = hit->store;
    if (observation.ip && !observation.ip->isUnusable())
        if (const auto hit = m_data->subnets.find(*observation.ip)) {
            if (!hit->isShared)
                bySubnet = hit->store;
            if (byRow && bySubnet != byRow)
                counterpart = m_data->counterpart(*observation.ip, hit->subnet, *byRow);
        }
    const auto id = [this](const std::optional<quint32> &store) { return store ? m_data->stores[*store].id : StoreId(); };
    return {id(byRow), id(bySubnet), counterpart};
}

std::optional<IpAddress> Locator::Data::counterpart(const IpAddress &address, const Subnet &of, quint32 store) const
{
    const auto own = ownSubnets.constFind(store);
    if (!address.isV4() || own == ownSubnets.cend())
        return std::nullopt;
    const Subnet *there = nullptr;
    for (const Subnet &subnet : *own) {
        if (subnet.contains(address))
            return std::nullopt;
        if (subnet.length() != of.length())
            continue;
        if (there)
            return std::nullopt;
        there = &subnet;
    }
    return there ? std::optional(IpAddress::fromV4(there->base().v4() | (address.v4() ^ of.base().v4()))) : std::nullopt;
}

void Locator::hear(const QString &name, int certain)
{
    if (name.isEmpty())
        return;
    const auto rank = certain < 0 ? m_data->ranks.cend() : m_data->ranks.constFind(certain);
    m_data->hostNames.add(name, rank == m_data->ranks.cend() ? std::nullopt : std::optional(rank.value()));
}

void Locator::settle() { m_data->hostNames.settle(m_data->codes); }

bool Locator::knowsCode(const Observation &observation) const
{
    const std::string *code = observation.find(TraitKind::StoreCodeText);
    return code && m_data->coded(text::fromBytes(*code), observation);
}

std::vector<HostNamePattern> Locator::hostNamePatterns() const { return m_data->hostNames.patterns(); }

void Locator::setHostNamePatterns(std::span<const HostNamePattern> patterns) { m_data->hostNames.set(patterns); }

void Locator::setRules(std::span<const PlaceRule> rules)
{
    m_data->rules = PlaceRules(rules, [this](const PlaceRule &rule) -> std::optional<quint32> {
        if (rule.organisation.isEmpty())
            return m_data->codes.find(rule.store);
        const QString key = storeCodeKey(rule.store);
        // By its code, else by the one that it had before; another company's store is not meant.
        std::vector<quint32> alike;
        std::vector<quint32> former;
        for (quint32 i = 0; i < m_data->stores.size(); ++i) {
            const Data::Known &store = m_data->stores[i];
            if (store.organisation != rule.organisation)
                continue;
            if (store.code == rule.store)
                return i;
            if (storeCodeKey(store.code) == key)
                alike.push_back(i);
            else if (std::any_of(store.former.begin(), store.former.end(), [&key](const QString &one) { return storeCodeKey(one) == key; }))
                former.push_back(i);
        }
        const std::vector<quint32> &meant = alike.empty() ? former : alike;
        return meant.size() == 1 ? std::optional(meant.front()) : std::nullopt;
    });
}

void Locator::setSplits(std::span<const StoreSplit> splits)
{
    QHash<StoreId, quint32> ranks;
    for (size_t i = 0; i < m_data->stores.size(); ++i)
        ranks.insert(m_data->stores[i].id, static_cast<quint32>(i));
    m_data->parts.clear();
    for (const StoreSplit &split : splits) {
        if (!ranks.contains(split.from))
            continue;
        auto &[on, parts] = m_data->parts[ranks.value(split.from)];
        on = split.on;
        for (const StoreId &part : split.parts)
            if (const auto rank = ranks.constFind(part); rank != ranks.cend())
                parts.push_back(*rank);
    }
}

std::vector<Locator::Ruling> Locator::ruled(const Observation &observation) const
{
    std::vector<Ruling> rulings;
    for (const PlaceRules::Hit &hit : m_data->rules.read(observation, m_data->codes))
        rulings.push_back({m_data->stores[hit.store].id, hit.rule});
    return rulings;
}

} // namespace phaseout
