// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/queues/room.h"
#include "tests/ui/strictness.h"
#include "ui/pages/map/mappage.h"
#include "ui/pages/map/rulesdialog.h"
#include "ui/widgets/inlinemessage.h"

#include <QLabel>
#include <QComboBox>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QThread>
#include <array>
#include <atomic>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;
using phaseout::test::Room;

class MapTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void aDeviceIsMappedBySearchAndTheMapUndone()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        MapPage page(room.session);
        QCOMPARE(page.waiting(), u"1"_s);
        page.findChild<QLineEdit *>(u"storeSearch"_s)->setText(u"Hull Dock, 2 Dock Road"_s);
        auto *choices = page.findChild<QTableView *>(u"storeChoices"_s);
        QVERIFY(choices->model()->rowCount() > 0);
        page.findChild<QPushButton *>(u"mapButton"_s)->click();
        QCOMPARE(room.session.estate()->store(room.at(u"10.1.0.6"_s)->store)->code.text(), u"0047"_s);
        QCOMPARE(page.waiting(), QString());
        page.findChild<QPushButton *>(u"undo"_s)->click();
        QCOMPARE(page.waiting(), u"1"_s);
        QVERIFY(room.at(u"10.1.0.6"_s)->store.isNull());
    }

    void theQueueIsWorkedOffByKeys()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.write(u"vague.csv"_s, "IP address,Camera,Manufacturer,Model,Device type\n"
                                                                                      "10.9.0.9,Door,Hikvision,DS-2CD2143G0-I,Camera\n"
                                                                                      "10.8.0.1,Till,Hikvision,DS-2CD2143G0-I,Camera\n"
                                                                                      "10.7.0.5,Yard,Hikvision,DS-2CD2143G0-I,Camera\n")}));
        MapPage page(room.session);
        page.resize(1080, 690);
        page.QWidget::show();
        QCOMPARE(page.waiting(), u"3"_s);
        auto *table = page.findChild<QTableView *>(u"mapTable"_s);
        table->sortByColumn(0, Qt::AscendingOrder);
        const auto at = [&](int row) { return table->model()->index(row, 0).data().toString(); };
        QCOMPARE(QStringList({at(0), at(1), at(2)}), QStringList({u"10.7.0.5"_s, u"10.8.0.1"_s, u"10.9.0.9"_s}));
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_S);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_N);
        QCOMPARE(page.waiting(), u"2"_s);
        QVERIFY(room.at(u"10.8.0.1"_s)->storeDecision);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_U);
        QCOMPARE(page.waiting(), u"3"_s);
        QCOMPARE(page.chosenThing(), room.at(u"10.8.0.1"_s)->id.text());
        QTest::keyClick(table, Qt::Key_U); // one too many: the import stays
        QCOMPARE(page.waiting(), u"3"_s);
        const auto *message = page.findChild<InlineMessage *>();
        QVERIFY(message->isVisible() && message->accessibleName().contains(u"Import of stores.csv"_s));
        // Mapped from the candidates: the next device has the keyboard.
        auto *choices = page.findChild<QTableView *>(u"storeChoices"_s);
        page.findChild<QLineEdit *>(u"storeSearch"_s)->setText(u"Hull Dock, 2 Dock Road"_s);
        QVERIFY(choices->model()->rowCount() > 0);
        choices->setFocus();
        page.findChild<QPushButton *>(u"mapButton"_s)->click();
        QCOMPARE(page.waiting(), u"2"_s);
        QCOMPARE(page.focusWidget(), table);
        QCOMPARE(page.chosenThing(), room.at(u"10.9.0.9"_s)->id.text());
        const auto *rules = page.findChild<QPushButton *>(u"rules"_s);
        QCOMPARE(rules->shortcut(), QKeySequence::mnemonic(rules->text()));
        QCOMPARE(room.failed.size(), 0);
    }

    void aRuleIsTriedOutMadeAndTakenAway()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        MapPage page(room.session);
        page.QWidget::show();
        page.findChild<QPushButton *>(u"rules"_s)->click();
        auto *dialog = page.findChild<QDialog *>(u"rulesDialog"_s);
        QVERIFY(dialog);
        auto *go = dialog->findChild<QPushButton *>(u"ruleGo"_s);
        auto *problem = dialog->findChild<QLabel *>(u"ruleProblem"_s);
        go->click(); // nothing is typed yet: it says so
        QVERIFY(problem->isVisible());
        dialog->findChild<QComboBox *>(u"ruleField"_s)->setCurrentIndex(4);
        dialog->findChild<QLineEdit *>(u"rulePattern"_s)->setText(u"10.1.0.0/24"_s);
        dialog->findChild<QLineEdit *>(u"ruleStore"_s)->setText(u"0047"_s);
        const QString asking = go->text();
        go->click();
        QTRY_VERIFY(go->text() != asking);
        QVERIFY(room.session.estate()->placeRules.empty()); // it was tried out
        auto *moves = dialog->findChild<QTableView *>(u"ruleMoves"_s);
        QVERIFY(moves->model()->rowCount() > 1);
        phaseout::test::Looks looks;
        QVERIFY(looks.grab(*dialog, dialog->size(), u"rules"_s) > 2);
        QCOMPARE(phaseout::test::namelessControls(*dialog).join(u" | "_s), QString());
        go->click(); // four have a store already: asked first
        QCOMPARE(room.prompts.questions().size(), size_t(1));
        QVERIFY(room.session.estate()->placeRules.empty());
        room.prompts.answer(0);
        go->click();
        QTRY_COMPARE(room.session.estate()->placeRules.size(), size_t(1));
        QTRY_COMPARE(room.session.estate()->store(room.at(u"10.1.0.6"_s)->store)->code.text(), u"0047"_s);
        auto *rules = dialog->findChild<QTableView *>(u"placeRules"_s);
        const auto isOurs = [&room](const Device &device) { return device.storeRule == u"rule"; };
        const auto mapped = std::count_if(room.session.estate()->devices.begin(), room.session.estate()->devices.end(), isOurs);
        QVERIFY(mapped > 1);
        QTRY_COMPARE(rules->model()->index(0, 3).data().toString(), QString::number(mapped));
        // What is typed while a rule's end is tried out is another matter, and so is one that was stopped.
        rules->selectRow(0);
        dialog->findChild<QPushButton *>(u"removeRule"_s)->click();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"rulePattern"_s), u"10.2.0.0/24"_s);
        QTRY_VERIFY(!room.session.isBusy());
        QCOMPARE(go->text(), asking);
        QCOMPARE(moves->model()->rowCount(), 0);
        dialog->findChild<QPushButton *>(u"removeRule"_s)->click();
        const QString trying = dialog->findChild<QLabel *>(u"ruleEffect"_s)->text();
        room.session.runner().cancel();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"ruleEffect"_s)->text() != trying);
        QCOMPARE(go->text(), asking);
        QTRY_VERIFY(!room.session.isBusy());
        dialog->findChild<QLineEdit *>(u"rulePattern"_s)->clear();
        rules->selectRow(0);
        dialog->findChild<QPushButton *>(u"removeRule"_s)->click();
        QTRY_VERIFY(moves->model()->rowCount() > 1);
        go->click();
        QTRY_VERIFY(room.session.estate()->placeRules.empty());
        QTRY_COMPARE(page.waiting(), u"1"_s);
        QVERIFY(room.failed.isEmpty());
    }

    void aDecisionBecomesARule()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.write(u"more.csv"_s, "IP address,MAC,Model,Maker\n10.8.0.1,44:19:b6:00:01:01,DS-2CD2042WD-I,Hikvision\n"
                                                                                     "10.8.0.2,44:19:b6:00:01:02,DS-2CD2042WD-I,Hikvision\n")}));
        MapPage page(room.session);
        page.resize(1080, 690);
        page.QWidget::show();
        QCOMPARE(page.waiting(), u"2"_s);
        page.show(room.at(u"10.8.0.1"_s)->id.text());
        page.findChild<QLineEdit *>(u"storeSearch"_s)->setText(u"Hull Dock, 2 Dock Road"_s);
        page.findChild<QPushButton *>(u"mapButton"_s)->click();
        auto *others = page.findChild<QPushButton *>(u"forOthers"_s);
        QVERIFY(others->isVisible());
        others->click();
        QTRY_VERIFY(page.findChild<QDialog *>(u"rulesDialog"_s));
        auto *dialog = page.findChild<QDialog *>(u"rulesDialog"_s);
        QCOMPARE(dialog->findChild<QTableView *>(u"ruleOffers"_s)->model()->rowCount(), 2); // and the folder that the file lay in
        QCOMPARE(dialog->findChild<QLineEdit *>(u"rulePattern"_s)->text(), u"10.8.0.0/24"_s);
        auto *go = dialog->findChild<QPushButton *>(u"ruleGo"_s);
        const QString asking = go->text();
        go->click();
        QTRY_VERIFY(go->text() != asking);
        phaseout::test::Looks looks;
        QVERIFY(looks.grab(*dialog, dialog->size(), u"rules-offered"_s) > 2);
        go->click();
        QTRY_COMPARE(page.waiting(), QString());
        QVERIFY(room.session.undo()); // one step
        QTRY_COMPARE(page.waiting(), u"1"_s);
    }

    // One device that was asked for is shown until its page is opened by itself, or its import is taken back.
    void oneDeviceAloneGivesWayToTheQueue()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        QVERIFY(room.import({room.write(u"more.csv"_s, "IP address,MAC,Model,Maker\n10.8.0.1,44:19:b6:00:01:01,DS-2CD2042WD-I,Hikvision\n10.8.0.2,44:19:b6:00:01:02,DS-2CD2042WD-I,Hikvision\n")}));
        MapPage page(room.session);
        page.QWidget::show();
        const auto *rows = page.findChild<QTableView *>(u"mapTable"_s)->model();
        QCOMPARE(rows->rowCount(), 3);
        const QString id = room.at(u"10.8.0.1"_s)->id.text();
        page.show(id);
        QCOMPARE(rows->rowCount(), 1);
        page.show({});
        QCOMPARE(rows->rowCount(), 3);
        page.show(id);
        page.show(u"DS-2CD"_s);
        QCOMPARE(rows->rowCount(), 3);
        page.show(id);
        QVERIFY(room.session.undo());
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(page.waiting(), u"1"_s);
    }

    // What cannot be asked while something else runs is asked when that is done, and not taken for "nothing".
    void whatPointsToAStoreIsAskedWhenAJobIsDone()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        QVERIFY(room.import({room.write(u"more.csv"_s, "IP address,MAC,Model,Maker,Site\n10.8.0.1,44:19:b6:00:01:01,DS-2CD2042WD-I,Hikvision,Cardiff\n10.8.0.2,44:19:b6:00:01:02,DS-2CD2042WD-I,Hikvision,Cardiff\n")}));
        MapPage page(room.session);
        page.QWidget::show();
        auto *table = page.findChild<QTableView *>(u"mapTable"_s);
        const auto *stores = page.findChild<QTableView *>(u"storeChoices"_s)->model();
        table->selectAll();
        const int known = stores->rowCount();
        QVERIFY(known > 0);
        table->clearSelection();
        std::atomic<bool> mayEnd = false;
        QVERIFY(room.session.change<int>(u"Something else"_s, [&mayEnd](Project &, const JobContext &) { while (!mayEnd) QThread::msleep(1); return Result<int>(0); }, {}));
        table->selectAll();
        mayEnd = true;
        QTRY_VERIFY(!room.session.isBusy());
        QCOMPARE(stores->rowCount(), known);
    }

    void withoutAStoreChosenNothingIsMapped()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        MapPage page(room.session);
        page.findChild<QPushButton *>(u"mapButton"_s)->click();
        QCOMPARE(page.waiting(), u"1"_s);
    }

    void noneOfOurStoresCanBeTakenBack()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        MapPage page(room.session);
        page.QWidget::show();
        page.findChild<QPushButton *>(u"noStore"_s)->click();
        QVERIFY(room.at(u"10.1.0.6"_s)->storeDecision);
        QCOMPARE(page.waiting(), QString());
        page.findChild<QCheckBox *>(u"showMapped"_s)->setChecked(true);
        page.findChild<QPushButton *>(u"unmap"_s)->click();
        QCOMPARE(page.waiting(), u"1"_s);
    }

    void severalGoEachToItsOwn()
    {
        Room room;
        // Two cameras of which only the town is known: too little to map them, enough to suggest.
        QVERIFY(room.make() && room.import({room.stores(), room.write(u"vague.csv"_s, "Store name,Town,Camera,Manufacturer,Model,Device type\n"
                                                                                      "York,York,Door,Hikvision,DS-2CD2143G0-I,Camera\n"
                                                                                      "Hull,Hull,Till,Hikvision,DS-2CD2143G0-I,Camera\n")}));
        MapPage page(room.session);
        auto *table = page.findChild<QTableView *>(u"mapTable"_s);
        auto *stores = page.findChild<QTableView *>(u"storeChoices"_s);
        auto *map = page.findChild<QPushButton *>(u"mapButton"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        table->selectAll();
        QCOMPARE(stores->model()->rowCount(), 2);
        QVERIFY(!stores->currentIndex().isValid());
        QVERIFY(map->text().contains(u"2"_s));
        map->click();
        QStringList codes;
        for (const Device &device : room.session.estate()->devices)
            codes << room.session.estate()->store(device.store)->code.text();
        codes.sort();
        QCOMPARE(codes, QStringList({u"0047"_s, u"0231"_s}));
        QVERIFY(room.session.undo());
        QCOMPARE(page.waiting(), u"2"_s);
    }

    void aStoreIsAddedAndMappedInOneStep()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        MapPage page(room.session);
        page.findChild<QPushButton *>(u"addThisStore"_s)->click();
        auto *dialog = page.findChild<QDialog *>(u"addStoreDialog"_s);
        QVERIFY(dialog);
        auto *code = dialog->findChild<QLineEdit *>(u"storeCode"_s);
        auto *add = dialog->findChild<QPushButton *>(u"addStore"_s);
        add->click(); // no code: refused in words
        QVERIFY(!code->accessibleDescription().isEmpty());
        code->setText(u"0999"_s);
        dialog->findChild<QLineEdit *>(u"storePostcode"_s)->setText(u"sw82jw"_s);
        add->click();
        const Store *store = room.session.estate()->storeByCode(u"0999"_s);
        QVERIFY(store);
        QCOMPARE(store->postcode->text(), u"SW8 2JW"_s);
        QCOMPARE(store->region, u"London"_s);
        QCOMPARE(store->nation, Nation::England);
        QCOMPARE(room.at(u"10.1.0.6"_s)->store, store->id);
        QVERIFY(room.session.undo());
        QVERIFY(!room.session.estate()->storeByCode(u"0999"_s));
        QVERIFY(room.at(u"10.1.0.6"_s)->store.isNull());
    }

    void whatASourceSaysOfThePlaceIsShownAndFilledIn()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.write(u"sightings.csv"_s, "Store,Maker,Source\n"
                                                                                          "\"Tesco Express, 16, 22 Wandsworth Rd, London SW8 2JW\",Hikvision,A letter\n")}));
        MapPage page(room.session);
        auto *table = page.findChild<QTableView *>(u"mapTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Tesco Express, 16, 22 Wandsworth Rd, London SW8 2JW"_s);
        page.findChild<QPushButton *>(u"addThisStore"_s)->click();
        auto *dialog = page.findChild<QDialog *>(u"addStoreDialog"_s);
        const auto text = [dialog](const QString &name) { return dialog->findChild<QLineEdit *>(name)->text(); };
        QCOMPARE(text(u"storeName"_s), u"Tesco Express"_s);
        QCOMPARE(text(u"storeAddress"_s), u"16, 22 Wandsworth Rd, London"_s);
        QCOMPARE(text(u"storePostcode"_s), u"SW8 2JW"_s);
        QVERIFY(text(u"storeCode"_s).isEmpty()); // nobody invents a code
    }

    // It is read from the project's file: not again for every decision.
    void whatASourceSaysOfThePlaceIsAskedOnce()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.write(u"sightings.csv"_s, "Store,Maker,Source\nSomewhere else,Hikvision,A letter\n")}));
        int asked = 0;
        MapState state;
        state.setSightings([&asked](const DeviceId &) { return QString::number(++asked); });
        state.setEstate(room.session.estate());
        const auto name = [&state] { return state.cell(0, 1, Qt::DisplayRole).toString(); };
        QCOMPARE(name(), u"1"_s);
        state.setOrder(1, false);
        state.setEstate(room.session.estate());
        QCOMPARE(name(), u"1"_s);
        state.forgetSightings();
        QCOMPARE(name(), u"2"_s);
    }

    // What could not be asked while something else ran is asked then.
    void whatASourceSaysOfThePlaceIsAskedWhenItCanBe()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.write(u"sightings.csv"_s, "Store,Maker,Source\nSomewhere else,Hikvision,A letter\n")}));
        std::atomic<bool> mayEnd = false;
        QVERIFY(room.session.change<int>(u"Something else"_s, [&mayEnd](Project &, const JobContext &) { while (!mayEnd) QThread::msleep(1); return Result<int>(0); }, {}));
        MapPage page(room.session);
        const auto name = [&page] { return page.findChild<QTableView *>(u"mapTable"_s)->model()->index(0, 1).data().toString(); };
        QCOMPARE(name(), u"none"_s);
        mayEnd = true;
        QTRY_VERIFY(!room.session.isBusy());
        QCOMPARE(name(), u"Somewhere else"_s);
    }

    // They are in the project's file: neither order nor filter asks for one at a time.
    void theQueueIsOrderedByWhatSourcesSay()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.write(u"sightings.csv"_s, "Store,Maker,Source\nMill Lane,Hikvision,A letter\nAbbey Road,Hikvision,A letter\nZion Street,Hikvision,A letter\n")}));
        int asked = 0;
        MapState state;
        state.setSightings([&asked](const DeviceId &) { return QString::number(++asked); });
        state.setEstate(room.session.estate());
        QVERIFY(state.unasked().empty());
        state.setOrder(1, false);
        QCOMPARE(asked, 0);
        QCOMPARE(state.unasked().size(), size_t{3});
        QHash<DeviceId, QString> words;
        for (const DeviceId &id : state.unasked())
            words.insert(id, QString::number(9 - words.size()));
        state.takeSightings(words);
        QCOMPARE(state.unasked().size(), size_t{0});
        QCOMPARE(state.cell(0, 1, Qt::DisplayRole).toString(), u"7"_s);
        QCOMPARE(asked, 0);

        MapPage page(room.session);
        page.QWidget::show();
        auto *table = page.findChild<QTableView *>(u"mapTable"_s);
        const auto names = [table] {
            QStringList all;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                all << table->model()->index(row, 1).data().toString();
            return all;
        };
        const QStringList sorted{u"Abbey Road"_s, u"Mill Lane"_s, u"Zion Street"_s};
        std::atomic<bool> mayEnd = false;
        QVERIFY(room.session.change<int>(u"Something else"_s, [&mayEnd](Project &, const JobContext &) { while (!mayEnd) QThread::msleep(1); return Result<int>(0); }, {}));
        table->sortByColumn(1, Qt::AscendingOrder);
        mayEnd = true;
        QTRY_COMPARE(names(), sorted);
        QVERIFY(room.session.apply(assignDevices(*room.session.estate(), std::array{room.session.estate()->devices.front().id}, room.session.estate()->stores.front().id)));
        QVERIFY(room.session.undo());
        QCOMPARE(names(), sorted);
        MapPage other(room.session);
        other.QWidget::show();
        other.findChild<QLineEdit *>(u"mapFilter"_s)->setText(u"mill"_s);
        QTRY_COMPARE(other.findChild<QTableView *>(u"mapTable"_s)->model()->rowCount(), 1);
        QVERIFY(room.settle());
        QCOMPARE(room.failed.size(), 0);
    }

    void theFilterFindsWhatRowsShow()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.write(u"more.csv"_s, "IP address,MAC,Model,Maker\n10.8.0.1,44:19:b6:00:01:01,X,TP-Link\n10.8.0.2,44:19:b6:00:01:02,Y,TP-Link\n")}));
        const StoreId hull = room.session.estate()->storeByCode(u"0047"_s)->id;
        QVERIFY(room.session.apply(assignDevices(*room.session.estate(), std::array{room.at(u"10.8.0.1"_s)->id}, hull)));
        MapState state;
        state.setEstate(room.session.estate(), room.session.knowledge().makers);
        state.setShowsDecided(true);
        state.setFilter(u"0047 hull dock 100"_s);
        QCOMPARE(state.rowCount(), 1);
        state.setFilter(room.session.knowledge().makers->makerName(room.at(u"10.8.0.2"_s)->maker));
        QCOMPARE(state.rowCount(), 2);
        state.setFilter(u"nowhere at all"_s);
        QCOMPARE(state.rowCount(), 0);
    }

    void aDeviceIsCalledByWhatItHas()
    {
        Device device;
        device.serial = u"AB1006"_s;
        QCOMPARE(MapState().deviceWords(device), u"AB1006"_s);
        device.name = u"lobby-4"_s;
        QCOMPARE(MapState().deviceWords(device), u"lobby-4"_s);
    }

    // What nobody sees is worked out when it is seen.
    void aHiddenPageWaits()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        MapPage page(room.session);
        const QSignalSpy shown(page.findChild<QTableView *>(u"storeChoices"_s)->model(), &QAbstractItemModel::modelReset);
        QVERIFY(room.session.apply(assignDevices(*room.session.estate(), std::array{room.at(u"10.1.0.6"_s)->id}, {})));
        QCOMPARE(shown.size(), 0);
        QCOMPARE(page.waiting(), QString());
        page.QWidget::show();
        QVERIFY(!shown.isEmpty());
        QCOMPARE(page.findChild<QTableView *>(u"mapTable"_s)->model()->rowCount(), 0);
    }

    void whatWasRefusedIsNotOfferedForOthers()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        MapPage page(room.session);
        page.QWidget::show();
        page.findChild<QLineEdit *>(u"storeSearch"_s)->setText(u"Hull Dock, 2 Dock Road"_s);
        std::atomic<bool> mayEnd = false;
        QVERIFY(room.session.change<int>(u"Something else"_s, [&mayEnd](Project &, const JobContext &) { while (!mayEnd) QThread::msleep(1); return Result<int>(0); }, {}));
        page.findChild<QPushButton *>(u"mapButton"_s)->click();
        QCOMPARE(room.failed.size(), 1);
        QVERIFY(!page.findChild<QPushButton *>(u"forOthers"_s)->isVisible());
        mayEnd = true;
        QVERIFY(room.settle());
    }

    // A code that two companies have is said with its company, as it is shown everywhere.
    void aRuleIsOfTheStoreOfItsCompany()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.write(u"stores.csv"_s, "Organisation,Store code,Store name,Postcode\nAlpha Stores and Supermarkets Ltd,0095,A,YO31 7UL\nBeta Ltd,0095,B,HU1 2AA\n"),
                                            room.write(u"vague.csv"_s, "IP address,Camera,Manufacturer,Model,Device type\n10.9.0.9,Door,Hikvision,DS-2CD2143G0-I,Camera\n")}));
        const StoreId ofAlpha = room.session.estate()->storeByCode(u"0095"_s, u"Alpha Stores and Supermarkets Ltd"_s)->id;
        RulesDialog dialog(room.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *go = dialog.findChild<QPushButton *>(u"ruleGo"_s);
        const auto *problem = dialog.findChild<QLabel *>(u"ruleProblem"_s);
        dialog.findChild<QComboBox *>(u"ruleField"_s)->setCurrentIndex(4);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"rulePattern"_s), u"10.9.0.0/24"_s);
        auto *code = dialog.findChild<QLineEdit *>(u"ruleStore"_s);
        QTest::keyClicks(code, u"0095"_s);
        go->click();
        QVERIFY(problem->isVisible() && problem->text().contains(u"0095@Beta Ltd"_s));
        code->clear();
        QTest::keyClicks(code, u"0095@Alpha Stores and Supermarkets Ltd"_s);
        std::atomic<bool> mayEnd = false;
        QVERIFY(room.session.change<int>(u"Something else"_s, [&mayEnd](Project &, const JobContext &) { while (!mayEnd) QThread::msleep(1); return Result<int>(0); }, {}));
        const QString asking = go->text();
        go->click();
        QVERIFY(problem->isVisible()); // that something else runs
        mayEnd = true;
        QVERIFY(room.settle());
        go->click();
        QVERIFY(!problem->isVisible());
        QTRY_VERIFY(go->text() != asking);
        go->click();
        QTRY_COMPARE(room.session.estate()->placeRules.size(), size_t(1));
        QCOMPARE(room.session.estate()->placeRules.front(), (PlaceRule{PlaceField::Subnet, u"10.9.0.0/24"_s, u"Alpha Stores and Supermarkets Ltd"_s, u"0095"_s}));
        QVERIFY(room.settle());
        QCOMPARE(room.at(u"10.9.0.9"_s)->store, ofAlpha);
        QCOMPARE(dialog.findChild<QTableView *>(u"placeRules"_s)->model()->index(0, 2).data().toString(), u"0095@Alpha Stores and Supermarkets Ltd"_s);
    }

    void theQueueIsShownOnce()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        MapPage page(room.session);
        const QSignalSpy shown(page.findChild<QTableView *>(u"storeChoices"_s)->model(), &QAbstractItemModel::modelReset);
        page.findChild<QTableView *>(u"mapTable"_s)->sortByColumn(0, Qt::AscendingOrder);
        QVERIFY2(shown.size() <= 2, qPrintable(QString::number(shown.size()))); // as selected, and as the current one
    }

    void itsListFitsIntoASmallWindow()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        phaseout::test::Looks looks;
        MapPage page(room.session);
        const auto *table = page.findChild<QTableView *>(u"mapTable"_s);
        auto *decided = page.findChild<QCheckBox *>(u"showMapped"_s);
        page.QWidget::show();
        for (const bool shows : {false, true}) {
            decided->setChecked(shows);
            for (const int width : {1080, 820}) { // of windows that are 1280 and 1024 wide
                page.resize(width, 600);
                QCoreApplication::processEvents();
                QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(u"%1: %2"_s.arg(width).arg(table->horizontalScrollBar()->maximum())));
            }
        }
        looks.grab(page, {820, 600}, u"map-small"_s);
    }

    void anOrganisationOfAnotherNameKeepsItsStores()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores()}) && room.import({room.devices()}));
        const Estate &before = *room.session.estate();
        const StoreId hull = before.storeByCode(u"0047"_s)->id;
        const DeviceId device = room.at(u"10.1.0.6"_s)->id;
        QVERIFY(room.session.apply(assignDevices(before, {&device, 1}, hull)));
        Programme programme = room.session.estate()->programme;
        programme.organisation = u"Southbridge plc"_s;
        QVERIFY(room.session.setProgramme(programme));
        QVERIFY(room.settle());
        QCOMPARE(room.session.estate()->programme.organisation, programme.organisation);
        QVERIFY(room.session.estate()->store(hull));
        QCOMPARE(room.at(u"10.1.0.6"_s)->store, hull);
        QVERIFY(room.session.undo());
        QVERIFY(room.settle());
        QCOMPARE(room.at(u"10.1.0.6"_s)->store, hull);
    }

    void aCodeThatIsTakenIsRefused()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores()}));
        const Estate &estate = *room.session.estate();
        const OrganisationId organisation = estate.stores.front().organisation;
        QVERIFY(!storeProblem(estate, u" 0047 "_s, organisation).isEmpty());
        QVERIFY(!storeProblem(estate, u""_s, organisation).isEmpty());
        QCOMPARE(storeProblem(estate, u"0048"_s, organisation), QString());
    }

    void itLooksWell()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        phaseout::test::Looks looks;
        MapPage page(room.session);
        QVERIFY(looks.grab(page, {1080, 680}, u"map"_s) > 2);
        QCOMPARE(phaseout::test::namelessControls(page), QStringList());
    }
};

PHASEOUT_TEST(MapTest)
#include "tst_map.moc"
