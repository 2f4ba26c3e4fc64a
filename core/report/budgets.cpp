// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/budgets.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
const Constraints &constraintsOf(const Facts &facts)
{
    return facts.current ? facts.current->constraints : facts.estate.constraints;
}

Money dueIn(const Facts &facts, QDate from, QDate to)
{
    Money sum = Money::zero(facts.currency());
    for (const progress::CashItem &item : facts.cash)
        if (item.on.isValid() && item.on >= from && item.on <= to)
            sum += item.amount;
    return sum;
}

Money dueAfter(const Facts &facts, const std::vector<BudgetPeriod> &periods)
{
    QDate end;
    for (const BudgetPeriod &period : periods)
        end = end.isValid() ? std::max(end, period.to) : period.to;
    Money sum = Money::zero(facts.currency());
    for (const progress::CashItem &item : facts.cash)
        if (item.on > end)
            sum += item.amount;
    return sum;
}

void addPeriod(TableWriter &table, const Places &places, const BudgetPeriod &period, bool carriesOver, bool isFirst)
{
    table.put(u"from", day(period.from, Look::Label));
    table.put(u"to", day(period.to, Look::Label));
    table.put(u"cap", money(period.cap));
    if (carriesOver && !isFirst)
        table.put(u"carried", formula(u"MAX(0,%1)"_s.arg(table.here(u"left", 1)), period.carried, Shown::Money));
    else
        table.put(u"carried", money(period.carried));
    table.put(u"planned", formula(u"SUMIFS(%1,%2,\">=\"&%3,%2,\"<=\"&%4)"_s.arg(places(u"costs.net"_s), places(u"costs.on"_s),
                                                                             table.here(u"from"), table.here(u"to")),
                                  period.planned, Shown::Money));
    table.put(u"left", formula(u"%1+%2-%3"_s.arg(table.here(u"cap"), table.here(u"carried"), table.here(u"planned")), period.left(), Shown::Money));
    table.put(u"verdict", formula(u"IF(%1<0,%2,%3)"_s.arg(table.here(u"left"), quoted(overBudget()), quoted(withinBudget())),
                                  period.left().minor() < 0 ? overBudget() : withinBudget(), Shown::Text));
    table.endRow();
}
} // namespace

QString withinBudget()
{
    return QCoreApplication::translate("phaseout::report", "■ Within");
}
QString overBudget()
{
    return QCoreApplication::translate("phaseout::report", "● Over");
}

std::vector<BudgetPeriod> budgetPeriods(const Facts &facts)
{
    const Constraints &constraints = constraintsOf(facts);
    const Money zero = Money::zero(facts.currency());
    std::vector<BudgetPeriod> periods;
    for (const Constraints::Budget &budget : constraints.budgets)
        periods.push_back({budget.from, budget.to, budget.cap, zero, dueIn(facts, budget.from, budget.to)});
    std::stable_sort(periods.begin(), periods.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    for (size_t i = 1; constraints.budgetCarriesOver && i < periods.size(); ++i)
        periods[i].carried = std::max(zero, periods[i - 1].left());
    return periods;
}

std::optional<Money> outsideBudgets(const Facts &facts)
{
    const std::vector<BudgetPeriod> periods = budgetPeriods(facts);
    if (periods.empty())
        return {};
    Money sum = dueAfter(facts, periods);
    for (const BudgetPeriod &period : periods)
        sum -= std::min(Money::zero(facts.currency()), period.left());
    return sum;
}

int writeBudgets(Sheet &sheet, const Facts &facts, Places &places, int row)
{
    const std::vector<BudgetPeriod> periods = budgetPeriods(facts);
    if (periods.empty())
        return row;
    sheet.put(row, 0, words(QCoreApplication::translate("phaseout::report", "Budget against plan, by the day a visit starts"), Look::Section));
    TableWriter table(sheet, u"budgets"_s, row + 1,
                      {{u"from"_s, QCoreApplication::translate("phaseout::report", "From"), 12},
                       {u"to"_s, QCoreApplication::translate("phaseout::report", "To"), 12},
                       {u"cap"_s, QCoreApplication::translate("phaseout::report", "Budget"), 13, true},
                       {u"carried"_s, QCoreApplication::translate("phaseout::report", "Carried over"), 13, true},
                       {u"planned"_s, QCoreApplication::translate("phaseout::report", "Planned"), 13, true},
                       {u"left"_s, QCoreApplication::translate("phaseout::report", "Budget left"), 13, true},
                       {u"verdict"_s, QCoreApplication::translate("phaseout::report", "Within?"), 12}});
    for (const BudgetPeriod &period : periods)
        addPeriod(table, places, period, constraintsOf(facts).budgetCarriesOver, &period == &periods.front());
    table.finish(places, u"Budgets"_s);
    const int verdict = table.column(u"verdict");
    addRagRules(sheet, {table.lastRow() - static_cast<int>(periods.size()) + 1, verdict, table.lastRow(), verdict});
    const int at = table.lastRow() + 1;
    const Money last = dueAfter(facts, periods);
    const QString after = u"SUMIFS(%1,%2,\">\"&MAX(%3))"_s.arg(places(u"costs.net"_s), places(u"costs.on"_s), places(u"budgets.to"_s));
    sheet.put(at, 0, words(QCoreApplication::translate("phaseout::report", "After the last period"), Look::Label));
    sheet.put(at, 4, formula(after, last, Shown::Money, Look::Strong));
    places.set(u"budgets.after"_s, sheet.reference(at, 4));
    sheet.put(at, 5, words(last.minor() > 0 ? QCoreApplication::translate("phaseout::report", "No budget is given for it") : QString(), Look::Body));
    return at + 2;
}

} // namespace phaseout::report
