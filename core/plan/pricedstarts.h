// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pricedplaces.h"

namespace phaseout::plan {

// Calls see with every permitted start in \a week and what it costs. With few operations a slot where the job's own cost is
// straight but for its deadline and its pool has no rests.
template <class See>
void PricedPlaces::eachStart(const Look &look, int week, See see) const
{
    const Brief &brief = *look.brief;
    const Route &way = *brief.way;
    const double *const crews = m_shapeCost[way.shape].data();
    const int weekFirst = m_model.firstSlot(week);
    const int weekLast = m_model.firstSlot(week + 1) - 1;
    const double always = look.always + m_week[week] + (brief.oldWeek != none && week != brief.oldWeek ? brief.disruption : 0.0);
    for (const Span &span : way.starts) {
        if (span.last < weekFirst)
            continue;
        if (span.first > weekLast)
            break;
        const int first = std::max(weekFirst, span.first);
        const int last = std::min(weekLast, span.last);
        if (!brief.isStraight) {
            for (int start = first; start <= last; ++start) {
                const int end = m_model.endIn(way.pool, start, way.duration);
                see(start, static_cast<double>(m_model.cost(brief.number, brief.route, start)) + crews[start] + m_visitShare[brief.number] +
                               m_week[week] + look.endPrice * end - look.startPrice * start);
            }
            continue;
        }
        int start = first;
        for (; start <= std::min(last, brief.lastInTime); ++start)
            see(start, crews[start] + look.rise * start + always);
        for (; start <= last; ++start)
            see(start, crews[start] + look.rise * start + always + brief.tardiness * (start - brief.lastInTime));
    }
}

} // namespace phaseout::plan
