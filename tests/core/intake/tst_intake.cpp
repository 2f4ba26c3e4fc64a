// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"
#include "core/intake/typedtext.h"
#include "tests/core/formats/zipmaker.h"
#include "tests/core/project/bench.h"

#include "tests/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
using Files = std::map<QString, QByteArray>;

// "name reader rows/refused", then findings as "severity id file:line:column".
QString told(const intake::Report &report)
{
    QStringList lines;
    for (const intake::FileReport &file : report.files)
        lines += u"%1 %2 %3/%4"_s.arg(file.name, file.isRepeated ? u"repeated"_s : file.reader).arg(file.rows).arg(file.refused);
    for (const Finding &f : report.findings)
        lines += u"%1 %2 %3:%4:%5"_s.arg(severitySlug(f.severity), f.id, f.where.file).arg(f.where.line).arg(f.where.column);
    return lines.join(u'\n');
}

const std::vector<QByteArray> header{"Store No", "Name", "Model", "IP"};

QByteArray book()
{
    return test::workbook({{"Cover", {{"Cameras of Northbridge"}}},
                           {"Stores", {{"Store No", "Name", "Postcode"}, {"0231", "Leeds", "LS6 4JP"}}},
                           {"North", {header, {"0231", "a", "X", "10.0.0.1"}, {"", "b", "X", "10.0.0.2"}}, "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"},
                           {"South", {header, {"0231", "c", "X", "10.0.0.3"}}},
                           {"Prices", {{"Item", "Euro", "Who"}, {"Pole", "5", "x"}, {"Cable", "6", "y"}}},
                           {"Old", {header, {"0231", "d", "X", "10.0.0.4"}}, {}, true}})
        .bytes();
}
} // namespace

class IntakeTest : public QObject {
    Q_OBJECT

    static Result<intake::Report> read(Project &project, const QDir &folder, const Files &files, intake::Request request = {})
    {
        for (const auto &[name, bytes] : files) {
            folder.mkpath(QFileInfo(folder.filePath(name)).path());
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
        }
        request.inputs = {folder.path()};
        return intake::run(project, request, {});
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFileAndSheetIsToldOf_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("expected");
        QTest::newRow("sheets of one workbook") << Files{{u"b.xlsx"_s, book()}}
                                                << u"b.xlsx / Stores stores 1/0\nb.xlsx / North devices 2/0\nb.xlsx / South devices 1/0\n"
                                                   "note import.sheet.left-out b.xlsx / Cover:0:0\nwarning import.sheet.left-out b.xlsx / Prices:0:0\n"
                                                   "note import.sheet.left-out b.xlsx / Old:0:0\nnote register.store.opened b.xlsx / Stores:2:0\nnote register.shorter b.xlsx / Stores:0:0"_s;
        QTest::newRow("a workbook of one sheet") << Files{{u"b.xlsx"_s, test::workbook({{"S", {header, {"0001", "c", "X", "10.0.0.3"}}}}).bytes()}}
                                                 << u"b.xlsx devices 1/0"_s;
        QTest::newRow("files of one name") << Files{{u"0001/cams.csv"_s, "Name,IP\nx,10.0.0.300\n"}, {u"0002/cams.csv"_s, "Name,IP\nx,10.0.0.300\n"}}
                                           << u"0001/cams.csv devices 1/0\n0002/cams.csv devices 1/0\nwarning table.value.ip 0001/cams.csv:2:2\n"
                                              "warning table.value.ip 0002/cams.csv:2:2"_s;
        QTest::newRow("a sheet that tells a password") << Files{{u"b.xlsx"_s, test::workbook({{"North", {header, {"0001", "c", "X", "10.0.0.3"}}}, {"cams pw Tango81", {header, {"0001", "d", "X", "10.0.0.4"}}}}).bytes()}}
                                                       << u"b.xlsx / North devices 1/0\nb.xlsx / cams pw … devices 1/0\nnote gather.credential b.xlsx / cams pw …:0:0"_s;
        QTest::newRow("what systems leave behind") << Files{{u"Thumbs.db"_s, "\xD0\xCF\x11\xE0"}, {u"desktop.ini"_s, "x"}, {u"~$c.xlsx"_s, "x"}, {u"c.csv"_s, "IP,MAC\n10.0.0.1,\n"}}
                                                   << u"c.csv devices 1/0\nnote gather.passed-over desktop.ini:0:0\nnote gather.passed-over Thumbs.db:0:0\n"
                                                      "note gather.passed-over ~$c.xlsx:0:0"_s;
        QTest::newRow("rows refused by reader and by project")
            << Files{{u"s.csv"_s, "Subnet,Store No\n10.0.0.0/24,0001\n10.0.1.0/24,9999\n10.0.2.0/24,\n"}}
            << u"s.csv subnets 3/2\nrefused table.row.no-store-code s.csv:4:2\nrefused subnet.row.no-store s.csv:3:0"_s;
        QTest::newRow("an empty file") << Files{{u"e.csv"_s, ""}} << u"e.csv  0/0\nrefused import.file.format-unknown e.csv:0:0"_s;
    }
    void everyFileAndSheetIsToldOf()
    {
        QFETCH(Files, files);
        QFETCH(QString, expected);
        test::Bench bench;
        const auto project = bench.filled(2, 1);
        const QTemporaryDir folder;
        const auto report = read(*project, QDir(folder.path()), files);
        QVERIFY_RESULT(report);
        QCOMPARE(told(*report), expected);
        qint64 rows = 0;
        qint64 refused = 0;
        for (const intake::FileReport &file : report->files) {
            rows += file.rows;
            refused += file.refused;
        }
        QCOMPARE(rows, report->import.rows);
        QCOMPARE(refused, report->import.refused);
        // The same once more adds nothing.
        const auto again = read(*project, QDir(folder.path()), {});
        QVERIFY_RESULT(again);
        QCOMPARE(again->added(), 0);
        for (const intake::FileReport &file : again->files)
            QVERIFY(file.isRepeated || !file.error.isEmpty());
    }

    // A sheet, a file and a folder for each store, which all have the same private addresses.
    void namesOfFilesSayTheStore_data()
    {
        QTest::addColumn<Files>("files");
        const QByteArray scan = "Host: 192.168.1.22 ()\tPorts: 80/open/tcp//http//Dahua IP camera httpd/\nHost: 192.168.1.23 ()\tPorts: 80/open/tcp//http//Dahua IP camera httpd/\n";
        const std::vector<QByteArray> head{"Camera", "IP", "Model"};
        const std::vector<QByteArray> one{"Cam 1", "192.168.1.22", "DS-2CD2385G1-I"};
        const std::vector<QByteArray> two{"Cam 2", "192.168.1.23", "DS-2CD2385G1-I"};
        const auto book = [&](const QByteArray &a, const QByteArray &b) { return test::workbook({{a, {head, one, two}}, {b, {head, one, two}}}).bytes(); };
        QTest::newRow("sheets") << Files{{u"book.xlsx"_s, book("0001", "0002")}};
        QTest::newRow("sheets, more words") << Files{{u"book.xlsx"_s, book("0001 CCTV", "Store 0002")}};
        QTest::newRow("files") << Files{{u"0001.gnmap"_s, scan}, {u"0002.gnmap"_s, scan}};
        QTest::newRow("files, more words") << Files{{u"nmap-0001 2026-10.gnmap"_s, scan}, {u"Store 0002.gnmap"_s, scan}};
        QTest::newRow("folders") << Files{{u"0001/s.gnmap"_s, scan}, {u"0002/s.gnmap"_s, scan}};
        QTest::newRow("folders, more words") << Files{{u"Store 0001/s.gnmap"_s, scan}, {u"0002 CCTV/s.gnmap"_s, scan}};
        QTest::newRow("folders, by name") << Files{{u"Eastgate/s.gnmap"_s, scan}, {u"0002-Westgate/s.gnmap"_s, scan}};
    }
    void namesOfFilesSayTheStore()
    {
        QFETCH(Files, files);
        const QByteArray stores = "Store No,Name,Postcode\n0001,Eastgate,LS6 4JP\n0002,Westgate,SW8 2JW\n";
        for (const bool isRegisterFirst : {true, false}) {
            test::Bench bench;
            const auto project = bench.fresh();
            const QTemporaryDir registers;
            const QTemporaryDir lists;
            if (isRegisterFirst)
                QVERIFY_RESULT(read(*project, QDir(registers.path()), {{u"stores.csv"_s, stores}}));
            QVERIFY_RESULT(read(*project, QDir(lists.path()), files));
            if (!isRegisterFirst)
                QVERIFY_RESULT(read(*project, QDir(registers.path()), {{u"stores.csv"_s, stores}}));
            QMap<QString, int> at;
            for (const Device &device : project->estate()->devices)
                ++at[device.store.isNull() ? QString() : project->estate()->store(device.store)->code.text()];
            if (isRegisterFirst || files.begin()->first.endsWith(u".xlsx"_s)) // files of the same bytes are one until a store tells them apart
                QCOMPARE(at, (QMap<QString, int>{{u"0001"_s, 2}, {u"0002"_s, 2}}));
            const auto again = read(*project, QDir(lists.path()), {});
            QVERIFY_RESULT(again);
            QCOMPARE(project->estate()->devices.size(), size_t(4));
            if (isRegisterFirst)
                QCOMPARE(again->added(), 0);
        }
    }

    // What lists say that have a row for each camera of a recorder, or no more than names of cameras.
    void camerasByName_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("name"); // of the file, with %1 for its month
        QTest::addColumn<QString>("store"); // as --store
        QTest::addColumn<QStringList>("expected"); // "name class address channels store", "?" where it waits to be identified
        const auto row = [](const char *name, const QByteArray &head, const QStringList &rows, const QStringList &expected, const QString &file = u"nvr export %1.csv"_s,
                            const QString &store = {}) { QTest::newRow(name) << head << rows << file << store << expected; };
        const QStringList two{u"A recorder 10.0.1.10 3 0001"_s, u"B recorder 10.0.2.10 2 0002"_s};
        row("the recorder's name, address and model", "Site,NVR name,NVR IP,Model,Ch,Camera name,Status",
            {u"0001,A,10.0.1.10,DS-7616NI-K2/16P,1,Front door,Online"_s, u"0001,A,10.0.1.10,DS-7616NI-K2/16P,2,Till 1,Online"_s, u"0001,A,10.0.1.10,DS-7616NI-K2/16P,3,Camera 03,Online"_s,
             u"0002,B,10.0.2.10,DS-7616NI-K2/16P,1,Front door,Online"_s, u"0002,B,10.0.2.10,DS-7616NI-K2/16P,2,CAM 02,Online"_s}, two);
        row("under an address that may be anybody's", "Site,NVR,IP address,Make,Model,Channel,Camera name",
            {u"0001,A,10.0.1.10,Hikvision,DS-7616NI-K2/16P,1,Front door"_s, u"0001,A,10.0.1.10,Hikvision,DS-7616NI-K2/16P,2,Till 1"_s, u"0001,A,10.0.1.10,Hikvision,DS-7616NI-K2/16P,3,Yard"_s,
             u"0002,B,10.0.2.10,Hikvision,DS-7616NI-K2/16P,1,Front door"_s, u"0002,B,10.0.2.10,Hikvision,DS-7616NI-K2/16P,2,Yard"_s}, two);
        row("named in a column for anything", "Site,NVR,IP address,Model,Channel no.,Description",
            {u"0001,A,10.0.1.10,DS-7616NI-K2/16P,1,Front door"_s, u"0001,A,10.0.1.10,DS-7616NI-K2/16P,2,Till 1"_s, u"0001,A,10.0.1.10,DS-7616NI-K2/16P,3,Yard"_s,
             u"0002,B,10.0.2.10,DS-7616NI-K2/16P,1,Front door"_s, u"0002,B,10.0.2.10,DS-7616NI-K2/16P,2,Yard"_s}, two);
        row("the recorder's name and model alone", "Site,NVR,Model,Camera name",
            {u"0001,Main,DS-7616NI-K2/16P,Front door"_s, u"0001,Main,DS-7616NI-K2/16P,Till 1"_s, u"0002,Main,DS-7616NI-K2/16P,Front door"_s},
            {u"Main recorder - 2 0001"_s, u"Main recorder - 1 0002"_s});
        row("several recorders of one store", "Site,NVR,IP address,Model,Camera name",
            {u"0001,A,10.0.1.10,DS-7616NI-K2/16P,Front door"_s, u"0001,A,10.0.1.10,DS-7616NI-K2/16P,Till 1"_s, u"0001,B,10.0.1.11,DS-7616NI-K2/16P,Front door"_s,
             u"0001,B,10.0.1.11,DS-7616NI-K2/16P,Till 1"_s},
            {u"A recorder 10.0.1.10 2 0001"_s, u"B recorder 10.0.1.11 2 0001"_s});
        row("a store and a name", "Store,Camera name,Status", {u"0001,Front door,Online"_s, u"0001,Till 1,Online"_s, u"0002,Front door,Online"_s},
            {u"Front door camera - - 0001 ?"_s, u"Till 1 camera - - 0001 ?"_s, u"Front door camera - - 0002 ?"_s});
        row("cameras of two recorders called alike", "Store,NVR name,NVR IP,Ch,Camera name,Status",
            {u"0001,A,10.0.1.10,1,CAM 01,Online"_s, u"0001,A,10.0.1.10,2,CAM 02,Online"_s, u"0001,B,10.0.1.11,1,CAM 01,Online"_s},
            {u"CAM 01 camera - - 0001 ?"_s, u"CAM 02 camera - - 0001 ?"_s, u"CAM 01 camera - - 0001 ?"_s, u"A recorder 10.0.1.10 2 0001 ?"_s, u"B recorder 10.0.1.11 1 0001 ?"_s});
        const QByteArray bare = "NVR name,NVR IP,Ch,Camera name,Make,Status";
        const QStringList behind{u"A,10.0.1.10,1,Front door,Hikvision,Online"_s, u"A,10.0.1.10,2,Till 1,Hikvision,Online"_s};
        const QStringList atOne{u"Front door camera - - 0001 ?"_s, u"Till 1 camera - - 0001 ?"_s, u"A recorder 10.0.1.10 2 0001 ?"_s};
        row("no store, but a subnet with the recorder", bare, behind, atOne);
        row("no store", bare, {u"A,10.9.1.10,1,Front door,Hikvision,Online"_s, u"A,10.9.1.10,2,Till 1,Hikvision,Online"_s, u"B,10.9.2.10,1,Front door,Hikvision,Online"_s},
            {u"Front door camera - - - ?"_s, u"Till 1 camera - - - ?"_s, u"Front door camera - - - ?"_s, u"A recorder 10.9.1.10 2 - ?"_s, u"B recorder 10.9.2.10 1 - ?"_s});
        row("no address", "Camera name,Make", {u"Front door,Hikvision"_s, u"Till 1,Hikvision"_s}, {u"Front door camera - - 0001 ?"_s, u"Till 1 camera - - 0001 ?"_s}, u"cams.csv"_s, u"0001"_s);
        const QStringList named{u"Front door camera - - 0001 ?"_s, u"Till 1 camera - - 0001 ?"_s};
        const QStringList bareNames{u"Front door,Hikvision"_s, u"Till 1,Hikvision"_s};
        row("named after the file", "Camera name,Make", bareNames, named, u"0001 cams %1.csv"_s);
        row("named after the folder", "Camera name,Make", bareNames, named, u"0001/cams %1.csv"_s);
        row("named above the table", "Store 0001 Eastgate,\nCamera name,Make", bareNames, named);
        row("cameras with addresses", "Camera name,IP address", {u"Front door,10.0.1.21"_s, u"Stockroom,10.0.1.22"_s, u"NVR 1,10.0.1.23"_s},
            {u"Front door camera 10.0.1.21 - 0001 ?"_s, u"Stockroom camera 10.0.1.22 - 0001 ?"_s, u"NVR 1 recorder 10.0.1.23 - 0001 ?"_s});
    }
    void camerasByName()
    {
        QFETCH(QByteArray, head);
        QFETCH(QStringList, rows);
        QFETCH(QString, name);
        QFETCH(QString, store);
        QFETCH(QStringList, expected);
        test::Bench bench;
        const auto project = bench.fresh();
        const QTemporaryDir places;
        QVERIFY_RESULT(read(*project, QDir(places.path()), {{u"stores.csv"_s, "Store No,Name,Postcode\n0001,Eastgate,LS6 4JP\n0002,Westgate,SW8 2JW\n"},
                                                            {u"subnets.csv"_s, "Store,Subnet\n0001,10.0.1.0/24\n0002,10.0.2.0/24\n"}}));
        intake::Request request;
        request.storeCode = store;
        QByteArray bytes = head + '\n' + rows.join(u'\n').toUtf8() + '\n';
        const QTemporaryDir folder;
        for (const QString &month : {u"2026-09"_s, u"2026-10"_s}) { // and the list comes again
            const auto report = read(*project, QDir(folder.path()), {{name.contains(u'%') ? name.arg(month) : name, bytes}}, request);
            QVERIFY_RESULT(report);
            QVERIFY2(report->filesFailed == 0, qPrintable(told(*report)));
            bytes += "\n";
            QStringList devices;
            for (const Device &device : project->estate()->devices) {
                const Store *at = project->estate()->store(device.store);
                devices += QStringList({device.name, deviceClassSlug(device.deviceClass), device.ip ? device.ip->text() : u"-"_s, device.channels > 0 ? QString::number(device.channels) : u"-"_s,
                                        at ? at->code.text() : u"-"_s}).join(u' ') + (device.needsDecision ? u" ?"_s : QString());
            }
            devices.sort();
            expected.sort();
            QCOMPARE(devices.join(u'\n'), expected.join(u'\n'));
        }
        QCOMPARE(test::findingIds(*project->verify({})), QByteArrayList());
    }

    // Names of devices at no known store, and lists of other things.
    void namesThatAreNoDevices_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("why"); // in the words of the refusal
        QTest::newRow("no store") << "Camera name,Make\nFront door,Hikvision\nTill 1,Hikvision\n"_ba << u"--store"_s;
        QTest::newRow("counts") << "Store No,Store Name,Camera\n0107,A,12\n0108,B,4\n"_ba << QString();
        QTest::newRow("yes or no") << "Store No,Camera,Status\n0107,Yes,Done\n0107,No,Open\n"_ba << QString();
        QTest::newRow("what there is at each store") << "Store No,Store Name,Camera\n0107,A,Hikvision\n0108,B,Dahua\n"_ba << QString();
        QTest::newRow("work at stores") << "Store,Name,Status,Engineer\n0107,Fit cameras,Done,A\n0107,Fit recorder,Open,B\n"_ba << QString();
    }
    void namesThatAreNoDevices()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, why);
        test::Bench bench;
        const auto project = bench.fresh();
        const QTemporaryDir folder;
        const auto report = read(*project, QDir(folder.path()), {{u"list.csv"_s, csv}});
        QVERIFY_RESULT(report);
        QCOMPARE(report->filesFailed, 1);
        QVERIFY2(report->files.front().error.contains(why), qPrintable(report->files.front().error));
        QCOMPARE(project->estate()->devices.size(), size_t(0));
    }

    // Nothing says whose they are: a camera in each, rather than one for all.
    void filesOfUnknownStoresStayApart()
    {
        const auto scan = [](const QByteArray &last) {
            return QByteArray("Host: 192.168.1.10 ()\tPorts: 80/open/tcp//http//Hikvision IP camera httpd/\nHost: 192.168.1." + last
                              + " ()\tPorts: 80/open/tcp//http//Hikvision IP camera httpd/\n");
        };
        test::Bench bench;
        const auto project = bench.fresh();
        const QTemporaryDir folder;
        const auto report = read(*project, QDir(folder.path()), {{u"leeds.gnmap"_s, scan("11")}, {u"hull.gnmap"_s, scan("12")}, {u"dover.gnmap"_s, scan("13")}});
        QVERIFY_RESULT(report);
        QCOMPARE(project->estate()->devices.size(), size_t(6));
        QCOMPARE(std::count_if(report->findings.begin(), report->findings.end(), [](const Finding &f) { return f.id == u"identify.match.several-places"_s; }), 1);
        // The same place once more, under its name.
        QVERIFY_RESULT(read(*project, QDir(folder.path()), {{u"Leeds 2026-12 (2).gnmap"_s, scan("11") + "# later\n"}}));
        QCOMPARE(project->estate()->devices.size(), size_t(6));
    }

    // A dry run lists what it counts, of each kind.
    void everythingCountedIsListed()
    {
        test::Bench bench;
        const auto project = bench.filled(2, 1);
        const QTemporaryDir folder;
        const Files files{{u"r.csv"_s, "Store No,Name,Postcode\n0301,A,LS6 4JP\n0302,B,LS6 4JQ\n"},
                          {u"s.csv"_s, "Subnet,Store No\n10.9.0.0/24,0301\n10.9.1.0/24,0302\n"},
                          {u"d.csv"_s, "Store No,Name,IP\n0301,a,10.9.0.1\n0301,b,10.9.0.2\n0302,c,10.9.1.1\n"}};
        const auto check = [](const intake::Report &report, qint64 each) {
            std::map<std::pair<ImportOutcome, int>, qint64> listed;
            for (const ImportItem &item : report.import.items)
                if (item.field.isEmpty()) {
                    ++listed[{item.outcome, !item.device.isNull() ? 0 : item.isSubnet ? 1 : 2}];
                    QVERIFY(!item.label.isEmpty());
                }
            const ImportOutcome outcome = report.added() > 0 ? ImportOutcome::New : ImportOutcome::Same;
            QCOMPARE(report.added() + report.same(), each);
            QCOMPARE((listed[{outcome, 0}]), 3);
            QCOMPARE((listed[{outcome, 1}]), 2);
            QCOMPARE((listed[{outcome, 2}]), 2);
        };
        intake::Request dry;
        dry.isDryRun = true;
        const auto before = read(*project, QDir(folder.path()), files, dry);
        QVERIFY_RESULT(before);
        check(*before, 7);
        const auto after = read(*project, QDir(folder.path()), {});
        QVERIFY_RESULT(after);
        check(*after, 7);
        const auto again = read(*project, QDir(folder.path()), {}, dry);
        QVERIFY_RESULT(again);
        QCOMPARE(again->added(), 0);
        check(*again, 7);
        // The same things in other rows.
        const auto others = read(*project, QDir(folder.path()), {{u"r.csv"_s, "Store No,Name,Postcode\n0302,B,LS6 4JQ\n0301,A,LS6 4JP\n"}, {u"s.csv"_s, "Subnet,Store No\n10.9.1.0/24,0302\n10.9.0.0/24,0301\n"},
                                                                 {u"d.csv"_s, "Store No,Name,IP\n0302,c,10.9.1.1\n0301,b,10.9.0.2\n0301,a,10.9.0.1\n"}}, dry);
        QVERIFY_RESULT(others);
        QCOMPARE(others->added(), 0);
        check(*others, 7);
    }

    void whoMadeATableCanBeSaid()
    {
        test::Bench bench;
        const auto project = bench.filled(2, 1);
        const QTemporaryDir folder;
        const Files files{{u"d.csv"_s, "IP,MAC,Model\n10.9.0.1,28:57:be:00:00:01,X\n"}};
        QVERIFY_RESULT(read(*project, QDir(folder.path()), files));
        intake::Request request;
        request.origin = ingest::TableOrigin::Network;
        const auto again = read(*project, QDir(folder.path()), {}, request);
        QVERIFY_RESULT(again);
        QVERIFY(!again->files.front().isRepeated); // the same bytes, and another source
        QCOMPARE(again->import.devices.added, 0);
    }

    void anEncodingCanBeSaid()
    {
        test::Bench bench;
        const auto project = bench.filled(2, 1);
        const QTemporaryDir folder;
        const Files files{{u"c.csv"_s, "\xD0\xF2\xBA\xC5,\xD0\xCD\xBA\xC5,IP,MAC,\xB0\xE6\xB1\xBE\n1,IPC-HDW1431T1,10.9.0.11,38:af:29:00:00:01,2.8\n"}};
        intake::Request request;
        request.isDryRun = true;
        const auto guessed = read(*project, QDir(folder.path()), files, request);
        QVERIFY_RESULT(guessed);
        QVERIFY(told(*guessed).contains(u"warning import.file.encoding c.csv"_s));
        request.encoding = u"gbk"_s;
        const auto said = read(*project, QDir(folder.path()), {}, request);
        QVERIFY_RESULT(said);
        QVERIFY2(!told(*said).contains(u"import.file.encoding"_s), qPrintable(told(*said)));
        QCOMPARE(said->import.devices.added, 1);
    }

    void aMappingPicksOneSheet()
    {
        test::Bench bench;
        const auto project = bench.filled(2, 1);
        const QTemporaryDir folder;
        intake::Request request;
        ingest::ColumnMapping mapping;
        mapping.sheet = u"South"_s;
        mapping.columns = {{u"ip"_s, u"IP"_s, {}}, {u"name"_s, u"Name"_s, {}}};
        request.mapping = mapping;
        const auto report = read(*project, QDir(folder.path()), {{u"b.xlsx"_s, book()}}, request);
        QVERIFY_RESULT(report);
        QCOMPARE(report->files.size(), size_t(1));
        QCOMPARE(report->files.front().name, u"b.xlsx / South"_s);
        QCOMPARE(report->files.front().rows, 1);
        QCOMPARE(std::count_if(report->findings.begin(), report->findings.end(), [](const Finding &f) { return f.id == u"import.sheet.left-out"_s; }), 5);

        // One that was made for a sheet of this very file leaves the others to themselves.
        request.mapping.reset();
        request.mappings[QDir(folder.path()).filePath(u"b.xlsx"_s)] = {mapping};
        const auto own = read(*project, QDir(folder.path()), {}, request);
        QVERIFY_RESULT(own);
        QCOMPARE(own->files.size(), size_t(3));
    }

    // Headers that nobody knows are what a mapping is for.
    void aMappingReadsWhatNobodyRecognises()
    {
        test::Bench bench;
        const auto project = bench.filled(2, 1);
        const QTemporaryDir folder;
        intake::Request request;
        ingest::ColumnMapping mapping;
        mapping.columns = {{u"ip"_s, u"Adr"_s, {}}, {u"name"_s, u"Cam"_s, {}}};
        request.mapping = mapping;
        const Files files{{u"d.csv"_s, "Shop,Cam,Adr,Zuletzt\n0231,C,10.31.4.13,03/04/2026\n"}, {u"e.txt"_s, "Shop;Cam;Platz\n0231;C;2\n"}, {u"f.json"_s, "[{\"a\": 1, \"b\": 2}]"}};
        const auto report = read(*project, QDir(folder.path()), files, request);
        QVERIFY_RESULT(report);
        QCOMPARE(report->files.at(0).rows, 1);
        QVERIFY2(report->files.at(1).error.contains(u"these are not there: Adr"_s), qPrintable(report->files.at(1).error));
        QVERIFY2(report->files.at(2).error.contains(u"JSON"_s), qPrintable(report->files.at(2).error));
    }

    void joinedCellsNameTheStore()
    {
        test::Bench bench;
        const auto project = bench.filled(2, 1);
        const QTemporaryDir folder;
        const auto report = read(*project, QDir(folder.path()), {{u"b.xlsx"_s, book()}});
        QVERIFY_RESULT(report);
        const auto estate = project->estate();
        const Store *store = estate->storeByCode(u"0231"_s);
        QVERIFY(store);
        QCOMPARE(std::count_if(estate->devices.begin(), estate->devices.end(), [&](const auto &device) { return device.store == store->id; }), 3);
    }

    // By the ranges of the site's scope, and where it has none by the name that the assets give.
    void sitesOfRunZeroPlaceDevices()
    {
        test::Bench bench;
        const auto project = bench.fresh();
        const QTemporaryDir folder;
        const auto report = read(*project, QDir(folder.path()),
                                 {{u"stores.csv"_s, "Store No,Name,Postcode\n0231,Leeds Briggate,LS1 6HD\n0412,York Foss,YO31 7UL\n0413,Hull Quay,HU1 1UU\n"},
                                  {u"sites.csv"_s, "name,description,scope,excludes\n0231 Leeds Briggate,,\"10.31.4.0/24\n10.31.5.1-254\",10.31.4.1\nHull Quay,,,\nPrimary,,defaults,\n"
                                                    "York Foss (0412),,10.41.2.0/24,\n0413 Elsewhere Road,,10.43.0.0/24,\n"},
                                  {u"assets.jsonl"_s,
                                   R"({"id":"a1","site_id":"s1","site_name":"Primary","detected_by":"arp","addresses":["10.31.4.20"],"macs":["44:19:b6:00:00:20"],"hw_vendor":"Hikvision","last_seen":1732176222}
{"id":"a2","site_id":"s1","site_name":"Primary","detected_by":"arp","addresses":["10.31.5.21"],"macs":["44:19:b6:00:00:21"],"hw_vendor":"Hikvision","last_seen":1732176222}
{"id":"a3","site_id":"s3","site_name":"Hull Quay","detected_by":"arp","addresses":["192.168.1.20"],"macs":["44:19:b6:00:00:22"],"hw_vendor":"Hikvision","last_seen":1732176222}
{"id":"a4","site_id":"s9","site_name":"Primary","detected_by":"arp","addresses":["192.168.1.21"],"macs":["44:19:b6:00:00:23"],"hw_vendor":"Hikvision","last_seen":1732176222}
{"id":"a5","site_id":"s9","site_name":"Primary","detected_by":"arp","addresses":["10.41.2.20"],"macs":["44:19:b6:00:00:24"],"hw_vendor":"Hikvision","last_seen":1732176222}
{"id":"a6","site_id":"s9","site_name":"Primary","detected_by":"arp","addresses":["10.43.0.20"],"macs":["44:19:b6:00:00:25"],"hw_vendor":"Hikvision","last_seen":1732176222}
)"}});
        QVERIFY_RESULT(report);
        QCOMPARE(told(*report), u"stores.csv stores 3/0\nsites.csv runzero-sites 4/1\nassets.jsonl runzero 6/0\n"
                                "note runzero.site.scope sites.csv:4:0\nnote runzero.site.scope sites.csv:5:0\nrefused subnet.row.no-store sites.csv:7:0"_s);
        const auto estate = project->estate();
        QStringList placed;
        for (const Device &device : estate->devices) {
            const Store *store = estate->store(device.store);
            placed += u"%1 %2"_s.arg(device.mac->text().right(2), store ? store->code.text() : u"waits"_s);
        }
        placed.sort();
        QCOMPARE(placed, (QStringList{u"20 0231"_s, u"21 0231"_s, u"22 0413"_s, u"23 waits"_s, u"24 0412"_s, u"25 waits"_s}));
    }

    // However much is odd: no more is kept, and the rest counted.
    // The journal keeps what it is given for ever.
    void whatIsTypedKeepsNoPassword()
    {
        const QString typed = u"admin/Tango81x still works, password Tango82x"_s;
        DeviceDecision decision;
        decision.reason = typed;
        Delivery delivery;
        delivery.reference = typed;
        Store store{{}, {}, *StoreCode::parse(u"0412")};
        store.note = typed;
        const QJsonObject document{{u"pins"_s, QJsonArray{QJsonObject{{u"store"_s, u"0412"_s}, {u"reason"_s, typed}}}}, {u"name"_s, u"Password"_s}};
        Edit edit{{DecideDevice{{}, {}, decision}, SetDeviceDelivery{{}, {}, delivery}, SetStoreDelivery{{}, {}, delivery}, AddStore{store}, SetDocument{Document::Constraints, {}, document}}, typed};
        bool hadOne = false;
        const QByteArray bytes = toBytes(intake::withoutCredentials(edit, &hadOne));
        QVERIFY(hadOne);
        QVERIFY2(!bytes.contains("Tango"), bytes.constData());
        QCOMPARE(bytes.count("still works"), 6);
        edit.reason = u"ticket INC0012345, the password was reset by the installer"_s;
        QCOMPARE(intake::withoutCredentials(edit).reason, edit.reason);
    }

    // Nor do the names that a person gives: of a brand, a store, the programme, a rate. A rate's id is made of its name.
    void whatIsNamedKeepsNoPassword()
    {
        const QString typed = u"Harrogate password Tango81x"_s;
        DeviceDecision decision;
        decision.brand = typed;
        Store store{{}, {}, *StoreCode::parse(u"0412")};
        store.name = store.town = store.region = store.format = store.postcodeText = typed;
        store.address = u"12 High St, alarm code 74471"_s;
        const auto rate = [](const QString &id, const QString &name) { return QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"category"_s, name}}; };
        const QJsonObject rates{{u"rates"_s, QJsonArray{rate(u"camera-supply"_s, u"New camera"_s), rate(u"own-harrogate-password-tango81x"_s, typed)}}};
        const QJsonObject scenarios{{u"scenarios"_s, QJsonArray{QJsonObject{{u"name"_s, typed}}}}};
        const Edit edit{{DecideDevice{{}, {}, decision}, AddStore{store}, SetDocument{Document::Rates, {}, rates}, SetDocument{Document::Scenarios, {}, scenarios}}, {}};
        bool hadOne = false;
        const QByteArray bytes = toBytes(intake::withoutCredentials(edit, &hadOne));
        QVERIFY(hadOne);
        QVERIFY2(!bytes.toLower().contains("tango") && !bytes.contains("74471"), bytes.constData());
        QVERIFY(bytes.contains("camera-supply") && bytes.contains("New camera") && bytes.contains("12 High St"));
        Programme programme;
        programme.name = programme.organisation = typed;
        programme = intake::withoutCredentials(programme, &hadOne);
        QCOMPARE(programme.name, u"Harrogate password …"_s);
        QCOMPARE(programme.organisation, u"Harrogate password …"_s);
        programme.name = u"PW Retail Park"_s;
        QCOMPARE(intake::withoutCredentials(programme).name, programme.name);
    }

    void aHundredThousandRefusalsAreOneSentence()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"cameras.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Site,IP address,MAC address,Make,Model,Serial number\n");
        constexpr int rows = 500;
        for (int i = 0; i < rows; ++i)
            file.write(QByteArray("0231,10.0.999." + QByteArray::number(i) + ",,Hikvision,DS-2CD2143G2-I,\n"));
        file.close();
        test::Bench bench;
        const auto project = bench.fresh();
        intake::Request request;
        request.inputs = {file.fileName()};
        const auto report = intake::run(*project, request, {});
        QVERIFY_RESULT(report);
        QCOMPARE(report->rejected(), rows);
        std::vector<const Finding *> refused;
        for (const Finding &finding : report->findings)
            if (finding.severity == Severity::Refused)
                refused.push_back(&finding);
        QCOMPARE(refused.size(), size_t(rows));
        QSet<const QChar *> held; // sentences, by where they are in memory
        for (const Finding *finding : refused) {
            QVERIFY(!finding->message.isEmpty() && !finding->suggestion.isEmpty());
            QVERIFY(finding->raw.contains(u"10.0.999."_s)); // each row is still there, to be exported
            held.insert(finding->message.constData());
            held.insert(finding->suggestion.constData());
        }
        QVERIFY2(held.size() <= 4, qPrintable(QString::number(held.size())));
        const QString exported = folder.filePath(u"refused.csv"_s);
        QVERIFY_RESULT(intake::exportRefusedRows(report->findings, exported));
        QFile written(exported);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().count("10.0.999.") >= rows);
    }

    // An id that is made anew is nobody else's.
    void ratesKeepTheirOwnIds()
    {
        const auto rate = [](const QString &id, const QString &name) { return QJsonObject{{u"id"_s, id}, {u"name"_s, name}}; };
        const QJsonObject rates{{u"rates"_s, QJsonArray{rate(u"own-ladder"_s, u"Ladder"_s), rate(u"own-password-tango81x"_s, u"Password Tango81x"_s), rate(u"own-password-tango82x"_s, u"Password Tango82x"_s),
                                                       rate(u"own-rate-2"_s, u"Rate 2"_s), rate(u"own-rate-4"_s, u"Rate 4"_s)}}};
        const Edit cleaned = intake::withoutCredentials(Edit{{SetDocument{Document::Rates, {}, rates}}, {}});
        QStringList ids;
        for (const QJsonValue &one : std::get<SetDocument>(cleaned.changes.front()).to[u"rates"_s].toArray())
            ids += one[u"id"_s].toString();
        QCOMPARE(ids.join(u' '), u"own-ladder own-rate-3 own-rate-5 own-rate-2 own-rate-4"_s);
    }

    void findingsAreCapped()
    {
        intake::Report report;
        for (size_t i = 0; i < intake::Report::mostFindings + 3; ++i)
            report.keep({});
        QCOMPARE(report.findings.size(), intake::Report::mostFindings);
        QCOMPARE(report.findingsLeftOut, 3);
    }
};
PHASEOUT_TEST(IntakeTest)
#include "tst_intake.moc"
