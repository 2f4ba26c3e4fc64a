// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

namespace phaseout::ui {
namespace {

const auto dayFormat = QStringLiteral("d MMM yyyy");
const auto monthFormat = QStringLiteral("MMM yyyy");

} // namespace

void ChartTable::setTable(QStringList headers, std::vector<QStringList> rows)
{
    beginResetModel();
    m_headers = std::move(headers);
    m_rows = std::move(rows);
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text = m_rows[std::size_t(index.row())].value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(m_headers.value(index.column()), text);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.at(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

QString formatted(const FormatValue &format, double value)
{
    return format ? format(value) : QLocale().toString(value, 'f', 0);
}

void fillTable(ChartTable &table, const LineChartData &data)
{
    QStringList headers{ChartTable::tr("Date")};
    std::map<QDate, QStringList> byDate;
    const QString missing = ChartTable::tr("none");
    const auto columns = qsizetype(data.lines.size()) + 1;
    for (std::size_t line = 0; line < data.lines.size(); ++line) {
        headers << data.lines[line].name;
        for (const ChartPoint &point : data.lines[line].points) {
            QStringList &row = byDate[point.date];
            if (row.isEmpty())
                row = QStringList(columns, missing);
            row[qsizetype(line) + 1] = formatted(data.format, point.value);
        }
    }
    std::vector<QStringList> rows;
    for (auto &[date, row] : byDate) {
        row[0] = QLocale().toString(date, dayFormat);
        rows.push_back(std::move(row));
    }
    table.setTable(std::move(headers), std::move(rows));
}

void fillTable(ChartTable &table, const CashChartData &data)
{
    const bool hasBudget =
        std::any_of(data.months.begin(), data.months.end(), [](const auto &each) { return each.budget.has_value(); });
    QStringList headers{ChartTable::tr("Month"), data.actualName,         data.committedName,
                        data.forecastName,       ChartTable::tr("Total"), ChartTable::tr("Total to date")};
    if (hasBudget)
        headers << ChartTable::tr("Budget") << ChartTable::tr("Budget to date");
    std::vector<QStringList> rows;
    double sum = 0;
    double budget = 0;
    for (const CashMonth &month : data.months) {
        const double total = month.actual + month.committed + month.forecast;
        sum += total;
        budget += month.budget.value_or(0);
        QStringList row{QLocale().toString(month.month, monthFormat)};
        for (const double value : {month.actual, month.committed, month.forecast, total, sum})
            row << formatted(data.format, value);
        if (hasBudget)
            row << (month.budget ? formatted(data.format, *month.budget) : ChartTable::tr("none"))
                << formatted(data.format, budget);
        rows.push_back(std::move(row));
    }
    table.setTable(std::move(headers), std::move(rows));
}

} // namespace phaseout::ui
