// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/factreader.h"

#include "core/persist/historyrow.h"
#include "core/persist/sqlerror.h"
#include "core/project/batchdigest.h"
#include "core/project/doubt.h"


using namespace Qt::Literals::StringLiterals;

namespace phaseout::persist {
namespace {
// CROSS JOIN keeps the order of the tables: links are clustered by device, observations found by key.
#define DEVICE_FACTS                                                                                                   \
    "SELECT link.device, device_number.id, link.observation, link.rule, observation.row, observation.body FROM link "             \
    "CROSS JOIN device_number ON device_number.number = link.device "                                                  \
    "LEFT JOIN observation ON observation.key = link.observation "
constexpr const char *factsOfAll = DEVICE_FACTS "ORDER BY link.device, link.observation";
constexpr const char *factsOfOne = DEVICE_FACTS "WHERE link.device = ? ORDER BY link.device, link.observation";

Observation parsed(qint64 key, QByteArrayView body, qint64 row)
{
    if (body.size() > longestObservation)
        throw Damaged{"an observation that is too long"};
    auto observation = observationFromBytes(body, row);
    if (!observation)
        throw Damaged{"an observation that cannot be read"};
    observation->batch = batchOf(key);
    return *std::move(observation);
}

// The progress handler alone looks too seldom: a visitor may be slow.
void stopIfCancelled(const JobContext &context)
{
    if (context.isCancelled())
        throw Stopped{Error{ErrorCode::Cancelled, {}, {}}};
}

QHash<qint64, QString> linkRules(Connection &connection)
{
    QHash<qint64, QString> rules;
    Query named(connection, "SELECT number, name FROM link_rule");
    while (named.next()) {
        const qint64 number = named.number();
        rules.insert(number, named.text());
    }
    return rules;
}

// What the rules of links say is doubted of an observation.
class Doubts {
public:
    explicit Doubts(Connection &connection)
    {
        const QHash<qint64, QString> rules = linkRules(connection);
        for (auto it = rules.cbegin(); it != rules.cend(); ++it)
            if (const Doubted doubted = doubtIn(it.value()); doubted != Doubted::Nothing)
                m_doubted.insert(it.key(), doubted);
    }
    [[nodiscard]] Doubted of(qint64 rule) const { return m_doubted.isEmpty() ? Doubted::Nothing : m_doubted.value(rule, Doubted::Nothing); }

private:
    QHash<qint64, Doubted> m_doubted; // by the number of the rule
};

// Which file each batch came from; revoked ones are left out.
class Sources {
public:
    explicit Sources(Connection &connection)
    {
        for (const Batch &batch : allBatches(connection)) {
            m_names.insert(batch.number, batch.fileName);
            if (batch.isRevoked)
                m_revoked.insert(batch.number, true);
        }
    }
    [[nodiscard]] bool counts(int batch) const { return m_revoked.isEmpty() || !m_revoked.contains(batch); }
    [[nodiscard]] QString name(int batch) const { return m_names.value(batch); }

private:
    QHash<int, QString> m_names;
    QHash<int, bool> m_revoked;
};

// Gathers the rows of one device after another and shows each device once it is complete.
class Gatherer {
public:
    Gatherer(const Sources &sources, const Doubts &doubts, const DeviceVisitor &visit, const JobContext &context)
        : m_sources(sources), m_doubts(doubts), m_visit(visit), m_context(context)
    {
    }
    // False when the visitor has seen enough.
    [[nodiscard]] bool take(Query &query)
    {
        while (query.next()) {
            const qint64 number = query.number();
            if (number != m_number) {
                if (!show())
                    return false;
                m_number = number;
                m_device = query.id<DeviceId>();
            } else {
                query.skip();
            }
            addFact(query);
        }
        return show();
    }

private:
    void addFact(Query &query)
    {
        const qint64 key = query.number();
        const qint64 rule = query.number();
        if (!m_sources.counts(batchOf(key)))
            return;
        if (query.isNull())
            throw Damaged{"a link to no observation"};
        const qint64 row = query.number();
        m_observations.push_back(parsed(key, query.blobView(), row));
        m_observations.back().doubted = m_doubts.of(rule);
        m_names.push_back(m_sources.name(batchOf(key)));
    }
    [[nodiscard]] bool show()
    {
        m_number = 0;
        if (m_observations.empty())
            return true;
        stopIfCancelled(m_context);
        const bool goesOn = m_visit(m_device, m_observations, m_names);
        m_observations.clear();
        m_names.clear();
        return goesOn;
    }

    const Sources &m_sources;
    const Doubts &m_doubts;
    const DeviceVisitor &m_visit;
    const JobContext &m_context;
    qint64 m_number = 0;
    DeviceId m_device;
    std::vector<Observation> m_observations;
    std::vector<QString> m_names;
};

std::vector<qint64> numbersOf(Connection &connection, std::span<const DeviceId> devices)
{
    std::vector<qint64> numbers;
    for (const DeviceId &device : devices) {
        Query query(connection, "SELECT number FROM device_number WHERE id = ?");
        if (query.add(device).next())
            numbers.push_back(query.number());
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

// Calls \a take(ordinal, row, body) for every row of \a batch in one of the three tables of facts.
template <class Take>
void forEachRow(Connection &connection, const char *sql, int batch, Take take)
{
    Query query(connection, sql);
    query.add(keyOf(batch, 0)).add(keyOf(batch, mostOrdinal));
    while (query.next()) {
        const qint64 ordinal = ordinalOf(query.number());
        const qint64 row = query.number();
        take(ordinal, row, query.blob());
    }
}

StoreRow storeRow(const QByteArray &body, qint64 row)
{
    auto read = storeRowFromBytes(body, row);
    if (!read)
        throw Damaged{"a register row that cannot be read"};
    return *std::move(read);
}

SubnetRow subnetRow(const QByteArray &body, qint64 row)
{
    auto read = subnetRowFromBytes(body, row);
    if (!read)
        throw Damaged{"a subnet row that cannot be read"};
    return *std::move(read);
}
} // namespace

void visitDevices(Connection &connection, std::span<const DeviceId> devices, const DeviceVisitor &visit,
                  const JobContext &context)
{
    const CancelScope scope(connection, context);
    const Sources sources(connection);
    const Doubts doubts(connection);
    Gatherer gatherer(sources, doubts, visit, context);
    // Statements of their own: the visitor may read, and visit, meanwhile.
    SQLite::Statement statement(connection.database(), devices.empty() ? factsOfAll : factsOfOne);
    if (devices.empty()) {
        Query query(statement);
        static_cast<void>(gatherer.take(query));
        return;
    }
    for (const qint64 number : numbersOf(connection, devices)) {
        Query query(statement);
        query.add(number);
        if (!gatherer.take(query))
            return;
    }
}

std::vector<StoredStoreRow> liveStoreRows(Connection &connection)
{
    const Sources sources(connection);
    std::vector<StoredStoreRow> rows;
    Query query(connection, "SELECT key, row, body FROM store_row ORDER BY key");
    while (query.next()) {
        const int batch = batchOf(query.number());
        const qint64 row = query.number();
        if (sources.counts(batch))
            rows.push_back({batch, storeRow(query.blob(), row)});
    }
    return rows;
}

std::vector<StoredSubnetRow> liveSubnetRows(Connection &connection)
{
    const Sources sources(connection);
    std::vector<StoredSubnetRow> rows;
    Query query(connection, "SELECT key, row, body FROM subnet_row ORDER BY key");
    while (query.next()) {
        const int batch = batchOf(query.number());
        const qint64 row = query.number();
        if (sources.counts(batch))
            rows.push_back({batch, subnetRow(query.blob(), row)});
    }
    return rows;
}

std::vector<DeviceId> devicesOfBatch(Connection &connection, int batch)
{
    std::vector<DeviceId> devices;
    Query query(connection, R"(SELECT device_number.id FROM device_number WHERE number IN
        (SELECT device FROM link WHERE observation BETWEEN ? AND ?) ORDER BY number)");
    query.add(keyOf(batch, 0)).add(keyOf(batch, mostOrdinal));
    while (query.next())
        devices.push_back(query.id<DeviceId>());
    return devices;
}

std::vector<DeviceId> devicesBroughtByBatches(Connection &connection, int first, int last)
{
    std::vector<DeviceId> devices;
    // Links are clustered by device and then by batch: the earlier ones of a device are looked up at once.
    Query query(connection, R"(SELECT device_number.id FROM device_number WHERE number IN
        (SELECT device FROM link WHERE observation BETWEEN ?1 AND ?2 AND observation >> 32 IN (SELECT number FROM batch WHERE isRevoked = 0))
        AND NOT EXISTS (SELECT 1 FROM link WHERE link.device = device_number.number AND link.observation < ?1
            AND link.observation >> 32 IN (SELECT number FROM batch WHERE isRevoked = 0))
        ORDER BY number)");
    query.add(keyOf(first, 0)).add(keyOf(last, mostOrdinal));
    while (query.next())
        devices.push_back(query.id<DeviceId>());
    return devices;
}

std::vector<Link> linksOfDevice(Connection &connection, const DeviceId &device)
{
    const Sources sources(connection);
    std::vector<Link> links;
    Query query(connection, R"(SELECT link.observation, link_rule.name FROM link JOIN link_rule ON link_rule.number = link.rule
        WHERE link.device = (SELECT number FROM device_number WHERE id = ?) ORDER BY link.observation)");
    query.add(device);
    while (query.next()) {
        const qint64 key = query.number();
        const QString rule = query.text();
        if (sources.counts(batchOf(key)))
            links.push_back({batchOf(key), ordinalOf(key), device, rule});
    }
    return links;
}

std::optional<Observation> storedObservation(Connection &connection, qint64 key)
{
    Query query(connection, "SELECT row, body FROM observation WHERE key = ?");
    if (!query.add(key).next())
        return std::nullopt;
    const qint64 row = query.number();
    return parsed(key, query.blobView(), row);
}

QByteArray digestOf(Connection &connection, const Batch &batch, const JobContext &context)
{
    const CancelScope scope(connection, context);
    BatchDigest digest;
    forEachRow(connection, "SELECT key, row, body FROM observation WHERE key BETWEEN ? AND ? ORDER BY key", batch.number,
               [&](qint64 ordinal, qint64 row, const QByteArray &body) { digest.observation(ordinal, row, body); });
    forEachRow(connection, "SELECT key, row, body FROM store_row WHERE key BETWEEN ? AND ? ORDER BY key", batch.number,
               [&](qint64 ordinal, qint64 row, const QByteArray &body) { digest.store(ordinal, storeRow(body, row)); });
    forEachRow(connection, "SELECT key, row, body FROM subnet_row WHERE key BETWEEN ? AND ? ORDER BY key", batch.number,
               [&](qint64 ordinal, qint64 row, const QByteArray &body) { digest.subnet(ordinal, subnetRow(body, row)); });
    return digest.finish(batch);
}

void visitObservations(Connection &connection, std::span<const int> batches, const FactVisitor &visit, const JobContext &context)
{
    const CancelScope scope(connection, context);
    const QHash<qint64, QString> rules = linkRules(connection);
    // A statement of its own: the visitor may read meanwhile.
    SQLite::Statement statement(connection.database(),
                                "SELECT observation.key, observation.row, observation.body, device_number.id, link.rule FROM observation "
                                "LEFT JOIN link ON link.observation = observation.key "
                                "LEFT JOIN device_number ON device_number.number = link.device "
                                "WHERE observation.key BETWEEN ? AND ? ORDER BY observation.key");
    for (const int batch : batches) {
        Query query(statement);
        query.add(keyOf(batch, 0)).add(keyOf(batch, mostOrdinal));
        while (query.next()) {
            stopIfCancelled(context);
            const qint64 key = query.number();
            const qint64 row = query.number();
            const Observation observation = parsed(key, query.blobView(), row);
            const DeviceId device(query.uuidOrNull());
            const QString rule = query.isNull() ? QString() : rules.value(query.number());
            if (!visit({batchOf(key), ordinalOf(key), device, rule}, observation))
                return;
        }
    }
}

} // namespace phaseout::persist
