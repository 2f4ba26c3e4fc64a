// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"
#include "core/intake/intake.h"
#include "core/project/edits.h"
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/strictness.h"
#include "ui/pages/reports/programmedetails.h"
#include "ui/pages/start/samplemaker.h"
#include "ui/prompts/scriptedprompts.h"
#include "ui/shell/detailspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/quicksearch.h"
#include "ui/shell/searchmodel.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/versionsdialog.h"
#include "ui/shell/wordsdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with settings, prompts and a project folder of its own.
struct House {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Services services;
    Theme theme{*qApp};
    ScriptedPrompts prompts;
    MainWindow window{services, theme, prompts, settings};

    bool make(const QString &name = u"estate.phaseout"_s)
    {
        QSignalSpy opened(&window.session(), &Session::opened);
        Programme programme;
        programme.name = u"Northbridge"_s;
        window.session().create(folder.filePath(name), programme);
        return opened.wait(30'000);
    }
    bool rename(const QString &name)
    {
        Programme programme = window.session().estate()->programme;
        programme.name = name;
        return window.session().apply(changeDocument(*window.session().estate(), Document::Programme, toJson(programme)));
    }
    [[nodiscard]] QString name() { return window.session().estate()->programme.name; }
    bool linger(std::shared_ptr<QSemaphore> began)
    {
        return window.session().change<int>(
            u"Lingering"_s,
            [began](Project &, const JobContext &context) -> Result<int> {
                began->release();
                while (!context.isCancelled())
                    QThread::yieldCurrentThread();
                return failure(ErrorCode::Cancelled, {});
            },
            {});
    }
};

} // namespace

class ShellTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"phaseout-test"_s);
        QCoreApplication::setApplicationName(u"tst_ui_shell"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { phaseout::test::failOnAnyWarning(); }

    void earlierVersionsAreKeptAndOpenedAsCopies()
    {
        House house;
        house.services.setVersionsFolder(house.folder.filePath(u"versions"_s));
        house.window.show();
        VersionKeeper *keeper = &house.window.versionKeeper();
        QSignalSpy kept(keeper, &VersionKeeper::kept);
        QVERIFY(house.make());
        QTRY_COMPARE(kept.size(), 1); // as it was begun
        const QUuid id = house.window.session().projectId();
        QVERIFY(house.rename(u"Renamed"_s));
        QVERIFY(house.window.session().close());
        QCOMPARE(house.services.earlierVersions(id).size(), size_t(1));
        house.window.openFile(house.folder.filePath(u"estate.phaseout"_s));
        QTRY_COMPARE(kept.size(), 2); // it had changed
        house.window.closeProject();
        QCOMPARE(house.window.currentPage(), PageId::Start);

        house.window.findChild<QAbstractButton *>(u"earlierVersions"_s)->click();
        auto *dialog = house.window.findChild<QDialog *>(u"versionsDialog"_s);
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>(u"versions"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, 0).data().toString(), u"estate"_s);
        phaseout::test::Looks looks;
        QVERIFY(looks.grab(*dialog, dialog->size(), u"versions"_s) > 3);
        QCOMPARE(phaseout::test::namelessControls(*dialog).join(u" | "_s), QString());
        table->setCurrentIndex(table->model()->index(1, 0));
        const QString copy = house.folder.filePath(u"copy.phaseout"_s);
        house.prompts.answerFile(copy);
        QSignalSpy opened(&house.window.session(), &Session::opened);
        dialog->findChild<QPushButton *>(u"openVersion"_s)->click();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(house.window.session().path(), copy);
        QCOMPARE(house.name(), u"Northbridge"_s); // as it was before it was renamed
    }

    void withNothingOpenThereIsStart()
    {
        House house;
        house.window.show();
        QCOMPARE(house.window.currentPage(), PageId::Start);
        house.window.go(PageId::Reports);
        QCOMPARE(house.window.currentPage(), PageId::Start);
        QCOMPARE(house.window.windowTitle(), u"Phaseout"_s);
        QVERIFY(!house.window.actions().command(u"undo"_s)->isEnabled());
    }

    void openingLeadsToTheOverviewAndIsRemembered()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        QCOMPARE(house.window.currentPage(), PageId::Overview);
        QCOMPARE(house.window.windowTitle(), u"Northbridge — Phaseout"_s);
        QCOMPARE(house.window.recent().paths(), QStringList{house.folder.filePath(u"estate.phaseout"_s)});
        house.window.actions().command(u"close"_s)->trigger();
        QCOMPARE(house.window.currentPage(), PageId::Start);
        QVERIFY(!house.window.session().isOpen());
        house.window.openFile(house.folder.filePath(u"missing.phaseout"_s));
        QTRY_VERIFY(!house.window.session().isBusy());
        QCOMPARE(house.window.currentPage(), PageId::Start);
    }

    void theProgrammesDetailsAreTypedOnReports()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        house.window.actions().command(u"programme"_s)->trigger();
        QCOMPARE(house.window.currentPage(), PageId::Reports);
        auto *form = house.window.findChild<ProgrammeDetails *>();
        const auto type = [form](const QString &name, const QString &text) { form->findChild<QLineEdit *>(name)->setText(text); };
        auto *apply = form->findChild<QPushButton *>(u"applyDetails"_s);
        QVERIFY(!apply->isVisible());
        type(u"detailsBudget"_s, u"plenty"_s);
        type(u"detailsPreparedBy"_s, u"Estates"_s);
        QVERIFY(apply->isVisible());
        apply->click();
        QVERIFY(!house.window.session().estate()->programme.budgetApproved);
        QVERIFY(!form->findChild<QLineEdit *>(u"detailsBudget"_s)->accessibleDescription().isEmpty());
        type(u"detailsBudget"_s, u"1,250,000"_s);
        apply->click();
        const Programme &programme = house.window.session().estate()->programme;
        QCOMPARE(programme.budgetApproved.value().minor(), 125'000'000);
        QCOMPARE(programme.preparedBy, u"Estates"_s);
        QVERIFY(!apply->isVisible());
        QCOMPARE(form->findChild<QLineEdit *>(u"detailsBudget"_s)->text(), u"£1,250,000"_s);
        house.window.actions().command(u"undo"_s)->trigger();
        QVERIFY(!house.window.session().estate()->programme.budgetApproved);
        QVERIFY(form->findChild<QLineEdit *>(u"detailsPreparedBy"_s)->text().isEmpty());
    }

    void everyPageOpensAndEveryControlHasAName()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        QStringList nameless = phaseout::test::namelessControls(house.window);
        for (const PageEntry &entry : railPages()) {
            house.window.actions().command(entry.slug)->trigger();
            QCOMPARE(house.window.currentPage(), entry.id);
            QVERIFY(house.window.page(entry.id)->isVisible());
            for (const QString &control : phaseout::test::namelessControls(*house.window.page(entry.id)))
                nameless << QString(entry.slug + u": "_s + control);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void noPageMakesTheWindowWiderThanASmallScreen()
    {
        const QLocale before;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.phaseout"_s);
        QStringList wide;
        for (const QString &name : {u"en_GB"_s, u"cy"_s}) {
            const Language language({name});
            House house;
            QSignalSpy opened(&house.window.session(), &Session::opened);
            Session &session = house.window.session();
            if (!QFile::exists(path)) {
                session.create(path, sampleProgramme());
                QVERIFY(opened.wait(60'000));
                bool isFilled = false;
                session.change<bool>(
                    u"Sample"_s, [&](Project &project, const JobContext &context) { return fillWithSample(project, folder.filePath(u"files"_s), context); },
                    [&](bool) { isFilled = true; });
                QTRY_VERIFY_WITH_TIMEOUT(isFilled, 300'000);
            } else {
                house.window.openFile(path);
                QVERIFY(opened.wait(60'000));
            }
            house.window.resize(1024, 768);
            house.window.show();
            const auto measure = [&](const QString &what) {
                QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000);
                QCoreApplication::processEvents();
                const Page *page = house.window.page(house.window.currentPage());
                const int needed = std::max(page->minimumSizeHint().width(), page->minimumWidth()) + page->mapTo(&house.window, QPoint()).x();
                if (needed > 1024)
                    wide << u"%1 %2: %3"_s.arg(name, what).arg(needed);
            };
            for (const PageEntry &entry : railPages()) {
                for (const QString &what : entry.id == PageId::Plan     ? QStringList{{}, u"constraints"_s, u"attention"_s, u"replan"_s, u"scenarios"_s, u"sure"_s, u"plans"_s}
                                           : entry.id == PageId::Estate ? QStringList{u"devices:"_s, u"stores:in-scope"_s, u"gaps"_s}
                                           : entry.id == PageId::Costs  ? QStringList{{}, u"rates"_s}
                                                                        : QStringList{{}}) {
                    house.window.go(entry.id, what);
                    measure(entry.slug + u' ' + what);
                    for (QTableView *table : house.window.page(entry.id)->findChildren<QTableView *>()) {
                        if (!table->isVisible() || table->model()->rowCount() == 0)
                            continue;
                        table->setCurrentIndex(table->model()->index(std::min(1, table->model()->rowCount() - 1), 0));
                        measure(entry.slug + u' ' + what + u' ' + table->objectName());
                        table->selectAll();
                        measure(entry.slug + u' ' + what + u" all of "_s + table->objectName());
                    }
                }
            }
            // Who goes there by key works in the list.
            for (const auto &[page, list] : {std::pair{u"map"_s, u"mapTable"_s}, std::pair{u"identify"_s, u"identifyTable"_s}}) {
                house.window.findChild<QWidget *>(u"railList"_s)->setFocus();
                house.window.actions().command(page)->trigger();
                QCOMPARE(house.window.focusWidget()->objectName(), list);
                QVERIFY(!house.window.page(house.window.currentPage())->chosenThing().isEmpty());
            }
            if (const int width = house.window.minimumSizeHint().width(); width > 1024)
                wide << u"%1, the window: %2"_s.arg(name).arg(width);
        }
        QLocale::setDefault(before);
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u", "_s)));
    }

    void commandsHaveNamesAndNoTwoShareTheirKeys()
    {
        House house;
        QStringList keys;
        for (const QAction *command : house.window.actions().commands()) {
            QVERIFY(!command->text().isEmpty());
            if (!command->shortcut().isEmpty())
                keys << command->shortcut().toString();
        }
        const QStringList all = keys;
        QCOMPARE(keys.removeDuplicates(), 0);
        QCOMPARE(shortcutText(house.window.actions().commands(), {}).count(u'\n') + 1, all.size());
    }

    void theHelpListsTheKeysOfThePages()
    {
        House house;
        const QString text = shortcutText(house.window.actions().commands(), railPages());
        int keys = 0;
        for (const PageEntry &page : railPages())
            for (const PageKey &key : page.keys) {
                ++keys;
                QVERIFY2(text.contains(key.words), qPrintable(key.words));
                QVERIFY(text.contains(key.keys.toString(QKeySequence::NativeText)));
            }
        QVERIFY(keys > 10);
    }

    void undoAndRedoGoThroughTheMenu()
    {
        House house;
        QVERIFY(house.make());
        QVERIFY(house.rename(u"Southbridge"_s));
        QAction *undo = house.window.actions().command(u"undo"_s);
        QAction *redo = house.window.actions().command(u"redo"_s);
        QVERIFY(undo->text().contains(house.window.session().undoWords()));
        undo->trigger();
        QCOMPARE(house.name(), u"Northbridge"_s);
        QVERIFY(redo->isEnabled());
        redo->trigger();
        QCOMPARE(house.name(), u"Southbridge"_s);
        QVERIFY(!redo->isEnabled());
    }

    void closingWhileAJobRunsAsksOnce()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        const auto began = std::make_shared<QSemaphore>();
        QVERIFY(house.linger(began));
        began->acquire();
        house.prompts.answer(1); // let it finish
        QVERIFY(!house.window.close());
        QCOMPARE(house.prompts.questions().size(), size_t{1});
        QVERIFY(house.window.session().isBusy());
        house.prompts.answer(0); // stop it
        QVERIFY(!house.window.close());
        QCOMPARE(house.prompts.questions().size(), size_t{2});
        QTRY_VERIFY(!house.window.isVisible());
        QVERIFY(!house.window.session().isOpen());
        QCOMPARE(house.prompts.questions().size(), size_t{2});
    }

    void aNewProgrammeAsksBeforeItClosesThePresentOne()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        house.prompts.answer(1); // keep it open
        house.window.actions().command(u"new"_s)->trigger();
        QCOMPARE(house.prompts.questions().size(), size_t{1});
        QVERIFY(house.window.session().isOpen());
        house.prompts.answer(0); // close it
        house.window.actions().command(u"new"_s)->trigger();
        QVERIFY(!house.window.session().isOpen());
        QCOMPARE(house.window.currentPage(), PageId::Start);
        house.window.actions().command(u"new"_s)->trigger(); // nothing to close
        QCOMPARE(house.prompts.questions().size(), size_t{2});
    }

    void theProgrammesNameStandsBesideTheMenus()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        auto *name = house.window.findChild<QLabel *>(u"programmeTitle"_s);
        QVERIFY(name && name->isVisible());
        QCOMPARE(name->text(), u"Northbridge"_s);
        house.window.closeProject();
        QCOMPARE(name->text(), QString());
    }

    void detailsOfWhatIsChosenStandBesideThePage()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        auto *pane = house.window.findChild<DetailsPane *>();
        QVERIFY(pane && !pane->isVisible());
        Store store{StoreId(house.services.ids().next()), {}, *StoreCode::parse(u"0047"_s)};
        store.name = u"Hull Dock\u202E"_s;
        store.town = u"Hull"_s;
        const Estate &estate = *house.window.session().estate();
        store.organisation = estate.organisations.empty() ? OrganisationId() : estate.organisations.front().id;
        QVERIFY(house.window.session().apply(addStore(estate, store, {})));
        house.window.actions().command(u"details"_s)->trigger();
        QVERIFY(pane->isVisible());
        auto *title = pane->findChild<QLabel *>(u"detailsTitle"_s);
        QVERIFY(!title->text().contains(u"Hull"_s)); // nothing is chosen
        emit house.window.page(PageId::Overview)->chose(store.id.text());
        QVERIFY(title->text().contains(u"Hull Dock"_s));
        QVERIFY(!title->text().contains(QChar(0x202E)));
        const Details details = detailsOf(house.window.session(), store.id.text());
        QCOMPARE(details.history.size(), size_t{1});
        QVERIFY(details.history.front().words.contains(u"0047"_s));
        QVERIFY(detailsOf(house.window.session(), u"nonsense"_s).title.isEmpty());
        house.window.actions().command(u"details"_s)->trigger();
        QVERIFY(!pane->isVisible());
    }

    void movedDevicesAreToldOfAndShownUntilTheNextChange()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        Session &session = house.window.session();
        QFile file(house.folder.filePath(u"cameras.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Store code,IP address,Manufacturer,Model,Device type\n0047,10.1.1.10,Hikvision,DS-2CD2143G0-I,Camera\n") > 0);
        file.close();
        intake::Request request;
        request.inputs = {file.fileName()};
        bool isImported = false;
        session.change<intake::Report>(
            u"Import"_s, [request](Project &project, const JobContext &context) { return intake::run(project, request, context); }, [&](const intake::Report &) { isImported = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isImported, 60'000);
        QCOMPARE(session.estate()->devices.size(), size_t{1});
        QVERIFY(session.estate()->devices.front().store.isNull());
        Store store{StoreId(house.services.ids().next()), {}, *StoreCode::parse(u"0047"_s)};
        store.name = u"Hull Dock"_s;
        const Estate &estate = *session.estate();
        store.organisation = estate.organisations.empty() ? OrganisationId() : estate.organisations.front().id;
        const auto sentence = [&house] {
            const auto *label = house.window.centralWidget()->findChild<QLabel *>(u"messageSentence"_s);
            return label->isVisible() ? label->text() : QString();
        };
        QVERIFY(session.apply(addStore(estate, store, {})));
        QVERIFY2(sentence().contains(u"have one now"_s), qPrintable(sentence()));
        QVERIFY(house.rename(u"Southbridge"_s)); // what it told is no news any more
        QCOMPARE(sentence(), QString());
        QVERIFY(session.undo() && session.undo());
        QVERIFY2(sentence().contains(u"no store any more"_s), qPrintable(sentence()));
        house.window.centralWidget()->findChild<QAbstractButton *>(u"messageLink"_s)->click();
        QCOMPARE(sentence(), QString());
        QCOMPARE(house.window.currentPage(), PageId::Estate);
        // What takes long is a job, and tells the same.
        QVERIFY(session.change<ChangeEvent>(
            u"Adding a store"_s, [edit = addStore(*session.estate(), store, {})](Project &project, const JobContext &context) { return project.apply(edit, context); }, {}));
        QTRY_VERIFY(sentence().contains(u"have one now"_s));
        QTRY_VERIFY(!session.isBusy());
        house.window.go(PageId::Map);
        house.window.centralWidget()->findChild<QAbstractButton *>(u"messageLink"_s)->click();
        QCOMPARE(house.window.currentPage(), PageId::Estate);
        // Another message has another link.
        QVERIFY(session.undo());
        QVERIFY2(sentence().contains(u"no store any more"_s), qPrintable(sentence()));
        house.window.go(PageId::Map);
        house.window.showVersions();
        house.prompts.answerFile(house.folder.filePath(u"copy.phaseout"_s));
        EarlierVersion gone;
        gone.path = house.folder.filePath(u"gone.phaseout"_s);
        emit house.window.findChild<VersionsDialog *>()->copyWanted(gone);
        QTRY_VERIFY2(sentence().contains(u"gone.phaseout"_s), qPrintable(sentence()));
        house.window.centralWidget()->findChild<QAbstractButton *>(u"messageLink"_s)->click();
        QCOMPARE(sentence(), QString());
        QCOMPARE(house.window.currentPage(), PageId::Map);
    }

    void escapeInTheSearchGivesTheKeyboardBack()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        house.window.activateWindow();
        QWidget *before = house.window.findChild<QWidget *>(u"railList"_s);
        before->setFocus();
        house.window.focusSearch();
        auto *search = house.window.findChild<QuickSearch *>();
        QCOMPARE(house.window.focusWidget(), search);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(house.window.focusWidget(), before);
    }

    void theLayoutIsKeptAndForgotten()
    {
        House house;
        house.window.theme().setAppearance(Appearance::Dark);
        house.window.show();
        house.window.close();
        QCOMPARE(WindowLayout::read(house.settings).appearance, int(Appearance::Dark));
        QVERIFY(!WindowLayout::read(house.settings).geometry.isEmpty());
        const MainWindow fresh(house.services, house.theme, house.prompts, house.settings, true);
        QCOMPARE(WindowLayout::read(house.settings).geometry, QByteArray());
        house.theme.setAppearance(Appearance::FollowSystem);
    }

    void theSearchFindsCommandsByName()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        auto *search = house.window.findChild<QuickSearch *>();
        QVERIFY(search);
        search->setFocus();
        QTest::keyClicks(search, u"Repor"_s);
        QVERIFY(search->list()->model()->rowCount() >= 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(house.window.currentPage(), PageId::Reports);
        QVERIFY(search->text().isEmpty());
    }

    void aStoresCodeNeverUndoes()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        Programme programme = house.window.session().estate()->programme;
        programme.pledge = u"0046"_s;
        QVERIFY(house.window.session().apply(changeDocument(*house.window.session().estate(), Document::Programme, toJson(programme))));
        auto *search = house.window.findChild<QuickSearch *>();
        const QString undo = house.window.actions().command(u"undo"_s)->text();
        search->setFocus();
        QTest::keyClicks(search, undo.section(u':', 1).simplified().left(8)); // what it would undo
        const auto *found = search->list()->model();
        for (int row = 0; row < found->rowCount(); ++row)
            QVERIFY(!found->index(row, 0).data().toString().startsWith(u"Undo"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(house.window.session().estate()->programme.pledge, u"0046"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        search->setFocus();
        QTest::keyClicks(search, u"undo"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(house.window.session().estate()->programme.pledge.isEmpty());
    }

    void thatAProgrammeWasBegunIsNotUndone()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        QVERIFY(!house.window.actions().command(u"undo"_s)->isEnabled());
        QVERIFY(!house.window.session().undo());
        QVERIFY(!house.window.session().estate()->rates.rates.empty());
    }

    void whatWasTypedIsNotLostUnasked()
    {
        House house;
        house.window.show();
        QVERIFY(house.make());
        house.window.actions().command(u"programme"_s)->trigger();
        auto *form = house.window.findChild<ProgrammeDetails *>();
        form->findChild<QLineEdit *>(u"detailsPreparedBy"_s)->setText(u"Estates"_s);
        house.window.go(PageId::Overview);
        house.prompts.answer(1);
        house.window.actions().command(u"close"_s)->trigger();
        QVERIFY(house.window.session().isOpen());
        QCOMPARE(house.window.currentPage(), PageId::Reports); // where it stands
        house.prompts.answer(0);
        house.window.actions().command(u"close"_s)->trigger();
        QVERIFY(!house.window.session().isOpen());
    }

    void theSearchModelIsAModel()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines({{u"Reports"_s, {}, nullptr, PageId::Reports, {}}});
        model.addHits({{guide::Hit::Kind::Store, u"a"_s, u"0012"_s, u"York"_s}, {guide::Hit::Kind::Device, u"b"_s, u"CAM"_s, {}}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.line(1).page, PageId::Track);
        QCOMPARE(model.index(1).data().toString(), u"0012   York"_s);
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    QTemporaryDir m_settings;
};

PHASEOUT_TEST(ShellTest)
#include "tst_shell.moc"
