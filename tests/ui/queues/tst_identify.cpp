// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/queues.h"
#include "core/progress/progress.h"
#include "core/project/bulkedits.h"
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/queues/room.h"
#include "tests/ui/strictness.h"
#include "ui/pages/identify/branddialog.h"
#include "ui/pages/identify/evidencecard.h"
#include "ui/pages/identify/identifypage.h"
#include "ui/widgets/inlinemessage.h"

#include <QSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;
using phaseout::test::Room;

class IdentifyTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void theQueueStandsUnderHeadings()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        IdentifyState state;
        state.setEstate(room.session.estate(), room.session.knowledge().makers);
        QCOMPARE(state.groupOf(*room.at(u"10.1.0.1"_s)), IdentifyGroup::ReBrand);
        QCOMPARE(state.groupOf(*room.at(u"10.1.0.3"_s)), IdentifyGroup::Possible);
        QCOMPARE(state.groupOf(*room.at(u"10.1.0.5"_s)), IdentifyGroup::Disagree);
        QCOMPARE(state.left(), 4);
        QCOMPARE(state.progressWords(), u"4 left of 6"_s);
        QVERIFY(!state.deviceIn(0)); // a heading
        QCOMPARE(state.deviceRowNear(0), 1);
        QCOMPARE(state.likeThis(*room.at(u"10.1.0.1"_s)).size(), size_t{2});
        QCOMPARE(state.likeThis(*room.at(u"10.1.0.3"_s)).size(), size_t{1});
        state.setFilter(u"hull zx"_s);
        QCOMPARE(state.rows().size(), size_t{2});
        QCOMPARE(state.left(), 4);
        state.setFilter(u"nothing has this"_s);
        QVERIFY(state.rows().empty());
        QCOMPARE(state.deviceRowNear(0), -1);
    }

    void theFilterFindsWhatRowsShow()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.write(u"stores.csv"_s, "Organisation,Store code,Store name,Postcode\nAlpha Ltd,0095,Mill,YO31 7UL\nBeta Ltd,0095,Quay,HU1 2AA\n"),
                                            room.write(u"list.csv"_s, "IP address,MAC,Model,Maker,Organisation,Store code\n10.1.0.1,00:00:5e:00:53:01,ZX-100,LTS,Alpha Ltd,0095\n"
                                                                      "10.1.0.2,00:00:5e:00:53:02,ZX-100,LTS,Beta Ltd,0095\n")}));
        IdentifyState state;
        state.setEstate(room.session.estate(), room.session.knowledge().makers);
        QCOMPARE(state.rows().size(), size_t{3});
        const QString shown = state.cell(1, 1, Qt::DisplayRole).toString();
        QVERIFY2(shown.startsWith(u"0095@"_s), qPrintable(shown));
        state.setFilter(shown);
        QCOMPARE(state.rows().size(), size_t{2});
        QCOMPARE(state.cell(1, 1, Qt::DisplayRole).toString(), shown);
        state.setFilter(u"0095"_s);
        QCOMPARE(state.rows().size(), size_t{3});
    }

    void theCardCallsADeviceByWhatItHas()
    {
        IdentifyState state;
        EvidenceCard card;
        Device device;
        device.name = u"lobby-4"_s;
        card.setDevice(state, &device, {}, nullptr, QDate(2026, 11, 21));
        const auto labels = card.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"lobby-4"_s; }));
    }

    void theCardSaysWhichFlawsArePublished()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.write(u"firmware.csv"_s, "IP address,MAC,Model,Maker,Store code,Firmware\n"
                                                                                          "10.1.0.7,00:00:5e:00:53:07,DS-2CD2142FWD-I,Hikvision,0231,V5.4.5 build 170123\n"
                                                                                          "10.1.0.8,00:00:5e:00:53:08,P3245-V,Axis,0231,10.12\n")}));
        IdentifyPage page(room.session);
        page.resize(1080, 690);
        page.QWidget::show();
        page.findChild<QCheckBox *>()->setChecked(true); // the decided ones too
        auto *flaws = page.findChild<QLabel *>(u"evidenceFlaws"_s);
        QVERIFY(flaws);
        page.show(room.at(u"10.1.0.7"_s)->id.text());
        QCOMPARE(page.chosenThing(), room.at(u"10.1.0.7"_s)->id.text());
        QVERIFY(!flaws->isHidden());
        QVERIFY2(flaws->text().contains(u"CVE-"_s) && flaws->text().contains(u"Source: "_s) && flaws->text().contains(u"V5.4.5 build 170123"_s), qPrintable(flaws->text()));
        page.show(room.at(u"10.1.0.8"_s)->id.text());
        QCOMPARE(page.chosenThing(), room.at(u"10.1.0.8"_s)->id.text());
        QVERIFY(flaws->isHidden()); // nobody holds that maker's
    }

    // The page scrolls as a whole: no piece of evidence is behind a second scroll bar.
    void theCardShowsAllEvidence()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        IdentifyState state;
        state.setEstate(room.session.estate(), room.session.knowledge().makers);
        EvidenceCard card;
        card.resize(700, 500);
        card.show();
        const Evidence piece{Layer::Place, Strength::Fair, u"address"_s, u"Foodhall, 45 High Street, Newport, NP20 1GA"_s, u"0102"_s, u"cameras.csv row 3"_s};
        card.setDevice(state, room.at(u"10.1.0.1"_s), std::vector(40, piece), nullptr, {});
        const auto *table = card.findChild<QTableView *>();
        QVERIFY(table);
        int rows = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows += table->rowHeight(row);
        QCOMPARE(table->model()->rowCount(), 40);
        QVERIFY2(table->height() >= rows, qPrintable(u"%1 of %2"_s.arg(table->height()).arg(rows)));
        QCOMPARE(table->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    }

    void devicesAreDecidedByKey()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        IdentifyPage page(room.session);
        QCOMPARE(page.waiting(), u"4"_s);
        auto *table = page.findChild<QTableView *>(u"identifyTable"_s);
        QVERIFY(table);
        page.show(room.at(u"10.1.0.1"_s)->id.text());
        page.findChild<QLineEdit *>(u"identifyFilter"_s)->setText(u"ZX"_s); // all again
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
        QTest::keyClick(table, Qt::Key_Y);
        QCOMPARE(page.waiting(), u"2"_s);
        QCOMPARE(room.at(u"10.1.0.1"_s)->verdict, Verdict::Confirmed);
        QCOMPARE(room.at(u"10.1.0.2"_s)->maker.slug(), u"hikvision"_s);
        QVERIFY(room.at(u"10.1.0.2"_s)->isInScope);
        QTest::keyClick(table, Qt::Key_U);
        QCOMPARE(page.waiting(), u"4"_s);

        page.show(room.at(u"10.1.0.3"_s)->id.text());
        QTest::keyClick(table, Qt::Key_N);
        QCOMPARE(room.at(u"10.1.0.3"_s)->verdict, Verdict::NotInScope);
        page.show(room.at(u"10.1.0.5"_s)->id.text());
        QTest::keyClick(table, Qt::Key_S);
        QVERIFY(room.at(u"10.1.0.5"_s)->decision->isParked);
        const auto totals = progress::totals(*room.session.estate(), {});
        QCOMPARE(QString::number(totals.identifyQueue), page.waiting()); // one meaning on every page
        QCOMPARE(totals.parked, 1);
        QCOMPARE(page.waiting(), u"2"_s);
        page.show(room.at(u"10.1.0.1"_s)->id.text());
        QTest::keyClick(table, Qt::Key_L);
        QCOMPARE(room.at(u"10.1.0.1"_s)->verdict, Verdict::Landlord);
        page.show(room.at(u"10.1.0.2"_s)->id.text());
        QTest::keyClick(table, Qt::Key_M);
        QCOMPARE(room.at(u"10.1.0.2"_s)->verdict, Verdict::MakeUnknown);
        const auto after = progress::totals(*room.session.estate(), {});
        QCOMPARE(after.landlords, 1);
        QCOMPARE(after.makeUnknown, 1);
        QCOMPARE(page.waiting(), QString());
        QCOMPARE(room.failed.size(), 0);
    }

    void undoIsOfDecisionsOnlyAndLeadsBack()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        IdentifyPage page(room.session);
        page.resize(1080, 690);
        page.QWidget::show();
        auto *table = page.findChild<QTableView *>(u"identifyTable"_s);
        const auto said = [&page] {
            const auto *message = page.findChild<InlineMessage *>();
            return message->isVisible() ? message->accessibleName() : QString();
        };
        QTest::keyClick(table, Qt::Key_U); // one too many: the import stays
        QCOMPARE(page.waiting(), u"4"_s);
        QVERIFY2(said().contains(u"Import of stores.csv"_s) && said().contains(u"Ctrl+Z"_s), qPrintable(said()));
        const QString first = page.chosenThing();
        QTest::keyClick(table, Qt::Key_N);
        QCOMPARE(said(), QString());
        QVERIFY(page.chosenThing() != first);
        QTest::keyClick(table, Qt::Key_End);
        QTest::keyClick(table, Qt::Key_U);
        QCOMPARE(page.waiting(), u"4"_s);
        QCOMPARE(page.chosenThing(), first);
        QCOMPARE(room.failed.size(), 0);
    }

    void groupsAreSorted()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        IdentifyState state;
        state.setEstate(room.session.estate(), room.session.knowledge().makers);
        state.setOrder(3, true);
        QStringList addresses;
        for (int row = 0; row < static_cast<int>(state.rows().size()); ++row)
            if (state.deviceIn(row) && state.rows()[static_cast<size_t>(row)].group == IdentifyGroup::ReBrand)
                addresses << state.cell(row, 3, Qt::DisplayRole).toString();
        QCOMPARE(addresses, QStringList({u"10.1.0.2"_s, u"10.1.0.1"_s}));
        state.setOrder(1, false); // "0047 Hull Dock" before "0231 York Foss"
        QCOMPARE(state.cell(1, 3, Qt::DisplayRole).toString(), u"10.1.0.2"_s);
        QCOMPARE(state.rowsOf({room.at(u"10.1.0.1"_s)->id, room.at(u"10.1.0.2"_s)->id, room.at(u"10.1.0.4"_s)->id}), (std::vector<int>{1, 2}));
    }

    void aBrandAloneIsRefusedInWords()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        BrandDialog dialog(*room.session.knowledge().makers, 1, {}, {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy named(&dialog, &BrandDialog::named);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"brand"_s)->setText(u"Northern"_s);
        auto *problem = dialog.findChild<QLabel *>(u"makerProblem"_s);
        QVERIFY(!problem->isVisible());
        dialog.findChild<QPushButton *>(u"save"_s)->click();
        QVERIFY(problem->isVisible() && named.isEmpty());
        dialog.findChild<QComboBox *>(u"maker"_s)->setCurrentIndex(0);
        QVERIFY(!problem->isVisible());
        dialog.findChild<QPushButton *>(u"save"_s)->click();
        QCOMPARE(named.size(), 1);
    }

    void aBrandIsNamedAndADecisionTakenBack()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        IdentifyPage page(room.session);
        page.QWidget::show();
        auto *table = page.findChild<QTableView *>(u"identifyTable"_s);
        page.show(room.at(u"10.1.0.5"_s)->id.text());
        QTest::keyClick(table, Qt::Key_B);
        auto *dialog = page.findChild<QDialog *>(u"brandDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"brand"_s)->setText(u"Northern"_s);
        dialog->findChild<QPushButton *>(u"save"_s)->click();
        QCOMPARE(room.at(u"10.1.0.5"_s)->brand, u"Northern"_s);
        QVERIFY(!room.at(u"10.1.0.5"_s)->needsDecision);
        page.findChild<QPushButton *>(u"undecide"_s)->click();
        QVERIFY(room.at(u"10.1.0.5"_s)->needsDecision);
    }

    void theEmptyQueueSaysWhatGoesHere()
    {
        Room room;
        IdentifyPage page(room.session); // with nothing open
        QCOMPARE(page.waiting(), QString());
        QSignalSpy wants(&page, &Page::wants);
        page.findChild<QPushButton *>(u"emptyButton"_s)->click();
        QCOMPARE(wants.size(), 1);
    }

    void theSameEvidenceIsSelectedAndSuggestionsAccepted()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        IdentifyPage page(room.session);
        page.resize(1080, 690);
        page.QWidget::show();
        page.show(room.at(u"10.1.0.1"_s)->id.text());
        page.findChild<QPushButton *>(u"sameEvidence"_s)->click();
        QTRY_VERIFY(page.findChild<QDialog *>(u"alikeDialog"_s));
        auto *dialog = page.findChild<QDialog *>(u"alikeDialog"_s);
        auto *table = dialog->findChild<QTableView *>(u"alikeEvidence"_s);
        QVERIFY(table->model()->rowCount() > 0);
        phaseout::test::Looks looks;
        QVERIFY(looks.grab(*dialog, dialog->size(), u"alike"_s) > 2);
        QCOMPARE(phaseout::test::namelessControls(*dialog), QStringList());
        dialog->findChild<QPushButton *>(u"selectThese"_s)->click();

        const auto left = [&] { return std::count_if(room.session.estate()->devices.begin(), room.session.estate()->devices.end(), isToIdentify); };
        const auto before = left();
        page.findChild<QPushButton *>(u"acceptSuggestions"_s)->click();
        auto *threshold = page.findChild<QDialog *>(u"thresholdDialog"_s);
        QVERIFY(threshold);
        auto *percent = threshold->findChild<QSpinBox *>(u"threshold"_s);
        percent->setValue(100);
        threshold->findChild<QPushButton *>(u"accept"_s)->click(); // nothing is that sure
        QVERIFY(threshold->isVisible());
        QCOMPARE(left(), before);
        percent->setValue(1);
        QVERIFY(looks.grab(*threshold, threshold->size(), u"threshold"_s) > 2);
        QCOMPARE(phaseout::test::namelessControls(*threshold), QStringList());
        threshold->findChild<QPushButton *>(u"accept"_s)->click();
        QVERIFY(left() < before);
        QVERIFY(room.session.undo());
        QCOMPARE(left(), before);
    }

    void tablesOfOnesOwn()
    {
        Room room;
        const QString brands = room.write(u"brands.tsv"_s, "brand\tmaker\tstanding\tsource\nLTS\taxis\town\tour own tests\n");
        const QString bad = room.write(u"classes.tsv"_s, "word\tclass\nlens\ttoaster\n");
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        IdentifyPage page(room.session);
        page.QWidget::show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_L, Qt::ControlModifier);
        auto *dialog = page.findChild<QDialog *>(u"makerTablesDialog"_s);
        QVERIFY(dialog);
        auto *use = dialog->findChild<QPushButton *>(u"useMakerTables"_s);
        auto *add = dialog->findChild<QPushButton *>(u"addMakerTables"_s);
        auto *remove = dialog->findChild<QPushButton *>(u"removeMakerTable"_s);
        const auto *effect = dialog->findChild<QLabel *>(u"makerTablesEffect"_s);
        const auto *rows = dialog->findChild<QTableView *>(u"makerTables"_s)->model();
        QVERIFY(!use->isEnabled() && !remove->isEnabled());

        room.prompts.answerFiles({bad}); // the row is named, and nothing is taken
        add->click();
        QTRY_VERIFY2(effect->text().contains(u"line 2"_s), qPrintable(effect->text()));
        QVERIFY(rows->rowCount() == 0 && !use->isEnabled());

        room.prompts.answerFiles({brands});
        add->click();
        QTRY_VERIFY(use->isEnabled());
        QVERIFY2(effect->text().contains(u"2 device"_s) && effect->text().contains(u"of another maker"_s), qPrintable(effect->text()));
        QCOMPARE(rows->index(0, 0).data().toString(), u"brands.tsv"_s);
        QCOMPARE(rows->index(0, 1).data().toString(), u"1"_s);
        QVERIFY(room.session.estate()->makerTables.empty());
        phaseout::test::Looks looks;
        QVERIFY(looks.grab(*dialog, dialog->size(), u"makertables"_s) > 2);
        QCOMPARE(phaseout::test::namelessControls(*dialog), QStringList());
        QVERIFY(use->hasFocus() || !dialog->isActiveWindow());
        use->click();
        QTRY_COMPARE(room.session.estate()->makerTables.size(), size_t(1));
        QCOMPARE(room.at(u"10.1.0.1"_s)->maker.slug(), u"axis"_s);
        QVERIFY(room.session.undoWords().contains(u"brands.tsv added"_s));

        page.findChild<QPushButton *>(u"ownTables"_s)->click();
        for (auto *each : page.findChildren<QDialog *>(u"makerTablesDialog"_s))
            dialog = each->isVisible() ? each : dialog;
        remove = dialog->findChild<QPushButton *>(u"removeMakerTable"_s);
        use = dialog->findChild<QPushButton *>(u"useMakerTables"_s);
        remove->click(); // which one is to go is said first
        QVERIFY(!use->isEnabled() && !room.session.isBusy());
        dialog->findChild<QTableView *>(u"makerTables"_s)->selectRow(0);
        remove->click();
        QTRY_VERIFY(use->isEnabled());
        use->click();
        QTRY_VERIFY(room.session.estate()->makerTables.empty());
        QVERIFY(room.at(u"10.1.0.1"_s)->maker.slug() != u"axis"_s);
        QVERIFY(room.session.undo());
        QCOMPARE(room.at(u"10.1.0.1"_s)->maker.slug(), u"axis"_s);
        QCOMPARE(room.failed.size(), 0);
    }

    void itLooksWell()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores(), room.devices()}));
        phaseout::test::Looks looks;
        IdentifyPage page(room.session);
        QVERIFY(looks.grab(page, {1080, 680}, u"identify"_s) > 2);
        QCOMPARE(phaseout::test::namelessControls(page), QStringList());
    }
};

PHASEOUT_TEST(IdentifyTest)
#include "tst_identify.moc"
