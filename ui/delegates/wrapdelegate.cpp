// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/wrapdelegate.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace phaseout::ui {
namespace {
QTextOption wrapping(Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeading | Qt::AlignVCenter);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

qreal heightOf(const QString &text, const QFont &font, const QTextOption &option, int width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        height += line.height();
    }
    layout.endLayout();
    return height;
}
} // namespace

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize line = RowDelegate::sizeHint(option, index);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view)
        return line;
    const QFont font = fontOf(option.font, index);
    const int width = view->columnWidth(index.column()) - 2 * padding;
    const qreal text = heightOf(index.data().toString(), font, wrapping(option.direction), width);
    const int around = std::max(2, line.height() - QFontMetrics(option.font).height());
    return {line.width(), std::max(line.height(), static_cast<int>(std::ceil(text)) + around)};
}

void WrapDelegate::paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    painter.drawText(QRectF(room), option.text, wrapping(option.direction));
}

} // namespace phaseout::ui
