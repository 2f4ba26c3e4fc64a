// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace phaseout::ui {

/// Paints the entries of a NavigationRail.
class RailDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setCollapsed(bool isCollapsed) { m_isCollapsed = isCollapsed; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QRect &rect, const QPalette &palette, const QModelIndex &index) const;
    void paintBadge(QPainter &painter, const QRect &item, const QPalette &palette, const QModelIndex &index) const;

    bool m_isCollapsed = false;
};

} // namespace phaseout::ui
