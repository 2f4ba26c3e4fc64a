// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"
#include "ui/theme/paint.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/theme/typography.h"

#include <QStyleOption>

// The sizes of PhaseoutStyle; its painting is in phaseoutstyle.cpp.
namespace phaseout::ui {
namespace {
constexpr int headerMargin = 8;
constexpr int headerArrowRoom = 12;

bool isRightAligned(const QStyleOptionHeader &header)
{
    return header.textAlignment.testFlag(Qt::AlignRight) || header.textAlignment.testFlag(Qt::AlignTrailing);
}

QRect headerLabel(const QStyleOptionHeader &header)
{
    QRect room = header.rect.adjusted(headerMargin, 0, -headerMargin, 0);
    if (header.sortIndicator != QStyleOptionHeader::None && isRightAligned(header))
        room.setLeft(room.left() + headerArrowRoom);
    else if (header.sortIndicator != QStyleOptionHeader::None)
        room.setRight(room.right() - headerArrowRoom);
    return QStyle::visualRect(header.direction, header.rect, room);
}

// Beside the words: behind those that start a column, before those over figures.
QRect headerArrow(const QStyleOptionHeader &header)
{
    const QRect words = header.rect.adjusted(headerMargin, 0, -headerMargin, 0);
    const int width = header.fontMetrics.horizontalAdvance(header.text);
    const int x = isRightAligned(header) ? std::max(words.right() - width - headerArrowRoom, words.left())
                                         : std::min(words.left() + width + 3, words.right() - headerArrowRoom + 3);
    const QRect arrow(x, header.rect.center().y() - 5, 10, 10);
    return QStyle::visualRect(header.direction, header.rect, arrow);
}
} // namespace

int PhaseoutStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 7;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return FocusRing::reach;
    case PM_HeaderMargin:
        return headerMargin;
    case PM_HeaderDefaultSectionSizeHorizontal:
        return 120;
    case PM_MenuBarItemSpacing:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PhaseoutStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_FocusFrame_Mask:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Widget_Animation_Duration:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_FocusFrame_AboveWidget: // a child of the window or of what scrolls: a tight parent would cut it
        return 1;
    case SH_ComboBox_Popup: // a list below the field, not a menu over it
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ToolTip_FallAsleepDelay:
        return 2000;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize PhaseoutStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!option)
        return own;
    const int height = controlHeight(option->fontMetrics);
    switch (type) {
    case CT_PushButton:
        own = QSize(std::max(size.width() + 26, own.width()), std::max(own.height(), height));
        if (buttonKind(widget) != ButtonKind::Plain && widget) // its words are demi-bold
            own.rwidth() += size.width() / 10;
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        own.setHeight(std::max(own.height(), height));
        break;
    case CT_ComboBox:
        own = QSize(own.width() + 16, std::max(own.height(), height));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        own.setHeight(std::max(own.height(), 24));
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && paint::isQuietButton(*button))
            own = paint::quietButtonSize(*button);
        own = own.expandedTo(QSize(24, 24));
        break;
    case CT_TabBarTab:
        own = QSize(own.width() + size.width() / 10, std::max(own.height(), tabHeight(option->fontMetrics)));
        break;
    case CT_HeaderSection:
        own.setHeight(std::max(own.height(), option->fontMetrics.height() + 12));
        // The stock style keeps a square for the arrow in every column; ours is small.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->orientation == Qt::Horizontal && header->icon.isNull())
            own.setWidth(header->fontMetrics.horizontalAdvance(header->text) + 2 * headerMargin + 2 +
                         (header->sortIndicator != QStyleOptionHeader::None ? headerArrowRoom : 0));
        break;
    case CT_ProgressBar:
        own.setHeight(12);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            own.setHeight(std::max(own.height(), 9));
        else
            own.setHeight(std::max(own.height(), option->fontMetrics.height() + 8));
        break;
    case CT_MenuBarItem:
        own += QSize(4, 4);
        break;
    default:
        break;
    }
    return own;
}

QRect PhaseoutStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::scrollBarPart(*bar, part);
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const QRect all = option->rect;
        const QRect arrow(all.right() - 27, all.top(), 26, all.height());
        const QRect edit = all.adjusted(8, 2, -28, -2);
        return visualRect(option->direction, all, part == SC_ComboBoxArrow ? arrow : edit);
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(6, 2, -28, -2));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect PhaseoutStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && header->orientation == Qt::Horizontal) {
        if (element == SE_HeaderLabel)
            return headerLabel(*header);
        if (element == SE_HeaderArrow)
            return headerArrow(*header);
    }
    const QRect base = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return base.adjusted(6, 0, -6, 0);
    return base;
}

} // namespace phaseout::ui
