// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/opencrews.h"

#include <algorithm>

namespace phaseout::plan {

CrewCalendar::CrewCalendar(const Model &model, int pool)
    : m_horizon(model.slotCount())
{
    for (int slot = 0; slot < m_horizon; ++slot) {
        const int crews = model.isFrozen(slot) ? 0 : model.problem().pools[pool].capacity[slot];
        if (m_stretches.empty() || m_stretches.back().crews != crews)
            m_stretches.push_back({slot, crews});
    }
}

// Adds the next stretch of the calendar.
bool OpenCrews::see(const CrewCalendar &calendar)
{
    if (m_seen == calendar.stretches().size())
        return false;
    const CrewCalendar::Stretch &stretch = calendar.stretches()[m_seen++];
    m_open.push_back({stretch.first, stretch.crews});
    m_end = m_seen < calendar.stretches().size() ? calendar.stretches()[m_seen].first : calendar.horizon();
    return true;
}

int OpenCrews::place(const CrewCalendar &calendar, int team, int duration, const std::vector<Span> &starts)
{
    std::size_t i = 0;
    int start = 0;
    for (auto span = starts.begin(); span != starts.end();) {
        start = std::max(start, span->first);
        if (start > span->last) {
            ++span;
            continue;
        }
        // The stretch in which it would start, then all that it would touch.
        while (i < m_open.size() ? endOf(i) <= start : see(calendar))
            i += endOf(i) <= start ? 1 : 0;
        if (i == m_open.size())
            return none;
        start = std::max(start, m_open[i].first);
        std::size_t k = i;
        while (m_open[k].crews >= team && endOf(k) < start + duration && (k + 1 < m_open.size() || see(calendar)))
            ++k;
        if (m_open[k].crews < team) {
            start = endOf(k);
            i = k;
        } else if (start <= span->last) {
            take(i, start, start + duration, team);
            return start;
        }
    }
    return none;
}

// Makes a stretch begin in \a slot, which the stretch \a from or a later one holds; returns its number.
std::size_t OpenCrews::split(std::size_t from, int slot)
{
    while (from + 1 < m_open.size() && m_open[from + 1].first <= slot)
        ++from;
    if (m_open[from].first == slot)
        return from;
    m_open.insert(m_open.begin() + static_cast<std::ptrdiff_t>(from) + 1, {slot, m_open[from].crews});
    return from + 1;
}

void OpenCrews::take(std::size_t from, int start, int end, int team)
{
    const std::size_t first = split(from, start);
    const std::size_t past = end < endOf(m_open.size() - 1) ? split(first, end) : m_open.size();
    for (std::size_t i = first; i < past; ++i)
        m_open[i].crews -= team;
    std::size_t full = 0;
    while (full < m_open.size() && m_open[full].crews == 0)
        ++full;
    m_open.erase(m_open.begin(), m_open.begin() + static_cast<std::ptrdiff_t>(full));
}

} // namespace phaseout::plan
