// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/strictness.h"
#include "ui/delegates/cellroles.h"
#include "ui/gantt/ganttheader.h"
#include "ui/gantt/gantttimeline.h"
#include "ui/gantt/ganttview.h"
#include "ui/gantt/ganttwords.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array names{"Doncaster Frenchgate",     "Sheffield Fargate",  "Hull Dock",
                           "Bradford Forster Square",  "York Foss",          "Selby Micklegate",
                           "Harrogate Station Parade", "Wakefield Westgate", "Newcastle Grainger",
                           "Sunderland Bridges"};

void addHeading(QStandardItemModel &model, const QString &name, const QString &note)
{
    QList<QStandardItem *> row{new QStandardItem(name), new QStandardItem, new QStandardItem};
    for (QStandardItem *item : row)
        item->setData(true, GroupRowRole);
    row.constFirst()->setData(note, GroupNoteRole);
    model.appendRow(row);
}

void addStore(QStandardItemModel &model, int i)
{
    const QDate survey = QDate(2026, 11, 10).addDays(i * 6);
    const QDate work = QDate(2027, 1, 8).addDays(i * 11);
    GanttSegments segments{
        {GanttStep::Survey, survey, survey.addDays(6), survey < QDate(2026, 11, 21), i == 1},
        {GanttStep::Order, survey.addDays(9), work.addDays(-4), false, false},
        {GanttStep::Install, work, work.addDays(8), false, false},
        {GanttStep::Remove, work.addDays(9), work.addDays(14), false, false},
        {GanttStep::Verify, work.addDays(15), work.addDays(20), false, false},
    };
    auto *item = new QStandardItem(QString::fromLatin1(names.at(std::size_t(i) % names.size())));
    item->setData(segments.constFirst().start, GanttStartRole);
    item->setData(segments.constLast().end, GanttEndRole);
    item->setData(QVariant::fromValue(segments), GanttSegmentsRole);
    item->setData(work.addDays(-4), GanttBaselineStartRole);
    item->setData(work.addDays(15), GanttBaselineEndRole);
    item->setData(i == 6, GanttPinnedRole);
    if (i == 7)
        item->setData(u"Licence not confirmed"_s, GanttHoldRole);
    item->setData(i == 2, GanttCertificateRole);
    auto *cameras = new QStandardItem(QString::number(29 - i));
    auto *risk = new QStandardItem(QString::number(82 - i * 3));
    for (QStandardItem *number : {cameras, risk})
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    model.appendRow({item, cameras, risk});
}

void fill(QStandardItemModel &model, int stores)
{
    model.setHorizontalHeaderLabels({u"Store"_s, u"Cams"_s, u"Risk"_s});
    for (int i = 0; i < stores; ++i) {
        if (i % 8 == 0)
            addHeading(model, i == 0 ? u"Yorkshire"_s : u"North East"_s, u"2 crews, 11 stores"_s);
        addStore(model, stores > 100 ? i % 60 : i);
    }
}

} // namespace

class GanttTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void aRowInWords()
    {
        QStandardItemModel model;
        fill(model, 8);
        QCOMPARE(ganttRowText(model.index(0, 2)), u"Yorkshire, 2 crews, 11 stores"_s);
        QCOMPARE(ganttRowText(model.index(8, 0)),
                 u"Wakefield Westgate. Survey 22 to 28 Dec 2026. Order 31 Dec 2026 to 22 Mar 2027. "
                 "Install 26 Mar to 3 Apr 2027. Remove 4 to 9 Apr 2027. Verify 10 to 15 Apr 2027. "
                 "Baseline 22 Mar to 10 Apr 2027. On hold: Licence not confirmed."_s);
        QVERIFY(ganttRowText(model.index(1, 0)).contains(u"Survey 10 to 16 Nov 2026, done"_s));
        QVERIFY(ganttRowText(model.index(7, 0)).contains(u"Pinned"_s));
    }

    void daysInWords_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("one day") << QDate(2026, 12, 3) << QDate(2026, 12, 3) << u"3 Dec 2026"_s;
        QTest::newRow("one month") << QDate(2026, 12, 3) << QDate(2026, 12, 9) << u"3 to 9 Dec 2026"_s;
        QTest::newRow("two months") << QDate(2026, 11, 30) << QDate(2026, 12, 4) << u"30 Nov to 4 Dec 2026"_s;
        QTest::newRow("two years") << QDate(2026, 12, 30) << QDate(2027, 1, 4) << u"30 Dec 2026 to 4 Jan 2027"_s;
        QTest::newRow("no start") << QDate() << QDate(2027, 1, 4) << u"4 Jan 2027"_s;
    }

    void daysInWords()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, words);
        QCOMPARE(daysText(from, to), words);
    }

    void theTableTwin_data()
    {
        QTest::addColumn<int>("stores");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("ten") << 10;
    }

    void theTableTwin()
    {
        QFETCH(int, stores);
        QStandardItemModel model;
        fill(model, stores);
        GanttTable twin;
        const QAbstractItemModelTester tester(&twin, QAbstractItemModelTester::FailureReportingMode::QtTest);
        twin.setSource(&model);
        QCOMPARE(twin.rowCount(), model.rowCount());
        QCOMPARE(twin.headerData(GanttTable::InstallColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"Install"_s);
        if (stores == 0)
            return;
        QCOMPARE(twin.index(1, GanttTable::SurveyColumn).data().toString(), u"10 to 16 Nov 2026, done"_s);
        QCOMPARE(twin.index(1, GanttTable::MarksColumn).data().toString(), QString());
        model.removeRow(1);
        QCOMPARE(twin.rowCount(), model.rowCount());
    }

    void aTwinOutlivesItsSource()
    {
        GanttTable twin;
        {
            QStandardItemModel model;
            fill(model, 3);
            twin.setSource(&model);
            QCOMPARE(twin.rowCount(), 4);
        }
        QCOMPARE(twin.rowCount(), 0);
    }

    void daysAndPixels()
    {
        TimeScale scale;
        scale.setRange(QDate(2026, 11, 21), QDate(2027, 5, 3));
        QCOMPARE(scale.start(), QDate(2026, 11, 16)); // its Monday
        QCOMPARE(scale.end(), QDate(2027, 5, 3));
        for (const GanttZoom zoom : {GanttZoom::Week, GanttZoom::Month, GanttZoom::Quarter}) {
            const double before = scale.pixelsPerDay();
            scale.setZoom(zoom, 7);
            QVERIFY(zoom == GanttZoom::Week || scale.pixelsPerDay() < before);
            QCOMPARE(scale.dayAt(scale.x(QDate(2027, 1, 5)) + 0.1), QDate(2027, 1, 5));
        }
        scale.setRange(QDate(1, 1, 1), QDate(9999, 1, 1));
        QVERIFY(scale.width() < 60 * 367 * 10.0); // a silly date does not make a silly scene
    }

    void theChartByKeyboard()
    {
        phaseout::test::Looks looks;
        QStandardItemModel model;
        fill(model, 10);
        GanttView view;
        view.setModel(&model);
        view.setToday(QDate(2026, 11, 21));
        view.setBands({{QDate(2026, 11, 16), QDate(2027, 1, 5), u"No installs to 5 Jan"_s}});
        view.setCountText(u"10 of 120 stores"_s);
        view.table()->setColumnWidth(0, 190);
        view.table()->setColumnWidth(1, 60);
        view.table()->setColumnWidth(2, 50);
        view.resize(920, 500);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QVERIFY(view.table()->hasFocus());
        QSignalSpy current(&view, &GanttView::currentChanged);
        QSignalSpy activated(&view, &GanttView::activated);
        view.setCurrentRow(4);
        QTest::keyClick(view.table(), Qt::Key_Down);
        QCOMPARE(view.table()->currentIndex().row(), 5);
        QCOMPARE(current.size(), 2);
        QVERIFY(view.table()->accessibleDescription().startsWith(u"York Foss. "_s));
        QVERIFY(looks.grab(view, {920, 440}, u"gantt"_s) > 20);

        const auto *key = view.findChild<GanttKey *>();
        QCOMPARE(key->accessibleDescription(), u"Survey, Order, Install, Remove, Verify, Overdue, Baseline, Freeze"_s);
        view.setBands({});
        QVERIFY(!key->accessibleDescription().contains(u"Freeze"_s)); // what is not drawn is not explained

        auto *timeline = view.findChild<GanttTimeline *>();
        view.resize(600, 440);
        QTRY_VERIFY(timeline->horizontalScrollBar()->maximum() > 0);
        timeline->horizontalScrollBar()->setValue(0);
        const int here = 0;
        QTest::keyClick(view.table(), Qt::Key_Right);
        QVERIFY(timeline->horizontalScrollBar()->value() > here);
        QTest::keyClick(view.table(), Qt::Key_Left);
        QCOMPARE(timeline->horizontalScrollBar()->value(), here);
        QTest::keyClick(view.table(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(view.zoom(), GanttZoom::Month);
        QVERIFY(looks.grab(view, {920, 440}, u"gantt-month"_s) > 20);
        QTest::keyClick(view.table(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(view.table(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(view.zoom(), GanttZoom::Quarter);
        QTest::keyClick(view.table(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(view.zoom(), GanttZoom::Month);
        QTest::keyClick(view.table(), Qt::Key_Return);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(phaseout::test::namelessControls(view).join(u' '), QString());
    }

    void oneSelectionAndOneScrollBar()
    {
        QStandardItemModel model;
        fill(model, 200);
        GanttView view;
        view.setModel(&model);
        view.resize(900, 400);
        view.show();
        auto *timeline = view.findChild<GanttTimeline *>();
        QTRY_VERIFY(timeline->verticalScrollBar()->maximum() > 0);
        QCOMPARE(timeline->verticalScrollBar()->maximum(), view.table()->verticalScrollBar()->maximum());
        timeline->verticalScrollBar()->setValue(300);
        QCOMPARE(view.table()->verticalScrollBar()->value(), 300);
        view.setCurrentRow(model.rowCount() - 1);
        QCOMPARE(timeline->verticalScrollBar()->value(), view.table()->verticalScrollBar()->value());
        timeline->verticalScrollBar()->setValue(0);

        // A press on the bars chooses the row that stands beside them.
        const QRect third = view.table()->visualRect(model.index(3, 0));
        QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {}, QPoint(200, third.center().y()));
        QCOMPARE(view.table()->currentIndex().row(), 3);
        QVERIFY(view.table()->selectionModel()->isRowSelected(3));
        QTest::mouseClick(timeline->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          QPoint(200, third.center().y() + third.height()));
        QCOMPARE(view.table()->selectionModel()->selectedRows().size(), 2);
    }

    void onlyWhatIsSeenIsDrawn()
    {
        /// Counts how many rows are asked for their bars.
        class CountingModel : public QStandardItemModel {
        public:
            mutable QSet<int> asked;
            [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
            {
                if (role == GanttSegmentsRole)
                    asked.insert(index.row());
                return QStandardItemModel::data(index, role);
            }
        };
        CountingModel model;
        fill(model, 5000);
        GanttView view;
        view.setModel(&model);
        view.resize(900, 400);
        view.show();
        QTRY_VERIFY(!model.asked.isEmpty());
        model.asked.clear();
        auto *timeline = view.findChild<GanttTimeline *>();
        timeline->verticalScrollBar()->setValue(timeline->verticalScrollBar()->maximum() / 2);
        QVERIFY(!view.grab().isNull());
        QVERIFY2(model.asked.size() <= 20, qPrintable(QString::number(model.asked.size())));
        QVERIFY(!model.asked.isEmpty());
    }

    void nothingToDrawIsDrawnAllTheSame()
    {
        GanttView view;
        view.resize(600, 300);
        QVERIFY(!view.grab().isNull());
        QStandardItemModel model(2, 1);
        model.setData(model.index(1, 0), QVariant::fromValue(GanttSegments{{GanttStep::Install, {}, {}, false, false}}),
                      GanttSegmentsRole);
        view.setModel(&model);
        QVERIFY(!view.grab().isNull());
        view.setModel(nullptr);
        QVERIFY(!view.grab().isNull());
    }
};

PHASEOUT_TEST(GanttTest)
#include "tst_gantt.moc"
