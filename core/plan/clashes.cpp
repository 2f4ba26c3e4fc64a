// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/clashes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace phaseout::plan {
namespace {

using Place = Clash::Place;

// The only place that a job may have, if it may have one.
Place onlyPlaceOf(const Model &model, int j)
{
    const std::vector<Route> &routes = model.routes(j);
    const auto way = std::find_if(routes.begin(), routes.end(), [](const Route &route) { return !route.starts.empty(); });
    if (way == routes.end())
        return {};
    const int route = static_cast<int>(way - routes.begin());
    const int start = way->starts.front().first;
    return {j, route, start, model.end(j, route, start)};
}

template <class Look>
void eachCrewing(const Model &model, const Place &place, Look look)
{
    eachCrewing(model.job(place.job), model.job(place.job).choices[place.route], look);
}

double sumFrom(const std::vector<double> &prices, int first) { return std::accumulate(prices.begin() + first, prices.end(), 0.0); }

// How much more the job costs without a place than there, a crew.
double gainOf(const Place &place, const Model &model, const RealPrices &prices)
{
    const Problem &problem = model.problem();
    auto cost = static_cast<double>(model.cost(place.job, place.route, place.start));
    eachCrewing(model, place, [&](int other, int team) {
        for (int slot = place.start; slot < place.end; ++slot)
            cost += team * prices.crews[other][slot];
    });
    const int week = model.week(place.start);
    for (const Draw &draw : model.job(place.job).draws)
        cost += static_cast<double>(draw.quantity) * sumFrom(prices.stock[draw.item], week);
    for (const Spend &spend : model.job(place.job).spends) {
        const Budget &terms = problem.budgets[spend.budget];
        const std::vector<double> &periods = prices.money[spend.budget];
        const int period = terms.periodOfWeek[week];
        cost += static_cast<double>(spend.amount) * (terms.carryOver ? sumFrom(periods, period) : periods[period]);
    }
    return (static_cast<double>(problem.unplacedCost) - cost) / place.team;
}

// Those of one pool that want its crews in each slot.
using Wanting = std::map<int, std::vector<Place>>;

std::vector<Wanting> wantingByPool(const Model &model)
{
    std::vector<Wanting> pools(model.problem().pools.size());
    for (int j = 0; j < model.jobCount(); ++j) {
        Place place = model.isFixed(j) ? onlyPlaceOf(model, j) : Place();
        if (place.job == none)
            continue;
        std::map<int, int> teams; // by pool
        eachCrewing(model, place, [&teams](int pool, int team) { teams[pool] += team; });
        for (const auto &[pool, team] : teams) {
            place.team = team;
            for (int slot = place.start; slot < place.end; ++slot)
                if (!model.isRest(pool, slot))
                    pools[pool][slot].push_back(place);
        }
    }
    return pools;
}

} // namespace

std::vector<Clash> clashesIn(const Model &model, const JobContext &context)
{
    std::vector<Clash> clashes;
    const RealPrices nothing = real(noPrices(model.problem()));
    std::map<int, double> gains; // by job of the pool at hand
    const std::vector<Wanting> pools = wantingByPool(model);
    for (int pool = 0; pool < static_cast<int>(pools.size()); ++pool) {
        std::set<int> out;
        gains.clear();
        for (const auto &[slot, places] : pools[pool]) {
            if (context.isCancelled())
                return clashes;
            Clash clash{pool, slot, -model.problem().pools[pool].capacity[slot], {}};
            for (const Place &place : places)
                if (!out.contains(place.job)) {
                    clash.places.push_back(place);
                    clash.missing += place.team;
                }
            if (clash.missing <= 0)
                continue;
            for (const Place &place : clash.places)
                if (!gains.contains(place.job))
                    gains[place.job] = gainOf(place, model, nothing);
            std::stable_sort(clash.places.begin(), clash.places.end(), [&gains](const Place &a, const Place &b) { return gains[a.job] < gains[b.job]; });
            int missing = clash.missing;
            for (auto place = clash.places.begin(); missing > 0; ++place) {
                out.insert(place->job);
                missing -= place->team;
            }
            clashes.push_back(std::move(clash));
        }
    }
    return clashes;
}

double priceOf(const Clash &clash, const Model &model, const RealPrices &prices)
{
    std::vector<std::pair<double, int>> gains; // with the crews that the job takes
    for (const Place &place : clash.places)
        gains.emplace_back(gainOf(place, model, prices), place.team);
    std::sort(gains.begin(), gains.end());
    std::size_t last = 0; // of those that give way
    int freed = gains[0].second;
    while (freed < clash.missing)
        freed += gains[++last].second;
    const double least = std::max(0.0, gains[last].first);
    if (freed > clash.missing) // any more, and the bound falls by what is freed needlessly
        return least;
    return last + 1 < gains.size() ? (least + std::max(least, gains[last + 1].first)) / 2 : least + 1;
}

} // namespace phaseout::plan
