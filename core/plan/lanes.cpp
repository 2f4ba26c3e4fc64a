// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lanes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace phaseout::plan {
namespace {

constexpr int smallestPart = 600; // jobs
constexpr int roughSteps = 30;
constexpr int fineSteps = 400;
constexpr int mostSteps = 100'000;
// Sizes of steps, in the highest prices.
constexpr double farStep = 0.12;
constexpr double nearStep = 0.01;
constexpr double warmStep = 0.003;
constexpr double fineStep = 0.0015;
constexpr double finestStep = 0.0002;

// The search cools down once in every stage of the prices, from hot to cold (in mean costs of a job).
constexpr double hot = 0.004;
constexpr double cold = 0.00025;
constexpr int coolings = 20;
constexpr int chunk = 500; // trials between two looks at whether to stop

// The n-th root of a number in (0, 1), by bisection: the standard library's powers may differ in the last bit.
double rootOf(double value, int n)
{
    double root = 1;
    for (int halving = 0; halving < 50; ++halving) {
        const double half = std::ldexp(1.0, -halving - 1);
        double power = 1;
        for (int k = 0; k < n; ++k)
            power *= root - half;
        if (power >= value)
            root -= half;
    }
    return root;
}

// About as much work as a look at all jobs.
int trialsOf(const Model &model)
{
    return static_cast<int>(std::clamp<std::int64_t>(std::int64_t{model.jobCount()} * model.weekCount() / 150, 500, 200'000));
}

} // namespace

PriceLane::PriceLane(const Model &model, int settling, const JobContext &context)
    : m_model(model)
    , m_nearSteps(std::clamp(settling, 1, mostSteps))
    , m_dual(model, context)
    , m_parts(std::clamp(model.jobCount() / smallestPart, 1, 8))
{
}

void PriceLane::begin(const Prices *warm)
{
    m_dual.begin(warm);
    if (m_dual.isWarm()) {
        m_stage = Stage::Near;
        m_length = m_nearSteps;
        m_dual.restart(warmStep, rootOf(fineStep / warmStep, m_nearSteps));
    } else {
        m_length = m_parts > 1 ? roughSteps : roughSteps * 4;
        m_dual.restart(farStep, rootOf(nearStep / farStep, m_length * m_parts));
    }
}

void PriceLane::step(const JobContext &context)
{
    ++m_done;
    if (m_stage == Stage::Rough && m_parts > 1)
        for (int part = 0; part < m_parts && !context.isCancelled(); ++part)
            m_dual.advance({m_parts, part});
    else
        m_dual.advance();
}

void PriceLane::nextStage()
{
    m_done = 0;
    if (m_stage == Stage::Rough) {
        m_stage = Stage::Near;
        m_length = m_nearSteps;
        m_dual.goOn(nearStep, rootOf(fineStep / nearStep, m_nearSteps));
        return;
    }
    m_length = m_stage == Stage::Near ? fineSteps : std::min(m_length * 2, mostSteps);
    m_stage = Stage::Fine;
    m_dual.refine();
    m_dual.restart(fineStep, rootOf(finestStep / fineStep, m_length));
}

std::vector<double> PriceLane::keys() const
{
    std::vector<double> keys;
    for (int j = 0; j < m_model.jobCount(); ++j)
        keys.push_back(m_dual.meanMiddle(j));
    return keys;
}

SearchLane::SearchLane(Draft draft, std::vector<double> keys, std::uint64_t seed)
    : m_improver(std::move(draft), std::move(keys), seed)
    , m_trials(trialsOf(m_improver.now().model()))
{
    if (ListSearch::suits(m_improver.now().model()))
        m_lists.emplace(m_improver.now().model(), m_improver.now(), seed);
    else
        m_whole = wholeSearch(m_improver.now().model(), m_improver.now(), seed);
}

void SearchLane::begin(int length, const Draft *draft)
{
    draft ? m_improver.continueFrom(*draft) : m_improver.returnToBest();
    m_length = length;
    m_done = m_stage = 0;
    m_factor = rootOf(cold / hot, coolings);
    const Model &model = m_improver.now().model();
    const auto placed = static_cast<double>(m_improver.bestCost() - model.problem().unplacedCost * m_improver.bestUnplaced());
    m_temperature = hot * std::abs(placed) / std::max(1, model.jobCount());
}

void SearchLane::step(const JobContext &context)
{
    const std::int64_t stage = std::min<std::int64_t>(coolings, m_done * coolings / m_length);
    for (; m_stage < stage; ++m_stage)
        m_temperature *= m_factor;
    if (m_lists)
        breed(context);
    else if (m_whole)
        searchWhole(context);
    else
        tryChanges(context);
    ++m_done;
}

void SearchLane::tryChanges(const JobContext &context)
{
    for (int done = 0; done < m_trials && !context.isCancelled(); done += chunk)
        m_improver.run(std::min(chunk, m_trials - done), m_temperature);
}

// Whole timetables in place of trials: about as much work.
void SearchLane::breed(const JobContext &context)
{
    const int jobs = std::max(1, m_improver.now().model().jobCount());
    const int work = m_lists->isQuick() ? m_trials * 8 : m_trials;
    for (int left = std::max(1, work / (2 * jobs)); left > 0 && !context.isCancelled(); --left)
        m_lists->run(1);
    if (m_lists->bestCost() < m_improver.bestCost())
        m_improver.continueFrom(m_lists->best());
    m_improver.run(m_trials / 8, m_temperature);
}

void SearchLane::searchWhole(const JobContext &context)
{
    m_whole->run(m_trials, context);
    if (m_whole->bestCost() < m_improver.bestCost())
        m_improver.continueFrom(m_whole->best());
    if (!m_whole->needsTrials())
        return;
    m_improver.run(m_trials, m_temperature);
    if (m_improver.bestCost() < m_whole->bestCost())
        m_whole->continueFrom(m_improver.best());
}

} // namespace phaseout::plan
