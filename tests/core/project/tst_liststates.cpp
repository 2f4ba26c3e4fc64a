// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/listname.h"
#include "core/locate/namedstore.h"
#include "core/project/gaps.h"
#include "core/project/liststates.h"
#include "core/project/takeback.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace phaseout;
using namespace phaseout::test;
using namespace Qt::Literals::StringLiterals;

/// A list that comes again, as people save it month after month: what its newer state says counts.
class ListStatesTest : public QObject {
    Q_OBJECT

    using Traits = std::vector<std::pair<TraitKind, QString>>;
    inline static const IpAddress there = IpAddress::fromV4(0x0A00'0140u);

    static Facts listOf(const Traits &traits, const QString &name = u"cctv.csv"_s, const QDateTime &seenAt = {})
    {
        Observation row;
        row.source = SourceKind::Inventory;
        row.row = 2;
        row.ip = there;
        row.seenAt = seenAt;
        row.add(TraitKind::Serial, "4K049EBPAG1D7E7");
        for (const auto &[kind, text] : traits)
            row.add(kind, text.toStdString());
        return {name, {}, {}, {row}};
    }
    static const Device &only(const Project &project)
    {
        const auto &devices = project.estate()->devices;
        return *std::find_if(devices.begin(), devices.end(), [](const Device &device) { return device.ip == there; });
    }
    static Result<ImportReport> later(Bench &bench, Project &project, const Facts &list)
    {
        bench.clock.set(bench.clock.now().addDays(30));
        return test::import(project, {list});
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFileIsNamedWithoutItsFolders()
    {
        QCOMPARE(withoutFolders(u"quote.csv"_s), u"quote.csv"_s);
        QCOMPARE(withoutFolders(u"/x/y/quote.csv"_s), u"quote.csv"_s);
        QCOMPARE(withoutFolders(u"/x/y/quote.xlsx / North"_s), u"quote.xlsx / North"_s);
        QCOMPARE(withoutFolders(u"quote.ods / a/b"_s), u"quote.ods / a/b"_s);
        QCOMPARE(withoutFolders(QString()), QString());
    }

    void names_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same") << u"cctv.csv"_s << u"CCTV.csv"_s << true;
        QTest::newRow("by month") << u"assets 2026-10.csv"_s << u"assets 2026-11.csv"_s << true;
        QTest::newRow("by the month's name") << u"Assets_Oct.csv"_s << u"assets november.csv"_s << true;
        QTest::newRow("a copy") << u"assets.csv"_s << u"Assets - Copy (2).csv"_s << true;
        QTest::newRow("a version") << u"assets.csv"_s << u"assets_v3.csv"_s << true;
        QTest::newRow("another") << u"assets.csv"_s << u"cctv.csv"_s << false;
        QTest::newRow("of another kind") << u"assets.csv"_s << u"assets.xlsx"_s << false;
        QTest::newRow("figures alone") << u"0301.csv"_s << u"0302.csv"_s << false;
        QTest::newRow("figures alone, the same") << u"0301.csv"_s << u"0301.csv"_s << true;
        QTest::newRow("a month alone") << u"may.csv"_s << u"june.csv"_s << false;
        QTest::newRow("in Greek") << u"κάμερες 1.csv"_s << u"Κάμερες 2.csv"_s << true;
    }
    void names()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        QCOMPARE(listName(one) == listName(other), isSame);
    }

    void whatComesLaterCounts()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {listOf({{TraitKind::Name, u"Till"_s}, {TraitKind::Model, u"IPC-HFW1230S"_s}, {TraitKind::Vendor, u"Axis"_s},
                                                       {TraitKind::Firmware, u"2.800.9"_s}, {TraitKind::StoreCodeText, u"0001"_s}})}));
        const DeviceId id = only(*project).id;
        const auto report = later(bench, *project, listOf({{TraitKind::Name, u"Yard"_s}, {TraitKind::Model, u"IPC-HFW2431S"_s}, {TraitKind::Vendor, u"Dahua"_s},
                                                           {TraitKind::StoreCodeText, u"0002"_s}}));
        QVERIFY_RESULT(report);
        QVERIFY(findingIds(report->findings).contains("list.renewed"));
        QCOMPARE(report->devices, (ImportCounts{0, 1, 0, 0}));
        const Device &now = only(*project);
        QCOMPARE(now.id, id);
        QCOMPARE(now.name, u"Yard"_s);
        QCOMPARE(now.model, u"IPC-HFW2431S"_s);
        QCOMPARE(now.maker.slug(), u"dahua"_s);
        QCOMPARE(now.firmwareText, u"2.800.9"_s); // of which the newer state says nothing
        QCOMPARE(now.observations, 2);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(only(*project).name, u"Till"_s);
        QCOMPARE(only(*project).firmwareText, u"2.800.9"_s);
    }

    void whatItNoLongerHasIsAGap_data()
    {
        QTest::addColumn<int>("rows");  // of the newer state, without the device
        QTest::addColumn<int>("gaps");
        QTest::newRow("the rest of the list") << 3 << 1;
        QTest::newRow("half of it") << 2 << 1;
        QTest::newRow("a part alone") << 1 << 0;
    }
    void whatItNoLongerHasIsAGap()
    {
        QFETCH(int, rows);
        QFETCH(int, gaps);
        Facts list = listOf({{TraitKind::Vendor, u"Dahua"_s}});
        for (int i = 1; i <= 3; ++i) {
            Observation row = list.observations.front();
            row.row = 2 + i;
            row.ip = IpAddress::fromV4(there.v4() + static_cast<std::uint32_t>(i));
            row.traits.front().text = "4K049EBPAG1D7E" + std::to_string(i);
            list.observations.push_back(row);
        }
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {list}));
        const DeviceId gone = only(*project).id;
        list.observations.erase(list.observations.begin());
        list.observations.resize(static_cast<size_t>(rows));
        QVERIFY_RESULT(later(bench, *project, list));
        const auto found = gapsOf(*project, silentAfter, {});
        QVERIFY_RESULT(found);
        const auto ofKind = [](const Gap &gap) { return gap.kind == GapKind::NoLongerListed; };
        QCOMPARE(std::count_if(found->begin(), found->end(), [&](const Gap &gap) { return ofKind(gap) && gap.device == gone; }), gaps);
        QCOMPARE(std::count_if(found->begin(), found->end(), ofKind), gaps ? 4 - rows : 0);
    }

    void itsStoreCountsToo()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(4), listOf({{TraitKind::StoreCodeText, u"0001"_s}})}));
        QVERIFY_RESULT(later(bench, *project, listOf({{TraitKind::StoreCodeText, u"0003"_s}})));
        const Store *store = project->estate()->store(only(*project).store);
        QVERIFY(store);
        QCOMPARE(store->code.text(), u"0003"_s);
    }

    void whatIsNotAStateOfIt_data()
    {
        QTest::addColumn<Facts>("other");
        QTest::newRow("another list") << listOf({{TraitKind::Name, u"Yard"_s}}, u"assets.csv"_s);
        QTest::newRow("in another folder") << listOf({{TraitKind::Name, u"Yard"_s}, {TraitKind::Folder, u"North"_s}});
    }
    void whatIsNotAStateOfIt()
    {
        QFETCH(Facts, other);
        const Facts first = listOf({{TraitKind::Name, u"Till"_s}});
        for (const bool isFirst : {true, false}) { // whichever came first
            Bench bench;
            const auto project = bench.fresh();
            QVERIFY_RESULT(test::import(*project, {isFirst ? first : other}));
            const auto report = later(bench, *project, isFirst ? other : first);
            QVERIFY_RESULT(report);
            QVERIFY(!findingIds(report->findings).contains("list.renewed"));
            QCOMPARE(only(*project).name, u"Till"_s); // the smaller
        }
    }

    void inOneImportNoneIsNewer()
    {
        Bench bench;
        const auto project = bench.fresh();
        const auto report = test::import(*project, {listOf({{TraitKind::Name, u"Yard"_s}}), listOf({{TraitKind::Name, u"Till"_s}}, u"cctv 2.csv"_s)});
        QVERIFY_RESULT(report);
        QVERIFY(!findingIds(report->findings).contains("list.renewed"));
        QCOMPARE(only(*project).name, u"Till"_s);
    }

    void itsOwnDaysGoBeforeThatOfTheImport()
    {
        const QDateTime march(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        const Facts older = listOf({{TraitKind::Vendor, u"Axis"_s}}, u"cctv 1.csv"_s, march);
        const Facts newer = listOf({{TraitKind::Vendor, u"Dahua"_s}}, u"cctv 2.csv"_s, march.addDays(60));
        for (const bool isInTurn : {true, false}) {
            Bench bench;
            const auto project = bench.fresh();
            QVERIFY_RESULT(test::import(*project, {isInTurn ? older : newer}));
            QVERIFY_RESULT(later(bench, *project, isInTurn ? newer : older));
            QCOMPARE(only(*project).maker.slug(), u"dahua"_s);
        }
    }

    // The name or the folder says which month's it is, whichever comes first, and in one import.
    void theDayInItsName_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::addColumn<QString>("olderFolder");
        QTest::addColumn<QString>("newerFolder");
        QTest::newRow("a month") << u"cctv 2026-10.csv"_s << u"cctv 2026-11.csv"_s << QString() << QString();
        QTest::newRow("a month by its name") << u"CCTV_Dec_2025.csv"_s << u"cctv january 2026 (2).csv"_s << QString() << QString();
        QTest::newRow("a day") << u"cctv 30.09.2026.csv"_s << u"cctv 15.10.26.csv"_s << QString() << QString();
        QTest::newRow("folders") << u"2026-10/cctv.csv"_s << u"2026-11/cctv.csv"_s << u"2026-10"_s << u"2026-11"_s;
        QTest::newRow("a month in figures") << u"cctv 09-2026.csv"_s << u"cctv 10-2026.csv"_s << QString() << QString();
        QTest::newRow("a month in one figure") << u"cctv 9_2026.csv"_s << u"cctv 10_2026.csv"_s << QString() << QString();
        QTest::newRow("a month and the year's end") << u"cctv Sep-26.csv"_s << u"cctv Oct-26.csv"_s << QString() << QString();
        QTest::newRow("a day of such") << u"cctv 30-Sep-26.csv"_s << u"cctv 31-Oct-26.csv"_s << QString() << QString();
        QTest::newRow("and in one") << u"cctv 30Sep26.csv"_s << u"cctv 31Oct26.csv"_s << QString() << QString();
        QTest::newRow("figures alone") << u"cctv 30092026.csv"_s << u"cctv 31102026.csv"_s << QString() << QString();
        QTest::newRow("months alone") << u"cctv September.csv"_s << u"cctv October.csv"_s << QString() << QString();
        QTest::newRow("a quarter") << u"cctv Q3 2026.csv"_s << u"cctv Q4 2026.csv"_s << QString() << QString();
        QTest::newRow("a quarter behind its year") << u"cctv 2025-Q4.csv"_s << u"cctv 2026-Q1.csv"_s << QString() << QString();
        QTest::newRow("sheets") << u"cctv.xlsx / Jan 2026"_s << u"cctv.xlsx / Oct 2026"_s << QString() << QString();
        QTest::newRow("months in dated folders") << u"2025-11/CCTV November.csv"_s << u"2026-02/CCTV February.csv"_s << u"2025-11"_s << u"2026-02"_s;
        QTest::newRow("and of one month") << u"2026-02-15/CCTV February.csv"_s << u"2026-02-28/CCTV February.csv"_s << u"2026-02-15"_s << u"2026-02-28"_s;
        QTest::newRow("months in dated workbooks") << u"CCTV 2025-10.xlsx / Oct"_s << u"CCTV 2026-03.xlsx / Mar"_s << QString() << QString();
        QTest::newRow("months in one dated workbook") << u"CCTV 2026-10.xlsx / Dec"_s << u"CCTV 2026-10.xlsx / Jan"_s << QString() << QString();
        QTest::newRow("months in a year's workbook") << u"CCTV 2025.xlsx / October"_s << u"CCTV 2026.xlsx / March"_s << QString() << QString();
        QTest::newRow("a month behind its year") << u"CCTV 2025 October.csv"_s << u"CCTV 2026 March.csv"_s << QString() << QString();
        QTest::newRow("folders by name") << u"Oct 2026/cctv.csv"_s << u"Nov 2026/cctv.csv"_s << u"Oct 2026"_s << u"Nov 2026"_s;
    }
    void theDayInItsName()
    {
        QFETCH(QString, older);
        QFETCH(QString, newer);
        QFETCH(QString, olderFolder);
        QFETCH(QString, newerFolder);
        const auto state = [](const QString &name, const QString &folder, const QString &status) {
            Traits traits{{TraitKind::Vendor, u"Dahua"_s}, {TraitKind::Status, status}, {TraitKind::Name, status == u"Removed"_s ? u"Till"_s : u"Yard"_s}};
            if (!folder.isEmpty())
                traits.push_back({TraitKind::Folder, folder});
            return listOf(traits, name);
        };
        const Facts first = state(older, olderFolder, u"Removed"_s);
        const Facts second = state(newer, newerFolder, u"In use"_s);
        for (const int order : {0, 1, 2}) {
            Bench bench;
            const auto project = bench.fresh();
            if (order == 0) {
                QVERIFY_RESULT(test::import(*project, {second, first}));
            } else {
                QVERIFY_RESULT(test::import(*project, {order == 1 ? first : second}));
                QVERIFY_RESULT(later(bench, *project, order == 1 ? second : first));
            }
            QCOMPARE(only(*project).name, u"Yard"_s);
            QCOMPARE(deliveryStateSlug(only(*project).delivery.state), u"identified"_s);
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        }
    }

    void daysInNames_data()
    {
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *name, const QDate &day) { QTest::newRow(name) << day; };
        row("assets 2026-10", {2026, 10, 1});
        row("assets_20261031", {2026, 10, 31});
        row("31-10-2026 assets", {2026, 10, 31});
        row("10.31.26", {2026, 10, 31});
        row("05-05-2026", {2026, 5, 5});
        row("5 Sept 2026", {2026, 9, 5});
        row("05-10-2026", {}); // May or October
        row("05102026", {});
        row("assets 09-2026", {2026, 9, 1});
        row("assets_9_2026", {2026, 9, 1});
        row("assets Sep-26", {2026, 9, 1});
        row("assets 30-Sep-26", {2026, 9, 30});
        row("assets 30Sep26", {2026, 9, 30});
        row("assets 30092026", {2026, 9, 30});
        row("assets Q3 2026", {2026, 7, 1});
        row("2026-Q4", {2026, 10, 1});
        row("export_20261123_101500", {2026, 11, 23});
        row("20261123101500", {2026, 11, 23});
        row("2026-11-23T10-15-00", {2026, 11, 23});
        row("5 Sept 2026 235959", {2026, 9, 5});
        row("20261123_1015", {2026, 11, 23});
        row("assets Sep 26", {}); // the year or the day
        row("NVR 10.20.30.5", {});
        row("NVR 172.16.10.26", {});
        row("nvr-10-20-30-5", {});
        row("nvr-192-168-10-26", {});
        row("0412-19-10-26", {2026, 10, 19});
        row("cctv 19-10-26-2", {2026, 10, 19});
        row("19.10.26.085310", {2026, 10, 19});
        row("2026-10 to 2026-11", {});
        row("31 Feb 2026", {});
        row("assets october", {});
        row("assets 2026", {});
        row("0412", {});
    }
    void daysInNames() { QTEST(dateIn(QString::fromLatin1(QTest::currentDataTag())), "day"); }

    // Where nothing tells which is newer, the note says that it is taken to be.
    void whatIsNotToldIsNotSaid_data()
    {
        QTest::addColumn<QStringList>("names"); // of what comes next, together
        QTest::addColumn<bool>("isTold");
        QTest::newRow("called the same") << QStringList{u"cctv 2026-10.csv"_s} << true;
        QTest::newRow("counted") << QStringList{u"cctv (2).csv"_s} << false;
        QTest::newRow("two of a day") << QStringList{u"cctv 2026-10.csv"_s, u"cctv 2026-10 (2).csv"_s} << true;
        QTest::newRow("several counted") << QStringList{u"cctv (2).csv"_s, u"cctv (3).csv"_s, u"cctv (4).csv"_s} << false;
        QTest::newRow("of a month to come") << QStringList{u"CCTV Dec 2027.csv"_s} << false;
        QTest::newRow("of a month to come, behind its year") << QStringList{u"CCTV 2027 Dec.csv"_s} << false;
        QTest::newRow("a month, and day and month may be either") << QStringList{u"CCTV 03-04-2024 March 2024.csv"_s} << false;
        QTest::newRow("a month of either year") << QStringList{u"CCTV 2025 2026 March.csv"_s} << false;
    }
    void whatIsNotToldIsNotSaid()
    {
        QFETCH(QStringList, names);
        QFETCH(bool, isTold);
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {listOf({{TraitKind::Name, u"Till"_s}}, u"cctv 2026-09.csv"_s)}));
        std::vector<Facts> next;
        for (const QString &name : names)
            next.push_back(listOf({{TraitKind::Name, u"Yard %1"_s.arg(next.size())}}, name));
        bench.clock.set(bench.clock.now().addDays(30));
        const auto report = test::import(*project, next);
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings).count("list.renewed"), names.size());
        for (const Finding &finding : report->findings)
            if (finding.id == u"list.renewed"_s)
                QCOMPARE(finding.suggestion.isEmpty(), isTold);
    }

    // What a list says again next month proves no more.
    void itsStatesAreOneSource()
    {
        Facts september = listOf({{TraitKind::Vendor, u"Dahua"_s}}, u"cctv 2026-09.csv"_s);
        september.observations.front().mac = *MacAddress::parse(u"3c:ef:8c:00:00:01"_s);
        const Facts october = listOf({{TraitKind::Vendor, u"Dahua"_s}}, u"cctv 2026-10.csv"_s);
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {september}));
        const Verdict alone = only(*project).verdict;
        QVERIFY(alone != Verdict::Confirmed);
        QVERIFY_RESULT(later(bench, *project, october));
        QCOMPARE(only(*project).observations, 2);
        QCOMPARE(verdictSlug(only(*project).verdict), verdictSlug(alone));
    }

    // A third state with fewer columns: of the two before it the later one says what counts, and what it said of a removal.
    void ofOlderStatesTheLastCounts_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("state");
        QTest::newRow("back again") << u"Removed"_s << u"In use"_s << u"identified"_s;
        QTest::newRow("gone since") << u"In use"_s << u"Removed"_s << u"removed"_s;
    }
    void ofOlderStatesTheLastCounts()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, state);
        const Facts september = listOf({{TraitKind::Vendor, u"Dahua"_s}, {TraitKind::Name, u"A"_s}, {TraitKind::Model, u"IPC-HFW1230S"_s}, {TraitKind::Status, first}, {TraitKind::StoreCodeText, u"0001"_s}},
                                       u"cctv 2026-09.csv"_s);
        const Facts october = listOf({{TraitKind::Vendor, u"Dahua"_s}, {TraitKind::Name, u"B"_s}, {TraitKind::Model, u"IPC-HFW2431S"_s}, {TraitKind::Status, second}, {TraitKind::StoreCodeText, u"0002"_s}},
                                     u"cctv 2026-10.csv"_s);
        const Facts november = listOf({{TraitKind::Vendor, u"Dahua"_s}}, u"cctv 2026-11.csv"_s);
        std::vector<const Facts *> order{&september, &october, &november};
        std::ranges::sort(order);
        do {
            Bench bench;
            const auto project = bench.fresh();
            QVERIFY_RESULT(test::import(*project, {registerOf(4)}));
            for (const Facts *list : order)
                QVERIFY_RESULT(later(bench, *project, *list));
            const Device &now = only(*project);
            QCOMPARE(now.name, u"B"_s);
            QCOMPARE(now.model, u"IPC-HFW2431S"_s);
            QCOMPARE(project->estate()->store(now.store)->code.text(), u"0002"_s);
            QCOMPARE(deliveryStateSlug(now.delivery.state), state);
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        } while (std::ranges::next_permutation(order).found);
    }

    // Which of the older ones is the last is told as of the newest: by days, or by names, where all of them have one.
    void ofOlderStatesNotAllSayADay_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QDate>("first"); // the day that the row of the first says
        QTest::addColumn<QDate>("second");
        QTest::addColumn<QString>("shown");
        const QStringList dated{u"cctv 2026-01.csv"_s, u"cctv 2026-02.csv"_s, u"cctv 2026-03.csv"_s};
        QTest::newRow("the earlier says a day") << dated << QDate(2026, 1, 30) << QDate() << u"B"_s;
        QTest::newRow("the later says a day") << dated << QDate() << QDate(2026, 1, 30) << u"B"_s;
        QTest::newRow("both, the same") << dated << QDate(2026, 1, 30) << QDate(2026, 1, 30) << u"B"_s;
        QTest::newRow("the earlier is named after a month") << QStringList{u"cctv 2026-08.csv"_s, u"cctv.csv"_s, u"cctv 2026-10.csv"_s} << QDate() << QDate() << u"B"_s;
        QTest::newRow("the later is") << QStringList{u"cctv.csv"_s, u"cctv 2026-08.csv"_s, u"cctv (2).csv"_s} << QDate() << QDate() << u"B"_s;
        QTest::newRow("none is") << QStringList{u"cctv.csv"_s, u"cctv (2).csv"_s, u"cctv (3).csv"_s} << QDate() << QDate() << u"B"_s;
        QTest::newRow("both say a day, against their names") << dated << QDate(2026, 2, 20) << QDate(2026, 1, 30) << u"A"_s;
    }
    void ofOlderStatesNotAllSayADay()
    {
        QFETCH(QStringList, names);
        QFETCH(QDate, first);
        QFETCH(QDate, second);
        QFETCH(QString, shown);
        const auto moment = [](const QDate &day) { return day.isValid() ? QDateTime(day, QTime(12, 0), Qt::UTC) : QDateTime(); };
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(later(bench, *project, listOf({{TraitKind::Vendor, u"Dahua"_s}, {TraitKind::Name, u"A"_s}}, names[0], moment(first))));
        QVERIFY_RESULT(later(bench, *project, listOf({{TraitKind::Vendor, u"Dahua"_s}, {TraitKind::Name, u"B"_s}}, names[1], moment(second))));
        QVERIFY_RESULT(later(bench, *project, listOf({{TraitKind::Vendor, u"Dahua"_s}}, names[2])));
        QCOMPARE(only(*project).name, shown);
    }

    // Every change that an import would make is told by a word of ours.
    void changedFieldsHaveWords()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(2), listOf({{TraitKind::Name, u"Till"_s}, {TraitKind::Model, u"IPC-HFW1230S"_s}, {TraitKind::StoreCodeText, u"0001"_s}})}));
        bench.clock.set(bench.clock.now().addDays(30));
        const auto report = test::import(*project, {listOf({{TraitKind::Name, u"Yard"_s}, {TraitKind::Model, u"IPC-HFW2431S"_s}, {TraitKind::Firmware, u"2.800.9"_s},
                                                            {TraitKind::StoreCodeText, u"0002"_s}, {TraitKind::Status, u"Removed"_s}})}, true);
        QVERIFY_RESULT(report);
        QStringList told;
        for (const ImportItem &item : report->items)
            if (!item.field.isEmpty()) {
                QVERIFY2(importFieldWord(item.field) != item.field, qPrintable(item.field));
                told += item.field;
            }
        QVERIFY2(told.contains(u"delivery"_s), qPrintable(told.join(u' ')));
    }

    // Lists of single stores that came before the register: until that is there they may be one list, and then they are not.
    void listsOfSingleStoresAreToldApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("folder"); // outer one, of the one and the other
        QTest::addColumn<bool>("isTold");
        QTest::newRow("files") << u"cctv 0001.csv"_s << u"cctv 0002.csv"_s << QString() << true;
        QTest::newRow("files with dates") << u"cctv 0001 2026-09.csv"_s << u"cctv 0002 2026-10.csv"_s << QString() << true;
        QTest::newRow("sheets") << u"cctv.xlsx / 0001"_s << u"cctv.xlsx / 0002"_s << QString() << true;
        QTest::newRow("outer folders") << u"0001/lists/cctv.csv"_s << u"0002/lists/cctv.csv"_s << u"0001 0002"_s << true;
        QTest::newRow("counted") << u"cctv 1.csv"_s << u"cctv 2.csv"_s << QString() << false;
        QTest::newRow("one store's, by month") << u"cctv 0001 2026-09.csv"_s << u"cctv 0001 2026-10.csv"_s << QString() << false;
        QTest::newRow("codes that no store has") << u"cctv 7001.csv"_s << u"cctv 7002.csv"_s << QString() << false;
    }
    void listsOfSingleStoresAreToldApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(QString, folder);
        QFETCH(bool, isTold);
        const auto stateOf = [&folder](const QString &name, int which, const QString &status) {
            Traits traits{{TraitKind::Vendor, u"Dahua"_s}, {TraitKind::Status, status}, {TraitKind::Name, u"Till %1"_s.arg(which)}};
            if (!folder.isEmpty())
                traits.insert(traits.end(), {{TraitKind::Folder, u"lists"_s}, {TraitKind::Folder, folder.section(u' ', which, which)}});
            return listOf(traits, name);
        };
        Facts second = stateOf(other, 1, u"In use"_s);
        Observation another = second.observations.front();
        another.row = 3;
        another.traits.front().text = "4K049EBPAG1D7E8";
        another.ip = IpAddress::fromV4(there.v4() + 1);
        second.observations.push_back(another); // and the first's device, which stands in the other list by mistake
        Facts first = stateOf(one, 0, u"Removed"_s);
        another = stateOf(one, 0, u"In use"_s).observations.front();
        another.row = 4;
        another.traits.front().text = "4K049EBPAG1D7E9";
        another.ip = IpAddress::fromV4(there.v4() + 2);
        first.observations.push_back(another); // which the other does not have
        Bench bench;
        const auto project = bench.fresh();
        const auto gaps = [&project] {
            const auto found = gapsOf(*project, silentAfter, {});
            return std::count_if(found->begin(), found->end(), [](const Gap &gap) { return gap.kind == GapKind::NoLongerListed; });
        };
        QVERIFY_RESULT(test::import(*project, {first}));
        QVERIFY_RESULT(later(bench, *project, second));
        QCOMPARE(gaps(), 1);
        const QString before = dumpOf(*project->estate());
        QVERIFY_RESULT(later(bench, *project, registerOf(4)));
        QCOMPARE(gaps(), isTold ? 0 : 1);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->rederive({}));
        QCOMPARE(gaps(), isTold ? 0 : 1);
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        // The same whichever came first.
        const auto fresh = bench.fresh();
        QVERIFY_RESULT(test::import(*fresh, {registerOf(4)}));
        QVERIFY_RESULT(later(bench, *fresh, first));
        QVERIFY_RESULT(later(bench, *fresh, second));
        QVERIFY_RESULT(project->redo());
        QCOMPARE(only(*fresh).name, only(*project).name);
        QCOMPARE(only(*fresh).storeRule, only(*project).storeRule);
        QCOMPARE(only(*fresh).delivery.state, only(*project).delivery.state);
    }

    // What denies a removal is taken back: the removal stands again, whichever of the lists came first.
    void whatDeniedARemovalIsTakenBack_data()
    {
        QTest::addColumn<bool>("isInTurn");
        QTest::addColumn<QStringList>("revoked"); // in that order
        QTest::addColumn<QString>("state");
        for (const bool isInTurn : {true, false}) {
            const char *order = isInTurn ? "in turn" : "the newer first";
            QTest::addRow("the denial, %s", order) << isInTurn << QStringList{u"cctv 2026-10.csv"_s} << u"removed"_s;
            QTest::addRow("the removal, %s", order) << isInTurn << QStringList{u"cctv 2026-09.csv"_s} << u"identified"_s;
            QTest::addRow("the removal, then the denial, %s", order) << isInTurn << QStringList{u"cctv 2026-09.csv"_s, u"cctv 2026-10.csv"_s} << u"identified"_s;
            QTest::addRow("the denial, then the removal, %s", order) << isInTurn << QStringList{u"cctv 2026-10.csv"_s, u"cctv 2026-09.csv"_s} << u"identified"_s;
            QTest::addRow("another, %s", order) << isInTurn << QStringList{u"assets.csv"_s} << u"identified"_s;
        }
    }
    void whatDeniedARemovalIsTakenBack()
    {
        QFETCH(bool, isInTurn);
        QFETCH(QStringList, revoked);
        QFETCH(QString, state);
        Bench bench;
        const auto project = bench.fresh();
        const Facts assets = listOf({{TraitKind::Vendor, u"Dahua"_s}, {TraitKind::Name, u"Yard"_s}}, u"assets.csv"_s);
        const Facts september = listOf({{TraitKind::Vendor, u"Dahua"_s}, {TraitKind::Status, u"Removed"_s}}, u"cctv 2026-09.csv"_s);
        const Facts october = listOf({{TraitKind::Vendor, u"Dahua"_s}, {TraitKind::Status, u"In use"_s}}, u"cctv 2026-10.csv"_s);
        QVERIFY_RESULT(test::import(*project, {assets}));
        QVERIFY_RESULT(later(bench, *project, isInTurn ? september : october));
        QVERIFY_RESULT(later(bench, *project, isInTurn ? october : september));
        const auto stateNow = [&project] { return deliveryStateSlug(only(*project).delivery.state); };
        QCOMPARE(stateNow(), u"identified"_s);
        const auto take = [&project](const QString &name, bool isRestoring) {
            const auto batches = project->estate()->batches;
            const auto batch = std::ranges::find(batches, name, &Batch::fileName);
            const auto back = takingBack(*project, std::array{batch->id}, isRestoring);
            return back ? project->apply(back->edit) : failure(back.error());
        };
        QStringList dumps;
        for (const QString &name : revoked) {
            dumps += dumpOf(*project->estate());
            QVERIFY_RESULT(take(name, false));
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        }
        QCOMPARE(stateNow(), state);
        const QString after = dumpOf(*project->estate());
        for (qsizetype i = revoked.size(); i-- > 0;) {
            QVERIFY_RESULT(project->undo());
            QCOMPARE(difference(dumpOf(*project->estate()), dumps[i]), QString());
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        }
        for (qsizetype i = 0; i < revoked.size(); ++i)
            QVERIFY_RESULT(project->redo());
        QCOMPARE(difference(dumpOf(*project->estate()), after), QString());
        for (const QString &name : revoked)
            QVERIFY_RESULT(take(name, true));
        QCOMPARE(stateNow(), u"identified"_s);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    void aRemovalIsTakenBack_data()
    {
        QTest::addColumn<Traits>("then");
        QTest::addColumn<QString>("state");
        QTest::newRow("it says otherwise") << Traits{{TraitKind::Status, u"In use"_s}} << u"identified"_s;
        QTest::newRow("it says nothing") << Traits{} << u"removed"_s;
        QTest::newRow("it says so again") << Traits{{TraitKind::Status, u"Removed"_s}} << u"removed"_s;
    }
    void aRemovalIsTakenBack()
    {
        QFETCH(Traits, then);
        QFETCH(QString, state);
        Bench bench;
        const auto project = bench.filled();
        QVERIFY_RESULT(test::import(*project, {listOf({{TraitKind::Vendor, u"Dahua"_s}, {TraitKind::Status, u"Removed"_s}})}));
        QCOMPARE(deliveryStateSlug(only(*project).delivery.state), u"removed"_s);
        then.push_back({TraitKind::Vendor, u"Dahua"_s});
        then.push_back({TraitKind::Name, u"Till"_s});
        QVERIFY_RESULT(later(bench, *project, listOf(then)));
        QCOMPARE(deliveryStateSlug(only(*project).delivery.state), state);
        QVERIFY_RESULT(project->undo());
        QCOMPARE(deliveryStateSlug(only(*project).delivery.state), u"removed"_s);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }
};
PHASEOUT_TEST(ListStatesTest)
#include "tst_liststates.moc"
