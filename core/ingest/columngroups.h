// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/tablerows.h"

#include <QSet>
#include <optional>

namespace phaseout::ingest {

/// Whether several rows may share the value of \a field, so that a cell can stand for those below it; never what tells the rows apart.
[[nodiscard]] bool mayBeFilledDown(TableKind kind, QStringView field);

/// Columns that are filled in once for each group of rows, as joined cells are when a workbook is saved as CSV.
struct ColumnGroups {
    QStringList headers; ///< of the columns
    int rows = 0;        ///< that are empty in the first of them
    qint64 firstRow = 0; ///< the first of these
    QString above;       ///< what stands above it, as in the file
    /// Whether \a mapping says of each of them that it is filled down, or that it is not.
    [[nodiscard]] std::optional<bool> saidBy(const ColumnMapping &mapping) const;
};

/// Looks for such columns among those that name a store or what stores belong to: every value stands in one row, and at least as many rows
/// below them are empty. Memory: bounded. Thread: any, one at a time.
class ColumnGroupWatch {
public:
    ColumnGroupWatch(const ColumnMapping &mapping, const QStringList &header);
    void look(const formats::TableRow &row);
    [[nodiscard]] std::optional<ColumnGroups> result() const;

private:
    struct Column {
        QString header;
        qsizetype at;
        QString last;
        QSet<QString> values;
        ColumnGroups gaps;
        bool isOnce = true; ///< no value has come again
    };
    std::vector<Column> m_columns;
};

/// Puts the value above into cells that stand for it: empty ones of columns of which the mapping says so, and "ditto" in any column that can be filled down.
/// Thread: the reader's.
class CellsBelow {
public:
    CellsBelow(const ColumnMapping &mapping, const ColumnsByField &columns);
    void fill(formats::TableRow &row);
    void tell(Reporter &reporter) const;

private:
    struct Column {
        qsizetype at;
        bool isFilledDown;
        QString last;
    };
    std::vector<Column> m_columns;
    int m_dittos = 0;
    Spot m_first = 0;
};

} // namespace phaseout::ingest
