// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/ganttroles.h"
#include "ui/gantt/timescale.h"
#include "ui/theme/roles.h"

#include <QWidget>

class QAbstractItemModel;
class QModelIndex;
class QScrollBar;
class QTableView;

namespace phaseout::ui {

class GanttHeader;
class GanttKey;
class GanttTable;
class GanttTimeline;

/// Work over time: a table at the left, bars at the right, one selection, one scroll bar. Fed by the roles of
/// ganttroles.h alone; sort and filter with proxies before it. The table has the keyboard: up and down choose rows,
/// left and right move through time, Ctrl with + and - zoom, Enter activates. Only rows that are seen are drawn.
class GanttView : public QWidget {
    Q_OBJECT
public:
    explicit GanttView(QWidget *parent = nullptr);
    /// \a model must outlive the view.
    void setModel(QAbstractItemModel *model);
    void setBands(const std::vector<GanttBand> &bands);
    void setToday(QDate today);
    void setZoom(GanttZoom zoom);
    /// The closest zoom in which the whole work is within sight, or the widest.
    void fitZoom();
    [[nodiscard]] GanttZoom zoom() const;
    void setDensity(Density density);
    /// "25 of 120 stores", at the right of the key.
    void setCountText(const QString &text);
    void setCurrentRow(int row);
    /// Scrolls through time so that \a day stands near the left edge.
    void showDay(QDate day);
    /// The left half, for widths and delegates of columns.
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// The table twin over the same rows.
    [[nodiscard]] QAbstractItemModel *tableModel() const;

public slots:
    void zoomIn();
    void zoomOut();

signals:
    void currentChanged(const QModelIndex &row);
    void selectionChanged();
    void activated(const QModelIndex &row);
    void zoomChanged(phaseout::ui::GanttZoom zoom);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void follow(QAbstractItemModel &model);
    void measureTime();
    void fillTime(GanttZoom zoom);
    void measureRows();
    void tellCurrent(const QModelIndex &row);
    bool moveThroughTime(int key);

    QTableView *m_table;
    GanttTimeline *m_timeline;
    GanttHeader *m_header;
    GanttKey *m_key;
    GanttTable *m_twin;
    QScrollBar *m_time;
    TimeScale m_scale;
    QDate m_today;
    Density m_density = Density::Comfortable;
};

} // namespace phaseout::ui
