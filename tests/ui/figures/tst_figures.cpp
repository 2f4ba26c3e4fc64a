// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/services.h"
#include "core/guide/next.h"
#include "core/report/boardbook.h"
#include "core/timetable/replan.h"
#include "tests/app/cli/cli.h"
#include "tests/runner.h"
#include "tests/ui/strictness.h"
#include "ui/pages/overview/overviewstate.h"
#include "ui/pages/plan/planstate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using phaseout::test::cli;

namespace {
const QDate today(2026, 11, 20); // of the command line in tests

// One project as the window and the workbook see it.
struct Seen {
    std::shared_ptr<const Estate> estate;
    std::optional<timetable::Timetable> plan;
    std::optional<timetable::Timetable> baseline;
    report::BoardInfo info;
    [[nodiscard]] const timetable::Timetable *current() const { return plan ? &*plan : nullptr; }
    [[nodiscard]] ui::OverviewState overview(QDate on) const { return ui::overviewState(*estate, current(), baseline ? &*baseline : nullptr, on); }
    [[nodiscard]] ui::PlanState planPage(QDate on) const { return {*estate, current(), baseline ? &*baseline : nullptr, on}; }
    [[nodiscard]] guide::Situation situation(QDate on) const { return guide::situationOf(estate, plan, baseline.has_value(), on); }
    [[nodiscard]] report::ReportBook book(QDate on) const { return report::boardBook(*estate, current(), baseline ? &*baseline : nullptr, on, info); }
};

Result<Seen> see(const QString &path)
{
    Services services;
    auto project = services.open(path, Services::Access::Read, {});
    if (!project)
        return failure(project.error());
    Seen seen;
    seen.estate = (*project)->estate();
    for (const auto &[into, id] : {std::pair{&seen.plan, seen.estate->currentPlan}, std::pair{&seen.baseline, seen.estate->baseline}}) {
        auto plan = timetable::storedPlan(**project, id);
        if (!plan)
            return failure(plan.error());
        *into = *std::move(plan);
    }
    auto info = report::boardInfo(**project);
    if (!info)
        return failure(info.error());
    seen.info = *info;
    return seen;
}

// What stands on the Summary beside \a what.
report::Value onSummary(const report::ReportBook &book, const QString &what, int column = 1)
{
    const report::Sheet &sheet = *book.sheet(u"Summary");
    for (int row = 0; row < static_cast<int>(sheet.rows.size()); ++row)
        if (const report::Cell *cell = sheet.at(row, 0); cell && cell->value == report::Value(what) && sheet.at(row, column))
            return sheet.at(row, column)->value;
    return {};
}

QString textOf(const report::Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}
QString shortDay(QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); }
double amountOf(const report::Value &value)
{
    const auto *money = std::get_if<Money>(&value);
    return money ? money->inUnits() : -1;
}
} // namespace

/// The same project gives the same figures in the window, on the command line and in the workbook.
class FiguresTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }
    void initTestCase()
    {
        m_project = m_shop.filled();
        m_planned = cli({u"plan"_s, m_project, u"--iterations"_s, u"200"_s}).object();
        QVERIFY(m_planned.contains(u"entries"_s));
        // One store is done, so that there is something to round.
        for (const QJsonValue &entry : m_planned.value(u"entries"_s).toArray())
            if (entry.toObject().value(u"kind"_s).toString() == u"removal") {
                m_done = entry.toObject().value(u"store"_s).toString();
                break;
            }
        QCOMPARE(cli({u"status"_s, m_project, QString(u"store:"_s + m_done), u"removed"_s}).code, 0);
        auto seen = see(m_project);
        QVERIFY_RESULT(seen);
        m_seen = *seen;
    }

    void countsAgree()
    {
        const QJsonObject info = cli({u"info"_s, m_project}).object();
        const auto number = [&](const QString &key) { return info.value(key).toInt(); };
        const ui::OverviewState overview = m_seen.overview(today);
        const report::ReportBook book = m_seen.book(today);
        QCOMPARE(number(u"mapped"_s) + number(u"mapQueue"_s) + number(u"elsewhere"_s), number(u"devices"_s));
        QCOMPARE(onSummary(book, u"Devices in scope"_s), report::Value(double(number(u"inScope"_s))));
        QCOMPARE(onSummary(book, u"– waiting in all, each once"_s), report::Value(double(number(u"waiting"_s))));
        QCOMPARE(overview.tiles[5].value, QLocale().toString(number(u"waiting"_s)));
        QVERIFY(number(u"reportedRemoved"_s) > 0);
        const QString share = progress::percentText(number(u"reportedRemoved"_s), number(u"inScope"_s));
        QCOMPARE(overview.tiles[0].value, share);
        QVERIFY2(textOf(book.sheet(u"Summary")->at(2, 0)->value).contains(QString(share + u" reported removed"_s)), qPrintable(share));
    }

    void datesAgree_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::newRow("today") << today;
        QTest::newRow("when nothing was reported for three months") << today.addDays(90);
        QTest::newRow("long after the end") << today.addDays(3000);
    }
    void datesAgree()
    {
        QFETCH(QDate, on);
        const progress::Outlook outlook = progress::outlookOf(*m_seen.estate, m_seen.current(), on);
        const ui::OverviewState overview = m_seen.overview(on);
        const guide::Situation situation = m_seen.situation(on);
        const report::ReportBook book = m_seen.book(on);
        QCOMPARE(book.failingChecks, 0);
        QCOMPARE(overview.tiles[3].value, shortDay(outlook.lastRemoval));
        QCOMPARE(situation.outlook.lastRemoval, outlook.lastRemoval);
        QCOMPARE(onSummary(book, u"Last removal, by the forecast"_s), report::Value(outlook.lastRemoval));
        const ui::LineData &forecast = *std::find_if(overview.curve.lines.begin(), overview.curve.lines.end(),
                                                     [](const ui::LineData &line) { return line.style == ui::LineStyle::Forecast; });
        QCOMPARE(forecast.points.back().date, outlook.lastRemoval);
        QCOMPARE(forecast.endNote, shortDay(outlook.lastRemoval));
        const auto rows = m_seen.planPage(on).visitRows();
        QCOMPARE(static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const ui::PlanRow &row) { return row.isLate; })), outlook.overdue);
        const report::Value asked = onSummary(book, u"Settle visits whose day has passed"_s);
        QCOMPARE(asked, outlook.overdue > 0 ? report::Value(double(outlook.overdue)) : report::Value());
        const int without = outlook.devicesWithoutStore + outlook.devicesWithoutVisit;
        QCOMPARE(onSummary(book, u"Devices in scope without a visit"_s), report::Value(double(without)));
        QCOMPARE(overview.concerns.filter(progress::withoutVisitSentence(outlook)).size(), without > 0 || outlook.storesWithoutVisit > 0 ? 1 : overview.concerns.size());
        if (on != today)
            return;
        const QJsonObject told = cli({u"info"_s, m_project}).object().value(u"outlook"_s).toObject();
        QCOMPARE(told.value(u"lastRemoval"_s).toString(), outlook.lastRemoval.toString(Qt::ISODate));
        QCOMPARE(told.value(u"overdue"_s).toInt(), outlook.overdue);
        QCOMPARE(told.value(u"devicesWithoutVisit"_s).toInt(), without);
        QCOMPARE(m_planned.value(u"lastRemoval"_s).toString(), m_seen.plan->lastDayOf(timetable::VisitKind::Removal).toString(Qt::ISODate));
    }

    void moneyAgrees()
    {
        const QJsonObject cost = cli({u"cost"_s, m_project}).object();
        const report::ReportBook book = m_seen.book(today);
        const double likely = cost.value(u"total"_s).toObject().value(u"likely"_s).toDouble();
        QCOMPARE(amountOf(onSummary(book, u"Cost at completion: likely"_s)), likely);
        QCOMPARE(amountOf(onSummary(book, u"On top: devices at no store yet"_s)), cost.value(u"atNoStore"_s).toObject().value(u"likely"_s).toDouble());
        QCOMPARE(amountOf(onSummary(book, u"To be paid in all"_s)), cost.value(u"toPay"_s).toDouble());
        QCOMPARE(amountOf(onSummary(book, u"Approve a budget of"_s)), cost.value(u"toPay"_s).toDouble());
        const ui::OverviewState overview = m_seen.overview(today);
        const QString shown = Money(qRound64(likely * 100), Currency::pounds()).shownShort();
        QCOMPARE(overview.tiles[4].value, shown);
        QVERIFY2(overview.cashWords.startsWith(QString(shown + u" in all"_s)), qPrintable(overview.cashWords));
    }

private:
    phaseout::test::Workshop m_shop;
    QString m_project;
    QString m_done;
    QJsonObject m_planned;
    Seen m_seen;
};

PHASEOUT_TEST(FiguresTest)
#include "tst_figures.moc"
