// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/lists.h"
#include "core/rules/firmwareflaws.h"

#include "tests/core/report/boardestate.h"
#include "tests/runner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using progress::DeviceList;
using progress::StoreList;

namespace {
// Days before and after the pledge, in every combination that the lists tell apart.
void scatterDays(Estate &estate, QDate pledge)
{
    estate.programme.pledgeDate = pledge;
    for (size_t i = 0; i < estate.devices.size(); ++i) {
        Device &device = estate.devices[i];
        device.firstSeen = i % 5 == 4 ? QDate() : pledge.addDays(i % 3 == 0 ? -30 : 30);
        device.madeOn = i % 4 == 0 ? pledge.addDays(i % 8 == 0 ? 100 : -100) : QDate();
        device.lastSeen = i % 7 == 0 ? QDate() : pledge.addDays(static_cast<qint64>(i % 11) * 60);
    }
}
} // namespace

class ListsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyListHasANameOfItsOwn()
    {
        QSet<QString> slugs;
        QSet<QString> words;
        for (int i = 0; i < progress::deviceListCount; ++i) {
            const auto list = DeviceList(i);
            QCOMPARE(progress::deviceListFromSlug(progress::deviceListSlug(list)), std::optional(list));
            slugs.insert(progress::deviceListSlug(list));
            words.insert(progress::deviceListWord(list));
        }
        QCOMPARE(slugs.size(), progress::deviceListCount);
        QCOMPARE(words.size(), progress::deviceListCount);
        for (int i = 0; i < progress::storeListCount; ++i)
            QCOMPARE(progress::storeListFromSlug(progress::storeListSlug(StoreList(i))), std::optional(StoreList(i)));
        QVERIFY(!progress::deviceListFromSlug(u"made-after-the-pledge"_s));
        QVERIFY(!progress::storeListFromSlug(QString()));
    }

    // A list has as many rows as the figure of its name says.
    void listsCountWhatTheTotalsCount()
    {
        rc::check("lists and totals agree", [] {
            test::BoardCase made = test::generatedCase(*rc::gen::inRange(1, 30), *rc::gen::inRange<unsigned>(1, 1000), false);
            scatterDays(made.estate, made.asOf.addDays(-*rc::gen::inRange(1, 900)));
            const auto stores = progress::storeProgress(made.estate, made.asOf);
            const progress::Totals totals = progress::totals(made.estate, stores);
            const progress::DeviceLists lists(made.estate, made.asOf);
            const auto counts = lists.counts();
            const auto count = [&](DeviceList list) { return counts[static_cast<size_t>(list)]; };
            RC_ASSERT(count(DeviceList::All) == totals.devices);
            RC_ASSERT(count(DeviceList::InScope) == totals.inScope);
            RC_ASSERT(count(DeviceList::MadeSincePledge) == totals.madeSincePledge);
            RC_ASSERT(count(DeviceList::NewSincePledge) == totals.newSincePledge);
            RC_ASSERT(count(DeviceList::UntoldSincePledge) == totals.untoldSincePledge);
            RC_ASSERT(count(DeviceList::SeenAgain) == totals.seenAgain);
            RC_ASSERT(count(DeviceList::Waiting) == totals.waiting);
            RC_ASSERT(count(DeviceList::NoStore) == totals.unmappedLeft);
            RC_ASSERT(count(DeviceList::Elsewhere) == totals.elsewhere);
            for (const Device &device : made.estate.devices) {
                int about = 0;
                for (const DeviceList list : {DeviceList::MadeSincePledge, DeviceList::NewSincePledge, DeviceList::UntoldSincePledge})
                    about += lists.has(list, device);
                RC_ASSERT(about <= 1);
            }
            const auto inScope = std::count_if(stores.begin(), stores.end(), [](const auto &one) { return progress::isIn(StoreList::InScope, one); });
            RC_ASSERT(inScope == totals.storesInScope);
        });
    }

    // Each device by itself, whatever was judged before it.
    void knownFlaws()
    {
        auto read = rules::FirmwareFlaws::builtIn();
        QVERIFY(read.has_value());
        const auto flaws = std::make_shared<const rules::FirmwareFlaws>(*std::move(read));
        rc::check("a list as each device is judged", [&] {
            test::BoardCase made = test::generatedCase(1, *rc::gen::inRange<unsigned>(1, 1000), false);
            rules::WorstFlaws worst(flaws);
            for (Device &device : made.estate.devices) {
                device.maker = Maker(*rc::gen::element(u"hikvision"_s, u"dahua"_s, u"axis"_s));
                device.model = *rc::gen::element(u"DS-2CD2142FWD-I"_s, u"IPC-HFW5442E"_s, u"P3245-V"_s, QString());
                device.firmware.version = *rc::gen::element(u"5.4.5"_s, u"2.800.0"_s, u"9.9.9"_s, QString());
                device.firmware.builtOn = *rc::gen::element(QDate(2017, 1, 23), QDate(2024, 1, 1), QDate());
                device.madeOn = *rc::gen::element(QDate(2015, 1, 1), QDate(2025, 1, 1), QDate());
                device.flaw = worst.of(device);
            }
            const progress::DeviceLists lists(made.estate, made.asOf);
            int flawed = 0;
            for (const Device &device : made.estate.devices) {
                const bool isOne = !device.isGone() && rules::worstOf(flaws->of(device)) >= KnownFlaw::Flawed;
                RC_ASSERT(lists.has(DeviceList::Flawed, device) == isOne);
                flawed += isOne;
            }
            RC_ASSERT(lists.counts()[static_cast<size_t>(DeviceList::Flawed)] == flawed);
        });
    }

    void notSeenForAYear_data()
    {
        QTest::addColumn<QDate>("lastSeen");
        QTest::addColumn<bool>("isInScope");
        QTest::addColumn<bool>("isRemoved");
        QTest::addColumn<bool>("isListed");
        const QDate today(2026, 11, 22);
        QTest::newRow("a year and a day ago") << today.addYears(-1).addDays(-1) << true << false << true;
        QTest::newRow("a year ago") << today.addYears(-1) << true << false << false;
        QTest::newRow("never dated") << QDate() << true << false << true;
        QTest::newRow("of another maker") << QDate() << false << false << false;
        QTest::newRow("removed") << QDate() << true << true << false;
    }
    void notSeenForAYear()
    {
        QFETCH(QDate, lastSeen);
        QFETCH(bool, isInScope);
        QFETCH(bool, isRemoved);
        QFETCH(bool, isListed);
        const Estate estate;
        Device device;
        device.lastSeen = lastSeen;
        device.isInScope = isInScope;
        if (isRemoved)
            device.delivery = {DeliveryState::Removed, EvidenceLevel::Reported, {}, QDate(2026, 11, 1)};
        QCOMPARE(progress::DeviceLists(estate, QDate(2026, 11, 22)).has(DeviceList::NotSeen, device), isListed);
        QVERIFY(!progress::DeviceLists(estate, {}).has(DeviceList::NotSeen, device));
    }
};

PHASEOUT_TEST(ListsTest)
#include "tst_lists.moc"
