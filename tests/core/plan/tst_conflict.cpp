// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/remedy.h"
#include "core/plan/solve.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::plan;

namespace {
using Change = std::function<void(Problem &)>;

// Three jobs of two slots for one crew, ten weeks of five slots, everything else in plenty.
Problem problemOfThree()
{
    Problem problem = tiny::plainProblem(10);
    problem.items = {{u"Camera"_s, {{0, 100}}}};
    problem.budgets = {{u"Capital"_s, {0, 0, 0, 0, 0, 1, 1, 1, 1, 1}, {100, 100}}};
    for (const char *name : {"A", "B", "C"})
        problem.jobs.push_back(tiny::plainJob(name, 2, 1));
    for (Job &job : problem.jobs) {
        job.draws = {{0, 1}};
        job.spends = {{0, 10}};
    }
    return problem;
}

QString text(const Limit &limit)
{
    static const char *const names[] = {"crews", "stock", "money", "deadline", "freeze", "closure", "start", "order"};
    QString result = QString::fromLatin1(names[static_cast<int>(limit.kind)]);
    if (limit.resource != none)
        result += QString::number(limit.resource);
    return result;
}

QString text(const Problem &problem, const Impasse &impasse)
{
    QString result;
    for (const int j : impasse.conflict.jobs)
        result += problem.jobs[static_cast<std::size_t>(j)].label;
    result += u" by "_s + QString::number(impasse.conflict.bySlot) + u':';
    for (const Limit &limit : impasse.conflict.limits)
        result += u' ' + text(limit);
    result += impasse.conflict.isProven ? u", proven"_s : u", not proven"_s;
    static const char *const names[] = {"crews", "stock", "money", "date", "freeze", "free"};
    for (const Remedy &remedy : impasse.remedies)
        result += u"; "_s + QString::fromLatin1(names[static_cast<int>(remedy.extra.kind)]) + u" +"_s + QString::number(remedy.extra.amount) + (remedy.isLatest ? u" from %1"_s.arg(remedy.extra.from) : QString()) +
                  (remedy.isEnough ? u" leaves %1+%2"_s.arg(remedy.with.unplaced).arg(remedy.with.missed) : u" too little"_s);
    return result;
}

Result<Impasses> impassesOf(const Problem &problem, const std::vector<char> &musts)
{
    SolveOptions options;
    options.iterations = 200;
    const Result<Solution> solution = solve(problem, options, JobContext());
    if (!solution)
        return failure(solution.error());
    return impassesIn(problem, musts, {solution->schedule, solution->certificate}, {}, JobContext());
}
} // namespace
Q_DECLARE_METATYPE(Change)

class ConflictTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatIsInTheWay_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Change change, const char *expected) { QTest::newRow(name) << change << QString::fromLatin1(expected); };
        const auto dueBy = [](Problem &p, int deadline) {
            for (Job &job : p.jobs)
                job.deadline = deadline, job.tardiness = 100;
        };
        row("all fits", [](Problem &) {}, "");
        row("a deadline that can be kept", [=](Problem &p) { dueBy(p, 6); }, "");
        row("one crew is too few by then", [=](Problem &p) { dueBy(p, 5); },
            "ABC by 5: crews0 deadline, proven; crews +1 leaves 0+0; date +5 leaves 0+0; crews +1 from 2 leaves 0+0");
        row("one crew is too few by then, and two jobs prove it", [=](Problem &p) { dueBy(p, 3); },
            "AB by 3: crews0 deadline, proven; crews +1 leaves 0+1; date +5 leaves 0+0");
        row("a freeze takes the time", [=](Problem &p) { dueBy(p, 10), p.freezes = {{0, 5}}; },
            "ABC by 10: crews0 deadline freeze, proven; crews +1 leaves 0+0; date +5 leaves 0+0; freeze +0 leaves 0+0");
        row("nothing ever comes in for the third", [](Problem &p) { p.items[0].arrivals = {{0, 2}}; },
            "ABC by 49: stock0, proven; stock +1 leaves 0+0");
        row("goods come in after the deadline", [=](Problem &p) { dueBy(p, 20), p.items[0].arrivals = {{4, 100}}; },
            "A by 19: stock0 deadline, proven; stock +3 leaves 0+0; date +5 leaves 0+1; stock +1 too little");
        row("no money for the third", [](Problem &p) { p.budgets[0].caps = {10, 10}; },
            "ABC by 49: money0, proven; money +10 leaves 0+0");
        row("two pins on one crew", [](Problem &p) { p.jobs[0].pin = 5, p.jobs[2].pin = 6; },
            "AC by 8: crews0 start, proven; crews +1 leaves 0+0; free +0 leaves 0+0; crews +1 from 6 leaves 0+0");
        row("a pin in a freeze", [](Problem &p) { p.jobs[1].pin = 6, p.freezes = {{5, 9}}; },
            "B by 8: freeze start, proven; freeze +0 leaves 0+0; free +0 leaves 0+0");
        row("a team larger than the region's", [](Problem &p) { p.jobs[1].team = 3; }, "B by 50: crews0, proven; crews +2 leaves 0+0");
        row("stores that wait for each other and a deadline", [](Problem &p) { p.precedence = {{0, 1, 10}}, p.jobs[1].deadline = 8, p.jobs[1].tardiness = 100; },
            "AB by 50: deadline order, proven; date +10 leaves 0+0");
    }
    void saysWhatIsInTheWay()
    {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        Problem problem = problemOfThree();
        change(problem);
        problem.unplacedCost = safeUnplacedCost(problem);
        QVERIFY(isValid(problem));
        const auto impasses = impassesOf(problem, std::vector<char>(problem.jobs.size(), 1));
        QVERIFY_RESULT(impasses);
        QStringList found;
        for (const Impasse &impasse : impasses->list)
            found += text(problem, impasse);
        QCOMPARE(found.join(u" | "_s), expected);
        QCOMPARE(impasses->list.empty(), impasses->now.unplaced + impasses->now.missed == 0);
    }
    void crewsThatComeAlongCanBeTooFew()
    {
        Problem problem = tiny::plainProblem(2, 3);
        problem.pools.push_back({u"Electricians"_s, std::vector<int>(10, 1), {}});
        for (int j = 0; j < 15; ++j) {
            problem.jobs.push_back(tiny::plainJob("J", 1, 1));
            problem.jobs.back().choices.front().also = {{1, 1}};
        }
        problem.unplacedCost = safeUnplacedCost(problem);
        QVERIFY(isValid(problem));
        const auto impasses = impassesOf(problem, std::vector<char>(problem.jobs.size(), 0));
        QVERIFY_RESULT(impasses);
        QCOMPARE(impasses->now.unplaced, 5);
        QCOMPARE(impasses->list.size(), std::size_t{1});
        QCOMPARE(impasses->list.front().conflict.shortfall->resource, 1);
        QVERIFY(impasses->list.front().remedies.front().isEnough);
        QCOMPARE(impasses->list.front().remedies.front().with.unplaced, 0);
    }
    void aWishIsNoConflict()
    {
        Problem problem = problemOfThree();
        for (Job &job : problem.jobs)
            job.deadline = 3, job.tardiness = 5;
        problem.unplacedCost = safeUnplacedCost(problem);
        const auto impasses = impassesOf(problem, {0, 0, 0});
        QVERIFY_RESULT(impasses);
        QVERIFY(impasses->list.empty());
        QCOMPARE(impasses->now.missed, 0);
    }
    void whatIsProvenIsNeverFound()
    {
        int conflicts = 0;
        int enough = 0;
        for (std::uint64_t seed = 1; seed <= 24; ++seed) {
            const Problem problem = tiny::randomProblem(seed, 7, 6);
            if (!isValid(problem))
                continue;
            std::vector<char> musts;
            for (const Job &job : problem.jobs)
                musts.push_back(job.tardiness > 20);
            const auto impasses = impassesOf(problem, musts);
            QVERIFY_RESULT(impasses);
            const Demand demand(problem, musts);
            for (const Impasse &impasse : impasses->list) {
                ++conflicts;
                const Conflict &conflict = impasse.conflict;
                QVERIFY(!conflict.jobs.empty());
                QVERIFY(!conflict.limits.empty());
                QVERIFY(!conflict.unserved.empty());
                QVERIFY(std::is_sorted(conflict.jobs.begin(), conflict.jobs.end()));
                if (conflict.isProven)
                    for (const std::uint64_t again : {2u, 3u}) {
                        SolveOptions options;
                        options.seed = again;
                        options.iterations = 300;
                        const auto found = solve(demand.problemOf(conflict.jobs, {}), options, JobContext());
                        QVERIFY_RESULT(found);
                        QVERIFY(found->objective > 0);
                    }
                for (const int left : conflict.jobs) {
                    std::vector<int> rest = conflict.jobs;
                    std::erase(rest, left);
                    if (!conflict.shortfall && conflict.isSmallest && !rest.empty())
                        QCOMPARE(demand.ask(rest, {}, 60, JobContext()), Answer::Possible);
                }
                for (const Remedy &remedy : impasse.remedies) {
                    QVERIFY(isValid(withExtra(problem, remedy.extra)));
                    enough += remedy.isEnough ? 1 : 0;
                }
            }
        }
        QVERIFY(conflicts > 8);
        QVERIFY(enough > 8);
    }
    void aCancelledSearchTellsNothing()
    {
        Problem problem = problemOfThree();
        problem.items[0].arrivals = {{0, 2}};
        problem.unplacedCost = safeUnplacedCost(problem);
        const auto solution = solve(problem, {}, JobContext());
        QVERIFY_RESULT(solution);
        std::stop_source stop;
        stop.request_stop();
        const auto impasses = impassesIn(problem, {0, 0, 0}, {solution->schedule, solution->certificate}, {}, JobContext(stop.get_token()));
        QVERIFY(!impasses);
        QCOMPARE(impasses.error().code, ErrorCode::Cancelled);
    }
};
PHASEOUT_TEST(ConflictTest)
#include "tst_conflict.moc"
