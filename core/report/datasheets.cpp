// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"
#include "core/project/storewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int headerRow = 3;

void finish(Sheet &sheet, TableWriter &table, Places &places, const QString &name)
{
    table.finish(places, name);
    sheet.frozenRows = headerRow + 1;
    sheet.isPrinted = false;
}

void putStore(TableWriter &table, const Facts &facts, int store)
{
    if (store < 0) {
        table.put(u"name", words(QCoreApplication::translate("phaseout::report", "(not in any store yet)")));
        return;
    }
    const Store &s = facts.estate.stores[static_cast<size_t>(store)];
    table.put(u"code", words(cellText(uniqueCode(s, facts.estate), 80)));
    table.put(u"name", words(cellText(s.name, 80)));
}
} // namespace

QString cashStateWord(progress::CashState state)
{
    switch (state) {
    case progress::CashState::Done:
        return QCoreApplication::translate("phaseout::report", "Reported removed");
    case progress::CashState::Committed:
        return QCoreApplication::translate("phaseout::report", "Committed");
    case progress::CashState::Forecast:
        return QCoreApplication::translate("phaseout::report", "Forecast");
    }
    Q_UNREACHABLE();
}

Sheet removalsSheet(const Facts &facts, Places &places)
{
    Sheet sheet =
        startSheet(u"Removals"_s, Group::Data, QCoreApplication::translate("phaseout::report", "Removals"),
                   QCoreApplication::translate(
                       "phaseout::report",
                       "What was reported removed, by store and day. What nobody dated counts on the as-of date."));
    TableWriter table(
        sheet, u"removals"_s, headerRow,
        {{u"code"_s, QCoreApplication::translate("phaseout::report", "Store No"), 12},
         {u"name"_s, QCoreApplication::translate("phaseout::report", "Name"), 30},
         {u"on"_s, QCoreApplication::translate("phaseout::report", "Removed on"), 14, true},
         {u"reported"_s, QCoreApplication::translate("phaseout::report", "Reported"), 12, true},
         {u"verified"_s, QCoreApplication::translate("phaseout::report", "Of these verified"), 16, true},
         {u"placed"_s, QCoreApplication::translate("phaseout::report", "In a store (1 is yes)"), 20, true}});
    for (const RemovalDay &removal : facts.removals) {
        putStore(table, facts, removal.store);
        table.put(u"on", day(removal.on));
        table.put(u"reported", count(removal.reported));
        table.put(u"verified", count(removal.verified));
        table.put(u"placed", count(removal.store >= 0 ? 1 : 0));
        table.endRow();
    }
    finish(sheet, table, places, u"Removals"_s);
    return sheet;
}

Sheet costsSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(
        u"Costs"_s, Group::Data, QCoreApplication::translate("phaseout::report", "Costs"),
        QCoreApplication::translate("phaseout::report", "Net sums by store and how sure they are, at the likely rates; "
                                                        "no invoices are recorded. No date: not planned yet."));
    TableWriter table(sheet, u"costs"_s, headerRow,
                      {{u"code"_s, QCoreApplication::translate("phaseout::report", "Store No"), 12},
                       {u"name"_s, QCoreApplication::translate("phaseout::report", "Name"), 30},
                       {u"state"_s, QCoreApplication::translate("phaseout::report", "State"), 14},
                       {u"on"_s, QCoreApplication::translate("phaseout::report", "Falls due"), 14, true},
                       {u"net"_s, QCoreApplication::translate("phaseout::report", "Net"), 16, true}});
    for (const progress::CashItem &item : facts.cash) {
        putStore(table, facts, item.store);
        table.put(u"state", words(cashStateWord(item.state)));
        table.put(u"on", day(item.on));
        Cell net = money(item.amount);
        net.shown = Shown::ExactMoney;
        table.put(u"net", net);
        table.endRow();
    }
    finish(sheet, table, places, u"Costs"_s);
    return sheet;
}

Sheet stepsSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(
        u"Steps"_s, Group::Data, QCoreApplication::translate("phaseout::report", "Steps"),
        QCoreApplication::translate("phaseout::report", "The six steps that each store’s cost is earned by. Planned and earned value are both sums of this table. "
                                                        "A survey or an order counts with the removal that it is planned for."));
    TableWriter table(sheet, u"steps"_s, headerRow,
                      {{u"code"_s, QCoreApplication::translate("phaseout::report", "Store No"), 12},
                       {u"name"_s, QCoreApplication::translate("phaseout::report", "Name"), 30},
                       {u"step"_s, QCoreApplication::translate("phaseout::report", "Step"), 16},
                       {u"share"_s, QCoreApplication::translate("phaseout::report", "Value share"), 14, true},
                       {u"baseline"_s, QCoreApplication::translate("phaseout::report", "Baseline date"), 14, true},
                       {u"forecast"_s, QCoreApplication::translate("phaseout::report", "Forecast date"), 14, true},
                       {u"actual"_s, QCoreApplication::translate("phaseout::report", "Actual date"), 14, true},
                       {u"earned"_s, QCoreApplication::translate("phaseout::report", "Counts from"), 14, true}});
    for (const progress::StepRow &step : facts.steps) {
        putStore(table, facts, step.store);
        table.put(u"step", words(progress::stepWord(step.step)));
        Cell share = money(step.share);
        share.shown = Shown::ExactMoney;
        table.put(u"share", share);
        table.put(u"baseline", day(step.baseline));
        table.put(u"forecast", day(step.forecast));
        table.put(u"actual", day(step.actual));
        table.put(u"earned", day(step.earned));
        table.endRow();
    }
    finish(sheet, table, places, u"Steps"_s);
    return sheet;
}

} // namespace phaseout::report
