// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/calendar.h"

namespace phaseout::timetable {

int SlotCalendar::slotFrom(QDate date) const
{
    const qint64 days = m_first.monday().daysTo(date);
    if (days <= 0)
        return 0;
    const qint64 slot = days / 7 * slotsPerWeek + std::min<qint64>(days % 7, daysPerWeek) * slotsPerDay;
    return static_cast<int>(std::min<qint64>(slot, slotCount()));
}

int SlotCalendar::slotAfter(QDate date) const { return slotFrom(date.addDays(1)); }

std::optional<plan::Span> SlotCalendar::span(QDate from, QDate to) const
{
    const int first = slotFrom(from);
    const int last = slotAfter(to) - 1;
    if (last < first || first >= slotCount() || to < m_first.monday())
        return std::nullopt;
    return plan::Span{first, last};
}

int SlotCalendar::weekOf(QDate date) const
{
    return std::clamp(Week::of(date).since(m_first), 0, m_weeks - 1);
}

} // namespace phaseout::timetable
