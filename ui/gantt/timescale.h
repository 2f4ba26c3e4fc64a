// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/ganttroles.h"

namespace phaseout::ui {

/// Days to pixels and back. Zooms follow the font, so that the header's figures always fit.
class TimeScale {
public:
    /// From the Monday on or before \a from to the end of \a to, at most sixty years.
    void setRange(QDate from, QDate to);
    /// No narrower than \a width: a short time is drawn wider than its zoom has it.
    void fill(int width);
    void setZoom(GanttZoom zoom, int characterWidth);
    [[nodiscard]] GanttZoom zoom() const { return m_zoom; }
    [[nodiscard]] QDate start() const { return m_start; }
    [[nodiscard]] QDate end() const { return m_start.addDays(m_days - 1); }
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }
    [[nodiscard]] double width() const { return double(m_days) * m_pixelsPerDay; }
    /// Left edge of \a day.
    [[nodiscard]] double x(QDate day) const { return double(m_start.daysTo(day)) * m_pixelsPerDay; }
    [[nodiscard]] QDate dayAt(double x) const { return m_start.addDays(qint64(x / m_pixelsPerDay)); }

private:
    QDate m_start{2026, 1, 5};
    qint64 m_days = 7;
    double m_pixelsPerDay = 3.4;
    GanttZoom m_zoom = GanttZoom::Week;
};

} // namespace phaseout::ui
