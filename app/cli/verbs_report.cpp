// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"

#include "core/base/text.h"
#include "core/exports/xlsx.h"
#include "core/report/boardbook.h"
#include "core/timetable/replan.h"
#include "core/timetable/staleness.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }
} // namespace

ExitCode runReport(const Invocation &call)
{
    const QString path = call.value(u"board"_s);
    if (path.isEmpty())
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Say which report: --board OUT.xlsx")));
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    Project &project = *opened->project;
    const auto estate = project.estate();
    auto current = timetable::storedPlan(project, estate->currentPlan);
    auto baseline = timetable::storedPlan(project, estate->baseline);
    auto info = report::boardInfo(project);
    for (const Error *error : {current ? nullptr : &current.error(), baseline ? nullptr : &baseline.error(), info ? nullptr : &info.error()})
        if (error)
            return fail(call, *error);
    const report::ReportBook book = report::boardBook(*estate, *current ? &**current : nullptr, *baseline ? &**baseline : nullptr, call.clock.today(), *info);
    if (auto written = exports::writeXlsx(book, path, call.context()); !written)
        return fail(call, written.error());
    const QString stale = *current ? timetable::sentenceOf(timetable::stalenessOf(**current, *estate)) : QString();
    QJsonArray sheets;
    for (const report::Sheet &sheet : book.sheets)
        sheets.append(sheet.name);
    call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "The board's workbook is %1.")).arg(text::shown(path)));
    if (book.failingChecks > 0)
        call.out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln check(s) of it fail; its sheet Checks says which."), book.failingChecks));
    if (!stale.isEmpty())
        call.out.line(stale);
    call.out.json({{u"file"_s, QFileInfo(path).absoluteFilePath()}, {u"sheets"_s, sheets}, {u"checksFailing"_s, book.failingChecks}, {u"planOutOfDate"_s, !stale.isEmpty()}});
    return book.failingChecks > 0 || !stale.isEmpty() ? Attention : Done;
}

} // namespace phaseout::cli
