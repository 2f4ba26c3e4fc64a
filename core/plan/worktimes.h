// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/problem.h"

namespace phaseout::plan {

/// When the crews of one pool can work, one after the other, for quick questions. The calendar goes on beyond the problem's
/// horizon as in its last slots. The nth crew is there in the slots in which there are at least n.
class WorkTimes {
public:
    /// With every freeze \a longer slots longer, up to \a horizon slots in all.
    WorkTimes(const Problem &problem, int pool, int longer, int horizon);

    [[nodiscard]] int horizon() const { return m_horizon; }
    [[nodiscard]] int crews() const { return static_cast<int>(m_profile.size()); }
    /// Where work of a crew begins, and from which slot on, at the soonest, something breaks into it: a rest, or it is not there.
    struct Start {
        int slot;
        int clear;
    };
    /// The first start from \a from on at which crew \a crew can do \a duration slots of work without a break but for rests.
    [[nodiscard]] Start startOf(int crew, int from, int duration) const
    {
        const Slot *const calendar = m_slots.data() + m_profile[crew];
        for (int at = from; at < m_horizon;) {
            const Slot slot = calendar[at];
            if (slot.next >= m_horizon)
                break;
            if (end(slot.next, duration) <= slot.until)
                return {slot.next, slot.clear};
            at = slot.until;
        }
        return {m_horizon, m_horizon};
    }
    [[nodiscard]] int start(int crew, int from, int duration) const { return startOf(crew, from, duration).slot; }
    /// One past the last slot of work that begins in \a start.
    [[nodiscard]] int end(int start, int duration) const
    {
        if (m_workBefore.empty())
            return std::min(start + duration, m_horizon);
        const std::size_t last = static_cast<std::size_t>(m_workBefore[start] + duration - 1);
        return last < m_work.size() ? m_work[last] + 1 : m_horizon;
    }

private:
    struct Slot {
        int next;  // the first slot from here on in which work may start
        int until; // the first slot from there on in which it may not go on
        int clear; // the first from there on in which it does not: a rest as well
        friend bool operator==(const Slot &, const Slot &) = default;
    };

    int m_horizon;
    std::vector<Slot> m_slots;          // calendars, one after the other
    std::vector<std::size_t> m_profile; // by crew: where its calendar begins
    std::vector<int> m_workBefore; // by slot: slots before it that are no rests; empty without rests
    std::vector<int> m_work;       // the slots that are none
};

} // namespace phaseout::plan
