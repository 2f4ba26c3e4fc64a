// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/phaseoutstyle.h"

#include "ui/theme/focusring.h"
#include "ui/theme/paint.h"
#include "ui/theme/plaintips.h"
#include "ui/theme/typography.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace phaseout::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr const char *kindProperty = "phaseoutButtonKind";
constexpr const char *errorProperty = "phaseoutFieldError";

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

void lineUnder(QPainter &painter, const QStyleOption &option)
{
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(option.palette, Role::Border));
}

void frame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isTextArea(widget))
        paint::field(painter, option, widget);
    else
        paint::panel(painter, option.rect, Qt::transparent, color(option.palette, Role::Border),
                     edgeWidth(option.palette), 0);
}

} // namespace

PhaseoutStyle::PhaseoutStyle()
    : QProxyStyle(u"Fusion"_s)
{
}
PhaseoutStyle::~PhaseoutStyle() = default;

void PhaseoutStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    m_ring = std::make_unique<FocusRing>();
    m_tips = std::make_unique<PlainTips>();
}

void PhaseoutStyle::unpolish(QApplication *application)
{
    m_ring.reset();
    m_tips.reset();
    QProxyStyle::unpolish(application);
}

void PhaseoutStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Enter presses a button that has the focus, not in dialogs alone.
    if (auto *button = qobject_cast<QPushButton *>(widget); button && !qobject_cast<QDialog *>(button->window()))
        button->setAutoDefault(true);
    // Tables run from edge to edge; what divides them is a hairline of the page's.
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    if (area && (qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QScrollArea *>(widget)))
        area->setFrameShape(QFrame::NoFrame);
}

void PhaseoutStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paint::button(*painter, *option, widget);
    case PE_PanelButtonTool:
        return paint::toolButton(*painter, *option, widget);
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameDockWidget:
        return;
    case PE_PanelScrollAreaCorner: // of what it lies in
        return painter->fillRect(option->rect, color(option->palette, Role::Surface));
    case PE_PanelLineEdit:
        if (const auto *frameOption = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frameOption && frameOption->lineWidth > 0)
            paint::field(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return paint::field(*painter, *option, widget);
    case PE_Frame:
    case PE_FrameWindow:
        return frame(*painter, *option, widget);
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return paint::panel(*painter, option->rect, color(option->palette, Role::Raised),
                            color(option->palette, Role::BorderStrong), edgeWidth(option->palette), 0);
    case PE_FrameFocusRect:
        if (!FocusRing::liesOutside(widget))
            paint::ring(*painter, option->rect, option->palette, paint::chipRadius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return paint::radioButton(*painter, *option);
    case PE_FrameTabBarBase:
        return paint::tabBase(*painter, *option);
    case PE_IndicatorDockWidgetResizeHandle:
        return paint::splitter(*painter, *option);
    case PE_IndicatorArrowDown:
        return paint::chevron(*painter, option->rect, Qt::DownArrow, color(option->palette, Role::Text));
    case PE_IndicatorArrowUp:
        return paint::chevron(*painter, option->rect, Qt::UpArrow, color(option->palette, Role::Text));
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            paint::chevron(*painter, option->rect,
                           header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::DownArrow : Qt::UpArrow,
                           color(option->palette, Role::Muted));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool PhaseoutStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return false;
    QStyleOptionButton own(*button);
    own.palette.setColor(QPalette::All, QPalette::ButtonText, paint::buttonText(*option, widget));
    painter->save();
    if (buttonKind(widget) != ButtonKind::Plain)
        painter->setFont(demiBold(painter->font()));
    QProxyStyle::drawControl(CE_PushButtonLabel, &own, painter, widget);
    painter->restore();
    return true;
}

void PhaseoutStyle::drawHeader(const QStyleOptionHeader &header, QPainter &painter, const QWidget *widget) const
{
    painter.save();
    painter.setClipRect(header.rect, Qt::IntersectClip);
    drawControl(CE_HeaderSection, &header, &painter, widget);
    QStyleOptionHeaderV2 part;
    if (const auto *later = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&header))
        part = *later;
    else
        static_cast<QStyleOptionHeader &>(part) = header;
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    drawControl(CE_HeaderLabel, &part, &painter, widget);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = subElementRect(SE_HeaderArrow, &header, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
    }
    painter.restore();
}

bool PhaseoutStyle::drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return false;
    QStyleOptionTab own(*tab);
    const bool isSelected = own.state.testFlag(State_Selected);
    const bool hasFocus = own.state.testFlag(State_HasFocus);
    own.state.setFlag(State_HasFocus, false);
    own.palette.setColor(QPalette::All, QPalette::WindowText,
                         color(option->palette, isSelected ? Role::Text : Role::Muted));
    painter->save();
    if (isSelected)
        painter->setFont(demiBold(painter->font()));
    QProxyStyle::drawControl(CE_TabBarTabLabel, &own, painter, widget);
    painter->restore();
    if (hasFocus)
        paint::ring(*painter, QRectF(option->rect).adjusted(1, 3, -1, -4), option->palette, paint::chipRadius);
    return true;
}

void PhaseoutStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (drawButtonLabel(option, painter, widget))
            return;
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && paint::isQuietButton(*button))
            return paint::quietButtonLabel(*painter, *button);
        break;
    case CE_TabBarTabLabel:
        if (drawTabLabel(option, painter, widget))
            return;
        break;
    case CE_FocusFrame: {
        const int inset = FocusRing::inset(widget);
        return paint::ring(*painter, option->rect.adjusted(inset, inset, -inset, -inset), option->palette,
                           paint::controlRadius + 2);
    }
    case CE_Header: // the stock style asks itself, not its proxy, where words and arrow go
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeader(*header, *painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::headerSection(*painter, *header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(option->palette, Role::Surface));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(option->palette, Role::BorderStrong));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 own;
            static_cast<QStyleOptionHeader &>(own) = *header;
            own.palette.setColor(QPalette::All, QPalette::ButtonText, color(option->palette, Role::Muted));
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tab(*painter, *tab);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paint::progressBar(*painter, *bar);
        break;
    case CE_Splitter:
        return paint::splitter(*painter, *option);
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option))
            return paint::dockTitle(*painter, *dock);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuBarItem(*painter, *item, *proxy());
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
            painter->fillRect(QRect(option->rect.left() + 8, option->rect.center().y(), option->rect.width() - 16, 1),
                              color(option->palette, Role::Border));
            return;
        }
        // Fusion asks for the active picture; on the solid selection it must wear the selection's ink.
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->state.testFlag(State_Selected) && !item->icon.isNull()) {
            QStyleOptionMenuItem own(*item);
            own.icon = QIcon(item->icon.pixmap(QSize(18, 18), QIcon::Selected));
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(option->palette, Role::Window));
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, color(option->palette, Role::Window));
        return lineUnder(*painter, *option);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PhaseoutStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return paint::comboBox(*painter, *combo, *proxy(), widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return paint::spinBox(*painter, *spin, *proxy(), widget);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar)
            return paint::scrollBar(*painter, *slider, *proxy(), widget);
        if (control == CC_Slider)
            return paint::slider(*painter, *slider, *proxy(), widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void setButtonKind(QAbstractButton &button, ButtonKind kind)
{
    button.setProperty(kindProperty, static_cast<int>(kind));
    button.updateGeometry();
    button.update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Plain;
}

void setFieldError(QWidget &field, bool isWrong)
{
    field.setProperty(errorProperty, isWrong);
    field.update();
}

bool hasFieldError(const QWidget *field)
{
    return field && field->property(errorProperty).toBool();
}

} // namespace phaseout::ui
