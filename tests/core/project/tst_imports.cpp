// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
qint64 journalLength(Project &project) { return project.repository().journalHead()->count; }
} // namespace

class ImportsTest : public QObject {
    Q_OBJECT
private slots:
    // A list that has a row for each channel of a recorder: one device, where it is certain that the rows are of the recorder.
    void aRowForEachChannel_data()
    {
        QTest::addColumn<QString>("name");     // %1 stands for the channel
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("recorder");
        QTest::addColumn<bool>("hasSerial");   // else an address
        QTest::addColumn<bool>("hasRegister");
        QTest::addColumn<int>("devices");
        QTest::addColumn<QString>("called");   // where it is one
        const auto row = [](const char *name, const QString &called, const QString &model, const QString &kind, const QString &recorder, bool hasSerial, bool hasRegister, int devices, const QString &itself) {
            QTest::newRow(name) << called << model << kind << recorder << hasSerial << hasRegister << devices << itself;
        };
        const QString dvr = u"DS-7216HGHI-SH"_s;
        const QString camera = u"DS-2CD2385G1-I"_s;
        row("its address and model", u"CAM %1"_s, dvr, {}, u"DVR-01"_s, false, true, 1, u"DVR-01"_s);
        row("its address and kind", u"DVR-01 / Camera %1"_s, {}, u"DVR"_s, {}, false, true, 1, u"DVR-01"_s);
        row("its address, at no known store", u"Channel %1"_s, dvr, {}, {}, false, false, 1, {});
        row("its serial number", u"CH%1 Till"_s, dvr, {}, {}, true, true, 1, {});
        row("its serial number, and names of any kind", u"Aisle %1"_s, dvr, {}, u"Leeds DVR"_s, true, true, 1, u"Leeds DVR"_s);
        row("its serial number, at no known store", u"Aisle %1"_s, dvr, {}, {}, true, false, 5, {});
        row("cameras with their recorder's address", u"CAM %1"_s, camera, {}, u"DVR-01"_s, false, true, 5, {});
        row("cameras with one serial number", u"CAM %1"_s, camera, {}, u"DVR-01"_s, true, true, 5, {});
        row("cameras by kind", u"CAM %1"_s, {}, u"Camera"_s, u"DVR-01"_s, false, true, 5, {});
        row("recorders with one address", u"NVR %1"_s, dvr, {}, {}, false, true, 5, {});
        row("recorders of one server, with one address", u"Aisle %1"_s, dvr, {}, u"Milestone"_s, false, true, 5, {});
        row("a recorder's address and model, and cameras", u"Aisle %1"_s, dvr, u"Camera"_s, u"Leeds DVR"_s, false, true, 1, u"Leeds DVR"_s);
    }
    void aRowForEachChannel()
    {
        QFETCH(QString, name);
        QFETCH(QString, model);
        QFETCH(QString, kind);
        QFETCH(QString, recorder);
        QFETCH(bool, hasSerial);
        QFETCH(bool, hasRegister);
        QFETCH(int, devices);
        QFETCH(QString, called);
        Bench bench;
        const auto project = bench.fresh();
        if (hasRegister)
            QVERIFY_RESULT(test::import(*project, {registerOf(2)}));
        for (const QString &file : {u"cctv 2026-09.csv"_s, u"cctv 2026-10.csv"_s}) { // and it comes again
            Facts list{file, {}, {}, {}};
            for (int channel = 1; channel <= 5; ++channel) {
                Observation row;
                row.source = SourceKind::Inventory;
                row.row = channel + 1;
                row.add(TraitKind::Vendor, "Hikvision");
                row.add(TraitKind::StoreCodeText, "0001");
                row.add(TraitKind::Name, name.arg(channel, 2, 10, QChar(u'0')).toStdString());
                for (const auto &[trait, text] : {std::pair(TraitKind::Model, model), std::pair(TraitKind::ClassWord, kind), std::pair(TraitKind::Recorder, recorder)})
                    if (!text.isEmpty())
                        row.add(trait, text.toStdString());
                if (hasSerial)
                    row.add(TraitKind::Serial, "E33842150");
                else
                    row.ip = IpAddress::fromV4(0x0A00'0140u);
                list.observations.push_back(std::move(row));
            }
            bench.clock.set(bench.clock.now().addDays(30));
            const auto report = test::import(*project, {list});
            QVERIFY_RESULT(report);
            const auto estate = project->estate();
            QCOMPARE(estate->devices.size(), static_cast<size_t>(devices));
            if (devices == 1) {
                const Device &one = estate->devices.front();
                QCOMPARE(deviceClassSlug(one.deviceClass), u"recorder"_s);
                QCOMPARE(one.channels, 5);
                QCOMPARE(one.name, called);
            }
            QCOMPARE(findingIds(report->findings).contains("identify.match.shared-key"), hasSerial && devices > 1);
            if (hasSerial && !hasRegister)
                break; // a name at no known store finds nothing again
        }
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameAgainAddsNothing()
    {
        Bench bench;
        const auto project = bench.filled();
        const QString before = dumpOf(*project->estate());
        const qint64 entries = journalLength(*project);
        const auto again = test::import(*project, {registerOf(4), subnetsOf(4), scanOf(4, 3)});
        QVERIFY_RESULT(again);
        QCOMPARE(again->devices, (ImportCounts{0, 0, 12, 0}));
        QCOMPARE(again->stores, (ImportCounts{0, 0, 4, 0}));
        QCOMPARE(again->subnets, (ImportCounts{0, 0, 4, 0}));
        QCOMPARE(again->repeated.size(), 3u);
        QVERIFY(again->event.entry.isNull());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QCOMPARE(journalLength(*project), entries);
    }
    void whatWasTakenBackComesInAgain()
    {
        Bench bench;
        const auto project = bench.filled();
        const std::vector<Facts> files{registerOf(4), subnetsOf(4), scanOf(4, 3)};
        const QString before = dumpOf(*project->estate());
        Edit edit;
        for (const Batch &batch : project->estate()->batches)
            edit.changes.push_back(RevokeBatch{batch.id, batch.fileName});
        QVERIFY_RESULT(project->apply(edit));
        QCOMPARE(project->estate()->devices.size(), 0u);
        for (const bool isDryRun : {true, false}) {
            const auto again = test::import(*project, files, isDryRun);
            QVERIFY_RESULT(again);
            QCOMPARE(again->devices, (ImportCounts{12, 0, 0, 0}));
            QCOMPARE(again->stores, (ImportCounts{4, 0, 0, 0}));
            QCOMPARE(again->subnets, (ImportCounts{4, 0, 0, 0}));
            QCOMPARE(again->rows, 20);
            QCOMPARE(again->repeated.size(), 0u);
        }
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }
    void theSameFileTwiceInOneImportCountsOnce()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(2), scanOf(2, 2), scanOf(2, 2), registerOf(2)}));
        QCOMPARE(project->estate()->devices.size(), 4u);
        QCOMPARE(project->estate()->stores.size(), 2u);
        QCOMPARE(project->estate()->batches.size(), 2u);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }
    // The bytes of a file that came in before: it, or another store's with cameras at the same addresses.
    void theVeryBytesAgain_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("isRepeated");
        const QString first = u"0412 cameras.csv"_s;
        QTest::newRow("called the same") << first << first << u"0412"_s << true;
        QTest::newRow("called otherwise") << first << u"cameras (2).csv"_s << u"Downloads"_s << true;
        QTest::newRow("of another day") << first << u"0412 cameras 2026-11.csv"_s << QString() << true;
        QTest::newRow("by another code") << first << u"0413 cameras.csv"_s << u"0412"_s << false;
        QTest::newRow("in another's folder") << first << u"cameras.csv"_s << u"0413"_s << false;
        QTest::newRow("of another time") << u"export_20261123_101500.csv"_s << u"export_20261123_101730.csv"_s << QString() << true;
        QTest::newRow("of another time, with signs") << u"export 2026-11-23T10-15-00.csv"_s << u"export 2026-11-23T10-17-30.csv"_s << QString() << true;
        QTest::newRow("of another time, in one") << u"export20261123101500.csv"_s << u"export20261123101730.csv"_s << QString() << true;
        QTest::newRow("of another time of a British day") << u"23-11-2026 101500 export.csv"_s << u"23-11-2026 101730 export.csv"_s << QString() << true;
        QTest::newRow("by seconds") << u"export-1795428900.csv"_s << u"export-1795428955.csv"_s << QString() << true;
        QTest::newRow("by milliseconds") << u"export-1795428900123.csv"_s << u"export-1795428955123.csv"_s << QString() << true;
        QTest::newRow("of another time and another code") << u"0412_20261123_101500.csv"_s << u"0413_20261123_101730.csv"_s << QString() << false;
        QTest::newRow("by another code behind a day") << u"cameras 2026-11-23 0412.csv"_s << u"cameras 2026-11-23 0413.csv"_s << QString() << false;
        QTest::newRow("by another code behind a month") << u"cameras 2026-11 101500.csv"_s << u"cameras 2026-11 101730.csv"_s << QString() << false;
        QTest::newRow("by another location number") << u"cameras 5012345000015.csv"_s << u"cameras 5012345000022.csv"_s << QString() << false;
    }
    void theVeryBytesAgain()
    {
        QFETCH(QString, first);
        QFETCH(QString, name);
        QFETCH(QString, folder);
        QFETCH(bool, isRepeated);
        Bench bench;
        const auto project = bench.fresh();
        const auto session = ImportSession::begin(*project);
        QVERIFY_RESULT(session);
        Batch header;
        header.fileName = first;
        header.fileSha256 = QByteArray(32, 'x');
        header.reader = u"test"_s;
        QVERIFY((*session)->beginFile(header, {u"0412"_s}).value_or(false));
        Observation camera;
        camera.source = SourceKind::Inventory;
        camera.row = 2;
        camera.ip = IpAddress::fromV4(0xC0A8'010Au);
        camera.add(TraitKind::Folder, "0412");
        (*session)->add(std::move(camera));
        QVERIFY_RESULT((*session)->endFile(0));
        QVERIFY_RESULT((*session)->finish(false, {}));
        const auto again = ImportSession::begin(*project);
        QVERIFY_RESULT(again);
        header.fileName = name;
        const auto begun = (*again)->beginFile(header, folder.isEmpty() ? QStringList() : QStringList{folder});
        QVERIFY_RESULT(begun);
        QCOMPARE(!*begun, isRepeated);
    }
    // A device of which a file that came in before speaks, and a new one too, counts once.
    void whatIsRepeatedAndNewCountsOnce()
    {
        Bench bench;
        const auto project = bench.filled();
        const Facts inventory = inventoryOf(4, 3);
        Facts scan = scanOf(4, 3, u"again.xml"_s);
        QVERIFY_RESULT(test::import(*project, {inventory}));
        const auto report = test::import(*project, {inventory, scan});
        QVERIFY_RESULT(report);
        QCOMPARE(report->repeated, std::vector<QString>{inventory.name});
        QCOMPARE(report->devices, (ImportCounts{0, 0, 12, 0}));
    }

    void theOrderOfFilesDoesNotMatter()
    {
        const std::vector<Facts> places{registerOf(4), subnetsOf(4)};
        std::vector<Facts> files{scanOf(4, 3), inventoryOf(4, 3), scanOf(2, 4, u"older.xml"_s)};
        QString first;
        std::vector<size_t> order{0, 1, 2};
        do {
            Bench bench;
            const auto project = bench.fresh();
            std::vector<Facts> all = places;
            for (const size_t i : order)
                all.push_back(files[i]);
            QVERIFY_RESULT(test::import(*project, all));
            const QString dump = dumpOf(*project->estate(), true);
            if (first.isEmpty())
                first = dump;
            QCOMPARE(dump, first);
        } while (std::next_permutation(order.begin(), order.end()));
    }
    void oneImportOrManyIsTheSame()
    {
        Bench bench;
        const auto atOnce = bench.fresh();
        QVERIFY_RESULT(test::import(*atOnce, {registerOf(4), subnetsOf(4), scanOf(4, 3), inventoryOf(4, 3)}));
        Bench other;
        const auto oneByOne = other.fresh();
        for (const Facts &facts : {scanOf(4, 3), inventoryOf(4, 3), subnetsOf(4), registerOf(4)})
            QVERIFY_RESULT(test::import(*oneByOne, {facts}));
        QCOMPARE(difference(dumpOf(*oneByOne->estate(), true), dumpOf(*atOnce->estate(), true)), QString());
    }
    void aDryRunLeavesNoTraceAndSaysTheSame_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("into an empty project") << 0;
        QTest::newRow("into one with stores") << 1;
        QTest::newRow("into one with an older scan") << 2;
    }
    void aDryRunLeavesNoTraceAndSaysTheSame()
    {
        QFETCH(int, before);
        Bench bench;
        const auto project = bench.fresh();
        if (before >= 1)
            QVERIFY_RESULT(test::import(*project, {registerOf(3)}));
        if (before >= 2)
            QVERIFY_RESULT(test::import(*project, {scanOf(2, 3, u"older.xml"_s)}));
        const QString dump = dumpOf(*project->estate());
        const qint64 entries = journalLength(*project);
        const std::vector<Facts> files{registerOf(4), subnetsOf(4), scanOf(4, 3), inventoryOf(4, 3)};
        const auto dry = test::import(*project, files, true);
        QVERIFY_RESULT(dry);
        QVERIFY(dry->isDryRun);
        QVERIFY(dry->event.entry.isNull());
        QCOMPARE(difference(dumpOf(*project->estate()), dump), QString());
        QCOMPARE(journalLength(*project), entries);
        QCOMPARE(project->repository().load({})->batches.size(), project->estate()->batches.size());

        const auto real = test::import(*project, files);
        QVERIFY_RESULT(real);
        QCOMPARE(dry->devices, real->devices);
        QCOMPARE(dry->stores, real->stores);
        QCOMPARE(dry->subnets, real->subnets);
        QCOMPARE(dry->rows, real->rows);
        QCOMPARE(dry->refused, real->refused);
        QCOMPARE(findingIds(dry->findings), findingIds(real->findings));
        QCOMPARE(dry->items.size(), real->items.size());
        QCOMPARE(dry->newDevices, real->newDevices);
        QVERIFY(real->devices.added > 0);
    }
    void anAbandonedImportLeavesNoTrace()
    {
        Bench bench;
        const auto project = bench.filled();
        const QString dump = dumpOf(*project->estate());
        {
            auto session = ImportSession::begin(*project);
            QVERIFY_RESULT(session);
            Batch header;
            header.fileName = u"x"_s;
            QVERIFY((*session)->beginFile(header).value());
            for (StoreRow row : registerOf(9).stores)
                (*session)->add(std::move(row));
            QVERIFY((*session)->isStoreCode(u"0009"_s));
        }
        QCOMPARE(difference(dumpOf(*project->estate()), dump), QString());
        QVERIFY_RESULT(project->apply(Edit{{SetIsolated{project->estate()->devices.front().id, false, true}}, {}}));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }
    void aCancelledImportLeavesNoTrace()
    {
        Bench bench;
        const auto project = bench.filled(2, 2);
        const QString dump = dumpOf(*project->estate());
        auto session = ImportSession::begin(*project);
        QVERIFY_RESULT(session);
        Batch header;
        header.fileName = u"y"_s;
        QVERIFY((*session)->beginFile(header).value());
        for (Observation o : scanOf(9, 3).observations)
            (*session)->add(std::move(o));
        QVERIFY_RESULT((*session)->endFile(0));
        std::stop_source stop;
        stop.request_stop();
        const auto done = (*session)->finish(false, JobContext(stop.get_token(), {}));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        session->reset();
        QCOMPARE(difference(dumpOf(*project->estate()), dump), QString());
    }
    void anImportTakenBackLeavesWhatOthersSaw()
    {
        Bench bench;
        const auto project = bench.filled();
        const QString before = dumpOf(*project->estate());
        QVERIFY_RESULT(test::import(*project, {inventoryOf(4, 3)}));
        QVERIFY(dumpOf(*project->estate()) != before);
        QCOMPARE(project->estate()->devices.size(), 12u);
        QVERIFY_RESULT(project->undo());
        const auto estate = project->estate();
        QCOMPARE(estate->devices.size(), 12u);
        for (const Device &device : estate->devices)
            QCOMPARE(device.observations, 1);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    void decisionsOfTwoDevicesThatAreOne()
    {
        const auto row = [](const QString &name, const char *mac, const char *serial) {
            Observation o;
            o.row = 2;
            if (mac)
                o.mac = MacAddress::parse(QString::fromLatin1(mac)).value();
            o.add(TraitKind::Serial, serial ? serial : "");
            o.add(TraitKind::Model, "DS-2CD2385G1-I");
            return Facts{name, {}, {}, {o}};
        };
        constexpr const char *mac = "44:19:b6:00:00:01";
        constexpr const char *serial = "DS-2CD2385G1-I20190726CCWRE33385981";
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {row(u"first.csv"_s, nullptr, serial)}));
        QVERIFY_RESULT(test::import(*project, {row(u"second.csv"_s, mac, nullptr)}));
        QCOMPARE(project->estate()->devices.size(), size_t(2));
        std::vector<DeviceId> ids;
        for (const Device &device : project->estate()->devices)
            ids.push_back(device.id);
        DeviceDecision decision;
        decision.verdict = Verdict::Confirmed;
        for (size_t i = 0; i < ids.size(); ++i) {
            decision.reason = QString::number(i);
            QVERIFY_RESULT(project->apply(decideDevices(*project->estate(), std::span(&ids[i], 1), decision)));
        }
        const QString before = dumpOf(*project->estate());
        const auto report = test::import(*project, {row(u"third.csv"_s, mac, serial)});
        QVERIFY_RESULT(report);
        QVERIFY(findingIds(report->findings).contains("identify.match.two-decided"));
        QCOMPARE(project->estate()->devices.size(), size_t(1));
        QCOMPARE(project->estate()->devices.front().id, ids.front());
        QCOMPARE(project->estate()->devices.front().decision->reason, u"0"_s);
        const auto again = test::import(*project, {scanOf(1, 1)});
        QVERIFY_RESULT(again);
        QVERIFY(!findingIds(again->findings).contains("identify.match.two-decided")); // told once
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }

    // What a device was called while something was decided of it, it is called when that was taken back.
    void aNameOutlivesWhatWasDecided()
    {
        Bench bench;
        const auto project = bench.fresh();
        const auto camera = [](const char *mac, const char *serial) {
            Observation one;
            one.source = SourceKind::Inventory;
            if (*mac)
                one.mac = *MacAddress::parse(QString::fromLatin1(mac));
            if (*serial)
                one.add(TraitKind::Serial, serial);
            one.add(TraitKind::Vendor, "Hikvision");
            return one;
        };
        const auto import = [&](const QString &name, const Observation &one) { return test::import(*project, {Facts{name, {}, {}, {one}}}); };
        QVERIFY_RESULT(import(u"a.csv"_s, camera("44:19:b6:00:00:01", "")));
        QVERIFY_RESULT(import(u"b.csv"_s, camera("", "DS-2CD2143G0-I20200414AAWRE33842150")));
        const DeviceId second = project->estate()->devices.back().id;
        QVERIFY_RESULT(project->apply(Edit{{SetIsolated{second, false, true}}, {}}));
        QVERIFY_RESULT(import(u"both.csv"_s, camera("44:19:b6:00:00:01", "DS-2CD2143G0-I20200414AAWRE33842150")));
        QCOMPARE(project->estate()->devices.size(), 1u);
        QCOMPARE(project->estate()->devices.front().id, second);
        QVERIFY_RESULT(project->apply(Edit{{SetIsolated{second, true, false}}, {}}));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(import(u"more.csv"_s, camera("44:19:b6:00:00:02", "")));
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        QVERIFY(project->estate()->device(second)->isIsolated);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // Every recorder has its own 192.168.254.2, and a list of recorders need not say where each of them is.
    void recordersHaveNetworksOfTheirOwn()
    {
        Bench bench;
        const auto project = bench.fresh();
        Facts list{u"recorders.csv"_s, {}, {}, {}};
        for (const char *recorder : {"10.1.8.5", "10.1.5.5"})
            for (const quint32 address : {0xC0A8'FE02u, 0xC0A8'FE03u}) {
                Observation one;
                one.source = SourceKind::Inventory;
                one.row = static_cast<qint64>(list.observations.size()) + 2;
                one.ip = IpAddress::fromV4(address);
                one.add(TraitKind::Recorder, recorder);
                one.add(TraitKind::Name, address == 0xC0A8'FE02u ? "Entrance" : "Tills");
                one.add(TraitKind::Model, "DS-2CD2143G0-I");
                list.observations.push_back(one);
            }
        const auto report = test::import(*project, {list});
        QVERIFY_RESULT(report);
        QCOMPARE(project->estate()->devices.size(), 4u);
        QCOMPARE(findingIds(report->findings), QByteArrayList{"identify.match.several-places"});
        list.name = u"recorders 2026-11.csv"_s; // and again
        list.observations.back().add(TraitKind::Firmware, "V5.5.800");
        QVERIFY_RESULT(test::import(*project, {list}));
        QCOMPARE(project->estate()->devices.size(), 4u);
    }

    void valuesThatManyShareAreToldOfOnce()
    {
        Facts list{u"list.csv"_s, {}, {}, {}};
        for (int i = 1; i <= 20; ++i) {
            Observation o;
            o.row = i + 1;
            o.ip = IpAddress::fromV4(0x0A00'0100u + static_cast<std::uint32_t>(i));
            o.add(TraitKind::Serial, "SER00001");
            list.observations.push_back(o);
        }
        Bench bench;
        const auto project = bench.fresh();
        const auto first = test::import(*project, {list});
        QVERIFY_RESULT(first);
        QVERIFY(findingIds(first->findings).contains("identify.match.shared-key"));
        const auto other = test::import(*project, {scanOf(1, 2)});
        QVERIFY_RESULT(other);
        QVERIFY(!findingIds(other->findings).contains("identify.match.shared-key"));
    }

    // Somebody altered the file: a row says another device than the rules do.
    void tiesThatTheRulesDoNotGiveAreFound()
    {
        Bench bench;
        const auto project = bench.filled();
        {
            const auto transaction = project->repository().begin().value();
            const Link wrong{project->estate()->batches.back().number, 1, project->estate()->devices.back().id, u"mac"_s};
            QVERIFY_RESULT(transaction->putLinks(std::span(&wrong, 1)));
            QVERIFY_RESULT(transaction->commit());
        }
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList{"journal.links.differ"});
        QVERIFY_RESULT(project->rederive({}));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }
};
PHASEOUT_TEST(ImportsTest)
#include "tst_imports.moc"
