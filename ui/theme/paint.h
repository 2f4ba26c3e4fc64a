// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QStyleOption>

class QPainter;
class QStyle;
class QWidget;

/// The flat painting of single controls, for PhaseoutStyle. All take the option as Qt fills it.
namespace phaseout::ui::paint {

inline constexpr qreal controlRadius = 5;
inline constexpr qreal chipRadius = 3;

/// A filled shape with an edge that lies wholly inside \a rect.
void panel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal width, qreal radius);
/// The 2 px ring (3 px in contrast schemes) just inside \a rect.
void ring(QPainter &painter, const QRectF &rect, const QPalette &palette, qreal radius);
/// A chevron of about 8 px in the middle of \a rect.
void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color);
/// A tick that fills \a rect.
void tick(QPainter &painter, const QRectF &rect, const QColor &color, qreal width = 1.5);

void button(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
/// A button without a frame, its icon beside its words.
[[nodiscard]] bool isQuietButton(const QStyleOptionToolButton &option);
[[nodiscard]] QSize quietButtonSize(const QStyleOptionToolButton &option);
void quietButtonLabel(QPainter &painter, const QStyleOptionToolButton &option);
[[nodiscard]] QColor buttonText(const QStyleOption &option, const QWidget *widget);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget);

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QStyle &style, const QWidget *widget);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget);

void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void tab(QPainter &painter, const QStyleOptionTab &option);
void tabBase(QPainter &painter, const QStyleOption &option);
void progressBar(QPainter &painter, const QStyleOptionProgressBar &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void splitter(QPainter &painter, const QStyleOption &option);
void dockTitle(QPainter &painter, const QStyleOptionDockWidget &option);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style);

} // namespace phaseout::ui::paint
