// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"

#include "core/estate/nations.h"
#include "core/project/storewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int headerRow = 4;

// As wide as its longest text, within reason: names and regions are read, not guessed.
double widthFor(const Facts &facts, double least, double most, auto textOf)
{
    qsizetype longest = 0;
    for (const StoreLine &line : facts.lines)
        longest = std::max(longest, textOf(line).size());
    return std::clamp(static_cast<double>(longest) + 2, least, most);
}

std::vector<TableColumn> printedColumns(const Facts &facts)
{
    const double code = widthFor(facts, 8, 14, [&facts](const StoreLine &l) { return uniqueCode(*l.store, facts.estate); });
    const double name = widthFor(facts, 16, 54, [](const StoreLine &l) { return l.store->name; });
    const double region = widthFor(facts, 9, 28, [](const StoreLine &l) { return l.store->region; });
    return {{u"code"_s, QCoreApplication::translate("phaseout::report", "Store No"), code},
            {u"name"_s, QCoreApplication::translate("phaseout::report", "Name"), name},
            {u"region"_s, QCoreApplication::translate("phaseout::report", "Region"), region},
            {u"scope"_s, QCoreApplication::translate("phaseout::report", "In scope"), 8, true},
            {u"reported"_s, QCoreApplication::translate("phaseout::report", "Reported removed"), 10.5, true},
            {u"verified"_s, QCoreApplication::translate("phaseout::report", "Verified removed"), 10.5, true},
            {u"left"_s, QCoreApplication::translate("phaseout::report", "Left"), 7, true},
            {u"suspected"_s, QCoreApplication::translate("phaseout::report", "To be identified"), 9.5, true},
            {u"rank"_s, QCoreApplication::translate("phaseout::report", "Rank by risk left"), 8, true},
            {u"status"_s, QCoreApplication::translate("phaseout::report", "Status"), 17},
            {u"survey"_s, QCoreApplication::translate("phaseout::report", "Survey visit"), 13, true},
            {u"baseline"_s, QCoreApplication::translate("phaseout::report", "Baseline finish"), 13, true},
            {u"forecast"_s, QCoreApplication::translate("phaseout::report", "Forecast finish"), 13, true},
            {u"actual"_s, QCoreApplication::translate("phaseout::report", "Actual finish"), 13, true},
            {u"late"_s, QCoreApplication::translate("phaseout::report", "Days late"), 10, true},
            {u"rag"_s, QCoreApplication::translate("phaseout::report", "Rating"), 18},
            {u"cost"_s, QCoreApplication::translate("phaseout::report", "Cost at completion"), 13, true}};
}

// Beside the printed ones: what finance and assurance sort by, and the workings.
std::vector<TableColumn> furtherColumns()
{
    return {{u"nation"_s, QCoreApplication::translate("phaseout::report", "Nation"), 16},
            {u"format"_s, QCoreApplication::translate("phaseout::report", "Format"), 16},
            {u"recorders"_s, QCoreApplication::translate("phaseout::report", "Recorders in scope"), 11, true},
            {u"risk"_s, QCoreApplication::translate("phaseout::report", "Risk of 100"), 8, true},
            {u"evidence"_s, QCoreApplication::translate("phaseout::report", "Evidence"), 12},
            {u"pinned"_s, QCoreApplication::translate("phaseout::report", "Pinned"), 9},
            {u"updated"_s, QCoreApplication::translate("phaseout::report", "Last update"), 13, true},
            {u"done"_s, QCoreApplication::translate("phaseout::report", "Cost reported removed"), 12, true},
            {u"committed"_s, QCoreApplication::translate("phaseout::report", "Committed"), 12, true},
            {u"tocomplete"_s, QCoreApplication::translate("phaseout::report", "To complete"), 12, true},
            {u"costlow"_s, QCoreApplication::translate("phaseout::report", "Cost, low"), 12, true},
            {u"costhigh"_s, QCoreApplication::translate("phaseout::report", "Cost, high"), 12, true},
            {u"regionno"_s, QCoreApplication::translate("phaseout::report", "Region No"), 9, true},
            {u"visit"_s, QCoreApplication::translate("phaseout::report", "Visit planned until"), 13, true},
            {u"needs"_s, QCoreApplication::translate("phaseout::report", "Needs a visit (1 is yes)"), 12, true},
            {u"must"_s, QCoreApplication::translate("phaseout::report", "Must be done by"), 13, true},
            {u"missed"_s, QCoreApplication::translate("phaseout::report", "Misses that (1 is yes)"), 11, true},
            {u"due"_s, QCoreApplication::translate("phaseout::report", "Due"), 13, true},
            {u"finish"_s, QCoreApplication::translate("phaseout::report", "Finish"), 13, true},
            {u"exposure"_s, QCoreApplication::translate("phaseout::report", "Risk left"), 9, true},
            {u"planned"_s, QCoreApplication::translate("phaseout::report", "Devices in baseline"), 10, true}};
}

std::vector<TableColumn> columns(const Facts &facts)
{
    std::vector<TableColumn> result = printedColumns(facts);
    if (facts.estate.organisations.size() > 1)
        result.insert(result.begin() + 2, {u"organisation"_s, QCoreApplication::translate("phaseout::report", "Organisation"), 18});
    const std::vector<TableColumn> further = furtherColumns();
    result.insert(result.end(), further.begin(), further.end());
    return result;
}

Value optionalDay(QDate date)
{
    return date.isValid() ? Value(date) : Value(QString());
}

void putFacts(TableWriter &table, const StoreLine &line, const Facts &facts)
{
    const progress::StoreProgress &p = line.progress;
    table.put(u"code", words(cellText(uniqueCode(*line.store, facts.estate), 80), Look::Wrapped));
    table.put(u"name", words(cellText(line.store->name, 80), Look::Wrapped));
    if (facts.estate.organisations.size() > 1)
        table.put(u"organisation", words(cellText(facts.estate.organisationName(line.store->organisation), 60), Look::Wrapped));
    table.put(u"region", words(facts.regions.value(line.region - 1), Look::Wrapped));
    table.put(u"nation", words(nationWord(line.store->nation)));
    table.put(u"format", words(cellText(line.store->format, 40)));
    table.put(u"scope", count(p.inScope));
    table.put(u"reported", count(p.reported));
    table.put(u"verified", count(p.verified));
    table.put(u"recorders", count(p.recorders));
    table.put(u"suspected", count(p.toIdentify));
    table.put(u"risk", count(p.risk.score));
    table.put(u"rank", count(line.rank));
    table.put(u"status", words(progress::storeStatusWord(p.status)));
    table.put(u"evidence", words(p.reported > 0 ? evidenceLevelWord(p.evidence) : QString()));
    table.put(u"survey", day(line.survey));
    table.put(u"baseline", day(line.baseline));
    table.put(u"forecast", day(line.forecast));
    table.put(u"actual", day(line.actual));
    table.put(u"done", money(line.done));
    table.put(u"committed", money(line.committed));
    table.put(u"tocomplete", money(line.toComplete));
    table.put(u"pinned", words(line.isPinned ? QCoreApplication::translate("phaseout::report", "Pinned") : QString()));
    table.put(u"updated", day(line.updated));
    table.put(u"regionno", count(line.region, Look::Note));
    table.put(u"exposure", count(static_cast<double>(line.exposure), Look::Note));
    table.put(u"planned", count(line.baselineDevices, Look::Note));
    table.put(u"costlow", money(p.cost.whole.low));
    table.put(u"costhigh", money(p.cost.whole.high));
    table.put(u"visit", day(line.visit, Look::Note));
    table.put(u"needs", count(line.needsVisit ? 1 : 0, Look::Note));
    table.put(u"must", day(line.must, Look::Note));
}

void putFormulas(TableWriter &table, const StoreLine &line, bool hasPlan)
{
    const auto at = [&](QStringView column) { return table.here(column); };
    table.put(u"left", formula(u"%1-%2"_s.arg(at(u"scope"), at(u"reported")),
                               double(line.progress.inScope - line.progress.reported), Shown::Count));
    table.put(u"due", formula(u"IF(%1=0,\"\",IF(%2=\"\",IF(TargetEnd=\"\",\"\",TargetEnd),IF(TargetEnd=\"\",%2,MIN(%2,TargetEnd))))"_s.arg(
                                  at(u"scope"), at(u"baseline")),
                              optionalDay(line.due), Shown::Date, Look::Note));
    table.put(u"finish", formula(u"IF(%1<>\"\",%1,IF(%2<>\"\",%2,\"\"))"_s.arg(at(u"actual"), at(u"forecast")),
                                 optionalDay(line.finish), Shown::Date, Look::Note));
    table.put(u"late", formula(u"IF(OR(%1=\"\",AND(%2=\"\",AsOf<=%1)),\"\",IF(%2=\"\",AsOf,%2)-%1)"_s.arg(
                                   at(u"due"), at(u"finish")),
                               line.daysLate ? Value(double(*line.daysLate)) : Value(QString()), Shown::Lateness));
    const QString byDays = u"IF(%1=\"\",%2,%3)"_s.arg(
        at(u"late"), ragQuoted(Rag::NotRated),
        ragFormula(at(u"late"), u"AmberDays"_s, u"RedDays"_s, u"AND(TargetEnd<>\"\",N(%1)>TargetEnd)"_s.arg(at(u"finish"))));
    table.put(u"missed", formula(u"IF(OR(%1=\"\",%2=0),0,IF(MAX(N(%3),N(%4))>%1,1,0))"_s.arg(at(u"must"), at(u"needs"), at(u"finish"), at(u"survey")),
                                 line.isMustMissed ? 1.0 : 0.0, Shown::Count, Look::Note));
    const QString byVisit = u"IF(AND(%1=1,%2=\"\"),%3,IF(AND(%1=1,%2<AsOf),%4,IF(%5=1,%6,%7)))"_s.arg(
        at(u"needs"), at(u"visit"), ragQuoted(Rag::Unplanned), ragQuoted(Rag::Overdue), at(u"missed"), ragQuoted(Rag::Red), byDays);
    table.put(u"rag", formula(u"IF(%1<>\"\",%2,%3)"_s.arg(at(u"actual"), ragQuoted(Rag::Complete), hasPlan ? byVisit : byDays),
                              ragText(line.rag), Shown::Text));
    table.put(u"cost",
              formula(u"%1+%2+%3"_s.arg(at(u"done"), at(u"committed"), at(u"tocomplete")), line.cost(), Shown::Money));
}

void putTotals(Sheet &sheet, const TableWriter &table, const Facts &facts)
{
    sheet.put(headerRow - 1, 0, words(QCoreApplication::translate("phaseout::report", "Total"), Look::Total));
    for (int i = 1; i <= table.column(u"planned"); ++i)
        sheet.put(headerRow - 1, i, words(QString(), Look::Total));
    const auto sum = [&](QStringView key, Value result, Shown shown) {
        const int at = table.column(key);
        const QString range = QString(cellName(headerRow + 1, at) + u':' + cellName(table.lastRow(), at));
        sheet.put(headerRow - 1, at, formula(u"SUM(%1)"_s.arg(range), std::move(result), shown, Look::Total));
    };
    const auto sumCounts = [&](QStringView key, auto of) {
        double total = 0;
        for (const StoreLine &line : facts.lines)
            total += of(line);
        sum(key, total, Shown::Count);
    };
    sumCounts(u"scope", [](const StoreLine &l) { return l.progress.inScope; });
    sumCounts(u"reported", [](const StoreLine &l) { return l.progress.reported; });
    sumCounts(u"verified", [](const StoreLine &l) { return l.progress.verified; });
    sumCounts(u"left", [](const StoreLine &l) { return l.progress.inScope - l.progress.reported; });
    sumCounts(u"recorders", [](const StoreLine &l) { return l.progress.recorders; });
    sumCounts(u"suspected", [](const StoreLine &l) { return l.progress.toIdentify; });
    const auto sumMoney = [&](QStringView key, auto of) {
        Money total = Money::zero(facts.currency());
        for (const StoreLine &line : facts.lines)
            total += of(line);
        sum(key, total, Shown::Money);
    };
    sumMoney(u"done", [](const StoreLine &l) { return l.done; });
    sumMoney(u"committed", [](const StoreLine &l) { return l.committed; });
    sumMoney(u"tocomplete", [](const StoreLine &l) { return l.toComplete; });
    sumMoney(u"cost", [](const StoreLine &l) { return l.cost(); });
    sumMoney(u"costlow", [](const StoreLine &l) { return l.progress.cost.whole.low; });
    sumMoney(u"costhigh", [](const StoreLine &l) { return l.progress.cost.whole.high; });
}
// Rows stand by organisation and store number, so the same number twice stands one below the other. EXACT instead of
// COUNTIF, which takes "0231" for "231" and a text that begins with "<" for a rule.
void placeTwice(const Sheet &sheet, const TableWriter &table, Places &places)
{
    QString text = u"SUMPRODUCT("_s;
    for (const QStringView key : {QStringView(u"code"), QStringView(u"organisation")}) {
        if (key == u"organisation" &&
            sheet.at(headerRow, 2)->value != Value(QCoreApplication::translate("phaseout::report", "Organisation")))
            continue;
        const int at = table.column(key);
        const QString upper = sheet.reference({headerRow + 1, at, std::max(headerRow + 1, table.lastRow() - 1), at});
        const QString lower = sheet.reference({headerRow + 2, at, std::max(headerRow + 2, table.lastRow()), at});
        text += u"%1EXACT(%2,%3)"_s.arg(key == u"code" ? u"1*"_s : u"*"_s, upper, lower);
    }
    places.set(u"stores.twice"_s, QString(text + u')'));
}
} // namespace

Sheet storesSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(
        u"Stores"_s, Group::Data, QCoreApplication::translate("phaseout::report", "Stores"),
        facts.lines.empty()
            ? QCoreApplication::translate("phaseout::report", "No store has anything in scope or to survey yet.")
            : QCoreApplication::translate(
                  "phaseout::report",
                  "One row for each store with something in scope, to survey or in the baseline; the sheet Reasons says why each is visited then."));
    TableWriter table(sheet, u"stores"_s, headerRow, columns(facts));
    for (const StoreLine &line : facts.lines) {
        putFacts(table, line, facts);
        putFormulas(table, line, facts.current != nullptr);
        table.endRow();
    }
    table.finish(places, u"Stores"_s);
    placeTwice(sheet, table, places);
    putTotals(sheet, table, facts);
    const int rag = table.column(u"rag");
    addRagRules(sheet, {headerRow + 1, rag, table.lastRow(), rag});
    sheet.frozenRows = headerRow + 1;
    sheet.frozenColumns = 2;
    sheet.repeatedFirst = sheet.repeatedLast = headerRow;
    sheet.printedColumns = table.column(u"cost") + 1;
    sheet.isA3 = true;
    return sheet;
}

// Apart from the stores' figures: sentences are long, and nobody reads hundreds of them on paper.
Sheet reasonsSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(u"Reasons"_s, Group::Data, QCoreApplication::translate("phaseout::report", "Reasons"),
                             QCoreApplication::translate("phaseout::report", "Why each store is visited in its week, or not at all: the planner’s own words."));
    TableWriter table(sheet, u"reasons"_s, headerRow,
                      {{u"code"_s, QCoreApplication::translate("phaseout::report", "Store No"), 12},
                       {u"name"_s, QCoreApplication::translate("phaseout::report", "Name"), 44},
                       {u"visit"_s, QCoreApplication::translate("phaseout::report", "Visit planned until"), 13, true},
                       {u"why"_s, QCoreApplication::translate("phaseout::report", "Why this week"), 110}});
    for (const StoreLine &line : facts.lines) {
        if (line.why.isEmpty())
            continue;
        table.put(u"code", words(cellText(uniqueCode(*line.store, facts.estate), 80), Look::Label));
        table.put(u"name", words(cellText(line.store->name, 80), Look::Wrapped));
        table.put(u"visit", day(line.visit));
        table.put(u"why", words(cellText(line.why, 1200), Look::Wrapped));
        table.endRow();
    }
    table.finish(places, u"Reasons"_s);
    sheet.frozenRows = headerRow + 1;
    sheet.isPrinted = false;
    return sheet;
}

} // namespace phaseout::report
