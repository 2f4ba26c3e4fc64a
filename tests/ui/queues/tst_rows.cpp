// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/strictness.h"
#include "ui/delegates/cellroles.h"
#include "ui/lists/tablerows.h"
#include "ui/models/evidencecells.h"
#include "ui/models/cellsmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

class RowsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void theModelKeepsItsPromises_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("many") << 5000;
    }
    void theModelKeepsItsPromises()
    {
        QFETCH(int, rows);
        CellsModel model({u"Name"_s, u"Figure"_s}, [](int row, int column, int role) -> QVariant {
            if (role == GroupRowRole)
                return row == 0;
            return role == Qt::DisplayRole ? QVariant(u"%1/%2"_s.arg(row).arg(column)) : QVariant();
        }, {1});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows);
        QCOMPARE(model.rowCount(), rows);
        model.refresh();
        model.setRows(1);
        QCOMPARE(model.flags(model.index(0, 0)), Qt::ItemIsEnabled); // a heading
        model.setRows(rows);
    }

    void scatteredRowsAreSelectedAtOnceAndCopied()
    {
        constexpr int count = 100'000;
        CellsModel model({u"Name"_s, u"Figure"_s}, [](int row, int column, int role) -> QVariant {
            if (role == GroupRowRole)
                return false;
            return role == Qt::DisplayRole ? QVariant(column == 0 ? u"=%1"_s.arg(row) : QString::number(row)) : QVariant();
        });
        model.setRows(count);
        QTableView table;
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setModel(&model);
        table.selectRow(3);
        std::vector<int> rows;
        for (int row = count - 2; row >= 0; row -= 2)
            rows.push_back(row);
        selectAlso(table, rows);
        QCOMPARE(selectedRows(table).size(), static_cast<size_t>(count / 2 + 1));
        QVERIFY(table.selectionModel()->isRowSelected(3) && table.selectionModel()->isRowSelected(count - 2) && !table.selectionModel()->isRowSelected(count - 1));
        QCOMPARE(table.currentIndex().row(), 3);
        QVERIFY(copyRows(table).contains(u"too much"_s));
        selectAlso(table, rows);
        QCOMPARE(selectedRows(table).size(), static_cast<size_t>(count / 2 + 1));
        table.selectRow(0);
        selectAlso(table, {2});
        QVERIFY(copyRows(table).contains(u"2 row"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"'=0\t0\n'=2\t2\n"_s);
        table.horizontalHeader()->hideSection(0);
        std::ignore = copyRows(table);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0\n2\n"_s);
    }

    void headingsAreNeitherSelectedNorCopied()
    {
        CellsModel model({u"Name"_s}, [](int row, int, int role) -> QVariant {
            if (role == GroupRowRole)
                return row % 3 == 0;
            return role == Qt::DisplayRole ? QVariant(QString::number(row)) : QVariant();
        });
        model.setRows(6);
        QTableView table;
        table.setModel(&model);
        table.selectionModel()->select(QItemSelection(model.index(0, 0), model.index(5, 0)), QItemSelectionModel::Select);
        QCOMPARE(selectedRows(table), (std::vector<int>{1, 2, 4, 5}));
        QVERIFY(copyRows(table).contains(u"4 row"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1\n2\n4\n5\n"_s);
    }

    void theCursorPassesHeadings()
    {
        CellsModel model({u"Name"_s}, [](int row, int, int role) -> QVariant {
            if (role == GroupRowRole)
                return row % 10 == 0;
            return role == Qt::DisplayRole ? QVariant(QString::number(row)) : QVariant();
        });
        model.setPassesHeadings(true);
        model.setRows(100);
        QTableView table;
        table.setModel(&model);
        table.resize(300, 200);
        table.show();
        table.setCurrentIndex(model.index(1, 0));
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Up, Qt::Key_PageUp, Qt::Key_Home})
            for (int i = 0; i < 30; ++i) {
                QTest::keyClick(&table, key);
                QVERIFY2(table.currentIndex().row() % 10 != 0, qPrintable(u"%1 after %2"_s.arg(table.currentIndex().row()).arg(key)));
            }
    }

    void cellsTellScreenReadersTheirHeader()
    {
        CellsModel model({u"Status"_s}, [](int, int, int role) { return role == Qt::DisplayRole ? QVariant(u"late"_s) : QVariant(); });
        model.setRows(1);
        QCOMPARE(model.data(model.index(0, 0), Qt::AccessibleTextRole).toString(), u"Status, late"_s);
    }

    void evidenceIsShownHarmless()
    {
        const std::vector<Evidence> evidence{{Layer::Address, Strength::Strong, u"oui"_s, u"a\u202eb"_s, u"hikvision"_s, u"estate/scans/scan.xml row 1"_s}};
        const auto says = [](const QString &slug) -> QString { return u"<"_s + slug + u">"_s; };
        QVERIFY(!evidenceCell(evidence, 0, 1, Qt::DisplayRole, says).toString().contains(QChar(0x202e)));
        QCOMPARE(evidenceCell(evidence, 0, 2, Qt::DisplayRole, says).toString(), u"<hikvision>"_s);
        QCOMPARE(evidenceCell(evidence, 0, 3, DiscRole, says).toInt(), static_cast<int>(Disc::Full));
        QCOMPARE(evidenceCell(evidence, 0, 4, Qt::DisplayRole, says).toString(), u"scan.xml row 1"_s);
        QVERIFY(!evidenceCell(evidence, 1, 0, Qt::DisplayRole, says).isValid());
    }
};

PHASEOUT_TEST(RowsTest)
#include "tst_rows.moc"
