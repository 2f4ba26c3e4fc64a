// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sampleproblem.h"
#include "core/plan/solve.h"
#include "core/plan/worth.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::plan;

namespace {
Result<Solution> solved(const Problem &problem, std::int64_t iterations)
{
    SolveOptions options;
    options.iterations = iterations;
    return solve(problem, options, JobContext());
}
} // namespace

class WorthTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Holding a job to a week and evaluating the bound anew must give what its week's price says.
    void aWeeksPriceIsWhatHoldingToItCosts()
    {
        int looked = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            Problem problem = tiny::randomProblem(seed, 6, 6);
            if (!isValid(problem))
                continue;
            problem.unplacedCost *= 50; // so that no job is cheapest without a place
            const auto solution = solved(problem, 120);
            QVERIFY_RESULT(solution);
            const Prices &prices = solution->certificate.prices;
            const std::int64_t bound = provenBound(problem, prices);
            const Model model(problem);
            for (int j = 0; j < model.jobCount(); ++j)
                for (const WeekPrice &price : weekPrices(model, prices, j)) {
                    Problem held = problem;
                    std::vector<Span> starts;
                    for (const Route &route : model.routes(j))
                        for (const Span &span : route.starts)
                            for (int start = span.first; start <= span.last; ++start)
                                if (model.week(start) == price.week)
                                    starts.push_back({start, start});
                    if (model.routes(j).size() > 1 || starts.empty())
                        continue; // two pools permit different starts
                    held.jobs[static_cast<std::size_t>(j)].starts = starts;
                    const std::int64_t grown = provenBound(held, prices) - bound;
                    const bool isAlone = model.before(j).empty() && model.after(j).empty(); // or others are held with it
                    held.jobs[static_cast<std::size_t>(j)].closures = {{{0, problem.slotCount() - 1}, ClosureKind::Closed}};
                    const std::int64_t without = provenBound(held, prices) - bound; // where it costs less to leave it out
                    const std::int64_t most = std::min(price.worseBy, without);
                    QVERIFY2(grown >= most && (grown <= most + 1 || !isAlone), qPrintable(u"seed %1 job %2 week %3: %4 for %5"_s.arg(seed).arg(j).arg(price.week).arg(grown).arg(price.worseBy)));
                    ++looked;
                }
        }
        QVERIFY(looked > 200);
    }
    void theOwnWeekIsNearTheCheapest()
    {
        const Problem problem = sampleProblem({60, 1, 3, 2, 20, 40});
        const auto solution = solved(problem, 400);
        QVERIFY_RESULT(solution);
        const Model model(problem);
        std::int64_t sum = 0;
        for (int j = 0; j < model.jobCount(); ++j) {
            const int own = model.week(solution->schedule.jobs[static_cast<std::size_t>(j)].start);
            for (const WeekPrice &price : weekPrices(model, solution->certificate.prices, j)) {
                QVERIFY(price.worseBy >= 0);
                if (price.week == own)
                    sum += price.worseBy;
            }
        }
        QVERIFY(sum <= solution->objective / 20);
    }
    void moreNeverHarms_data()
    {
        QTest::addColumn<int>("variant");
        QTest::newRow("crews") << 1;
        QTest::newRow("and stock") << 2;
        QTest::newRow("and money") << 3;
    }
    void moreNeverHarms()
    {
        QFETCH(int, variant);
        const Problem problem = sampleProblem({80, variant, 5, 3, 20, 40});
        const std::vector<char> musts(problem.jobs.size(), 0);
        const auto solution = solved(problem, 300);
        QVERIFY_RESULT(solution);
        const auto worths = worthsIn(problem, musts, {solution->schedule, solution->certificate}, {}, JobContext());
        QVERIFY_RESULT(worths);
        QVERIFY(!worths->list.empty());
        std::int64_t before = worths->list.front().predicted;
        bool isAnySaving = false;
        for (const Worth &worth : worths->list) {
            QVERIFY(worth.predicted > 0 && worth.predicted <= before);
            before = worth.predicted;
            QVERIFY(worth.saved >= 0);
            QVERIFY(worth.with.bound <= worth.with.objective);
            QCOMPARE(worths->now.objective - worth.with.objective, worth.saved);
            QVERIFY(isValid(withExtra(problem, worth.extra)));
            isAnySaving = isAnySaving || worth.saved > 0;
        }
        QVERIFY(isAnySaving);
        const auto again = worthsIn(problem, musts, {solution->schedule, solution->certificate}, {}, JobContext());
        QVERIFY_RESULT(again);
        QVERIFY(again->list == worths->list);
    }
    void nothingScarceIsWorthNothing()
    {
        Problem problem = tiny::plainProblem();
        problem.items = {{u"Camera"_s, {{0, 100}}}};
        problem.jobs = {tiny::plainJob("A", 2, 0)};
        problem.jobs[0].draws = {{0, 1}};
        problem.unplacedCost = safeUnplacedCost(problem);
        const auto solution = solved(problem, 100);
        QVERIFY_RESULT(solution);
        const auto worths = worthsIn(problem, {0}, {solution->schedule, solution->certificate}, {}, JobContext());
        QVERIFY_RESULT(worths);
        QVERIFY(worths->list.empty());
    }
};
PHASEOUT_TEST(WorthTest)
#include "tst_worth.moc"
