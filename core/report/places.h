// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/book.h"

#include <QHash>

namespace phaseout::report {

/// Where things stand in the book, by key: "stores.left" is the reference of that column's data. A sheet that is built
/// earlier says where its columns are, a later one asks.
class Places {
public:
    void set(const QString &key, const QString &reference) { m_references.insert(key, reference); }
    /// A key that nobody set is a broken promise.
    [[nodiscard]] QString operator()(const QString &key) const;
    /// \a pattern with every {key} replaced by its reference.
    [[nodiscard]] QString fill(const QString &pattern) const;

private:
    QHash<QString, QString> m_references;
};

/// One column of a data table.
struct TableColumn {
    QString key;    ///< for Places, after the table's own
    QString header; ///< unique in its table
    double width = 12;
    bool isNumber = false; ///< its header stands right
};

/// Writes a table row by row and says where its columns are: "<key>.<column's key>".
class TableWriter {
public:
    TableWriter(Sheet &sheet, QString key, int headerRow, std::vector<TableColumn> columns, int firstColumn = 0);
    /// The row that the next add() fills.
    [[nodiscard]] int nextRow() const { return m_next; }
    /// "G12": the cell of the column in the next row, for formulas within a row; \a back rows above it.
    [[nodiscard]] QString here(QStringView column, int back = 0) const;
    [[nodiscard]] int column(QStringView key) const;
    void put(QStringView column, Cell cell);
    void endRow(); ///< cells that were not put are blank
    /// Makes it a named table with at least one row, and registers its columns.
    void finish(Places &places, const QString &tableName);
    [[nodiscard]] int lastRow() const { return m_next - 1; }

private:
    Sheet &m_sheet;
    QString m_key;
    int m_headerRow;
    int m_next;
    int m_firstColumn;
    std::vector<TableColumn> m_columns;
};

} // namespace phaseout::report
