// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summary.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int sentenceRow = 2;
constexpr int headlineRow = 3;
} // namespace

Cell Summary::share(const Made &part, const Made &whole, double partValue, double wholeValue)
{
    return formula(u"IF(%2=0,0,%1/%2)"_s.arg(part.value(), whole.value()), shareOf(partValue, wholeValue).value,
                   Shown::Percent);
}

void Summary::writeCounts()
{
    const progress::Totals &t = m_facts.totals;
    section(QCoreApplication::translate("phaseout::report", "Where it stands"),
            QCoreApplication::translate("phaseout::report", "Number"),
            QCoreApplication::translate("phaseout::report", "Share"),
            QCoreApplication::translate("phaseout::report", "Meaning"));
    const int unmappedRow = m_row + 1;
    m_scope = line(QCoreApplication::translate("phaseout::report", "Devices in scope"),
                   live(u"SUM({stores.scope})+%1"_s.arg(cellName(unmappedRow, 1)), double(t.inScope), Shown::Count),
                   Cell(), QCoreApplication::translate("phaseout::report", "Found to be of a maker to be removed"));
    const Made unmapped =
        line(QCoreApplication::translate("phaseout::report", "– of them at no store yet"), typed(t.unmapped), Cell(),
             QCoreApplication::translate("phaseout::report", "Cannot be planned until they have a place"));
    m_sheet.put(unmapped.row, 2, share(unmapped, m_scope, t.unmapped, t.inScope));
    m_reported = line(QCoreApplication::translate("phaseout::report", "Reported removed"),
                      live(u"SUM({removals.reported})"_s, double(t.reported), Shown::Count), Cell(),
                      QCoreApplication::translate("phaseout::report", "Somebody said so"));
    m_sheet.put(m_reported.row, 2, share(m_reported, m_scope, t.reported, t.inScope));
    m_verified =
        line(QCoreApplication::translate("phaseout::report", "Verified removed"),
             live(u"SUM({removals.verified})"_s, double(t.verified), Shown::Count), Cell(),
             QCoreApplication::translate("phaseout::report", "Checked by a new scan, a photo or a second person"));
    m_sheet.put(m_verified.row, 2, share(m_verified, m_scope, t.verified, t.inScope));
    const Made stores =
        line(QCoreApplication::translate("phaseout::report", "Stores with something in scope"),
             live(u"COUNTIFS({stores.scope},\">0\")"_s, double(t.storesInScope), Shown::Count), Cell(), QString());
    const Made closed = line(
        QCoreApplication::translate("phaseout::report", "Stores closed"),
        live(u"COUNTIFS({stores.status},%1)"_s.arg(quoted(progress::storeStatusWord(progress::StoreStatus::Closed))),
             double(t.storesClear), Shown::Count),
        Cell(), QCoreApplication::translate("phaseout::report", "Everything disposed of and certified"));
    m_sheet.put(closed.row, 2, share(closed, stores, t.storesClear, t.storesInScope));
    m_new =
        line(QCoreApplication::translate("phaseout::report", "Seen first after the pledge"), typed(t.newSincePledge),
             Cell(), QCoreApplication::translate("phaseout::report", "In scope and new since the pledge; must be 0"));
    m_devices =
        line(QCoreApplication::translate("phaseout::report", "Devices known"), typed(t.devices), Cell(), QString());
    m_undecided =
        line(QCoreApplication::translate("phaseout::report", "Waiting for a decision"), typed(t.identifyQueue), Cell(),
             QCoreApplication::translate("phaseout::report", "Suspected; not counted as in scope"));
    m_sheet.put(m_undecided.row, 2, share(m_undecided, m_devices, t.identifyQueue, t.devices));
    m_unplaced = line(QCoreApplication::translate("phaseout::report", "Waiting for a store"), typed(t.mapQueue), Cell(),
                      QString());
    m_sheet.put(m_unplaced.row, 2, share(m_unplaced, m_devices, t.mapQueue, t.devices));
    const QString none = QCoreApplication::translate("phaseout::report", "Not planned");
    line(QCoreApplication::translate("phaseout::report", "Last store finished, by the forecast"),
         live(u"IF(COUNT({stores.finish})=0,%1,MAX({stores.finish}))"_s.arg(quoted(none)),
              m_facts.forecastFinish.isValid() ? Value(m_facts.forecastFinish) : Value(none), Shown::Date),
         Cell(), QCoreApplication::translate("phaseout::report", "Stores without a date are not in it"));
}

void Summary::writeMoney()
{
    const Money &cost = m_facts.cost;
    const Inputs &in = m_facts.inputs;
    const int decimals = m_facts.currency().decimals();
    section(QCoreApplication::translate("phaseout::report", "Money, net"), m_facts.currency().code(),
            QCoreApplication::translate("phaseout::report", "Share"),
            QCoreApplication::translate("phaseout::report", "Meaning"));
    m_cost = line(QCoreApplication::translate("phaseout::report", "Cost at completion"),
                  live(u"SUM({stores.cost})"_s, cost, Shown::Money), Cell(),
                  QCoreApplication::translate("phaseout::report", "At the likely rates; no invoices are recorded"));
    const QString none = QCoreApplication::translate("phaseout::report", "Not given");
    line(QCoreApplication::translate("phaseout::report", "Budget approved"),
         live(u"IF(BudgetApproved=\"\",%1,BudgetApproved)"_s.arg(quoted(none)),
              in.budget ? Value(*in.budget) : Value(none), Shown::Money),
         Cell(), QString());
    line(QCoreApplication::translate("phaseout::report", "Budget left after completion"),
         live(u"IF(BudgetApproved=\"\",%1,BudgetApproved-%2)"_s.arg(quoted(none), m_cost.value()),
              in.budget ? Value(*in.budget - cost) : Value(none), Shown::Money),
         Cell(), QCoreApplication::translate("phaseout::report", "Negative: more is needed than was approved"));
    line(QCoreApplication::translate("phaseout::report", "Contingency"),
         live(u"ContingencyApproved"_s, in.contingency, Shown::Money), Cell(),
         QCoreApplication::translate("phaseout::report", "Kept apart: nothing of it is in the cost"));
    line(QCoreApplication::translate("phaseout::report", "VAT that does not come back"),
         live(u"ROUND(ROUND(%1*VatRate,%2)*(1-VatRecoverable),%2)"_s.arg(m_cost.value()).arg(decimals),
              cost::irrecoverableVat(cost, m_facts.estate.rates), Shown::Money),
         Cell(), QCoreApplication::translate("phaseout::report", "On top of the cost"));
    const progress::EarnedValue &v = m_facts.earned;
    const Made planned =
        line(QCoreApplication::translate("phaseout::report", "Planned value"),
             live(u"SUMIFS({steps.share},{steps.baseline},\"<=\"&AsOf)"_s, v.planned, Shown::Money), Cell(),
             QCoreApplication::translate("phaseout::report", "Steps that the baseline has done by now"));
    const Made earned = line(QCoreApplication::translate("phaseout::report", "Earned value"),
                             live(u"SUMIFS({steps.share},{steps.actual},\"<=\"&AsOf)"_s, v.earned, Shown::Money),
                             Cell(), QCoreApplication::translate("phaseout::report", "The same steps, done by now"));
    const QString notYet = QCoreApplication::translate("phaseout::report", "n/a");
    const Value index = v.planned.minor() == 0 ? Value(notYet) : Value(v.earned.inUnits() / v.planned.inUnits());
    line(QCoreApplication::translate("phaseout::report", "Schedule performance (SPI)"),
         live(u"IF(%1=0,%2,%3/%1)"_s.arg(planned.value(), quoted(notYet), earned.value()), index, Shown::Decimal),
         Cell(), QCoreApplication::translate("phaseout::report", "Below 1: behind the baseline"));
}

void Summary::writeSentence()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString before = QCoreApplication::translate("phaseout::report", "As of ");
    const QString reported = QCoreApplication::translate("phaseout::report", " reported removed, ");
    const QString verified = QCoreApplication::translate("phaseout::report", " verified");
    const QString text = u"%1&TEXT(AsOf,\"d mmmm yyyy\")&\": \"&TEXT(%2,\"0%\")&%3&TEXT(%4,\"0%\")&%5"_s.arg(
        quoted(before), m_reported.beside(), quoted(reported), m_verified.beside(), quoted(verified));
    const progress::Totals &t = m_facts.totals;
    const QString result = before + english.toString(m_facts.inputs.asOf, u"d MMMM yyyy"_s) + u": " +
                           shareOf(t.reported, t.inScope).text + reported + shareOf(t.verified, t.inScope).text +
                           verified;
    m_sheet.put(sentenceRow, 0, formula(text, result, Shown::Text, Look::Section));
}

namespace {
Chart curveChart(const Facts &facts, const Places &places)
{
    Chart chart;
    chart.title =
        QCoreApplication::translate("phaseout::report", "Devices removed: promised, expected, reported, verified");
    chart.alternative = QCoreApplication::translate(
        "phaseout::report", "Line chart of devices removed by month: baseline, forecast, reported and verified. The "
                            "table on the Progress sheet holds the figures.");
    const QString months = places(u"progress.month"_s);
    if (facts.baseline)
        chart.series.push_back({QCoreApplication::translate("phaseout::report", "Baseline"), months,
                                places(u"progress.baseline"_s), 3, true});
    if (facts.current)
        chart.series.push_back({QCoreApplication::translate("phaseout::report", "Forecast"), months,
                                places(u"progress.forecast"_s), 2, true});
    chart.series.push_back({QCoreApplication::translate("phaseout::report", "Reported"), months,
                            places(u"progress.reported"_s), 1, false});
    chart.series.push_back({QCoreApplication::translate("phaseout::report", "Verified"), months,
                            places(u"progress.verified"_s), 0, false});
    return chart;
}
} // namespace

Sheet summarySheet(const Facts &facts, const Places &places, int failing)
{
    Sheet sheet =
        startSheet(u"Summary"_s, Group::Read, QCoreApplication::translate("phaseout::report", "Summary"),
                   QCoreApplication::translate(
                       "phaseout::report",
                       "Is the pledge kept, when is it done, what does it cost, and what is asked of the board."));
    sheet.widths = {40, 16, 13, 52, 3};
    Summary(facts, places, sheet).write();
    sheet.put(headlineRow, 0, checksHeadline(failing));
    sheet.isOnePage = true;
    if (facts.totals.inScope == 0)
        return sheet; // nothing to draw
    Chart curve = curveChart(facts, places);
    curve.row = Summary::firstRow;
    curve.column = 5;
    Chart cash = cashChart(places);
    cash.row = Summary::firstRow + 20;
    cash.column = 5;
    curve.height = cash.height = 380;
    sheet.charts = {curve, cash};
    return sheet;
}

} // namespace phaseout::report
