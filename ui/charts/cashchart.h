// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"
#include "ui/charts/plotview.h"

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace phaseout::ui {

/// Money by month in stacked columns: the more certain, the stronger the fill. The peak has its figure; a month's
/// budget is a dashed step over its column.
class CashChart : public PlotView {
    Q_OBJECT
public:
    explicit CashChart(QWidget *parent = nullptr);
    void setData(CashChartData given);
    void setSummary(const QString &sentence) { setAccessibleDescription(sentence); }
    /// The same figures as a table, with sums to date; lives as long as the chart.
    [[nodiscard]] QAbstractItemModel *tableModel() { return &m_table; }

protected:
    [[nodiscard]] QMarginsF labelRoom() const override;
    void dressSeries() override;
    void paintGround(QPainter &painter) const override;
    void paintMarks(QPainter &painter) const override;

private:
    void paintNames(QPainter &painter) const;
    void paintBudget(QPainter &painter) const;
    void paintPeak(QPainter &painter) const;
    [[nodiscard]] std::vector<CashMonth>::const_iterator peak() const;
    [[nodiscard]] QRectF peakLabel() const;
    [[nodiscard]] std::optional<double> placeOf(QDate date) const; ///< in columns; whole numbers are middles

    CashChartData m_data;
    ChartTable m_table;
    QStackedBarSeries *m_series = nullptr;
    std::vector<QBarSet *> m_sets; ///< actual, committed, forecast
    QBarCategoryAxis *m_x;
    QValueAxis *m_y;
    double m_most = 0;
};

} // namespace phaseout::ui
