// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"
#include "core/project/storewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int headerRow = 3;

/// What one maker has, over all stores.
struct Sums {
    double inScope = 0;
    double confirmed = 0;
    double reported = 0;
    double verified = 0;
    Money cost;
    Money extra;
};

std::vector<Sums> sumsOf(const Facts &facts)
{
    const Money zero = Money::zero(facts.currency());
    std::vector<Sums> sums(facts.makers.size(), Sums{0, 0, 0, 0, zero, zero});
    for (const MakerAtStore &here : facts.makersAtStores) {
        Sums &sum = sums[static_cast<size_t>(here.maker) - 1];
        sum.inScope += here.inScope;
        sum.confirmed += here.confirmed;
        sum.reported += here.reported;
        sum.verified += here.verified;
        sum.cost += here.cost;
        sum.extra += here.extra;
    }
    return sums;
}

void addMaker(TableWriter &table, const Places &places, const MakerLine &maker, int number, const Sums &sums)
{
    const auto sum = [&](QStringView key, const QString &of, Value result, Shown shown) {
        table.put(key, formula(u"SUMIFS(%1,%2,%3)"_s.arg(places(of), places(u"makerdata.maker"_s), table.here(u"number")), std::move(result), shown));
    };
    table.put(u"number", count(number, Look::Note));
    table.put(u"maker", words(maker.name, Look::Wrapped));
    table.put(u"brands", words(maker.brands, Look::Wrapped));
    sum(u"scope", u"makerdata.scope"_s, sums.inScope, Shown::Count);
    sum(u"confirmed", u"makerdata.confirmed"_s, sums.confirmed, Shown::Count);
    table.put(u"probable", formula(u"%1-%2"_s.arg(table.here(u"scope"), table.here(u"confirmed")), sums.inScope - sums.confirmed, Shown::Count));
    sum(u"reported", u"makerdata.reported"_s, sums.reported, Shown::Count);
    sum(u"verified", u"makerdata.verified"_s, sums.verified, Shown::Count);
    table.put(u"togo", formula(u"%1-%2"_s.arg(table.here(u"scope"), table.here(u"reported")), sums.inScope - sums.reported, Shown::Count));
    sum(u"cost", u"makerdata.cost"_s, sums.cost, Shown::Money);
    sum(u"extra", u"makerdata.extra"_s, sums.extra, Shown::Money);
    table.endRow();
}

void addTotals(Sheet &sheet, const TableWriter &table, const Facts &facts, const Places &places, const std::vector<Sums> &sums)
{
    const int row = table.lastRow() + 1;
    Sums all{0, 0, 0, 0, Money::zero(facts.currency()), Money::zero(facts.currency())};
    for (const Sums &one : sums) {
        all.inScope += one.inScope;
        all.confirmed += one.confirmed;
        all.reported += one.reported;
        all.verified += one.verified;
        all.cost += one.cost;
        all.extra += one.extra;
    }
    for (int column = table.column(u"number"); column <= table.column(u"brands"); ++column)
        sheet.put(row, column, words(QString(), Look::Total));
    sheet.put(row, table.column(u"maker"), words(QCoreApplication::translate("phaseout::report", "All makers"), Look::Total));
    const auto total = [&](QStringView key, Value result, Shown shown) {
        sheet.put(row, table.column(key), formula(u"SUM(%1)"_s.arg(places(QString(u"makers." + key))), std::move(result), shown, Look::Total));
    };
    total(u"scope", all.inScope, Shown::Count);
    total(u"confirmed", all.confirmed, Shown::Count);
    total(u"probable", all.inScope - all.confirmed, Shown::Count);
    total(u"reported", all.reported, Shown::Count);
    total(u"verified", all.verified, Shown::Count);
    total(u"togo", all.inScope - all.reported, Shown::Count);
    total(u"cost", all.cost, Shown::Money);
    total(u"extra", all.extra, Shown::Money);
    const int cost = table.column(u"cost");
    const Money surveys = facts.cost - all.cost;
    sheet.put(row + 1, table.column(u"maker"), words(QCoreApplication::translate("phaseout::report", "Surveys"), Look::Label));
    sheet.put(row + 1, table.column(u"brands"), words(QCoreApplication::translate("phaseout::report", "where something is only suspected"), Look::Label));
    sheet.put(row + 1, cost, formula(u"SUM(%1)-%2"_s.arg(places(u"stores.cost"_s), cellName(row, cost)), surveys, Shown::Money));
    sheet.put(row + 2, table.column(u"maker"), words(QCoreApplication::translate("phaseout::report", "Cost at completion"), Look::Total));
    sheet.put(row + 2, cost, formula(u"%1+%2"_s.arg(cellName(row, cost), cellName(row + 1, cost)), facts.cost, Shown::Money, Look::Total));
}
} // namespace

Sheet makersDataSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(u"Makers by store"_s, Group::Data, QCoreApplication::translate("phaseout::report", "Makers by store"),
                             QCoreApplication::translate("phaseout::report",
                                                         "Devices in scope by store and maker. A store’s visit and what is charged once a store are "
                                                         "shared by number of devices."));
    TableWriter table(sheet, u"makerdata"_s, headerRow,
                      {{u"code"_s, QCoreApplication::translate("phaseout::report", "Store No"), 12},
                       {u"name"_s, QCoreApplication::translate("phaseout::report", "Maker"), 22},
                       {u"maker"_s, QCoreApplication::translate("phaseout::report", "Maker No"), 11, true},
                       {u"scope"_s, QCoreApplication::translate("phaseout::report", "In scope"), 11, true},
                       {u"confirmed"_s, QCoreApplication::translate("phaseout::report", "Confirmed"), 12, true},
                       {u"reported"_s, QCoreApplication::translate("phaseout::report", "Reported removed"), 12, true},
                       {u"verified"_s, QCoreApplication::translate("phaseout::report", "Verified removed"), 12, true},
                       {u"cost"_s, QCoreApplication::translate("phaseout::report", "Cost"), 14, true},
                       {u"extra"_s, QCoreApplication::translate("phaseout::report", "On top, at no store"), 14, true}});
    for (const MakerAtStore &here : facts.makersAtStores) {
        table.put(u"code", words(here.store < 0 ? QString() : cellText(uniqueCode(facts.estate.stores[static_cast<size_t>(here.store)], facts.estate), 80)));
        table.put(u"name", words(facts.makers[static_cast<size_t>(here.maker) - 1].name));
        table.put(u"maker", count(here.maker));
        table.put(u"scope", count(here.inScope));
        table.put(u"confirmed", count(here.confirmed));
        table.put(u"reported", count(here.reported));
        table.put(u"verified", count(here.verified));
        Cell cost = money(here.cost);
        cost.shown = Shown::ExactMoney;
        table.put(u"cost", cost);
        Cell extra = money(here.extra);
        extra.shown = Shown::ExactMoney;
        table.put(u"extra", extra);
        table.endRow();
    }
    table.finish(places, u"MakersByStore"_s);
    sheet.frozenRows = headerRow + 1;
    sheet.isPrinted = false;
    return sheet;
}

Sheet makersSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(u"Makers"_s, Group::Read, QCoreApplication::translate("phaseout::report", "Makers"),
                             QCoreApplication::translate("phaseout::report",
                                                         "Whose devices are in scope, under which names, how many are to go and what that costs. "
                                                         "Probable: one strong sign instead of two, or of the device’s own answer."));
    TableWriter table(sheet, u"makers"_s, headerRow,
                      {{u"number"_s, QCoreApplication::translate("phaseout::report", "No."), 5, true},
                       {u"maker"_s, QCoreApplication::translate("phaseout::report", "Maker"), 24},
                       {u"brands"_s, QCoreApplication::translate("phaseout::report", "Names printed on them"), 44},
                       {u"scope"_s, QCoreApplication::translate("phaseout::report", "Devices in scope"), 11, true},
                       {u"confirmed"_s, QCoreApplication::translate("phaseout::report", "Confirmed"), 12, true},
                       {u"probable"_s, QCoreApplication::translate("phaseout::report", "Probable"), 11, true},
                       {u"reported"_s, QCoreApplication::translate("phaseout::report", "Reported removed"), 12, true},
                       {u"verified"_s, QCoreApplication::translate("phaseout::report", "Verified removed"), 12, true},
                       {u"togo"_s, QCoreApplication::translate("phaseout::report", "To go"), 10, true},
                       {u"cost"_s, QCoreApplication::translate("phaseout::report", "Likely cost"), 14, true},
                       {u"extra"_s, QCoreApplication::translate("phaseout::report", "On top, at no store"), 14, true}});
    const std::vector<Sums> sums = sumsOf(facts);
    for (size_t i = 0; i < facts.makers.size(); ++i)
        addMaker(table, places, facts.makers[i], static_cast<int>(i) + 1, sums[i]);
    table.finish(places, u"Makers"_s);
    addTotals(sheet, table, facts, places, sums);
    sheet.frozenRows = headerRow + 1;
    sheet.repeatedFirst = sheet.repeatedLast = headerRow;
    return sheet;
}

} // namespace phaseout::report
