// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/schedule.h"

#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::progress;
using timetable::VisitKind;

namespace {
const QDate monday(2027, 3, 1);

// Stores of one crew each two working days long, one after the other from the Monday on.
class Case {
public:
    explicit Case(int stores, int crews = 1)
    {
        m_estate.rates = cost::defaultRates(Currency::pounds());
        m_estate.programme.targetDate = monday.addDays(365);
        for (int i = 0; i < stores; ++i) {
            Store store{.code = *StoreCode::parse(QString::number(i + 1))};
            store.id = StoreId(QUuid::createUuidV5(QUuid(), store.code.text()));
            addDevice(store.id, true);
            m_estate.stores.push_back(store);
            timetable::Visit visit;
            visit.store = store.id;
            const int slot = i / crews * 2; // working days
            visit.start = monday.addDays(slot / 5 * 7 + slot % 5);
            visit.finish = monday.addDays((slot + 1) / 5 * 7 + (slot + 1) % 5);
            visit.crews = {1 + i % crews};
            visit.halfDays = 4;
            visit.devices = 1;
            m_plan.visits.push_back(visit);
        }
        m_estate.index();
    }
    void addDevice(const StoreId &store, bool isInScope)
    {
        Device device;
        device.id = DeviceId(QUuid::createUuidV5(QUuid(), u"device %1"_s.arg(m_estate.devices.size())));
        device.store = store;
        device.isInScope = isInScope;
        device.needsDecision = !isInScope;
        device.deviceClass = DeviceClass::Camera;
        m_estate.devices.push_back(device);
    }
    void remove(int store, QDate on) { m_estate.devices[static_cast<size_t>(store)].delivery = {DeliveryState::Removed, EvidenceLevel::Verified, u"photo"_s, on}; }
    void makeSurvey(int store)
    {
        Device &device = m_estate.devices[static_cast<size_t>(store)];
        device.isInScope = false;
        device.needsDecision = true;
        m_plan.visits[static_cast<size_t>(store)].kind = VisitKind::Survey;
    }
    [[nodiscard]] Outlook outlook(QDate asOf) const { return outlookOf(m_estate, &m_plan, asOf); }
    [[nodiscard]] Schedule schedule(QDate asOf) const { return scheduleOf(m_estate, &m_plan, &m_plan, asOf); }
    [[nodiscard]] QStringList finishes(QDate asOf) const
    {
        QStringList days;
        for (const VisitOutlook &visit : outlook(asOf).visits)
            days += visit.isDone ? u"done"_s : visit.finish.toString(u"d MMM"_s);
        return days;
    }

    Estate m_estate;
    timetable::Timetable m_plan;
};
} // namespace

class OutlookTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void overdueWorkIsPushedAtThePlannedPace()
    {
        Case made(4);
        QCOMPARE(made.finishes(monday).join(u", "_s), u"2 Mar, 4 Mar, 8 Mar, 10 Mar"_s);
        // A week later and nothing reported: the same pace, from then on.
        const QDate asOf = monday.addDays(14);
        QCOMPARE(made.outlook(asOf).overdue, 4);
        QCOMPARE(made.finishes(asOf).join(u", "_s), u"16 Mar, 18 Mar, 22 Mar, 24 Mar"_s);
        // What is done pushes nothing.
        made.remove(0, monday);
        made.remove(1, monday);
        QCOMPARE(made.finishes(asOf).join(u", "_s), u"done, done, 16 Mar, 18 Mar"_s);
    }

    void onlyTheCrewThatIsBehindIsPushed()
    {
        Case made(6, 2);
        made.remove(1, monday);
        const QDate asOf = monday.addDays(2); // the second pair's first day
        QCOMPARE(made.outlook(asOf).overdue, 1);
        QCOMPARE(made.finishes(asOf).join(u", "_s), u"4 Mar, done, 8 Mar, 4 Mar, 10 Mar, 8 Mar"_s);
    }

    void freezesStopTheWork()
    {
        Case made(2);
        made.m_plan.constraints.freezes = {{u"spring"_s, monday.addDays(8), monday.addDays(18), {}}};
        QCOMPARE(made.finishes(monday.addDays(7)).join(u", "_s), u"23 Mar, 25 Mar"_s);
        // One that never ends is worked through: no date would be worse than a near one.
        made.m_plan.constraints.freezes = {{u"for ever"_s, monday, monday.addYears(50), {}}};
        QVERIFY(made.outlook(monday.addDays(7)).lastRemoval.isValid());
    }

    void surveysAreVisitsAndRemoveNothing()
    {
        Case made(3);
        made.makeSurvey(2);
        const Outlook now = made.outlook(monday);
        QCOMPARE(now.lastRemoval, QDate(2027, 3, 4));
        QCOMPARE(now.lastSurvey, QDate(2027, 3, 8));
        QCOMPARE(made.outlook(monday.addDays(14)).overdue, 3);
        // What it finds has no visit: the survey's day is no removal's.
        made.m_estate.devices[2].isInScope = true;
        made.m_estate.devices[2].needsDecision = false;
        const Outlook found = made.outlook(monday);
        QCOMPARE(found.storesWithoutVisit, 1);
        QCOMPARE(found.devicesWithoutVisit, 1);
        QCOMPARE(found.lastRemoval, QDate(2027, 3, 4));
        QVERIFY(!withoutVisitSentence(found).isEmpty());
    }

    void aVisitThatNobodyNeedsIsNotDone()
    {
        Case made(3);
        made.m_estate.devices[0].store = made.m_estate.stores[1].id;
        made.m_estate.index();
        const Outlook now = made.outlook(monday);
        QVERIFY(!now.visits[0].isDone && now.visits[0].isNeedless && !now.visits[0].isToCome());
        QVERIFY(now.visits[1].isToCome());
        QCOMPARE(made.outlook(monday.addDays(14)).overdue, 2);
        // It promised what it promised: nothing of the baseline moves with the devices.
        QCOMPARE(made.schedule(monday).baselineFinish, QDate(2027, 3, 8));
        for (Device &device : made.m_estate.devices)
            device.store = made.m_estate.stores[0].id;
        made.m_estate.index();
        const Schedule schedule = made.schedule(monday);
        QCOMPARE(schedule.baselineFinish, QDate(2027, 3, 8));
        QCOMPARE(schedule.stores.size(), size_t(3));
        QCOMPARE(schedule.red + schedule.overdue, 0);
        QCOMPARE(schedule.notRated, 2);
        QVERIFY(!schedule.stores[1].daysLate);
    }

    void aStoreWithMoreToDoTakesLonger()
    {
        Case made(2);
        made.m_plan.visits[0].removed = made.m_plan.visits[1].removed = 0;
        QCOMPARE(made.finishes(monday).join(u", "_s), u"2 Mar, 4 Mar"_s);
        // Six devices more: two half days more of the one crew, which is late at the next store then.
        for (int i = 0; i < 6; ++i)
            made.addDevice(made.m_estate.stores[0].id, true);
        made.m_estate.index();
        QCOMPARE(made.finishes(monday).join(u", "_s), u"3 Mar, 5 Mar"_s);
        QCOMPARE(made.outlook(monday).lastRemoval, QDate(2027, 3, 5));
        // Not in a freeze.
        made.m_plan.constraints.freezes = {{u"spring"_s, QDate(2027, 3, 3), QDate(2027, 3, 12), {}}};
        QCOMPARE(made.finishes(monday).join(u", "_s), u"15 Mar, 17 Mar"_s);
    }

    void whatHasNoVisitIsCounted()
    {
        Case made(2);
        QCOMPARE(withoutVisitSentence(made.outlook(monday)), QString());
        made.addDevice({}, true);
        made.addDevice({}, true);
        made.m_estate.index();
        made.m_plan.visits.pop_back();
        const Outlook now = made.outlook(monday);
        QCOMPARE(now.devicesWithoutStore, 2);
        QCOMPARE(now.devicesWithoutVisit, 1);
        QCOMPARE(now.storesWithoutVisit, 1);
        QVERIFY(withoutVisitSentence(now).startsWith(u"2 device(s) in scope have no visit"_s));
        QCOMPARE(withoutVisitSentence(outlookOf(made.m_estate, nullptr, monday)), QString());
    }

    void deadlinesAreMissedByWhatIsExpected()
    {
        Case made(2);
        made.m_plan.constraints.deadlines = {{u"2"_s, {}, 0, QDate(2027, 3, 5), true}};
        QCOMPARE(made.outlook(monday).missedMusts, 0);
        QCOMPARE(made.outlook(monday.addDays(7)).missedMusts, 1);
        made.remove(1, monday);
        QCOMPARE(made.outlook(monday.addDays(7)).missedMusts, 0);
        made.m_plan.constraints.deadlines.front().isMust = false;
        QCOMPARE(made.outlook(monday.addDays(7)).missedMusts, 0);
    }

    void aScheduleIsAsGoodAsItsWorstPart_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("rating");
        QTest::addColumn<int>("part"); // days, SPI, stores, musts: whose rating it is
        QTest::newRow("as planned") << u"done"_s << int(Rating::Green) << 1;
        QTest::newRow("nothing was done") << u"collapsed"_s << int(Rating::Red) << 1;
        QTest::newRow("one report is missing") << u"one"_s << int(Rating::Amber) << 2;
        QTest::newRow("a deadline is missed") << u"must"_s << int(Rating::Red) << 3;
        QTest::newRow("a store without a visit") << u"unplanned"_s << int(Rating::Unplanned) << -1;
        QTest::newRow("long after the target") << u"target"_s << int(Rating::Red) << 0;
    }
    void aScheduleIsAsGoodAsItsWorstPart()
    {
        QFETCH(QString, what);
        QFETCH(int, rating);
        QFETCH(int, part);
        Case made(40);
        const QDate asOf = monday.addDays(42); // fifteen visits are over
        for (int i = 0; i < (what == u"collapsed" ? 0 : what == u"one" ? 14 : 15); ++i)
            made.remove(i, made.m_plan.visits[static_cast<size_t>(i)].finish);
        if (what == u"must")
            made.m_plan.constraints.deadlines = {{u"40"_s, {}, 0, asOf, true}};
        if (what == u"target")
            made.m_estate.programme.targetDate = monday.addDays(50);
        const timetable::Timetable baseline = made.m_plan;
        if (what == u"unplanned")
            made.m_plan.visits.pop_back();
        const Schedule now = scheduleOf(made.m_estate, &made.m_plan, &baseline, asOf);
        QCOMPARE(int(now.rating), rating);
        const std::array parts{now.byDays, now.bySpi, now.byStores, now.byMusts};
        if (part >= 0)
            QCOMPARE(int(parts[static_cast<size_t>(part)]), rating);
        QCOMPARE(now.red + now.amber + now.green + now.complete + now.overdue + now.unplanned + now.notRated, 40);
        QCOMPARE(now.overdue, what == u"collapsed" ? 15 : what == u"one" ? 1 : 0);
        QCOMPARE(now.worst >= 0, what == u"collapsed" || what == u"one" || what == u"target");
    }

    void oneDayDecidesNothing()
    {
        Case made(100);
        // The first store's day has passed a day ago: nothing to rate a year by.
        QVERIFY(!made.schedule(monday.addDays(2)).spi);
        QVERIFY(made.schedule(monday.addDays(30)).spi);
    }
};

PHASEOUT_TEST(OutlookTest)
#include "tst_outlook.moc"
