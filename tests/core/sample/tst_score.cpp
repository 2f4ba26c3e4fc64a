// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/score.h"
#include "tests/runner.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace phaseout::sample;
using namespace Qt::Literals::StringLiterals;

/// What a found device adds to the score, case by case.
class TestScore : public QObject {
    Q_OBJECT

    // Two stores with the same private range, a till, a device that is gone and one that no file speaks of.
    static Truth truth()
    {
        const auto camera = [](const QString &mac, const QString &ip, const QString &serial, const QString &store) {
            return TruthDevice{mac,   ip,   serial, u"hikvision"_s, u"Hikvision"_s, u"camera"_s, u"DS-2CD2143G0-I"_s,
                               store, true, false,  {u"scan"_s}};
        };
        Truth truth;
        truth.devices = {camera(u"44:19:b6:00:00:01"_s, u"192.168.8.20"_s, u"S1"_s, u"0037"_s),
                         camera(u"44:19:b6:00:00:02"_s, u"192.168.8.20"_s, u"S2"_s, u"0040"_s),
                         camera(u"44:19:b6:00:00:03"_s, u"10.16.0.20"_s, u"S3"_s, u"0043"_s),
                         {u"d8:9e:f3:00:00:04"_s,
                          u"10.16.0.21"_s,
                          {},
                          {},
                          u"Dell"_s,
                          u"other"_s,
                          u"OptiPlex"_s,
                          u"0043"_s,
                          false,
                          false,
                          {u"scan"_s}}};
        TruthDevice gone = camera(u"44:19:b6:00:00:05"_s, u"10.16.0.22"_s, u"S5"_s, u"0043"_s);
        gone.isGone = true;
        gone.isInScope = false;
        TruthDevice unseen = camera(u"44:19:b6:00:00:06"_s, u"10.16.0.23"_s, u"S6"_s, u"0043"_s);
        unseen.sources.clear();
        truth.devices.push_back(gone);
        truth.devices.push_back(unseen);
        return truth;
    }
    static FoundDevice hikvision(const QString &mac, const QString &serial, const QString &ip, const QString &store)
    {
        return {mac, serial, ip, u"hikvision"_s, u"camera"_s, store, true};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneFoundDevice_data()
    {
        QTest::addColumn<QString>("mac");
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("expected"); // found gone strange | store right wrong unsaid
        const auto row = [](const char *name, const char16_t *mac, const char16_t *serial, const char16_t *ip,
                            const char16_t *store, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(mac) << QString::fromUtf16(serial) << QString::fromUtf16(ip)
                                << QString::fromUtf16(store) << QString::fromUtf16(expected);
        };
        row("MAC in another spelling", u"4419B6000001", u"", u"", u"0037", u"1 0 0 | 1 0 3");
        row("serial where the MAC is mistyped", u"44:19:b6:00:00:99", u"s1", u"", u"0037", u"1 0 0 | 1 0 3");
        row("address and store in a shared range", u"", u"", u"192.168.8.20", u"0040", u"1 0 0 | 1 0 3");
        row("address alone in a shared range is nobody", u"", u"", u"192.168.8.20", u"", u"0 0 1 | 0 0 4");
        row("address that one device has, queued", u"", u"", u"10.16.0.20", u"", u"1 0 0 | 0 0 4");
        row("wrong store", u"44:19:b6:00:00:01", u"", u"", u"0040", u"1 0 0 | 0 1 3");
        row("no longer there", u"44:19:b6:00:00:05", u"", u"", u"0043", u"0 1 0 | 0 0 4");
        row("no file speaks of it, found all the same", u"44:19:b6:00:00:06", u"", u"", u"0043", u"1 0 0 | 1 0 4");
        row("nobody", u"", u"", u"", u"", u"0 0 1 | 0 0 4");
        row("not even an address", u"zz", u"zz", u"zz", u"zz", u"0 0 1 | 0 0 4");
    }
    void oneFoundDevice()
    {
        QFETCH(QString, mac);
        QFETCH(QString, serial);
        QFETCH(QString, ip);
        QFETCH(QString, store);
        const Scorecard card = score(truth(), {hikvision(mac, serial, ip, store)});
        const QString actual = u"%1 %2 %3 | %4 %5 %6"_s.arg(card.found)
                                   .arg(card.gone)
                                   .arg(card.strange)
                                   .arg(card.store.right)
                                   .arg(card.store.wrong)
                                   .arg(card.store.unsaid);
        QTEST(actual, "expected");
        QCOMPARE(card.store.due, card.devices);
        QCOMPARE(card.store.right + card.store.wrong + card.store.unsaid, card.store.due);
    }

    void onlyWhatIsToldIsDueAmongTheKnowable()
    {
        Truth estate = truth();
        estate.devices[0].told = {true, false, true};
        estate.devices[1].told = {false, true, false};
        FoundDevice first = hikvision(u"44:19:b6:00:00:01"_s, {}, {}, u"0037"_s);
        first.deviceClass = u"recorder"_s;
        const Scorecard card = score(estate, {first});
        QCOMPARE(card.maker.knowable, (Tally{1, 1, 0, 0}));
        QCOMPARE(card.deviceClass.knowable, (Tally{1, 0, 0, 1}));
        QCOMPARE(card.store.knowable, (Tally{1, 1, 0, 0}));
        QCOMPARE(static_cast<const Tally &>(card.maker), (Tally{3, 1, 0, 2})); // of all, as ever
        QCOMPARE(static_cast<const Tally &>(card.deviceClass), (Tally{3, 0, 1, 2}));
    }

    void nameInItsStore()
    {
        Truth estate = truth();
        estate.devices[0].name = u"CAM 01 TILLS"_s;
        FoundDevice listed = hikvision({}, {}, u"10.16.0.20"_s, u"0037"_s); // the address is another device's
        listed.name = u"CAM 01 TILLS"_s;
        QCOMPARE(score(estate, {listed}).store.right, 1);
        listed.store = u"0040"_s;
        QCOMPARE(score(estate, {listed}).store.wrong, 1); // by its address alone: the one at 0043
    }

    void confidenceIsHeldAgainstWhatWasRight()
    {
        Reliability reliability;
        for (int i = 0; i < 100; ++i)
            reliability.add(95, i < 95);
        QCOMPARE(reliability.expectedError(), 0.0);
        QCOMPARE(reliability.rightFrom(95), 0.95);
        for (int i = 0; i < 100; ++i)
            reliability.add(55, i < 75);
        QVERIFY(std::abs(reliability.expectedError() - 0.1) < 1e-9);
        QCOMPARE(reliability.rightFrom(95), 0.95);
        reliability.add(-5, false);
        reliability.add(500, true);
        QCOMPARE(reliability.count(), 202);
        QCOMPARE(Reliability().expectedError(), 0.0);
        QCOMPARE(Reliability().rightFrom(80), 1.0);
    }

    void everythingRightIsFullMarks()
    {
        const Truth estate = truth();
        std::vector<FoundDevice> found;
        for (const TruthDevice &d : estate.devices)
            found.push_back({d.mac, d.serial, d.ip, d.maker, d.deviceClass, d.store, d.isInScope});
        const Scorecard card = score(estate, found);
        for (const Tally *tally : {static_cast<const Tally *>(&card.maker), static_cast<const Tally *>(&card.deviceClass), &card.inScope,
                                   static_cast<const Tally *>(&card.store)}) {
            QCOMPARE(tally->precision(), std::optional(1.0));
            QCOMPARE(tally->recall(), std::optional(1.0));
        }
        QCOMPARE(card.devices, 5); // found although no file speaks of it: counted
        QCOMPARE(card.unseen, 0);
    }

    void nothingFoundIsNoMarks()
    {
        const Scorecard card = score(truth(), {});
        QCOMPARE(card.devices, 4);
        QCOMPARE(card.unseen, 1);
        QCOMPARE(card.inScope, (Tally{3, 0, 0, 3}));
        QCOMPARE(static_cast<const Tally &>(card.maker), (Tally{3, 0, 0, 3}));
        QCOMPARE(card.inScope.precision(), std::optional<double>());
        QCOMPARE(card.inScope.recall(), std::optional(0.0));
        QCOMPARE(score({}, {}).inScope.recall(), std::optional<double>());
    }

    void sameDeviceTwiceCountsAgainstTheTotal()
    {
        const FoundDevice camera = hikvision(u"44:19:b6:00:00:01"_s, {}, {}, u"0037"_s);
        const Scorecard card = score(truth(), {camera, camera});
        QCOMPARE(card.repeated, 1);
        QCOMPARE(card.inScope, (Tally{3, 1, 1, 2}));
        QCOMPARE(card.inScope.precision(), std::optional(0.5));
    }

    void tillTakenForACamera()
    {
        const Scorecard card = score(truth(), {hikvision(u"d8:9e:f3:00:00:04"_s, {}, {}, u"0043"_s)});
        QCOMPARE(static_cast<const Tally &>(card.maker), (Tally{3, 0, 1, 3}));
        QCOMPARE(static_cast<const Tally &>(card.deviceClass), (Tally{3, 0, 1, 3}));
        QCOMPARE(card.inScope, (Tally{3, 0, 1, 3}));
    }

    void unsureIsUnsaid()
    {
        FoundDevice camera = hikvision(u"44:19:b6:00:00:01"_s, {}, {}, {});
        camera.maker = u"dahua"_s;
        camera.deviceClass = u"unknown"_s;
        camera.isInScope = false;
        const Scorecard card = score(truth(), {camera});
        QCOMPARE(static_cast<const Tally &>(card.maker), (Tally{3, 0, 1, 2}));
        QCOMPARE(static_cast<const Tally &>(card.deviceClass), (Tally{3, 0, 0, 3}));
        QCOMPARE(card.inScope, (Tally{3, 0, 0, 3}));
    }

    void orderOfFoundDevicesDoesNotMatter()
    {
        const Truth estate = truth();
        const bool holds = rc::check("score is the same in any order", [&estate] {
            const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
            std::vector<FoundDevice> found;
            for (const int i : picks) {
                const TruthDevice &d = estate.devices[static_cast<size_t>(i)];
                found.push_back(hikvision(d.mac, {}, {}, d.store));
            }
            const Scorecard forward = score(estate, found);
            std::reverse(found.begin(), found.end());
            RC_ASSERT(score(estate, found) == forward);
            RC_ASSERT(forward.found + forward.repeated + forward.gone + forward.strange ==
                      static_cast<qint64>(picks.size()));
        });
        QVERIFY(holds);
    }
};

PHASEOUT_TEST(TestScore)
#include "tst_score.moc"
