// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/exhaustion.h"
#include "core/plan/placecosts.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

constexpr std::int64_t never = std::int64_t{1} << 61;
constexpr int mostPlaces = 60'000; // of one visit

} // namespace

int Exhaustion::leastDuration(const Model &model, int j)
{
    const std::vector<Route> &routes = model.routes(j);
    return std::min_element(routes.begin(), routes.end(), [](const Route &a, const Route &b) { return a.duration < b.duration; })->duration;
}

bool Exhaustion::suits(const Model &model)
{
    const Problem &problem = model.problem();
    return std::all_of(problem.jobs.begin(), problem.jobs.end(),
                       [&](const Job &job) { return job.cluster == none || problem.clusters[job.cluster].visitCost == 0; }) &&
           std::all_of(problem.precedence.begin(), problem.precedence.end(),
                       [&](const Precedence &link) { return link.lag >= -leastDuration(model, link.before); });
}

Exhaustion::Exhaustion(const Model &model, const Prices &prices, const Remaining &remaining, std::int64_t limit, std::size_t width)
    : m_model(model)
    , m_limit(limit)
    , m_width(width)
    , m_scale(prices.scale)
    , m_visitOf(static_cast<std::size_t>(model.jobCount()), none)
    , m_givenPlace(static_cast<std::size_t>(model.jobCount()))
    , m_best(limit)
{
    const Wide most = Wide(limit - 1) * prices.scale;
    m_isDone = remaining.isEmpty();
    m_isTooMuch = most > never / 2 || most < -never / 2 || prices.strips.size() > mostStrips;
    if (m_isDone || m_isTooMuch)
        return;
    m_most = static_cast<std::int64_t>(most);
    for (const Strip &strip : prices.strips) {
        m_shapes.push_back(stripShape(model.problem(), strip));
        m_cells.emplace_back(1, 0);
        for (const std::int64_t price : strip.cells)
            m_cells.back().push_back(m_cells.back().back() + price);
    }
    makeSlots();
    makeVisits(prices, remaining);
    makeGiven(prices, remaining);
    if (!m_isTooMuch)
        begin();
}

void Exhaustion::makeSlots()
{
    for (const StripShape &shape : m_shapes) {
        m_slotOf.emplace_back();
        int week = 0;
        for (int cells = 0; cells <= shape.length; ++cells) {
            while (week < m_model.weekCount() && shape.there[week] < cells)
                ++week;
            m_slotOf.back().push_back(m_model.firstSlot(week));
        }
    }
}

void Exhaustion::makeVisits(const Prices &prices, const Remaining &remaining)
{
    Prices bare = prices;
    bare.strips.clear();
    PlaceCosts costs(m_model, prices);
    PlaceCosts without(m_model, bare);
    const auto narrow = [this](Wide cost) {
        m_isTooMuch = m_isTooMuch || cost < -never / 256;
        return static_cast<std::int64_t>(std::min<Wide>(cost, never / 256));
    };
    for (const int j : m_model.order()) {
        if (remaining.places(j).size() == 1 && !remaining.mayBeLeftOut(j))
            continue;
        m_visitOf[j] = static_cast<int>(m_visits.size());
        m_visits.push_back({j, remaining.mayBeLeftOut(j), remaining.places(j), {}, {}, {}});
        Visit &visit = m_visits.back();
        std::stable_sort(visit.places.begin(), visit.places.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
        costs.lookAt(j);
        without.lookAt(j);
        for (const Remaining::Place &place : visit.places) {
            const Route &route = m_model.routes(j)[place.route];
            visit.costs.push_back(narrow(costs.of(route, place.start, place.end, place.own)));
            visit.bare.push_back(narrow(without.of(route, place.start, place.end, place.own)));
        }
        const std::int64_t out = visit.mayBeOut ? narrow(costs.unplaced()) : never / 256;
        visit.least.assign(static_cast<std::size_t>(m_model.slotCount()) + 1, out);
        for (std::size_t i = 0; i < visit.places.size(); ++i) {
            std::int64_t &least = visit.least[visit.places[i].start];
            least = std::min(least, visit.costs[i]);
        }
        leastFromThereOn(visit.least);
        m_isTooMuch = m_isTooMuch || m_visits.size() > mostVisits || visit.places.size() > mostPlaces;
        if (m_isTooMuch)
            return;
    }
}

void Exhaustion::makeGiven(const Prices &prices, const Remaining &remaining)
{
    const Problem &problem = m_model.problem();
    for (const Pool &pool : problem.pools)
        m_all.crews.push_back(pool.capacity);
    for (std::size_t item = 0; item < problem.items.size(); ++item)
        m_all.stock.push_back(m_model.arrived(static_cast<int>(item)));
    for (std::size_t budget = 0; budget < problem.budgets.size(); ++budget)
        m_all.money.push_back(m_model.spendable(static_cast<int>(budget)));
    Prices bare = prices;
    bare.strips.clear();
    PlaceCosts costs(m_model, prices);
    PlaceCosts without(m_model, bare);
    Wide paid = -costs.supply();
    std::int64_t cost = 0;
    for (const StripShape &shape : m_shapes)
        m_isTooMuch = m_isTooMuch || shape.length == 0;
    for (int j = 0; j < m_model.jobCount() && !m_isTooMuch; ++j) {
        if (m_visitOf[j] != none)
            continue;
        const Remaining::Place place = m_givenPlace[j] = remaining.places(j).front();
        costs.lookAt(j);
        without.lookAt(j);
        const Route &route = m_model.routes(j)[place.route];
        const Wide with = costs.of(route, place.start, place.end, place.own);
        const Wide difference = without.of(route, place.start, place.end, place.own) - with;
        m_isTooMuch = m_isTooMuch || with > never / 256 || with < -never / 256;
        paid += with;
        cost += place.own;
        m_given.push_back({j, place.start, static_cast<std::int64_t>(difference)});
        take(m_all, j, place);
    }
    m_isTooMuch = m_isTooMuch || paid > never / 2 || paid < -never / 2;
    std::stable_sort(m_given.begin(), m_given.end(), [](const Given &a, const Given &b) { return a.start < b.start; });
    Beginning nothing;
    nothing.cost = cost;
    nothing.paid = m_isTooMuch ? 0 : static_cast<std::int64_t>(paid);
    m_level.push_back(nothing);
}

void Exhaustion::begin()
{
    const auto isShort = [](const auto &rows) {
        return std::any_of(rows.begin(), rows.end(), [](const auto &row) { return std::any_of(row.begin(), row.end(), [](auto left) { return left < 0; }); });
    };
    // Given jobs that exclude each other leave nothing.
    m_isDone = isShort(m_all.crews) || isShort(m_all.stock) || isShort(m_all.money);
    if (m_isDone)
        return;
    Beginning &nothing = m_level.front();
    offer(nothing);
    m_room = m_all;
    findFree(nothing);
    m_freeThen = m_free;
    nothing.bound = nothing.paid;
    for (std::size_t v = 0; v < m_visits.size(); ++v) {
        nothing.rest += m_visits[v].least.front();
        nothing.bound += m_visits[v].least[firstStart(nothing, static_cast<int>(v))];
    }
    m_isDone = m_visits.empty() || nothing.bound > m_most;
}

} // namespace phaseout::plan
