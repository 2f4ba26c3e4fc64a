// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/columnmapping.h"
#include "core/ingest/reporter.h"
#include "core/formats/tablesource.h"

#include <map>
#include <memory>

namespace phaseout::ingest {

/// The columns of each field. Where a field takes one, the others stand in where the first is empty.
using ColumnsByField = std::map<QString, std::vector<qsizetype>, std::less<>>;

/// The mapped cells of one row, by field.
class MappedRow {
public:
    MappedRow(const formats::TableRow &row, TableKind kind, const ColumnsByField &columns) : m_row(row), m_kind(kind), m_columns(columns) {}
    [[nodiscard]] const formats::TableRow &row() const noexcept { return m_row; }
    /// Tidied, user names and passwords in addresses taken out; empty for words that mean nothing. Several columns of
    /// a field that takes them are joined with ", "; of any other the first that says something counts.
    [[nodiscard]] QString text(const char *field) const;
    /// What each of the columns of \a field says, tidied likewise.
    [[nodiscard]] QStringList texts(const char *field) const;
    /// What the columns of a \a field that takes one say behind the first that says something, tidied.
    [[nodiscard]] QStringList others(const char *field) const;
    /// The first column of \a field, from 1; 0 when it has none.
    [[nodiscard]] qint64 column(const char *field) const;
    /// Another row of the same columns, which must live as long.
    [[nodiscard]] MappedRow of(const formats::TableRow &row) const { return {row, m_kind, m_columns}; }
    /// The columns, from 0, out of which text() took something.
    [[nodiscard]] const std::vector<qsizetype> &secrets() const noexcept { return m_secrets; }

private:
    const formats::TableRow &m_row;
    TableKind m_kind;
    const ColumnsByField &m_columns;
    mutable std::vector<qsizetype> m_secrets;
};

/// Makes facts of the rows of one kind of table. One object reads one file.
class RowMaker {
public:
    RowMaker(const ReadOptions &options, const ColumnMapping &mapping, Sink &sink, Reporter &reporter)
        : m_options(options)
        , m_mapping(mapping)
        , m_sink(sink)
        , m_reporter(reporter)
    {
    }
    virtual ~RowMaker() = default;
    Q_DISABLE_COPY_MOVE(RowMaker)
    virtual void make(const MappedRow &row) = 0;
    /// After the last row.
    virtual void finish() {}
    /// The order of a date column, once known.
    void setDateOrder(const QString &field, DateOrder order) { m_orders[field] = order; }
    /// Day numbers count from 1904.
    void setIs1904(bool is1904) { m_is1904 = is1904; }
    /// The store that a line above the rows to come names.
    void setStoreAbove(const QString &store) { m_storeAbove = store; }
    /// All columns of the table, those too that are not read.
    void setHeader(const QStringList &header) { m_header = header; }
    /// Who made the table.
    void setOrigin(TableOrigin origin) { m_origin = origin; }

protected:
    /// The date of \a field; a warning and an invalid date when it cannot be read or its order is not known.
    [[nodiscard]] QDate date(const MappedRow &row, const char *field);
    /// The same of \a text, which is a part of it.
    [[nodiscard]] QDate dateOf(const MappedRow &row, const char *field, const QString &text);
    /// True when \a text may be several days, and the order of \a field is not known.
    [[nodiscard]] bool isUndecided(const char *field, const QString &text) const;
    /// True, with a warning, when a spreadsheet has rounded a long number ("6.93E+12").
    [[nodiscard]] bool isRounded(const MappedRow &row, const QString &text, const char *field);
    void refuse(const MappedRow &row, const QString &id, const QString &message, const QString &suggestion, const QString &subject = {},
                const char *field = nullptr);
    /// The place of \a field in \a row.
    [[nodiscard]] static Spot spotOf(const MappedRow &row, const char *field) { return {row.row().number, row.column(field)}; }
    /// addTrait(), with a note when the text is cut.
    void addText(const MappedRow &row, const char *field, Observation &observation, TraitKind kind, const QString &text);

    const ReadOptions &m_options;
    const ColumnMapping &m_mapping;
    Sink &m_sink;
    Reporter &m_reporter;
    TableOrigin m_origin = TableOrigin::List;
    QString m_storeAbove;
    QStringList m_header;

private:
    QHash<QString, DateOrder> m_orders;
    bool m_is1904 = false;
};

[[nodiscard]] std::unique_ptr<RowMaker> makeStoreRows(const ReadOptions &, const ColumnMapping &, Sink &, Reporter &);
[[nodiscard]] std::unique_ptr<RowMaker> makeDeviceRows(const ReadOptions &, const ColumnMapping &, Sink &, Reporter &);
[[nodiscard]] std::unique_ptr<RowMaker> makeSubnetRows(const ReadOptions &, const ColumnMapping &, Sink &, Reporter &);
[[nodiscard]] std::unique_ptr<RowMaker> makeSightingRows(const ReadOptions &, const ColumnMapping &, Sink &, Reporter &);

} // namespace phaseout::ingest
