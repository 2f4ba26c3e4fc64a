// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/projectroom.h"
#include "tests/ui/strictness.h"

#include "ui/pages/track/trackpage.h"

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
const QDate today(2026, 11, 22);

template <class T = QPushButton>
T *part(QWidget &page, const QString &name)
{
    return page.findChild<T *>(name);
}

int removedAt(const Session &session, const Store &store)
{
    int count = 0;
    const auto estate = session.estate();
    for (const int at : estate->devicesAt(estate->storeAt(store.id)))
        count += estate->devices[static_cast<size_t>(at)].delivery.isReportedRemoved();
    return count;
}
} // namespace

class TrackTest : public QObject {
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
        StoreTable stores(trackColumns());
        DeviceTable devices(trackDeviceColumns());
        QAbstractItemModelTester storesTester(&stores, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester devicesTester(&devices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        stores.setRows(std::vector<TrackRow>(static_cast<size_t>(count)));
        devices.setRows(std::vector<TrackDevice>(static_cast<size_t>(count)));
        QCOMPARE(stores.rowCount(), count);
        QCOMPARE(devices.rowCount(), count);
    }

    void viewsTellStoresApart()
    {
        TrackRow row;
        row.progress.inScope = 3;
        row.planned = QDate(2026, 11, 19);
        row.plannedLast = QDate(2026, 11, 20);
        QVERIFY(row.isIn(TrackView::All, today));
        QVERIFY(row.isIn(TrackView::ThisWeek, today));
        QVERIFY(!row.isIn(TrackView::ThisWeek, QDate(2026, 11, 23)));
        QVERIFY(!row.isIn(TrackView::NotVerified, today));
        row.progress.reported = 1;
        QVERIFY(row.isIn(TrackView::NotVerified, today));
        QVERIFY(!row.isIn(TrackView::Late, today));
        row.daysLate = 2;
        QVERIFY(row.isIn(TrackView::Late, today));
    }

    void theSentenceCountsEveryStoreOnce()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        const auto estate = room.session.estate();
        const TrackState state(*estate, nullptr, today);
        const int stores = progress::totals(*estate, progress::storeProgress(*estate, today)).storesInScope;
        QVERIFY(state.sentence().startsWith(u"Everything in scope is reported removed at 0 of %1 stores, and verified removed at 0."_s.arg(stores)));
        QCOMPARE(state.count(TrackView::All), stores);
    }

    void whatIsSeenAgainHasAViewOfItsOwn()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        TrackPage page(room.session);
        page.show();
        auto *chip = part(page, u"trackView2"_s);
        QVERIFY(!chip->isVisible());
        const QDate now = room.session.today();
        const auto estate = room.session.estate();
        const std::array ids{estate->devices[static_cast<size_t>(estate->devicesAt(estate->storeAt(room.store(u"0002"_s)->id)).front())].id};
        QVERIFY(room.session.apply(deliverDevices(*estate, ids, {DeliveryState::Removed, EvidenceLevel::Reported, {}, now.addDays(-10)})));
        QVERIFY(room.import(u"later.csv"_s, "Store code,MAC address,Manufacturer,Last seen\n0002,3c:ef:8c:00:00:01,Dahua," + now.addDays(-1).toString(Qt::ISODate).toLatin1() + '\n'));
        QVERIFY(room.session.estate()->device(ids.front())->isSeenAgain());
        QTRY_VERIFY(chip->isVisible());
        chip->click();
        const auto *model = part<QTableView>(page, u"trackTable"_s)->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, TrackCode).data().toString(), u"0002"_s);
    }

    void aStatusIsRefusedWithWhatWouldHelp_data()
    {
        QTest::addColumn<DeliveryState>("state");
        QTest::addColumn<EvidenceLevel>("evidence");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("says"); // empty: allowed
        using enum DeliveryState;
        using enum EvidenceLevel;
        QTest::newRow("reported today") << Removed << Reported << QString() << u"22 Nov 2026"_s << QString();
        QTest::newRow("no day") << Removed << Reported << QString() << QString() << QString();
        QTest::newRow("tomorrow") << Removed << Reported << QString() << u"23 Nov 2026"_s << u"after today"_s;
        QTest::newRow("not a day") << Removed << Reported << QString() << u"soon"_s << u"soon"_s;
        QTest::newRow("evidence without reference") << Removed << Verified << u" "_s << QString() << u"reference"_s;
        QTest::newRow("evidence with reference") << Removed << Verified << u"IMG 7"_s << QString() << QString();
        QTest::newRow("certified but standing") << Removed << Certified << u"C-1"_s << QString() << u"Disposed"_s;
        QTest::newRow("certified") << Disposed << Certified << u"C-1"_s << QString() << QString();
    }
    void aStatusIsRefusedWithWhatWouldHelp()
    {
        QFETCH(const DeliveryState, state);
        QFETCH(const EvidenceLevel, evidence);
        QFETCH(const QString, reference);
        QFETCH(const QString, on);
        QFETCH(const QString, says);
        const QString problem = DeliveryDraft{state, evidence, reference, on}.problem(today);
        QCOMPARE(problem.isEmpty(), says.isEmpty());
        QVERIFY2(problem.contains(says), qPrintable(problem));
    }

    void statusOfAStoreIsSetAndUndone()
    {
        test::ProjectRoom room;
        QVERIFY2(room.makeWithDevices(), qPrintable(room.failures()));
        TrackPage page(room.session);
        static_cast<QWidget &>(page).show();
        QCOMPARE(part<QTableView>(page, u"trackTable"_s)->model()->rowCount(), 3);
        const Store store = *room.store(u"0001"_s);
        page.choose(store.id);
        QCOMPARE(part<QTableView>(page, u"storeDevices"_s)->model()->rowCount(), 3);
        part(page, u"setStatus"_s)->click();
        QVERIFY(part(page, u"statusApply"_s)->text().contains(u'3'));
        part<QComboBox>(page, u"statusEvidence"_s)->setCurrentIndex(static_cast<int>(EvidenceLevel::Verified));
        part(page, u"statusApply"_s)->click();
        QVERIFY(part<QLabel>(page, u"statusProblem"_s)->isVisible());
        QCOMPARE(removedAt(room.session, store), 0);
        part<QLineEdit>(page, u"statusReference"_s)->setText(u"IMG 7"_s);
        // A doubtful day is asked about once.
        auto *day = part<QLineEdit>(page, u"statusDay"_s);
        const QString today = day->text();
        day->setText(u"18 Nov 1990"_s);
        part(page, u"statusApply"_s)->click();
        QVERIFY(part<QLabel>(page, u"statusProblem"_s)->text().contains(u"18 Nov 1990"_s));
        QCOMPARE(removedAt(room.session, store), 0);
        part(page, u"statusApply"_s)->click();
        QVERIFY(!part<QWidget>(page, u"statusForm"_s)->isVisible());
        QVERIFY(room.session.undo());
        part(page, u"setStatus"_s)->click();
        part<QComboBox>(page, u"statusEvidence"_s)->setCurrentIndex(static_cast<int>(EvidenceLevel::Verified));
        part<QLineEdit>(page, u"statusReference"_s)->setText(u"IMG 7"_s);
        day->setText(today);
        part(page, u"statusApply"_s)->click();
        QVERIFY(!part<QWidget>(page, u"statusForm"_s)->isVisible());
        QCOMPARE(removedAt(room.session, store), 3);
        QVERIFY(part<QLabel>(page, u"trackSentence"_s)->text().contains(u"1 of "_s));
        QVERIFY(room.session.undo());
        QCOMPARE(removedAt(room.session, store), 0);
        QCOMPARE(room.failed.size(), 0);
    }

    void chosenDevicesAloneAreSetAndIsolated()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        TrackPage page(room.session);
        static_cast<QWidget &>(page).show();
        const Store store = *room.store(u"0001"_s);
        page.choose(store.id);
        auto *devices = part<QTableView>(page, u"storeDevices"_s);
        devices->selectRow(1);
        part(page, u"isolate"_s)->click();
        const auto isolated = [&room] {
            const auto estate = room.session.estate();
            return std::count_if(estate->devices.begin(), estate->devices.end(), [](const Device &d) { return d.isIsolated; });
        };
        QCOMPARE(isolated(), 1);
        devices->selectRow(1);
        QVERIFY(part(page, u"putBack"_s)->isVisible());
        part(page, u"putBack"_s)->click();
        QCOMPARE(isolated(), 0);
        devices->selectRow(1);
        part(page, u"setStatus"_s)->click();
        part(page, u"statusApply"_s)->click();
        QCOMPARE(removedAt(room.session, store), 1);
    }

    void manyStoresAreSetAtOnceAndFiltered()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        TrackPage page(room.session);
        static_cast<QWidget &>(page).show();
        auto *table = part<QTableView>(page, u"trackTable"_s);
        table->selectAll();
        part(page, u"setStatus"_s)->click();
        QVERIFY(part(page, u"statusApply"_s)->text().contains(u'5'));
        part(page, u"statusApply"_s)->click();
        page.setView(TrackView::NotVerified);
        QCOMPARE(table->model()->rowCount(), 3);
        part<QLineEdit>(page, u"trackFilter"_s)->setText(u"cardiff"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        page.setView(TrackView::Late);
        QCOMPARE(table->model()->rowCount(), 0);
    }
};

PHASEOUT_TEST(TrackTest)
#include "tst_trackpage.moc"
