// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/columnmapping.h"
#include "core/ingest/reporter.h"
#include "core/formats/tablesource.h"

#include <map>
#include <memory>

namespace phaseout::ingest {

/// The mapped cells of one row, by field.
class MappedRow {
public:
    MappedRow(const formats::TableRow &row, const std::map<QString, std::vector<qsizetype>> &columns) : m_row(row), m_columns(columns) {}
    [[nodiscard]] const formats::TableRow &row() const noexcept { return m_row; }
    /// Tidied, user names and passwords in addresses taken out; empty for words that mean nothing. Several columns are
    /// joined with ", ".
    [[nodiscard]] QString text(const char *field) const;
    [[nodiscard]] bool hadUserInfo() const noexcept { return m_hadUserInfo; }

private:
    const formats::TableRow &m_row;
    const std::map<QString, std::vector<qsizetype>> &m_columns;
    mutable bool m_hadUserInfo = false;
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

protected:
    /// The date of \a field; a warning and an invalid date when it cannot be read or its order is not known.
    [[nodiscard]] QDate date(const MappedRow &row, const char *field);
    /// True, with a warning, when a spreadsheet has rounded a long number ("6.93E+12").
    [[nodiscard]] bool isRounded(const MappedRow &row, const QString &text);
    void refuse(const MappedRow &row, const QString &id, const QString &message, const QString &suggestion, const QString &subject = {});

    const ReadOptions &m_options;
    const ColumnMapping &m_mapping;
    Sink &m_sink;
    Reporter &m_reporter;

private:
    QHash<QString, DateOrder> m_orders;
};

[[nodiscard]] std::unique_ptr<RowMaker> makeStoreRows(const ReadOptions &, const ColumnMapping &, Sink &, Reporter &);
[[nodiscard]] std::unique_ptr<RowMaker> makeDeviceRows(const ReadOptions &, const ColumnMapping &, Sink &, Reporter &);
[[nodiscard]] std::unique_ptr<RowMaker> makeSubnetRows(const ReadOptions &, const ColumnMapping &, Sink &, Reporter &);
[[nodiscard]] std::unique_ptr<RowMaker> makeSightingRows(const ReadOptions &, const ColumnMapping &, Sink &, Reporter &);

} // namespace phaseout::ingest
