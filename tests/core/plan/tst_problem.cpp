// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/problemjson.h"
#include "core/plan/sampleproblem.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::plan;

namespace {
using Change = std::function<void(Problem &)>;
}
Q_DECLARE_METATYPE(Change)

class ProblemTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void validation_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("id"); // empty: nothing is refused
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("entry");
        const auto row = [](const char *name, Change change, const char *id = "", const char *list = "",
                            int entry = 0) {
            QTest::newRow(name) << change << QString::fromLatin1(id) << QString::fromLatin1(list) << entry;
        };
        row("sound", [](Problem &) {});
        row("no jobs at all", [](Problem &p) { p.jobs.clear(); });
        row("week without slots", [](Problem &p) { p.slotsOfWeek.push_back(0); });
        row("pin on the last slot", [](Problem &p) { p.jobs[0].pin = 19; });
        row("lag that lets jobs overlap", [](Problem &p) { p.precedence = {{0, 1, -3}}; });
        row(
            "no weeks", [](Problem &p) { p.slotsOfWeek.clear(); }, "grid", "weeks", 1);
        row(
            "too many slots", [](Problem &p) { p.slotsOfWeek = {100'001}; }, "grid", "weeks", 1);
        row(
            "too many ways to do work for so many slots",
            [](Problem &p) {
                p.slotsOfWeek.assign(300, 300);
                p.pools = {{u"North"_s, std::vector<int>(90'000, 1), {}}};
                p.jobs.resize(1);
                p.jobs.resize(300, p.jobs.front());
                for (int j = 0; j < 300; ++j)
                    p.jobs[static_cast<std::size_t>(j)].choices = {{0, 1 + j, 0}};
            },
            "size", "problem", 1);
        row(
            "short crew calendar", [](Problem &p) { p.pools[0].capacity.pop_back(); }, "pool-calendar", "pools", 1);
        row(
            "negative crews", [](Problem &p) { p.pools[0].capacity[3] = -1; }, "figure", "pools", 1);
        row(
            "delivery after the end",
            [](Problem &p) {
                p.items = {{u"Cam"_s, {{4, 1}}}};
            },
            "arrival-week", "items", 1);
        row(
            "negative delivery",
            [](Problem &p) {
                p.items = {{u"Cam"_s, {{0, -1}}}};
            },
            "figure", "items", 1);
        row(
            "periods going back",
            [](Problem &p) {
                p.budgets = {{u"B"_s, {0, 1, 0, 1}, {5, 5}}};
            },
            "budget-periods", "budgets", 1);
        row(
            "period without cap",
            [](Problem &p) {
                p.budgets = {{u"B"_s, {0, 0, 1, 1}, {5}}};
            },
            "budget-periods", "budgets", 1);
        row(
            "visit that costs less than nothing",
            [](Problem &p) {
                p.clusters = {{u"C"_s, -1}};
            },
            "figure", "clusters", 1);
        row(
            "freeze outside",
            [](Problem &p) {
                p.freezes = {{0, 20}};
            },
            "span", "freezes", 1);
        row(
            "lock backwards",
            [](Problem &p) {
                p.locked = {{4, 3}};
            },
            "span", "locked", 1);
        row(
            "job without pool", [](Problem &p) { p.jobs[1].choices.clear(); }, "pool-choice", "jobs", 2);
        row(
            "job with pool twice",
            [](Problem &p) {
                p.jobs[1].choices = {{0, 1, 0}, {0, 2, 0}};
            },
            "pool-choice", "jobs", 2);
        row(
            "job that takes no time", [](Problem &p) { p.jobs[1].choices[0].duration = 0; }, "pool-choice", "jobs", 2);
        row("crews of two kinds", [](Problem &p) { p.pools.push_back(p.pools[0]), p.jobs[1].choices[0].also = {{1, 2}}; });
        row(
            "the same crews as a second kind", [](Problem &p) { p.jobs[1].choices[0].also = {{0, 1}}; }, "also", "jobs", 2);
        row(
            "unknown crews as a second kind", [](Problem &p) { p.jobs[1].choices[0].also = {{7, 1}}; }, "also", "jobs", 2);
        row(
            "no crews of a second kind",
            [](Problem &p) { p.pools.push_back(p.pools[0]), p.jobs[1].choices[0].also = {{1, 0}}; }, "also", "jobs", 2);
        row(
            "a second kind with other days off",
            [](Problem &p) {
                p.pools.push_back(p.pools[0]), p.pools[1].rests = {{3, 4}}, p.jobs[1].choices[0].also = {{1, 1}};
            },
            "also-rests", "jobs", 2);
        row(
            "job without crew", [](Problem &p) { p.jobs[1].team = 0; }, "team", "jobs", 2);
        row(
            "negative weight", [](Problem &p) { p.jobs[1].weight = -1; }, "figure", "jobs", 2);
        row(
            "unknown item",
            [](Problem &p) {
                p.jobs[1].draws = {{0, 1}};
            },
            "resource", "jobs", 2);
        row(
            "unknown budget",
            [](Problem &p) {
                p.jobs[1].spends = {{-1, 1}};
            },
            "resource", "jobs", 2);
        row(
            "unknown cluster", [](Problem &p) { p.jobs[1].cluster = 0; }, "cluster", "jobs", 2);
        row(
            "pin outside", [](Problem &p) { p.jobs[1].pin = 20; }, "slot", "jobs", 2);
        row(
            "windows out of order",
            [](Problem &p) {
                p.jobs[1].starts = {{5, 9}, {2, 3}};
            },
            "window", "jobs", 2);
        row(
            "closure outside",
            [](Problem &p) {
                p.jobs[1].closures = {{{18, 25}}};
            },
            "window", "jobs", 2);
        row(
            "step outside",
            [](Problem &p) {
                p.jobs[1].steps = {{21, 1, 0}};
            },
            "step", "jobs", 2);
        row(
            "order with a stranger",
            [](Problem &p) {
                p.precedence = {{0, 2, 0}};
            },
            "precedence", "precedence", 1);
        row(
            "circle",
            [](Problem &p) {
                p.precedence = {{0, 1, 0}, {1, 0, 0}};
            },
            "cycle", "jobs", 1);
        row(
            "costs beyond adding up", [](Problem &p) { p.unplacedCost = limits::total; }, "total", "problem", 1);
    }
    void validation()
    {
        QFETCH(Change, change);
        QFETCH(QString, id);
        QFETCH(QString, list);
        QFETCH(int, entry);
        Problem problem = tiny::plainProblem();
        problem.jobs = {tiny::plainJob("A", 2), tiny::plainJob("B", 3)};
        change(problem);
        const std::vector<Finding> findings = validate(problem);
        QCOMPARE(isValid(problem), id.isEmpty());
        if (id.isEmpty())
            return;
        QCOMPARE(findings.front().id, u"plan.problem."_s + id);
        QCOMPARE(findings.front().where.file, list);
        QCOMPARE(findings.front().where.line, entry);
        QVERIFY(!findings.front().message.isEmpty());
    }
    void warnsWhenLeavingOutIsCheap()
    {
        Problem problem = tiny::plainProblem();
        problem.jobs = {tiny::plainJob("A", 2, 1000)};
        problem.unplacedCost = 10;
        QCOMPARE(validate(problem).at(0).id, u"plan.problem.unplaced-cost"_s);
        QVERIFY(isValid(problem));
        problem.unplacedCost = safeUnplacedCost(problem);
        QVERIFY(validate(problem).empty());
    }
    void jsonRoundTrip()
    {
        QVERIFY(rc::check("what is written is read back", [](std::uint64_t seed) {
            const Problem problem = tiny::randomProblem(seed, 6, 5);
            RC_ASSERT(isValid(problem));
            const QByteArray json = toJson(problem);
            const Result<Problem> read = problemFromJson(json);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == problem);
            RC_ASSERT(toJson(*read) == json);
            RC_ASSERT(digest(*read) == digest(problem));
        }));
    }
    void jsonRefusals_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const char *json, const char *subject) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(subject);
        };
        row("nothing", "", "phaseout-problem-1");
        row("list", "[]", "phaseout-problem-1");
        row("another format", R"({"format":"phaseout-problem-2"})", "phaseout-problem-1");
        row("weeks as text", R"({"format":"phaseout-problem-1","weeks":"5"})", "weeks");
        row("half a slot", R"({"format":"phaseout-problem-1","weeks":[2.5]})", "weeks");
        row("negative slots", R"({"format":"phaseout-problem-1","weeks":[-5]})", "weeks");
        row("more slots than memory", R"({"format":"phaseout-problem-1","weeks":[60000,60000]})", "weeks");
        row("number beyond 64 bits", R"({"format":"phaseout-problem-1","weeks":[5],"unplacedCost":1e30})",
            "problem.unplacedCost");
        row("pool as number", R"({"format":"phaseout-problem-1","weeks":[5],"pools":[7]})", "pools");
        row("pool without name", R"({"format":"phaseout-problem-1","weeks":[5],"pools":[{}]})", "pools[1].name");
        row("calendar going back",
            R"({"format":"phaseout-problem-1","weeks":[5],"pools":[{"name":"N","capacity":[[0,1],[3,2],[2,1]]}]})",
            "pools[1].capacity");
        row("crews of a choice that is not there", R"({"format":"phaseout-problem-1","weeks":[5],"jobs":[{"label":"A","choices":[[0,1,0]],"also":[[1,0,1]]}]})",
            "jobs[1].also");
        row("short row", R"({"format":"phaseout-problem-1","weeks":[5],"jobs":[{"label":"A","choices":[[0,1]]}]})",
            "jobs[1].choices");
        row("unknown closure",
            R"({"format":"phaseout-problem-1","weeks":[5],"jobs":[{"label":"A","closures":[[0,1,3]]}]})",
            "jobs[1].closures");
        row("slot beyond an int",
            R"({"format":"phaseout-problem-1","weeks":[5],"jobs":[{"label":"A","pin":4294967296}]})", "jobs[1].pin");
    }
    void jsonRefusals()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, subject);
        const Result<Problem> read = problemFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().subject, subject);
    }
    void sampleIsSoundAndRepeats()
    {
        for (int variant = 1; variant <= 4; ++variant) {
            const SampleOptions options{120, variant, 7};
            const Problem problem = sampleProblem(options);
            QVERIFY(validate(problem).empty());
            QVERIFY(sampleProblem(options) == problem);
            QCOMPARE(problem.items.empty(), variant < 2);
            QCOMPARE(problem.budgets.empty(), variant < 3);
            QCOMPARE(problem.precedence.empty(), variant < 4);
        }
        QVERIFY(sampleProblem({120, 1, 7}) != sampleProblem({120, 1, 8}));
    }
    // The identity of a made-up estate: changes only when the generator or the format does, never with the machine.
    void digestIsTheSameEverywhere()
    {
        QCOMPARE(digest(sampleProblem({50, 4, 3})),
                 QByteArray("3112ba4d8f242a370eeb0fc4c3b9d2ef78adad438b80b7ef27a8912be0bb7c5d"));
    }
};
PHASEOUT_TEST(ProblemTest)
#include "tst_problem.moc"
