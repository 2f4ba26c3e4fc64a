// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/storerow.h"

#include "core/persist/devicerow.h"
#include "core/persist/sqlerror.h"

// The same columns for stores of a register and of a user.
#define STORE_COLUMNS                                                                                                  \
    "id, organisation, code, formerCode, name, address, town, postcode, postcodeText, region, nation, format, latitude, longitude, " \
    "closedOn, sensitivity, note"

namespace phaseout::persist {
namespace {
constexpr const char *insertStore =
    "INSERT OR REPLACE INTO store (" STORE_COLUMNS ", newIn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *insertUserStore =
    "INSERT OR REPLACE INTO user_store (" STORE_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
// A store that a register has since is the register's.
constexpr const char *selectStores = "SELECT " STORE_COLUMNS ", newIn, 0 FROM store UNION ALL SELECT " STORE_COLUMNS
                                     ", 0, 1 FROM user_store WHERE id NOT IN (SELECT id FROM store)";
constexpr const char *selectUserStores = "SELECT " STORE_COLUMNS ", 0, 1 FROM user_store ORDER BY id";

std::optional<Postcode> readPostcode(Query &query)
{
    if (query.isNull()) {
        query.skip();
        return std::nullopt;
    }
    const auto postcode = Postcode::parse(query.text());
    if (!postcode)
        throw Damaged{"store.postcode"};
    return *postcode;
}

StoreCode readCode(Query &query)
{
    auto code = StoreCode::parse(query.text());
    if (!code)
        throw Damaged{"store.code"};
    return *std::move(code);
}

Nation readNation(Query &query)
{
    const QString slug = query.text();
    const Nation nation = nationFromSlug(slug);
    if (nationSlug(nation) != slug)
        throw Damaged{"store.nation"};
    return nation;
}

// The fields of Store stand in the order of the columns, and braces are read from left to right.
Store readStore(Query &query)
{
    return Store{query.id<StoreId>(),
                 query.id<OrganisationId>(),
                 readCode(query),
                 query.text(), // formerCode
                 query.text(), // name
                 query.text(), // address
                 query.text(), // town
                 readPostcode(query),
                 query.text(), // postcodeText
                 query.text(), // region
                 readNation(query),
                 query.text(), // format
                 query.real(), // latitude
                 query.real(), // longitude
                 query.date(), // closedOn
                 query.count(), // sensitivity
                 query.text(), // note
                 query.count(), // newIn
                 query.flag(), // isUserMade
                 Delivery()};
}
} // namespace

void replaceOrganisations(Connection &connection, std::span<const Organisation> organisations)
{
    Query(connection, "DELETE FROM organisation").run();
    for (const Organisation &organisation : organisations)
        Query(connection, "INSERT INTO organisation (id, name) VALUES (?, ?)").add(organisation.id).add(organisation.name).run();
}

std::vector<Organisation> allOrganisations(Connection &connection)
{
    std::vector<Organisation> all;
    Query query(connection, "SELECT id, name FROM organisation ORDER BY place");
    while (query.next()) {
        const auto id = query.id<OrganisationId>();
        all.push_back({id, query.text()});
    }
    return all;
}

void putStore(Connection &connection, const Store &store)
{
    Query query(connection, store.isUserMade ? insertUserStore : insertStore);
    query.add(store.id).add(store.organisation).add(store.code.text()).add(store.formerCode).add(store.name).add(store.address).add(store.town);
    if (store.postcode)
        query.add(store.postcode->text());
    else
        query.addNull();
    query.add(store.postcodeText).add(store.region).add(nationSlug(store.nation)).add(store.format);
    query.add(store.latitude).add(store.longitude).add(store.closedOn).add(store.sensitivity).add(store.note);
    if (!store.isUserMade)
        query.add(store.newIn);
    query.run();
}

void eraseStore(Connection &connection, const StoreId &store, bool isUserMade)
{
    Query(connection, isUserMade ? "DELETE FROM user_store WHERE id = ?" : "DELETE FROM store WHERE id = ?").add(store).run();
}

void putStoreDelivery(Connection &connection, const StoreId &store, const Delivery &delivery)
{
    if (delivery == Delivery()) {
        Query(connection, "DELETE FROM store_delivery WHERE store = ?").add(store).run();
        return;
    }
    Query query(connection, "INSERT OR REPLACE INTO store_delivery (store, state, evidence, reference, reachedOn) "
                            "VALUES (?, ?, ?, ?, ?)");
    query.add(store);
    bindDelivery(query, delivery);
    query.run();
}

QHash<StoreId, Delivery> allStoreDeliveries(Connection &connection)
{
    QHash<StoreId, Delivery> all;
    Query query(connection, "SELECT store, state, evidence, reference, reachedOn FROM store_delivery");
    while (query.next()) {
        const auto store = query.id<StoreId>();
        all.insert(store, readDelivery(query));
    }
    return all;
}

std::vector<Store> allUserStores(Connection &connection)
{
    std::vector<Store> all;
    Query query(connection, selectUserStores);
    while (query.next())
        all.push_back(readStore(query));
    return all;
}

std::vector<Store> allStores(Connection &connection, const std::vector<Organisation> &organisations)
{
    std::vector<Store> all;
    {
        Query query(connection, selectStores);
        while (query.next())
            all.push_back(readStore(query));
    }
    QHash<OrganisationId, std::pair<QString, size_t>> ranks;
    for (size_t i = 0; i < organisations.size(); ++i)
        ranks.insert(organisations[i].id, {organisations[i].name, i});
    const auto rank = [&ranks](const Store &store) { return ranks.value(store.organisation, {QString(), SIZE_MAX}); };
    std::stable_sort(all.begin(), all.end(), [&rank](const Store &a, const Store &b) {
        return std::pair(rank(a), a.code) < std::pair(rank(b), b.code);
    });
    return all;
}

} // namespace phaseout::persist
