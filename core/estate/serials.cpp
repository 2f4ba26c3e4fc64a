// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/serials.h"

#include "core/base/text.h"

#include <QStringList>

namespace phaseout {
namespace {
constexpr int shortestSerial = 4;
constexpr qsizetype fewestFigures = 3; // that count up behind letters: "CAM12" may be a serial number
} // namespace

bool isPlaceholder(QStringView serial)
{
    const auto hasDigit = [](QStringView some) { return std::any_of(some.begin(), some.end(), [](QChar c) { return c.isDigit(); }); };
    const QString folded = text::folded(serial);
    if (folded.size() < shortestSerial || !hasDigit(folded))
        return true;
    const QStringList words = serial.toString().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && !std::all_of(words.begin(), words.end(), hasDigit))
        return true; // "Box 12": people's words
    const auto countsUp = [](QStringView figures) { // 12345678, 67890123
        for (qsizetype i = 1; i < figures.size(); ++i)
            if ((figures.at(i).digitValue() + 10 - figures.at(i - 1).digitValue()) % 10 != 1 || figures.at(i).digitValue() < 0)
                return false;
        return figures.front().digitValue() >= 0;
    };
    const auto first = std::find_if(folded.begin(), folded.end(), [](QChar c) { return c.isDigit(); });
    const QStringView figures = QStringView(folded).sliced(first - folded.begin()); // of SN12345, SER0000
    const bool isFromStart = figures.size() >= fewestFigures && figures.front().digitValue() <= 1;
    return countsUp(folded) || (isFromStart && (countsUp(figures) || std::all_of(figures.begin(), figures.end(), [](QChar c) { return c == u'0'; })))
        || std::all_of(folded.begin(), folded.end(), [&folded](QChar c) { return c == folded.front(); });
}

} // namespace phaseout
