// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/projectroom.h"
#include "tests/ui/strictness.h"

#include "ui/pages/plan/pins.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/planrunbar.h"
#include "ui/pages/plan/planspanel.h"
#include "ui/pages/plan/replanpanel.h"
#include "ui/pages/plan/scenarioedits.h"
#include "ui/pages/plan/scenariospanel.h"
#include "ui/pages/plan/surepanel.h"
#include "ui/pages/plan/tornadochart.h"
#include "ui/pages/plan/waysout.h"
#include "ui/pages/plan/whypanel.h"

#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTableView>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/// A page over three stores, with a plan when asked for.
struct Planning {
    test::ProjectRoom room;
    std::unique_ptr<PlanPage> page;

    bool make(bool hasPlan = true)
    {
        if (!room.makeWithDevices())
            return false;
        page = std::make_unique<PlanPage>(room.session);
        page->resize(1100, 700);
        static_cast<QWidget &>(*page).show();
        return !hasPlan || plan();
    }
    bool plan()
    {
        const size_t before = room.session.estate()->plans.size();
        page->findChild<PlanRunBar *>()->setIterations(3);
        part<QPushButton>(u"makePlan"_s)->click();
        return QTest::qWaitFor([&] { return !room.session.isBusy(); }, 60'000) && room.session.estate()->plans.size() > before;
    }
    template <class T>
    T *part(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    QAbstractItemModel *table(const QString &name) { return part<QTableView>(name)->model(); }
    QString words(const QString &name) { return part<QLabel>(name)->text(); }
    void setCrews(int crews)
    {
        Constraints constraints = room.session.estate()->constraints;
        constraints.crews = {{QString(), crews, {}}};
        constraints.freezes.clear();
        constraints.isFreezeFree = true;
        room.session.apply(changeDocument(*room.session.estate(), Document::Constraints, toJson(constraints)));
    }
};
} // namespace

class PanelsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void whyIsWorkedOutBesideTheWindow()
    {
        Planning at;
        QVERIFY2(at.make(), qPrintable(at.room.failures()));
        const StoreId store = at.room.store(u"0001"_s)->id;
        at.page->choose(store);
        auto *panel = at.page->findChild<WhyPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(at.part<QTableView>(u"whyWeeks"_s)->isVisible(), 60'000);
        const Week own = at.room.session.currentPlan()->visitTo(store)->week();
        QCOMPARE(panel->chosenWeek(), std::optional(own));
        QVERIFY(panel->text().contains(u"its week"_s));
        QVERIFY(!at.part<QPushButton>(u"tryWeek"_s)->text().contains(u"202"_s)); // not the week that it is in
        QAbstractItemModel *weeks = at.table(u"whyWeeks"_s);
        QVERIFY(weeks->rowCount() > 3);
        int row = 0;
        while (weeks->index(row, 1).data().toString() != u"its week")
            ++row;
        at.part<QTableView>(u"whyWeeks"_s)->setCurrentIndex(weeks->index(row + 2, 0));
        QCOMPARE(panel->chosenWeek(), std::optional(own.plus(2)));
        QVERIFY(at.part<QPushButton>(u"tryWeek"_s)->text().contains(u"202"_s));
        at.part<QPushButton>(u"tryWeek"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(at.part<QLabel>(u"whyTried"_s)->isVisible(), 60'000);
        QVERIFY2(at.words(u"whyTried"_s).contains(u"visit(s) move"_s), qPrintable(at.words(u"whyTried"_s)));
        QVERIFY(!pinOf(*at.room.session.estate(), store)); // a trial changes nothing
        at.part<QAbstractButton>(u"pinThere"_s)->click();
        QVERIFY(pinOf(*at.room.session.estate(), store));
        QCOMPARE(pinOf(*at.room.session.estate(), store)->week, own.plus(2));
        QCOMPARE(at.room.failed.size(), 0);
    }

    void aPinnedVisitOffersNoOtherWeek()
    {
        Planning at;
        QVERIFY2(at.make(), qPrintable(at.room.failures()));
        const StoreId store = at.room.store(u"0001"_s)->id;
        QVERIFY(at.room.session.apply(pinEdit(*at.room.session.estate(), store, at.room.session.currentPlan()->visitTo(store)->week())));
        QVERIFY(at.plan());
        QCOMPARE(at.room.session.currentPlan()->constraints.pins.size(), size_t{1});
        at.page->choose(store);
        QTRY_VERIFY_WITH_TIMEOUT(at.words(u"whyWeeksNote"_s).contains(u"pinned"_s), 60'000);
        QVERIFY(!at.part<QTableView>(u"whyWeeks"_s)->isVisible());
        QVERIFY(!at.part<QPushButton>(u"tryWeek"_s)->isVisible());
        QVERIFY(at.part<QPushButton>(u"unpinButton"_s)->isVisible());
        QCOMPARE(at.room.failed.size(), 0);
    }

    void weeksHaveTheirPrice()
    {
        const Week own = Week::of(QDate(2027, 2, 1));
        timetable::StoreWhy why;
        why.start = own.monday();
        why.earliest = {QDate(2027, 1, 18), u"start"_s, u"Not before 18 Jan 2027: goods."_s};
        const auto story = [&](int at, bool isPossible, qint64 worse, const QString &words) {
            timetable::WeekStory one;
            one.week = own.plus(at);
            one.isPossible = isPossible;
            one.worseBy = worse;
            one.words = words;
            why.weeks.push_back(one);
        };
        story(-3, false, 0, u"goods"_s);
        story(-2, true, 50, u"the crews are at 0046"_s);
        story(-1, true, 30, u"the crews are at 0046"_s);
        story(0, true, 0, {});
        story(1, true, 0, {});
        story(40, true, 900, {});
        const auto lines = weekLinesOf(why, 10'000);
        QStringList prices;
        for (const WeekLine &line : lines)
            prices += line.isOwn ? u"own"_s : line.price;
        QCOMPARE(prices, QStringList({u"+0.50 %"_s, u"+0.30 %"_s, u"own"_s, u"no more risk"_s})); // nobody asks for the next year
        QCOMPARE(earlierWeeksOf(why), QStringList({u"Not before 18 Jan 2027: goods."_s, u"Weeks of 18 Jan 2027 to 25 Jan 2027: the crews are at 0046."_s}));
        why.reason = u"Risk 40 of 100. Not before 18 Jan 2027: goods. In the weeks …: the crews are at 0046."_s; // nothing is said twice
        QVERIFY(earlierWeeksOf(why).isEmpty());
        why.reason.clear();
        why.isFixed = true;
        QVERIFY(earlierWeeksOf(why).isEmpty());
        QVERIFY(weekLinesOf(why, 0).front().price == u"no more risk");
    }

    void trialsAreToldInWords()
    {
        timetable::ScenarioResult now;
        now.finish = QDate(2027, 3, 1);
        timetable::ScenarioResult tried = now;
        tried.moved = 2;
        const Week week = Week::of(QDate(2027, 1, 11));
        QCOMPARE(trialWords(now, tried, week), u"In the week of 11 Jan 2027: the last visit ends on the same day, the cost is the same, the risk carried is the same, 2 visit(s) move."_s);
        tried.finish = QDate(2027, 3, 8);
        tried.againstNow = 0.0123;
        tried.unplanned = 1;
        const QString worse = trialWords(now, tried, week);
        QVERIFY2(worse.contains(u"8 Mar 2027 instead of 1 Mar 2027"_s) && worse.contains(u"grows by 1.23 %"_s) && worse.contains(u"1 more store(s) have no visit"_s), qPrintable(worse));
    }

    void waysOutAreLookedForWhenAsked()
    {
        Planning at;
        QVERIFY(at.make());
        at.page->setCurrentTab(PlanPage::AttentionTab);
        QVERIFY(!at.part<QListView>(u"waysFound"_s)->isVisible());
        const auto *ways = at.part<QWidget>(u"waysOut"_s);
        QVERIFY(ways->height() <= ways->sizeHint().height()); // no gaps while there is nothing to list
        at.part<QPushButton>(u"lookForWays"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(at.part<QListView>(u"waysFound"_s)->isVisible(), 60'000);
        QVERIFY(at.part<QListView>(u"waysFound"_s)->model()->rowCount() >= 2);
        QVERIFY(at.room.session.undo()); // the plan goes, and with it what was found
        QVERIFY(!at.part<QListView>(u"waysFound"_s)->isVisible());
        at.part<QPushButton>(u"lookForWays"_s)->click();
        QVERIFY(at.words(u"lookForWaysWords"_s).contains(u"no plan"_s));
    }

    void waysOutAreSaidWithWhatTheyCost()
    {
        timetable::Conflicts conflicts;
        timetable::Conflict conflict;
        conflict.words = u"3 stores are too many."_s;
        timetable::WayOut way;
        way.words = u"1 more crew: then everything fits."_s;
        way.cost = Estimate{Money(100'00, Currency::pounds()), Money(3'200'40, Currency::pounds()), Money(4'000'00, Currency::pounds())};
        conflict.ways.push_back(way);
        conflicts.list.push_back(conflict);
        timetable::Scarcity scarcity;
        timetable::Worthwhile worth;
        worth.words = u"1 more crew in Wales: saves 2 %."_s;
        worth.cost = Estimate{Money(100'00, Currency::pounds()), Money(200'00, Currency::pounds()), Money(300'00, Currency::pounds())};
        scarcity.list.push_back(worth);
        QCOMPARE(waysOutWords(conflicts, scarcity), QStringList({u"3 stores are too many."_s, u"Way out: 1 more crew: then everything fits."_s,
                                                                u"Worth having: 1 more crew in Wales: saves 2 %."_s}));
        QCOMPARE(waysOutWords({}, {}).size(), 2);
    }

    void scenariosAreSavedComparedRenamedAndUndone()
    {
        Planning at;
        QVERIFY(at.make());
        at.setCrews(1);
        auto *panel = at.page->findChild<ScenariosPanel *>();
        panel->setIterations(5);
        at.page->setCurrentTab(PlanPage::ScenariosTab);
        at.part<QLineEdit>(u"scenarioName"_s)->setText(u"One crew"_s);
        at.part<QPushButton>(u"saveScenario"_s)->click();
        at.setCrews(3);
        at.part<QPushButton>(u"saveScenario"_s)->click(); // without a name: by the day
        const auto presets = at.page->findChild<QPushButton *>(u"addPreset"_s)->menu()->actions();
        QVERIFY(presets.size() >= 4);
        presets.front()->trigger();
        QAbstractItemModel *table = at.table(u"scenarios"_s);
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->index(1, 0).data().toString(), u"One crew"_s);
        QVERIFY(at.words(u"scenarioNote"_s).contains(u"A comparison, not law"_s) && at.words(u"scenarioNote"_s).contains(u"Source"_s));
        QCOMPARE(table->index(1, 1).data().toString(), QString());

        at.part<QPushButton>(u"compareScenarios"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!table->index(1, 1).data().toString().isEmpty(), 60'000);
        for (int row = 0; row < 4; ++row)
            QVERIFY(!table->index(row, 3).data().toString().isEmpty());
        QVERIFY(table->index(1, 6).data().toString() == u"1"); // crews at once

        QVERIFY(!(table->flags(table->index(0, 0)) & Qt::ItemIsEditable));
        QVERIFY(table->setData(table->index(1, 0), u"Only one crew"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table->index(1, 0).data().toString(), u"Only one crew"_s, 60'000);
        QVERIFY(!table->index(2, 1).data().toString().isEmpty()); // the others stay
        QVERIFY(table->setData(table->index(1, 0), table->index(2, 0).data()));
        QTRY_VERIFY_WITH_TIMEOUT(at.words(u"compareScenariosWords"_s).contains(u"already"_s), 60'000);
        QCOMPARE(table->index(1, 0).data().toString(), u"Only one crew"_s);

        at.part<QTableView>(u"scenarios"_s)->setCurrentIndex(table->index(1, 0));
        at.part<QPushButton>(u"adoptScenario"_s)->click();
        QCOMPARE(at.room.session.estate()->constraints.crews.at(0).crews, 1);
        QVERIFY(at.room.session.undo());
        QCOMPARE(at.room.session.estate()->constraints.crews.at(0).crews, 3);
        at.part<QTableView>(u"scenarios"_s)->setCurrentIndex(table->index(1, 0));
        at.part<QAbstractButton>(u"deleteScenario"_s)->click();
        QCOMPARE(at.room.session.estate()->scenarios.size(), size_t{2});
        QVERIFY(at.room.session.undo());
        QCOMPARE(at.room.session.estate()->scenarios.size(), size_t{3});
        QCOMPARE(at.room.failed.size(), 0);
    }

    void scenarioNamesAreTheirOwn()
    {
        Estate estate;
        estate.scenarios = {{u"A"_s, {}, {}, {}}, {u"B"_s, {}, {}, {}}};
        QVERIFY(!saveScenario(estate, {}));
        QVERIFY(!saveScenario(estate, u"A"_s));
        QVERIFY(!renameScenario(estate, u"A"_s, u"B"_s));
        QVERIFY(renameScenario(estate, u"A"_s, u"A"_s)->changes.empty());
        QCOMPARE(freeScenarioName(estate, u"C"_s), u"C"_s);
        QCOMPARE(freeScenarioName(estate, u"A"_s), u"A (2)"_s);
        estate.scenarios.resize(50);
        for (size_t i = 2; i < 50; ++i)
            estate.scenarios[i].name = QString::number(i);
        QCOMPARE(saveScenario(estate, u"C"_s).error().code, ErrorCode::ValueInvalid); // too many
    }

    void theSliderSnapsToChoicesAndOneIsUsed()
    {
        Planning at;
        QVERIFY(at.make());
        at.setCrews(3);
        auto *panel = at.page->findChild<ReplanPanel *>();
        panel->setIterations(5);
        at.page->setCurrentTab(PlanPage::ReplanTab);
        at.part<QPushButton>(u"lookAtChoices"_s)->click();
        auto *slider = at.part<QSlider>(u"replanSlider"_s);
        auto *use = at.part<QPushButton>(u"useChoice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(use->isVisible(), 60'000);
        QVERIFY(at.words(u"choiceWords"_s).startsWith(u"Choice "_s));
        slider->setValue(0);
        const int moved = at.table(u"movedStores"_s)->rowCount();
        slider->setValue(slider->maximum());
        QVERIFY(at.table(u"movedStores"_s)->rowCount() <= moved);
        slider->setValue(0);
        const QByteArray before = at.room.session.estate()->currentPlan;
        use->click();
        QTRY_VERIFY_WITH_TIMEOUT(!at.room.session.isBusy(), 60'000);
        QVERIFY2(at.room.session.estate()->currentPlan != before, qPrintable(at.room.failures()));
        QVERIFY(!use->isVisible()); // it was of the plan before
        QVERIFY(at.room.session.undo());
        QCOMPARE(at.room.session.estate()->currentPlan, before);
        QCOMPARE(at.room.failed.size(), 0);
    }

    void howSureIsSaidInFiguresPictureAndTable()
    {
        Planning at;
        QVERIFY(at.make());
        at.page->findChild<SurePanel *>()->setReplications(400);
        at.page->setCurrentTab(PlanPage::SureTab);
        at.part<QPushButton>(u"simulate"_s)->click();
        auto *chances = at.part<QTableView>(u"chances"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chances->isVisible(), 60'000);
        QCOMPARE(chances->model()->rowCount(), 3);
        QCOMPARE(at.table(u"sureFigures"_s)->rowCount(), 3);
        QVERIFY(at.words(u"sureSentence"_s).contains(u"8 runs of 10"_s));
        QVERIFY(at.table(u"sureFigures"_s)->index(0, 2).data().toString().contains(u"±"_s));
        test::Looks looks;
        QVERIFY(looks.grab(*at.page->findChild<TornadoChart *>(), {420, 300}, u"tornado"_s) > 3);
        const QString before = at.table(u"sureFigures"_s)->index(0, 3).data().toString();
        at.part<QAbstractButton>(u"assumptions"_s)->click();
        auto *dialog = at.page->findChild<QDialog *>(u"assumptionsDialog"_s);
        QVERIFY(dialog);
        QVERIFY(looks.grab(*dialog, dialog->sizeHint(), u"assumptions"_s) > 3);
        QCOMPARE(test::namelessControls(*dialog).join(u" | "_s), QString());
        auto *worst = dialog->findChild<QDoubleSpinBox *>(u"productivity2"_s);
        QCOMPARE(worst->value(), 125.0);
        worst->setValue(90);
        dialog->findChild<QPushButton *>(u"useAssumptions"_s)->click(); // below the likely one
        QVERIFY(dialog->findChild<QLabel *>(u"assumptionsProblem"_s)->isVisible());
        worst->setValue(400);
        dialog->findChild<QPushButton *>(u"useAssumptions"_s)->click();
        QCOMPARE(at.room.session.estate()->constraints.uncertainty.productivity.most, 4000);
        QTRY_VERIFY_WITH_TIMEOUT(chances->isVisible(), 60'000); // it is played again
        QVERIFY(at.table(u"sureFigures"_s)->index(0, 3).data().toString() != before);
        QVERIFY(!at.words(u"messageSentence"_s).contains(u"Pins or rules"_s)); // no timetable depends on it
        QVERIFY(at.room.session.undo());
        QVERIFY(!chances->isVisible());
        QVERIFY(at.words(u"simulateWords"_s).contains(u"has changed"_s));
        at.part<QPushButton>(u"simulate"_s)->click();
        at.part<QPushButton>(u"simulateStop"_s)->click();
        QVERIFY(at.words(u"simulateWords"_s).contains(u"Stopped"_s));
        QCOMPARE(at.room.failed.size(), 0);
    }

    void plansAreListedUsedAgainAndMeasuredAgainst()
    {
        Planning at;
        QVERIFY(at.make());
        const QByteArray first = at.room.session.estate()->currentPlan;
        at.setCrews(5);
        QVERIFY(at.plan());
        const QByteArray second = at.room.session.estate()->currentPlan;
        at.page->setCurrentTab(PlanPage::PlansTab);
        QAbstractItemModel *list = at.table(u"planList"_s);
        QCOMPARE(list->rowCount(), 2);
        QVERIFY(list->index(0, 0).data().toString().startsWith(u"Plan 2, "_s)); // newest first
        QCOMPARE(list->index(0, 1).data().toString(), u"In force"_s);
        QCOMPARE(list->index(1, 1).data().toString(), u"Baseline"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->index(0, 3).data().toString(), u"3"_s, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(list->index(1, 3).data().toString(), u"3"_s, 60'000);
        QVERIFY(!list->index(1, 6).data().toString().isEmpty());
        auto *table = at.part<QTableView>(u"planList"_s);
        table->setCurrentIndex(list->index(1, 0));
        at.part<QPushButton>(u"usePlan"_s)->click();
        QCOMPARE(at.room.session.estate()->currentPlan, first);
        QVERIFY(at.room.session.undoWords().startsWith(u"Plan 1, "_s));
        table->setCurrentIndex(list->index(0, 0));
        at.part<QPushButton>(u"makeBaseline"_s)->click();
        QCOMPARE(at.room.session.estate()->baseline, second);
        at.part<QPushButton>(u"makeBaseline"_s)->click();
        QVERIFY(at.words(u"plansWords"_s).contains(u"already"_s));
        QVERIFY(at.room.session.undo());
        QVERIFY(at.room.session.undo());
        QCOMPARE(at.room.session.estate()->currentPlan, second);
        QCOMPARE(at.room.session.estate()->baseline, first);
        QCOMPARE(at.room.failed.size(), 0);
    }

    void nothingIsAskedOfNoPlan()
    {
        Planning at;
        QVERIFY(at.make(false));
        for (const auto &[tab, button] : {std::pair{PlanPage::ReplanTab, u"lookAtChoices"_s}, std::pair{PlanPage::SureTab, u"simulate"_s}, std::pair{PlanPage::AttentionTab, u"lookForWays"_s}}) {
            at.page->setCurrentTab(tab);
            at.part<QPushButton>(button)->click();
            QVERIFY2(at.words(QString(button + u"Words"_s)).contains(u"no plan"_s), qPrintable(button));
        }
        at.page->setCurrentTab(PlanPage::PlansTab);
        QVERIFY(at.words(u"plansWords"_s).contains(u"no plan"_s));
    }
};

PHASEOUT_TEST(PanelsTest)
#include "tst_panels.moc"
