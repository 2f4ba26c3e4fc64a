// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/draft.h"

#include <algorithm>

namespace phaseout::plan {

Draft::Draft(const Model &model)
    : m_model(&model)
    , m_profile(model)
    , m_start(static_cast<std::size_t>(model.jobCount()), none)
    , m_route(static_cast<std::size_t>(model.jobCount()), none)
    , m_cost(model.problem().unplacedCost * model.jobCount())
    , m_unplaced(model.jobCount())
{
}

std::optional<Draft> Draft::of(const Model &model, const std::vector<Remaining::Place> &places)
{
    Draft draft(model);
    for (const int j : model.order()) {
        if (places[j].route == none)
            continue;
        const int from = draft.earliestAfterOthers(j);
        if (from == none || places[j].start < from || !draft.profile().fits(j, places[j].route, places[j].start))
            return {};
        draft.place(j, places[j].route, places[j].start);
    }
    return draft;
}

void Draft::place(int j, int route, int start)
{
    m_cost += m_model->cost(j, route, start) + m_profile.visitCost(j, route, start) - m_model->problem().unplacedCost;
    m_profile.place(j, route, start);
    m_start[j] = start;
    m_route[j] = route;
    --m_unplaced;
}

void Draft::remove(int j)
{
    m_profile.remove(j, m_route[j], m_start[j]);
    m_cost -= m_model->cost(j, m_route[j], m_start[j]) + m_profile.visitCost(j, m_route[j], m_start[j]) -
              m_model->problem().unplacedCost;
    m_start[j] = none;
    m_route[j] = none;
    ++m_unplaced;
}

// As far as permitted starts and the order of jobs go, all moves done.
bool Draft::mayHold(std::span<const Relocation> moves)
{
    bool ordered = false;
    for (const Relocation &move : moves) {
        if (!m_model->mayStart(move.job, move.route, move.start))
            return false;
        ordered = ordered || !m_model->before(move.job).empty() || !m_model->after(move.job).empty();
    }
    if (!ordered)
        return true;
    for (const Relocation &move : moves) {
        m_start[move.job] = move.start;
        m_route[move.job] = move.route;
    }
    const bool holds = std::all_of(moves.begin(), moves.end(), [this](const Relocation &move) {
        const int from = earliestAfterOthers(move.job);
        return from != none && from <= move.start && end(move.job) <= latestBeforeOthers(move.job);
    });
    for (const Relocation &move : moves) {
        m_start[move.job] = move.oldStart;
        m_route[move.job] = move.oldRoute;
    }
    return holds;
}

int Draft::earliestGap(int j, int from, int latest)
{
    m_profile.changeCrews(j, m_route[j], m_start[j], -1);
    const int start = m_profile.earliest(j, m_route[j], from, latest, Profile::Look::AtCrews);
    m_profile.changeCrews(j, m_route[j], m_start[j], 1);
    return start;
}

bool Draft::relocate(std::span<const Relocation> moves, double allowed)
{
    std::int64_t worse = 0;
    bool visits = false;
    for (const Relocation &move : moves) {
        worse += m_model->cost(move.job, move.route, move.start) - m_model->cost(move.job, move.oldRoute, move.oldStart);
        visits = visits || m_model->job(move.job).cluster != none;
    }
    if (!visits && static_cast<double>(worse) > allowed)
        return false;
    if (!mayHold(moves))
        return false;
    if (visits) {
        worse += m_profile.visitChange(moves);
        if (static_cast<double>(worse) > allowed)
            return false;
    }
    if (!m_profile.relocate(moves))
        return false;
    for (const Relocation &move : moves) {
        m_start[move.job] = move.start;
        m_route[move.job] = move.route;
    }
    m_cost += worse;
    return true;
}

int Draft::earliestAfterOthers(int j) const
{
    int earliest = 0;
    for (const Link &link : m_model->before(j)) {
        if (!isPlaced(link.job))
            return none;
        earliest = std::max(earliest, end(link.job) + link.lag);
    }
    return earliest;
}

int Draft::latestBeforeOthers(int j) const
{
    int latest = m_model->slotCount();
    for (const Link &link : m_model->after(j))
        if (isPlaced(link.job))
            latest = std::min(latest, m_start[link.job] - link.lag);
    return latest;
}

void Draft::consider(Spot &best, int j, int route, int from, int latest) const
{
    const int start = m_profile.earliest(j, route, from, latest);
    if (start == none)
        return;
    const std::int64_t cost = m_model->cost(j, route, start) + m_profile.visitCost(j, route, start);
    if (!best.isFound() || cost < best.cost)
        best = {route, start, cost};
}

// Later starts that may cost less than the first one.
void Draft::considerWeeks(Spot &best, int j, int route, int from, int latest) const
{
    const Job &job = m_model->job(j);
    const Route &way = m_model->routes(j)[route];
    if (job.oldStart != none && job.disruption > 0) {
        const int old = m_model->firstSlot(m_model->week(job.oldStart));
        if (old > from)
            consider(best, j, route, old, latest);
    }
    for (const CostStep &step : job.steps)
        if (const int start = m_model->latestStart(j, route, step.from); (step.cost < 0 || step.perSlot < 0) && start > from)
            consider(best, j, route, start, latest);
    if (job.cluster == none || m_model->problem().clusters[job.cluster].visitCost == 0 || !best.isFound())
        return;
    constexpr int weeksAhead = 26; // further on, waiting costs more than a visit in any estate we know
    const int first = m_model->week(best.start) + 1;
    for (int week = first; week < std::min(first + weeksAhead, m_model->weekCount()); ++week)
        if (m_profile.isVisited(job.cluster, way.pool, week))
            consider(best, j, route, std::max(from, m_model->firstSlot(week)), latest);
}

Spot Draft::bestSpot(int j, bool alone) const
{
    Spot best;
    int from = earliestAfterOthers(j);
    if (from == none && !alone)
        return best;
    if (from == none) {
        from = 0;
        for (const Link &link : m_model->before(j))
            if (isPlaced(link.job))
                from = std::max(from, end(link.job) + link.lag);
    }
    const int latestEnd = latestBeforeOthers(j);
    for (int r = 0; r < static_cast<int>(m_model->routes(j).size()); ++r) {
        const int latest = m_model->latestStart(j, r, latestEnd);
        consider(best, j, r, from, latest);
        considerWeeks(best, j, r, from, latest);
    }
    return best;
}

void Draft::dropOrphans()
{
    for (const int j : m_model->order())
        if (isPlaced(j) && earliestAfterOthers(j) == none)
            remove(j);
}

void Draft::copyPlaces(const Draft &other)
{
    m_start = other.m_start;
    m_route = other.m_route;
    m_cost = other.m_cost;
    m_unplaced = other.m_unplaced;
}

Draft Draft::rebuilt() const
{
    Draft draft(*m_model);
    for (int j = 0; j < m_model->jobCount(); ++j)
        if (isPlaced(j))
            draft.place(j, m_route[j], m_start[j]);
    return draft;
}

Schedule Draft::schedule() const
{
    Schedule schedule;
    for (int j = 0; j < m_model->jobCount(); ++j)
        schedule.jobs.push_back(isPlaced(j) ? Placed{m_start[j], pool(j), {}} : Placed{});
    nameCrews(m_model->problem(), schedule);
    return schedule;
}

} // namespace phaseout::plan
