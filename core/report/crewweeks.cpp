// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/crewweeks.h"

#include "core/report/facts.h"

namespace phaseout::report {
namespace {
bool lies(QDate day, QDate from, QDate to)
{
    return day >= from && day <= to;
}

int crewsOn(const Constraints::CrewPool &pool, QDate day)
{
    for (const Constraints::CrewPeriod &period : pool.changes)
        if (lies(day, period.from, period.to))
            return period.crews;
    return pool.crews;
}
} // namespace

std::map<QDate, int> crewHalfDays(const timetable::Timetable &timetable)
{
    constexpr int perDay = 2;
    constexpr int workDays = 5;
    std::map<std::pair<QString, int>, std::map<QDate, int>> booked; // by crew
    std::map<QDate, int> months;
    for (const timetable::Visit &visit : timetable.visits) {
        const std::vector<int> unnamed{0};
        for (const int crew : visit.crews.empty() ? unnamed : visit.crews) {
            std::map<QDate, int> &days = booked[{visit.pool, crew}];
            int left = visit.halfDays;
            for (QDate day = visit.start; day <= visit.finish && left > 0; day = day.addDays(1)) {
                if (day.dayOfWeek() > workDays && day < visit.finish)
                    continue;
                // The last day takes what is left: a visit that does not fit is shown, not lost.
                const int here = day == visit.finish ? left : std::clamp(perDay - days[day], 0, left);
                days[day] += here;
                months[endOfMonth(day)] += here;
                left -= here;
            }
        }
    }
    return months;
}

MonthRoom roomIn(const Constraints &constraints, QDate monthEnd)
{
    constexpr int workDays = 5;
    MonthRoom room;
    int days = 0;
    int frozenDays = 0;
    int crewDays = 0;
    for (QDate day(monthEnd.year(), monthEnd.month(), 1); day <= monthEnd; day = day.addDays(1)) {
        if (day.dayOfWeek() > workDays)
            continue;
        ++days;
        const auto isFrozen = [&](const QString &region) {
            return std::any_of(
                constraints.freezes.begin(), constraints.freezes.end(), [&](const Constraints::Freeze &freeze) {
                    return (freeze.region.isEmpty() || freeze.region == region) && lies(day, freeze.from, freeze.to);
                });
        };
        if (isFrozen({}))
            ++frozenDays;
        for (const Constraints::Freeze &freeze : constraints.freezes)
            room.isPartlyFrozen = room.isPartlyFrozen || lies(day, freeze.from, freeze.to);
        if (constraints.start.isValid() && day < constraints.start)
            continue;
        for (const Constraints::CrewPool &pool : constraints.crews)
            if (!isFrozen(pool.region))
                crewDays += crewsOn(pool, day);
    }
    room.crewWeeks = static_cast<double>(crewDays) / workDays;
    room.frozen = days == 0 ? 0 : static_cast<double>(frozenDays) / days;
    return room;
}

} // namespace phaseout::report
