// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/timetable.h"

namespace phaseout::timetable {

/// Says for every job when it may start: what is pinned, locked or ordered, what waits for goods, what the plan in force
/// has, and what moving it costs.
class Windows {
public:
    /// \a built has calendar, begin, constraints, work and jobs; \a previous may be null. Both outlive this.
    Windows(const Estate &estate, const Timetable *previous, BuiltProblem &built);

    /// Sets starts, oldStart and disruption of every job, the rules and the places of before.
    void set();
    /// To be called when the problem is whole: lets go of what was to stay and cannot, because its crews, goods or days
    /// are no longer there. Returns those jobs.
    [[nodiscard]] std::vector<int> release();
    /// Pins in weeks that are over or beyond the calendar, by store code.
    [[nodiscard]] const std::vector<QString> &unfitPins() const { return m_unfitPins; }

private:
    struct Old {
        int slot = plan::none; // none when there is none, or it lies before the calendar
        QDate day;
    };
    [[nodiscard]] const Store &storeOf(int job) const;
    [[nodiscard]] bool isOrdered(int job) const;
    void setJob(int job);
    void setPins();
    [[nodiscard]] bool stays(int job);
    void open(int job, bool mindsLock);
    void price();

    const Estate &m_estate;
    const Timetable *m_previous;
    BuiltProblem &m_built;
    std::vector<Old> m_old;  // by job
    std::vector<std::optional<Week>> m_pins; // by job
    std::vector<QString> m_unfitPins;
};

} // namespace phaseout::timetable
