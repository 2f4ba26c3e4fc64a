// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int headerRow = 3;

QString unitText(const cost::Rate &rate)
{
    return rate.unit == cost::RateUnit::PerVisitDay ? QCoreApplication::translate("phaseout::report", "per half crew day")
                                                    : cost::rateUnitWord(rate.unit);
}

struct Column {
    QStringView price;
    QStringView amount;
    Money Estimate::*of;
};
constexpr Column columns[] = {{u"lowprice", u"low", &Estimate::low}, {u"price", u"likely", &Estimate::likely}, {u"highprice", u"high", &Estimate::high}};

bool isByQuantity(const cost::Rate &rate) { return rate.unit != cost::RateUnit::Once; }

void addRate(TableWriter &table, const cost::Rate &rate, const cost::Quantities &quantities, const Facts &facts)
{
    const int units = cost::unitsOf(quantities, rate);
    const Estimate price = cost::unitPrice(rate);
    const Estimate amount = price * units;
    table.put(u"category", words(cellText(cost::categoryWord(rate.category), 60), Look::Wrapped));
    table.put(u"rate", words(cellText(rate.name, 80), Look::Wrapped));
    table.put(u"quantity", count(units));
    table.put(u"unit", words(unitText(rate)));
    for (const Column &column : columns) {
        Cell typed = money(price.*column.of);
        typed.shown = Shown::ExactMoney;
        table.put(column.price, typed);
        table.put(column.amount, formula(u"%1*%2"_s.arg(table.here(u"quantity"), table.here(column.price)), amount.*column.of, Shown::Money));
    }
    const QString total = QString(columnName(table.column(u"likely")) + u'$' + QString::number(headerRow + 2 + std::ranges::count_if(facts.estate.rates.rates, isByQuantity)));
    table.put(u"share", formula(u"IF(%1=0,0,%2/%1)"_s.arg(total, table.here(u"likely")),
                                shareOf(amount.likely.inUnits(), facts.costRange.likely.inUnits()).value, Shown::Percent));
    table.endRow();
}

// What the total does not say by itself.
QStringList notesOf(const Facts &facts)
{
    QStringList notes;
    const auto &rates = facts.estate.rates.rates;
    if (facts.sums.unplacedDevices > 0)
        notes.append(QCoreApplication::translate("phaseout::report", "On top: %Ln device(s) in scope at no store yet would cost %1 (%2 to %3) without visits.", nullptr,
                                                 facts.sums.unplacedDevices)
                         .arg(facts.sums.unplaced.likely.shownShort(), facts.sums.unplaced.low.shownShort(), facts.sums.unplaced.high.shownShort()));
    for (const cost::Rate &rate : rates)
        if (!isByQuantity(rate))
            notes.append(QCoreApplication::translate("phaseout::report", "On top, once for the programme: %1, %2 (%3 to %4).")
                             .arg(cellText(rate.name, 80), rate.amount.likely.shown(), rate.amount.low.shown(), rate.amount.high.shown()));
    if (facts.sums.pricedAsCameras > 0)
        notes.append(QCoreApplication::translate("phaseout::report", "%Ln device(s) in scope are of unknown class, and are priced as cameras.", nullptr, facts.sums.pricedAsCameras));
    if (const int without = facts.sums.withoutRate; without > 0)
        notes.append(QCoreApplication::translate("phaseout::report",
                                                 "%Ln encoder(s), access terminal(s) or intercom(s) have no rate: nothing is charged for replacing them.", nullptr, without));
    const auto assumed = std::count_if(rates.begin(), rates.end(), [](const cost::Rate &rate) { return rate.source == u"assumption"; });
    if (assumed > 0)
        notes.append(QCoreApplication::translate("phaseout::report", "%1 of %2 rates are assumptions; no quote, order or invoice is recorded.")
                         .arg(assumed)
                         .arg(rates.size()));
    return notes;
}
} // namespace

Sheet costBuildUpSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(u"Cost build-up"_s, Group::Read, QCoreApplication::translate("phaseout::report", "Cost build-up"),
                             QCoreApplication::translate("phaseout::report", "What everything in scope at the stores costs, by rate: low, likely and high, net, without "
                                                                             "contingency and VAT. Removed or not: this is the cost of the whole."));
    TableWriter table(sheet, u"buildup"_s, headerRow,
                      {{u"category"_s, QCoreApplication::translate("phaseout::report", "Category"), 24},
                       {u"rate"_s, QCoreApplication::translate("phaseout::report", "Rate"), 34},
                       {u"quantity"_s, QCoreApplication::translate("phaseout::report", "Quantity"), 11, true},
                       {u"unit"_s, QCoreApplication::translate("phaseout::report", "Unit"), 20},
                       {u"lowprice"_s, QCoreApplication::translate("phaseout::report", "Low rate"), 12, true},
                       {u"price"_s, QCoreApplication::translate("phaseout::report", "Likely rate"), 12, true},
                       {u"highprice"_s, QCoreApplication::translate("phaseout::report", "High rate"), 12, true},
                       {u"low"_s, QCoreApplication::translate("phaseout::report", "Low"), 14, true},
                       {u"likely"_s, QCoreApplication::translate("phaseout::report", "Likely"), 14, true},
                       {u"high"_s, QCoreApplication::translate("phaseout::report", "High"), 14, true},
                       {u"share"_s, QCoreApplication::translate("phaseout::report", "Share"), 10, true}});
    const cost::Quantities all = progress::quantitiesOf(facts.progress);
    for (const cost::Rate &rate : facts.estate.rates.rates)
        if (isByQuantity(rate))
            addRate(table, rate, all, facts);
    table.finish(places, u"CostBuildUp"_s);
    const int row = table.lastRow() + 1;
    for (int column = 0; column <= table.column(u"share"); ++column)
        sheet.put(row, column, words(QString(), Look::Total));
    sheet.put(row, 0, words(QCoreApplication::translate("phaseout::report", "Total"), Look::Total));
    for (const Column &column : columns)
        sheet.put(row, table.column(column.amount),
                  formula(u"SUM(%1)"_s.arg(places(QString(u"buildup." + column.amount))), facts.costRange.*column.of, Shown::Money, Look::Total));
    int at = row + 2;
    for (const QString &note : notesOf(facts))
        sheet.put(at++, 0, words(note, Look::Subtitle));
    sheet.frozenRows = headerRow + 1;
    sheet.repeatedFirst = sheet.repeatedLast = headerRow;
    return sheet;
}

} // namespace phaseout::report
