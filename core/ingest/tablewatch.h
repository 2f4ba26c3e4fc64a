// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/credentialcolumns.h"
#include "core/ingest/tablerows.h"
#include "core/ingest/tablesession.h"

namespace phaseout::ingest {

/// What is wrong with the rows and cells of any table: lost, too long, too many, damaged or oddly quoted ones are told. Thread: the reader's.
class ShapeWatch {
public:
    ShapeWatch(const QStringList &header, Reporter &reporter)
        : m_header(header)
        , m_reporter(reporter)
    {
    }
    /// False, told, when the row was lost as a whole or is no text; before anything is said of a row that is not read.
    [[nodiscard]] bool isThere(const formats::TableRow &row);
    /// Tells what is lost of a row that is there. False when that is all of it.
    [[nodiscard]] bool take(const formats::TableRow &row);
    /// After the last row.
    void tell();
    /// The rows of a table whose columns are known: each row of \a session that is there, \a secrets taken out of it,
    /// with what it lacks told.
    [[nodiscard]] static Result<void> eachRow(TableSession &session, const CredentialColumns &secrets,
                                              Reporter &reporter, const TakeRow &take, const JobContext &context);

private:
    void tellLost(const formats::TableRow &row);
    void tellShape(const formats::TableRow &row);
    const QStringList &m_header;
    Reporter &m_reporter;
    QStringList m_formulas; ///< addresses of the first cells
    qint64 m_formulaCount = 0;
    qint64 m_formulaRow = 0;
};

/// What no reader of rows sees for itself: what a table has that is not read. Thread: the reader's.
class TableWatch {
public:
    /// \a secrets are columns that are dropped and told elsewhere.
    TableWatch(TableKind kind, const QStringList &header, const ColumnsByField &columns, const std::vector<qsizetype> &secrets, Reporter &reporter);
    /// Looks at \a column beside the one that is read for \a field, so that rows in which the two differ are told.
    void addRival(const QString &field, qsizetype column);
    /// Looks at the next row. False when it is none: a header once more, a total, a closing line, or lost as a whole.
    [[nodiscard]] bool take(const formats::TableRow &row);
    /// After the last row.
    void tell();

private:
    [[nodiscard]] bool isHeaderAgain(const formats::TableRow &row) const;
    [[nodiscard]] static bool isFooter(const formats::TableRow &row);
    [[nodiscard]] static bool isRule(const formats::TableRow &row);
    void look(const formats::TableRow &row);
    void lookAtSeconds(const formats::TableRow &row);

    struct Second { ///< columns beyond the first of a field that takes one
        const TableField *field;
        std::vector<qsizetype> columns;
        bool isRival = false; ///< the second is not read at all
        bool isFilled = false; ///< a column behind the first says something
        qint64 rows = 0; ///< where two of them differ
        qint64 firstRow = 0;
        qsizetype other = 0; ///< the column that differed there from the first
    };
    void tellSecond(const Second &second) const;

    TableKind m_kind;
    const QStringList &m_header;
    const ColumnsByField &m_columns;
    Reporter &m_reporter;
    std::vector<bool> m_isRead;     ///< by column
    std::vector<bool> m_hasValue;   ///< by column, of those not read
    std::vector<QString> m_folded;  ///< header texts, of columns that are read
    std::vector<Second> m_seconds;
    ShapeWatch m_shape;
    qint64 m_rows = 0;
};

} // namespace phaseout::ingest
