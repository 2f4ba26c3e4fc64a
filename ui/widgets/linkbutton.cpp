// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include "ui/theme/paint.h"
#include "ui/theme/palette.h"

#include <QKeyEvent>
#include <QPainter>

namespace phaseout::ui {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setTextStyle(TextStyle style)
{
    m_style = style;
    updateGeometry();
    update();
}

QFont LinkButton::linkFont() const
{
    QFont own = styled(font(), m_style);
    own.setUnderline(true);
    return own;
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(linkFont());
    const QSize words = metrics.size(Qt::TextShowMnemonic, text());
    return {words.width() + 8, std::max(24, words.height() + 6)};
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(linkFont());
    const bool isDown = this->isDown() || underMouse();
    const Role role = !isEnabled() ? Role::Disabled : isDown && !isContrast(palette()) ? Role::Text : Role::Link;
    painter.setPen(color(palette(), role));
    painter.drawText(rect().adjusted(4, 0, -4, 0), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (hasFocus())
        paint::ring(painter, rect(), palette(), paint::chipRadius);
}

} // namespace phaseout::ui
