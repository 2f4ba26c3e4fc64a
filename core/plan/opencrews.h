// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/model.h"

namespace phaseout::plan {

/// How many crews a pool without rests has, as stretches of slots with as many.
class CrewCalendar {
public:
    struct Stretch {
        int first = 0; // slot; it ends where the next begins
        int crews = 0;
    };
    CrewCalendar(const Model &model, int pool);

    [[nodiscard]] const std::vector<Stretch> &stretches() const { return m_stretches; }
    [[nodiscard]] int horizon() const { return m_horizon; }

private:
    std::vector<Stretch> m_stretches;
    int m_horizon;
};

/// The crews that jobs placed one after the other leave free, from the first slot in which one is, as far as was
/// looked: short enough to be copied for every job of a queue.
class OpenCrews {
public:
    /// Places a job of \a team crews and \a duration slots as early as \a starts (sorted, apart) and the crews allow.
    /// Returns its start, or none.
    int place(const CrewCalendar &calendar, int team, int duration, const std::vector<Span> &starts);

    friend bool operator==(const OpenCrews &a, const OpenCrews &b)
    {
        return a.m_seen == b.m_seen && a.m_open == b.m_open;
    }

private:
    struct Open {
        int first = 0;
        int crews = 0;
        friend bool operator==(const Open &, const Open &) = default;
    };
    [[nodiscard]] int endOf(std::size_t i) const { return i + 1 < m_open.size() ? m_open[i + 1].first : m_end; }
    bool see(const CrewCalendar &calendar);
    std::size_t split(std::size_t from, int slot);
    void take(std::size_t from, int start, int end, int team);

    std::vector<Open> m_open; // stretches
    std::size_t m_seen = 0;   // of the calendar's stretches: how many are in m_open or were
    int m_end = 0;            // where the last of them ends
};

} // namespace phaseout::plan
