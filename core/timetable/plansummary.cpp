// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/plansummary.h"

#include <algorithm>

namespace phaseout::timetable {
namespace {
QDate later(QDate a, QDate b) { return a.isValid() ? std::max(a, b) : b; }
} // namespace

Result<PlanSummary> summaryOf(const QByteArray &bytes)
{
    const auto parts = partsFrom(bytes);
    if (!parts)
        return failure(parts.error());
    PlanSummary summary;
    summary.cost = Estimate::zero(parts->currency);
    summary.nearness = nearnessOf(*parts);
    const SlotCalendar calendar = parts->calendar();
    for (size_t j = 0; j < parts->stores.size(); ++j) {
        const plan::Placed &placed = parts->schedule.jobs[j];
        if (!placed.isPlaced()) {
            ++summary.unplanned;
            continue;
        }
        const auto &choices = parts->problem.jobs[j].choices;
        const auto choice = std::find_if(choices.begin(), choices.end(), [&](const auto &c) { return c.pool == placed.pool; });
        const QDate last = calendar.day(plan::endOf(parts->problem.pools[static_cast<size_t>(placed.pool)], placed.start, choice->duration) - 1);
        ++summary.visits;
        summary.cost += parts->work[j].cost;
        summary.finish = later(summary.finish, last);
        if (parts->work[j].kind == VisitKind::Removal)
            summary.lastRemoval = later(summary.lastRemoval, last);
    }
    return summary;
}

} // namespace phaseout::timetable
