// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/problem.h"
#include "core/project/constraints.h"
#include "core/rules/calendar.h"

#include <QDate>

namespace phaseout::timetable {

/// The planner's slots as days: ten half days a week, Monday to Friday, from the first week on. Days here are those weeks;
/// the planner's own weeks ("parts") also end where a budget's period does, so that money is booked by the day.
class SlotCalendar {
public:
    static constexpr int slotsPerDay = 2;
    static constexpr int daysPerWeek = 5;
    static constexpr int slotsPerWeek = slotsPerDay * daysPerWeek;

    /// \a weeks weeks from \a first on, a part beginning at each day of \a cuts as well.
    SlotCalendar(Week first, int weeks, const std::vector<QDate> &cuts = {});
    /// As it was when a plan was made; \a slotsOfPart is Problem::slotsOfWeek.
    SlotCalendar(Week first, const std::vector<int> &slotsOfPart);

    [[nodiscard]] int weeks() const { return m_slots / slotsPerWeek; }
    [[nodiscard]] int slotCount() const { return m_slots; }
    [[nodiscard]] Week week(int slot) const { return m_first.plus(slot / slotsPerWeek); }
    [[nodiscard]] QDate day(int slot) const { return week(slot).monday().addDays(slot % slotsPerWeek / slotsPerDay); }
    [[nodiscard]] static bool isAfternoon(int slot) { return slot % slotsPerDay != 0; }
    /// The first slot on or after \a date; slotCount() when that lies beyond.
    [[nodiscard]] int slotFrom(QDate date) const;
    /// One past the last slot on or before \a date; 0 when that lies before.
    [[nodiscard]] int slotAfter(QDate date) const;
    /// The slots from \a from to \a to, or nothing when no working slot lies there.
    [[nodiscard]] std::optional<plan::Span> span(QDate from, QDate to) const;

    [[nodiscard]] int parts() const { return static_cast<int>(m_firstSlot.size()) - 1; }
    [[nodiscard]] std::vector<int> slotsOfPart() const;
    [[nodiscard]] int firstSlot(int part) const { return m_firstSlot[static_cast<size_t>(part)]; } ///< parts(): the end
    /// The part that \a slot is in; the last one beyond the end.
    [[nodiscard]] int partOf(int slot) const;

private:
    Week m_first;
    int m_slots;
    std::vector<int> m_firstSlot; // by part; one more at the end
};

} // namespace phaseout::timetable
