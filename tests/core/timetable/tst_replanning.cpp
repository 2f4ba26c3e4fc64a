// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/conflicts.h"
#include "core/timetable/forecast.h"
#include "core/timetable/plansummary.h"
#include "core/timetable/replan.h"
#include "core/timetable/replanfront.h"
#include "tests/core/project/bench.h"
#include "tests/core/timetable/story.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::timetable;
using phaseout::test::planned;
using phaseout::test::Story;
using phaseout::test::today;

namespace {
// Stores whose work begins and ends at noon as often as not, for two pools.
QString manyStores()
{
    QString text;
    for (int i = 0; i < 40; ++i)
        text += u"store S%1 cameras %2 region %3 |"_s.arg(i).arg(2 + i * 7 % 31).arg(i % 3 ? u"North"_s : u"South"_s);
    return text + u"crews North 2 | crews South 1"_s;
}

bool hasFinding(const Timetable &timetable, QStringView id)
{
    return std::any_of(timetable.findings.begin(), timetable.findings.end(), [id](const Finding &finding) { return finding.id == id; });
}
} // namespace

class ReplanningTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLockKeepsSlotsAndCrews()
    {
        const Story before(manyStores());
        const auto first = planned(before);
        QVERIFY_RESULT(first);
        const auto starts = [](const Visit &visit) { return visit.isAfternoon; };
        QVERIFY(std::any_of(first->timetable.visits.begin(), first->timetable.visits.end(), starts));
        const Story after(QString(manyStores() + u"| locked 2027-02-12 | deadline S1 2027-02-26"_s));
        const auto again = planned(after, {7, 60, 0}, &first->timetable);
        QVERIFY_RESULT(again);
        QVERIFY(again->timetable.unvisited.empty());
        int kept = 0;
        for (const Visit &visit : first->timetable.visits) {
            const Visit *now = again->timetable.visitTo(visit.store);
            if (visit.start > QDate(2027, 2, 12)) {
                QVERIFY(now->start > QDate(2027, 2, 12));
                continue;
            }
            QCOMPARE(now->start, visit.start);
            QCOMPARE(now->isAfternoon, visit.isAfternoon);
            QCOMPARE(now->crews, visit.crews);
            ++kept;
        }
        QVERIFY(kept > 5);
        QVERIFY(again->timetable.nearness.gap().value_or(1) < 0.2);
    }
    void withoutACauseNothingMoves()
    {
        const Story story(manyStores());
        const auto first = planned(story, {1, 300, 0});
        QVERIFY_RESULT(first);
        const auto again = planned(story, {8, 300, 0}, &first->timetable);
        QVERIFY_RESULT(again);
        int moved = 0;
        for (const Visit &visit : first->timetable.visits)
            moved += again->timetable.visitTo(visit.store)->week() != visit.week() ? 1 : 0;
        QVERIFY2(moved <= 2, qPrintable(QString::number(moved)));
    }
    void nothingBeginsBeforeToday()
    {
        const Story story(manyStores());
        const auto first = planned(story);
        QVERIFY_RESULT(first);
        const QDate now(2027, 1, 27);
        QVERIFY(first->timetable.visits.front().start < now);
        const auto again = planned(story, {1, 60, 0}, &first->timetable, now);
        QVERIFY_RESULT(again);
        QCOMPARE(again->timetable.visits.size(), first->timetable.visits.size());
        for (const Visit &visit : again->timetable.visits)
            QVERIFY(visit.start >= now);
    }
    void onlyTheStartThatWasAssumedStays()
    {
        const Story open(u"start - | store A cameras 3"_s);
        const auto first = planned(open);
        QVERIFY_RESULT(first);
        QCOMPARE(first->timetable.constraints.start, QDate(2026, 11, 23));
        const auto again = planned(open, {1, 60, 0}, &first->timetable, QDate(2027, 2, 3));
        QVERIFY_RESULT(again);
        QCOMPARE(again->timetable.constraints.start, QDate(2026, 11, 23));
        QCOMPARE(again->timetable.visits.front().start, QDate(2027, 2, 3));
    }
    void whatIsOrderedStaysAndWaitsForNoGoods_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QStringList>("places"); // on 18 January, first planned on 20 November with A from 25 January
        QTest::newRow("ordered") << u"state A ordered"_s << QStringList{u"A 2027-01-25 morning Crew 1"_s, u"B 2027-02-01 morning Crew 1"_s};
        QTest::newRow("scheduled") << u"state A scheduled | deadline B 2027-01-29"_s << QStringList{u"A 2027-01-25 morning Crew 1"_s, u"B 2027-02-01 morning Crew 1"_s};
        QTest::newRow("taken to be ordered in time") << u"crews - 1"_s << QStringList{u"A 2027-01-25 morning Crew 1"_s, u"B 2027-02-01 morning Crew 1"_s};
        QTest::newRow("pinned elsewhere since") << u"state A ordered | pin A 2027-02-15"_s << QStringList{u"A 2027-02-15 morning Crew 1"_s, u"B 2027-02-01 morning Crew 1"_s};
        QTest::newRow("closed since") << u"state A ordered | closure A 2027-01-27 2027-01-27"_s << QStringList{u"A 2027-01-18 morning Crew 1"_s, u"B 2027-02-01 morning Crew 1"_s};
    }
    void whatIsOrderedStaysAndWaitsForNoGoods()
    {
        QFETCH(QString, more);
        QFETCH(QStringList, places);
        const QString stores = u"store A cameras 27 | store B cameras 26 | lead 2 | start 2027-01-11 "_s;
        const auto first = planned(Story(stores));
        QVERIFY_RESULT(first);
        const Story now(QString(stores + u"| "_s + more));
        const auto again = planned(now, {3, 60, 0}, &first->timetable, QDate(2027, 1, 18));
        QVERIFY_RESULT(again);
        QCOMPARE(now.places(again->timetable), places);
        QCOMPARE(hasFinding(again->timetable, u"plan.kept.moved"), more.contains(u"closure"));
    }
    void newStoresWaitForTheirGoodsFromToday()
    {
        const Story before(u"store A cameras 27 | lead 2"_s);
        const auto first = planned(before);
        QVERIFY_RESULT(first);
        const Story now(u"store A cameras 27 | store B cameras 27 | crews - 2 | lead 2"_s);
        const auto again = planned(now, {1, 60, 0}, &first->timetable, QDate(2027, 1, 20));
        QVERIFY_RESULT(again);
        QCOMPARE(now.places(again->timetable), QStringList({u"A 2027-01-25 morning Crew 1"_s, u"B 2027-02-03 morning Crew 1"_s}));
        QCOMPARE(now.reason(again->timetable, u"B"_s), u"Risk 41 of 100. Not before 3 Feb 2027: new goods take 2 week(s) from 20 Jan 2027."_s);
    }
    void whatIsDoneIsSpent()
    {
        const QString stores = u"store A cameras 27 | store B cameras 27 | store C cameras 27 | crews - 3 | budget 2027-01-01 2027-01-31 200 | "_s;
        const Story fresh(stores);
        const auto first = planned(fresh);
        QVERIFY_RESULT(first);
        QCOMPARE(first->timetable.visits.back().start, QDate(2027, 2, 1));
        const Story later(QString(stores + u"removed A 2027-01-15"_s));
        const auto again = planned(later, {1, 60, 0}, nullptr, QDate(2027, 1, 18));
        QVERIFY_RESULT(again);
        QCOMPARE(later.places(again->timetable), QStringList({u"B 2027-01-18 morning Crew 1"_s, u"C 2027-02-01 morning Crew 1"_s}));
    }
    void aFrontSaysWhatMovesAndWhy()
    {
        const Story before(manyStores());
        const auto first = planned(before, {1, 300, 0});
        QVERIFY_RESULT(first);
        const Story after(QString(manyStores() + u"| fewer 2027-02-01 2027-02-26 0 | locked 2027-01-15"_s)); // the South's crew is away
        const auto front = frontOf(after.estate(), test::knowledge(), today, first->timetable, {{0, 50, 200, 500, 1000}, 1, 200}, {});
        QVERIFY_RESULT(front);
        QCOMPARE(front->choices.size(), size_t(5));
        for (size_t i = 0; i < front->choices.size(); ++i) {
            const FrontChoice &choice = front->choices[i];
            QCOMPARE(choice.visits, static_cast<int>(first->timetable.visits.size()));
            QVERIFY(choice.unplanned.empty());
            QVERIFY(choice.finish.isValid());
            QVERIFY(i == 0 || choice.moves.size() <= front->choices[i - 1].moves.size());
            const MadePlan made = front->plan(i, after.estate(), test::knowledge());
            QCOMPARE(made.timetable.nearness.objective, choice.point.objective);
            QCOMPARE(made.timetable.nearness.lowerBound, choice.point.certificate.bound);
            QVERIFY_RESULT(readPlan(made.timetable.id, made.bytes, after.estate())); // checks it
            size_t moved = 0;
            for (const Visit &visit : first->timetable.visits) {
                const Visit *now = made.timetable.visitTo(visit.store);
                QVERIFY(now);
                QVERIFY(visit.start > QDate(2027, 1, 15) || now->start == visit.start);
                moved += now->week() != visit.week() ? 1 : 0;
            }
            QCOMPARE(moved, choice.moves.size());
            for (const timetable::MovedStore &move : choice.moves) {
                QVERIFY(!move.words.isEmpty());
                QCOMPARE(move.from, first->timetable.visitTo(move.store)->week());
                QCOMPARE(move.to.value(), made.timetable.visitTo(move.store)->week());
                QCOMPARE(move.cause == u"sooner", *move.to < move.from);
            }
        }
        const std::vector<timetable::MovedStore> &fewest = front->choices.back().moves;
        QVERIFY(!fewest.empty());
        QVERIFY(std::any_of(fewest.begin(), fewest.end(), [](const timetable::MovedStore &move) { return move.words.contains(u"too few crews work then"_s); }));
    }
    void everyPlanHasANumberAndCanBeUsedAgain()
    {
        test::Bench bench;
        const auto project = bench.filled();
        QVERIFY_RESULT(replan(*project, today, {{1, 20, 0}, false, {}, {}}, {}));
        const QByteArray first = project->estate()->currentPlan;
        Constraints constraints;
        constraints.crews = {{QString(), 3, {}}};
        constraints.start = QDate(2027, 2, 1);
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Constraints, toJson(constraints))));
        QVERIFY_RESULT(replan(*project, today, {{1, 20, 0}, false, {}, {}}, {}));
        const QByteArray second = project->estate()->currentPlan;
        QVERIFY(first != second);
        QCOMPARE(project->estate()->baseline, first);
        QCOMPARE(project->estate()->plans.size(), size_t{2});
        QVERIFY2(planName(*project->estate(), second).startsWith(u"Plan 2, "_s), qPrintable(planName(*project->estate(), second)));
        QVERIFY(planName(*project->estate(), QByteArray(32, 'x')).endsWith(u"78787878"_s));
        QCOMPARE(planCalled(*project->estate(), u"1"_s).value(), first);
        QCOMPARE(planCalled(*project->estate(), QString::fromLatin1(second.toHex().left(10))).value(), second);
        for (const QString &none : {u"3"_s, u"0"_s, QString(), u"7878"_s})
            QVERIFY(!planCalled(*project->estate(), none));

        const Edit edit = makeBaseline(*project->estate(), second);
        QVERIFY(wordsOf(edit, *project->estate()).startsWith(u"Plan 2, "_s));
        QVERIFY_RESULT(project->apply(edit));
        QVERIFY_RESULT(project->apply(usePlan(*project->estate(), first)));
        QCOMPARE(project->estate()->currentPlan, first);
        QCOMPARE(project->estate()->baseline, second);
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(project->estate()->currentPlan, second);
        QCOMPARE(project->estate()->baseline, first);
        QVERIFY_RESULT(project->undo()); // the plan is taken back, and stays in the list
        QCOMPARE(project->estate()->currentPlan, first);
        QCOMPARE(project->estate()->plans.size(), size_t{2});

        const auto bytes = project->repository().plan(second);
        QVERIFY_RESULT(bytes);
        const auto summary = summaryOf(*bytes);
        QVERIFY_RESULT(summary);
        const auto read = readPlan(second, *bytes, *project->estate());
        QVERIFY_RESULT(read);
        QCOMPARE(summary->visits, static_cast<int>(read->visits.size()));
        QCOMPARE(summary->finish, read->finish);
        QCOMPARE(summary->lastRemoval, read->lastDayOf(VisitKind::Removal));
        QVERIFY(!summaryOf("{}"));
    }
    void whatIsAssumedAtFirstIsWhatThePlannerAssumes()
    {
        QCOMPARE(uncertaintyOf(Uncertainty()), plan::Uncertainty());
    }
    void howLateAChoiceIsAddsUp()
    {
        const Story story(u"store A cameras 27 | store B cameras 27 | crews - 1 | start 2027-01-11 | deadline A 2027-01-15 | deadline B 2027-01-15"_s);
        const auto made = planned(story);
        QVERIFY_RESULT(made);
        const auto front = frontOf(story.estate(), test::knowledge(), today, made->timetable, {{0, 1000}, 1, 100}, {});
        QVERIFY_RESULT(front);
        for (const FrontChoice &choice : front->choices) {
            QCOMPARE(choice.missed, 1);
            QCOMPARE(choice.daysLate, 5);
        }
    }
    void lateIsAfterTheDeadlineOrTheWeekPlanned()
    {
        const Story story(u"store A cameras 27 | store B cameras 27 | crews - 1 | start 2027-01-11 | deadline B 2027-01-15"_s);
        const auto made = planned(story);
        QVERIFY_RESULT(made);
        const auto parts = partsFrom(made->bytes);
        QVERIFY_RESULT(parts);
        plan::SimulationOptions options;
        options.replications = 40;
        const plan::Uncertainty sureOf{{1000, 1000, 1000}, {1000, 1000, 1000}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, 500, 20, {0, 0, 0}};
        options.uncertainty = sureOf;
        const auto sure = forecastOf(*parts, story.estate(), parts->begin, options, {});
        QVERIFY_RESULT(sure);
        for (const StoreForecast &one : sure->stores)
            QCOMPARE(one.late, 0.0); // all goes as planned, B first
        options.uncertainty.productivity = {2000, 2000, 2000}; // everything takes twice as long
        const auto slow = forecastOf(*parts, story.estate(), parts->begin, options, {});
        QVERIFY_RESULT(slow);
        QCOMPARE(slow->stores.size(), size_t{2});
        QCOMPARE(slow->stores[0].due, QDate());
        QCOMPARE(slow->stores[1].due, QDate(2027, 1, 15));
        QCOMPARE(slow->stores[0].late, 1.0); // after the week planned
        QCOMPARE(slow->stores[1].late, 1.0); // after its deadline
        QVERIFY(forecastOf(*parts, story.estate(), parts->begin, {}, {})->stores[1].late < 1.0);
        QVERIFY(!slow->target.isValid());
        for (const auto &[target, share] : {std::pair(sure->finish[0], 1.0), {sure->finish[0].addDays(-1), 0.0}, {QDate(2040, 1, 1), 1.0}}) {
            Estate aimed = story.estate();
            aimed.programme.targetDate = target;
            options.uncertainty = sureOf;
            const auto forecast = forecastOf(*parts, aimed, parts->begin, options, {});
            QVERIFY_RESULT(forecast);
            QCOMPARE(forecast->target, target);
            QCOMPARE(forecast->byTarget, share);
        }
    }
    void whatIsOverdueIsPlayedFromToday()
    {
        Story story(u"store A cameras 3 | store B cameras 3 | crews - 1 | start 2027-01-11"_s);
        const auto made = planned(story);
        QVERIFY_RESULT(made);
        const auto parts = partsFrom(made->bytes);
        QVERIFY_RESULT(parts);
        plan::SimulationOptions options;
        options.replications = 40;
        const QDate later(2027, 3, 1);
        const auto forecast = forecastOf(*parts, story.estate(), later, options, {});
        QVERIFY_RESULT(forecast);
        QCOMPARE(forecast->stores.size(), size_t{2});
        for (const StoreForecast &one : forecast->stores) {
            QVERIFY(one.planned < Week::of(later));
            QVERIFY(!(one.p50 < Week::of(later)));
            QCOMPARE(one.late, 1.0);
        }
        QVERIFY(forecast->finish[0] >= later);
        QCOMPARE(forecast->planned, made->timetable.finish);
        QVERIFY(!reckonedFrom(*parts, later).isEmpty());
        QVERIFY(reckonedFrom(*parts, parts->begin).isEmpty());
    }
    void aPlanThatWeighsMovesSaysSo()
    {
        const Story story(u"store A cameras 3 | store B cameras 3 | crews - 1 | start 2027-01-11"_s);
        const auto first = planned(story);
        QVERIFY_RESULT(first);
        QVERIFY(!first->timetable.nearness.weighsMoves);
        const auto again = planned(story, {7, 60, 0}, &first->timetable);
        QVERIFY_RESULT(again);
        QVERIFY(again->timetable.nearness.weighsMoves);
        QVERIFY(!hasFinding(first->timetable, u"plan.weeks.kept"));
        QVERIFY(hasFinding(again->timetable, u"plan.weeks.kept"));
        QVERIFY(sentenceOf(first->timetable).contains(u"No timetable can carry less risk"_s));
        QVERIFY(!sentenceOf(again->timetable).contains(u"No timetable can carry less risk"_s));
        const auto summary = summaryOf(again->bytes);
        QVERIFY_RESULT(summary);
        QVERIFY(summary->nearness.weighsMoves);
        QVERIFY(nearnessWords(summary->nearness) != nearnessWords({summary->nearness.objective, summary->nearness.lowerBound, summary->nearness.penalty}));
    }
    void penaltiesMakeNoGapLookSmall()
    {
        QCOMPARE(Nearness({1010, 1000, 900}).gap(), std::optional(0.1));
        QCOMPARE(Nearness({1000, 1000, 2000}).gap(), std::optional(0.0));
        QCOMPARE(Nearness({1010, 1000, 1000}).gap(), std::optional<double>());
        QCOMPARE(nearnessWords({1010, 1000, 1000}), u"not known"_s);
        QCOMPARE(nearnessWords({1001, 1000, 900}), u"1.00 %"_s);
        const Story story(u"store A cameras 3 | store B cameras 3 | closes A 2026-12-01 | crews - 1 | start 2027-01-11"_s);
        const auto made = planned(story);
        QVERIFY_RESULT(made);
        QCOMPARE(made->timetable.unvisited.size(), size_t{1});
        const auto parts = partsFrom(made->bytes);
        QVERIFY_RESULT(parts);
        QCOMPARE(made->timetable.nearness.penalty, parts->problem.unplacedCost);
    }
    void goodsOfAPlanInForceAreNotWaitedFor()
    {
        const Story story(u"store A cameras 3 | crews - 1 | start 2027-01-11"_s);
        const auto first = planned(story);
        QVERIFY_RESULT(first);
        const Story waiting(u"store A cameras 3 | crews - 1 | start 2027-01-04 | lead 6"_s);
        const auto again = planned(waiting, {7, 60, 0}, &first->timetable);
        QVERIFY_RESULT(again);
        const auto parts = partsFrom(again->bytes);
        QVERIFY_RESULT(parts);
        QCOMPARE(parts->rules.front(), StartRule::Kept);
        QVERIFY(hasFinding(again->timetable, u"plan.goods.kept"));
        QVERIFY(!hasFinding(first->timetable, u"plan.goods.kept"));
        QVERIFY2(again->timetable.visits.front().reason.contains(u"taken to be ordered"_s), qPrintable(again->timetable.visits.front().reason));
    }
    void aPlanWithoutVisitsIsNotTakenIn()
    {
        test::Bench bench;
        const auto project = bench.filled();
        Constraints constraints;
        constraints.crews = {{QString(), 0, {}}};
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Constraints, toJson(constraints))));
        const auto nothing = replan(*project, today, {{1, 20, 0}, false, {}}, {});
        QVERIFY_RESULT(nothing);
        QVERIFY(!nothing->isAdopted);
        QVERIFY(nothing->made.timetable.visits.empty());
        QVERIFY(hasFinding(nothing->made.timetable, u"plan.store.unplanned"));
        QCOMPARE(sentenceOf(nothing->made.timetable), u"No store could be given a visit."_s);
        QVERIFY(project->estate()->currentPlan.isEmpty());
        QVERIFY(project->estate()->baseline.isEmpty());
        constraints.crews = {{QString(), 1, {}}};
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Constraints, toJson(constraints))));
        const auto plan = replan(*project, today, {{1, 20, 0}, false, {}}, {});
        QVERIFY_RESULT(plan);
        QVERIFY(plan->isAdopted);
        QCOMPARE(project->estate()->baseline, plan->made.timetable.id);
        const auto same = replan(*project, today, {{1, 20, 0}, true, {}}, {});
        QVERIFY_RESULT(same);
        QVERIFY(!same->isAdopted);
        QCOMPARE(project->estate()->currentPlan, plan->made.timetable.id);
    }
};
PHASEOUT_TEST(ReplanningTest)
#include "tst_replanning.moc"
