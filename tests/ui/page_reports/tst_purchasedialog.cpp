// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/formats/zipmaker.h"
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/projectroom.h"
#include "tests/ui/strictness.h"

#include "ui/lists/listpane.h"
#include "ui/lists/textcontent.h"
#include "ui/pages/reports/purchasedialog.h"
#include "ui/pages/reports/reportcard.h"
#include "ui/pages/reports/reportspage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;
using intake::PurchaseAnswer;

namespace {
bool settle(const PurchaseDialog &dialog)
{
    return QTest::qWaitFor([&] { return !dialog.isChecking() && dialog.list()->content() && !dialog.list()->isLooking(); }, 30'000);
}

int count(const PurchaseDialog &dialog, PurchaseAnswer answer) { return dialog.list()->content()->counts()[static_cast<size_t>(answer) + 1]; }

bool says(const QWidget &widget, const QString &words)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
}
} // namespace

class PurchaseTest : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void pastedLinesAreAnswered()
    {
        test::ProjectRoom room;
        QVERIFY(room.make());
        PurchaseDialog dialog(room.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(!dialog.list()->isVisible());
        auto *check = dialog.findChild<QPushButton *>(u"purchaseCheck"_s);
        check->click();
        QVERIFY(says(dialog, u"Paste some lines first"_s));
        dialog.findChild<QPlainTextEdit *>(u"purchasePaste"_s)->setPlainText(u"10 x Hikvision DS-2CD2143G0-I dome camera\n\n4 x Axis P3245-V\nDome, own label\nVAT 20%\n"_s);
        check->click();
        QVERIFY(settle(dialog));
        QVERIFY(dialog.list()->isVisible());
        QCOMPARE(dialog.list()->rows().size(), size_t{3});
        QCOMPARE(count(dialog, PurchaseAnswer::InScope), 1);
        QCOMPARE(count(dialog, PurchaseAnswer::Clear), 1);
        QCOMPARE(count(dialog, PurchaseAnswer::Unknown), 1);
        QVERIFY(says(dialog, u"2 line(s)"_s));
        QVERIFY(says(dialog, u"1 line(s) of sums"_s));
        QVERIFY(dialog.list()->content()->text(0, 2).contains(u"DS-2CD2143G0-I"_s));
        QVERIFY(!dialog.list()->content()->text(0, 4).isEmpty()); // the reason
        QVERIFY(!room.session.canUndo() || room.session.undoWords().isEmpty() || room.session.estate()->devices.empty()); // nothing came in
        QCOMPARE(room.failed.size(), 0);
    }

    void filesAreAnsweredAndThoseThatAreNoneAreNamed()
    {
        test::ProjectRoom room;
        QVERIFY(room.make());
        const QString quote = room.folder.filePath(u"quote.csv"_s);
        QFile file(quote);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Manufacturer,Model,Quantity\nDahua,IPC-HDW2431T,4\nAxis,P3245-V,2\n");
        file.close();
        PurchaseDialog dialog(room.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        room.prompts.answerFiles({quote, room.folder.filePath(u"gone.csv"_s)});
        dialog.findChild<QPushButton *>(u"purchaseFiles"_s)->click();
        QVERIFY(settle(dialog));
        QCOMPARE(dialog.list()->rows().size(), size_t{2});
        QCOMPARE(count(dialog, PurchaseAnswer::InScope), 1);
        QCOMPARE(dialog.list()->content()->text(0, 0), u"quote.csv"_s);
        QVERIFY(says(dialog, u"gone.csv"_s));
        const QString out = room.folder.filePath(u"answers.csv"_s);
        room.prompts.answerFile(out);
        dialog.findChild<QPushButton *>(u"purchasesExport"_s)->click();
        QTRY_VERIFY(QFile::exists(out));
    }

    void aLineOfAWorkbookIsOfItsSheet()
    {
        test::ProjectRoom room;
        QVERIFY(room.make());
        const std::vector<QByteArray> header{"Manufacturer", "Model", "Quantity"};
        QFile file(room.folder.filePath(u"quote.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::workbook({{"North", {header, {"Dahua", "IPC-HDW2431T", "4"}}}, {"South", {header, {"Axis", "P3245-V", "2"}}}}).bytes());
        file.close();
        PurchaseDialog dialog(room.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.checkFiles({file.fileName()});
        QVERIFY(settle(dialog));
        QCOMPARE(dialog.list()->rows().size(), size_t{2});
        QCOMPARE(dialog.list()->content()->text(0, 0), u"quote.xlsx / North"_s);
        QCOMPARE(dialog.list()->content()->text(1, 0), u"quote.xlsx / South"_s);
    }

    void aSecondCheckSaysThatItRunsToo()
    {
        test::ProjectRoom room;
        QVERIFY(room.make());
        PurchaseDialog dialog(room.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.findChild<QPlainTextEdit *>(u"purchasePaste"_s)->setPlainText(u"4 x Axis P3245-V"_s);
        for (int i = 0; i < 2; ++i) {
            dialog.checkPasted();
            QVERIFY(dialog.isChecking() && says(dialog, u"Checking…"_s));
        }
        QVERIFY(settle(dialog));
    }

    void theCardOpensIt()
    {
        test::ProjectRoom room;
        QVERIFY(room.make());
        ReportsPage page(room.session);
        page.show();
        page.findChild<ReportCard *>(u"purchaseCard"_s)->button()->click();
        QPointer<PurchaseDialog> dialog = page.findChild<PurchaseDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(room.session.close()); // with it go the rules
        QTRY_VERIFY(!dialog);
    }

    void figuresSortByValue()
    {
        const TextContent content({{{u"b"_s, u"10"_s}, 0, false}, {{u"A"_s, u"9"_s}, 1, false}, {{u"c"_s, u"x"_s}, 1, true}}, 2);
        QCOMPARE(content.counts(), (std::vector<int>{3, 1, 2}));
        QCOMPARE(content.rows({0, {}, 1, false, {}}, {}), (std::vector<int>{1, 0, 2}));
        QCOMPARE(content.rows({0, {}, 0, true, {}}, {}), (std::vector<int>{2, 0, 1}));
        QCOMPARE(content.rows({2, {}, -1, false, {}}, {}), (std::vector<int>{1, 2}));
        QCOMPARE(content.rows({0, {u"C"_s}, -1, false, {}}, {}), std::vector<int>{2});
        QCOMPARE(content.itemOf(content.id(2)), 2);
        QCOMPARE(content.itemOf(QUuid()), -1);
    }

    void aRowIsKnownByWhatItSays()
    {
        const TextContent before({{{u"a"_s}, 0, false}, {{u"b"_s}, 0, false}, {{u"b"_s}, 0, false}}, 1);
        const TextContent after({{{u"b"_s}, 0, false}, {{u"c"_s}, 0, false}}, 1);
        QVERIFY(before.id(1) != before.id(2));
        QCOMPARE(after.itemOf(before.id(1)), 0); // although it stands elsewhere now
        QCOMPARE(after.itemOf(before.id(0)), -1);
    }

    void itLooksWell()
    {
        test::Looks looks;
        test::ProjectRoom room;
        QVERIFY(room.make());
        ReportsPage page(room.session);
        QVERIFY(looks.grab(page, {1080, 690}, u"reports"_s) > 20);
        PurchaseDialog dialog(room.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.findChild<QPlainTextEdit *>(u"purchasePaste"_s)->setPlainText(u"10 x Hikvision DS-2CD2143G0-I dome camera\n2 x LTS CMIP1142\n4 x Axis P3245-V\nDome, own label\nVAT 20%\n"_s);
        dialog.show();
        QVERIFY(looks.grab(dialog, {1044, 708}, u"purchases-empty"_s) > 20);
        dialog.checkPasted();
        QVERIFY(settle(dialog));
        QVERIFY(looks.grab(dialog, {1044, 708}, u"purchases"_s) > 20);
        QCOMPARE(test::namelessControls(dialog), QStringList());
    }
};

PHASEOUT_TEST(PurchaseTest)
#include "tst_purchasedialog.moc"
