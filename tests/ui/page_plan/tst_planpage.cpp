// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/projectroom.h"
#include "tests/ui/strictness.h"

#include "ui/models/editrowsmodel.h"
#include "ui/pages/plan/pins.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/planrunbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
template <class T = QPushButton>
T *part(QWidget &page, const QString &name)
{
    return page.findChild<T *>(name);
}

/// Three steps are enough for three stores.
bool makePlan(PlanPage &page, test::ProjectRoom &room)
{
    page.findChild<PlanRunBar *>()->setIterations(3);
    part(page, u"makePlan"_s)->click();
    return QTest::qWaitFor([&] { return !room.session.isBusy(); }, 60'000) && room.session.currentPlan();
}
} // namespace

class PlanPageTest : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aPlanIsMadeShownAndUndone()
    {
        test::ProjectRoom room;
        QVERIFY2(room.makeWithDevices(), qPrintable(room.failures()));
        PlanPage page(room.session);
        static_cast<QWidget &>(page).show();
        QVERIFY(part(page, u"makePlan"_s)->text().contains(u"Make"_s));
        QVERIFY2(makePlan(page, room), qPrintable(room.failures()));
        QVERIFY(room.session.baseline());
        QCOMPARE(part<QTableView>(page, u"planTable"_s)->model()->rowCount(), 3);
        QVERIFY(part<QLabel>(page, u"planSentence"_s)->text().contains(u"3 visit"_s));
        QVERIFY(part(page, u"makePlan"_s)->text().contains(u"Improve"_s));
        QVERIFY(room.session.undo());
        QVERIFY(!room.session.currentPlan());
        QCOMPARE(part<QTableView>(page, u"planTable"_s)->model()->rowCount(), 0);
        QCOMPARE(room.failed.size(), 0);
    }

    void stopAndKeepKeepsAndCancelDoesNot()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        PlanPage page(room.session);
        static_cast<QWidget &>(page).show();
        auto *bar = page.findChild<PlanRunBar *>();
        // More steps than anybody waits for; a timetable proven best may still end the run by itself, so the outcome counts.
        bar->setIterations(1'000'000'000);
        part(page, u"makePlan"_s)->click();
        QVERIFY(bar->isRunning());
        part(page, u"cancelPlan"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!room.session.isBusy(), 60'000);
        QVERIFY(!bar->isRunning());
        part(page, u"makePlan"_s)->click();
        part(page, u"stopAndKeep"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!room.session.isBusy(), 60'000);
        QVERIFY(room.session.currentPlan());
        QCOMPARE(room.failed.size(), 0);
    }

    void pinAndUnpinAreEdits()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        PlanPage page(room.session);
        static_cast<QWidget &>(page).show();
        QVERIFY(makePlan(page, room));
        const StoreId store = room.store(u"0002"_s)->id;
        page.choose(store);
        QVERIFY(part<QLabel>(page, u"whyHeading"_s)->text().contains(u"Hull Dock"_s));
        part(page, u"pinButton"_s)->click();
        QVERIFY(pinOf(*room.session.estate(), store));
        QVERIFY(part(page, u"unpinButton"_s)->isVisible());
        part(page, u"unpinButton"_s)->click();
        QVERIFY(!pinOf(*room.session.estate(), store));
        QVERIFY(room.session.undo());
        QVERIFY(pinOf(*room.session.estate(), store));
    }

    void aVisitIsMovedByKeyboard()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        PlanPage page(room.session);
        static_cast<QWidget &>(page).show();
        QVERIFY(makePlan(page, room));
        const StoreId store = room.store(u"0001"_s)->id;
        const Week planned = room.session.currentPlan()->visitTo(store)->week();
        page.choose(store);
        auto *table = part<QTableView>(page, u"ganttTable"_s);
        for (const int key : {int(Qt::Key_M), int(Qt::Key_Right), int(Qt::Key_Right)})
            QTest::keyClick(table, Qt::Key(key));
        QVERIFY(part<QLabel>(page, u"whyMove"_s)->isVisible());
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!pinOf(*room.session.estate(), store));
        for (const int key : {int(Qt::Key_M), int(Qt::Key_Right), int(Qt::Key_Return)})
            QTest::keyClick(table, Qt::Key(key));
        QVERIFY(pinOf(*room.session.estate(), store));
        QCOMPARE(pinOf(*room.session.estate(), store)->week.monday(), planned.plus(1).monday());
    }

    void thePlanIsOfWhatStandsOnTheScreen()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        PlanPage page(room.session);
        static_cast<QWidget &>(page).show();
        page.setCurrentTab(PlanPage::ConstraintsTab);
        part<QSpinBox>(page, u"leadTime"_s)->setValue(8);
        QVERIFY(page.isTyping());
        QVERIFY(part(page, u"applyConstraints"_s)->isVisible());
        part<QLineEdit>(page, u"startDay"_s)->setText(u"some day"_s);
        part(page, u"makePlan"_s)->click();
        QVERIFY(!page.findChild<PlanRunBar *>()->isRunning());
        QCOMPARE(room.session.estate()->constraints.leadTimeWeeks, 0);
        part<QLineEdit>(page, u"startDay"_s)->clear();
        QVERIFY(makePlan(page, room));
        QCOMPARE(room.session.estate()->constraints.leadTimeWeeks, 8);
        QVERIFY(!page.isTyping());
    }

    void constraintsAreAppliedAsOneEditOrNotAtAll()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        PlanPage page(room.session);
        static_cast<QWidget &>(page).show();
        page.setCurrentTab(PlanPage::ConstraintsTab);
        part<QSpinBox>(page, u"leadTime"_s)->setValue(8);
        auto *start = part<QLineEdit>(page, u"startDay"_s);
        start->setText(u"some day"_s);
        part(page, u"applyConstraints"_s)->click();
        QCOMPARE(room.session.estate()->constraints.leadTimeWeeks, 0);
        QVERIFY(part<QLabel>(page, u"startNote"_s)->text().contains(u"some day"_s));
        start->setText(u"1/2/2027"_s);
        auto *crews = part<QTableView>(page, u"crews"_s)->model();
        QVERIFY(crews->rowCount() > 0);
        QVERIFY(crews->setData(crews->index(0, 1), u"4"_s));
        part(page, u"applyConstraints"_s)->click();
        const Constraints &now = room.session.estate()->constraints;
        QCOMPARE(now.leadTimeWeeks, 8);
        QCOMPARE(now.start, QDate(2027, 2, 1));
        QCOMPARE(now.crews.at(0).crews, 4);
        QVERIFY(now.freezes.empty()); // still assumed
        QVERIFY(room.session.undo());
        QCOMPARE(room.session.estate()->constraints.leadTimeWeeks, 0);
        QCOMPARE(part<QSpinBox>(page, u"leadTime"_s)->value(), 0);
    }

    void everyConstraintCanBeTypedIn()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        PlanPage page(room.session);
        static_cast<QWidget &>(page).show();
        page.setCurrentTab(PlanPage::ConstraintsTab);
        part<QSpinBox>(page, u"horizon"_s)->setValue(104);
        QVERIFY(part<QLabel>(page, u"horizonNote"_s)->text().contains(u"20"_s));
        const auto type = [&page](const QString &list, const QStringList &texts) {
            part<QAbstractButton>(page, QString(list + u"Add"_s))->click();
            QAbstractItemModel *rows = part<QTableView>(page, list)->model();
            for (int column = 0; column < texts.size(); ++column)
                QVERIFY(rows->setData(rows->index(rows->rowCount() - 1, column), texts.at(column)));
        };
        type(u"closures"_s, {u"0001"_s, u"1/3/2027"_s, u"12/3/2027"_s, u"refit"_s});
        type(u"precedences"_s, {u"0001"_s, u"0002"_s, u"2"_s});
        type(u"pins"_s, {u"0003"_s, u"3 Feb 2027"_s, u"asked for"_s});
        const QString region = part<QTableView>(page, u"crews"_s)->model()->index(0, 0).data().toString();
        type(u"crews"_s, {region, u"9"_s, u"1/6/2027"_s, u"30/6/2027"_s});
        part(page, u"applyConstraints"_s)->click();
        QVERIFY2(!page.isTyping(), qPrintable(part<QWidget>(page, u"constraintsMessage"_s)->findChild<QLabel *>()->text()));
        const Constraints now = room.session.estate()->constraints;
        QCOMPARE(now.horizonWeeks, 104);
        QCOMPARE(now.closures, (std::vector<Constraints::Closure>{{u"0001"_s, QDate(2027, 3, 1), QDate(2027, 3, 12), u"refit"_s}}));
        QCOMPARE(now.precedences, (std::vector<Constraints::Precedence>{{u"0001"_s, u"0002"_s, 2}}));
        QCOMPARE(now.pins, (std::vector<Constraints::Pin>{{u"0003"_s, Week::of(QDate(2027, 2, 1)), u"asked for"_s}}));
        QCOMPARE(now.crews.at(0).changes, (std::vector<Constraints::CrewPeriod>{{QDate(2027, 6, 1), QDate(2027, 6, 30), 9}}));
        QVERIFY(room.session.undo()); // one step for all of it
        QVERIFY(room.session.estate()->constraints.closures.empty() && room.session.estate()->constraints.pins.empty());
    }
};

PHASEOUT_TEST(PlanPageTest)
#include "tst_planpage.moc"
