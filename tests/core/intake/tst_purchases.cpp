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
};
PHASEOUT_TEST(PurchasesTest)
#include "tst_purchases.moc"
