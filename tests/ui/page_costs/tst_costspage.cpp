// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/projectroom.h"
#include "tests/ui/strictness.h"

#include "ui/pages/costs/costspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
const Currency pounds = Currency::pounds();

template <class T = QPushButton>
T *part(QWidget &page, const QString &name)
{
    return page.findChild<T *>(name);
}
} // namespace

class CostsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void modelsOfAnyNumber_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("many") << 500;
    }
    void modelsOfAnyNumber()
    {
        QFETCH(const int, count);
        BuildUpTable buildUp(buildUpColumns());
        StoreCostTable stores(storeCostColumns());
        QAbstractItemModelTester buildUpTester(&buildUp, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester storesTester(&stores, QAbstractItemModelTester::FailureReportingMode::QtTest);
        buildUp.setRows(std::vector<CostRow>(static_cast<size_t>(count)));
        stores.setRows(std::vector<StoreCost>(static_cast<size_t>(count)));
        QCOMPARE(buildUp.rowCount(), count);
        QCOMPARE(stores.rowCount(), count);
    }

    void aDraftThatNobodyTouchedChangesNothing()
    {
        const cost::Rates rates = cost::defaultRates(pounds);
        const auto outcome = RatesReader(rates, pounds).read(RatesDraft::of(rates));
        QVERIFY2(outcome.problems.isEmpty(), qPrintable(outcome.problems.join(u' ')));
        QVERIFY(outcome.rates == rates);
    }

    void ratesAreRefusedAtTheirCell_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("refusedAt"); // -1: taken
        QTest::newRow("figure") << int(RatesDraft::Likely) << u"£451.50"_s << -1;
        QTest::newRow("likely below low") << int(RatesDraft::Likely) << u"1"_s << int(RatesDraft::Likely);
        QTest::newRow("high below likely") << int(RatesDraft::High) << u"400"_s << int(RatesDraft::High);
        QTest::newRow("words") << int(RatesDraft::Low) << u"cheap"_s << int(RatesDraft::Low);
        QTest::newRow("negative") << int(RatesDraft::Low) << u"-5"_s << int(RatesDraft::Low);
        QTest::newRow("another source") << int(RatesDraft::Source) << u"our quote"_s << -1;
    }
    void ratesAreRefusedAtTheirCell()
    {
        QFETCH(const int, column);
        QFETCH(const QString, typed);
        QFETCH(const int, refusedAt);
        const cost::Rates rates = cost::defaultRates(pounds);
        RatesDraft draft = RatesDraft::of(rates);
        draft.rows[0][column] = typed;
        RatesReader::Problems problems;
        static_cast<void>(RatesReader(rates, pounds).rows(draft.rows, problems));
        QCOMPARE(problems.size(), refusedAt < 0 ? 0 : 1);
        if (refusedAt >= 0)
            QCOMPARE(problems[0].column, refusedAt);
        QCOMPARE(RatesReader(rates, pounds).read(draft).problems.isEmpty(), refusedAt < 0);
    }

    void sharesAreReadAsPerCent()
    {
        const cost::Rates rates = cost::defaultRates(pounds);
        RatesDraft draft = RatesDraft::of(rates);
        draft.vat = u"17.5%"_s;
        draft.contingency = u"12 %"_s;
        const auto outcome = RatesReader(rates, pounds).read(draft);
        QVERIFY(outcome.problems.isEmpty());
        QCOMPARE(outcome.rates.vatMillionths, 175'000);
        QCOMPARE(outcome.rates.contingencyMillionths, 120'000);
        draft.recoverable = u"101"_s;
        draft.vat = u"nan"_s;
        QCOMPARE(RatesReader(rates, pounds).read(draft).problems.size(), 2);
    }

    void sumsAreTheCoresOwn()
    {
        test::ProjectRoom room;
        QVERIFY2(room.makeWithDevices(), qPrintable(room.failures()));
        const auto estate = room.session.estate();
        const CostsState state(*estate, nullptr, room.session.today());
        Money stores = Money::zero(pounds);
        for (const StoreCost &store : state.stores())
            stores += store.amount.likely;
        Money categories = Money::zero(pounds);
        for (const CostRow &row : state.buildUp())
            if (row.share >= 0)
                categories += row.likely;
        QVERIFY(stores > Money::zero(pounds));
        QCOMPARE(categories, stores);
        QCOMPARE(state.headline(), stores.shownShort());
    }

    void aRateIsChangedRefusedAndUndone()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        CostsPage page(room.session);
        static_cast<QWidget &>(page).show();
        page.setCurrentTab(CostsPage::RatesTab);
        auto *rates = part<QTableView>(page, u"ratesTable"_s)->model();
        const Money before = room.session.estate()->rates.rates[0].amount.likely;
        const QString headline = part<QLabel>(page, u"costsHeadline"_s)->text();
        QVERIFY(rates->setData(rates->index(0, RatesDraft::Likely), u"9999999"_s));
        QVERIFY(part<QLabel>(page, u"ratesProblem"_s)->isVisible()); // above the high figure
        part(page, u"applyRates"_s)->click();
        QCOMPARE(room.session.estate()->rates.rates[0].amount.likely, before);
        QVERIFY(rates->setData(rates->index(0, RatesDraft::Likely), u"590"_s));
        part<QLineEdit>(page, u"contingency"_s)->setText(u"25 %"_s);
        part(page, u"applyRates"_s)->click();
        QCOMPARE(room.session.estate()->rates.rates[0].amount.likely, Money(590'00, pounds));
        QCOMPARE(room.session.estate()->rates.contingencyMillionths, 250'000);
        QVERIFY(part<QLabel>(page, u"costsHeadline"_s)->text() != headline);
        QVERIFY(room.session.undo());
        QCOMPARE(room.session.estate()->rates.rates[0].amount.likely, before);
        QCOMPARE(part<QLabel>(page, u"costsHeadline"_s)->text(), headline);
        QCOMPARE(room.failed.size(), 0);
    }

    void costLinesOfOnesOwnAreAddedAndRemoved_data()
    {
        QTest::addColumn<int>("unit"); // place in the list
        QTest::addColumn<bool>("isOnce");
        QTest::newRow("once") << 0 << true;
        QTest::newRow("per store") << 1 << false;
        QTest::newRow("per device") << 2 << false;
    }
    void costLinesOfOnesOwnAreAddedAndRemoved()
    {
        QFETCH(const int, unit);
        QFETCH(const bool, isOnce);
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        CostsPage page(room.session);
        static_cast<QWidget &>(page).show();
        page.setCurrentTab(CostsPage::RatesTab);
        const auto sums = [&] {
            const auto estate = room.session.estate();
            return progress::costSummary(*estate, progress::storeProgress(*estate, room.session.today()));
        };
        const progress::CostSummary before = sums();
        const size_t count = room.session.estate()->rates.rates.size();
        part(page, u"addOwnCost"_s)->click(); // it has no name yet
        auto *rates = part<QTableView>(page, u"ratesTable"_s)->model();
        QCOMPARE(rates->rowCount(), static_cast<int>(count));
        part<QLineEdit>(page, u"ownCostName"_s)->setText(u"Scaffolding"_s);
        part<QComboBox>(page, u"ownCostUnit"_s)->setCurrentIndex(unit);
        part(page, u"addOwnCost"_s)->click();
        const int row = rates->rowCount() - 1;
        for (const auto &[column, figure] : {std::pair{RatesDraft::Low, u"100"_s}, std::pair{RatesDraft::Likely, u"120"_s}, std::pair{RatesDraft::High, u"200"_s}})
            QVERIFY(rates->setData(rates->index(row, column), figure));
        part(page, u"applyRates"_s)->click();
        QCOMPARE(room.session.estate()->rates.rates.size(), count + 1);
        const progress::CostSummary after = sums();
        QCOMPARE(after.once.likely.minor(), isOnce ? 120'00 : 0);
        QCOMPARE(after.atStores.likely == before.atStores.likely, isOnce);
        QVERIFY(after.toPay() > before.toPay());
        const CostsState state(*room.session.estate(), nullptr, room.session.today());
        QVERIFY(std::any_of(state.buildUp().begin(), state.buildUp().end(), [](const CostRow &one) { return one.name.contains(u"Scaffolding"_s) && one.likely.minor() > 0; }));
        QVERIFY(room.session.undo());
        QCOMPARE(sums().toPay(), before.toPay());
        QVERIFY(room.session.redo());
        part<QTableView>(page, u"ratesTable"_s)->setCurrentIndex(rates->index(row, RatesDraft::Name));
        part(page, u"removeCost"_s)->click();
        part(page, u"applyRates"_s)->click();
        QCOMPARE(sums().toPay(), before.toPay());
        QVERIFY2(room.failed.isEmpty(), qPrintable(room.failures()));
    }

    void twoLinesMayHaveOneName()
    {
        cost::Rates rates = cost::defaultRates(pounds);
        for (int i = 0; i < 3; ++i)
            rates.rates.push_back(cost::ownRate(rates, u"Lift & cradle"_s, cost::RateUnit::Once, Estimate::zero(pounds)));
        const auto read = cost::ratesFromJson(cost::toJson(rates), pounds);
        QVERIFY_RESULT(read);
        QVERIFY(*read == rates);
        QCOMPARE(rates.rates.back().id, u"own-lift-cradle-3"_s);
    }
};

PHASEOUT_TEST(CostsTest)
#include "tst_costspage.moc"
