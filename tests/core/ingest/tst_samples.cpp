// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identifier.h"
#include "tests/core/ingest/collectingsink.h"

#include "tests/runner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

namespace {
const QString &root()
{
    static const QString path = QStringLiteral(PHASEOUT_SHARED_DATA "/data/");
    return path;
}

// "2 confirmed dahua camera", for every device that may be of a maker in scope; one file's rows are looked at one by one.
QString makersOf(const std::vector<Observation> &observations, const QString &file)
{
    static const rules::MakerRules::Pointer rules = rules::MakerRules::builtIn().value();
    identify::Identifier identifier(rules, rules->scope(), QDate(2026, 11, 21));
    std::map<QString, int> found;
    for (const Observation &o : observations) {
        const auto is = identifier.identify(std::span(&o, 1), std::span(&file, 1));
        if (rules->isInScope(is.maker) || is.verdict == Verdict::Conflict)
            ++found[verdictSlug(is.verdict) + u' ' + is.maker.slug() + u' ' + deviceClassSlug(is.deviceClass)];
    }
    QStringList words;
    for (const auto &[what, count] : found)
        words += QString::number(count) + u' ' + what;
    return words.join(u", "_s);
}

QString findingsOf(const std::vector<Finding> &findings)
{
    std::map<QString, int> counts;
    for (const Finding &finding : findings)
        if (finding.severity != Severity::Note)
            ++counts[finding.id];
    QStringList words;
    for (const auto &[id, count] : counts)
        words += QString::number(count) + u' ' + id;
    return words.join(u", "_s);
}
} // namespace

/// Files that real programs wrote, where the folder of public samples is at hand.
class SamplesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reader");
        QTest::addColumn<int>("devices");
        QTest::addColumn<QString>("makers");   // as makersOf() says
        QTest::addColumn<QString>("findings"); // warnings and refusals
        QTest::addColumn<QString>("says");     // a text that one of its devices must hold
        const auto row = [](const char *path, const char *reader, int devices, const char *makers = "", const char *findings = "", const char *says = "") {
            QTest::newRow(path) << QString(u"samples/"_s + QString::fromLatin1(path)) << QString::fromLatin1(reader) << devices << QString::fromLatin1(makers)
                                << QString::fromLatin1(findings) << QString::fromLatin1(says);
        };
        row("cisco/ntc_cisco_ios_show_ip_arp.raw", "arp-table", 7);
        row("cisco/ntc_cisco_ios_show_mac-address-table.raw", "mac-table", 9, "", "", "switch port FastEthernet0/5");
        row("cisco/ntc_cisco_ios_show_mac-address-table13.raw", "mac-table", 2, "", "", "VLAN 87"); // the switch's own entries are none
        row("cisco/ntc_cisco_ios_show_mac-address-table2.raw", "mac-table", 7, "", "", "switch port Te1/30"); // one in two VLANs
        row("cisco/ntc_cisco_ios_show_mac-address-table3.raw", "mac-table", 8, "", "", "network.port.uplink");
        row("cisco/ntc_cisco_ios_show_mac-address-table4.raw", "mac-table", 10, "", "", "network.port.uplink");
        row("cisco/ntc_cisco_ios_show_mac-address-table5.raw", "mac-table", 1); // one address, told by every line card
        row("cisco/ntc_cisco_ios_show_mac-address-table6.raw", "mac-table", 8, "", "", "switch port Gi1/0/7");
        row("cisco/ntc_cisco_ios_show_mac-address-table7.raw", "mac-table", 5, "", "", "switch port GigabitEthernet7/13");
        row("dahua/smartpss_device_manager_shape.xml", "smartpss-xml", 2, "1 possible dahua unknown", "", "file.credentials-dropped line 0 [username, password]");
        row("dhcp/dnsmasq_documented.leases", "dnsmasq-leases", 4, "1 probable dahua camera, 1 probable hikvision unknown", "", "axis-00408c000003");
        row("dhcp/isc_backup.leases", "dhcpd-leases", 1, "", "", "lease backup");
        row("dhcp/isc_dhcpd6-4.2.4.leases", "dhcpd-leases", 1, "", "", "mac 0a:00:27:00:00:00");
        row("dhcp/isc_dhcpd6-4.3.3.leases", "dhcpd-leases", 2, "", "", "mac 00:27:22:33:2b:34");
        row("dhcp/isc_epoch.leases", "dhcpd-leases", 1, "", "", "seen 2017-10-16T15:22:29Z");
        row("dhcp/isc_pfsense.leases", "dhcpd-leases", 2, "", "", "Satellite-C700");
        row("dhcp/isc_static.leases", "dhcpd-leases", 1, "", "", "lease free");
        row("dhip/notify_ipc-hdw1431t1-s4.json", "dhip-json", 1, "1 confirmed dahua camera", "", "6C01E93PAG69A7D");
        row("dhip/notify_ipc-hdw1431t1-s4.rebuilt.bin", "dhip-reply", 1, "1 confirmed dahua camera", "", "2.800.0000000.13.R");
        row("dhip/reply_fields_extracted.jsonl", "dhip-json", 4, "1 confirmed dahua access, 1 confirmed dahua camera, 1 confirmed dahua intercom, 1 confirmed dahua unknown", "", "W461ASC");
        row("masscan/masscan_one_vuln.json", "masscan-json", 1, "", "", "seen 2026-07-31T18:18:40Z");
        row("mdns/hikvision_cameras.json", "mdns-json", 4, "4 confirmed hikvision camera", "", "10.0.1.164 mac 18:68:cb:15:b2:84");
        row("nmap/defectdojo_issue12411.xml", "nmap-xml", 2);
        row("nmap/defectdojo_nmap_1port.xml", "nmap-xml", 0, "", "1 scan.host.no-address"); // the scanner's own loopback address
        row("nmap/defectdojo_nmap_multiple_port.xml", "nmap-xml", 1);
        row("nmap/defectdojo_nmap_script_vulners.xml", "nmap-xml", 1);
        row("nmap/fragment_hikvision_httpd.xml", "nmap-xml", 1, "1 probable hikvision camera");
        row("nmap/libnmap_1_hosts_banner.xml", "nmap-xml", 0, "", "1 scan.host.no-address");
        row("nmap/libnmap_1_os_banner_scripts.xml", "nmap-xml", 0, "", "1 scan.host.no-address");
        row("nmap/libnmap_2_hosts.xml", "nmap-xml", 1, "", "1 scan.host.no-address");
        row("nmap/libnmap_extra_ports.xml", "nmap-xml", 1);
        row("nmap/libnmap_os_scan6.xml", "nmap-xml", 3);
        row("nmap/nmap_text_airspace_dahua_oui.txt", "nmap-text", 1, "1 probable dahua unknown", "", "mac 90:02:a9:9b:bb:f2");
        row("nmap/nmap_text_dahua_mediaserver3.txt", "nmap-text", 1, "1 probable dahua unknown", "", "basic MediaServer3.0");
        row("runzero/asset_trimmed.jsonl", "runzero", 1, "", "", "OpenBSD OpenSSH 8.0");
        row("runzero/service_trimmed.jsonl", "runzero", 1, "", "", "9 port 0 Primary");
        row("sadp/probematch_ds-2cd2320d-i.xml", "sadp-reply", 1, "1 confirmed hikvision camera", "", "2 port 0 DS-2CD2320D-I");
        row("sadp/probematch_ds-2cd2385g1-i.xml", "sadp-reply", 1, "1 confirmed hikvision camera", "", "2 port 0 DS-2CD2385G1-I");
        row("shadowserver/device_id.csv", "shadowserver", 3, "", "", "FortiGate");
        row("shadowserver/scan_snmp.csv", "shadowserver", 3, "", "", "RouterOS CCR1009-8G-1S-1S+");
        row("shadowserver/scan_ssdp.csv", "shadowserver", 3, "", "", "Portable SDK for UPnP devices/1.6.18");
        row("shodan/minimal_banner.jsonl", "shodan", 1, "", "", "dns.google");
        row("snipe-it/assets-sample.csv", "devices", 22);
        row("universalscanner/Axis.selftest", "mdns-reply", 1, "", "", "axis-video");
        row("universalscanner/Bosch.xml.selftest", "upnp-reply", 1, "", "", "mac 00:11:22:33:44:55");
        row("universalscanner/Wsdiscovery.selftest", "wsd-reply", 0, "", "1 reply.no-address"); // an address of a reserved range
        row("wsdiscovery/hikvision_probematch_body.xml", "wsd-reply", 1, "1 probable hikvision camera", "", "2 port 0 DS-2CD2385G1-I");
        row("wsdiscovery/predator_broken_xaddrs.xml", "wsd-reply", 0, "", "1 reply.no-address"); // no address, no sender
    }
    void reads()
    {
        QFETCH(QString, path);
        QFETCH(QString, reader);
        QFETCH(int, devices);
        QFETCH(QString, makers);
        QFETCH(QString, findings);
        QFETCH(QString, says);
        if (!QFile::exists(root() + path))
            QSKIP("the folder of public samples is not here");
        const auto recognised = openAndRecognise(root() + path);
        QVERIFY_RESULT(recognised);
        QCOMPARE(recognised->reader->id(), reader);
        test::CollectingSink sink;
        const auto done = recognised->reader->read(*recognised->input.device, test::optionsFor(path), sink, {});
        QVERIFY_RESULT(done);
        QCOMPARE(static_cast<int>(sink.observations.size()), devices);
        QCOMPARE(makersOf(sink.observations, path), makers);
        QCOMPARE(findingsOf(sink.findings), findings);
        QVERIFY2(sink.printed().contains(says), qPrintable(sink.printed()));
    }

    void registers()
    {
        const QString path = root() + u"registers/fsa_fhrs_2020_tesco_coop.csv"_s;
        if (!QFile::exists(path))
            QSKIP("the folder of public samples is not here");
        const auto recognised = openAndRecognise(path);
        QVERIFY_RESULT(recognised);
        QCOMPARE(recognised->reader->id(), u"stores"_s);
        test::CollectingSink sink;
        QVERIFY_RESULT(recognised->reader->read(*recognised->input.device, test::optionsFor(u"register.csv"_s), sink, {}));
        QCOMPARE(sink.stores.size(), size_t(6758));
    }

    void refusesWithReasons_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *path, ErrorCode code, const char *reason) {
            QTest::newRow(path) << QString(u"samples/"_s + QString::fromLatin1(path)) << code << QString::fromLatin1(reason);
        };
        row("masscan/masscan_no_vuln.json", ErrorCode::FormatUnknown, "a scan that found nothing");
        row("snipe-it/models-sample.csv", ErrorCode::FormatUnknown, "IP address, MAC address, serial number");
        row("snipe-it/locations-sample.csv", ErrorCode::FormatUnknown, "store code");
        row("dhip/probe_canonical.bin", ErrorCode::FormatInvalid, "a search for devices");
        row("recog/recog_hik_dahua_family.xml", ErrorCode::FormatUnknown, "no scan");
        row("universalscanner/Arecont.selftest", ErrorCode::FormatInvalid, "no address"); // one of a reserved range
        row("universalscanner/SSDP.selftest", ErrorCode::FormatInvalid, "no address");
        row("universalscanner/360Vision.selftest", ErrorCode::Unsupported, "360 Vision");
        row("universalscanner/Bosch.bin.selftest", ErrorCode::Unsupported, "Bosch");
        row("universalscanner/Foscam.selftest", ErrorCode::Unsupported, "Foscam");
        row("universalscanner/Hanwha.selftest", ErrorCode::Unsupported, "Hanwha");
        row("universalscanner/Panasonic.selftest", ErrorCode::Unsupported, "Panasonic");
        row("universalscanner/Sony.selftest", ErrorCode::Unsupported, "Sony");
        row("universalscanner/Ubiquiti.selftest", ErrorCode::Unsupported, "Ubiquiti");
        row("universalscanner/Vivotek.selftest", ErrorCode::Unsupported, "Vivotek");
    }
    void refusesWithReasons()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        QFETCH(QString, reason);
        if (!QFile::exists(root() + path))
            QSKIP("the folder of public samples is not here");
        const auto recognised = openAndRecognise(root() + path);
        test::CollectingSink sink;
        const auto read = recognised ? recognised->reader->read(*recognised->input.device, test::optionsFor(path), sink, {}) : Result<void>(failure(recognised.error()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY2(userText(read.error()).contains(reason), qPrintable(userText(read.error())));
    }

    // No sample stands in the folder that no row above is about.
    void everySampleHasItsRow()
    {
        if (!QDir(root() + u"samples"_s).exists())
            QSKIP("the folder of public samples is not here");
        QFile source(QStringLiteral(PHASEOUT_SOURCE_DIR "/tests/core/ingest/tst_samples.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString rows = QString::fromUtf8(source.readAll());
        QDirIterator files(root() + u"samples"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = QDir(root() + u"samples"_s).relativeFilePath(files.next());
            QVERIFY2(rows.contains(QString(u"row(\""_s + name + u'"')), qPrintable(name));
        }
    }
};
PHASEOUT_TEST(SamplesTest)
#include "tst_samples.moc"
