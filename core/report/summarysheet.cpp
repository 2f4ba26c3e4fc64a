// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int sentenceRow = 2;
constexpr int headlineRow = 3;
constexpr int kpiRow = 5;
constexpr int topStores = 5;

// Four columns: what, how much, a share or date beside it, what it means.
class Summary {
public:
    Summary(const Facts &facts, const Places &places, Sheet &sheet)
        : m_facts(facts)
        , m_places(places)
        , m_sheet(sheet)
    {
    }
    void write()
    {
        writeCounts();
        writeMoney();
        writeRatings();
        writeStores();
        writeAsked();
        writeSentence();
    }

private:
    struct Made {
        int row;
        [[nodiscard]] QString value() const { return cellName(row, 1); }
        [[nodiscard]] QString beside() const { return cellName(row, 2); }
    };

    void section(const QString &title, const QString &value, const QString &beside, const QString &meaning, Look valueLook = Look::HeaderRight)
    {
        m_row += m_row == kpiRow ? 0 : 1;
        m_sheet.put(m_row, 0, words(title, Look::Header));
        m_sheet.put(m_row, 1, words(value, valueLook));
        m_sheet.put(m_row, 2, words(beside, Look::HeaderRight));
        m_sheet.put(m_row, 3, words(meaning, Look::Header));
        ++m_row;
    }
    Made line(const QString &what, Cell value, Cell beside, const QString &meaning)
    {
        m_sheet.put(m_row, 0, words(what, Look::Label));
        m_sheet.put(m_row, 1, value.formula.isEmpty() && value.value == Value() ? words(QString()) : std::move(value));
        m_sheet.put(m_row, 2, beside.formula.isEmpty() ? words(QString()) : std::move(beside));
        m_sheet.put(m_row, 3, words(meaning, Look::Note));
        return {m_row++};
    }
    [[nodiscard]] Cell live(const QString &pattern, Value result, Shown shown, Look look = Look::Strong) const
    {
        return formula(m_places.fill(pattern), std::move(result), shown, look);
    }
    [[nodiscard]] static Cell typed(int number) { return count(number, Look::Strong); }
    [[nodiscard]] Cell share(const Made &part, const Made &whole, double partValue, double wholeValue) const
    {
        return formula(u"IF(%2=0,0,%1/%2)"_s.arg(part.value(), whole.value()), shareOf(partValue, wholeValue).value, Shown::Percent);
    }

    void writeCounts();
    void writeMoney();
    void writeRatings();
    void writeStores();
    void writeAsked();
    void writeSentence();
    void ask(const QString &what, int number, const QString &why);

    const Facts &m_facts;
    const Places &m_places;
    Sheet &m_sheet;
    int m_row = kpiRow;
    Made m_scope{0}, m_reported{0}, m_verified{0}, m_new{0}, m_devices{0}, m_undecided{0}, m_unplaced{0}, m_finish{0}, m_cost{0};
};

void Summary::writeCounts()
{
    const progress::Totals &t = m_facts.totals;
    section(QCoreApplication::translate("phaseout::report", "Where it stands"), QCoreApplication::translate("phaseout::report", "Number"),
            QCoreApplication::translate("phaseout::report", "Share"), QCoreApplication::translate("phaseout::report", "Meaning"));
    const int unmappedRow = m_row + 1;
    m_scope = line(QCoreApplication::translate("phaseout::report", "Devices in scope"), live(u"SUM({stores.scope})+%1"_s.arg(cellName(unmappedRow, 1)), double(t.inScope), Shown::Count),
                   Cell(), QCoreApplication::translate("phaseout::report", "Found to be of a maker to be removed"));
    const Made unmapped = line(QCoreApplication::translate("phaseout::report", "– of them at no store yet"), typed(t.unmapped), Cell(), QCoreApplication::translate("phaseout::report", "Cannot be planned until they have a place"));
    m_sheet.put(unmapped.row, 2, share(unmapped, m_scope, t.unmapped, t.inScope));
    m_reported = line(QCoreApplication::translate("phaseout::report", "Reported removed"), live(u"SUM({removals.reported})"_s, double(t.reported), Shown::Count), Cell(),
                      QCoreApplication::translate("phaseout::report", "Somebody said so"));
    m_sheet.put(m_reported.row, 2, share(m_reported, m_scope, t.reported, t.inScope));
    m_verified = line(QCoreApplication::translate("phaseout::report", "Verified removed"), live(u"SUM({removals.verified})"_s, double(t.verified), Shown::Count), Cell(),
                      QCoreApplication::translate("phaseout::report", "Checked by a new scan, a photo or a second person"));
    m_sheet.put(m_verified.row, 2, share(m_verified, m_scope, t.verified, t.inScope));
    const Made stores = line(QCoreApplication::translate("phaseout::report", "Stores with something in scope"), live(u"COUNTIFS({stores.scope},\">0\")"_s, double(t.storesInScope), Shown::Count), Cell(), QString());
    const Made closed = line(QCoreApplication::translate("phaseout::report", "Stores closed"), live(u"COUNTIFS({stores.status},%1)"_s.arg(quoted(progress::storeStatusWord(progress::StoreStatus::Closed))), double(t.storesClear), Shown::Count), Cell(),
                             QCoreApplication::translate("phaseout::report", "Everything disposed of and certified"));
    m_sheet.put(closed.row, 2, share(closed, stores, t.storesClear, t.storesInScope));
    m_new = line(QCoreApplication::translate("phaseout::report", "Seen first after the pledge"), typed(t.newSincePledge), Cell(), QCoreApplication::translate("phaseout::report", "In scope and new since the pledge; must be 0"));
    m_devices = line(QCoreApplication::translate("phaseout::report", "Devices known"), typed(t.devices), Cell(), QString());
    m_undecided = line(QCoreApplication::translate("phaseout::report", "Waiting for a decision"), typed(t.identifyQueue), Cell(), QCoreApplication::translate("phaseout::report", "Suspected; not counted as in scope"));
    m_sheet.put(m_undecided.row, 2, share(m_undecided, m_devices, t.identifyQueue, t.devices));
    m_unplaced = line(QCoreApplication::translate("phaseout::report", "Waiting for a store"), typed(t.mapQueue), Cell(), QString());
    m_sheet.put(m_unplaced.row, 2, share(m_unplaced, m_devices, t.mapQueue, t.devices));
    const QString none = QCoreApplication::translate("phaseout::report", "Not planned");
    m_finish = line(QCoreApplication::translate("phaseout::report", "Last store finished, by the forecast"),
                    live(u"IF(COUNT({stores.finish})=0,%1,MAX({stores.finish}))"_s.arg(quoted(none)), m_facts.forecastFinish.isValid() ? Value(m_facts.forecastFinish) : Value(none), Shown::Date), Cell(),
                    QCoreApplication::translate("phaseout::report", "Stores without a date are not in it"));
}

void Summary::writeMoney()
{
    const Money &cost = m_facts.cost;
    const Inputs &in = m_facts.inputs;
    const int decimals = m_facts.currency().decimals();
    section(QCoreApplication::translate("phaseout::report", "Money, net"), m_facts.currency().code(), QCoreApplication::translate("phaseout::report", "Share"),
            QCoreApplication::translate("phaseout::report", "Meaning"));
    m_cost = line(QCoreApplication::translate("phaseout::report", "Cost at completion"), live(u"SUM({stores.cost})"_s, cost, Shown::Money), Cell(), QCoreApplication::translate("phaseout::report", "At the likely rates; no invoices are recorded"));
    const QString none = QCoreApplication::translate("phaseout::report", "Not given");
    line(QCoreApplication::translate("phaseout::report", "Budget approved"), live(u"IF(BudgetApproved=\"\",%1,BudgetApproved)"_s.arg(quoted(none)), in.budget ? Value(*in.budget) : Value(none), Shown::Money), Cell(), QString());
    line(QCoreApplication::translate("phaseout::report", "Budget left after completion"), live(u"IF(BudgetApproved=\"\",%1,BudgetApproved-%2)"_s.arg(quoted(none), m_cost.value()), in.budget ? Value(*in.budget - cost) : Value(none), Shown::Money), Cell(),
         QCoreApplication::translate("phaseout::report", "Negative: more is needed than was approved"));
    line(QCoreApplication::translate("phaseout::report", "Contingency"), live(u"ContingencyApproved"_s, in.contingency, Shown::Money), Cell(), QCoreApplication::translate("phaseout::report", "Kept apart: nothing of it is in the cost"));
    line(QCoreApplication::translate("phaseout::report", "VAT that does not come back"), live(u"ROUND(ROUND(%1*VatRate,%2)*(1-VatRecoverable),%2)"_s.arg(m_cost.value()).arg(decimals), cost::irrecoverableVat(cost, m_facts.estate.rates), Shown::Money), Cell(),
                          QCoreApplication::translate("phaseout::report", "On top of the cost"));
    const progress::EarnedValue &v = m_facts.earned;
    const Made planned = line(QCoreApplication::translate("phaseout::report", "Planned value"), live(u"SUMIFS({steps.share},{steps.baseline},\"<=\"&AsOf)"_s, v.planned, Shown::Money), Cell(), QCoreApplication::translate("phaseout::report", "Steps that the baseline has done by now"));
    const Made earned = line(QCoreApplication::translate("phaseout::report", "Earned value"), live(u"SUMIFS({steps.share},{steps.actual},\"<=\"&AsOf)"_s, v.earned, Shown::Money), Cell(), QCoreApplication::translate("phaseout::report", "The same steps, done by now"));
    const QString notYet = QCoreApplication::translate("phaseout::report", "n/a");
    const Value index = v.planned.minor() == 0 ? Value(notYet) : Value(v.earned.inUnits() / v.planned.inUnits());
    line(QCoreApplication::translate("phaseout::report", "Schedule performance (SPI)"), live(u"IF(%1=0,%2,%3/%1)"_s.arg(planned.value(), quoted(notYet), earned.value()), index, Shown::Decimal), Cell(), QCoreApplication::translate("phaseout::report", "Below 1: behind the baseline"));
}

void Summary::writeRatings()
{
    const Inputs &in = m_facts.inputs;
    const progress::Totals &t = m_facts.totals;
    section(QCoreApplication::translate("phaseout::report", "Ratings"), QCoreApplication::translate("phaseout::report", "Rating"), QCoreApplication::translate("phaseout::report", "Measure"),
            QCoreApplication::translate("phaseout::report", "Measured by"), Look::Header);
    const int first = m_row;
    const QString notRated = ragQuoted(Rag::NotRated);
    const auto rating = [&](const QString &name, const QString &measure, const Value &value, Shown shown, const QString &amber, const QString &red, double amberValue, double redValue, const QString &by) {
        const bool isRated = std::holds_alternative<double>(value);
        const QString cell = cellName(m_row, 2);
        const Rag rag = isRated ? ragOf(std::get<double>(value), amberValue, redValue) : Rag::NotRated;
        line(name, live(u"IF(%1=\"\",%2,%3)"_s.arg(cell, notRated, ragFormula(cell, amber, red)), ragText(rag), Shown::Text), live(measure, value, shown, Look::Body), by);
    };
    const bool isDated = m_facts.forecastFinish.isValid() && in.target.isValid();
    rating(QCoreApplication::translate("phaseout::report", "Schedule"), u"IF(OR(TargetEnd=\"\",COUNT({stores.finish})=0),\"\",MAX({stores.finish})-TargetEnd)"_s,
           isDated ? Value(double(in.target.daysTo(m_facts.forecastFinish))) : Value(QString()), Shown::Count, u"AmberDays"_s, u"RedDays"_s, in.amberDays, in.redDays,
           QCoreApplication::translate("phaseout::report", "Days from the target to the forecast’s last store"));
    const bool hasBudget = in.budget && in.budget->minor() != 0;
    rating(QCoreApplication::translate("phaseout::report", "Cost"), u"IF(N(BudgetApproved)=0,\"\",%1/BudgetApproved-1)"_s.arg(m_cost.value()),
           hasBudget ? Value(m_facts.cost.inUnits() / in.budget->inUnits() - 1) : Value(QString()), Shown::Percent, u"AmberCost"_s, u"RedCost"_s, in.amberCost, in.redCost,
           QCoreApplication::translate("phaseout::report", "Cost at completion above the approved budget"));
    rating(QCoreApplication::translate("phaseout::report", "Pledge: nothing new"), u"IF(PledgeDate=\"\",\"\",%1)"_s.arg(m_new.value()), in.pledge.isValid() ? Value(double(t.newSincePledge)) : Value(QString()), Shown::Count, u"0"_s, u"0"_s, 0, 0,
           QCoreApplication::translate("phaseout::report", "Devices in scope first seen after the pledge"));
    rating(QCoreApplication::translate("phaseout::report", "Data quality"), u"IF(%1=0,\"\",(%2+%3)/%1)"_s.arg(m_devices.value(), m_undecided.value(), m_unplaced.value()),
           t.devices > 0 ? Value(double(t.identifyQueue + t.mapQueue) / t.devices) : Value(QString()), Shown::Percent, u"AmberData"_s, u"RedData"_s, in.amberData, in.redData,
           QCoreApplication::translate("phaseout::report", "Devices that wait for a decision or a store"));
    const QString none = QCoreApplication::translate("phaseout::report", "Not given");
    const QString hint = QCoreApplication::translate("phaseout::report", "A named person’s judgement: Assumptions sheet");
    const Made confidence = line(QCoreApplication::translate("phaseout::report", "Delivery confidence"), live(u"IF(Confidence=\"\",%1,Confidence)"_s.arg(quoted(none)), none, Shown::Text), Cell(), QString());
    m_sheet.put(confidence.row, 3, live(u"IF(ConfidenceBy=\"\",%1,ConfidenceBy&\": \"&ConfidenceWhy)"_s.arg(quoted(hint)), hint, Shown::Text, Look::Note));
    addRagRules(m_sheet, {first, 1, m_row - 1, 1});
}

void Summary::writeStores()
{
    std::vector<const StoreLine *> top;
    for (const StoreLine &store : m_facts.lines)
        if (store.rank <= topStores && store.exposure > 0)
            top.push_back(&store);
    std::sort(top.begin(), top.end(), [](const StoreLine *a, const StoreLine *b) { return a->rank < b->rank; });
    if (top.empty())
        return;
    section(QCoreApplication::translate("phaseout::report", "Stores with the most risk left"), QCoreApplication::translate("phaseout::report", "Risk left"),
            QCoreApplication::translate("phaseout::report", "Finish"), QCoreApplication::translate("phaseout::report", "Rating"));
    const int first = m_row;
    const QString none = QCoreApplication::translate("phaseout::report", "Not planned");
    for (const StoreLine *store : top) {
        const QString match = m_places.fill(u"MATCH(%1,{stores.rank},0)"_s.arg(store->rank));
        const auto index = [&](const QString &column) { return u"INDEX(%1,%2)"_s.arg(m_places(column), match); };
        m_sheet.put(m_row, 0, formula(QString(index(u"stores.code"_s) + u"&\" \"&" + index(u"stores.name"_s)), QString(store->store->code.text() + u' ' + cellText(store->store->name, 80)), Shown::Text, Look::Label));
        m_sheet.put(m_row, 1, formula(index(u"stores.exposure"_s), double(store->exposure), Shown::Count, Look::Strong));
        const QString finish = index(u"stores.finish"_s);
        m_sheet.put(m_row, 2, formula(u"IF(%1=\"\",%2,%1)"_s.arg(finish, quoted(none)), store->finish.isValid() ? Value(store->finish) : Value(none), Shown::Date));
        m_sheet.put(m_row, 3, formula(index(u"stores.rag"_s), ragText(store->rag), Shown::Text));
        ++m_row;
    }
    addRagRules(m_sheet, {first, 3, m_row - 1, 3});
}

void Summary::ask(const QString &what, int number, const QString &why)
{
    if (number > 0)
        line(what, typed(number), Cell(), why);
}

void Summary::writeAsked()
{
    section(QCoreApplication::translate("phaseout::report", "What is asked"), QCoreApplication::translate("phaseout::report", "Number"), QString(),
            QCoreApplication::translate("phaseout::report", "Because"));
    const int first = m_row;
    const Inputs &in = m_facts.inputs;
    const auto unvisited = std::count_if(m_facts.lines.begin(), m_facts.lines.end(), [](const StoreLine &l) { return l.left > 0 && !l.forecast.isValid(); });
    ask(QCoreApplication::translate("phaseout::report", "Agree a date to be finished by"), in.target.isValid() ? 0 : 1, QCoreApplication::translate("phaseout::report", "Without it nothing can be late"));
    ask(QCoreApplication::translate("phaseout::report", "Approve a budget"), in.budget || m_facts.cost.minor() == 0 ? 0 : 1, QCoreApplication::translate("phaseout::report", "The cost cannot be rated"));
    ask(QCoreApplication::translate("phaseout::report", "Agree a plan as the baseline"), m_facts.current && !m_facts.baseline ? 1 : 0, QCoreApplication::translate("phaseout::report", "Progress cannot be measured against it"));
    ask(QCoreApplication::translate("phaseout::report", "Find a place in the plan for stores"), static_cast<int>(unvisited), QCoreApplication::translate("phaseout::report", "They have devices left and no visit"));
    ask(QCoreApplication::translate("phaseout::report", "Decide about suspected devices"), m_facts.totals.identifyQueue, QCoreApplication::translate("phaseout::report", "They are not in the figures above"));
    ask(QCoreApplication::translate("phaseout::report", "Say at which store devices are"), m_facts.totals.mapQueue, QCoreApplication::translate("phaseout::report", "They are in no store’s plan"));
    if (m_row == first)
        line(QCoreApplication::translate("phaseout::report", "Nothing is asked this time"), Cell(), Cell(), QString());
}

void Summary::writeSentence()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString before = QCoreApplication::translate("phaseout::report", "As of ");
    const QString reported = QCoreApplication::translate("phaseout::report", " reported removed, ");
    const QString verified = QCoreApplication::translate("phaseout::report", " verified");
    const QString text = u"%1&TEXT(AsOf,\"d mmmm yyyy\")&\": \"&TEXT(%2,\"0%\")&%3&TEXT(%4,\"0%\")&%5"_s.arg(quoted(before), m_reported.beside(), quoted(reported), m_verified.beside(), quoted(verified));
    const progress::Totals &t = m_facts.totals;
    const QString result = before + english.toString(m_facts.inputs.asOf, u"d MMMM yyyy"_s) + u": " + shareOf(t.reported, t.inScope).text + reported + shareOf(t.verified, t.inScope).text + verified;
    m_sheet.put(sentenceRow, 0, formula(text, result, Shown::Text, Look::Section));
}

Chart curveChart(const Facts &facts, const Places &places)
{
    Chart chart;
    chart.title = QCoreApplication::translate("phaseout::report", "Devices removed: promised, expected, reported, verified");
    chart.alternative = QCoreApplication::translate("phaseout::report", "Line chart of devices removed by month: baseline, forecast, reported and verified. The table on the Progress sheet holds the figures.");
    const QString months = places(u"progress.month"_s);
    if (facts.baseline)
        chart.series.push_back({QCoreApplication::translate("phaseout::report", "Baseline"), months, places(u"progress.baseline"_s), 3, true});
    if (facts.current)
        chart.series.push_back({QCoreApplication::translate("phaseout::report", "Forecast"), months, places(u"progress.forecast"_s), 2, true});
    chart.series.push_back({QCoreApplication::translate("phaseout::report", "Reported"), months, places(u"progress.reported"_s), 1, false});
    chart.series.push_back({QCoreApplication::translate("phaseout::report", "Verified"), months, places(u"progress.verified"_s), 0, false});
    return chart;
}
} // namespace

Sheet summarySheet(const Facts &facts, const Places &places, int failing)
{
    Sheet sheet = startSheet(u"Summary"_s, Group::Read, QCoreApplication::translate("phaseout::report", "Summary"),
                             QCoreApplication::translate("phaseout::report", "Is the pledge kept, when is it done, what does it cost, and what is asked of the board."));
    sheet.widths = {40, 16, 13, 52, 3};
    Summary(facts, places, sheet).write();
    sheet.put(headlineRow, 0, checksHeadline(failing));
    sheet.isOnePage = true;
    if (facts.totals.inScope == 0)
        return sheet; // nothing to draw
    Chart curve = curveChart(facts, places);
    curve.row = kpiRow;
    curve.column = 5;
    Chart cash = cashChart(places);
    cash.row = kpiRow + 20;
    cash.column = 5;
    curve.height = cash.height = 380;
    sheet.charts = {curve, cash};
    return sheet;
}

} // namespace phaseout::report
