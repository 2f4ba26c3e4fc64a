// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linechart.h"

#include "ui/charts/scale.h"
#include "ui/theme/typography.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace phaseout::ui {
namespace {

double dayOf(QDate date)
{
    return double(date.toJulianDay());
}

Role roleOf(LineStyle style)
{
    switch (style) {
    case LineStyle::Verified:
    case LineStyle::Forecast:
        return Role::Series1;
    case LineStyle::Reported:
        return Role::Series2;
    case LineStyle::ScenarioC:
        return Role::Series3;
    case LineStyle::ScenarioD:
        return Role::Series4;
    case LineStyle::Baseline:
        break;
    }
    return Role::Baseline;
}

} // namespace

LineChart::LineChart(QWidget *parent)
    : PlotView(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setObjectName(QStringLiteral("lineChart"));
    setAccessibleName(tr("Line chart"));
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis *axis : {m_x, m_y})
        axis->setVisible(false);
}

void LineChart::setData(LineChartData given)
{
    m_data = std::move(given);
    chart()->removeAllSeries();
    m_series.clear();
    auto *ground = new QLineSeries; // places are read off a series: the first, which is there whatever is drawn
    chart()->addSeries(ground);
    ground->attachAxis(m_x);
    ground->attachAxis(m_y);
    m_from = m_to = {};
    m_most = m_data.top;
    const auto reach = [this](QDate date) {
        m_from = !m_from.isValid() || date < m_from ? date : m_from;
        m_to = !m_to.isValid() || date > m_to ? date : m_to;
    };
    for (const LineData &line : m_data.lines) {
        auto *series = new QLineSeries;
        for (const ChartPoint &point : line.points) {
            if (!point.date.isValid())
                continue;
            series->append(dayOf(point.date), point.value);
            reach(point.date);
            m_most = std::max(m_most, point.value);
        }
        chart()->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        m_series.push_back(series);
    }
    for (const auto &mark : {m_data.asOf, m_data.target})
        if (mark && mark->date.isValid())
            reach(mark->date);
    if (m_from.isValid())
        m_x->setRange(dayOf(m_from), std::max(dayOf(m_to), dayOf(m_from) + 1));
    m_y->setRange(0, std::max(m_most, 1.0));
    fillTable(m_table, m_data);
    dressSeries();
    layoutPlot();
}

QMarginsF LineChart::labelRoom() const
{
    const QFontMetricsF metrics(demiBold(smallFont()));
    qreal left = 24;
    for (const double value : gridValues(std::max(m_data.top, m_most)))
        left = std::max(left, metrics.horizontalAdvance(formatted(m_data.format, value)) + 14);
    qreal right = 24;
    const double width = m_from.isValid() ? std::max(1.0, dayOf(m_to) - dayOf(m_from)) : 1;
    for (const LineData &line : m_data.lines) {
        if (line.points.empty() || (dayOf(line.points.back().date) - dayOf(m_from)) / width < 0.8)
            continue;
        const QString label = line.endLabel.isEmpty() ? line.name : line.endLabel;
        right = std::max({right, metrics.horizontalAdvance(label) + 16, metrics.horizontalAdvance(line.endNote) + 16});
    }
    right = std::min(right, chart()->size().width() * 0.3);
    return {left, metrics.height() + 14, right, metrics.height() + 12};
}

QPen LineChart::linePen(LineStyle style) const
{
    QPen pen(color(palette(), roleOf(style)), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto dashed = [&pen](double width, const QList<qreal> &lengths) {
        pen.setWidthF(width);
        pen.setCapStyle(Qt::FlatCap);
        QList<qreal> pattern; // Qt counts in widths of the pen
        for (const qreal length : lengths)
            pattern << length / width;
        pen.setDashPattern(pattern);
    };
    switch (style) {
    case LineStyle::Verified:
        pen.setWidthF(2.5);
        break;
    case LineStyle::Reported:
        break;
    case LineStyle::ScenarioC:
        dashed(2, {8, 3});
        break;
    case LineStyle::ScenarioD:
        dashed(2, {2, 3});
        break;
    case LineStyle::Baseline:
        dashed(3, {6, 4}); // so that it is seen where the forecast lies on it
        break;
    case LineStyle::Forecast:
        dashed(2, {1.5, 4});
        pen.setCapStyle(Qt::RoundCap);
        break;
    }
    return pen;
}

void LineChart::dressSeries()
{
    for (std::size_t i = 0; i < m_series.size(); ++i)
        m_series[i]->setPen(linePen(m_data.lines[i].style));
}

void LineChart::paintGround(QPainter &painter) const
{
    painter.save();
    std::vector<QRectF> taken; // by words that stand already
    for (const ChartBand &band : m_data.freezes) {
        const QRectF area = QRectF(at(dayOf(band.from), m_most), at(dayOf(band.to) + 1, 0)).normalized() &
                            plot().adjusted(0, -14, 0, 0);
        if (area.isEmpty())
            continue; // before or after what is shown
        QColor hatch = color(palette(), Role::BorderStrong);
        hatch.setAlphaF(0.5F);
        painter.fillRect(area, QBrush(hatch, Qt::BDiagPattern));
        if (const auto place = bandLabelAt(area, band.label, taken))
            paintLabel(painter, *place, band.label, Role::Muted);
    }
    paintGrid(painter, gridValues(m_data.top > 0 ? m_data.top : m_most), m_data.format);
    paintMonths(painter);
    if (m_data.lines.empty())
        paintEmpty(painter);
    if (!m_data.topLabel.isEmpty() && m_data.top > 0)
        paintLabel(painter, topLabelAt(), m_data.topLabel, Role::Muted);
    painter.restore();
}

// How bad it would be to write in \a area, with a little room about it: each curve that runs through it, and each mark of a
// day, which is straight and easily followed.
qreal LineChart::costOfCrossing(const QRectF &area) const
{
    constexpr qreal ofMark = 80;
    constexpr qreal ofCurve = 200;
    constexpr int parts = 24; // of the way between two points
    const QRectF room = area.adjusted(-3, -3, 3, 3);
    qreal cost = 0;
    for (const auto &mark : {m_data.asOf, m_data.target})
        if (mark && mark->date.isValid())
            if (const qreal x = at(dayOf(mark->date), 0).x(); x > room.left() && x < room.right())
                cost += ofMark;
    const auto runsThrough = [&](const LineData &line) {
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const QPointF from = at(dayOf(line.points[i - 1].date), line.points[i - 1].value);
            const QPointF to = at(dayOf(line.points[i].date), line.points[i].value);
            for (int part = 0; part <= parts; ++part)
                if (room.contains(from + (to - from) * part / parts))
                    return true;
        }
        return false;
    };
    for (const LineData &line : m_data.lines)
        cost += runsThrough(line) ? ofCurve : 0;
    return cost;
}

// Under the topmost line, as far to the left as no curve is in the way; above it where one is everywhere.
QPointF LineChart::topLabelAt() const
{
    const QFontMetricsF metrics(smallFont());
    const QPointF first = at(dayOf(m_from), m_data.top) + QPointF(6, 11);
    const qreal width = metrics.horizontalAdvance(m_data.topLabel);
    for (QPointF place = first; place.x() + width < plot().left() + plot().width() * 0.8; place.rx() += 20)
        if (!isCrossed({place.x(), place.y() - metrics.height() / 2, width, metrics.height()}))
            return place;
    return first - QPointF(0, 22);
}

// At the foot of the band, or above where a line or other words are; nowhere when they are everywhere: the hatching
// remains, and the table has the words.
std::optional<QPointF> LineChart::bandLabelAt(const QRectF &area, const QString &label, std::vector<QRectF> &taken) const
{
    const QFontMetricsF metrics(smallFont());
    const qreal width = metrics.horizontalAdvance(label);
    QPointF low(area.left() + 3, area.bottom() - 12);
    for (const auto &mark : {m_data.asOf, m_data.target}) // behind the mark of a day, not across it
        if (mark && mark->date.isValid())
            if (const qreal x = at(dayOf(mark->date), 0).x(); x > low.x() - 4 && x < low.x() + width + 4 && x + 6 < area.right())
                low.setX(x + 6);
    low.setX(std::min(low.x(), plot().right() - width - 6));
    std::vector<QRectF> words = taken;
    for (const End &end : ends())
        words.push_back(end.label.box.adjusted(-6, 0, 6, 0));
    if (const auto target = targetWords())
        words.push_back(target->adjusted(-6, 0, 6, 0));
    const QPointF high(low.x(), plot().top() + 12 + metrics.height());
    for (QPointF place = low; place.y() >= high.y(); place.ry() -= metrics.height() / 2) {
        const QRectF box(place.x(), place.y() - metrics.height() / 2, width, metrics.height());
        if (isCrossed(box) || std::any_of(words.begin(), words.end(), [&box](const QRectF &other) { return box.intersects(other); }))
            continue;
        taken.push_back(box.adjusted(-6, 0, 6, 0));
        return place;
    }
    return std::nullopt;
}

void LineChart::paintMonths(QPainter &painter) const
{
    const QFontMetricsF metrics(smallFont());
    const int most = std::max(1, int(plot().width() / (metrics.averageCharWidth() * 12)));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(smallFont());
    bool isFirst = true;
    for (const QDate tick : monthTicks(m_from, m_to, most)) {
        const qreal x = std::round(at(dayOf(tick), 0).x());
        painter.setPen(color(palette(), Role::BorderStrong));
        painter.drawLine(QPointF(x, plot().bottom()), QPointF(x, plot().bottom() + 4));
        painter.setPen(color(palette(), Role::Muted));
        const QRectF room(x - 60, plot().bottom() + 6, 120, metrics.height());
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop, monthLabel(tick, isFirst || tick.month() == 1));
        isFirst = false;
    }
}

void LineChart::paintEmpty(QPainter &painter) const
{
    painter.setFont(font());
    painter.setPen(color(palette(), Role::Muted));
    painter.drawText(plot(), Qt::AlignCenter | Qt::TextWordWrap, m_data.emptyWords);
}

void LineChart::paintMarks(QPainter &painter) const
{
    painter.save();
    paintTarget(painter);
    if (m_data.asOf && m_data.asOf->date.isValid())
        paintAsOf(painter, dayOf(m_data.asOf->date), m_data.asOf->label);
    paintEnds(painter);
    painter.restore();
}

void LineChart::paintTarget(QPainter &painter) const
{
    if (!m_data.target || !m_data.target->date.isValid())
        return;
    const qreal x = std::round(at(dayOf(m_data.target->date), 0).x());
    QPen pen(color(palette(), Role::Text), edgeWidth(palette()));
    pen.setDashPattern({2, 3});
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, plot().top() - 14), QPointF(x, plot().bottom()));
    const QRectF words = *targetWords();
    const bool isLeft = words.left() < x;
    const Qt::Alignment side = isLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QPointF first(isLeft ? x - 6 : x + 6, words.top() + words.height() / 4);
    painter.fillRect(words.toAlignedRect(), color(palette(), Role::Surface)); // a freeze is hatched there
    paintLabel(painter, first, m_data.target->label, Role::Text, false, side);
    paintLabel(painter, first + QPointF(0, words.height() / 2), m_data.target->note, Role::Muted, false, side);
}

// At the foot of its line: at the left, but at the right where there is no room, or other lines run through it.
std::optional<QRectF> LineChart::targetWords() const
{
    if (!m_data.target || !m_data.target->date.isValid())
        return std::nullopt;
    const QFontMetricsF metrics(smallFont());
    const qreal x = std::round(at(dayOf(m_data.target->date), 0).x());
    const qreal width = std::max(metrics.horizontalAdvance(m_data.target->label), metrics.horizontalAdvance(m_data.target->note));
    const QRectF left(x - 8 - width, plot().bottom() - 8 - 1.5 * metrics.height(), width + 4, 2 * metrics.height());
    const QRectF right = left.translated(width + 12, 0);
    const bool fitsLeft = left.left() + 2 > plot().left();
    const bool fitsRight = right.right() < chart()->size().width();
    return fitsLeft && (!fitsRight || costOfCrossing(left) <= costOfCrossing(right)) ? left : right;
}

// As paintAsOf() writes them.
std::optional<QRectF> LineChart::asOfWords() const
{
    if (!m_data.asOf || !m_data.asOf->date.isValid())
        return std::nullopt;
    const QFontMetricsF metrics(smallFont());
    const qreal x = std::round(at(dayOf(m_data.asOf->date), 0).x());
    const qreal width = metrics.horizontalAdvance(m_data.asOf->label);
    const bool fitsLeft = width + 6 < x - plot().left();
    return QRectF(fitsLeft ? x - 6 - width : x + 6, plot().top() - 12 - metrics.height() / 2, width, metrics.height());
}

// Where the words at the lines' ends stand: clear of one another, of the target's and of the lines.
std::vector<LineChart::End> LineChart::ends() const
{
    std::vector<End> ends;
    std::vector<EndLabel> labels;
    const QFontMetricsF metrics(demiBold(smallFont()));
    for (const LineData &line : m_data.lines)
        if (!line.points.empty() && line.points.back().date.isValid()) {
            const QPointF point = at(dayOf(line.points.back().date), line.points.back().value);
            const qreal width = std::max(metrics.horizontalAdvance(line.endLabel.isEmpty() ? line.name : line.endLabel), metrics.horizontalAdvance(line.endNote));
            ends.push_back({&line, {}});
            labels.push_back({point, {width, line.endNote.isEmpty() ? metrics.height() : 2 * metrics.height()}, metrics.height(), {}});
        }
    const QRectF area(plot().left(), plot().top() - metrics.height(), chart()->size().width() - plot().left(), plot().height() + metrics.height());
    LabelGround ground{area, {}, [this](const QRectF &box) { return costOfCrossing(box); }};
    for (const auto &words : {targetWords(), asOfWords()})
        if (words)
            ground.taken.push_back(*words);
    placeEndLabels(labels, ground);
    for (std::size_t i = 0; i < ends.size(); ++i)
        ends[i].label = labels[i];
    return ends;
}

void LineChart::paintEnds(QPainter &painter) const
{
    const qreal height = QFontMetricsF(demiBold(smallFont())).height();
    for (const End &end : ends()) {
        const QColor ink = color(palette(), roleOf(end.line->style));
        const bool isOpen = end.line->style == LineStyle::Forecast;
        if (end.line->style != LineStyle::Baseline) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(ink, 2));
            painter.setBrush(isOpen ? color(palette(), Role::Surface) : ink);
            painter.drawEllipse(end.label.point, isOpen ? 3.5 : 2.5, isOpen ? 3.5 : 2.5);
        }
        const bool isHeavy = end.line->style == LineStyle::Verified || isOpen;
        const QString label = end.line->endLabel.isEmpty() ? end.line->name : end.line->endLabel;
        const QPointF words = end.label.box.topLeft() + QPointF(0, height / 2);
        paintLabel(painter, words, label, Role::Text, isHeavy);
        if (!end.line->endNote.isEmpty())
            paintLabel(painter, words + QPointF(0, height), end.line->endNote, Role::Muted);
    }
}

} // namespace phaseout::ui
