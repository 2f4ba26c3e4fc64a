// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/strictness.h"

#include "ui/delegates/cellroles.h"
#include "ui/models/dates.h"
#include "ui/models/editrowsmodel.h"
#include "ui/models/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

class ModelsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void daysAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 11, 5);
        QTest::newRow("short month") << u"5 Nov 2026"_s << day;
        QTest::newRow("long month") << u" 5  November 2026 "_s << day;
        QTest::newRow("day first") << u"5/11/2026"_s << day;
        QTest::newRow("ISO") << u"2026-11-05"_s << day;
        QTest::newRow("what dayText() writes") << dayText(day) << day;
        QTest::newRow("no such day") << u"31 Nov 2026"_s << QDate();
        QTest::newRow("month first is not read") << u"11/25/2026"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
        QTest::newRow("words") << u"soon"_s << QDate();
    }
    void daysAreReadAsPeopleWriteThem()
    {
        QFETCH(const QString, typed);
        QTEST(parseDay(typed), "day");
    }

    void rowsOfAnyNumber_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("many") << 1000;
    }
    void rowsOfAnyNumber()
    {
        QFETCH(const int, count);
        RowsModel<int> model({{u"Number"_s, [](const int &n) { return QString::number(n); }, true,
                               [](const int &n, int role) { return role == SortRole ? QVariant(n) : QVariant(); }},
                              {u"Word"_s, [](const int &n) { return u"word %1"_s.arg(n); }}});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<int> rows(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i)
            rows[static_cast<size_t>(i)] = count - i;
        model.setRows(rows);
        QCOMPARE(model.rowCount(), count);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Word"_s);
        if (count == 0)
            return;
        const QModelIndex last = model.index(count - 1, 0);
        QCOMPARE(last.data().toString(), u"1"_s);
        QCOMPARE(last.data(SortRole).typeId(), int(QMetaType::Int));
        QCOMPARE(model.index(count - 1, 1).data(Qt::AccessibleTextRole).toString(), u"Word, word 1"_s);
        QVERIFY(last.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    }

    void whatIsTypedIsKeptAndJudged()
    {
        EditRowsModel model({{u"Name"_s}, {u"Fixed"_s, false, false}, {u"Crews"_s, true, true, [](const QString &t) { return t.toUpper(); }}},
                            [](const EditRowsModel::Rows &rows) {
                                std::vector<EditRowsModel::Problem> problems;
                                for (size_t i = 0; i < rows.size(); ++i)
                                    if (rows[i][2] == u"BAD")
                                        problems.push_back({static_cast<int>(i), 2, u"Not a number."_s});
                                return problems;
                            });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy edited(&model, &EditRowsModel::edited);
        model.setRows({{u"North"_s}});
        QCOMPARE(edited.size(), 0);
        QCOMPARE(model.index(0, 2).data().toString(), QString());
        QVERIFY(!model.setData(model.index(0, 1), u"x"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, 2), u" bad "_s, Qt::EditRole));
        QCOMPARE(model.texts()[0][2], u"BAD"_s);
        QCOMPARE(model.problems().size(), 1);
        QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(), u"Not a number."_s);
        QVERIFY(model.index(0, 2).data(Qt::AccessibleTextRole).toString().endsWith(u"Not a number."_s));
        model.addRow({u"South"_s});
        QCOMPARE(model.rowCount(), 2);
        model.removeRowAt(0);
        QVERIFY(model.problems().empty());
        QCOMPARE(model.texts()[0][0], u"South"_s);
        model.removeRowAt(7);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(edited.size(), 3);
    }
};

PHASEOUT_TEST(ModelsTest)
#include "tst_models.moc"
