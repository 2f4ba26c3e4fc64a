// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/smallproof.h"

#include "core/plan/listsearch.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

constexpr std::size_t ascents = SmallModel::mostPricings - 1; // for the whole and for what comes after some of it
constexpr int stepsOfClimb = 700;
constexpr int stepsAtOnce = 4; // at most
constexpr int stepsOfBoth = 8; // times as many, before they meet again
constexpr int placesAtOnce = 40'000;
constexpr std::size_t looksAtOnce = 64; // beginnings, in a problem of
constexpr std::size_t usualPlaces = 10'000;
constexpr int looksOfBoth = 16; // times as many, before they meet again
constexpr std::size_t widths[] = {100, 400, 1000, 60'000}; // of passes
constexpr std::size_t narrowPasses = 2; // before there are prices for the rest

} // namespace

bool SmallProof::suits(const Model &model)
{
    return StripAscent::suits(model) && !ListSearch::suits(model);
}

SmallProof::SmallProof(const Model &model, const Prices &prices, const Improver &search)
    : m_model(model)
    , m_start(prices)
    , m_certificate{{}, noPrices(model.problem()), -limits::total}
{
    beginAscents(search);
}

void SmallProof::beginAscents(const Improver &search)
{
    m_stage = Stage::Climb;
    m_ascents.clear();
    if (m_prices.empty()) {
        m_ascents.emplace_back(m_model, m_start, search.bestCost(), stepsOfClimb);
        m_prices.push_back(m_ascents.back().bestPrices()); // later ones may say less about places that these rule out
    } else {
        for (std::size_t k = m_prices.size(); k < SmallModel::mostPricings && m_ascents.size() < Exhaustion::lanes; ++k)
            beginForRest(k - 1, search);
    }
    m_stepsAtOnce = std::clamp(placesAtOnce / std::max(1, m_ascents.front().placeCount()), 1, stepsAtOnce);
}

// Prices that are best for all visits are less so for those that come last.
void SmallProof::beginForRest(std::size_t ascent, const Improver &search)
{
    m_ascents.emplace_back(m_model, m_start, search.bestCost() + 1, stepsOfClimb); // the best timetable is not below its own cost
    const Draft best = search.best();
    std::vector<int> starts;
    for (int j = 0; j < m_model.jobCount(); ++j)
        if (best.isPlaced(j))
            starts.push_back(best.start(j));
    std::sort(starts.begin(), starts.end());
    m_ascents.back().hold(best, starts.empty() ? 0 : starts[starts.size() * ascent / ascents]);
}

void SmallProof::climb(std::size_t lane, int steps)
{
    for (int i = 0; i < steps && !m_ascents[lane].isDone(); ++i)
        m_ascents[lane].advance();
}

void SmallProof::step()
{
    if (m_stage == Stage::Pass)
        m_pass->run(m_looks);
    else if (m_stage == Stage::Climb)
        climb(0, m_stepsAtOnce);
}

void SmallProof::goOn(int lane)
{
    if (m_stage == Stage::Pass)
        m_pass->goOn(lane);
    else
        climb(static_cast<std::size_t>(lane), m_stepsAtOnce * stepsOfBoth);
}

void SmallProof::meet(const Improver &search, const JobContext &context)
{
    if (m_isForBoth && m_stage == Stage::Pass)
        m_pass->gather();
    if (m_stage == Stage::Climb && std::all_of(m_ascents.begin(), m_ascents.end(), [](const StripAscent &ascent) { return ascent.isDone(); }))
        climbed(search, context);
    else if (m_stage == Stage::Pass && m_pass->isDone())
        passed(search.bestCost());
    else if (m_stage == Stage::Met)
        beginAscents(search);
    share();
}

void SmallProof::share()
{
    const int looks = m_looks * looksOfBoth;
    m_isForBoth = m_stage == Stage::Pass ? m_pass->waiting() >= static_cast<std::size_t>(looks) / 2 : m_stage == Stage::Climb && m_ascents.size() > 1;
    if (m_isForBoth && m_stage == Stage::Pass)
        m_pass->take(looks);
}

void SmallProof::climbed(const Improver &search, const JobContext &context)
{
    const bool isForAll = m_prices.size() == 1;
    for (const StripAscent &ascent : m_ascents) {
        m_prices.push_back(ascent.bestPrices());
        if (!fit(m_prices.back(), m_model.problem())) {
            m_stage = Stage::Over;
            return;
        }
    }
    if (isForAll)
        tellBound(context);
    if (isForAll || m_prices.size() == SmallModel::mostPricings)
        beginPass(search.bestCost());
    else
        beginAscents(search);
}

void SmallProof::tellBound(const JobContext &context)
{
    for (const Prices &prices : m_prices) {
        const std::optional<std::int64_t> bound = provenBound(m_model, prices, context);
        if (!bound || *bound <= m_certificate.bound)
            continue;
        m_certificate.bound = *bound;
        m_certificate.eliminations = {prices};
    }
}

void SmallProof::beginPass(std::int64_t objective)
{
    m_stage = Stage::Over;
    Remaining remaining(m_model);
    for (const Prices &prices : m_prices) {
        remaining.eliminate(prices, objective);
        remaining.keepOrder();
    }
    if (!remaining.isEmpty() && !Exhaustion::suits(m_model))
        return;
    std::size_t places = 0;
    for (int j = 0; j < m_model.jobCount(); ++j)
        places += remaining.places(j).size();
    m_looks = static_cast<int>(std::max<std::size_t>(1, 2 * looksAtOnce * usualPlaces / (places + usualPlaces)));
    m_pass.emplace(m_model, m_prices, remaining, objective, widths[m_width]);
    if (!m_pass->isNothingToDo())
        m_stage = Stage::Pass;
}

void SmallProof::passed(std::int64_t objective)
{
    m_found = m_pass->found();
    ++m_width;
    m_stage = Stage::Over;
    if (m_pass->isWhole()) {
        m_certificate.bound = m_pass->best();
        m_certificate.eliminations = m_prices;
        m_certificate.isExhausted = true;
    } else if (m_width == narrowPasses) {
        m_stage = Stage::Met;
    } else if (m_width < std::size(widths)) {
        beginPass(std::min(objective, m_pass->best()));
    }
}

} // namespace phaseout::plan
