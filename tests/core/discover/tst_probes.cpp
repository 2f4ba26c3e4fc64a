// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discover/probes.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace phaseout;
using namespace phaseout::discover;
using namespace Qt::Literals::StringLiterals;

/// What may leave this computer, byte for byte.
class TestProbes : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyProbeIsExactlyAsPublished_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray head = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" "
                                "xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\"><s:Header><a:Action "
                                "s:mustUnderstand=\"1\">http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action>"
                                "<a:MessageID>uuid:";
        const QByteArray middle = "</a:MessageID><a:ReplyTo><a:Address>http://schemas.xmlsoap.org/ws/2004/08/addressing/role/"
                                  "anonymous</a:Address></a:ReplyTo><a:To s:mustUnderstand=\"1\">urn:schemas-xmlsoap-org:ws:"
                                  "2005:04:discovery</a:To></s:Header><s:Body><Probe "
                                  "xmlns=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\"><d:Types "
                                  "xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" ";
        const QByteArray tail = "</d:Types></Probe></s:Body></s:Envelope>";
        QTest::newRow("ONVIF video transmitters") << int(Protocol::WsDiscovery) << 0 << head
            << QByteArray(middle + "xmlns:dp0=\"http://www.onvif.org/ver10/network/wsdl\">dp0:NetworkVideoTransmitter" + tail);
        QTest::newRow("ONVIF devices") << int(Protocol::WsDiscovery) << 1 << head
            << QByteArray(middle + "xmlns:tds=\"http://www.onvif.org/ver10/device/wsdl\">tds:Device" + tail);
        QTest::newRow("SADP inquiry") << int(Protocol::Sadp) << 0
            << QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?><Probe><Uuid>")
            << QByteArray("</Uuid><Types>inquiry</Types></Probe>");
    }
    void everyProbeIsExactlyAsPublished()
    {
        QFETCH(int, protocol);
        QFETCH(int, index);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        SeededIds ids(7);
        const auto all = probes(static_cast<Protocol>(protocol), ids);
        const QByteArray probe = all.at(static_cast<size_t>(index));
        QCOMPARE(probe.left(before.size()), before);
        QCOMPARE(probe.right(after.size()), after);
        const QByteArray identity = probe.mid(before.size(), probe.size() - before.size() - after.size());
        QCOMPARE(identity.size(), 36);
        QVERIFY(!QUuid::fromString(QLatin1StringView(identity)).isNull());
        QVERIFY2(!probe.contains('\n') && !probe.contains('\r'), "cameras refuse a probe of several lines");
    }

    void thereAreThreeProbesAndNoTwoShareAnIdentity()
    {
        SeededIds ids(7);
        auto all = probes(Protocol::WsDiscovery, ids);
        QCOMPARE(all.size(), size_t(2));
        const auto sadp = probes(Protocol::Sadp, ids);
        QCOMPARE(sadp.size(), size_t(1));
        QVERIFY(probes(Protocol::Sadp, ids) != sadp);
    }

    void groupsAreTheStandards()
    {
        QCOMPARE(QByteArray(groupOf(Protocol::WsDiscovery).address), QByteArray("239.255.255.250"));
        QCOMPARE(groupOf(Protocol::WsDiscovery).port, quint16(3702));
        QCOMPARE(QByteArray(groupOf(Protocol::Sadp).address), QByteArray("239.255.255.250"));
        QCOMPARE(groupOf(Protocol::Sadp).port, quint16(37020));
    }
};

PHASEOUT_TEST(TestProbes)
#include "tst_probes.moc"
