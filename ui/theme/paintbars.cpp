// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace phaseout::ui::paint {
namespace {

using namespace Qt::Literals::StringLiterals;

void hairline(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.fillRect(rect, color);
}

} // namespace

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const QRect rect = option.rect;
    const bool isHovered =
        option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(rect, color(option.palette, isHovered ? Role::RowHover : Role::Surface));
    const QColor rule = color(option.palette, Role::BorderStrong);
    if (option.orientation == Qt::Horizontal)
        hairline(painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), rule);
    else
        hairline(painter, QRectF(rect.right(), rect.top(), 1, rect.height()), rule);
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered =
        option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const QRectF rect = option.rect;
    if (isHovered && !isSelected)
        painter.fillRect(rect.adjusted(0, 0, 0, -1), color(option.palette, Role::RowHover));
    if (!isSelected)
        return;
    const QColor mark = color(option.palette, Role::Accent);
    switch (option.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), mark);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        painter.fillRect(QRectF(rect.right() - 2, rect.top(), 2, rect.height()), mark);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), mark);
        break;
    default:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), mark);
    }
}

void tabBase(QPainter &painter, const QStyleOption &option)
{
    const QRectF rect = option.rect;
    hairline(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(option.palette, Role::Border));
}

void progressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QPalette &palette = option.palette;
    QRectF track(option.rect.x(), option.rect.center().y() - 3.5, option.rect.width(), 8);
    panel(painter, track, color(palette, Role::Surface), color(palette, Role::BorderStrong), 1, 4);
    const qint64 range = qint64(option.maximum) - option.minimum;
    const QRectF inside = track.adjusted(1, 1, -1, -1);
    if (range <= 0) { // how long is not known: hatched, and it stands still
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(color(palette, Role::Accent), Qt::BDiagPattern));
        painter.drawRoundedRect(inside, 3, 3);
        painter.restore();
        return;
    }
    const double share = std::clamp(double(qint64(option.progress) - option.minimum) / double(range), 0.0, 1.0);
    QRectF done = inside;
    done.setWidth(inside.width() * share);
    if (option.direction == Qt::RightToLeft)
        done.moveRight(inside.right());
    if (done.width() >= 1)
        panel(painter, done, color(palette, Role::Accent), {}, 0, 3);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int room = isHorizontal ? all.width() : all.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = room;
    if (range > 0)
        length = std::clamp(int(qint64(option.pageStep) * room / (range + option.pageStep)), std::min(32, room), room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect along = isHorizontal ? QRect(all.x() + from, all.y(), size, all.height())
                                         : QRect(all.x(), all.y() + from, all.width(), size);
        return QStyle::visualRect(option.direction, all, along);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + length, room - start - length);
    default: // no buttons at the ends
        return {};
    }
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget)
{
    painter.fillRect(option.rect, color(option.palette, Role::Surface));
    if (option.maximum <= option.minimum)
        return;
    const QRectF slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool isActive = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const qreal inset = isActive ? 2 : 3;
    panel(painter, slider.adjusted(inset, inset, -inset, -inset),
          color(option.palette, isActive ? Role::Muted : Role::BorderStrong), {}, 0, 4);
}

void splitter(QPainter &painter, const QStyleOption &option)
{
    const QRectF rect = option.rect;
    const bool isActive = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QColor line = color(option.palette, isActive ? Role::BorderStrong : Role::Border);
    // Splitters and docks mean different things by "horizontal"; the shape says it.
    if (rect.height() > rect.width())
        hairline(painter, QRectF(std::floor(rect.center().x()), rect.top(), 1, rect.height()), line);
    else
        hairline(painter, QRectF(rect.left(), std::floor(rect.center().y()), rect.width(), 1), line);
}

void dockTitle(QPainter &painter, const QStyleOptionDockWidget &option)
{
    painter.save();
    painter.fillRect(option.rect, color(option.palette, Role::Window));
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(color(option.palette, Role::Text));
    const QRect room = option.rect.adjusted(16, 0, -56, 0);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, room), Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(option.title, Qt::ElideRight, room.width()));
    painter.restore();
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style)
{
    painter.fillRect(option.rect, color(option.palette, Role::Window));
    if (option.state.testFlag(QStyle::State_Selected)) {
        const Role fill = option.state.testFlag(QStyle::State_Sunken) ? Role::Sunken : Role::AccentSoft;
        const QColor edge = isContrast(option.palette) ? color(option.palette, Role::BorderStrong) : QColor();
        panel(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), color(option.palette, fill), edge, 2, chipRadius);
    }
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option))
        flags |= Qt::TextHideMnemonic;
    style.drawItemText(&painter, option.rect, flags, option.palette, option.state.testFlag(QStyle::State_Enabled),
                       option.text, QPalette::WindowText);
}

} // namespace phaseout::ui::paint
