// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/batch.h"
#include "core/persist/query.h"
#include "core/project/repository.h"

/// Batches and journal entries as rows. Every function throws (see sqlerror.h).
namespace phaseout::persist {

void putBatch(Connection &connection, const Batch &batch);
[[nodiscard]] std::vector<Batch> allBatches(Connection &connection); ///< in order of number

void appendEntry(Connection &connection, const JournalEntry &entry);
/// In the order they were written, until \a visit returns false; \a visit may read the project meanwhile.
void forEachEntry(Connection &connection, const std::function<bool(const JournalEntry &)> &visit);
[[nodiscard]] std::optional<JournalEntry> lastEntry(Connection &connection);
/// What appendEntry() noted beside the journal.
[[nodiscard]] Repository::JournalHead journalHead(Connection &connection);

} // namespace phaseout::persist
