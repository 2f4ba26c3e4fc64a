// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/constraintcheck.h"
#include "core/timetable/timetable.h"
#include "tests/core/timetable/story.h"
#include "tests/runner.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::timetable;
using phaseout::test::planned;
using phaseout::test::Story;
using phaseout::test::today;

namespace {
const QString stores = u"store A cameras 3 region North | store B cameras 3 region South | store C cameras 3 region South | "_s;

QStringList told(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines += u"%1 %2 %3"_s.arg(severitySlug(finding.severity), finding.where.file, finding.message);
    return lines;
}
} // namespace

class ConstraintCheckTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatMakesNoSenseIsSaid_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const QString &story, const QStringList &findings = {}) { QTest::newRow(name) << QString(stores + story) << findings; };
        row("nothing wrong", u"crews North 1 | freeze 2027-01-11 2027-01-15 South | pin A 2027-01-18 | deadline A 2027-03-01 | after B A 1"_s);
        row("crews of no region", u"crews Narnia 1"_s, {u"refused crews[0] No store is in a region “Narnia”."_s});
        row("crews given twice", u"crews North 1 | crews North 2"_s, {u"warning crews[1] Crews are given twice for “North”; the first entry counts."_s});
        row("freeze of no region", u"freeze 2027-01-11 2027-01-15 Mars"_s, {u"refused freezes[0] No store is in a region “Mars”."_s});
        row("closure of no store", u"closure Z 2027-01-13 2027-01-13"_s, {u"refused closures[0] No register has a store “Z”."_s});
        row("pin of no store", u"pin Z 2027-01-18"_s, {u"refused pins[0] No register has a store “Z”."_s});
        row("deadline of no store", u"deadline Z 2027-03-01"_s, {u"refused deadlines[0] No register has a store “Z”."_s});
        row("an order of no store", u"after A Z 1"_s, {u"refused precedences[0] No register has a store “Z”."_s});
        row("a circle", u"after B A 0 | after C B 0 | after A C 0"_s,
            {u"refused precedences[2] These stores would have to wait for each other: A → B → C → A. One of them has to be allowed to go first."_s});
        row("a wide circle", u"store D cameras 3 | store E cameras 3 | store F cameras 3 | store G cameras 3 | after B A 0 | after C B 0 | after D C 0 | after E D 0 | after F E 0 | after G F 0 | after A G 0"_s,
            {u"refused precedences[6] These stores would have to wait for each other: A → B → C → D → E → 2 other(s) → A. One of them has to be allowed to go first."_s});
        row("two pins", u"pin A 2027-01-18 | pin a 2027-02-01"_s, {u"refused pins[1] a is pinned to two weeks, that of 18 Jan 2027 and that of 1 Feb 2027."_s});
        row("the same pin twice", u"pin A 2027-01-18 | pin A 2027-01-18"_s);
        row("budgets that overlap", u"budget 2027-01-01 2027-03-31 100 | budget 2027-03-31 2027-06-30 100"_s,
            {u"warning budgets[1] The budgets from 1 Jan 2027 and from 31 Mar 2027 overlap: on days of both, a visit counts against each."_s});
        row("a pin in a freeze", u"freeze 2027-01-20 2027-01-29 | pin A 2027-01-18"_s,
            {u"warning pins[0] A is pinned to the week of 18 Jan 2027, but “trading” is from 20 Jan 2027 to 29 Jan 2027; without open days enough it gets no visit."_s});
        row("a pin beside another region's freeze", u"freeze 2027-01-20 2027-01-29 South | pin A 2027-01-18"_s);
        row("a pin in the usual freeze", u"pin A 2027-03-22"_s,
            {u"warning pins[0] A is pinned to the week of 22 Mar 2027, but “Easter trading” is from 22 Mar 2027 to 29 Mar 2027; without open days enough it gets no visit."_s});
        row("a pin where no freeze is meant", u"nofreeze | pin A 2027-03-22"_s);
        row("a pin in a closure", u"closure A 2027-01-22 2027-02-05 refit | pin A 2027-01-18"_s,
            {u"warning pins[0] A is pinned to the week of 18 Jan 2027, but it is closed from 22 Jan 2027 to 5 Feb 2027; without open days enough it gets no visit."_s});
        row("a pin behind the closing day", u"closes A 2027-01-13 | pin A 2027-01-18"_s,
            {u"warning pins[0] A is pinned to the week of 18 Jan 2027, but its closing day is 13 Jan 2027; without open days enough before it gets no visit."_s});
        row("a pin before the closing day", u"closes A 2027-01-25 | pin A 2027-01-18"_s);
        row("a pin beyond the calendar", u"pin A 2030-02-04"_s, {u"warning pins[0] The pin of A to the week of 4 Feb 2030 lies outside the planning period."_s});
        row("a deadline before the start", u"deadline A 2027-01-08"_s, {u"warning deadlines[0] The deadline of 8 Jan 2027 is before the start of work on 11 Jan 2027 and cannot be kept."_s});
    }
    void whatMakesNoSenseIsSaid()
    {
        QFETCH(QString, story);
        QFETCH(QStringList, findings);
        const Story given(story);
        QCOMPARE(told(checkConstraints(given.estate().constraints, given.estate(), today)), findings);
    }
    void namesAreNotLookedUpWithoutARegister()
    {
        Constraints constraints;
        constraints.crews = {{u"Narnia"_s, 1, {}}};
        constraints.precedences = {{u"A"_s, u"B"_s, 0}, {u"B"_s, u"A"_s, 0}};
        QVERIFY(checkConstraints(constraints, Estate(), today).empty());
    }
    // Constraints that came in another way: the circle is told and one of its orders left out.
    void aCircleIsPlannedAround()
    {
        const Story story(QString(stores + u"crews - 3 | lead 1 | after B A 0 | after A B 0"_s));
        const auto made = planned(story);
        QVERIFY_RESULT(made);
        QCOMPARE(made->timetable.visits.size(), 3u);
        QCOMPARE(told(made->timetable.findings),
                 QStringList{u"warning  These stores would have to wait for each other: A → B → A. One of them has to be allowed to go first."_s});
    }
    void noFreezesAreNoFreezes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("absent: the usual ones") << QByteArray("{}") << false;
        QTest::newRow("null: the usual ones") << QByteArray(R"({"freezes":null})") << false;
        QTest::newRow("an empty list: none") << QByteArray(R"({"freezes":[]})") << true;
    }
    void noFreezesAreNoFreezes()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isFree);
        std::vector<Finding> findings;
        const auto read = constraintsFromJson(QJsonDocument::fromJson(json).object(), Currency::pounds(), findings);
        QVERIFY_RESULT(read);
        Estate estate;
        estate.constraints = *read;
        QCOMPARE(effectiveConstraints(estate, {}, today).freezes.empty(), isFree);
        const auto again = constraintsFromJson(toJson(*read), Currency::pounds(), findings);
        QVERIFY_RESULT(again);
        QVERIFY(*again == *read);
    }
};
PHASEOUT_TEST(ConstraintCheckTest)
#include "tst_constraintcheck.moc"
