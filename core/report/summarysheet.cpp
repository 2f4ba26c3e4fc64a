// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summary.h"

#include "core/progress/lists.h"
#include "core/report/budgets.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

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

QString Summary::identifyWords() const
{
    const QString waiting = m_facts.identifyInScope > 0
        ? QCoreApplication::translate("phaseout::report", "Suspected, and not counted as in scope; but %Ln of them are in scope, whoever made them", nullptr, m_facts.identifyInScope)
        : QCoreApplication::translate("phaseout::report", "Suspected; not counted as in scope");
    if (m_facts.totals.parked == 0)
        return waiting;
    return waiting + u"; "_s + QCoreApplication::translate("phaseout::report", "beside them %Ln parked, put aside by somebody", nullptr, m_facts.totals.parked);
}

void Summary::writeScope()
{
    const progress::Totals &t = m_facts.totals;
    section(QCoreApplication::translate("phaseout::report", "Where it stands"),
            QCoreApplication::translate("phaseout::report", "Number"),
            QCoreApplication::translate("phaseout::report", "Share"),
            QCoreApplication::translate("phaseout::report", "Meaning"));
    m_scope = line(QCoreApplication::translate("phaseout::report", "Devices in scope"),
                   live(u"SUM({makers.scope})"_s, double(t.inScope), Shown::Count), Cell(),
                   QCoreApplication::translate("phaseout::report", "Found to be of a maker to be removed"));
    partOfScope(QCoreApplication::translate("phaseout::report", "– of them probable, not confirmed"),
                live(u"SUM({makers.probable})"_s, double(t.inScope - t.confirmed), Shown::Count), t.inScope - t.confirmed,
                QCoreApplication::translate("phaseout::report", "One strong sign; some may turn out to be another maker’s"));
    partOfScope(QCoreApplication::translate("phaseout::report", "– of them still to remove, at no store yet"), typed(t.unmappedLeft), t.unmappedLeft,
                QCoreApplication::translate("phaseout::report", "Cannot be planned until they have a place"));
    m_reported = partOfScope(QCoreApplication::translate("phaseout::report", "Reported removed"),
                             live(u"SUM({removals.reported})"_s, double(t.reported), Shown::Count), t.reported,
                             QCoreApplication::translate("phaseout::report", "Somebody said so"));
    m_verified = partOfScope(QCoreApplication::translate("phaseout::report", "Verified removed"),
                             live(u"SUM({removals.verified})"_s, double(t.verified), Shown::Count), t.verified,
                             QCoreApplication::translate("phaseout::report", "Checked by a new scan, a photo or a second person"));
    partOfScope(QCoreApplication::translate("phaseout::report", "Isolated: off the network, not yet removed"), typed(t.isolated), t.isolated,
                QCoreApplication::translate("phaseout::report", "Achieved already: they cannot be reached over the network"));
}

void Summary::writeCounts()
{
    writeScope();
    const progress::Totals &t = m_facts.totals;
    const Made stores =
        line(QCoreApplication::translate("phaseout::report", "Stores with something in scope"),
             live(u"COUNTIFS({stores.scope},\">0\")"_s, double(t.storesInScope), Shown::Count), Cell(), QString());
    const Made complete = line(QCoreApplication::translate("phaseout::report", "Stores complete"),
                               live(u"COUNTIFS({stores.rag},%1)"_s.arg(ragQuoted(Rag::Complete)), double(m_facts.schedule.complete), Shown::Count), Cell(),
                               QCoreApplication::translate("phaseout::report", "Everything in scope there is reported removed"));
    m_sheet.put(complete.row, 2, share(complete, stores, m_facts.schedule.complete, t.storesInScope));
    const Made clear = line(
        QCoreApplication::translate("phaseout::report", "Stores clear"),
        live(u"COUNTIFS({stores.status},%1)"_s.arg(quoted(progress::storeStatusWord(progress::StoreStatus::Closed))),
             double(t.storesClear), Shown::Count),
        Cell(), QCoreApplication::translate("phaseout::report", "Complete, and everything in scope there is disposed of and certified"));
    m_sheet.put(clear.row, 2, share(clear, stores, t.storesClear, t.storesInScope));
    const bool hasPledge = m_facts.inputs.pledge.isValid();
    const QString noPledge = QCoreApplication::translate("phaseout::report", "No date of a pledge is given");
    m_made = line(progress::deviceListWord(progress::DeviceList::MadeSincePledge), typed(t.madeSincePledge), Cell(),
                  hasPledge ? QCoreApplication::translate("phaseout::report", "New beyond doubt; must be 0") : noPledge);
    m_new = line(progress::deviceListWord(progress::DeviceList::NewSincePledge), typed(t.newSincePledge), Cell(),
                 hasPledge ? QCoreApplication::translate("phaseout::report", "First seen after it at a store known before, or listed as put up since: to be looked into") : noPledge);
    line(progress::deviceListWord(progress::DeviceList::UntoldSincePledge), typed(t.untoldSincePledge), Cell(),
         hasPledge ? QCoreApplication::translate("phaseout::report", "First seen after it; made before it, or nothing older is known of the store: not rated") : noPledge);
    m_devices =
        line(QCoreApplication::translate("phaseout::report", "Devices known"), typed(t.devices), Cell(), QString());
    const auto partOfKnown = [&](const QString &what, int number, const QString &meaning) {
        const Made made = line(what, typed(number), Cell(), meaning);
        m_sheet.put(made.row, 2, share(made, m_devices, number, t.devices));
        return made;
    };
    partOfKnown(QCoreApplication::translate("phaseout::report", "– waiting to be identified"), t.identifyQueue, identifyWords());
    partOfKnown(QCoreApplication::translate("phaseout::report", "– waiting to be mapped"), t.mapQueue,
                QCoreApplication::translate("phaseout::report", "At no store yet"));
    if (t.landlords > 0)
        partOfKnown(QCoreApplication::translate("phaseout::report", "– the landlord’s"), t.landlords,
                    QCoreApplication::translate("phaseout::report", "Not yours to remove, whoever made them; not in scope"));
    if (t.makeUnknown > 0)
        partOfKnown(QCoreApplication::translate("phaseout::report", "– of unknown make"), t.makeUnknown,
                    QCoreApplication::translate("phaseout::report", "Somebody looked, and nobody can tell; not in scope"));
    m_waiting = partOfKnown(QCoreApplication::translate("phaseout::report", "– waiting in all, each once"), t.waiting, QString());
    writeDates();
}

void Summary::writeDates()
{
    const QString without = progress::withoutVisitSentence(m_facts.outlook);
    const int devices = m_facts.outlook.devicesWithoutStore + m_facts.outlook.devicesWithoutVisit;
    if (m_facts.current)
        partOfScope(QCoreApplication::translate("phaseout::report", "Devices in scope without a visit"), typed(devices), devices,
                    devices > 0 ? without : QCoreApplication::translate("phaseout::report", "Everything that is left has one"));
    const QString none = QCoreApplication::translate("phaseout::report", "Not planned");
    const QDate finish = m_facts.schedule.finish;
    line(QCoreApplication::translate("phaseout::report", "Last removal, by the forecast"),
         live(u"IF(COUNT({stores.finish})=0,%1,MAX({stores.finish}))"_s.arg(quoted(none)), finish.isValid() ? Value(finish) : Value(none), Shown::Date), Cell(),
         devices > 0 ? QCoreApplication::translate("phaseout::report", "What has no visit is not in it")
                     : QCoreApplication::translate("phaseout::report", "What is late is expected at the planned pace from now on"));
    const QDate survey = m_facts.outlook.lastSurvey;
    const QString noSurvey = QCoreApplication::translate("phaseout::report", "None to come");
    line(QCoreApplication::translate("phaseout::report", "Last survey, by the forecast"),
         live(u"IF(COUNT({stores.survey})=0,%1,MAX({stores.survey}))"_s.arg(quoted(noSurvey)), survey.isValid() ? Value(survey) : Value(noSurvey), Shown::Date), Cell(),
         QCoreApplication::translate("phaseout::report", "A survey looks, and removes nothing: what it finds still needs a visit"));
    const QString noTarget = QCoreApplication::translate("phaseout::report", "No target");
    line(QCoreApplication::translate("phaseout::report", "Stores finished after the target date"),
         live(u"IF(TargetEnd=\"\",%1,COUNTIFS({stores.finish},\">\"&TargetEnd))"_s.arg(quoted(noTarget)),
              m_facts.inputs.target.isValid() ? Value(double(m_facts.afterTarget)) : Value(noTarget), Shown::Count),
         Cell(), QCoreApplication::translate("phaseout::report", "Done or to be done after it"));
}

void Summary::writeMakers()
{
    section(QCoreApplication::translate("phaseout::report", "By maker"), QCoreApplication::translate("phaseout::report", "Devices in scope"),
            QCoreApplication::translate("phaseout::report", "Likely cost"), QCoreApplication::translate("phaseout::report", "To go"));
    constexpr size_t most = 4;
    const size_t shown = std::min(most, m_facts.makers.size());
    for (size_t i = 0; i < shown; ++i) {
        double inScope = 0;
        double reported = 0;
        Money cost = Money::zero(m_facts.currency());
        for (const MakerAtStore &here : m_facts.makersAtStores)
            if (here.maker == static_cast<int>(i) + 1) {
                inScope += here.inScope;
                reported += here.reported;
                cost += here.cost;
            }
        const auto index = [&](const QString &column) { return u"INDEX(%1,%2)"_s.arg(m_places(column)).arg(i + 1); };
        m_sheet.put(m_row, 0, words(m_facts.makers[i].name, Look::Label));
        m_sheet.put(m_row, 1, formula(index(u"makers.scope"_s), inScope, Shown::Count, Look::Strong));
        m_sheet.put(m_row, 2, formula(index(u"makers.cost"_s), cost, Shown::Money));
        m_sheet.put(m_row++, 3, formula(index(u"makers.togo"_s), inScope - reported, Shown::Count, Look::Label));
    }
    if (m_facts.makers.empty())
        line(QCoreApplication::translate("phaseout::report", "Nothing is in scope"), Cell(), Cell(), QString());
    else if (m_facts.makers.size() > most)
        line(QCoreApplication::translate("phaseout::report", "and others: the sheet Makers has them all"), Cell(), Cell(), QString());
}

void Summary::writeCost()
{
    const Money &cost = m_facts.cost;
    const Estimate &range = m_facts.costRange;
    section(QCoreApplication::translate("phaseout::report", "Money, net"), m_facts.currency().code(),
            QCoreApplication::translate("phaseout::report", "Of likely"),
            QCoreApplication::translate("phaseout::report", "Meaning"));
    const int likelyRow = m_row + 1;
    const Made likely{likelyRow};
    const auto end = [&](const QString &what, const QString &column, const Money &amount, const QString &meaning) {
        const Made made = line(what, live(u"SUM({%1})"_s.arg(column), amount, Shown::Money), Cell(), meaning);
        m_sheet.put(made.row, 2, share(made, likely, amount.inUnits(), cost.inUnits()));
        return made;
    };
    const Made low = end(QCoreApplication::translate("phaseout::report", "Cost at completion: low"), u"stores.costlow"_s, range.low,
                         QCoreApplication::translate("phaseout::report", "If every rate is at its lowest"));
    m_cost = line(QCoreApplication::translate("phaseout::report", "Cost at completion: likely"), live(u"SUM({stores.cost})"_s, cost, Shown::Money), Cell(), QString());
    const Made high = end(QCoreApplication::translate("phaseout::report", "Cost at completion: high"), u"stores.costhigh"_s, range.high,
                          QCoreApplication::translate("phaseout::report", "If every rate is at its highest"));
    const QString between = QCoreApplication::translate("phaseout::report", "All estimate, no invoices: between ");
    const QString joined = QCoreApplication::translate("phaseout::report", " and ");
    const QString symbol = m_facts.currency().symbol();
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto amount = [&](const Money &money) -> QString { return symbol + english.toString(std::floor(money.inUnits() + 0.5), 'f', 0); };
    m_sheet.put(m_cost.row, 3,
                live(u"%1&TEXT(%2,\"#,##0\")&%3&TEXT(%4,\"#,##0\")"_s.arg(quoted(QString(between + symbol)), low.value(), quoted(QString(joined + symbol)), high.value()),
                     QString(between + amount(range.low) + joined + amount(range.high)), Shown::Text, Look::Note));
    m_extra = line(QCoreApplication::translate("phaseout::report", "On top: devices at no store yet"), live(u"SUM({makers.extra})"_s, m_facts.sums.unplaced.likely, Shown::Money), Cell(),
         QCoreApplication::translate("phaseout::report", "At the rates of the devices alone, without visits"));
    if (m_facts.sums.once.likely.minor() > 0)
        m_once = line(QCoreApplication::translate("phaseout::report", "On top: costs of the programme, once"), money(m_facts.sums.once.likely, Look::Strong), Cell(),
                      QCoreApplication::translate("phaseout::report", "At no store and in no month; named under the cost build-up"));
}

void Summary::writeMoney()
{
    writeCost();
    const Money &cost = m_facts.cost;
    const Inputs &in = m_facts.inputs;
    const int decimals = m_facts.currency().decimals();
    const QString none = QCoreApplication::translate("phaseout::report", "Not given");
    line(in.budget && !in.isBudgetApproved ? QCoreApplication::translate("phaseout::report", "Budgets of all periods")
                                           : QCoreApplication::translate("phaseout::report", "Budget approved"),
         live(u"IF(BudgetApproved=\"\",%1,BudgetApproved)"_s.arg(quoted(none)),
              in.budget ? Value(*in.budget) : Value(none), Shown::Money),
         Cell(), QString());
    line(QCoreApplication::translate("phaseout::report", "Budget left after completion"),
         live(u"IF(BudgetApproved=\"\",%1,BudgetApproved-%2)"_s.arg(quoted(none), m_cost.value()),
              in.budget ? Value(*in.budget - cost) : Value(none), Shown::Money),
         Cell(), QCoreApplication::translate("phaseout::report", "Of the cost alone: contingency, VAT and what comes on top are not taken off"));
    const Made contingency =
        line(QCoreApplication::translate("phaseout::report", "Contingency"), live(u"ContingencyApproved"_s, in.contingency, Shown::Money), Cell(),
             QCoreApplication::translate("phaseout::report", "Kept apart: nothing of it is in the cost"));
    const QString extras = m_once.row > 0 ? u"%1+%2"_s.arg(m_extra.value(), m_once.value()) : m_extra.value();
    const Made vat =
        line(QCoreApplication::translate("phaseout::report", "VAT that does not come back"),
             live(u"ROUND(ROUND((%1+%2)*VatRate,%3)*(1-VatRecoverable),%3)"_s.arg(m_cost.value(), extras).arg(decimals), m_facts.sums.vat, Shown::Money), Cell(),
             QCoreApplication::translate("phaseout::report", "Of the cost and of what comes on top"));
    m_toPay = line(QCoreApplication::translate("phaseout::report", "To be paid in all"),
                   live(u"%1+%2+%3+%4"_s.arg(m_cost.value(), extras, contingency.value(), vat.value()), m_facts.sums.toPay(), Shown::Money), Cell(),
                   QCoreApplication::translate("phaseout::report", "Likely cost, what comes on top, contingency and VAT"));
    line(QCoreApplication::translate("phaseout::report", "Budget left when all is paid"),
         live(u"IF(BudgetApproved=\"\",%1,BudgetApproved-%2)"_s.arg(quoted(none), m_toPay.value()),
              in.budget ? Value(*in.budget - m_facts.sums.toPay()) : Value(none), Shown::Money),
         Cell(), QCoreApplication::translate("phaseout::report", "Negative: more is needed than was approved"));
    if (const std::optional<Money> outside = outsideBudgets(m_facts))
        m_outside = line(QCoreApplication::translate("phaseout::report", "Due where no budget is left"),
                         live(u"{budgets.after}-SUMIF({budgets.left},\"<0\")"_s, *outside, Shown::Money), Cell(),
                         QCoreApplication::translate("phaseout::report", "Beyond a period’s budget, or after the last period: Cash flow sheet"));
    writeEarned();
}

void Summary::writeEarned()
{
    const progress::EarnedValue &v = m_facts.earned;
    m_planned = line(QCoreApplication::translate("phaseout::report", "Planned value"),
                     live(u"SUMIFS({steps.share},{steps.baseline},\"<=\"&AsOf)"_s, v.planned, Shown::Money), Cell(),
                     QCoreApplication::translate("phaseout::report", "Steps that the baseline has done by now"));
    m_earned = line(QCoreApplication::translate("phaseout::report", "Earned value"),
                    live(u"SUMIFS({steps.share},{steps.earned},\"<=\"&AsOf,{steps.baseline},\">0\")"_s, v.earned, Shown::Money), Cell(),
                    QCoreApplication::translate("phaseout::report", "Steps of the baseline that are done by now"));
    const QString notYet = QCoreApplication::translate("phaseout::report", "n/a");
    const Value index = v.planned.minor() == 0 ? Value(notYet) : Value(v.earned.inUnits() / v.planned.inUnits());
    line(QCoreApplication::translate("phaseout::report", "Schedule performance (SPI)"),
         live(u"IF(%1=0,%2,%3/%1)"_s.arg(m_planned.value(), quoted(notYet), m_earned.value()), index, Shown::Decimal),
         Cell(), QCoreApplication::translate("phaseout::report", "1: as the baseline has it; below 1: behind it"));
}

void Summary::writeSentence()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString before = QCoreApplication::translate("phaseout::report", "As of ");
    const QString reported = QCoreApplication::translate("phaseout::report", " reported removed, ");
    const QString verified = QCoreApplication::translate("phaseout::report", " verified");
    const QString text = u"%1&TEXT(AsOf,\"d mmmm yyyy\")&\": \"&TEXT(%2,\"0.0%\")&%3&TEXT(%4,\"0.0%\")&%5"_s.arg(
        quoted(before), m_reported.beside(), quoted(reported), m_verified.beside(), quoted(verified));
    const progress::Totals &t = m_facts.totals;
    const QString result = before + english.toString(m_facts.inputs.asOf, u"d MMMM yyyy"_s) + u": " +
                           shareOf(t.reported, t.inScope).text + reported + shareOf(t.verified, t.inScope).text +
                           verified;
    m_sheet.put(sentenceRow, 0, formula(text, result, Shown::Text, Look::Section));
}

Chart curveChart(const Facts &facts, const Places &places)
{
    Chart chart;
    chart.title =
        QCoreApplication::translate("phaseout::report", "Devices removed: promised, expected, reported, verified");
    chart.alternative = QCoreApplication::translate(
        "phaseout::report", "Line chart of devices removed by month: baseline, forecast, reported and verified. The "
                            "table on the Progress sheet holds the figures.");
    chart.points = static_cast<int>(facts.months.size());
    const QString months = places(u"progress.month"_s);
    if (facts.baseline)
        chart.series.push_back({QCoreApplication::translate("phaseout::report", "Baseline"), months,
                                places(u"progress.baseline"_s), 3, true, false});
    if (facts.current)
        chart.series.push_back({QCoreApplication::translate("phaseout::report", "Forecast"), months,
                                places(u"progress.forecast"_s), 2, false, true});
    chart.series.push_back({QCoreApplication::translate("phaseout::report", "Reported"), months,
                            places(u"progress.reported"_s), 1, false, false});
    chart.series.push_back({QCoreApplication::translate("phaseout::report", "Verified"), months,
                            places(u"progress.verified"_s), 0, false, false});
    return chart;
}

Sheet summarySheet(const Facts &facts, const Places &places, int failing)
{
    Sheet sheet =
        startSheet(u"Summary"_s, Group::Read, QCoreApplication::translate("phaseout::report", "Summary"),
                   QCoreApplication::translate(
                       "phaseout::report",
                       "Is the pledge kept, when is it done, what does it cost, and what is asked of the board."));
    sheet.widths = {38, 13, 11, 34}; // more would be too small to read on paper
    Summary summary(facts, places, sheet);
    summary.write();
    sheet.put(headlineRow, 0, checksHeadline(failing));
    if (facts.staleness.isStale())
        sheet.put(headlineRow + 1, 0, words(u"▲ "_s + timetable::sentenceOf(facts.staleness), Look::Section));
    sheet.isPortrait = true;
    sheet.repeatedFirst = sheet.repeatedLast = 0;
    if (facts.totals.inScope == 0)
        return sheet; // nothing to draw
    constexpr int curveWidth = 355; // pixels: no wider together than the tables; one below the other they would not share a page
    constexpr int cashWidth = 275;
    Chart curve = curveChart(facts, places);
    curve.row = summary.nextRow() + 1;
    curve.column = 0;
    Chart cash = cashChart(facts, places);
    cash.row = curve.row;
    cash.column = 2;
    curve.height = cash.height = 300;
    curve.width = curveWidth;
    cash.width = cashWidth;
    sheet.charts = {curve, cash};
    return sheet;
}

} // namespace phaseout::report
