// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/check.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::plan;

namespace {
using Change = std::function<void(Problem &, Schedule &)>;

// Two jobs one behind the other, with stock, money and a deadline; everything holds.
Problem soundProblem()
{
    Problem problem = tiny::plainProblem();
    problem.pools.push_back(problem.pools.front());
    problem.items = {{u"Camera"_s, {{0, 4}, {1, 4}}}};
    problem.budgets = {{u"Capital"_s, {0, 0, 1, 1}, {10, 10}, false}, {u"Running"_s, {0, 0, 1, 1}, {10, 10}, true}};
    problem.clusters = {{u"Town"_s, 7}};
    Job a = tiny::plainJob("A", 3, 10);
    a.draws = {{0, 4}};
    a.spends = {{0, 6}, {1, 6}};
    a.cluster = 0;
    Job b = a;
    b.label = u"B"_s;
    b.spends = {{0, 4}, {1, 4}};
    problem.jobs = {a, b};
    problem.precedence = {{0, 1, 0}};
    return problem;
}

Schedule soundSchedule()
{
    return {{{0, 0, {1}}, {5, 0, {1}}}};
}
} // namespace
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(phaseout::plan::ViolationKind)

class CheckTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void soundHolds()
    {
        QVERIFY(isValid(soundProblem()));
        QVERIFY(check(soundProblem(), soundSchedule()).empty());
        // 10 × 3 and 10 × 8, and the town is visited in two weeks.
        QCOMPARE(objective(soundProblem(), soundSchedule()), 30 + 80 + 2 * 7);
    }
    void violations_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ViolationKind>("kind");
        QTest::addColumn<int>("job");
        const auto row = [](const char *name, Change change, ViolationKind kind, int job) {
            QTest::newRow(name) << change << kind << job;
        };
        using enum ViolationKind;
        row(
            "entry missing", [](Problem &, Schedule &s) { s.jobs.pop_back(); }, Shape, none);
        row(
            "pool it may not have", [](Problem &, Schedule &s) { s.jobs[1].pool = 1; }, Pool, 1);
        row(
            "ends after the last slot", [](Problem &, Schedule &s) { s.jobs[1].start = 18; }, Horizon, 1);
        row(
            "before the first slot", [](Problem &, Schedule &s) { s.jobs[0].start = -5; }, Horizon, 0);
        row(
            "not where pinned", [](Problem &p, Schedule &) { p.jobs[1].pin = 6; }, Pin, 1);
        row(
            "into locked weeks",
            [](Problem &p, Schedule &) {
                p.locked = {{5, 9}};
            },
            Locked, 1);
        row(
            "out of locked weeks",
            [](Problem &p, Schedule &) {
                p.locked = {{12, 13}}, p.jobs[1].oldStart = 12;
            },
            Locked, 1);
        row(
            "outside its windows",
            [](Problem &p, Schedule &) {
                p.jobs[1].starts = {{0, 4}, {6, 9}};
            },
            Start, 1);
        row(
            "runs into a closure",
            [](Problem &p, Schedule &) {
                p.jobs[1].closures = {{{7, 7}}};
            },
            Closed, 1);
        row(
            "runs into a freeze",
            [](Problem &p, Schedule &) {
                p.freezes = {{7, 9}};
            },
            Frozen, 1);
        row(
            "one crew too few", [](Problem &p, Schedule &) { p.pools[0].capacity[6] = 0; }, Crews, none);
        row(
            "crew without name", [](Problem &, Schedule &s) { s.jobs[1].crews.clear(); }, CrewName, 1);
        row(
            "crew that the pool never has", [](Problem &, Schedule &s) { s.jobs[1].crews = {2}; }, CrewName, 1);
        row(
            "second kind of crew too few",
            [](Problem &p, Schedule &s) {
                p.jobs[0].choices[0].also = {{1, 2}}, s.jobs[0].crews = {1, 1, 2};
            },
            Crews, none);
        row(
            "second kind without a name", [](Problem &p, Schedule &) { p.jobs[1].choices[0].also = {{1, 1}}; }, CrewName, 1);
        row(
            "second kind in two places",
            [](Problem &p, Schedule &s) {
                p.jobs[0].choices[0].also = p.jobs[1].choices[0].also = {{1, 1}};
                p.pools[0].capacity.assign(20, 2), p.pools[1].capacity.assign(20, 2), p.precedence.clear(), p.items.clear();
                p.jobs[0].draws.clear(), p.jobs[1].draws.clear();
                s.jobs = {{0, 0, {1, 1}}, {2, 0, {2, 1}}};
            },
            CrewName, 1);
        row(
            "crew in two places",
            [](Problem &p, Schedule &s) {
                p.pools[0].capacity.assign(20, 2), p.precedence.clear(), p.items[0].arrivals = {{0, 8}},
                                                                         s.jobs[1].start = 2;
            },
            CrewName, 1);
        row(
            "stock before it arrives",
            [](Problem &p, Schedule &) {
                p.items[0].arrivals = {{0, 4}, {2, 4}};
            },
            Stock, none);
        row(
            "quarter overspent",
            [](Problem &p, Schedule &) {
                p.budgets[0].caps = {9, 10};
            },
            Money, none);
        row(
            "carried money overspent",
            [](Problem &p, Schedule &) {
                p.budgets[1].caps = {9, 10};
            },
            Money, none);
        row(
            "too soon after", [](Problem &p, Schedule &) { p.precedence[0].lag = 3; }, Precedence, 1);
        row(
            "without the one before", [](Problem &, Schedule &s) { s.jobs[0] = {}; }, WithoutEarlier, 1);
    }
    void violations()
    {
        QFETCH(Change, change);
        QFETCH(ViolationKind, kind);
        QFETCH(int, job);
        Problem problem = soundProblem();
        Schedule schedule = soundSchedule();
        change(problem, schedule);
        const std::vector<Violation> found = check(problem, schedule);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().kind, kind);
        QCOMPARE(found.front().job, job);
    }
    void carryOverMakesRoom()
    {
        Problem problem = soundProblem();
        Schedule schedule = soundSchedule();
        schedule.jobs[1].start = 10; // next period
        problem.budgets[0].caps = {8, 3};
        QCOMPARE(check(problem, schedule).at(0).kind, ViolationKind::Money);
        problem.budgets[0].carryOver = true;
        QVERIFY(check(problem, schedule).empty());
    }
    void costs_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<qint64>("cost"); // of job B, which ends in slot 8
        const auto row = [](const char *name, Change change, qint64 cost) { QTest::newRow(name) << change << cost; };
        row(
            "weight", [](Problem &, Schedule &) {}, 80);
        row(
            "deadline met", [](Problem &p, Schedule &) { p.jobs[1].deadline = 8, p.jobs[1].tardiness = 5; }, 80);
        row(
            "two slots late", [](Problem &p, Schedule &) { p.jobs[1].deadline = 6, p.jobs[1].tardiness = 5; }, 90);
        row(
            "step reached",
            [](Problem &p, Schedule &) {
                p.jobs[1].steps = {{8, 100, 3}};
            },
            180);
        row(
            "step passed",
            [](Problem &p, Schedule &) {
                p.jobs[1].steps = {{6, 100, 3}};
            },
            186);
        row(
            "step not reached",
            [](Problem &p, Schedule &) {
                p.jobs[1].steps = {{9, 100, 3}};
            },
            80);
        row(
            "travel", [](Problem &p, Schedule &) { p.jobs[1].choices[0].cost = 11; }, 91);
        row(
            "moved within the week", [](Problem &p, Schedule &) { p.jobs[1].oldStart = 9, p.jobs[1].disruption = 40; },
            80);
        row(
            "moved to another week", [](Problem &p, Schedule &) { p.jobs[1].oldStart = 10, p.jobs[1].disruption = 40; },
            120);
        row(
            "left out", [](Problem &, Schedule &s) { s.jobs[1] = {}; }, 100'000 - 7);
    }
    void costs()
    {
        QFETCH(Change, change);
        QFETCH(qint64, cost);
        Problem problem = soundProblem();
        Schedule schedule = soundSchedule();
        change(problem, schedule);
        QCOMPARE(objective(problem, schedule), 30 + 2 * 7 + cost);
    }
    void namesCrewsOfATeam()
    {
        Problem problem = tiny::plainProblem(1, 3);
        problem.jobs = {tiny::plainJob("A", 2), tiny::plainJob("B", 4), tiny::plainJob("C", 2)};
        problem.jobs[0].team = 2;
        problem.jobs[2].team = 2;
        Schedule schedule{{{0, 0, {}}, {0, 0, {}}, {2, 0, {}}}};
        nameCrews(problem, schedule);
        QCOMPARE(schedule.jobs[0].crews, (std::vector<int>{1, 2}));
        QCOMPARE(schedule.jobs[1].crews, (std::vector<int>{3}));
        QCOMPARE(schedule.jobs[2].crews, (std::vector<int>{1, 2}));
        QVERIFY(check(problem, schedule).empty());
    }
    void scheduleJsonRoundTrip()
    {
        const Schedule schedule{{{0, 0, {1}}, {}, {5, 1, {2, 3}}}};
        const QByteArray json = toJson(schedule, "abc", 42);
        const Result<SavedSchedule> read = scheduleFromJson(json);
        QVERIFY_RESULT(read);
        QVERIFY(read->schedule == schedule);
        QCOMPARE(read->problemDigest, QByteArray("abc"));
        QCOMPARE(read->objective, 42);
        QVERIFY(!scheduleFromJson(QByteArray(json).replace("[0,-1,5]", "[0,-2,5]")));
        QVERIFY(!scheduleFromJson(QByteArray(json).replace("[0,-1,5]", "[0,-1]")));
    }
};
PHASEOUT_TEST(CheckTest)
#include "tst_check.moc"
