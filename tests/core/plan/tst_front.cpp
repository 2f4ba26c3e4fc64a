// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/check.h"
#include "core/plan/front.h"
#include "core/plan/problemjson.h"
#include "core/plan/sampleproblem.h"
#include "tests/runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::plan;

namespace {
// An estate that has been planned, and then lost a crew for ten weeks.
struct Setback {
    Problem problem;
    Schedule before;
};

Setback setback(int variant, std::uint64_t seed)
{
    Setback result{sampleProblem({90, variant, seed, 3, 30, 100}), {}};
    SolveOptions options;
    options.iterations = 250;
    const Result<Solution> solution = solve(result.problem, options, JobContext());
    if (!solution)
        qFatal("%s", qPrintable(userText(solution.error())));
    result.before = solution->schedule;
    for (std::size_t j = 0; j < result.problem.jobs.size(); ++j) {
        result.problem.jobs[j].oldStart = result.before.jobs[j].start;
        result.problem.jobs[j].disruption = 1;
    }
    for (Pool &pool : result.problem.pools)
        for (int slot = 20; slot < 120; ++slot) {
            int &crews = pool.capacity[static_cast<std::size_t>(slot)];
            crews = std::max(0, crews - 1);
        }
    return result;
}
} // namespace

class FrontTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dearerMovesAreFewer_data()
    {
        QTest::addColumn<int>("variant");
        QTest::addColumn<quint64>("seed");
        for (const int variant : {1, 3, 4})
            for (const quint64 seed : {1u, 2u})
                QTest::addRow("variant %d seed %llu", variant, seed) << variant << seed;
    }
    void dearerMovesAreFewer()
    {
        QFETCH(int, variant);
        QFETCH(quint64, seed);
        const Setback after = setback(variant, seed);
        FrontOptions options;
        options.iterations = 160;
        const auto points = frontOf(after.problem, after.before, options, JobContext());
        QVERIFY_RESULT(points);
        QCOMPARE(points->size(), options.pricesPerMille.size());
        QVERIFY(points->size() >= 5);
        QCOMPARE(points->front().price, 0);
        for (std::size_t i = 0; i < points->size(); ++i) {
            const FrontPoint &point = (*points)[i];
            const Problem priced = pricedAt(after.problem, point.pricePerMille, options.pricesPerMille.back());
            QVERIFY(isValid(priced));
            QVERIFY(check(priced, point.schedule).empty());
            QCOMPARE(objective(priced, point.schedule), point.objective);
            QCOMPARE(point.certificate.problemDigest, digest(priced));
            QVERIFY(proves(priced, point.certificate));
            QVERIFY(point.certificate.bound <= point.objective);
            QVERIFY(point.gap() >= 0);
            if (i == 0)
                continue;
            QVERIFY(point.moved <= (*points)[i - 1].moved);
            QVERIFY(point.exposure >= (*points)[i - 1].exposure);
            QVERIFY(point.price >= (*points)[i - 1].price);
        }
        QVERIFY(variant == 1 || points->back().moved < points->front().moved); // crews alone: hardly anything has to move
        options.threads = 1;
        const auto again = frontOf(after.problem, after.before, options, JobContext());
        QVERIFY_RESULT(again);
        for (std::size_t i = 0; i < points->size(); ++i)
            QVERIFY((*again)[i].schedule == (*points)[i].schedule && (*again)[i].certificate == (*points)[i].certificate);
    }
    void anyNumberOfPricesWillDo()
    {
        const Setback after = setback(3, 1);
        FrontOptions options;
        options.iterations = 20;
        for (const auto &prices : {std::vector<int>{100}, std::vector<int>{0, 100}, std::vector<int>{0, 50, 100}}) {
            options.pricesPerMille = prices;
            const auto points = frontOf(after.problem, after.before, options, JobContext());
            QVERIFY_RESULT(points);
            QCOMPARE(points->size(), prices.size());
            for (const FrontPoint &point : *points)
                QVERIFY(proves(pricedAt(after.problem, point.pricePerMille, prices.back()), point.certificate));
        }
    }
    void aCancelledFrontIsNone()
    {
        const Setback after = setback(1, 1);
        std::stop_source stop;
        stop.request_stop();
        const auto points = frontOf(after.problem, after.before, {}, JobContext(stop.get_token()));
        QVERIFY(!points);
        QCOMPARE(points.error().code, ErrorCode::Cancelled);
    }
};
PHASEOUT_TEST(FrontTest)
#include "tst_front.moc"
