// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/workingdays.h"

#include <algorithm>

namespace phaseout::timetable {
namespace {
// docs/planning.md, "Earned value".
constexpr int usualLeadWeeks = 3;
constexpr int surveyWeeksBeforeOrder = 3;
constexpr int furthest = 400; // days looked at on either side; no freeze is longer
}

bool WorkingDays::isWorked(QDate day, const Store &store) const
{
    return day.dayOfWeek() <= SlotCalendar::daysPerWeek && (m_constraints.worksBankHolidays || !m_holidays.on(store.nation, day));
}

bool WorkingDays::isFrozen(QDate day, const Store &store) const
{
    return std::any_of(m_constraints.freezes.begin(), m_constraints.freezes.end(), [&](const Constraints::Freeze &freeze) {
        return freeze.from <= day && day <= freeze.to && (freeze.region.isEmpty() || freeze.region == store.region);
    });
}

QDate WorkingDays::onOrBefore(QDate day, QDate first, const Store &store) const
{
    for (const bool mindsFreezes : {true, false}) {
        QDate found = day;
        for (int i = 0; i < furthest && found >= first; ++i, found = found.addDays(-1))
            if (isWorked(found, store) && !(mindsFreezes && isFrozen(found, store)))
                return found;
    }
    QDate found = first;
    for (int i = 0; i < furthest && !isWorked(found, store); ++i)
        found = found.addDays(1);
    return found;
}

void setMilestones(PlanParts &parts, const Estate &estate, const BankHolidays &holidays)
{
    const SlotCalendar calendar = parts.calendar();
    const WorkingDays days(parts.constraints, holidays);
    const int lead = parts.constraints.leadTimeWeeks > 0 ? parts.constraints.leadTimeWeeks : usualLeadWeeks;
    parts.surveys.assign(parts.stores.size(), {});
    parts.orders.assign(parts.stores.size(), {});
    for (size_t j = 0; j < parts.stores.size(); ++j) {
        const Store *store = estate.store(parts.stores[j]);
        if (!store || !parts.schedule.jobs[j].isPlaced() || parts.work[j].kind != VisitKind::Removal)
            continue;
        const QDate first = std::min(parts.constraints.start, parts.begin);
        parts.orders[j] = days.onOrBefore(calendar.day(parts.schedule.jobs[j].start).addDays(-7 * lead), first, *store);
        parts.surveys[j] = days.onOrBefore(parts.orders[j].addDays(-7 * surveyWeeksBeforeOrder), first, *store);
    }
}

} // namespace phaseout::timetable
