// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/tablesource.h"

#include <QIODevice>

namespace phaseout::formats {

/// The joined cells of one sheet: only the first of them holds the value that a person sees in all. Source of the form:
/// ECMA-376 part 1, 18.3.1.54. Thread: one at a time.
class XlsxMerges {
public:
    static constexpr size_t mostRanges = 200'000;
    /// Looks through the sheet's bytes for its ranges, of columns before \a columns; a range that cannot be read is passed over.
    /// A failure of \a device ends it: whoever reads the rows meets it as well, and tells it.
    [[nodiscard]] static XlsxMerges read(QIODevice &device, qsizetype columns);
    /// Fills the empty cells of \a row from the first cell of their range. Rows come in their order, each once. A row that
    /// one range fills by itself is a title or a heading, and stays as it is; so does a row without a cell of its own.
    void fill(TableRow &row);

private:
    struct Range {
        qint64 firstRow = 0;
        qint64 lastRow = 0;
        qsizetype firstColumn = 0;
        qsizetype lastColumn = 0;
    };
    struct Filling {
        qint64 lastRow = 0;
        QString text;
    };
    void takeRange(QByteArrayView reference, qsizetype columns);
    void begin(const TableRow &row, qsizetype filled, const Range &range);
    std::vector<Range> m_ranges; ///< by first row
    size_t m_next = 0;
    std::vector<Filling> m_filling; ///< by column
};

/// "BC12" is column 54 (from 0); -1 for what is no reference.
[[nodiscard]] qsizetype xlsxColumn(QStringView reference);
/// "BC" for 54.
[[nodiscard]] QString xlsxColumnName(qsizetype column);

} // namespace phaseout::formats
