// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/replan.h"
#include "core/timetable/staleness.h"
#include "tests/core/project/bench.h"
#include "tests/core/timetable/story.h"
#include "tests/runner.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::timetable;
using phaseout::test::knowledge;
using phaseout::test::planned;
using phaseout::test::Story;
using phaseout::test::today;

class TimetableTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void constraintsAreRespected_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("timetable");
        const auto row = [](const char *name, const QString &story, const QString &timetable) { QTest::newRow(name) << story << timetable; };
        row("nothing in the way", u"store A cameras 27"_s, u"A removal 2027-01-11 to 2027-01-15, Crew 1"_s);
        row("a day's work", u"store A cameras 3"_s, u"A removal 2027-01-11 to 2027-01-11, Crew 1"_s);
        row("a recorder is work too", u"store A cameras 2 recorders 1"_s, u"A removal 2027-01-11 to 2027-01-11, Crew 1"_s);
        row("one crew, one after the other", u"store A cameras 27 | store B cameras 27"_s,
            u"A removal 2027-01-11 to 2027-01-15, Crew 1\nB removal 2027-01-18 to 2027-01-22, Crew 1"_s);
        row("the worse store first", u"store A cameras 1 | store B cameras 3"_s,
            u"B removal 2027-01-11 to 2027-01-11, Crew 1\nA removal 2027-01-12 to 2027-01-12, Crew 1"_s);
        row("two crews at once", u"store A cameras 27 | store B cameras 27 | crews - 2"_s,
            u"A removal 2027-01-11 to 2027-01-15, Crew 1\nB removal 2027-01-11 to 2027-01-15, Crew 2"_s);
        row("crews of a region", u"store A cameras 27 region North | store B cameras 27 region South | crews North 1 | crews South 1"_s,
            u"A removal 2027-01-11 to 2027-01-15, North 1\nB removal 2027-01-11 to 2027-01-15, South 1"_s);
        row("a region without its own", u"store A cameras 27 region North | store B cameras 27 region South | crews North 1 | crews - 1"_s,
            u"A removal 2027-01-11 to 2027-01-15, North 1\nB removal 2027-01-11 to 2027-01-15, Crew 1"_s);
        row("a region without any", u"store A cameras 27 region North | crews South 1"_s,
            u"A unplanned\nplan.store.unplanned A\nconstraints.region.unknown South\nconstraints.region.no-crews North"_s);
        row("crews away for a week", u"store A cameras 27 | crews - 1 | fewer 2027-01-11 2027-01-15 0"_s, u"A removal 2027-01-18 to 2027-01-22, Crew 1"_s);
        row("big stores take crews together", u"store A cameras 57 | crews - 2"_s, u"A removal 2027-01-11 to 2027-01-15, Crew 1+2"_s);
        row("freeze", u"store A cameras 27 | freeze 2027-01-11 2027-01-15"_s, u"A removal 2027-01-18 to 2027-01-22, Crew 1"_s);
        row("freeze of its last day", u"store A cameras 27 | freeze 2027-01-15 2027-01-15"_s, u"A removal 2027-01-18 to 2027-01-22, Crew 1"_s);
        row("freeze of its region", u"store A cameras 27 region North | freeze 2027-01-11 2027-01-15 North"_s,
            u"A removal 2027-01-18 to 2027-01-22, Crew 1"_s);
        row("freeze of another region", u"store A cameras 27 region North | freeze 2027-01-11 2027-01-15 South"_s,
            u"A removal 2027-01-11 to 2027-01-15, Crew 1"_s);
        row("the usual freeze", u"start 2027-11-08 | store A cameras 27 | store B cameras 27"_s,
            u"A removal 2027-11-08 to 2027-11-12, Crew 1\nB removal 2028-01-06 to 2028-01-12, Crew 1"_s);
        row("closure", u"store A cameras 27 | closure A 2027-01-13 2027-01-13"_s, u"A removal 2027-01-14 to 2027-01-20, Crew 1"_s);
        row("pin", u"store A cameras 3 | pin A 2027-02-01"_s, u"A removal 2027-02-01 to 2027-02-01, Crew 1, pinned"_s);
        row("pin beyond the calendar", u"store A cameras 3 | pin A 2030-02-04"_s,
            u"A removal 2027-01-11 to 2027-01-11, Crew 1, pinned\nconstraints.pin.outside A"_s);
        row("pin of nobody's store", u"store A cameras 3 | pin Z 2027-02-01"_s, u"A removal 2027-01-11 to 2027-01-11, Crew 1\nconstraints.store.unknown Z"_s);
        row("deadline", u"store A cameras 27 | store B cameras 27 | deadline B 2027-01-15"_s,
            u"B removal 2027-01-11 to 2027-01-15, Crew 1\nA removal 2027-01-18 to 2027-01-22, Crew 1"_s);
        row("a deadline that cannot be kept", u"store A cameras 27 | deadline A 2027-01-13"_s, u"A removal 2027-01-11 to 2027-01-15, Crew 1, late\nplan.deadline.missed A"_s);
        row("stock", u"store A cameras 27 | stock camera 2027-01-20 27"_s, u"A removal 2027-01-25 to 2027-01-29, Crew 1"_s);
        row("stock that was there before", u"store A cameras 27 | stock camera 2026-12-01 27"_s, u"A removal 2027-01-11 to 2027-01-15, Crew 1"_s);
        row("stock of the other thing", u"store A cameras 27 | stock recorder 2027-03-01 1"_s, u"A removal 2027-01-11 to 2027-01-15, Crew 1"_s);
        row("stock for one of two", u"store A cameras 27 | store B cameras 27 | crews - 2 | stock camera 2026-12-01 27 | stock camera 2027-01-29 27"_s,
            u"A removal 2027-01-11 to 2027-01-15, Crew 1\nB removal 2027-02-01 to 2027-02-05, Crew 1"_s);
        row("too little stock for ever", u"store A cameras 27 | stock camera 2027-01-20 26"_s, u"A unplanned\nplan.store.unplanned A"_s);
        row("budget", u"store A cameras 27 | budget 2027-01-01 2027-01-31 99"_s, u"A removal 2027-02-01 to 2027-02-05, Crew 1\nplan.budget.outside 1 Feb 2027"_s);
        row("enough budget", u"store A cameras 27 | budget 2027-01-01 2027-01-31 100"_s, u"A removal 2027-01-11 to 2027-01-15, Crew 1"_s);
        const QString surveyed = u"store A cameras 27 | store B suspected 2 | state B surveyed %1 | budget 2027-01-01 2027-01-31 100"_s;
        row("a survey of the month is paid for", surveyed.arg(u"2027-01-01"_s), u"A removal 2027-02-01 to 2027-02-05, Crew 1\nplan.budget.outside 1 Feb 2027"_s);
        row("a survey of the month before", surveyed.arg(u"2026-12-31"_s), u"A removal 2027-01-11 to 2027-01-15, Crew 1"_s);
        row("half in each month", u"store A cameras 27 | budget 2027-01-01 2027-01-31 60 | budget 2027-02-01 2027-02-28 60"_s,
            u"A removal 2027-03-01 to 2027-03-05, Crew 1\nplan.budget.outside 1 Mar 2027"_s);
        row("half in each month, carried over", u"store A cameras 27 | budget 2027-01-01 2027-01-31 60 | budget 2027-02-01 2027-02-28 60 | carry"_s,
            u"A removal 2027-02-01 to 2027-02-05, Crew 1"_s);
        row("all there is, carried over, is too little", u"store A cameras 27 | budget 2027-01-01 2027-01-31 60 | carry"_s, u"A unplanned\nplan.store.unplanned A"_s);
        row("lead time", u"store A cameras 27 | lead 2"_s, u"A removal 2027-01-25 to 2027-01-29, Crew 1"_s);
        row("one after another", u"store A cameras 27 | store B cameras 27 | crews - 2 | after A B 0"_s,
            u"B removal 2027-01-11 to 2027-01-15, Crew 1\nA removal 2027-01-18 to 2027-01-22, Crew 1"_s);
        row("one a week after another", u"store A cameras 27 | store B cameras 27 | after A B 1"_s,
            u"B removal 2027-01-11 to 2027-01-15, Crew 1\nA removal 2027-01-25 to 2027-01-29, Crew 1"_s);
        row("bank holiday", u"start 2027-05-03 | store A cameras 3"_s, u"A removal 2027-05-04 to 2027-05-04, Crew 1"_s);
        row("bank holiday worked", u"start 2027-05-03 | store A cameras 3 | holidays"_s, u"A removal 2027-05-03 to 2027-05-03, Crew 1"_s);
        row("only suspected: a survey", u"store A suspected 2"_s, u"A survey 2027-01-11 to 2027-01-11, Crew 1"_s);
        row("a survey waits for no delivery", u"store A suspected 2 | store B cameras 27 | lead 2"_s,
            u"A survey 2027-01-11 to 2027-01-11, Crew 1\nB removal 2027-01-25 to 2027-01-29, Crew 1"_s);
        row("surveys come first, for what they find needs a visit", u"store A cameras 27 | store B suspected 1 | store C suspected 3"_s,
            u"C survey 2027-01-11 to 2027-01-11, Crew 1\nB survey 2027-01-11 to 2027-01-11, Crew 1\nA removal 2027-01-12 to 2027-01-18, Crew 1"_s);
        row("a survey that was made is not made again", u"store A cameras 3 | store B suspected 2 | state B surveyed"_s,
            u"A removal 2027-01-11 to 2027-01-11, Crew 1"_s);
        row("closing, and done before", u"store A cameras 27 | store B cameras 3 | closes B 2027-01-12"_s,
            u"B removal 2027-01-11 to 2027-01-11, Crew 1\nA removal 2027-01-12 to 2027-01-18, Crew 1\nplan.store.closing B\nplan.store.closing-soon B"_s);
        row("not a day after it has closed", u"store A cameras 3 | pin A 2027-01-11 | closes A 2027-01-11"_s, u"A unplanned\nplan.store.unplanned A"_s);
        row("closed before work begins", u"store A cameras 3 | closes A 2026-12-31"_s, u"A unplanned\nplan.store.unplanned A"_s);
        row("closing after the last week", u"store A cameras 3 | closes A 2030-01-01"_s, u"A removal 2027-01-11 to 2027-01-11, Crew 1"_s);
        row("suspected beside certain: a removal", u"store A suspected 2 cameras 3"_s, u"A removal 2027-01-11 to 2027-01-11, Crew 1"_s);
        row("a store with nothing", u"store A cameras 3 | store B cameras 0"_s, u"A removal 2027-01-11 to 2027-01-11, Crew 1"_s);
    }
    void theRiskiestThatAreLeftOutAreNamed()
    {
        QString stores = u"stock camera 2027-01-20 12 | store Z cameras 13"_s;
        for (char16_t code = u'A'; code < u'K'; ++code)
            stores += u" | store %1 cameras 1"_s.arg(QChar(code));
        const auto made = planned(Story(stores));
        QVERIFY_RESULT(made);
        QCOMPARE(made->timetable.unvisited.size(), size_t{1});
        const std::vector<Finding> &findings = made->timetable.findings;
        const auto risky = std::find_if(findings.begin(), findings.end(), [](const Finding &one) { return one.id == u"plan.store.unplanned-risky"_s; });
        QVERIFY(risky != findings.end());
        QCOMPARE(risky->subject, u"Z"_s);
    }
    void constraintsAreRespected()
    {
        QFETCH(QString, story);
        QFETCH(QString, timetable);
        const Story told(story);
        const auto made = planned(told);
        QVERIFY_RESULT(made);
        QCOMPARE(told.print(made->timetable), timetable);
        for (const Visit &visit : made->timetable.visits)
            QVERIFY(!visit.reason.isEmpty());
        for (const Unvisited &one : made->timetable.unvisited)
            QVERIFY(!one.reason.isEmpty());
        QVERIFY(made->timetable.nearness.objective >= made->timetable.nearness.lowerBound);
    }
    void goodsThatAreThereAtOnceAreTold_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("nobody said") << u"store A cameras 3"_s << true;
        QTest::newRow("a lead time") << u"store A cameras 3 | lead 2"_s << false;
        QTest::newRow("deliveries") << u"store A cameras 3 | stock camera 2027-01-11 3"_s << false;
        QTest::newRow("nothing to install") << u"store A suspected 3"_s << false;
    }
    void goodsThatAreThereAtOnceAreTold()
    {
        QFETCH(QString, story);
        QFETCH(bool, isTold);
        const auto made = planned(Story(story));
        QVERIFY_RESULT(made);
        const std::vector<Finding> &findings = made->timetable.findings;
        QCOMPARE(std::any_of(findings.begin(), findings.end(), [](const Finding &f) { return f.id == "plan.goods.at-once"_L1; }), isTold);
    }
    void reasonsAreInPlainWords_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("reason"); // of the last store that is named
        const auto row = [](const char *name, const QString &story, const QString &reason) { QTest::newRow(name) << story << reason; };
        row("nothing in the way", u"store A cameras 27"_s, u"Risk 41 of 100. Among the first: most risk for the work."_s);
        row("busy crews", u"store A cameras 27 | store B cameras 27"_s, u"Risk 41 of 100. In the week of 11 Jan 2027: the crews are at A."_s);
        row("freeze", u"store A cameras 27 | freeze 2027-01-11 2027-01-15"_s, u"Risk 41 of 100. Not before 18 Jan 2027: trading (11 Jan 2027 to 15 Jan 2027)."_s);
        row("closure", u"store A cameras 27 | closure A 2027-01-13 2027-01-13"_s, u"Risk 41 of 100. Not before 14 Jan 2027: the store is closed (13 Jan 2027)."_s);
        row("pin", u"store A cameras 3 | pin A 2027-02-01"_s, u"Risk 23 of 100. Pinned to this week."_s);
        row("stock", u"store A cameras 27 | stock camera 2027-01-20 27"_s, u"Risk 41 of 100. Not before 25 Jan 2027: not enough cameras have arrived."_s);
        row("budget", u"store A cameras 27 | budget 2027-01-01 2027-01-31 99"_s, u"Risk 41 of 100. Not before 1 Feb 2027: the money is spent (1 Jan 2027 to 31 Jan 2027)."_s);
        row("lead time", u"store A cameras 27 | lead 2"_s, u"Risk 41 of 100. Not before 25 Jan 2027: new goods take 2 week(s) from 11 Jan 2027."_s);
        row("precedence", u"store B cameras 27 | store A cameras 27 | crews - 2 | after A B 0"_s, u"Risk 41 of 100. Not before 18 Jan 2027: B comes first."_s);
        row("crews away", u"store A cameras 27 | crews - 1 | fewer 2027-01-11 2027-01-15 0"_s, u"Risk 41 of 100. Not before 18 Jan 2027: too few crews work then."_s);
        row("too little stock for ever", u"store A cameras 27 | stock camera 2027-01-20 26"_s, u"No week in the planning period is possible: not enough cameras have arrived."_s);
        row("no money for ever", u"store A cameras 27 | budget 2027-01-01 2027-01-31 60 | carry"_s, u"No week in the planning period is possible: the money is spent (1 Jan 2027 to 31 Jan 2027)."_s);
        row("closing", u"store A cameras 3 | closes A 2027-02-01"_s, u"Risk 23 of 100. Among the first: most risk for the work. The store closes on 1 Feb 2027."_s);
        row("closed before work begins", u"store A cameras 3 | closes A 2026-12-31"_s,
            u"The store closed on 31 Dec 2026, before anybody could come. Find out what became of the devices, and report them."_s);
        row("sold", u"store A cameras 3 | sold A 2027-02-01"_s, u"Risk 23 of 100. Among the first: most risk for the work. The store is sold on 1 Feb 2027."_s);
        row("sold before work begins", u"store A cameras 3 | sold A 2026-12-31"_s,
            u"The store was sold on 31 Dec 2026, before anybody could come. What is there from that day on is the buyer’s."_s);
        row("sold in a freeze", u"store A cameras 3 | freeze 2027-01-11 2027-02-05 | sold A 2027-01-20"_s,
            u"No visit is possible before the store is sold on 20 Jan 2027: trading (11 Jan 2027 to 5 Feb 2027). What is there from that day on is the buyer’s."_s);
        row("sold too soon", u"store A cameras 27 | sold A 2027-01-13"_s,
            u"No visit is possible before the store is sold on 13 Jan 2027. What is there from that day on is the buyer’s."_s);
        row("closing in a freeze", u"store A cameras 3 | freeze 2027-01-11 2027-02-05 | closes A 2027-01-20"_s,
            u"No visit is possible before the store closes on 20 Jan 2027: trading (11 Jan 2027 to 5 Feb 2027). Have the devices taken out when it closes, and report them."_s);
        row("closing too soon", u"store A cameras 27 | closes A 2027-01-13"_s,
            u"No visit is possible before the store closes on 13 Jan 2027. Have the devices taken out when it closes, and report them."_s);
        row("closing before goods come", u"store A cameras 3 | stock camera 2027-03-01 3 | closes A 2027-02-01"_s,
            u"No visit is possible before the store closes on 1 Feb 2027: not enough cameras have arrived. Have the devices taken out when it closes, and report them."_s);
        row("behind a survey", u"store B suspected 3 | store A cameras 3 | freeze 2027-01-12 2027-01-15"_s,
            u"Risk 23 of 100. In the week of 11 Jan 2027: 1 store(s) are surveyed first, for instance B."_s);
        row("no crews for ever", u"store A cameras 27 region North | crews South 1"_s, u"No week in the planning period is possible: too few crews work then."_s);
    }
    void reasonsAreInPlainWords()
    {
        QFETCH(QString, story);
        QFETCH(QString, reason);
        const Story told(story);
        const auto made = planned(told);
        QVERIFY_RESULT(made);
        const StoreId last = told.estate().stores.back().id;
        QString given;
        if (const Visit *visit = made->timetable.visitTo(last))
            given = visit->reason;
        for (const Unvisited &one : made->timetable.unvisited)
            if (one.store == last)
                given = one.reason;
        QCOMPARE(given, reason);
    }
    void aLockedWeekStaysAsItWas()
    {
        const Story before(u"store A cameras 27 | store B cameras 27 | deadline B 2027-01-15"_s);
        const auto first = planned(before);
        QVERIFY_RESULT(first);
        const Story after(u"store A cameras 27 | store B cameras 27 | locked 2027-01-31"_s);
        const auto free = planned(after);
        QVERIFY_RESULT(free);
        QCOMPARE(free->timetable.visits.front().store, after.estate().stores[0].id);
        const auto locked = planned(after, {1, 60, 0}, &first->timetable);
        QVERIFY_RESULT(locked);
        QCOMPARE(after.print(locked->timetable), u"B removal 2027-01-11 to 2027-01-15, Crew 1\nA removal 2027-01-18 to 2027-01-22, Crew 1"_s);
    }
    void theSameSeedAndRoundsGiveTheSameBytes()
    {
        QString text;
        for (int i = 0; i < 40; ++i)
            text += u"store S%1 cameras %2 region %3 |"_s.arg(i).arg(3 + i * 7 % 31).arg(i % 3 ? u"North"_s : u"South"_s);
        const Story story(QString(text + u"crews North 1 | crews South 1 | deadline S7 2027-01-20 | closure S8 2027-01-11 2027-02-01"_s));
        const auto first = planned(story, {9, 80, 0});
        const auto again = planned(story, {9, 80, 0});
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(again);
        QCOMPARE(again->bytes, first->bytes);
        QCOMPARE(again->timetable.id, first->timetable.id);
        QCOMPARE(first->timetable.id, QCryptographicHash::hash(first->bytes, QCryptographicHash::Sha256));
        QCOMPARE(first->timetable.iterations, 80);
        QCOMPARE(first->timetable.visits.size() + first->timetable.unvisited.size(), 40u);

        const auto read = readPlan(first->timetable.id, first->bytes, story.estate());
        QVERIFY_RESULT(read);
        QCOMPARE(story.print(*read), story.print(first->timetable));
        QCOMPARE(read->nearness, first->timetable.nearness);
        QCOMPARE(read->seed, first->timetable.seed);
        QCOMPARE(read->start, first->timetable.start);
        QCOMPARE(read->finish, first->timetable.finish);
        QVERIFY(read->constraints == first->timetable.constraints);
        for (size_t i = 0; i < read->visits.size(); ++i) {
            QCOMPARE(read->visits[i].reason, first->timetable.visits[i].reason);
            QCOMPARE(read->visits[i].devices, first->timetable.visits[i].devices);
            QVERIFY(read->visits[i].cost == first->timetable.visits[i].cost);
        }
        QVERIFY(planFiles(first->bytes).has_value());
    }
    void aStoreThatIsGoneIsLeftOut()
    {
        const Story story(u"store A cameras 3 | store B cameras 3"_s);
        const auto made = planned(story);
        QVERIFY_RESULT(made);
        const Story later(u"store B cameras 3"_s);
        const auto read = readPlan(made->timetable.id, made->bytes, later.estate());
        QVERIFY_RESULT(read);
        QCOMPARE(read->visits.size(), 1u);
        QCOMPARE(read->visits.front().store, later.estate().stores.front().id);
        QVERIFY(!read->visitTo(story.estate().stores[0].id));
    }
    void nothingToDoIsSaid_data()
    {
        QTest::addColumn<QString>("story");
        QTest::newRow("no stores") << QString();
        QTest::newRow("stores without devices") << u"store A cameras 0 | store B cameras 0"_s;
    }
    void nothingToDoIsSaid()
    {
        QFETCH(QString, story);
        const auto made = planned(Story(story));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NothingToDo);
    }
    void damagedPlansAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("");
        QTest::newRow("no currency's amounts") << QByteArray("\"firstWeek\":\"2027-01-11\"") << QByteArray("\"firstWeek\":\"2027-01-12\"");
        QTest::newRow("a store too few") << QByteArray("\"jobs\":[{") << QByteArray("\"jobs\":[],\"x\":[{");
        QTest::newRow("pools too few") << QByteArray("\"pools\":[\"\"]") << QByteArray("\"pools\":[]");
        QTest::newRow("constraints with a mistake") << QByteArray("\"horizonWeeks\":20") << QByteArray("\"horizonWeeks\":-1");
        QTest::newRow("another plan") << QByteArray("\\\"starts\\\":[") << QByteArray("\\\"starts\\\":[9,");
    }
    void damagedPlansAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const Story story(u"store A cameras 3 | store B cameras 3"_s);
        QByteArray bytes = planned(story)->bytes;
        QVERIFY(bytes.contains(from));
        bytes.replace(bytes.indexOf(from), from.size(), to);
        QVERIFY(!readPlan("x", bytes, story.estate()));
    }
    void sentencesSayWhatEnds_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("removals alone") << u"store A cameras 3"_s << u"1 visit(s); the last removal ends on 11 Jan 2027. No timetable can carry less risk until the cameras are gone."_s;
        QTest::newRow("both kinds") << u"store A cameras 3 | store B suspected 2"_s
                                    << u"2 visit(s); the last removal ends on 12 Jan 2027, the last survey on 11 Jan 2027. No timetable can carry less risk until the cameras are gone."_s;
        QTest::newRow("surveys alone") << u"store B suspected 2"_s << u"1 visit(s); the last survey ends on 11 Jan 2027, and nothing is removed. No timetable can carry less risk until the cameras are gone."_s;
        QTest::newRow("a deadline that cannot be kept") << u"store A cameras 27 | store B cameras 27 | deadline A 2027-01-15 | deadline B 2027-01-15"_s
                                                        << u"2 visit(s); the last removal ends on 22 Jan 2027. The risk carried, with what is late or left out weighed in, is at most 0.53 % above the least possible."_s;
    }
    void sentencesSayWhatEnds()
    {
        QFETCH(QString, story);
        QFETCH(QString, sentence);
        auto made = planned(Story(story));
        QVERIFY_RESULT(made);
        QCOMPARE(sentenceOf(made->timetable), sentence);
        made->timetable.nearness = {1000, 950, 980, false}; // as if little were proven
        QVERIFY(sentenceOf(made->timetable).contains(u"weighed together, are at most 5.26 %"_s));
        made->timetable.nearness.lowerBound = 100;
        QVERIFY(sentenceOf(made->timetable).contains(u"cannot be told, because of "_s));
    }
    void stalenessSaysWhatChanged_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, QStringView later, QStringView said) { QTest::newRow(name) << later.toString() << said.toString(); };
        row("nothing changed", u"store A cameras 3 | store B suspected 2", u"");
        row("a deadline", u"store A cameras 3 | store B suspected 2 | deadline A 2027-01-15", u"Pins or rules have changed since this plan was made. Improve the plan to take them in.");
        row("a store more", u"store A cameras 3 | store B suspected 2 | store C cameras 1", u"1 store(s) need a visit that this plan knows nothing of. Improve the plan to take them in.");
        row("a suspicion confirmed", u"store A cameras 3 | store B cameras 1", u"1 store(s) need a visit that this plan knows nothing of. Improve the plan to take them in.");
        row("work done", u"store A cameras 3 | store B suspected 2 | removed A 2027-01-11", u"");
        row("a survey made", u"store A cameras 3 | store B suspected 2 | state B surveyed", u"");
        row("a suspicion dropped", u"store A cameras 3 | store B suspected 0", u"1 visit(s) go to stores with nothing left to do. Improve the plan to take this in.");
        row("everything moved away", u"store A cameras 0 | store B suspected 2", u"1 visit(s) go to stores with nothing left to do. Improve the plan to take this in.");
        row("more came to a store", u"store A cameras 4 | store B suspected 2", u"1 store(s) have more to do than their visit was made for. Improve the plan to take this in.");
        row("fewer are left", u"store A cameras 2 | store B suspected 2", u"");
        row("moved from one to another, and a store more", u"store A cameras 0 | store B suspected 2 | store C cameras 3",
            u"1 store(s) need a visit that this plan knows nothing of. Improve the plan to take them in. 1 visit(s) go to stores with nothing left to do.");
        row("the store closes first", u"store A cameras 3 | store B suspected 2 | closes A 2027-01-12", u"1 store(s) close before the visit is over. Improve the plan to take this in.");
        row("the store is sold first", u"store A cameras 3 | store B suspected 2 | sold A 2027-01-12", u"1 store(s) are sold before the visit is over. Improve the plan to take this in.");
        row("the store closes on the day after", u"store A cameras 3 | store B suspected 2 | closes A 2027-01-13", u"");
    }
    void stalenessSaysWhatChanged()
    {
        QFETCH(QString, later);
        QFETCH(QString, said);
        const auto made = planned(Story(u"store A cameras 3 | store B suspected 2"_s));
        QVERIFY_RESULT(made);
        const Staleness staleness = stalenessOf(made->timetable, Story(later).estate());
        QCOMPARE(sentenceOf(staleness), said);
        QCOMPARE(staleness.isStale(), !said.isEmpty());
    }
    void workIsMeasuredAgainstWhatWasPlanned_data()
    {
        using enum WorkNow::Standing;
        QTest::addColumn<int>("goneBefore"); // of four at A, before the plan was made
        QTest::addColumn<int>("gone");       // since
        QTest::addColumn<int>("moved");      // to B
        QTest::addColumn<int>("come");       // from B, which had four
        QTest::addColumn<int>("standing");
        QTest::addColumn<int>("more");
        QTest::newRow("as planned") << 0 << 0 << 0 << 0 << int(ToCome) << 0;
        QTest::newRow("half of it done") << 0 << 2 << 0 << 0 << int(ToCome) << 0;
        QTest::newRow("all done") << 0 << 4 << 0 << 0 << int(Done) << 0;
        QTest::newRow("one done and two come") << 0 << 1 << 0 << 2 << int(ToCome) << 2;
        QTest::newRow("as many come as moved") << 0 << 0 << 2 << 2 << int(ToCome) << 0;
        QTest::newRow("one done, the others moved") << 0 << 1 << 3 << 0 << int(Done) << 0;
        QTest::newRow("all moved") << 0 << 0 << 4 << 0 << int(Needless) << 0;
        QTest::newRow("all moved but what was gone before") << 1 << 0 << 3 << 0 << int(Needless) << 0;
        QTest::newRow("what was gone before is no work") << 1 << 0 << 0 << 0 << int(ToCome) << 0;
    }
    void workIsMeasuredAgainstWhatWasPlanned()
    {
        QFETCH(int, goneBefore);
        QFETCH(int, gone);
        QFETCH(int, moved);
        QFETCH(int, come);
        QFETCH(int, standing);
        QFETCH(int, more);
        Estate estate = Story(u"store A cameras 4 | store B cameras 4"_s).estate();
        const auto remove = [&estate](int from, int count) {
            for (int i = from; i < from + count; ++i)
                estate.devices[static_cast<size_t>(i)].delivery = {DeliveryState::Removed, EvidenceLevel::Reported, {}, today};
        };
        const auto move = [&estate](int last, int count, int to) {
            for (int i = 0; i < count; ++i)
                estate.devices[static_cast<size_t>(last - i)].store = estate.stores[static_cast<size_t>(to)].id;
        };
        remove(0, goneBefore);
        const auto made = makePlan(estate, knowledge(), today, nullptr, {1, 60, 0}, {});
        QVERIFY_RESULT(made);
        remove(goneBefore, gone);
        move(3, moved, 1);
        move(7, come, 0);
        estate.index();
        const auto read = readPlan("x", made->bytes, estate); // what was stored knows as much
        QVERIFY_RESULT(read);
        const WorkNow work = workNow(*read->visitTo(estate.stores.front().id), estate, 0);
        QCOMPARE(int(work.standing), standing);
        QCOMPARE(work.more, more);
    }
    void effortGrowsWithTheWork_data()
    {
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("halfDays");
        QTest::newRow("one") << 1 << 2;
        QTest::newRow("three") << 3 << 2;
        QTest::newRow("four") << 4 << 3;
        QTest::newRow("six") << 6 << 3;
        QTest::newRow("a week") << 27 << 10;
        QTest::newRow("none") << 0 << 1;
    }
    void effortGrowsWithTheWork()
    {
        QFETCH(int, devices);
        QFETCH(int, halfDays);
        QCOMPARE(effortHalfDays(devices, Constraints()), halfDays);
    }
};
PHASEOUT_TEST(TimetableTest)
#include "tst_timetable.moc"
