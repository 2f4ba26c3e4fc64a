// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/timescale.h"

namespace phaseout::ui {

void TimeScale::setRange(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return;
    m_start = from.addDays(1 - from.dayOfWeek());
    m_days = std::clamp<qint64>(m_start.daysTo(to) + 1, 7, 60 * 366);
}

void TimeScale::setZoom(GanttZoom zoom, int characterWidth)
{
    m_zoom = zoom;
    const double character = std::max(4, characterWidth);
    switch (zoom) {
    case GanttZoom::Week: // "30" and room, in seven days
        m_pixelsPerDay = character * 3.4 / 7;
        break;
    case GanttZoom::Month: // "Mar" and room, in thirty days
        m_pixelsPerDay = character * 5.0 / 30;
        break;
    case GanttZoom::Quarter: // "Mar" and room, in ninety-one
        m_pixelsPerDay = character * 5.0 / 91;
        break;
    }
}

void TimeScale::fill(int width)
{
    m_pixelsPerDay = std::max(m_pixelsPerDay, static_cast<double>(width) / static_cast<double>(m_days));
}

} // namespace phaseout::ui
