// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantttimeline.h"

#include "ui/delegates/cellroles.h"
#include "ui/gantt/ganttpaint.h"
#include "ui/gantt/ganttwords.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/symbols.h"

#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace phaseout::ui {

GanttTimeline::GanttTimeline(QWidget *parent)
    : QGraphicsView(new QGraphicsScene, parent)
{
    scene()->setParent(this);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    // The table at the left has the keyboard for both.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Bars over time"));
}

void GanttTimeline::setModel(QAbstractItemModel *model, QItemSelectionModel *selection)
{
    m_model = model;
    m_selection = selection;
    fitScene();
}

void GanttTimeline::setScale(const TimeScale &scale)
{
    m_scale = scale;
    fitScene();
}

void GanttTimeline::setRowHeight(int height)
{
    m_rowHeight = height;
    fitScene();
}

void GanttTimeline::setBands(std::vector<GanttBand> bands)
{
    m_bands = std::move(bands);
    refresh();
}

void GanttTimeline::setToday(QDate today)
{
    m_today = today;
    refresh();
}

void GanttTimeline::setShowsFocus(bool showsFocus)
{
    m_showsFocus = showsFocus;
    refresh();
}

void GanttTimeline::fitScene()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    scene()->setSceneRect(0, 0, m_scale.width(), double(rows) * m_rowHeight);
    refresh();
}

void GanttTimeline::reveal(const QModelIndex &row)
{
    const QDate start = row.siblingAtColumn(0).data(GanttStartRole).toDate();
    const QDate end = row.siblingAtColumn(0).data(GanttEndRole).toDate();
    if (!start.isValid() || !end.isValid())
        return;
    QScrollBar *bar = horizontalScrollBar();
    const int margin = 24;
    const int left = int(m_scale.x(start)) - margin;
    const int right = int(m_scale.x(end.addDays(1))) + margin;
    if (left < bar->value() || right > bar->value() + viewport()->width())
        bar->setValue(right - left > viewport()->width() ? right - viewport()->width() : left);
}

bool GanttTimeline::isSelected(int row) const
{
    return m_selection && m_selection->isRowSelected(row);
}

QRectF GanttTimeline::barOf(const GanttSegment &segment, int row) const
{
    const double left = std::round(m_scale.x(segment.start));
    // One pixel parts a segment from the next; what is too short to be seen becomes a tick of four.
    const double width = std::max(4.0, std::round(m_scale.x(segment.end.addDays(1))) - left - 1);
    return {left, row * m_rowHeight + std::round((m_rowHeight - 12) / 2.0) - 1, width, 12};
}

void GanttTimeline::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, color(palette(), Role::Surface));
    if (!m_model || m_rowHeight <= 0)
        return;
    const int first = std::max(0, int(rect.top()) / m_rowHeight);
    const int last = std::min(m_model->rowCount() - 1, int(rect.bottom()) / m_rowHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintGrounds(*painter, first, last, rect);
    paintTimes(*painter, rect);
    for (int row = first; row <= last; ++row)
        paintRow(*painter, row);
    painter->restore();
}

void GanttTimeline::paintGrounds(QPainter &painter, int first, int last, const QRectF &rect) const
{
    for (int row = first; row <= last; ++row) {
        const QRectF line(rect.left(), row * m_rowHeight, rect.width(), m_rowHeight);
        const bool isHeading = m_model->index(row, 0).data(GroupRowRole).toBool();
        if (isSelected(row))
            painter.fillRect(line, color(palette(), Role::RowSel));
        else if (isHeading)
            painter.fillRect(line, color(palette(), Role::Window));
        painter.fillRect(QRectF(line.left(), line.bottom() - 1, line.width(), 1), color(palette(), Role::Border));
    }
}

void GanttTimeline::paintTimes(QPainter &painter, const QRectF &rect) const
{
    const QColor border = color(palette(), Role::Border);
    QDate month = m_scale.dayAt(std::max(0.0, rect.left()));
    const int step = m_scale.zoom() == GanttZoom::Quarter ? 3 : 1;
    month = QDate(month.year(), (month.month() - 1) / step * step + 1, 1);
    for (; m_scale.x(month) <= rect.right(); month = month.addMonths(step))
        painter.fillRect(QRectF(std::round(m_scale.x(month)), rect.top(), 1, rect.height()), border);

    for (const GanttBand &band : m_bands) {
        const double left = m_scale.x(band.from);
        const double right = std::round(m_scale.x(band.to.addDays(1)));
        const QRectF area = QRectF(left, rect.top(), right - left, rect.height()) & rect;
        if (area.isEmpty())
            continue;
        ganttpaint::closedTime(painter, area, palette());
        painter.fillRect(QRectF(right - 1, rect.top(), 1, rect.height()), color(palette(), Role::BorderStrong));
    }
}

void GanttTimeline::paintRow(QPainter &painter, int row) const
{
    const QModelIndex index = m_model->index(row, 0);
    const QPalette own = isSelected(row) ? selectedRowPalette(palette()) : palette();
    const double top = row * m_rowHeight;
    if (const QDate end = index.data(GanttBaselineEndRole).toDate(); end.isValid()) {
        const double left = m_scale.x(index.data(GanttBaselineStartRole).toDate());
        painter.fillRect(QRectF(left, top + m_rowHeight - 6.5, std::max(4.0, m_scale.x(end.addDays(1)) - left), 2.5),
                         color(own, Role::BorderStrong));
    }
    const auto segments = index.data(GanttSegmentsRole).value<GanttSegments>();
    QRectF work;
    for (const GanttSegment &segment : segments) {
        if (!segment.start.isValid() || !segment.end.isValid())
            continue;
        const QRectF bar = barOf(segment, row);
        ganttpaint::segment(painter, segment, bar, own);
        if (segment.kind != GanttStep::Survey && segment.kind != GanttStep::Order)
            work |= bar;
    }
    if (work.isNull())
        return;
    if (index.data(GanttCertificateRole).toBool())
        drawDiamond(painter, QRectF(work.right() + 5, work.top() + 1, 10, 10), own);
    paintHold(painter, index, segments, top, own);
    if (m_showsFocus && m_selection && m_selection->currentIndex().row() == row)
        paint::ring(painter, work.adjusted(-5, -5, 5, 5), own, 4);
}

void GanttTimeline::paintHold(QPainter &painter, const QModelIndex &index, const GanttSegments &segments, double top,
                              const QPalette &own) const
{
    const QString words = index.data(GanttHoldRole).toString();
    if (words.isEmpty())
        return;
    const QVariant asked = index.data(GanttHoldStepRole);
    const GanttStep stopped = asked.isValid() ? GanttStep(asked.toInt()) : GanttStep::Install;
    for (const GanttSegment &segment : segments) {
        if (segment.kind != stopped)
            continue;
        const double right = m_scale.x(segment.start) - 8;
        const QRectF sign(right - 14, top + (m_rowHeight - 14) / 2.0 - 1, 14, 14);
        painter.setFont(styled(font(), TextStyle::Small));
        ganttpaint::haloText(painter, {sign.left() - 6, sign.center().y()}, words, own, Role::Text, Qt::AlignRight);
        drawHold(painter, sign, own);
        return;
    }
}

double GanttTimeline::freeMiddle(int top, double left, double width) const
{
    constexpr int most = 6; // lines down: further it would be lost
    const auto isFree = [&](int row) {
        if (!m_model || row >= m_model->rowCount())
            return true;
        const auto segments = m_model->index(row, 0).data(GanttSegmentsRole).value<GanttSegments>();
        return std::none_of(segments.begin(), segments.end(), [&](const GanttSegment &segment) {
            const QRectF bar = segment.start.isValid() && segment.end.isValid() ? barOf(segment, row) : QRectF();
            return !bar.isNull() && bar.left() < left + width + 6 && bar.right() > left - 6;
        });
    };
    for (int row = top; row < top + most; ++row)
        if (isFree(row))
            return (row + 0.5) * m_rowHeight - 1;
    return (top + 0.5) * m_rowHeight - 1;
}

void GanttTimeline::drawForeground(QPainter *painter, const QRectF &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    // Words of bands and of today stand in the topmost whole line that is seen, or where a bar is there, in the next that is free.
    const int top = m_rowHeight > 0 ? static_cast<int>(std::ceil(mapToScene(0, 0).y() / m_rowHeight)) : 0;
    double free = rect.left() - 1;
    const QFont small = styled(font(), TextStyle::Small);
    if (m_today.isValid()) {
        const double x = std::round(m_scale.x(m_today));
        painter->fillRect(QRectF(x - 1, rect.top(), 2, rect.height()), color(palette(), Role::Accent));
        painter->setFont(demiBold(small));
        const double width = QFontMetricsF(painter->font()).horizontalAdvance(tr("Today"));
        ganttpaint::haloText(*painter, {x + 6, freeMiddle(top, x + 6, width)}, tr("Today"), palette(), Role::Link, Qt::AlignLeft);
        free = x + 12 + width;
    }
    painter->setFont(small);
    const double seenLeft = mapToScene(0, 0).x();
    double taken = -1e9;
    for (const GanttBand &band : m_bands) {
        const double left = m_scale.x(band.from);
        const double right = m_scale.x(band.to.addDays(1));
        if (right < rect.left() || left > rect.right())
            continue;
        double x = std::max(left, seenLeft) + 5;
        const double width = QFontMetricsF(small).horizontalAdvance(band.words);
        const double today = m_today.isValid() ? m_scale.x(m_today) : -1e9;
        if (x < free && x + width > today)
            x = free;
        if (x + width > mapToScene(viewport()->width(), 0).x() || x < taken || x > std::max(right, left + 40)) // beyond what is seen, over another's words, or no longer at its own band
            continue;
        taken = x + width + 8;
        ganttpaint::haloText(*painter, {x, freeMiddle(top, x, width)}, band.words, palette(), Role::Text, Qt::AlignLeft);
    }
    painter->restore();
}

QModelIndex GanttTimeline::rowAt(QPoint position) const
{
    const double y = mapToScene(position).y();
    if (!m_model || y < 0 || m_rowHeight <= 0)
        return {};
    return m_model->index(int(y) / m_rowHeight, 0);
}

void GanttTimeline::mousePressEvent(QMouseEvent *event)
{
    if (const QModelIndex row = rowAt(event->position().toPoint()); row.isValid())
        emit rowPressed(row, event->modifiers());
}

void GanttTimeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex row = rowAt(event->position().toPoint()); row.isValid())
        emit rowActivated(row);
}

bool GanttTimeline::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex row = rowAt(help->pos());
        // Names come from outside: escaped, so that they stay plain text.
        if (row.isValid())
            QToolTip::showText(help->globalPos(), ganttRowText(row).toHtmlEscaped(), viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace phaseout::ui
