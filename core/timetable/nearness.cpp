// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/nearness.h"

#include "core/timetable/planfile.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace phaseout::timetable {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::timetable", text); }

std::optional<QString> shown(std::optional<double> gap)
{
    constexpr double leastShown = 0.01; // per cent: never said to be nearer than it is
    constexpr double mostShown = 10;
    if (!gap || *gap * 100 > mostShown)
        return std::nullopt;
    return words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1 %")).arg(QLocale().toString(std::max(leastShown, *gap * 100), 'f', 2));
}
} // namespace

std::optional<double> Nearness::gap() const
{
    if (objective <= lowerBound)
        return 0.0;
    if (lowerBound <= penalty)
        return std::nullopt;
    return static_cast<double>(objective - lowerBound) / static_cast<double>(lowerBound - penalty);
}

Nearness nearnessOf(const PlanParts &parts)
{
    return {parts.objective, parts.certificate.bound, plan::penalty(parts.problem, parts.schedule), parts.weighsMoves()};
}

std::optional<QString> gapWords(const Nearness &nearness) { return shown(nearness.gap()); }

std::optional<QString> weighedGapWords(const Nearness &nearness) { return shown(plan::gapOf(nearness.objective, nearness.lowerBound)); }

QString nearnessWords(const Nearness &nearness)
{
    const std::optional<QString> gap = gapWords(nearness);
    if (!gap)
        return words(QT_TRANSLATE_NOOP("phaseout::timetable", "not known"));
    const QString told = nearness.objective <= nearness.lowerBound ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "nothing")) : *gap;
    return nearness.weighsMoves ? words(QT_TRANSLATE_NOOP("phaseout::timetable", "%1, moved visits weighed in")).arg(told) : told;
}

} // namespace phaseout::timetable
