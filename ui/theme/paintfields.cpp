// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/theme/phaseoutstyle.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace phaseout::ui::paint {
namespace {

QColor edgeColor(const QStyleOption &option, const QWidget *widget)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return color(option.palette, Role::Border);
    if (hasFieldError(widget))
        return color(option.palette, Role::Red);
    return color(option.palette, option.state.testFlag(QStyle::State_MouseOver) ? Role::Text : Role::BorderStrong);
}

Role arrowRole(const QStyleOption &option, bool isActive)
{
    return option.state.testFlag(QStyle::State_Enabled) && isActive ? Role::Text : Role::Disabled;
}

void spinArrow(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &rect, bool isUp)
{
    const auto part = isUp ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
    const bool canStep =
        option.stepEnabled.testFlag(isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
    if (canStep && option.activeSubControls == part && option.state.testFlag(QStyle::State_MouseOver)) {
        const Role fill = option.state.testFlag(QStyle::State_Sunken) ? Role::Sunken : Role::RowHover;
        painter.fillRect(rect.adjusted(0, isUp ? 2 : 0, -2, isUp ? 0 : -2), color(option.palette, fill));
    }
    chevron(painter, rect, isUp ? Qt::UpArrow : Qt::DownArrow, color(option.palette, arrowRole(option, canStep)));
}

} // namespace

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    panel(painter, option.rect, color(option.palette, isEnabled ? Role::Surface : Role::Window),
          edgeColor(option, widget), edgeWidth(option.palette), controlRadius);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QStyle &style, const QWidget *widget)
{
    if (option.frame)
        field(painter, option, widget);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, arrow, Qt::DownArrow, color(option.palette, arrowRole(option, true)));
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget)
{
    if (option.frame)
        field(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const bool isUp : {true, false}) {
        const auto part = isUp ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        spinArrow(painter, option, style.subControlRect(QStyle::CC_SpinBox, &option, part, widget), isUp);
    }
}

} // namespace phaseout::ui::paint
