// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/ganttroles.h"
#include "ui/theme/palette.h"

class QPainter;

/// The forms of a Gantt, shared by the timeline and its key.
namespace phaseout::ui::ganttpaint {

/// \a segment as a bar (an order: a dashed line with ends) in \a bar.
void segment(QPainter &painter, const GanttSegment &segment, const QRectF &bar, const QPalette &palette);

/// The hatching of a time in which nothing may be done.
void closedTime(QPainter &painter, const QRectF &area, const QPalette &palette);

/// \a text in the painter's font with a halo of the ground; \a side says which of its ends stands at \a end.
void haloText(QPainter &painter, QPointF end, const QString &text, const QPalette &palette, Role role,
              Qt::Alignment side);

} // namespace phaseout::ui::ganttpaint
