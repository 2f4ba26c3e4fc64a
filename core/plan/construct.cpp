// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/construct.h"

#include "core/plan/packing.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace phaseout::plan {
namespace {

// Jobs by key, each behind those it has to wait for.
std::vector<int> sequence(const Model &model, std::vector<double> keys)
{
    std::vector<int> rank(static_cast<std::size_t>(model.jobCount()));
    for (int i = 0; i < model.jobCount(); ++i)
        rank[model.order()[i]] = i;
    for (auto j = model.order().rbegin(); j != model.order().rend(); ++j)
        for (const Link &link : model.before(*j))
            keys[link.job] = std::min(keys[link.job], keys[*j]);
    std::vector<int> jobs(rank.size());
    std::iota(jobs.begin(), jobs.end(), 0);
    const bool chains = !model.problem().precedence.empty();
    std::stable_sort(jobs.begin(), jobs.end(), [&](int a, int b) {
        return keys[a] != keys[b] ? keys[a] < keys[b] : chains && rank[a] < rank[b];
    });
    return jobs;
}

// Before all others: the search does not move them, so nobody would make room for them later.
void placeFixed(Draft &draft)
{
    const Model &model = draft.model();
    for (int j = 0; j < model.jobCount(); ++j)
        if (!draft.isPlaced(j) && model.isFixed(j))
            if (const Spot spot = draft.bestSpot(j, true); spot.isFound())
                draft.place(j, spot.route, spot.start);
}

void fill(Draft &draft, const std::vector<double> &keys, const JobContext &context)
{
    const Model &model = draft.model();
    placeFixed(draft);
    int count = 0;
    for (const int j : sequence(model, keys)) {
        if (++count % 512 == 0 && context.isCancelled())
            break;
        if (draft.isPlaced(j))
            continue;
        if (const Spot spot = draft.bestSpot(j); spot.isFound())
            draft.place(j, spot.route, spot.start);
    }
    draft.dropOrphans();
}

} // namespace

std::vector<double> smithKeys(const Model &model)
{
    std::vector<double> keys;
    for (int j = 0; j < model.jobCount(); ++j)
        keys.push_back(-model.urgency(j) / (static_cast<double>(model.routes(j).front().duration) * model.job(j).team));
    return keys;
}

Draft constructed(const Model &model, const std::vector<double> &keys, const JobContext &context)
{
    Draft best(model);
    fill(best, keys, context);
    std::vector<double> urgent = keys;
    constexpr double ahead = -std::numeric_limits<double>::max() / 2;
    Draft last = best;
    for (int attempt = 0; attempt < 4 && last.unplacedCount() > 0 && !context.isCancelled(); ++attempt) {
        for (int j = 0; j < model.jobCount(); ++j)
            if (!last.isPlaced(j))
                urgent[j] = ahead;
        Draft next(model);
        fill(next, urgent, context);
        if (next.cost() < best.cost())
            best = next;
        last = next;
    }
    pack(best, context);
    return best;
}

Draft repaired(const Model &model, const Schedule &old, const std::vector<double> &keys, const JobContext &context)
{
    Draft draft(model);
    placeFixed(draft);
    std::vector<int> jobs = model.order();
    std::stable_sort(jobs.begin(), jobs.end(), [&](int a, int b) { return old.jobs[a].start < old.jobs[b].start; });
    for (const int j : jobs) {
        const Placed &place = old.jobs[j];
        for (int r = 0; place.isPlaced() && !draft.isPlaced(j) && r < static_cast<int>(model.routes(j).size()); ++r)
            if (model.routes(j)[r].pool == place.pool && model.mayStart(j, r, place.start) &&
                draft.profile().fits(j, r, place.start)) {
                const int from = draft.earliestAfterOthers(j);
                if (from != none && from <= place.start &&
                    model.end(j, r, place.start) <= draft.latestBeforeOthers(j))
                    draft.place(j, r, place.start);
            }
    }
    fill(draft, keys, context);
    pack(draft, context);
    return draft;
}

} // namespace phaseout::plan
