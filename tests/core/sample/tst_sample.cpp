// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/sample/truth.h"
#include "core/values/macaddress.h"
#include "core/values/postcode.h"
#include "tests/core/sample/samplefolder.h"
#include "tests/runner.h"

#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <zip.h>

using namespace phaseout;
using namespace phaseout::sample;
using namespace phaseout::test;
using namespace Qt::Literals::StringLiterals;

/// The sample as a folder of files: repeatable, counted, well formed, true, and never in anybody's way.
class TestSample : public QObject {
    Q_OBJECT

    static Result<Written> write(const QString &folder, int stores, int devices, quint64 seed = 1)
    {
        return writeSample(folder, {stores, devices, seed}, {});
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sameOptionsGiveTheSameBytes()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(write(folder.filePath(u"a"_s), 40, 12));
        QVERIFY_RESULT(write(folder.filePath(u"b"_s), 40, 12));
        QVERIFY_RESULT(write(folder.filePath(u"c"_s), 40, 12, 2));
        const auto first = contentsOf(folder.filePath(u"a"_s));
        QVERIFY(first.size() > 10);
        QVERIFY(first == contentsOf(folder.filePath(u"b"_s)));
        const auto other = contentsOf(folder.filePath(u"c"_s));
        for (const QString &name : {u"stores.csv"_s, u"truth.json"_s, u"inventory-cameras.xlsx"_s})
            QVERIFY2(other[name] != first[name], qPrintable(name));
    }

    void counts_data()
    {
        QTest::addColumn<int>("stores");
        QTest::addColumn<int>("devices");
        QTest::newRow("one store, one device") << 1 << 1;
        QTest::newRow("one store") << 1 << 19;
        QTest::newRow("one device each") << 50 << 1;
        QTest::newRow("exactly the share with other makers") << 5 << 4;
        QTest::newRow("as shipped") << 120 << 19;
        QTest::newRow("ranges larger than 256 addresses") << 20 << 200;
        QTest::newRow("more than four figures in a code") << 3001 << 1;
    }
    void counts()
    {
        QFETCH(int, stores);
        QFETCH(int, devices);
        QTemporaryDir folder;
        const auto written = write(folder.filePath(u"s"_s), stores, devices);
        QVERIFY_RESULT(written);
        const auto truth = readTruth(folder.filePath(u"s/truth.json"_s), {});
        QVERIFY_RESULT(truth);
        const auto contents = contentsOf(folder.filePath(u"s"_s));
        qint64 bytes = 0;
        for (const QByteArray &file : contents)
            bytes += file.size();
        qint64 inScope = 0;
        qint64 present = 0;
        for (const TruthDevice &device : truth->devices) {
            inScope += device.isInScope;
            present += !device.isGone;
        }
        qint64 storesInScope = 0;
        qint64 inScopeByStore = 0;
        for (const TruthStore &store : truth->stores) {
            storesInScope += store.inScopeDevices > 0;
            inScopeByStore += store.inScopeDevices;
        }
        QCOMPARE(written->stores, stores);
        QCOMPARE(written->devices, qint64(stores) * devices);
        QCOMPARE(present, written->devices);
        QCOMPARE(inScope, written->inScopeDevices);
        QCOMPARE(inScopeByStore, inScope);
        QCOMPARE(storesInScope, written->storesInScope);
        QCOMPARE(written->files, contents.size());
        QCOMPARE(written->bytes, bytes);
        QCOMPARE(tableOf(contents[u"stores.csv"_s]).size(), stores);
        QCOMPARE(qint64(truth->stores.size()), stores);
        QVERIFY2(storesInScope * 100 >= qint64(stores) * 80, "at least 80 % of the stores have in-scope devices");
    }

    void everyFileIsWellFormed()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(write(folder.filePath(u"s"_s), 80, 19));
        const auto contents = contentsOf(folder.filePath(u"s"_s));
        int tables = 0;
        int scans = 0;
        for (auto file = contents.cbegin(); file != contents.cend(); ++file) {
            if (file.key().endsWith(u".csv")) {
                const auto rows = tableOf(file.value(), file.key() == u"inventory-north.csv" ? u';' : u',');
                QVERIFY2(!rows.isEmpty() && !rows.contains(Row()), qPrintable(file.key()));
                ++tables;
            } else if (file.key().endsWith(u".xml")) {
                QXmlStreamReader xml(file.value());
                while (!xml.atEnd())
                    xml.readNext();
                QVERIFY2(!xml.hasError(), qPrintable(QString(file.key() % u": "_s % xml.errorString())));
                ++scans;
            }
        }
        QVERIFY(tables >= 8);
        QVERIFY(scans >= 8);
        for (const QString &name : {u"stores.csv"_s, u"subnets.csv"_s, u"sightings.csv"_s, u"inventory-north.csv"_s,
                                    u"inventory-cameras.xlsx"_s, u"truth.json"_s})
            QVERIFY2(contents.contains(name), qPrintable(name));
        QVERIFY(isTruth(contents[u"truth.json"_s]));
        QVERIFY(QJsonDocument::fromJson(contents[u"truth.json"_s]).isObject());
    }

    void workbookIsAZipOfXml()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(write(folder.filePath(u"s"_s), 30, 10));
        int error = 0;
        zip_t *archive = zip_open(qPrintable(folder.filePath(u"s/inventory-cameras.xlsx"_s)), ZIP_RDONLY, &error);
        QVERIFY(archive);
        zip_file_t *sheet = zip_fopen(archive, "xl/worksheets/sheet1.xml", 0);
        QVERIFY(sheet);
        QByteArray bytes(4 * 1024 * 1024, '\0');
        bytes.resize(zip_fread(sheet, bytes.data(), static_cast<zip_uint64_t>(bytes.size())));
        zip_fclose(sheet);
        zip_discard(archive);
        QXmlStreamReader xml(bytes);
        int rows = 0;
        while (!xml.atEnd())
            rows += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"row";
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(rows > 50);
    }

    void truthAgreesWithTheFiles()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(write(folder.filePath(u"s"_s), 100, 19));
        const auto contents = contentsOf(folder.filePath(u"s"_s));
        const auto truth = readTruth(folder.filePath(u"s/truth.json"_s), {});
        QVERIFY_RESULT(truth);
        QMap<QString, int> listed; // source to number
        QSet<QString> macs;
        QSet<QString> serials;
        QSet<QString> scanned;
        QMap<QString, QString> sadpIps;
        for (const TruthDevice &device : truth->devices) {
            QVERIFY2(!macs.contains(device.mac), qPrintable(device.mac));
            QVERIFY2(device.serial.isEmpty() || !serials.contains(device.serial), qPrintable(device.serial));
            macs.insert(device.mac);
            serials.insert(device.serial);
            for (const QString &source : device.sources)
                ++listed[source];
            if (device.sources.contains(u"scan"_s))
                scanned.insert(device.ip);
            if (device.sources.contains(u"sadp"_s))
                sadpIps.insert(device.mac, device.ip);
        }
        int hosts = 0;
        int sadpRows = 0;
        for (auto file = contents.cbegin(); file != contents.cend(); ++file) {
            if (file.key().startsWith(u"sadp/"))
                for (const Row &row : tableOf(file.value())) {
                    const auto mac = MacAddress::parse(row[u"MAC Address"_s]);
                    QVERIFY_RESULT(mac);
                    QCOMPARE(row[u"IPv4 Address"_s], sadpIps.value(mac->text()));
                    ++sadpRows;
                }
            if (!file.key().startsWith(u"scans/"))
                continue;
            QXmlStreamReader xml(file.value());
            bool isUp = false;
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement)
                    continue;
                if (xml.name() == u"status")
                    isUp = xml.attributes().value(u"state"_s) == u"up";
                if (xml.name() != u"address" || !isUp)
                    continue;
                const QString address = xml.attributes().value(u"addr"_s).toString();
                const bool isMac = xml.attributes().value(u"addrtype"_s) == u"mac";
                hosts += !isMac;
                QVERIFY2((isMac ? macs : scanned).contains(isMac ? address.toLower() : address), qPrintable(address));
            }
        }
        QCOMPARE(hosts, listed[u"scan"_s]);
        QCOMPARE(sadpRows, listed[u"sadp"_s]);
        QVERIFY(listed[u"workbook"_s] > 100);
        QVERIFY(listed[u"north-list"_s] > 50);
    }

    void sharedRangesHaveFoldersNamedByStore()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(write(folder.filePath(u"s"_s), 64, 19));
        const auto contents = contentsOf(folder.filePath(u"s"_s));
        QMap<QString, QStringList> storesOf;
        for (const Row &row : tableOf(contents[u"subnets.csv"_s]))
            storesOf[row[u"Subnet"_s]].append(row[u"Store No"_s]);
        int shared = 0;
        for (auto range = storesOf.cbegin(); range != storesOf.cend(); ++range) {
            if (range.value().size() == 1)
                continue;
            QVERIFY(range.key().startsWith(u"192.168."));
            for (const QString &code : range.value())
                QVERIFY2(contents.contains(u"scans/"_s % code % u"/scan.xml"_s), qPrintable(code));
            shared += static_cast<int>(range.value().size());
        }
        QCOMPARE(shared, 4); // one store in sixteen
        QVERIFY(storesOf.size() < 62);
    }

    void postcodesAreWellFormedAndMostlyReadable()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(write(folder.filePath(u"s"_s), 400, 1));
        int readable = 0;
        int blank = 0;
        QMap<QString, int> names;
        const auto rows = tableOf(contentsOf(folder.filePath(u"s"_s))[u"stores.csv"_s]);
        for (const Row &row : rows) {
            const QString postcode = row[u"Postcode"_s];
            readable += Postcode::parse(postcode).has_value();
            blank += postcode.isEmpty();
            ++names[row[u"Name"_s].simplified()];
            QVERIFY(row[u"Name"_s].startsWith(u"Northbridge"));
        }
        QCOMPARE(readable + blank, 400);
        QVERIFY(blank >= 1 && blank <= 12);
        QVERIFY(names.size() >= 380 && names.size() <= 399); // two shops have one name, and chance adds a few
        QCOMPARE(rows[5][u"Name"_s].simplified(), rows[6][u"Name"_s].simplified());
    }

    // What nobody could know is not held against anybody, and nothing else is let off.
    void truthSaysWhatTheFilesTell()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(write(folder.filePath(u"s"_s), 300, 19));
        const auto truth = readTruth(folder.filePath(u"s/truth.json"_s), {});
        QVERIFY_RESULT(truth);
        QSet<QString> placed; // stores whose range is in the table and theirs alone
        QMap<QString, QStringList> ranges;
        const auto subnets = tableOf(contentsOf(folder.filePath(u"s"_s))[u"subnets.csv"_s]);
        for (const Row &row : subnets)
            ranges[row[u"Subnet"_s]].append(row[u"Store No"_s]);
        for (const QStringList &stores : ranges)
            if (stores.size() == 1)
                placed.insert(stores.front());
        int cameras = 0, makers = 0, classes = 0, present = 0, stores = 0;
        for (const TruthDevice &device : truth->devices) {
            if (device.isGone || device.sources.isEmpty())
                continue;
            ++present;
            stores += device.told.store;
            cameras += !device.maker.isEmpty();
            makers += device.told.maker;
            classes += device.told.deviceClass;
            if (device.sources.contains(u"sadp"_s))
                QVERIFY(device.told.maker && device.told.deviceClass);
            if (placed.contains(device.store) && device.sources.contains(u"scan"_s))
                QVERIFY(device.told.store);
            if (device.maker.isEmpty())
                QVERIFY(!device.told.maker && !device.told.deviceClass);
            if (device.maker != u"xiongmai" && (device.sources.contains(u"workbook"_s) || device.sources.contains(u"north-list"_s)))
                QVERIFY(device.told.deviceClass);
        }
        // Nearly everything: the shares that docs/benchmarks.md gives of the large sample.
        QVERIFY2(makers * 100 >= cameras * 97 && makers < cameras, qPrintable(QString::number(makers)));
        QVERIFY2(classes * 100 >= cameras * 93 && classes < cameras, qPrintable(QString::number(classes)));
        QVERIFY2(stores * 100 >= present * 98 && stores < present, qPrintable(QString::number(stores)));
    }

    void dirtComesAtItsRates()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(write(folder.filePath(u"s"_s), 500, 19));
        const auto truth = readTruth(folder.filePath(u"s/truth.json"_s), {});
        QVERIFY_RESULT(truth);
        QMap<QString, const TruthDevice *> bySerial;
        int present = 0;
        int missing = 0;
        int ours = 0;
        int rebrands = 0;
        for (const TruthDevice &device : truth->devices) {
            bySerial.insert(device.serial, &device);
            present += !device.isGone;
            missing += !device.isGone && !device.sources.contains(u"scan"_s);
            const bool isOurs = device.maker == u"hikvision" || device.maker == u"dahua";
            ours += isOurs;
            rebrands += isOurs && device.brand.toLower() != device.maker;
        }
        int known = 0, otherAddress = 0, macs = 0, mistyped = 0, otherStore = 0, versions = 0, stale = 0;
        for (const Row &row : tableOf(contentsOf(folder.filePath(u"s"_s))[u"inventory-north.csv"_s], u';')) {
            const TruthDevice *device = row[u"S/N"_s].isEmpty() ? nullptr : bySerial.value(row[u"S/N"_s]);
            if (!device)
                continue;
            ++known;
            otherAddress += row[u"IP address"_s] != device->ip;
            otherStore += row[u"Branch"_s] != device->store;
            versions += !device->isGone && !device->firmware.isEmpty();
            stale += !device->isGone && row[u"Version"_s] != device->firmware;
            if (const auto mac = MacAddress::parse(row[u"Physical address"_s])) {
                ++macs;
                mistyped += mac->text() != device->mac;
            }
        }
        const auto isAbout = [](int part, int whole, int low, int high) {
            return part * 1000 >= whole * low && part * 1000 <= whole * high;
        };
        QVERIFY(known > 500);
        QVERIFY2(isAbout(missing, present, 85, 115), qPrintable(QString::number(missing)));
        QVERIFY2(isAbout(rebrands, ours, 35, 70), qPrintable(QString::number(rebrands)));
        QVERIFY2(isAbout(otherAddress, known, 15, 45), qPrintable(QString::number(otherAddress)));
        QVERIFY2(isAbout(mistyped, macs, 8, 35), qPrintable(QString::number(mistyped)));
        QVERIFY2(isAbout(stale, versions, 60, 105), qPrintable(QString::number(stale)));
        QVERIFY2(isAbout(otherStore, known, 5, 30), qPrintable(QString::number(otherStore)));
    }

    void refusedFolders_data()
    {
        QTest::addColumn<QString>("prepare");
        QTest::addColumn<int>("expected"); // an ErrorCode, -1 where it is taken
        QTest::newRow("no such folder yet") << QString() << -1;
        QTest::newRow("an empty folder") << u"empty"_s << -1;
        QTest::newRow("an earlier sample") << u"sample"_s << -1;
        QTest::newRow("an earlier sample and somebody's notes") << u"sample+notes.txt"_s << int(ErrorCode::FileExists);
        QTest::newRow("a register of their own") << u"stores.csv"_s << int(ErrorCode::FileExists);
        QTest::newRow("a hidden file") << u".hidden"_s << int(ErrorCode::FileExists);
        QTest::newRow("a file of that name") << u"file"_s << int(ErrorCode::FileExists);
        QTest::newRow("no folder above") << u"above"_s << int(ErrorCode::FileNotFound);
    }
    void refusedFolders()
    {
        QFETCH(QString, prepare);
        QTemporaryDir above;
        QString target = above.filePath(u"s"_s);
        const auto makeFile = [](const QString &path) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("mine\n");
        };
        if (prepare == u"above") {
            target = above.filePath(u"missing/s"_s);
        } else if (prepare == u"file") {
            makeFile(target);
        } else if (!prepare.isEmpty()) {
            QVERIFY(QDir().mkpath(target));
            if (prepare.startsWith(u"sample"))
                QVERIFY_RESULT(write(target, 5, 3, 7));
            if (prepare.contains(u'.'))
                makeFile(target % u'/' % prepare.section(u'+', -1));
        }
        const auto before = contentsOf(above.path());
        const auto written = write(target, 6, 3);
        QCOMPARE(written ? -1 : int(written.error().code), [] {
            QFETCH(int, expected);
            return expected;
        }());
        if (!written)
            QVERIFY(contentsOf(above.path()) == before);
        else
            QCOMPARE(contentsOf(above.path()).size(), written->files);
    }

    void refusedOptions_data()
    {
        QTest::addColumn<int>("stores");
        QTest::addColumn<int>("devices");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<int>("expected");
        const QDate day(2026, 11, 2);
        QTest::newRow("no stores") << 0 << 1 << day << int(ErrorCode::ValueInvalid);
        QTest::newRow("too many stores") << mostStores + 1 << 1 << day << int(ErrorCode::ValueInvalid);
        QTest::newRow("no devices") << 1 << 0 << day << int(ErrorCode::ValueInvalid);
        QTest::newRow("too many devices") << 1 << mostDevicesPerStore + 1 << day << int(ErrorCode::ValueInvalid);
        QTest::newRow("no day") << 1 << 1 << QDate() << int(ErrorCode::ValueInvalid);
        QTest::newRow("more addresses than there are")
            << mostStores << mostDevicesPerStore << day << int(ErrorCode::LimitExceeded);
    }
    void refusedOptions()
    {
        QFETCH(int, stores);
        QFETCH(int, devices);
        QFETCH(QDate, asOf);
        QFETCH(int, expected);
        QTemporaryDir above;
        const auto written = writeSample(above.filePath(u"s"_s), {stores, devices, 1, asOf}, {});
        QVERIFY(!written);
        QCOMPARE(int(written.error().code), expected);
        QVERIFY(QDir(above.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void cancelLeavesAllAsItWas()
    {
        QTemporaryDir above;
        const QString earlier = above.filePath(u"earlier"_s);
        QVERIFY_RESULT(write(earlier, 5, 3));
        const auto before = contentsOf(above.path());
        for (const QString &target : {earlier, above.filePath(u"fresh"_s)}) {
            std::stop_source stop;
            qint64 last = 0;
            const JobContext context(stop.get_token(), [&](const Progress &progress) {
                last = progress.done;
                QCOMPARE(progress.total, 60);
                if (progress.done == 30)
                    stop.request_stop();
            });
            const auto written = writeSample(target, {60, 10}, context);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
            QCOMPARE(last, 30);
            QVERIFY(contentsOf(above.path()) == before);
            QCOMPARE(QDir(above.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     {u"earlier"_s});
        }
    }

    void truthRefusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another JSON") << QByteArray("{\"about\":{}}\n");
        QTest::newRow("cut short") << QByteArray(
            "{\"about\":{\"kind\":\"phaseout-sample-truth\"},\n\"devices\":[\n{\"mac\":\"a\"},\n");
        QTest::newRow("no JSON inside") << QByteArray(
            "{\"about\":{\"kind\":\"phaseout-sample-truth\"},\n\"devices\":[\nhello\n],\n\"stores\":[\n],\n");
    }
    void truthRefusesOtherFiles()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"truth.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto truth = readTruth(file.fileName(), {});
        QVERIFY(!truth);
        QCOMPARE(truth.error().code, ErrorCode::FormatInvalid);
        QCOMPARE(readTruth(folder.filePath(u"none.json"_s), {}).error().code, ErrorCode::FileNotFound);
    }
};

PHASEOUT_TEST(TestSample)
#include "tst_sample.moc"
