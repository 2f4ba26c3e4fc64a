// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/ganttroles.h"
#include "ui/gantt/timescale.h"

#include <QGraphicsView>
#include <QPointer>

class QAbstractItemModel;
class QItemSelectionModel;

namespace phaseout::ui {

/// The right half of a GanttView: bars over time. Draws the rows that are seen and no others. Used by GanttView alone.
class GanttTimeline : public QGraphicsView {
    Q_OBJECT
public:
    explicit GanttTimeline(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model, QItemSelectionModel *selection);
    void setScale(const TimeScale &scale);
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    void setRowHeight(int height);
    void setBands(std::vector<GanttBand> bands);
    void setToday(QDate today);
    /// The row with the keyboard shows the ring.
    void setShowsFocus(bool showsFocus);
    void refresh() { viewport()->update(); }
    void fitScene();
    /// Scrolls so that the work of \a row is seen.
    void reveal(const QModelIndex &row);

signals:
    void rowPressed(const QModelIndex &row, Qt::KeyboardModifiers modifiers);
    void rowActivated(const QModelIndex &row);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QModelIndex rowAt(QPoint position) const;
    void paintGrounds(QPainter &painter, int first, int last, const QRectF &rect) const;
    void paintTimes(QPainter &painter, const QRectF &rect) const;
    void paintRow(QPainter &painter, int row) const;
    void paintHold(QPainter &painter, const QModelIndex &index, const GanttSegments &segments, double top,
                   const QPalette &own) const;
    /// Where words from \a left on stand in the first line from \a top on in which they cover no bar.
    [[nodiscard]] double freeMiddle(int top, double left, double width) const;
    [[nodiscard]] QRectF barOf(const GanttSegment &segment, int row) const;
    [[nodiscard]] bool isSelected(int row) const;

    QPointer<QAbstractItemModel> m_model;
    QPointer<QItemSelectionModel> m_selection;
    TimeScale m_scale;
    std::vector<GanttBand> m_bands;
    QDate m_today;
    int m_rowHeight = 28;
    bool m_showsFocus = false;
};

} // namespace phaseout::ui
