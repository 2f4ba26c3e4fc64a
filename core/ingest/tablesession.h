// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/ingest/columnmapping.h"
#include "core/ingest/tablehead.h"

#include <QHash>
#include <functional>

namespace phaseout::ingest {

/// A line that stands alone above a table.
struct TableTitle {
    qint64 row = 0; ///< 0: there is none
    QString text;
};

/// Takes one row.
using TakeRow = std::function<void(const formats::TableRow &)>;

/// One table of one open file, read as often as needed. The device must outlive it.
class TableSession {
public:
    /// With a \a sheet only that one of a workbook is looked at. Fails as formats::TableFile::open().
    [[nodiscard]] static Result<TableSession> open(QIODevice &input, const QString &sheet = {});
    [[nodiscard]] const std::vector<TableHead> &heads() const noexcept { return m_heads; }
    [[nodiscard]] const formats::TableFile &file() const noexcept { return *m_file; }
    /// Takes the mapping's sheet, delimiter and header row. Fails with FormatInvalid when there is no such sheet or row.
    [[nodiscard]] Result<void> place(const ColumnMapping &mapping);
    /// columnNames() of the header row.
    [[nodiscard]] const QStringList &header() const noexcept { return m_header; }
    /// Its cells as they stand in the file.
    [[nodiscard]] const QStringList &headerCells() const noexcept { return m_headerCells; }
    [[nodiscard]] qint64 headerRow() const noexcept { return m_headerRow; }
    /// That of the table which place() found.
    [[nodiscard]] qint64 firstHeaderRow() const noexcept { return m_firstHeaderRow; }
    /// The rows above the header, of the first that are looked at.
    [[nodiscard]] std::vector<formats::TableRow> rowsAbove() const;
    /// Whether one of them names a store.
    [[nodiscard]] bool hasStoreInRowsAbove() const;
    /// From now on eachRow() passes over tables that stand in the same sheet under other headers, and remembers them.
    void keepToOneTable();
    /// Those of them that were met, and the first rows of each, its header before all. One of which every part has the same header counts once.
    [[nodiscard]] const std::vector<TableHead> &otherTables() const noexcept { return m_others; }
    /// The first row under a header of one too many, which no pass gives; 0 when there is none.
    [[nodiscard]] qint64 firstBeyond() const noexcept { return m_firstBeyond; }
    /// How many such rows there are.
    [[nodiscard]] qint64 rowsBeyond() const noexcept { return m_rowsBeyond; }
    /// Goes on to another of them, by its place there.
    void goTo(size_t other);
    /// The last line above a header, of whichever table, before the row that eachRow() gives just now.
    [[nodiscard]] const TableTitle &title() const noexcept { return m_title; }
    /// The store that such a line names, the last that names one.
    [[nodiscard]] const TableTitle &storeAbove() const noexcept { return m_storeAbove; }
    /// Every row after the header, from the file's start each time, but titles of further tables. Cancelled within a
    /// few hundred rows.
    [[nodiscard]] Result<void> eachRow(const TakeRow &take, const JobContext &context);

private:
    TableSession(QIODevice &input, std::unique_ptr<formats::TableFile> file) : m_input(&input), m_file(std::move(file)) {}
    class Ahead;
    enum class Heads { NoTable, This, Another, Beyond };
    Result<void> findHeader(const ColumnMapping &mapping);
    Result<Heads> headOf(const formats::TableRow &row, Ahead &rows);
    [[nodiscard]] bool hasStoreAbove() const;
    void takeTitles();
    Result<void> learn(const QString &header, const formats::TableRow &row, Ahead &rows);
    QIODevice *m_input;
    std::unique_ptr<formats::TableFile> m_file;
    std::vector<TableHead> m_heads;
    QString m_onlySheet;
    size_t m_sheet = 0;
    std::optional<QChar> m_delimiter;
    qint64 m_headerRow = 0;
    qint64 m_firstHeaderRow = 0;
    QStringList m_header;
    QStringList m_headerCells;
    bool m_keepsToOne = false;
    QString m_thisHeader;                    ///< its cells, folded
    std::vector<formats::TableRow> m_lonely; ///< rows that may be a title, until what follows says it
    TableTitle m_title;
    TableTitle m_storeAbove;
    QHash<QString, bool> m_headers; ///< of other rows that look like one, whether a table stands below
    std::vector<TableHead> m_others;
    qint64 m_firstBeyond = 0;
    qint64 m_rowsBeyond = 0;
};

} // namespace phaseout::ingest
