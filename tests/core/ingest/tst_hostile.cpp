// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentials.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/nmapscripts.h"
#include "core/ingest/reporter.h"
#include "core/ingest/scancost.h"
#include "tests/core/ingest/collectingsink.h"

#include "tests/runner.h"

#include <QRegularExpression>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

namespace {
const QByteArray starts[] = {"",
                             "<nmaprun><host><status state=\"up\"/><address addr=\"192.0.2.1\" addrtype=\"ipv4\"/>",
                             "IP,MAC,Model\n",
                             "Store code,Postcode,Closed\n",
                             "Subnet,Store\n",
                             "Store,Maker,Source\n",
                             "{\"protocol\":\"sadp\",\"payload\":\"",
                             "<ProbeMatch><MAC>",
                             "PK\x03\x04",
                             "Nmap scan report for 192.0.2.1\n80/tcp open http\n| fingerprint-strings:\n",
                             "SF-Port80-TCP:%r(A,1,\"",
                             "Host: 192.0.2.1 ()\tPorts: ",
                             "banner tcp 80 192.0.2.1 1 http ",
                             "[{\"ip\":\"192.0.2.1\",\"timestamp\":\"1\",\"ports\":[",
                             "{\"ip_str\":\"192.0.2.1\",\"port\":80,\"data\":\"",
                             "lease 192.0.2.1 {\n hardware ethernet 00:00:5e:00:53:01;\n client-hostname \"",
                             "ia-na \"\\001\" {\n iaaddr 2001:db8::1 {",
                             "  10    0000.5e00.5321    DYNAMIC     ",
                             " \0\0\0DHIP{\"DeviceType\":",
                             "NOTIFY * HTTP/1.1\r\nLOCATION: ",
                             "ip_str,port,timestamp,transport\n192.0.2.1,"};
}

class HostileTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anyBytesNeverHarmAnyReader()
    {
        QVERIFY(rc::check("any reader, any bytes", [](const std::vector<std::uint8_t> &bytes, std::uint8_t start) {
            const QByteArray all = starts[start % std::size(starts)] +
                                   QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            for (const Reader *reader : readers()) {
                test::CollectingSink sink;
                const auto read = test::readBytes(*reader, all, sink, test::optionsFor(u"x"_s));
                RC_ASSERT(read.has_value() || !userText(read.error()).isEmpty());
                for (const Observation &o : sink.observations)
                    RC_ASSERT(observationFromBytes(toBytes(o), o.row).value() == o);
            }
        }));
    }

    void bombsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reader");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("billion laughs in a scan")
            << "<!DOCTYPE nmaprun [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><nmaprun>&b;</nmaprun>"_ba << u"nmap-xml"_s << ErrorCode::FormatInvalid;
        QTest::newRow("deep scan") << QByteArray("<nmaprun>" + QByteArray("<x>").repeated(100)) << u"nmap-xml"_s << ErrorCode::LimitExceeded;
        QTest::newRow("no scan at all") << "<other/>"_ba << u"nmap-xml"_s << ErrorCode::FormatInvalid;
        QTest::newRow("an answer of 1 MB") << QByteArray("{\"protocol\":\"sadp\",\"payload\":\"" + QByteArray(1'000'000, 'A') + "\"}")
                                           << u"discovery-replies"_s << ErrorCode::LimitExceeded;
        QTest::newRow("a name in a packet that leads to itself")
            << QByteArray("\0\0\x84\0\0\0\0\x01\0\0\0\0\xC0\x0C\0\x0C\0\x01\0\0\0\0\0\x02\xC0\x0C", 26) << u"mdns-reply"_s << ErrorCode::FormatInvalid;
        QTest::newRow("declarations in a device list") << "<!DOCTYPE x [<!ENTITY a \"b\">]><DeviceManager/>"_ba << u"smartpss-xml"_s << ErrorCode::FormatInvalid;
        QTest::newRow("a description with a DOCTYPE") << "<!DOCTYPE root><root><device/></root>"_ba << u"upnp-reply"_s << ErrorCode::FormatInvalid;
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0" + QByteArray(500, '\0')) << u"devices"_s << ErrorCode::Unsupported;
    }
    void bombsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reader);
        QFETCH(ErrorCode, code);
        test::CollectingSink sink;
        const auto read = test::readBytes(*readerFor(reader), bytes, sink, test::optionsFor(u"x"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    // What costs time with the square of its length would take minutes here.
    void longTextsAreReadInPieces_data()
    {
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *name, const QByteArray &piece) { QTest::newRow(name) << piece.repeated(250'000 / piece.size()); };
        row("slashes", "/");
        row("signs of addresses", "@");
        row("colons behind slashes", "//:");
        row("logins", "a:@1");
        row("words for passwords", "key:");
        row("pairs", "pwd=x ");
        row("quotation marks", "pw \"");
    }
    void longTextsAreReadInPieces()
    {
        QFETCH(QByteArray, cell);
        test::CollectingSink sink;
        const auto done = test::readBytes(*readerFor(u"devices"), "IP,Name\n10.0.0.1,\"" + cell.replace("\"", "\"\"") + "@\"\n10.0.0.2,b\n", sink, test::optionsFor(u"x"_s));
        QVERIFY_RESULT(done);
        QCOMPARE(sink.observations.size(), size_t(2));
    }

    void aHostThatAnswersEverywhereIsCut()
    {
        QByteArray scan = "<nmaprun><host><status state=\"up\"/><address addr=\"192.0.2.1\" addrtype=\"ipv4\"/><ports>";
        for (int port = 1; port <= 5000; ++port)
            scan += "<port protocol=\"tcp\" portid=\"" + QByteArray::number(port) + "\"><state state=\"open\"/></port>";
        test::CollectingSink sink;
        const auto done = test::readBytes(*readerFor(u"nmap-xml"), scan + "</ports></host></nmaprun>", sink, test::optionsFor(u"x"_s));
        QVERIFY_RESULT(done);
        QCOMPARE(sink.observations.front().traits.size(), size_t(400));
        QVERIFY(sink.has(u"scan.host.cut"));
    }

    void aLongTextIsCutAndTold()
    {
        const QByteArray line = "banner tcp 80 192.0.2.1 1795251600 http " + QByteArray(5000, 'x') + "\n";
        test::CollectingSink sink;
        QVERIFY_RESULT(test::readBytes(*readerFor(u"masscan-list"), line, sink, test::optionsFor(u"x"_s)));
        QCOMPARE(sink.observations.front().find(TraitKind::Banner)->size(), size_t(2048));
        QVERIFY(sink.has(u"scan.text.cut"));
    }

    // A host in pieces is one observation; where too much lies between the pieces, it is two.
    void hostsInPieces()
    {
        const IpAddress a = IpAddress::parse(u"192.0.2.1").value();
        const IpAddress b = IpAddress::parse(u"192.0.2.2").value();
        const ReadOptions options = test::optionsFor(u"x"_s);
        for (const qint64 most : {HostPool::mostHeld, qint64(1000)}) {
            test::CollectingSink sink;
            Reporter reporter(sink, u"x"_s);
            HostPool pool(SourceKind::Scan, options, sink, reporter, most);
            pool.at(a, 1).add(TraitKind::Banner, "first", 80);
            pool.at(b, 2).add(TraitKind::Banner, std::string(2000, 'x'), 80);
            pool.at(a, 3).add(TraitKind::Banner, "second", 80);
            pool.finish();
            QCOMPARE(sink.observations.size(), most == HostPool::mostHeld ? size_t(2) : size_t(3));
            QCOMPARE(sink.observations.front().row, 1);
            QCOMPARE(sink.observations.front().traits.size(), most == HostPool::mostHeld ? size_t(2) : size_t(1));
            QCOMPARE(*sink.observations.back().ip, most == HostPool::mostHeld ? b : a);
        }
    }

    // Whatever is shown of a record that could not be read holds no password.
    void refusedRecordsHoldNoCredentials_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("shown");
        QTest::newRow("JSON") << u"{\"ip\":\"1\",\"password\" : \"hunter2\",\"x\":\"y"_s << u"{\"ip\":\"1\",\"password\" : \"\",\"x\":\"y"_s;
        QTest::newRow("JSON with escapes") << u"{\"pwd\":\"a\\\"b\",\"n\":\"z\""_s << u"{\"pwd\":\"\",\"n\":\"z\""_s;
        QTest::newRow("attribute") << u"<Device username=\"admin\" name=\"x\" password=\"hunter2\"/>"_s << u"<Device username=\"\" name=\"x\" password=\"\"/>"_s;
        QTest::newRow("element") << u"<Salt>c2FsdA==</Salt><MAC>x</MAC>"_s << u"<Salt></Salt><MAC>x</MAC>"_s;
        QTest::newRow("address behind many words") << QString(u"a b "_s.repeated(10'000) + u"rtsp://admin:hunter2@192.0.2.1/ admin:hun@ter2@192.0.2.1 x"_s) << QString(u"a b "_s.repeated(10'000) + u"rtsp://192.0.2.1/ 192.0.2.1 x"_s);
        QTest::newRow("address") << u"rtsp://admin:hunter2@192.0.2.1/"_s << u"rtsp://192.0.2.1/"_s;
    }
    void refusedRecordsHoldNoCredentials()
    {
        QFETCH(QString, raw);
        QFETCH(QString, shown);
        QCOMPARE(withoutCredentialValues(raw), shown);
    }

    void formulasStayText()
    {
        test::CollectingSink sink;
        const auto done = test::readBytes(*readerFor(u"devices"), "IP,Name\n10.0.0.1,'=1+1\n10.0.0.2,=1+1\n", sink, test::optionsFor(u"x"_s));
        QVERIFY_RESULT(done);
        QCOMPARE(sink.observations[0].text(TraitKind::Name), u"=1+1"_s);
        QCOMPARE(sink.observations[1].text(TraitKind::Name), u"=1+1"_s);
    }

    void warningsAreCountedNotPiledUp()
    {
        QByteArray csv = "IP,MAC\n";
        for (int i = 0; i < 1000; ++i)
            csv += "10.0.0.1,none of it\n";
        test::CollectingSink sink;
        const auto done = test::readBytes(*readerFor(u"devices"), csv, sink, test::optionsFor(u"x"_s));
        QVERIFY_RESULT(done);
        QCOMPARE(sink.observations.size(), size_t(1000));
        QCOMPARE(sink.findings.size(), size_t(Reporter::mostOfOneKind + 1));
        QVERIFY(sink.has(u"table.more-of-the-same"));
    }

    void cancelIsHonoured()
    {
        for (const Reader *reader : {readerFor(u"nmap-xml"), readerFor(u"devices"), readerFor(u"discovery-replies"), readerFor(u"nmap-text"),
                                     readerFor(u"masscan-json"), readerFor(u"dhcpd-leases"), readerFor(u"mac-table")}) {
            std::stop_source stop;
            stop.request_stop();
            test::CollectingSink sink;
            const auto read = test::readBytes(*reader, "IP,MAC\n10.0.0.1,\n", sink, test::optionsFor(u"x"_s), JobContext(stop.get_token()));
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Cancelled);
            QVERIFY(sink.observations.empty());
        }
    }

    void fingerprintsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("fingerprint");
        QTest::addColumn<QString>("realm");
        QTest::addColumn<QString>("server");
        QTest::newRow("digest") << "SF-Port554-TCP:V=7.40%r(SIPOptions,57,\"RTSP/1\\.0\\x20401\\x20Unauthorized\\r\\nServer:\\x20Rtsp\\x20Server\\r\\nWWW-Authenticate:\\x20Digest\\x20realm=\\\"IP\\x20Camera\\(C2183\\)\\\"\\r\\n\\r\\n\");"_ba
                                << u"digest IP Camera(C2183)"_s << u"Rtsp Server"_s;
        QTest::newRow("second answer") << "SF-Port554-TCP:V=7.40%r(A,2,\"\\x01\")%r(B,3,\"RTSP/1\\.0\\r\\nWWW-Authenticate:\\x20Basic\\x20realm=\\\"device\\\"\\r\\n\");"_ba
                                       << u"basic device"_s << QString();
        QTest::newRow("broken off in an escape") << "SF%r(A,2,\"RTSP/1\\.0\\r\\nServer:\\x20X\\"_ba << QString() << u"X\\"_s;
        QTest::newRow("no answer") << "SF%r("_ba << QString() << QString();
    }
    void fingerprintsAreDecoded()
    {
        QFETCH(QByteArray, fingerprint);
        QFETCH(QString, realm);
        QFETCH(QString, server);
        Observation o;
        addFingerprint(o, std::string_view(fingerprint.constData(), static_cast<size_t>(fingerprint.size())), 554);
        QCOMPARE(o.text(TraitKind::AuthRealm), realm);
        QCOMPARE(o.text(TraitKind::RtspServer), server);
    }

    void theMeasuredScanIsReadWhole()
    {
        QByteArray scan = madeUpScan(800);
        QBuffer buffer(&scan);
        buffer.open(QIODevice::ReadOnly);
        const auto cost = measureScan(buffer);
        QVERIFY_RESULT(cost);
        QCOMPARE(cost->observations, 700);
        QVERIFY(cost->bareNs > 0 && cost->readNs > 0);
    }
};
PHASEOUT_TEST(HostileTest)
#include "tst_hostile.moc"
