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
    constexpr qsizetype mostHead = 5; // a code, or the beginning of a word
    const qsizetype head = std::min(mostHead, text.size() / 4);
    const QString start = QString(text.left(head) + QChar(u'…'));
    qsizetype tail = text.size() - head - 1;
    while (tail > 0 && metrics.horizontalAdvance(QString(start + text.right(tail))) > width)
        --tail;
    if (tail > 0 && text.at(text.size() - tail).isLowSurrogate())
        --tail;
    return tail > head ? QString(start + text.right(tail)) : metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace phaseout::ui
