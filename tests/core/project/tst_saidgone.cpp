// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/gaps.h"
#include "core/project/identities.h"
#include "core/project/takeback.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <numeric>

using namespace phaseout;
using namespace phaseout::test;
using namespace Qt::Literals::StringLiterals;

/// What lists say has been removed, and what is seen again. The bench's scan saw its cameras on 5 October; today is 2 November.
class SaidGoneTest : public QObject {
    Q_OBJECT

    inline static const IpAddress scanned = IpAddress::fromV4(0x0A00'0101u);
    // One row about the camera that the scan has at 10.0.1.1, or about one that only the list knows.
    static Facts listOf(const std::vector<std::pair<TraitKind, QString>> &traits, bool isScanned, SourceKind source = SourceKind::Inventory)
    {
        Observation row;
        row.source = source;
        row.row = 2;
        if (isScanned)
            row.ip = scanned;
        else
            row.add(TraitKind::Serial, "DS-2CD2385G1-I20190726CCWRE33385981");
        row.add(TraitKind::Model, "DS-2CD2385G1-I");
        row.add(TraitKind::Vendor, "Hikvision");
        row.add(TraitKind::StoreCodeText, "0001");
        for (const auto &[kind, text] : traits)
            row.add(kind, text.toStdString());
        return {u"removals.csv"_s, {}, {}, {row}};
    }
    // The one device that the list speaks of.
    static const Device *spokenOf(const Estate &estate, const Facts &list)
    {
        const auto it = std::find_if(estate.devices.begin(), estate.devices.end(), [&](const Device &device) {
            return list.observations.front().ip ? device.ip == scanned : device.serial.endsWith(u"33385981");
        });
        return it == estate.devices.end() ? nullptr : &*it;
    }
    static QByteArrayList about(const ImportReport &report)
    {
        QByteArrayList ids = findingIds(report.findings);
        ids.removeIf([](const QByteArray &id) { return !id.startsWith("device."); });
        return ids;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void words_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("state");
        QTest::newRow("removed") << u"Removed"_s << u"removed"_s;
        QTest::newRow("as people write it") << u" DE-INSTALLED "_s << u"removed"_s;
        QTest::newRow("scrapped") << u"Scrapped"_s << u"disposed"_s;
        QTest::newRow("to be removed") << u"To be removed"_s << QString();
        QTest::newRow("somebody asks") << u"Removed?"_s << QString();
        QTest::newRow("not removed") << u"not removed"_s << QString();
        QTest::newRow("active") << u"Active"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void words()
    {
        QFETCH(QString, word);
        const auto said = saidGone(word);
        QTEST(said ? deliveryStateSlug(*said) : QString(), "state");
    }

    void aListIsBelievedUnlessTheNetworkKnowsBetter_data()
    {
        QTest::addColumn<Facts>("list");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QByteArrayList>("findings");
        const auto row = [](const char *name, const Facts &list, const QString &state, QDate on, const QByteArrayList &findings) {
            QTest::newRow(name) << list << state << on << findings;
        };
        const std::pair word{TraitKind::DeliveryWord, u"Removed"_s};
        const auto lastSeen = [&word](QDate on) {
            Facts list = listOf({word}, false);
            list.observations.front().seenAt = on.startOfDay(Qt::UTC);
            return list;
        };
        const auto day = [](const QString &text) { return std::pair{TraitKind::RemovedOn, text}; };
        row("no scan has it", listOf({word}, false), u"removed"_s, QDate(2026, 11, 2), {"device.removed.undated"});
        row("last seen by the list", lastSeen(QDate(2022, 8, 15)), u"removed"_s, QDate(2022, 8, 15), {"device.removed.undated"});
        row("last seen before it was made", lastSeen(QDate(2017, 8, 15)), u"removed"_s, QDate(2026, 11, 2), {"device.removed.undated"});
        row("an inventory's status", listOf({{TraitKind::Status, u"Decommissioned"_s}}, false), u"removed"_s, QDate(2026, 11, 2), {"device.removed.undated"});
        row("after the scan", listOf({word, day(u"2026-10-20"_s)}, true), u"removed"_s, QDate(2026, 10, 20), {});
        row("on the day of the scan", listOf({word, day(u"2026-10-05"_s)}, true), u"removed"_s, QDate(2026, 10, 5), {});
        row("before the scan", listOf({word, day(u"2026-10-01"_s)}, true), u"removed"_s, QDate(2026, 10, 1), {"device.removed.but-seen"});
        row("undated, and a scan has it", listOf({word}, true), u"identified"_s, QDate(), {"device.removed.but-seen"});
        row("on a day to come", listOf({word, day(u"2026-12-24"_s)}, false), u"identified"_s, QDate(), {"device.removed.ahead"});
        row("before there were cameras", listOf({word, day(u"1990-10-20"_s)}, false), u"identified"_s, QDate(), {"device.removed.early"});
        Facts seenLater = lastSeen(QDate(2026, 3, 1)); // another list has it in June
        seenLater.observations.push_back(listOf({}, false).observations.front());
        seenLater.observations.back().row = 3;
        seenLater.observations.back().seenAt = QDate(2026, 6, 1).startOfDay(Qt::UTC);
        row("undated, and another row has it later", seenLater, u"removed"_s, QDate(2026, 3, 1), {"device.removed.but-seen"});
        Facts scannedLater = listOf({word}, true);
        scannedLater.observations.front().seenAt = QDate(2026, 3, 1).startOfDay(Qt::UTC);
        row("undated, last seen before the scan", scannedLater, u"removed"_s, QDate(2026, 3, 1), {"device.removed.but-seen"});
        scannedLater.observations.front().seenAt = QDate(2026, 10, 20).startOfDay(Qt::UTC);
        row("undated, last seen after the scan", scannedLater, u"removed"_s, QDate(2026, 10, 20), {"device.removed.undated"});
        Facts twice = lastSeen(QDate(2026, 3, 1));
        twice.observations.push_back(lastSeen(QDate(2026, 9, 1)).observations.front());
        twice.observations.back().row = 3;
        row("undated, and said again later", twice, u"removed"_s, QDate(2026, 9, 1), {"device.removed.undated", "device.removed.undated"});
        row("another word", listOf({{TraitKind::DeliveryWord, u"Boxed up"_s}}, false), u"identified"_s, QDate(), {});
        row("a scan's own status", listOf({{TraitKind::Status, u"Removed"_s}}, false, SourceKind::Discovery), u"identified"_s, QDate(), {});
    }
    void aListIsBelievedUnlessTheNetworkKnowsBetter()
    {
        QFETCH(Facts, list);
        Bench bench;
        const auto project = bench.filled();
        const QString before = dumpOf(*project->estate());
        const auto report = test::import(*project, {list});
        QVERIFY_RESULT(report);
        const Device *device = spokenOf(*project->estate(), list);
        QVERIFY(device);
        QTEST(deliveryStateSlug(device->delivery.state), "state");
        QTEST(device->delivery.on, "on");
        QTEST(about(*report), "findings");
        QCOMPARE(device->isReportedRemoved(), device->delivery.state == DeliveryState::Removed && !device->isSeenAgain());
        QCOMPARE(device->isSeenAgain(), device->delivery.on == QDate(2026, 10, 1) || device->delivery.on == QDate(2026, 3, 1));
        const auto gaps = gapsOf(*project, silentAfter, {});
        QVERIFY_RESULT(gaps);
        const bool isBack = std::any_of(gaps->begin(), gaps->end(), [device](const Gap &gap) { return gap.kind == GapKind::CameBack && gap.device == device->id; });
        QCOMPARE(isBack, about(*report).contains("device.removed.but-seen")); // both say the same
        // What came back was there before it was removed: it is not counted as first seen since the pledge besides.
        const DeviceId id = device->id;
        Programme programme = project->estate()->programme;
        programme.pledgeDate = QDate(2026, 9, 1);
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Programme, toJson(programme))));
        const auto pledged = gapsOf(*project, silentAfter, {});
        QVERIFY_RESULT(pledged);
        const bool isNew = std::any_of(pledged->begin(), pledged->end(), [&id](const Gap &gap) { return gap.kind == GapKind::FirstSeenSincePledge && gap.device == id; });
        const auto pledgedEstate = project->estate();
        const Device &now = *pledgedEstate->device(id);
        QCOMPARE(isNew, !isBack && !now.isGone() && now.isInScope && now.firstSeen > programme.pledgeDate);
        QVERIFY_RESULT(project->undo());
        const QString after = dumpOf(*project->estate());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QVERIFY_RESULT(project->redo());
        QCOMPARE(difference(dumpOf(*project->estate()), after), QString());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    void itDoesNotMatterWhichCameFirst_data()
    {
        QTest::addColumn<Facts>("list");
        const std::pair word{TraitKind::DeliveryWord, u"Removed"_s};
        for (const QString &on : {QString(), u"2026-10-01"_s, u"2026-10-20"_s, u"2026-12-24"_s})
            QTest::addRow("%s", on.isEmpty() ? "no day" : qPrintable(on)) << listOf(on.isEmpty() ? std::vector{word} : std::vector{word, {TraitKind::RemovedOn, on}}, true);
    }
    void itDoesNotMatterWhichCameFirst()
    {
        QFETCH(Facts, list);
        Bench bench;
        const auto after = bench.filled();
        QVERIFY_RESULT(test::import(*after, {list}));
        const auto before = bench.fresh();
        QVERIFY_RESULT(test::import(*before, {list}));
        for (const Facts &facts : {registerOf(4), subnetsOf(4), scanOf(4, 3)})
            QVERIFY_RESULT(test::import(*before, {facts}));
        QCOMPARE(difference(dumpOf(*before->estate(), true), dumpOf(*after->estate(), true)), QString());
        QCOMPARE(findingIds(*before->verify({})), QByteArrayList());
    }

    // A list's word is of the device that its row is of, in whatever order the files came.
    void aWordGoesWithItsRow_data()
    {
        QTest::addColumn<QList<Facts>>("files");
        QTest::addColumn<QStringList>("states"); // by hardware address
        const auto scanOf = [](const QString &name, const char *mac, const char *model, const QDate &day) {
            Observation seen;
            seen.source = SourceKind::Scan;
            seen.row = 2;
            seen.ip = scanned;
            seen.mac = *MacAddress::parse(QString::fromLatin1(mac));
            seen.seenAt = QDateTime(day, QTime(2, 0), Qt::UTC);
            seen.add(TraitKind::Vendor, "Hikvision");
            if (*model)
                seen.add(TraitKind::Model, model);
            return Facts{name, {}, {}, {seen}};
        };
        Facts bySerial = listOf({{TraitKind::DeliveryWord, u"Removed"_s}}, false);
        Facts both = listOf({}, false);
        both.name = u"both.csv"_s;
        both.observations.front().mac = *MacAddress::parse(u"44:19:b6:00:00:01"_s);
        QTest::newRow("another fits better") << QList<Facts>{scanOf(u"1.xml"_s, "44:19:b6:00:00:01", "", {2026, 3, 1}), listOf({{TraitKind::DeliveryWord, u"Removed"_s}, {TraitKind::RemovedOn, u"2026-06-10"_s}}, true),
                                                             scanOf(u"2.xml"_s, "44:19:b6:00:00:02", "DS-2CD2385G1-I", {2026, 4, 1})}
                                             << QStringList{u"identified"_s, u"removed"_s};
        QTest::newRow("the network has it") << QList<Facts>{bySerial, scanOf(u"1.xml"_s, "44:19:b6:00:00:01", "", {2026, 10, 1}), both} << QStringList{u"identified"_s};
    }
    void aWordGoesWithItsRow()
    {
        QFETCH(QList<Facts>, files);
        QFETCH(QStringList, states);
        std::vector<int> order(static_cast<size_t>(files.size()));
        std::iota(order.begin(), order.end(), 0);
        do {
            Bench bench;
            const auto project = bench.fresh();
            QVERIFY_RESULT(test::import(*project, {registerOf(2), subnetsOf(2)}));
            for (const int file : order)
                QVERIFY_RESULT(test::import(*project, {files[file]}));
            std::vector<Device> devices = project->estate()->devices;
            std::ranges::sort(devices, {}, [](const Device &device) { return device.mac ? device.mac->text() : QString(); });
            QStringList found;
            for (const Device &device : devices)
                found += deliveryStateSlug(device.delivery.state);
            QCOMPARE(found, states);
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void ticketsAreKept()
    {
        Bench bench;
        const auto project = bench.filled();
        const Facts list = listOf({{TraitKind::DeliveryWord, u"Disposed"_s}, {TraitKind::Reference, u"WO-1180"_s}}, false);
        QVERIFY_RESULT(test::import(*project, {list}));
        const Delivery delivery = spokenOf(*project->estate(), list)->delivery;
        QCOMPARE(delivery.state, DeliveryState::Disposed);
        QCOMPARE(delivery.evidence, EvidenceLevel::Reported);
        QCOMPARE(delivery.reference, u"WO-1180"_s);
    }

    void whatPeopleReportedIsNotOverruled()
    {
        Bench bench;
        const auto project = bench.filled();
        const Device device = project->estate()->devices.front();
        const Delivery reported{DeliveryState::Disposed, EvidenceLevel::Evidenced, u"WO-7"_s, QDate(2026, 10, 30)};
        const std::array ids{device.id};
        QVERIFY_RESULT(project->apply(deliverDevices(*project->estate(), ids, reported)));
        Facts list = listOf({{TraitKind::DeliveryWord, u"Removed"_s}, {TraitKind::RemovedOn, u"2026-10-31"_s}}, true);
        list.observations.front().ip = device.ip;
        QVERIFY_RESULT(test::import(*project, {list}));
        QCOMPARE(project->estate()->device(device.id)->delivery, reported);
    }

    // A scan that sees no hardware address, at the address of a camera that was reported removed.
    void whatCameInItsStead_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isListed"); // else somebody reported it in Track
        QTest::addColumn<bool>("isAnother");
        QTest::addColumn<QString>("mac");
        for (const bool isListed : {true, false}) {
            const char *by = isListed ? "by a list" : "by a person";
            QTest::addRow("another maker's, removed %s", by) << u"AXIS P3245-V Network Camera http config"_s << isListed << true << QString();
            QTest::addRow("another maker's with its address, removed %s", by) << u"nginx"_s << isListed << true << u"ac:cc:8e:00:00:11"_s;
            QTest::addRow("the same maker's with its address, removed %s", by) << u"nginx"_s << isListed << false << u"44:19:b6:00:00:11"_s;
            QTest::addRow("the same maker's, removed %s", by) << u"Hikvision IP camera httpd"_s << isListed << false << QString();
            QTest::addRow("nobody's, removed %s", by) << u"nginx"_s << isListed << false << QString();
        }
    }
    void whatCameInItsStead()
    {
        QFETCH(QString, title);
        QFETCH(bool, isListed);
        QFETCH(bool, isAnother);
        QFETCH(QString, mac);
        Bench bench;
        const auto project = bench.filled();
        Facts list = listOf(isListed ? std::vector<std::pair<TraitKind, QString>>{{TraitKind::DeliveryWord, u"Removed"_s}, {TraitKind::RemovedOn, u"2026-10-10"_s}}
                                     : std::vector<std::pair<TraitKind, QString>>{}, true);
        const IpAddress address = IpAddress::fromV4(0x0A00'0177u);
        list.observations.front().ip = address;
        QVERIFY_RESULT(test::import(*project, {list}));
        const auto at = [&] {
            std::vector<const Device *> found;
            for (const Device &device : project->estate()->devices)
                if (device.ip == address)
                    found.push_back(&device);
            return found;
        };
        QCOMPARE(at().size(), 1u);
        const DeviceId old = at().front()->id;
        const std::array ids{old};
        if (!isListed)
            QVERIFY_RESULT(project->apply(deliverDevices(*project->estate(), ids, {DeliveryState::Removed, EvidenceLevel::Reported, {}, QDate(2026, 10, 10)})));
        Observation seen;
        seen.source = SourceKind::Scan;
        seen.row = 9;
        seen.ip = address;
        if (!mac.isEmpty())
            seen.mac = *MacAddress::parse(mac);
        seen.seenAt = QDateTime(QDate(2026, 10, 25), QTime(2, 0), Qt::UTC);
        seen.add(TraitKind::ServiceProduct, title.toStdString(), 80);
        const auto report = test::import(*project, {Facts{u"october.xml"_s, {}, {}, {seen}}});
        QVERIFY_RESULT(report);
        const Device *was = project->estate()->device(old);
        QVERIFY(was);
        QCOMPARE(at().size(), isAnother ? 2u : 1u);
        QCOMPARE(was->isSeenAgain(), !isAnother);
        QCOMPARE(was->isReportedRemoved(), isAnother);
        if (isAnother) {
            const Device *fresh = at()[0]->id == old ? at()[1] : at()[0];
            QCOMPARE(fresh->maker.slug(), u"axis"_s);
            QVERIFY(!fresh->isInScope);
            QCOMPARE(fresh->storeRule, u"subnet"_s);
        }
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        seen.seenAt = seen.seenAt.addDays(1); // and once more
        QVERIFY_RESULT(test::import(*project, {Facts{u"october 2.xml"_s, {}, {}, {seen}}}));
        QCOMPARE(at().size(), isAnother ? 2u : 1u);
    }

    // The removal is reported once the network has had the other maker's for long, and taken back.
    void whatCameInItsSteadWasThereBefore()
    {
        Bench bench;
        const auto project = bench.fresh();
        const IpAddress address = IpAddress::fromV4(0x0A00'0177u);
        Facts list = listOf({}, true);
        list.observations.front().ip = address;
        QVERIFY_RESULT(test::import(*project, {registerOf(2), subnetsOf(2), list}));
        Observation seen;
        seen.source = SourceKind::Scan;
        seen.row = 9;
        seen.ip = address;
        seen.seenAt = QDateTime(QDate(2026, 10, 19), QTime(2, 0), Qt::UTC);
        seen.add(TraitKind::ServiceProduct, "AXIS P3245-V Network Camera http config", 80);
        QVERIFY_RESULT(test::import(*project, {Facts{u"october.xml"_s, {}, {}, {seen}}}));
        QCOMPARE(project->estate()->devices.size(), 1u);
        const QString before = dumpOf(*project->estate());
        const DeviceId old = project->estate()->devices.front().id;
        const std::array ids{old};
        for (const QDate on : {QDate(2026, 10, 1), QDate(2026, 11, 1)}) { // before it was seen, and after
            QVERIFY_RESULT(project->apply(deliverDevices(*project->estate(), ids, {DeliveryState::Removed, EvidenceLevel::Reported, {}, on})));
            QCOMPARE(project->estate()->devices.size(), 2u);
            QVERIFY(project->estate()->device(old)->isReportedRemoved());
            QCOMPARE(project->estate()->device(old)->maker.slug(), u"hikvision"_s);
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
            QVERIFY_RESULT(project->undo());
            QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        }
        // A contractor's list says it, and no more of the device than its address.
        Observation gone;
        gone.source = SourceKind::Inventory;
        gone.row = 2;
        gone.ip = address;
        gone.add(TraitKind::StoreCodeText, "0001");
        gone.add(TraitKind::DeliveryWord, "Removed");
        gone.add(TraitKind::RemovedOn, "2026-10-01");
        QVERIFY_RESULT(test::import(*project, {Facts{u"contractor.csv"_s, {}, {}, {gone}}}));
        QCOMPARE(project->estate()->devices.size(), 2u);
        QVERIFY(project->estate()->device(old)->isReportedRemoved());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // One row says it, and turns out to be of another device than the rest: the removal goes with it.
    void aWordGoesWithARowThatIsSplitOff_data()
    {
        QTest::addColumn<bool>("isGoing"); // the row that says it; else the other
        QTest::newRow("the row that says it") << true;
        QTest::newRow("the other row") << false;
    }
    void aWordGoesWithARowThatIsSplitOff()
    {
        QFETCH(bool, isGoing);
        Bench bench;
        const auto project = bench.filled();
        const Facts list = listOf({{TraitKind::DeliveryWord, u"Removed"_s}, {TraitKind::RemovedOn, u"2026-10-20"_s}}, false);
        Facts other = listOf({{TraitKind::Name, u"Till"_s}}, false);
        other.name = u"assets.csv"_s;
        QVERIFY_RESULT(test::import(*project, {list, other}));
        const DeviceId id = spokenOf(*project->estate(), list)->id;
        QVERIFY(project->estate()->device(id)->isReportedRemoved());
        const QString before = dumpOf(*project->estate());
        const auto rows = rowsOf(*project, id);
        QCOMPARE(rows->size(), 2u);
        const auto row = std::ranges::find(*rows, isGoing ? list.name : other.name, &DeviceRow::fileName);
        const auto split = splitDevice(*project, id, std::array{row->row});
        QVERIFY_RESULT(split);
        QVERIFY_RESULT(project->apply(*split));
        QCOMPARE(project->estate()->device(id)->isReportedRemoved(), !isGoing);
        const auto estate = project->estate();
        const auto isOther = [&](const Device &device) { return device.serial.endsWith(u"33385981") && device.id != id; };
        const auto fresh = std::find_if(estate->devices.begin(), estate->devices.end(), isOther);
        QVERIFY(fresh != estate->devices.end());
        QCOMPARE(fresh->isReportedRemoved(), isGoing);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        // Together again, and back.
        const auto merged = mergeDevices(*project, std::array{id, fresh->id});
        QVERIFY_RESULT(merged);
        QVERIFY_RESULT(project->apply(*merged));
        QVERIFY(spokenOf(*project->estate(), list)->isReportedRemoved());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // What a list has as removed is one with what the network has: it is weighed as if one file had said both.
    void aWordIsWeighedWhereDevicesAreMerged_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("isBack");
        QTest::newRow("since it was seen") << u"2026-10-20"_s << u"removed"_s << false;
        QTest::newRow("before it was seen") << u"2026-10-01"_s << u"removed"_s << true;
        QTest::newRow("on no day") << QString() << u"identified"_s << false;
    }
    void aWordIsWeighedWhereDevicesAreMerged()
    {
        QFETCH(QString, on);
        QFETCH(QString, state);
        QFETCH(bool, isBack);
        Bench bench;
        const auto project = bench.filled();
        std::vector<std::pair<TraitKind, QString>> word{{TraitKind::DeliveryWord, u"Removed"_s}};
        if (!on.isEmpty())
            word.push_back({TraitKind::RemovedOn, on});
        const Facts list = listOf(word, false);
        QVERIFY_RESULT(test::import(*project, {list}));
        const DeviceId gone = spokenOf(*project->estate(), list)->id;
        const DeviceId seen = project->estate()->devices.front().id;
        QVERIFY(gone != seen && project->estate()->device(gone)->delivery.state == DeliveryState::Removed);
        const auto row = rowsOf(*project, gone)->front().row;
        const QString before = dumpOf(*project->estate());
        const auto merged = mergeDevices(*project, std::array{gone, seen});
        QVERIFY_RESULT(merged);
        QVERIFY_RESULT(project->apply(*merged));
        const auto one = [&]() -> const Device * {
            const Device *known = project->estate()->device(gone);
            return known ? known : project->estate()->device(seen);
        };
        QVERIFY(!project->estate()->device(gone) || !project->estate()->device(seen));
        QCOMPARE(deliveryStateSlug(one()->delivery.state), state);
        QCOMPARE(one()->isSeenAgain(), isBack);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        const auto split = splitDevice(*project, one()->id, std::array{row});
        QVERIFY_RESULT(split);
        QVERIFY_RESULT(project->apply(*split));
        int removed = 0;
        for (const Device &device : project->estate()->devices)
            removed += device.delivery.state == DeliveryState::Removed;
        QCOMPARE(removed, 1);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // What a person says of a removal is not overruled by the lists when rows move.
    void whatPeopleSaidStandsWhereRowsMove()
    {
        Bench bench;
        const auto project = bench.filled();
        const Facts list = listOf({{TraitKind::DeliveryWord, u"Removed"_s}, {TraitKind::RemovedOn, u"2026-10-20"_s}}, false);
        QVERIFY_RESULT(test::import(*project, {list}));
        const DeviceId gone = spokenOf(*project->estate(), list)->id;
        const DeviceId seen = project->estate()->devices.front().id;
        const Delivery reported{DeliveryState::Disposed, EvidenceLevel::Evidenced, u"WO-7"_s, QDate(2026, 10, 30)};
        QVERIFY_RESULT(project->apply(deliverDevices(*project->estate(), std::array{seen}, reported)));
        const auto merged = mergeDevices(*project, std::array{gone, seen});
        QVERIFY_RESULT(merged);
        QVERIFY_RESULT(project->apply(*merged));
        QCOMPARE(project->estate()->device(seen)->delivery, reported);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // A device that only one import knew goes with it, and so does what that said of it: what comes later is not removed for that.
    void nothingStaysOfAListTakenBack()
    {
        Bench bench;
        const auto project = bench.filled();
        const Facts list = listOf({{TraitKind::DeliveryWord, u"Removed"_s}, {TraitKind::RemovedOn, u"2026-10-20"_s}}, false);
        QVERIFY_RESULT(test::import(*project, {list}));
        const auto back = takingBack(*project, std::array{project->estate()->batches.back().id});
        QVERIFY_RESULT(back);
        QVERIFY_RESULT(project->apply(back->edit));
        QVERIFY(!spokenOf(*project->estate(), list));
        Facts other = listOf({{TraitKind::Name, u"Till"_s}}, false);
        other.name = u"assets.csv"_s;
        QVERIFY_RESULT(test::import(*project, {other}));
        QCOMPARE(deliveryStateSlug(spokenOf(*project->estate(), list)->delivery.state), u"identified"_s);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // What a list reported goes and comes with its import, unless somebody or another list says it too.
    void aListTakenBackTakesItsRemovalsAlong_data()
    {
        QTest::addColumn<bool>("isSaidElsewhere");
        QTest::addColumn<bool>("isReportedSince");
        QTest::newRow("it alone said so") << false << false;
        QTest::newRow("another list says so") << true << false;
        QTest::newRow("somebody has said more since") << false << true;
    }
    void aListTakenBackTakesItsRemovalsAlong()
    {
        QFETCH(bool, isSaidElsewhere);
        QFETCH(bool, isReportedSince);
        Bench bench;
        const auto project = bench.filled();
        const std::vector<std::pair<TraitKind, QString>> word{{TraitKind::DeliveryWord, u"Removed"_s}, {TraitKind::RemovedOn, u"2026-10-20"_s}};
        const Facts list = listOf(word, true);
        QVERIFY_RESULT(test::import(*project, {list}));
        const DeviceId id = spokenOf(*project->estate(), list)->id;
        const BatchId import = project->estate()->batches.back().id;
        if (isSaidElsewhere) {
            Facts other = listOf(word, true);
            other.name = u"another.csv"_s;
            other.observations.front().add(TraitKind::Name, "Till");
            QVERIFY_RESULT(test::import(*project, {other}));
        }
        if (isReportedSince)
            QVERIFY_RESULT(project->apply(deliverDevices(*project->estate(), std::array{id}, {DeliveryState::Removed, EvidenceLevel::Evidenced, u"photo 7"_s, QDate(2026, 10, 20)})));
        const Delivery said = project->estate()->device(id)->delivery;
        const bool isKept = isSaidElsewhere || isReportedSince;
        const auto back = takingBack(*project, std::array{import});
        QVERIFY_RESULT(back);
        QCOMPARE(back->stays.isEmpty(), !isKept);
        QVERIFY_RESULT(project->apply(back->edit));
        QCOMPARE(project->estate()->device(id)->delivery, isKept ? said : Delivery());
        const auto again = takingBack(*project, std::array{import}, true);
        QVERIFY_RESULT(again);
        QVERIFY_RESULT(project->apply(again->edit));
        QCOMPARE(project->estate()->device(id)->delivery, said);
        QVERIFY(takingBack(*project, std::array{import}, true)->edit.changes.empty());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // Of one name: the one said that it was removed, the next that it is disposed of.
    void twoListsTakenBackAtOnce()
    {
        Bench bench;
        const auto project = bench.filled();
        const Facts first = listOf({{TraitKind::DeliveryWord, u"Removed"_s}, {TraitKind::RemovedOn, u"2026-10-20"_s}}, true);
        const Facts second = listOf({{TraitKind::DeliveryWord, u"Disposed"_s}, {TraitKind::RemovedOn, u"2026-10-25"_s}}, true);
        std::vector<BatchId> imports;
        for (const Facts &list : {first, second}) {
            QVERIFY_RESULT(test::import(*project, {list}));
            imports.push_back(project->estate()->batches.back().id);
        }
        const DeviceId id = spokenOf(*project->estate(), first)->id;
        const Delivery said = project->estate()->device(id)->delivery;
        QCOMPARE(deliveryStateSlug(said.state), u"disposed"_s);
        const auto back = takingBack(*project, imports);
        QVERIFY_RESULT(back);
        QCOMPARE(back->stays, QStringList());
        QVERIFY_RESULT(project->apply(back->edit));
        QCOMPARE(project->estate()->device(id)->delivery, Delivery());
        const auto again = takingBack(*project, imports, true);
        QVERIFY_RESULT(again);
        QVERIFY_RESULT(project->apply(again->edit));
        QCOMPARE(project->estate()->device(id)->delivery, said);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    void whatIsSeenAgainCountsAgain()
    {
        Bench bench;
        const auto project = bench.filled();
        const Device device = project->estate()->devices.front();
        const std::array ids{device.id};
        QVERIFY_RESULT(project->apply(deliverDevices(*project->estate(), ids, {DeliveryState::Removed, EvidenceLevel::Reported, {}, QDate(2026, 10, 20)})));
        QVERIFY(project->estate()->device(device.id)->isReportedRemoved());
        QVERIFY(!project->estate()->device(device.id)->isSeenAgain());
        Facts scan = scanOf(1, 1, u"later.xml"_s);
        scan.observations.front().seenAt = scan.observations.front().seenAt.addDays(25);
        const auto report = test::import(*project, {scan});
        QVERIFY_RESULT(report);
        QCOMPARE(about(*report), QByteArrayList{"device.seen-again"});
        const Device *now = project->estate()->device(device.id);
        QVERIFY(now->isSeenAgain() && !now->isReportedRemoved() && !now->isGone());
        QVERIFY(now->risk > 0);
        const auto again = test::import(*project, {scanOf(1, 1, u"once more.xml"_s)});
        QVERIFY_RESULT(again);
        QCOMPARE(about(*again), QByteArrayList()); // told once
        Facts list = listOf({{TraitKind::DeliveryWord, u"Removed"_s}, {TraitKind::RemovedOn, u"2026-10-31"_s}}, true);
        list.observations.front().ip = device.ip;
        const auto listed = test::import(*project, {list});
        QVERIFY_RESULT(listed);
        QVERIFY(project->estate()->device(device.id)->isSeenAgain());
        QCOMPARE(about(*listed), QByteArrayList{"device.removed.but-seen"});
        const auto told = std::ranges::find(listed->findings, u"device.removed.but-seen"_s, &Finding::id);
        QVERIFY(told->subject.contains(device.ip->text()) || told->subject.contains(device.name));
        QVERIFY(told->message.contains(u"2026-10-20"_s) && told->message.contains(u"2026-10-30"_s));
        QVERIFY_RESULT(project->apply(deliverDevices(*project->estate(), ids, {DeliveryState::Removed, EvidenceLevel::Reported, {}, QDate(2026, 11, 1)})));
        QVERIFY(project->estate()->device(device.id)->isReportedRemoved());
    }
};
PHASEOUT_TEST(SaidGoneTest)
#include "tst_saidgone.moc"
