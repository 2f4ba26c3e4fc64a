// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"
#include "ui/charts/endlabels.h"
#include "ui/charts/plotview.h"

class QLineSeries;
class QValueAxis;

namespace phaseout::ui {

/// Quantities over time: solid for what was, dotted for what is to come, dashed for what was planned. Names stand at
/// the ends of lines; there is no legend.
class LineChart : public PlotView {
    Q_OBJECT
public:
    explicit LineChart(QWidget *parent = nullptr);
    void setData(LineChartData given);
    /// One sentence that says what the lines say; for screen readers here, for all in the TablePair around.
    void setSummary(const QString &sentence) { setAccessibleDescription(sentence); }
    /// The same figures as a table; lives as long as the chart.
    [[nodiscard]] QAbstractItemModel *tableModel() { return &m_table; }

protected:
    [[nodiscard]] QMarginsF labelRoom() const override;
    void dressSeries() override;
    void paintGround(QPainter &painter) const override;
    void paintMarks(QPainter &painter) const override;

private:
    struct End {
        const LineData *line;
        EndLabel label;
    };
    [[nodiscard]] std::vector<End> ends() const;
    void paintEnds(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    void paintEmpty(QPainter &painter) const;
    [[nodiscard]] std::optional<QRectF> targetWords() const;
    [[nodiscard]] qreal costOfCrossing(const QRectF &area) const;
    [[nodiscard]] bool isCrossed(const QRectF &area) const { return costOfCrossing(area) > 0; }
    [[nodiscard]] std::optional<QRectF> asOfWords() const;
    [[nodiscard]] QPointF topLabelAt() const;
    [[nodiscard]] std::optional<QPointF> bandLabelAt(const QRectF &area, const QString &label, std::vector<QRectF> &taken) const;
    void paintMonths(QPainter &painter) const;
    [[nodiscard]] QPen linePen(LineStyle style) const;

    LineChartData m_data;
    ChartTable m_table;
    std::vector<QLineSeries *> m_series;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QDate m_from;
    QDate m_to;
    double m_most = 0; ///< upper end of the axis
};

} // namespace phaseout::ui
