// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/historyrow.h"

#define BATCH_COLUMNS                                                                                                  \
    "number, id, fileName, fileSha256, reader, readerVersion, mapping, storeHint, importedAt, observations, storeRows, " \
    "subnetRows, refused, digest, isRevoked"
#define ENTRY_COLUMNS "id, origin, seq, prevHash, otherHeads, undoes, utc, actor, kind, kindVersion, body, hash"

namespace phaseout::persist {
namespace {
JournalEntry readEntry(Query &query)
{
    JournalEntry entry;
    entry.id = query.uuid();
    entry.origin = query.uuid();
    entry.seq = query.number();
    entry.prevHash = query.blob();
    entry.otherHeads = query.blob();
    entry.undoes = query.uuidOrNull();
    entry.utc = query.instant();
    entry.actor = query.text();
    entry.kind = query.text();
    entry.kindVersion = query.count();
    entry.body = query.blob();
    entry.hash = query.blob();
    return entry;
}
} // namespace

void putBatch(Connection &connection, const Batch &batch)
{
    Query query(connection, "INSERT OR REPLACE INTO batch (" BATCH_COLUMNS
                            ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.add(batch.number).add(batch.id).add(batch.fileName).add(batch.fileSha256).add(batch.reader);
    query.add(batch.readerVersion).add(batch.mapping).add(batch.storeHint).add(batch.importedAt);
    query.add(batch.observations).add(batch.storeRows).add(batch.subnetRows).add(batch.refused);
    query.add(batch.digest).add(batch.isRevoked).run();
}

std::vector<Batch> allBatches(Connection &connection)
{
    std::vector<Batch> all;
    Query query(connection, "SELECT " BATCH_COLUMNS " FROM batch ORDER BY number");
    while (query.next()) {
        Batch batch;
        batch.number = query.count();
        batch.id = query.id<BatchId>();
        batch.fileName = query.text();
        batch.fileSha256 = query.blob();
        batch.reader = query.text();
        batch.readerVersion = query.count();
        batch.mapping = query.blob();
        batch.storeHint = query.text();
        batch.importedAt = query.instant();
        batch.observations = query.number();
        batch.storeRows = query.number();
        batch.subnetRows = query.number();
        batch.refused = query.number();
        batch.digest = query.blob();
        batch.isRevoked = query.flag();
        all.push_back(std::move(batch));
    }
    return all;
}

void appendEntry(Connection &connection, const JournalEntry &entry)
{
    Query query(connection, "INSERT INTO journal (" ENTRY_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.add(entry.id.toRfc4122()).add(entry.origin.toRfc4122()).add(entry.seq).add(entry.prevHash).add(entry.otherHeads);
    if (entry.undoes.isNull())
        query.addNull();
    else
        query.add(entry.undoes.toRfc4122());
    query.add(entry.utc).add(entry.actor).add(entry.kind).add(entry.kindVersion).add(entry.body).add(entry.hash).run();
    Query(connection, "UPDATE meta SET journalCount = journalCount + 1, journalHead = ?").add(entry.hash).run();
}

Repository::JournalHead journalHead(Connection &connection)
{
    Query query(connection, "SELECT journalCount, journalHead FROM meta");
    Repository::JournalHead head;
    if (query.next()) {
        head.count = query.number();
        head.hash = query.blob();
    }
    return head;
}

void forEachEntry(Connection &connection, const std::function<bool(const JournalEntry &)> &visit)
{
    SQLite::Statement statement(connection.database(), "SELECT " ENTRY_COLUMNS " FROM journal ORDER BY position");
    Query query(statement);
    while (query.next())
        if (!visit(readEntry(query)))
            return;
}

std::optional<JournalEntry> lastEntry(Connection &connection)
{
    Query query(connection, "SELECT " ENTRY_COLUMNS " FROM journal ORDER BY position DESC LIMIT 1");
    if (!query.next())
        return std::nullopt;
    return readEntry(query);
}

} // namespace phaseout::persist
