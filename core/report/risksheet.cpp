// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"

#include "core/report/timeaxis.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int unplacedRow = 3;
constexpr int headerRow = 5;

QDate forecastOf(const StoreLine &line)
{
    return line.forecast;
}

double sumOf(const std::vector<StoreLine> &lines, auto amount)
{
    double sum = 0;
    for (const StoreLine &line : lines)
        sum += static_cast<double>(amount(line));
    return sum;
}

// The first row is the as-of day itself, before anything more is done.
void addToday(TableWriter &table, const Facts &facts, const Places &places)
{
    const double stores = sumOf(facts.lines, [](const StoreLine &l) { return l.left > 0 ? 1 : 0; });
    const double exposure = sumOf(facts.lines, [](const StoreLine &l) { return l.exposure; });
    table.put(u"month", formula(u"AsOf"_s, facts.inputs.asOf, Shown::Date, Look::Label));
    table.put(u"left", formula(u"SUM(%1)+%2"_s.arg(places(u"stores.exposure"_s), absoluteName(unplacedRow, 1)),
                               exposure + static_cast<double>(facts.unmappedExposure), Shown::Count));
    table.put(u"stores", formula(u"COUNTIFS(%1,\">0\")"_s.arg(places(u"stores.left"_s)), stores, Shown::Count));
    table.endRow();
}

void addMonths(TableWriter &table, const Facts &facts, const Places &places)
{
    const double stores = sumOf(facts.lines, [](const StoreLine &l) { return l.left > 0 ? 1 : 0; });
    double left =
        sumOf(facts.lines, [](const StoreLine &l) { return l.exposure; }) + static_cast<double>(facts.unmappedExposure);
    for (size_t i = static_cast<size_t>(facts.asOfMonth); i < facts.months.size(); ++i) {
        const QDate month = facts.months[i];
        const bool isFirst = static_cast<int>(i) == facts.asOfMonth;
        const QString step = isFirst ? u"EOMONTH(%1,0)"_s : u"EOMONTH(%1,1)"_s;
        table.put(u"month", formula(step.arg(table.here(u"month", 1)), month, Shown::Date, Look::Label));
        const QString cell = QString(u'$' + table.here(u"month"));
        const double gone = inMonth(facts.lines, month, forecastOf, [](const StoreLine &l) { return l.exposure; });
        left -= gone;
        table.put(u"gone",
                  formula(sumInMonth(places, u"stores.exposure"_s, u"stores.forecast"_s, cell), gone, Shown::Count));
        table.put(u"left", formula(u"%1-%2"_s.arg(table.here(u"left", 1), table.here(u"gone")), left, Shown::Count));
        const double done =
            untilMonth(facts.lines, month, forecastOf, [](const StoreLine &l) { return l.left > 0 ? 1 : 0; });
        table.put(u"stores", formula(u"COUNTIFS(%1,\">0\")-COUNTIFS(%1,\">0\",%2,\"<=\"&%3)"_s.arg(
                                         places(u"stores.left"_s), places(u"stores.forecast"_s), cell),
                                     stores - done, Shown::Count));
        table.endRow();
    }
}
} // namespace

Sheet riskSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(
        u"Risk burn-down"_s, Group::Read, QCoreApplication::translate("phaseout::report", "Risk burn-down"),
        QCoreApplication::translate("phaseout::report", "Risk still in the estate by the forecast: the sum of the risk "
                                                        "scores, 0 to 100 each, of every device not yet removed."));
    sheet.put(unplacedRow, 0,
              words(QCoreApplication::translate("phaseout::report", "Risk at no store yet"), Look::Label));
    sheet.put(unplacedRow, 1, count(static_cast<double>(facts.unmappedExposure)));
    places.set(u"risk.unplaced"_s, sheet.reference(unplacedRow, 1));
    TableWriter table(sheet, u"risk"_s, headerRow,
                      {{u"month"_s, QCoreApplication::translate("phaseout::report", "Day"), 22},
                       {u"gone"_s, QCoreApplication::translate("phaseout::report", "Risk leaving"), 14, true},
                       {u"left"_s, QCoreApplication::translate("phaseout::report", "Risk left"), 14, true},
                       {u"stores"_s, QCoreApplication::translate("phaseout::report", "Stores left"), 14, true}});
    addToday(table, facts, places);
    addMonths(table, facts, places);
    table.finish(places, u"Risk"_s);
    Chart chart;
    chart.kind = Chart::Kind::StackedColumns;
    chart.title = QCoreApplication::translate("phaseout::report", "Risk left in the estate");
    chart.alternative = QCoreApplication::translate(
        "phaseout::report", "Columns of the risk left in the estate by month end, from the as-of month to the end of "
                            "the plan. The table beside it holds the figures.");
    chart.axis = QCoreApplication::translate("phaseout::report", "Sum of risk scores");
    chart.series.push_back({QCoreApplication::translate("phaseout::report", "Risk left"),
                            sheet.reference({headerRow + 2, 0, table.lastRow(), 0}),
                            sheet.reference({headerRow + 2, 2, table.lastRow(), 2}), 0, false});
    chart.points = table.lastRow() - headerRow - 1;
    chart.row = headerRow;
    chart.column = 5;
    if (facts.totals.exposure > 0)
        sheet.charts.push_back(std::move(chart));
    sheet.frozenRows = headerRow + 1;
    sheet.repeatedFirst = sheet.repeatedLast = headerRow;
    return sheet;
}

} // namespace phaseout::report
