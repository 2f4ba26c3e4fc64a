// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/projectroom.h"
#include "tests/ui/strictness.h"

#include "ui/delegates/valuedelegates.h"
#include "ui/models/flawwords.h"
#include "ui/pages/estate/devicecontent.h"
#include "ui/pages/estate/estatepage.h"
#include "ui/pages/estate/gapcontent.h"
#include "ui/pages/estate/gapstab.h"
#include "ui/lists/listpane.h"
#include "ui/pages/estate/storecontent.h"
#include "ui/pages/import/importpage.h"
#include "ui/pages/import/importwizard.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

// The list has what it was asked for.
bool settle(const ListPane &pane)
{
    return QTest::qWaitFor([&] { return !pane.isLooking() && pane.content(); }, 30'000);
}

void select(ListPane &pane, int from, int to)
{
    QItemSelection rows(pane.table()->model()->index(from, 0), pane.table()->model()->index(to, 0));
    pane.table()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

Device deviceOf(const QString &model, const QString &serial, QDate lastSeen, bool isInScope)
{
    Device device;
    device.id = DeviceId(QUuid::createUuidV5(QUuid(), serial));
    device.model = model;
    device.serial = serial;
    device.lastSeen = lastSeen;
    device.isInScope = isInScope;
    device.deviceClass = DeviceClass::Camera;
    device.ip = IpAddress::parse(u"10.1.1.%1"_s.arg(serial.size())).value();
    return device;
}

std::shared_ptr<const Estate> threeDevices()
{
    auto estate = std::make_shared<Estate>();
    estate->devices = {deviceOf(u"beta"_s, u"S1"_s, QDate(2026, 5, 1), true), deviceOf(u"Alpha"_s, u"S22"_s, QDate(2026, 3, 1), false),
                       deviceOf(u"=SUM(A1)"_s, u"S333"_s, {}, true)};
    estate->index();
    return estate;
}
} // namespace

class EstateTest : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void rowsAreFilteredAndSorted_data()
    {
        QTest::addColumn<ListAsk>("ask");
        QTest::addColumn<std::vector<int>>("rows");
        using Rows = std::vector<int>;
        const auto by = [](DeviceColumn column, bool isDescending) { return ListAsk{0, {}, static_cast<int>(column), isDescending, {}}; };
        QTest::newRow("all, as they came") << ListAsk() << Rows{0, 1, 2};
        QTest::newRow("in scope") << ListAsk{static_cast<int>(progress::DeviceList::InScope), {}, -1, false, {}} << Rows{0, 2};
        QTest::newRow("by model, case aside") << by(DeviceColumn::Model, false) << Rows{2, 1, 0};
        QTest::newRow("by last seen, backwards; the undated last") << by(DeviceColumn::LastSeen, true) << Rows{0, 1, 2};
        QTest::newRow("by address") << by(DeviceColumn::Address, true) << Rows{2, 1, 0};
        QTest::newRow("a word") << ListAsk{0, {u"ALPHA"_s}, -1, false, {}} << Rows{1};
        QTest::newRow("two words") << ListAsk{0, {u"camera"_s, u"10.1.1.2"_s}, -1, false, {}} << Rows{0};
        QTest::newRow("a word that nothing has") << ListAsk{0, {u"gamma"_s}, -1, false, {}} << Rows{};
        QTest::newRow("none but one") << ListAsk{0, {}, -1, false, QSet<QUuid>{threeDevices()->devices[2].id.uuid()}} << Rows{2};
    }
    void rowsAreFilteredAndSorted()
    {
        QFETCH(ListAsk, ask);
        QFETCH(std::vector<int>, rows);
        const DeviceContent content(threeDevices(), nullptr, QDate(2026, 11, 22));
        QCOMPARE(content.rows(ask, {}), rows);
        QCOMPARE(content.itemOf(content.id(1)), 1);
        QCOMPARE(content.itemOf(QUuid()), -1);
    }

    void listsOfAnyNumberAreShown()
    {
        test::ProjectRoom room;
        QVERIFY(room.make());
        EstatePage page(room.session);
        page.show();
        QAbstractItemModelTester devices(page.devices()->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester stores(page.stores()->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(settle(*page.devices()));
        QVERIFY(page.devices()->rows().empty());
        QVERIFY(!page.devices()->isVisible()); // there is nothing yet, and the page says so
        QVERIFY(room.import(u"stores.csv"_s, "Store code,Store name\n0001,York\n0002,Hull\n"));
        QVERIFY(settle(*page.stores()));
        QTRY_COMPARE(page.stores()->rows().size(), size_t{2});
    }

    void devicesThatMovedAreShownAlone()
    {
        test::ProjectRoom room;
        QVERIFY2(room.makeWithDevices(), qPrintable(room.failures()));
        EstatePage page(room.session);
        static_cast<QWidget &>(page).show();
        const auto &devices = room.session.estate()->devices;
        page.show(u"moved:%1,%2"_s.arg(devices[1].id.text(), devices[3].id.text()));
        QVERIFY(settle(*page.devices()));
        QTRY_COMPARE(page.devices()->rows(), (std::vector<int>{1, 3}));
        page.show(u"moved:nonsense,,"_s);
        QTRY_VERIFY(page.devices()->rows().empty());
    }

    // A host name is told by how it begins, a store by its number and its street.
    void longNamesGiveWayWhereTheyMay()
    {
        test::ProjectRoom room;
        QVERIFY(room.make());
        EstatePage page(room.session);
        const QTableView *table = page.devices()->table();
        QCOMPARE(table->textElideMode(), Qt::ElideRight);
        const auto isNames = [table](DeviceColumn column) { return qobject_cast<StoreNameDelegate *>(table->itemDelegateForColumn(static_cast<int>(column))) != nullptr; };
        QVERIFY(isNames(DeviceColumn::Store) && !isNames(DeviceColumn::Name));
    }

    // Long texts aside, which are elided where they must.
    void columnsHoldTheirHeadingsAndWhatTheyShow()
    {
        test::ProjectRoom room;
        QVERIFY(room.make());
        QVERIFY(room.import(u"stores.csv"_s, "Store code,Store name,Region\n0001,York,Yorkshire and The Humber\n0002,Hull,Yorkshire and The Humber\n"));
        QVERIFY(room.import(u"devices.csv"_s, "Store code,IP address,Maker,Model,Serial number\n0001,192.168.132.211,Hikvision,DS-2CD2T43G2-2I,DS-2CD2143G0-I20190726AAWRE33385981\n"));
        EstatePage page(room.session);
        page.resize(1080, 700);
        page.show();
        QVERIFY(settle(*page.devices()) && settle(*page.stores()));
        for (const auto &[pane, stretched] : {std::pair{page.devices(), static_cast<int>(DeviceColumn::Store)}, std::pair{page.stores(), static_cast<int>(StoreColumn::Name)}}) {
            const QTableView *table = pane->table();
            const QAbstractItemView *view = table;
            QVERIFY(!pane->rows().empty());
            for (int column = 0; column < table->model()->columnCount(); ++column)
                if (column != stretched) {
                    QVERIFY2(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column), qPrintable(QString::number(column)));
                    QVERIFY2(table->columnWidth(column) >= view->sizeHintForColumn(column), qPrintable(QString::number(column)));
                }
        }
    }

    void viewsCountAsTheTotals()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        EstatePage page(room.session);
        page.show();
        QVERIFY(settle(*page.devices()) && settle(*page.stores()));
        const auto estate = room.session.estate();
        const auto standings = progress::storeProgress(*estate, room.session.today());
        const progress::Totals totals = progress::totals(*estate, standings);
        page.show(u"devices:in-scope"_s);
        QVERIFY(settle(*page.devices()));
        QCOMPARE(static_cast<int>(page.devices()->rows().size()), totals.inScope);
        page.show(u"stores:no-devices"_s);
        QCOMPARE(page.currentTab(), EstatePage::StoresTab);
        QVERIFY(settle(*page.stores()));
        QVERIFY(page.stores()->rows().empty());
        page.show(u"devices:all"_s);
        QVERIFY(settle(*page.devices()));
        QCOMPARE(page.devices()->rows().size(), estate->devices.size());
        part<QLineEdit>(page, u"devicesFilter"_s)->setText(u"dahua hull"_s);
        QVERIFY(settle(*page.devices()));
        QCOMPARE(page.devices()->rows().size(), size_t{1});
    }

    void aStoreIsChosenThoughAnotherListIsShown()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        EstatePage page(room.session);
        page.show();
        page.show(u"stores:no-devices"_s);
        QVERIFY(settle(*page.stores()));
        const Store *hull = room.store(u"0002"_s);
        page.show(hull->id.text());
        QTRY_COMPARE(page.chosenThing(), hull->id.text());
        QCOMPARE(page.stores()->rows().size(), size_t{3});
        page.show(QString(u"at:"_s + hull->id.text()));
        QCOMPARE(page.currentTab(), EstatePage::DevicesTab);
        QVERIFY(settle(*page.devices()));
        QCOMPARE(page.devices()->rows().size(), size_t{1});
    }

    void devicesAreMadeOneAndRowsToldApart()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        QVERIFY(room.import(u"second.csv"_s, "Store code,IP address,MAC address,Name\n0003,10.1.3.11,44:19:b6:00:00:04,till\n"));
        EstatePage page(room.session);
        page.resize(1200, 700);
        page.show();
        QVERIFY(settle(*page.devices()));
        select(*page.devices(), 0, 1);
        auto *merge = part(page, u"mergeDevices"_s);
        QTRY_VERIFY(merge->isVisible());
        merge->click(); // they have different addresses: asked first, and left apart
        QCOMPARE(room.prompts.questions().size(), size_t(1));
        QVERIFY(room.prompts.questions().back().detail.contains(u"MAC address"_s));
        QCOMPARE(room.session.estate()->devices.size(), size_t(5));
        room.prompts.answer(0);
        merge->click();
        QTRY_COMPARE(room.session.estate()->devices.size(), size_t(4));
        QTRY_VERIFY(page.devices()->table()->hasFocus());
        QVERIFY(room.session.undo());
        QTRY_COMPARE(room.session.estate()->devices.size(), size_t(5));

        page.show(u"44:19:b6:00:00:04"_s);
        QTRY_VERIFY(settle(*page.devices()) && page.devices()->rows().size() == 1);
        select(*page.devices(), 0, 0);
        auto *rows = part(page, u"deviceRowsButton"_s);
        QTRY_VERIFY(rows->isVisible());
        rows->click();
        auto *dialog = page.findChild<QDialog *>(u"rowsDialog"_s);
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>(u"deviceRows"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        part(*dialog, u"tellApart"_s)->click(); // none is chosen: nothing happens
        QVERIFY(dialog->isVisible());
        test::Looks looks;
        QVERIFY(looks.grab(*dialog, dialog->size(), u"rows"_s) > 2);
        QCOMPARE(test::namelessControls(*dialog), QStringList());
        table->selectRow(1);
        part(*dialog, u"tellApart"_s)->click();
        QTRY_COMPARE(room.session.estate()->devices.size(), size_t(6));
        QCOMPARE(room.failures(), QString());
    }

    void rowsAreCopiedHarmless()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        QVERIFY(room.import(u"odd.csv"_s, "Store code,IP address,MAC address,Manufacturer,Model,Device type\n"
                                          "0002,10.1.2.99,3c:ef:8c:00:00:99,Dahua,=cmd|x,Camera\n"));
        EstatePage page(room.session);
        page.show();
        page.show(u"cmd"_s);
        QVERIFY(settle(*page.devices()));
        QCOMPARE(page.devices()->rows().size(), size_t{1});
        select(*page.devices(), 0, 0);
        page.devices()->copy();
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), 1);
        const QStringList cells = text.trimmed().split(u'\t');
        QCOMPARE(cells.at(static_cast<int>(DeviceColumn::Model)), u"'=cmd|x"_s);
        QCOMPARE(cells.at(static_cast<int>(DeviceColumn::Address)), u"10.1.2.99"_s);
        QCOMPARE(cells.at(static_cast<int>(DeviceColumn::InScope)), u"Yes"_s);
    }

    void rowsAreExported()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        EstatePage page(room.session);
        page.show();
        page.show(u"devices:in-scope"_s);
        QVERIFY(settle(*page.devices()));
        const QString path = room.folder.filePath(u"out.csv"_s);
        room.prompts.answerFile(path);
        part(page, u"devicesExport"_s)->click();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(static_cast<size_t>(lines.size()), page.devices()->rows().size() + 1);
        QVERIFY(lines.front().contains("Serial number"));
        QVERIFY(lines.at(1).contains("Hikvision,DS-2CD2143G0-I"));
    }

    // What closes or is sold on a day to come still trades.
    void aStoreIsClosedOrSoldFromItsDayOn()
    {
        const QDate today(2026, 11, 20);
        auto estate = std::make_shared<Estate>();
        for (int i = 1; i <= 4; ++i) {
            Store store{.id = StoreId(QUuid::createUuidV5(QUuid(), QString::number(i))), .organisation = {}, .code = *StoreCode::parse(QString::number(i))};
            store.closedOn = today.addDays(i % 2);
            estate->stores.push_back(store);
            if (i > 2)
                estate->corrections.close({{}, store.code.text(), store.closedOn, true});
        }
        estate->index();
        const StoreContent content(estate, nullptr, today);
        QStringList said;
        for (int i = 0; i < 4; ++i)
            said += content.text(i, static_cast<int>(StoreColumn::Status));
        QCOMPARE(said, (QStringList{u"No known device, closes on 21 Nov 2026"_s, u"Store closed"_s, u"No known device, to be sold on 21 Nov 2026"_s, u"Sold"_s}));
    }

    void severalDevicesAreSaidToBeRemoved()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        EstatePage page(room.session);
        page.show();
        page.show(u"devices:in-scope"_s);
        QVERIFY(settle(*page.devices()));
        select(*page.devices(), 0, 1);
        auto *set = part(page, u"estateSetStatus"_s);
        QVERIFY(set->isVisible());
        set->click();
        QVERIFY(part<QWidget>(page, u"statusForm"_s)->isVisible());
        part(page, u"statusApply"_s)->click();
        QVERIFY2(room.failed.isEmpty(), qPrintable(room.failures()));
        const auto estate = room.session.estate();
        QCOMPARE(std::count_if(estate->devices.begin(), estate->devices.end(), [](const Device &device) { return device.isReportedRemoved(); }), 2);
        QVERIFY(!part<QWidget>(page, u"statusForm"_s)->isVisible());
        QVERIFY(room.session.undo());
    }

    void enterGoesWhereItIsDecided()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        EstatePage page(room.session);
        page.show();
        page.show(u"devices:in-scope"_s);
        QVERIFY(settle(*page.devices()));
        QSignalSpy wants(&page, &Page::wants);
        page.devices()->table()->setCurrentIndex(page.devices()->table()->model()->index(0, 0));
        QTest::keyClick(page.devices()->table(), Qt::Key_Return);
        QCOMPARE(wants.size(), 1);
        QCOMPARE(wants.front().front().value<PageId>(), PageId::Track); // it is known what it is and where
        QCOMPARE(wants.front().back().toString(), page.chosenThing());
    }

    // The figure of the wizard's last page is the number of rows that its link opens.
    void whatAnImportBroughtIsListed()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        QFile file(room.folder.filePath(u"more.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Store code,IP address,MAC address,Manufacturer,Model,Device type\n"
                   "0002,10.1.2.10,3c:ef:8c:00:00:01,Dahua,IPC-HDW2431T,Camera\n" // known
                   "0002,10.1.2.11,3c:ef:8c:00:00:02,Dahua,IPC-HDW2431T,Camera\n"
                   "0002,10.1.2.12,44:19:b6:00:00:77,Dahua,IPC-HDW2431T,Camera\n"); // another maker's prefix: a conflict
        file.close();
        ImportPage import(room.session);
        QSignalSpy wants(&import, &Page::wants);
        import.begin({file.fileName()});
        ImportWizard *wizard = import.wizard();
        QTRY_VERIFY(!wizard->isLooking());
        wizard->button(QWizard::NextButton)->click();
        wizard->button(QWizard::NextButton)->click();
        QTRY_VERIFY(wizard->report());
        QTRY_VERIFY(!room.session.isBusy());
        wizard->button(QWizard::CommitButton)->click();
        QTRY_COMPARE(wizard->currentId(), int(ImportWizard::Done));
        QCOMPARE(wizard->brought(), size_t{2});
        QVERIFY(part<QLabel>(*wizard, u"importDone"_s)->text().contains(u"2 device(s)"_s));
        QTRY_VERIFY(!room.session.isBusy());
        part<QAbstractButton>(*wizard, u"openNew"_s)->click();
        QCOMPARE(wants.size(), 1);
        QCOMPARE(wants.front().front().value<PageId>(), PageId::Estate);
        EstatePage page(room.session);
        page.show();
        page.show(wants.front().back().toString());
        QTRY_COMPARE(page.devices()->rows().size(), size_t{2});
        QVERIFY2(room.failed.isEmpty(), qPrintable(room.failures()));
    }

    // A count, the rows, and what is said of each device are of one judgement.
    void devicesWithAKnownFlawAreListed()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        QVERIFY(room.import(u"firmware.csv"_s, "Store code,IP address,MAC address,Manufacturer,Model,Firmware,Device type\n"
                                               "0001,10.1.1.20,44:19:b6:00:00:20,Hikvision,DS-2CD2142FWD-I,V5.4.5 build 170123,Camera\n"
                                               "0001,10.1.1.21,44:19:b6:00:00:21,Hikvision,DS-2CD2142FWD-I,V5.7.99 build 230901,Camera\n"));
        EstatePage page(room.session);
        page.show();
        page.show(u"devices:flawed"_s);
        QVERIFY(settle(*page.devices()));
        const auto flaws = rules::FirmwareFlaws::builtIn();
        QVERIFY(flaws.has_value());
        const auto estate = room.session.estate();
        const auto expected = std::count_if(estate->devices.begin(), estate->devices.end(), [&](const Device &device) { return rules::worstOf(flaws->of(device)) >= KnownFlaw::Flawed; });
        QVERIFY(expected > 0 && static_cast<size_t>(expected) < estate->devices.size());
        QCOMPARE(static_cast<std::ptrdiff_t>(page.devices()->rows().size()), expected);
        QCOMPARE(page.devices()->content()->counts()[static_cast<size_t>(progress::DeviceList::Flawed)], static_cast<int>(expected));
        const auto content = std::static_pointer_cast<const DeviceContent>(page.devices()->content());
        for (const int item : page.devices()->rows()) {
            const FlawWords words = flawWords(*flaws, content->device(item), room.session.today());
            QVERIFY(!words.summary.isEmpty() && !words.lines.empty());
            QVERIFY2(words.lines.front().name.contains(u"affected"_s), qPrintable(words.lines.front().name));
            QVERIFY(words.lines.front().words.contains(u"Source: "_s));
        }
    }

    void nothingIsSaidOfAMakerWhoseFlawsNobodyHolds()
    {
        const auto flaws = rules::FirmwareFlaws::builtIn();
        QVERIFY(flaws.has_value());
        Device device = deviceOf(u"P3245-V"_s, u"S1"_s, QDate(2026, 5, 1), false);
        device.maker = Maker(u"axis"_s);
        QVERIFY(flawWords(*flaws, device, QDate(2026, 11, 22)).summary.isEmpty());
        device.maker = Maker(u"hikvision"_s);
        QVERIFY(flawWords(*flaws, device, QDate(2026, 11, 22)).summary.contains(u"not the same as safe"_s));
        QVERIFY(flawWords(*flaws, device, QDate(2026, 11, 22)).lines.empty());
    }

    void gapsAreListedAndOpened()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        EstatePage page(room.session);
        page.show();
        QVERIFY(settle(*page.devices()) && settle(*page.stores()));
        page.show(u"gaps"_s);
        QCOMPARE(page.currentTab(), EstatePage::GapsTabPage);
        ListPane &list = *page.gaps()->list();
        QVERIFY(settle(list));
        const auto content = std::static_pointer_cast<const GapContent>(list.content());
        QTRY_COMPARE(list.rows().size(), static_cast<size_t>(content->counts()[0]));
        QVERIFY(!list.rows().empty());
        page.show(u"gaps:not-seen"_s); // a list of cameras, and no scan
        QVERIFY(settle(list));
        QCOMPARE(list.rows().size(), size_t{5});
        for (const int item : list.rows())
            QCOMPARE(content->gap(item).kind, GapKind::NotSeen);
        select(list, 0, 0);
        QCOMPARE(page.chosenThing(), content->gap(list.rows().front()).device.text());
        list.copy();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'), gapColumnCount - 1);
        const QString device = page.chosenThing();
        part(page, u"openGap"_s)->click();
        QCOMPARE(page.currentTab(), EstatePage::DevicesTab);
        QTRY_COMPARE(page.chosenThing(), device);
        QVERIFY2(room.failed.isEmpty(), qPrintable(room.failures()));
    }

    // It never takes the programme from somebody who edits: it says that it is old, and looks when told to.
    void gapsThatAreOldSaySo()
    {
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        EstatePage page(room.session);
        page.show();
        page.show(u"gaps"_s);
        ListPane &list = *page.gaps()->list();
        QVERIFY(settle(list));
        const auto before = list.content();
        QVERIFY(room.import(u"more.csv"_s, "Store code,IP address,MAC address,Manufacturer,Model,Device type\n"
                                           "0002,10.1.2.50,3c:ef:8c:00:00:50,Dahua,IPC-HDW2431T,Camera\n"));
        QVERIFY(QTest::qWaitFor([&] { return !room.session.isBusy(); }, 30'000));
        QCOMPARE(list.content(), before);
        page.gaps()->look();
        QTRY_VERIFY(!room.session.isBusy() && list.content() != before && !list.isLooking());
        QCOMPARE(list.content()->counts()[2], before->counts()[2] + 1); // in a list, never seen
        QVERIFY2(room.failed.isEmpty(), qPrintable(room.failures()));
    }

    void kindsOfGapsHaveNames()
    {
        for (const GapKind kind : everyGapKind)
            QCOMPARE(gapViewName(gapViewFromSlug(gapKindSlug(kind)).value_or(0)), gapKindWord(kind));
        QVERIFY(!gapViewFromSlug(u"new-since-pledge"_s));
    }

    void itLooksWell()
    {
        test::Looks looks;
        test::ProjectRoom room;
        QVERIFY(room.makeWithDevices());
        EstatePage page(room.session);
        page.show();
        QVERIFY(settle(*page.devices()));
        QVERIFY(looks.grab(page, {1080, 690}, u"estate"_s) > 20);
        page.show(u"gaps"_s);
        QVERIFY(settle(*page.gaps()->list()));
        QTRY_VERIFY(!page.gaps()->list()->rows().empty());
        select(*page.gaps()->list(), 0, 0);
        QVERIFY(looks.grab(page, {1080, 690}, u"estate-gaps"_s) > 20);
        QCOMPARE(test::namelessControls(page), QStringList());
    }
};

PHASEOUT_TEST(EstateTest)
#include "tst_estatepage.moc"
