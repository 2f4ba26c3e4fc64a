// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/strictness.h"

#include "ui/delegates/cellroles.h"
#include "ui/pages/plan/constraintsdraft.h"
#include "ui/pages/plan/pins.h"
#include "ui/pages/plan/planganttmodel.h"
#include "ui/pages/plan/plantable.h"

#include <QAbstractItemModelTester>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
const QDate today(2026, 11, 22);

/// \a count stores, every other one in Wales, with a visit each from 4 January on, week by week.
struct World {
    Estate estate;
    timetable::Timetable plan;
    explicit World(int count)
    {
        const OrganisationId organisation(QUuid::createUuidV5(QUuid(), u"o"_s));
        for (int i = 0; i < count; ++i) {
            Store store{StoreId(QUuid::createUuidV5(QUuid(), QString::number(i))), organisation, *StoreCode::parse(u"%1"_s.arg(i, 4, 10, QLatin1Char('0')))};
            store.name = u"Store %1"_s.arg(i);
            store.region = i % 2 ? u"Wales"_s : u"North"_s;
            Device camera;
            camera.id = DeviceId(QUuid::createUuidV5(QUuid(), u"camera %1"_s.arg(i)));
            camera.store = store.id;
            camera.isInScope = true;
            estate.devices.push_back(camera);
            estate.stores.push_back(store);
            timetable::Visit visit;
            visit.store = store.id;
            visit.start = QDate(2027, 1, 4).addDays(7 * i);
            visit.finish = visit.start.addDays(1);
            visit.pool = store.region;
            visit.crews = {1};
            visit.halfDays = 4;
            visit.devices = 1;
            visit.reason = u"Because."_s;
            plan.visits.push_back(visit);
        }
        plan.nearness = {101, 100};
        plan.constraints.freezes = {{u"Easter"_s, QDate(2027, 3, 22), QDate(2027, 3, 28), {}}};
        plan.constraints.start = QDate(2027, 1, 4);
        plan.finish = count ? plan.visits.back().finish : QDate();
        estate.index();
    }
};
} // namespace

class PlanStateTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void modelsOfAnyNumber_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rows");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one, under its region") << 1 << 2;
        QTest::newRow("many, under two regions") << 300 << 302;
    }
    void modelsOfAnyNumber()
    {
        QFETCH(const int, count);
        QFETCH(const int, rows);
        const World world(count);
        const PlanState state(world.estate, &world.plan, nullptr, today);
        PlanGanttModel gantt;
        PlanTable table(planColumns());
        QAbstractItemModelTester ganttTester(&gantt, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        gantt.setRows(state.rows());
        table.setRows(state.visitRows());
        QCOMPARE(gantt.rowCount(), rows);
        QCOMPARE(table.rowCount(), count);
        if (count == 0)
            return;
        QVERIFY(gantt.index(0, 0).data(GroupRowRole).toBool());
        QCOMPARE(gantt.index(0, 0).data().toString(), u"North"_s);
        const auto segments = gantt.index(1, 0).data(GanttSegmentsRole).value<GanttSegments>();
        QCOMPARE(segments.size(), 1);
        QCOMPARE(segments[0].start, QDate(2027, 1, 4));
        gantt.setMoved(1, Week::of(QDate(2027, 2, 1)));
        QCOMPARE(gantt.index(1, 0).data(GanttStartRole).toDate(), QDate(2027, 2, 1));
        gantt.setMoved(-1, std::nullopt);
        QCOMPARE(gantt.index(1, 0).data(GanttStartRole).toDate(), QDate(2027, 1, 4));
        QCOMPARE(table.index(0, planReasonColumn).data().toString(), u"Because."_s);
    }

    void sharedCrewsAreNotCountedAgain()
    {
        World world(4);
        world.plan.constraints.crews = {{{}, 4, {}}};
        auto note = [&world](size_t row) { return PlanState(world.estate, &world.plan, nullptr, today).rows().at(row).note; };
        QVERIFY2(note(0).contains(u"4 shared crew"_s) && note(3).contains(u"4 shared crew"_s), qPrintable(note(0)));
        Constraints::CrewPool own = world.plan.constraints.crews.front();
        own.region = u"Wales"_s;
        own.crews = 2;
        world.plan.constraints.crews.push_back(own);
        QVERIFY2(note(0).contains(u"4 shared crew"_s) && note(3).contains(u"2 crew"_s), qPrintable(note(3)));
    }

    void devicesWithoutAStoreNeedAttention()
    {
        World world(2);
        Device lost;
        lost.id = DeviceId(QUuid::createUuidV5(QUuid(), u"lost"_s));
        lost.isInScope = true;
        world.estate.devices.push_back(lost);
        world.estate.index();
        const PlanState state(world.estate, &world.plan, nullptr, today);
        QCOMPARE(state.attention().size(), size_t{1});
        QVERIFY(state.attention().front().words.contains(u"no store is known"_s));
    }

    void theSentenceSpeaksOfNowToo()
    {
        World world(3);
        const QDate planned = world.plan.visits.back().finish;
        QVERIFY(!PlanState(world.estate, &world.plan, nullptr, QDate(2026, 12, 1)).sentence().contains(u"As things stand"_s));
        const QString later = PlanState(world.estate, &world.plan, nullptr, planned.addDays(40)).sentence();
        QVERIFY2(later.contains(u"As things stand, the last removal is expected on"_s), qPrintable(later));
    }

    void theSentenceNeverPromisesTooMuch()
    {
        World world(3);
        world.plan.nearness = {399, 200, 100};
        world.plan.visits.back().isLate = world.plan.visits.back().isMustMissed = true;
        const QString wide = PlanState(world.estate, &world.plan, nullptr, today).sentence();
        QVERIFY2(!wide.contains(u'%') && wide.contains(u"1 deadline(s) that are missed"_s), qPrintable(wide));
        world.plan.nearness = {201, 200, 100};
        QVERIFY(PlanState(world.estate, &world.plan, nullptr, today).sentence().contains(u"1.00 %"_s));
        world.plan.nearness = {1'000'000'001, 1'000'000'000, 0};
        QVERIFY(PlanState(world.estate, &world.plan, nullptr, today).sentence().contains(u"0.01 %"_s));
        world.plan.nearness.objective = world.plan.nearness.lowerBound;
        QVERIFY(PlanState(world.estate, &world.plan, nullptr, today).sentence().contains(u"No timetable can carry less risk"_s));
        QVERIFY(!PlanState(world.estate, nullptr, nullptr, today).hasPlan());
    }

    void filterKeepsHeadingsOfWhatIsLeft()
    {
        const World world(10);
        const PlanState state(world.estate, &world.plan, nullptr, today);
        QCOMPARE(state.rows(u"wales"_s).size(), 6);
        QCOMPARE(state.rows(u"store 3"_s).size(), 2);
        QVERIFY(state.rows(u"nowhere"_s).empty());
    }

    void concernsAreSaidInWords()
    {
        World world(3);
        world.estate.constraints = world.plan.constraints;
        QVERIFY(PlanState(world.estate, &world.plan, nullptr, today).concerns().isEmpty());
        world.estate.programme.targetDate = QDate(2027, 1, 8);
        QVERIFY(PlanState(world.estate, &world.plan, nullptr, today).concerns().constFirst().contains(u"8 Jan 2027"_s));
        world.estate.constraints.pins = {{u"0001"_s, Week::of(QDate(2027, 2, 1)), {}}};
        QCOMPARE(PlanState(world.estate, &world.plan, nullptr, today).concerns().size(), 2);
        QCOMPARE(PlanState(world.estate, &world.plan, nullptr, QDate(2027, 6, 1)).concerns().size(), 3); // and late
        // Nothing brings forward what is over.
        QVERIFY(PlanState(world.estate, &world.plan, nullptr, QDate(2026, 12, 1)).concerns().constFirst().contains(u"Look for ways out"_s));
        QVERIFY(!PlanState(world.estate, &world.plan, nullptr, QDate(2027, 6, 1)).concerns().constFirst().contains(u"Look for ways out"_s));
    }

    void whatNeedsAttentionCanBeGoneTo()
    {
        World world(3);
        QVERIFY(PlanState(world.estate, &world.plan, nullptr, today).attention().empty());
        QVERIFY(PlanState(world.estate, &world.plan, nullptr, today).isWhole());
        world.plan.constraints.deadlines = {{u"0001"_s, {}, 0, QDate(2027, 1, 8), true}};
        world.plan.unvisited = {{world.plan.visits.back().store, u"The crews are busy."_s}};
        world.plan.visits.pop_back();
        const PlanState state(world.estate, &world.plan, nullptr, today);
        QVERIFY(!state.isWhole());
        QCOMPARE(state.attention().size(), size_t{2});
        QCOMPARE(state.attention()[0].store, world.estate.stores[1].id);
        QVERIFY2(state.attention()[0].words.contains(u"must be done by 8 Jan 2027"_s), qPrintable(state.attention()[0].words));
        QCOMPARE(state.attention()[1].words, u"0002 Store 2: The crews are busy."_s);
        QCOMPARE(state.attention()[1].store, world.estate.stores[2].id);
    }

    void pinsReplaceEachOther()
    {
        World world(2);
        const StoreId store = world.estate.stores[1].id;
        const auto constraintsOf = [](const Edit &edit) {
            std::vector<Finding> findings;
            return *constraintsFromJson(std::get<SetDocument>(edit.changes.at(0)).to, Currency::pounds(), findings);
        };
        world.estate.constraints = constraintsOf(pinEdit(world.estate, store, Week::of(QDate(2027, 2, 1))));
        QVERIFY(pinOf(world.estate, store));
        world.estate.constraints = constraintsOf(pinEdit(world.estate, store, Week::of(QDate(2027, 2, 8))));
        QCOMPARE(world.estate.constraints.pins.size(), 1);
        QCOMPARE(pinOf(world.estate, store)->week.monday(), QDate(2027, 2, 8));
        QVERIFY(constraintsOf(unpinEdit(world.estate, store)).pins.empty());
    }

    void closedWeeksAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QDate>("week");
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<QString>("says");
        QTest::newRow("free") << QDate(2027, 2, 1) << true << u"later"_s;
        QTest::newRow("where it is") << QDate(2027, 1, 4) << true << u"where it is now"_s;
        QTest::newRow("frozen") << QDate(2027, 3, 22) << false << u"Easter"_s;
        QTest::newRow("before the start") << QDate(2026, 12, 7) << false << u"4 Jan 2027"_s;
    }
    void closedWeeksAreRefusedWithTheReason()
    {
        QFETCH(const QDate, week);
        QFETCH(const QString, says);
        const World world(1);
        const MoveWords move = moveWords(world.estate, world.plan.constraints, world.plan.visits[0], Week::of(week));
        QTEST(move.isAllowed, "isAllowed");
        QVERIFY2(move.words.contains(says), qPrintable(move.words));
    }

    void aDraftThatNobodyTouchedChangesNothing()
    {
        World world(2);
        world.estate.constraints.deadlines = {{u"0001"_s, {}, 0, QDate(2027, 6, 1), false}};
        world.estate.constraints.budgets = {{QDate(2027, 1, 1), QDate(2027, 12, 31), Money(40'000'00, Currency::pounds())}};
        world.estate.constraints.closures = {{u"0000"_s, QDate(2027, 1, 1), QDate(2027, 1, 8), u"refit"_s}};
        world.estate.constraints.precedences = {{u"0000"_s, u"0001"_s, 2}};
        world.estate.constraints.pins = {{u"0001"_s, Week::of(QDate(2027, 2, 1)), u"refit"_s}};
        world.estate.constraints.stock = {{u"recorder"_s, QDate(2027, 1, 4), 12}};
        world.estate.constraints.crews = {{u"Wales"_s, 2, {{QDate(2027, 7, 1), QDate(2027, 8, 31), 1}, {QDate(2027, 12, 1), QDate(2027, 12, 31), 0}}}, {{}, 1, {}}};
        world.estate.constraints.horizonWeeks = 104;
        const Constraints effective = timetable::effectiveConstraints(world.estate, {}, today);
        const ConstraintsDraft draft = ConstraintsDraft::of(world.estate, effective);
        QVERIFY(draft.areFreezesAssumed);
        const auto outcome = ConstraintsReader(world.estate).read(draft);
        QVERIFY2(outcome.problems.isEmpty(), qPrintable(outcome.problems.join(u' ')));
        QVERIFY(outcome.constraints == world.estate.constraints);
    }

    void everyListSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("a closure") << u"closures"_s << QStringList{u"0001"_s, u"1/3/2027"_s, u"5/3/2027"_s, u"fair"_s} << -1;
        QTest::newRow("a closure of no store") << u"closures"_s << QStringList{{}, u"1/3/2027"_s, u"5/3/2027"_s, {}} << 0;
        QTest::newRow("a closure of an unknown store") << u"closures"_s << QStringList{u"9999"_s, u"1/3/2027"_s, u"5/3/2027"_s, {}} << 0;
        QTest::newRow("a closure that ends before it begins") << u"closures"_s << QStringList{u"0001"_s, u"5/3/2027"_s, u"1/3/2027"_s, {}} << 2;
        QTest::newRow("a pair") << u"precedences"_s << QStringList{u"0000"_s, u"0001"_s, {}} << -1;
        QTest::newRow("a store before itself") << u"precedences"_s << QStringList{u"0001"_s, u"1"_s, u"0"_s} << 1;
        QTest::newRow("too long between") << u"precedences"_s << QStringList{u"0000"_s, u"0001"_s, u"521"_s} << 2;
        QTest::newRow("a pin on a Wednesday") << u"pins"_s << QStringList{u"0001"_s, u"3 Feb 2027"_s, {}} << -1;
        QTest::newRow("a pin without a week") << u"pins"_s << QStringList{u"0001"_s, {}, {}} << 1;
        QTest::newRow("crews") << u"crews"_s << QStringList{u"Wales"_s, u"2"_s, {}, {}} << -1;
        QTest::newRow("crews for a time only, and none ordinarily") << u"crews"_s << QStringList{u"Wales"_s, u"2"_s, u"1/3/2027"_s, u"5/3/2027"_s} << 0;
        QTest::newRow("crews from a day on without an end") << u"crews"_s << QStringList{u"North"_s, u"2"_s, u"1/3/2027"_s, {}} << 3;
    }
    void everyListSaysWhatIsWrong()
    {
        QFETCH(const QString, list);
        QFETCH(const QStringList, row);
        QFETCH(const int, column);
        const World world(2);
        const ConstraintsReader reader(world.estate);
        ConstraintsReader::Problems problems;
        if (list == u"closures")
            QCOMPARE(reader.closures({row}, problems).size(), size_t{1});
        else if (list == u"precedences")
            QCOMPARE(reader.precedences({row}, problems).size(), size_t{1});
        else if (list == u"pins")
            QCOMPARE(reader.pins({row}, problems).at(0).week, column < 0 ? Week::of(QDate(2027, 2, 1)) : Week::of(QDate(1970, 1, 5)));
        else
            static_cast<void>(reader.crews({{u"North"_s, u"1"_s, {}, {}}, row}, problems));
        QCOMPARE(problems.size(), size_t(column < 0 ? 0 : 1));
        if (column >= 0)
            QCOMPARE(problems[0].column, column);
    }
    void crewsOfATimeBelongToTheirRegion()
    {
        const World world(2);
        ConstraintsReader::Problems problems;
        const auto pools = ConstraintsReader(world.estate).crews({{u"Wales"_s, u"0"_s, u"1/7/2027"_s, u"31/8/2027"_s}, {u"Wales"_s, u"3"_s, {}, {}}, {{}, u"1"_s, {}, {}}}, problems);
        QVERIFY(problems.empty());
        QCOMPARE(pools.size(), size_t{2});
        QCOMPARE(pools[0].crews, 3);
        QCOMPARE(pools[0].changes, (std::vector<Constraints::CrewPeriod>{{QDate(2027, 7, 1), QDate(2027, 8, 31), 0}}));
    }

    void whatIsWrongIsSaidAtItsCell_data()
    {
        QTest::addColumn<QStringList>("deadline"); // store, region, risk, by, must
        QTest::addColumn<int>("column");
        QTest::newRow("fine") << QStringList{u"0001"_s, {}, u"50"_s, u"1 Jun 2027"_s, u"must"_s} << -1;
        QTest::newRow("nothing but a day") << QStringList{{}, {}, {}, u"2027-06-01"_s, {}} << -1;
        QTest::newRow("unknown store") << QStringList{u"9999"_s, {}, u"0"_s, u"1 Jun 2027"_s, u"must"_s} << 0;
        QTest::newRow("risk over 100") << QStringList{{}, {}, u"101"_s, u"1 Jun 2027"_s, u"must"_s} << 2;
        QTest::newRow("no day") << QStringList{{}, {}, u"0"_s, {}, u"must"_s} << 3;
        QTest::newRow("neither must nor prefer") << QStringList{{}, {}, u"0"_s, u"1 Jun 2027"_s, u"perhaps"_s} << 4;
    }
    void whatIsWrongIsSaidAtItsCell()
    {
        QFETCH(const QStringList, deadline);
        QFETCH(const int, column);
        const World world(2);
        ConstraintsReader::Problems problems;
        const auto read = ConstraintsReader(world.estate).deadlines({deadline}, problems);
        QCOMPARE(read.size(), 1);
        QCOMPARE(problems.size(), column < 0 ? 0 : 1);
        if (column >= 0)
            QCOMPARE(problems[0].column, column);
    }
};

PHASEOUT_TEST(PlanStateTest)
#include "tst_planstate.moc"
