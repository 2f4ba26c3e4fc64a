// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/conflicts.h"
#include "tests/core/timetable/story.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::timetable;
using phaseout::test::planned;
using phaseout::test::Story;

namespace {
// Of the story's plan, on the day on which it begins.
Result<Conflicts> conflictsFor(const Story &told)
{
    const auto made = planned(told);
    if (!made)
        return failure(made.error());
    const auto parts = partsFrom(made->bytes);
    if (!parts)
        return failure(parts.error());
    return conflictsOf(*parts, told.estate(), parts->begin, {});
}
} // namespace

class ConflictsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void conflictsReadAsSentences_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("expected"); // the conflict's words, and a line for each way out
        const auto row = [](const char *name, const QString &story, const QString &expected) { QTest::newRow(name) << story << expected; };
        row("all fits", u"store A cameras 27"_s, {});
        row("a deadline that is wished for", u"store A cameras 27 | wish A 2027-01-12"_s, {});
        row("too few crews by a deadline", u"store A cameras 27 | store B cameras 27 | deadline A 2027-01-15 | deadline B 2027-01-15"_s,
            u"2 store(s) need 10 days of a crew by 15 Jan 2027, and there are 5. What is in the way: 1 crew(s); deadlines that must be kept.\n"
            "1 more crew(s) from 11 Jan 2027 to 15 Jan 2027: then everything fits. Paid for every day of it, that is about £4,500.\n"
            "for these stores, deadlines 1 week(s) later: then everything fits."_s);
        row("a freeze before the deadline", u"store A cameras 27 region North | crews North 1 | deadline A 2027-01-22 | freeze 2027-01-13 2027-01-19"_s,
            u"A cannot be visited as asked. What is in the way: deadlines that must be kept; trading (13 Jan 2027 to 19 Jan 2027).\n"
            "for these stores, deadlines 1 week(s) later: then everything fits.\nwork during freezes: then everything fits. What trading loses by it is not known here."_s);
        row("cameras that never come", u"store A cameras 27 | store B cameras 3 | stock camera 2027-01-20 26"_s,
            u"2 store(s) need 30 cameras by 28 May 2027, and 26 come in. What is in the way: deliveries of cameras.\n"
            "4 more cameras by the week of 11 Jan 2027: then everything fits. It costs about £1,000.\n"
            "4 more cameras by the week of 18 Jan 2027 at the latest, or the last visit ends later: then everything fits. It costs about £1,000."_s);
        row("money that is not there", u"store A cameras 27 | budget 2027-01-01 2027-06-30 60 | carry"_s,
            u"1 store(s) cost £13,092 by 24 May 2027, and £7,855.20 of the budgets is left. What is in the way: the budgets.\n"
            "£5,236.80 more to spend (11 Jan 2027 to 28 May 2027): then everything fits."_s);
        row("two pins on one crew", u"store A cameras 27 | store B cameras 26 | pin A 2027-02-01 | pin B 2027-02-01"_s,
            u"These cannot all be visited as asked: A, B. What is in the way: 1 crew(s); pins.\n"
            "1 more crew(s) from 1 Feb 2027 to 5 Feb 2027: then everything fits. Paid for every day of it, that is about £4,500.\nB at any time, whatever holds it now: then everything fits."_s);
        row("a deadline before the plan begins", u"store A cameras 27 | deadline A 2020-01-01"_s,
            u"A cannot be visited as asked. What is in the way: deadlines that must be kept.\n"
            "a deadline not before 15 Jan 2027: then everything fits."_s);
        row("one cause for several stores", u"store A cameras 3 region North | store B cameras 27 region North | store C cameras 3 region North | crews South 2"_s,
            u"A cannot be visited as asked. Nor can these, for the same reason: B, C. What is in the way: 0 crew(s) in North.\n"
            "1 more crew(s) in North from 11 Jan 2027 to 19 Jan 2027: then everything fits. Paid for every day of it, that is about £6,300."_s);
        row("a store that closes", u"store A cameras 27 | closes A 2027-01-13"_s, u"A cannot be visited as asked. What is in the way: the store closes on 13 Jan 2027."_s);
        row("a store that is sold", u"store A cameras 27 | sold A 2027-01-13"_s, u"A cannot be visited as asked. What is in the way: the store is sold on 13 Jan 2027."_s);
        row("no crews at all", u"store A cameras 3 region North | crews South 2"_s,
            u"A cannot be visited as asked. What is in the way: 0 crew(s) in North.\n1 more crew(s) in North from 11 Jan 2027 to 11 Jan 2027: then everything fits. Paid for every day of it, that is about £900."_s);
    }
    void conflictsReadAsSentences()
    {
        QFETCH(QString, story);
        QFETCH(QString, expected);
        const Story told(story);
        const auto made = planned(told);
        QVERIFY_RESULT(made);
        const auto parts = partsFrom(made->bytes);
        QVERIFY_RESULT(parts);
        const auto conflicts = conflictsOf(*parts, told.estate(), parts->begin, {});
        QVERIFY_RESULT(conflicts);
        QStringList lines;
        for (const Conflict &conflict : conflicts->list) {
            lines += conflict.words;
            QVERIFY(!conflict.unserved.isEmpty());
            QVERIFY(conflict.from <= conflict.by);
            for (const WayOut &way : conflict.ways)
                lines += way.words;
        }
        QCOMPARE(lines.join(u'\n'), expected);
        QCOMPARE(conflicts->list.empty(), made->timetable.unvisited.empty() && made->timetable.missedMusts() == 0);
        const std::vector<Finding> findings = findingsOf(*conflicts);
        QCOMPARE(findings.size(), conflicts->list.size());
        QCOMPARE(conflicts->others, 0);
    }
    void crewsHaveAPriceAndDaysNone()
    {
        const Story told(u"store A cameras 27 | store B cameras 27 | deadline A 2027-01-15 | deadline B 2027-01-15"_s);
        const auto conflicts = conflictsFor(told);
        QVERIFY_RESULT(conflicts);
        QCOMPARE(conflicts->list.size(), size_t(1));
        const std::vector<WayOut> &ways = conflicts->list.front().ways;
        QCOMPARE(ways.size(), size_t(2));
        QCOMPARE(ways[0].cost->likely, Money(5 * 900'00, Currency::pounds())); // five days of a crew
        QVERIFY(!ways[1].cost);
        QCOMPARE(ways[1].amount, 1);
        QVERIFY(ways[0].with.objective < conflicts->now.objective);
        QCOMPARE(conflicts->now.missed, 1);
    }
    void manyConflictsHaveAWayOutTogether()
    {
        QString stores;
        for (const QString &region : {u"North"_s, u"South"_s, u"East"_s, u"West"_s}) // ways out of three of them
            stores += u"crews %1 1 | store %2 cameras 27 region %1 | store %3 cameras 27 region %1 | deadline %2 2027-01-15 | deadline %3 2027-01-15 | "_s.arg(
                region, region.first(1) + u'1', region.first(1) + u'2');
        const Story told(stores.chopped(3));
        const auto conflicts = conflictsFor(told);
        QVERIFY_RESULT(conflicts);
        QCOMPARE(conflicts->list.size(), size_t{4});
        QCOMPARE(std::ranges::count_if(conflicts->list, [](const Conflict &one) { return !one.ways.empty(); }), 3);
        QCOMPARE(conflicts->others, 0);
        QCOMPARE(findingsOf(*conflicts).front().id, u"plan.conflict.together"_s);
        QStringList lines;
        for (const WaysTogether &one : conflicts->together) {
            QCOMPARE(one.with.unserved(), 0);
            lines += one.words;
        }
        QCOMPARE(lines, QStringList({u"All of this at once: 1 more crew(s) in East from 11 Jan 2027 to 15 Jan 2027; 1 more crew(s) in North from 11 Jan 2027 to 15 Jan 2027; "
                                      "1 more crew(s) in South from 11 Jan 2027 to 15 Jan 2027; 1 more crew(s) in West from 11 Jan 2027 to 15 Jan 2027: "
                                      "then everything fits. It costs about £18,000, crews paid for every day."_s,
                                     u"All of this at once: deadlines 1 week(s) later for N1, N2, S1, S2, E1 and 3 other(s): then everything fits."_s}));
        QCOMPARE(conflicts->together.front().ways.size(), size_t{4});
        QCOMPARE(conflicts->together.front().cost->likely, Money(18'000'00, Currency::pounds()));
        QCOMPARE(conflicts->together.back().ways.size(), size_t{1});
    }
    void whatIsNotListedIsCounted()
    {
        QString stores;
        for (int i = 0; i < 13; ++i) // twelve are listed
            stores += u"crews R%1 1 | store A%1 cameras 27 region R%1 | store B%1 cameras 27 region R%1 | deadline A%1 2027-01-15 | deadline B%1 2027-01-15 | "_s.arg(i);
        const Story told(stores.chopped(3));
        const auto conflicts = conflictsFor(told);
        QVERIFY_RESULT(conflicts);
        QCOMPARE(conflicts->list.size(), size_t{12});
        QCOMPARE(conflicts->others, 1);
        QCOMPARE(findingsOf(*conflicts).back().id, u"plan.conflict.others"_s);
        QCOMPARE(conflicts->together.front().with.unserved(), 0);
    }
    void nothingComesBeforeToday()
    {
        const Story told(u"store A cameras 27 | store B cameras 3 | stock camera 2027-01-20 26"_s);
        const auto made = planned(told);
        QVERIFY_RESULT(made);
        const auto parts = partsFrom(made->bytes);
        QVERIFY_RESULT(parts);
        for (const auto &[today, week] : {std::pair(QDate(2027, 2, 1), QDate(2027, 2, 1)), {QDate(2027, 2, 2), QDate(2027, 2, 8)}}) {
            const auto conflicts = conflictsOf(*parts, told.estate(), today, {});
            QVERIFY_RESULT(conflicts);
            QCOMPARE(conflicts->list.front().ways.front().from, week);
            QVERIFY(conflicts->list.front().ways.front().isEnough);
        }
        const auto tooLate = conflictsOf(*parts, told.estate(), QDate(2028, 1, 1), {});
        QVERIFY_RESULT(tooLate);
        QVERIFY(!tooLate->list.empty());
        QVERIFY(tooLate->list.front().ways.empty());
    }
    void aClosedStoreIsNotSetFree()
    {
        const Story told(u"store A cameras 3 | store B cameras 3 | closes A 2026-12-01 | start 2027-01-11"_s);
        const auto conflicts = conflictsFor(told);
        QVERIFY_RESULT(conflicts);
        QVERIFY(conflicts->list.front().ways.empty());
        QVERIFY(conflicts->list.front().words.contains(u"the store closed on 1 Dec 2026"_s));
    }
    void aStoreThatClosesSoonIsVisitedWithoutItsLeadTime()
    {
        const Story told(u"store A cameras 3 | closes A 2027-01-29 | lead 6 | start 2027-01-11"_s);
        const auto conflicts = conflictsFor(told);
        QVERIFY_RESULT(conflicts);
        const std::vector<WayOut> &ways = conflicts->list.front().ways;
        QCOMPARE(ways.size(), size_t{1});
        QVERIFY2(ways.front().isEnough && ways.front().words.contains(u"A at any time"_s), qPrintable(ways.front().words));
    }
};
PHASEOUT_TEST(ConflictsTest)
#include "tst_conflicts.moc"
