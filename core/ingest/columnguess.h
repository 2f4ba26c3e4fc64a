// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/columnmapping.h"
#include "core/ingest/tablehead.h"

#include <optional>

namespace phaseout::ingest {

/// How sure a guessed column is.
enum class Confidence {
    Certain,  ///< the header says it and the values agree
    Likely,   ///< the header says it; there are no values to check, or the header has other uses too
    Doubtful, ///< only the values say it
};
[[nodiscard]] QString confidenceSlug(Confidence confidence); ///< "certain", "likely", "doubtful"
[[nodiscard]] QString confidenceWord(Confidence confidence); ///< translated

/// A mapping as it can be read off the first rows of a table.
struct MappingGuess {
    ColumnMapping mapping;              ///< its headerRow is that of the row taken for the header
    std::vector<Confidence> confidence; ///< one for each of mapping.columns
    QStringList header;                 ///< columnNames() of the header row
    size_t headerIndex = 0;             ///< which of the rows given it is
    QStringList credentials;            ///< columns that hold credentials and will be dropped
    std::vector<MappedColumn> rivals;   ///< columns that are for a field of which another column is read: they stand in where that is empty, or, under a mapping, are told where they differ
    int score = 0;                      ///< 0 to 95: how much this table looks like one of its kind
};

/// True when \a cells head a table: three of them and half of those filled name fields, whatever the kind, and none is a number or an address.
[[nodiscard]] bool looksLikeHeader(const QStringList &cells);
/// The guess for a table of \a kind whose header is the first row of \a head; none when it is no such table, or no row says anything.
[[nodiscard]] std::optional<MappingGuess> tableUnder(TableKind kind, const TableHead &head);
/// The same of the kind that fits best.
[[nodiscard]] std::optional<MappingGuess> tableUnder(const TableHead &head);

/// The best guess for a table of \a kind; a score of 0 when no row looks like a header. Where a second table follows, the first that can be
/// read counts, and is judged by its own rows.
[[nodiscard]] MappingGuess guessMapping(TableKind kind, const TableHead &head);
/// The best of all sheets; a score of 0 and no columns when there is none.
[[nodiscard]] MappingGuess guessMapping(TableKind kind, const std::vector<TableHead> &heads);
/// The kind that fits best; Devices when none does.
[[nodiscard]] MappingGuess guessMapping(const std::vector<TableHead> &heads);
/// True when a header names more of devices than their addresses and what is dynamic or static of them: a list of them, whatever tables of
/// neighbours or switch ports call such columns.
[[nodiscard]] bool isDeviceTable(const std::vector<TableHead> &heads);

} // namespace phaseout::ingest
