// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <vector>

namespace phaseout::formats {

/// A cell whose value could not be had, and why. The cell itself is empty then.
struct LostCell {
    enum class Why {
        Formula, ///< a formula without a stored result
        TooLong, ///< longer than TableLimits::field
        TooFar,  ///< at or beyond TableLimits::columns; told once for a row
    };
    qsizetype column = 0; ///< from 0
    Why why = Why::Formula;
    friend bool operator==(const LostCell &, const LostCell &) = default;
};

/// One row of a table, cells as text exactly as the file gives them (only a CSV formula guard is taken off).
struct TableRow {
    qint64 number = 0; ///< 1-based: the first line of the record in a CSV file, the row's own number in a workbook
    QStringList cells;
    QString raw;            ///< the record as it stood in the file, for "export these rows"; of a workbook: as CSV
    bool isDamaged = false; ///< an opening quote was never closed in this row, so that the quotes were taken as plain characters
    bool isOddlyQuoted = false; ///< text stands directly behind a closing quote, or the lines of a cell look like rows
    bool isLost = false;    ///< longer than TableLimits::record: it has no cells, and raw is its beginning
    std::vector<LostCell> lost;
    /// The cell at \a index, empty when the row is shorter.
    [[nodiscard]] QString cell(qsizetype index) const { return index < 0 ? QString() : cells.value(index); }
};

/// Rows of cells, one after the other, whatever the file. Blank rows are passed over. Memory: one row and a buffer.
class TableSource {
public:
    virtual ~TableSource() = default;
    /// The next row into \a row; false at the end. Fails with LimitExceeded, FormatInvalid or FileUnreadable.
    [[nodiscard]] virtual Result<bool> next(TableRow &row) = 0;
    /// Bytes of the file read so far, for progress.
    [[nodiscard]] virtual qint64 position() const = 0;
};

/// Bounds of one table, far above honest files: a workbook's own limits are 32,767 characters in a cell and 16,384
/// columns; a row of more than 1,024 filled columns is no list of stores or cameras.
struct TableLimits {
    qsizetype record = 1 << 20;  ///< characters in one record
    qsizetype field = 1 << 18;   ///< characters in one cell
    qsizetype columns = 1024;
};

} // namespace phaseout::formats
