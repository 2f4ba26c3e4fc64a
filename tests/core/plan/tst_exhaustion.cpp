// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/exhaustion.h"
#include "core/plan/problemjson.h"
#include "core/plan/sampleproblem.h"
#include "core/plan/solve.h"
#include "tests/core/plan/bruteforce.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::plan;

namespace {

// Every kind of constraint but shared visits to towns, and some jobs that had better be left out.
Problem loneProblem(std::uint64_t seed)
{
    Problem problem = tiny::randomProblem(seed, seed % 3 == 0 ? 4 : 3, 4);
    for (Job &job : problem.jobs) {
        job.cluster = none;
        job.weight += seed % 2 == 0 ? 0 : 5;
    }
    if (seed % 7 == 0)
        problem.unplacedCost = std::max<std::int64_t>(1, problem.unplacedCost / static_cast<std::int64_t>(1 + seed % 50));
    return problem;
}

// Any prices at all, those of strips with cells of \a unit among them; none for a unit of 0.
Prices anyPrices(const Model &model, std::int64_t unit, Random &random)
{
    const Problem &problem = model.problem();
    Prices prices = noPrices(problem);
    if (unit == 0)
        return prices;
    for (auto *table : {&prices.crews, &prices.stock, &prices.money})
        for (auto &row : *table)
            for (std::int64_t &price : row)
                price = random.chance(300) ? random.between(0, 9'000) : 0;
    for (std::int64_t &price : prices.order)
        price = random.between(0, 5'000);
    prices.strips = scarceStrips(model);
    for (Strip &strip : prices.strips) {
        strip.unit = unit;
        strip.cells.assign(static_cast<std::size_t>(stripShape(problem, strip).length), 0);
        for (std::int64_t &price : strip.cells)
            price = random.between(0, 6'000);
    }
    std::erase_if(prices.strips, [](const Strip &strip) { return strip.cells.empty(); });
    return prices;
}

std::int64_t bestBelow(const Model &model, const std::vector<Prices> &prices, std::int64_t limit, int atOnce, bool &isWhole)
{
    Remaining remaining(model);
    for (const Prices &set : prices) {
        remaining.eliminate(set, limit);
        remaining.keepOrder();
    }
    Exhaustion all(model, prices, remaining, limit, 100'000);
    while (!all.isDone() && !all.isNothingToDo())
        all.run(atOnce);
    isWhole = all.isWhole();
    return all.best();
}

} // namespace

class ExhaustionTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stripsProveNoMoreThanIsTrue()
    {
        for (std::uint64_t seed = 1; seed <= 600; ++seed) {
            const Problem problem = tiny::randomProblem(seed, 3, 4);
            const Model model(problem);
            Random random(seed);
            const std::int64_t optimum = tiny::BruteForce(problem).optimum();
            for (const std::int64_t unit : {1, 2, 3}) {
                const Prices prices = anyPrices(model, unit, random);
                QVERIFY(fit(prices, problem));
                QVERIFY2(provenBound(problem, prices) <= optimum, qPrintable(u"problem %1"_s.arg(seed)));
            }
        }
    }
    // A visit of ten pieces cannot use what nine bring, though its share of them could be had.
    void stripsKnowThatVisitsAreWhole()
    {
        Problem problem = tiny::plainProblem(4, 1);
        problem.items = {{u"Camera"_s, {{0, 9}, {1, 9}, {2, 9}, {3, 9}}}};
        for (const char *name : {"A", "B", "C"}) {
            problem.jobs.push_back(tiny::plainJob(name, 1, 10));
            problem.jobs.back().draws = {{0, 10}};
        }
        Prices prices = noPrices(problem);
        prices.strips = {{false, 0, 1, std::vector<std::int64_t>(30, 0)}};
        // The tenth piece comes in the second week, the twentieth in the third: who takes the one waits a week less.
        prices.strips[0].cells[9] = 100 * prices.scale;
        prices.strips[0].cells[19] = 50 * prices.scale;
        QVERIFY(fit(prices, problem));
        QCOMPARE(provenBound(problem, prices), 10 * (6 + 11 + 16));
        const Solution solution = *solve(problem, {}, JobContext());
        QCOMPARE(solution.objective, 10 * (6 + 11 + 16));
        QCOMPARE(solution.ending, Ending::Proven);
        prices.strips[0].cells.pop_back();
        QVERIFY(!fit(prices, problem));
    }
    void findsTheBestOfAll()
    {
        int whole = 0;
        for (std::uint64_t seed = 1; seed <= 700; ++seed) {
            const Problem problem = loneProblem(seed);
            const Model model(problem);
            if (!Exhaustion::suits(model))
                continue;
            const std::int64_t optimum = tiny::BruteForce(problem).optimum();
            Random random(seed);
            for (const std::int64_t unit : {0, 1, 2}) {
                std::vector<Prices> prices;
                for (std::uint64_t sets = 0; sets <= seed % 3; ++sets)
                    prices.push_back(anyPrices(model, unit, random));
                for (const std::int64_t more : {0, 1, 40}) {
                    bool isWhole = false;
                    const std::int64_t best = bestBelow(model, prices, optimum + more, 1 + static_cast<int>(seed % 100), isWhole);
                    QVERIFY2(!isWhole || best == optimum, qPrintable(u"problem %1, unit %2, %3 more"_s.arg(seed).arg(unit).arg(more)));
                    whole += isWhole ? 1 : 0;
                }
            }
        }
        QVERIFY2(whole > 5'000, qPrintable(QString::number(whole)));
    }
    // Prices that are too many or whose strips differ say nothing, and prove nothing.
    void refusesPricesThatDoNotGoTogether()
    {
        const Problem problem = sampleProblem({16, 2, 1, 1, 10, 30});
        const Model model(problem);
        const Remaining remaining(model);
        Random random(1);
        const Prices fine = anyPrices(model, 1, random);
        QVERIFY(!fine.strips.empty());
        const Prices coarse = anyPrices(model, 2, random);
        const auto isRefused = [&](const std::vector<Prices> &prices) {
            Exhaustion all(model, prices, remaining, 1'000'000, 100);
            all.run(10);
            return all.isNothingToDo() && !all.isDone() && !all.isWhole();
        };
        QVERIFY(isRefused({}));
        QVERIFY(isRefused({fine, coarse}));
        QVERIFY(isRefused(std::vector<Prices>(SmallModel::mostPricings + 1, fine)));
        QVERIFY(!isRefused({fine, fine, fine, fine}));
    }
    void saysWhenItDroppedSome()
    {
        const Problem problem = sampleProblem({16, 2, 1, 1, 10, 30});
        const Model model(problem);
        const Solution best = *solve(problem, {}, JobContext());
        Remaining remaining(model);
        Exhaustion narrow(model, {noPrices(problem)}, remaining, best.objective + 1, 3);
        while (!narrow.isDone())
            narrow.run(7);
        QVERIFY(!narrow.isWhole());
        QVERIFY(narrow.best() >= best.objective);
    }
    // As far as the clock lets it, and the same again by the number of iterations.
    void provenBest_data()
    {
        QTest::addColumn<int>("variant");
        QTest::newRow("crews, freeze and closures") << 1;
        QTest::newRow("and stock") << 2;
        QTest::newRow("and money") << 3;
        QTest::newRow("and deadlines, chains, pins") << 4;
    }
    void provenBest()
    {
        QFETCH(int, variant);
        const Problem problem = sampleProblem({20, variant, 1, 2, 30, 90});
        SolveOptions options;
        options.iterations = 20'000;
        const Solution solution = *solve(problem, options, JobContext());
        QCOMPARE(solution.ending, Ending::Proven);
        QVERIFY(check(problem, solution.schedule).empty());
        QVERIFY(proves(problem, solution.certificate));
        const Result<Certificate> read = certificateFromJson(toJson(solution.certificate), problem);
        QVERIFY_RESULT(read);
        QVERIFY(*read == solution.certificate);
        Certificate bolder = solution.certificate;
        ++bolder.bound;
        QVERIFY(!proves(problem, bolder));
        options.threads = 1;
        const Solution alone = *solve(problem, options, JobContext());
        QVERIFY(alone.schedule == solution.schedule);
        QVERIFY(alone.certificate == solution.certificate);
        QCOMPARE(alone.iterations, solution.iterations);
    }
    void noFalseProofOfTheBest()
    {
        int exhausted = 0;
        for (std::uint64_t seed = 1; seed <= 250; ++seed) {
            const Problem problem = loneProblem(seed);
            SolveOptions options;
            options.threads = 1;
            const Solution solution = *solve(problem, options, JobContext());
            const std::int64_t optimum = tiny::BruteForce(problem).optimum();
            const QString which = u"problem %1"_s.arg(seed);
            QVERIFY2(solution.certificate.bound <= optimum && optimum <= solution.objective, qPrintable(which));
            QVERIFY2(proves(problem, solution.certificate), qPrintable(which));
            exhausted += solution.certificate.isExhausted ? 1 : 0;
        }
        QVERIFY2(exhausted > 10, qPrintable(QString::number(exhausted)));
    }
};
PHASEOUT_TEST(ExhaustionTest)
#include "tst_exhaustion.moc"
