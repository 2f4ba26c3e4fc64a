// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/replan.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {
namespace {
constexpr double slowProof = 0.01; // above it the bound is mostly still on its way when deadlines are missed

QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::timetable", text, nullptr, n); }
QString dayText(QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); }

QString endOf(const Timetable &timetable)
{
    const QDate removal = timetable.lastDayOf(VisitKind::Removal);
    const QDate survey = timetable.lastDayOf(VisitKind::Survey);
    if (!survey.isValid())
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "the last removal ends on %1")).arg(dayText(removal));
    if (!removal.isValid())
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "the last survey ends on %1, and nothing is removed")).arg(dayText(survey));
    return words(QT_TRANSLATE_NOOP("phaseout::timetable", "the last removal ends on %1, the last survey on %2")).arg(dayText(removal), dayText(survey));
}

// What the bound does not know of: the penalties that the plan pays, and what makes visits wait without a crew being busy.
QString obstaclesOf(const Timetable &timetable)
{
    QStringList found;
    if (const int missed = timetable.missedMusts(); missed > 0)
        found += words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln deadline(s) that are missed"), missed);
    if (const int wishes = timetable.lateVisits() - timetable.missedMusts(); wishes > 0)
        found += words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln wish(es) that are not met"), wishes);
    if (!timetable.unvisited.empty())
        found += words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln store(s) without a visit"), static_cast<int>(timetable.unvisited.size()));
    if (!timetable.constraints.budgets.empty())
        found += words(QT_TRANSLATE_NOOP("phaseout::timetable", "budgets that make visits wait"));
    if (!timetable.constraints.stock.empty())
        found += words(QT_TRANSLATE_NOOP("phaseout::timetable", "goods that make visits wait"));
    if (!timetable.constraints.pins.empty())
        found += words(QT_TRANSLATE_NOOP("phaseout::timetable", "visits that are pinned"));
    if (found.isEmpty())
        found += words(QT_TRANSLATE_NOOP("phaseout::timetable", "freezes, closures and orders of visits"));
    return found.join(u", "_s);
}

// What the figure is of: the risk that the estate carries until its cameras are gone, risk times time over all stores.
QString proofOf(const Timetable &timetable)
{
    const Nearness &nearness = timetable.nearness;
    if (nearness.objective <= nearness.lowerBound)
        return nearness.weighsMoves ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "No timetable does better when the risk carried and what moving visits costs are weighed together."))
                                    : words(QT_TRANSLATE_NOOP("phaseout::timetable", "No timetable can carry less risk until the cameras are gone."));
    if (const auto gap = gapWords(nearness)) {
        const QString told = (nearness.weighsMoves ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "The risk carried, with what is late, left out or moved weighed in, is at most %1 above the least possible."))
                              : nearness.penalty > 0 ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "The risk carried, with what is late or left out weighed in, is at most %1 above the least possible."))
                                                     : words(QT_TRANSLATE_NOOP("phaseout::timetable", "The risk carried until the cameras are gone is at most %1 above the least possible.")))
                                 .arg(*gap);
        return *nearness.gap() < slowProof ? told : words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 Looking for longer may prove more.")).arg(told);
    }
    if (const auto weighed = weighedGapWords(nearness))
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "What is late or left out and the risk carried, weighed together, are at most %1 above the least possible.")).arg(*weighed);
    return words(QT_TRANSLATE_NOOP("phaseout::timetable", "How near it comes to the least risk possible cannot be told, because of %1: the proof does not reach that far."))
        .arg(obstaclesOf(timetable));
}
} // namespace

QString sentenceOf(const Timetable &timetable)
{
    if (timetable.visits.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "No store could be given a visit."));
    const QString visits = words(QT_TRANSLATE_N_NOOP("phaseout::timetable", "%Ln visit(s)"), static_cast<int>(timetable.visits.size()));
    return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1; %2. %3")).arg(visits, endOf(timetable), proofOf(timetable));
}

QString firstBaselineSentence()
{
    return words(QT_TRANSLATE_NOOP("phaseout::timetable", "It is the first plan, and so the baseline too, which progress is measured against until another one is made it."));
}

} // namespace phaseout::timetable
