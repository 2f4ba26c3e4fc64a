// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/strictness.h"
#include "ui/delegates/cellroles.h"
#include "ui/models/evidencecells.h"
#include "ui/models/cellsmodel.h"

#include <QAbstractItemModelTester>

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
