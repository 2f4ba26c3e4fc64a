// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/theme/palette.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace phaseout::ui {

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

PlainLabel::PlainLabel(const QString &text, TextStyle style, LabelTone tone, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
    setTextStyle(style);
    setTone(tone);
}

void PlainLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    dress();
}

void PlainLabel::setTone(LabelTone tone)
{
    switch (tone) {
    case LabelTone::Text:
        setForegroundRole(QPalette::WindowText);
        break;
    case LabelTone::Muted:
        setForegroundRole(QPalette::PlaceholderText);
        break;
    case LabelTone::Accent:
        setForegroundRole(QPalette::Link); // the accent as it reads on a page; contrast schemes have their own
        break;
    }
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void PlainLabel::dress()
{
    if (m_style == TextStyle::Body)
        setFont(QFont());
    else
        setFont(styled(QApplication::font(), m_style));
}

Hairline::Hairline(QWidget *parent, Qt::Orientation orientation)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(isContrast(palette()) ? 2 : 1);
    else
        setFixedWidth(isContrast(palette()) ? 2 : 1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Border));
}

void useSurface(QWidget &widget)
{
    widget.setBackgroundRole(QPalette::Base);
    widget.setAutoFillBackground(true);
}

} // namespace phaseout::ui
