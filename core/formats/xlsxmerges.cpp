// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xlsxmerges.h"

#include "core/formats/checkeddevice.h"

#include <algorithm>

namespace phaseout::formats {
namespace {
constexpr qint64 pieceSize = 64 * 1024;
constexpr qsizetype longestTag = 256;

struct Corner {
    qint64 row = 0;
    qsizetype column = -1;
};

// "BC12" or "$BC$12".
Corner cornerOf(QByteArrayView text)
{
    Corner corner;
    QString letters;
    qsizetype at = 0;
    const auto passDollar = [&] { at += at < text.size() && text[at] == '$' ? 1 : 0; };
    passDollar();
    while (at < text.size() && text[at] >= 'A' && text[at] <= 'Z')
        letters += QLatin1Char(text[at++]);
    passDollar();
    bool isNumber = false;
    corner.row = text.sliced(at).toLongLong(&isNumber);
    corner.column = isNumber && !letters.isEmpty() ? xlsxColumn(letters) : -1;
    return corner;
}
} // namespace

qsizetype xlsxColumn(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 100'000)
            break;
    }
    return column - 1;
}

QString xlsxColumnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return name;
}

XlsxMerges XlsxMerges::read(QIODevice &device, qsizetype columns)
{
    XlsxMerges merges;
    QByteArray piece;
    for (;;) {
        const qsizetype kept = piece.size();
        piece.resize(kept + pieceSize);
        const qint64 got = readSome(device, piece.data() + kept, pieceSize).value_or(0);
        piece.truncate(kept + got);
        qsizetype done = 0;
        for (qsizetype at = 0; (at = piece.indexOf("mergeCell ", at)) >= 0; at = done) {
            const qsizetype end = piece.indexOf('>', at);
            if (end < 0)
                break;
            const QByteArrayView tag = QByteArrayView(piece).sliced(at, end - at);
            const qsizetype from = tag.indexOf("ref=") + 5;
            if (from > 4 && from < tag.size() && merges.m_ranges.size() < mostRanges)
                merges.takeRange(tag.sliced(from), columns);
            done = end;
        }
        if (got == 0)
            break;
        piece = piece.sliced(std::max(done, piece.size() - std::min(longestTag, piece.size())));
    }
    std::stable_sort(merges.m_ranges.begin(), merges.m_ranges.end(), [](const Range &a, const Range &b) { return a.firstRow < b.firstRow; });
    return merges;
}

void XlsxMerges::takeRange(QByteArrayView reference, qsizetype columns)
{
    const qsizetype colon = reference.indexOf(':');
    qsizetype end = 0;
    while (end < reference.size() && reference[end] != '"' && reference[end] != '\'')
        ++end;
    if (colon < 0 || colon > end)
        return;
    const Corner first = cornerOf(reference.first(colon));
    const Corner last = cornerOf(reference.sliced(colon + 1, end - colon - 1));
    if (first.column < 0 || first.column >= columns || last.column < first.column || first.row < 1 || last.row < first.row)
        return;
    m_ranges.push_back({first.row, last.row, first.column, std::min(last.column, columns - 1)});
}

// One range that fills every cell there is says nothing of the columns below it. Ranges do not overlap in an honest workbook: one
// that does ends where the other begins, so that the work for a row does not grow with their number.
void XlsxMerges::begin(const TableRow &row, qsizetype filled, const Range &range)
{
    const QString text = row.cell(range.firstColumn);
    const bool isHeading = filled == 1 && range.lastColumn > range.firstColumn;
    if (text.isEmpty() || isHeading)
        return;
    m_filling.resize(std::max(m_filling.size(), static_cast<size_t>(range.lastColumn) + 1));
    for (qsizetype column = range.firstColumn; column <= range.lastColumn; ++column) {
        Filling &filling = m_filling[static_cast<size_t>(column)];
        if (filling.lastRow >= row.number)
            return;
        filling = {range.lastRow, text};
    }
}

void XlsxMerges::fill(TableRow &row)
{
    while (m_next < m_ranges.size() && m_ranges[m_next].firstRow < row.number)
        ++m_next;
    const auto isFilled = [](const QString &cell) { return !cell.isEmpty(); };
    const qsizetype filled = m_next < m_ranges.size() && m_ranges[m_next].firstRow == row.number ? std::count_if(row.cells.cbegin(), row.cells.cend(), isFilled) : 0;
    for (; m_next < m_ranges.size() && m_ranges[m_next].firstRow == row.number; ++m_next)
        begin(row, filled, m_ranges[m_next]);
    for (size_t i = 0; i < m_filling.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        if (m_filling[i].lastRow < row.number || !row.cell(column).isEmpty())
            continue;
        while (row.cells.size() <= column)
            row.cells += QString();
        row.cells[column] = m_filling[i].text;
    }
}

} // namespace phaseout::formats
