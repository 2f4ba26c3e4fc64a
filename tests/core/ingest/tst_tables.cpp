// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/delivery.h"
#include "core/ingest/addressrange.h"
#include "core/ingest/addresstext.h"
#include "core/ingest/builtin.h"
#include "tests/core/formats/zipmaker.h"
#include "core/estate/storestate.h"
#include "tests/core/ingest/collectingsink.h"

#include "tests/runner.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

namespace {
// Devices as "row ip mac name@store", with "gone" and the day where they are removed, stores as "row code postcode lat,lon", subnets; then findings as "severity id line:column".
QString told(const test::CollectingSink &sink)
{
    QStringList lines;
    for (const Observation &o : sink.observations) {
        const bool isGone = saidGone(o.text(TraitKind::DeliveryWord)) || saidGone(o.text(TraitKind::Status));
        const QString store = o.text(TraitKind::StoreCodeText) + (o.find(TraitKind::StoreName) && o.find(TraitKind::StoreCodeText) ? QString(u'(' + o.text(TraitKind::StoreName) + u')') : QString());
        lines += u"%1 %2 %3 %4@%5%6"_s.arg(QString::number(o.row), o.ip ? o.ip->text() : u"-"_s, o.mac ? o.mac->text() : u"-"_s, o.text(TraitKind::Name),
                                           store, isGone ? QString(u" gone "_s + o.text(TraitKind::RemovedOn)) : QString());
    }
    for (const StoreRow &row : sink.stores)
        lines += u"%1 %2 %3 %4,%5"_s.arg(QString::number(row.row), row.text(StoreField::Code), row.text(StoreField::Postcode), row.text(StoreField::Latitude),
                                         row.text(StoreField::Longitude));
    for (const SubnetRow &row : sink.subnets)
        lines += u"%1 %2 %3"_s.arg(QString::number(row.row), row.subnet, row.storeCode);
    for (const Finding &f : sink.findings)
        lines += u"%1 %2 %3:%4"_s.arg(severitySlug(f.severity), f.id).arg(f.where.line).arg(f.where.column);
    return lines.join(u'\n');
}
} // namespace

class TablesTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoColumnsForOneFieldAreNamed()
    {
        test::CollectingSink sink;
        QVERIFY(test::readBytes(*readerFor(u"devices"_s), "IP,IP address,Name\n10.0.0.1,10.0.0.1,a\n10.0.0.2,10.9.0.2,b\n", sink, test::optionsFor(u"x.csv"_s)).has_value());
        QCOMPARE(sink.findings.back().message, u"In 1 row(s), first in row 3, the columns “IP” and “IP address”, both for IP address, differ; “IP” was taken."_s);
    }

    void aColumnOfCamerasSaysWhatItNames_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("expected"); // the class of each row
        QTest::newRow("what they watch") << "IP,Camera\n10.0.0.1,Till 1\n10.0.0.2,Printer lobby\n10.0.0.3,Till cam 3\n"_ba << u"camera camera camera"_s;
        QTest::newRow("in words") << "IP,Camera name\n10.0.0.1,Till & door\n"_ba << u"camera"_s;
        QTest::newRow("anything") << "IP,Camera name\n10.0.0.1,Front door\n10.0.0.2,Switch room\n10.0.0.3,Dome 2\n"_ba << u"camera camera camera"_s;
        QTest::newRow("another thing") << "IP,Camera\n10.0.0.1,NVR printer room\n10.0.0.2,NVR1\n10.0.0.3,Core switch 2\n"_ba << u"- - -"_s;
        QTest::newRow("in another language") << "IP;Kameraname\n10.0.0.1;Eingang\n"_ba << u"camera"_s;
        QTest::newRow("channels of recorders") << "NVR,Ch,Name,IP\nA,1,Front door,10.0.0.1\nA,2,DVR 2,10.0.0.1\n"_ba << u"camera -"_s;
        QTest::newRow("recorders and how many channels they have") << "NVR,Channels,Name,IP\nA,16,Front door,10.0.0.1\n"_ba << u"-"_s;
        QTest::newRow("no header of a camera") << "IP,Name,Camera model\n10.0.0.1,Front door,X\n"_ba << u"-"_s;
        QTest::newRow("a kind of its own") << "IP,Camera,Type\n10.0.0.1,Till 1,NVR\n"_ba << u"NVR"_s;
        QTest::newRow("a list of anything") << "IP,Name\n10.0.0.1,Till 1\n"_ba << u"-"_s;
    }
    void aColumnOfCamerasSaysWhatItNames()
    {
        QFETCH(QByteArray, csv);
        test::CollectingSink sink;
        QVERIFY(test::readBytes(*readerFor(u"devices"_s), csv, sink, test::optionsFor(u"x.csv"_s)).has_value());
        QStringList classes;
        for (const Observation &one : sink.observations)
            classes += one.find(TraitKind::ClassWord) ? one.text(TraitKind::ClassWord) : u"-"_s;
        QTEST(classes.join(u' '), "expected");
    }

    void namesInListsOfCameras_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // the class of each device
        const QByteArray list = "<DeviceManager version=\"2.0\"><Device name=\"Till & door\" "
                                "domain=\"10.0.0.1\"/><Device name=\"NVR till\" domain=\"10.0.0.2\"/>"
                                "<Device name=\"Front\" domain=\"10.0.0.3\"/></DeviceManager>";
        QTest::newRow("SmartPSS") << u"smartpss-xml"_s << list << u"camera - video device"_s;
        const QByteArray milestone =
            "HardwareId,Name,Address,Model,RecorderName\nh1,Till 1,10.0.0.1,X,r\nh2,Front,10.0.0.2,X,r\nh3,Till "
            "1,10.0.0.3,X,r\nh3,Till 2,10.0.0.3,X,r\n";
        QTest::newRow("Milestone, and a device of several channels") << u"milestone"_s << milestone << u"camera camera -"_s;
    }
    void namesInListsOfCameras()
    {
        QFETCH(QString, reader);
        QFETCH(QByteArray, text);
        test::CollectingSink sink;
        QVERIFY(test::readBytes(*readerFor(reader), text, sink, test::optionsFor(u"x"_s)).has_value());
        QStringList classes;
        for (const Observation &one : sink.observations)
            classes += one.find(TraitKind::ClassWord) ? one.text(TraitKind::ClassWord) : u"-"_s;
        QTEST(classes.join(u' '), "expected");
    }

    void listsAppendedToEachOther()
    {
        test::CollectingSink sink;
        const QByteArray list =
            "<?xml version=\"1.0\"?>\n<DeviceManager><Device name=\"a\" domain=\"10.0.0.1\"/></DeviceManager>\n";
        QVERIFY(test::readBytes(*readerFor(u"smartpss-xml"_s), list + QByteArray(list).replace("0.1\"", "0.2\""), sink,
                                test::optionsFor(u"x.xml"_s))
                    .has_value());
        QCOMPARE(told(sink), u"1 10.0.0.1 - a@\n2 10.0.0.2 - a@"_s);
    }

    void statesOfStores_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("expected"); // as kept
        QTest::addColumn<bool>("isTold");
        const auto row = [](const char *status, const char *expected, bool isTold = false) { QTest::newRow(status) << QString::fromUtf8(status) << QString::fromUtf8(expected) << isTold; };
        row("Open", "Open");
        row("Trading", "Trading");
        row("CLOSED", "CLOSED");
        row("Sold", "Sold");
        row("Closed 31/03/2026", "Closed 2026-03-31");
        row("Closed (31 Mar 2026)", "Closed 2026-03-31");
        row("Closed on 2026-03-31.", "Closed 2026-03-31");
        row("Sold - 31 March 2026", "Sold 2026-03-31");
        row("Closing on 31 Jan 2027", "Closing 2027-01-31");
        row("Temporarily closed", "Temporarily closed");
        row("Sold to Asda", "Sold");
        row("Sold to Asda on 31/03/2026", "Sold 2026-03-31");
        row("Disposed to NewCo 12", "Disposed to");
        row("Closed - relocated to 0043", "Closed");
        row("Closed (lease ended 31 Mar 2026)", "Closed 2026-03-31");
        row("Sold to Asda, completes 2027", "Sold to Asda, completes 2027", true);
        row("Sold subject to contract", "Sold subject to contract", true);
        row("Closed - reopening in May", "Closed - reopening in May", true);
        row("Closed - until May", "Closed - until May", true);
        row("Open - Sundays only", "Open - Sundays only", true);
        row("Closing", "", true);
        row("Closed?", "Closed?", true);
        row("Closed for stocktake", "Closed for stocktake", true);
        row("Fitted", "Fitted", true);
        row("N/A", "");
        // A store that trades for some time yet closes then; one that is closed for some time opens again.
        row("Trading until 31 Jan 2027", "Closing 2027-01-31");
        row("Trading (until 31/01/2027)", "Closing 2027-01-31");
        row("Open till 2027-01-31", "Closing 2027-01-31");
        row("Open - closing 31/01/2027", "Closing 2027-01-31");
        row("Trading, closes on 31 January 2027", "Closing 2027-01-31");
        row("Open; last trading day: 31 Jan 2027", "Closing 2027-01-31");
        row("Open, due to close 31 Jan 2027", "Closing 2027-01-31");
        row("Open until further notice", "Open until further notice", true);
        row("Open until 10pm", "Open until 10pm", true);
        row("Open from 31 Jan 2027", "Open 2027-01-31");
        row("Trading since 31 Jan 2020", "Trading 2020-01-31");
        row("Closed until 31 Jan 2027", "Closed until 31 Jan 2027", true);
        row("Closed - until 31 Jan 2027", "Closed - until 31 Jan 2027", true);
        row("Temporarily closed until 31 Jan 2027", "Temporarily closed");
        row("Trading to 31 Jan 2027", "Closing 2027-01-31");
        row("Open to customers 31 Jan 2027", "Open to customers 31 Jan 2027", true);
        // What was to come does not.
        row("Sale fell through", "Sale fell through");
        row("Trading - sale withdrawn", "Trading");
        row("Open (closure cancelled)", "Open");
        row("Sale withdrawn - trading", "Sale withdrawn");
        row("Reopened 3 May 2026", "Reopened 2026-05-03");
        row("Sold - sale fell through", "Sold - sale fell through", true);
        row("Closed: closure cancelled", "Closed: closure cancelled", true);
        row("Not sold?", "Not sold?", true);
        row("Closing soon", "", true);
        row("Due to close", "", true);
    }
    void statesOfStores()
    {
        QFETCH(QString, status);
        test::CollectingSink sink;
        const QByteArray csv = "Store code,Postcode,Status\n0001,LS6 4JP,\"" + status.toUtf8() + "\"\n";
        QVERIFY(test::readBytes(*readerFor(u"stores"_s), csv, sink, test::optionsFor(u"x.csv"_s)).has_value());
        QCOMPARE(sink.stores.size(), 1U);
        QTEST(sink.stores.front().text(StoreField::Status), "expected");
        QTEST(sink.has(u"table.value.store-status"_s), "isTold");
    }

    void aSecondColumnIsToldOnce()
    {
        test::CollectingSink sink;
        QVERIFY(test::readBytes(*readerFor(u"devices"_s), "Store,IP,Serial,Serial,Model\n1,10.0.0.1,,12345678,X1\n", sink, test::optionsFor(u"d.csv"_s)).has_value());
        const auto told = std::find_if(sink.findings.begin(), sink.findings.end(), [](const Finding &finding) { return finding.id == "table.column.second"_L1; });
        QVERIFY(told != sink.findings.end());
        QCOMPARE(told->message.count(u"Serial (2)"_s), 1);
    }

    void nothingIsLostSilently_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("expected");
        const auto devices = [](const char *name, const QByteArray &csv, const QString &expected) { QTest::newRow(name) << u"devices"_s << csv << expected; };
        const auto stores = [](const char *name, const QByteArray &csv, const QString &expected) { QTest::newRow(name) << u"stores"_s << csv << expected; };
        devices("columns that nobody reads", "IP,Colour,Empty,Cost\n10.0.0.1,red,,5\n", u"2 10.0.0.1 - @\nnote table.columns.unread 0:0"_s);
        devices("a second column stands in", "IP,Model,Model\n10.0.0.1,,X\n", u"2 10.0.0.1 - @\nnote table.column.second 0:3"_s);
        devices("a second column without any value", "IP,IP address,Name\n10.0.0.1,,a\n", u"2 10.0.0.1 - a@"_s);
        devices("a second column that differs", "IP,Name,Name\n10.0.0.1,a,b\n10.0.0.2,c,c\n",
                u"2 10.0.0.1 - a@\n3 10.0.0.2 - c@\nnote table.column.second 0:3\nwarning table.column.second-differs 2:3"_s);
        devices("two columns for one field", "IP,IP address,Name\n10.0.0.1,10.0.0.1,a\n10.0.0.2,10.9.0.2,b\n10.0.0.3,,c\n",
                u"2 10.0.0.1 - a@\n3 10.0.0.2 - b@\n4 10.0.0.3 - c@\nnote table.column.second 0:2\nwarning table.column.second-differs 3:2"_s);
        devices("maker and model in one", "IP,Name,Make/Model\n10.0.0.1,a,Hikvision DS-2CD2143G2-I\n", u"2 10.0.0.1 - a@"_s); // or it were among the columns not read
        devices("two columns that agree", "MAC,MAC address,Name\n00:00:5E:00:53:01,00-00-5e-00-53-01,a\n",
                u"2 - 00:00:5e:00:53:01 a@\nnote table.column.second 0:2"_s);
        devices("two columns of names", "IP,Name,Label\n10.0.0.1,a,b\n", u"2 10.0.0.1 - a@\nnote table.columns.unread 0:0"_s);
        devices("device alone is the name", "IP,Device\n10.0.0.1,Till 4\n", u"2 10.0.0.1 - Till 4@"_s);
        devices("device beside a name", "IP,Device,Camera name\n10.0.0.1,X,Till 4\n", u"2 10.0.0.1 - Till 4@\nnote table.columns.unread 0:0"_s);
        devices("total and end", "Store No,Name,IP\n0231,a,10.0.0.1\nTotal,3,\nGrand total: 3 cameras,,\n6 stores,,\nEnd of report,,\nPrinted on 21/11/2026,,\n",
                u"2 10.0.0.1 - a@0231\nnote table.row.footer 3:0\nnote table.row.footer 4:0\nnote table.row.footer 5:0\nnote table.row.footer 6:0\nnote "
                "table.row.footer 7:0"_s);
        devices("a shop called Total", "Store No,Name,IP\nTotal Leeds,a,10.0.0.1\n", u"2 10.0.0.1 - a@Total Leeds(Total Leeds)"_s);
        devices("header again", "Store No,Name,IP\n0231,a,10.0.0.1\nstore no,NAME,IP\n0231,b,10.0.0.2\n",
                u"2 10.0.0.1 - a@0231\n4 10.0.0.2 - b@0231\nnote table.row.header-again 3:0"_s);
        devices("a name that could be any", "Store No,Name,IP\n0231,Camera,\n0231,3,\n0231,Till 3,\n",
                u"4 - - Till 3@0231\nrefused table.row.only-a-name 2:2\nrefused table.row.only-a-name 3:2"_s);
        devices("joined cells saved as CSV",
                "Store No,Name,IP\n0231,a,192.168.1.10\n,b,192.168.1.11\n0045,c,192.168.1.10\n,d,192.168.1.11\n",
                u"2 192.168.1.10 - a@0231\n3 192.168.1.11 - b@\n4 192.168.1.10 - c@0045\n5 - - d@\nnote table.row.address-again 5:3\nwarning "
                "table.column.store-gaps 3:1"_s);
        devices("as the row above", "Store No,Name,IP,Make\n0231,a,10.0.0.1,Axis\nditto,b,10.0.0.2,Ditto\nAs above,c,10.0.0.3,\n,d,10.0.0.4,ditto\n",
                u"2 10.0.0.1 - a@0231\n3 10.0.0.2 - b@0231\n4 10.0.0.3 - c@0231\n5 10.0.0.4 - d@\nwarning table.column.store-gaps 5:1\nnote table.cell.ditto 3:1"_s);
        devices("a store called so", "Store No,Name,IP\nDitto,a,10.0.0.1\n", u"2 10.0.0.1 - a@Ditto(Ditto)"_s);
        stores("a company over its stores", "Company,Store code,Name\nAcme,1,A\n,2,B\nBeta,3,C\n,4,D\n", u"2 1  ,\n3 2  ,\n4 3  ,\n5 4  ,\nwarning table.column.groups 3:0"_s);
        stores("a company that is empty here and there", "Company,Store code,Name\nAcme,1,A\nAcme,2,B\n,3,C\n,4,D\n,5,E\n", u"2 1  ,\n3 2  ,\n4 3  ,\n5 4  ,\n6 5  ,"_s);
        stores("companies that are seldom empty", "Company,Store code,Name\nAcme,1,A\n,2,B\nBeta,3,C\n", u"2 1  ,\n3 2  ,\n4 3  ,"_s);
        devices("header alone", "Store No,Name,IP\n", u"warning table.file.no-rows 0:0"_s);
        // Two tables in one sheet: each under its own header, the first though the second has more columns.
        const QByteArray cameras = "Store,Camera,IP,MAC\n0101,a,10.0.0.1,44:19:b6:00:01:11\n0101,b,10.0.0.2,44:19:b6:00:01:12\n";
        const QByteArray recorders = "Store,Recorder name,IP,MAC,Model,Serial no,Channels\n0101,n,10.0.0.5,44:19:b6:00:01:15,X,S44711,16\n";
        const QString both = u"2 10.0.0.1 44:19:b6:00:01:11 a@0101\n3 10.0.0.2 44:19:b6:00:01:12 b@0101\n"_s;
        devices("a second table", cameras + "\n" + recorders, both + u"6 10.0.0.5 44:19:b6:00:01:15 @0101\nnote table.another-table 5:0"_s);
        devices("a second table before the first", recorders + cameras, u"2 10.0.0.5 44:19:b6:00:01:15 @0101\n4 10.0.0.1 44:19:b6:00:01:11 a@0101\n5 10.0.0.2 44:19:b6:00:01:12 b@0101\nnote table.another-table 3:0"_s);
        devices("tables that take turns", cameras + recorders + "Store,Camera,IP,MAC\n0102,c,10.0.0.3,44:19:b6:00:01:13\n",
                both + u"7 10.0.0.3 44:19:b6:00:01:13 c@0102\n5 10.0.0.5 44:19:b6:00:01:15 @0101\nnote table.row.header-again 6:0\nnote table.another-table 4:0"_s);
        devices("a table of something else", cameras + "Store,Name,Address,Town,Postcode\n0101,Leeds Briggate,12 Briggate,Leeds,LS1 6HD\n", both + u"refused table.row.another-table 5:0"_s);
        stores("devices below a register", "Store,Name,Address,Town,Postcode\n0101,Leeds Briggate,12 Briggate,Leeds,LS1 6HD\n" + cameras,
               u"2 0101 LS1 6HD ,\nrefused table.row.another-table 4:0\nrefused table.row.another-table 5:0"_s);
        stores("devices above a register", cameras + "Store,Name,Address,Town,Postcode\n0101,Leeds Briggate,12 Briggate,Leeds,LS1 6HD\n",
               u"5 0101 LS1 6HD ,\nrefused table.row.above-header 2:0\nrefused table.row.above-header 3:0"_s);
        // What stands alone above a table is its title, and may name the store of a table without a column for it.
        devices("a title of a second table", cameras + "\nRecorders\n" + recorders,
                both + u"7 10.0.0.5 44:19:b6:00:01:15 @0101\nnote table.another-table 6:0\nnote table.title 5:0"_s);
        devices("titles of a second table", cameras + "Recorders\nas of March\n" + recorders,
                both + u"7 10.0.0.5 44:19:b6:00:01:15 @0101\nnote table.another-table 6:0\nnote table.title 5:0"_s);
        devices("a title above another kind of table",
                cameras +
                    "Our shops\nStore,Name,Address,Town,Postcode\n0101,Leeds Briggate,12 Briggate,Leeds,LS1 6HD\n",
                both + u"refused table.row.another-table 6:0"_s);
        devices("a title above no table", cameras + "Recorders\n", both + u"refused table.row.no-identity 4:3"_s);
        const QByteArray one = "Camera,IP,MAC\na,192.168.1.10,44:19:b6:00:01:11\n";
        const QByteArray two = "Camera,IP,MAC\nb,192.168.1.10,44:19:b6:00:01:12\n";
        devices(
            "stores in titles", "Store 0412 Leeds\n" + one + "\nStore: York\n" + two,
            u"3 192.168.1.10 44:19:b6:00:01:11 a@0412 Leeds\n7 192.168.1.10 44:19:b6:00:01:12 b@York(York)\nnote table.title.store 1:0\nnote table.title.store 5:0\nnote table.row.header-again 6:0"_s);
        devices("stores in titles in French", "Magasin n° 12\n" + one,
                u"3 192.168.1.10 44:19:b6:00:01:11 a@12\nnote table.title.store 1:0"_s);
        devices(
            "a table below that of its store",
            "Store 0412\n" + one +
                "Recorders\nRecorder name,IP,MAC,Serial no,Channels\nn,192.168.1.5,44:19:b6:00:01:15,S44711,16\n",
            u"3 192.168.1.10 44:19:b6:00:01:11 a@0412\n6 192.168.1.5 44:19:b6:00:01:15 @0412\nnote table.title.store 1:0\nnote table.another-table 5:0\nnote table.title.store 1:0"_s);
        devices("a store under three other lines", "CCTV survey\nNorthern region\nprepared by facilities\nStore 0412\n" + one, u"6 192.168.1.10 44:19:b6:00:01:11 a@0412\nnote table.title.store 4:0"_s);
        devices("a title of no store", "Store list 2026\n" + one, u"3 192.168.1.10 44:19:b6:00:01:11 a@"_s);
        devices("a column for the store goes before", "Store 0412\n" + cameras,
                u"3 10.0.0.1 44:19:b6:00:01:11 a@0101\n4 10.0.0.2 44:19:b6:00:01:12 b@0101"_s);
        devices(
            "an address alone above a header",
            "IP,Camera,MAC\n10.0.0.1,a,44:19:b6:00:01:11\n10.0.0.2,,\nIP,Camera,MAC,Serial "
            "no\n10.0.0.3,c,44:19:b6:00:01:13,S44711\n",
            u"2 10.0.0.1 44:19:b6:00:01:11 a@\n3 10.0.0.2 - @\n5 10.0.0.3 44:19:b6:00:01:13 c@\nnote table.another-table 4:0"_s);
        stores("the last row of a page", "Store code,Name,Town\n1,A,Leeds\n3,,\nStore code,Name,Town\n2,B,York\n",
               u"2 1  ,\n3 3  ,\n5 2  ,\nnote table.row.header-again 4:0"_s);
        stores("a text as the last row of a page", "Store code,Name,Town\n1,A,Leeds\nHQ,,\nStore code,Name,Town\n2,B,York\n",
               u"2 1  ,\n5 2  ,\nrefused table.row.only-a-code 3:1\nnote table.row.header-again 4:0"_s);
        // Text that was appended in another encoding is told line by line.
        QStringEncoder wide(QStringConverter::Utf16LE);
        const QByteArray more = QByteArray(wide(u"10.0.0.2,b\r\n10.0.0.3,c\r\n"_s));
        devices("UTF-16 behind UTF-8", "IP,Note\n10.0.0.1," + QByteArray(200, 'x') + "\n" + more,
                u"2 10.0.0.1 - @\nrefused file.line.encoding 3:0\nrefused file.line.encoding 5:0"_s); // a zero parts
                                                                                                      // the two signs
                                                                                                      // of a line end
        devices("UTF-8 behind UTF-16",
                QByteArray(QStringEncoder(QStringConverter::Utf16LE,
                                          QStringConverter::Flag::WriteBom)(u"IP,Model\r\n10.0.0.1,a\r\n"_s)) +
                    "10.0.0.2,b\r\n10.0.0.3,cd\r\n",
                u"2 10.0.0.1 - @\nrefused file.line.encoding 3:0"_s);
        devices("bytes that are no text", "Store,Camera,IP\n0101,a,10.0.0.1\n\x01" "0101\x02,\x03" "b\x04\n0101,c\x05\x06,10.0.0.2\n0101,d\n", u"2 10.0.0.1 - a@0101\n4 10.0.0.2 - c@0101\n5 - - d@0101\nrefused table.row.no-identity 3:2"_s);
        devices("fields of a fixed length", "IP,Model\n10.0.0.1,a" + QByteArray(20, '\0') + "\n", u"2 10.0.0.1 - @"_s);
        devices(
            "a header of two lines",
            "Store,,Camera,,Network,\nStore code,Town,Name,Model,IP,MAC\n0101,Leeds,a,X,10.0.0.1,44:19:b6:00:01:11\n",
            u"3 10.0.0.1 44:19:b6:00:01:11 a@0101"_s);
        devices("words that could be a header",
                "Store,Name,Type,Model,IP\n0101,Camera,Camera,X,10.0.0.1\nLeeds,Camera,Recorder,Model,\n0101,b,Camera,"
                "X,10.0.0.2\n0101,c,Camera,X,10.0.0.3\n",
                u"2 10.0.0.1 - Camera@0101\n3 - - Camera@Leeds(Leeds)\n4 10.0.0.2 - b@0101\n5 10.0.0.3 - c@0101"_s);
        for (const char *none : {"No CCTV", "No cameras installed", "Vacant shop", "Not fitted", "Keine Kameras", "Pas de caméra"})
            devices(none, "Store,Camera,IP,Model\n0101,a,10.0.0.1,X\n0102," + QByteArray(none) + ",,\n", u"2 10.0.0.1 - a@0101\nrefused table.row.nothing-there 3:2"_s);
        devices("a name beside an address", "Store,Camera,IP\n0102,No CCTV,10.0.0.1\n0102,No 3 camera,\n", u"2 10.0.0.1 - No CCTV@0102\n3 - - No 3 camera@0102"_s);
        for (const char *end : {"Summe,2 Kameras,", "Total général,2 caméras,", "Totale,2 telecamere,", "\"Exported by\",J Smith,03/11/2026", "Note,old NVR was 10.1.1.99,", "合计,2,"})
            devices(end, "Store,Camera,IP\n0101,a,10.0.0.1\n" + QByteArray(end) + "\n", u"2 10.0.0.1 - a@0101\nnote table.row.footer 3:0"_s);
        devices("how a DHCP server gives addresses", "Name,IP,MAC,Type\na,10.0.0.1,44:19:b6:00:01:11,Reservation\nb,10.0.0.2,44:19:b6:00:01:12,Lease\n",
                u"2 10.0.0.1 44:19:b6:00:01:11 a@\n3 10.0.0.2 44:19:b6:00:01:12 b@\nnote table.columns.unread 0:0"_s);
        devices("an IPv6 address beside the other", "Name,IPv4 Address,IPv6 Address\na,10.0.0.1,2001:db8::1\nb,,2001:db8::2\n",
                u"2 10.0.0.1 - a@\n3 2001:db8::2 - b@\nnote table.column.second 0:3"_s);
        devices("one address in two forms", "Name,IP Address,URL\na,10.0.0.1,http://10.0.0.1/\n", u"2 10.0.0.1 - a@\nnote table.column.second 0:3"_s);
        devices("words under an address", "Store,Camera,IP Addr,MAC\n1,a,10.0.0.1,44:19:b6:00:01:11\n1,b,see John,44:19:b6:00:01:12\n1,c,offline,44:19:b6:00:01:13\n1,d,DHCP,44:19:b6:00:01:14\n",
                u"2 10.0.0.1 44:19:b6:00:01:11 a@1\n3 - 44:19:b6:00:01:12 b@1\n4 - 44:19:b6:00:01:13 c@1\n5 - 44:19:b6:00:01:14 d@1\nwarning table.value.ip 3:3\nwarning table.value.ip 5:3"_s);
        for (const char *gone : {"Ausgebaut am 04.05.2026", "Removed on 04.05.2026", "Déposée le 04.05.2026", "Retirada el 04.05.2026", "Rimossa il 04.05.2026", "verwijderd op 04.05.2026", "Entfernt seit 04.05.2026"})
            devices(gone, "IP,Status\n10.0.0.1," + QByteArray(gone) + "\n", u"2 10.0.0.1 - @ gone 2026-05-04"_s);
        const auto exports = [](const char *name, const char *reader, const QByteArray &csv, const QString &expected) { QTest::newRow(name) << QString::fromLatin1(reader) << csv << expected; };
        const QByteArray shodan = "ip_str,port,timestamp,transport,data\n10.0.0.1,80,2026-01-01 00:00:00,tcp,x\n";
        exports("a line of an export too long", "shodan-csv", shodan + "10.0.0.2,80,," + QByteArray(2'000'000, 'y') + "\n", u"2 10.0.0.1 - @\nrefused table.row.too-long 3:0"_s);
        exports("a quote of an export never closed", "shodan-csv", shodan + "10.0.0.2,80,,tcp,\"y\n", u"2 10.0.0.1 - @\n3 10.0.0.2 - @\nwarning table.row.open-quote 3:0"_s);
        exports("dates of an export that a spreadsheet wrote", "shodan-csv", shodan + "10.0.0.2,80,11/10/2026 09:00,tcp,x\n10.0.0.3,80,25/10/2026 09:00,tcp,x\n", u"2 10.0.0.1 - @\n3 10.0.0.2 - @\n4 10.0.0.3 - @"_s);
        exports("dates of an export that could be two", "shodan-csv", shodan + "10.0.0.2,80,11/10/2026 09:00,tcp,x\n", u"2 10.0.0.1 - @\n3 10.0.0.2 - @\nwarning table.date.ambiguous 3:3"_s);
        exports("numbers of an export that a spreadsheet rounded", "runzero-csv", "addresses,macs,alive,last_seen\n10.0.0.1,4.41961E+11,TRUE,\"1,793E+09\"\n10.0.0.2,4419B600C2,TRUE,1793000000\n",
                u"2 10.0.0.1 - @\n3 10.0.0.2 - @\nwarning table.value.rounded 2:2\nwarning table.value.rounded 2:4\nwarning table.value.mac 3:2"_s);
        exports("serial numbers of SADP rounded", "sadp-csv",
                "Device Type,IPv4 Address,Device Serial Number,MAC Address,Encoding Channel(s),DSP Version\nX,10.0.0.1,7.33051E+08,44-19-b6-00-11-51,0,V7\nX,10.0.0.2,7.33051E+08,44-19-b6-00-11-52,0,V7\n",
                u"2 10.0.0.1 44:19:b6:00:11:51 @\n3 10.0.0.2 44:19:b6:00:11:52 @\nwarning table.value.rounded 2:3\nwarning table.value.rounded 3:3"_s);
        exports("names of runZero", "runzero-csv", "addresses,macs,alive,last_seen,names\n10.0.0.1,,TRUE,1793000000,CAM11 CAM11.ALPHA.LOCAL\n10.0.0.2,,TRUE,1793000000,Front door\n",
                u"2 10.0.0.1 - CAM11@\n3 10.0.0.2 - Front door@"_s);
        exports(
            "reservations of Windows DHCP", "windows-dhcp",
            "IPAddress,ScopeId,ClientId,Name,Type,Description\n10.0.0.1,10.0.0.0,44-19-b6-00-02-70,a,Both,Back door\n",
            u"2 10.0.0.1 44:19:b6:00:02:70 a@"_s);
        exports(
            "Windows DHCP in German", "windows-dhcp",
            "Client-IP-Adresse\tName\tLeaseablauf\tTyp\tEindeutige ID\n10.0.0.1\ta\t26.10.2026\tDHCP\t4419b6000260\n",
            u"2 10.0.0.1 44:19:b6:00:02:60 a@"_s);
        exports("Windows DHCP in Spanish", "windows-dhcp",
                "Dirección IP del cliente,Nombre,Expiración de la concesión,Tipo,Id. "
                "exclusivo,Descripción\n10.0.0.1,a,26/10/2026 9:00:00,DHCP,4419b6000260,Caja\n10.0.0.2,b,Reserva "
                "(inactiva),DHCP,4419b6000261,\n",
                u"2 10.0.0.1 44:19:b6:00:02:60 a@\n3 10.0.0.2 44:19:b6:00:02:61 b@"_s);
        exports("Windows DHCP in Italian", "windows-dhcp",
                "Indirizzo IP client\tNome\tScadenza lease\tTipo\tID univoco\tDescrizione\n10.0.0.1\ta\tPrenotazione "
                "(attiva)\tDHCP\t4419b6000260\tCassa\n",
                u"2 10.0.0.1 44:19:b6:00:02:60 a@"_s);
        exports("Windows DHCP in French", "windows-dhcp",
                "Adresse IP du client\tNom\tExpiration du bail\tType\tID "
                "unique\n10.0.0.1\ta\t26/10/2026\tDHCP\t4419b6000260\n",
                u"2 10.0.0.1 44:19:b6:00:02:60 a@"_s);
        for (const char *said : {"Reserva (activa),Reserva (inactiva)", "Prenotazione,Attivo",
                                 "Reservierung (aktiv),DHCP", "Bail,Réservation (inactive)"}) {
            const QByteArrayList words = QByteArray(said).split(',');
            devices(
                said,
                "Name,IP,MAC,Typ\na,10.0.0.1,44:19:b6:00:01:11," + words[0] + "\nb,10.0.0.2,44:19:b6:00:01:12," +
                    words[1] + "\n",
                u"2 10.0.0.1 44:19:b6:00:01:11 a@\n3 10.0.0.2 44:19:b6:00:01:12 b@\nnote table.columns.unread 0:0"_s);
        }
        devices(
            "two quotes never closed", "IP,Name,Model\n10.0.0.1,\"a,X\n10.0.0.2,b,X\n10.0.0.3,\"c,X\n10.0.0.4,d,X\n",
            u"2 10.0.0.1 - \"a@\n3 10.0.0.2 - b@\n4 10.0.0.3 - \"c@\n5 10.0.0.4 - d@\nwarning table.row.open-quote 2:0\nwarning table.row.open-quote 4:0"_s);
        devices("a quote closed in another row", "IP,Name,Model\n10.0.0.1,\"a,X\n10.0.0.2,b\",X\n",
                u"2 10.0.0.1 - a,X 10.0.0.2,b@\nwarning table.row.odd-quote 2:0"_s);
        devices("text behind a closing quote", "IP,Name,Model\n10.0.0.1,\"a\"b,X\n",
                u"2 10.0.0.1 - ab@\nwarning table.row.odd-quote 2:0"_s);
        devices(
            "days under a yes or no",
            "IP,Decommissioned\n10.0.0.1,2025-03-14\n10.0.0.2,14 March "
            "2025\n10.0.0.3,\n10.0.0.4,No\n10.0.0.5,13/03/2025\n",
            u"2 10.0.0.1 - @ gone 2025-03-14\n3 10.0.0.2 - @ gone 2025-03-14\n4 10.0.0.3 - @\n5 10.0.0.4 - @\n6 10.0.0.5 - @ gone 2025-03-13"_s);
        devices("words that are neither yes nor no",
                "IP,Removed\n10.0.0.1,2\n10.0.0.2,Yes - not yet\n10.0.0.3,No 12 March 2025\n10.0.0.4,yes\n",
                u"2 10.0.0.1 - @\n3 10.0.0.2 - @\n4 10.0.0.3 - @\n5 10.0.0.4 - @ gone \nwarning table.value.removed "
                u"2:2\nwarning table.value.removed 3:2\nwarning "
                "table.value.removed 4:2"_s);
        devices("a status that goes on", "IP,Status,Fitted\n10.0.0.1,Removed 12/02/2026,25/06/2019\n10.0.0.2,Decommissioned Feb,\n10.0.0.3,Removed?,\n10.0.0.4,To be replaced,\n10.0.0.5,Removed.,\n",
                u"2 10.0.0.1 - @ gone 2026-02-12\n3 10.0.0.2 - @\n4 10.0.0.3 - @\n5 10.0.0.4 - @\n6 10.0.0.5 - @ gone \nwarning "
                "table.value.removed 3:2\nwarning table.value.removed 4:2"_s);
        for (const char *gone : {"Déposée", "Démonté", "Retirada", "Dado de baja", "Removida", "Rimossa", "dismessa", "Verwijderd", "Zdemontowana", "Usunięto", "Ausgebaut", "已拆除"})
            devices(gone, QByteArray("IP,Status\n10.0.0.1,") + gone + '\n', u"2 10.0.0.1 - @ gone "_s);
        for (const char *there : {"da rimuovere", "do demontażu", "à déposer", "Retire", "zu demontieren", "HS", "未拆除"})
            devices(there, QByteArray("IP,Status\n10.0.0.1,") + there + '\n', u"2 10.0.0.1 - @"_s);
        devices("yes and no in Chinese", "IP,已拆除,拆除日期\n10.0.0.1,是,2026-01-02\n10.0.0.2,否,\n", u"2 10.0.0.1 - @ gone 2026-01-02\n3 10.0.0.2 - @"_s);
        devices("a status whose date could be two", "IP,Status\n10.0.0.1,Removed 03/04/2026\n", u"2 10.0.0.1 - @ gone \nwarning table.removal.day-undecided 2:2"_s);
        devices("a yes, and a day that could be two", "IP,Removed,Date removed\n10.0.0.1,Yes,03/04/2026\n10.0.0.2,Yes,05/06/2026\n",
                u"2 10.0.0.1 - @ gone \n3 10.0.0.2 - @ gone \nwarning table.date.undecidable 0:3\nwarning table.removal.day-undecided 2:3\nwarning "
                "table.removal.day-undecided 3:3"_s);
        devices("a day of removal that could be two", "IP,Date removed\n10.0.0.1,03/04/2026\n10.0.0.2,\n",
                u"2 10.0.0.1 - @ gone \n3 10.0.0.2 - @\nwarning table.date.undecidable 0:2\nwarning table.removal.day-undecided 2:2"_s);
        devices("a day under a yes or no that could be two", "IP,Removed\n10.0.0.1,03/04/2026\n",
                u"2 10.0.0.1 - @ gone \nwarning table.date.undecidable 0:2\nwarning table.removal.day-undecided 2:2"_s);
        devices("a line too long", "IP,Name\n10.0.0.1,a\n10.0.0.2," + QByteArray(2'000'000, 'x') + "\n10.0.0.3,b\n",
                u"2 10.0.0.1 - a@\n4 10.0.0.3 - b@\nrefused table.row.too-long 3:0"_s);
        devices("a cell too long", "IP,Name\n10.0.0.2," + QByteArray(300'000, 'x') + "\n", u"2 10.0.0.2 - @\nwarning table.cell.too-long 2:2"_s);
        devices("cells too far", "IP,Name\n10.0.0.2,a" + QByteArray(2000, ',') + "x\n", u"2 10.0.0.2 - a@\nwarning table.cell.too-far 2:2002"_s);
        devices("one date decides for few", "IP,Last audit\n10.0.0.1,03/04/2026\n10.0.0.2,25/06/2026\n",
                u"2 10.0.0.1 - @\n3 10.0.0.2 - @\nnote table.date.one-decides 3:2"_s);
        devices("one date decides for many", "IP,Last audit\n" + QByteArray("10.0.0.1,03/04/2026\n").repeated(5) + "10.0.0.2,06/25/2026\n",
                u"2 10.0.0.1 - @\n3 10.0.0.1 - @\n4 10.0.0.1 - @\n5 10.0.0.1 - @\n6 10.0.0.1 - @\n7 10.0.0.2 - @\nwarning table.date.one-decides 7:2"_s);
        devices("a spreadsheet's day", "IP,Last audit\n10.0.0.1,46115\n", u"2 10.0.0.1 - @\nnote table.date.serial 2:2"_s);
        devices("a range is no device", "Name,IP\na,10.16.0.0/24\n", u"warning table.value.ip-range 2:2\nrefused table.row.no-identity 2:2"_s);
        devices("DHCP is no name", "Store No,Name,IP\n0231,a,DHCP\n", u"2 - - a@0231\nwarning table.value.ip 2:3"_s);
        devices("two addresses", "IP,MAC\n\"10.0.0.1, 10.0.0.2\",44:19:B6:01:02:10 / 44:19:B6:01:02:11\n",
                u"2 10.0.0.1 44:19:b6:01:02:10 @\nnote table.value.second 2:1\nwarning table.value.second 2:2"_s);
        devices("zeros and words", "IP,MAC\n010.016.000.021,44:19:B6:01:02:0F (old)\n",
                u"2 10.16.0.21 44:19:b6:01:02:0f @\nnote table.value.ip-padded 2:1\nnote table.value.beside 2:2"_s);
        devices("a text cut", "IP,Note\n10.0.0.1," + QByteArray(3000, 'x') + "\n", u"2 10.0.0.1 - @\nnote table.value.cut 2:2"_s);
        devices("a column found by its values", "IP,Kennung\n10.0.0.1,44:19:B6:01:02:10\n10.0.0.2,44:19:B6:01:02:11\n",
                u"2 10.0.0.1 44:19:b6:01:02:10 @\n3 10.0.0.2 44:19:b6:01:02:11 @\nwarning table.column.by-values 1:2"_s);
        devices("a recorder's address is not the camera's", "IP,NVR MAC\n10.0.0.1,44:19:B6:01:02:10\n10.0.0.2,44:19:B6:01:02:10\n",
                u"2 10.0.0.1 - @\n3 10.0.0.2 - @\nnote table.columns.unread 0:0"_s);
        devices("one MAC address for several", "Name,IP,MAC\na,10.0.0.1,44:19:B6:01:02:10\na,10.0.0.2,44:19:B6:01:02:10\nb,10.0.0.3,44:19:B6:01:02:10\nc,10.0.0.4,44:19:B6:01:02:10\n",
                u"2 10.0.0.1 44:19:b6:01:02:10 a@\n3 10.0.0.2 44:19:b6:01:02:10 a@\n4 10.0.0.3 44:19:b6:01:02:10 b@\n5 10.0.0.4 44:19:b6:01:02:10 c@\nwarning table.row.key-again 4:3"_s);
        // What is no key makes no two rows one device.
        for (const char *nobodys : {"0000", "N/A", "SN12345", "To be filled", "not visible", "X1", "123456", "Box 12"}) {
            const QByteArray serial(nobodys);
            devices(QByteArray(serial + " as a serial number").constData(), "Name,IP,Serial\na,10.0.0.1," + serial + "\nb,10.0.0.3," + serial + "\n",
                    u"2 10.0.0.1 - a@\n3 10.0.0.3 - b@"_s + (serial == "N/A" ? QString() : u"\nnote table.value.serial-any 2:3\nnote table.value.serial-any 3:3"_s));
        }
        devices("the model as a serial number", "Name,IP,Model,Serial\na,10.0.0.1,P3245-LV,P3245-LV\nb,10.0.0.3,P3245-LV,P3245LV\n", u"2 10.0.0.1 - a@\n3 10.0.0.3 - b@"_s);
        devices("one serial number for several", "Name,IP,Serial\na,10.0.0.1,4471X1\nb,10.0.0.3,4471X1\n", u"2 10.0.0.1 - a@\n3 10.0.0.3 - b@\nwarning table.row.key-again 3:3"_s);
        devices("one MAC address at two stores", "Store,IP,MAC\n0010,10.5.0.1,bc:ad:28:33:00:01\n0011,10.5.0.1,bc:ad:28:33:00:01\n0010,10.5.0.1,bc:ad:28:33:00:02\n0010,10.5.0.1,bc:ad:28:33:00:02\n",
                u"2 10.5.0.1 bc:ad:28:33:00:01 @0010\n3 10.5.0.1 bc:ad:28:33:00:01 @0011\n4 10.5.0.1 bc:ad:28:33:00:02 @0010\n5 10.5.0.1 bc:ad:28:33:00:02 @0010\nwarning table.row.key-again 3:3"_s);
        devices("one that software assigned", "Name,IP,MAC\na,10.0.0.1,02:00:00:00:00:01\nb,10.0.0.2,02:00:00:00:00:01\n",
                u"2 10.0.0.1 02:00:00:00:00:01 a@\n3 10.0.0.2 02:00:00:00:00:01 b@"_s);
        devices("names among store codes", "Store,IP\n0412,10.0.0.1\n0413,10.0.0.2\nLeeds Headrow,10.0.0.3\n", u"2 10.0.0.1 - @0412\n3 10.0.0.2 - @0413\n4 10.0.0.3 - @Leeds Headrow(Leeds Headrow)"_s);
        devices("a password with a delimiter", "IP,Password,Name\n10.0.0.1,hun,ter2,a\n10.0.0.2,x,b\n",
                u"2 10.0.0.1 - @\n3 10.0.0.2 - b@\nwarning table.row.ragged 2:4\nnote table.credentials-dropped 0:0"_s);
        devices("passwords in notes", "IP,Note\n10.0.0.1,pwd=hunter2\n", u"2 10.0.0.1 - @\nnote table.credentials-dropped 0:0"_s);
        stores("decimal commas", "Store No;Name;Postcode;Latitude;Longitude\n1;A;LS6 4JP;53,82851;-1,5697\n", u"2 1 LS6 4JP 53.82851,-1.5697"_s);
        stores("no place", "Store No,Name,Postcode,Latitude,Longitude\n1,A,LS6 4JP,0,0\n2,B,,-1.56,53.82\n3,C,LS6 4JP,40,20\n4,D,,36.1,-5.3\n",
               u"2 1 LS6 4JP ,\n3 2  ,\n4 3 LS6 4JP ,\n5 4  36.1,-5.3\nwarning table.row.place-impossible 2:4\nwarning table.row.place-impossible 3:4\nwarning "
               "table.row.place-impossible 4:4"_s);
        stores("postcodes", "Store No,Name,Postcode\n1,A,LS6 4JP.\n2,B,LS6-4JP\n3,C,\"ls6 4jp, UK\"\n4,D,GIR 0AA\n5,E,nowhere\n",
               u"2 1 LS6 4JP ,\n3 2 LS6 4JP ,\n4 3 LS6 4JP ,\n5 4 GIR 0AA ,\n6 5 nowhere ,\nnote table.value.beside 4:3\nwarning table.value.postcode 6:3"_s);
        stores("codes wrapped as text", "Branch No.,Branch,Addr,Postcode\n=\"0037\",A,Unit 2,LS6 4JP\n0040,B,28 Victoria Street,DA1 2XB\n", u"2 0037 LS6 4JP ,\n3 0040 DA1 2XB ,"_s);
        stores("words for no state", "Store No,Name,Postcode,Status\n1,A,LS6 4JP,Green\n2,B,LS6 4JP,Sold to Asda\n", u"2 1 LS6 4JP ,\n3 2 LS6 4JP ,\nnote table.value.beside 3:4\nwarning table.value.store-status 2:4"_s);
        stores("a status of something else", "Store No,Name,Postcode,Status\n1,A,LS6 4JP,Green\n", u"2 1 LS6 4JP ,\nnote table.value.store-status 2:4"_s);
        stores("totals of a register", "Store No,Name,Postcode,Region\n1,A,LS6 4JP,Wales\nYorkshire subtotal,1,,\nSub-total,\"1,301 stores\",,\nTotal,301 stores,,\nTotal Fitness,Leeds,,\n",
               u"2 1 LS6 4JP ,\n6 Total Fitness  ,\nnote table.row.footer 3:0\nnote table.row.footer 4:0\nnote table.row.footer 5:0"_s);
        for (const char *end : {"Total stores: 30", "Total number of stores: 30", "Stores: 30", "\"Stores: 1,301\"", "Count: 30", "Store count 30", "Number of branches 30", "Number of open stores: 30", "No. of stores: 30", "Total open stores = 30",
                                "*** End of report ***", "Printed 12/10/2026", "Printed: Monday 12 October 2026", "As at 12 Oct 2026", "Last updated 2026-10-12 09:30", "Source: Estates", "Confidential", "Strictly private and confidential",
                                "Company confidential - do not copy", "Internal use only", "© Harwood Foods plc", "Anzahl Filialen: 30", "Nombre de magasins : 30"})
            stores(end, "Store No,Name,Postcode\n0001,A,LS6 4JP\n" + QByteArray(end) + ",,\n", u"2 0001 LS6 4JP ,\nnote table.row.footer 3:0"_s);
        stores("a count in the next cell", "Store No,Name,Postcode,Town\n0001,A,LS6 4JP,Leeds\nStores,30,,\nNumber of stores,30,,\n", u"2 0001 LS6 4JP ,\nnote table.row.footer 3:0\nnote table.row.footer 4:0"_s);
        for (const char *name : {"Total Leeds", "Source: Leeds", "Confidential", "Stores: 30", "Count: 30", "Stores"})
            stores(QByteArray("a store called " + QByteArray(name)).constData(), "Store No,Name,Postcode\n0001,A,LS6 4JP\n" + QByteArray(name) + ",High Street,LS1 4AG\n0002," + QByteArray(name) + ",LS1 4AG\n",
                   u"2 0001 LS6 4JP ,\n3 %1 LS1 4AG ,\n4 0002 LS1 4AG ,"_s.arg(QString::fromUtf8(name)));
        stores("a text where codes are", "Store No,Name,Postcode\nNorth,,\n0001,A,LS6 4JP\nSee Bob,,\n0002,B,LS1 4AG\n30,,\n", u"3 0001 LS6 4JP ,\n5 0002 LS1 4AG ,\nrefused table.row.only-a-code 2:1\n"
               "refused table.row.only-a-code 4:1\nrefused table.row.only-a-code 6:1"_s);
        stores("a code like the others", "Store No,Name,Postcode\n0003,,\n0001,A,LS6 4JP\n0002,-,\n", u"2 0003  ,\n3 0001 LS6 4JP ,\n4 0002  ,"_s);
        stores("nothing but codes", "Store No,Name,Postcode\nLeeds,,\n0001,,\nST12,,\n", u"2 Leeds  ,\n3 0001  ,\n4 ST12  ,"_s);
        stores("total of stores", "Store No,Name,Postcode\n1,A,LS6 4JP\n6 stores,,\n", u"2 1 LS6 4JP ,\nnote table.row.footer 3:0"_s);
        QTest::newRow("subnets with zeros") << u"subnets"_s << "Subnet,Store No\n010.016.000.000/24,1\n10.17.0.0/24,2\nx,3\n"_ba
                                            << u"2 10.16.0.0/24 1\n3 10.17.0.0/24 2\nrefused table.row.subnet-invalid 4:1"_s;
    }
    void nothingIsLostSilently()
    {
        QFETCH(QString, reader);
        QFETCH(QByteArray, csv);
        QFETCH(QString, expected);
        test::CollectingSink sink;
        const auto done = test::readBytes(*readerFor(reader), csv, sink, test::optionsFor(u"x.csv"_s));
        QVERIFY_RESULT(done);
        QCOMPARE(told(sink), expected);
        for (const Finding &finding : sink.findings)
            QVERIFY(!finding.message.isEmpty() && finding.where.file == u"x.csv"_s);
    }

    void tablesBeyondTheTwentiethAreTold()
    {
        const QByteArray words[] = {"Model", "Make", "Firmware", "Town", "Postcode", "Channels"};
        QByteArray csv = "Store,IP,MAC\n0101,10.0.0.1,44:19:b6:00:01:11\n";
        for (const QByteArray &one : words)
            for (const QByteArray &other : words)
                if (one != other)
                    csv += "Store,IP," + one + ',' + other + "\n0101,10.0.0.9,1,2\n";
        test::CollectingSink sink;
        QVERIFY_RESULT(test::readBytes(*readerFor(u"devices"_s), csv, sink, test::optionsFor(u"x.csv"_s)));
        QCOMPARE(sink.observations.size(), 1U + 20U);
        const auto told = std::find_if(sink.findings.begin(), sink.findings.end(), [](const Finding &finding) { return finding.id == "table.row.too-many-tables"_L1; });
        QVERIFY(told != sink.findings.end());
        QCOMPARE(told->where.line, 2 + 2 * 21);
        QVERIFY2(told->message.contains(u"10 row"_s), qPrintable(told->message));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const auto &[text, expected] : std::initializer_list<std::pair<QString, QString>>{
                 {u"10.0.0.1"_s, u"10.0.0.1"_s}, {u"10.0.0.1:8000"_s, u"10.0.0.1"_s}, {u"http://10.0.0.1/x"_s, u"10.0.0.1"_s},
                 {u"10.0.0.25/24"_s, u"10.0.0.25"_s}, {u"10.0.0.0/24"_s, u"range"_s}, {u"10.0.0.5/32"_s, u"10.0.0.5"_s}, {u"10.0.0.2-10.0.0.9"_s, u"range"_s},
                 {u"10.0.0.2-9"_s, u"range"_s}, {u"10.0.0.x"_s, u"range"_s}, {u"10,16,0,36"_s, u"10.16.0.36"_s}, {u"10. 16. 0. 42"_s, u"10.16.0.42"_s},
                 {u"10.16.0.41."_s, u"10.16.0.41"_s}, {u"１０.16.0.43"_s, u"10.16.0.43"_s}, {u"010.016.000.020"_s, u"padded 10.16.0.20"_s},
                 {u"10.0.0.1 / 192.168.0.1"_s, u"10.0.0.1 192.168.0.1"_s}, {u"10.0.0.1/192.168.0.1"_s, u"10.0.0.1 192.168.0.1"_s},
                 {u"10.0.0.1/255.255.255.0"_s, u"10.0.0.1"_s}, {u"10.0.0.4 (static)"_s, u"10.0.0.4 [(static)]"_s}, {u"10.0.0.4 5"_s, u"10.0.0.4 [5]"_s},
                 {u"2001:db8::5"_s, u"2001:db8::5"_s}, {u"2001:db8::/64"_s, u"range"_s}, {u"10.0.0.256"_s, u"[10.0.0.256]"_s}, {u"word"_s, u"[word]"_s}})
            QTest::newRow(qPrintable(text)) << text << expected;
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto reading = readIpCell(text);
        QStringList got;
        if (reading.isPadded)
            got += u"padded"_s;
        for (const IpAddress &address : reading.addresses)
            got += address.text();
        if (reading.isRange)
            got = QStringList{u"range"_s};
        else if (!reading.rest.isEmpty())
            got += u'[' + reading.rest + u']';
        QCOMPARE(got.join(u' '), expected);
    }

    void macs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const auto &[text, expected] : std::initializer_list<std::pair<QString, QString>>{
                 {u"44 19 B6 01 02 07"_s, u"44:19:b6:01:02:07"_s}, {u"0x4419B6010209"_s, u"44:19:b6:01:02:09"_s}, {u"44–19–B6–01–02–0C"_s, u"44:19:b6:01:02:0c"_s},
                 {u"4:19:B6:1:2:D"_s, u"04:19:b6:01:02:0d"_s}, {u"44:19:B6:01:02:0F (Hikvision)"_s, u"44:19:b6:01:02:0f [Hikvision]"_s},
                 {u"44:19:B6:01:02:17\u200b"_s, u"44:19:b6:01:02:17"_s}, {u"\"44:19:B6:01:02:18\""_s, u"44:19:b6:01:02:18"_s},
                 {u"44:19:B6:01:02:10, 44:19:B6:01:02:11"_s, u"44:19:b6:01:02:10 44:19:b6:01:02:11"_s}, {u"4419B601020"_s, QString()},
                 {u"44-19-B6-01-02-12-13"_s, QString()}, {u"1.23E+11"_s, QString()}, {u"00:00:00:00:00:00"_s, QString()}, {u"O4:19:B6:01:02:14"_s, QString()}})
            QTest::newRow(qPrintable(text)) << text << expected;
    }
    void macs()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto reading = readMacCell(text);
        QStringList got;
        for (const MacAddress &address : reading.addresses)
            got += address.text();
        if (!got.isEmpty() && !reading.rest.isEmpty())
            got += u'[' + reading.rest + u']';
        QCOMPARE(got.join(u' '), expected);
    }

    void unreadableFilesSayWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail"); // a part of it
        QTest::newRow("no bytes") << ""_ba << ErrorCode::FormatUnknown << u"empty"_s;
        QTest::newRow("spaces") << "  \n\n"_ba << ErrorCode::FormatUnknown << u"empty"_s;
        QTest::newRow("a mark alone") << "\xEF\xBB\xBF"_ba << ErrorCode::FormatUnknown << u"empty"_s;
        QTest::newRow("a web page with a mark") << "\xEF\xBB\xBF<HTML><head><title>Cameras</title></head></HTML>\n"_ba << ErrorCode::FormatUnknown << u"web page"_s;
        QTest::newRow("marked up, but no web page") << "<list><row>Leeds</row></list>\n"_ba << ErrorCode::FormatUnknown << u"marked-up text"_s;
        QTest::newRow("no header") << "0231,Leeds,Till 1\n0232,York,Till 2\n"_ba << ErrorCode::FormatUnknown << u"0231, Leeds, Till 1"_s;
        QTest::newRow("a needed column is missing") << "Store Name,Make,Model\nLeeds,X,Y\n"_ba << ErrorCode::FormatUnknown << u"no column was recognised as"_s;
        QTest::newRow("codes of anything") << "Code,Name\n1,Apples\n"_ba << ErrorCode::FormatUnknown << u"Code, Name"_s;
        QTest::newRow("no header, and a password") << "Cam 1,10.0.0.1,admin,hunter,S3cret\nCam 2,10.0.0.2,admin,hunter,S3cret\n"_ba << ErrorCode::FormatUnknown
                                                   << u": Cam 1, 10.0.0.1, admin, …, …;"_s;
        QTest::newRow("data on hidden sheets") << test::ZipMaker()
                                                      .add("_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
                                                      .add("xl/workbook.xml", "<workbook xmlns:r=\"x\"><sheets><sheet name=\"A\" r:id=\"a\"/><sheet name=\"B\" state=\"hidden\" r:id=\"b\"/></sheets></workbook>")
                                                      .add("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"a.xml\"/><Relationship Id=\"b\" "
                                                                                         "Type=\"x/worksheet\" Target=\"b.xml\"/></Relationships>")
                                                      .add("xl/a.xml", "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>")
                                                      .add("xl/b.xml", "<worksheet><sheetData/></worksheet>")
                                                      .bytes()
                                               << ErrorCode::FormatUnknown << u"hidden and were not read: B"_s;
        QTest::newRow("PDF") << "%PDF-1.4\n%"_ba << ErrorCode::Unsupported << u"PDF"_s;
        QTest::newRow("picture") << "\xFF\xD8\xFF\xE0 more"_ba << ErrorCode::Unsupported << u"picture"_s;
        QTest::newRow("archive") << test::ZipMaker().add("cams.csv", "IP\n").bytes() << ErrorCode::Unsupported << u"unpack it first"_s;
        QTest::newRow("web page") << "<html><table><tr><td>IP</td></tr></table></html>"_ba << ErrorCode::FormatUnknown << u"web page"_s;
    }
    void unreadableFilesSayWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        QFile file(m_folder.filePath(u"x.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto recognised = openAndRecognise(file.fileName());
        QVERIFY(!recognised);
        QCOMPARE(recognised.error().code, code);
        QVERIFY2(recognised.error().detail.contains(detail), qPrintable(recognised.error().detail));
    }

    void rangesBecomePrefixes_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("prefixes");
        QTest::newRow("hosts of a network") << u"10.31.4.1 - 10.31.4.254"_s << u"10.31.4.0/24"_s;
        QTest::newRow("short end") << u"10.31.4.1-14"_s << u"10.31.4.0/28"_s;
        QTest::newRow("a network") << u"10.31.4.0 to 10.31.5.255"_s << u"10.31.4.0/23"_s;
        QTest::newRow("one address") << u"10.31.4.7-10.31.4.7"_s << u"10.31.4.7/32"_s;
        QTest::newRow("two") << u"10.31.4.1-2"_s << u"10.31.4.1/32 10.31.4.2/32"_s;
        QTest::newRow("odd ends") << u"10.31.4.10-10.31.4.21"_s << u"10.31.4.10/31 10.31.4.12/30 10.31.4.16/30 10.31.4.20/31"_s;
        QTest::newRow("everything") << u"0.0.0.0-255.255.255.255"_s << u"0.0.0.0/0"_s;
        QTest::newRow("backwards") << u"10.31.4.9-10.31.4.1"_s << QString();
        QTest::newRow("no range") << u"10.31.4.0/24"_s << QString();
        QTest::newRow("no address") << u"10.31.4.1-300"_s << QString();
    }
    void rangesBecomePrefixes()
    {
        QFETCH(QString, range);
        QTEST(prefixesOfRange(range).join(u' '), "prefixes");
    }

    // Every address of the range, and none beside it but the first and last of a network.
    void rangesAreExact()
    {
        QVERIFY(rc::check("prefixes hold what the range holds", [](std::uint32_t base, std::uint16_t length, std::uint16_t other) {
            const std::uint32_t from = base >> 1;
            const std::uint32_t to = from + length;
            const QStringList prefixes = prefixesOfRange(IpAddress::fromV4(from), IpAddress::fromV4(to));
            RC_ASSERT(!prefixes.isEmpty() && prefixes.size() <= 62);
            const auto holds = [&prefixes](std::uint32_t address) {
                return std::count_if(prefixes.begin(), prefixes.end(), [address](const QString &one) { return Subnet::parse(one)->contains(IpAddress::fromV4(address)); });
            };
            RC_ASSERT(holds(from) == 1 && holds(to) == 1 && holds(from + other % (std::uint32_t(length) + 1)) == 1);
            RC_ASSERT(holds(to + 2 + other) == 0);
        }));
    }

    void scansOfOneFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto run = [](const QByteArray &ip) -> QByteArray {
            return "<?xml version=\"1.0\"?>\n<nmaprun><host><status state=\"up\"/><address addr=\"" + ip + "\" addrtype=\"ipv4\"/></host>";
        };
        QTest::newRow("appended") << QByteArray(run("10.0.0.1") + "</nmaprun>\n" + run("10.0.0.2") + "</nmaprun>\n") << u"1 10.0.0.1 - @\n2 10.0.0.2 - @"_s;
        QTest::newRow("appended to one that was stopped") << QByteArray(run("10.0.0.1") + "<host><status state=\"up\"/>\n" + run("10.0.0.2") + "</nmaprun>\n")
                                                          << u"1 10.0.0.1 - @\n3 10.0.0.2 - @\nwarning scan.file.truncated 3:0"_s;
        QTest::newRow("a character that is none") << QByteArray(run("10.0.0.1") + "<x y=\"\x01\xE9\"/></nmaprun>") << u"1 10.0.0.1 - @\nnote scan.file.repaired 0:0"_s;
    }
    void scansOfOneFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        test::CollectingSink sink;
        const auto done = test::readBytes(*nmapXmlReader(), bytes, sink, test::optionsFor(u"x.xml"_s));
        QVERIFY_RESULT(done);
        QCOMPARE(told(sink), expected);
    }
};
PHASEOUT_TEST(TablesTest)
#include "tst_tables.moc"
