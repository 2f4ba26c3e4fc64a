// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/worktimes.h"

#include <algorithm>

namespace phaseout::plan {

WorkTimes::WorkTimes(const Problem &problem, int pool, int longer, int horizon)
    : m_horizon(horizon)
{
    const Pool &given = problem.pools[pool];
    const int slotCount = static_cast<int>(given.capacity.size());
    std::vector<int> capacity = given.capacity;
    // Beyond the horizon as many as at any time in its last tenth.
    const int later = *std::max_element(capacity.end() - std::max(1, slotCount / 10), capacity.end());
    capacity.resize(static_cast<std::size_t>(horizon), later);
    std::vector<char> isFrozen(static_cast<std::size_t>(horizon), 0);
    for (const Span &freeze : problem.freezes)
        for (int slot = freeze.first; slot <= std::min(freeze.last + longer, horizon - 1); ++slot)
            isFrozen[slot] = 1;
    std::vector<char> isRest(static_cast<std::size_t>(horizon), 0);
    for (const Span &rest : given.rests)
        std::fill(isRest.begin() + rest.first, isRest.begin() + rest.last + 1, char{1});
    if (!given.rests.empty()) {
        m_workBefore.push_back(0);
        for (int slot = 0; slot < horizon; ++slot) {
            m_workBefore.push_back(m_workBefore.back() + (isRest[slot] ? 0 : 1));
            if (!isRest[slot])
                m_work.push_back(slot);
        }
    }
    const int crews = *std::max_element(capacity.begin(), capacity.end());
    const auto length = static_cast<std::size_t>(horizon);
    for (int crew = 0; crew < crews; ++crew) {
        std::vector<Slot> calendar(length, Slot{horizon, horizon, horizon});
        Slot from{horizon, horizon, horizon};
        int until = horizon;
        int clear = horizon;
        for (int slot = horizon - 1; slot >= 0; --slot) {
            const bool isThere = capacity[slot] > crew && !isFrozen[slot];
            if (!isThere)
                until = clear = slot;
            else if (isRest[slot])
                clear = slot;
            else
                from = {slot, until, clear};
            calendar[slot] = from;
        }
        std::size_t at = 0;
        while (at < m_slots.size() && !std::equal(calendar.begin(), calendar.end(), m_slots.begin() + static_cast<std::ptrdiff_t>(at)))
            at += length;
        m_profile.push_back(at);
        if (at == m_slots.size())
            m_slots.insert(m_slots.end(), calendar.begin(), calendar.end());
    }
}

} // namespace phaseout::plan
