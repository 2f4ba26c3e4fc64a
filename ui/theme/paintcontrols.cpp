// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/theme/phaseoutstyle.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>

namespace phaseout::ui::paint {
namespace {

constexpr int quietPadding = 6;
constexpr int quietFrame = 2; // that the stock style takes off the label's room
constexpr int quietGap = 8;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}
bool isEnabled(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled);
}
bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && has(option, QStyle::State_MouseOver);
}
bool isPressed(const QStyleOption &option)
{
    return isEnabled(option) && has(option, QStyle::State_Sunken);
}

void filledButton(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    Role fill = Role::Accent;
    if (isPressed(option))
        fill = Role::AccentPressed;
    else if (isHovered(option))
        fill = Role::AccentHover;
    const QColor face = color(palette, isEnabled(option) ? fill : Role::Window);
    const QColor edge = isEnabled(option) ? face : color(palette, Role::Border);
    panel(painter, option.rect, face, edge, edgeWidth(palette), controlRadius);
}

void indicatorFrame(QPainter &painter, const QStyleOption &option, bool isOn, qreal radius)
{
    const QPalette &palette = option.palette;
    QColor fill = color(palette, isHovered(option) ? Role::RowHover : Role::Surface);
    QColor edge = color(palette, isHovered(option) ? Role::Text : Role::BorderStrong);
    if (!isEnabled(option)) {
        fill = color(palette, isOn ? Role::Disabled : Role::Window);
        edge = color(palette, isOn ? Role::Disabled : Role::Border);
    } else if (isOn) {
        fill = edge = color(palette, isHovered(option) ? Role::AccentHover : Role::Accent);
    }
    panel(painter, option.rect, fill, edge, edgeWidth(palette), radius);
}

} // namespace

void panel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal width, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal half = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void ring(QPainter &painter, const QRectF &rect, const QPalette &palette, qreal radius)
{
    panel(painter, rect, Qt::transparent, color(palette, Role::Focus), isContrast(palette) ? 3 : 2, radius);
}

void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}});
    painter.restore();
}

void tick(QPainter &painter, const QRectF &rect, const QColor &color, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height());
    };
    painter.drawPolyline(QPolygonF{at(0.08, 0.55), at(0.36, 0.84), at(0.94, 0.18)});
    painter.restore();
}

void button(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const ButtonKind kind = buttonKind(widget);
    if (kind == ButtonKind::Primary) {
        filledButton(painter, option);
        return;
    }
    Role fill = Role::Raised;
    if (isPressed(option) || has(option, QStyle::State_On))
        fill = Role::Sunken;
    else if (isHovered(option))
        fill = Role::RowHover;
    Role edge = kind == ButtonKind::Accent ? Role::Accent : Role::BorderStrong;
    if (!isEnabled(option))
        edge = Role::Border;
    panel(painter, option.rect, color(palette, fill), color(palette, edge), edgeWidth(palette), controlRadius);
}

void toolButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (!has(option, QStyle::State_AutoRaise)) {
        button(painter, option, widget);
        return;
    }
    const bool isDown = isPressed(option) || has(option, QStyle::State_On);
    if (!isDown && !isHovered(option))
        return;
    const QColor edge = isContrast(option.palette) ? color(option.palette, Role::BorderStrong) : QColor();
    panel(painter, option.rect, color(option.palette, isDown ? Role::Sunken : Role::RowHover), edge,
          edgeWidth(option.palette), controlRadius);
}

bool isQuietButton(const QStyleOptionToolButton &option)
{
    return option.toolButtonStyle == Qt::ToolButtonTextBesideIcon && has(option, QStyle::State_AutoRaise);
}

QSize quietButtonSize(const QStyleOptionToolButton &option)
{
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    return {2 * (quietPadding + quietFrame) + option.iconSize.width() + quietGap + words + 2,
            std::max(option.iconSize.height(), option.fontMetrics.height()) + 2 * quietPadding};
}

void quietButtonLabel(QPainter &painter, const QStyleOptionToolButton &option)
{
    QRect room = option.rect.adjusted(quietPadding, 0, -quietPadding, 0);
    QRect picture(QPoint(room.left(), room.center().y() - option.iconSize.height() / 2 + 1), option.iconSize);
    const auto mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
    option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, picture), Qt::AlignCenter, mode);
    room.setLeft(picture.right() + 1 + quietGap);
    painter.setPen(color(option.palette, !isEnabled(option) ? Role::Disabled : isHovered(option) ? Role::Text : Role::Muted));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, room),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextShowMnemonic, option.text);
}

QColor buttonText(const QStyleOption &option, const QWidget *widget)
{
    if (!isEnabled(option))
        return color(option.palette, Role::Disabled);
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        return color(option.palette, Role::OnAccent);
    case ButtonKind::Accent:
        return color(option.palette, isContrast(option.palette) ? Role::Text : Role::Accent);
    case ButtonKind::Plain:
        break;
    }
    return color(option.palette, Role::Text);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const bool isPartial = has(option, QStyle::State_NoChange);
    const bool isOn = has(option, QStyle::State_On) || isPartial;
    indicatorFrame(painter, option, isOn, chipRadius);
    const QRectF box = option.rect;
    const QColor mark = color(option.palette, isEnabled(option) ? Role::OnAccent : Role::Surface);
    if (isPartial) {
        QRectF bar(0, 0, box.width() / 2, 2);
        bar.moveCenter(box.center());
        painter.fillRect(bar, mark);
    } else if (isOn) {
        const qreal inset = box.width() / 4;
        tick(painter, box.adjusted(inset, inset, -inset, -inset), mark, 2);
    }
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = has(option, QStyle::State_On);
    indicatorFrame(painter, option, isOn, option.rect.width() / 2.0);
    if (!isOn)
        return;
    QRectF dot(0, 0, option.rect.width() * 0.4, option.rect.width() * 0.4);
    dot.moveCenter(QRectF(option.rect).center());
    panel(painter, dot, color(option.palette, isEnabled(option) ? Role::OnAccent : Role::Surface), {}, 0,
          dot.width() / 2);
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const QRectF groove = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    QRectF track = groove;
    QRectF done;
    if (option.orientation == Qt::Horizontal) {
        track = QRectF(groove.x(), groove.center().y() - 2, groove.width(), 4);
        done = track;
        if (option.upsideDown)
            done.setLeft(handle.center().x());
        else
            done.setRight(handle.center().x());
    } else {
        track = QRectF(groove.center().x() - 2, groove.y(), 4, groove.height());
        done = track;
        if (option.upsideDown)
            done.setTop(handle.center().y());
        else
            done.setBottom(handle.center().y());
    }
    panel(painter, track, color(palette, Role::BorderStrong), {}, 0, 2);
    if (isEnabled(option))
        panel(painter, done, color(palette, Role::Accent), {}, 0, 2);
    QRectF knob(0, 0, 16, 16);
    knob.moveCenter(handle.center());
    const Role edge = isEnabled(option) ? Role::Accent : Role::Border;
    panel(painter, knob, color(palette, isPressed(option) ? Role::Sunken : Role::Raised), color(palette, edge), 2, 8);
}

} // namespace phaseout::ui::paint
