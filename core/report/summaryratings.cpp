// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summary.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int topStores = 5;
}

void Summary::writeRatings()
{
    const Inputs &in = m_facts.inputs;
    const progress::Totals &t = m_facts.totals;
    section(QCoreApplication::translate("phaseout::report", "Ratings"),
            QCoreApplication::translate("phaseout::report", "Rating"),
            QCoreApplication::translate("phaseout::report", "Measure"),
            QCoreApplication::translate("phaseout::report", "Measured by"), Look::Header);
    const int first = m_row;
    const QString notRated = ragQuoted(Rag::NotRated);
    const auto rating = [&](const QString &name, const QString &measure, const Value &value, Shown shown,
                            const QString &amber, const QString &red, double amberValue, double redValue,
                            const QString &by) {
        const bool isRated = std::holds_alternative<double>(value);
        const QString cell = cellName(m_row, 2);
        const Rag rag = isRated ? ragOf(std::get<double>(value), amberValue, redValue) : Rag::NotRated;
        line(name,
             live(u"IF(%1=\"\",%2,%3)"_s.arg(cell, notRated, ragFormula(cell, amber, red)), ragText(rag), Shown::Text),
             live(measure, value, shown, Look::Body), by);
    };
    const bool isDated = m_facts.forecastFinish.isValid() && in.target.isValid();
    rating(QCoreApplication::translate("phaseout::report", "Schedule"),
           u"IF(OR(TargetEnd=\"\",COUNT({stores.finish})=0),\"\",MAX({stores.finish})-TargetEnd)"_s,
           isDated ? Value(double(in.target.daysTo(m_facts.forecastFinish))) : Value(QString()), Shown::Count,
           u"AmberDays"_s, u"RedDays"_s, in.amberDays, in.redDays,
           QCoreApplication::translate("phaseout::report", "Days from the target to the forecast’s last store"));
    const bool hasBudget = in.budget && in.budget->minor() != 0;
    rating(QCoreApplication::translate("phaseout::report", "Cost"),
           u"IF(N(BudgetApproved)=0,\"\",%1/BudgetApproved-1)"_s.arg(m_cost.value()),
           hasBudget ? Value(m_facts.cost.inUnits() / in.budget->inUnits() - 1) : Value(QString()), Shown::Percent,
           u"AmberCost"_s, u"RedCost"_s, in.amberCost, in.redCost,
           QCoreApplication::translate("phaseout::report", "Cost at completion above the approved budget"));
    rating(QCoreApplication::translate("phaseout::report", "Pledge: nothing new"),
           u"IF(PledgeDate=\"\",\"\",%1)"_s.arg(m_new.value()),
           in.pledge.isValid() ? Value(double(t.newSincePledge)) : Value(QString()), Shown::Count, u"0"_s, u"0"_s, 0, 0,
           QCoreApplication::translate("phaseout::report", "Devices in scope first seen after the pledge"));
    rating(QCoreApplication::translate("phaseout::report", "Data quality"),
           u"IF(%1=0,\"\",(%2+%3)/%1)"_s.arg(m_devices.value(), m_undecided.value(), m_unplaced.value()),
           t.devices > 0 ? Value(double(t.identifyQueue + t.mapQueue) / t.devices) : Value(QString()), Shown::Percent,
           u"AmberData"_s, u"RedData"_s, in.amberData, in.redData,
           QCoreApplication::translate("phaseout::report", "Devices that wait for a decision or a store"));
    const QString none = QCoreApplication::translate("phaseout::report", "Not given");
    const QString hint =
        QCoreApplication::translate("phaseout::report", "A named person’s judgement: Assumptions sheet");
    const Made confidence =
        line(QCoreApplication::translate("phaseout::report", "Delivery confidence"),
             live(u"IF(Confidence=\"\",%1,Confidence)"_s.arg(quoted(none)), none, Shown::Text), Cell(), QString());
    m_sheet.put(confidence.row, 3,
                live(u"IF(ConfidenceBy=\"\",%1,ConfidenceBy&\": \"&ConfidenceWhy)"_s.arg(quoted(hint)), hint,
                     Shown::Text, Look::Note));
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
    section(QCoreApplication::translate("phaseout::report", "Stores with the most risk left"),
            QCoreApplication::translate("phaseout::report", "Risk left"),
            QCoreApplication::translate("phaseout::report", "Finish"),
            QCoreApplication::translate("phaseout::report", "Rating"));
    const int first = m_row;
    const QString none = QCoreApplication::translate("phaseout::report", "Not planned");
    for (const StoreLine *store : top) {
        const QString match = m_places.fill(u"MATCH(%1,{stores.rank},0)"_s.arg(store->rank));
        const auto index = [&](const QString &column) { return u"INDEX(%1,%2)"_s.arg(m_places(column), match); };
        m_sheet.put(m_row, 0,
                    formula(QString(index(u"stores.code"_s) + u"&\" \"&" + index(u"stores.name"_s)),
                            QString(store->store->code.text() + u' ' + cellText(store->store->name, 80)), Shown::Text,
                            Look::Label));
        m_sheet.put(m_row, 1,
                    formula(index(u"stores.exposure"_s), double(store->exposure), Shown::Count, Look::Strong));
        const QString finish = index(u"stores.finish"_s);
        m_sheet.put(m_row, 2,
                    formula(u"IF(%1=\"\",%2,%1)"_s.arg(finish, quoted(none)),
                            store->finish.isValid() ? Value(store->finish) : Value(none), Shown::Date));
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
    section(QCoreApplication::translate("phaseout::report", "What is asked"),
            QCoreApplication::translate("phaseout::report", "Number"), QString(),
            QCoreApplication::translate("phaseout::report", "Because"));
    const int first = m_row;
    const Inputs &in = m_facts.inputs;
    const auto unvisited = std::count_if(m_facts.lines.begin(), m_facts.lines.end(),
                                         [](const StoreLine &l) { return l.left > 0 && !l.forecast.isValid(); });
    ask(QCoreApplication::translate("phaseout::report", "Agree a date to be finished by"), in.target.isValid() ? 0 : 1,
        QCoreApplication::translate("phaseout::report", "Without it nothing can be late"));
    ask(QCoreApplication::translate("phaseout::report", "Approve a budget"),
        in.budget || m_facts.cost.minor() == 0 ? 0 : 1,
        QCoreApplication::translate("phaseout::report", "The cost cannot be rated"));
    ask(QCoreApplication::translate("phaseout::report", "Agree a plan as the baseline"),
        m_facts.current && !m_facts.baseline ? 1 : 0,
        QCoreApplication::translate("phaseout::report", "Progress cannot be measured against it"));
    ask(QCoreApplication::translate("phaseout::report", "Find a place in the plan for stores"),
        static_cast<int>(unvisited),
        QCoreApplication::translate("phaseout::report", "They have devices left and no visit"));
    ask(QCoreApplication::translate("phaseout::report", "Decide about suspected devices"), m_facts.totals.identifyQueue,
        QCoreApplication::translate("phaseout::report", "They are not in the figures above"));
    ask(QCoreApplication::translate("phaseout::report", "Say at which store devices are"), m_facts.totals.mapQueue,
        QCoreApplication::translate("phaseout::report", "They are in no store’s plan"));
    if (m_row == first)
        line(QCoreApplication::translate("phaseout::report", "Nothing is asked this time"), Cell(), Cell(), QString());
}

} // namespace phaseout::report
