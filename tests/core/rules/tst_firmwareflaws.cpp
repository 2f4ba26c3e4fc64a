// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/firmwareflaws.h"

#include "tests/runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::rules;

class FirmwareFlawsTest : public QObject {
    Q_OBJECT

    static const FirmwareFlaws &flaws()
    {
        static const FirmwareFlaws once = FirmwareFlaws::builtIn().value();
        return once;
    }
    static Device deviceOf(const QString &maker, const QString &model, const QString &firmware)
    {
        Device device;
        device.maker = Maker(maker);
        device.model = model;
        device.firmwareText = firmware;
        device.firmware = parseFirmware(firmware, QDate(2026, 11, 2));
        return device;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Published versions and days, and what the statements say of them.
    void verdict_data()
    {
        QTest::addColumn<QString>("maker");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("firmware");
        QTest::addColumn<QStringList>("expected"); // "cve verdict"; a cve alone: not listed
        const auto row = [](const char *name, const QString &maker, const QString &model, const QString &firmware, const QStringList &expected) {
            QTest::newRow(name) << maker << model << firmware << expected;
        };
        const QString hikvision = u"hikvision"_s, dahua = u"dahua"_s;
        row("the last build of a range", hikvision, u"DS-2CD2032F-I"_s, u"V5.4.0 build 160530"_s, {u"CVE-2017-7921 affected"_s, u"CVE-2021-36260 likely-affected"_s});
        row("mended for one, not for the other", hikvision, u"DS-2CD2032F-I"_s, u"V5.4.41 build 170312"_s, {u"CVE-2017-7921 not-affected"_s, u"CVE-2021-36260 likely-affected"_s});
        row("of no listed model, platform not known", hikvision, u"DS-2CD2385G1-I"_s, u"V5.6.2build 190701"_s, {u"CVE-2017-7921"_s, u"CVE-2021-36260 likely-affected"_s});
        row("built after the mending", hikvision, u"DS-2CD2143G2-I"_s, u"V5.5.800 build 210628"_s, {u"CVE-2021-36260 not-affected"_s});
        row("before the day of the rule", hikvision, u"DS-2CD2320D-I"_s, u"V5.5.6build 180326"_s, {u"CVE-2021-36260 likely-affected"_s});
        row("access control", hikvision, u"DS-K1T671M-L"_s, u"V3.2.30build 230531"_s, {u"CVE-2021-36260"_s, u"CVE-2017-7921"_s, u"CVE-2025-66176 unknown"_s});
        row("a shortened version, by its line", dahua, u"IPC-HDW5421S"_s, u"2.400.0.8"_s, {u"CVE-2021-33044 likely-affected"_s});
        row("a version of a family", dahua, u"IPC-HFW5442E"_s, u"2.800.0000000.16.R"_s, {u"CVE-2021-33044 likely-affected"_s, u"CVE-2021-33045 likely-not-affected"_s});
        row("a version of several days", dahua, u"IPC-HUM7100"_s, u"2.800.0000000.16.R"_s, {u"CVE-2021-33044 likely-affected"_s, u"CVE-2021-33045 unknown"_s});
        row("a family that is in one list only", dahua, u"IPC-HDW1431T1-S4"_s, u"2.800.0000000.13.R"_s, {u"CVE-2021-33044"_s, u"CVE-2021-33045"_s, u"CVE-2025-31700 likely-affected"_s});
        row("built after all of them, in words", dahua, u"IPC-HFW2831T-ZS"_s, u"2.800.0000018.0.R, build: 2025-06-01"_s, {u"CVE-2022-30563 not-affected"_s, u"CVE-2025-31700 not-affected"_s});
        row("built before, in words", dahua, u"IPC-HFW2831T-ZS"_s, u"2.800.0000018.0.R, build: 2021-06-01"_s, {u"CVE-2025-31700 affected"_s});
        row("a recorder, for those who log in", hikvision, u"DS-7604NI-K1/4P(B)"_s, u"V4.30.096build221220"_s, {u"CVE-2024-29947 affected"_s, u"CVE-2024-29949"_s});
        row("a recorder, built before the day of a list", hikvision, u"DS-7608NI-K2/8P"_s, u"V4.22.005 build 200512"_s, {u"CVE-2021-36260 unknown"_s});
        row("a recorder, built after it", hikvision, u"DS-7616NI-M2/16P"_s, u"V5.02.006 build 240101"_s, {u"CVE-2021-36260 likely-not-affected"_s});
        row("a recorder, no firmware text", hikvision, u"DS-9632NI-I8"_s, QString(), {u"CVE-2021-36260 unknown"_s});
        row("an analogue recorder", hikvision, u"DS-7208HUHI-K1"_s, u"V4.22.005 build 200512"_s, {u"CVE-2021-36260"_s});
        row("a recorder of another line", hikvision, u"DS-7608NI-M2"_s, u"V5.01.000 build 230101"_s, {u"CVE-2024-29949 affected"_s});
        row("a thermal camera", dahua, u"TPC-BF2221-B3F4"_s, u"V2.630.0000000.6.R.200112"_s, {u"CVE-2021-33044 affected"_s});
        row("a door station with a letter where the statement has X", dahua, u"DHI-VTO6531H"_s, u"4.300.0000004.0.R.20201231"_s, {u"CVE-2021-33044 affected"_s, u"CVE-2021-33045 unknown"_s});
        row("an old recorder", dahua, u"DHI-HCVR5116HS-S3"_s, u"3.210.0001.10.R.20160602"_s,
            {u"CVE-2021-33046 likely-not-affected"_s, u"CVE-2017-7925 likely-affected"_s, u"CVE-2017-7927 likely-affected"_s, u"CVE-2017-9315 likely-affected"_s, u"CVE-2017-3223"_s});
        row("built in the year in which it was put right", dahua, u"DHI-HCVR5116HS-S3"_s, u"3.210.0001.10.R.20170602"_s, {u"CVE-2017-7925 unknown"_s, u"CVE-2017-9315 not-affected"_s, u"CVE-2021-33046 likely-affected"_s});
        row("built after that year", dahua, u"DHI-HCVR5116HS-S3"_s, u"3.210.0001.10.R.20180102"_s, {u"CVE-2017-7925 likely-not-affected"_s});
        row("a camera before a build", dahua, u"IPC-HFW4431E"_s, u"2.400.0000.10.R.20161012"_s, {u"CVE-2017-3223 likely-affected"_s, u"CVE-2017-9315 likely-affected"_s});
        row("its recorder's later ones", dahua, u"DHI-NVR4104-P"_s, u"4.000.0000001.1.R.20231220"_s,
            {u"CVE-2024-39944 affected"_s, u"CVE-2024-39945 not-affected"_s, u"CVE-2024-39948 not-affected"_s, u"CVE-2024-39950 affected"_s, u"CVE-2021-33046 not-affected"_s});
        row("the maker's own label, by day alone", hikvision, u"IPC-T240H"_s, u"V5.5.82 build 190220"_s, {u"CVE-2021-36260 likely-affected"_s, u"CVE-2017-7921 likely-not-affected"_s});
        row("the maker's own label, by version and day", hikvision, u"IPC-T140H"_s, u"V5.3.8 build 151224"_s, {u"CVE-2017-7921 likely-affected"_s, u"CVE-2017-7923 likely-affected"_s});
        row("no firmware text", hikvision, u"DS-2CD2032F-I"_s, u"N/A"_s, {u"CVE-2017-7921 unknown"_s, u"CVE-2021-36260 unknown"_s});
        row("the last build of a platform", hikvision, u"DS-2CD2385G1-I"_s, u"IPC_G3_EN_STD_5.5.160_210416"_s, {u"CVE-2021-36260 affected"_s});
        row("a later build of a platform", hikvision, u"DS-2CD2385G1-I"_s, u"IPC_G3_EN_STD_5.5.800_210520"_s, {u"CVE-2021-36260 not-affected"_s});
        row("the brand before the model", hikvision, u"HIKVISION DS-2CD2032F-I"_s, u"V5.4.0 build 160530"_s, {u"CVE-2017-7921 affected"_s});
        row("another maker", u"axis"_s, u"P3245-LV"_s, u"9.80.3.11"_s, {u"CVE-2021-36260"_s});
        row("no model", hikvision, QString(), u"V5.4.0 build 160530"_s, {u"CVE-2017-7921"_s});
    }
    void verdict()
    {
        QFETCH(QString, maker);
        QFETCH(QString, model);
        QFETCH(QString, firmware);
        QFETCH(QStringList, expected);
        const std::vector<Flaw> found = flaws().of(deviceOf(maker, model, firmware));
        for (const QString &one : expected) {
            const auto flaw = std::find_if(found.begin(), found.end(), [&one](const Flaw &f) { return f.cve == one.section(u' ', 0, 0); });
            QCOMPARE(flaw == found.end() ? QString() : flawVerdictSlug(flaw->verdict), one.section(u' ', 1));
            QVERIFY(flaw == found.end() || (!flaw->reason.isEmpty() && !flaw->source.isEmpty()));
        }
    }

    // What no statement says has no statement for its source.
    void whatIsInferredSaysSo()
    {
        for (const Flaw &flaw : flaws().of(deviceOf(u"hikvision"_s, u"IPC-T240H"_s, u"V5.3.8 build 151224"_s)))
            QVERIFY2(flaw.source.startsWith(u"inferred"_s), qPrintable(flaw.cve + u' ' + flaw.source));
    }

    // Days as every other sentence has them; one day, not the same day twice.
    void reason_data()
    {
        QTest::addColumn<QString>("firmware");
        QTest::addColumn<QString>("expected");
        QTest::newRow("built") << u"2.800.0000018.0.R, build: 2025-06-01"_s << u"Built 1 Jun 2025; affected when built before 1 Jun 2021."_s;
        QTest::newRow("published once") << u"2.800.0000000.16.R"_s << u"Version 2.800.0000000.16.R was published as built 29 May 2020; affected when built before 1 Jun 2021."_s;
    }
    void reason()
    {
        QFETCH(QString, firmware);
        QFETCH(QString, expected);
        const auto found = flaws().of(deviceOf(u"dahua"_s, u"IPC-HFW5442E"_s, firmware));
        const auto flaw = std::find_if(found.begin(), found.end(), [](const Flaw &one) { return one.cve == "CVE-2021-33044"_L1; });
        QVERIFY(flaw != found.end());
        QCOMPARE(flaw->reason, expected);
    }

    // Flaws of one brand's devices, whatever their models are called.
    void aBrandsFlaw()
    {
        Device device = deviceOf(u"dahua"_s, u"NV4108E"_s, u"3.216.0000000.2.R"_s);
        QVERIFY(flaws().of(device).empty());
        WorstFlaws worst(std::make_shared<const FirmwareFlaws>(flaws()));
        QCOMPARE(worst.of(device), KnownFlaw::None);
        device.brand = u"Amcrest"_s;
        const auto found = flaws().of(device);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().cve, u"CVE-2020-5735"_s);
        QCOMPARE(flawVerdictSlug(found.front().verdict), u"unknown"_s);
        QCOMPARE(worst.of(device), KnownFlaw::UntoldExploited);
    }

    void aSerialNumberOfALaterYearSaysSomething()
    {
        Device device = deviceOf(u"hikvision"_s, u"DS-2CD2385G1-I"_s, {});
        device.madeOn = QDate(2022, 3, 1);
        const auto found = flaws().of(device);
        QVERIFY(!found.empty());
        QCOMPARE(flawVerdictSlug(found.front().verdict), u"likely-not-affected"_s);
    }

    void priority_data()
    {
        QTest::addColumn<QString>("firmware");
        QTest::addColumn<bool>("isExposed");
        QTest::addColumn<int>("expected");
        QTest::newRow("affected, on the internet") << u"V5.4.0 build 160530"_s << true << 1;
        QTest::newRow("affected") << u"V5.4.0 build 160530"_s << false << 2;
        QTest::newRow("not known") << QString() << true << 2;
        QTest::newRow("mended") << u"V5.7.0 build 250901"_s << true << 0;
    }
    void priority()
    {
        QFETCH(QString, firmware);
        QFETCH(bool, isExposed);
        Device device = deviceOf(u"hikvision"_s, u"DS-2CD2032F-I"_s, firmware);
        device.isExposed = isExposed;
        QTEST(flawPriority(device, flaws().of(device)), "expected");
    }

    void theWorst_data()
    {
        QTest::addColumn<QString>("maker");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("firmware");
        QTest::addColumn<KnownFlaw>("expected");
        const QString hikvision = u"hikvision"_s;
        QTest::newRow("affected, and attackers use it") << hikvision << u"DS-2CD2032F-I"_s << u"V5.4.0 build 160530"_s << KnownFlaw::FlawedExploited;
        QTest::newRow("affected") << hikvision << u"DS-7604NI-K1/4P(B)"_s << u"V4.30.096build221220"_s << KnownFlaw::Flawed;
        QTest::newRow("not known, and attackers use it") << hikvision << u"DS-2CD2032F-I"_s << QString() << KnownFlaw::UntoldExploited;
        QTest::newRow("not known") << hikvision << u"DS-K1T671M-L"_s << u"V3.2.30build 230531"_s << KnownFlaw::Untold;
        QTest::newRow("mended") << hikvision << u"DS-2CD2032F-I"_s << u"V5.7.0 build 250901"_s << KnownFlaw::None;
        QTest::newRow("another maker") << u"axis"_s << u"P3245-LV"_s << u"9.80.3.11"_s << KnownFlaw::None;
        QTest::newRow("no model") << hikvision << QString() << u"V5.4.0 build 160530"_s << KnownFlaw::None;
    }
    void theWorst()
    {
        QFETCH(QString, maker);
        QFETCH(QString, model);
        QFETCH(QString, firmware);
        QFETCH(KnownFlaw, expected);
        const Device device = deviceOf(maker, model, firmware);
        QCOMPARE(worstOf(flaws().of(device)), expected);
        WorstFlaws worst(std::make_shared<const FirmwareFlaws>(flaws()));
        QCOMPARE(worst.of(device), expected);
        QCOMPARE(worst.of(device), expected); // as it is kept
    }

    // Whatever was judged before: two that differ in what a verdict depends on are judged apart.
    void oneAfterTheOther()
    {
        WorstFlaws worst(std::make_shared<const FirmwareFlaws>(flaws()));
        for (const QString &model : {u"DS-2CD2385G1-I"_s, u"IPC-HFW5442E"_s, u"P3245-V"_s})
            for (const QString &maker : {u"hikvision"_s, u"dahua"_s, u"axis"_s})
                for (const QString &firmware : {QString(), u"V5.4.5 build 170123"_s, u"2.800.0000000.16.R"_s, u"IPC_G3_EN_STD_5.5.800_210520"_s})
                    for (const QDate made : {QDate(), QDate(2016, 1, 1), QDate(2022, 3, 1)}) {
                        Device device = deviceOf(maker, model, firmware);
                        device.madeOn = made;
                        QCOMPARE(worst.of(device), worstOf(flaws().of(device)));
                    }
    }

    void theTablesAreDated() { QVERIFY(flaws().date().isValid() && flaws().knows(Maker(u"dahua"_s)) && !flaws().knows(Maker(u"axis"_s))); }
};
PHASEOUT_TEST(FirmwareFlawsTest)
#include "tst_firmwareflaws.moc"
