// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/energetic.h"

#include "core/plan/remaining.h"

#include <algorithm>
#include <set>

namespace phaseout::plan {
namespace {

constexpr int mostJobs = 150;
constexpr std::int64_t mostPlaces = 1'000'000;

// What a job must do of its work within any stretch: by its earliest and latest place on its only route.
struct Need {
    int team = 0;
    int duration = 0;
    int early = 0; // start
    int late = 0;  // start
};

std::int64_t within(const Need &need, int from, int to)
{
    const int early = std::min(need.early + need.duration, to) - std::max(need.early, from);
    const int late = std::min(need.late + need.duration, to) - std::max(need.late, from);
    return std::int64_t{need.team} * std::max(0, std::min(early, late));
}

class Energetic {
public:
    Energetic(const Model &model, const JobContext &context)
        : m_model(model)
        , m_context(context)
        , m_all(model)
    {
        for (const Pool &pool : model.problem().pools) {
            m_before.emplace_back(1, 0);
            for (const int crews : pool.capacity)
                m_before.back().push_back(m_before.back().back() + crews);
        }
    }

    // A proof that nothing costs less than \a bound.
    std::optional<std::vector<Prices>> proof(std::int64_t bound) const
    {
        std::vector<Prices> steps{noPrices(m_model.problem())};
        steps.front().scale = 1;
        Remaining remaining = m_all;
        const auto take = [&](const Prices &prices) {
            remaining.eliminate(prices, bound);
            remaining.keepOrder();
        };
        take(steps.front());
        for (int pool = 0; pool < static_cast<int>(m_before.size()) && !remaining.isEmpty(); ++pool)
            if (const Span span = overfull(remaining, pool); span.last >= span.first) {
                steps.push_back(steps.front());
                // One crew-slot too many has to outweigh all that could be saved: every cost is at most the bound.
                std::fill_n(steps.back().crews[pool].begin() + span.first, span.last - span.first + 1,
                            std::min(largestPrice, std::max<std::int64_t>(1, bound)));
                take(steps.back());
                break;
            }
        return remaining.isEmpty() ? std::optional(steps) : std::nullopt;
    }

private:
    std::vector<Need> needs(const Remaining &remaining, int pool) const
    {
        std::vector<Need> found;
        for (int j = 0; j < m_model.jobCount(); ++j) {
            const std::vector<Remaining::Place> &places = remaining.places(j);
            if (remaining.mayBeLeftOut(j) || m_model.routes(j).size() != 1 || m_model.hasRests(m_model.routes(j).front().pool))
                continue;
            eachCrewing(m_model.job(j), m_model.job(j).choices.front(), [&](int used, int team) {
                if (used == pool)
                    found.push_back({team, m_model.routes(j).front().duration, places.front().start, places.back().start});
            });
        }
        return found;
    }
    // A stretch in which \a pool would have to do more than it can; an empty one when there is none.
    Span overfull(const Remaining &remaining, int pool) const
    {
        const std::vector<Need> found = needs(remaining, pool);
        std::set<int> begins;
        std::set<int> ends;
        for (const Need &need : found) {
            begins.insert({need.early, need.late});
            ends.insert({need.early + need.duration, need.late + need.duration});
        }
        for (const int from : begins) {
            if (m_context.isCancelled())
                break;
            for (auto to = ends.upper_bound(from); to != ends.end(); ++to) {
                std::int64_t work = 0;
                for (const Need &need : found)
                    work += within(need, from, *to);
                if (work > m_before[pool][*to] - m_before[pool][from])
                    return {from, *to - 1};
            }
        }
        return {0, -1};
    }

    const Model &m_model;
    const JobContext &m_context;
    const Remaining m_all;
    std::vector<std::vector<std::int64_t>> m_before; // by pool: crew-slots before each slot
};

} // namespace

std::optional<Certificate> energeticBound(const Model &model, std::int64_t known, const JobContext &context)
{
    if (model.jobCount() > mostJobs || std::int64_t{model.jobCount()} * model.slotCount() > mostPlaces)
        return {};
    const Energetic energetic(model, context);
    std::optional<Certificate> best;
    std::int64_t bound = known;
    for (std::int64_t step = 1; step > 0 && !context.isCancelled();) {
        if (std::optional<std::vector<Prices>> steps = energetic.proof(bound + step)) {
            bound += step;
            best = Certificate{{}, noPrices(model.problem()), bound, *std::move(steps)};
            step *= 2;
        } else {
            step /= 2;
        }
    }
    return best;
}

} // namespace phaseout::plan
