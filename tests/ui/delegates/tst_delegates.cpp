// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/strictness.h"
#include "ui/delegates/elidedname.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/theme/palette.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/symbols.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QToolTip>

using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void fill(QStandardItemModel &model)
{
    model.setColumnCount(5);
    model.setHorizontalHeaderLabels({u"Store"_s, u"Delivery"_s, u"Evidence"_s, u"Coverage"_s, u"Forecast"_s});
    const auto heading = [&model](const QString &name, const QString &note) {
        QList<QStandardItem *> row;
        for (int column = 0; column < 5; ++column) {
            row << new QStandardItem(column == 0 ? name : QString());
            row.constLast()->setData(true, GroupRowRole);
        }
        row.constFirst()->setData(note, GroupNoteRole);
        model.appendRow(row);
    };
    heading(u"Yorkshire"_s, u"7 stores in wave 2"_s);
    const QStringList names{u"Leeds Kirkgate"_s, u"Hull Dock"_s, u"York Foss"_s, u"Selby Micklegate"_s};
    for (int i = 0; i < names.size(); ++i) {
        auto *delivery = new QStandardItem(i == 3 ? u"Seen again"_s : u"Ordered"_s);
        if (i == 3)
            delivery->setData(int(Rag::Red), RagRole);
        else
            delivery->setData(i + 3, PipsDoneRole);
        auto *evidence =
            new QStandardItem(QStringList{u"No evidence"_s, u"Reported"_s, u"Evidenced"_s, u"Verified"_s}.at(i));
        evidence->setData(i, EvidenceRole);
        auto *coverage = new QStandardItem(i == 0 ? u"all"_s : u"%1 of 31"_s.arg(i * 9));
        coverage->setData(i == 0 ? 1.0 : i * 9 / 31.0, FractionRole);
        auto *money = new QStandardItem(QStringList{u"28,336"_s, u"111,111"_s, u"−843"_s, u"1,260"_s}.at(i));
        money->setData(i, LadderRole);
        auto *name = new QStandardItem(names.at(i));
        name->setData(i == 2 ? int(CellTone::Fixed) : 0, ToneRole);
        model.appendRow({name, delivery, evidence, coverage, money});
    }
    heading(u"Wales South"_s, u"3 stores in wave 2"_s);
}

} // namespace

class DelegatesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    // What is read from files is never taken for markup, whoever shows it.
    void aTooltipIsPlainText()
    {
        QApplication::setStyle(new PhaseoutStyle);
        const QString outside = u"<img src=\"file:///nowhere.png\"> <b>AXIS</b>"_s;
        const auto tipAt = [](QWidget &widget, const QPoint &at) {
            QToolTip::hideText();
            QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
            QCoreApplication::sendEvent(&widget, &help);
            return QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
        };
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem);
        model.item(0)->setData(outside, Qt::ToolTipRole);
        model.setHorizontalHeaderItem(0, new QStandardItem(u"Store"_s));
        model.horizontalHeaderItem(0)->setData(outside, Qt::ToolTipRole);
        QTableView view;
        view.setModel(&model);
        dressTable(view);
        QWidget plain;
        plain.setToolTip(outside);
        QMenu menu;
        menu.setToolTipsVisible(true);
        menu.addAction(u"Preset"_s)->setToolTip(outside);
        for (QWidget *window : std::initializer_list<QWidget *>{&view, &plain, &menu})
            window->show();
        QCOMPARE(tipAt(*view.viewport(), view.visualRect(model.index(0, 0)).center()), outside);
        QCOMPARE(tipAt(*view.horizontalHeader()->viewport(), {5, 5}), outside);
        QCOMPARE(tipAt(plain, {5, 5}), outside);
        QCOMPARE(tipAt(menu, menu.actionGeometry(menu.actions().constFirst()).center()), outside);
        model.item(0)->setData({}, Qt::ToolTipRole); // a cell that is cut
        model.item(0)->setText(outside);
        view.setColumnWidth(0, 30);
        QCOMPARE(tipAt(*view.viewport(), view.visualRect(model.index(0, 0)).center()), outside);
    }

    void namesThatBeginAlikeAreToldApart()
    {
        const QFontMetrics metrics(QGuiApplication::font());
        const QString one = u"0412 Northbridge Express Ealing Brook Parade"_s;
        const QString two = u"0413 Northbridge Express Eltham Abbey Lane"_s;
        QCOMPARE(elidedName(one, metrics, metrics.horizontalAdvance(one)), one);
        for (const int share : {3, 2}) {
            const int width = metrics.horizontalAdvance(one) * share / 4;
            for (const QString &name : {one, two}) {
                const QString cut = elidedName(name, metrics, width);
                QVERIFY2(metrics.horizontalAdvance(cut) <= width && cut.count(u'…') == 1, qPrintable(cut));
                QVERIFY2(cut.startsWith(name.left(5)) && cut.endsWith(name.right(10)), qPrintable(cut));
                const QString rest = cut.mid(cut.indexOf(u'…') + 1);
                QVERIFY2(name.contains(QString(u' ' + rest)), qPrintable(cut)); // no word is cut
            }
        }
    }

    void rowsLookAsDesigned()
    {
        phaseout::test::Looks looks;
        QStandardItemModel model;
        fill(model);
        QTableView view;
        dressTable(view);
        view.setModel(&model);
        view.setItemDelegateForColumn(1, new StatusDelegate(&view));
        view.setItemDelegateForColumn(2, new StatusDelegate(&view));
        view.setItemDelegateForColumn(3, new BarDelegate(&view));
        view.setItemDelegateForColumn(4, new NumberDelegate(&view));
        view.horizontalHeader()->setStretchLastSection(true);
        view.resizeColumnsToContents();
        view.selectRow(2);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QVERIFY(looks.grab(view, {760, 240}, u"rows"_s) > 10);

        // The tint and the bar of the selected row, where they belong.
        const QImage image = view.viewport()->grab().toImage();
        const QRect row = view.visualRect(model.index(2, 0));
        QCOMPARE(image.pixelColor(row.left() + 5, row.top() + 5), color(Scheme::Light, Role::RowSel));
        QCOMPARE(image.pixelColor(row.left(), row.center().y()), color(Scheme::Light, Role::Focus));
        const QRect heading = view.visualRect(model.index(0, 0));
        QCOMPARE(image.pixelColor(heading.left() + 2, heading.top() + 3), color(Scheme::Light, Role::Window));
        const QRect plain = view.visualRect(model.index(1, 0));
        QCOMPARE(image.pixelColor(plain.left() + 2, plain.bottom()), color(Scheme::Light, Role::Border));
    }

    void theWholeRowUnderThePointerAnswers()
    {
        phaseout::test::Looks looks;
        QStandardItemModel model;
        fill(model);
        QTableView view;
        dressTable(view);
        view.setModel(&model);
        view.resize(600, 240);
        view.show();
        const QRect row = view.visualRect(model.index(3, 0));
        QTest::mouseMove(view.viewport(), row.center() - QPoint(3, 3));
        QTest::mouseMove(view.viewport(), row.center());
        const auto ground = [&](int column) {
            const QRect cell = view.visualRect(model.index(3, column));
            return view.viewport()->grab().toImage().pixelColor(cell.left() + 2, cell.top() + 2);
        };
        QTRY_COMPARE(ground(0), color(QApplication::palette(), Role::RowHover));
        QCOMPARE(ground(4), color(QApplication::palette(), Role::RowHover));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(view.viewport(), &leave);
        QCOMPARE(ground(0), color(QApplication::palette(), Role::Surface));
    }

    void columnsAreWideEnoughForWhatIsDrawn()
    {
        QStandardItemModel model;
        fill(model);
        const StatusDelegate status;
        const RowDelegate plain;
        const QStyleOptionViewItem option;
        QVERIFY(status.sizeHint(option, model.index(1, 1)).width() >
                plain.sizeHint(option, model.index(1, 1)).width() + 38);
        QVERIFY(status.sizeHint(option, model.index(1, 2)).width() >
                plain.sizeHint(option, model.index(1, 2)).width() + 11);
    }

    void anEditorCoversTheOldText()
    {
        phaseout::test::Looks looks;
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), u"WWWWWWWWWWWW"_s);
        model.setData(model.index(0, 1), u"12"_s);
        model.setData(model.index(0, 1), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        QTableView view;
        dressTable(view);
        view.setModel(&model);
        view.resize(400, 120);
        view.show();
        for (const int column : {0, 1}) {
            const QModelIndex cell = model.index(0, column);
            view.edit(cell);
            auto *editor = view.viewport()->findChild<QLineEdit *>();
            QVERIFY(editor);
            QVERIFY(editor->geometry().contains(view.visualRect(cell).adjusted(0, 0, 0, -1)));
            QCOMPARE(bool(editor->alignment() & Qt::AlignRight), column == 1);
            editor->clear();
            editor->setReadOnly(true); // no cursor in the picture
            editor->clearFocus();
            const QImage image = view.viewport()->grab(editor->geometry().adjusted(4, 4, -4, -4)).toImage();
            QCOMPARE(phaseout::test::Looks::colours(image), 1);
            delete editor;
        }
    }

    void strangeValuesAreDrawnAllTheSame()
    {
        QStandardItemModel model(1, 3);
        model.setData(model.index(0, 0), 99, RagRole);
        model.setData(model.index(0, 0), -7, EvidenceRole);
        model.setData(model.index(0, 0), 1000000, PipsTotalRole);
        model.setData(model.index(0, 0), 3, PipsDoneRole);
        model.setData(model.index(0, 1), std::nan(""), FractionRole);
        model.setData(model.index(0, 2), 12, LadderRole);
        QTableView view;
        dressTable(view, Density::Compact);
        view.setModel(&model);
        view.setItemDelegateForColumn(0, new StatusDelegate(&view));
        view.setItemDelegateForColumn(1, new BarDelegate(&view));
        view.setItemDelegateForColumn(2, new NumberDelegate(&view));
        view.resize(400, 100);
        QVERIFY(!view.grab().isNull());
    }
};

PHASEOUT_TEST(DelegatesTest)
#include "tst_delegates.moc"
