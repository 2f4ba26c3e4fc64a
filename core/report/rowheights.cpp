// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/book.h"

namespace phaseout::report {
namespace {
constexpr double lineHeight = 13.5; // points, of text of ten
constexpr double margin = 2.25;     // above and below it: else the line above a row cuts into its letters
constexpr double titleHeight = 27;
constexpr double defaultWidth = 8.43;

bool wraps(Look look)
{
    return look == Look::Header || look == Look::HeaderRight || look == Look::Wrapped || look == Look::Note ||
           look == Look::Input;
}

// Lines that \a text takes when broken at spaces; a word that is too long is broken too.
int linesOf(const QString &text, double width, bool isBold)
{
    // A column's width counts digits of the default size; running text of ten points is narrower than those.
    const auto room = static_cast<qsizetype>(std::max(4.0, width * (isBold ? 0.97 : 1.18)));
    int lines = 1;
    qsizetype used = 0;
    for (const QStringView word : QStringView(text).split(u' ')) {
        if (used > 0 && used + 1 + word.size() > room) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? 1 : 0) + word.size();
        lines += static_cast<int>((used - 1) / room);
        used = used > room ? (used - 1) % room + 1 : used;
    }
    return lines;
}
} // namespace

void Sheet::fitRows()
{
    heights.assign(rows.size(), 0);
    for (size_t row = 0; row < rows.size(); ++row) {
        int lines = 1;
        for (size_t column = 0; column < rows[row].size(); ++column) {
            const Cell &cell = rows[row][column];
            if (cell.look == Look::Title)
                heights[row] = titleHeight;
            if (const auto *text = std::get_if<QString>(&cell.value); text && wraps(cell.look))
                lines = std::max(lines, linesOf(*text, column < widths.size() ? widths[column] : defaultWidth,
                                                cell.look == Look::Header || cell.look == Look::HeaderRight));
        }
        heights[row] = std::max(heights[row], lines * lineHeight + margin);
    }
}

} // namespace phaseout::report
