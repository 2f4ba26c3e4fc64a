// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotview.h"

#include "ui/charts/charttable.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

namespace phaseout::ui {

/// One of the two layers that a PlotView draws itself.
class PlotLayer : public QGraphicsItem {
public:
    PlotLayer(const PlotView &view, QGraphicsItem *parent, bool isGround)
        : QGraphicsItem(parent)
        , m_view(view)
        , m_isGround(isGround)
    {
        setZValue(isGround ? -1 : 100);
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_view.chart()->rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        if (m_isGround)
            m_view.paintGround(*painter);
        else
            m_view.paintMarks(*painter);
        if (!m_isGround && m_view.hasFocus())
            paint::ring(*painter, m_view.chart()->rect().adjusted(1, 1, -1, -1), m_view.palette(), paint::chipRadius);
    }

private:
    const PlotView &m_view;
    bool m_isGround;
};

PlotView::PlotView(QWidget *parent)
    : QChartView(new QChart, parent)
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins({});
    chart()->setAnimationOptions(QChart::NoAnimation);
    if (QGraphicsLayout *inner = chart()->layout())
        inner->setContentsMargins(0, 0, 0, 0);
    new PlotLayer(*this, chart(), true);
    new PlotLayer(*this, chart(), false);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // one stop of the Tab key, not two
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PlotView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 16};
}
QSize PlotView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 8};
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layoutPlot();
}

void PlotView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dressSeries();
        layoutPlot();
    }
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    redraw();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    redraw();
}

// The page scrolls; the chart has nowhere to scroll to.
void PlotView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void PlotView::redraw()
{
    scene()->update();
}

void PlotView::layoutPlot()
{
    const QRectF room(QPointF(), chart()->size());
    chart()->setPlotArea(room.marginsRemoved(labelRoom()));
    redraw();
}

QFont PlotView::smallFont() const
{
    return styled(font(), TextStyle::Small);
}
QPointF PlotView::at(double x, double y) const
{
    return chart()->mapToPosition({x, y});
}

void PlotView::paintGrid(QPainter &painter, const std::vector<double> &values,
                         const std::function<QString(double)> &format) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(smallFont());
    const QFontMetrics metrics(painter.font());
    for (const double value : values) {
        const qreal y = std::round(at(0, value).y());
        painter.setPen(QPen(color(palette(), value > 0 ? Role::Border : Role::BorderStrong), 1));
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        painter.setPen(color(palette(), Role::Muted));
        drawFigures(painter, QRectF(0, y - metrics.height() / 2.0, plot().left() - 8, metrics.height()),
                    formatted(format, value));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void PlotView::paintLabel(QPainter &painter, QPointF point, const QString &text, Role role, bool isHeavy,
                          Qt::Alignment side) const
{
    const QFont font = isHeavy ? demiBold(smallFont()) : smallFont();
    const QFontMetricsF metrics(font);
    if (side == Qt::AlignRight)
        point.rx() -= metrics.horizontalAdvance(text);
    point.ry() += (metrics.ascent() - metrics.descent()) / 2;
    QPainterPath path;
    path.addText(point, font, text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(palette(), Role::Surface), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setFont(font);
    painter.setPen(color(palette(), role));
    painter.drawText(point, text);
}

void PlotView::paintAsOf(QPainter &painter, double x, const QString &label, double lift) const
{
    const qreal line = std::round(at(x, 0).x());
    const qreal top = plot().top() - 18 - lift;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color(palette(), Role::Text), edgeWidth(palette())));
    painter.drawLine(QPointF(line, top), QPointF(line, plot().bottom()));
    const bool fitsLeft = QFontMetricsF(smallFont()).horizontalAdvance(label) + 6 < line - plot().left(); // clear of the axis's words
    paintLabel(painter, {line + (fitsLeft ? -6 : 6), top + 6}, label, Role::Text, false,
               fitsLeft ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace phaseout::ui
