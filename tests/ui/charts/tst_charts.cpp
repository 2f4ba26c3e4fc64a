// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/strictness.h"
#include "ui/charts/cashchart.h"
#include "ui/charts/endlabels.h"
#include "ui/charts/linechart.h"
#include "ui/charts/scale.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QLocale>
#include <cmath>
#include <rapidcheck.h>

using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

double curve(double share, double most)
{
    return most / (1 + std::exp(-9 * (share - 0.5)));
}

LineChartData sCurve()
{
    LineChartData data;
    const QDate start(2026, 4, 1);
    LineData baseline{u"Baseline"_s, LineStyle::Baseline, {}, {}, {}};
    LineData reported{u"Reported"_s, LineStyle::Reported, {}, u"Reported 486"_s, {}};
    LineData verified{u"Verified"_s, LineStyle::Verified, {}, u"Verified 398"_s, {}};
    LineData forecast{u"Forecast"_s, LineStyle::Forecast, {}, u"Forecast"_s, u"11 Dec 2027"_s};
    for (int week = 0; week <= 78; week += 2)
        baseline.points.push_back({start.addDays(week * 7), curve(week / 78.0, 1412)});
    for (int week = 0; week <= 33; week += 3) {
        reported.points.push_back({start.addDays(week * 7), 486.0 * week * week / 33 / 33});
        verified.points.push_back({start.addDays(week * 7), 398.0 * week * week / 33 / 33});
    }
    for (int week = 33; week <= 88; week += 5)
        forecast.points.push_back({start.addDays(week * 7), 486 + (1412 - 486) * (week - 33) / 55.0});
    data.lines = {baseline, reported, verified, forecast};
    data.asOf = ChartMark{QDate(2026, 11, 21), u"As of 21 Nov"_s, {}};
    data.target = ChartMark{QDate(2027, 9, 30), u"Target"_s, u"30 Sep 2027"_s};
    data.freezes = {{QDate(2026, 11, 20), QDate(2027, 1, 5), u"Freeze"_s}};
    data.top = 1412;
    data.topLabel = u"In scope"_s;
    return data;
}

CashChartData cash()
{
    CashChartData data;
    for (int i = 0; i < 12; ++i) {
        CashMonth month;
        month.month = QDate(2026, 4, 1).addMonths(i);
        month.actual = i < 8 ? 20 + i * 12 : 0;
        month.committed = i == 7 ? 30 : i > 7 ? 60 + (i % 3) * 20 : 0;
        month.forecast = i > 8 ? 20.0 * (i - 8) : 0;
        month.budget = 110;
        data.months.push_back(month);
    }
    data.asOf = ChartMark{QDate(2026, 11, 21), u"As of 21 Nov"_s, {}};
    data.actualName = u"Actual"_s;
    data.committedName = u"Committed"_s;
    data.forecastName = u"Forecast"_s;
    data.format = [](double value) -> QString { return u"£%1k"_s.arg(value, 0, 'f', 0); };
    return data;
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void theCurveAndItsTable()
    {
        phaseout::test::Looks looks;
        LineChart chart;
        const QAbstractItemModelTester tester(chart.tableModel(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        chart.setData(sCurve());
        chart.setSummary(u"486 of 1,412 cameras are reported removed."_s);
        QCOMPARE(chart.accessibleDescription(), u"486 of 1,412 cameras are reported removed."_s);
        QVERIFY(!chart.accessibleName().isEmpty());
        QAbstractItemModel *table = chart.tableModel();
        QCOMPARE(table->columnCount(), 5);
        QCOMPARE(table->headerData(2, Qt::Horizontal).toString(), u"Reported"_s);
        QCOMPARE(table->index(0, 0).data().toString(), u"1 Apr 2026"_s);
        QCOMPARE(table->index(table->rowCount() - 1, 4).data().toString(), u"1,412"_s);
        QCOMPARE(table->index(table->rowCount() - 1, 1).data().toString(), u"none"_s);
        QCOMPARE(phaseout::test::namelessControls(chart).join(u' '), QString());
        QVERIFY(looks.grab(chart, {670, 390}, u"scurve"_s) > 10);
    }

    void theColumnsAndTheirTable()
    {
        phaseout::test::Looks looks;
        CashChart chart;
        const QAbstractItemModelTester tester(chart.tableModel(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        chart.setData(cash());
        QAbstractItemModel *table = chart.tableModel();
        QCOMPARE(table->rowCount(), 12);
        QCOMPARE(table->index(1, 5).data().toString(), u"£52k"_s); // 20 and 32
        QCOMPARE(table->index(11, 7).data().toString(), u"£1320k"_s);
        QVERIFY(looks.grab(chart, {520, 240}, u"cash"_s) > 10);
    }

    void nothingToDrawIsDrawnAllTheSame()
    {
        LineChart lines;
        lines.setData({});
        lines.resize(300, 200);
        QVERIFY(!lines.grab().isNull());
        LineChartData strange = sCurve();
        strange.lines.front().points = {{QDate(), 3}, {QDate(2026, 5, 1), -8}};
        strange.top = 0;
        lines.setData(strange);
        QVERIFY(!lines.grab().isNull());
        LineChartData bare = sCurve(); // places are right though no line is drawn
        bare.lines.clear();
        lines.setData(bare);
        lines.resize(600, 300);
        QVERIFY(!lines.grab().isNull());
        const auto x = [&lines](QDate date) { return lines.chart()->mapToPosition({double(date.toJulianDay()), 0}).x(); };
        QVERIFY(x(bare.target->date) > x(bare.asOf->date) + 200);
        CashChart columns;
        columns.setData({});
        columns.resize(300, 200);
        QVERIFY(!columns.grab().isNull());
        QCOMPARE(columns.tableModel()->rowCount(), 0);
    }

    void wordsAtTheEndsKeepClear_data()
    {
        QTest::addColumn<QList<QPointF>>("points");
        QTest::addColumn<qreal>("line"); // runs to the right at this height; below 0: none
        QTest::addColumn<QList<QRectF>>("taken");
        QTest::newRow("far from one another") << QList<QPointF>{{100, 40}, {100, 150}} << -1.0 << QList<QRectF>{};
        QTest::newRow("one place at the foot, beside a line and the target's words")
            << QList<QPointF>{{100, 186}, {100, 198}} << 186.0 << QList<QRectF>{{150, 170, 80, 30}};
        QTest::newRow("one place at the top") << QList<QPointF>{{100, 2}, {100, 2}, {100, 3}} << -1.0 << QList<QRectF>{};
        QTest::newRow("at the right edge") << QList<QPointF>{{380, 100}, {380, 104}} << 110.0 << QList<QRectF>{};
    }
    void wordsAtTheEndsKeepClear()
    {
        QFETCH(const QList<QPointF>, points);
        QFETCH(const qreal, line);
        QFETCH(const QList<QRectF>, taken);
        std::vector<EndLabel> labels;
        for (const QPointF &point : points)
            labels.push_back({point, {60, 16}, 16, {}});
        const LabelGround ground{QRectF(0, -16, 400, 216), {taken.begin(), taken.end()},
                                 [line](const QRectF &box) { return line >= 0 && box.right() > 100 && box.top() < line && box.bottom() > line ? 200.0 : 0.0; }};
        placeEndLabels(labels, ground);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(ground.area.contains(labels[i].box));
            QCOMPARE(ground.crossed(labels[i].box), 0.0);
            for (const QRectF &words : taken)
                QVERIFY(!words.intersects(labels[i].box));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!labels[i].box.intersects(labels[j].box) && labels[j].box.top() <= labels[i].box.top());
        }
    }

    void gridLines_data()
    {
        QTest::addColumn<double>("top");
        QTest::addColumn<QList<double>>("lines");
        QTest::newRow("cameras in scope") << 1412.0 << QList<double>{0, 500, 1000, 1412};
        QTest::newRow("a round figure") << 150.0 << QList<double>{0, 50, 100, 150};
        QTest::newRow("one") << 1.0 << QList<double>{0, 0.5, 1};
        QTest::newRow("nothing") << 0.0 << QList<double>{};
        QTest::newRow("less") << -3.0 << QList<double>{};
    }

    void gridLines()
    {
        QFETCH(double, top);
        QFETCH(QList<double>, lines);
        const auto values = gridValues(top);
        QCOMPARE(QList<double>(values.begin(), values.end()), lines);
    }

    void atMostFourLinesAndTheTopIsReal()
    {
        const bool holds = rc::check("grid lines", [] {
            const double top = double(*rc::gen::inRange<qint64>(1, 4'000'000'000)) / 7;
            const auto values = gridValues(top);
            RC_ASSERT(values.size() >= 2U && values.size() <= 4U);
            RC_ASSERT(values.front() == 0.0);
            RC_ASSERT(values.back() == top);
            RC_ASSERT(std::is_sorted(values.begin(), values.end()));
        });
        QVERIFY(holds);
    }

    void monthTicksFit()
    {
        const bool holds = rc::check("ticks", [] {
            const QDate from = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
            const QDate to = from.addDays(*rc::gen::inRange(0, 9000));
            const int most = *rc::gen::inRange(1, 20);
            const auto ticks = monthTicks(from, to, most);
            RC_ASSERT(int(ticks.size()) <= most);
            for (const QDate tick : ticks)
                RC_ASSERT(tick.day() == 1 && tick >= from && tick <= to);
        });
        QVERIFY(holds);
        QVERIFY(monthTicks({}, {}, 5).empty());
        QCOMPARE(monthLabel(QDate(2027, 1, 1), true), u"Jan 2027"_s);
    }
};

PHASEOUT_TEST(ChartsTest)
#include "tst_charts.moc"
