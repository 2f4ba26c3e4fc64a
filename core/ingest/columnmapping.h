// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/tabledates.h"
#include "core/ingest/tablefields.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace phaseout::ingest {

/// One column of a table and the field it fills.
struct MappedColumn {
    QString field;  ///< slug of a TableField
    QString header; ///< the column's name as columnNames() gives it; compared folded
    DateOrder dateOrder = DateOrder::Undecided; ///< of date fields; Undecided: by the column's own values
    std::optional<bool> fillDown = std::nullopt; ///< whether an empty cell stands for what is above; not set: nobody said, and it does not
    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// Who made a table of devices.
enum class TableOrigin {
    List,    ///< people keep it
    Network, ///< a scanner or another tool wrote what answered it
};
[[nodiscard]] QString tableOriginSlug(TableOrigin origin); ///< "list", "network"
[[nodiscard]] QString tableOriginWord(TableOrigin origin); ///< translated
[[nodiscard]] std::optional<TableOrigin> tableOriginFromSlug(QStringView slug);

/// How a table of one shape is read. A value a person can save, share and use again for next month's file.
/// JSON form: docs/formats/column-mapping.md.
struct ColumnMapping {
    TableKind kind = TableKind::Devices;
    QString name;         ///< what a person called it; may be empty
    QString sheet;        ///< of a workbook; empty: the one that fits best
    qint64 headerRow = 0; ///< 1-based line or row; 0: the first row that has the columns
    QChar delimiter;      ///< of CSV; null: by looking
    QChar decimal = u'.'; ///< of coordinates
    std::vector<MappedColumn> columns; ///< in the file's order, which is the order in which address columns are joined
    QString fingerprint;  ///< headerFingerprint() of the file it was made for; may be empty
    QString encoding;     ///< of a text, one of formats::namedEncodings(); empty: by looking
    std::optional<TableOrigin> origin; ///< of devices; not set: guessOrigin()

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with FormatInvalid or Unsupported when \a json is no mapping of a version known here, and as check().
    [[nodiscard]] static Result<ColumnMapping> fromJson(const QJsonObject &json);
    [[nodiscard]] static Result<ColumnMapping> fromJson(const QByteArray &bytes);
    /// Fails with ValueInvalid, in words, when a field is not one of the kind, two columns fill one field that takes one,
    /// one column fills two fields, or a column holds credentials by its name.
    [[nodiscard]] Result<void> check() const;
    /// Words for what is missing before the table can be read, "store code"; empty when nothing is. Stores need a code;
    /// devices an IP address, MAC address, serial number, or a name together with a store or a recorder, or alone where something else than
    /// a column says the store (\a hasStore); subnets a store, and a subnet or the first and last address;
    /// sightings a store name or an address.
    [[nodiscard]] QStringList missing(bool hasStore = false) const;
    [[nodiscard]] bool has(QStringView field) const;
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Network where the columns of a table of devices are those that only a tool writes: a day on which it was last seen, or how it answered,
/// beside addresses, and nothing that people keep, such as stores, names of their own, dates of installation or notes. \a header: all
/// columns of the table.
[[nodiscard]] TableOrigin guessOrigin(const ColumnMapping &mapping, const QStringList &header);

/// Sixteen hex figures that are the same for files with the same header, whatever its case and punctuation.
[[nodiscard]] QString headerFingerprint(const QStringList &header);

} // namespace phaseout::ingest
