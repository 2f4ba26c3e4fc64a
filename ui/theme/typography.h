// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QFont>
#include <QFontMetrics>

class QPainter;
class QWidget;

namespace phaseout::ui {

/// The seven sizes of text, all of them factors of the application's own font.
enum class TextStyle {
    Statement, ///< 1.6: the pledge sentences, once in a window
    Figure,    ///< 1.45, demi-bold: values of tiles, totals
    PageTitle, ///< 1.45, demi-bold: one in a page
    Section,   ///< 1.0, demi-bold: headings in a page
    Body,      ///< 1.0
    Small,     ///< 0.92: headers, units, labels of charts
    Fixed,     ///< 0.92, the system's fixed font: addresses, serial numbers
};

/// \a base scaled and weighted as \a style says. \a base is the application's font, or a widget's that is Body.
[[nodiscard]] QFont styled(const QFont &base, TextStyle style);

/// The same font in demi-bold.
[[nodiscard]] QFont demiBold(const QFont &font);

/// Heights, in px, all from the font, so that they follow the user's text size.
[[nodiscard]] int rowHeight(const QFontMetrics &font, Density density);
[[nodiscard]] int controlHeight(const QFontMetrics &font); ///< buttons and fields
[[nodiscard]] int railItemHeight(const QFontMetrics &font);
[[nodiscard]] int tabHeight(const QFontMetrics &font);

/// True when the digits of \a font all have the same advance.
[[nodiscard]] bool hasTabularFigures(const QFontMetricsF &font);

/// Width of \a text when every digit takes the widest digit's room.
[[nodiscard]] qreal figuresWidth(const QFontMetricsF &font, const QString &text);

/// Draws \a text right-aligned in \a rect, digits under digits, whatever the font; elided if narrow.
void drawFigures(QPainter &painter, const QRectF &rect, const QString &text);

} // namespace phaseout::ui
