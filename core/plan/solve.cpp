// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/solve.h"

#include "core/plan/construct.h"
#include "core/plan/improve.h"
#include "core/plan/lagrangian.h"
#include "core/plan/problemjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <chrono>
#include <cmath>
#include <limits>

namespace phaseout::plan {
namespace {

// What is done in which iteration depends on its number alone, so that a run stopped by the clock can be repeated by
// its number of iterations: first prices, then cycles of search (each twice as long as the last) and more prices.
constexpr std::int64_t firstPrices = 150;
constexpr std::int64_t firstSearch = 100;
constexpr std::int64_t morePrices = 150;
constexpr std::int64_t orderEvery = 50; // price steps between two list constructions
constexpr int trials = 2000;
constexpr double firstStep = 0.12;
constexpr double laterStep = 0.003;
constexpr double firstDecay = 0.984;
constexpr double laterDecay = 0.98;
// Temperatures at the ends of a cycle, in mean costs of a job.
constexpr double firstHot = 0.02;
constexpr double laterHot = 0.006;
constexpr double cold = 0.0003;
constexpr double coolings = 24;

double gapOf(std::int64_t objective, std::int64_t bound)
{
    if (objective <= bound)
        return 0;
    return bound > 0 ? static_cast<double>(objective - bound) / static_cast<double>(bound)
                     : std::numeric_limits<double>::infinity();
}

class Run {
public:
    Run(const Problem &problem, const SolveOptions &options, const JobContext &context, const SolveObserver &observer)
        : m_options(options)
        , m_context(context)
        , m_observer(observer)
        , m_began(std::chrono::steady_clock::now())
        , m_model(problem)
        , m_dual(m_model, context)
        , m_improver(first(), smithKeys(m_model), options.seed)
    {
        m_certificate = {{}, noPrices(problem), -limits::total};
    }

    Solution go()
    {
        if (!stopped()) {
            m_dual.begin(m_options.warmPrices ? &*m_options.warmPrices : nullptr);
            m_dual.restart(firstStep, firstDecay);
            prove();
            tell();
            prices(firstPrices);
        }
        for (std::int64_t cycle = 0, search = firstSearch; !stopped(); ++cycle, search *= 2) {
            searchFor(search, cycle == 0 ? firstHot : laterHot);
            m_improver.returnToBest();
            if (stopped())
                break;
            if (cycle > 0) // the first time it goes on where it was: beginning again costs it dearly
                m_dual.restart(laterStep, laterDecay);
            prices(morePrices);
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
        else if (m_improver.best().cost() <= m_certificate.bound)
            m_ending = Ending::Proven;
        else if (m_iterations >= m_options.iterations)
            m_ending = Ending::Iterations;
        else if (m_options.seconds > 0 && elapsed.count() >= m_options.seconds)
            m_ending = Ending::Seconds;
        else
            m_stopped = false;
        return m_stopped;
    }
    void prices(std::int64_t count)
    {
        for (std::int64_t i = 1; i <= count && !stopped(); ++i, ++m_iterations) {
            m_dual.advance();
            if (i % orderEvery == 0)
                orderByPrices();
            if (i % 25 == 0)
                tell();
        }
        if (!m_stopped)
            prove();
    }
    void orderByPrices()
    {
        std::vector<double> keys;
        for (int j = 0; j < m_model.jobCount(); ++j)
            keys.push_back(m_dual.meanMiddle(j));
        m_improver.offer(constructed(m_model, keys, m_context));
        m_improver.setKeys(std::move(keys));
    }
    void searchFor(std::int64_t count, double hot)
    {
        const double mean = static_cast<double>(m_improver.best().cost()) / std::max(1, m_model.jobCount());
        // From hot to cold by the same factor at each of a fixed number of stages: no power function, which may differ.
        double factor = 1;
        for (int halving = 0; halving < 40; ++halving) { // bisection for factor^coolings = cold / hot
            const double half = std::ldexp(1.0, -halving - 1);
            double power = 1;
            for (int k = 0; k < static_cast<int>(coolings); ++k)
                power *= factor - half;
            if (power * hot >= cold)
                factor -= half;
        }
        double temperature = hot * mean;
        std::int64_t stage = 0;
        for (std::int64_t i = 0; i < count && !stopped(); ++i, ++m_iterations) {
            for (; stage < i * static_cast<std::int64_t>(coolings) / count; ++stage)
                temperature *= factor;
            m_improver.run(trials, temperature);
            if (i % 10 == 9)
                tell();
        }
    }
    void prove()
    {
        const Prices best = m_dual.bestPrices();
        if (!fit(best, m_model.problem()))
            return;
        const std::optional<std::int64_t> bound = provenBound(m_model, best, m_context);
        if (!bound || *bound <= m_certificate.bound)
            return;
        m_certificate.prices = best;
        m_certificate.bound = *bound;
    }
    void tell() const
    {
        const Draft &best = m_improver.best();
        if (m_observer)
            m_observer({best.cost(), m_certificate.bound, gapOf(best.cost(), m_certificate.bound), m_iterations,
                        best.unplacedCount()});
        m_context.report(m_iterations, m_options.iterations,
                         QCoreApplication::translate("phaseout::plan", "Looking for a better timetable"));
    }
    Solution solution()
    {
        Solution solution{m_improver.best().schedule(),
                          m_improver.best().cost(),
                          std::move(m_certificate),
                          m_iterations,
                          m_ending,
                          {}};
        solution.certificate.problemDigest = digest(m_model.problem());
        if (m_improver.best().unplacedCount() > 0)
            solution.unplaced = Explainer(m_model, solution.schedule).unplaced(m_ending == Ending::Cancelled ? 0 : 500);
        return solution;
    }

    const SolveOptions &m_options;
    const JobContext &m_context;
    const SolveObserver &m_observer;
    const std::chrono::steady_clock::time_point m_began;
    const Model m_model;
    DualAscent m_dual;
    Improver m_improver;
    Certificate m_certificate;
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
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace phaseout::plan
