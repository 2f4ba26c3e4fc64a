// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QFontDatabase>
#include <QPainter>

namespace phaseout::ui {
namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qreal widestFigure(const QFontMetricsF &font)
{
    qreal widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = std::max(widest, font.horizontalAdvance(QChar(c)));
    return widest;
}

} // namespace

QFont styled(const QFont &base, TextStyle style)
{
    switch (style) {
    case TextStyle::Statement:
        return scaled(base, 1.6);
    case TextStyle::Figure:
    case TextStyle::PageTitle:
        return demiBold(scaled(base, 1.45));
    case TextStyle::Section:
        return demiBold(base);
    case TextStyle::Body:
        return base;
    case TextStyle::Small:
        return scaled(base, 0.92);
    case TextStyle::Fixed: {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (base.pointSizeF() > 0)
            fixed.setPointSizeF(base.pointSizeF());
        else
            fixed.setPixelSize(base.pixelSize());
        return scaled(fixed, 0.92);
    }
    }
    return base;
}

QFont demiBold(const QFont &font)
{
    QFont heavy = font;
    heavy.setWeight(QFont::DemiBold);
    return heavy;
}

int rowHeight(const QFontMetrics &font, Density density)
{
    return density == Density::Comfortable ? font.height() + 10 : std::max(24, font.height() + 6);
}

int controlHeight(const QFontMetrics &font)
{
    return font.height() + 12;
}
int railItemHeight(const QFontMetrics &font)
{
    return font.height() + 14;
}
int tabHeight(const QFontMetrics &font)
{
    return font.height() + 18;
}

bool hasTabularFigures(const QFontMetricsF &font)
{
    const qreal first = font.horizontalAdvance(u'0');
    for (char16_t c = u'1'; c <= u'9'; ++c)
        if (!qFuzzyCompare(font.horizontalAdvance(QChar(c)), first))
            return false;
    return true;
}

qreal figuresWidth(const QFontMetricsF &font, const QString &text)
{
    const qreal figure = widestFigure(font);
    qreal width = 0;
    for (const QChar c : text)
        width += isFigure(c) ? figure : font.horizontalAdvance(c);
    return width;
}

void drawFigures(QPainter &painter, const QRectF &rect, const QString &text)
{
    const QFontMetricsF font(painter.font());
    // Only short texts of plain characters are figures; a sentence keeps its kerning and is elided as usual.
    if (hasTabularFigures(font) || figuresWidth(font, text) > rect.width()) {
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         font.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const qreal figure = widestFigure(font);
    const qreal baseline = rect.center().y() + (font.ascent() - font.descent()) / 2;
    qreal x = rect.right() - figuresWidth(font, text);
    for (const QChar c : text) {
        const qreal advance = font.horizontalAdvance(c);
        const qreal room = isFigure(c) ? figure : advance;
        painter.drawText(QPointF(x + (room - advance) / 2, baseline), QString(c));
        x += room;
    }
}

} // namespace phaseout::ui
