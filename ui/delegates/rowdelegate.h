// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/cellroles.h"
#include "ui/theme/roles.h"

#include <QStyledItemDelegate>

class QTableView;

namespace phaseout::ui {

/// What all cells share: tint of a selected or hovered row, the bar at its left, the hairline under it, the ring of the
/// focus inside it, headings of groups. Value delegates override paintCell() alone.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    /// Covers the whole cell, its old text too, with the new text where the old one was.
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Room at both sides of a cell's content, px.
    static constexpr int padding = 8;

protected:
    /// Paints the content into \a room. The painter has the cell's font and pen; \a option's palette is right for what
    /// lies in a selected row.
    virtual void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const;
    /// The font of the cell's text: its tone's, and a heading's.
    [[nodiscard]] static QFont fontOf(const QFont &base, const QModelIndex &index);
    /// Width that paintCell() takes beside the text.
    [[nodiscard]] virtual int extraWidth(const QModelIndex &index) const;
};

/// Sets \a view up as all our tables are: no grid, whole rows, uniform heights, no frame, and a RowDelegate.
void dressTable(QTableView &view, Density density = Density::Comfortable);

/// Makes each column as wide as what it now holds, where it is narrower, and never narrower: a status that comes later is
/// not cut. Those of \a others are left alone.
void widenColumns(QTableView &view, const QList<int> &others = {});

/// How wide a column is that shows IPv4 addresses whole.
[[nodiscard]] int addressWidth(const QTableView &view);

/// Whether the row with the focus wears a ring (it does unless told otherwise). Off where a picture beside the table
/// wears it: one ring in a window.
void setRowRing(QTableView &view, bool hasRing);

/// The row heights of \a density; call again when it changes.
void setTableDensity(QTableView &view, Density density);

} // namespace phaseout::ui
