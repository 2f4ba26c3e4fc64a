// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>

/// What a model tells a GanttView, and all that it tells. A row is one site; the first column's text is its name.
namespace phaseout::ui {

/// The steps of work at one site. Form and lightness tell them apart without colour.
enum class GanttStep {
    Survey,
    Order, ///< waiting for goods: a dashed line, not work
    Install,
    Remove,
    Verify,
};

/// A stretch of days; both ends belong to it.
struct GanttSegment {
    GanttStep kind = GanttStep::Install;
    QDate start;
    QDate end;
    bool isDone = false;
    bool isLate = false; ///< should have finished and has not: red edge, and "late" in its words

    friend bool operator==(const GanttSegment &, const GanttSegment &) = default;
};
using GanttSegments = QList<GanttSegment>;

/// A closed time across all rows.
struct GanttBand {
    QDate from;
    QDate to;      ///< last closed day
    QString words; ///< "No installs to 5 Jan"
};

/// Asked of the row's first column.
enum GanttRole : int {
    GanttStartRole = Qt::UserRole + 0x300, ///< QDate of the first day drawn; invalid when nothing is
    GanttEndRole,                          ///< QDate of the last
    GanttSegmentsRole,                     ///< GanttSegments, by start
    GanttBaselineStartRole,                ///< QDate, may be invalid
    GanttBaselineEndRole,                  ///< QDate
    GanttPinnedRole,                       ///< bool: somebody fixed its week
    GanttHoldRole,                         ///< QString: why it stands still; empty when it does not
    GanttHoldStepRole,                     ///< int of GanttStep that the hold stops; Install when absent
    GanttCertificateRole,                  ///< bool: a diamond behind the last step
};
// Headings of groups are rows with GroupRowRole and GroupNoteRole of ui/delegates/cellroles.h.

/// How much time fits.
enum class GanttZoom { Week, Month, Quarter };

} // namespace phaseout::ui

Q_DECLARE_METATYPE(phaseout::ui::GanttSegments)
