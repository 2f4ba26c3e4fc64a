// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sampleproblem.h"
#include "core/plan/simulation.h"
#include "core/plan/solve.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::plan;

namespace {
Uncertainty certain()
{
    return {{1000, 1000, 1000}, {1000, 1000, 1000}, {}, {}, {}, {}, 0, 0, {}};
}

Schedule solved(const Problem &problem)
{
    SolveOptions options;
    options.iterations = 200;
    const Result<Solution> solution = solve(problem, options, JobContext());
    if (!solution)
        qFatal("%s", qPrintable(userText(solution.error())));
    return solution->schedule;
}

bool isNear(double a, double b, double by)
{
    return std::abs(a - b) <= by;
}

bool isSame(const Forecast &a, const Forecast &b)
{
    return a.finish.p50 == b.finish.p50 && a.finish.error80 == b.finish.error80 && a.exposure.p90 == b.exposure.p90 && a.exposure.mean == b.exposure.mean
        && a.cost.p80 == b.cost.p80 && a.jobs == b.jobs && a.sways.size() == b.sways.size()
        && std::equal(a.sways.begin(), a.sways.end(), b.sways.begin(), [](const Sway &x, const Sway &y) { return x.factor == y.factor && x.finishHigh == y.finishHigh && x.costLow == y.costLow; });
}
} // namespace
Q_DECLARE_METATYPE(phaseout::plan::Uncertainty)

class SimulationTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void withoutUncertaintyThePlanIsWhatHappens_data()
    {
        QTest::addColumn<int>("variant");
        for (const int variant : {1, 2, 3, 4})
            QTest::addRow("variant %d", variant) << variant;
    }
    void withoutUncertaintyThePlanIsWhatHappens()
    {
        QFETCH(int, variant);
        Problem problem = sampleProblem({120, variant, 2, 3, 40, 120});
        for (std::size_t j = 0; j < problem.jobs.size(); j += 7) // some need crews of another region as well
            problem.jobs[j].choices[0].also = {{(problem.jobs[j].choices[0].pool + 1) % 3, 1}};
        const Schedule schedule = solved(problem);
        SimulationOptions options;
        options.uncertainty = certain();
        options.replications = 40;
        options.costs = {100, 200, 300, 7};
        const auto forecast = simulate(problem, schedule, options, JobContext());
        QVERIFY_RESULT(forecast);
        QCOMPARE(forecast->replications, 40);
        QCOMPARE(forecast->finish.p50, static_cast<double>(forecast->plannedFinish));
        QCOMPARE(forecast->finish.p90, static_cast<double>(forecast->plannedFinish));
        QCOMPARE(forecast->finish.error90, 0.0);
        options.due.assign(problem.jobs.size(), problem.weekCount() - 1);
        options.due.front() = -1;
        const auto due = simulate(problem, schedule, options, JobContext());
        QVERIFY_RESULT(due);
        for (size_t j = 0; j < problem.jobs.size(); ++j) {
            QCOMPARE(forecast->jobs[j].late, 0);
            QCOMPARE(due->jobs[j].late, j == 0 && schedule.jobs[j].isPlaced() ? 40 : 0);
        }
        options.finishBy = forecast->plannedFinish;
        options.due.clear();
        QCOMPARE(simulate(problem, schedule, options, JobContext())->inTime, 40);
        --options.finishBy;
        QCOMPARE(simulate(problem, schedule, options, JobContext())->inTime, 0);
        options.due.assign(problem.jobs.size() - 1, 0);
        QCOMPARE(simulate(problem, schedule, options, JobContext()).error().code, ErrorCode::ValueInvalid);
        QCOMPARE(forecast->exposure.mean, forecast->plannedExposure);
        QVERIFY(isNear(forecast->cost.mean, 200, 0.001)); // rates alone, drawn against each other
        const std::vector<int> weeks = problem.weekOfSlot();
        for (std::size_t j = 0; j < problem.jobs.size(); ++j) {
            if (!schedule.jobs[j].isPlaced()) {
                QCOMPARE(forecast->jobs[j].p50, none);
                continue;
            }
            const Job &job = problem.jobs[j];
            const auto choice = std::find_if(job.choices.begin(), job.choices.end(), [&](const PoolChoice &c) { return c.pool == schedule.jobs[j].pool; });
            const int end = endOf(problem.pools[static_cast<std::size_t>(choice->pool)], schedule.jobs[j].start, choice->duration);
            QCOMPARE(forecast->jobs[j].p50, weeks[static_cast<std::size_t>(end - 1)]);
            QCOMPARE(forecast->jobs[j].p90, forecast->jobs[j].p50);
        }
        for (const Sway &sway : forecast->sways)
            if (sway.factor != Factor::Rates)
                QCOMPARE(sway.finishHigh, sway.finishLow);
    }
    void eachFactorDoesItsShare_data()
    {
        QTest::addColumn<Uncertainty>("uncertainty");
        QTest::addColumn<int>("factor"); // the only one that sways
        const auto row = [](const char *name, auto change, Factor factor) {
            Uncertainty u = certain();
            change(u);
            QTest::newRow(name) << u << static_cast<int>(factor);
        };
        row("work takes longer", [](Uncertainty &u) { u.productivity = {900, 1000, 1500}; }, Factor::Productivity);
        row("deliveries are late", [](Uncertainty &u) { u.deliverySlip = {0, 4, 12}; }, Factor::Deliveries);
        row("crews are absent", [](Uncertainty &u) { u.absence = {0, 100, 300}; }, Factor::Absence);
        row("visits are repeated", [](Uncertainty &u) { u.revisits = {50, 200, 500}, u.revisitShare = 1000, u.revisitLag = 40; }, Factor::Revisits);
        row("freezes are longer", [](Uncertainty &u) { u.freeze = {0, 3, 8}; }, Factor::Freeze);
    }
    void eachFactorDoesItsShare()
    {
        QFETCH(Uncertainty, uncertainty);
        QFETCH(int, factor);
        const Problem problem = sampleProblem({120, 2, 2, 3, 60, 120});
        SimulationOptions options;
        options.uncertainty = uncertainty;
        options.replications = 800;
        const auto forecast = simulate(problem, solved(problem), options, JobContext());
        QVERIFY_RESULT(forecast);
        QVERIFY(forecast->exposure.mean >= forecast->plannedExposure || factor == static_cast<int>(Factor::Productivity));
        QVERIFY(forecast->finish.p50 <= forecast->finish.p80 && forecast->finish.p80 <= forecast->finish.p90);
        QCOMPARE(forecast->sways.size(), static_cast<std::size_t>(factorCount));
        for (const Sway &sway : forecast->sways) {
            if (static_cast<int>(sway.factor) == factor)
                QVERIFY(sway.exposureHigh > sway.exposureLow);
            else
                QCOMPARE(sway.exposureHigh, sway.exposureLow);
        }
    }
    void theSameSeedGivesTheSameWhateverTheThreads()
    {
        const Problem problem = sampleProblem({150, 4, 3, 4, 40, 120});
        const Schedule schedule = solved(problem);
        SimulationOptions options;
        options.replications = 1000;
        options.threads = 1;
        const auto one = simulate(problem, schedule, options, JobContext());
        QVERIFY_RESULT(one);
        for (const int threads : {2, 3, 7}) {
            options.threads = threads;
            const auto other = simulate(problem, schedule, options, JobContext());
            QVERIFY_RESULT(other);
            QVERIFY(isSame(*one, *other));
        }
        options.seed = 2;
        const auto luckier = simulate(problem, schedule, options, JobContext());
        QVERIFY_RESULT(luckier);
        QVERIFY(!isSame(*one, *luckier));
        // Another seed is another sample of the same thing: as far off as the errors say.
        QVERIFY(isNear(luckier->exposure.p50, one->exposure.p50, 6 * (one->exposure.error50 + luckier->exposure.error50)));
        QVERIFY(isNear(luckier->finish.p80, one->finish.p80, 6 * (one->finish.error80 + luckier->finish.error80) + 1));
    }
    void moreReplicationsAreSurer()
    {
        const Problem problem = sampleProblem({100, 2, 3, 3, 40, 120});
        const Schedule schedule = solved(problem);
        SimulationOptions options;
        options.hasTornado = false;
        options.replications = 400;
        const auto few = simulate(problem, schedule, options, JobContext());
        options.replications = 6400;
        const auto many = simulate(problem, schedule, options, JobContext());
        QVERIFY_RESULT(few);
        QVERIFY_RESULT(many);
        QVERIFY(many->exposure.error80 < few->exposure.error80);
        QVERIFY(many->sways.empty());
    }
    void whatCannotBePlayedIsRefused()
    {
        const Problem problem = sampleProblem({10, 1, 3, 1, 20, 60});
        const Schedule schedule = solved(problem);
        SimulationOptions options;
        options.uncertainty.productivity = {1100, 1000, 1200};
        QCOMPARE(simulate(problem, schedule, options, JobContext()).error().code, ErrorCode::ValueInvalid);
        options.uncertainty = {};
        Schedule empty;
        empty.jobs.resize(problem.jobs.size());
        QCOMPARE(simulate(problem, empty, options, JobContext()).error().code, ErrorCode::ValueInvalid);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(simulate(problem, schedule, options, JobContext(stop.get_token())).error().code, ErrorCode::Cancelled);
    }
};
PHASEOUT_TEST(SimulationTest)
#include "tst_simulation.moc"
