// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardbook.h"
#include "core/report/budgets.h"
#include "core/report/crewweeks.h"

#include "tests/core/report/boardestate.h"
#include "tests/runner.h"

#include <QRegularExpression>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::report;

namespace {
BoardInfo info()
{
    BoardInfo made{u"0.9"_s, 42, u"00ff"_s, u"A. Planner"_s};
    made.plans = {{QByteArray::fromHex("1a2b3c4d5e6f"), 3, QDate(2026, 11, 20)}};
    made.makers.insert(u"hikvision"_s, u"Hikvision"_s);
    return made;
}

ReportBook bookOf(const test::BoardCase &made)
{
    return boardBook(made.estate, made.current ? &*made.current : nullptr, made.baseline ? &*made.baseline : nullptr, made.asOf, info());
}

QString text(const Cell *cell)
{
    const auto *held = cell ? std::get_if<QString>(&cell->value) : nullptr;
    return held ? *held : QString();
}

double number(const Cell *cell)
{
    if (const auto *amount = std::get_if<Money>(&cell->value))
        return amount->inUnits();
    return std::get<double>(cell->value);
}

// The cell of the first row whose column \a in begins with \a start, \a across columns further.
const Cell *beside(const Sheet &sheet, const QString &start, int across, int in = 0)
{
    for (int row = 0; row < static_cast<int>(sheet.rows.size()); ++row)
        if (text(sheet.at(row, in)).startsWith(start))
            return sheet.at(row, in + across);
    return nullptr;
}

const Cell *besideExactly(const Sheet &sheet, const QString &what)
{
    for (int row = 0; row < static_cast<int>(sheet.rows.size()); ++row)
        if (text(sheet.at(row, 0)) == what)
            return sheet.at(row, 1);
    return nullptr;
}

int columnOf(const Sheet &sheet, const QString &header)
{
    const Area area = sheet.tables.front().area;
    for (int column = area.firstColumn; column <= area.lastColumn; ++column)
        if (text(sheet.at(area.firstRow, column)) == header)
            return column;
    return -1;
}

// One store with one visit and nothing done.
test::BoardCase oneVisit(QDate visit, QDate baseline, QDate target)
{
    test::BoardCase made = test::generatedCase(1, 2, false);
    std::erase_if(made.estate.devices, [](const Device &device) { return device.store.isNull(); });
    made.estate.index();
    made.estate.stores.front().delivery = {};
    made.estate.programme.targetDate = target;
    made.current->visits.front().start = made.current->visits.front().finish = visit;
    made.baseline->visits.front().finish = baseline;
    if (!visit.isValid())
        made.current->visits.clear();
    if (!baseline.isValid())
        made.baseline.reset();
    return made;
}
} // namespace

class BoardRulesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void storesAreRated_data()
    {
        QTest::addColumn<int>("visitIn"); // days after as-of; -1000: none
        QTest::addColumn<int>("baselineIn");
        QTest::addColumn<int>("targetIn");
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<QString>("word");
        constexpr int none = -1000;
        QTest::newRow("in time") << 50 << 50 << 100 << false << u"Green"_s;
        QTest::newRow("a day after the target, as the baseline has it") << 101 << 101 << 100 << false << u"Amber"_s;
        QTest::newRow("long after the target, as the baseline has it") << 143 << 143 << 100 << false << u"Red"_s;
        QTest::newRow("after the target, without a baseline") << 120 << none << 100 << false << u"Amber"_s;
        QTest::newRow("behind the baseline, before the target") << 80 << 50 << 200 << false << u"Amber"_s;
        QTest::newRow("far behind the baseline, before the target") << 100 << 50 << 200 << false << u"Red"_s;
        QTest::newRow("a little behind the baseline") << 60 << 50 << 200 << false << u"Green"_s;
        QTest::newRow("no target, no baseline") << 60 << none << none << false << u"Not rated"_s;
        QTest::newRow("its day has passed") << -1 << -1 << 100 << false << u"Overdue"_s;
        QTest::newRow("today is its day") << 0 << 0 << 100 << false << u"Green"_s;
        QTest::newRow("no visit") << none << 50 << 100 << false << u"No visit planned"_s;
        QTest::newRow("done, however late") << -1 << -300 << -200 << true << u"Complete"_s;
    }
    void storesAreRated()
    {
        QFETCH(int, visitIn);
        QFETCH(int, baselineIn);
        QFETCH(int, targetIn);
        QFETCH(bool, isDone);
        QFETCH(QString, word);
        const QDate asOf = test::emptyCase().asOf;
        const auto in = [asOf](int days) { return days == -1000 ? QDate() : asOf.addDays(days); };
        test::BoardCase made = oneVisit(in(visitIn), in(baselineIn), in(targetIn));
        if (isDone)
            for (Device &device : made.estate.devices)
                device.delivery = {DeliveryState::Removed, EvidenceLevel::Reported, {}, asOf};
        const ReportBook book = bookOf(made);
        const Sheet &stores = *book.sheet(u"Stores");
        const QString found = text(stores.at(stores.tables.front().area.firstRow + 1, columnOf(stores, u"Rating"_s)));
        QVERIFY2(found.endsWith(word) && found.size() == word.size() + 2, qPrintable(found));
        const QString schedule = text(besideExactly(*book.sheet(u"Summary"), u"Schedule"_s));
        if (word == u"No visit planned")
            QVERIFY(schedule.endsWith(word));
        if (targetIn == 100 && visitIn > 100)
            QVERIFY2(!schedule.endsWith(u"Green"_s), qPrintable(schedule));
        QCOMPARE(beside(*book.sheet(u"Summary"), u"Decide: more crews"_s, 1) != nullptr, targetIn == 100 && visitIn > 100);
    }

    void aMissedDeadlineIsRed()
    {
        const QDate asOf = test::emptyCase().asOf;
        test::BoardCase made = oneVisit(asOf.addDays(50), asOf.addDays(50), asOf.addDays(100));
        const auto ratings = [&] {
            const ReportBook book = bookOf(made);
            const Sheet &stores = *book.sheet(u"Stores");
            return QStringList{text(stores.at(stores.tables.front().area.firstRow + 1, columnOf(stores, u"Rating"_s))), text(besideExactly(*book.sheet(u"Summary"), u"Schedule"_s))};
        };
        QVERIFY(ratings().filter(u"Green"_s).size() == 2);
        made.current->constraints.deadlines = {{u"0001"_s, {}, 0, asOf.addDays(40), true}};
        QVERIFY2(ratings().filter(u"Red"_s).size() == 2, qPrintable(ratings().join(u", "_s)));
        QVERIFY(text(beside(*bookOf(made).sheet(u"Summary"), u"Decide: crews for stores that miss"_s, 3)).contains(u"0001 Store 1 by"_s));
        made.current->constraints.deadlines.front().isMust = false;
        QVERIFY(ratings().filter(u"Green"_s).size() == 2);
    }

    // Its row says so, and the baseline's last day is its own.
    void aStoreOfNoRegisterStandsInTheBaseline()
    {
        const QDate asOf = test::emptyCase().asOf;
        test::BoardCase made = oneVisit(asOf.addDays(50), asOf.addDays(50), {});
        made.baseline->gone = {{u"0999"_s, made.baseline->visits.front()}};
        made.baseline->gone.front().visit.store = StoreId(QUuid::createUuidV5(QUuid(), u"gone"_s));
        made.baseline->gone.front().visit.finish = asOf.addDays(90);
        const ReportBook book = bookOf(made);
        QCOMPARE(text(beside(*book.sheet(u"Stores"), u"0999"_s, 1)), u"(in no register any more)"_s);
        QCOMPARE(number(beside(*book.sheet(u"Checks"), u"Baseline curve ends"_s, 1)), 2.0 * made.baseline->visits.front().devices);
        const Cell *finish = beside(*book.sheet(u"Stores"), u"0999"_s, columnOf(*book.sheet(u"Stores"), u"Baseline finish"_s));
        QCOMPARE(std::get<QDate>(finish->value), asOf.addDays(90));
    }

    void nothingDoneIsNoGreenSchedule()
    {
        const QDate asOf = test::emptyCase().asOf;
        test::BoardCase made = oneVisit(asOf.addDays(-1), asOf.addDays(-1), asOf.addDays(400));
        const ReportBook book = bookOf(made);
        const Sheet &summary = *book.sheet(u"Summary");
        QVERIFY(text(besideExactly(summary, u"Schedule"_s)).endsWith(u"Red"_s));
        QVERIFY(text(besideExactly(summary, u"– last removal"_s)).endsWith(u"Red"_s)); // expected behind today, after its baseline
        QVERIFY(text(besideExactly(summary, u"– value earned of what was planned (SPI)"_s)).endsWith(u"Red"_s));
        QVERIFY(text(beside(summary, u"– stores red or overdue"_s, 3)).contains(u"● Overdue 1"_s));
        QCOMPARE(number(beside(summary, u"Settle visits"_s, 1)), 1.0);
    }

    void whatCameBackIsAsked()
    {
        const QDate asOf = test::emptyCase().asOf;
        test::BoardCase made = oneVisit(asOf.addDays(50), asOf.addDays(50), asOf.addDays(100));
        for (Device &device : made.estate.devices)
            device.delivery = {DeliveryState::Removed, EvidenceLevel::Reported, {}, asOf.addDays(-30)};
        for (Device &device : made.estate.devices)
            device.lastSeen = asOf.addDays(-40);
        QVERIFY(!beside(*bookOf(made).sheet(u"Summary"), u"Look into devices seen again"_s, 1));
        made.estate.devices.front().lastSeen = asOf.addDays(-10);
        QCOMPARE(number(beside(*bookOf(made).sheet(u"Summary"), u"Look into devices seen again"_s, 1)), 1.0);
        QCOMPARE(number(beside(*bookOf(made).sheet(u"Summary"), u"Reported removed"_s, 1)), static_cast<double>(made.estate.devices.size() - 1));
    }

    void anOldPlanSaysSo()
    {
        test::BoardCase made = test::generatedCase(8, 2, false);
        made.estate.constraints = made.current->constraints;
        made.current->unvisited.clear();
        for (const Store &store : made.estate.stores)
            if (!made.current->visitTo(store.id))
                made.current->unvisited.push_back({store.id, u"No crew."_s});
        QVERIFY(!beside(*bookOf(made).sheet(u"Cover"), u"Plan out of date"_s, 1));
        made.estate.constraints.pins = {{u"0001"_s, Week::of(QDate(2027, 5, 10)), {}}};
        const ReportBook book = bookOf(made);
        QVERIFY(text(beside(*book.sheet(u"Cover"), u"Plan out of date"_s, 1)).contains(u"changed since this plan was made"_s));
        QVERIFY(text(book.sheet(u"Summary")->at(4, 0)).startsWith(u'▲'));
        QVERIFY(beside(*book.sheet(u"Summary"), u"Plan again"_s, 1));
    }

    void aPledgeIsWordsOrADate_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("said");
        QTest::newRow("neither") << QString() << QDate() << u"Not given"_s;
        QTest::newRow("words") << u"No more."_s << QDate() << u"No more."_s;
        QTest::newRow("a date") << QString() << QDate(2023, 3, 18) << u"Made on 18 March 2023; its words are not recorded"_s;
        QTest::newRow("both") << u"No more."_s << QDate(2023, 3, 18) << u"No more. (18 March 2023)"_s;
    }
    void aPledgeIsWordsOrADate()
    {
        QFETCH(QString, words);
        QFETCH(QDate, on);
        QFETCH(QString, said);
        test::BoardCase made = test::emptyCase();
        made.estate.programme.pledge = words;
        made.estate.programme.pledgeDate = on;
        QCOMPARE(text(beside(*bookOf(made).sheet(u"Cover"), u"Pledge"_s, 1)), said);
    }

    void crewsAreNeverUsedTwice()
    {
        // One crew, booked without a gap over a month's end by visits that share days.
        timetable::Timetable plan;
        plan.constraints.start = QDate(2027, 6, 1);
        plan.constraints.crews = {{QString(), 1, {}}};
        int slot = 0; // half days since Monday 7 June 2027
        const auto day = [](int at) { return QDate(2027, 6, 7).addDays(at / 10 * 7 + at % 10 / 2); };
        int halfDays = 0;
        for (const int length : {3, 7, 2, 5, 13, 1, 4, 9, 6, 3, 8}) {
            timetable::Visit visit;
            visit.start = day(slot);
            visit.finish = day(slot + length - 1);
            visit.crews = {1};
            visit.halfDays = length;
            plan.visits.push_back(visit);
            slot += length;
            halfDays += length;
        }
        int found = 0;
        for (const auto &[month, used] : crewHalfDays(plan)) {
            QVERIFY2(used <= 10 * roomIn(plan.constraints, month).crewWeeks, qPrintable(month.toString(Qt::ISODate)));
            found += used;
        }
        QCOMPARE(found, halfDays);
        QCOMPARE(crewHalfDays(plan).size(), size_t(2));
        // Really overbooked is said: another visit of the same crew on the same days.
        plan.visits.push_back(plan.visits[4]);
        const auto months = crewHalfDays(plan);
        QVERIFY(std::any_of(months.begin(), months.end(), [](const auto &month) { return month.second > 0; }));
        QCOMPARE(std::accumulate(months.begin(), months.end(), 0, [](int sum, const auto &month) { return sum + month.second; }), halfDays + 13);
    }

    void moneyMeetsItsBudget()
    {
        test::BoardCase made = test::generatedCase(30, 4, false);
        const Currency pounds = Currency::pounds();
        made.current->constraints.budgets = {{QDate(2027, 1, 1), QDate(2027, 6, 30), Money(1'000'000'00, pounds)},
                                             {QDate(2026, 11, 1), QDate(2026, 12, 31), Money(1'00, pounds)}};
        made.current->constraints.budgetCarriesOver = true;
        const ReportBook book = bookOf(made);
        const Sheet &cash = *book.sheet(u"Cash flow");
        const Facts facts = [&]() -> Facts { return factsOf(made.estate, &*made.current, &*made.baseline, made.asOf, info()); }();
        const auto periods = budgetPeriods(facts);
        QCOMPARE(periods.size(), size_t(2));
        QCOMPARE(periods[0].from, QDate(2026, 11, 1));
        QVERIFY(periods[0].left().minor() < 0);
        QCOMPARE(periods[1].carried.minor(), 0); // nothing is left to carry, and debts are not carried
        Money all = periods[0].planned + periods[1].planned;
        Money outside = Money::zero(pounds);
        for (const progress::CashItem &item : facts.cash)
            if (!item.on.isValid() || item.on < periods[0].from || item.on > periods[1].to)
                outside += item.amount;
        QCOMPARE(all + outside, facts.cost);
        const Cell *after = beside(cash, u"After the last period"_s, 4);
        QVERIFY(after && number(after) > 0);
        bool isOver = false;
        for (int row = 0; row < static_cast<int>(cash.rows.size()); ++row)
            isOver = isOver || text(cash.at(row, 6)) == overBudget();
        QVERIFY(isOver);
    }

    void moneyWithoutABudgetIsNoGreenCost_data()
    {
        QTest::addColumn<QDate>("to");
        QTest::addColumn<qint64>("budget"); // thousands
        QTest::addColumn<QString>("rating");
        QTest::newRow("all of it within") << QDate(2035, 12, 31) << qint64(50'000) << u"■ Green"_s;
        QTest::newRow("a little after the last period") << QDate(2027, 3, 31) << qint64(50'000) << u"▲ Amber"_s;
        QTest::newRow("most of it over") << QDate(2035, 12, 31) << qint64(1) << u"● Red"_s;
    }
    void moneyWithoutABudgetIsNoGreenCost()
    {
        QFETCH(QDate, to);
        QFETCH(qint64, budget);
        QFETCH(QString, rating);
        test::BoardCase made = test::generatedCase(30, 4, false);
        made.current->constraints.budgets = made.estate.constraints.budgets = {{QDate(2020, 1, 1), to, Money(budget * 1'000'00, Currency::pounds())}};
        made.estate.programme.budgetApproved = Money(90'000'000'00, Currency::pounds());
        const ReportBook book = bookOf(made);
        const Sheet &summary = *book.sheet(u"Summary");
        QCOMPARE(text(besideExactly(summary, u"Cost"_s)), rating);
        const double outside = number(beside(summary, u"Due where no budget is left"_s, 1));
        QCOMPARE(outside > 0, rating != u"■ Green"_s);
        QCOMPARE(beside(summary, u"Decide: budgets"_s, 1) != nullptr, outside > 0);
        QCOMPARE(number(beside(summary, u"Budget left when all is paid"_s, 1)), 90'000'000.0 - number(beside(summary, u"To be paid in all"_s, 1)));
    }

    void whatWaitsAndIsInScopeIsSaid()
    {
        test::BoardCase made = test::generatedCase(5, 2, false);
        for (Device &device : made.estate.devices)
            device.needsDecision = !device.isInScope;
        made.estate.devices.front().needsDecision = true;
        made.estate.devices.front().isInScope = false;
        QCOMPARE(text(beside(*bookOf(made).sheet(u"Summary"), u"– waiting to be identified"_s, 3)), u"Suspected; not counted as in scope"_s);
        made.estate.devices.front().isInScope = true;
        QVERIFY(text(beside(*bookOf(made).sheet(u"Summary"), u"– waiting to be identified"_s, 3)).contains(u"but 1 of them"_s));
    }

    void makersAddUp()
    {
        test::BoardCase made = test::generatedCase(40, 5, false);
        for (size_t i = 0; i < made.estate.devices.size(); ++i) {
            made.estate.devices[i].maker = Maker(i % 3 == 0 ? u"hikvision"_s : u"dahua"_s);
            made.estate.devices[i].brand = i % 3 == 0 ? u"Annke"_s : QString();
            made.estate.devices[i].verdict = i % 4 == 0 ? Verdict::Probable : Verdict::Confirmed;
        }
        const ReportBook book = bookOf(made);
        const Sheet &makers = *book.sheet(u"Makers");
        QVERIFY(beside(makers, u"Hikvision"_s, 1, 1));
        QCOMPARE(text(beside(makers, u"Hikvision"_s, 1, 1)), u"Annke"_s);
        const double scope = number(beside(makers, u"All makers"_s, 2, 1));
        QCOMPARE(scope, number(beside(*book.sheet(u"Summary"), u"Devices in scope"_s, 1)));
        QCOMPARE(number(beside(makers, u"All makers"_s, 3, 1)) + number(beside(makers, u"All makers"_s, 4, 1)), scope);
        QCOMPARE(number(beside(makers, u"Cost at completion"_s, 8, 1)), number(beside(*book.sheet(u"Summary"), u"Cost at completion: likely"_s, 1)));
        QCOMPARE(number(beside(*book.sheet(u"Cost build-up"), u"Total"_s, 8)), number(beside(*book.sheet(u"Summary"), u"Cost at completion: likely"_s, 1)));
    }

    void assumptionsSayWhoSetThem()
    {
        test::BoardCase made = test::generatedCase(5, 2, false);
        Constraints &set = made.estate.constraints;
        Constraints &plan = made.current->constraints;
        set.camerasPerCrewDay = plan.camerasPerCrewDay = 9;
        plan.pins = {{u"0001"_s, Week::of(QDate(2027, 5, 10)), u"with the refit"_s}};
        plan.closures = {{u"0002"_s, QDate(2025, 1, 1), QDate(2025, 2, 1), u"over"_s}, {u"0002"_s, QDate(2027, 1, 1), QDate(2027, 2, 1), u"refit"_s}};
        plan.deadlines = {{{}, u"Wales"_s, 0, QDate(2027, 9, 30), false}};
        plan.precedences = {{u"0001"_s, u"0002"_s, 2}};
        plan.stock = {{u"camera"_s, QDate(2027, 3, 1), 1500}};
        plan.freezes.push_back({u"Long ago"_s, QDate(2024, 11, 1), QDate(2025, 1, 5), {}});
        const ReportBook book = bookOf(made);
        const Sheet &sheet = *book.sheet(u"Assumptions");
        const auto source = [&](const QString &start) { return text(beside(sheet, start, 6, 1)); };
        QCOMPARE(source(u"Cameras that a crew"_s), u"Set by you"_s);
        QCOMPARE(source(u"Travel and setting up"_s), u"Default"_s);
        QCOMPARE(source(u"Crews: North"_s), u"Default"_s);
        for (const QString &start : {u"Store 0001 Store 1 pinned"_s, u"Store 0002 Store 2 closed (refit)"_s, u"Deadline: stores in Wales"_s,
                                     u"Store 0001 Store 1 before store 0002"_s, u"Stock arriving on 1 Mar 2027"_s})
            QVERIFY2(!source(start).isEmpty(), qPrintable(start));
        QVERIFY(!beside(sheet, u"Store 0002 Store 2 closed (over)"_s, 1, 1));
        QVERIFY(!beside(sheet, u"Freeze: Long ago"_s, 1, 1));
        QVERIFY(beside(sheet, u"Freeze: Christmas"_s, 1, 1));
        // A date that moves no count is no input.
        QVERIFY(beside(sheet, u"Pledge made on"_s, 1, 1)->look != Look::Input);
        QVERIFY(beside(sheet, u"To be finished by"_s, 1, 1)->look == Look::Input);
    }

    void theProgrammeSpeaksForItself()
    {
        test::BoardCase made = test::generatedCase(5, 2, false);
        QCOMPARE(text(beside(*bookOf(made).sheet(u"Summary"), u"Budgets of all periods"_s, 0)), u"Budgets of all periods"_s);
        QCOMPARE(number(beside(*bookOf(made).sheet(u"Summary"), u"Approve a budget of"_s, 1)), number(beside(*bookOf(made).sheet(u"Summary"), u"To be paid in all"_s, 1)));
        made.estate.programme.budgetApproved = Money(7'000'000'00, Currency::pounds());
        made.estate.programme.preparedBy = u"P. Buyer"_s;
        made.estate.programme.reviewedBy = u"F. Director"_s;
        const auto read = programmeFromJson(toJson(made.estate.programme));
        QVERIFY(read && *read == made.estate.programme);
        const ReportBook book = bookOf(made);
        QCOMPARE(text(beside(*book.sheet(u"Cover"), u"Prepared by"_s, 1)), u"P. Buyer"_s);
        QCOMPARE(text(beside(*book.sheet(u"Cover"), u"Reviewed by"_s, 1)), u"F. Director"_s);
        QCOMPARE(number(beside(*book.sheet(u"Summary"), u"Budget approved"_s, 1)), 7'000'000.0);
        QVERIFY(!beside(*book.sheet(u"Summary"), u"Approve a budget"_s, 0));
        QCOMPARE(text(beside(*book.sheet(u"Cover"), u"Plan"_s, 1)), u"Plan 3 of 20 November 2026 (1a2b3c4d)"_s);
        QVERIFY(book.footer.contains(u"Plan 3 of 20 November 2026 (1a2b3c4d)"_s));
    }

    void aBoardPrintsWhatItReads()
    {
        const ReportBook book = bookOf(test::generatedCase(30, 4, false));
        for (const Sheet &sheet : book.sheets)
            QCOMPARE(sheet.isPrinted, sheet.group != Group::Data || sheet.name == u"Stores");
        const Sheet &stores = *book.sheet(u"Stores");
        double width = 0;
        for (int column = 0; column < stores.printedColumns; ++column)
            width += stores.widths[static_cast<size_t>(column)];
        // A3 landscape holds 400 mm: at seven tenths of ten points, about 310 characters.
        QVERIFY2(stores.isA3 && width <= 310, qPrintable(QString::number(width)));
    }

    void dataQualityIsAShare()
    {
        test::BoardCase made = test::generatedCase(5, 2, false);
        for (Device &device : made.estate.devices)
            device.needsDecision = device.needsStore = true;
        QCOMPARE(number(beside(*bookOf(made).sheet(u"Summary"), u"Data quality"_s, 2)), 1.0);
    }
};

PHASEOUT_TEST(BoardRulesTest)
#include "tst_boardrules.moc"
