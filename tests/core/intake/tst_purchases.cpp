// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/purchases.h"
#include "tests/core/formats/zipmaker.h"
#include "tests/core/project/bench.h"

#include "tests/runner.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

class PurchasesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyLineIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("expected"); // "row answer", and how many lines were left out
        const auto row = [](const char *name, const QByteArray &list, const QString &expected) { QTest::newRow(name) << list << expected; };
        row("a list of models", "DS-2CD2143G2-I\nIPC-HFW5442E-ZE\nP3245-LV\nXYZ\n", u"1 in-scope;2 in-scope;3 clear;4 unknown"_s);
        row("a quote with columns", "Quote 4711,,\nQty,Manufacturer,Model\n4,Hikvision,DS-2CD2143G2-I\n2,Axis,P3245-LV\n", u"3 in-scope;4 clear;1 left out"_s);
        row("descriptions", "Item,Price\n4MP dome DS-2CD2143G2-I white,99\nCat6 cable 305 m,80\n", u"2 in-scope;3 clear"_s);
        row("a line's number before its words", "Item,Description,Qty\n2,Hikvision DS-2CD2143G2-I,10\n3,Axis P3245-LV,2\n", u"2 in-scope;3 clear"_s);
        row("products and what they are", "Product,Description\nHBX-1,4MP dome (Hikvision) DS-2CD2143G2-I\n", u"2 in-scope"_s);
        row("signs without blanks", "Axis S3008+4\u00d7turret\nAxis P3245-LV&4\u00d7Dahua dome\nAxis P3245-LV, for NVR+4\u00d7turret\nAxis P3245-LV, for NVR & 4 turrets\n", u"1 look;2 in-scope;3 look;4 look"_s);
        row("semicolons in words", "Axis P3245-V; turrets at rear\nHanwha dome; bracket\n", u"1 look;2 clear"_s);
        row("semicolons between columns", "Axis;P3245-V;dome;4\nHanwha;XNV-8082R;dome;2\n", u"1 clear;2 clear"_s);
        row("a maker and nothing else", "Hikvision\nAxis\n", u"1 in-scope;2 clear"_s);
        row("the maker's own lines", "EZVIZ C6N\nImou Ranger\n", u"1 re-brand;2 re-brand"_s);
        row("a name that stands for several makers", "Annke C800\nHoneywell HBD3PR1\n", u"1 unknown;2 unknown"_s);
        row("a name in the midst of words", "10 x cameras by Hikvision\nSturdy AGM domes\n10 x AGM domes\n", u"1 in-scope;2 unknown;3 re-brand"_s);
        row("under another name", "Model,Make\nIP8M-2496EB,Amcrest\n", u"2 re-brand"_s);
        row("a workbook", test::workbook({{"Order", {{"Part no", "Make"}, {"DS-7608NI-K2", "Hikvision"}}}}).bytes(), u"2 in-scope"_s);
        row("what is no equipment", "Item,Part No.,Description,Qty,Price\n1,,Installation labour (2 engineers),12,£480.00\n2,,Delivery to store,1,£20\n3,,305m Cat6 cable,2,£110.00\n4,CAT6-305,Cat6 cable,2,£110\n"
                                    "5,,Dome with delivery,1,£9\n6,,Hikvision installation,1,£9\n7,,Standard day,1,£9\n8,,Installation of NVR,1,£9\n",
            u"2 clear;3 clear;4 clear;5 clear;6 unknown;7 in-scope;8 unknown;9 unknown"_s);
        row("sums and terms", "Item,Model,Qty\n1,P3245-LV,2\n,Total,5\n,,\"£1,200.00\"\n,Subtotal,\"£128,334.00\"\n,VAT 20%,£25\n,Total TX4,1\nTerms: 30 days. Prices valid until 31/12/2026.,,\nTerms: NVR at 30 days,,\nPrices with AB-12 dome,,\n"
                              "Terms: Hikvision,,\n",
            u"2 clear;4 unknown;7 unknown;9 unknown;10 unknown;11 in-scope;4 left out"_s);
        row("a label within a maker's name", "Tyco Illustra Essentials IES02D2OCWIY\nTyco IES02D2OCWIY dome\nIllustra Essentials IES02D2OCWIY\nTyco Illustra Pro\n", u"1 unknown;2 unknown;3 unknown;4 clear"_s);
        row("a brand's own model", "Bosch NDE-8502-R\nNDE-8502-R\nBosch dome\nBosch DS-2CD2143G2-I\nPanasonic WV-U2532L\n", u"1 clear;2 clear;3 unknown;4 unknown;5 clear"_s);
        row("as people type", "DS\u20132CD2143G2\u2013I\n10xDS-2CD2143G2-I\n10\u00d7 IPC-HFW2431S-S-S2\n10xIPC-HFW2431S-S-S2\nDS 2CD2143G2-I\n2CD2143G2-I\nIPC HFW2431S\nHFW2431S-S-S2\nHAC-HDW1200EMP\nDS2CD2143G2-I\nDS - 2CD2143G2 - I\n4xHikvision domes\n",
            u"1 in-scope;2 in-scope;3 in-scope;4 in-scope;5 in-scope;6 in-scope;7 in-scope;8 in-scope;9 in-scope;10 in-scope;11 in-scope;12 in-scope"_s);
        row("names of lines, and slips", "ColorVu dome 4MP\nAcuSense turret 8MP\nWizSense bullet 5MP\nStarlight TiOC camera\nHIKVISON dome\nDauha 5MP bullet\n", u"1 in-scope;2 in-scope;3 in-scope;4 in-scope;5 in-scope;6 in-scope"_s);
        row("kinds that stay", "DS-3E0510P-E\nHikvision DS-3E0510P-E 8 port switch\nDS-D5024FN Hikvision monitor\nDahua PFS3010-8ET-96 switch\nHikvision DS-1280ZJ bracket\nDahua cable tie\nHikvision 8 port PoE switch\nDahua PFA130-E junction box\nHanwha XNV-8082R with Dahua PFB203W bracket\nHikvision camera bracket\n",
            u"1 clear;2 clear;3 clear;4 clear;5 clear;6 clear;7 clear;8 clear;9 clear;10 clear"_s);
        row("kinds that stay, beside what goes", "Hikvision cameras and DS-3E0510P-E switch\nHikvision dome with bracket\nHikvision NVR and monitor\nHikvision over till 4\nHikvision DS-2CD2143G2-I for switch room\nHikvision to monitor entrance\n",
            u"1 in-scope;2 in-scope;3 in-scope;4 in-scope;5 in-scope;6 in-scope"_s);
        row("what is replaced or taken away", "Removal and disposal of existing Hikvision cameras\nAxis P3265-LVE (replaces Hikvision)\nNot Hikvision: Axis M3215\nReplacement of Hikvision DS-2CD2143G0-I with Axis P3265-LVE x 12\nAvigilon H5A (previously Hikvision)\nHikvision camera removal\nRemoval of Axis cameras\n4MP dome replacing Axis\n",
            u"1 look;2 look;3 look;4 look;5 look;6 look;7 clear;8 unknown"_s);
        row("what replaces", "Replace Axis P3265-LVE with Hikvision DS-2CD2143G2-I\nReplacement Hikvision dome\nDS-2CD2143G2-I (replaces Axis P3265-LVE)\nRemove old cameras and fit Dahua dome\nHikvision camera, removal of existing Axis\n",
            u"1 in-scope;2 in-scope;3 in-scope;4 in-scope;5 in-scope"_s);
        row("who sells it", "Make,Model,Description,Supplier\nProTech,PT-500,5MP turret,Hikvision UK\nAxis,P3245-LV,Dome,Dahua Technology UK\n,XY-1,Dome,Axis UK\nHikvision,DS-2CD2143G2-I,Dome,Axis UK\n", u"2 look;3 clear;4 unknown;5 in-scope"_s);
        row("what comes with it, in columns", "Make,Model,Description\nHikvision,Turret 4MP,with wall bracket\nHikvision,Bracket,Wall bracket\nHikvision,XY-1,NVR c/w monitor\n", u"2 in-scope;3 clear;4 in-scope"_s);
        row("replaced, in columns", "Manufacturer,Product code,Description\nAxis,M3085-V,Replaces DS-2CD2143G0-I\nAxis,M3085-V,Replaces Hikvision dome\nHikvision,DS-2CD2143G2-I,Replaces Axis\nHikvision,ABC-1,8 port PoE switch\n", u"2 look;3 look;4 in-scope;5 clear"_s);
        row("several models in a line", "DS-2CD2143G0-I, DS-7616NI-K2; P3245-V\nAxis P3265-LVE, 02328-001\n4x DS-2CD2143G0-I, 2 x P3245-V\n", u"1 in-scope;1 in-scope;1 clear;2 clear;3 in-scope;3 clear"_s);
        row("a second model that no table knows", "\"Axis P3265-LV, C800\"\n\"Axis P3265-LV, C800 turret\"\n\"C800 turret, Axis P3265-LV\"\nAxis P3265-LV (EX2000)\n\"Axis dome, EX2000\"\n", u"1 clear;1 unknown;2 look;3 look;4 look;5 clear"_s);
        row("how many there are, beside a make", "Make,Description\nAxis,\"4 x P3265-LV, 2 x turret\"\nAxis,\"4 x P3265-LV, 2 x dome unbranded\"\nAxis,\"4 x P3265-LV, 2 x wall bracket\"\nAxis,\"4 x P3265-LV, 1 x S3008\"\nAxis,\"4 x dome, 2 x turret\"\nAxis,4 x dome\n"
                                                 "Axis,\"4 x P3265-LV, 2 x EX2000\"\nAxis,\"P3265-LV, fixed dome, IP66\"\nAxis,camera kit with 4 domes\nAxis,P3265-LV and 2 x IR unit\nAxis,\"P3265-LV (4), turret (2)\"\nAxis,\"Dome, PoE, qty 4\"\nAxis,\"S3008, 8 x PoE ports, 2 x relay\"\nAxis,\"S3008, 8 x PoE cameras\"\n",
            u"2 look;3 look;4 clear;5 clear;6 look;7 clear;8 look;9 clear;10 clear;11 look;12 look;13 clear;14 clear;15 look"_s);
        row("a plus or a with in a description", "Make,Model,Description\nAxis,P3245-V,Fixed dome + 16ch DVR\nAxis,P3245-V,Fixed dome plus 16ch NVR\nAxis,P3245-V,Fixed dome + turret\nAxis,P3245-V,Fixed dome + wall bracket\nAxis,P3245-V,Fixed dome with NVR\nAxis,P3245-V,Fixed dome and NVR\n"
                                                  "Axis,,Dome and NVR\nAxis,,Dome + NVR\nAxis,,Dome c/w NVR\nAxis,I8016-LVE,Network video intercom with camera\nAxis,P3245-V,Fixed dome + NC400\nAxis,P3245-V,Fixed dome + Texecom panel\nAxis,P3245-V,\"4MP dome, 2 turrets at rear\"\nAxis,Q6135-LE,PTZ + midspan + bracket\nAxis,P3245-V,Dome + mic\nAxis,,Camera kit with 4 domes and NVR\n",
            u"2 look;3 look;4 look;5 clear;6 look;7 look;8 clear;9 look;10 look;11 clear;12 look;13 look;14 look;15 clear;16 clear;17 clear"_s);
        row("a description of the row's model", "Model,Description\nP3265-LV,Fixed dome\nP3265-LV,4 x fixed dome\nP3265-LV,\"Fixed dome, 4 x turret\"\nP3265-LV,NVR 16ch\nXY-1,Fixed dome\nP3265-LV,Dome and wall bracket\n", u"2 clear;3 clear;4 look;5 look;6 unknown;7 clear"_s);
        row("several names as the make", "Make,Model\nHikvision (HiWatch),\nHIK/AXIS,\nHIK/AXIS,P3265-LV\nHIK/AXIS,DS-2CD2143G2-I\nHikvision & Dahua,\nAxis / Hanwha,\n\u6d77\u5eb7\u5a01\u89c6,\n\u5927\u534e,\n", u"2 re-brand;3 unknown;4 clear;5 in-scope;6 in-scope;7 clear;8 in-scope;9 in-scope"_s);
        row("a make that is left open", "Make,Model,Notes\nAxis / other,,Dome\nAxis (TBC),P3265-LV,\nAxis?,,Dome\nAxis,or sim.,PTZ\nAxis / Hanwha,,Dome\nAxis Communications AB,P3265-LV,\n", u"2 look;3 look;4 look;5 look;6 clear;7 clear"_s);
        row("notes that add a thing", "Make,Model,Notes\nAxis,S3008,+ 8 cams\nAxis,S3008,8 cams free\nAxis,S3008,16ch recorder\nAxis,P3265-LV,4 cams\nAxis,P3265-LV,plus bracket\n", u"2 look;3 look;4 clear;5 clear;6 clear"_s);
        row("a line's number alone", "Item,Model,Description\n1,P3245-LV,Axis dome\n2,,\n", u"2 clear"_s);
        row("a header alone", "Item,Model,Description\n", {});
        const QByteArray header = "Item,Make,Model,Qty\n";
        const QByteArray dome = "Dome,Axis,P3265-LV,4\n";
        row("lines above a header", "Order 5521 to Mayflex\nPlease also send 8 x Hikvision DS-2CD2143G2-I as discussed\n" + header + dome, u"2 in-scope;4 clear;1 left out"_s);
        row("an order above a header", QByteArray("Hikvision DS-2CD2140G2-I,40\n").repeated(3) + "Item,Qty\nAxis P3265-LV dome,4\n", u"1 in-scope;2 in-scope;3 in-scope;5 clear"_s);
        row("columns above a header", "Hikvision,DS-2CD2143G2-I,4\nDahua,HDW2449,4\nMake,Model,Qty\nAxis,P3265-LV,4\n", u"1 in-scope;2 in-scope;4 clear"_s);
        row("a title that names them", "Quote 331 \u2013 Hikvision 4MP turrets; 8 off\n" + header + dome, u"1 in-scope;3 clear"_s);
        row("nobody's devices above a header", "CCTV camera quote\n8 turrets plus the below please\n16 channel NVR,1,\u00a3240\nFB-1234A,40\nQuote ref,Q-12345\n" + header + dome, u"2 unknown;3 unknown;4 unknown;7 clear;2 left out"_s);
        row("an order in the header", "Product,Hikvision DS-2CD2143G2-I qty,Axis P3265-LV qty\nStore 0101,4,0\n", u"1 in-scope;2 unknown"_s);
        row("a cell that is too long to be read", "Item,Qty\nAxis P3265-LV,1\n\"Hikvision " + QByteArray(300'000, 'x') + "\",4\n", u"2 clear;3 look"_s);
        row("a line that is too long to be read", "Item,Qty\nAxis P3265-LV,1\n\"Turret " + QByteArray(1'100'000, 'x') + "\",4\n", u"2 clear;3 look"_s);
        row("a line that is too long to be judged", "Item,Qty\nAxis P3265-LV dome " + QByteArray("white ").repeated(360) + "and Hikvision DS-2CD2143G2-I,4\nDelivery " + QByteArray("day ").repeated(510) + "Dahua NVR,1\n", u"2 look;3 look"_s);
        row("a hidden sheet", test::workbook({{"Order", {{"Item", "Make"}, {"P3265-LV", "Axis"}}}, {"Options", {{"Item", "Make"}, {"DS-7608NI-K2", "Hikvision"}}, {}, true}}).bytes(), u"2 clear;2 in-scope;hidden: list / Options"_s);
        row("a formula without a result", test::workbook(QByteArray("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Item</t></is></c></row><row r=\"2\"><c r=\"A2\"><f>VLOOKUP(1,X,2)</f></c></row>")).bytes(), u"2 look"_s);
        row("empty lines", "\n\nDS-2CD2143G2-I\n\n", u"3 in-scope"_s);
        row("nothing", "", {});
    }
    void everyLineIsAnswered()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, expected);
        QBuffer buffer(&list);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto purchases = intake::checkPurchases(buffer, u"list"_s, test::knowledge(), QDate(2026, 11, 2), {});
        QVERIFY_RESULT(purchases);
        QStringList told;
        for (const intake::Purchase &one : purchases->lines) {
            told += u"%1 %2"_s.arg(one.where.line).arg(intake::purchaseAnswerSlug(one.answer));
            QVERIFY(!one.reason.isEmpty() && !one.text.isEmpty());
        }
        if (purchases->leftOut > 0)
            told += u"%1 left out"_s.arg(purchases->leftOut);
        if (!purchases->hiddenSheets.isEmpty())
            told += u"hidden: "_s + purchases->hiddenSheets.join(u", "_s);
        QCOMPARE(told.join(u';'), expected);
    }

    // A document, a picture, a database: not answered line by line.
    void whatIsNoList()
    {
        for (const QByteArray &bytes : {QByteArray("%PDF-1.7\n1 0 obj\n"), QByteArray("SQLite format 3\0", 16)}) {
            QByteArray list = bytes;
            QBuffer buffer(&list);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            const auto purchases = intake::checkPurchases(buffer, u"list"_s, test::knowledge(), QDate(2026, 11, 2), {});
            QVERIFY(!purchases);
            QCOMPARE(purchases.error().code, ErrorCode::Unsupported);
        }
    }

    // What is bought, beside what is only named: one line of a quote each, by what its grammar is.
    void grammar_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &expected, const QStringList &lines) { QTest::newRow(name) << expected << lines; };
        row("a device, and what comes with it", u"in-scope"_s,
            {u"Hikvision dome camera inc. wall bracket"_s, u"Dahua NVR c/w monitor and cables"_s, u"Hikvision 16 camera system c/w switch"_s, u"Hikvision 8MP camera C/W. wall bracket"_s,
             u"Dahua 8 camera system inc PoE switch"_s, u"Hikvision PTZ dome with power supply"_s, u"Dahua turret 5MP + junction box"_s, u"Hikvision camera & bracket"_s, u"Hikvision 4 camera kit with monitor"_s,
             u"Hikvision NVR with built in PoE switch"_s, u"Dahua bullet camera junction box included"_s, u"Hikvision camera (bracket included)"_s, u"Hikvision bullet, wall mount"_s, u"Bracket + DS-2CD2143G2-I"_s,
             u"Supply & install Dahua 16ch NVR with 8TB HDD"_s, u"8 port PoE switch and Hikvision turret"_s, u"Dahua recorder w/ monitor"_s, u"Dahua PoE switches and Hikvision turrets"_s, u"Hikvision 16ch DVR 1TB hard drive fitted"_s,
             u"Dahua video door station together with indoor monitor"_s, u"Hikvision dome - wall bracket"_s});
        row("intercoms with a screen", u"in-scope"_s, {u"Hikvision indoor monitor"_s, u"Hikvision intercom monitor"_s, u"Dahua video intercom indoor station"_s, u"Hikvision door entry monitor"_s});
        row("a device or what goes with one", u"look"_s,
            {u"Hikvision NVR rack mount"_s, u"Hikvision NVR 4TB HDD"_s, u"Hikvision 4MP dome camera wall bracket"_s, u"Dahua camera power supply"_s, u"Hikvision NVR monitor"_s, u"8ch NVR with 8 port PoE switch Hikvision"_s,
             u"Hikvision mount and camera"_s, u"Hikvision interactive display with camera"_s, u"Axis P3265-LV + 16ch NVR"_s, u"Hikvision PoE switch / NVR combo"_s, u"Dahua switch, NVR combo"_s, u"DS-3E0510P-E / NVR combo"_s});
        row("of a kind that stays, and it sees people", u"look"_s,
            {u"DS-PS1-E-WE pircam"_s, u"Hikvision AX PRO kit DS-PWA96-KIT-WE with PIRCAM"_s, u"Hikvision face recognition display"_s, u"Hikvision 7\" indoor station screen"_s,
             u"DS-D5024FN camera"_s});
        row("a detector that may have a camera", u"look"_s, {u"Dahua DHI-ARD1731-W2(868)"_s, u"DHI-ARD1731-W2(868) PIR"_s, u"Hikvision DS-TP50-12DT"_s});
        row("a detector with a camera, by its model", u"in-scope"_s, {u"DS-PDPC12P-EG2-WE pircam"_s, u"DS-PDCM15PF-IR PIRCAM"_s, u"DS-PDPC12P-EG2-WE"_s});
        row("a disk in nobody's recorder", u"unknown"_s, {u"4TB HDD pre-installed in recorder"_s, u"HDD pre-fitted to recorder"_s});
        row("switch is a verb too", u"in-scope"_s, {u"Switch to Hikvision"_s, u"Switch to Dahua"_s, u"Switch to Hik"_s, u"Switch site to Hikvision"_s, u"Please switch to Dahua"_s});
        row("of a kind that stays", u"clear"_s,
            {u"Dahua power supply"_s, u"Hikvision camera bracket"_s, u"Hikvision 8 port PoE switch"_s, u"Hikvision wall bracket white"_s, u"Hikvision bracket 200mm"_s, u"Hikvision 1TB hard drive"_s, u"Dahua PSU"_s,
             u"Wall bracket"_s, u"Camera bracket x 10"_s, u"8 port PoE switch"_s, u"PoE switches"_s, u"Dahua switches"_s, u"22in monitor"_s, u"HDMI lead"_s, u"WD Purple 4TB hard disk"_s});
        row("of such a kind, for what goes", u"clear"_s,
            {u"switch for Hikvision NVR"_s, u"hard disk for Dahua NVR"_s, u"Mounting bracket for DS-2CD2143"_s, u"Cisco SG350-10P switch for Hikvision NVR"_s, u"12V PSU to suit Hikvision cameras"_s,
             u"4 PoE injectors for Dahua"_s, u"Hikvision-compatible wall bracket"_s, u"Bracket compatible with Dahua domes"_s, u"Axis P3265-LV for Hikvision NVR"_s, u"Pelco IMP831-1ERS with mount for DS-1272ZJ"_s});
        row("for what goes, and nobody knows what", u"look"_s, {u"Spare for Hikvision NVR"_s, u"Quote for Hikvision cameras"_s, u"Dome for Hikvision NVR"_s, u"Licence for Hikvision"_s, u"Axis dome for Hikvision"_s, u"Labour for Dahua cameras"_s});
        row("for a place", u"in-scope"_s, {u"Dome for store 12 DS-2CD2143G2-I"_s, u"Camera for entrance, Hikvision DS-2CD2143G2-I"_s, u"Hikvision DS-2CD2143G2-I for switch room"_s, u"For London: Dahua dome"_s});
        row("compared with another's, and nobody's", u"unknown"_s,
            {u"NVR 16ch, Cisco compatible"_s, u"OEM turret (same as Axis P3245)"_s, u"4MP dome equivalent to Hanwha XNV-6080"_s, u"Generic NVR, works with Axis, Bosch and Hanwha cameras"_s, u"Dome camera compatible with Axis Camera Station"_s,
             u"NVR, Axis and Hanwha compatible"_s, u"Axis-style dome"_s, u"Dome cheaper than Reolink"_s, u"4MP dome instead of Axis"_s, u"Turret like for like with Axis M3106-L"_s, u"dome in the style of Axis"_s});
        row("who made a piece of it", u"unknown"_s,
            {u"4MP dome Sony sensor"_s, u"5MP turret camera, Sony Starvis sensor, ONVIF"_s, u"8MP bullet with Sony IMX415 sensor, no brand"_s, u"Varifocal dome, Canon lens"_s, u"Dome, sensor Sony IMX415"_s, u"4MP Sony CMOS turret"_s});
        row("a piece is no excuse", u"in-scope"_s, {u"Sony CMOS 4MP turret DS2CD2143"_s, u"DS-2CD2143G2-I Sony sensor"_s, u"Hikvision 4MP 2.8mm lens turret"_s, u"Hikvision dome, Sony sensor"_s});
        row("compared with what goes", u"look"_s, {u"Hikvision-style dome"_s, u"Camera similar to Dahua"_s, u"Camera, Dahua type"_s, u"Look at this: Axis vs Hikvision comparison"_s, u"Turret camera, Hik protocol"_s, u"No Hikvision parts"_s,
            u"NDAA compliant, non-Hikvision camera"_s, u"Any make other than Hikvision"_s});
        row("another's model, without what goes", u"clear"_s, {u"Axis M3106-L Mk II (Hikvision free)"_s, u"Axis P3265-LV compatible with Dahua NVR"_s});
        row("what comes instead goes", u"in-scope"_s,
            {u"Replace broken Axis with DS-2CD2143G2-I"_s, u"Replace broken Axis with IPC-HFW2431S"_s, u"Replaces Axis P3245: IPC-HFW2431S-S-S2"_s, u"Instead of Hanwha QNV-8080R we offer DS-2CD2143G2-I"_s,
             u"DS-2CD2143G2-I to replace Axis P3245"_s, u"DS-2CD2143G2-I in lieu of Axis P3265-LV"_s, u"Swap Axis P3265-LV for Hikvision dome"_s, u"Upgrade from Hanwha to Hikvision DS-2CD2143G2-I"_s,
             u"Axis P3245-LV replaced by DS-2CD2143G2-I"_s, u"Remove Axis and fit Hikvision DS-2CD2143G2-I"_s, u"Axis or Hikvision dome"_s, u"DS-2CD2143G2-I (Uniview alternative)"_s, u"10 No Hikvision domes"_s,
             u"Part No DS-2CD2143G2-I"_s, u"Existing: Axis. Proposed: Hikvision DS-2CD2143G2-I"_s});
        row("what goes, and what comes instead stays", u"look"_s,
            {u"Replace Hikvision dome with Axis P3245-LV"_s, u"DS-2CD2143G2-I replaced by Axis P3245-LV"_s, u"Swap Hikvision for Axis P3265-LV"_s, u"Upgrade from Hikvision to Hanwha XNV-6080"_s, u"Trade-in: 12 Hikvision DS-2CD2143"_s,
             u"Axis P3265-LV, like for like with the Dahua IPC-HDBW2431E being removed"_s, u"Axis P3265-LV, replaces: Hikvision dome"_s, u"Hikvision to be replaced with Axis P3245-LV"_s, u"Hikvision cameras and NVR removal"_s});
        row("a stranger's, with another's form of model", u"unknown"_s,
            {u"ProTech S3008"_s, u"Zosi IPC2258B-W"_s, u"Recorder S3008 by ProTech"_s, u"ProTech 4K recorder, S3008"_s, u"Protech dome P3245-LV"_s});
        row("a name that is no word for who made it", u"unknown"_s,
            {u"Camera at Axis House"_s, u"NVR runs on Axis Companion"_s, u"IP camera viewed by Axis Camera Station"_s, u"Deliver to Canon HQ: dome camera 4MP"_s, u"Supplied by Axis Security Ltd: 4MP dome"_s,
             u"Axis supplied dome"_s, u"IP camera like Axis"_s, u"4MP dome, Sony IMX335"_s, u"Not Axis - 4MP dome"_s, u"Dome camera with Axis T94 mount"_s, u"NVR for Axis cameras"_s});
        row("a device of nobody's beside what is clear", u"look"_s,
            {u"Dome and Axis P3245-LV"_s, u"4MP dome + Axis P3245-LV"_s, u"Hanwha bracket and 4MP dome"_s, u"Hanwha bracket, 4MP dome"_s, u"Dome camera, Cisco PoE"_s, u"Dome with Sony"_s, u"Axis P3265-LV and turrets"_s});
        row("how many there are begins another thing", u"look"_s,
            {u"4no. Axis P3265-LV cameras, 1no. 16 channel NVR, install"_s, u"4 x P3265-LV, 1 x NVR 16ch"_s, u"6 x QNV-8080R, 1 x 8ch recorder"_s, u"4 x P3265-LV, 2xturret"_s, u"4 x P3265-LV 2 x turret"_s, u"Axis recorder + 4 domes"_s,
             u"Axis recorder, 4 turrets"_s, u"Axis recorder with 4 turrets"_s, u"Uniview NVR301-08X - 4 bullets"_s, u"Uniview NVR301-08X / 4 bullets"_s, u"Axis S3008, 4x 4MP turrets"_s, u"Axis S3008 recorder with 4 x IR units"_s,
             u"Axis S3008 recorder and 6 heads"_s, u"6 Axis domes, 1 NVR"_s, u"2 x turret, 4 x P3265-LV"_s, u"4 x P3265-LV, turret x 2"_s, u"4 x P3265-LV, two turrets"_s, u"Axis P3265-LV - qty 4, turret - qty 2"_s, u"Axis P3265-LV (4), turret (2)"_s, u"Axis P3265-LV, several domes"_s, u"Axis P3265-LV, a pair of domes"_s,
             u"Axis P3265-LV | 2 domes"_s, u"4 Axis P3265-LV then 2 domes"_s});
        row("another sentence, or another kind", u"look"_s,
            {u"4 x Axis P3265-LV; recorder tbc"_s, u"QNV-8080R; recorder"_s, u"4 x P3265-LV. 1 x NVR 16ch"_s, u"6 x Uniview domes, 8ch NVR, PoE switch"_s, u"P3265-LV / NVR"_s, u"NVR, Axis P3265-LV"_s, u"Axis P3265-LV; turret"_s});
        row("in so many words nobody's", u"look"_s,
            {u"4 x Axis P3265-LV; 2 x dome, unbranded"_s, u"4 x P3265-LV; 2 x turret, unbranded"_s, u"Axis recorder plus four own-brand domes"_s, u"Axis P3265-LV plus budget units x 6"_s, u"Axis P3265-LV plus 6no. Norbain own label"_s,
             u"Axis P3265-LV, white label dome"_s, u"Axis P3265-LV x4 & recorder (make TBC)"_s, u"Axis P3265-LV and OEM kit"_s, u"Axis domes, cheap turrets"_s, u"Axis NVR, cameras by client"_s});
        row("however the number or the sign between is written", u"look"_s,
            {u"Axis S3008 recorder \u2022 4 turrets"_s, u"Axis S3008 recorder \u2022turrets"_s, u"Axis S3008 recorder \u00b7 turrets \u00d74"_s, u"Axis S3008 recorder w. 4 turrets"_s, u"Axis S3008 recorder w 4 turrets"_s, u"1 x Axis S3008 four turrets"_s,
             u"Axis S3008 recorder; cameras as existing"_s, u"Axis S3008 recorder turrets"_s, u"Axis P3265-LV * 2 turrets"_s});
        row("a sign within a figure", u"clear"_s, {u"Axis P3265-LV, 2\u00b78 mm lens"_s, u"Axis Q6135-LE PTZ, 60 w midspan, pole bracket"_s, u"Axis P3265-LV \u00d74"_s});
        row("dropped for another's", u"in-scope"_s,
            {u"Axis P3265-LV swapped out for Hik"_s, u"Axis P3265-LV switched for Hik"_s, u"Axis P3265-LV switched out for Hik"_s, u"Axis P3265-LV subbed for Hik"_s, u"Axis P3265-LV changed out for Hik"_s,
             u"Axis P3265-LV exchanged out for Hik"_s, u"Axis P3265-LV traded for Hik"_s, u"Axis P3265-LV bumped for Hik"_s, u"Axis P3265-LV dropped for Hik"_s, u"Axis P3265-LV ditched in favour of Dahua"_s});
        row("a verb that no table knows", u"look"_s, {u"Axis P3265-LV swopped for Hik"_s, u"Axis P3265-LV mistakenly ordered for Hik DS-2CD2143G2-I"_s, u"Axis P3265-LV parked for Dahua"_s});
        row("recorders by their sorts", u"look"_s,
            {u"Axis P3245-V c/w 8 way hybrid"_s, u"Axis P3245-V with 16 channel tribrid"_s, u"Axis P3245-V plus 8ch hybrid"_s, u"Hanwha domes with 16 channel tribrid recorder"_s, u"Axis P3245-V + XVR"_s, u"Axis P3245-V, 16ch hybrids x 2"_s,
             u"Axis P3245-V, pentabrid"_s, u"Axis P3245-V and 4ch HVR"_s, u"Axis P3245-V, recording unit"_s});
        row("hybrid, and no recorder", u"clear"_s, {u"Axis P3245-V, hybrid light"_s, u"Axis P3245-V dome with hybrid IR"_s, u"Axis P3245-V, hybrid cable 100m"_s, u"Axis S3008 8ch hybrid"_s});
        row("plus and with begin another thing, whatever make was named", u"look"_s,
            {u"Axis dome inc. DVR"_s, u"Axis dome c/w NVR"_s, u"Axis domes plus recorder"_s, u"Axis domes + video doorbell"_s, u"Axis domes plus ANPR unit"_s, u"Axis domes + PTZs"_s, u"Axis domes + dashcam"_s, u"Axis domes + body cams"_s,
             u"Axis dome plus matching NVR"_s, u"Axis dome c/w bracket, NVR"_s, u"Axis dome with bracket and recorder"_s, u"Hanwha cameras as well as recorder"_s, u"Axis P3245-V c/w turrets at rear"_s});
        row("one order of a make", u"clear"_s,
            {u"Axis dome and NVR"_s, u"Axis domes & recorder"_s, u"Axis Kamera und Rekorder"_s, u"Axis dome c/w wall bracket and PSU"_s, u"Axis dome plus installation"_s, u"Axis NVR with built in PoE switch"_s, u"Axis dome with built-in camera"_s,
             u"Hanwha camera kit with 4 domes and NVR"_s, u"Axis dome + SD card"_s});
        row("another thing, whatever word ends it", u"look"_s,
            {u"Axis P3245-V; turrets at rear"_s, u"Axis P3245-V; statics"_s, u"4 Axis P3245-V, 2 externals"_s, u"Axis P3245-V, cam kit x 2"_s, u"4 x Axis P3245-V, 2 turrets at rear"_s, u"Axis P3245-V, 2 varifocals"_s,
             u"Axis P3245-V x 3, plus 1 to match existing"_s, u"Axis P3245-V, NVR at reception"_s});
        row("beside software", u"look"_s, {u"Axis Camera Station + cameras x 8"_s, u"Wisenet viewer + IP cameras x 8"_s, u"Axis Camera Station, IP cameras x 8"_s, u"Wisenet viewer, domes"_s});
        row("one more of the same", u"clear"_s, {u"Axis P3245-V x 4 + 1"_s, u"Axis P3245-V x 3, plus 2 for stock"_s, u"Axis P3245-V (NVR room)"_s, u"Axis P3245-V, static dome"_s});
        row("left out", u"clear"_s, {u"Axis P3245-V excl NVR"_s, u"Axis P3245-V excl. NVR"_s, u"Axis P3245-V excluding 16ch recorder"_s, u"Axis P3245-V, excl VAT"_s, u"Axis P3245-V, excl NVR, wall bracket"_s});
        row("left out, and another thing", u"look"_s,
            {u"Axis P3245-V excl NVR + 4 turrets"_s, u"Axis P3245-V excl NVR and 4 turrets"_s, u"Axis P3245-V excl NVR, 2 turrets"_s, u"Axis P3245-V excl VAT + turret"_s, u"Axis P3245-V excl delivery and 4 turrets"_s, u"Axis P3245-V excl Hikvision NVR"_s});
        row("an alarm that works with pictures", u"look"_s,
            {u"Hikvision alarm panel with video verification"_s, u"Hikvision panic alarm with video"_s, u"Hikvision video alarm"_s, u"Dahua video alarm"_s, u"Hikvision alarm, photo verification"_s, u"Hikvision DS-PWA96-M-WE panel with visual verification"_s});
        row("a panic alarm by the beginning of its model", u"in-scope"_s, {u"Hikvision DS-PEA panic alarm with video"_s, u"DS-PEA"_s, u"DS-PEA panic alarm"_s});
        row("an alarm that does not, and video that does not see", u"clear"_s,
            {u"Hikvision alarm panel"_s, u"Hikvision siren"_s, u"Hikvision video balun"_s, u"Dahua video wall display"_s, u"DS-PWA96-M-WE alarm panel"_s, u"Axis P3245-V, Texecom alarm panel with video"_s});
        row("carriage, cable and hire", u"clear"_s,
            {u"Cat6 cable 305m box"_s, u"Box of cable ties"_s, u"Bag of 100 clips"_s, u"Hire of scissor lift"_s, u"Scissor lift hire 3 days"_s, u"Hire of lifts"_s, u"Cherry picker hire"_s, u"MEWP hire 2 days"_s, u"Scaffold tower, 1 week hire"_s});
        row("hire of what sees", u"unknown"_s, {u"CCTV tower hire"_s, u"Hire of 4 cameras"_s, u"Camera hire"_s, u"Box"_s, u"Hire"_s});
        row("work on devices, and none is bought", u"clear"_s,
            {u"Labour to fit 8 x domes"_s, u"Labour to install NVR"_s, u"Labour only to install 8 cameras"_s, u"Engineers to fit 8 domes and NVR"_s, u"Removal of existing analogue cameras"_s, u"Remove existing cameras and DVR"_s, u"Removal and disposal of 8 old cameras"_s,
             u"Camera removal"_s, u"Remove redundant cameras"_s, u"Relocation of 4 cameras"_s, u"Removal of existing cameras, cabling and delivery"_s});
        row("work, and perhaps a device", u"unknown"_s,
            {u"Supply and install 8 cameras"_s, u"Installation of 8 cameras"_s, u"Labour to supply and fit 8 domes"_s, u"Labour to fit and supply 8 domes"_s, u"Labour to fit 8 domes, 1 x NVR"_s, u"Labour to fit 8 domes + NVR"_s, u"Remove and replace 8 cameras"_s, u"Remove existing cameras and fit new domes"_s,
             u"Removal of existing cameras + 4 domes"_s, u"Removal of existing cameras, 4 x dome"_s, u"Removal of existing cameras; C800"_s, u"Removal of existing cameras and replacement domes"_s, u"Removal of old cameras and 4MP turrets"_s,
             u"8 domes, removal"_s, u"Existing cameras"_s, u"Removal of cameras and ProTech NVR"_s, u"Relocate 4 cameras plus 2 domes"_s, u"Strip out old cameras, new domes"_s, u"Remove 8 cameras, replace with new"_s, u"Removal of DVR for NVR"_s, u"Maintenance of CCTV incl. parts"_s, u"Relocate camera and additional camera"_s});
        row("another's licence", u"clear"_s,
            {u"Milestone XProtect licence x 8"_s, u"Genetec camera licence"_s, u"8 x camera licences"_s, u"Milestone XProtect Professional+ device licence"_s});
        row("a licence, and perhaps a device", u"unknown"_s,
            {u"Dome camera 4MP licence"_s, u"Cameras licence"_s, u"Cloud camera subscription"_s, u"Camera and licence"_s, u"Milestone licence + 8 cameras"_s, u"NVR, 16 licences"_s, u"Licence for 8 cameras + NVR"_s, u"C800 camera licence"_s, u"Licence, C800"_s, u"ProTech dome with licence"_s, u"HikCentral licence x 8"_s, u"Hik-Central licence"_s, u"iVMS-4200 licence"_s, u"DSS Pro licence"_s});
        row("a licence of whose devices go", u"in-scope"_s, {u"Hikvision licence x 8"_s, u"Dahua camera licence"_s});
        row("signs without blanks between a model and a thing", u"look"_s,
            {u"Axis P3245-V+NVR"_s, u"Axis P3245-V&NVR"_s, u"Axis P3245-V\\NVR"_s, u"Axis P3245-V+16ch NVR"_s, u"Axis + NVR"_s, u"4x Axis + 4x turret"_s, u"Hanwha + 16ch recorder"_s, u"Axis domes+4 turrets"_s, u"Axis P3245-V+4 turrets"_s, u"Axis P3245-V+ NVR"_s});
        row("two counts", u"look"_s, {u"Axis P3245-V x 2 turret cameras x 6"_s, u"Axis P3245-V x 4 domes x 2"_s});
        row("channels of a recorder", u"look"_s, {u"Axis P3245-V c/w 16 way"_s, u"Axis P3245-V c/w 16 channel 4TB"_s, u"Axis P3245-V, 8 way 2TB"_s, u"Axis P3245-V c/w tri-brid"_s});
        row("ways that are no channels", u"clear"_s, {u"Axis P3245-V, 2 way audio"_s, u"Axis P3245-V with two way"_s, u"Axis P3245-V c/w 8 way PSU"_s});
        row("a monitor that sees", u"look"_s, {u"Axis P3265-LV with PVM"_s, u"Axis P3265-LV plus public view monitor"_s});
        row("as good as another's", u"unknown"_s, {u"Axis spec dome"_s, u"Axis-grade dome"_s, u"Axis quality turret"_s});
        row("their own app", u"in-scope"_s, {u"Axis domes w/ Hik-Connect"_s});
        row("what is only worked on, and nobody's", u"clear"_s, {u"Camera cleaning"_s, u"CCTV maintenance"_s, u"O&M manuals"_s, u"Overtime"_s});
        row("the seller chooses, more or less", u"look"_s,
            {u"Axis domes or whatever is in stock"_s, u"Axis domes or nearest"_s, u"Axis domes or cheaper"_s, u"Axis domes or another brand"_s, u"Axis domes or what wholesaler has"_s, u"Axis domes - make at installer's discretion"_s,
             u"Axis domes subject to stock else different make"_s, u"Axis P3265-LV / similar"_s, u"Axis P3265-LV or sim."_s, u"Axis P3265-LV?"_s, u"Axis domes (other)"_s});
        row("a choice of another kind", u"clear"_s, {u"Axis domes, indoor or outdoor"_s, u"Axis P3265-LV, white or black"_s, u"Axis or Hanwha domes"_s});
        row("like another's", u"unknown"_s, {u"Clone of Axis P3265-LV"_s, u"Axis P3265-LV look alike"_s, u"Baby monitor"_s});
        row("what no table knows is bought as well", u"look"_s,
            {u"Axis P3265-LV and face reader"_s, u"Axis P3265-LV and door entry panel"_s, u"Axis P3265-LV and body worn"_s, u"Axis P3265-LV and ProTech C8"_s, u"Axis P3265-LV + NC400"_s, u"4 x Axis P3265-LV cameras, 2 x NC400"_s});
        row("a short form of a model", u"look"_s, {u"Axis P3265-LV, ditto DS range"_s, u"Axis P3265-LV, DS series"_s, u"Axis P3265-LV and HFW range"_s});
        row("beside what is no device", u"look"_s, {u"Wisenet mobile app + bullets"_s, u"Wisenet mobile app, bullets"_s, u"Axis Camera Station licence and domes"_s, u"Hanwha VMS software, turret"_s});
        row("a help point sees and speaks", u"look"_s, {u"Hikvision emergency help point alarm"_s, u"Dahua help point alarm"_s});
        row("a help point by its model", u"in-scope"_s, {u"DS-PEA1-21"_s, u"DS-PEA4H-10 alarm box"_s, u"Hikvision help point"_s});
        row("a stranger's device", u"look"_s,
            {u"Axis P3265-LV, ProTech turret"_s, u"Axis P3265-LV - ProTech turret"_s, u"Axis P3265-LV (ProTech turret)"_s, u"Axis P3265-LV. Concept Pro turret."_s, u"ProTech turret, Axis P3265-LV"_s, u"axis p3265-lv, protech turret"_s,
             u"Turret by ProTech, bracket by Axis"_s, u"ProTech hub and Axis P3265-LV"_s, u"Uniview dome, Alibi NVR"_s});
        row("a place, and no stranger", u"clear"_s,
            {u"Axis P3265-LV, Stockroom Camera"_s, u"Axis P3265-LV: loading bay camera"_s, u"Axis P3265-LV, Fixed Network Dome Camera"_s, u"AXIS P3265-LV, Vandal Resistant Outdoor Dome"_s, u"Axis P3265-LV (Front Door camera)"_s, u"4MP dome, Hanwha"_s});
        row("figures, no model", u"clear"_s,
            {u"Axis P3265-LV, Lightfinder2.0, H.265+, 128GB edge storage"_s, u"Axis P3265-LV, IK10, RAL9010, 10/100Mbps"_s, u"Axis P3265-LV for store S0231"_s, u"Axis P3265-LV, store ST0231"_s, u"Axis P3265-LV (P/N 02328-001)"_s,
             u"Axis P3265-LV, SKU AX3265, 1080p"_s, u"Axis P3265-LV, DC12V/PoE, 2.8-12mm"_s});
        row("only how a thing is", u"clear"_s,
            {u"Axis P3265-LV, fixed dome"_s, u"4 x Axis P3265-LV fixed dome, white"_s, u"Axis P3265-LV. Fixed dome camera."_s, u"Axis P3265-LV, fixed dome x 4"_s, u"Axis P3265-LV, 2 relay outputs, IP66"_s, u"Axis P3265-LV dome, two way audio, 4 MP"_s,
             u"Axis S3008 8 channel recorder"_s, u"4no. Axis P3265-LV, 2no. wall bracket"_s, u"Axis P3265-LV, 4 x brackets, unbranded"_s, u"Axis P3265-LV, delivery TBC"_s, u"Axis P3265-LV and 3 year warranty"_s, u"Axis P3265-LV with Lightfinder and Forensic WDR"_s,
             u"Axis P3265-LV, installation and commissioning"_s, u"Axis P3265-LV dome (4)"_s, u"Axis P3265-LV, fixed dome, qty 4"_s});
        row("the seller chooses, in other words", u"look"_s,
            {u"Axis P3265-LV or nearest equiv."_s, u"Axis P3265-LV (or eq.)"_s, u"Hanwha QNV-8080R o/e"_s, u"Axis P3265-LV or suitable alternative"_s, u"Axis P3265-LV or nearest approved equivalent"_s, u"Axis P3265-LV, may be substituted"_s,
             u"Axis M3106-L Mk II or Hik equivalent"_s, u"Axis P3265-LV; Hik alternative available at \u00a365"_s, u"Axis P3265-LV, dome brand to be agreed"_s});
        row("what goes is only worked on", u"look"_s,
            {u"Repair of Hikvision NVR"_s, u"Hikvision NVR repair"_s, u"Upgrade f/w on Hikvision NVR"_s, u"Relocate 2no. Hik cams"_s, u"Refocus Dahua domes"_s, u"Firmware upgrade of Dahua NVR"_s, u"Hikvision NVR - replacement PSU only"_s});
        row("worked on, and bought", u"in-scope"_s, {u"Relocate 2no. existing cams, supply 1no. Hik dome"_s, u"Repair cable, Hikvision dome"_s, u"Hikvision dome c/w firmware upgrade"_s, u"Relocate Axis dome, 1 x DS-2CD2143G2-I"_s});
        row("substitutes, and what is dropped", u"in-scope"_s, {u"Substitute for Axis P3265-LV: DS-2CD2146G2-I"_s, u"Axis P3265-LV discontinued, DS-2CD2146G2-I"_s, u"Sub for DS-2CD2143G2-I (EOL): DS-2CD2146G2-I"_s});
        row("what is dropped", u"look"_s, {u"Dahua turret removed from quote, now Axis P3265-LV"_s, u"No like for like: Hikvision DS-2CD2143G0-I discontinued, quote Axis P3265-LV"_s, u"Axis P3265-LV substitute for Hikvision dome"_s});
        row("to match what is there", u"look"_s, {u"8no. 4MP ext. turret cams to match existing Hik system"_s, u"2 x turret, matching Dahua"_s, u"Axis P3265-LV, 2 x turret to match existing Hik"_s});
        row("beside what it is for", u"look"_s, {u"PSU for Hik NVR, spare turret"_s, u"PSU for Hik NVR + turret"_s, u"Bracket for Dahua domes, 4 turrets"_s, u"PSU for Hik NVR and 4 turrets"_s});
        row("all of it is what it is for", u"clear"_s, {u"Bracket for Dahua domes and bullets"_s, u"PSU for Hik NVR and turret"_s, u"4TB WD Purple for Hik NVR"_s, u"Alt. to Hikvision offered: Hanwha QNV-8080R"_s});
        row("as integrators write", u"clear"_s,
            {u"10 x Axis P3265-LV @ \u00a3310.00 ea = \u00a33,100.00"_s, u"Axis P3265-LV, quote Q-2024-118, rev B"_s, u"Hanwha QNV-8080R c/w SBP-300WMW1 wall mount"_s, u"Axis Q6135-LE PTZ, 60W midspan, pole bracket"_s, u"Axis P3265-LV x 2 (till 1, till 2)"_s,
             u"Axis P3265-LV, connect to existing recorder"_s, u"24 port PoE switch c/w rack kit"_s, u"Verkada CD52 dome + 3 year licence"_s, u"Axis S3008 with customer's existing cameras"_s, u"i-PRO WV-S2136L 2MP dome c/w WV-QWL500-W bracket"_s});
        row("the seller chooses", u"look"_s, {u"Axis P3265-LV or equivalent"_s, u"Axis P3265-LV (or similar)"_s, u"Hanwha dome or approved equal"_s, u"Axis P3265-LV, or alternative"_s});
        row("the seller chooses, and it makes no difference", u"clear"_s, {u"Axis wall bracket or similar"_s, u"8 port PoE switch or equivalent"_s});
        row("a name where a maker's stands", u"clear"_s,
            {u"10 x white Axis domes"_s, u"Dome camera by Axis"_s, u"4MP dome (Hanwha)"_s, u"4MP dome, Hanwha"_s, u"4MP dome - Hanwha"_s, u"Network camera Hanwha"_s, u"Axis dome camera and recorder"_s, u"Hanwha camera kit with 4 domes and NVR"_s,
             u"Axis P3265-LV, fixed dome, IR"_s, u"Pelco Sarix IMP831-1ERS"_s, u"Install 12 Axis cameras"_s, u"Supply and fit Axis dome"_s, u"4MP dome, Axis P3245-LV"_s});
        row("as names are written", u"in-scope"_s,
            {u"Dahua-branded dome"_s, u"Hikvision\u2122 dome"_s, u"Dahua\u00ae dome camera"_s, u"hikvision(dome)"_s, u"Axis/Hikvision camera"_s, u"NVR, 16 channel, no HDD, Dahua"_s, u"Manufacturer - Dahua"_s, u"4MP turret, 2.8mm, H.265+, Hikvision"_s});
        row("a short name", u"in-scope"_s, {u"4 x Hik"_s, u"Axis P3265-LV + 1 Hik"_s, u"Axis P3265-LV x2, plus 2 x Hik"_s, u"Axis NVR with 8 Hik"_s, u"Sturdy Hik domes"_s});
        row("a form of model, and no stranger", u"clear"_s, {u"P3245-LV"_s, u"4 x P3245-LV outdoor dome"_s, u"Fixed dome P3245-LV, 5 year warranty"_s, u"Foscam S3008"_s, u"ProTech Axis P3245-LV"_s});
        row("things in short", u"look"_s,
            {u"Axis P3265-LV x 4, 1 rec, 1 mon"_s, u"Axis P3265-LV, rec, mon"_s, u"Axis P3265-LV / rec"_s, u"Axis S3008, 4 tur"_s, u"Axis S3008 and bul"_s, u"4 x Axis P3265-LV, rec"_s, u"Axis P3265-LV, rec 16ch"_s,
             u"Axis P3265-LV + rec + mon"_s, u"Axis domes, 1 rec"_s, u"Axis P3265-LV, 2 turr"_s, u"Axis P3265-LV, PVR"_s});
        row("things in short, of somebody's", u"clear"_s, {u"Axis S3008 16ch rec"_s, u"Axis P3265-LV, vandal tur"_s, u"Axis P3265-LV, 1 mon"_s, u"Axis S3008 rec"_s, u"Axis P3265-LV, mon"_s, u"Axis S3008, rec 8ch"_s});
        row("a stranger's thing, of whatever kind", u"look"_s,
            {u"Axis P3265-LV, Texecom panel"_s, u"Axis P3265-LV - Texecom keypad"_s, u"axis p3265-lv, texecom hub"_s, u"Axis P3265-LV, ProTech turret 5MP thing"_s, u"Axis P3265-LV and panel"_s,
             u"Axis P3265-LV, 2 x keypad"_s, u"Texecom panel, Axis P3265-LV"_s, u"Axis P3265-LV (Texecom keypad)"_s, u"Axis P3265-LV - Ajax hub"_s, u"Axis P3265-LV / Paxton reader"_s,
             u"axis p3265-lv, texecom panel"_s});
        row("a thing that is theirs", u"clear"_s,
            {u"Axis P3265-LV, main panel"_s, u"Axis P3265-LV (door keypad side)"_s, u"Axis P3265-LV, Texecom alarm panel"_s, u"Axis P3265-LV, control panel by door"_s, u"Axis P3265-LV, network device"_s,
             u"Axis P3265-LV (Front Door terminal)"_s, u"Axis P3265-LV, IR illuminator"_s});
        row("a maker's own name, where no word for a device stands", u"re-brand"_s,
            {u"Axis P3265-LV, Pyronix panel"_s, u"Axis P3265-LV and Pyronix hub"_s, u"Pyronix"_s, u"Panel, Pyronix"_s, u"Axis P3265-LV, Infinity panel"_s, u"Axis P3265-LV - LTS keypad"_s,
             u"axis p3265-lv, hilook hub"_s, u"Axis P3265-LV, Pyronix"_s, u"Pyronix panel, Axis P3265-LV"_s, u"Axis P3265-LV and Pyronix panel"_s, u"Axis P3265-LV c/w Pyronix panel"_s, u"Axis P3265-LV (Pyronix)"_s,
             u"Axis dome w Pyronix 8ch"_s, u"Axis P3265-LV, LTS panel"_s});
        row("what goes is bought anew", u"look"_s,
            {u"Axis P3265-LV x 4, existing NVR replaced like for like"_s, u"Axis P3265-LV, existing recorder renewed"_s, u"Axis P3265-LV; old NVR upgraded"_s, u"Axis P3265-LV, existing NVR like-for-like"_s,
             u"Existing Hikvision NVR replaced like for like"_s, u"Axis P3265-LV, existing NVR replaced like for like"_s, u"Axis P3265-LV. Existing NVR replaced like for like"_s,
             u"Axis P3265-LV; existing cameras upgraded"_s, u"Axis P3265-LV, old DVR swapped"_s, u"Axis P3265-LV, like for like replacement of existing DVR"_s, u"Axis P3265-LV. Existing NVR, renewed"_s});
        row("a name that is a word, beside another's model", u"re-brand"_s,
            {u"Axis P3265-LV or LTS"_s, u"Axis P3265-LV, or Infinity to suit"_s, u"Axis P3265-LV (alt LTS)"_s, u"Axis P3265-LV c/w Rhodium unit"_s, u"Axis dome, Taipan system"_s,
             u"Axis P3265-LV. Northern spares"_s, u"Axis S3008 recorder, Oco app"_s});
        row("a name that is a word, and a place", u"clear"_s, {u"Axis P3265-LV, Northern entrance"_s, u"Axis P3265-LV, Hills Road"_s, u"Axis P3265-LV, Legrand trunking"_s});
        row("a brand's name before a hyphen", u"unknown"_s, {u"Illustra Essentials-branded dome"_s, u"Tyco Holis-badged dome"_s});
        row("nobody says what or whose", u"look"_s,
            {u"Axis P3265-LV x6 & 1 x 16ch"_s, u"Axis dome, PTZ (make to follow)"_s, u"Axis P3265-LV, recorder as spec"_s, u"Axis P3265-LV plus matching NVR"_s, u"Axis P3265-LV c/w matching recorder"_s});
        row("what was meant before", u"look"_s, {u"Axis P3265-LV (was Hikvision DS-2CD2143)"_s, u"Axis P3265-LV ILO Hikvision turret"_s, u"Axis P3265-LV i.l.o. Hik"_s});
        row("a contract's number", u"clear"_s, {u"Framework RM6226 Lot 3 - Axis P3267-LVE"_s, u"Axis P3265-LV, tender T12345"_s});
        row("what goes is bought anew, of somebody's", u"clear"_s,
            {u"Axis P3265-LV, existing NVR replaced with Axis S3008"_s, u"Existing NVR replaced like for like (Axis S3008)"_s, u"Axis P3265-LV, existing NVR not replaced"_s});
        row("what goes is bought anew, and no more is said", u"unknown"_s, {u"Existing NVR replaced like for like"_s, u"Old dome renewed"_s});
        row("the seller chooses, in other languages", u"look"_s,
            {u"Axis P3265-LV oder gleichwertig"_s, u"Axis P3265-LV (oder \u00e4hnlich)"_s, u"Axis P3265-LV ou \u00e9quivalent"_s, u"Axis P3265-LV o equivalente"_s, u"Axis P3265-LV of gelijkwaardig"_s,
             u"Axis P3265-LV lub r\u00f3wnowa\u017cny"_s, u"Axis P3265-LV neu gyfwerth"_s, u"Axis P3265-LV lub równoważna"_s});
        row("bought as well, in other languages", u"look"_s,
            {u"Axis P3265-LV mit Rekorder"_s, u"Axis P3265-LV und Rekorder"_s, u"Axis P3265-LV et enregistreur 16 voies"_s, u"Axis P3265-LV avec enregistreur"_s, u"Axis P3265-LV y grabador"_s,
             u"Axis P3265-LV met recorder"_s, u"Axis P3265-LV oraz rejestrator"_s, u"Axis S3008, 4 Kameras"_s, u"Axis S3008, 4 cam\u00e9ras"_s, u"Axis S3008 + 4 c\u00e1maras"_s, u"Axis P3265-LV mit NVR 16 Kanal"_s,
             u"4 caméras Axis P3265-LV et 1 enregistreur 16 voies"_s, u"Cámaras Axis P3265-LV y grabador 16 canales"_s, u"Axis P3265-LV met recorder 16 kanaals"_s});
        row("nobody's, in other languages", u"look"_s, {u"Axis P3265-LV, Rekorder bauseits"_s, u"Axis P3265-LV, dome marca blanca"_s, u"Axis P3265-LV, cam\u00e9ra sans marque"_s, u"Axis P3265-LV, tourelle g\u00e9n\u00e9rique"_s});
        row("somebody's, in other languages", u"clear"_s,
            {u"4x Axis P3265-LV Netzwerkkamera"_s, u"Kamera Axis"_s, u"C\u00e1mara Axis P3265-LV"_s, u"Axis P3265-LV inkl. Montage"_s, u"Camera Axis P3265-LV gyda braced"_s,
             u"4 Stück Axis P3265-LV Netzwerkkamera, weiß"_s, u"Axis P3265-LV, inkl. Lieferung und Montage"_s, u"Caméra dôme Axis P3265-LV"_s, u"Cámara domo Axis P3265-LV"_s, u"Livraison et installation"_s});
        row("somebody's in short", u"in-scope"_s, {u"Hik rec 16ch"_s, u"Rec by Dahua"_s, u"Axis P3265-LV, Hik rec"_s});
        row("what is there stays there", u"clear"_s,
            {u"Axis P3265-LV, existing recorder retained"_s, u"Axis P3265-LV, existing cabling reused"_s, u"Axis P3265-LV replaces existing dome"_s, u"Axis P3265-LV, connect to existing NVR"_s,
             u"8 port PoE switch replaced like for like"_s, u"Axis P3265-LV (existing camera replaced)"_s});
        row("a name that begins with a word of quotes", u"unknown"_s, {u"W Box turret"_s, u"Axis P3265-LV, W Box"_s, u"Axis P3265-LV and W Box"_s, u"Axis dome w W Box 8ch"_s});
        row("a model in several words", u"in-scope"_s, {u"DS 2CD 2143 G2-I dome"_s, u"DS-2CD 2143 G2-I"_s, u"IPC HDW 2431 T"_s, u"IPC-HFW 2431S-S-S2"_s, u"DH-IPC-HFW 2441S-S"_s, u"Axis P3265-LV and DS 2CD 2143 G2-I"_s});
        row("in other languages, what goes", u"look"_s,
            {u"Axis P3265-LV statt Hikvision"_s, u"Axis P3265-LV remplace Hikvision"_s, u"Remplacement de Hikvision par Axis P3265-LV"_s, u"Axis P3265-LV en lugar de Hikvision"_s,
             u"Axis P3265-LV ter vervanging van Hikvision"_s, u"Axis P3265-LV zamiast Hikvision"_s, u"Axis P3265-LV yn lle Hikvision"_s, u"Demontage Hikvision Kameras"_s});
        row("in other languages, what comes", u"in-scope"_s,
            {u"Hikvision statt Axis P3265-LV"_s, u"Enregistreur Dahua 16 voies"_s, u"Grabador Hikvision 16 canales"_s, u"Hikvision recorder in plaats van Axis"_s, u"Rejestrator Hikvision 16 kanałów"_s,
             u"Camerâu Hikvision newydd x 4"_s});
        row("the seller may choose", u"look"_s,
            {u"Axis dome or your recommendation"_s, u"Axis dome, alternatives considered"_s, u"Axis P3265-LV - equal & approved"_s, u"Axis P3265-LV o.e.a."_s, u"Axis P3265-LV (substitution permitted)"_s,
             u"Axis P3265-LV, subs allowed"_s, u"Axis dome (installer's choice)"_s});
        row("an arrow to it", u"in-scope"_s, {u"Axis P3265-LV -> DS-2CD2143G2-I"_s, u"Axis P3265-LV => Dahua dome"_s, u"Axis P3265-LV \u2192 Hikvision"_s, u"Subbed from Axis P3265-LV to DS-2CD2143G2-I"_s});
        row("an arrow away from it", u"look"_s, {u"Hikvision dome -> Axis P3265-LV"_s, u"DS-2CD2143G2-I => P3265-LV"_s});
        row("what goes is kept going", u"look"_s,
            {u"Annual maintenance, 16 Hikvision cameras"_s, u"Maintenance contract: Hikvision NVR and 16 cameras, 12 months"_s, u"Camera cleaning - Hikvision domes, 24no."_s, u"PPM visit - Dahua CCTV system"_s,
             u"Software upgrade to Hikvision NVR"_s});
        row("kept going, and another bought", u"in-scope"_s, {u"Maintenance of Axis domes, 1 x Hikvision dome"_s, u"Cleaning cloth, Hikvision dome"_s, u"Repair bracket, Hikvision dome"_s});
        row("how a thing is that stays", u"clear"_s,
            {u"24 port PoE switch, managed"_s, u"Wall bracket, white"_s, u"Commissioning & handover"_s, u"Cat6 UTP cable, 305m, LSF"_s, u"Delivery - timed AM"_s, u"Engineer day rate x 2"_s});
        row("how a thing is, and more of another", u"unknown"_s, {u"Wall bracket, 2 x units"_s, u"Wall bracket and kit"_s});
        row("a measure behind a device", u"look"_s,
            {u"Axis P3265-LV, NVR 16 ch"_s, u"Axis P3265-LV and recorder 16 channel"_s, u"Axis P3265-LV with NVR 16ch"_s, u"Axis S3008, camera 4 mp"_s, u"Axis P3265-LV, recorder 2 TB"_s});
        row("a measure behind what is theirs", u"clear"_s, {u"Axis S3008, recorder 8 ch"_s, u"Axis P3265-LV, dome 4 mp"_s, u"8 port PoE switch 2 x 10 gb"_s});
        row("what begins with a recorder", u"look"_s,
            {u"Axis P3265-LV (NVR quoted separately)"_s, u"Axis P3265-LV, recorder priced overleaf"_s, u"Axis P3265-LV, 16ch"_s, u"4 x Axis P3265-LV, 1 x 16ch"_s, u"Axis P3265-LV, 8 channel"_s, u"Axis S3008, cameras priced overleaf"_s});
        row("what begins with a recorder, and is theirs or a place", u"clear"_s,
            {u"Axis S3008, 8ch"_s, u"Axis S3008 (recorder priced overleaf)"_s, u"Axis P3265-LV (NVR room)"_s, u"Axis P3265-LV (NVR not included)"_s, u"Axis P3265-LV, CH 4"_s, u"Axis P3265-LV, 2 channel audio"_s});
        row("free with it", u"look"_s, {u"Axis P3265-LV, free turret with order"_s, u"Axis P3265-LV, FOC turret"_s, u"Axis P3265-LV, equivalent dome"_s, u"Axis P3265-LV, complimentary dome"_s});
        row("signs between words", u"in-scope"_s, {u"Axis NVR&Hik cams"_s, u"Axis NVR+Hik cams"_s, u"Hik NVR&bracket"_s});
        row("signs within words", u"clear"_s, {u"Axis P3265-LV, P&P incl"_s, u"Axis P3265-LV dome, plug&play, H.265+"_s});
        row("so many of a make", u"clear"_s, {u"4 x Axis domes"_s, u"4 x Axis cams & bracket"_s, u"2 x axis recorders"_s});
        row("not to be supplied", u"look"_s, {u"Do not supply Hikvision: Axis P3265-LV"_s, u"Hikvision NVR not included, Axis P3265-LV"_s});
        row("numbers of cameras", u"clear"_s, {u"Axis P3265-LV CAM01, CAM02, CAM03"_s, u"Axis P3265-LV, CH1, CH2"_s, u"Axis P3265-LV (Camera4)"_s});
        row("a name that is a word", u"unknown"_s, {u"LTS Logistics courier"_s, u"Oco plant pot"_s, u"Infinity mirror"_s, u"ADT security sign"_s, u"Norden cat6"_s, u"3 axis dome camera"_s, u"4MP dome, 3-axis"_s, u"Y axis motor"_s});
        row("a name that is a word, beside a device", u"re-brand"_s, {u"Infinity dome"_s, u"LTS camera"_s, u"Oco"_s, u"LTS CMIP3243W"_s, u"4MP dome, LTS"_s, u"Axis P3265-LV and LTS"_s, u"Axis P3265-LV and 6 x LTS"_s, u"4 x LTS"_s, u"Switch to HiLook"_s});
    }
    void grammar()
    {
        QFETCH(QString, expected);
        QFETCH(QStringList, lines);
        for (const QString &line : lines) {
            QByteArray list = '"' + QString(line).replace(u'"', u"\"\""_s).toUtf8() + "\"\n";
            QBuffer buffer(&list);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            const auto purchases = intake::checkPurchases(buffer, u"list"_s, test::knowledge(), QDate(2026, 11, 2), {});
            QVERIFY_RESULT(purchases);
            QCOMPARE(purchases->lines.size(), size_t(1));
            QCOMPARE(line + u": "_s + intake::purchaseAnswerSlug(purchases->lines.front().answer), line + u": "_s + expected);
        }
    }

    // Everybody whose it may be is named, and what a line that is to be looked at is about.
    void reason_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two makers") << QByteArray("Safire SF-NVR") << u"“Safire” may be Dahua’s or Hikvision’s; ask the seller who makes it."_s;
        QTest::newRow("two makers, and a model of one") << QByteArray("Honeywell Performance HRG162") << u"“HRG162” may be Hikvision’s; ask the seller who makes it."_s;
        QTest::newRow("a model that hints at a maker") << QByteArray("BCS-L-TIP14FSR3 bullet") << u"“BCS-L-TIP14FSR3” may be Dahua’s; ask the seller who makes it."_s;
        QTest::newRow("two makers in scope in one cell") << QByteArray("Make,Model\nHikvision & Dahua,") << u"“Hikvision & Dahua” is Hikvision & Dahua’s, and being removed."_s;
        QTest::newRow("two makers in one cell") << QByteArray("Make,Model\nHIK/AXIS,") << u"“HIK/AXIS” may be Axis’s or Hikvision’s; ask the seller who makes it."_s;
        QTest::newRow("replaced, and what is bought") << QByteArray("Axis P3265-LVE (replaces Hikvision)") << u"“Hikvision” beside “replaces” looks like what goes; what is bought looks like Axis’s. Read the line."_s;
        QTest::newRow("taken away") << QByteArray("Removal of existing Hikvision cameras") << u"“Hikvision” beside “existing” looks like what goes, not like what is bought. Read the line."_s;
        QTest::newRow("compared") << QByteArray("Camera similar to Dahua") << u"“Dahua” beside “similar to” does not look like what is bought. Read the line."_s;
        QTest::newRow("the seller chooses") << QByteArray("Axis P3265-LV or equivalent") << u"“or equivalent” leaves it to the seller what comes. Read the line."_s;
        QTest::newRow("another's form") << QByteArray("ProTech S3008") << u"“S3008” has the form of Axis’s models, but “ProTech S3008” does not say that it is theirs; ask the seller who makes it."_s;
        QTest::newRow("a device or not") << QByteArray("Hikvision NVR rack mount") << u"“Hikvision” is Hikvision’s, and the words do not tell whether it is a device or what goes with one. Read the line."_s;
        QTest::newRow("nobody's, and of a kind that stays") << QByteArray("Wall bracket") << u"By its words this is of a kind that stays, whoever makes it."_s;
        QTest::newRow("a device beside what is clear") << QByteArray("Axis P3265-LV + 16ch NVR") << u"Nothing tells who makes “16ch NVR”, which is bought as well. Read the line."_s;
        QTest::newRow("a kind that stays") << QByteArray("Hikvision DS-3E0510P-E switch") << u"“DS-3E0510P-E” is Hikvision’s, but of a kind that stays."_s;
        QTest::newRow("perhaps, and of a kind that stays") << QByteArray("PFS3010-8ET-96") << u"“PFS3010-8ET-96” may be Dahua’s, but is of a kind that stays."_s;
    }
    void reason()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, expected);
        QBuffer buffer(&line);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto purchases = intake::checkPurchases(buffer, u"list"_s, test::knowledge(), QDate(2026, 11, 2), {});
        QVERIFY_RESULT(purchases);
        QCOMPARE(purchases->lines.size(), size_t(1));
        QCOMPARE(purchases->lines.front().reason, expected);
    }
};
PHASEOUT_TEST(PurchasesTest)
#include "tst_purchases.moc"
