// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/ganttpaint.h"

#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace phaseout::ui::ganttpaint {
namespace {

struct Form {
    QBrush fill;
    QColor edge;
    double edgeWidth = 1;
};

// In the contrast schemes patterns say what lightness says elsewhere.
Form contrastForm(GanttStep step, const QPalette &palette)
{
    const QColor ink = color(palette, Role::Text);
    switch (step) {
    case GanttStep::Survey:
        return {QBrush(ink, Qt::Dense6Pattern), ink, 1};
    case GanttStep::Install:
        return {QBrush(ink, Qt::Dense4Pattern), ink, 1};
    case GanttStep::Remove:
        return {ink, ink, 1};
    default:
        return {Qt::NoBrush, ink, 2};
    }
}

Form formOf(GanttStep step, const QPalette &palette)
{
    if (isContrast(palette))
        return contrastForm(step, palette);
    switch (step) {
    case GanttStep::Survey:
        return {color(palette, Role::SurveyFill), color(palette, Role::SurveyEdge), 1};
    case GanttStep::Install:
        return {color(palette, Role::InstallFill), color(palette, Role::InstallEdge), 1};
    case GanttStep::Remove:
        return {color(palette, Role::RemoveFill), color(palette, Role::RemoveFill), 1};
    default:
        return {color(palette, Role::Surface), color(palette, Role::VerifyEdge), 1.5};
    }
}

void waiting(QPainter &painter, const QRectF &bar, const QColor &ink)
{
    const double y = std::round(bar.center().y());
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(ink, 1.5, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(bar.left(), y), QPointF(bar.right(), y));
    for (const double x : {bar.left(), bar.right() - 1})
        painter.fillRect(QRectF(x, y - 3, 1, 7), ink);
}

QColor tickColor(GanttStep step, const QPalette &palette)
{
    const bool isDark = step == GanttStep::Remove;
    return color(palette, isDark ? Role::Surface : Role::Text);
}

} // namespace

void segment(QPainter &painter, const GanttSegment &segment, const QRectF &bar, const QPalette &palette)
{
    painter.save();
    const QColor late = color(palette, Role::Red);
    if (segment.kind == GanttStep::Order) {
        waiting(painter, bar, segment.isLate ? late : color(palette, Role::WaitLine));
    } else {
        const Form form = formOf(segment.kind, palette);
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = segment.isLate ? 2 : form.edgeWidth;
        painter.setBrush(form.fill);
        painter.setPen(QPen(segment.isLate ? late : form.edge, width));
        const double half = width / 2;
        painter.drawRoundedRect(bar.adjusted(half, half, -half, -half), 1.5, 1.5);
        if (segment.isDone && bar.width() >= 14) {
            QRectF mark(0, 0, 8, 7);
            mark.moveCenter(bar.center());
            paint::tick(painter, mark, tickColor(segment.kind, palette));
        }
    }
    painter.restore();
}

void closedTime(QPainter &painter, const QRectF &area, const QPalette &palette)
{
    QColor hatch = color(palette, Role::BorderStrong);
    hatch.setAlphaF(0.5F);
    painter.fillRect(area, QBrush(hatch, Qt::BDiagPattern));
}

void haloText(QPainter &painter, QPointF end, const QString &text, const QPalette &palette, Role role,
              Qt::Alignment side)
{
    painter.save();
    const QFontMetricsF metrics(painter.font());
    if (side == Qt::AlignRight)
        end.rx() -= metrics.horizontalAdvance(text);
    end.ry() += (metrics.ascent() - metrics.descent()) / 2;
    QPainterPath path;
    path.addText(end, painter.font(), text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(palette, Role::Surface), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(color(palette, role));
    painter.drawText(end, text);
    painter.restore();
}

} // namespace phaseout::ui::ganttpaint
