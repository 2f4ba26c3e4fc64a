// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/explain.h"
#include "core/plan/shortfall.h"
#include "core/plan/solve.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::plan;

namespace {
using Change = std::function<void(Problem &)>;

// One job of two slots in the third week, 10 … 11, and an idle one in front of it.
Problem problemOfTwo()
{
    Problem problem = tiny::plainProblem();
    problem.items = {{u"Camera"_s, {{0, 100}}}};
    problem.budgets = {{u"Capital"_s, {0, 1, 2, 3}, {100, 100, 100, 100}}};
    problem.jobs = {tiny::plainJob("A", 2, 1), tiny::plainJob("B", 2, 1)};
    for (Job &job : problem.jobs) {
        job.draws = {{0, 1}};
        job.spends = {{0, 1}};
    }
    problem.unplacedCost = 1000;
    return problem;
}
} // namespace
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(phaseout::plan::Cause)

class ExplainTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whyNotEarlier_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Cause>("cause"); // in weeks 0 and 1
        QTest::addColumn<int>("resource");
        QTest::addColumn<int>("other");
        QTest::addColumn<int>("earliest");
        const auto row = [](const char *name, Change change, Cause cause, int earliest, int resource = none,
                            int other = none) {
            QTest::newRow(name) << change << cause << resource << other << earliest;
        };
        using enum Cause;
        row(
            "nothing in the way", [](Problem &) {}, Nothing, 0);
        row(
            "released later",
            [](Problem &p) {
                p.jobs[1].starts = {{9, 19}};
            },
            Release, 9);
        row(
            "pinned", [](Problem &p) { p.jobs[1].pin = 10; }, Pin, 10);
        row(
            "locked weeks",
            [](Problem &p) {
                p.locked = {{0, 9}};
            },
            Locked, 10);
        row(
            "freeze",
            [](Problem &p) {
                p.freezes = {{0, 9}};
            },
            Freeze, 10);
        row(
            "closed",
            [](Problem &p) {
                p.jobs[1].closures = {{{0, 9}, ClosureKind::Closed}};
            },
            Closed, 10);
        row(
            "blackout",
            [](Problem &p) {
                p.jobs[1].closures = {{{0, 9}, ClosureKind::Blackout}};
            },
            Blackout, 10);
        row(
            "no crews those weeks", [](Problem &p) { std::fill_n(p.pools[0].capacity.begin(), 10, 0); }, Calendar, 10,
            0);
        row(
            "waits for another",
            [](Problem &p) {
                p.precedence = {{0, 1, 9}};
            },
            Earlier, 11, none, 0);
        row(
            "stock arrives later",
            [](Problem &p) {
                p.items[0].arrivals = {{2, 100}};
            },
            Stock, 10, 0);
        row(
            "no money before",
            [](Problem &p) {
                p.budgets[0].caps = {0, 0, 9, 9};
            },
            Money, 10, 0);
        row(
            "crews busy", [](Problem &p) { p.jobs[0].choices[0].duration = 10; }, Crews, 0, 0, 0);
        row(
            "stock taken by another",
            [](Problem &p) {
                p.items[0].arrivals = {{0, 1}, {2, 1}};
            },
            Stock, 0, 0);
    }
    void whyNotEarlier()
    {
        QFETCH(Change, change);
        QFETCH(Cause, cause);
        QFETCH(int, resource);
        QFETCH(int, other);
        QFETCH(int, earliest);
        Problem problem = problemOfTwo();
        change(problem);
        QVERIFY(isValid(problem));
        const Model model(problem);
        const Schedule schedule{{{0, 0, {1}}, {11, 0, {1}}}};
        const Explanation why = Explainer(model, schedule).explain(1);
        QCOMPARE(why.earliest, earliest);
        QVERIFY(!why.before.empty());
        QCOMPARE(why.before.front().cause, cause);
        QCOMPARE(why.before.front().resource, resource);
        QCOMPARE(why.before.front().other, other);
        QCOMPARE(why.before.front().firstWeek, 0);
        QCOMPARE(why.before.back().lastWeek, 1);
        if (why.earliest > 0)
            QCOMPARE(why.earliestCause, cause);
    }
    void unplacedNamesTheObstacle_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char *name, Change change, Cause cause) { QTest::newRow(name) << change << cause; };
        using enum Cause;
        row(
            "team larger than the pool", [](Problem &p) { p.jobs[1].team = 2; }, Calendar);
        row(
            "longer than the horizon", [](Problem &p) { p.jobs[1].choices[0].duration = 21; }, Calendar);
        row(
            "stock never enough",
            [](Problem &p) {
                p.jobs[1].draws = {{0, 101}};
            },
            Stock);
        row(
            "money never enough",
            [](Problem &p) {
                p.jobs[1].spends = {{0, 101}};
            },
            Money);
        row(
            "pinned into a freeze",
            [](Problem &p) {
                p.freezes = {{5, 9}}, p.jobs[1].pin = 6;
            },
            Freeze);
        row(
            "pinned into a closure",
            [](Problem &p) {
                p.jobs[1].pin = 6, p.jobs[1].closures = {{{7, 7}}};
            },
            Closed);
        row(
            "waits for one without a place",
            [](Problem &p) {
                p.precedence = {{0, 1, 0}}, p.jobs[0].team = 5;
            },
            Earlier);
        row(
            "pinned onto another pin", [](Problem &p) { p.jobs[0].pin = 6, p.jobs[1].pin = 6; }, Crews);
    }
    void unplacedNamesTheObstacle()
    {
        QFETCH(Change, change);
        QFETCH(Cause, cause);
        Problem problem = problemOfTwo();
        change(problem);
        SolveOptions options;
        options.iterations = 20;
        const Result<Solution> solution = solve(problem, options, JobContext());
        QVERIFY_RESULT(solution);
        QVERIFY(!solution->unplaced.empty());
        QCOMPARE(solution->unplaced.back().job, 1);
        QCOMPARE(solution->unplaced.back().cause, cause);
        QVERIFY(solution->certificate.bound <= solution->objective);
    }
    void provesShortfalls_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected"); // scarce, resource, slot, needed, available, jobs, hard
        const auto row = [](const char *name, Change change, const char *expected) {
            QTest::newRow(name) << change << QString::fromLatin1(expected);
        };
        row(
            "enough of everything", [](Problem &) {}, "");
        row(
            "crews short by a deadline", [](Problem &p) { p.jobs[0].deadline = 3, p.jobs[1].deadline = 3; },
            "crews 0 by 3: 4 of 3, 2 jobs, soft");
        row(
            "crews short in a window",
            [](Problem &p) {
                p.jobs[0].starts = {{0, 1}}, p.jobs[1].starts = {{0, 1}};
            },
            "crews 0 by 3: 4 of 3, 2 jobs, hard; crews 0 by 3: 4 of 3, 2 jobs, soft");
        row(
            "freeze takes the time",
            [](Problem &p) {
                p.jobs[0].deadline = p.jobs[1].deadline = 5, p.freezes = {{0, 1}};
            },
            "crews 0 by 5: 4 of 3, 2 jobs, soft");
        row(
            "stock short by a deadline",
            [](Problem &p) {
                p.items[0].arrivals = {{1, 100}}, p.jobs[1].deadline = 4;
            },
            "stock 0 by 3: 1 of 0, 1 jobs, soft");
        row(
            "money short by a deadline", [](Problem &p) { p.budgets[0].caps[0] = 0, p.jobs[1].deadline = 4; },
            "money 0 by 3: 1 of 0, 1 jobs, soft");
    }
    void provesShortfalls()
    {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        Problem problem = problemOfTwo();
        change(problem);
        QStringList found;
        for (const Shortfall &s : provenShortfalls(Model(problem)))
            found += u"%1 %2 by %3: %4 of %5, %6 jobs, %7"_s
                         .arg(s.scarce == Scarce::Crews   ? u"crews"_s
                              : s.scarce == Scarce::Stock ? u"stock"_s
                                                          : u"money"_s)
                         .arg(s.resource)
                         .arg(s.bySlot)
                         .arg(s.needed)
                         .arg(s.available)
                         .arg(s.jobs)
                         .arg(s.hard ? u"hard"_s : u"soft"_s);
        QCOMPARE(found.join(u"; "_s), expected);
    }
};
PHASEOUT_TEST(ExplainTest)
#include "tst_explain.moc"
