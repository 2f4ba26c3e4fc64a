// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/identify/devicekeys.h"
#include "core/identify/flatindex.h"
#include "core/identify/matching.h"
#include "core/identify/matchkeys.h"

#include "tests/runner.h"

#include <numeric>
#include <set>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::identify;

namespace {
const rules::MakerRules &rulesOnce()
{
    static const rules::MakerRules::Pointer rules = rules::MakerRules::builtIn().value();
    return *rules;
}

/// "mac=44:19:b6:00:00:01 serial=ABC1 site=3 batch=1 ip=10.0.0.1 model=X": keys in one line.
DeviceKeys keysOf(const QString &line)
{
    DeviceKeys keys;
    keys.batch = 0;
    for (const QString &part : line.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (name == u"mac"_s)
            keys.mac = MacAddress::parse(value).value();
        else if (name == u"serial"_s)
            keys.serial = value;
        else if (name == u"site"_s)
            keys.site = value.toInt();
        else if (name == u"batch"_s)
            keys.batch = value.toInt();
        else if (name == u"source"_s)
            keys.source = value.toInt();
        else if (name == u"named"_s)
            keys.namesPlace = true;
        else if (name == u"reader"_s)
            keys.reader = value.toInt();
        else if (name == u"ip"_s)
            keys.ip = IpAddress::parse(value).value();
        else if (name == u"model"_s)
            keys.model = value;
        else if (name == u"name"_s)
            keys.name = QString(value).replace(u'+', u' ');
        else if (name == u"tail"_s)
            keys.tail = value;
        else if (name == u"said"_s)
            keys.said = value.toInt();
        else if (name == u"counterpart"_s)
            keys.counterpart = IpAddress::parse(value).value();
        else if (name == u"maker"_s)
            keys.maker = Maker(value);
        else if (name == u"foreign"_s)
            keys.isForeign = true;
        else if (name == u"written"_s)
            keys.isWritten = true;
    }
    return keys;
}

std::vector<DeviceKeys> keysOf(const QStringList &lines)
{
    std::vector<DeviceKeys> all;
    for (const QString &line : lines)
        all.push_back(keysOf(line));
    return all;
}

// What \a sightings are matched to where \a known ones came before, each from a list of its own.
Outcome<Matching> matched(const QStringList &known, const QStringList &sightings)
{
    std::vector<DeviceKeys> all = keysOf(known);
    for (DeviceKeys &keys : all)
        keys.batch = -1;
    const std::vector<DeviceKeys> later = keysOf(sightings);
    all.insert(all.end(), later.begin(), later.end());
    auto outcome = matchSightings(all, rulesOnce(), {}).value();
    outcome.value.matches.erase(outcome.value.matches.begin(), outcome.value.matches.begin() + known.size());
    return outcome;
}

const QString mac1 = u"mac=44:19:b6:00:00:01 "_s;
const QString mac2 = u"mac=44:19:b6:00:00:02 "_s;
const QString full = u"serial=DS-2CD2385G1-I20200414AAWRE33842150 "_s;
} // namespace

class MatchingTest : public QObject {
    Q_OBJECT
private slots:
    void keysFromRealms_data()
    {
        QTest::addColumn<QString>("realm");
        QTest::addColumn<QString>("expected"); // MAC address, serial number, end of one
        QTest::newRow("Dahua's") << u"digest Login to 4K049EBPAG1D7E7"_s << u"|4K049EBPAG1D7E7|"_s;
        QTest::newRow("Hikvision's") << u"digest IP Camera(C2183)"_s << u"||C2183"_s;
        QTest::newRow("Axis'") << u"digest AXIS_00408C123456"_s << u"00:40:8c:12:34:56||"_s;
        QTest::newRow("Hanwha's") << u"digest iPolis_00-09-18-52-39-00"_s << u"00:09:18:52:39:00||"_s;
        QTest::newRow("Hanwha's without an address") << u"digest iPOLiS"_s << u"||"_s;
        QTest::newRow("a web application's") << u"basic Login to Router"_s << u"||"_s;
        QTest::newRow("too long to be one") << QString(u"digest Login to "_s + QString(5'000, u'A')) << u"||"_s;
    }
    void keysFromRealms()
    {
        QFETCH(QString, realm);
        Observation observation;
        observation.source = SourceKind::Scan;
        observation.add(TraitKind::AuthRealm, realm.toStdString(), 80);
        const DeviceKeys keys = identify::keysOf(observation, rulesOnce());
        QTEST(QStringList({keys.mac ? keys.mac->text() : QString(), keys.serial, keys.tail}).join(u'|'), "expected");
        QVERIFY(!keys.isWritten);
    }

    void serialThatIsAnAddress()
    {
        Observation observation;
        observation.add(TraitKind::Serial, "ACCC8E012345");
        QCOMPARE(identify::keysOf(observation, rulesOnce()).mac, std::optional(MacAddress::parse(u"ac:cc:8e:01:23:45").value()));
        observation.traits.clear();
        observation.add(TraitKind::Serial, "210235000082"); // nobody's prefix
        QVERIFY(!identify::keysOf(observation, rulesOnce()).mac);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rule_data()
    {
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("sightings");
        QTest::addColumn<QString>("expected"); // "device rule" for each sighting
        const auto row = [](const char *name, const QStringList &known, const QStringList &sightings, const QString &expected) {
            QTest::newRow(name) << known << sightings << expected;
        };
        row("address, moved to another place", {mac1 + u"site=1 ip=10.0.0.1"_s}, {mac1 + u"site=2 ip=10.0.0.9"_s}, u"0 mac"_s);
        row("serial, written otherwise", {u"serial=4K049EBPAG1D7E7"_s}, {u"serial=4k04-9ebp-ag1d7e7"_s}, u"0 serial"_s);
        row("address before serial", {mac1, u"serial=SER00001"_s}, {mac1 + u"serial=SER00001"_s}, u"0 mac"_s);
        row("full serial and its tail", {full}, {u"serial=E33842150 model=DS-2CD2385G1-I"_s}, u"0 serial"_s);
        row("tail of another model", {full}, {u"serial=E33842150 model=DS-2CD2043G0-I"_s}, u"1 new"_s);
        row("tail without a model", {full}, {u"serial=E33842150"_s}, u"1 new"_s);
        row("place and model", {u"site=1 ip=10.0.0.1 model=DS-2CD1"_s}, {u"site=1 ip=10.0.0.1 model=DS2CD1"_s}, u"0 site-ip-model"_s);
        row("place only", {u"site=1 ip=10.0.0.1"_s}, {u"site=1 ip=10.0.0.1 model=DS-2CD1"_s}, u"0 site-ip"_s);
        row("same address, other site", {u"site=1 ip=10.0.0.1"_s}, {u"site=2 ip=10.0.0.1"_s}, u"1 new"_s);
        row("replaced by another model", {u"site=1 ip=10.0.0.1 model=DS-2CD1"_s}, {u"site=1 ip=10.0.0.1 model=P3245-LV"_s}, u"1 new"_s);
        row("address taken over by another device", {mac1 + u"site=1 ip=10.0.0.1"_s}, {mac2 + u"site=1 ip=10.0.0.1"_s}, u"1 new"_s);
        row("place gives a device its address", {u"site=1 ip=10.0.0.1"_s}, {mac1 + u"site=1 ip=10.0.0.1"_s, mac1 + u"site=4 ip=10.0.0.7"_s}, u"0 new;0 mac"_s);
        row("unknown site, private, other batch", {}, {u"batch=1 ip=10.0.0.1"_s, u"batch=2 ip=10.0.0.2"_s, u"site=1 ip=10.0.0.2"_s, u"site=2 ip=10.0.0.2"_s}, u"0 new;1 new;2 new;3 new"_s);
        row("unknown site, two files of one sort", {}, {u"batch=1 source=1 reader=1 ip=10.0.0.1"_s, u"batch=2 source=2 reader=1 ip=10.0.0.1"_s, u"batch=3 source=3 reader=2 ip=10.0.0.1"_s},
            u"0 new;1 new;2 new"_s);
        row("unknown site, two files of one sort, and a site", {}, {u"site=1 batch=0 source=0 reader=1 ip=10.0.0.1"_s, u"batch=1 source=1 reader=1 ip=10.0.0.1"_s, u"batch=2 source=2 reader=1 ip=10.0.0.1"_s},
            u"0 new;1 new;2 new"_s);
        row("unknown site, two sorts of files", {}, {u"batch=1 source=1 reader=1 ip=10.0.0.1"_s, u"batch=2 source=2 reader=2 ip=10.0.0.1"_s}, u"0 new;0 site-ip"_s);
        row("unknown site, the file again", {}, {u"batch=1 source=1 reader=1 ip=10.0.0.1"_s, u"batch=2 source=2 reader=1 ip=10.0.0.1"_s, u"batch=3 source=1 reader=1 ip=10.0.0.1"_s}, u"0 new;1 new;0 site-ip"_s);
        row("unknown site, said in words", {}, {u"batch=1 source=1 reader=1 ip=10.0.0.1 named"_s, u"batch=2 source=2 reader=1 ip=10.0.0.1 named"_s}, u"0 new;0 site-ip"_s);
        row("unknown site, a public address in two files", {}, {u"batch=1 source=1 reader=1 ip=8.8.8.8"_s, u"batch=2 source=2 reader=1 ip=8.8.8.8"_s}, u"0 new;0 site-ip"_s);
        row("unknown site, the MAC address in two files", {}, {mac1 + u"batch=1 source=1 reader=1 ip=10.0.0.1"_s, mac1 + u"batch=2 source=2 reader=1 ip=10.0.0.1"_s}, u"0 new;0 mac"_s);
        row("unknown site, same batch", {}, {u"batch=1 ip=10.0.0.1"_s, u"batch=1 ip=10.0.0.1"_s}, u"0 new;0 site-ip"_s);
        row("unknown site, two have the address", {u"site=1 ip=10.0.0.1"_s, u"site=2 ip=10.0.0.1"_s}, {u"batch=1 ip=10.0.0.1"_s}, u"2 new"_s);
        row("unknown site, one has the address", {u"site=1 ip=10.0.0.1"_s}, {u"batch=1 ip=10.0.0.1"_s}, u"0 site-ip"_s);
        row("public address", {u"ip=198.51.100.1"_s}, {u"batch=1 ip=198.51.100.1"_s}, u"0 site-ip"_s);
        row("link-local address is no place", {u"site=1 ip=169.254.1.1"_s}, {u"site=1 ip=169.254.1.1"_s}, u"1 new"_s);
        row("placeholder serial", {u"serial=000000000"_s}, {u"serial=000000000"_s}, u"1 new"_s);
        row("assigned by software", {u"mac=02:42:ac:11:00:02"_s}, {u"mac=02:42:ac:11:00:02"_s}, u"1 new"_s);
        row("two interfaces of one recorder", {}, {mac1 + full, mac2 + full}, u"0 new;0 serial"_s);
        row("joined by a later row", {}, {mac1, full, mac1 + full}, u"0 new;0 serial;0 mac"_s);
        row("a recorder's address, one name each", {}, {u"site=1 ip=10.0.0.1 name=Cam-1"_s, u"site=1 ip=10.0.0.1 name=Cam-2"_s}, u"0 new;1 new"_s);
        row("a recorder's channels have its address", {}, {mac1 + u"site=1 ip=10.0.0.1 name=Cam-1"_s, mac1 + u"site=1 ip=10.0.0.1 name=Cam-2"_s}, u"0 new;0 mac"_s);
        row("renamed since", {u"site=1 ip=10.0.0.1 name=Cam-1"_s}, {u"site=1 ip=10.0.0.1 name=Till"_s}, u"0 site-ip"_s);
        row("next month's list of names", {u"site=1 name=Cam-1"_s, u"site=1 name=Cam-2"_s}, {u"site=1 name=CAM_2"_s, u"site=1 name=Cam-3"_s, u"site=2 name=Cam-1"_s}, u"1 site-name;2 new;3 new"_s);
        row("the same name twice in a list", {}, {u"site=1 name=Cam-1"_s, u"site=1 name=Cam-1"_s}, u"0 new;0 site-name"_s);
        row("two of no number", {}, {u"site=1 name=Camera"_s, u"site=1 name=Camera"_s}, u"0 new;1 new"_s);
        row("two of no number, and next month three", {u"site=1 name=Camera"_s, u"site=1 name=Camera"_s}, {u"site=1 name=Camera"_s, u"site=1 name=Camera"_s, u"site=1 name=Camera"_s}, u"0 site-name;1 site-name;2 new"_s);
        row("same name, other model", {u"site=1 name=Cam-1 model=DS-2CD1"_s}, {u"site=1 name=Cam-1 model=P3245-LV"_s}, u"1 new"_s);
        row("same name, other address", {u"site=1 name=Cam-1 ip=10.0.0.1"_s}, {u"site=1 name=Cam-1 ip=10.0.0.2"_s}, u"1 new"_s);
        row("a name is given its address", {u"site=1 name=Cam-1"_s}, {mac1 + u"site=1 name=Cam-1 ip=10.0.0.2"_s}, u"0 new"_s);
        row("a host name beside a name in words", {mac1 + u"site=1 ip=10.0.0.4 name=st0001-cam04.shops.example"_s}, {u"site=1 name=CAM+04+CASH+OFFICE"_s, u"site=2 name=CAM+4+TILLS"_s}, u"0 site-name;1 new"_s);
        row("the same by another word, or number", {mac1 + u"site=1 ip=10.0.0.4 name=st0001-cam04"_s}, {u"site=1 name=NVR+04+OFFICE"_s, u"site=1 name=CAM+40+OFFICE"_s}, u"1 new;2 new"_s);
        row("and of another model, or with another address", {u"site=1 ip=10.0.0.4 model=P3245-LV name=cam-4"_s, u"site=1 ip=10.0.0.5 name=cam-5"_s},
            {u"site=1 model=DS-2CD1 name=CAM+04+TILLS"_s, u"site=1 ip=10.0.0.9 name=CAM+05+TILLS"_s}, u"2 new;3 new"_s);
        row("two recorders that count from one", {mac1 + u"site=1 ip=10.0.0.4 name=st0001-cam04"_s}, {u"site=1 name=CAM+04+TILLS"_s, u"site=1 name=CAM+04+EXIT"_s}, u"1 new;2 new"_s);
        row("two of one host name's number", {u"site=1 ip=10.0.0.4 name=a-cam04"_s, u"site=1 ip=10.0.0.5 name=b-cam04"_s}, {u"site=1 name=CAM+04+TILLS"_s}, u"2 new"_s);
        const QString listed = u"batch=1 site=1 name=CAM+05+PHARMACY model=DS-2CD1"_s;
        const QString scanned = u"batch=2 site=1 ip=10.0.0.4 name=st0001-cam05.shops.example"_s;
        const QString discovered = mac1 + u"batch=3 site=1 ip=10.0.0.4 model=DS-2CD1 "_s;
        row("a name in words before the address that has it", {}, {listed, scanned}, u"0 site-name;0 new"_s);
        row("and before a search that has no names", {}, {listed, scanned, QString(discovered + full)}, u"0 site-name;0 site-ip;0 new"_s);
        row("the same, whatever came first", {}, {QString(discovered + full), scanned, listed}, u"0 new;0 site-ip;0 site-name"_s);
        row("an equal name before the address that has it", {}, {u"batch=1 site=1 name=Till+camera"_s, u"batch=2 site=1 ip=10.0.0.4 name=Till+camera"_s, QString(discovered + full)},
            u"0 site-name;0 site-ip;0 new"_s);
        row("namesakes of which a list gives some addresses", {},
            {u"batch=1 site=1 ip=10.0.0.1 name=Camera"_s, u"batch=1 site=1 name=Camera"_s, u"batch=2 site=1 ip=10.0.0.1 name=Camera"_s, u"batch=2 site=1 name=Camera"_s},
            u"0 new;1 new;0 site-ip;1 site-name"_s);
        row("names where the site is unknown", {}, {u"name=Cam-1"_s, u"name=Cam-1"_s}, u"0 new;1 new"_s);
        const QString typed = u"written mac=44:19:b6:00:00:"_s;
        const QString there = u"site=1 ip=10.0.0.1 "_s;
        row("one figure mistyped", {mac1 + there}, {QString(typed + u"81 "_s + there)}, u"0 site-ip"_s);
        row("two figures swapped", {mac1 + there}, {QString(typed + u"10 "_s + there)}, u"0 site-ip"_s);
        row("mistyped, and measured later", {}, {QString(typed + u"81 batch=1 "_s + there), QString(mac1 + u"batch=2 "_s + there)}, u"0 new;0 site-ip"_s);
        row("two figures wrong", {mac1 + there}, {QString(typed + u"93 "_s + there)}, u"1 new"_s);
        row("one figure wrong at another place", {mac1 + there}, {QString(typed + u"81 site=1 ip=10.0.0.9"_s)}, u"1 new"_s);
        row("one figure wrong, other serial", {QString(mac1 + u"serial=SER00001 "_s + there)}, {QString(typed + u"81 serial=SER00002 "_s + there)}, u"1 new"_s);
        row("a sibling from the same box", {mac1 + there}, {mac2 + there}, u"1 new"_s);

        row("end of the serial number", {full + u"site=1 ip=10.0.0.7"_s}, {u"site=1 ip=10.0.0.1 tail=42150"_s}, u"0 site-tail"_s);
        row("its letter and four figures", {full + u"site=1"_s}, {u"site=1 ip=10.0.0.1 tail=E2150"_s}, u"0 site-tail"_s);
        row("the row comes after the scan", {}, {u"batch=1 site=1 ip=10.0.0.1 tail=42150"_s, QString(full + u"batch=2 site=1"_s)}, u"0 site-tail;0 new"_s);
        row("end of the serial number at another site", {full + u"site=2"_s}, {u"site=1 ip=10.0.0.1 tail=42150"_s}, u"1 new"_s);
        row("another end at the same address", {full + there}, {u"site=1 ip=10.0.0.1 tail=42151"_s}, u"1 new"_s);
        row("two that end alike", {u"serial=DS-2CD1-I20200414AAWRE33842150 site=1"_s, u"serial=DS-2CD2-I20200414AAWRE99942150 site=1"_s},
            {u"site=1 ip=10.0.0.1 tail=42150"_s}, u"2 new"_s);

        row("contradicts itself, called the same", {u"site=2 ip=10.0.0.1 name=Cam-1 written"_s}, {u"said=1 ip=10.0.0.1 name=Cam-1 written"_s}, u"0 site-ip"_s);
        row("contradicts itself, called otherwise", {u"site=2 ip=10.0.0.1 name=Cam-1 written"_s}, {u"said=1 ip=10.0.0.1 name=Cam-2 written"_s}, u"1 new"_s);
        row("contradicts itself, known by its name", {u"site=1 ip=10.0.1.1 name=Cam-1"_s, u"site=2 ip=10.0.0.1 name=Cam-7 written"_s},
            {u"said=1 ip=10.0.0.1 name=Cam-1 written"_s}, u"0 site-name"_s);
        row("contradicts itself, and another maker's device answers", {u"site=2 ip=10.0.0.1 maker=dahua"_s}, {u"said=1 ip=10.0.0.1 maker=hikvision written"_s}, u"1 new"_s);
        row("contradicts itself, and a printer answers", {u"site=2 ip=10.0.0.1 foreign"_s}, {u"said=1 ip=10.0.0.1 maker=hikvision written"_s}, u"1 new"_s);
        row("contradicts itself, and its maker's device answers", {u"site=2 ip=10.0.0.1 maker=dahua"_s}, {u"said=1 ip=10.0.0.1 maker=dahua written"_s}, u"0 site-ip"_s);
        row("those that do not contradict themselves first", {u"site=2 ip=10.0.0.1"_s},
            {u"said=1 ip=10.0.0.1 name=Cam-1 written"_s, u"site=2 ip=10.0.0.1 name=Cam-7 written"_s}, u"1 new;0 site-ip"_s);

        const QString slip = u"said=1 ip=10.0.2.26 counterpart=10.0.1.26 maker=hikvision name=CAM+07+EXIT model=DS-2CD1 written"_s;
        row("a slip in the store's part", {u"site=1 ip=10.0.1.26"_s}, {slip}, u"0 site-counterpart"_s);
        row("the same with a range of many stores", {u"site=1 ip=10.0.1.26"_s}, {QString(slip).replace(u"said"_s, u"site"_s)}, u"0 site-counterpart"_s);
        row("and twice in the list", {u"site=1 ip=10.0.1.26"_s}, {slip, slip}, u"0 site-counterpart;0 site-ip-model"_s);
        row("the scan comes later", {}, {QString(u"batch=1 "_s + slip), u"batch=2 site=1 ip=10.0.1.26"_s}, u"0 site-counterpart;0 new"_s);
        row("its counterpart is in a list", {u"site=1 ip=10.0.1.26 name=CAM+08 written"_s, u"site=1 ip=10.0.1.26"_s}, {slip}, u"1 new"_s);
        row("its counterpart is of another maker", {u"site=1 ip=10.0.1.26 maker=dahua"_s}, {slip}, u"1 new"_s);
        row("its counterpart is a till", {u"site=1 ip=10.0.1.26 name=st0001-till07"_s}, {slip}, u"1 new"_s);
        row("its counterpart has its number", {u"site=1 ip=10.0.1.26 name=st0001-cam07"_s}, {slip}, u"0 site-name"_s);
        row("its own address leads to a device too", {u"site=1 ip=10.0.1.26"_s, u"site=2 ip=10.0.2.26"_s}, {slip}, u"2 new"_s);
        row("its own address leads to one of its model", {u"site=1 ip=10.0.1.26"_s, u"site=2 ip=10.0.2.26 model=DS-2CD1"_s}, {slip}, u"1 site-ip-model"_s);
        row("its own address leads to a till", {u"site=1 ip=10.0.1.26"_s, u"site=2 ip=10.0.2.26 name=st0002-till07"_s}, {slip}, u"0 site-counterpart"_s);

        row("strong ones first", {}, {u"site=1 ip=10.0.0.1"_s, mac1 + u"site=1 ip=10.0.0.1"_s}, u"0 site-ip;0 new"_s);
    }
    void rule()
    {
        QFETCH(QStringList, known);
        QFETCH(QStringList, sightings);
        QFETCH(QString, expected);
        QStringList found;
        for (const Match &match : matched(known, sightings).value.matches)
            found += QString(QString::number(match.device) + u' ' + matchRuleSlug(match.rule));
        QCOMPARE(found.join(u';'), expected);
    }

    void whatLooksLikeTwoDevicesIsOneOnceARowHasBothKeys()
    {
        const auto outcome = matched({mac1, full}, {mac1 + full, full});
        QCOMPARE(outcome.value.devices, 1);
        QVERIFY(outcome.findings.empty());
    }

    void copiedSerialIsNoKey()
    {
        QStringList sightings;
        for (int i = 1; i <= 20; ++i)
            sightings += u"serial=SER00001 site=1 ip=10.0.0.%1"_s.arg(i);
        const auto outcome = matched({}, sightings);
        QCOMPARE(outcome.value.devices, 20);
        QCOMPARE(outcome.findings.size(), size_t(1));
        QCOMPARE(outcome.findings.front().id, u"identify.match.shared-key"_s);
        QCOMPARE(outcome.findings.front().subject, u"ser00001"_s);
    }

    void aTextInTheSerialColumnIsNoKey_data()
    {
        QTest::addColumn<QStringList>("sightings");
        const auto row = [](const char *name, const QString &form) {
            QStringList sightings;
            for (int i = 1; i <= 3; ++i)
                sightings += form.arg(i);
            QTest::newRow(name) << sightings;
        };
        row("beside other names", u"site=1 serial=CASE12 name=Cam-%1"_s);
        row("beside other addresses", u"site=1 serial=CASE12 ip=10.0.0.%1"_s);
        row("beside other MAC addresses", u"site=1 serial=CASE12 mac=44:19:b6:00:00:0%1"_s);
        row("the model", u"site=1 serial=DS-2CD2143 model=DS-2CD2143 ip=10.0.0.%1"_s);
        row("counted up", u"site=1 serial=123456789 ip=10.0.0.%1"_s);
        row("a word", u"site=1 serial=unlabelled ip=10.0.0.%1"_s);
        row("counted up beside a model", u"site=1 serial=123456789 model=DS-2CD2143G0-I ip=10.0.0.%1 name=P%1"_s);
        row("counted up behind letters, at several stores", u"site=%1 serial=SN12345 ip=10.0.0.%1"_s);
        row("at several stores in one file", u"site=%1 serial=4K049EBPAG1D7E7 ip=10.0.0.1"_s);
    }
    void aTextInTheSerialColumnIsNoKey()
    {
        QFETCH(QStringList, sightings);
        QCOMPARE(matched({}, sightings).value.devices, 3);
    }

    void anAddressAtThreeStoresInOneFileIsNoKey()
    {
        const auto at = [](int site) { return QString(mac1 + u"site=%1 ip=10.5.0.1 model=DS-2CD1"_s.arg(site)); };
        const auto outcome = matched({}, {at(1), at(2), at(3)});
        QCOMPARE(outcome.value.devices, 3);
        QCOMPARE(outcome.findings.size(), size_t(1));
        QCOMPARE(outcome.findings.front().subject, u"44:19:b6:00:00:01"_s);
        QCOMPARE(matched({}, {at(1), at(2)}).value.devices, 1); // moved
    }

    void gatewaysAddressIsNoKey()
    {
        QStringList sightings;
        for (int site = 1; site <= 5; ++site)
            sightings += mac1 + u"site=%1 ip=10.0.%1.1"_s.arg(site);
        QCOMPARE(matched({}, sightings).value.devices, 5);
    }

    void aDeviceMayMoveAndChangeItsAddress()
    {
        QStringList sightings;
        for (int batch = 0; batch < 40; ++batch)
            sightings += mac1 + u"batch=%1 site=%2 ip=10.0.0.%1"_s.arg(batch).arg(batch % 3);
        QCOMPARE(matched({}, sightings).value.devices, 1);
    }

    void serialKey_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("expected");
        QTest::newRow("full") << u"DS-2CD2385G1-I20200414AAWRE33842150"_s << QString() << u"ds2cd2385g1i|e33842150"_s;
        QTest::newRow("with a version") << u"DS-K1T671M-L20230531V030230ENAA7715198"_s << QString() << u"dsk1t671ml|aa7715198"_s;
        QTest::newRow("tail of nine digits") << u"733050075"_s << u"HIKVISION DS-2CD2722FWD-IZS"_s << u"ds2cd2722fwdizs|733050075"_s;
        QTest::newRow("tail with its letters") << u"AAWRE33842150"_s << u"DS-2CD2385G1-I"_s << u"ds2cd2385g1i|e33842150"_s;
        QTest::newRow("dahua") << u"4K049EBPAG1D7E7"_s << u"IPC-HDW1431T1-S4"_s << u"4k049ebpag1d7e7"_s;
        QTest::newRow("none") << u"N/A"_s << QString() << QString();
        QTest::newRow("people's words") << u"Box 12"_s << QString() << QString();
        QTest::newRow("grouped") << u"4K049 EBPAG1 D7E7"_s << QString() << u"4k049ebpag1d7e7"_s;
        QTest::newRow("placeholder") << u"To be filled by O.E.M."_s << QString() << QString();
    }
    void serialKey()
    {
        QFETCH(QString, serial);
        QFETCH(QString, model);
        QFETCH(QString, expected);
        QCOMPARE(identify::serialKey(serial, model, rulesOnce()), expected);
    }

    void sightingsAreSmall()
    {
        // An import of a million rows has a million of them; docs/benchmarks.md has what that takes.
        QVERIFY2(sizeof(DeviceKeys) <= 208, qPrintable(QString::number(sizeof(DeviceKeys))));
        identify::FlatIndex index;
        for (std::uint64_t i = 0; i < 1'000; ++i)
            QCOMPARE(index.findOrAdd(i << 33 | i, static_cast<int>(i)), static_cast<int>(i));
        for (std::uint64_t i = 0; i < 1'000; ++i) {
            QCOMPARE(index.find(i << 33 | i), static_cast<int>(i));
            QCOMPARE(index.find(i << 33 | (i + 1)), -1); // like it in either half
            QCOMPARE(index.find((i + 1) << 33 | i), -1);
        }
        identify::DenseIndex dense;
        QCOMPARE(dense.find(3), -1);
        QCOMPARE(dense.findOrAdd(3, 7), 7);
        QCOMPARE(dense.findOrAdd(3, 8), 7);
        dense.replace(3, 9);
        QCOMPARE(dense.find(3), 9);
        QCOMPARE(dense.find(2), -1);
        QCOMPARE(dense.find(4), -1);
    }

    void orderOfFilesDoesNotMatterToStrongKeys()
    {
        QVERIFY(rc::check("sightings are grouped alike in any order", [](std::uint64_t seed) {
            const int count = *rc::gen::inRange(0, 30);
            std::vector<DeviceKeys> sightings;
            for (int i = 0; i < count; ++i) {
                DeviceKeys keys;
                keys.batch = *rc::gen::inRange(0, 3);
                if (*rc::gen::inRange(0, 4) != 0)
                    keys.mac = MacAddress::fromNumber(0x4419'b600'0000u + static_cast<std::uint64_t>(*rc::gen::inRange(1, 9)));
                if (!keys.mac || *rc::gen::arbitrary<bool>())
                    keys.serial = u"SER0000%1"_s.arg(*rc::gen::inRange(1, 9));
                sightings.push_back(keys);
            }
            std::vector<size_t> order(sightings.size());
            std::iota(order.begin(), order.end(), size_t(0));
            Random random(seed);
            for (size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(i)]);
            std::vector<DeviceKeys> shuffled;
            for (const size_t i : order)
                shuffled.push_back(sightings[i]);
            const auto one = matchSightings(sightings, rulesOnce(), {})->value;
            const auto two = matchSightings(shuffled, rulesOnce(), {})->value;
            RC_ASSERT(one.devices == two.devices);
            std::map<int, int> translated; // devices are numbered by first sighting
            for (size_t i = 0; i < order.size(); ++i) {
                const int was = one.matches[order[i]].device;
                const int is = two.matches[i].device;
                RC_ASSERT(translated.try_emplace(was, is).first->second == is);
            }
        }));
    }

    void secondReadingFindsTheSameDevices()
    {
        QVERIFY(rc::check("a file read again makes no new device", [] {
            const int count = *rc::gen::inRange(1, 40);
            std::vector<DeviceKeys> first;
            for (int i = 0; i < count; ++i) {
                DeviceKeys keys;
                keys.batch = 0;
                keys.site = i % 3;
                keys.ip = IpAddress::fromV4(0x0A000001u + static_cast<std::uint32_t>(i));
                if (*rc::gen::arbitrary<bool>())
                    keys.mac = MacAddress::fromNumber(0x4419'b600'0000u + static_cast<std::uint64_t>(i) + 1);
                if (*rc::gen::arbitrary<bool>())
                    keys.serial = u"SER%1"_s.arg(i, 6, 10, QChar(u'0'));
                first.push_back(keys);
            }
            std::vector<DeviceKeys> both = first;
            both.insert(both.end(), first.begin(), first.end());
            for (size_t i = first.size(); i < both.size(); ++i)
                both[i].batch = 1;
            const auto outcome = matchSightings(both, rulesOnce(), {}).value();
            RC_ASSERT(outcome.value.devices == count);
            for (int i = 0; i < count; ++i)
                RC_ASSERT(outcome.value.matches[static_cast<size_t>(count + i)].device == i);
        }));
    }

    void whatPeopleSaid_data()
    {
        QTest::addColumn<QStringList>("sightings");
        QTest::addColumn<QString>("one");   // "0+2": positions
        QTest::addColumn<QString>("apart"); // "1-0": the first from the others
        QTest::addColumn<QString>("devices");
        const auto row = [](const char *name, const QStringList &sightings, const QString &one, const QString &apart, const QString &devices) {
            QTest::newRow(name) << sightings << one << apart << devices;
        };
        row("one of two", {mac1, u"serial=ABC100001"_s}, u"0+1"_s, {}, u"00"_s);
        row("with what either has", {mac1, u"serial=ABC100001"_s, mac1, u"serial=ABC100001"_s}, u"0+1"_s, {}, u"0000"_s);
        row("chains are one", {mac1, mac2, u"serial=ABC100001"_s}, u"0+1 1+2"_s, {}, u"000"_s);
        row("apart though the address is one", {mac1, mac1, mac1}, {}, u"1-0-2"_s, u"010"_s);
        row("apart ties nothing together", {QString(mac1 + u"serial=ABC100001"_s), mac1, u"serial=ABC100001"_s}, {}, u"0-1"_s, u"010"_s);
        row("apart goes to what has its other key", {mac1, QString(mac1 + u"serial=ABC100001"_s), u"serial=ABC100001"_s}, {}, u"1-0"_s, u"011"_s);
        row("what says the same goes along", {QString(mac1 + u"name=a"_s), QString(mac1 + u"name=b"_s), QString(mac1 + u"name=b batch=2"_s)}, {}, u"1-0"_s, u"011"_s);
        row("not where what stays says the same", {mac1, mac1, QString(mac1 + u"batch=2"_s)}, {}, u"1-0"_s, u"010"_s);
        row("two told apart that are one", {mac1, QString(mac1 + u"name=b"_s), QString(mac1 + u"name=c"_s)}, u"1+2"_s, u"1-0 2-0"_s, u"011"_s);
        row("two told apart that are not", {mac1, QString(mac1 + u"name=b"_s), QString(mac1 + u"name=c"_s)}, {}, u"1-0 2-0"_s, u"012"_s);
        row("being apart goes before being one", {mac1, mac1}, u"0+1"_s, u"1-0"_s, u"01"_s);
        row("nothing to go by", {u"name=a"_s, u"name=a"_s, u"name=a"_s}, {}, u"1-0"_s, u"012"_s);
    }
    void whatPeopleSaid()
    {
        QFETCH(QStringList, sightings);
        QFETCH(QString, one);
        QFETCH(QString, apart);
        const auto positions = [](const QString &text, QChar sign) {
            std::vector<size_t> all;
            for (const QString &number : text.split(sign))
                all.push_back(number.toULong());
            return all;
        };
        SaidOfSightings said;
        for (const QString &group : one.split(u' ', Qt::SkipEmptyParts))
            said.one.push_back(positions(group, u'+'));
        for (const QString &words : apart.split(u' ', Qt::SkipEmptyParts)) {
            const std::vector<size_t> all = positions(words, u'-');
            said.apart.push_back({all.front(), {all.begin() + 1, all.end()}});
        }
        const auto outcome = matchSightings(keysOf(sightings), rulesOnce(), {}, said);
        QVERIFY_RESULT(outcome);
        QString devices;
        for (const Match &match : outcome->value.matches)
            devices += QString::number(match.device);
        QTEST(devices, "devices");
        QCOMPARE(outcome->value.devices, static_cast<int>(std::set<QChar>(devices.begin(), devices.end()).size()));
    }

    void cancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result = matchSightings(keysOf(QStringList{mac1}), rulesOnce(), JobContext(stop.get_token()));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void nothing() { QCOMPARE(matched({}, {}).value.devices, 0); }
};
PHASEOUT_TEST(MatchingTest)
#include "tst_matching.moc"
