// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/identify/identifier.h"

#include "tests/runner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::identify;

namespace {
const rules::MakerRules::Pointer &rulesOnce()
{
    static const rules::MakerRules::Pointer rules = rules::MakerRules::builtIn().value();
    return rules;
}

Identifier makeIdentifier() { return Identifier(rulesOnce(), rulesOnce()->scope(), QDate(2026, 11, 21)); }

/// An observation in one line: makes the tables below readable.
struct Build {
    Observation o;
    explicit Build(SourceKind source) { o.source = source; }
    Build mac(const char *text) && { o.mac = MacAddress::parse(QString::fromLatin1(text)).value(); return std::move(*this); }
    Build ip(const char *text) && { o.ip = IpAddress::parse(QString::fromLatin1(text)).value(); return std::move(*this); }
    Build with(TraitKind kind, const char *text, std::uint16_t port = 0) && { o.add(kind, text, port); return std::move(*this); }
    Build on(int year, int month, int day) && { o.seenAt = QDateTime(QDate(year, month, day), QTime(9, 0), Qt::UTC); return std::move(*this); }
    Build row(qint64 number) && { o.row = number; return std::move(*this); }
};

Build scan() { return Build(SourceKind::Scan); }
Build discovery() { return Build(SourceKind::Discovery); }
Build inventory() { return Build(SourceKind::Inventory); }

using Observations = std::vector<Observation>;

Observations list(std::initializer_list<Build> builds)
{
    Observations all;
    for (const Build &build : builds)
        all.push_back(build.o);
    return all;
}

// Every observation from a file of its own, named by its kind: "scan.xml".
std::vector<QString> namesOf(const Observations &observations)
{
    std::vector<QString> names;
    for (const Observation &o : observations)
        names.push_back(u"source-%1.csv"_s.arg(static_cast<int>(o.source)));
    return names;
}

Identification identifyAll(const Observations &observations)
{
    return makeIdentifier().identify(observations, namesOf(observations));
}
} // namespace
Q_DECLARE_METATYPE(Observations)

class IdentifierTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // A list saved twice says nothing twice; two that say different things do, and so do a list and a scan.
    void aCopyIsNoSecondSource()
    {
        const auto row = [] { return inventory().mac("44:19:b6:00:00:01").with(TraitKind::Model, "DS-2CD2143G0-I").with(TraitKind::Name, "Cam 1"); };
        const auto verdict = [](const Observations &observations, const std::vector<QString> &names) {
            const Identification one = makeIdentifier().identify(observations, names);
            return QString(verdictSlug(one.verdict) + u' ' + QString::number(one.confidence));
        };
        const QString alone = verdict(list({row()}), {u"v1.csv"_s});
        QCOMPARE(verdict(list({row(), row().row(3)}), {u"v1.csv"_s, u"v1-resaved.csv"_s}), alone);
        QCOMPARE(verdict(list({row(), inventory().with(TraitKind::Model, "DS-2CD2143G0-I")}), {u"v1.csv"_s, u"names.csv"_s}), alone);
        QCOMPARE(verdict(list({row(), row(), row()}), {u"a.csv"_s, u"b.csv"_s, u"c.csv"_s}), alone);
        const QString two = u"confirmed 98"_s;
        QVERIFY(alone != two);
        QCOMPARE(verdict(list({inventory().mac("44:19:b6:00:00:01"), inventory().with(TraitKind::Model, "DS-2CD2143G0-I")}), {u"a.csv"_s, u"b.csv"_s}), two);
        QCOMPARE(verdict(list({row(), scan().mac("44:19:b6:00:00:01")}), {u"a.csv"_s, u"scan.xml"_s}), two);
    }

    // What costs time with the square of the rows would take minutes here.
    void manyRowsOfOneDevice()
    {
        constexpr int rows = 20'000;
        Observations all;
        std::vector<QString> names;
        for (const char *name : {"a.csv", "b.csv"})
            for (int i = 0; i < rows; ++i) {
                const QByteArray number = QByteArray::number(i).rightJustified(5, '0');
                all.push_back(inventory().mac("44:19:b6:00:00:01").with(TraitKind::Model, QByteArray("DS-2CD99" + number + "X0-I").constData()).with(TraitKind::Serial, QByteArray("DS-2CD2385G1-I20200414AAWRE338" + number + "0").constData()).o);
                names.push_back(QString::fromLatin1(name));
            }
        const Identification once = makeIdentifier().identify(std::span(all).first(rows), std::span(names).first(rows));
        const Identification twice = makeIdentifier().identify(all, names);
        QCOMPARE(once.maker, Maker(u"hikvision"_s));
        QCOMPARE(verdictSlug(twice.verdict), verdictSlug(once.verdict));
        QCOMPARE(twice.confidence, once.confidence);
        // The same where one is the older state of the other, which has no models.
        for (size_t i = 0; i < all.size(); ++i) {
            names[i] = i < rows ? u"cctv 2026-09.csv"_s : u"cctv 2026-10.csv"_s;
            all[i].doubted = i < rows ? Doubted::Older : Doubted::Nothing;
            if (i >= rows)
                all[i].traits.clear();
        }
        const Identification older = makeIdentifier().identify(all, names);
        QCOMPARE(older.maker, Maker(u"hikvision"_s));
    }

    // What an older state says counts as said by the newer state of that list, not by another list of the device.
    void anOlderStateCountsAsItsList_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::addColumn<QString>("other");
        QTest::newRow("the month before the name") << u"2026-09 CCTV.csv"_s << u"2026-10 CCTV.csv"_s << u"2026-09 Insurance.csv"_s;
        QTest::newRow("the month behind it") << u"CCTV 2026-09.csv"_s << u"cctv_2026-10.csv"_s << u"CCTV assets 2026-09.csv"_s;
        QTest::newRow("months in words") << u"CCTV Oct.csv"_s << u"CCTV Nov.csv"_s << u"CCTV outdoor.csv"_s;
        QTest::newRow("sheets") << u"cctv.xlsx / Oct"_s << u"cctv.xlsx / Nov"_s << u"cctv.xlsx / Other"_s;
        QTest::newRow("in a folder") << u"2026-09/cctv.csv"_s << u"2026-10/cctv.csv"_s << u"2026-09/assets.csv"_s;
        QTest::newRow("of another store") << u"CCTV 2026-09 0302.csv"_s << u"CCTV 2026-10 0302.csv"_s << u"CCTV 2026-10 0301.csv"_s;
    }
    void anOlderStateCountsAsItsList()
    {
        QFETCH(QString, older);
        QFETCH(QString, newer);
        QFETCH(QString, other);
        Observations all = list({inventory().with(TraitKind::Model, "DS-2CD2143G0-I"), inventory().mac("44:19:b6:00:00:01"), inventory().with(TraitKind::Name, "Cam 1")});
        const auto verdict = [&all](const std::vector<QString> &names) {
            const Identification one = makeIdentifier().identify(all, names);
            return QString(verdictSlug(one.verdict) + u' ' + QString::number(one.confidence));
        };
        const QString ofOneList = verdict({newer, newer, other});
        QVERIFY(verdict({other, newer, other}) != ofOneList);
        all.front().doubted = Doubted::Older;
        QCOMPARE(verdict({older, newer, other}), ofOneList);
    }

    // The eighteen published vectors first, then our own.
    void vector_data()
    {
        QTest::addColumn<Observations>("observations");
        QTest::addColumn<QString>("expected"); // "verdict maker class brand"; "-" for none
        const auto row = [](const char *name, std::initializer_list<Build> builds, const QString &expected) {
            QTest::newRow(name) << list(builds) << expected;
        };
        row("01 a prefix often listed as hikvision's", {scan().mac("e4:24:6c:00:00:01")}, u"probable dahua unknown -"_s);
        row("02 shanghai dahua scale", {scan().mac("40:2c:76:1a:00:01")}, u"unknown - unknown -"_s);
        row("03 axis", {scan().mac("ac:cc:8e:00:00:01")}, u"not-in-scope axis unknown -"_s);
        row("04 hilook", {scan().mac("cc:13:f3:00:00:01").with(TraitKind::Model, "IPC-T280HA-LUF/SL")}, u"probable hikvision camera HiLook"_s);
        row("05 bcs camera", {discovery().mac("38:c4:e8:00:00:01").with(TraitKind::Protocol, "dhip").with(TraitKind::Model, "BCS-TIP3401IR-E-V").with(TraitKind::Vendor, "General")},
            u"confirmed dahua camera BCS"_s);
        row("06 bcs recorder", {discovery().mac("38:c4:e8:00:00:02").with(TraitKind::Protocol, "dhip").with(TraitKind::Model, "BCS-XVR0401-IV").with(TraitKind::ClassWord, "HCVR")},
            u"confirmed dahua recorder BCS"_s);
        row("07 lorex", {discovery().mac("00:1f:54:00:00:01").with(TraitKind::Protocol, "dhip").with(TraitKind::Vendor, "Lorex").with(TraitKind::OpenPort, "", 35000)},
            u"confirmed dahua unknown Lorex"_s);
        row("08 intelbras access terminal", {discovery().mac("b4:4c:3b:00:00:01").with(TraitKind::Protocol, "dhip").with(TraitKind::Model, "SS 3530 MF FACE W").with(TraitKind::ClassWord, "BSC").with(TraitKind::Vendor, "Intelbras")},
            u"confirmed dahua access Intelbras"_s);
        row("09 hikvision access terminal", {discovery().with(TraitKind::Protocol, "sadp").with(TraitKind::Model, "DS-K1T671M-L")}, u"confirmed hikvision access Hikvision"_s);
        row("10 sadp without another label", {discovery().with(TraitKind::Protocol, "sadp").with(TraitKind::Model, "DS-2CD2385G1-I").with(TraitKind::OemCode, "1")},
            u"confirmed hikvision camera Hikvision"_s);
        row("11 dhip, private", {discovery().with(TraitKind::Protocol, "dhip").with(TraitKind::Model, "IPC-HDW1431T1-S4").with(TraitKind::Vendor, "Private")},
            u"confirmed dahua camera -"_s);
        row("12 a guess at the operating system", {scan().ip("10.1.2.3").with(TraitKind::ServiceProduct, "HIKVISION DS-7600 Linux Embedded NVR (Linux 2.6.10)")}, u"unknown - unknown -"_s);
        row("13 a port looked up in a table", {scan().ip("10.1.2.3").with(TraitKind::OpenPort, "", 8000)}, u"unknown - unknown -"_s);
        row("14 a serial number in the realm", {scan().with(TraitKind::AuthRealm, "digest Login to 4K049EBPAG1D7E7", 554)}, u"probable dahua unknown -"_s);
        row("15 a router's realm", {scan().with(TraitKind::AuthRealm, "basic Login to Router", 80)}, u"unknown - unknown -"_s);
        row("16 xiongmai", {scan().with(TraitKind::HttpServer, "uc-httpd 1.0.0", 80)}, u"not-in-scope xiongmai unknown -"_s);
        row("17 a title that many share", {scan().with(TraitKind::HttpTitle, "WEB SERVICE", 80)}, u"unknown - unknown -"_s);
        row("18 hikvision's model, axis' address", {scan().mac("00:40:8c:00:00:01").with(TraitKind::OnvifScope, "onvif://www.onvif.org/hardware/DS-2CD2385G1-I")},
            u"conflict - camera Hikvision"_s);
        row("another label by sadp", {discovery().with(TraitKind::Protocol, "sadp").with(TraitKind::Model, "DS-2CD2385G1-I").with(TraitKind::OemCode, "10101")},
            u"confirmed hikvision camera -"_s);
        row("scanners' vendor texts are the address", {scan().mac("44:19:b6:00:00:01").with(TraitKind::Vendor, "Hangzhou Hikvision Digital Technology"), Build(SourceKind::Network).mac("44:19:b6:00:00:01").with(TraitKind::Vendor, "Hikvision")},
            u"probable hikvision unknown -"_s);
        row("vendor text without its address", {scan().with(TraitKind::Vendor, "Hangzhou Hikvision Digital Technology Co.,Ltd.")}, u"possible hikvision unknown -"_s);
        row("two files, two layers", {scan().mac("44:19:b6:00:00:01"), inventory().with(TraitKind::Model, "DS-2CD2143G0-I")}, u"confirmed hikvision camera Hikvision"_s);
        row("inventory row in full", {inventory().with(TraitKind::Vendor, "Hikvision").with(TraitKind::Model, "HIKVISION DS-2CD2143G0-I")}, u"probable hikvision camera Hikvision"_s);
        row("inventory names the maker only", {inventory().with(TraitKind::Vendor, "HIK Vision").with(TraitKind::ClassWord, "Dome camera")}, u"possible hikvision camera Hikvision"_s);
        row("serial and model", {inventory().with(TraitKind::Model, "DS-2CD2385G1-I").with(TraitKind::Serial, "DS-2CD2385G1-I20200414AAWRE33842150")}, u"confirmed hikvision camera Hikvision"_s);
        row("serial of another model", {inventory().with(TraitKind::Model, "DS-2CD2043G0-I").with(TraitKind::Serial, "DS-2CD2385G1-I20200414AAWRE33842150")}, u"probable hikvision camera Hikvision"_s);
        row("dahua serial and model", {inventory().with(TraitKind::Model, "DH-IPC-HFW2431S-S-S2").with(TraitKind::Serial, "6C01E93PAG69A7D")}, u"confirmed dahua camera Dahua"_s);
        row("a date in somebody else's serial", {inventory().with(TraitKind::Serial, "XJ200420190311AB12")}, u"unknown - unknown -"_s);
        row("inventory against the network", {scan().mac("44:19:b6:00:00:01"), inventory().with(TraitKind::Vendor, "Axis").with(TraitKind::Model, "P3245-LV")}, u"conflict - camera Axis"_s);
        row("axis on paper", {inventory().with(TraitKind::Vendor, "AXIS Communications").with(TraitKind::Model, "P3245-LV")}, u"not-in-scope axis camera Axis"_s);
        row("mdns", {discovery().with(TraitKind::Name, "HIKVISION DS-2CD2722FWD-IZS - 733050075")}, u"probable hikvision camera Hikvision"_s);
        row("axis recorder, though a scanner says webcam", {scan().mac("ac:cc:8e:00:00:01").with(TraitKind::ClassWord, "webcam"), inventory().with(TraitKind::Model, "AXIS S1116 MT")},
            u"not-in-scope axis recorder Axis"_s);
        row("hanwha camera", {inventory().with(TraitKind::Vendor, "Hanwha").with(TraitKind::Model, "xnv-6080")}, u"not-in-scope hanwha camera Hanwha"_s);
        row("hanwha recorder", {inventory().with(TraitKind::Vendor, "Hanwha").with(TraitKind::Model, "XRN-1610")}, u"not-in-scope hanwha recorder Hanwha"_s);
        row("uniview camera", {inventory().with(TraitKind::Vendor, "UNV").with(TraitKind::Model, "IPC3614SR3-DPF28")}, u"not-in-scope uniview camera Uniview"_s);
        row("uniview recorder", {inventory().with(TraitKind::Vendor, "UNV").with(TraitKind::Model, "NVR301-04X")}, u"not-in-scope uniview recorder Uniview"_s);
        row("a printer's number", {inventory().with(TraitKind::Vendor, "HP").with(TraitKind::Model, "P2055")}, u"unknown - unknown HP"_s);
        row("xiongmai's page is cameras' and recorders'", {scan().with(TraitKind::HttpTitle, "NETSurveillance WEB", 80)}, u"not-in-scope xiongmai unknown -"_s);
        row("named a camera", {scan().mac("bc:5e:33:00:c9:49").with(TraitKind::Name, "st0052-cam07.northbridge.example")}, u"probable hikvision camera -"_s);
        row("named a recorder, model says camera", {inventory().with(TraitKind::Name, "NVR 2").with(TraitKind::Model, "DS-2CD2143G0-I")}, u"probable hikvision camera Hikvision"_s);
        row("named two things", {scan().mac("bc:5e:33:00:c9:49").with(TraitKind::Name, "server room camera")}, u"probable hikvision unknown -"_s);
        row("a name of a town", {scan().mac("bc:5e:33:00:c9:49").with(TraitKind::Name, "camberley-gw")}, u"probable hikvision unknown -"_s);
        row("laptop", {inventory().with(TraitKind::Vendor, "Lenovo").with(TraitKind::ClassWord, "Laptop").with(TraitKind::Model, "T14 Gen 3")}, u"unknown - other Lenovo"_s);
        row("printer of a like name", {inventory().with(TraitKind::Model, "HL-L2350DW").with(TraitKind::ClassWord, "Printer")}, u"unknown - other -"_s);
        row("storage switch", {scan().with(TraitKind::Model, "DS-C9148S-K9")}, u"not-in-scope cisco switch -"_s);
        row("model typed without hyphens", {inventory().with(TraitKind::Vendor, "Hikvision").with(TraitKind::Model, "DS2CD2143G0-I")}, u"probable hikvision camera Hikvision"_s);
        row("dahua model typed with a space", {inventory().with(TraitKind::Model, "IPC HDW1431T1")}, u"probable dahua camera -"_s);
        row("typed with long dashes", {inventory().with(TraitKind::Model, "DS\u20132CD2143G2\u2013I")}, u"probable hikvision camera Hikvision"_s);
        row("typed without its first letters", {inventory().with(TraitKind::Model, "2CD2143G2-I")}, u"probable hikvision camera Hikvision"_s);
        row("typed without its first word", {inventory().with(TraitKind::Model, "HFW2431S-S-S2")}, u"probable dahua camera -"_s);
        row("analogue", {inventory().with(TraitKind::Model, "HAC-HDW1200EMP")}, u"probable dahua camera -"_s);
        row("a recorder typed short", {inventory().with(TraitKind::Model, "7616NI-K2")}, u"probable hikvision recorder Hikvision"_s);
        row("others' order codes", {inventory().with(TraitKind::Model, "2CDS251001R0104")}, u"unknown - unknown -"_s);
        row("a bracket", {inventory().with(TraitKind::Model, "DS-1280ZJ-DM21")}, u"probable hikvision other Hikvision"_s);
        row("a brand that is also a label, its own model", {inventory().with(TraitKind::Vendor, "Bosch").with(TraitKind::Model, "NDE-8502-R")}, u"not-in-scope bosch camera Bosch"_s);
        row("a brand that is also a label, no model", {inventory().with(TraitKind::Vendor, "Bosch").with(TraitKind::Model, "FLEXIDOME")}, u"possible dahua unknown Bosch"_s);
        row("its own model, another's address", {scan().mac("3c:ef:8c:00:00:01"), inventory().with(TraitKind::Vendor, "Bosch").with(TraitKind::Model, "NDE-8502-R")}, u"possible dahua camera Bosch"_s);
        row("a label within a maker's name", {inventory().with(TraitKind::Vendor, "Tyco").with(TraitKind::Model, "Illustra Essentials IES02D2")}, u"possible dahua camera Illustra Essentials"_s);
        row("disk station", {inventory().with(TraitKind::Vendor, "Synology").with(TraitKind::Model, "DS218+")}, u"unknown - unknown Synology"_s);
        row("a company that no table knows, beside a mere model", {inventory().with(TraitKind::Vendor, "Synology").with(TraitKind::Model, "DS-9216NI")}, u"possible hikvision recorder Hikvision"_s);
        row("the same, and the address", {scan().mac("44:19:b6:00:00:01"), inventory().with(TraitKind::Vendor, "Chubb").with(TraitKind::Model, "DS-2CD2143G0-I")}, u"confirmed hikvision camera Hikvision"_s);
        row("the same, and the serial number", {inventory().with(TraitKind::Vendor, "Chubb").with(TraitKind::Model, "DS-2CD2385G1-I").with(TraitKind::Serial, "DS-2CD2385G1-I20200414AAWRE33842150")}, u"confirmed hikvision camera Hikvision"_s);
        row("the same, and another list", {inventory().with(TraitKind::Vendor, "Chubb").with(TraitKind::Model, "DS-2CD2143G0-I"), inventory().with(TraitKind::Vendor, "Hikvision")}, u"probable hikvision camera Hikvision"_s);
        row("a slip of typing is no company", {inventory().with(TraitKind::Vendor, "Hikvisoin").with(TraitKind::Model, "DS-2CD2143G0-I")}, u"probable hikvision camera Hikvision"_s);
        row("nor is a kind of thing", {inventory().with(TraitKind::Vendor, "IP Camera").with(TraitKind::Model, "DS-2CD2143G0-I")}, u"probable hikvision camera Hikvision"_s);
        row("nor is nothing", {inventory().with(TraitKind::Vendor, "Unbranded").with(TraitKind::Model, "DS-2CD2143G0-I")}, u"probable hikvision camera Hikvision"_s);
        row("the brand that is written", {inventory().with(TraitKind::Vendor, "Hikvision (HiWatch)").with(TraitKind::Model, "IPC-B140H")}, u"probable hikvision camera HiWatch"_s);
        row("two makers as likely", {inventory().with(TraitKind::Vendor, "Honeywell").with(TraitKind::Model, "HC30WB5R1")}, u"possible - unknown Honeywell"_s);
        row("two makers in one cell", {inventory().with(TraitKind::Vendor, "HIK/AXIS").with(TraitKind::ClassWord, "Dome")}, u"unknown - camera HIK/AXIS"_s);
        row("the same, and a model", {inventory().with(TraitKind::Vendor, "HIK/AXIS").with(TraitKind::Model, "P3265-LV")}, u"not-in-scope axis camera Axis"_s);
        row("two in scope in one cell", {inventory().with(TraitKind::Vendor, "Hikvision & Dahua").with(TraitKind::ClassWord, "Dome")}, u"possible - camera Hikvision & Dahua"_s);
        row("a scanner", {inventory().with(TraitKind::Vendor, "Epson").with(TraitKind::Model, "DS-530")}, u"unknown - unknown Epson"_s);
        row("another scanner", {inventory().with(TraitKind::Vendor, "Brother").with(TraitKind::Model, "DS-640")}, u"unknown - unknown Brother"_s);
        row("a disk station's number", {inventory().with(TraitKind::Vendor, "Synology").with(TraitKind::Model, "DS-920")}, u"unknown - unknown Synology"_s);
        row("a short number of somebody's", {inventory().with(TraitKind::Vendor, "Siemens").with(TraitKind::Model, "VTH100")}, u"possible dahua intercom Siemens"_s);
        row("an intercom's", {inventory().with(TraitKind::Vendor, "Dahua").with(TraitKind::Model, "VTH2421FB")}, u"probable dahua intercom Dahua"_s);
        row("a model like dahua's", {inventory().mac("00:02:d1:11:22:33").with(TraitKind::Vendor, "Vivotek").with(TraitKind::Model, "SD9384-EHL")}, u"not-in-scope vivotek camera Vivotek"_s);
        row("a model like hilook's", {inventory().mac("48:ea:63:11:22:33").with(TraitKind::Vendor, "Uniview").with(TraitKind::Model, "IPC-B312-APKZ")}, u"not-in-scope uniview camera Uniview"_s);
        row("a recorder like dahua's encoders", {inventory().mac("ec:71:db:11:22:33").with(TraitKind::Vendor, "Reolink").with(TraitKind::Model, "NVS12W")}, u"not-in-scope reolink recorder Reolink"_s);
        row("another's address, and a model that only looks like ours", {inventory().mac("00:02:d1:11:22:33").with(TraitKind::Vendor, "Vivotek").with(TraitKind::Model, "NVR4216-4KS2")}, u"not-in-scope vivotek recorder Vivotek"_s);
        row("tp-link's recorder", {inventory().with(TraitKind::Vendor, "TP-Link").with(TraitKind::Model, "VIGI NVR1008H")}, u"not-in-scope tp-link recorder TP-Link"_s);
        row("dahua's recorder of three figures", {inventory().with(TraitKind::Vendor, "Dahua").with(TraitKind::Model, "NVR608-32-4KS2")}, u"probable dahua recorder Dahua"_s);
        row("dahua's dome", {inventory().with(TraitKind::Vendor, "Dahua").with(TraitKind::Model, "SD49225XA-HNR")}, u"probable dahua camera Dahua"_s);
        row("panasonic's own recorder", {inventory().with(TraitKind::Vendor, "Panasonic").with(TraitKind::Model, "WJ-NX300")}, u"not-in-scope panasonic recorder Panasonic"_s);
        row("certificate", {scan().with(TraitKind::TlsSubject, "CN=www.hikvision.com,OU=DVRNVR,O=HIKVISION,L=HangZhou", 443)}, u"probable hikvision unknown -"_s);
        row("snmp", {scan().with(TraitKind::SnmpObjectId, "iso.3.6.1.4.1.39165.1.1", 161)}, u"probable hikvision unknown -"_s);
        row("another's snmp", {scan().with(TraitKind::SnmpObjectId, "1.3.6.1.4.1.391651.1", 161)}, u"unknown - unknown -"_s);
        row("probed product", {scan().with(TraitKind::ServiceProduct, "Hikvision IP camera httpd", 80)}, u"probable hikvision unknown -"_s);
        row("rtsp answer that matches everything", {scan().with(TraitKind::ServiceProduct, "Hikvision DVR rtspd", 554)}, u"unknown - unknown -"_s);
        row("device port and a label", {scan().with(TraitKind::OpenPort, "", 37777), inventory().with(TraitKind::Vendor, "Amcrest")}, u"probable dahua unknown Amcrest"_s);
        row("hikvision switch", {discovery().mac("44:19:b6:00:00:09").with(TraitKind::Model, "DS-3E0510P-E")}, u"probable hikvision switch Hikvision"_s);
    }
    void vector()
    {
        QFETCH(Observations, observations);
        QFETCH(QString, expected);
        const Identification found = identifyAll(observations);
        const auto orDash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
        QCOMPARE((QStringList{verdictSlug(found.verdict), orDash(found.maker.slug()), deviceClassSlug(found.deviceClass), orDash(found.brand)}.join(u' ')), expected);
    }

    // Where a company that no table knows keeps a model from being believed, the card says so.
    void aStrangersNameIsEvidence()
    {
        const auto saysOf = [](const char *vendor) {
            QStringList said;
            for (const Evidence &each : identifyAll(list({inventory().with(TraitKind::Vendor, vendor).with(TraitKind::Model, "DS-2CD2143G0-I")})).evidence)
                said += QString(each.rule + u' ' + each.says);
            return said.join(u", "_s);
        };
        QCOMPARE(saysOf("Synology"), u"model-h1-camera hikvision, vendor Synology"_s);
        QCOMPARE(saysOf("Unbranded"), u"model-h1-camera hikvision"_s);
    }

    void whatAnswersSay()
    {
        const Identification realm = identifyAll(list({scan().with(TraitKind::AuthRealm, "digest Login to 4K049EBPAG1D7E7", 554)}));
        QCOMPARE(realm.serial, u"4K049EBPAG1D7E7"_s);
        const Identification sadp = identifyAll(list({discovery()
                                                          .with(TraitKind::Protocol, "sadp")
                                                          .with(TraitKind::Model, "DS-2CD2385G1-I")
                                                          .with(TraitKind::Serial, "DS-2CD2385G1-I20200414AAWRE33842150")
                                                          .with(TraitKind::Firmware, "V5.6.2build 190701")}));
        QCOMPARE(sadp.madeOn, QDate(2020, 4, 14));
        QCOMPARE(sadp.firmware.version, u"5.6.2"_s);
        QCOMPARE(sadp.confidence, 99);
        const Identification scope = identifyAll(list({scan().with(TraitKind::OnvifScope, "onvif://www.onvif.org/hardware/DS-2CD2385G1-I")}));
        QCOMPARE(scope.model, u"DS-2CD2385G1-I"_s);
    }

    void serial_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<QDate>("madeOn");
        QTest::newRow("ch") << u"DS-2CD2320D-I20180919AACHC52932642"_s << u"hikvision"_s << QDate(2018, 9, 19);
        QTest::newRow("wr") << u"DS-2CD2385G1-I20200414AAWRE33842150"_s << u"hikvision"_s << QDate(2020, 4, 14);
        QTest::newRow("three letters") << u"DS-2CD2432F-IW20150126CCCH502126167"_s << u"hikvision"_s << QDate(2015, 1, 26);
        QTest::newRow("bb") << u"DS-2CD2722FWD-IZS20170321BBWR733050075"_s << u"hikvision"_s << QDate(2017, 3, 21);
        QTest::newRow("is") << u"DS-2CD2955FWD-IS20190709AAWR236286152"_s << u"hikvision"_s << QDate(2019, 7, 9);
        QTest::newRow("with a version") << u"DS-K1T671M-L20230531V030230ENAA7715198"_s << u"hikvision"_s << QDate(2023, 5, 31);
        QTest::newRow("lower case") << u"ds-2cd2385g1-i20200414aawre33842150"_s << u"hikvision"_s << QDate(2020, 4, 14);
        QTest::newRow("made tomorrow") << u"DS-2CD2385G1-I20290414AAWRE33842150"_s << u"hikvision"_s << QDate();
        QTest::newRow("dahua") << u"2K0488CPAGS0ND6"_s << u"dahua"_s << QDate();
        QTest::newRow("dahua, 2") << u"5L034FAPAZA0E30"_s << u"dahua"_s << QDate();
        QTest::newRow("no such month") << u"DS-2CD2385G1-I20201414AAWRE33842150"_s << QString() << QDate();
        QTest::newRow("asset number") << u"CCTV-000123"_s << QString() << QDate();
    }
    void serial()
    {
        QFETCH(QString, serial);
        QFETCH(QString, maker);
        QFETCH(QDate, madeOn);
        const Identification found = identifyAll(list({inventory().with(TraitKind::Serial, serial.toLatin1().constData())}));
        QCOMPARE(found.maker.slug(), maker);
        QCOMPARE(found.madeOn, madeOn);
        QCOMPARE(found.serial, serial);
    }

    void fieldsPreferTheNewestAndTheMeasured()
    {
        const Identification found = identifyAll(list({
            inventory().on(2026, 11, 1).ip("10.0.0.9").with(TraitKind::Model, "DS-2CD2142").with(TraitKind::Name, "Till 4").with(TraitKind::Firmware, "V5.5.0 build 180101"),
            scan().on(2025, 3, 1).ip("10.0.0.5").with(TraitKind::Model, "DS-2CD2143G0-I").with(TraitKind::Name, "cam-05").with(TraitKind::Firmware, "V5.6.2build 190701"),
            discovery().on(2026, 3, 1).ip("10.0.0.6").with(TraitKind::Firmware, "V5.7.3build 220112").with(TraitKind::Channels, "1"),
            discovery().on(2026, 4, 1).with(TraitKind::Firmware, "V0.0, build 000000").with(TraitKind::Serial, "0000000000"),
        }));
        QCOMPARE(found.ip->text(), u"10.0.0.6"_s);
        QCOMPARE(found.model, u"DS-2CD2143G0-I"_s);
        QCOMPARE(found.name, u"Till 4"_s);
        QCOMPARE(found.firmwareText, u"V5.5.0 build 180101"_s);
        QCOMPARE(found.serial, QString());
        QCOMPARE(found.firstSeen, QDate(2025, 3, 1));
        QCOMPARE(found.lastSeen, QDate(2026, 11, 1));
        QCOMPARE(found.observations, 4);
    }

    void orderDoesNotMatter()
    {
        const Observations pool = list({
            scan().on(2026, 3, 1).row(3).mac("44:19:b6:00:00:01").ip("10.0.0.1").with(TraitKind::HttpServer, "App-webs/", 80),
            scan().on(2026, 3, 1).row(4).mac("44:19:b6:00:00:01").ip("10.0.0.2").with(TraitKind::HttpServer, "DNVRS-Webs", 80),
            discovery().row(1).with(TraitKind::Protocol, "sadp").with(TraitKind::Model, "DS-7608NI-K2").with(TraitKind::Channels, "8"),
            inventory().on(2026, 3, 1).row(9).with(TraitKind::Vendor, "Annke").with(TraitKind::Model, "N48PBB").with(TraitKind::ClassWord, "camera"),
            inventory().row(9).with(TraitKind::Vendor, "Bosch").with(TraitKind::ClassWord, "recorder").with(TraitKind::Name, "A"),
            inventory().row(10).with(TraitKind::Vendor, "Safire").with(TraitKind::Serial, "4K049EBPAG1D7E7").with(TraitKind::Name, "B"),
            Build(SourceKind::Internet).row(2).ip("198.51.100.7").with(TraitKind::AuthRealm, "digest IP Camera(C2183)", 80),
        });
        QVERIFY(rc::check("any order of the observations gives one identification", [&pool](std::uint64_t seed) {
            Observations some;
            for (const Observation &o : pool)
                if (*rc::gen::arbitrary<bool>())
                    some.push_back(o);
            const Identification first = identifyAll(some);
            Random random(seed);
            for (size_t i = some.size(); i > 1; --i)
                std::swap(some[i - 1], some[random.below(i)]);
            RC_ASSERT(identifyAll(some) == first);
        }));
    }

    void evidenceNamesItsSource()
    {
        const Observations observations = list({scan().row(14).mac("04:ee:cd:00:00:01"), scan().row(15).mac("04:ee:cd:00:00:01")});
        const Identification found = makeIdentifier().identify(observations, std::vector<QString>{u"scan.xml"_s, u"scan.xml"_s});
        QCOMPARE(found.evidence.size(), size_t(1));
        const Evidence &evidence = found.evidence.front();
        QCOMPARE(evidence.rule, u"oui"_s);
        QCOMPARE(evidence.says, u"hikvision"_s);
        QCOMPARE(evidence.source, u"scan.xml, row 14"_s);
        QVERIFY(evidence.read.startsWith(u"04:ee:cd"_s));
        QCOMPARE(evidence.strength, Strength::Strong);
    }

    void evidenceIsBounded()
    {
        Observations many;
        for (int i = 0; i < 500; ++i)
            many.push_back(inventory().row(i).with(TraitKind::Model, qPrintable(u"DS-2CD%1"_s.arg(i))).o);
        QCOMPARE(identifyAll(many).evidence.size(), size_t(40));
    }

    void queue_data()
    {
        QTest::addColumn<Observations>("observations");
        QTest::addColumn<bool>("isInScope");
        QTest::addColumn<bool>("needsDecision");
        const auto row = [](const char *name, std::initializer_list<Build> builds, bool isInScope, bool needsDecision) {
            QTest::newRow(name) << list(builds) << isInScope << needsDecision;
        };
        row("probable", {scan().mac("44:19:b6:00:00:01")}, true, false);
        row("confirmed recorder", {discovery().with(TraitKind::Protocol, "dhip").with(TraitKind::ClassWord, "NVR")}, true, false);
        row("confirmed switch: policy", {discovery().with(TraitKind::Protocol, "sadp").with(TraitKind::Model, "DS-3E0510P-E")}, false, false);
        row("possible", {inventory().with(TraitKind::Vendor, "Hikvision")}, false, true);
        row("possible switch: policy", {inventory().with(TraitKind::Vendor, "Hikvision").with(TraitKind::ClassWord, "Switch")}, false, false);
        row("conflict", {scan().mac("44:19:b6:00:00:01"), inventory().with(TraitKind::Vendor, "Axis")}, false, true);
        row("conflict of two in scope", {scan().mac("44:19:b6:00:00:01"), discovery().with(TraitKind::Protocol, "dhip")}, true, true);
        row("conflict of two in scope, switch: policy", {scan().mac("44:19:b6:00:00:01"), discovery().with(TraitKind::Protocol, "dhip").with(TraitKind::Model, "DS-3E0510P-E")}, false, false);
        row("axis", {scan().mac("00:40:8c:00:00:01").with(TraitKind::ClassWord, "camera")}, false, false);
        row("camera of an unknown maker", {inventory().with(TraitKind::ClassWord, "Camera")}, false, true);
        row("camera or recorder of an unknown maker", {inventory().with(TraitKind::ClassWord, "video device").with(TraitKind::Name, "Door")}, false, true);
        row("onvif of an unknown maker", {discovery().with(TraitKind::Protocol, "onvif")}, false, true);
        row("streaming, unknown maker", {scan().with(TraitKind::RtspServer, "Rtsp Server/1.0", 554)}, false, true);
        row("laptop", {inventory().with(TraitKind::Vendor, "Lenovo").with(TraitKind::ClassWord, "Laptop")}, false, false);
        row("printer", {scan().mac("00:1b:a9:00:00:01").with(TraitKind::OpenPort, "", 9100).with(TraitKind::HttpServer, "debut/1.20", 80)}, false, false);
        row("the landlord's, by a list", {scan().mac("44:19:b6:00:00:01"), inventory().with(TraitKind::Vendor, "Hikvision").with(TraitKind::Owner, "Landlord")}, false, false);
        row("the landlord's, in the maker's column with a maker", {inventory().with(TraitKind::Vendor, "Landlord (Hikvision)").with(TraitKind::Model, "DS-2CD2143G0-I")}, false, false);
        row("a maker that nobody could read", {inventory().with(TraitKind::Vendor, "Illegible").with(TraitKind::Model, "DS-2CD2143G0-I")}, true, false);
        row("the landlord's, in the maker's column", {inventory().with(TraitKind::Vendor, "Landlord").with(TraitKind::ClassWord, "Camera")}, false, false);
        row("named after what it watches", {scan().mac("44:19:b6:00:00:01").with(TraitKind::Name, "Till 1")}, true, false);
        row("of another maker, named so", {scan().mac("00:1b:a9:00:00:01").with(TraitKind::Name, "Till 1")}, false, false);
        row("a switch, or what watches it", {scan().mac("44:19:b6:00:00:01").with(TraitKind::Name, "Switch room")}, false, true);
        row("the same, possible", {inventory().with(TraitKind::Vendor, "Hikvision").with(TraitKind::Name, "Alarm panel")}, false, true);
        row("a switch by its kind as well", {scan().mac("44:19:b6:00:00:01").with(TraitKind::Name, "Switch room"), inventory().with(TraitKind::ClassWord, "Switch")}, false, false);
        row("nothing", {scan().ip("10.0.0.1")}, false, false);
    }
    void queue()
    {
        QFETCH(Observations, observations);
        Device device;
        makeIdentifier().apply(identifyAll(observations), device);
        QTEST(device.isInScope, "isInScope");
        QTEST(device.needsDecision, "needsDecision");
    }

    void decisions()
    {
        const Identifier identifier = makeIdentifier();
        const Identification possible = identifyAll(list({inventory().with(TraitKind::Vendor, "Hikvision").with(TraitKind::ClassWord, "camera")}));
        const auto decided = [&](DeviceDecision decision) {
            Device device;
            device.decision = std::move(decision);
            identifier.apply(possible, device);
            return device;
        };
        const Device confirmed = decided({Verdict::Confirmed, {}, {}, {}, false, u"seen"_s});
        QVERIFY(confirmed.isInScope && !confirmed.needsDecision);
        QCOMPARE(confirmed.confidence, 100);
        const Device refused = decided({Verdict::NotInScope, {}, {}, {}, false, u"ours are gone"_s});
        QVERIFY(!refused.isInScope && !refused.needsDecision);
        for (const Verdict apart : {Verdict::Landlord, Verdict::MakeUnknown}) {
            const Device device = decided({apart, {}, {}, {}, false, {}});
            QVERIFY(!device.isInScope && !device.needsDecision);
            QCOMPARE(device.verdict, apart);
            QCOMPARE(device.maker.slug(), u"hikvision"_s); // whose it is and who made it are two questions
        }
        Identification landlords = possible;
        landlords.isLandlords = true;
        Device ours;
        ours.decision = DeviceDecision{Verdict::Confirmed, {}, {}, {}, false, u"ours after all"_s};
        identifier.apply(landlords, ours);
        QVERIFY(ours.isInScope);
        const Device renamed = decided({Verdict::Unknown, Maker(u"axis"_s), u"Axis"_s, {}, false, {}});
        QCOMPARE(renamed.verdict, Verdict::NotInScope);
        QCOMPARE(renamed.brand, u"Axis"_s);
        const Device named = decided({Verdict::Unknown, Maker(u"dahua"_s), {}, {}, false, {}});
        QVERIFY(named.isInScope);
        const Device classed = decided({Verdict::Unknown, {}, {}, DeviceClass::Switch, false, {}});
        QVERIFY(!classed.isInScope && !classed.needsDecision);
        QCOMPARE(classed.deviceClass, DeviceClass::Switch);
        const Identification switchRoom = identifyAll(list({scan().mac("44:19:b6:00:00:01").with(TraitKind::Name, "Switch room")}));
        for (const auto &[decision, isInScope] : {std::pair(DeviceDecision{Verdict::Confirmed, {}, {}, {}, false, {}}, true),
                                                  std::pair(DeviceDecision{Verdict::NotInScope, {}, {}, {}, false, {}}, false),
                                                  std::pair(DeviceDecision{Verdict::Unknown, {}, {}, DeviceClass::Camera, false, {}}, true),
                                                  std::pair(DeviceDecision{Verdict::Unknown, {}, {}, DeviceClass::Switch, false, {}}, false)}) {
            Device device;
            device.decision = decision;
            identifier.apply(switchRoom, device);
            QCOMPARE(device.isInScope, isInScope);
            QVERIFY(!device.needsDecision);
        }
        const Device parked = decided({Verdict::Unknown, {}, {}, {}, true, {}});
        QVERIFY(!parked.isInScope && parked.needsDecision);
        QCOMPARE(possible.evidence.size(), size_t(2)); // the evidence stays whatever was decided
    }

    void exposure()
    {
        QVERIFY(identifyAll(list({Build(SourceKind::Internet).ip("198.51.100.7")})).isExposed);
        QVERIFY(identifyAll(list({inventory().with(TraitKind::Exposure, "Shadowserver")})).isExposed);
        QVERIFY(!identifyAll(list({scan().ip("10.0.0.1")})).isExposed);
    }

    void hostileTextIsHarmless()
    {
        QVERIFY(rc::check("any bytes in any trait give some answer", [](const std::string &bytes) {
            Observation o;
            o.source = static_cast<SourceKind>(*rc::gen::inRange(1, 7));
            for (int kind = 1; kind <= 33; ++kind)
                o.add(static_cast<TraitKind>(kind), bytes, 80);
            const Identification found = identifyAll({o});
            RC_ASSERT(found.confidence >= 0 && found.confidence <= 100);
        }));
        const std::string lengthy(200'000, 'A');
        QVERIFY(identifyAll(list({scan().with(TraitKind::Banner, lengthy.c_str()).with(TraitKind::Serial, lengthy.c_str())})).serial.size() <= 4'096);
    }
};
PHASEOUT_TEST(IdentifierTest)
#include "tst_identifier.moc"
