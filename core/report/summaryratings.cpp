// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summary.h"

#include "core/project/storewords.h"
#include "core/report/budgets.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int topStores = 5;
}

void Summary::ratedLine(const QString &what, const QString &rating, Rag rag, const QString &measure, const Value &value, Shown shown, Cell by)
{
    const Made made = line(what, live(rating, ragText(rag), Shown::Text), live(measure, value, shown, Look::Body), QString());
    m_sheet.put(made.row, 3, std::move(by));
}

// The worst of the four lines below it. A store with work and no visit is never finished: the last of the others says
// nothing then.
void Summary::rateSchedule()
{
    const QString parts = QString(cellName(m_row + 1, 1) + u':' + cellName(m_row + 4, 1));
    const auto has = [&](Rag rag) -> QString { return u"COUNTIF(%1,%2)>0,%2"_s.arg(parts, ragQuoted(rag)); };
    line(QCoreApplication::translate("phaseout::report", "Schedule"),
         live(u"IF(COUNTIFS({stores.rag},%1)>0,%1,IF(%2,IF(%3,IF(%4,%5))))"_s.arg(ragQuoted(Rag::Unplanned), has(Rag::Red), has(Rag::Amber), has(Rag::Green),
                                                                                 ragQuoted(Rag::NotRated)),
              ragText(m_facts.schedule.rating), Shown::Text),
         Cell(), QCoreApplication::translate("phaseout::report", "The worst of the first four below; a store without a visit comes first"));
    rateDays();
    rateValue();
    rateStores();
    rateMusts();
    showLatestStore();
}

void Summary::rateDays()
{
    const progress::Schedule &schedule = m_facts.schedule;
    const QString cell = cellName(m_row, 2);
    const QString rating = u"IF(%1=\"\",%2,%3)"_s.arg(
        cell, ragQuoted(Rag::NotRated), ragFormula(cell, u"AmberDays"_s, u"RedDays"_s, u"AND(TargetEnd<>\"\",MAX({stores.finish})>TargetEnd)"_s));
    const QString due = u"IF(COUNT({stores.baseline})=0,TargetEnd,IF(TargetEnd=\"\",MAX({stores.baseline}),MIN(MAX({stores.baseline}),TargetEnd)))"_s;
    const QString measure = u"IF(OR(COUNT({stores.finish})=0,AND(TargetEnd=\"\",COUNT({stores.baseline})=0)),\"\",MAX({stores.finish})-%1)"_s.arg(due);
    ratedLine(QCoreApplication::translate("phaseout::report", "– last removal"), rating, schedule.byDays, measure,
              schedule.days ? Value(double(*schedule.days)) : Value(QString()), Shown::Lateness,
              words(QCoreApplication::translate("phaseout::report", "Days after the target or the baseline; after the target never Green"), Look::Note));
}

void Summary::rateValue()
{
    const progress::Schedule &schedule = m_facts.schedule;
    const QString cell = cellName(m_row, 2);
    const QString rating = u"IF(%1=\"\",%2,IF(%1<RedSpi,%3,IF(%1<AmberSpi,%4,%5)))"_s.arg(cell, ragQuoted(Rag::NotRated), ragQuoted(Rag::Red), ragQuoted(Rag::Amber),
                                                                                        ragQuoted(Rag::Green));
    const QString measure = u"IF(OR(%1=0,%1<RatedSpi*SUM({steps.share})),\"\",%2/%1)"_s.arg(m_planned.value(), m_earned.value());
    ratedLine(QCoreApplication::translate("phaseout::report", "– value earned of what was planned (SPI)"), rating, schedule.bySpi, measure,
              schedule.spi ? Value(*schedule.spi) : Value(QString()), Shown::Decimal,
              words(QCoreApplication::translate("phaseout::report", "Rated once enough was planned to measure by"), Look::Note));
}

void Summary::rateStores()
{
    const progress::Schedule &schedule = m_facts.schedule;
    const QString cell = cellName(m_row, 2);
    const QString rating = u"IF(%1=\"\",%2,%3)"_s.arg(cell, ragQuoted(Rag::NotRated), ragFormula(cell, u"0"_s, u"RedStores"_s));
    const QString measure = m_facts.current && schedule.rated() > 0
        ? u"IF(COUNT({stores.regionno})=COUNTIFS({stores.rag},%3),\"\",(COUNTIFS({stores.rag},%1)+COUNTIFS({stores.rag},%2))/(COUNT({stores.regionno})-COUNTIFS({stores.rag},%3)))"_s.arg(ragQuoted(Rag::Red), ragQuoted(Rag::Overdue), ragQuoted(Rag::NotRated))
        : u"\"\""_s;
    QString text;
    QString result;
    const auto add = [&](Rag rag, int number) {
        const QString before = QString((text.isEmpty() ? QString() : u", "_s) + ragText(rag) + u' ');
        text += (text.isEmpty() ? QString() : u"&"_s) + quoted(before) + u"&COUNTIFS({stores.rag},%1)"_s.arg(ragQuoted(rag));
        result += before + QString::number(number);
    };
    add(Rag::Red, schedule.red);
    add(Rag::Overdue, schedule.overdue);
    add(Rag::Amber, schedule.amber);
    add(Rag::Green, schedule.green);
    add(Rag::Complete, schedule.complete);
    ratedLine(QCoreApplication::translate("phaseout::report", "– stores red or overdue"), rating, schedule.byStores, measure,
              m_facts.current && schedule.rated() > 0 ? Value(schedule.behind) : Value(QString()), Shown::Percent, live(text, result, Shown::Text, Look::Note));
}

void Summary::rateMusts()
{
    const progress::Schedule &schedule = m_facts.schedule;
    const QString cell = cellName(m_row, 2);
    const QString rating = u"IF(%1=\"\",%2,IF(%1>0,%3,%4))"_s.arg(cell, ragQuoted(Rag::NotRated), ragQuoted(Rag::Red), ragQuoted(Rag::Green));
    ratedLine(QCoreApplication::translate("phaseout::report", "– deadlines that must be kept, missed"), rating, schedule.byMusts,
              u"IF(COUNT({stores.must})=0,\"\",COUNTIFS({stores.missed},1))"_s,
              schedule.byMusts == Rag::NotRated ? Value(QString()) : Value(double(schedule.missedMusts)), Shown::Count,
              words(QCoreApplication::translate("phaseout::report", "Stores that will be done after their day; a single one makes it Red"), Look::Note));
}

void Summary::showLatestStore()
{
    const progress::Schedule &schedule = m_facts.schedule;
    if (schedule.worst < 0)
        return;
    const progress::StoreSchedule &worst = schedule.stores[static_cast<size_t>(schedule.worst)];
    const Store &store = m_facts.estate.stores[static_cast<size_t>(worst.store)];
    const Made made = line(QCoreApplication::translate("phaseout::report", "– the latest store, days late"), words(ragText(worst.rating), Look::Strong), Cell(), QString());
    m_sheet.put(made.row, 2, count(*worst.daysLate));
    m_sheet.put(made.row, 3, words(QString(cellText(uniqueCode(store, m_facts.estate), 80) + u' ' + cellText(store.name, 80)), Look::Note));
}

// Against the whole budget; and a period that holds no money for what falls due in it is never Green, whatever is left of
// the whole.
void Summary::rateCost()
{
    const Inputs &in = m_facts.inputs;
    const bool hasBudget = in.budget && in.budget->minor() != 0;
    const double above = hasBudget ? m_facts.cost.inUnits() / in.budget->inUnits() - 1 : 0;
    const bool hasPeriods = m_outside.row > 0;
    double all = 0;
    for (const BudgetPeriod &period : budgetPeriods(m_facts))
        all += period.cap.inUnits();
    const std::optional<Money> due = outsideBudgets(m_facts);
    const double outside = all > 0 && due ? due->inUnits() / all : 0;
    const QString cell = cellName(m_row, 2);
    const QString share = cellName(m_row + 1, 2);
    const Rag rating = !hasBudget ? Rag::NotRated : outside > in.redCost ? Rag::Red : ratingOf(above, in.amberCost, in.redCost, outside > 0);
    const QString own = ragFormula(cell, u"AmberCost"_s, u"RedCost"_s, hasPeriods ? QString(u"N("_s + share + u")>0"_s) : QString());
    const QString worst = hasPeriods ? u"IF(N(%1)>RedCost,%2,%3)"_s.arg(share, ragQuoted(Rag::Red), own) : own;
    ratedLine(QCoreApplication::translate("phaseout::report", "Cost"), u"IF(%1=\"\",%2,%3)"_s.arg(cell, ragQuoted(Rag::NotRated), worst), rating,
              u"IF(N(BudgetApproved)=0,\"\",%1/BudgetApproved-1)"_s.arg(m_cost.value()), hasBudget ? Value(above) : Value(QString()), Shown::Percent,
              words(hasPeriods ? QCoreApplication::translate("phaseout::report", "Cost at completion above the budget; with money due where none is left never Green")
                               : QCoreApplication::translate("phaseout::report", "Cost at completion above the approved budget"),
                    Look::Note));
    if (!hasPeriods)
        return;
    ratedLine(QCoreApplication::translate("phaseout::report", "– due where no budget is left"),
              u"IF(%1=\"\",%2,%3)"_s.arg(share, ragQuoted(Rag::NotRated), ragFormula(share, u"0"_s, u"RedCost"_s)),
              all > 0 ? ratingOf(outside, 0, in.redCost) : Rag::NotRated, u"IF(SUM({budgets.cap})=0,\"\",%1/SUM({budgets.cap}))"_s.arg(m_outside.value()),
              all > 0 ? Value(outside) : Value(QString()), Shown::Percent,
              words(QCoreApplication::translate("phaseout::report", "Of the budgets of all periods; any at all is Amber"), Look::Note));
}

// Red on proof alone; what may have been missed before is a reason to look, not to blame.
void Summary::ratePledge()
{
    const progress::Totals &t = m_facts.totals;
    const bool hasPledge = m_facts.inputs.pledge.isValid();
    Rag rag = hasPledge ? Rag::Green : Rag::NotRated;
    if (hasPledge && t.madeSincePledge + t.newSincePledge > 0)
        rag = t.madeSincePledge > 0 ? Rag::Red : Rag::Amber;
    const QString text = u"IF(PledgeDate=\"\",%1,IF(%2>0,%3,IF(%4>0,%5,%6)))"_s.arg(ragQuoted(Rag::NotRated), m_made.value(), ragQuoted(Rag::Red), m_new.value(),
                                                                                    ragQuoted(Rag::Amber), ragQuoted(Rag::Green));
    line(QCoreApplication::translate("phaseout::report", "Pledge: nothing new"), live(text, ragText(rag), Shown::Text),
         live(u"IF(PledgeDate=\"\",\"\",%1)"_s.arg(m_made.value()), hasPledge ? Value(double(t.madeSincePledge)) : Value(QString()), Shown::Count, Look::Body),
         QCoreApplication::translate("phaseout::report", "Made after it: Red; probably new since: Amber; perhaps new: not rated"));
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
    rateSchedule();
    rateCost();
    ratePledge();
    const bool hasDevices = t.devices > 0;
    const double waiting = hasDevices ? double(t.waiting) / t.devices : 0;
    const QString cell = cellName(m_row, 2);
    ratedLine(QCoreApplication::translate("phaseout::report", "Data quality"), u"IF(%1=\"\",%2,%3)"_s.arg(cell, ragQuoted(Rag::NotRated), ragFormula(cell, u"AmberData"_s, u"RedData"_s)),
              hasDevices ? ratingOf(waiting, in.amberData, in.redData) : Rag::NotRated, u"IF(%1=0,\"\",%2/%1)"_s.arg(m_devices.value(), m_waiting.value()),
              hasDevices ? Value(waiting) : Value(QString()), Shown::Percent,
              words(QCoreApplication::translate("phaseout::report", "Devices that wait to be identified or mapped, of all known"), Look::Note));
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
    section(QCoreApplication::translate("phaseout::report", "Stores with the most risk left, summed over their devices"),
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
                            QString(cellText(uniqueCode(*store->store, m_facts.estate), 80) + u' ' + cellText(store->store->name, 80)), Shown::Text,
                            Look::Wrapped));
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

void Summary::askAboutSchedule()
{
    const Inputs &in = m_facts.inputs;
    if (m_facts.aheadAfterTarget == 0)
        return;
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto date = [&](QDate on) { return english.toString(on, u"d MMMM yyyy"_s); };
    line(QCoreApplication::translate("phaseout::report", "Decide: more crews or money, or a later target"),
         live(u"COUNTIFS({stores.finish},\">\"&TargetEnd)-COUNTIFS({stores.actual},\">\"&TargetEnd)"_s, double(m_facts.aheadAfterTarget), Shown::Count), Cell(),
         QCoreApplication::translate("phaseout::report", "So many stores will finish after %1; the last on %2").arg(date(in.target), date(m_facts.schedule.finish)));
}

void Summary::askAboutDeadlines()
{
    const StoreLine *first = nullptr;
    for (const StoreLine &store : m_facts.lines)
        if (store.isMustMissed && (!first || store.must < first->must))
            first = &store;
    if (!first)
        return;
    const QString by = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(first->must, u"d MMMM yyyy"_s);
    line(QCoreApplication::translate("phaseout::report", "Decide: crews for stores that miss a deadline, or another day"),
         live(u"COUNTIFS({stores.missed},1)"_s, double(m_facts.schedule.missedMusts), Shown::Count), Cell(),
         QCoreApplication::translate("phaseout::report", "The deadline must be kept; the first: %1 by %2")
             .arg(QString(cellText(uniqueCode(*first->store, m_facts.estate), 80) + u' ' + cellText(first->store->name, 80)), by));
}

void Summary::askAboutBudgets()
{
    if (const std::optional<Money> outside = outsideBudgets(m_facts); outside && outside->minor() > 0)
        line(QCoreApplication::translate("phaseout::report", "Decide: budgets for what falls due without one, or later work"),
             live(m_outside.value(), *outside, Shown::Money), Cell(),
             QCoreApplication::translate("phaseout::report", "It falls due beyond a period’s budget, or after the last period"));
}

void Summary::askForMoney()
{
    const Inputs &in = m_facts.inputs;
    if (in.isBudgetApproved || m_facts.cost.minor() == 0)
        return;
    line(QCoreApplication::translate("phaseout::report", "Approve a budget of"), live(m_toPay.value(), m_facts.sums.toPay(), Shown::Money), Cell(),
         in.budget ? QCoreApplication::translate("phaseout::report", "All that is to be paid, contingency and VAT in it; the periods have budgets, the whole has none")
                   : QCoreApplication::translate("phaseout::report", "All that is to be paid, contingency and VAT in it; without a budget the cost cannot be rated"));
}

void Summary::writeAsked()
{
    section(QCoreApplication::translate("phaseout::report", "What is asked"),
            QCoreApplication::translate("phaseout::report", "Number"), QString(),
            QCoreApplication::translate("phaseout::report", "Because"));
    const int first = m_row;
    const Inputs &in = m_facts.inputs;
    askAboutDeadlines();
    askAboutSchedule();
    ask(QCoreApplication::translate("phaseout::report", "Agree a date to be finished by"), in.target.isValid() ? 0 : 1,
        QCoreApplication::translate("phaseout::report", "Without it nothing can be late"));
    askAboutBudgets();
    askForMoney();
    ask(QCoreApplication::translate("phaseout::report", "Agree a plan as the baseline"),
        m_facts.current && !m_facts.baseline ? 1 : 0,
        QCoreApplication::translate("phaseout::report", "Progress cannot be measured against it"));
    ask(QCoreApplication::translate("phaseout::report", "Find a place in the plan for stores"), m_facts.schedule.unplanned,
        QCoreApplication::translate("phaseout::report", "They have work, and no visit"));
    ask(QCoreApplication::translate("phaseout::report", "Plan again"), m_facts.staleness.isStale() ? 1 : 0, timetable::sentenceOf(m_facts.staleness));
    ask(QCoreApplication::translate("phaseout::report", "Settle visits whose day has passed"), m_facts.outlook.overdue,
        QCoreApplication::translate("phaseout::report", "Nobody reported what they did"));
    ask(QCoreApplication::translate("phaseout::report", "Look into devices seen again after their removal"), m_facts.totals.seenAgain,
        QCoreApplication::translate("phaseout::report", "A scan found them since; they count as there"));
    ask(QCoreApplication::translate("phaseout::report", "Identify devices"), m_facts.totals.identifyQueue, identifyWords());
    ask(QCoreApplication::translate("phaseout::report", "Map devices to their stores"), m_facts.totals.mapQueue,
        QCoreApplication::translate("phaseout::report", "They are in no store’s plan"));
    if (m_row == first)
        line(QCoreApplication::translate("phaseout::report", "Nothing is asked this time"), Cell(), Cell(), QString());
}

} // namespace phaseout::report
