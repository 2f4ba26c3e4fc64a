// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QAbstractTableModel>

namespace phaseout::ui {

/// A chart's twin: the same figures as words. The first column is a date, the others are figures.
class ChartTable : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(QStringList headers, std::vector<QStringList> rows);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<QStringList> m_rows;
};

/// The table of \a data: a row for each date that any line has a point on.
void fillTable(ChartTable &table, const LineChartData &data);
/// The table of \a data, with sums to date beside the months.
void fillTable(ChartTable &table, const CashChartData &data);

/// \a format, or whole numbers in the user's way of writing them.
[[nodiscard]] QString formatted(const FormatValue &format, double value);

} // namespace phaseout::ui
