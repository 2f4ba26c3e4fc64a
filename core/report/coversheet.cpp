// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
QString planWord(const BoardInfo &info, const QByteArray &id, const timetable::Timetable *plan)
{
    return plan ? planText(info, id) : QCoreApplication::translate("phaseout::report", "None yet");
}

// In the organisation's words, with its date; a date alone is a pledge too.
QString pledgeText(const Programme &programme)
{
    const QString words = cellText(programme.pledge, 300);
    if (!programme.pledgeDate.isValid())
        return words.isEmpty() ? QCoreApplication::translate("phaseout::report", "Not given") : words;
    const QString day = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(programme.pledgeDate, u"d MMMM yyyy"_s);
    return words.isEmpty() ? QCoreApplication::translate("phaseout::report", "Made on %1; its words are not recorded").arg(day)
                           : QCoreApplication::translate("phaseout::report", "%1 (%2)", "the pledge's words, its date").arg(words, day);
}

int writeAbout(Sheet &sheet, const Facts &facts, int row)
{
    const Programme &programme = facts.estate.programme;
    const auto line = [&](const QString &label, Cell value) {
        sheet.put(row, 0, words(label, Look::Label));
        sheet.put(row++, 1, std::move(value));
    };
    const auto said = [](const QString &text) {
        return words(text.isEmpty() ? QCoreApplication::translate("phaseout::report", "Not given")
                                    : cellText(text, 300),
                     Look::Wrapped);
    };
    line(QCoreApplication::translate("phaseout::report", "Organisation"), said(programme.organisation));
    line(QCoreApplication::translate("phaseout::report", "Programme"), said(programme.name));
    line(QCoreApplication::translate("phaseout::report", "Pledge"), words(pledgeText(programme), Look::Wrapped));
    line(QCoreApplication::translate("phaseout::report", "As of"),
         formula(u"AsOf"_s, facts.inputs.asOf, Shown::Date, Look::Label));
    line(QCoreApplication::translate("phaseout::report", "Plan"),
         words(planWord(facts.info, facts.estate.currentPlan, facts.current), Look::Wrapped));
    if (facts.staleness.isStale())
        line(QCoreApplication::translate("phaseout::report", "Plan out of date"), words(timetable::sentenceOf(facts.staleness), Look::Wrapped));
    line(QCoreApplication::translate("phaseout::report", "Baseline"),
         words(planWord(facts.info, facts.estate.baseline, facts.baseline), Look::Wrapped));
    line(QCoreApplication::translate("phaseout::report", "Prepared by"), said(programme.preparedBy.isEmpty() ? facts.info.preparedBy : programme.preparedBy));
    line(QCoreApplication::translate("phaseout::report", "Reviewed by"), said(programme.reviewedBy));
    line(QCoreApplication::translate("phaseout::report", "Classification"),
         words(QCoreApplication::translate(
                   "phaseout::report",
                   "Confidential: no network address, serial number or place of a device is in this file"),
               Look::Wrapped));
    line(QCoreApplication::translate("phaseout::report", "Currency"), words(facts.currency().code(), Look::Wrapped));
    line(QCoreApplication::translate("phaseout::report", "Board template"),
         words(QString::fromLatin1(boardTemplateVersion), Look::Wrapped));
    line(QCoreApplication::translate("phaseout::report", "Made with"),
         words(u"Phaseout "_s + cellText(facts.info.applicationVersion, 40), Look::Wrapped));
    line(QCoreApplication::translate("phaseout::report", "Journal position"),
         count(static_cast<double>(facts.info.journalPosition), Look::Label));
    line(QCoreApplication::translate("phaseout::report", "Journal digest"), said(facts.info.projectDigest));
    return row;
}

int writeSheets(Sheet &cover, const std::vector<const Sheet *> &others, int row)
{
    cover.put(row, 0, words(QCoreApplication::translate("phaseout::report", "Sheet"), Look::Header));
    cover.put(row, 1, words(QCoreApplication::translate("phaseout::report", "What it is for"), Look::Header));
    cover.put(row++, 2, words(QCoreApplication::translate("phaseout::report", "Kind"), Look::Header));
    for (const Sheet *sheet : others) {
        Cell link = words(sheet->name, Look::Link);
        link.link = sheet->name;
        cover.put(row, 0, std::move(link));
        const QString notPrinted = QCoreApplication::translate("phaseout::report", "%1 (Read on the screen: not printed.)");
        cover.put(row, 1, words(sheet->isPrinted ? sheet->purpose : notPrinted.arg(sheet->purpose), Look::Wrapped));
        cover.put(row++, 2, words(groupWord(sheet->group), Look::Label));
    }
    return row;
}

int writeKey(Sheet &cover, int row)
{
    cover.put(row, 0, words(QCoreApplication::translate("phaseout::report", "Key"), Look::Header));
    cover.put(row, 1, words(QCoreApplication::translate("phaseout::report", "Meaning"), Look::Header));
    cover.put(row++, 2, words(QString(), Look::Header));
    const int first = row;
    for (const Rag rag : {Rag::Red, Rag::Amber, Rag::Green, Rag::Complete, Rag::Overdue, Rag::Unplanned, Rag::NotRated}) {
        cover.put(row, 0, words(ragText(rag), Look::Label));
        cover.put(row++, 1, words(ragMeaning(rag), Look::Wrapped));
    }
    addRagRules(cover, {first, 0, row - 1, 0});
    cover.put(row, 0, words(QCoreApplication::translate("phaseout::report", "Blue on pale blue"), Look::Input));
    cover.put(
        row++, 1,
        words(QCoreApplication::translate(
                  "phaseout::report", "An input: may be typed into. Everything else is locked, without a password."),
              Look::Wrapped));
    return row;
}
} // namespace

Sheet coverSheet(const Facts &facts, const std::vector<const Sheet *> &others, int failing)
{
    Sheet sheet =
        startSheet(u"Cover"_s, Group::Control,
                   QCoreApplication::translate("phaseout::report", "Camera removal: report to the board"),
                   QCoreApplication::translate(
                       "phaseout::report",
                       "What was promised, what is done, what is left, what it costs; with everything it rests on."));
    sheet.widths = {26, 116, 12};
    sheet.put(2, 0, checksHeadline(failing));
    int row = writeAbout(sheet, facts, 4);
    row = writeSheets(sheet, others, row + 1);
    writeKey(sheet, row + 1);
    sheet.isOnePage = true;
    return sheet;
}

} // namespace phaseout::report
