// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/why.h"
#include "tests/core/timetable/story.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::timetable;
using phaseout::test::planned;
using phaseout::test::Story;

class WhyTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyEarlierWeekHasItsCause_data()
    {
        QTest::addColumn<QString>("story"); // of the store B
        QTest::addColumn<QString>("earliest");
        QTest::addColumn<QStringList>("weeks"); // "Monday cause competitors" before the visit
        const auto row = [](const char *name, const QString &story, const QString &earliest, const QStringList &weeks) {
            QTest::newRow(name) << story << earliest << weeks;
        };
        row("the first of all", u"store B cameras 27"_s, u"2027-01-11 "_s, {});
        row("the crews are elsewhere", u"store A cameras 27 | store B cameras 26"_s, u"2027-01-11 "_s, {u"2027-01-11 crews A"_s});
        row("the crews are elsewhere, each week at another store", u"store A cameras 27 | store B cameras 25 | store C cameras 26"_s, u"2027-01-11 "_s,
            {u"2027-01-11 crews A"_s, u"2027-01-18 crews C"_s});
        row("a freeze", u"store B cameras 27 | freeze 2027-01-11 2027-01-22"_s, u"2027-01-25 freeze"_s, {u"2027-01-11 freeze "_s, u"2027-01-18 freeze "_s});
        row("goods", u"store B cameras 27 | stock camera 2027-01-14 100"_s, u"2027-01-18 stock"_s, {u"2027-01-11 stock "_s});
        row("money", u"store B cameras 27 | budget 2027-01-11 2027-01-22 50"_s, u"2027-01-25 money"_s, {u"2027-01-11 money "_s, u"2027-01-18 money "_s});
        row("the store is closed", u"store B cameras 27 | closure B 2027-01-11 2027-01-15 refit"_s, u"2027-01-18 closed"_s, {u"2027-01-11 closed "_s});
        row("another comes first", u"store A cameras 3 | store B cameras 3 | after B A 1"_s, u"2027-01-19 earlier"_s, {u"2027-01-11 earlier A"_s});
        row("pinned", u"store B cameras 3 | pin B 2027-01-25"_s, u"2027-01-25 start"_s, {});
    }
    void everyEarlierWeekHasItsCause()
    {
        QFETCH(QString, story);
        QFETCH(QString, earliest);
        QFETCH(QStringList, weeks);
        const Story told(story);
        const auto made = planned(told, {1, 200, 0});
        QVERIFY_RESULT(made);
        const auto parts = partsFrom(made->bytes);
        QVERIFY_RESULT(parts);
        const Store *store = told.estate().storeByCode(u"B");
        const auto why = whyOf(*parts, told.estate(), *store);
        QVERIFY_RESULT(why);
        const Visit *visit = made->timetable.visitTo(store->id);
        QVERIFY(visit);
        QCOMPARE(why->start, visit->start);
        QCOMPARE(why->reason, visit->reason);
        QCOMPARE(QString(why->earliest.day.toString(Qt::ISODate) + u' ' + why->earliest.cause), earliest);
        QStringList before;
        bool hasOwn = false;
        for (const WeekStory &week : why->weeks) {
            if (!week.cause.isEmpty() && week.week < visit->week())
                before += week.week.text() + u' ' + week.cause + u' ' + week.competitors.join(u' ');
            QCOMPARE(week.words.isEmpty(), week.cause.isEmpty());
            QVERIFY(week.worseBy >= 0);
            if (week.week == visit->week() && week.isPossible) {
                hasOwn = true;
                QVERIFY(week.exposure <= 0); // its cheapest start in that week
            }
            if (week.week > visit->week() && week.isPossible)
                QVERIFY(week.exposure > 0);
        }
        QCOMPARE(before, weeks);
        QVERIFY(hasOwn);
    }
    void anUnknownStoreIsNotFound()
    {
        const Story told(u"store A cameras 3 | store Z"_s);
        const auto made = planned(told);
        QVERIFY_RESULT(made);
        const auto parts = partsFrom(made->bytes);
        QVERIFY_RESULT(parts);
        const auto why = whyOf(*parts, told.estate(), *told.estate().storeByCode(u"Z"));
        QVERIFY(!why);
        QCOMPARE(why.error().code, ErrorCode::NotFound);
    }
    void whatIsScarceIsTried()
    {
        const Story told(u"store A cameras 27 region North | store B cameras 27 region North | store C cameras 3 region South | crews North 1 | crews South 1"_s);
        const auto made = planned(told, {1, 300, 0});
        QVERIFY_RESULT(made);
        const auto parts = partsFrom(made->bytes);
        QVERIFY_RESULT(parts);
        const auto scarcity = scarcityOf(*parts, told.estate(), parts->begin, {});
        QVERIFY_RESULT(scarcity);
        QVERIFY(!scarcity->list.empty());
        const Worthwhile &first = scarcity->list.front();
        QCOMPARE(first.name, u"North"_s);
        QCOMPARE(first.kind, u"crews"_s);
        QVERIFY(first.saved > 0);
        QVERIFY(first.cost->likely > Money::zero(Currency::pounds()));
        QVERIFY2(first.words.startsWith(u"1 more crew(s) in North from 11 Jan 2027"), qPrintable(first.words));
    }
};
PHASEOUT_TEST(WhyTest)
#include "tst_why.moc"
