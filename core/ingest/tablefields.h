// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/facts.h"
#include "core/estate/observation.h"

#include <optional>
#include <span>

namespace phaseout::ingest {

/// What the rows of a table are.
enum class TableKind { Stores, Devices, Subnets, Sightings };
constexpr TableKind tableKinds[] = {TableKind::Stores, TableKind::Devices, TableKind::Subnets, TableKind::Sightings};
[[nodiscard]] QString tableKindSlug(TableKind kind); ///< "stores", "devices", "subnets", "sightings": also the reader's id
[[nodiscard]] QString tableKindWord(TableKind kind); ///< translated
[[nodiscard]] std::optional<TableKind> tableKindFromSlug(QStringView slug);

/// How the values of a field look; a column whose header fits but whose values do not is not taken.
enum class ValueShape { Any, Address, Mac, Subnet, Model, Code, Name, Coordinate };

/// One field that a column of a table can fill.
struct TableField {
    const char *slug;     ///< stable, in mapping files: "ip"
    const char *word;     ///< for people, untranslated: "IP address"
    ValueShape shape;
    bool takesSeveral;    ///< several columns are read: joined ("Address 1", "Address 2"), or each for itself ("NVR name", "NVR IP")
    bool isDate;
    const char *synonyms; ///< folded English headers with spaces between, the best first
    int fact;             ///< the StoreField (stores) or TraitKind (devices, sightings) it becomes; 0 when it is no text
};
/// The fields of \a kind in the order in which they choose their columns.
[[nodiscard]] std::span<const TableField> tableFields(TableKind kind);
[[nodiscard]] const TableField *tableField(TableKind kind, QStringView slug);
/// \a header as headerRank() wants it.
[[nodiscard]] QString foldedHeader(QStringView header);
/// The first synonyms of a field, English ones, name nothing else.
constexpr int plainSynonyms = 4;
/// How well a folded header names \a field: 0 best; -1 not at all. English, and the languages of resources/rules/headers.tsv.
[[nodiscard]] int headerRank(const TableField &field, const QString &folded);
/// True when resources/rules/headers.tsv has the folded header for \a field.
[[nodiscard]] bool isHeaderAbroad(const TableField &field, const QString &folded);
/// True when a folded header names a field of any kind of table.
[[nodiscard]] bool namesAnyField(const QString &folded);
/// True for dates, and for "removed", where a day may stand in place of a yes.
[[nodiscard]] bool mayHoldDates(const TableField &field);
[[nodiscard]] QString tableFieldWord(const TableField &field); ///< translated

} // namespace phaseout::ingest
