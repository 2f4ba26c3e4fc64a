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
        row("a quote with columns", "Quote 4711,,\nQty,Manufacturer,Model\n4,Hikvision,DS-2CD2143G2-I\n2,Axis,P3245-LV\n", u"3 in-scope;4 clear"_s);
        row("descriptions", "Item,Price\n4MP dome DS-2CD2143G2-I white,99\nCat6 cable 305 m,80\n", u"2 in-scope;3 clear"_s);
        row("a line's number before its words", "Item,Description,Qty\n2,Hikvision DS-2CD2143G2-I,10\n3,Axis P3245-LV,2\n", u"2 in-scope;3 clear"_s);
        row("products and what they are", "Product,Description\nHBX-1,4MP dome (Hikvision) DS-2CD2143G2-I\n", u"2 in-scope"_s);
        row("a maker and nothing else", "Hikvision\nAxis\n", u"1 in-scope;2 clear"_s);
        row("the maker's own lines", "EZVIZ C6N\nImou Ranger\n", u"1 re-brand;2 re-brand"_s);
        row("a name that stands for several makers", "Annke C800\nHoneywell HBD3PR1\n", u"1 unknown;2 unknown"_s);
        row("a name in the midst of words", "10 x cameras by Hikvision\n10 x AGM brackets\n", u"1 in-scope;2 unknown"_s);
        row("under another name", "Model,Make\nIP8M-2496EB,Amcrest\n", u"2 re-brand"_s);
        row("a workbook", test::workbook({{"Order", {{"Part no", "Make"}, {"DS-7608NI-K2", "Hikvision"}}}}).bytes(), u"2 in-scope"_s);
        row("what is no equipment", "Item,Part No.,Description,Qty,Price\n1,,Installation labour (2 engineers),12,£480.00\n2,,Delivery to store,1,£20\n3,,305m Cat6 cable,2,£110.00\n4,CAT6-305,Cat6 cable,2,£110\n"
                                    "5,,Dome with delivery,1,£9\n6,,Hikvision installation,1,£9\n7,,Standard day,1,£9\n8,,Installation of NVR,1,£9\n",
            u"2 clear;3 clear;4 clear;5 unknown;6 unknown;7 in-scope;8 unknown;9 unknown"_s);
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
        row("replaced, in columns", "Manufacturer,Product code,Description\nAxis,M3085-V,Replaces DS-2CD2143G0-I\nAxis,M3085-V,Replaces Hikvision dome\nHikvision,DS-2CD2143G2-I,Replaces Axis\nHikvision,ABC-1,8 port PoE switch\n", u"2 look;3 look;4 in-scope;5 clear"_s);
        row("several models in a line", "DS-2CD2143G0-I, DS-7616NI-K2; P3245-V\nAxis P3265-LVE, 02328-001\n4x DS-2CD2143G0-I, 2 x P3245-V\n", u"1 in-scope;1 in-scope;1 clear;2 clear;3 in-scope;3 clear"_s);
        row("a line's number alone", "Item,Model,Description\n1,P3245-LV,Axis dome\n2,,\n", u"2 clear"_s);
        row("a header alone", "Item,Model,Description\n", {});
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
        QCOMPARE(told.join(u';'), expected);
    }

    // Everybody whose it may be is named, and what a line that is to be looked at is about.
    void reason_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two makers") << QByteArray("Safire SF-NVR") << u"“Safire” may be Dahua’s or Hikvision’s; ask the seller who makes it."_s;
        QTest::newRow("two makers, and a model of one") << QByteArray("Honeywell Performance HRG162") << u"“HRG162” may be Hikvision’s; ask the seller who makes it."_s;
        QTest::newRow("replaced, and what is bought") << QByteArray("Axis P3265-LVE (replaces Hikvision)") << u"“Hikvision” beside “replaces” looks like what goes; what is bought looks like Axis’s. Read the line."_s;
        QTest::newRow("taken away") << QByteArray("Removal of existing Hikvision cameras") << u"“Hikvision” beside “existing” looks like what goes, not like what is bought. Read the line."_s;
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
