// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/next.h"
#include "core/guide/search.h"
#include "tests/runner.h"

#include <QTest>

using namespace phaseout;
using namespace phaseout::guide;
using namespace Qt::Literals::StringLiterals;

namespace {
const QDate today(2026, 11, 22);

Situation withTotals(int stores, int devices, int identify, int map, int inScope, int verified)
{
    auto estate = std::make_shared<Estate>();
    estate->programme.targetDate = QDate(2027, 9, 30);
    Situation now;
    now.estate = estate;
    now.totals = {};
    now.totals.stores = stores;
    now.totals.devices = devices;
    now.totals.identifyQueue = identify;
    now.totals.mapQueue = map;
    now.totals.inScope = inScope;
    now.totals.verified = verified;
    now.today = today;
    return now;
}

void givePlan(Situation &now, QDate finish, bool isBaseline)
{
    now.plan.emplace();
    now.outlook.hasPlan = true;
    now.outlook.lastRemoval = finish;
    now.hasBaseline = isBaseline;
}

Situation outOfDate(Situation now)
{
    now.staleness.grown = 1;
    return now;
}

Estate smallEstate()
{
    Estate estate;
    for (const auto &[code, name, town] : {std::tuple{u"0012"_s, u"Foss Islands"_s, u"York"_s}, std::tuple{u"0231"_s, u"Mill Lane"_s, u"Leeds"_s}}) {
        Store store{.code = *StoreCode::parse(code)};
        store.id = StoreId(QUuid::createUuidV5(QUuid(), code));
        store.name = name;
        store.town = town;
        estate.stores.push_back(store);
    }
    Device device;
    device.id = DeviceId(QUuid::createUuidV5(QUuid(), u"d"_s));
    device.name = u"CAM 03 MILL"_s;
    device.serial = u"E12345678"_s;
    device.store = estate.stores[1].id;
    estate.devices.push_back(device);
    estate.index();
    return estate;
}
} // namespace

class GuideTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstConditionThatHoldsSpeaks_data()
    {
        QTest::addColumn<Situation>("now");
        QTest::addColumn<int>("stage");
        QTest::newRow("nothing yet") << withTotals(0, 0, 0, 0, 0, 0) << int(Stage::Import);
        QTest::newRow("no devices") << withTotals(5, 0, 0, 0, 0, 0) << int(Stage::Import);
        QTest::newRow("decisions before mapping") << withTotals(5, 50, 3, 4, 20, 0) << int(Stage::Identify);
        QTest::newRow("mapping") << withTotals(5, 50, 0, 4, 20, 0) << int(Stage::Map);
        QTest::newRow("nothing in scope") << withTotals(5, 50, 0, 0, 0, 0) << int(Stage::Import);
        QTest::newRow("no plan") << withTotals(5, 50, 0, 0, 20, 0) << int(Stage::Plan);
        QTest::newRow("all verified") << withTotals(5, 50, 0, 0, 20, 20) << int(Stage::Reports);
        Situation late = withTotals(5, 50, 0, 0, 20, 0);
        givePlan(late, QDate(2027, 12, 11), true);
        QTest::newRow("late") << late << int(Stage::Plan);
        Situation noBaseline = withTotals(5, 50, 0, 0, 20, 0);
        givePlan(noBaseline, QDate(2027, 9, 1), false);
        QTest::newRow("no baseline") << noBaseline << int(Stage::Plan);
        Situation changed = withTotals(5, 50, 0, 0, 20, 0);
        givePlan(changed, QDate(2027, 9, 1), true);
        QTest::newRow("out of date") << outOfDate(changed) << int(Stage::Plan);
        changed.totals.identifyQueue = 3;
        QTest::newRow("decisions before planning again") << outOfDate(changed) << int(Stage::Identify);
        Situation overdue = withTotals(5, 50, 0, 0, 20, 0);
        givePlan(overdue, QDate(2027, 9, 1), true);
        overdue.outlook.overdue = 2;
        QTest::newRow("overdue") << overdue << int(Stage::Track);
        overdue.totals.identifyQueue = 3;
        QTest::newRow("overdue before decisions") << overdue << int(Stage::Track);
        Situation unvisited = withTotals(5, 50, 3, 0, 20, 0);
        givePlan(unvisited, QDate(2027, 9, 1), true);
        unvisited.outlook.storesWithoutVisit = 1;
        QTest::newRow("stores without a visit before decisions") << unvisited << int(Stage::Plan);
        Situation missed = withTotals(5, 50, 3, 0, 20, 0);
        givePlan(missed, QDate(2027, 9, 1), true);
        missed.outlook.overdue = 2;
        missed.outlook.missedMusts = 1;
        QTest::newRow("missed deadlines before everything") << missed << int(Stage::Plan);
        Situation over = withTotals(5, 50, 0, 0, 20, 4);
        givePlan(over, QDate(2026, 9, 1), true);
        QTest::newRow("all visits over") << over << int(Stage::Import);
    }

    void aPlanThatIsOutOfDateIsNotReady()
    {
        Situation now = withTotals(5, 50, 0, 0, 20, 0);
        givePlan(now, QDate(2027, 9, 1), true);
        QCOMPARE(standings(now)[size_t(Stage::Plan)].standing, Standing::Ready);
        const StageStanding plan = standings(outOfDate(now))[size_t(Stage::Plan)];
        QCOMPARE(plan.standing, Standing::NeedsAttention);
        QCOMPARE(plan.words, u"out of date"_s);
    }

    void theNextVisitIsOneThatIsStillToCome()
    {
        Situation now = withTotals(2, 2, 0, 0, 2, 0);
        now.estate = std::make_shared<Estate>(smallEstate());
        givePlan(now, QDate(2027, 9, 1), true);
        const auto visit = [](int store, QDate start, bool isDone) {
            progress::VisitOutlook one;
            one.store = store;
            one.start = one.finish = start;
            one.isDone = isDone;
            return one;
        };
        now.outlook.visits = {visit(0, today.addDays(9), false), visit(0, today.addDays(1), true), visit(1, today.addDays(4), false)};
        QVERIFY2(nextStep(now).sentence.contains(u"Mill Lane"_s), qPrintable(nextStep(now).sentence));
        now.outlook.visits[2].isDone = true;
        QVERIFY(nextStep(now).sentence.contains(u"Foss Islands"_s));
        now.outlook.visits[0].isDone = true;
        QCOMPARE(int(nextStep(now).stage), int(Stage::Import));
    }

    void devicesWithoutAStoreAreNoTick()
    {
        Situation now = withTotals(5, 50, 0, 3, 20, 0);
        givePlan(now, QDate(2027, 9, 1), true);
        QCOMPARE(standings(now)[static_cast<size_t>(Stage::Plan)].standing, Standing::Ready);
        now.outlook.devicesWithoutStore = 3;
        QVERIFY(standings(now)[static_cast<size_t>(Stage::Plan)].standing != Standing::Ready);
    }

    void theFirstConditionThatHoldsSpeaks()
    {
        QFETCH(Situation, now);
        QFETCH(int, stage);
        const NextStep step = nextStep(now);
        QCOMPARE(int(step.stage), stage);
        QVERIFY(!step.sentence.isEmpty());
        QVERIFY(!step.action.isEmpty());
        QVERIFY(!step.sentence.contains(u'%'));
    }

    void latenessIsToldInWholeWeeks()
    {
        Situation now = withTotals(5, 50, 0, 0, 20, 0);
        givePlan(now, QDate(2027, 10, 1), true);
        QVERIFY2(nextStep(now).sentence.contains(u"1 week"_s), qPrintable(nextStep(now).sentence));
        QCOMPARE(daysLate(now), 1);
        QCOMPARE(int(standings(now)[size_t(Stage::Plan)].standing), int(Standing::Alarm));
    }

    void aMissedDeadlineIsNoTick()
    {
        Situation now = withTotals(5, 50, 0, 0, 20, 0);
        givePlan(now, QDate(2027, 9, 1), true);
        QCOMPARE(int(standings(now)[size_t(Stage::Plan)].standing), int(Standing::Ready));
        now.outlook.storesWithoutVisit = 2;
        QCOMPARE(int(standings(now)[size_t(Stage::Plan)].standing), int(Standing::NeedsAttention));
        now.outlook.missedMusts = 1;
        QCOMPARE(int(standings(now)[size_t(Stage::Plan)].standing), int(Standing::Alarm));
        QVERIFY(standings(now)[size_t(Stage::Plan)].words.startsWith(u"1 deadline"_s));
    }

    void queuesShowAtTheirStages()
    {
        Situation parked = withTotals(5, 50, 0, 0, 20, 0);
        parked.totals.parked = 7;
        QCOMPARE(int(standings(parked)[size_t(Stage::Identify)].standing), int(Standing::Ready));
        QVERIFY(standings(parked)[size_t(Stage::Identify)].words.endsWith(u", 7 parked"_s));
        QVERIFY(nextStep(parked).stage != Stage::Identify);
        const auto all = standings(withTotals(5, 50, 3, 41, 20, 0));
        QCOMPARE(all[size_t(Stage::Identify)].count, 3);
        QCOMPARE(all[size_t(Stage::Map)].count, 41);
        QCOMPARE(int(all[size_t(Stage::Import)].standing), int(Standing::Ready));
        QCOMPARE(int(all[size_t(Stage::Plan)].standing), int(Standing::NotStarted));
    }

    void whatIsDecidedTogetherTakesTheTimeOfOne()
    {
        constexpr int count = 6'000;
        for (const bool isAlike : {true, false}) {
            auto estate = std::make_shared<Estate>();
            for (int i = 0; i < count; ++i) {
                Device device;
                device.id = DeviceId(QUuid::createUuidV5(QUuid(), QString::number(i)));
                device.mac = MacAddress::parse(u"bc:ad:28:00:%1:%2"_s.arg(i / 256, 2, 16, QChar(u'0')).arg(i % 256, 2, 16, QChar(u'0'))).value();
                device.model = isAlike ? u"IPC-HDW2831T"_s : QString::number(i);
                device.needsDecision = true;
                estate->devices.push_back(device);
            }
            estate->index();
            Situation now = withTotals(5, count, count, 0, 0, 0);
            now.estate = estate;
            const QString sentence = nextStep(now).sentence;
            QVERIFY2(sentence.contains(isAlike ? u"1 minute"_s : u"3 hour"_s) && sentence.startsWith(u"6"_s), qPrintable(sentence));
        }
    }

    void timesAreToldInWords()
    {
        QVERIFY(timeWords(1, 30).contains(u"1 minute"_s));
        QVERIFY(timeWords(41, 8).contains(u"6 minute"_s));
        QVERIFY(timeWords(960, 8).contains(u"2 hour"_s));
    }

    void searchFindsByAnyWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("blank") << u"  "_s << QStringList();
        QTest::newRow("code") << u"0012"_s << QStringList{u"0012  Foss Islands"_s};
        QTest::newRow("town and part of name") << u"leeds mill"_s << QStringList{u"0231  Mill Lane"_s};
        QTest::newRow("stores before devices") << u"mill"_s << QStringList{u"0231  Mill Lane"_s, u"CAM 03 MILL"_s};
        QTest::newRow("serial") << u"e1234"_s << QStringList{u"CAM 03 MILL"_s};
        QTest::newRow("nothing") << u"zzz"_s << QStringList();
    }

    void searchFindsByAnyWord()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, titles);
        QStringList found;
        for (const Hit &hit : search(smallEstate(), text, 10, {}))
            found << hit.title;
        QCOMPARE(found, titles);
        QVERIFY(search(smallEstate(), text, 1, {}).size() <= 1);
    }
};

PHASEOUT_TEST(GuideTest)
#include "tst_guide.moc"
