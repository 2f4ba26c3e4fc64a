// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/firmware.h"
#include "core/values/ipaddress.h"
#include "core/values/macaddress.h"
#include "core/values/money.h"
#include "core/values/postcode.h"
#include "core/values/storecode.h"
#include "core/values/week.h"

#include "tests/runner.h"

#include <QFile>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
// One table for valid and refused texts: an empty expectation means "refused".
template <class Parse>
void checkRow(Parse parse)
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    const auto result = parse(given);
    QCOMPARE(result ? result->text() : QString(), expected);
    if (result)
        QCOMPARE(parse(result->text())->text(), expected); // text() reads back as itself
}

void columns()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
}
} // namespace

class ValuesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ipAddress_data()
    {
        columns();
        QTest::newRow("v4") << u" 10.31.4.21 "_s << u"10.31.4.21"_s;
        QTest::newRow("part over 255") << u"10.81.300.4"_s << QString();
        QTest::newRow("leading zero") << u"10.01.3.4"_s << QString();
        QTest::newRow("three parts") << u"10.1.3"_s << QString();
        QTest::newRow("five parts") << u"10.1.3.4.5"_s << QString();
        QTest::newRow("port") << u"10.1.3.4:80"_s << QString();
        QTest::newRow("v6 shortest") << u"2001:0DB8:0:0:0:0:0:1"_s << u"2001:db8::1"_s;
        QTest::newRow("v6 zone") << u"fe80::1%eth0"_s << u"fe80::1"_s;
        QTest::newRow("v6 brackets") << u"[::1]"_s << u"::1"_s;
        QTest::newRow("v6 all zero") << u"::"_s << u"::"_s;
        QTest::newRow("v6 one zero group is not shortened") << u"1:0:2:3:4:5:6:7"_s << u"1:0:2:3:4:5:6:7"_s;
        QTest::newRow("mapped v4") << u"::ffff:10.0.0.1"_s << u"10.0.0.1"_s;
        QTest::newRow("two gaps") << u"1::2::3"_s << QString();
        QTest::newRow("nine groups") << u"1:2:3:4:5:6:7:8:9"_s << QString();
        QTest::newRow("word") << u"SERVICE_URI"_s << QString();
        QTest::newRow("mac") << u"44:19:b6:00:00:01"_s << QString();
    }
    void ipAddress() { checkRow([](const QString &t) { return IpAddress::parse(t); }); }

    void ipAddressRoundTrip()
    {
        QVERIFY(rc::check("bytes and text agree", [](const std::array<std::uint8_t, 16> &bytes) {
            const auto v6 = IpAddress::fromBytes(QByteArrayView(bytes.data(), 16)).value();
            if (!v6.text().contains(u'.')) // ::ffff:a.b.c.d is kept as IPv4 by parse
                RC_ASSERT(IpAddress::parse(v6.text())->text() == v6.text());
            const auto v4 = IpAddress::fromBytes(QByteArrayView(bytes.data(), 4)).value();
            RC_ASSERT(IpAddress::parse(v4.text()).value() == v4);
        }));
    }

    void subnet_data()
    {
        columns();
        QTest::newRow("length") << u"10.31.4.7/24"_s << u"10.31.4.0/24"_s;
        QTest::newRow("mask") << u"10.31.4.0/255.255.255.128"_s << u"10.31.4.0/25"_s;
        QTest::newRow("address") << u"10.31.4.9"_s << u"10.31.4.9/32"_s;
        QTest::newRow("everything") << u"10.0.0.0/0"_s << u"0.0.0.0/0"_s;
        QTest::newRow("broken mask") << u"10.31.4.0/255.0.255.0"_s << QString();
        QTest::newRow("too long") << u"10.31.4.0/33"_s << QString();
        QTest::newRow("v6") << u"2001:db8:1::5/48"_s << u"2001:db8:1::/48"_s;
    }
    void subnet() { checkRow([](const QString &t) { return Subnet::parse(t); }); }

    void subnetContains()
    {
        const Subnet subnet = Subnet::parse(u"10.31.4.0/25").value();
        QVERIFY(subnet.contains(IpAddress::parse(u"10.31.4.127").value()));
        QVERIFY(!subnet.contains(IpAddress::parse(u"10.31.4.128").value()));
        QVERIFY(!subnet.contains(IpAddress::parse(u"::1").value()));
    }

    void macAddress_data()
    {
        columns();
        QTest::newRow("colons") << u"44:19:B6:00:00:01"_s << u"44:19:b6:00:00:01"_s;
        QTest::newRow("hyphens") << u"bc-5e-33-0a-0b-0c"_s << u"bc:5e:33:0a:0b:0c"_s;
        QTest::newRow("cisco") << u"0010.0de0.e289"_s << u"00:10:0d:e0:e2:89"_s;
        QTest::newRow("bare") << u"4419b6000001"_s << u"44:19:b6:00:00:01"_s;
        QTest::newRow("short") << u"44:19:b6:00:00"_s << QString();
        QTest::newRow("long") << u"44:19:b6:00:00:01:02"_s << QString();
        QTest::newRow("zeros") << u"00:00:00:00:00:00"_s << QString();
        QTest::newRow("broadcast") << u"ff:ff:ff:ff:ff:ff"_s << QString();
        QTest::newRow("odd halves") << u"4:419:b6:00:00:01"_s << QString();
    }
    void macAddress() { checkRow([](const QString &t) { return MacAddress::parse(t); }); }

    void postcode_data()
    {
        columns();
        QTest::newRow("plain") << u"SW8 2JW"_s << u"SW8 2JW"_s;
        QTest::newRow("no space, lower") << u"w1d3rf"_s << u"W1D 3RF"_s;
        QTest::newRow("two spaces") << u"DA15  9PS"_s << u"DA15 9PS"_s;
        QTest::newRow("no-break space") << u"SE1\u00A07TJ"_s << u"SE1 7TJ"_s;
        QTest::newRow("letter O for zero") << u"SE5 OTJ"_s << u"SE5 0TJ"_s;
        QTest::newRow("letter O in the district") << u"CT2O 3PS"_s << u"CT20 3PS"_s;
        QTest::newRow("long district") << u"EC1A 1BB"_s << u"EC1A 1BB"_s;
        QTest::newRow("last letters never C I K M O V") << u"SW8 2CK"_s << QString();
        QTest::newRow("word") << u"CLOSED"_s << QString();
        QTest::newRow("district only") << u"SW8"_s << QString();
        QTest::newRow("number") << u"20249"_s << QString();
    }
    void postcode() { checkRow([](const QString &t) { return Postcode::parse(t); }); }

    void postcodeInText_data()
    {
        columns();
        QTest::newRow("at the end") << u"Tesco Express, 16, 22 Wandsworth Rd, London SW8 2JW"_s << u"SW8 2JW"_s;
        QTest::newRow("after a comma") << u"Blacken Co-op, Westwood Lane, Sidcup, DA15 9PS"_s << u"DA15 9PS"_s;
        QTest::newRow("none") << u"Co-op Food, 173-175 South Lambeth Road"_s << QString();
        QTest::newRow("middle") << u"Store, KT3 4PQ (rear)"_s << u"KT3 4PQ"_s;
    }
    void postcodeInText()
    {
        QFETCH(QString, given);
        QFETCH(QString, expected);
        const auto found = Postcode::findIn(given);
        QCOMPARE(found ? found->postcode.text() : QString(), expected);
    }

    void postcodeParts()
    {
        const Postcode postcode = Postcode::parse(u"EC1A 1BB").value();
        QCOMPARE(postcode.outward(), u"EC1A"_s);
        QCOMPARE(postcode.sector(), u"EC1A 1"_s);
        QCOMPARE(postcode.area(), u"EC"_s);
    }

    void storeCode_data()
    {
        columns();
        QTest::newRow("kept as written") << u" 0231 "_s << u"0231"_s;
        QTest::newRow("blank") << u"  "_s << QString();
        QTest::newRow("too long") << QString(33, u'x') << QString();
    }
    void storeCode() { checkRow([](const QString &t) { return StoreCode::parse(t); }); }

    void storeCodeKeys()
    {
        QCOMPARE(StoreCode::parse(u"0231")->key(), StoreCode::parse(u"231")->key());
        QCOMPARE(storeCodeKey(u"000"), u"0"_s);
        QCOMPARE(storeCodeKey(u"ED-12"), u"ed12"_s);
    }

    void week_data()
    {
        columns();
        QTest::newRow("monday") << u"2026-11-16"_s << u"2026-11-16"_s;
        QTest::newRow("saturday") << u"2026-11-21"_s << QString();
        QTest::newRow("no date") << u"2026-02-31"_s << QString();
    }
    void week() { checkRow([](const QString &t) { return Week::parse(t); }); }

    void money_data()
    {
        columns();
        QTest::newRow("plain") << u"1234.5"_s << u"1234.50 GBP"_s;
        QTest::newRow("pounds and commas") << u"£1,234"_s << u"1234.00 GBP"_s;
        QTest::newRow("continental") << u"1.234,50"_s << u"1234.50 GBP"_s;
        QTest::newRow("brackets") << u"(300.00)"_s << u"-300.00 GBP"_s;
        QTest::newRow("true minus") << u"−£3"_s << u"-3.00 GBP"_s;
        QTest::newRow("canonical") << u"-0.05 GBP"_s << u"-0.05 GBP"_s;
        QTest::newRow("three decimals") << u"1.2345"_s << QString();
        QTest::newRow("other currency") << u"€5"_s << QString();
        QTest::newRow("blank") << u""_s << QString();
        QTest::newRow("word") << u"free"_s << QString();
    }
    void money() { checkRow([](const QString &t) { return Money::parse(t, Currency::pounds()); }); }

    void moneyForPeople()
    {
        const Currency gbp = Currency::pounds();
        QCOMPARE(Money(123400, gbp).shown(), u"£1,234"_s);
        QCOMPARE(Money(-123450, gbp).shown(), u"−£1,234.50"_s);
        QCOMPARE(Money(194'000'000, gbp).shownShort(), u"£1.94m"_s);
        QCOMPARE(Money(3'800'000, gbp).shownShort(), u"£38k"_s);
        QCOMPARE(Money(95'000, gbp).shownShort(), u"£950"_s);
    }

    void moneySharesRoundHalfAwayFromZero()
    {
        const Currency gbp = Currency::pounds();
        QCOMPARE(Money(5, gbp).share(500'000).minor(), 3);
        QCOMPARE(Money(-5, gbp).share(500'000).minor(), -3);
        QVERIFY(rc::check("a share and its rest differ by at most a penny", [gbp](std::int32_t minor) {
            const Money whole(minor, gbp);
            const Money sum = whole.share(200'000) + whole.share(800'000);
            RC_ASSERT(std::abs(sum.minor() - minor) <= 1);
        }));
    }

    void firmware_data()
    {
        columns();
        QTest::addColumn<QString>("built");
        QTest::newRow("sadp") << u"V5.6.2build 190701"_s << u"5.6.2"_s << u"2019-07-01"_s;
        QTest::newRow("spaced") << u"V5.5.800 build 210628"_s << u"5.5.800"_s << u"2021-06-28"_s;
        QTest::newRow("underscore") << u"V5.5.800_210628"_s << u"5.5.800"_s << u"2021-06-28"_s;
        QTest::newRow("platform file") << u"IPC_G3_EN_STD_5.5.160_210416"_s << u"5.5.160"_s << u"2021-04-16"_s;
        QTest::newRow("nvr") << u"V4.30.096build221220"_s << u"4.30.096"_s << u"2022-12-20"_s;
        QTest::newRow("not a date") << u"V5.4.5 build 115745"_s << u"5.4.5"_s << QString();
        QTest::newRow("absent") << u"V0.0, build 000000"_s << QString() << QString();
        QTest::newRow("n/a") << u"N/A"_s << QString() << QString();
        QTest::newRow("dhip") << u"2.800.0000000.13.R"_s << u"2.800.0000000.13.R"_s << QString();
        QTest::newRow("dahua dated") << u"V2.800.0000000.15.R.20210716"_s << u"2.800.0000000.15.R"_s << u"2021-07-16"_s;
        QTest::newRow("dahua words") << u"2.622.0000000.18.R, Build Date: 2017-11-10"_s << u"2.622.0000000.18.R"_s << u"2017-11-10"_s;
        QTest::newRow("dahua, build with a colon") << u"2.800.0000018.0.R, build: 2025-06-01"_s << u"2.800.0000018.0.R"_s << u"2025-06-01"_s;
        QTest::newRow("dahua, build between spaces") << u"2.800.0000018.0.R , Build : 2025-06-01"_s << u"2.800.0000018.0.R"_s << u"2025-06-01"_s;
        QTest::newRow("dahua, build, eight figures") << u"V2.840.0000000.18.R build:20230614"_s << u"2.840.0000000.18.R"_s << u"2023-06-14"_s;
        QTest::newRow("dahua, build, six figures") << u"V2.840.0000000.18.R,Build 230614"_s << u"2.840.0000000.18.R"_s << u"2023-06-14"_s;
        QTest::newRow("dahua, build date, eight figures") << u"2.622.0000000.18.R, Build Date 20171110"_s << u"2.622.0000000.18.R"_s << u"2017-11-10"_s;
        QTest::newRow("dahua, slashes") << u"2.622.0000000.18.R (build 2017/11/10)"_s << u"2.622.0000000.18.R"_s << u"2017-11-10"_s;
        QTest::newRow("dahua, built on") << u"2.622.0000000.18.R, built on 2017-11-10"_s << u"2.622.0000000.18.R"_s << u"2017-11-10"_s;
        QTest::newRow("dahua, no word") << u"4.000.0000002.11, 2021-07-16"_s << u"4.000.0000002.11"_s << u"2021-07-16"_s;
        QTest::newRow("dahua, two days") << u"V2.800.0000000.15.R.20210716, Build Date: 2021-07-18"_s << u"2.800.0000000.15.R"_s << u"2021-07-16"_s;
        QTest::newRow("dahua, a day to come") << u"2.800.0000018.0.R, build: 2027-06-01"_s << u"2.800.0000018.0.R"_s << QString();
        QTest::newRow("dahua, no day") << u"2.800.0000018.0.R, build: 2025-13-01"_s << u"2.800.0000018.0.R"_s << QString();
        QTest::newRow("colon") << u"V5.5.800 build: 210628"_s << u"5.5.800"_s << u"2021-06-28"_s;
        QTest::newRow("eight figures") << u"V5.5.800 build 20210628"_s << u"5.5.800"_s << u"2021-06-28"_s;
        QTest::newRow("a whole day") << u"V5.5.800, Build Date: 2021-06-28"_s << u"5.5.800"_s << u"2021-06-28"_s;
        QTest::newRow("dahua, old") << u"1.00.16.R"_s << u"1.00.16.R"_s << QString();
        QTest::newRow("dahua, old, dated") << u"V3.00.45.R.160613"_s << u"3.00.45.R"_s << u"2016-06-13"_s;
        QTest::newRow("dahua file") << u"DH_IPC-HX5XXX-Volt_MultiLang_NP_Stream3_V2.800.0000000.16.R.200529.bin"_s << u"2.800.0000000.16.R"_s << u"2020-05-29"_s;
        QTest::newRow("dahua, letters") << u"2.800.106F004.0.R"_s << u"2.800.106F004.0.R"_s << QString();
        QTest::newRow("dahua, no channel") << u"4.000.0000002.11"_s << u"4.000.0000002.11"_s << QString();
        QTest::newRow("hikvision file") << u"Firmware__V5.8.110%20build260605_S3000732871.zip"_s << u"5.8.110"_s << u"2026-06-05"_s;
        QTest::newRow("long third part") << u"V4.1.427214build 230207"_s << u"4.1.427214"_s << u"2023-02-07"_s;
        QTest::newRow("four numbers") << u"9.80.3.11"_s << u"9.80.3.11"_s << QString();
        QTest::newRow("no version") << u"latest"_s << QString() << QString();
        QTest::newRow("future") << u"V5.5.800 build 990101"_s << u"5.5.800"_s << QString();
    }
    void firmware()
    {
        QFETCH(QString, given);
        QFETCH(QString, expected);
        QFETCH(QString, built);
        const Firmware firmware = parseFirmware(given, QDate(2026, 11, 21));
        QCOMPARE(firmware.version, expected);
        QCOMPARE(firmware.builtOn.toString(Qt::ISODate), built);
    }

    void firmwareOfPublishedFiles()
    {
        QFile file(QStringLiteral(PHASEOUT_SHARED_DATA "/data/makers/dahua_firmware_versions.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared list of firmware versions is not there");
        const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1);
        QVERIFY(rows.size() > 1000);
        for (const QString &row : rows) {
            const QStringList fields = row.split(u'\t');
            const QDate built = QDate::fromString(fields.at(1), Qt::ISODate);
            const QString name = u"DH_"_s + fields.at(2) + u"_V"_s + fields.at(0) + u'.' + built.toString(u"yyMMdd"_s) + u".bin"_s;
            const Firmware firmware = parseFirmware(name, QDate(2026, 11, 21));
            QCOMPARE(firmware.version, fields.at(0));
            QCOMPARE(firmware.builtOn, built);
        }
    }
};
PHASEOUT_TEST(ValuesTest)
#include "tst_values.moc"
