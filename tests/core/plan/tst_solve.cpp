// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/check.h"
#include "core/plan/clashes.h"
#include "core/plan/problemjson.h"
#include "core/plan/sampleproblem.h"
#include "core/plan/solve.h"
#include "core/plan/startprices.h"
#include "tests/core/plan/bruteforce.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::plan;

namespace {

SolveOptions steps(std::int64_t iterations, std::uint64_t seed = 1)
{
    SolveOptions options;
    options.iterations = iterations;
    options.seed = seed;
    return options;
}

using Change = std::function<void(Problem &)>;
} // namespace
Q_DECLARE_METATYPE(Change)

class SolveTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void feasibleWhateverTheProblem()
    {
        QVERIFY(rc::check("the timetable holds and says what it costs", [](std::uint64_t seed) {
            const Problem problem = tiny::randomProblem(seed, 12, 6);
            const Result<Solution> solution = solve(problem, steps(260), JobContext());
            RC_ASSERT(solution.has_value());
            RC_ASSERT(check(problem, solution->schedule).empty());
            RC_ASSERT(objective(problem, solution->schedule) == solution->objective);
            RC_ASSERT(fit(solution->certificate.prices, problem));
            RC_ASSERT(proves(problem, solution->certificate));
            Certificate bolder = solution->certificate;
            bolder.bound = solution->objective + 1;
            RC_ASSERT(!proves(problem, bolder));
            RC_ASSERT(solution->certificate.bound <= solution->objective);
            RC_ASSERT(singleBounds(Model(problem)).best() <= solution->objective);
        }));
    }
    void boundNeverAboveTheBest()
    {
        int reached = 0;
        int cases = 0;
        QVERIFY(rc::check("bound <= optimum <= timetable", [&](std::uint64_t seed) {
            const Problem problem = tiny::randomProblem(seed, 3, 4);
            const std::int64_t optimum = tiny::BruteForce(problem).optimum();
            const Result<Solution> solution = solve(problem, steps(280), JobContext());
            RC_ASSERT(solution->certificate.bound <= optimum);
            RC_ASSERT(optimum <= solution->objective);
            RC_ASSERT(singleBounds(Model(problem)).best() <= optimum);
            ++cases;
            reached += solution->objective == optimum ? 1 : 0;
        }));
        QVERIFY2(reached * 100 >= cases * 90, qPrintable(u"best found in %1 of %2"_s.arg(reached).arg(cases)));
    }
    // Every kind of constraint, in ten thousand mixtures.
    void noFalseProofInTenThousand()
    {
        constexpr std::uint64_t problems = 10'000;
        for (std::uint64_t seed = 1; seed <= problems; ++seed) {
            const bool isTiny = seed % 5 == 0;
            const Problem problem = tiny::randomProblem(seed, isTiny ? 3 : 2 + static_cast<int>(seed % 9), 4);
            SolveOptions options = steps(4, seed);
            options.threads = 1;
            const Solution one = *solve(problem, options, JobContext());
            const QString which = u"problem %1"_s.arg(seed);
            QVERIFY2(check(problem, one.schedule).empty(), qPrintable(which));
            QVERIFY2(objective(problem, one.schedule) == one.objective, qPrintable(which));
            QVERIFY2(one.certificate.bound <= one.objective, qPrintable(which));
            QVERIFY2(one.ending != Ending::Proven || one.certificate.bound == one.objective, qPrintable(which));
            if (isTiny)
                QVERIFY2(one.certificate.bound <= tiny::BruteForce(problem).optimum(), qPrintable(which));
            if (seed % 10 == 1) {
                options.threads = 2;
                const Solution two = *solve(problem, options, JobContext());
                QVERIFY2(one.schedule == two.schedule && one.certificate == two.certificate, qPrintable(which));
            }
        }
    }
    // A bank holiday or a freeze that begins within a week is no reason for a weak bound.
    void freezesWithinWeeksDoNotLoosenTheBound()
    {
        Problem problem = sampleProblem({500, 1, 7});
        for (int year = 0; year < 3; ++year)
            problem.freezes.push_back({year * 520 + 163, year * 520 + 178});
        for (Pool &pool : problem.pools)
            pool.rests = {{54, 55}, {333, 334}, {600, 601}};
        problem.unplacedCost = safeUnplacedCost(problem);
        const Solution solution = *solve(problem, steps(200), JobContext());
        QVERIFY(check(problem, solution.schedule).empty());
        QVERIFY2(solution.gap() <= 0.01, qPrintable(QString::number(solution.gap())));
    }
    void pinsThatClashAreInTheBound()
    {
        // Of four pinned to the same day two can be had; all others are free.
        Problem problem = sampleProblem({.stores = 400, .variant = 1});
        problem.pools[0].capacity.assign(problem.pools[0].capacity.size(), 2);
        std::vector<Job *> jobs;
        for (Job &job : problem.jobs)
            if (job.choices.front().pool == 0)
                jobs.push_back(&job);
        QVERIFY(jobs.size() > 6);
        for (std::size_t i = 0; i < 4; ++i) {
            jobs[i]->pin = 20;
            jobs[i]->starts.clear();
            jobs[i]->closures.clear();
        }
        problem.unplacedCost = safeUnplacedCost(problem);
        QVERIFY(isValid(problem));
        const Result<Solution> solution = solve(problem, steps(300), JobContext());
        QVERIFY_RESULT(solution);
        QCOMPARE(solution->unplaced.size(), std::size_t{2});
        QVERIFY(solution->certificate.bound > 2 * problem.unplacedCost);
        QVERIFY(proves(problem, solution->certificate));
        // Begun from its own prices it stays, and without the pins nothing of it is left.
        SolveOptions again = steps(60);
        again.warmPrices = solution->certificate.prices;
        QVERIFY(solve(problem, again, JobContext())->certificate.bound > 2 * problem.unplacedCost);
        for (std::size_t i = 0; i < 4; ++i)
            jobs[i]->pin = none;
        const Result<Solution> freed = solve(problem, again, JobContext());
        QVERIFY(freed->unplaced.empty());
        QVERIFY2(freed->gap() < 0.05, qPrintable(QString::number(freed->gap())));
    }
    void aLargeTeamThatGivesWayMayLeaveRoom()
    {
        Problem problem = tiny::plainProblem(4, 3);
        problem.jobs = {tiny::plainJob("X", 2, 5), tiny::plainJob("Y", 2, 5)};
        problem.jobs[0].team = 3;
        for (Job &job : problem.jobs)
            job.pin = 5;
        problem.unplacedCost = safeUnplacedCost(problem);
        const Model model(problem);
        const std::vector<Clash> clashes = clashesIn(model, JobContext());
        QCOMPARE(clashes.size(), std::size_t{1});
        QCOMPARE(clashes.front().missing, 1);
        RealPrices prices = real(noPrices(problem));
        prices.crews[0][static_cast<std::size_t>(clashes.front().slot)] = priceOf(clashes.front(), model, prices);
        const std::int64_t bound = provenBound(problem, rounded(prices, 1024));
        QVERIFY2(bound > problem.unplacedCost / 4, qPrintable(QString::number(bound)));
        QVERIFY(bound <= solve(problem, steps(50), JobContext())->objective);
    }
    void severalLargeOnesMakeWay()
    {
        // The goods are enough for four of ten pieces each, or for six of six.
        Problem problem = tiny::plainProblem(10, 4);
        problem.items = {{u"Camera"_s, {{0, 40}}}};
        for (int j = 0; j < 10; ++j) {
            problem.jobs.push_back(tiny::plainJob("S", 1, j < 4 ? 50 : 1));
            problem.jobs.back().draws = {{0, j < 4 ? 10 : 6}};
        }
        problem.unplacedCost = safeUnplacedCost(problem);
        QVERIFY(isValid(problem));
        const Result<Solution> solution = solve(problem, steps(20), JobContext());
        QVERIFY_RESULT(solution);
        QCOMPARE(solution->unplaced.size(), std::size_t{4});
    }
    void whatIsShortIsInTheBound_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
        const auto enough = [](const Problem &problem, auto amountOf) {
            std::int64_t sum = 0;
            for (std::size_t j = 0; j < problem.jobs.size(); ++j)
                sum += amountOf(j);
            return sum;
        };
        const auto pieces = [](std::size_t j) { return static_cast<std::int64_t>(1 + j % 9); };
        const auto drawing = [pieces](Problem &p) {
            p.items = {{u"Camera"_s, {}}};
            for (std::size_t j = 0; j < p.jobs.size(); ++j)
                p.jobs[j].draws = {{0, pieces(j)}};
        };
        row("goods for two in five", [=](Problem &p) { drawing(p), p.items[0].arrivals = {{0, enough(p, pieces) * 2 / 5}}; });
        row("goods for one in five, week by week", [=](Problem &p) {
            drawing(p);
            for (int week = 0; week < p.weekCount(); ++week)
                p.items[0].arrivals.push_back({week, enough(p, pieces) / 5 / p.weekCount()});
        });
        row("money for two in five", [=](Problem &p) {
            p.budgets = {{u"Capital"_s, std::vector<int>(static_cast<std::size_t>(p.weekCount()), 0), {enough(p, pieces) * 2 / 5}, true}};
            for (std::size_t j = 0; j < p.jobs.size(); ++j)
                p.jobs[j].spends = {{0, pieces(j)}};
        });
        row("money in the middle alone, and none of the first can be spent", [=](Problem &p) {
            std::vector<int> periods(static_cast<std::size_t>(p.weekCount()), 1);
            std::fill_n(periods.begin(), 4, 0);
            std::fill(periods.begin() + 40, periods.end(), 2);
            p.freezes = {{0, 4 * p.slotsOfWeek[0] - 1}};
            p.budgets = {{u"Capital"_s, periods, {limits::figure, enough(p, pieces) / 5, limits::figure}, false}};
            for (std::size_t j = 0; j < p.jobs.size(); ++j)
                p.jobs[j].spends = {{0, pieces(j)}};
        });
        row("crews for a sixth of it", [](Problem &p) {
            for (Pool &pool : p.pools)
                std::fill(pool.capacity.begin() + 150, pool.capacity.end(), 0);
        });
        row("deadlines that a sixth of them can keep", [](Problem &p) {
            for (Job &job : p.jobs)
                job.deadline = 150, job.tardiness = 40 * job.weight;
        });
    }
    void whatIsShortIsInTheBound()
    {
        QFETCH(Change, change);
        Problem problem = sampleProblem({.stores = 200, .variant = 1});
        change(problem);
        problem.unplacedCost = safeUnplacedCost(problem);
        QVERIFY(isValid(problem));
        const Result<Solution> solution = solve(problem, steps(400), JobContext());
        QVERIFY_RESULT(solution);
        QVERIFY(proves(problem, solution->certificate));
        QVERIFY2(solution->gap() < 0.03, qPrintable(u"%1 above %2, %3 left out"_s.arg(solution->objective).arg(solution->certificate.bound).arg(solution->unplaced.size())));
    }
    void anyPricesProveABound()
    {
        QVERIFY(rc::check("random prices stay below any timetable", [](std::uint64_t seed) {
            const Problem problem = tiny::randomProblem(seed, 8, 5);
            Prices prices = noPrices(problem);
            Random random(seed);
            for (auto *table : {&prices.crews, &prices.stock, &prices.money})
                for (auto &row : *table)
                    for (std::int64_t &price : row)
                        price = random.between(0, 20'000);
            for (std::int64_t &price : prices.order)
                price = random.between(0, 20'000);
            RC_ASSERT(provenBound(problem, prices) <= solve(problem, steps(5), JobContext())->objective);
        }));
    }
    // What waits for another cannot be cheap where the other cannot be, whatever the prices.
    void aTreeIsBoundedAsAWhole()
    {
        Problem problem = tiny::plainProblem();
        problem.jobs = {tiny::plainJob("A", 1, 0), tiny::plainJob("B", 2, 0), tiny::plainJob("End", 1, 5)};
        problem.jobs[0].starts = {{4, 19}};
        problem.precedence = {{0, 2, 1}, {1, 2, 0}};
        QCOMPARE(provenBound(problem, noPrices(problem)), 5 * 7);
        // A price for the order does no harm, and none is needed.
        Prices prices = noPrices(problem);
        prices.order = {2048, 0};
        QCOMPARE(provenBound(problem, prices), 5 * 7);
        // Where one is waited for by two, each stands for itself.
        problem.jobs.push_back(tiny::plainJob("Other end", 1, 0));
        problem.precedence.push_back({1, 3, 0});
        QCOMPARE(provenBound(problem, noPrices(problem)), 5 * 1);
    }
    // The optimum of small problems in which two wait for a third, or one for another that waits for a third.
    void noFalseProofOfTrees()
    {
        int exact = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Problem problem = tiny::randomProblem(seed, 3, 4);
            const int lag = static_cast<int>(seed % 4) - 1;
            problem.precedence = {{0, 2, lag}, {1, seed % 2 == 0 ? 2 : 0, 0}};
            problem.unplacedCost = safeUnplacedCost(problem);
            if (!isValid(problem))
                continue;
            const QString which = u"problem %1"_s.arg(seed);
            const std::int64_t optimum = tiny::BruteForce(problem).optimum();
            const Solution solution = *solve(problem, steps(200), JobContext());
            QVERIFY2(solution.certificate.bound <= optimum, qPrintable(which));
            QVERIFY2(proves(problem, solution.certificate), qPrintable(which));
            exact += solution.certificate.bound == optimum ? 1 : 0;
        }
        QVERIFY2(exact >= 60, qPrintable(QString::number(exact)));
    }
    // Two days of work around a day off: the visit waits, its crew with it, and ends a day later.
    void aVisitWaitsThroughARest()
    {
        Problem problem = tiny::plainProblem(2, 1);
        problem.pools[0].rests = {{2, 3}};
        problem.jobs = {tiny::plainJob("long", 4, 40), tiny::plainJob("short", 1, 1)};
        const Solution solution = *solve(problem, steps(200), JobContext());
        QCOMPARE(solution.schedule.jobs[0].start, 0);
        QCOMPARE(solution.schedule.jobs[1].start, 6);
        QCOMPARE(solution.objective, 40 * 6 + 7);
        QCOMPARE(solution.certificate.bound, solution.objective);
        Schedule resting = solution.schedule;
        resting.jobs[1].start = 2;
        QVERIFY(!check(problem, resting).empty());
        problem.freezes = {{4, 4}};
        QCOMPARE(solve(problem, steps(200), JobContext())->schedule.jobs[0].start, 5);
    }
    // One electrician for two pairs of fitters: the visits that need one go one after the other, and each has names.
    void crewsOfSeveralKindsComeTogether()
    {
        Problem problem = tiny::plainProblem(4, 4);
        problem.pools.push_back({u"Electricians"_s, std::vector<int>(20, 1), {}});
        problem.jobs = {tiny::plainJob("A", 3, 9), tiny::plainJob("B", 3, 8), tiny::plainJob("C", 2, 1)};
        for (Job &job : problem.jobs)
            job.team = 2;
        problem.jobs[0].choices[0].also = problem.jobs[1].choices[0].also = {{1, 1}};
        const Solution solution = *solve(problem, steps(2000), JobContext());
        QVERIFY(check(problem, solution.schedule).empty());
        QCOMPARE(solution.schedule.jobs[0], (Placed{0, 0, {1, 2, 1}}));
        QCOMPARE(solution.schedule.jobs[1].start, 3);
        QCOMPARE(solution.schedule.jobs[1].crews.back(), 1);
        QCOMPARE(solution.schedule.jobs[2].start, 0);
        QCOMPARE(solution.objective, 9 * 3 + 8 * 6 + 2);
        // Wishes are heard for every kind.
        Schedule named = solution.schedule;
        nameCrews(problem, named, {{3, 4, 1}, {}, {}});
        QCOMPARE(named.jobs[0].crews, (std::vector<int>{3, 4, 1}));
        QVERIFY(check(problem, named).empty());
        nameCrews(problem, named, {{3, 4, 2}, {}, {}});
        QCOMPARE(named.jobs[0].crews, (std::vector<int>{1, 2, 1}));
        QVERIFY(problemFromJson(toJson(problem)).value() == problem);
    }
    void certificateRoundTrip()
    {
        const Problem problem = sampleProblem({60, 4, 2});
        const Certificate certificate = solve(problem, steps(60), JobContext())->certificate;
        QCOMPARE(certificate.problemDigest, digest(problem));
        const Result<Certificate> read = certificateFromJson(toJson(certificate), problem);
        QVERIFY_RESULT(read);
        QVERIFY(*read == certificate);
        QVERIFY(!certificateFromJson(toJson(certificate), sampleProblem({60, 1, 2})));
        QVERIFY(!certificateFromJson(QByteArray(toJson(certificate)).replace("\"scale\":", "\"scale\":-"), problem));
    }
    void oneThreadAndTwoAgree_data()
    {
        QTest::addColumn<int>("stores");
        QTest::addColumn<int>("iterations");
        QTest::newRow("a small estate") << 150 << 200;
        QTest::newRow("one that is looked at in parts") << 1400 << 45;
        QTest::newRow("stopped between two meetings") << 150 << 7;
    }
    void oneThreadAndTwoAgree()
    {
        QFETCH(int, stores);
        QFETCH(int, iterations);
        const Problem problem = sampleProblem({stores, 4, 3});
        SolveOptions options = steps(iterations, 4);
        const Solution two = *solve(problem, options, JobContext());
        options.threads = 1;
        const Solution one = *solve(problem, options, JobContext());
        QVERIFY(one.schedule == two.schedule);
        QVERIFY(one.certificate == two.certificate);
        QCOMPARE(one.iterations, two.iterations);
    }
    void sameSeedSameTimetable()
    {
        const Problem problem = sampleProblem({150, 4, 5});
        const Solution first = *solve(problem, steps(300, 9), JobContext());
        const Solution again = *solve(problem, steps(300, 9), JobContext());
        QVERIFY(first.schedule == again.schedule);
        QVERIFY(first.certificate == again.certificate);
        QCOMPARE(first.iterations, 300);
        QVERIFY(first.schedule != solve(problem, steps(300, 10), JobContext())->schedule);
        QCOMPARE(planId("d", 1, 2), planId("d", 1, 2));
        QVERIFY(planId("d", 1, 2) != planId("d", 12, 2));
    }
    // However far the clock let it come, the number of iterations repeats it.
    void stoppedRunIsRepeatedByItsIterations()
    {
        const Problem problem = sampleProblem({150, 3, 5});
        SolveOptions timed = steps(1'000'000);
        timed.seconds = 0.4;
        const Solution stopped = *solve(problem, timed, JobContext());
        QCOMPARE(stopped.ending, Ending::Seconds);
        const Solution repeated = *solve(problem, steps(stopped.iterations), JobContext());
        QCOMPARE(repeated.ending, Ending::Iterations);
        QVERIFY(repeated.schedule == stopped.schedule);
        QVERIFY(repeated.certificate == stopped.certificate);
    }
    void cancelKeepsWhatItHas()
    {
        const Problem problem = sampleProblem({300, 4, 1});
        std::stop_source stop;
        const JobContext context(stop.get_token());
        const Solution later = *solve(problem, steps(1'000'000), context, [&](const SolveProgress &progress) {
            if (progress.iterations >= 300)
                stop.request_stop();
        });
        QCOMPARE(later.ending, Ending::Cancelled);
        QVERIFY(check(problem, later.schedule).empty());
        QVERIFY(later.certificate.bound > 0);
        const Solution atOnce = *solve(problem, steps(1'000'000), context);
        QCOMPARE(atOnce.ending, Ending::Cancelled);
        QCOMPARE(atOnce.iterations, 0);
        QVERIFY(check(problem, atOnce.schedule).empty());
        QVERIFY(atOnce.certificate.bound <= atOnce.objective);
    }
    // Money for one large job, or for the five that need a fifth of it each.
    void asManyAsPossibleArePlaced()
    {
        Problem problem = tiny::plainProblem();
        problem.budgets = {{u"all"_s, std::vector<int>(problem.slotsOfWeek.size(), 0), {100}, false}};
        problem.jobs = {tiny::plainJob("large", 2, 900)};
        problem.jobs.front().spends = {{0, 90}};
        for (int i = 0; i < 5; ++i) {
            problem.jobs.push_back(tiny::plainJob("small", 2, 1));
            problem.jobs.back().spends = {{0, 20}};
        }
        problem.unplacedCost = safeUnplacedCost(problem);
        QVERIFY(isValid(problem));
        const Solution fresh = *solve(problem, steps(1), JobContext());
        QCOMPARE(fresh.unplaced.size(), std::size_t{1});
        QCOMPARE(fresh.unplaced.front().job, 0);
        // Nor does a timetable in force keep them out.
        SolveOptions warm = steps(1);
        warm.warmSchedule = fresh.schedule;
        for (Placed &placed : warm.warmSchedule->jobs)
            placed = {};
        warm.warmSchedule->jobs.front() = {0, 0, {}};
        QCOMPARE(solve(problem, warm, JobContext())->unplaced.size(), std::size_t{1});
    }
    void progressOnlyGetsBetter()
    {
        std::int64_t objectiveBefore = std::numeric_limits<std::int64_t>::max();
        std::int64_t boundBefore = std::numeric_limits<std::int64_t>::min();
        bool better = true;
        int calls = 0;
        const Solution solution =
            *solve(sampleProblem({200, 3, 4}), steps(500), JobContext(), [&](const SolveProgress &progress) {
                better = better && progress.objective <= objectiveBefore && progress.bound >= boundBefore &&
                         progress.unplaced == 0;
                objectiveBefore = progress.objective;
                boundBefore = progress.bound;
                ++calls;
            });
        QVERIFY(better);
        QVERIFY(calls > 10);
        QVERIFY(solution.objective <= objectiveBefore);
        QVERIFY(solution.certificate.bound >= boundBefore);
    }
    void provenBestEndsEarly()
    {
        Problem problem = tiny::plainProblem();
        problem.jobs = {tiny::plainJob("A", 2, 5), tiny::plainJob("B", 4, 5)};
        const Solution solution = *solve(problem, steps(100'000), JobContext());
        QCOMPARE(solution.ending, Ending::Proven);
        QCOMPARE(solution.objective, 5 * 2 + 5 * 6);
        QCOMPARE(solution.gap(), 0.0);
    }
    void provenByContradiction()
    {
        const Problem problem = tiny::chainedProblem();
        Solution solution = *solve(problem, steps(500), JobContext());
        QCOMPARE(solution.ending, Ending::Proven);
        QCOMPARE(solution.objective, 50);
        QVERIFY(!solution.certificate.eliminations.empty());
        QVERIFY(proves(problem, solution.certificate));
        const Result<Certificate> read = certificateFromJson(toJson(solution.certificate), problem);
        QVERIFY_RESULT(read);
        QVERIFY(*read == solution.certificate);
        ++solution.certificate.bound;
        QVERIFY(!proves(problem, solution.certificate));
    }
    // Where all hangs on the ends of chains; every other kind of constraint is there too.
    void noFalseProofWhereChainsDecide()
    {
        int contradicted = 0;
        int best = 0;
        constexpr int problems = 400;
        for (std::uint64_t seed = 1; seed <= problems; ++seed) {
            Problem problem = tiny::randomProblem(seed, 3, 4);
            for (std::size_t j = 0; j < problem.jobs.size(); ++j) {
                Job &job = problem.jobs[j];
                const bool isLast = j + 1 == problem.jobs.size();
                if (!isLast) {
                    job.weight = job.tardiness = job.disruption = 0;
                    job.steps.clear();
                    job.cluster = none;
                    problem.precedence.push_back({static_cast<int>(j), static_cast<int>(problem.jobs.size()) - 1, 0});
                }
            }
            problem.jobs.back().weight += 3;
            problem.unplacedCost = safeUnplacedCost(problem);
            const Solution solution = *solve(problem, steps(60, seed), JobContext());
            const std::int64_t optimum = tiny::BruteForce(problem).optimum();
            const QString which = u"problem %1"_s.arg(seed);
            QVERIFY2(check(problem, solution.schedule).empty(), qPrintable(which));
            QVERIFY2(solution.certificate.bound <= optimum && optimum <= solution.objective, qPrintable(which));
            QVERIFY2(proves(problem, solution.certificate), qPrintable(which));
            contradicted += solution.certificate.eliminations.empty() ? 0 : 1;
            best += solution.objective == optimum ? 1 : 0;
        }
        QVERIFY2(contradicted > 20, qPrintable(QString::number(contradicted)));
        QVERIFY2(best * 100 >= problems * 95, qPrintable(QString::number(best)));
    }
    void nothingToDo()
    {
        const Solution solution = *solve(tiny::plainProblem(), steps(10), JobContext());
        QVERIFY(solution.schedule.jobs.empty());
        QCOMPARE(solution.objective, 0);
        QCOMPARE(solution.certificate.bound, 0);
    }
    void refusesABadProblem()
    {
        Problem problem = tiny::plainProblem();
        problem.jobs = {tiny::plainJob("A", 0)};
        const Result<Solution> solution = solve(problem, steps(10), JobContext());
        QVERIFY(!solution);
        QCOMPARE(solution.error().code, ErrorCode::ValueInvalid);
        QCOMPARE(solution.error().subject, u"plan.problem.pool-choice"_s);
    }
    // With a price on moving, a timetable that was good stays where it was around one lost week.
    // A timetable in force that is no good start any more does not hold up the prices that know better.
    void warmPricesMakeAListAtOnce()
    {
        const Problem problem = sampleProblem({200, 3, 6});
        const Solution known = *solve(problem, steps(400), JobContext());
        SolveOptions options = steps(1);
        options.warmSchedule = solve(problem, steps(0), JobContext())->schedule;
        const Solution without = *solve(problem, options, JobContext());
        options.warmPrices = known.certificate.prices;
        const Solution with = *solve(problem, options, JobContext());
        QVERIFY(check(problem, with.schedule).empty());
        QVERIFY2(with.objective - known.objective < (without.objective - known.objective) / 4,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(known.objective).arg(with.objective).arg(without.objective)));
        options.threads = 1;
        QVERIFY(solve(problem, options, JobContext())->schedule == with.schedule);
    }
    void warmScheduleMovesLittle()
    {
        Problem problem = sampleProblem({200, 2, 6});
        const Solution old = *solve(problem, steps(400), JobContext());
        for (std::size_t j = 0; j < problem.jobs.size(); ++j) {
            problem.jobs[j].oldStart = old.schedule.jobs[j].start;
            problem.jobs[j].disruption = 200'000;
        }
        const std::vector<int> week = problem.weekOfSlot();
        const auto inWeekTen = [&week](const Placed &place) { return week[place.start] == 10; };
        const auto hit = std::find_if(old.schedule.jobs.begin(), old.schedule.jobs.end(), inWeekTen);
        QVERIFY(hit != old.schedule.jobs.end());
        std::fill_n(problem.pools[hit->pool].capacity.begin() + 100, 10, 0);
        problem.unplacedCost = safeUnplacedCost(problem);
        SolveOptions options = steps(400);
        options.warmSchedule = old.schedule;
        options.warmPrices = old.certificate.prices;
        const Solution solution = *solve(problem, options, JobContext());
        QVERIFY(check(problem, solution.schedule).empty());
        int moved = 0;
        for (std::size_t j = 0; j < problem.jobs.size(); ++j)
            moved += week[solution.schedule.jobs[j].start] != week[old.schedule.jobs[j].start] ? 1 : 0;
        QVERIFY2(moved > 0 && moved < 30, qPrintable(QString::number(moved)));
    }
    void sharesVisitsToATown()
    {
        Problem problem = tiny::plainProblem(4, 1);
        problem.clusters = {{u"Town"_s, 1000}};
        for (const char *name : {"A", "B", "C", "D"})
            problem.jobs.push_back(tiny::plainJob(name, 2, 10));
        problem.jobs[0].cluster = problem.jobs[3].cluster = 0;
        const Solution solution = *solve(problem, steps(400), JobContext());
        const std::vector<int> week = problem.weekOfSlot();
        QCOMPARE(week[solution.schedule.jobs[0].start], week[solution.schedule.jobs[3].start]);
        QCOMPARE(solution.objective, 10 * (2 + 4 + 6 + 8) + 1000);
    }
    void goodEnough_data()
    {
        QTest::addColumn<int>("variant");
        QTest::addColumn<double>("gap"); // what this many iterations have to reach
        QTest::newRow("crews, freeze and closures") << 1 << 0.012;
        QTest::newRow("and stock") << 2 << 0.015;
        QTest::newRow("and money") << 3 << 0.03;
        QTest::newRow("and deadlines, chains, pins") << 4 << 0.05;
    }
    void goodEnough()
    {
        QFETCH(int, variant);
        QFETCH(double, gap);
        const Problem problem = sampleProblem({500, variant, 1});
        const Solution solution = *solve(problem, steps(450), JobContext());
        QVERIFY(solution.unplaced.empty());
        QVERIFY(check(problem, solution.schedule).empty());
        QVERIFY2(solution.gap() <= gap, qPrintable(QString::number(solution.gap())));
    }
};
PHASEOUT_TEST(SolveTest)
#include "tst_solve.moc"
