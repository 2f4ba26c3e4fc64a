// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int headerRow = 3;
constexpr double tolerance = 0.005;

double numberOf(const Value &value)
{
    if (const auto *amount = std::get_if<Money>(&value))
        return amount->inUnits();
    return std::get<double>(value);
}

class Checks {
public:
    Checks(const Facts &facts, const Places &places, Sheet &sheet)
        : m_facts(facts)
        , m_places(places)
        , m_table(sheet, u"checks"_s, headerRow,
                  {{u"what"_s, QCoreApplication::translate("phaseout::report", "Check"), 58},
                   {u"expected"_s, QCoreApplication::translate("phaseout::report", "Expected"), 18, true},
                   {u"found"_s, QCoreApplication::translate("phaseout::report", "Found"), 18, true},
                   {u"difference"_s, QCoreApplication::translate("phaseout::report", "Difference"), 14, true},
                   {u"pass"_s, QCoreApplication::translate("phaseout::report", "Pass?"), 12},
                   {u"why"_s, QCoreApplication::translate("phaseout::report", "What it guards against"), 62}})
    {
    }

    /// \a found has {keys} of places; \a result is what it gives.
    void add(const QString &what, Value expected, const QString &found, const Value &result, const QString &why)
    {
        const bool isMoney = std::holds_alternative<Money>(expected);
        const Shown shown = isMoney ? Shown::ExactMoney : Shown::Count;
        const double difference = numberOf(result) - numberOf(expected);
        const bool passes = std::abs(difference) < tolerance;
        m_failing += !passes;
        m_table.put(u"what", words(what, Look::Wrapped));
        m_table.put(u"difference", formula(u"%1-%2"_s.arg(m_table.here(u"found"), m_table.here(u"expected")),
                                           difference, isMoney ? Shown::ExactMoney : Shown::Count));
        m_table.put(u"pass", formula(u"IF(ABS(%1)<0.005,%2,%3)"_s.arg(m_table.here(u"difference"), quoted(passText()),
                                                                      quoted(failText())),
                                     passes ? passText() : failText(), Shown::Text));
        m_table.put(u"expected", {std::move(expected), {}, Look::Body, shown, {}});
        m_table.put(u"found", formula(m_places.fill(found), result, shown));
        m_table.put(u"why", words(why, Look::Wrapped));
        m_table.endRow();
    }

    void addCounts();
    void addMoney();
    void addRows();
    void addErrors(const std::vector<const Sheet *> &others);
    int finish(Sheet &sheet, Places &places)
    {
        m_table.finish(places, u"Checks"_s);
        const int pass = m_table.column(u"pass");
        const QString rows = QString(cellName(headerRow + 1, pass) + u':' + cellName(m_table.lastRow(), pass));
        sheet.put(1, 2, words(QCoreApplication::translate("phaseout::report", "Failing"), Look::HeaderRight));
        sheet.put(
            1, 3,
            formula(u"COUNTIF(%1,%2)"_s.arg(rows, quoted(failText())), double(m_failing), Shown::Count, Look::Strong));
        sheet.rules.push_back({{headerRow + 1, pass, m_table.lastRow(), pass}, u"✓"_s, Tint::Green});
        sheet.rules.push_back({{headerRow + 1, pass, m_table.lastRow(), pass}, u"✗"_s, Tint::Red});
        return m_failing;
    }

private:
    [[nodiscard]] double sum(auto of) const
    {
        double total = 0;
        for (const StoreLine &line : m_facts.lines)
            total += static_cast<double>(of(line));
        return total;
    }
    [[nodiscard]] double removals(auto of) const
    {
        double total = 0;
        for (const RemovalDay &removal : m_facts.removals)
            total += static_cast<double>(of(removal));
        return total;
    }

    const Facts &m_facts;
    const Places &m_places;
    TableWriter m_table;
    int m_failing = 0;
};

// Totals that the application counted device by device, against what the sheets add up to.
void Checks::addCounts()
{
    const progress::Totals &t = m_facts.totals;
    const QString typed = QCoreApplication::translate("phaseout::report",
                                                      "The application’s own total, typed in when the report was made");
    add(QCoreApplication::translate("phaseout::report", "Devices in scope at a store"), double(t.inScope - t.unmapped),
        u"SUM({stores.scope})"_s, sum([](const StoreLine &l) { return l.progress.inScope; }), typed);
    add(QCoreApplication::translate("phaseout::report", "Devices reported removed"), double(t.reported),
        u"SUM({removals.reported})"_s, removals([](const RemovalDay &r) { return r.reported; }), typed);
    add(QCoreApplication::translate("phaseout::report", "Devices verified removed"), double(t.verified),
        u"SUM({removals.verified})"_s, removals([](const RemovalDay &r) { return r.verified; }), typed);
    add(QCoreApplication::translate("phaseout::report", "Devices left at stores"),
        double(t.inScope - t.unmapped - (t.reported - m_facts.unmappedReported)), u"SUM({stores.left})"_s,
        sum([](const StoreLine &l) { return l.progress.inScope - l.progress.reported; }), typed);
    add(QCoreApplication::translate("phaseout::report", "Stores with something in scope"), double(t.storesInScope),
        u"COUNTIFS({stores.scope},\">0\")"_s, sum([](const StoreLine &l) { return l.progress.inScope > 0 ? 1 : 0; }),
        typed);
    double makers = 0;
    for (const MakerAtStore &here : m_facts.makersAtStores)
        makers += here.inScope;
    add(QCoreApplication::translate("phaseout::report", "Devices in scope of all makers"), double(t.inScope), u"SUM({makers.scope})"_s, makers, typed);
    const double exposure = sum([](const StoreLine &l) { return l.exposure; });
    add(QCoreApplication::translate("phaseout::report", "Risk left in the estate"), double(t.exposure),
        u"SUM({stores.exposure})+%1"_s.arg(m_places(u"risk.unplaced"_s)),
        exposure + static_cast<double>(m_facts.unmappedExposure), typed);
}

void Checks::addMoney()
{
    const Currency currency = m_facts.currency();
    const Money zero = Money::zero(currency);
    Money steps = zero;
    for (const progress::StepRow &step : m_facts.steps)
        steps += step.share;
    Money costs = zero, dated = zero, surveys = zero, lines = zero, months = zero;
    for (const progress::CashItem &item : m_facts.cash) {
        costs += item.amount;
        dated += item.on.isValid() ? item.amount : zero;
    }
    for (const StoreLine &line : m_facts.lines) {
        lines += line.cost();
        if (line.progress.inScope == 0)
            surveys += line.cost();
    }
    const progress::CostSummary &sums = m_facts.sums;
    Money extra = zero;
    for (const MakerAtStore &here : m_facts.makersAtStores)
        extra += here.extra;
    for (const progress::CashMonth &month : progress::cashFlow(m_facts.estate, m_facts.current, m_facts.inputs.asOf))
        months += month.total();
    const QString typed = QCoreApplication::translate("phaseout::report",
                                                      "The application’s own total, typed in when the report was made");
    add(QCoreApplication::translate("phaseout::report", "Cost at completion"), m_facts.cost, u"SUM({stores.cost})"_s,
        lines, typed);
    const Estimate &range = m_facts.costRange;
    add(QCoreApplication::translate("phaseout::report", "Cost at completion, low"), range.low, u"SUM({stores.costlow})"_s, range.low, typed);
    add(QCoreApplication::translate("phaseout::report", "Cost at completion, high"), range.high, u"SUM({stores.costhigh})"_s, range.high, typed);
    add(QCoreApplication::translate("phaseout::report", "Cost build-up, likely"), m_facts.cost, u"SUM({buildup.likely})"_s, range.likely,
        QCoreApplication::translate("phaseout::report", "Rates that do not come to what the stores come to"));
    add(QCoreApplication::translate("phaseout::report", "On top, at no store"), sums.unplaced.likely, u"SUM({makers.extra})"_s, extra, typed);
    Money makers = surveys;
    for (const MakerAtStore &here : m_facts.makersAtStores)
        makers += here.cost;
    add(QCoreApplication::translate("phaseout::report", "Cost of all makers and of the surveys"), m_facts.cost,
        u"SUM({makers.cost})+SUMIFS({stores.cost},{stores.scope},0)"_s, makers,
        QCoreApplication::translate("phaseout::report", "Money lost between the stores and the makers"));
    add(QCoreApplication::translate("phaseout::report", "Cash flow and what is not planned yet, together"),
        m_facts.cost, u"{cash.dated}+{cash.undated}"_s, costs,
        QCoreApplication::translate("phaseout::report", "Money lost between the stores and the months"));
    add(QCoreApplication::translate("phaseout::report", "Cash flow of all months"), months, u"{cash.dated}"_s, dated,
        typed);
    add(QCoreApplication::translate("phaseout::report", "Value of all steps"), m_facts.earned.total,
        u"SUM({steps.share})"_s, steps, typed);
    add(QCoreApplication::translate("phaseout::report",
                                    "Value of all steps is the cost without surveys of suspected devices"),
        lines - surveys, u"SUM({steps.share})"_s, steps,
        QCoreApplication::translate("phaseout::report", "Earned value measured against another budget than the costs"));
    add(QCoreApplication::translate("phaseout::report", "Planned value"), m_facts.earned.planned,
        u"SUMIFS({steps.share},{steps.baseline},\"<=\"&AsOf)"_s, m_facts.earned.planned, typed);
    add(QCoreApplication::translate("phaseout::report", "Earned value"), m_facts.earned.earned,
        u"SUMIFS({steps.share},{steps.earned},\"<=\"&AsOf,{steps.baseline},\">0\")"_s, m_facts.earned.earned, typed);
}

void Checks::addRows()
{
    add(QCoreApplication::translate("phaseout::report",
                                    "Stores where verified exceeds reported, or reported exceeds scope"),
        0.0, u"SUMPRODUCT(({stores.verified}>{stores.reported})+({stores.reported}>{stores.scope}))"_s,
        sum([](const StoreLine &l) {
            return (l.progress.verified > l.progress.reported) + (l.progress.reported > l.progress.inScope);
        }),
        QCoreApplication::translate("phaseout::report", "Counting more removed than there is"));
    add(QCoreApplication::translate("phaseout::report", "Stores finished after the as-of date"), 0.0,
        u"COUNTIFS({stores.actual},\">\"&AsOf)"_s,
        sum([&](const StoreLine &l) { return l.actual > m_facts.inputs.asOf ? 1 : 0; }),
        QCoreApplication::translate("phaseout::report", "A mistyped date that counts as progress"));
    double twice = 0;
    for (size_t i = 1; i < m_facts.lines.size(); ++i)
        twice += m_facts.lines[i].store->organisation == m_facts.lines[i - 1].store->organisation &&
                 m_facts.lines[i].store->code == m_facts.lines[i - 1].store->code;
    if (m_facts.lines.size() > 1)
        add(QCoreApplication::translate("phaseout::report", "Store numbers that stand twice (one below the other)"),
            0.0, m_places(u"stores.twice"_s), twice,
            QCoreApplication::translate("phaseout::report", "A store counted two times"));
    if (m_facts.baseline) {
        const double planned = sum([](const StoreLine &l) { return l.baseline.isValid() ? l.baselineDevices : 0; });
        add(QCoreApplication::translate("phaseout::report", "Baseline curve ends at the baseline’s devices"), planned,
            u"{progress.baseline.last}"_s, planned,
            QCoreApplication::translate("phaseout::report", "A curve that loses a month"));
    }
    if (m_facts.current) {
        const double expected = static_cast<double>(m_facts.totals.reported) +
                                sum([](const StoreLine &l) { return l.forecast.isValid() ? l.left : 0; });
        add(QCoreApplication::translate("phaseout::report",
                                        "Forecast curve ends at what is removed and what is planned"),
            expected, u"{progress.forecast.last}"_s, expected,
            QCoreApplication::translate("phaseout::report", "A curve that loses a month"));
        const int changed = m_facts.staleness.stores();
        add(QCoreApplication::translate("phaseout::report", "Stores whose work has changed since the plan was made"), 0.0, QString::number(changed), double(changed),
            changed > 0 ? timetable::sentenceOf(m_facts.staleness)
                        : QCoreApplication::translate("phaseout::report", "Visits that are too short, or go to stores with nothing left to do"));
    }
    add(QCoreApplication::translate("phaseout::report", "Assumptions without a source"), 0.0,
        u"SUMPRODUCT(({assumptions.what}<>\"\")*({assumptions.source}=\"\"))"_s, 0.0,
        QCoreApplication::translate("phaseout::report", "A figure that nobody stands for"));
}

void Checks::addErrors(const std::vector<const Sheet *> &others)
{
    for (const Sheet *sheet : others) {
        const Area area{headerRow, 0, static_cast<int>(sheet->rows.size()) - 1, sheet->columnCount() - 1};
        add(QCoreApplication::translate("phaseout::report", "Error values on the sheet “%1”").arg(sheet->name), 0.0,
            u"SUMPRODUCT(--ISERROR(%1))"_s.arg(sheet->reference(area)), 0.0,
            QCoreApplication::translate("phaseout::report", "A formula that broke"));
    }
}
} // namespace

Cell checksHeadline(int failing)
{
    const QString good = QCoreApplication::translate("phaseout::report", "✓ All checks pass");
    const QString before = QCoreApplication::translate("phaseout::report", "✗ Checks failing: ");
    const QString after = QCoreApplication::translate("phaseout::report", " – see the sheet Checks");
    Cell cell =
        formula(u"IF(Checks!$D$2=0,%1,%2&Checks!$D$2&%3)"_s.arg(quoted(good), quoted(before), quoted(after)),
                failing == 0 ? good : QString(before + QString::number(failing) + after), Shown::Text, Look::Strong);
    return cell;
}

Sheet checksSheet(const Facts &facts, Places &places, const std::vector<const Sheet *> &others, int &failing)
{
    Sheet sheet = startSheet(
        u"Checks"_s, Group::Control, QCoreApplication::translate("phaseout::report", "Checks"),
        QCoreApplication::translate("phaseout::report",
                                    "Every number is counted twice here: by the application and by the sheets."));
    Checks checks(facts, places, sheet);
    checks.addCounts();
    checks.addMoney();
    checks.addRows();
    checks.addErrors(others);
    failing = checks.finish(sheet, places);
    sheet.frozenRows = headerRow + 1;
    sheet.repeatedFirst = sheet.repeatedLast = headerRow;
    return sheet;
}

} // namespace phaseout::report
