// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/problem.h"
#include "core/project/constraints.h"
#include "core/rules/calendar.h"

#include <QDate>

namespace phaseout::timetable {

/// The planner's slots as days: ten half days a week, Monday to Friday, from the first week on.
class SlotCalendar {
public:
    static constexpr int slotsPerDay = 2;
    static constexpr int daysPerWeek = 5;
    static constexpr int slotsPerWeek = slotsPerDay * daysPerWeek;

    SlotCalendar(Week first, int weeks) : m_first(first), m_weeks(weeks) {}

    [[nodiscard]] int weeks() const { return m_weeks; }
    [[nodiscard]] int slotCount() const { return m_weeks * slotsPerWeek; }
    [[nodiscard]] Week week(int slot) const { return m_first.plus(slot / slotsPerWeek); }
    [[nodiscard]] Week weekNumber(int week) const { return m_first.plus(week); }
    [[nodiscard]] QDate day(int slot) const { return week(slot).monday().addDays(slot % slotsPerWeek / slotsPerDay); }
    /// The first slot on or after \a date; slotCount() when that lies beyond.
    [[nodiscard]] int slotFrom(QDate date) const;
    /// One past the last slot on or before \a date; 0 when that lies before.
    [[nodiscard]] int slotAfter(QDate date) const;
    /// The slots from \a from to \a to, or nothing when no working slot lies there.
    [[nodiscard]] std::optional<plan::Span> span(QDate from, QDate to) const;
    /// The week's position, clamped to the horizon.
    [[nodiscard]] int weekOf(QDate date) const;

private:
    Week m_first;
    int m_weeks;
};

} // namespace phaseout::timetable
