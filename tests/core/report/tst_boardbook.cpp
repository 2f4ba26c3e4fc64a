// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardbook.h"

#include "tests/core/report/boardestate.h"
#include "tests/runner.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::report;

namespace {
QString printed(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 6);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto *amount = std::get_if<Money>(&value))
        return amount->text();
    return {};
}

QString printed(const ReportBook &book)
{
    QString text;
    for (const Sheet &sheet : book.sheets) {
        text += u"== %1\n"_s.arg(sheet.name);
        for (size_t row = 0; row < sheet.rows.size(); ++row)
            for (size_t column = 0; column < sheet.rows[row].size(); ++column) {
                const Cell &cell = sheet.rows[row][column];
                const QString value = printed(cell.value);
                if (value.isEmpty() && cell.formula.isEmpty())
                    continue;
                text += cellName(static_cast<int>(row), static_cast<int>(column)) + u": " + value;
                if (!cell.formula.isEmpty())
                    text += u"   =" + cell.formula;
                text += u'\n';
            }
        for (const Chart &chart : sheet.charts)
            for (const Series &series : chart.series)
                text += u"chart %1: %2 by %3\n"_s.arg(series.name, series.values, series.categories);
    }
    for (const DefinedName &name : book.names)
        text += u"name %1 %2\n"_s.arg(name.name, name.refersTo);
    return text;
}

ReportBook bookOf(const test::BoardCase &made)
{
    return boardBook(made.estate, made.current ? &*made.current : nullptr, made.baseline ? &*made.baseline : nullptr,
                     made.asOf, {u"0.9"_s, 42, u"00ff"_s, u"A. Planner"_s});
}

void eachCell(const ReportBook &book, const std::function<void(const Sheet &, const Cell &)> &visit)
{
    for (const Sheet &sheet : book.sheets)
        for (const auto &row : sheet.rows)
            for (const Cell &cell : row)
                visit(sheet, cell);
}
} // namespace

class BoardBookTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsAsAgreed()
    {
        const QString path = QStringLiteral(PHASEOUT_TEST_DATA "/report/six-stores.txt");
        const QString now = printed(bookOf(test::generatedCase(6, 3, false)));
        QFile file(path);
        if (qEnvironmentVariableIsSet("PHASEOUT_APPROVE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(now.toUtf8());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList found = now.split(u'\n');
        for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i)
            QCOMPARE(found[i], expected[i]);
        QCOMPARE(found.size(), expected.size());
    }

    void everyCaseAddsUp_data()
    {
        QTest::addColumn<int>("stores");
        QTest::addColumn<bool>("hasPlan");
        QTest::addColumn<bool>("hasBaseline");
        QTest::newRow("nothing known") << 0 << false << false;
        QTest::newRow("nothing known, a plan without visits") << 0 << true << false;
        QTest::newRow("no plan") << 30 << false << false;
        QTest::newRow("no baseline") << 30 << true << false;
        QTest::newRow("one store") << 1 << true << true;
        QTest::newRow("plan and baseline") << 60 << true << true;
    }
    void everyCaseAddsUp()
    {
        QFETCH(int, stores);
        QFETCH(bool, hasPlan);
        QFETCH(bool, hasBaseline);
        test::BoardCase made = stores == 0 && !hasPlan ? test::emptyCase() : test::generatedCase(stores, 4, false);
        if (!hasPlan)
            made.current.reset();
        if (!hasBaseline)
            made.baseline.reset();
        const ReportBook book = bookOf(made);
        QCOMPARE(printed(book.sheet(u"Checks")->at(1, 3)->value), u"0"_s);
        QCOMPARE(book.sheets.size(), size_t(16));
        QCOMPARE(book.sheets.front().name, u"Cover"_s);
    }

    // What is paid once stands by its name under the build-up, adds to what is to be paid, and to nothing else.
    void whatIsPaidOnceComesOnTop()
    {
        test::BoardCase made = test::generatedCase(20, 4, false);
        made.estate.rates.contingencyMillionths = 0; // these two are of it, too
        made.estate.rates.vatRecoverableMillionths = 1'000'000;
        const progress::CostSummary before = progress::costSummary(made.estate, progress::storeProgress(made.estate, made.asOf));
        const Money fee(1'234'500, made.estate.programme.currency);
        made.estate.rates.rates.push_back(cost::ownRate(made.estate.rates, u"Legal opinion"_s, cost::RateUnit::Once, {fee, fee, fee}));
        const ReportBook book = bookOf(made);
        QCOMPARE(printed(book.sheet(u"Checks")->at(1, 3)->value), u"0"_s);
        const progress::CostSummary after = progress::costSummary(made.estate, progress::storeProgress(made.estate, made.asOf));
        QVERIFY(after.atStores == before.atStores);
        QCOMPARE(after.toPay(), before.toPay() + fee);
        int named = 0, paid = 0;
        eachCell(book, [&](const Sheet &sheet, const Cell &cell) {
            named += sheet.name == u"Cost build-up" && printed(cell.value).contains(u"Legal opinion"_s);
            const auto *sum = std::get_if<Money>(&cell.value);
            paid += sheet.name == u"Summary" && sum && *sum == after.toPay();
        });
        QCOMPARE(named, 1);
        QVERIFY(paid > 0);
    }

    // A device that went years before is money of the first month, and makes no years of empty months.
    void whatWentYearsBeforeIsInTheFirstMonth()
    {
        const auto inTheseMonths = [](const ReportBook &book) {
            const Sheet &sheet = *book.sheet(u"Cash flow");
            for (int row = 0; row < static_cast<int>(sheet.rows.size()); ++row)
                if (const auto *cell = sheet.at(row, 0); cell && printed(cell->value) == u"In these months")
                    return printed(sheet.at(row, 1)->value);
            return QString();
        };
        test::BoardCase made = test::generatedCase(30, 4, false);
        made.estate.programme.pledgeDate = {};
        const ReportBook before = bookOf(made);
        int moved = 0;
        for (Device &device : made.estate.devices)
            if (device.isInScope && device.delivery.isReportedRemoved()) {
                device.delivery.on = QDate(2009, 5, 1);
                device.lastSeen = QDate(2009, 4, 1);
                ++moved;
            }
        QVERIFY(moved > 0);
        const ReportBook after = bookOf(made);
        QCOMPARE(printed(after.sheet(u"Checks")->at(1, 3)->value), u"0"_s);
        QCOMPARE(inTheseMonths(after), inTheseMonths(before));
        QVERIFY(!inTheseMonths(after).isEmpty());
        QVERIFY(after.sheet(u"Cash flow")->rows.size() <= before.sheet(u"Cash flow")->rows.size() + 12);
    }

    void aWrongTotalFailsItsCheck()
    {
        test::BoardCase made = test::generatedCase(10, 4, false);
        made.estate.devices.front().risk =
            17; // of a device that is no longer there: the totals count it, no store does
        made.estate.devices.front().delivery = {DeliveryState::Removed, EvidenceLevel::Verified, u"ref"_s,
                                                QDate(2026, 9, 1)};
        made.estate.devices.front().lastSeen = QDate(2026, 8, 31);
        const ReportBook book = bookOf(made);
        QCOMPARE(printed(book.sheet(u"Checks")->at(1, 3)->value), u"1"_s);
        QVERIFY(printed(book.sheet(u"Cover")->at(2, 0)->value).startsWith(u'✗'));
    }

    void formulasAreSimpleAndOurOwn()
    {
        static const QSet<QString> allowed{u"SUM"_s,     u"SUMIFS"_s, u"COUNTIFS"_s, u"COUNTIF"_s,    u"COUNT"_s,
                                           u"INDEX"_s,   u"MATCH"_s,  u"EOMONTH"_s,  u"SUMPRODUCT"_s, u"IF"_s,
                                           u"ROUND"_s,   u"TEXT"_s,   u"MAX"_s,      u"ABS"_s,        u"AND"_s,
                                           u"OR"_s,      u"N"_s,      u"YEAR"_s,     u"MONTH"_s,      u"MOD"_s,
                                           u"ISERROR"_s, u"EXACT"_s, u"MIN"_s};
        static const QRegularExpression function(u"([A-Z][A-Z0-9.]*)\\("_s);
        const ReportBook book = bookOf(test::generatedCase(40, 4, true));
        int formulas = 0;
        eachCell(book, [&](const Sheet &, const Cell &cell) {
            if (cell.formula.isEmpty())
                return;
            ++formulas;
            QVERIFY2(cell.formula.size() <= 400, qPrintable(cell.formula));
            for (auto it = function.globalMatch(cell.formula); it.hasNext();)
                QVERIFY2(allowed.contains(it.next().captured(1)), qPrintable(cell.formula));
            for (const QString &name : test::hostileNames())
                if (name.size() > 4)
                    QVERIFY2(!cell.formula.contains(name), qPrintable(cell.formula));
        });
        QVERIFY(formulas > 500);
    }

    void nothingOfTheNetworkIsInIt()
    {
        test::BoardCase made = test::generatedCase(20, 4, false);
        for (Device &device : made.estate.devices) {
            device.ip = *IpAddress::parse(u"10.31.4.77");
            device.mac = *MacAddress::parse(u"04:ee:cd:11:22:33");
            device.serial = u"DS-SERIAL-9"_s;
            device.name = u"till-camera"_s;
            device.model = u"DS-2CD"_s;
        }
        const QString text = printed(bookOf(made));
        for (const QString &secret : {u"10.31.4"_s, u"04:ee"_s, u"DS-SERIAL"_s, u"till-camera"_s, u"DS-2CD"_s})
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    }

    void everySheetCanBeReadAloud()
    {
        const ReportBook book = bookOf(test::generatedCase(30, 4, false));
        QSet<QString> names;
        QSet<QString> tables;
        for (const Sheet &sheet : book.sheets) {
            QVERIFY2(!names.contains(sheet.name) && sheet.name.size() <= 31, qPrintable(sheet.name));
            names.insert(sheet.name);
            QVERIFY(!printed(sheet.at(0, 0)->value).isEmpty());
            QCOMPARE(printed(sheet.at(1, 0)->value), sheet.purpose);
            for (const Table &table : sheet.tables) {
                QVERIFY2(!tables.contains(table.name), qPrintable(table.name));
                tables.insert(table.name);
                QVERIFY(table.area.lastRow > table.area.firstRow);
                QSet<QString> headers;
                for (int column = table.area.firstColumn; column <= table.area.lastColumn; ++column)
                    headers.insert(printed(sheet.at(table.area.firstRow, column)->value));
                QCOMPARE(headers.size(), qsizetype(table.area.lastColumn - table.area.firstColumn + 1));
                QVERIFY(!headers.contains(QString()));
            }
            for (const Chart &chart : sheet.charts)
                QVERIFY(!chart.title.isEmpty() && chart.alternative.size() > 40 && !chart.series.empty());
            for (const Validation &validation : sheet.validations)
                QVERIFY(validation.title.size() <= 32 && validation.message.size() <= 255);
        }
    }

    void aMistypedYearMakesNoThousandMonths()
    {
        test::BoardCase made = test::generatedCase(10, 4, false);
        made.current->visits.front().finish = QDate(9026, 5, 1);
        made.baseline->visits.front().finish = QDate(1066, 10, 14);
        const ReportBook book = bookOf(made);
        QVERIFY(book.sheet(u"Progress")->rows.size() < 200);
        QVERIFY(book.sheet(u"Plan on a page")->columnCount() < 200);
    }

    void fileNamesAreHarmless()
    {
        test::BoardCase made = test::generatedCase(1, 1, false);
        QCOMPARE(boardFileName(made.estate, made.asOf),
                 u"Phaseout-board_NorthbridgeStores_2026-11-21_v1a2b3c4d.xlsx"_s);
        made.estate.programme.organisation = u"../..\\CON:\u202e*?"_s;
        made.estate.currentPlan.clear();
        QCOMPARE(boardFileName(made.estate, made.asOf), u"Phaseout-board_CON_2026-11-21.xlsx"_s);
    }
};

PHASEOUT_TEST(BoardBookTest)
#include "tst_boardbook.moc"
