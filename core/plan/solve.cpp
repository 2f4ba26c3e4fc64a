// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/solve.h"

#include "core/base/sha256.h"
#include "core/plan/construct.h"
#include "core/plan/energetic.h"
#include "core/plan/lanes.h"
#include "core/plan/problemjson.h"
#include "core/plan/smallproof.h"

#include <QCoreApplication>
#include <chrono>
#include <limits>
#include <thread>
#include <utility>

namespace phaseout::plan {
namespace {

// What is done in which iteration depends on its number alone, so that a run stopped by the clock can be repeated by
// its number of iterations. Each does two things that know nothing of each other: a step towards better prices, and
// trials on the timetable. After every few iterations they meet: the search learns from the prices what is out of
// place. So one thread and two do the same.
constexpr int mostTogether = 10; // iterations between two meetings
constexpr int largeProblem = 2000;
constexpr std::int64_t longLook = 3'500'000; // jobs × weeks

class Run {
public:
    Run(const Problem &problem, const SolveOptions &options, const JobContext &context, const SolveObserver &observer)
        : m_options(options)
        , m_context(context)
        , m_observer(observer)
        , m_began(std::chrono::steady_clock::now())
        , m_model(problem)
        , m_prices(m_model, options.settling, context)
        , m_search(first(), smithKeys(m_model), options.seed)
    {
        m_certificate = {{}, noPrices(problem), -limits::total, {}};
    }

    Solution go()
    {
        if (!stopped()) {
            m_prices.begin(m_options.warmPrices ? &*m_options.warmPrices : nullptr);
            if (m_prices.dual().isWarm())
                listAtOnce();
            m_search.begin(m_prices.stageLength(), nullptr);
            prove();
            contradict();
            tell();
        }
        while (!stopped()) {
            const std::int64_t count = std::min({together(), m_prices.stepsLeft(), m_options.iterations - m_iterations});
            sideBySide(count);
            m_iterations += count;
            meet();
        }
        prove();
        return solution();
    }

private:
    // Everything placed one by one, before any price is known.
    Draft first() const
    {
        const std::vector<double> keys = smithKeys(m_model);
        Draft best = constructed(m_model, keys, m_context);
        if (m_options.warmSchedule && isOfModel(*m_options.warmSchedule)) {
            Draft kept = repaired(m_model, *m_options.warmSchedule, keys, m_context);
            if (kept.cost() < best.cost())
                return kept;
        }
        return best;
    }
    bool isOfModel(const Schedule &schedule) const
    {
        return static_cast<int>(schedule.jobs.size()) == m_model.jobCount() &&
               std::all_of(schedule.jobs.begin(), schedule.jobs.end(),
                           [this](const Placed &p) { return p.start < m_model.slotCount(); });
    }
    bool stopped()
    {
        if (m_stopped)
            return true;
        m_stopped = true;
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_began;
        if (m_context.isCancelled())
            m_ending = Ending::Cancelled;
        else if (m_search.improver().bestCost() <= m_certificate.bound)
            m_ending = Ending::Proven;
        else if (m_iterations >= m_options.iterations)
            m_ending = Ending::Iterations;
        else if (m_options.seconds > 0 && elapsed.count() >= m_options.seconds)
            m_ending = Ending::Seconds;
        else
            m_stopped = false;
        return m_stopped;
    }
    // Fewer where each takes long, so that the clock is looked at in time.
    std::int64_t together() const
    {
        if (std::int64_t{m_model.jobCount()} * m_model.weekCount() > longLook)
            return 2;
        return m_model.jobCount() > largeProblem ? mostTogether / 2 : mostTogether;
    }
    void sideBySide(std::int64_t count)
    {
        const bool isForBoth = m_small && m_small->isForBoth();
        const auto prices = [this, count, isForBoth] {
            if (isForBoth)
                return m_small->goOn(0);
            for (std::int64_t i = 0; i < count && !m_context.isCancelled(); ++i)
                stepPrices();
        };
        const auto trials = [this, count, isForBoth] {
            if (isForBoth)
                return m_small->goOn(1);
            for (std::int64_t i = 0; i < count && !m_context.isCancelled(); ++i)
                m_search.step(m_context);
        };
        if (m_options.threads < 2) {
            prices();
            trials();
            return;
        }
        const std::jthread other(prices);
        trials();
    }
    void stepPrices()
    {
        if (m_small)
            m_small->step();
        else
            m_prices.step(m_context);
    }
    // What each learns from the other.
    void meet()
    {
        if (m_context.isCancelled())
            return;
        if (m_prices.stepsLeft() == 0)
            nextStage();
        if (m_prices.isWhole())
            guide();
        if (m_small)
            meetSmall();
        tell();
    }
    void meetSmall()
    {
        m_small->meet(m_search.improver(), m_context);
        if (const std::vector<Remaining::Place> found = m_small->takeFound(); !found.empty())
            if (const std::optional<Draft> draft = Draft::of(m_model, found); draft && draft->cost() < m_search.improver().bestCost())
                m_search.improver().continueFrom(*draft);
        if (const Certificate &better = m_small->certificate(); better.bound > m_certificate.bound) {
            m_certificate.bound = better.bound;
            m_certificate.eliminations = better.eliminations;
            m_certificate.isExhausted = better.isExhausted;
        }
        if (m_small->isOver())
            m_small.reset();
    }
    // Jobs one by one in the order that the prices say.
    Draft listed()
    {
        std::vector<double> keys = m_prices.keys();
        Draft draft = constructed(m_model, keys, m_context);
        m_search.improver().setKeys(std::move(keys));
        return draft;
    }
    // Where much is better moved, a list is a better start than the timetable in force.
    void listAtOnce()
    {
        m_prices.step(m_context);
        const Draft draft = listed();
        m_bestList = draft.cost();
        if (draft.cost() < m_search.improver().bestCost())
            m_search.improver().continueFrom(draft);
    }
    // Better prices make better lists: the search begins again from one as long as they do.
    void nextStage()
    {
        prove();
        const Draft draft = listed();
        const bool isBetter = !m_options.warmSchedule && draft.cost() < m_bestList;
        m_bestList = std::min(m_bestList, draft.cost());
        if (m_prices.isFine() && !m_wasSmall && SmallProof::suits(m_model)) {
            m_wasSmall = true;
            m_small.emplace(m_model, m_prices.dual().bestPrices(), m_search.improver());
        }
        m_prices.nextStage();
        m_search.begin(m_prices.stageLength(), isBetter ? &draft : nullptr);
    }
    // Jobs by how much dearer their places are than their best ones at the prices of now.
    void guide()
    {
        constexpr int wanted = 2000;
        const Draft &draft = m_search.improver().now();
        const PricedPlaces &places = m_prices.dual().places();
        std::vector<double> regrets(static_cast<std::size_t>(m_model.jobCount()), 0.0);
        std::vector<int> targets;
        double sum = 0;
        for (int j = 0; j < m_model.jobCount(); ++j) {
            targets.push_back(places.start(j));
            if (draft.isPlaced(j) && !m_model.isFixed(j))
                regrets[j] = places.regret(j, draft.route(j), draft.start(j));
            sum += regrets[j];
        }
        std::vector<int> seeds;
        double passed = 0;
        for (int j = 0; j < m_model.jobCount() && sum > 0; ++j)
            for (passed += regrets[j] * wanted / sum; passed >= 1 && seeds.size() < wanted; passed -= 1)
                seeds.push_back(j);
        m_search.improver().setGuide(std::move(seeds), std::move(targets));
    }
    void prove()
    {
        const Prices best = m_prices.dual().bestPrices();
        if (!fit(best, m_model.problem()))
            return;
        const std::optional<std::int64_t> bound = provenBound(m_model, best, m_context);
        if (!bound || *bound <= m_priceBound)
            return;
        m_certificate.prices = best;
        m_priceBound = *bound;
        if (*bound > m_certificate.bound) {
            m_certificate.bound = *bound;
            m_certificate.eliminations.clear();
            m_certificate.isExhausted = false;
        }
    }
    // Prices alone say little where many jobs have to fit before one end.
    void contradict()
    {
        if (!ListSearch::suits(m_model))
            return;
        std::optional<Certificate> better = energeticBound(m_model, m_certificate.bound, m_context);
        if (!better)
            return;
        m_certificate.bound = better->bound;
        m_certificate.eliminations = std::move(better->eliminations);
    }
    void tell() const
    {
        if (m_observer)
            m_observer({m_search.improver().bestCost(), m_certificate.bound, penalty(m_model.problem(), m_search.improver().best().schedule()),
                        m_iterations, m_search.improver().bestUnplaced()});
        const bool isCounted = m_options.iterations < std::numeric_limits<std::int64_t>::max() / 2;
        m_context.report(m_iterations, isCounted ? m_options.iterations : 0,
                         QCoreApplication::translate("phaseout::plan", "Looking for a better timetable"));
    }
    Solution solution()
    {
        Solution solution{m_search.improver().best().schedule(),
                          m_search.improver().bestCost(),
                          std::move(m_certificate),
                          m_iterations,
                          m_ending,
                          {}};
        solution.certificate.problemDigest = digest(m_model.problem());
        if (m_search.improver().bestUnplaced() > 0)
            solution.unplaced = Explainer(m_model, solution.schedule).unplaced(m_ending == Ending::Cancelled ? 0 : 500);
        return solution;
    }

    const SolveOptions &m_options;
    const JobContext &m_context;
    const SolveObserver &m_observer;
    const std::chrono::steady_clock::time_point m_began;
    const Model m_model;
    PriceLane m_prices;
    SearchLane m_search;
    std::optional<SmallProof> m_small;
    bool m_wasSmall = false;
    Certificate m_certificate;
    std::int64_t m_priceBound = -limits::total; // what the certificate's own prices prove
    std::int64_t m_bestList = std::numeric_limits<std::int64_t>::max();
    std::int64_t m_iterations = 0;
    Ending m_ending = Ending::Iterations;
    bool m_stopped = false;
};

} // namespace

double Solution::gap() const
{
    return gapOf(objective, certificate.bound);
}

Result<Solution> solve(const Problem &problem, const SolveOptions &options, const JobContext &context,
                       const SolveObserver &observer)
{
    for (const Finding &finding : validate(problem))
        if (finding.severity == Severity::Refused)
            return failure(ErrorCode::ValueInvalid, finding.id, finding.subject);
    return Run(problem, options, context, observer).go();
}

QByteArray planId(const QByteArray &problemDigest, std::uint64_t seed, std::int64_t iterations)
{
    const QByteArray text = problemDigest + ' ' + QByteArray::number(seed) + ' ' + QByteArray::number(iterations);
    return Sha256::of(text).toHex();
}

} // namespace phaseout::plan
