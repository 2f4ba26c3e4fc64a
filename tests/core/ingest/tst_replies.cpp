// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sadpreply.h"
#include "core/ingest/wsdreply.h"

#include "tests/runner.h"

#include <QRegularExpression>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

class RepliesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sadp_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("ip"); // null: refused
        QTest::addColumn<bool>("isElsewhere");
        QTest::newRow("own address") << "<ProbeMatch><IPv4Address>10.0.0.5</IPv4Address></ProbeMatch>"_ba << u"10.0.0.5"_s << false;
        QTest::newRow("other case") << "<Probematch><IPv4Address>10.0.0.5</IPv4Address></Probematch>"_ba << u"10.0.0.5"_s << false;
        QTest::newRow("hello") << "<Hello><IPv4Address>10.0.0.5</IPv4Address></Hello>\0"_ba << u"10.0.0.5"_s << false;
        QTest::newRow("another network") << "<ProbeMatch><IPv4Address>192.168.1.64</IPv4Address></ProbeMatch>"_ba << u"192.168.1.64"_s << true;
        QTest::newRow("no address: the sender's") << "<ProbeMatch><IPv4Address>0.0.0.0</IPv4Address></ProbeMatch>"_ba << u"10.0.0.5"_s << false;
        QTest::newRow("reset file") << "<ProbeMatchList><ProbeMatch><DeviceSerial>X</DeviceSerial></ProbeMatch></ProbeMatchList>"_ba << QString() << false;
        QTest::newRow("other xml") << "<html/>"_ba << QString() << false;
        QTest::newRow("entities") << "<!DOCTYPE a [<!ENTITY b \"c\">]><ProbeMatch>&b;</ProbeMatch>"_ba << QString() << false;
        QTest::newRow("empty") << ""_ba << QString() << false;
    }
    void sadp()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, ip);
        QFETCH(bool, isElsewhere);
        const auto reply = parseSadpReply(payload, IpAddress::parse(u"10.0.0.5").value());
        QCOMPARE(reply.has_value(), !ip.isNull());
        if (!reply)
            return;
        QCOMPARE(reply->value.ip->text(), ip);
        QCOMPARE(!reply->findings.empty(), isElsewhere);
    }

    void wsdTakesTheSenderWhereNoAddressIsGood()
    {
        const QByteArray payload = "<E:Envelope><Body><ProbeMatch><Types>a:NetworkVideoTransmitter</Types><XAddrs>SERVICE_URI "
                                   "http://[fe80::1]/</XAddrs></ProbeMatch></Body></E:Envelope>";
        const auto reply = parseWsdReply(payload, IpAddress::parse(u"10.0.0.5").value());
        QVERIFY_RESULT(reply);
        QCOMPARE(reply->value.size(), size_t(1));
        QCOMPARE(reply->value.front().ip->text(), u"10.0.0.5"_s);
        QCOMPARE(reply->value.front().text(TraitKind::Protocol), u"onvif"_s);
        QCOMPARE(reply->value.front().text(TraitKind::SecondaryIp), u"fe80::1"_s);
        QCOMPARE(reply->findings.front().id, u"reply.sender-address"_s);
        QVERIFY(!parseWsdReply("<Envelope><Body><Fault/></Body></Envelope>", {}));
    }

    void anyBytesNeverHarm()
    {
        QVERIFY(rc::check("any bytes", [](const std::vector<std::uint8_t> &bytes) {
            const QByteArray tail(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            const auto sadp = parseSadpReply("<ProbeMatch><MAC>" + tail, {});
            const auto wsd = parseWsdReply("<Envelope><ProbeMatch><Scopes>" + tail, {});
            RC_ASSERT(!sadp.has_value() && !wsd.has_value()); // never closed
        }));
    }
};
PHASEOUT_TEST(RepliesTest)
#include "tst_replies.moc"
