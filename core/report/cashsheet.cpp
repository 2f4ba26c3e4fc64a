// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"

#include "core/report/budgets.h"
#include "core/report/timeaxis.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
using progress::CashState;
constexpr int totalsRow = 3;
constexpr int headerRow = 6;
constexpr CashState states[] = {CashState::Done, CashState::Committed, CashState::Forecast};
constexpr QStringView stateKeys[] = {u"done", u"committed", u"forecast"};

QString financialYear(QDate month, int start)
{
    if (start == 1)
        return u"FY%1"_s.arg(month.year());
    const int first = month.year() - (month.month() < start ? 1 : 0);
    return u"FY%1/%2"_s.arg(first).arg((first + 1) % 100, 2, 10, QChar(u'0'));
}

// What the table holds, month by month and state by state; the first month has what was before it too, and the last what is
// beyond.
using Sums = std::array<Money, std::size(states)>;
Sums noSums(const Facts &facts)
{
    const Money zero = Money::zero(facts.currency());
    return {zero, zero, zero};
}

std::vector<Sums> sumsByMonth(const Facts &facts)
{
    std::vector<Sums> result(facts.months.size(), noSums(facts));
    for (const progress::CashItem &item : facts.cash) {
        if (!item.on.isValid())
            continue;
        const auto month = std::lower_bound(facts.months.begin(), facts.months.end(), item.on);
        const auto i = static_cast<size_t>(std::min(month - facts.months.begin(), std::ssize(facts.months) - 1));
        result[i][static_cast<size_t>(item.state)] += item.amount;
    }
    return result;
}

std::vector<TableColumn> columns(const QString &first, const QString &firstKey)
{
    std::vector<TableColumn> result{{firstKey, first, 16}};
    if (firstKey == u"month")
        result.push_back({u"year"_s, QCoreApplication::translate("phaseout::report", "Financial year"), 16});
    else
        result.push_back({u"months"_s, QCoreApplication::translate("phaseout::report", "Months"), 14, true});
    for (size_t i = 0; i < std::size(states); ++i)
        result.push_back({stateKeys[i].toString(), cashStateWord(states[i]), 13, true});
    result.push_back({u"total"_s, QCoreApplication::translate("phaseout::report", "Total"), 13, true});
    return result;
}

void addMonth(TableWriter &table, const Facts &facts, const Places &places, size_t i, const Sums &sums,
              Money &cumulative)
{
    const QDate month = facts.months[i];
    putMonth(table, month, i == 0);
    const QString cell = QString(u'$' + table.here(u"month"));
    table.put(
        u"year",
        formula(
            u"IF(FyStart=1,\"FY\"&YEAR(%1),\"FY\"&(YEAR(%1)-(MONTH(%1)<FyStart))&\"/\"&TEXT(MOD(YEAR(%1)-(MONTH(%1)<FyStart)+1,100),\"00\"))"_s
                .arg(cell),
            financialYear(month, facts.inputs.financialYearStart), Shown::Text));
    Money total = Money::zero(facts.currency());
    const QString on = places(u"costs.on"_s);
    const QString since = i == 0 ? u"\">0\""_s : u"\">\"&EOMONTH(%1,-1)"_s.arg(cell);
    const QString until = i + 1 == facts.months.size() ? QString() : u",%1,\"<=\"&%2"_s.arg(on, cell);
    for (size_t s = 0; s < sums.size(); ++s) {
        total += sums[s];
        const QString header = columnName(table.column(stateKeys[s])) + u'$' + QString::number(headerRow + 1);
        table.put(stateKeys[s],
                  formula(u"SUMIFS(%1,%2,%3,%4,%5%6)"_s.arg(places(u"costs.net"_s), places(u"costs.state"_s), header, on, since, until),
                          sums[s], Shown::Money));
    }
    cumulative += total;
    table.put(u"total",
              formula(u"SUM(%1:%2)"_s.arg(table.here(u"done"), table.here(u"forecast")), total, Shown::Money));
    const QString own = table.here(u"total");
    table.put(u"cumulative",
              formula(i == 0 ? own : QString(table.here(u"cumulative", 1) + u'+' + own), cumulative, Shown::Money));
    table.endRow();
}

void addYear(TableWriter &table, const Places &places, const QString &year, double months, const Sums &sums)
{
    table.put(u"yearname", words(year, Look::Label));
    const QString cell = QString(u'$' + table.here(u"yearname"));
    table.put(u"months", formula(u"COUNTIFS(%1,%2)"_s.arg(places(u"cash.year"_s), cell), months, Shown::Count));
    for (size_t s = 0; s < sums.size(); ++s)
        table.put(stateKeys[s], formula(u"SUMIFS(%1,%2,%3)"_s.arg(places(QString(u"cash." + stateKeys[s])),
                                                                  places(u"cash.year"_s), cell),
                                        sums[s], Shown::Money));
    table.put(u"total", formula(u"SUM(%1:%2)"_s.arg(table.here(u"done"), table.here(u"forecast")),
                                sums[0] + sums[1] + sums[2], Shown::Money));
    table.endRow();
}

// The row after it.
int addYears(Sheet &sheet, const Facts &facts, Places &places, const std::vector<Sums> &byMonth, int row)
{
    sheet.put(row, 0, words(QCoreApplication::translate("phaseout::report", "By financial year"), Look::Section));
    TableWriter table(sheet, u"years"_s, row + 1,
                      columns(QCoreApplication::translate("phaseout::report", "Year"), u"yearname"_s));
    for (size_t i = 0; i < byMonth.size();) {
        const QString year = financialYear(facts.months[i], facts.inputs.financialYearStart);
        Sums sums = noSums(facts);
        double months = 0;
        for (; i < byMonth.size() && financialYear(facts.months[i], facts.inputs.financialYearStart) == year;
             ++i, ++months)
            for (size_t s = 0; s < sums.size(); ++s)
                sums[s] += byMonth[i][s];
        addYear(table, places, year, months, sums);
    }
    table.finish(places, u"CashYears"_s);
    return table.lastRow() + 1;
}
} // namespace

Chart cashChart(const Facts &facts, const Places &places)
{
    Chart chart;
    chart.kind = Chart::Kind::StackedColumns;
    chart.title = QCoreApplication::translate("phaseout::report", "Cash by month");
    chart.alternative = QCoreApplication::translate("phaseout::report",
                                                    "Stacked columns of the money of what is reported removed, committed and forecast in each "
                                                    "month. The table on the Cash flow sheet holds the figures.");
    chart.shown = Shown::Money;
    chart.points = static_cast<int>(facts.months.size());
    for (size_t s = 0; s < std::size(states); ++s)
        chart.series.push_back({cashStateWord(states[s]), places(u"cash.month"_s),
                                places(QString(u"cash." + stateKeys[s])), static_cast<int>(s), false});
    return chart;
}

Sheet cashSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(
        u"Cash flow"_s, Group::Read, QCoreApplication::translate("phaseout::report", "Cash flow"),
        QCoreApplication::translate(
            "phaseout::report",
            "Net money by the month in which a visit starts, as the budgets count it, at the likely rates; without VAT and contingency. The first month has what was before it too."));
    std::vector<TableColumn> months = columns(QCoreApplication::translate("phaseout::report", "Month end"), u"month"_s);
    months.push_back({u"cumulative"_s, QCoreApplication::translate("phaseout::report", "Cumulative"), 14, true});
    TableWriter table(sheet, u"cash"_s, headerRow, months);
    Money cumulative = Money::zero(facts.currency());
    const std::vector<Sums> byMonth = sumsByMonth(facts);
    for (size_t i = 0; i < facts.months.size(); ++i)
        addMonth(table, facts, places, i, byMonth[i], cumulative);
    table.finish(places, u"CashFlow"_s);

    // What has no date cannot stand in a month, and must not be lost.
    const auto total = [&](int row, const QString &label, const QString &key, const QString &text,
                           const Money &result) {
        sheet.put(row, 0, words(label, Look::Label));
        sheet.put(row, 1, formula(text, result, Shown::Money, Look::Strong));
        places.set(key, sheet.reference(row, 1));
    };
    Money undated = Money::zero(facts.currency());
    for (const progress::CashItem &item : facts.cash)
        if (!item.on.isValid())
            undated += item.amount;
    total(totalsRow, QCoreApplication::translate("phaseout::report", "In these months"), u"cash.dated"_s,
          u"SUM(%1)"_s.arg(places(u"cash.total"_s)), cumulative);
    total(totalsRow + 1, QCoreApplication::translate("phaseout::report", "Not planned yet"), u"cash.undated"_s,
          u"SUM(%1)-SUMIFS(%1,%2,\">0\")"_s.arg(places(u"costs.net"_s), places(u"costs.on"_s)), undated);
    const int afterYears = addYears(sheet, facts, places, byMonth, table.lastRow() + 2);
    writeBudgets(sheet, facts, places, afterYears + 1);

    sheet.widths.resize(8, 3);
    if (!facts.cash.empty()) {
        Chart chart = cashChart(facts, places);
        chart.row = headerRow;
        chart.column = 8;
        chart.width = 760;
        chart.height = 440;
        sheet.charts.push_back(std::move(chart));
    }
    sheet.frozenRows = headerRow + 1;
    sheet.repeatedFirst = sheet.repeatedLast = headerRow;
    return sheet;
}

} // namespace phaseout::report
