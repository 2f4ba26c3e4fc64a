// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/gonestores.h"
#include "core/progress/lists.h"
#include "core/progress/schedule.h"
#include "core/timetable/work.h"
#include "tests/core/report/boardestate.h"
#include "tests/runner.h"

#include <QRegularExpression>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
const QDate pledge(2025, 1, 1);

Money likelyOf(const std::vector<progress::StoreProgress> &stores, bool isLeft)
{
    Money sum = Money::zero(Currency::pounds());
    for (const progress::StoreProgress &p : stores)
        sum += isLeft ? p.cost.left().likely : p.cost.whole.likely;
    return sum;
}

Device seen(const Store &store, QDate first, bool isInScope, QDate madeOn = {})
{
    Device device;
    device.id = DeviceId(QUuid::createUuidV5(QUuid(), first.toString(Qt::ISODate) + (isInScope ? u'!' : u'.') + madeOn.toString(Qt::ISODate)));
    device.store = store.id;
    device.firstSeen = first;
    device.madeOn = madeOn;
    device.isInScope = isInScope;
    device.verdict = isInScope ? Verdict::Confirmed : Verdict::NotInScope;
    return device;
}

test::BoardCase oneStore(std::initializer_list<std::pair<QDate, bool>> devices, QDate madeOn = {})
{
    test::BoardCase made = test::generatedCase(1, 1, false);
    made.estate.programme.pledgeDate = pledge;
    made.estate.devices.clear();
    for (const auto &[first, isInScope] : devices)
        made.estate.devices.push_back(seen(made.estate.stores.front(), first, isInScope, isInScope ? madeOn : QDate()));
    made.estate.index();
    return made;
}

// Everything that the baseline has planned until the as-of date is done on its day, and nothing else.
void deliverAsPlanned(test::BoardCase &made, QDate asOf, bool isChecked)
{
    for (Store &store : made.estate.stores)
        store.delivery = {};
    for (Device &device : made.estate.devices) {
        device.delivery = {};
        device.lastSeen = {}; // no scan since says otherwise
        const timetable::Visit *visit = made.baseline->visitTo(device.store);
        if (!visit || visit->kind != timetable::VisitKind::Removal || visit->finish > asOf)
            continue;
        device.delivery = {DeliveryState::Removed, EvidenceLevel::Evidenced, u"photo"_s, visit->finish};
        if (isChecked && visit->finish.addDays(7) <= asOf)
            device.delivery = {DeliveryState::Removed, EvidenceLevel::Verified, u"photo"_s, visit->finish.addDays(7)};
        if (isChecked && visit->finish.addDays(28) <= asOf)
            device.delivery = {DeliveryState::Disposed, EvidenceLevel::Certified, u"note"_s, visit->finish.addDays(28)};
    }
}

progress::EarnedValue valueOf(const test::BoardCase &made, QDate asOf)
{
    const auto stores = progress::storeProgress(made.estate, asOf);
    return progress::earnedValue(progress::steps(made.estate, stores, &*made.current, &*made.baseline, asOf), Currency::pounds(), asOf);
}
} // namespace

class ProgressTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void costsAreTheSameWhoeverAsks_data()
    {
        QTest::addColumn<int>("stores");
        QTest::addColumn<int>("oddPence");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("sixty stores in every state") << 60 << 0;
        QTest::newRow("rates that do not halve") << 60 << 1;
    }
    void costsAreTheSameWhoeverAsks()
    {
        QFETCH(int, stores);
        QFETCH(int, oddPence);
        test::BoardCase made = stores == 0 ? test::emptyCase() : test::generatedCase(stores, 5, false);
        for (cost::Rate &rate : made.estate.rates.rates)
            rate.amount += Estimate::exactly(Money(oddPence, Currency::pounds()));
        const auto progress = progress::storeProgress(made.estate, made.asOf);
        const Estimate total = cost::total(progress::costBuildUp(made.estate, progress), Currency::pounds());
        Money planned = Money::zero(Currency::pounds());
        for (const timetable::StoreWork &work : timetable::workOf(made.estate, made.asOf))
            planned += work.cost.likely;
        Money cash = Money::zero(Currency::pounds());
        Money done = Money::zero(Currency::pounds());
        for (const progress::CashItem &item : progress::cashItems(made.estate, progress, made.current ? &*made.current : nullptr, made.asOf)) {
            cash += item.amount;
            if (item.state == progress::CashState::Done)
                done += item.amount;
        }
        QCOMPARE(total.likely, likelyOf(progress, false));
        QCOMPARE(cash, total.likely);
        QCOMPARE(planned, likelyOf(progress, true));
        QCOMPARE(planned + done, total.likely);
        QCOMPARE(stores == 0, total.likely.minor() == 0);
    }

    void aSurveyIsPaidOnce()
    {
        test::BoardCase made = oneStore({{QDate(2026, 5, 1), false}});
        Store &store = made.estate.stores.front();
        Device &device = made.estate.devices.front();
        store.delivery = {};
        const auto cost = [&] { return progress::storeProgress(made.estate, made.asOf).front().cost; };
        QCOMPARE(cost().whole.likely.minor(), 0);
        device.needsDecision = true;
        QCOMPARE(cost().whole.likely.minor(), 45'000);
        QCOMPARE(cost().left().likely.minor(), 45'000);
        store.delivery = {DeliveryState::Surveyed, EvidenceLevel::Reported, {}, QDate(2026, 6, 1)};
        QCOMPARE(cost().whole.likely.minor(), 45'000);
        QCOMPARE(cost().left().likely.minor(), 0);
        // With something in scope beside it, the survey belongs to the visit; when that is gone, nothing is left to pay.
        made = oneStore({{QDate(2026, 5, 1), false}, {QDate(2026, 5, 2), true}});
        const Money visit = cost::storeCost([&] {
                                cost::StoreNeed need;
                                need.add(made.estate.devices.back());
                                return need;
                            }(),
                            {}, timetable::effortHalfDays(1, made.estate.constraints), made.estate.rates, Currency::pounds()).whole.likely;
        made.estate.devices.front().needsDecision = true;
        QCOMPARE(progress::storeProgress(made.estate, made.asOf).front().cost.whole.likely, visit);
        made.estate.devices.back().delivery = {DeliveryState::Removed, EvidenceLevel::Reported, {}, QDate(2026, 8, 1)};
        QCOMPARE(progress::storeProgress(made.estate, made.asOf).front().cost.left().likely.minor(), 0);
        QVERIFY(timetable::workOf(made.estate, made.asOf).empty());
    }

    // Its store is in no register any more, or somebody has added it anew: the baseline promised what it promised.
    void aStoreOfNoRegisterStaysInTheBaseline_data()
    {
        QTest::addColumn<bool>("isAddedAnew");
        QTest::newRow("gone") << false;
        QTest::newRow("added anew") << true;
    }
    void aStoreOfNoRegisterStaysInTheBaseline()
    {
        QFETCH(bool, isAddedAnew);
        test::BoardCase made = test::generatedCase(12, 1, false);
        const auto promised = [&made](const Estate &estate, const timetable::Timetable &baseline) {
            return std::pair(progress::curve(estate, &*made.current, &baseline, made.asOf).back().baseline, progress::scheduleOf(estate, &*made.current, &baseline, made.asOf).baselineFinish);
        };
        auto &visits = made.baseline->visits;
        const auto last = std::max_element(visits.begin(), visits.end(), [](const auto &a, const auto &b) { return a.finish < b.finish; });
        const auto before = promised(made.estate, *made.baseline);
        const Store store = *made.estate.store(last->store);
        made.baseline->gone.push_back({store.code.text(), *last});
        visits.erase(last);
        if (isAddedAnew)
            made.estate.stores[static_cast<size_t>(made.estate.storeAt(store.id))].id = StoreId(QUuid::createUuidV5(QUuid(), u"anew"_s));
        else
            made.estate.stores.erase(made.estate.stores.begin() + made.estate.storeAt(store.id));
        made.estate.index();
        QVERIFY(promised(made.estate, *made.baseline) != before);
        const progress::Comparison whole = progress::withGoneStores(made.estate, *made.baseline);
        QCOMPARE(promised(whole.estate, whole.baseline), before);
        QVERIFY(whole.baseline.gone.empty());
        QCOMPARE(whole.estate.stores.size(), made.estate.stores.size() + (isAddedAnew ? 0 : 1));
        QCOMPARE(whole.estate.storeByCode(store.code.text())->name, isAddedAnew ? store.name : u"(in no register any more)"_s);
    }

    void whatIsOnlySuspectedIsToBeSurveyed()
    {
        test::BoardCase made = oneStore({{QDate(2026, 5, 1), false}});
        Store &store = made.estate.stores.front();
        store.delivery = {};
        const auto standing = [&] { return progress::storeProgress(made.estate, made.asOf).front(); };
        QCOMPARE(standing().status, progress::StoreStatus::NothingToDo);
        made.estate.corrections.close({{}, store.code.text(), made.asOf.addDays(1), true});
        QCOMPARE(standing().status, progress::StoreStatus::NothingToDo); // not sold yet
        made.estate.corrections.close({{}, store.code.text(), made.asOf, true});
        QCOMPARE(standing().status, progress::StoreStatus::Sold);
        made.estate.corrections = {};
        made.estate.devices.front().needsDecision = true;
        QCOMPARE(standing().status, progress::StoreStatus::ToSurvey);
        QCOMPARE(standing().evidence, EvidenceLevel::None);
        store.delivery = {DeliveryState::Surveyed, EvidenceLevel::Reported, {}, QDate(2026, 6, 1)};
        QCOMPARE(standing().status, progress::StoreStatus::Surveyed);
        QCOMPARE(standing().evidence, EvidenceLevel::Reported);
        QVERIFY(!timetable::needOf(made.estate, 0));
    }

    void whatIsParkedWaitsForNobody()
    {
        test::BoardCase made = oneStore({{QDate(2026, 5, 1), false}, {QDate(2026, 5, 2), false}});
        for (Device &device : made.estate.devices)
            device.needsDecision = true;
        DeviceDecision parked;
        parked.isParked = true;
        made.estate.devices.front().decision = parked;
        const auto stores = progress::storeProgress(made.estate, made.asOf);
        const progress::Totals totals = progress::totals(made.estate, stores);
        QCOMPARE(totals.identifyQueue, 1);
        QCOMPARE(totals.parked, 1);
        QCOMPARE(totals.waiting, 1);
        QCOMPARE(stores.front().toIdentify, 1);
        QCOMPARE(stores.front().suspected, 2); // a survey looks at both
        made.estate.devices.back().decision = parked;
        QVERIFY(!progress::isIn(progress::StoreList::Waiting, progress::storeProgress(made.estate, made.asOf).front()));
    }

    void aStoreIsAsWellKnownAsItsDevices()
    {
        test::BoardCase made = oneStore({{QDate(2026, 5, 1), true}, {QDate(2026, 5, 2), true}});
        const auto evidence = [&] { return progress::storeProgress(made.estate, made.asOf).front().evidence; };
        made.estate.stores.front().delivery = {};
        QCOMPARE(evidence(), EvidenceLevel::None);
        for (Device &device : made.estate.devices)
            device.delivery = {DeliveryState::Ordered, EvidenceLevel::Reported, {}, QDate(2026, 7, 1)};
        QCOMPARE(evidence(), EvidenceLevel::Reported);
        made.estate.devices.back().delivery = {DeliveryState::Removed, EvidenceLevel::Verified, u"photo"_s, QDate(2026, 8, 1)};
        QCOMPARE(evidence(), EvidenceLevel::Verified); // of what is removed, once something is
    }

    void eachClassHasItsOwnRate_data()
    {
        QTest::addColumn<int>("deviceClass");
        QTest::addColumn<int>("pounds");
        QTest::newRow("camera") << static_cast<int>(DeviceClass::Camera) << 250 + 41 + 5;
        QTest::newRow("unknown class, as a camera") << static_cast<int>(DeviceClass::Unknown) << 250 + 41 + 5;
        QTest::newRow("recorder") << static_cast<int>(DeviceClass::Recorder) << 900 + 25 + 5;
        QTest::newRow("encoder") << static_cast<int>(DeviceClass::Encoder) << 300 + 5;
        QTest::newRow("access terminal") << static_cast<int>(DeviceClass::Access) << 350 + 5;
        QTest::newRow("intercom") << static_cast<int>(DeviceClass::Intercom) << 400 + 5;
        QTest::newRow("switch, disposal alone") << static_cast<int>(DeviceClass::Switch) << 5;
    }
    void eachClassHasItsOwnRate()
    {
        QFETCH(int, deviceClass);
        QFETCH(int, pounds);
        cost::Quantities one;
        one.add(static_cast<DeviceClass>(deviceClass));
        cost::Rates rates = cost::defaultRates(Currency::pounds());
        QCOMPARE(cost::totalOf(one, rates, Currency::pounds()).likely.minor(), pounds * 100);
        QCOMPARE(cost::withoutRate(one, rates), 0);
        std::erase_if(rates.rates, [](const cost::Rate &rate) { return rate.category == u"other-devices"; });
        QCOMPARE(cost::withoutRate(one, rates), one.encoders + one.accessTerminals + one.intercoms);
    }

    void newSincePledgeIsWhatCanBeTold_data()
    {
        QTest::addColumn<QDate>("otherSeen");
        QTest::addColumn<QDate>("firstSeen");
        QTest::addColumn<QDate>("madeOn");
        QTest::addColumn<QString>("verdict");
        const QDate before(2024, 1, 1), after(2026, 1, 1);
        QTest::newRow("no scan before the pledge") << after.addDays(1) << after << QDate() << u"untold"_s;
        QTest::newRow("made before it, first scanned after") << after.addDays(1) << after << before << u"untold"_s;
        QTest::newRow("made before it, at a store known before") << before << after << before << u"untold"_s;
        QTest::newRow("made after it") << after.addDays(1) << after << after << u"made"_s;
        QTest::newRow("made after it, at a store known before") << before << after << after << u"made"_s;
        QTest::newRow("nobody knows when made, at a store known before") << before << after << QDate() << u"new"_s;
        QTest::newRow("seen before") << before << before.addDays(1) << QDate() << QString();
        QTest::newRow("seen on the day of the pledge") << after << pledge << QDate() << QString();
        QTest::newRow("never dated") << after << QDate() << QDate() << QString();
    }
    void newSincePledgeIsWhatCanBeTold()
    {
        QFETCH(QDate, otherSeen);
        QFETCH(QDate, firstSeen);
        QFETCH(QDate, madeOn);
        QFETCH(QString, verdict);
        test::BoardCase made = oneStore({{otherSeen, false}, {firstSeen, true}}, madeOn);
        const auto count = [&] { return progress::totals(made.estate, progress::storeProgress(made.estate, made.asOf)); };
        QCOMPARE(count().madeSincePledge, int(verdict == u"made"));
        QCOMPARE(count().newSincePledge, int(verdict == u"new"));
        QCOMPARE(count().untoldSincePledge, int(verdict == u"untold"));
        made.estate.programme.pledgeDate = {};
        QCOMPARE(count().madeSincePledge + count().newSincePledge + count().untoldSincePledge, 0);
    }

    void aListSaysWhenItWasInstalled_data()
    {
        QTest::addColumn<QDate>("firstSeen");
        QTest::addColumn<QDate>("installedOn");
        QTest::addColumn<QString>("verdict");
        const QDate before(2024, 1, 1), after(2026, 1, 1);
        QTest::newRow("before it, first scanned after") << after << before << QString();
        QTest::newRow("after it") << after << after << u"new"_s;
        QTest::newRow("after it, never scanned") << QDate() << after << u"new"_s;
        QTest::newRow("after it, but seen before") << before << after << QString();
        QTest::newRow("on its day") << after << pledge << QString();
        QTest::newRow("nobody says") << after << QDate() << u"untold"_s;
    }
    void aListSaysWhenItWasInstalled()
    {
        QFETCH(QDate, firstSeen);
        QFETCH(QDate, installedOn);
        QFETCH(QString, verdict);
        test::BoardCase made = oneStore({{firstSeen, true}}, QDate());
        for (Device &device : made.estate.devices)
            device.installedOn = installedOn;
        const progress::Totals totals = progress::totals(made.estate, progress::storeProgress(made.estate, made.asOf));
        QCOMPARE(totals.newSincePledge, int(verdict == u"new"));
        QCOMPARE(totals.untoldSincePledge, int(verdict == u"untold"));
    }

    void deliveringAsPlannedIsOne_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("isChecked");
        for (int day = 0; day <= 420; day += 30) {
            QTest::addRow("%d days on, nothing checked", day) << day << false;
            QTest::addRow("%d days on, all checked in time", day) << day << true;
        }
    }
    void deliveringAsPlannedIsOne()
    {
        QFETCH(int, day);
        QFETCH(bool, isChecked);
        test::BoardCase made = test::generatedCase(60, 5, false);
        const QDate asOf = made.asOf.addDays(day);
        deliverAsPlanned(made, asOf, isChecked);
        const progress::EarnedValue value = valueOf(made, asOf);
        QVERIFY(value.planned.minor() > 0);
        if (isChecked)
            QCOMPARE(value.earned, value.planned);
        else // what nobody checks is worth 85 % at least
            QVERIFY(value.earned <= value.planned && value.earned >= value.planned.share(849'000));
        // Nothing of it done: nothing earned.
        for (Device &device : made.estate.devices)
            device.delivery = {};
        QCOMPARE(valueOf(made, asOf).earned.minor(), 0);
    }

    void plannedNeverDependsOnWhatIsReported()
    {
        QVERIFY(rc::check("the plan is the plan", [](int day, int from, bool isStore) {
            test::BoardCase made = test::generatedCase(20, 3, false);
            const QDate asOf = made.asOf.addDays(std::abs(day % 400));
            const Money planned = valueOf(made, asOf).planned;
            const Delivery early{DeliveryState::Ordered, EvidenceLevel::Reported, u"PO"_s, asOf.addDays(-std::abs(from % 300))};
            const Delivery gone{DeliveryState::Removed, EvidenceLevel::Verified, u"photo"_s, early.on};
            for (size_t i = 0; i < made.estate.stores.size(); ++i)
                if (isStore && (i + static_cast<size_t>(std::abs(from % 3))) % 3 == 0)
                    made.estate.stores[i].delivery = early;
            for (size_t i = 0; i < made.estate.devices.size(); ++i)
                if ((i / 3 + static_cast<size_t>(std::abs(day % 4))) % 4 == 0)
                    made.estate.devices[i].delivery = gone;
            return valueOf(made, asOf).planned == planned;
        }));
    }

    void anEarlyOrderIsNoEarlyRemoval()
    {
        test::BoardCase made = test::generatedCase(20, 3, false);
        deliverAsPlanned(made, made.asOf.addDays(60), true);
        const QDate asOf = made.asOf.addDays(60);
        const progress::EarnedValue before = valueOf(made, asOf);
        for (Store &store : made.estate.stores)
            store.delivery = {DeliveryState::Ordered, EvidenceLevel::Reported, u"PO"_s, made.asOf};
        QCOMPARE(valueOf(made, asOf), before);
    }

    void sharesAreRoundedAlike_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing of nothing") << qint64(0) << qint64(0) << u"0.0%"_s;
        QTest::newRow("less than one per cent") << qint64(36) << qint64(4564) << u"0.8%"_s;
        QTest::newRow("all") << qint64(5) << qint64(5) << u"100.0%"_s;
    }
    void sharesAreRoundedAlike()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(QString, text);
        QCOMPARE(progress::percentText(part, whole), text);
    }

    void whatIsToBePaidIsOneSum()
    {
        test::BoardCase made = test::generatedCase(12, 4, false);
        const auto stores = progress::storeProgress(made.estate, made.asOf);
        const progress::CostSummary sum = progress::costSummary(made.estate, stores);
        QCOMPARE(sum.unplacedDevices, 3);
        QVERIFY(sum.unplaced.likely.minor() > 0);
        QCOMPARE(sum.toPay(), sum.atStores.likely + sum.unplaced.likely + sum.contingency + sum.vat);
        QCOMPARE(sum.contingency, cost::contingency(sum.net(), made.estate.rates));
        QVERIFY(sum.toPay() > sum.net());
    }
};

PHASEOUT_TEST(ProgressTest)
#include "tst_progress.moc"
