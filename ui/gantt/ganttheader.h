// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/ganttroles.h"
#include "ui/gantt/timescale.h"

#include <QWidget>
#include <set>

namespace phaseout::ui {

/// The two lines over the bars: months and Mondays, or years and months.
class GanttHeader : public QWidget {
    Q_OBJECT
public:
    explicit GanttHeader(QWidget *parent = nullptr);
    void setScale(const TimeScale &scale);
    void setOffset(int offset); ///< how far the timeline is scrolled
    void setToday(QDate today);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintUpper(QPainter &painter, const QRect &line) const;
    void paintLower(QPainter &painter, const QRect &line) const;
    [[nodiscard]] QDate seenFrom() const { return m_scale.dayAt(m_offset); }

    TimeScale m_scale;
    int m_offset = 0;
    QDate m_today;
};

/// The line under the chart that says which form is which step.
class GanttKey : public QWidget {
    Q_OBJECT
public:
    explicit GanttKey(QWidget *parent = nullptr);
    void setCountText(const QString &text);
    /// What is drawn, so that the key explains that and no more.
    void setDrawn(const std::set<GanttStep> &steps, bool hasBaseline, bool hasLate);
    /// Whether there are closed times.
    void setHasBands(bool hasBands);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_count;
    std::set<GanttStep> m_steps;
    bool m_hasBaseline = false;
    bool m_hasLate = false;
    bool m_hasBands = false;
};

} // namespace phaseout::ui
