// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/elidedname.h"

#include <QFontMetrics>
#include <algorithm>

namespace phaseout::ui {

QString elidedName(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    constexpr qsizetype mostHead = 9; // a code with its space
    constexpr qsizetype otherHead = 5; // the beginning of a word
    const qsizetype code = text.indexOf(u' ') + 1;
    const qsizetype head = code > 0 && code <= mostHead ? code : std::min(otherHead, text.size() / 4);
    const QString start = QString(text.left(head) + QChar(u'…'));
    qsizetype tail = text.size() - head - 1;
    while (tail > 0 && metrics.horizontalAdvance(QString(start + text.right(tail))) > width)
        --tail;
    if (tail > 0 && text.at(text.size() - tail).isLowSurrogate())
        --tail;
    // What goes are whole words, the fascia's that all begin with, where the rest is not much the shorter for it.
    if (const qsizetype first = text.size() - tail; first > 0 && tail > 0 && text.at(first - 1) != u' ')
        if (const qsizetype next = text.indexOf(u' ', first) + 1; next > 0 && next - first <= tail / 3)
            tail = text.size() - next;
    return tail > head ? QString(start + text.right(tail)) : metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace phaseout::ui
