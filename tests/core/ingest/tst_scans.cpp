// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "tests/core/ingest/collectingsink.h"

#include "tests/runner.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

namespace {
const char *wordOf(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Serial: return "serial";
    case TraitKind::Model: return "model";
    case TraitKind::Firmware: return "firmware";
    case TraitKind::Name: return "name";
    case TraitKind::Vendor: return "vendor";
    case TraitKind::Channels: return "channels";
    case TraitKind::ClassWord: return "class";
    case TraitKind::Recorder: return "recorder";
    case TraitKind::StoreCodeText: return "store";
    case TraitKind::ServiceProduct: return "product";
    case TraitKind::HttpServer: return "server";
    case TraitKind::HttpTitle: return "title";
    case TraitKind::AuthRealm: return "realm";
    case TraitKind::Banner: return "banner";
    case TraitKind::DeliveryWord: return "delivery";
    case TraitKind::RemovedOn: return "removed";
    case TraitKind::Activated: return "activated";
    case TraitKind::Note: return "note";
    default: return nullptr;
    }
}

// The reader; of each device its addresses, its day and what it says; the findings.
QString told(const QString &reader, const test::CollectingSink &sink)
{
    QStringList lines{reader};
    for (const Observation &o : sink.observations) {
        QString line = (o.ip ? o.ip->text() : u"-"_s) + u' ' + (o.mac ? o.mac->text() : u"-"_s);
        if (o.seenAt.isValid())
            line += o.seenAt.toString(u" yyyy-MM-dd hh:mm"_s);
        for (const Trait &trait : o.traits)
            if (const char *word = wordOf(trait.kind))
                line += u" | "_s + QLatin1StringView(word) + u' ' + QString::fromStdString(trait.text).simplified();
        lines += line;
    }
    for (const Finding &f : sink.findings)
        lines += severitySlug(f.severity) + u' ' + f.id;
    return lines.join(u'\n');
}
} // namespace

/// Texts of scanners, switches and services: who reads them, and that nothing they say of a device is lost.
class ScansTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const char *name, const QByteArray &text, const QString &expected) { QTest::newRow(what) << QString::fromLatin1(name) << text << expected; };

        // A header that names columns of a list makes it one, whatever a table of neighbours calls its columns.
        row("a list with tabs is no table of neighbours", "a.tsv",
            "Branch\tDevice name\tIPv4\tPhysical Address\tManufacturer\tStatus\tRemoved on\n1030\tDoor\t10.31.7.62\t44-19-B6-00-07-62\tHikvision\tRemoved\t2026-09-01\n0412\tTill\t10.31.5.63\t44-19-B6-00-05-63\tHikvision\tIn use\t\n",
            u"devices\n10.31.7.62 44:19:b6:00:07:62 | vendor Hikvision | store 1030 | name Door | removed 2026-09-01 | delivery removed\n10.31.5.63 44:19:b6:00:05:63 | vendor Hikvision | store 0412 | name Till"_s);
        row("nor is one drawn with bars", "a.txt", "| Store | Camera name | IP address | MAC address |\n| 0412 | Till | 10.31.5.63 | 44:19:B6:00:05:63 |\n| 0412 | Door | 10.31.5.64 | 44:19:B6:00:05:64 |\n",
            u"devices\n10.31.5.63 44:19:b6:00:05:63 | store 0412 | name Till | class camera\n10.31.5.64 44:19:b6:00:05:64 | store 0412 | name Door | class camera"_s);
        row("a list with tabs is no switch's table", "a.tsv", "VLAN\tMAC Address\tType\tPort\tCamera name\n10\t44:19:b6:00:05:63\tDynamic\tGi1/0/5\tTill\n",
            u"devices\n- 44:19:b6:00:05:63 | name Till | class camera\nnote table.columns.unread"_s);
        row("addresses with tabs and a heading are one", "a.txt", "Internet Address\tPhysical Address\tType\n10.31.5.63\t44-19-b6-00-05-63\tdynamic\n10.31.5.64\t44-19-b6-00-05-64\tstatic\n",
            u"arp-table\n10.31.5.63 44:19:b6:00:05:63\n10.31.5.64 44:19:b6:00:05:64"_s);
        row("addresses with tabs are one", "a.txt", "Interface: 10.31.5.1\n10.31.5.63\t44:19:b6:00:05:63\tHangzhou Hikvision\n", u"arp-table\n10.31.5.63 44:19:b6:00:05:63"_s);

        // Tables of neighbours.
        row("NX-OS", "a.txt",
            "\nFlags: * - Adjacencies learnt on non-active FHRP router\n       + - Adjacencies synced via CFSoE\n       CP - Added via L2RIB, Control plane Adjacencies\n\nIP ARP Table for context default\nTotal number of entries: 2\n"
            "Address         Age       MAC Address     Interface       Flags\n10.31.4.173     00:01:02  3cef.8c00.0473  Vlan10                  \n10.31.4.174     -         INCOMPLETE      Vlan10\n10.31.4.175     00:10:02  4419.b600.0475  Vlan10          *        \n",
            u"arp-table\n10.31.4.173 3c:ef:8c:00:04:73\n10.31.4.175 44:19:b6:00:04:75"_s);
        row("IOS XR", "a.txt", "Address         Age        Hardware Addr   State      Type  Interface\n10.31.4.173     00:01:02   3cef.8c00.0473  Dynamic    ARPA  Gi0/0/0/1\n", u"arp-table\n10.31.4.173 3c:ef:8c:00:04:73"_s);
        row("MAC address first", "a.txt", "admin> show arp\nMAC Address       Address         Name                      Interface           Flags\n44:19:b6:00:04:75 10.31.4.175     10.31.4.175               vlan.10             none\n",
            u"arp-table\n10.31.4.175 44:19:b6:00:04:75"_s);

        // Entries that somebody typed in are devices; the switch's own are not.
        row("static entries", "a.txt",
            "Vlan    Mac Address       Type        Ports\n----    -----------       --------    -----\n All    0100.0ccc.cccc    STATIC      CPU\n  10    4419.b600.0570    STATIC      Gi1/0/5\n  10    001b.5400.0001    STATIC      Router\n  10    001b.5400.0002    STATIC      Switch\n"
            "  10    001b.5400.0003    STATIC      Vl10\n  10    001b.5400.0004    STATIC      Drop\n  10    3cef.8c00.0571    DYNAMIC     Gi1/0/6\n",
            u"mac-table\n- 44:19:b6:00:05:70 | note switch port Gi1/0/5 | note VLAN 10\n- 3c:ef:8c:00:05:71 | note switch port Gi1/0/6 | note VLAN 10"_s);
        row("static entries of NX-OS", "a.txt",
            "   VLAN     MAC Address      Type      age     Secure NTFY Ports\n---------+-----------------+--------+---------+------+----+------------------\n*   10     4419.b600.0570   static   -         F      F    Eth1/5\nG    -     5254.0012.3456   static   -         F      F    sup-eth1(R)\n"
            "G   10     5254.0012.3457   static   -         F      F    vPC Peer-Link(R)\n",
            u"mac-table\n- 44:19:b6:00:05:70 | note switch port Eth1/5 | note VLAN 10"_s);

        // Several tables in what was saved of a session.
        const QByteArray heading = "Vlan    Mac Address       Type        Ports\n----    -----------       --------    -----\n";
        const QByteArray arp = "#sh ip arp\nProtocol  Address          Age (min)  Hardware Addr   Type   Interface\nInternet  10.1.6.21               5   4419.b600.0621  ARPA   Vlan20\n";
        const QByteArray macs = "#sh mac address-table\n" + heading + "  20    4419.b600.0621    DYNAMIC     Gi1/0/5\n  20    4419.b600.0622    DYNAMIC     Gi1/0/6\n";
        const QString both = u"\n10.1.6.21 44:19:b6:00:06:21\n- 44:19:b6:00:06:21 | recorder sw-0106 | note switch port Gi1/0/5 | note VLAN 20\n- 44:19:b6:00:06:22 | recorder sw-0106 | note switch port Gi1/0/6 | note VLAN 20"_s;
        row("neighbours, then ports", "a.txt", "sw-0106" + arp + "sw-0106" + macs, u"mac-table"_s + both);
        row("ports, then neighbours", "a.txt", "sw-0106" + macs + "sw-0106" + arp, u"mac-table"_s + both);
        row("ports and neighbours of NX-OS", "a.txt",
            "sw# show mac address-table\nLegend: \n        * - primary entry\n   VLAN     MAC Address      Type      age     Secure NTFY Ports\n---------+-----------------+--------+---------+------+----+------------------\n*   20     4419.b600.0421   dynamic  0         F      F    Eth1/5\n"
            "sw# show ip arp\nAddress         Age       MAC Address     Interface\n10.1.4.29       00:03:12  4419.b600.0429  Vlan20\n",
            u"mac-table\n10.1.4.29 44:19:b6:00:04:29\n- 44:19:b6:00:04:21 | recorder sw | note switch port Eth1/5 | note VLAN 20"_s);
        const QByteArray windows = "C:\\> arp -a\n\nInterface: 10.1.1.2 --- 0x5\n  Internet Address      Physical "
                                   "Address      Type\n  10.1.1.21             44-19-b6-00-01-21     dynamic\n";
        const QByteArray nmap =
            "C:\\> nmap -sn 10.1.1.0/24\nStarting Nmap 7.95 ( https://nmap.org ) at 2026-10-26 09:14 GMT Standard "
            "Time\nNmap scan report for 10.1.1.22\nHost is up (0.0010s latency).\nMAC Address: 44:19:B6:00:01:22 "
            "(Hikvision)\nNmap done: 256 IP addresses (1 host up) scanned in 2.00 seconds\n";
        row("neighbours of a firewall", "a.txt",
            "fw1# show arp\n\tinside 10.1.1.21 4419.b600.0121 32\n\tdmz 10.1.1.22 4419.b600.0122 40\n",
            u"arp-table\n10.1.1.21 44:19:b6:00:01:21\n10.1.1.22 44:19:b6:00:01:22"_s);
        row("neighbours, then the same in UTF-16", "a.txt",
            windows + QByteArray(QStringEncoder(QStringConverter::Utf16LE)(
                          u"  10.1.1.22             44-19-b6-00-01-22     dynamic\r\n"_s)),
            u"arp-table\n10.1.1.21 44:19:b6:00:01:21\nrefused file.line.encoding"_s);
        row("neighbours, then a scan", "a.txt", windows + nmap,
            u"nmap-text\n10.1.1.22 44:19:b6:00:01:22 2026-10-26 09:14\n10.1.1.21 44:19:b6:00:01:21"_s);
        row("a scan, then neighbours", "a.txt", nmap + windows,
            u"nmap-text\n10.1.1.22 44:19:b6:00:01:22 2026-10-26 09:14\n10.1.1.21 44:19:b6:00:01:21"_s);
        row("a scan far behind neighbours is told", "a.txt",
            windows + QByteArray("  10.1.1.23             44-19-b6-00-01-23     dynamic\n").repeated(400) + nmap,
            u"arp-table\n10.1.1.21 44:19:b6:00:01:21\n10.1.1.23 44:19:b6:00:01:23\nwarning network.session.scan"_s);
        row("two switches with ports of the same names", "a.txt",
            "leeds-0412#show mac address-table\n" + heading + "  10    4419.b600.0001    DYNAMIC     Gi1/0/1\nyork-0413#show mac address-table\n" + heading + "  10    4419.b600.0003    DYNAMIC     Gi1/0/1\n",
            u"mac-table\n- 44:19:b6:00:00:01 | recorder leeds-0412 | note switch port Gi1/0/1 | note VLAN 10\n- 44:19:b6:00:00:03 | recorder york-0413 | note switch port Gi1/0/1 | note VLAN 10"_s);
        QByteArray many, behind;
        QString each, other;
        for (int i = 1; i <= 6; ++i) {
            const QByteArray n = QByteArray::number(i);
            many += "sw" + n + "#show mac address-table\n" + heading + "  10    4419.b600.000" + n + "    DYNAMIC     Gi1/0/1\n";
            each += u"\n- 44:19:b6:00:00:0%1 | recorder sw%1 | note switch port Gi1/0/1 | note VLAN 10"_s.arg(i);
            behind += "  10    4419.b600.000" + n + "    DYNAMIC     Gi1/0/24\n";
            other += u"\n- 44:19:b6:00:00:0%1 | note VLAN 10"_s.arg(i);
        }
        QByteArray prompts;
        QString names;
        const QByteArray forms[] = {"0412-sw1#show mac address-table", " york.lan(config)#do sh mac address-table", "admin@leeds> show mac address-table", "<bath>display mac address-table", "0419> sh mac address-table"};
        for (int i = 0; const char *name : {"0412-sw1", "york.lan", "leeds", "bath", "0419"}) {
            prompts += forms[i] + '\n' + heading + "  10    4419.b600.000" + QByteArray::number(i) + "    DYNAMIC     Gi1/0/1\n";
            names += u"\n- 44:19:b6:00:00:0%1 | recorder %2 | note switch port Gi1/0/1 | note VLAN 10"_s.arg(i++).arg(QLatin1StringView(name));
        }
        row("prompts", "a.txt", prompts, u"mac-table"_s + names);
        row("one port of six switches", "a.txt", many, u"mac-table"_s + each);
        row("where it hangs, not what leads to it", "a.txt", "core#show mac address-table\n" + heading + behind + many, u"mac-table"_s + each);
        row("behind two switches", "a.txt", "core#show mac address-table\n" + heading + behind + "dist#show mac address-table\n" + heading + behind, u"mac-table"_s + other + u"\nnote network.port.uplink"_s);

        // Addresses that were reserved.
        row("a reservation among leases", "a.leases",
            "lease 10.1.7.50 {\n  starts 1 2026/10/26 09:00:00;\n  binding state active;\n  hardware ethernet 44:19:b6:00:07:50;\n}\nhost cam-52 {\n  dynamic;\n  hardware ethernet 44:19:b6:00:07:52;\n  fixed-address 10.1.7.52;\n"
            "        supersede host-name = \"cam-0107-52\";\n}\nhost gone {\n  dynamic;\n  deleted;\n}\nhost x {\n  hardware ethernet 44:19:b6:00:07:53;\n}\n",
            u"dhcpd-leases\n10.1.7.50 44:19:b6:00:07:50 2026-10-26 09:00\n10.1.7.52 44:19:b6:00:07:52 | name cam-0107-52\n- 44:19:b6:00:07:53"_s);

        row("a reservation beside an expired lease of another", "a.leases",
            "lease 10.1.7.50 {\n  starts 1 2026/10/26 09:00:00;\n  binding state expired;\n  hardware ethernet 44:19:b6:00:07:50;\n}\nhost cam {\n  dynamic;\n  hardware ethernet 44:19:b6:00:07:52;\n  fixed-address 10.1.7.50;\n}\n"
            "lease 10.1.7.50 {\n  binding state free;\n}\n",
            u"dhcpd-leases\n10.1.7.50 44:19:b6:00:07:50 2026-10-26 09:00\n10.1.7.50 44:19:b6:00:07:52\nnote network.lease.no-device"_s);
        row("a reservation that was deleted", "a.leases",
            "lease 10.1.7.50 {\n  starts 1 2026/10/26 09:00:00;\n  binding state free;\n  hardware ethernet 44:19:b6:00:07:50;\n}\nhost cam {\n  dynamic;\n  hardware ethernet 44:19:b6:00:07:52;\n  fixed-address 10.1.7.50;\n}\n"
            "host cam {\n  dynamic;\n  deleted;\n}\n",
            u"dhcpd-leases\n10.1.7.50 44:19:b6:00:07:50 2026-10-26 09:00"_s);
        row("a reservation that was deleted and made again", "a.leases",
            "lease 10.1.7.50 {\n  starts 1 2026/10/26 09:00:00;\n  hardware ethernet 44:19:b6:00:07:50;\n}\nhost cam {\n  hardware ethernet 44:19:b6:00:07:52;\n  fixed-address 10.1.7.52;\n}\nhost other {\n  hardware ethernet 44:19:b6:00:07:54;\n}\n"
            "host cam {\n  dynamic;\n  deleted;\n}\nhost cam {\n  hardware ethernet 44:19:b6:00:07:53;\n  fixed-address 10.1.7.53;\n}\n",
            u"dhcpd-leases\n10.1.7.50 44:19:b6:00:07:50 2026-10-26 09:00\n- 44:19:b6:00:07:54\n10.1.7.53 44:19:b6:00:07:53"_s);
        row("a reservation for another camera", "a.leases",
            "lease 10.1.7.50 {\n  starts 1 2026/10/26 09:00:00;\n  hardware ethernet 44:19:b6:00:07:50;\n}\nhost cam {\n  hardware ethernet 44:19:b6:00:07:52;\n  fixed-address 10.1.7.52;\n}\n"
            "host cam {\n  hardware ethernet 44:19:b6:00:07:53;\n  fixed-address 10.1.7.52;\n}\n",
            u"dhcpd-leases\n10.1.7.50 44:19:b6:00:07:50 2026-10-26 09:00\n10.1.7.52 44:19:b6:00:07:53"_s);

        // Pings, which have no port.
        row("masscan's pings as a list", "a.txt", "open icmp 0 10.0.0.1 1792400001\nopen tcp 80 10.0.0.2 1792400001\nopen tcp 0 10.0.0.3 1792400001\n",
            u"masscan-list\n10.0.0.1 - 2026-10-19 08:53\n10.0.0.2 - 2026-10-19 08:53\nrefused scan.line.unreadable"_s);
        row("masscan's pings as JSON", "a.json", "[\n{\"ip\":\"10.0.0.1\",\"timestamp\":\"1792400001\",\"ports\":[{\"port\":0,\"proto\":\"icmp\",\"status\":\"open\",\"reason\":\"none\",\"ttl\":64}]}\n]\n",
            u"masscan-json\n10.0.0.1 - 2026-10-19 08:53"_s);

        // When a scan was begun.
        row("greppable, head", "a.gnmap",
            "# Nmap 7.80 scan initiated Tue Oct 20 10:00:00 2026 as: nmap -oG x 10.31.6.0/29\nHost: 10.31.6.4 (cam.dover)\tPorts: 80/open/tcp//http//Dahua IP camera httpd/\n# Nmap done at Tue Oct 20 10:00:20 2026 -- 8 IP addresses (1 host up) scanned in 20 seconds\n",
            u"scan-greppable\n10.31.6.4 - 2026-10-20 10:00 | name cam.dover | product Dahua IP camera httpd"_s);
        row("greppable, two scans", "a.gnmap",
            "# Nmap 7.80 scan initiated Tue Oct  6 10:00:00 2026 as: nmap\nHost: 10.31.6.4 ()\tStatus: Up\n# Nmap 7.80 scan initiated Tue Oct 20 10:00:00 2026 as: nmap\nHost: 10.31.6.5 ()\tStatus: Up\n",
            u"scan-greppable\n10.31.6.4 - 2026-10-06 10:00\n10.31.6.5 - 2026-10-20 10:00"_s);
        row("text, head", "a.nmap", "# Nmap 7.94 scan initiated Sat Nov 21 09:00:00 2026 as: nmap -oN x\nNmap scan report for 10.31.6.4\nPORT   STATE SERVICE\n80/tcp open  http\n# Nmap done at Sat Nov 21 09:01:00 2026 -- 1 IP address (1 host up) scanned in 60 seconds\n",
            u"nmap-text\n10.31.6.4 - 2026-11-21 09:00"_s);

        // masscan's answers, with bytes as "\x0d".
        row("masscan list", "a.txt",
            "#masscan\nbanner tcp 80 10.31.7.5 1792400001 http HTTP/1.0 401 Unauthorized\\x0d\\x0aServer: App-webs/\\x0d\\x0aWWW-Authenticate: Digest realm=\\x22IP Camera(C1234)\\x22\nbanner tcp 80 10.31.7.6 1792400001 title WEB \\x26 \\xc3\\xa9\n"
            "banner tcp 21 10.31.7.7 1792400001 ftp C:\\x5cx \\xg1 \\x\n",
            u"masscan-list\n10.31.7.5 - 2026-10-19 08:53 | server App-webs/ | realm digest IP Camera(C1234)\n10.31.7.6 - 2026-10-19 08:53 | title WEB & é\n10.31.7.7 - 2026-10-19 08:53 | banner C:\\x \\xg1 \\x"_s);
        row("masscan XML", "a.xml",
            "<?xml version=\"1.0\"?>\n<nmaprun scanner=\"masscan\" start=\"1792400000\" version=\"1.0-BETA\">\n<host endtime=\"1792400003\"><address addr=\"10.31.7.10\" addrtype=\"ipv4\"/><ports><port protocol=\"tcp\" portid=\"80\"><state state=\"open\" reason=\"response\"/>"
            "<service name=\"http\" banner=\"HTTP/1.1 200 OK\\x0d\\x0aServer: DNVRS-Webs\"></service></port></ports></host>\n<host endtime=\"1792400003\"><address addr=\"10.31.7.11\" addrtype=\"ipv4\"/><ports><port protocol=\"tcp\" portid=\"80\"><state state=\"open\" reason=\"response\"/>"
            "<service name=\"title\" banner=\"WEB SERVICE\"></service></port></ports></host></nmaprun>",
            u"nmap-xml\n10.31.7.10 - 2026-10-19 08:53 | server DNVRS-Webs\n10.31.7.11 - 2026-10-19 08:53 | title WEB SERVICE"_s);
        row("masscan greppable", "a.txt",
            "# Masscan 1.3.2 scan initiated Mon Oct 19 10:00:00 2026\n# Ports scanned: TCP(1;80-80) UDP(0;) SCTP(0;) PROTOCOLS(0;)\nTimestamp: 1792400000\tHost: 10.31.7.9 ()\tPorts: 80/open/tcp//http//\nHost: 10.31.7.9 ()\tPort: 80\tService: http.server\tBanner: App-webs/\n"
            "Host: 10.31.7.8 ()\tPort: 80\tService: http\tBanner: HTTP/1.0 401\\x0d\\x0aServer: App-webs/\n",
            u"scan-greppable\n10.31.7.9 - 2026-10-19 10:00 | server App-webs/\n10.31.7.8 - 2026-10-19 10:00 | server App-webs/"_s);

        // What a device says that it is.
        const auto script = [](const QByteArray &id, const QByteArray &output) -> QByteArray {
            return "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\"><host><status state=\"up\"/><address addr=\"10.31.7.243\" addrtype=\"ipv4\"/><ports><port protocol=\"udp\" portid=\"161\"><state state=\"open\"/><script id=\"" + id + "\" output=\"" + output + "\"/></port></ports></host></nmaprun>";
        };
        row("UPnP", "a.xml",
            script("upnp-info", "&#xa;10.31.7.243&#xa;    Server: Linux UPnP/1.0&#xa;    Location: http://10.31.7.243/d.xml&#xa;      Manufacturer: Hikvision&#xa;      Name: HIKVISION DS-2CD2143G0-I - E33842150&#xa;      Model Name: DS-2CD2143G0-I"),
            u"nmap-xml\n10.31.7.243 - | banner 10.31.7.243 Server: Linux UPnP/1.0 Location: http://10.31.7.243/d.xml Manufacturer: Hikvision Name: HIKVISION DS-2CD2143G0-I - E33842150 Model Name: DS-2CD2143G0-I | "
            "name HIKVISION DS-2CD2143G0-I - E33842150 | banner HIKVISION DS-2CD2143G0-I - E33842150 | model DS-2CD2143G0-I | product Hikvision DS-2CD2143G0-I"_s);
        row("SNMP, maker and model", "a.xml", script("snmp-sysdescr", "Hikvision DS-2CD2042WD-I&#xa;  System uptime: 1d"),
            u"nmap-xml\n10.31.7.243 - | banner Hikvision DS-2CD2042WD-I System uptime: 1d | product Hikvision DS-2CD2042WD-I | model DS-2CD2042WD-I"_s);
        row("SNMP, words", "a.xml", script("snmp-sysdescr", "Linux (none) 3.0.8 #1 armv5"), u"nmap-xml\n10.31.7.243 - | banner Linux (none) 3.0.8 #1 armv5 | product Linux (none) 3.0.8 #1 armv5"_s);
        row("SNMP of Shadowserver", "a.csv",
            "timestamp,ip,protocol,port,hostname,sysdesc,sysname,asn,geo,region,city\n2026-10-18 00:00:00,198.51.100.51,udp,161,,DS-7608NI-K2/8P,IPCAM,,,,\n2026-10-18 00:00:00,198.51.100.52,udp,161,,Dahua IPC-HFW4431R-Z,IPCAM,,,,\n",
            u"shadowserver\n198.51.100.51 - 2026-10-18 00:00 | name IPCAM | product DS-7608NI-K2/8P | model DS-7608NI-K2/8P\n198.51.100.52 - 2026-10-18 00:00 | name IPCAM | product Dahua IPC-HFW4431R-Z | model IPC-HFW4431R-Z"_s);

        // Answers of Censys' own interface, old and new.
        row("Censys, one host", "a.json",
            R"({"code":200,"status":"OK","result":{"ip":"203.0.113.11","last_updated_at":"2026-10-18T01:02:03.123Z","services":[{"port":80,"service_name":"HTTP","transport_protocol":"TCP","http":{"response":{"headers":{"Server":["App-webs/"]},"html_title":"index"}}}]}})",
            u"censys\n203.0.113.11 - 2026-10-18 01:02 | server App-webs/ | title index"_s);
        row("Censys, a search", "a.json",
            R"({"code":200,"result":{"query":"x","total":1,"hits":[{"ip":"203.0.113.12","last_updated_at":"2026-10-18T01:02:03.123Z","services":[{"port":37777,"service_name":"DVRIP","transport_protocol":"TCP","dvrip":{"serial":"4F03ABCPAG12345","version":"2.800"}}]}],"links":{"next":""}}})",
            u"censys\n203.0.113.12 - 2026-10-18 01:02 | serial 4F03ABCPAG12345 | firmware 2.800"_s);
        row("Censys, the new platform", "a.json",
            R"({"host_v1":{"resource":{"ip":"203.0.113.32","services":[{"port":80,"protocol":"HTTP","transport_protocol":"tcp","scan_time":"2026-10-18T01:02:03Z","endpoints":[{"http":{"headers":{"Server":{"headers":["App-webs/"]}},"html_title":"index"}}]}]}}})",
            u"censys\n203.0.113.32 - 2026-10-18 01:02 | server App-webs/ | title index"_s);
        row("Censys, a search of the new platform", "a.json",
            R"({"result":{"hits":[{"host_v1":{"resource":{"ip":"203.0.113.33","services":[{"port":80,"transport_protocol":"tcp"}]}}},{"webproperty_v1":{}}]}})", u"censys\n203.0.113.33 -"_s);

        row("SADP as XML", "a.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<SADPDeviceList version=\"1.0\"><Device><ID>1</ID><DeviceType>DS-2CD2143G0-I</DeviceType><Activated>true</Activated><IPv4Address>10.31.6.200</IPv4Address><SerialNumber>DS-2CD2143G0-I20200414AAWRE33840200</SerialNumber>"
            "<MAC>bc-5e-33-00-62-00</MAC><SoftwareVersion>V5.6.2build 190701</SoftwareVersion><ChannelNum>1</ChannelNum></Device><Device><DeviceType>141945</DeviceType><IPv4Address>10.31.6.201</IPv4Address></Device><Device><ID>3</ID></Device></SADPDeviceList>",
            u"sadp-xml\n10.31.6.200 bc:5e:33:00:62:00 | model DS-2CD2143G0-I | serial DS-2CD2143G0-I20200414AAWRE33840200 | firmware V5.6.2build 190701 | activated yes | channels 1\n10.31.6.201 -\nrefused reply.no-address"_s);

        row("two addresses of one asset", "a.jsonl", R"({"id":"a1","site_id":"s","detected_by":"arp","last_seen":1792400000,"addresses":["10.31.5.40"],"macs":["a4:14:37:00:00:41","a4:14:37:00:00:40"],"newest_mac":"a4:14:37:00:00:40"})",
            u"runzero\n10.31.5.40 a4:14:37:00:00:40 2026-10-19 08:53 | note other MAC address a4:14:37:00:00:41\nwarning scan.host.second-mac"_s);

        // Tables of devices.
        row("a device reached through its maker's relay", "a.csv",
            "Nickname,Adding Mode,Address,Port,Device Information,User Name,Password,Channel Number\nTruro NVR,0,10.31.7.80,8000,,admin,Hik12345,16\nTruro cloud,6,F12345678,0,,,ABCDEF,1\nTruro P2P,19,4F03ABCPAG12345,37777,,,,4\nTruro name,0,nvr.example,8000,,,,4\n",
            u"devices\n10.31.7.80 - | name Truro NVR | channels 16\n- - | serial F12345678 | name Truro cloud | channels 1\n- - | serial 4F03ABCPAG12345 | name Truro P2P | channels 4\nrefused table.row.no-identity\nnote table.columns.unread\nnote table.credentials-dropped"_s);
        row("the only address in the second column", "a.csv", "Store,Name,IP,IP address\n0231,X,10.31.4.81,10.31.4.82\n0231,Y,10.31.4.83,10.31.4.83\n0231,Z,,10.31.4.84\n",
            u"devices\n10.31.4.81 - | store 0231 | name X\n10.31.4.83 - | store 0231 | name Y\n10.31.4.84 - | store 0231 | name Z\nnote table.column.second\nwarning table.column.second-differs"_s);
        for (const char *header : {"Recorder IP", "NVR Address", "NVR IP", "DVR IP address", "NVR", "Recorder address"})
            row(header, "a.csv", QByteArray("Camera Name,Camera IP,") + header + "\nDoor,192.168.254.2,10.31.7.50\nYard,192.168.254.3,10.31.7.50\n",
                u"devices\n192.168.254.2 - | name Door | recorder 10.31.7.50 | class camera\n192.168.254.3 - | name Yard | recorder 10.31.7.50 | class camera"_s);
        row("name and address of the recorder", "a.csv", "NVR Name,NVR IP,Camera Name,Camera IP,Camera MAC\nTRU-NVR,10.31.7.50,Door,192.168.254.2,44:19:b6:00:99:02\n", u"devices\n192.168.254.2 44:19:b6:00:99:02 | name Door | recorder TRU-NVR | recorder 10.31.7.50 | class camera"_s);
        row("numbers of channels", "a.csv", "Name,IP,Channels\na,10.0.0.1,8 ch\nb,10.0.0.2,16CH\nc,10.0.0.3,4\nd,10.0.0.4,32-channel\ne,10.0.0.5,4 Kanäle\nf,10.0.0.6,8路\ng,10.0.0.7,D1\nh,10.0.0.8,4.0\ni,10.0.0.9,N/A\n",
            u"devices\n10.0.0.1 - | name a | channels 8\n10.0.0.2 - | name b | channels 16\n10.0.0.3 - | name c | channels 4\n10.0.0.4 - | name d | channels 32\n10.0.0.5 - | name e | channels 4\n10.0.0.6 - | name f | channels 8\n10.0.0.7 - | name g\n10.0.0.8 - | name h | channels 4\n10.0.0.9 - | name i\nwarning table.value.channels"_s);
    }
    void reads()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const auto recognised = openAndRecognise(file.fileName());
        QVERIFY_RESULT(recognised);
        test::CollectingSink sink;
        QVERIFY_RESULT(recognised->reader->read(*recognised->input.device, test::optionsFor(name), sink, {}));
        QCOMPARE(told(recognised->reader->id(), sink), expected);
    }
};
PHASEOUT_TEST(ScansTest)
#include "tst_scans.moc"
