// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/workbookrow.h"

#include "core/formats/csvwriter.h"

#include <QCoreApplication>
#include <numeric>

namespace phaseout::formats {
namespace {
constexpr qsizetype longestRaw = 16 * 1024; // more than is shown of any row
constexpr qint64 mostForByte = 8;

// The row as CSV, or its beginning.
QString rawOf(const QStringList &cells)
{
    QStringList first;
    for (qsizetype size = 0; first.size() < cells.size() && size <= longestRaw; size += first.back().size() + 1)
        first += cells.at(first.size()).left(longestRaw);
    return csvLine(first).left(longestRaw);
}
} // namespace

void WorkbookRows::put(TableRow &row, qsizetype column, const QString &text)
{
    m_size += text.size();
    row.isLost = row.isLost || m_size > m_limits.record;
    if (row.isLost)
        return;
    while (row.cells.size() <= column)
        row.cells += QString();
    row.cells[column] = text;
}

void WorkbookRows::close(TableRow &row)
{
    row.raw = rawOf(row.cells);
    m_size = 0;
    m_closed = std::accumulate(row.cells.cbegin(), row.cells.cend(), qsizetype(0), [](qsizetype sum, const QString &cell) { return sum + cell.size(); });
    row.isLost = row.isLost || m_closed > m_limits.record;
    if (!row.isLost)
        return;
    row.cells.clear();
    row.lost.clear();
}

Result<void> WorkbookRows::give(qint64 bytes, const QString &part)
{
    m_given += m_closed;
    if (m_given <= mostRepeated + bytes * mostForByte)
        return {};
    return failure(ErrorCode::LimitExceeded, part,
                   QCoreApplication::translate("phaseout::formats", "the same texts are repeated to more than %1 characters").arg(mostRepeated));
}

} // namespace phaseout::formats
