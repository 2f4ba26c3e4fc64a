// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/planfile.h"

namespace phaseout::timetable {

/// The days on which a store can be dealt with: Monday to Friday, no bank holiday of its nation (unless they are worked),
/// no freeze.
class WorkingDays {
public:
    WorkingDays(const Constraints &constraints, const BankHolidays &holidays) : m_constraints(constraints), m_holidays(holidays) {}

    [[nodiscard]] bool isOne(QDate day, const Store &store) const { return isWorked(day, store) && !isFrozen(day, store); }
    /// The last one on or before \a day that is not before \a first. Where there is none, the last such day in a freeze; else
    /// the first day from \a first on that is worked.
    [[nodiscard]] QDate onOrBefore(QDate day, QDate first, const Store &store) const;

private:
    [[nodiscard]] bool isWorked(QDate day, const Store &store) const;
    [[nodiscard]] bool isFrozen(QDate day, const Store &store) const;

    const Constraints &m_constraints;
    const BankHolidays &m_holidays;
};

/// Sets when each placed removal has to be surveyed and ordered: the order as long before the visit as delivery takes
/// (three weeks where nobody said), the survey three weeks before that, both on working days and not before the start.
void setMilestones(PlanParts &parts, const Estate &estate, const BankHolidays &holidays);

} // namespace phaseout::timetable
