// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/isolation.h"

#include "core/assess/risk.h"

#include <algorithm>

namespace phaseout::timetable {

std::vector<std::int64_t> reachableExposure(const PlanParts &parts, const Estate &estate, QDate today)
{
    std::vector<std::int64_t> result;
    for (size_t j = 0; j < parts.stores.size(); ++j) {
        const int at = estate.storeAt(parts.stores[j]);
        const Store *store = estate.store(parts.stores[j]);
        std::int64_t sum = 0;
        for (const int d : estate.devicesAt(at)) {
            Device device = estate.devices[static_cast<size_t>(d)];
            const int now = assess::deviceRisk(device, store, estate.riskWeights, today).total;
            device.isIsolated = true;
            sum += now - assess::deviceRisk(device, store, estate.riskWeights, today).total;
        }
        result.push_back(parts.work[j].kind == VisitKind::Removal ? sum : 0);
    }
    return result;
}

void addIsolations(PlanParts &parts, const Estate &estate, int storesPerDay, QDate today)
{
    const std::vector<std::int64_t> reachable = reachableExposure(parts, estate, today);
    plan::Problem &problem = parts.problem;
    const int team = static_cast<int>(problem.pools.size());
    const int perHalfDay = std::max(1, (storesPerDay + 1) / SlotCalendar::slotsPerDay);
    problem.pools.push_back({{}, std::vector<int>(static_cast<size_t>(problem.slotCount()), perHalfDay), {}});
    parts.poolNames.emplace_back();
    const int begin = parts.calendar().slotFrom(parts.firstDay());
    const size_t visits = problem.jobs.size();
    for (size_t j = 0; j < visits; ++j) {
        plan::Job &removal = problem.jobs[j];
        const std::int64_t weight = std::min(reachable[j], removal.weight - 1);
        if (weight <= 0)
            continue;
        removal.weight -= weight;
        plan::Job isolation;
        isolation.label = removal.label;
        isolation.choices = {{team, 1, 0}};
        isolation.weight = weight;
        if (begin > 0)
            isolation.starts = {{std::min(begin, problem.slotCount() - 1), problem.slotCount() - 1}};
        problem.jobs.push_back(std::move(isolation));
        parts.stores.push_back(parts.stores[j]);
        parts.work.push_back(parts.work[j]);
        parts.rules.push_back(StartRule::Begin);
    }
    problem.unplacedCost = plan::safeUnplacedCost(problem);
}

} // namespace phaseout::timetable
