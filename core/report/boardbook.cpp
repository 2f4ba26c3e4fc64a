// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardbook.h"

#include "core/progress/gonestores.h"
#include "core/report/sheets.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
QString planVersion(const Estate &estate)
{
    return QString::fromLatin1(estate.currentPlan.toHex().left(8));
}

QString footerOf(const BoardInfo &info, const Estate &estate, const timetable::Timetable *current, QDate asOf)
{
    const QString day = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(asOf, u"d MMMM yyyy"_s);
    if (!current)
        return QCoreApplication::translate("phaseout::report", "Confidential · no plan yet · as of %1").arg(day);
    return QCoreApplication::translate("phaseout::report", "Confidential · %1 · as of %2")
        .arg(planText(info, estate.currentPlan), day);
}

std::vector<const Sheet *> inOrder(const std::vector<Sheet> &sheets)
{
    std::vector<const Sheet *> result;
    for (const Sheet &sheet : sheets)
        result.push_back(&sheet);
    return result;
}
} // namespace

ReportBook boardBook(const Estate &estate, const timetable::Timetable *current, const timetable::Timetable *baseline,
                     QDate asOf, const BoardInfo &info)
{
    if (baseline && !baseline->gone.empty()) {
        const progress::Comparison whole = progress::withGoneStores(estate, *baseline);
        return boardBook(whole.estate, current, &whole.baseline, asOf, info);
    }
    const Facts facts = factsOf(estate, current, baseline, asOf, info);
    ReportBook book;
    book.title = QCoreApplication::translate("phaseout::report", "Camera removal: report to the board");
    book.footer = footerOf(info, estate, current, asOf);
    book.asOf = asOf;
    book.currency = estate.programme.currency;

    Places places;
    Sheet assumptions = assumptionsSheet(facts, book, places);
    Sheet stores = storesSheet(facts, places);
    Sheet reasons = reasonsSheet(facts, places);
    Sheet removals = removalsSheet(facts, places);
    Sheet costs = costsSheet(facts, places);
    Sheet makerData = makersDataSheet(facts, places);
    Sheet makers = makersSheet(facts, places);
    Sheet buildUp = costBuildUpSheet(facts, places);
    Sheet steps = stepsSheet(facts, places);
    Sheet progress = progressSheet(facts, places);
    Sheet risk = riskSheet(facts, places);
    Sheet cash = cashSheet(facts, places);
    Sheet plan = planSheet(facts, places);
    // As a reader goes: what matters, what it rests on, whether it adds up, what it is made from.
    const std::vector<Sheet *> read{&plan, &makers, &stores, &buildUp, &cash, &risk, &assumptions};
    const std::vector<Sheet *> data{&reasons, &progress, &steps, &removals, &costs, &makerData};
    std::vector<const Sheet *> counted(read.begin(), read.end());
    counted.insert(counted.end(), data.begin(), data.end());
    int failing = 0;
    Sheet checks = checksSheet(facts, places, counted, failing);
    book.failingChecks = failing;
    Sheet summary = summarySheet(facts, places, failing);
    book.sheets.push_back(std::move(summary));
    for (Sheet *sheet : read)
        book.sheets.push_back(std::move(*sheet));
    book.sheets.push_back(std::move(checks));
    for (Sheet *sheet : data)
        book.sheets.push_back(std::move(*sheet));
    Sheet cover = coverSheet(facts, inOrder(book.sheets), failing);
    book.sheets.insert(book.sheets.begin(), std::move(cover));
    for (Sheet &sheet : book.sheets)
        sheet.fitRows();
    return book;
}

QString boardFileName(const Estate &estate, QDate asOf)
{
    QString organisation;
    for (const QChar c : estate.programme.organisation)
        if ((c.unicode() < 0x80 && c.isLetterOrNumber()) && organisation.size() < 40)
            organisation += c;
    const QString version = estate.currentPlan.isEmpty() ? QString() : QString(u"_v" + planVersion(estate));
    return QString(u"Phaseout-board_" + (organisation.isEmpty() ? u"estate"_s : organisation) + u'_' +
                   asOf.toString(Qt::ISODate) + version + u".xlsx");
}

} // namespace phaseout::report
