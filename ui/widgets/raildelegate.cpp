// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/raildelegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/railmodel.h"
#include "ui/widgets/symbols.h"

#include <QLocale>
#include <QPainter>

namespace phaseout::ui {
namespace {

constexpr int groupGap = 16; // room for the hairline between groups

bool startsGroup(const QModelIndex &index)
{
    return index.row() > 0 && index.data(RailModel::GroupRole).toBool();
}

QRect itemRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int top = startsGroup(index) ? groupGap : 0;
    return option.rect.adjusted(8, top, -8, -1);
}

RailState stateOf(const QModelIndex &index)
{
    return RailState(index.data(RailModel::StateRole).toInt());
}

QString countText(const QModelIndex &index)
{
    return QLocale().toString(index.data(RailModel::CountRole).toInt());
}

void paintGround(QPainter &painter, const QRect &item, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent) {
        paint::panel(painter, item, color(palette, Role::Raised), color(palette, Role::Border), edgeWidth(palette),
                     paint::controlRadius);
        painter.fillRect(QRect(item.left(), item.top() + 6, 3, item.height() - 12), color(palette, Role::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paint::panel(painter, item, color(palette, Role::RowHover), {}, 0, paint::controlRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isCurrent)
        paint::ring(painter, item, palette, paint::controlRadius);
}

} // namespace

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const QRect item = itemRect(option, index);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (startsGroup(index))
        painter->fillRect(QRect(option.rect.left() + 18, option.rect.top() + groupGap / 2, option.rect.width() - 36, 1),
                          color(palette, Role::Border));
    paintGround(*painter, item, option);

    const int side = m_isCollapsed ? 20 : 18;
    QRect icon(0, 0, side, side);
    icon.moveCenter(item.center());
    if (!m_isCollapsed)
        icon.moveLeft(item.left() + 10);
    const QRect mirroredIcon = QStyle::visualRect(option.direction, item, icon);
    const bool isAccent = isCurrent && !isContrast(palette);
    drawIcon(*painter, Icon(index.data(RailModel::IconRole).toInt()), mirroredIcon,
             color(palette, isAccent ? Role::Accent : Role::Text));

    if (m_isCollapsed) {
        paintBadge(*painter, item, palette, index);
    } else {
        painter->setFont(isCurrent ? demiBold(option.font) : option.font);
        painter->setPen(color(palette, Role::Text));
        const QRect room = item.adjusted(38, 0, -48, 0);
        painter->drawText(QStyle::visualRect(option.direction, item, room),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        const QRect state = item.adjusted(item.width() - 48, 0, -9, 0);
        painter->setFont(styled(option.font, TextStyle::Small));
        paintState(*painter, QStyle::visualRect(option.direction, item, state), palette, index);
    }
    painter->restore();
}

void RailDelegate::paintState(QPainter &painter, const QRect &rect, const QPalette &palette,
                              const QModelIndex &index) const
{
    QRect mark(0, 0, 16, 16);
    mark.moveCenter(rect.center());
    mark.moveRight(rect.right());
    switch (stateOf(index)) {
    case RailState::NeedsAttention:
        painter.setPen(color(palette, Role::Muted));
        drawFigures(painter, rect, countText(index));
        break;
    case RailState::Alarm:
        drawAlarm(painter, mark, palette);
        break;
    case RailState::Ready:
        paint::tick(painter, QRectF(mark).adjusted(4, 3, -1, -3), color(palette, Role::Muted));
        break;
    case RailState::NotStarted:
    case RailState::NotNeeded:
        break;
    }
}

void RailDelegate::paintBadge(QPainter &painter, const QRect &item, const QPalette &palette,
                              const QModelIndex &index) const
{
    const QPoint corner(item.center().x() + 9, item.center().y() - 9);
    if (stateOf(index) == RailState::Alarm) {
        QRect mark(0, 0, 14, 14);
        mark.moveCenter(corner);
        drawAlarm(painter, mark, palette);
    }
    if (stateOf(index) != RailState::NeedsAttention)
        return;
    QFont font = demiBold(styled(painter.font(), TextStyle::Small));
    font.setPointSizeF(std::max(6.5, font.pointSizeF() * 0.8));
    painter.setFont(font);
    const QString text = countText(index);
    QRect badge(0, 0, painter.fontMetrics().horizontalAdvance(text) + 7, painter.fontMetrics().height());
    badge.moveCenter(corner);
    badge.moveRight(std::min(badge.right(), item.right()));
    paint::panel(painter, badge, color(palette, Role::Raised), color(palette, Role::BorderStrong), 1,
                 badge.height() / 2.0);
    painter.setPen(color(palette, Role::Text));
    painter.drawText(badge, Qt::AlignCenter, text);
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = railItemHeight(option.fontMetrics) + 1 + (startsGroup(index) ? groupGap : 0);
    return {m_isCollapsed ? 40 : 120, height};
}

} // namespace phaseout::ui
