// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/datatable.h"
#include "core/rules/makerrules.h"

#include "tests/runner.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::rules;

namespace {
const MakerRules &rulesOnce()
{
    static const MakerRules::Pointer rules = MakerRules::builtIn().value();
    return *rules;
}

QString makerOf(const MakerRules &rules, const QString &mac)
{
    const AddressClaim *claim = rules.prefixes().find(MacAddress::parse(mac).value());
    return claim ? claim->maker.slug() : QString();
}

// The names in a list of the shared data, one a line; empty when the list is absent.
QStringList sharedLines(const QString &name)
{
    QFile file(QStringLiteral(PHASEOUT_SHARED_DATA "/data/makers/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString modelRule(const QString &model)
{
    const auto hit = rulesOnce().matchModel(model.trimmed().toUpper());
    return hit ? hit->rule->id : QString();
}
} // namespace

class MakerRulesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void builtInTablesLoad()
    {
        const auto rules = MakerRules::builtIn();
        QVERIFY_RESULT(rules);
        QCOMPARE((*rules)->digest().size(), 32);
        QVERIFY((*rules)->date() >= QDate(2026, 8, 31));
        QVERIFY((*rules)->prefixes().size() > 200);
        QCOMPARE((*rules)->digest(), MakerRules::builtIn().value()->digest());
        QVERIFY((*rules)->version().startsWith((*rules)->date().toString(Qt::ISODate)));
    }

    void everyMakerThatSpeaksIsListed()
    {
        // A slug that makers.tsv does not know would be neither in scope nor out of it.
        for (const QString &name : {u"oui.tsv"_s, u"brands.tsv"_s, u"patterns.tsv"_s, u"models.tsv"_s}) {
            QFile file(u":/rules/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto table = DataTable::parse(file.readAll(), name, {u"maker"_s});
            QVERIFY_RESULT(table);
            for (const DataTable::Row &row : table->rows()) {
                const Maker maker(table->field(row, 0));
                QVERIFY2(!maker.isKnown() || rulesOnce().info(maker), qPrintable(name + u' ' + QString::number(row.line)));
            }
            QVERIFY(table->date().isValid());
        }
    }

    void prefix_data()
    {
        QTest::addColumn<QString>("mac");
        QTest::addColumn<QString>("maker");
        QTest::newRow("hikvision") << u"44:19:b6:00:00:01"_s << u"hikvision"_s;
        QTest::newRow("often listed as hikvision's") << u"e4:24:6c:00:00:01"_s << u"dahua"_s;
        QTest::newRow("28 bits, a weighing-scale maker") << u"40:2c:76:1a:00:01"_s << QString();
        QTest::newRow("axis") << u"ac:cc:8e:00:00:01"_s << u"axis"_s;
        QTest::newRow("not pelco") << u"00:90:32:00:00:01"_s << QString();
        QTest::newRow("28 bits, machine vision") << u"b0:b3:53:60:00:01"_s << u"hikvision"_s;
        QTest::newRow("28 bits, its neighbour") << u"b0:b3:53:70:00:01"_s << QString();
        QTest::newRow("assigned by software") << u"46:19:b6:00:00:01"_s << QString();
        QTest::newRow("nobody's") << u"00:1b:21:00:00:01"_s << QString();
    }
    void prefix()
    {
        QFETCH(QString, mac);
        QFETCH(QString, maker);
        QCOMPARE(makerOf(rulesOnce(), mac), maker);
    }

    void vendorName_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected"); // maker:strength, in the table's order
        QTest::newRow("plain") << u"Hikvision"_s << u"hikvision:fair"_s;
        QTest::newRow("legal name") << u"Hangzhou Hikvision Digital Technology Co.,Ltd."_s << u"hikvision:fair"_s;
        QTest::newRow("in brackets") << u"HIKVISION (UK) Limited"_s << u"hikvision:fair"_s;
        QTest::newRow("a scale maker") << u"Shanghai Dahua Scale Factory"_s << QString();
        QTest::newRow("another of hangzhou") << u"Hangzhou H3C Technologies"_s << QString();
        QTest::newRow("own line") << u"EZVIZ"_s << u"hikvision:fair"_s;
        QTest::newRow("current label") << u"Lorex Technology Inc."_s << u"dahua:fair"_s;
        QTest::newRow("made by two") << u"Safire"_s << u"dahua:weak hikvision:weak"_s;
        QTest::newRow("a maker and a label") << u"Bosch"_s << u"bosch:fair dahua:weak"_s;
        QTest::newRow("a label's word in another name") << u"Northern Telecom"_s << QString();
        QTest::newRow("a longer name within") << u"Tyco Illustra Essentials"_s << u"dahua:weak"_s;
        QTest::newRow("no longer name within") << u"Tyco Illustra"_s << u"illustra:fair"_s;
        QTest::newRow("a slip of typing") << u"Hikvison"_s << u"hikvision:fair"_s;
        QTest::newRow("a line of its own") << u"ColorVu"_s << u"hikvision:fair"_s;
        QTest::newRow("unknown") << u"Contoso"_s << QString();
        QTest::newRow("a maker and its line") << u"Hikvision (HiWatch)"_s << u"hikvision:fair"_s;
        QTest::newRow("a label of several, and its maker") << u"Annke (Hikvision)"_s << u"hikvision:fair"_s;
        QTest::newRow("a seller, and the maker") << u"ProTech (Dahua)"_s << u"dahua:fair"_s;
        QTest::newRow("two makers") << u"HIK/AXIS"_s << u"axis:weak hikvision:weak"_s;
        QTest::newRow("two makers, by a word") << u"Axis or Hikvision"_s << u"axis:weak hikvision:weak"_s;
        QTest::newRow("two makers in scope") << u"Hikvision & Dahua"_s << u"dahua:fair hikvision:fair"_s;
        QTest::newRow("two makers, neither in scope") << u"Axis, Hanwha"_s << u"axis:fair hanwha:fair"_s;
        QTest::newRow("one maker twice") << u"Cisco / Meraki"_s << u"cisco:fair"_s;
        QTest::newRow("one name, with a slash") << u"Tyco / Illustra Essentials"_s << u"dahua:weak"_s;
        QTest::newRow("hikvision in chinese") << u"\u6d77\u5eb7\u5a01\u89c6"_s << u"hikvision:fair"_s;
        QTest::newRow("dahua in chinese") << u"\u5927\u534e"_s << u"dahua:fair"_s;
        QTest::newRow("uniview in chinese") << u"\u5b87\u89c6"_s << u"uniview:fair"_s;
        QTest::newRow("ezviz in chinese") << u"\u8424\u77f3"_s << u"hikvision:fair"_s;
    }
    void vendorName()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QStringList said;
        for (const NameClaim &claim : rulesOnce().named(written))
            said += QString(claim.maker.slug() + u':' + strengthSlug(claim.strength));
        said.sort();
        QCOMPARE(said.join(u' '), expected);
    }

    void classWord_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<DeviceClass>("expected");
        QTest::newRow("dhip") << u"HCVR"_s << DeviceClass::Recorder;
        QTest::newRow("access terminal") << u"BSC"_s << DeviceClass::Access;
        QTest::newRow("words") << u"IP Camera - dome (internal)"_s << DeviceClass::Camera;
        QTest::newRow("two words") << u"Main Video Recorder"_s << DeviceClass::Recorder;
        QTest::newRow("switch") << u"PoE switch"_s << DeviceClass::Switch;
        QTest::newRow("what it watches") << u"Till camera"_s << DeviceClass::Camera;
        QTest::newRow("where it is") << u"Switch room camera"_s << DeviceClass::Camera;
        QTest::newRow("nothing") << u"asset"_s << DeviceClass::Unknown;
        QTest::newRow("a switch for cameras") << u"Camera switch"_s << DeviceClass::Switch;
        QTest::newRow("several switches") << u"CCTV PoE switches"_s << DeviceClass::Switch;
        QTest::newRow("a monitor for cameras") << u"Camera monitor"_s << DeviceClass::Display;
        QTest::newRow("a recorder for cameras") << u"CCTV recorder"_s << DeviceClass::Recorder;
        QTest::newRow("a rack") << u"NVR rack"_s << DeviceClass::Other;
        QTest::newRow("a box") << u"Camera junction box"_s << DeviceClass::Other;
        QTest::newRow("an injector") << u"camera PoE injector"_s << DeviceClass::Other;
        QTest::newRow("at a door") << u"door camera"_s << DeviceClass::Camera;
        QTest::newRow("for") << u"Switch for cameras"_s << DeviceClass::Switch;
        QTest::newRow("of") << u"Bank of cameras"_s << DeviceClass::Camera;
        QTest::newRow("with") << u"Camera with monitor"_s << DeviceClass::Camera;
        QTest::newRow("in") << u"Dome in access control room"_s << DeviceClass::Camera;
        QTest::newRow("above") << u"Camera above switch"_s << DeviceClass::Camera;
        QTest::newRow("one of two sees") << u"Switch / camera"_s << DeviceClass::Camera;
        QTest::newRow("what it watches, behind it") << u"Camera till 4"_s << DeviceClass::Camera;
        QTest::newRow("a room") << u"Camera monitor room"_s << DeviceClass::Camera;
        QTest::newRow("how it is") << u"Camera switch 24 port PoE"_s << DeviceClass::Switch;
        QTest::newRow("several") << u"Domes"_s << DeviceClass::Camera;
        QTest::newRow("a system") << u"Access control system"_s << DeviceClass::Access;
        QTest::newRow("bracket in brackets") << u"Dome (bracket)"_s << DeviceClass::Camera;
    }
    void classWord()
    {
        QFETCH(QString, written);
        QFETCH(DeviceClass, expected);
        QCOMPARE(rulesOnce().classOf(written), expected);
    }

    void scope()
    {
        const ScopePolicy &scope = rulesOnce().scope();
        const Maker hikvision(u"hikvision"_s);
        for (const DeviceClass in : {DeviceClass::Unknown, DeviceClass::Camera, DeviceClass::Recorder, DeviceClass::Encoder,
                                     DeviceClass::Access, DeviceClass::Intercom})
            QVERIFY(scope.covers(hikvision, in));
        for (const DeviceClass out : {DeviceClass::Switch, DeviceClass::Display, DeviceClass::Alarm, DeviceClass::Other})
            QVERIFY(!scope.covers(hikvision, out));
        ScopePolicy wider = scope;
        wider.add({hikvision, DeviceClass::Switch, true});
        QVERIFY(wider.covers(hikvision, DeviceClass::Switch));
        QVERIFY(!wider.covers(Maker(u"dahua"_s), DeviceClass::Switch));
    }

    void modelsOfHikvision()
    {
        const QStringList models = sharedLines(u"hikvision_models_fw_archive.txt"_s);
        if (models.isEmpty())
            QSKIP("the shared list of model names is not there");
        QMap<QString, int> counts;
        for (const QString &model : models)
            ++counts[modelRule(model).left(8)];
        QCOMPARE(counts.value(u"model-h1"_s), 6086); // published: 6,086, 466, 337 and none of 6,914
        QCOMPARE(counts.value(u"model-h2"_s), 466);
        QCOMPARE(counts.value(u"model-h3"_s), 337);
        QCOMPARE(counts.value(u"model-d1"_s), 0);
    }

    void classesOfHikvision()
    {
        const QStringList models = sharedLines(u"hikvision_models_fw_archive.txt"_s);
        if (models.isEmpty())
            QSKIP("the shared list of model names is not there");
        QMap<QString, int> counts;
        for (const QString &model : models)
            if (const QString rule = modelRule(model); rule.startsWith(u"model-h1"_s))
                ++counts[rule.mid(9)];
        QVERIFY(counts.value(u"camera"_s) >= 3784 + 94); // cameras and traffic cameras
        QCOMPARE(counts.value(u"access"_s), 1242);
        QVERIFY(counts.value(u"recorder"_s) + counts.value(u"encoder"_s) >= 392);
        QCOMPARE(counts.value(u"intercom"_s), 190 + 19); // and help points
        QCOMPARE(counts.value(u"switch"_s), 178);
        QCOMPARE(counts.value(u"display"_s) + counts.value(u"terminal"_s), 61);
        QCOMPARE(counts.value(u"alarm"_s), 43 - 19);
    }

    void modelsOfDahua()
    {
        const QStringList rows = sharedLines(u"dahua_firmware_versions.tsv"_s);
        if (rows.isEmpty())
            QSKIP("the shared list of firmware families is not there");
        static const QSet<QString> prefixes = {u"DH"_s, u"General"_s, u"Customer"_s, u"Amcrest"_s, u"Upall"_s, u"update"_s,
                                               u"packetCamera"_s, u"Dahua"_s, u"hdcvi"_s, u"Font"_s};
        QSet<QString> families;
        for (const QString &row : rows.sliced(1)) {
            QStringList words = row.split(u'\t').value(2).split(u'_');
            while (words.size() > 1 && prefixes.contains(words.first()))
                words.removeFirst();
            families.insert(words.first());
        }
        const auto hits = std::count_if(families.begin(), families.end(),
                                        [](const QString &family) { return modelRule(family).startsWith(u"model-d1"_s); });
        QVERIFY2(hits >= 212, qPrintable(QString::number(hits))); // published: 212 of 297
        const auto wrong = std::count_if(families.begin(), families.end(), [](const QString &family) {
            return modelRule(family).startsWith(u"model-h1"_s) || modelRule(family).startsWith(u"model-h2"_s);
        });
        QCOMPARE(wrong, 0);
    }

    void userRowsReplaceAndAdd()
    {
        const MakerTables tables{
            {u"oui.tsv"_s, u"prefix\tmaker\tstrength\tbrand\tregistrant\n021122\thikvision\tfair\t\tNobody\n"
                           "4419B6\t\t\t\tTaken out\n001122\tacme\tstrong\tAcme\tAcme Ltd\n"_s},
            {u"makers.tsv"_s, u"slug\tname\tscope\tnames\nacme\tAcme\tin\tacme|acme cameras\n"_s},
            {u"brands.tsv"_s, u"brand\tmaker\tstanding\tsource\nSwann\tacme\tcurrent\tour own tests\n"_s},
            {u"patterns.tsv"_s, u"rule\tkind\tmatch\ttext\tmaker\tstrength\tbrand\tclass\tcamera\nmine\thttp-server\tbegins\tApp-webs/\tacme\tfair\t\t\tyes\n"_s}};
        const auto rules = MakerRules::load(tables);
        QVERIFY_RESULT(rules);
        QCOMPARE(makerOf(**rules, u"44:19:b6:00:00:01"_s), QString());
        QCOMPARE(makerOf(**rules, u"00:11:22:00:00:01"_s), u"acme"_s);
        QVERIFY((*rules)->isInScope(Maker(u"acme"_s)));
        const auto swann = (*rules)->named(u"Swann"_s);
        QCOMPARE(swann.size(), size_t(1));
        QCOMPARE(swann.front().maker.slug(), u"acme"_s);
        QCOMPARE((*rules)->match(TraitKind::HttpServer, u"App-webs/1.0"_s)->rule->id, u"mine"_s);
        QVERIFY((*rules)->digest() != rulesOnce().digest());
        QCOMPARE(MakerRules::load({}).value()->digest(), rulesOnce().digest());
        QCOMPARE(MakerRules::withTables({}, tables).value(), tables);
        QCOMPARE(rowsOfTable(tables.at(u"oui.tsv"_s)), 3);
    }

    static QString newerListing()
    {
        return u"Registry,Assignment,Organization Name,Organization Address\r\n"
               "MA-L,A8BB11,\"Hangzhou Hikvision Digital Technology Co.,Ltd.\",\"555 Qianmo Road\nMA-L,Hangzhou CN \"\r\n"
               "MA-L,4419B6,Somebody Else Ltd,London GB\r\n"
               "MA-L,04EECD,\"Hangzhou Hikvision Digital Technology Co.,Ltd.\",as it was\r\n"
               "MA-L,EEEE11,\"HANGZHOU H3C, TECH\",CN\r\n"_s;
    }

    void newerListingOfTheIeee()
    {
        const auto rules = MakerRules::load({{u"oui.csv"_s, newerListing()}});
        QVERIFY_RESULT(rules);
        QVERIFY((*rules)->prefixes().registrant(u"hangzhou hikvision digital technology co., ltd"_s));
        QCOMPARE(makerOf(**rules, u"a8:bb:11:00:00:01"_s), u"hikvision"_s);
        QCOMPARE(makerOf(**rules, u"ee:ee:11:00:00:01"_s), QString());
        QCOMPARE(makerOf(**rules, u"44:19:b6:00:00:01"_s), QString());
        QCOMPARE(makerOf(**rules, u"04:ee:cd:00:00:01"_s), u"hikvision"_s);
    }

    void ofAListingStaysWhatIsNew()
    {
        const QString listing = u"oui.csv"_s;
        const auto tables = MakerRules::withTables({}, {{listing, newerListing()}});
        QVERIFY_RESULT(tables);
        QCOMPARE(tables->at(listing), u"Registry,Assignment,Organization Name\nMA-L,A8BB11,\"Hangzhou Hikvision Digital Technology Co.,Ltd.\"\n"
                                      "MA-L,4419B6,\"Somebody Else Ltd\"\n"_s);
        QCOMPARE(MakerRules::withTables(*tables, {{listing, newerListing()}}).value(), *tables);
        QCOMPARE(MakerRules::withTables(*tables, *tables).value(), *tables);
        const auto rules = MakerRules::load(*tables);
        QCOMPARE(makerOf(**rules, u"a8:bb:11:00:00:01"_s), u"hikvision"_s);
        QCOMPARE(makerOf(**rules, u"44:19:b6:00:00:01"_s), QString());
        const QString old = u"Registry,Assignment,Organization Name\nMA-L,EEEE11,H3C\n"_s;
        QCOMPARE(MakerRules::withTables(*tables, {{listing, old}}).value(), MakerTables()); // in its place, and says nothing new
        const QString ofOurs = u"Registry,Assignment,Organization Name\nMA-L,EEEE11,H3C\n"_s;
        const MakerTables added{{u"oui.tsv"_s, u"prefix\tmaker\tstrength\tbrand\tregistrant\n001122\taxis\tstrong\t\tH3C\n"_s}, {listing, ofOurs}};
        QCOMPARE(MakerRules::withTables({}, added).value().at(listing), u"Registry,Assignment,Organization Name\nMA-L,EEEE11,\"H3C\"\n"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line"); // 0: none is meant
        QTest::newRow("no such column") << u"oui.tsv"_s << u"prefix\tmaker\n"_s << 0;
        QTest::newRow("no prefix") << u"oui.tsv"_s << u"prefix\tmaker\tstrength\tbrand\tregistrant\n12\thikvision\tfair\t\tx\n"_s << 2;
        QTest::newRow("no strength") << u"oui.tsv"_s << u"prefix\tmaker\tstrength\tbrand\tregistrant\n001122\thikvision\tvery\t\tx\n"_s << 2;
        QTest::newRow("broken expression") << u"models.tsv"_s << u"rule\tregex\tmaker\tstrength\tbrand\tclass\nx\t^(\tacti\tfair\t\t\n"_s << 2;
        QTest::newRow("too many fields") << u"classes.tsv"_s << u"word\tclass\nx\tcamera\ty\n"_s << 2;
        QTest::newRow("no class") << u"classes.tsv"_s << u"# ours\nword\tclass\nx\ttoaster\n"_s << 3;
        QTest::newRow("no class of a model") << u"models.tsv"_s << u"rule\tregex\tmaker\tstrength\tbrand\tclass\nx\t^X1\tacti\tfair\t\ttoaster\n"_s << 2;
        QTest::newRow("no standing") << u"brands.tsv"_s << u"brand\tmaker\tstanding\nx\tacti\toften\n"_s << 2;
        QTest::newRow("neither in nor out") << u"makers.tsv"_s << u"slug\tname\tscope\tnames\nacme\tAcme\tyes\tacme\n"_s << 2;
        QTest::newRow("no slug") << u"makers.tsv"_s << u"slug\tname\tscope\tnames\nAcme Ltd\tAcme\tin\tacme\n"_s << 2;
        QTest::newRow("what cannot be seen") << u"brands.tsv"_s << u"brand\tmaker\tstanding\nAc\u202eme\tacti\town\n"_s << 2;
        QTest::newRow("not the IEEE's") << u"oui.csv"_s << u"a,b\n1,2\n"_s << 0;
        QTest::newRow("an assignment without a prefix") << u"oui.csv"_s << u"Registry,Assignment,Organization Name\nMA-L,nonsense,X\n"_s << 2;
        QTest::newRow("a quotation mark too many") << u"oui.csv"_s << u"Registry,Assignment,Organization Name\nMA-L,001122,\"X\n"_s << 3;
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(int, line);
        const auto rules = MakerRules::load({{name, text}});
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, ErrorCode::FormatInvalid);
        QCOMPARE(rules.error().subject, name);
        QVERIFY2(line == 0 || rules.error().detail.startsWith(u"line %1: "_s.arg(line)), qPrintable(rules.error().detail));
        QVERIFY(!MakerRules::withTables({}, {{name, text}}));
    }

    // A maker that nobody has is a slip when a table is taken in; a project that has it all the same still opens.
    void makersOfNoTable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("brand") << u"brands.tsv"_s << u"brand\tmaker\tstanding\nx\thikvison\town\n"_s;
        QTest::newRow("prefix") << u"oui.tsv"_s << u"prefix\tmaker\tstrength\tbrand\tregistrant\n001122\thikvison\tfair\t\tx\n"_s;
        QTest::newRow("pattern") << u"patterns.tsv"_s << u"rule\tkind\tmatch\ttext\tmaker\tstrength\tbrand\tclass\tcamera\nx\tbanner\tis\tx\thikvison\tfair\t\t\t\n"_s;
        QTest::newRow("model") << u"models.tsv"_s << u"rule\tregex\tmaker\tstrength\tbrand\tclass\nx\t^X1\thikvison\tfair\t\t\n"_s;
        QTest::newRow("scope") << u"scope.tsv"_s << u"maker\tclass\tscope\nhikvison\t*\tin\n"_s;
    }
    void makersOfNoTable()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QVERIFY_RESULT(MakerRules::load({{name, text}}));
        const auto tables = MakerRules::withTables({}, {{name, text}});
        QVERIFY(!tables);
        QCOMPARE(tables.error().subject, name);
        QVERIFY2(tables.error().detail.startsWith(u"line 2: "_s), qPrintable(tables.error().detail));
    }

    void otherNamesAndTooMuch()
    {
        QCOMPARE(MakerRules::withTables({}, {{u"flaws.tsv"_s, u"x\n"_s}}).error().code, ErrorCode::ValueInvalid);
        const QString long_ = u"word\tclass\n"_s + u"camera\tcamera\n"_s.repeated(mostTableCharacters / 14);
        QCOMPARE(MakerRules::withTables({}, {{u"classes.tsv"_s, long_}}).error().code, ErrorCode::LimitExceeded);
    }

    // A table from outside cannot stop the program: an expression gives up.
    void endlessExpressions()
    {
        const auto rules = MakerRules::load({{u"models.tsv"_s, u"rule\tregex\tmaker\tstrength\tbrand\tclass\nx\t^((A+)+)+$\tacti\tfair\t\t\n"_s}});
        QVERIFY_RESULT(rules);
        QVERIFY(!(*rules)->matchModel(QString(200, u'A') + u'!'));
    }

    void sharedKeys_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<bool>("isPlaceholder");
        QTest::newRow("all one digit") << u"0000000000"_s << true;
        QTest::newRow("main board") << u"To Be Filled By O.E.M."_s << true;
        QTest::newRow("short") << u"A12"_s << true;
        QTest::newRow("counts up") << u"12345678"_s << true;
        QTest::newRow("counts up behind letters") << u"SN12345"_s << true;
        QTest::newRow("zeros behind letters") << u"S/N 00000"_s << true;
        QTest::newRow("begins elsewhere") << u"E34567890"_s << false;
        QTest::newRow("a letter behind") << u"SN12345A"_s << false;
        QTest::newRow("two figures") << u"CAM12"_s << false;
        QTest::newRow("real") << u"4K049EBPAG1D7E7"_s << false;
    }
    void sharedKeys()
    {
        QFETCH(QString, serial);
        QFETCH(bool, isPlaceholder);
        QCOMPARE(rulesOnce().isPlaceholderSerial(serial), isPlaceholder);
    }

    void sharedAddresses()
    {
        QVERIFY(rulesOnce().isSharedAddress(MacAddress::parse(u"00:00:5e:00:01:0a").value()));
        QVERIFY(rulesOnce().isSharedAddress(MacAddress::parse(u"02:42:ac:11:00:02").value()));
        QVERIFY(!rulesOnce().isSharedAddress(MacAddress::parse(u"44:19:b6:00:00:01").value()));
    }
};
PHASEOUT_TEST(MakerRulesTest)
#include "tst_makerrules.moc"
