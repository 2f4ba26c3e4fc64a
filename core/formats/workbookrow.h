// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/tablesource.h"

namespace phaseout::formats {

/// Bounds what the rows of one sheet hold. Cells may share a text, and one cell or row may stand for many, so that a few bytes of a
/// workbook can tell any number of characters. Thread: one at a time.
class WorkbookRows {
public:
    /// Characters that a sheet's cells may hold together beyond eight for each byte of it: honest cells hold fewer than they take.
    static constexpr qint64 mostRepeated = qint64(32) << 20;

    explicit WorkbookRows(const TableLimits &limits) : m_limits(limits) {}
    /// Puts \a text into the cell at \a column, which is within the limits. A row beyond TableLimits::record becomes lost.
    void put(TableRow &row, qsizetype column, const QString &text);
    /// Completes \a row, of which all cells are there: sets its raw text, of a long one its beginning. A lost one keeps no cells.
    void close(TableRow &row);
    /// Counts the row that was closed last as given once; fails with LimitExceeded when too much was repeated in the \a bytes of \a part
    /// that were read.
    [[nodiscard]] Result<void> give(qint64 bytes, const QString &part);

private:
    TableLimits m_limits;
    qsizetype m_size = 0; // of the cells of the row that is being filled
    qsizetype m_closed = 0; // of the one that was closed last
    qint64 m_given = 0;
};

} // namespace phaseout::formats
