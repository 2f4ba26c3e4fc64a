// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/calendar.h"

#include <algorithm>

namespace phaseout::timetable {

SlotCalendar::SlotCalendar(Week first, int weeks, const std::vector<QDate> &cuts) : m_first(first), m_slots(weeks * slotsPerWeek)
{
    for (int week = 0; week <= weeks; ++week)
        m_firstSlot.push_back(week * slotsPerWeek);
    for (const QDate cut : cuts)
        m_firstSlot.push_back(slotFrom(cut));
    std::sort(m_firstSlot.begin(), m_firstSlot.end());
    m_firstSlot.erase(std::unique(m_firstSlot.begin(), m_firstSlot.end()), m_firstSlot.end());
}

SlotCalendar::SlotCalendar(Week first, const std::vector<int> &slotsOfPart) : m_first(first), m_slots(0), m_firstSlot{0}
{
    for (const int count : slotsOfPart)
        m_firstSlot.push_back(m_slots += count);
}

int SlotCalendar::slotFrom(QDate date) const
{
    const qint64 days = m_first.monday().daysTo(date);
    if (days <= 0)
        return 0;
    const qint64 slot = days / 7 * slotsPerWeek + std::min<qint64>(days % 7, daysPerWeek) * slotsPerDay;
    return static_cast<int>(std::min<qint64>(slot, m_slots));
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

std::vector<int> SlotCalendar::slotsOfPart() const
{
    std::vector<int> counts;
    for (int part = 0; part < parts(); ++part)
        counts.push_back(firstSlot(part + 1) - firstSlot(part));
    return counts;
}

int SlotCalendar::partOf(int slot) const
{
    const auto next = std::upper_bound(m_firstSlot.begin(), m_firstSlot.end(), std::min(slot, slotCount() - 1));
    return static_cast<int>(next - m_firstSlot.begin()) - 1;
}

} // namespace phaseout::timetable
