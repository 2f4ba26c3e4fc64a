// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/timetable/story.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::timetable;
using phaseout::test::planned;
using phaseout::test::Story;

class ReasonsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void calendarsAreKept_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("timetable");
        QTest::newRow("a visit waits through a bank holiday") << u"start 2027-05-27 | store A cameras 27"_s << u"A removal 2027-05-27 to 2027-06-03, Crew 1"_s;
        QTest::newRow("and through none where they are worked") << u"start 2027-05-27 | holidays | store A cameras 27"_s << u"A removal 2027-05-27 to 2027-06-02, Crew 1"_s;
        QTest::newRow("a freeze of one day still blocks") << u"start 2027-01-11 | store A cameras 27 | freeze 2027-01-13 2027-01-13"_s
                                                          << u"A removal 2027-01-14 to 2027-01-20, Crew 1"_s;
        QTest::newRow("no work before a start in mid-week") << u"start 2027-01-13 | store A cameras 3"_s << u"A removal 2027-01-13 to 2027-01-13, Crew 1"_s;
        QTest::newRow("money is booked on the day of the start") << u"store A cameras 27 | budget 2027-01-01 2027-01-13 0"_s << u"A removal 2027-01-14 to 2027-01-20, Crew 1\nplan.budget.outside 14 Jan 2027"_s;
        QTest::newRow("a wish beside a must") << u"store A cameras 27 | wish A 2027-01-13 | deadline A 2027-01-15"_s
                                              << u"A removal 2027-01-11 to 2027-01-15, Crew 1, late\nplan.deadline.wish-missed A"_s;
        QTest::newRow("a visit outside all budgets") << u"store A cameras 27 | store B cameras 26 | budget 2027-01-11 2027-01-15 1000000"_s
                                                     << u"A removal 2027-01-11 to 2027-01-15, Crew 1\nB removal 2027-01-18 to 2027-01-22, Crew 1\nplan.budget.outside 18 Jan 2027"_s;
        QTest::newRow("an end after the target") << u"store A cameras 3 | target 2027-01-08"_s << u"A removal 2027-01-11 to 2027-01-11, Crew 1\nplan.finish.late 11 Jan 2027"_s;
    }
    void calendarsAreKept()
    {
        QFETCH(QString, story);
        QFETCH(QString, timetable);
        const Story told(story);
        const auto made = planned(told);
        QVERIFY_RESULT(made);
        QCOMPARE(told.print(made->timetable), timetable);
    }
    void everyWeekHasItsCause_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("reason"); // of A
        const auto row = [](const char *name, const QString &story, const QString &reason) { QTest::newRow(name) << story << reason; };
        row("survey", u"store A suspected 2"_s, u"Survey first: what is there is only suspected, and what it finds still needs its visit."_s);
        row("bank holiday", u"start 2027-05-31 | store A cameras 3"_s, u"Risk 23 of 100. Not before 1 Jun 2027: a bank holiday."_s);
        row("lead time and then a freeze", u"store A cameras 27 | lead 2 | freeze 2027-01-25 2027-01-29"_s,
            u"Risk 41 of 100. Not before 1 Feb 2027: new goods take 2 week(s) from 11 Jan 2027; trading (25 Jan 2027 to 29 Jan 2027)."_s);
        row("closure in the user's words", u"store A cameras 27 | closure A 2027-01-13 2027-01-13 refit"_s,
            u"Risk 41 of 100. Not before 14 Jan 2027: the store is closed (13 Jan 2027: refit)."_s);
        row("pin in the user's words", u"store A cameras 3 | pin A 2027-02-01 with the refit"_s, u"Risk 23 of 100. Pinned to this week: with the refit."_s);
        row("riskier stores first", u"store A cameras 1 | store B cameras 57 | store C cameras 27"_s,
            u"Risk 21 of 100. In the weeks of 11 Jan 2027 to 25 Jan 2027: 2 store(s) with more risk for each day's work go first, for instance B."_s);
        row("a fixed store", u"store A cameras 27 | store B cameras 27 | pin B 2027-01-11"_s,
            u"Risk 41 of 100. In the week of 11 Jan 2027: the crews are at stores whose day is fixed: B."_s);
        row("goods, then crews", u"store B cameras 27 | store A cameras 26 | crews - 1 | stock camera 2027-01-13 60"_s,
            u"Risk 40 of 100. Not before 18 Jan 2027: not enough cameras have arrived. In the week of 18 Jan 2027: 1 store(s) with more risk for each day's work go first, for instance B."_s);
        row("money", u"store A cameras 27 | budget 2027-01-01 2027-01-31 99"_s, u"Risk 41 of 100. Not before 1 Feb 2027: the money is spent (1 Jan 2027 to 31 Jan 2027)."_s);
        QString orders;
        for (int i = 1; i <= 9; ++i)
            orders += u"store S%1 cameras 27 | after A S%1 0 | "_s.arg(i);
        row("many stores that come first", QString(orders + u"store A cameras 27"_s),
            u"Risk 41 of 100. Not before 15 Mar 2027: 9 store(s) come first: S1, S2, S3, S4, S5 and 4 other(s)."_s);
        row("too late", u"store A cameras 27 | deadline A 2027-01-13"_s, u"Risk 41 of 100. Among the first: most risk for the work. Too late: it must be done by 13 Jan 2027."_s);
        row("two pins, one crew", u"store B cameras 27 | store A cameras 27 | pin B 2027-01-11 | pin A 2027-01-11"_s,
            u"Pinned to the week of 11 Jan 2027, but then: the crews are at stores whose day is fixed: B. Pinned there too: B."_s);
        row("and the other one", u"store A cameras 27 | store B cameras 27 | pin B 2027-01-11 | pin A 2027-01-11"_s,
            u"Risk 41 of 100. Pinned to this week. 1 other store(s) pinned to the same time got no crew: B."_s);
    }
    void everyWeekHasItsCause()
    {
        QFETCH(QString, story);
        QFETCH(QString, reason);
        const Story told(story);
        const auto made = planned(told);
        QVERIFY_RESULT(made);
        QCOMPARE(told.reason(made->timetable, u"A"_s), reason);
    }
    void manyFindingsAreOne()
    {
        QString text;
        for (int i = 0; i < 9; ++i)
            text += u"store S%1 cameras 27 | deadline S%1 2027-01-15 |"_s.arg(i);
        const Story story(QString(text + u"store T cameras 27 region North | crews South 1 | crews North 0 | crews - 1"_s));
        const auto made = planned(story);
        QVERIFY_RESULT(made);
        QCOMPARE(made->timetable.lateVisits(), 8);
        QCOMPARE(made->timetable.missedMusts(), 8);
        QStringList messages;
        for (const Finding &finding : made->timetable.findings)
            if (finding.severity == Severity::Warning && finding.id.startsWith(u"plan."))
                messages += finding.message;
        QCOMPARE(messages.size(), 2);
        QVERIFY(messages.at(0).startsWith(u"8 visit(s) end after a deadline that must be kept: S"_s));
        QVERIFY(messages.at(0).endsWith(u"and 3 other(s)."_s));
        QCOMPARE(messages.at(1), u"1 store(s) got no visit, because too few crews work there, or not for long enough: T."_s);
        const auto read = readPlan(made->timetable.id, made->bytes, story.estate());
        QVERIFY_RESULT(read);
        QCOMPARE(read->missedMusts(), 8);
        QVERIFY(!read->findings.empty());
    }
    void visitsToStoresOfNoRegisterAreKeptApart()
    {
        const auto made = planned(Story(u"store A cameras 3 | store B cameras 4"_s));
        QVERIFY_RESULT(made);
        const auto read = readPlan(made->timetable.id, made->bytes, Story(u"store A cameras 3"_s).estate());
        QVERIFY_RESULT(read);
        QCOMPARE(read->visits.size(), size_t(1));
        QCOMPARE(read->gone.size(), size_t(1));
        QCOMPARE(read->gone.front().code, u"B"_s);
        QCOMPARE(read->gone.front().visit.devices, 4);
        const auto told = std::find_if(read->findings.begin(), read->findings.end(), [](const Finding &finding) { return finding.id == u"plan.store.gone"; });
        QVERIFY(told != read->findings.end());
        QCOMPARE(told->message, u"1 store(s) of this plan are in no register any more: B."_s);
    }
    void aSaleIsNoClosing()
    {
        const auto made = planned(Story(u"store A cameras 3 | store B cameras 3 | store C cameras 3 | store D cameras 3 | closes A 2027-02-01 | sold B 2027-02-01 | sold C 2026-12-31 | closes D 2026-12-31"_s));
        QVERIFY_RESULT(made);
        QStringList messages;
        for (const Finding &finding : made->timetable.findings)
            if (finding.id.startsWith(u"plan.store."))
                messages += finding.message;
        QCOMPARE(messages, (QStringList{u"1 store(s) got no visit, because the store had been sold before the plan begins: C."_s,
                                        u"1 store(s) got no visit, because the store had closed before the plan begins: D."_s,
                                        u"1 store(s) will close; the visit ends before: A."_s, u"1 store(s) will be sold; the visit ends before: B."_s,
                                        u"2 store(s) close or are sold within half a year of getting new cameras: A, B."_s}));
    }
    void ordersComeInTimeAndOnWorkingDays_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QDate>("survey");
        QTest::addColumn<QDate>("order");
        const QString store = u"store A cameras 3 | "_s;
        QTest::newRow("as long before as delivery takes") << QString(store + u"lead 2 | pin A 2027-05-10"_s) << QDate(2027, 4, 5) << QDate(2027, 4, 26);
        QTest::newRow("three weeks where nobody said") << QString(store + u"pin A 2027-05-17"_s) << QDate(2027, 4, 5) << QDate(2027, 4, 26);
        QTest::newRow("not on a bank holiday") << QString(store + u"pin A 2027-05-24"_s) << QDate(2027, 4, 9) << QDate(2027, 4, 30);
        QTest::newRow("not in a freeze") << QString(store + u"freeze 2027-04-26 2027-05-07 | pin A 2027-05-24"_s) << QDate(2027, 4, 2) << QDate(2027, 4, 23);
        QTest::newRow("not before the start") << QString(store + u"pin A 2027-01-18"_s) << QDate(2027, 1, 11) << QDate(2027, 1, 11);
    }
    void ordersComeInTimeAndOnWorkingDays()
    {
        QFETCH(QString, story);
        QFETCH(QDate, survey);
        QFETCH(QDate, order);
        const Story told(story);
        const auto made = planned(told);
        QVERIFY_RESULT(made);
        QCOMPARE(made->timetable.visits.front().orderOn, order);
        QCOMPARE(made->timetable.visits.front().surveyOn, survey);
        const auto read = readPlan(made->timetable.id, made->bytes, told.estate());
        QVERIFY_RESULT(read);
        QCOMPARE(read->visits.front().orderOn, order);
        QCOMPARE(read->visits.front().surveyOn, survey);
    }
};
PHASEOUT_TEST(ReasonsTest)
#include "tst_reasons.moc"
