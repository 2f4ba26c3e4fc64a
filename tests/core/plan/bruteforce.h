// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/check.h"
#include "core/plan/schedule.h"

#include <limits>

namespace phaseout::plan::tiny {

/// The least cost of any timetable, by trying them all: every job in every slot of every pool, or left out.
class BruteForce {
public:
    explicit BruteForce(const Problem &problem)
        : m_problem(problem)
        , m_slots(problem.slotCount())
    {
        m_schedule.jobs.resize(problem.jobs.size());
    }
    std::int64_t optimum()
    {
        place(0);
        return m_best;
    }

private:
    void place(std::size_t j)
    {
        if (j == m_problem.jobs.size()) {
            nameCrews(m_problem, m_schedule);
            const std::int64_t cost = objective(m_problem, m_schedule);
            if (cost < m_best && check(m_problem, m_schedule).empty())
                m_best = cost;
            return;
        }
        m_schedule.jobs[j] = {};
        place(j + 1);
        for (const PoolChoice &choice : m_problem.jobs[j].choices)
            for (int start = 0; endOf(m_problem.pools[choice.pool], start, choice.duration) <= m_slots; ++start) {
                m_schedule.jobs[j] = {start, choice.pool, {}};
                place(j + 1);
            }
        m_schedule.jobs[j] = {};
    }
    const Problem &m_problem;
    const int m_slots;
    Schedule m_schedule;
    std::int64_t m_best = std::numeric_limits<std::int64_t>::max();
};

} // namespace phaseout::plan::tiny
