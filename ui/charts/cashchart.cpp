// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cashchart.h"

#include "ui/charts/scale.h"
#include "ui/theme/typography.h"
#include "ui/widgets/symbols.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace phaseout::ui {
namespace {

constexpr qreal rightRoom = 8; // px
constexpr qreal nameRoom = 36; // px, of a name's square and what parts it from the next
constexpr std::array steps{LadderStep::Actual, LadderStep::Order, LadderStep::Estimate};

double total(const CashMonth &month)
{
    return month.actual + month.committed + month.forecast;
}

} // namespace

CashChart::CashChart(QWidget *parent)
    : PlotView(parent)
    , m_x(new QBarCategoryAxis(this))
    , m_y(new QValueAxis(this))
{
    setObjectName(QStringLiteral("cashChart"));
    setAccessibleName(tr("Cash by month"));
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false);
    m_y->setVisible(false);
}

void CashChart::setData(CashChartData given)
{
    m_data = std::move(given);
    chart()->removeAllSeries();
    m_sets.clear();
    m_series = new QStackedBarSeries;
    m_series->setBarWidth(0.7);
    for (const QString &name : {m_data.actualName, m_data.committedName, m_data.forecastName}) {
        m_sets.push_back(new QBarSet(name));
        m_series->append(m_sets.back());
    }
    m_most = 0;
    QStringList categories;
    for (const CashMonth &month : m_data.months) {
        m_sets[0]->append(month.actual);
        m_sets[1]->append(month.committed);
        m_sets[2]->append(month.forecast);
        m_most = std::max({m_most, total(month), month.budget.value_or(0)});
        categories << QString::number(month.month.toJulianDay());
    }
    m_x->setCategories(categories);
    m_y->setRange(0, std::max(m_most, 1.0));
    chart()->addSeries(m_series);
    m_series->attachAxis(m_x);
    m_series->attachAxis(m_y);
    fillTable(m_table, m_data);
    dressSeries();
    layoutPlot();
}

QMarginsF CashChart::labelRoom() const
{
    const QFontMetricsF metrics(smallFont());
    qreal left = 24;
    for (const double value : gridValues(m_most))
        left = std::max(left, metrics.horizontalAdvance(formatted(m_data.format, value)) + 14);
    const bool hasBudget = !m_data.months.empty() && m_data.months.back().budget;
    const qreal right = hasBudget ? metrics.horizontalAdvance(tr("Budget")) + 12 : rightRoom;
    return {left, 2 * metrics.height() + 24, right, metrics.height() + 12};
}

void CashChart::dressSeries()
{
    const QColor edge = color(palette(), Role::BorderStrong);
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const QColor fill = ladderFill(palette(), steps.at(i));
        const bool isHatched = steps.at(i) == LadderStep::Estimate;
        m_sets[i]->setBrush(isHatched ? QBrush(edge, Qt::BDiagPattern) : QBrush(fill));
        m_sets[i]->setPen(QPen(isHatched || isContrast(palette()) ? edge : fill.darker(110), edgeWidth(palette())));
    }
}

std::optional<double> CashChart::placeOf(QDate date) const
{
    for (std::size_t i = 0; i < m_data.months.size(); ++i) {
        const QDate month = m_data.months[i].month;
        if (month.year() == date.year() && month.month() == date.month())
            return double(i) - 0.5 + double(date.day()) / date.daysInMonth();
    }
    return {};
}

void CashChart::paintGround(QPainter &painter) const
{
    painter.save();
    paintGrid(painter, gridValues(m_most), m_data.format);
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    const qreal column = m_data.months.empty() ? 1 : plot().width() / qreal(m_data.months.size());
    const auto widest = metrics.averageCharWidth() * 10;
    const int every = column <= 0 ? 1 : std::max(1, int(std::ceil(widest / column)));
    for (std::size_t i = 0; i < m_data.months.size(); i += std::size_t(every)) {
        const QPointF foot = at(double(i), 0);
        painter.setPen(color(palette(), Role::Muted));
        painter.drawText(QRectF(foot.x() - 60, plot().bottom() + 6, 120, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop,
                         monthLabel(m_data.months[i].month, i == 0 || m_data.months[i].month.month() == 1));
    }
    painter.restore();
}

void CashChart::paintMarks(QPainter &painter) const
{
    painter.save();
    paintNames(painter);
    paintBudget(painter);
    paintPeak(painter);
    if (m_data.asOf)
        if (const auto place = placeOf(m_data.asOf->date)) {
            // Above the highest sum where that stands near the line.
            const qreal line = at(*place, 0).x();
            const qreal reach = QFontMetricsF(smallFont()).horizontalAdvance(m_data.asOf->label) + 12;
            const QRectF peak = peakLabel();
            const bool isNear = peak.right() > line - reach && peak.left() < line + reach && peak.top() < plot().top();
            paintAsOf(painter, *place, m_data.asOf->label, isNear ? QFontMetricsF(smallFont()).height() : 0);
        }
    painter.restore();
}

void CashChart::paintNames(QPainter &painter) const
{
    const std::array names{m_data.actualName, m_data.committedName, m_data.forecastName};
    const QFontMetricsF metrics(smallFont());
    qreal whole = 0;
    for (const QString &name : names)
        whole += metrics.horizontalAdvance(name) + nameRoom;
    qreal x = std::clamp(plot().right() + rightRoom - whole, 0.0, plot().left()); // a narrow chart has them from its edge on
    for (std::size_t i = 0; i < names.size(); ++i) {
        painter.setFont(smallFont());
        // As the bars are filled and without letters: none of it is an invoice, whatever is reported.
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(m_sets.empty() ? QPen(Qt::NoPen) : m_sets[i]->pen());
        painter.setBrush(m_sets.empty() ? QBrush() : m_sets[i]->brush());
        painter.drawRect(QRectF(x, 5, 13, 13));
        paintLabel(painter, {x + 20, 12}, names.at(i), Role::Text);
        x += metrics.horizontalAdvance(names.at(i)) + nameRoom;
    }
}

void CashChart::paintBudget(QPainter &painter) const
{
    if (m_data.months.empty())
        return;
    QPen pen(color(palette(), Role::Text), 1.5, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({4, 3});
    const qreal half = plot().width() / qreal(m_data.months.size()) / 2;
    for (std::size_t i = 0; i < m_data.months.size(); ++i)
        if (m_data.months[i].budget) {
            const QPointF top = at(double(i), *m_data.months[i].budget);
            painter.setPen(pen);
            painter.drawLine(top - QPointF(half, 0), top + QPointF(half, 0));
        }
    if (m_data.months.back().budget)
        paintLabel(painter, {plot().right() + 6, at(0, *m_data.months.back().budget).y()}, tr("Budget"), Role::Text);
}

std::vector<CashMonth>::const_iterator CashChart::peak() const
{
    const auto most = std::max_element(m_data.months.begin(), m_data.months.end(),
                                       [](const CashMonth &a, const CashMonth &b) { return total(a) < total(b); });
    return most != m_data.months.end() && total(*most) > 0 ? most : m_data.months.end();
}

// Where its sum is written; null when there is none.
QRectF CashChart::peakLabel() const
{
    const auto most = peak();
    if (most == m_data.months.end())
        return {};
    const QFontMetricsF metrics(demiBold(smallFont()));
    const QPointF top = at(double(most - m_data.months.begin()), total(*most));
    const qreal width = metrics.horizontalAdvance(formatted(m_data.format, total(*most)));
    return {std::min(top.x() - width / 2, plot().right() + rightRoom - width), top.y() - 9 - metrics.height() / 2, width, metrics.height()};
}

void CashChart::paintPeak(QPainter &painter) const
{
    if (const auto most = peak(); most != m_data.months.end())
        paintLabel(painter, {peakLabel().left(), peakLabel().center().y()}, formatted(m_data.format, total(*most)), Role::Text, true);
}

} // namespace phaseout::ui
