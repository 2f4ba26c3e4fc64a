// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/soldstores.h"
#include "tests/core/formats/zipmaker.h"
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/queues/room.h"
#include "tests/ui/strictness.h"
#include "ui/pages/import/dryruntable.h"
#include "ui/pages/import/importpage.h"
#include "ui/lists/listpane.h"
#include "ui/pages/import/importwizard.h"
#include "ui/pages/import/registerdialog.h"
#include "core/intake/savedmappings.h"
#include "ui/widgets/inlinemessage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;
using phaseout::test::Room;

namespace {
void press(QWizard &wizard) // the one filled button of the page
{
    const auto kind = wizard.currentPage()->isCommitPage() ? QWizard::CommitButton : QWizard::NextButton;
    wizard.button(kind)->click();
}

// The wizard on \a paths, its files looked at.
ImportWizard *begin(ImportPage &page, const QStringList &paths)
{
    page.begin(paths);
    ImportWizard *wizard = page.wizard();
    return QTest::qWaitFor([wizard] { return !wizard->isLooking(); }, 30'000) ? wizard : nullptr;
}

// Stores 0001, 0002 … in these regions.
QByteArray registerOf(const QStringList &regions)
{
    QByteArray bytes = "Store code,Store name,Region,Postcode\n";
    static const QByteArrayList postcodes{"YO1 9WT", "HU1 2DH", "LS1 4DY", "CF10 2BU", "SA1 3SN", "NP20 1GA"};
    for (qsizetype i = 0; i < regions.size(); ++i)
        bytes += "000" + QByteArray::number(i + 1) + ",Shop " + QByteArray::number(i + 1) + ',' + regions.at(i).toUtf8() + ',' + postcodes.at(i) + '\n';
    return bytes;
}
} // namespace

class ImportTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void filesComeInThroughTheWizardAndGoAgain()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        page.show(QString());
        room.prompts.answerFiles({room.stores(), room.devices()});
        page.findChild<QPushButton *>(u"chooseFiles"_s)->click();
        ImportWizard *wizard = page.wizard();
        QVERIFY(wizard);
        QTRY_VERIFY(!wizard->isLooking());
        QCOMPARE(wizard->state().files().size(), size_t{2});
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::Match));
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::DryRun)); // nothing is unclear
        QTRY_VERIFY(wizard->report());
        QCOMPARE(wizard->report()->import.stores.added, qint64{3});
        QVERIFY(room.session.estate()->stores.empty());
        press(*wizard);
        QTRY_COMPARE(wizard->currentId(), int(ImportWizard::Done));
        QCOMPARE(room.session.estate()->stores.size(), size_t{3});
        QCOMPARE(room.session.estate()->devices.size(), size_t{6});
        QVERIFY(wizard->findChild<QLabel *>(u"importDone"_s)->text().contains(u"New: 6 device(s), 3 store(s)."_s));
        QVERIFY(room.settle());
        wizard->findChild<QAbstractButton *>(u"undoImport"_s)->click();
        QVERIFY(room.settle());
        QVERIFY(room.session.estate()->stores.empty());
        QCOMPARE(room.failed.size(), 0);
    }

    void theSameAsTheCommandLineMakesTheSameBatches()
    {
        Room byWizard;
        Room byRequest;
        QVERIFY(byWizard.make() && byRequest.make());
        const QStringList files{byRequest.stores(), byRequest.devices()}; // the folder's name is a fact of theirs
        QVERIFY(byRequest.import(files));
        ImportPage page(byWizard.session);
        ImportWizard *wizard = begin(page, files);
        QVERIFY(wizard);
        const intake::Request request = wizard->state().request(false);
        QVERIFY(request.mappings.empty() && !request.mapping && request.format.isEmpty());
        press(*wizard);
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        press(*wizard);
        QTRY_COMPARE(wizard->currentId(), int(ImportWizard::Done));
        const auto &ours = byWizard.session.estate()->batches;
        const auto &theirs = byRequest.session.estate()->batches;
        QCOMPARE(ours.size(), theirs.size());
        for (size_t i = 0; i < ours.size(); ++i)
            QCOMPARE(ours[i].digest, theirs[i].digest);
    }

    void cancellingTheDryRunLeavesNoTrace()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        ImportWizard *wizard = begin(page, {room.stores()});
        QVERIFY(wizard);
        press(*wizard);
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        const QString before = room.session.undoWords();
        wizard->reject();
        QVERIFY(room.settle());
        QVERIFY(room.session.estate()->stores.empty() && room.session.estate()->batches.empty());
        QCOMPARE(room.session.undoWords(), before);
        QCOMPARE(room.session.journal().size(), size_t{1});
    }

    void aSecondPressWhileItImportsDoesNothing()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        ImportWizard *wizard = begin(page, {room.stores()});
        QVERIFY(wizard);
        press(*wizard);
        press(*wizard);
        QTRY_VERIFY(wizard->report() && !room.session.isBusy());
        press(*wizard);
        QVERIFY(room.session.isBusy());
        press(*wizard);
        QVERIFY(!wizard->button(QWizard::BackButton)->isEnabled());
        wizard->reject();
        QCOMPARE(room.prompts.questions().size(), size_t{1});
        QVERIFY(room.prompts.questions().front().title.contains(u"Stop"_s));
        QCOMPARE(room.failed.size(), 0);
        QTRY_COMPARE(wizard->currentId(), int(ImportWizard::Done));
        QCOMPARE(room.session.estate()->stores.size(), size_t{3});
    }

    // What the command line tells of a file, the dry run tells too, with what is new.
    void whatIsWorthALookIsShownBeforeTheImport()
    {
        Room room;
        QVERIFY(room.make());
        QVERIFY(room.import({room.stores()}));
        ImportPage page(room.session);
        const QString list = room.write(u"list.csv"_s, "Store code,Name,Model,Maker,IP address,Colour\n0231,Till 1,DS-2CD2143G2-I,Hikvision,10.1.0.9,red\n,Till 2,ZX,,10.1.0.10,red\n");
        const QString bad = room.write(u"bad.bin"_s, QByteArray("\x01\x02\x03\x04\x00\x01", 6));
        ImportWizard *wizard = begin(page, {list, bad});
        QVERIFY(wizard);
        QTRY_VERIFY(!wizard->state().files().empty());
        QVERIFY2(wizard->minimumSizeHint().width() <= 1024, qPrintable(QString::number(wizard->minimumSizeHint().width())));
        press(*wizard);
        QVERIFY2(wizard->minimumSizeHint().width() <= 1024, qPrintable(QString::number(wizard->minimumSizeHint().width())));
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        const auto *rows = wizard->findChild<QTableView *>(u"dryRunTable"_s)->model();
        QStringList told;
        for (int row = 0; row < rows->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 5; ++column)
                cells << rows->index(row, column).data().toString();
            told << cells.join(u'|');
        }
        const QString all = told.join(u'\n');
        QVERIFY2(all.contains(u"0231 York Foss|Till 1|Device||Hikvision DS-2CD2143G2-I, camera, 10.1.0.9"_s), qPrintable(all));
        QVERIFY2(told.front().startsWith(u"Worth a look"_s), qPrintable(all));
        QVERIFY2(all.contains(u"|Warning|"_s) && all.contains(u"|Note|"_s), qPrintable(all));
        const auto refused = std::find_if(told.begin(), told.end(), [](const QString &line) { return line.startsWith(u"bad.bin"_s); });
        QVERIFY2(refused != told.end(), qPrintable(all));
        press(*wizard);
        QTRY_COMPARE(wizard->currentId(), int(ImportWizard::Done));
        QVERIFY(wizard->findChild<QLabel *>(u"importDone"_s)->text().contains(u"bad.bin"_s));
    }

    void whatWasSaidOfColumnsIsNotLostUnasked()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        ImportWizard *wizard = begin(page, {room.stores()});
        QVERIFY(wizard);
        press(*wizard);
        wizard->state().setField(0, u"Town"_s, {});
        room.prompts.answer(0);
        wizard->reject();
        QVERIFY(wizard->isVisible());
        room.prompts.answer(1);
        wizard->reject();
        QVERIFY(!wizard->isVisible());
    }

    // Back, another choice, and on while the first dry run still works: its result is nobody's.
    void aDryRunThatIsLeftDoesNotAnswerForTheNext()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        ImportWizard *wizard = begin(page, {room.stores()});
        QVERIFY(wizard);
        press(*wizard);
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::DryRun));
        wizard->back();
        wizard->state().setField(0, u"Town"_s, {});
        press(*wizard);
        QTRY_COMPARE(wizard->currentId(), int(ImportWizard::DryRun));
        QTRY_VERIFY(wizard->report());
        QCOMPARE(wizard->report()->import.stores.added, qint64{3});
        press(*wizard);
        QTRY_COMPARE(wizard->currentId(), int(ImportWizard::Done));
        QVERIFY(room.session.estate()->stores.front().town.isEmpty());
    }

    void aDryRunBegunAgainShowsNoRowOfTheLast()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        ImportWizard *wizard = begin(page, {room.stores()});
        QVERIFY(wizard);
        press(*wizard);
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        auto *table = wizard->findChild<QTableView *>(u"dryRunTable"_s);
        const auto *whole = wizard->findChild<QLabel *>(u"dryRunWhole"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(!whole->text().isEmpty());
        wizard->back();
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::DryRun));
        QCOMPARE(whole->text(), QString());
        QTRY_VERIFY(wizard->report());
    }

    void whatIsMissingIsSaidAndCanBeMapped()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        const QString path = room.write(u"odd.csv"_s, "Wibble,Shop title,Street,Postcode\nA1,York Foss,1 Foss Street,YO31 7UL\nA2,Hull Dock,2 Dock Road,HU1 2AA\n");
        ImportWizard *wizard = begin(page, {path});
        QVERIFY(wizard);
        QVERIFY(!wizard->state().tables().empty());
        wizard->state().setKind(0, ingest::TableKind::Stores);
        wizard->state().setField(0, u"Wibble"_s, {});
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::Match));
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::Match)); // the code is missing
        auto *table = wizard->findChild<QTableView *>(u"matchTable"_s);
        auto *box = table->findChild<QComboBox *>(u"field0"_s);
        QVERIFY(box);
        box->setCurrentIndex(box->findData(u"code"_s));
        QVERIFY(wizard->state().problems(0).isEmpty());

        room.prompts.answerFile(room.folder.filePath(u"mapping.json"_s));
        wizard->findChild<QAbstractButton *>(u"saveMapping"_s)->click();
        room.prompts.answerFile(room.folder.filePath(u"mapping.json"_s));
        wizard->state().setField(0, u"Wibble"_s, {});
        wizard->findChild<QAbstractButton *>(u"loadMapping"_s)->click();
        QCOMPARE(wizard->state().field(0, u"Wibble"_s), u"code"_s);

        press(*wizard);
        QTRY_COMPARE(wizard->currentId(), int(ImportWizard::DryRun));
        QTRY_VERIFY(wizard->report());
        QCOMPARE(wizard->report()->import.stores.added, qint64{2});
    }

    void aFieldUsedTwiceIsExplained()
    {
        Room room;
        const QString path = room.write(u"s.csv"_s, "Store code,Store name,Postcode,Other\n0231,York Foss,YO31 7UL,B\n0047,Hull Dock,HU1 2AA,D\n");
        auto state = ImportState::inspect({path}, {}, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(state);
        QVERIFY(state->problems(0).isEmpty());
        state->setField(0, u"Other"_s, u"name"_s);
        QCOMPARE(state->problems(0).size(), 1);
        QVERIFY(state->problems(0).front().contains(u"Other"_s));
        QCOMPARE(state->request(true).mappings.size(), size_t{1});
    }

    void everySheetOfAWorkbookIsShownAndMappedByItself()
    {
        Room room;
        QVERIFY(room.make());
        const std::vector<QByteArray> header{"Store No", "Name", "Model", "IP"};
        const QByteArray bytes = test::workbook({{"Cover", {{"Cameras of Northbridge"}}},
                                                 {"Stores", {{"Store No", "Name", "Postcode"}, {"0231", "Leeds", "LS6 4JP"}}},
                                                 {"North", {header, {"0231", "a", "X", "10.0.0.1"}, {"0231", "b", "X", "10.0.0.2"}}},
                                                 {"South", {header, {"0231", "c", "X", "10.0.0.3"}}},
                                                 {"Prices", {{"Item", "Euro", "Who"}, {"Pole", "5", "x"}, {"Cable", "6", "y"}}}})
                                     .bytes();
        const QString path = room.write(u"book.xlsx"_s, bytes);
        auto state = ImportState::inspect({path}, {}, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(state);
        QStringList names;
        for (const ImportFile &file : state->files())
            names << (file.error.isEmpty() ? file.name() : u"(%1)"_s.arg(file.name()));
        QCOMPARE(names, QStringList({u"book.xlsx / Stores"_s, u"book.xlsx / North"_s, u"book.xlsx / South"_s, u"(book.xlsx / Prices)"_s}));
        QCOMPARE(state->files()[1].table->rowCount, 2);
        QVERIFY(state->request(true).mappings.empty());

        state->setField(2, u"Name"_s, u"note"_s);
        state->setField(1, u"Model"_s, {});
        const auto changed = ImportState::refreshed(*state, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->files()[2].table->rowCount, 1);
        const intake::Request request = changed->request(true);
        std::optional<intake::Report> report;
        room.session.change<intake::Report>(
            u"Import"_s, [request](Project &project, const JobContext &context) { return intake::run(project, request, context); },
            [&report](const intake::Report &done) { report = done; });
        QTRY_VERIFY(report);
        QCOMPARE(report->files.size(), size_t{3});
        QCOMPARE(report->import.devices.added, qint64{3});
        QCOMPARE(report->import.stores.added, qint64{1});
    }

    void datesThatCouldBeBothAreAskedFor()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        const QString path = room.write(u"closed.csv"_s, "Store code,Store name,Postcode,Closed\n1,A,AB10 1AA,03/04/2026\n2,B,AB10 1AB,05/06/2026\n");
        ImportWizard *wizard = begin(page, {path});
        QVERIFY(wizard);
        press(*wizard);
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::Meanings));
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::Meanings)); // asked again
        wizard->findChild<QRadioButton *>(u"monthFirst0"_s)->setChecked(true);
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        press(*wizard);
        QTRY_COMPARE(wizard->currentId(), int(ImportWizard::Done));
        QCOMPARE(room.session.estate()->storeByCode(u"1"_s)->closedOn, QDate(2026, 3, 4));
    }

    void columnsFilledInOnceAreAskedFor()
    {
        for (const bool isFilledDown : {true, false}) {
            Room room;
            QVERIFY(room.make());
            ImportPage page(room.session);
            const QString path = room.write(u"list.csv"_s, "Store,Name,Model,MAC\n0231,A,DS-2CD2143G2-I,c0:56:e3:00:00:01\n,B,DS-2CD2143G2-I,c0:56:e3:00:00:02\n,C,DS-2CD2143G2-I,c0:56:e3:00:00:03\n");
            ImportWizard *wizard = begin(page, {path});
            QVERIFY(wizard);
            press(*wizard);
            press(*wizard);
            QCOMPARE(wizard->currentId(), int(ImportWizard::Meanings));
            press(*wizard);
            QCOMPARE(wizard->currentId(), int(ImportWizard::Meanings)); // asked again
            wizard->findChild<QRadioButton *>(isFilledDown ? u"fillDown0"_s : u"keepEmpty0"_s)->setChecked(true);
            press(*wizard);
            QTRY_VERIFY(wizard->report());
            const ingest::ColumnMapping &mapping = wizard->state().files()[0].mapping;
            QCOMPARE(mapping.columns[0].fillDown, std::optional(isFilledDown));
            QVERIFY(!mapping.columns[1].fillDown);
        }
    }

    void refusedRowsAreExported()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        ImportWizard *wizard = begin(page, {room.write(u"s.csv"_s, "Store code,Store name,Postcode\n1,A,AB10 1AA\n,No code,AB10 1AB\n")});
        QVERIFY(wizard);
        press(*wizard);
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        QCOMPARE(wizard->report()->rejected(), qint64{1});
        const QString out = room.write(u"refused.csv"_s, "of another day\n"); // that it may be replaced was asked
        room.prompts.answerFile(out);
        wizard->findChild<QPushButton *>(u"exportRefused"_s)->click();
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("No code") && !written.contains("of another day"));
    }

    // What is not listed is counted.
    void headingsCountWhatIsListedBelowThem()
    {
        const auto rowsOf = [](const intake::Report &report) {
            DryRunTable table;
            table.setReport(std::make_shared<const intake::Report>(report), std::make_shared<const Estate>());
            QStringList rows;
            for (int row = 0; row < table.rowCount(); ++row)
                rows << table.cell(row, 0, Qt::DisplayRole).toString();
            return rows;
        };
        intake::Report report;
        report.import.devices.changed = 5;
        const DeviceId one(QUuid::createUuidV5(QUuid(), u"one"_s));
        for (const QString &field : {u"model"_s, u"maker"_s})
            report.import.items.push_back({.outcome = ImportOutcome::Changed, .device = one, .field = field});
        QCOMPARE(rowsOf(report).size(), 4); // two things of one device
        QCOMPARE(rowsOf(report).last(), u"and 4 more"_s);
        report.import.devices.changed = 1;
        QCOMPARE(rowsOf(report).size(), 3);
        report = {};
        report.import.refused = 2003;
        for (int i = 0; i < 2003; ++i)
            report.keep({Severity::Refused, u"table.row"_s, QString::number(i), Place{u"s.csv"_s, i + 2, 0}, u"No code."_s, {}, {}});
        QCOMPARE(rowsOf(report).size(), 2002);
        QCOMPARE(rowsOf(report).last(), u"and 3 more"_s);
    }

    void aPastImportIsUndoneAndCountsAgain()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores()}) && room.import({room.devices()}));
        ImportPage page(room.session);
        auto *table = page.findChild<QTableView *>(u"pastImports"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        const QAbstractItemView *view = table;
        for (int column = 1; column < table->model()->columnCount(); ++column)
            QVERIFY(table->columnWidth(column) >= view->sizeHintForColumn(column) && table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column));
        auto *revoke = page.findChild<QPushButton *>(u"revoke"_s);
        table->setCurrentIndex(table->model()->index(0, 0)); // the newest: the devices
        revoke->click();
        QVERIFY(room.settle());
        QVERIFY(room.session.estate()->devices.empty());
        revoke->click();
        QVERIFY(room.settle());
        QCOMPARE(room.session.estate()->devices.size(), size_t{6});
        // The one that is chosen stays it, wherever it stands when another came in.
        QVERIFY(room.import({room.write(u"more.csv"_s, "IP address,MAC,Model,Maker\n10.8.0.1,44:19:b6:00:01:01,DS-2CD2042WD-I,Hikvision\n")}));
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"devices.csv"_s);
        revoke->click();
        QVERIFY(room.settle());
        QCOMPARE(room.session.estate()->devices.size(), size_t{1});
    }

    void whatNobodyCanReadIsSaid()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        ImportWizard *wizard = begin(page, {room.write(u"picture.bin"_s, QByteArray(500, '\0'))});
        QVERIFY(wizard);
        QVERIFY(!wizard->state().hasReadable());
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::Files));
    }

    void aTableThatNobodyKnowsStopsNothing()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        ImportWizard *wizard = begin(page, {room.stores(), room.write(u"minutes.csv"_s, "Item,Said by,When\nTills,Jo,noon\nDoors,Al,later\n")});
        QVERIFY(wizard);
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::Match));
        QVERIFY(wizard->state().isLeftOut(0) || wizard->state().isLeftOut(1));
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        QCOMPARE(wizard->report()->added(), qint64{3});
    }

    // Bytes of GBK are letters of another encoding too: said by key, in the window as on the command line.
    void anEncodingIsSaid()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        // "device name", "IP address", "model" and "till"
        const QString path = room.write(u"c.csv"_s, "\xC9\xE8\xB1\xB8\xC3\xFB\xB3\xC6,IP\xB5\xD8\xD6\xB7,\xD0\xCD\xBA\xC5\n\xCA\xD5\xD2\xF8\xCC\xA8,10.1.1.7,DS-2CD2143G0-I\n");
        ImportWizard *wizard = begin(page, {path});
        QVERIFY(wizard);
        press(*wizard);
        QCOMPARE(wizard->currentId(), int(ImportWizard::Match));
        auto *encoding = wizard->findChild<QComboBox *>(u"matchEncoding"_s);
        QVERIFY(encoding && encoding->isVisibleTo(wizard) && !encoding->accessibleName().isEmpty());
        QVERIFY(encoding->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(encoding, Qt::Key_Down);
        QCOMPARE(encoding->currentData().toString(), u"gbk"_s);
        QTRY_COMPARE(wizard->state().files().front().table->headers.front(), u"设备名称"_s);
        QCOMPARE(wizard->state().field(0, u"设备名称"_s), u"name"_s);
        QTest::keyClick(encoding, Qt::Key_Up); // and as it was found
        QTRY_VERIFY(wizard->state().files().front().table->headers.front() != u"设备名称"_s);
        QTest::keyClick(encoding, Qt::Key_Down);
        QTRY_COMPARE(wizard->state().files().front().table->headers.front(), u"设备名称"_s);
        QTRY_VERIFY(!wizard->isLooking());
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        QCOMPARE(wizard->report()->import.devices.added, qint64{1});
        intake::Request request;
        request.inputs = {path};
        request.encoding = u"gbk"_s;
        QCOMPARE(wizard->state().request(false).encodings.at(path), request.encoding);
    }

    // What is kept of the table as it was, is kept with how sure its columns were.
    void aFileThatCannotBeReadAnewKeepsItsGuess()
    {
        Room room;
        const QString path = room.devices();
        auto state = ImportState::inspect({path}, Estate(), QDate(2026, 11, 21), {});
        QVERIFY(state);
        const QString sure = state->confidence(0, u"IP address"_s);
        QVERIFY(!sure.isEmpty());
        state->setEncoding(0, u"gbk"_s);
        QVERIFY(QFile::remove(path));
        const auto after = ImportState::refreshed(*state, QDate(2026, 11, 21), {});
        QVERIFY(after);
        QCOMPARE(after->field(0, u"IP address"_s), u"ip"_s);
        QCOMPARE(after->confidence(0, u"IP address"_s), sure);
    }

    void aSavedMappingIsFoundByItsHeadings()
    {
        Room room;
        QSettings settings(room.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const QString headers = ingest::headerFingerprint({u"No"_s, u"Shop"_s});
        ingest::ColumnMapping mapping;
        mapping.kind = ingest::TableKind::Stores;
        mapping.fingerprint = headers;
        mapping.columns = {{u"code"_s, u"No"_s}};
        const QString path = room.write(u"shops.json"_s, QJsonDocument(mapping.toJson()).toJson());
        QVERIFY(!intake::savedMappingFor(settings, headers)); // nobody saved one
        intake::rememberMapping(settings, room.write(u"broken.json"_s, "{"));
        intake::rememberMapping(settings, path);
        intake::rememberMapping(settings, room.folder.filePath(u"gone.json"_s));
        const auto found = intake::savedMappingFor(settings, headers);
        QVERIFY(found);
        QCOMPARE(found->path, path);
        QCOMPARE(found->mapping.columns.size(), size_t{1});
        const QString other = ingest::headerFingerprint({u"Other"_s});
        QVERIFY(!intake::savedMappingFor(settings, other));
        intake::rememberMapping(settings, path, other); // it was used for them
        QVERIFY(intake::savedMappingFor(settings, other));
    }

    void filesOfTheSameNameAreToldApart()
    {
        Room room;
        QVERIFY(QDir(room.folder.path()).mkpath(u"a"_s) && QDir(room.folder.path()).mkpath(u"b"_s));
        const QByteArray rows = "Store code,Store name,Postcode\n1,A,AB10 1AA\n";
        auto state = ImportState::inspect({room.write(u"a/list.csv"_s, rows), room.write(u"b/list.csv"_s, rows), room.stores()}, {}, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(state);
        QStringList names;
        for (size_t i = 0; i < state->files().size(); ++i)
            names << state->nameAmongAll(i);
        names.sort();
        QCOMPARE(names, (QStringList{u"a/list.csv"_s, u"b/list.csv"_s, u"stores.csv"_s}));
        QVERIFY(room.make() && QDir(room.folder.path()).mkpath(u"a/x"_s) && QDir(room.folder.path()).mkpath(u"b/x"_s));
        ImportPage page(room.session);
        ImportWizard *wizard = begin(page, {room.write(u"a/x/list.csv"_s, rows), room.write(u"b/x/list.csv"_s, rows + "2,B,AB10 1AB\n")});
        QVERIFY(wizard);
        press(*wizard);
        auto *file = wizard->findChild<QComboBox *>(u"matchFile"_s);
        QCOMPARE((QStringList{file->itemText(0), file->itemText(1)}), (QStringList{u"a/x/list.csv"_s, u"b/x/list.csv"_s}));
    }

    // As the import itself will take it: the register among the files tells what a folder is called by.
    void aFolderIsOfTheStoreThatARegisterBesideItKnows()
    {
        Room room;
        QVERIFY(QDir(room.folder.path()).mkpath(u"in/0231"_s) && QDir(room.folder.path()).mkpath(u"in/0999"_s));
        QVERIFY(QFile::copy(room.stores(), room.folder.filePath(u"in/stores.csv"_s)));
        const QByteArray rows = "IP address,MAC,Model,Maker\n10.1.0.1,44:19:b6:00:00:04,DS-2CD2042WD-I,Hikvision\n";
        static_cast<void>(room.write(u"in/0231/cameras.csv"_s, rows));
        static_cast<void>(room.write(u"in/0999/cameras.csv"_s, rows));
        auto state = ImportState::inspect({room.folder.filePath(u"in"_s)}, {}, QDate(2026, 11, 21), {});
        QVERIFY_RESULT(state);
        QStringList stores;
        for (const ImportFile &file : state->files())
            stores << file.storeCode;
        stores.sort();
        QCOMPARE(stores, (QStringList{{}, {}, u"0231"_s})); // no register has 0999
    }

    void theFirstDryRunNamesItsConflicts()
    {
        Room room;
        QVERIFY(room.make());
        ImportPage page(room.session);
        ImportWizard *wizard = begin(page, {room.stores(), room.devices()});
        QVERIFY(wizard);
        press(*wizard);
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        QCOMPARE(wizard->report()->conflicts(), qint64{1});
        auto *rows = wizard->findChild<QTableView *>(u"dryRunTable"_s)->model();
        QStringList found;
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 4).data().toString().startsWith(u"its sources disagree"_s))
                found << rows->index(row, 1).data().toString();
        QCOMPARE(found, QStringList{u"10.1.0.5"_s});
        QVERIFY(room.settle());
    }

    // No store closes before it opened, as on the command line.
    void aStoreDoesNotCloseBeforeItOpened()
    {
        Room room;
        const QByteArray head = "Store code,Store name,Postcode,Opened\n";
        const QByteArray five = "0001,A,YO31 7UL,2001-05-01\n0002,B,HU1 2AA,2001-05-01\n0003,C,CF10 2BU,2001-05-01\n0004,D,LS1 5AA,2001-05-01\n0005,E,M4 2AH,2001-05-01\n";
        QVERIFY(room.make() && room.import({room.write(u"old.csv"_s, head + five + "0006,F,AB10 1AA,2026-05-01\n")}));
        QVERIFY(room.import({room.write(u"new.csv"_s, head + five)}));
        ImportPage page(room.session);
        page.QWidget::show();
        page.findChild<QPushButton *>(u"compareRegisters"_s)->click();
        RegisterDialog *dialog = page.registers();
        QTRY_COMPARE(dialog->list()->rows().size(), size_t{1});
        auto *day = dialog->findChild<QDateEdit *>(u"closedOn"_s);
        day->setDate(QDate(1990, 1, 1));
        QCOMPARE(day->date(), QDate(2000, 1, 1));
        day->setDate(QDate(2026, 4, 30));
        dialog->list()->table()->selectAll();
        auto *apply = dialog->findChild<QPushButton *>(u"applyProposals"_s);
        apply->click();
        QVERIFY(room.settle());
        QVERIFY(!room.session.estate()->storeByCode(u"0006"_s)->closedOn.isValid());
        day->setDate(QDate(2026, 5, 2));
        apply->click();
        QVERIFY(room.settle());
        QTRY_COMPARE(room.session.estate()->storeByCode(u"0006"_s)->closedOn, QDate(2026, 5, 2));
    }

    // A closing day is decided where the other questions are, and two stores at one address stay two.
    void closingDaysAndSharedAddressesAreDecided()
    {
        phaseout::test::Looks looks;
        Room room;
        const QByteArray head = "Store code,Store name,Address,Postcode,Closing date\n";
        const QByteArray shops = "0001,A,1 High Street,YO1 9WT,\n0002,B,2 High Street,YO1 9WT,\n";
        QVERIFY(room.make() && room.import({room.write(u"old.csv"_s, head + shops + "0003,C,3 High Street,YO1 9WT,2027-03-31\n0004,D,4 High Street,YO1 9WT,2027-03-31\n")}));
        QVERIFY(room.import({room.write(u"new.csv"_s, head + shops + "0003,C,3 High Street,YO1 9WT,2027-06-30\n0004,D,4 High Street,YO1 9WT,\n0901,E,1 High Street,YO1 9WT,\n")}));
        ImportPage page(room.session);
        page.compareRegisters();
        RegisterDialog *dialog = page.registers();
        QTRY_COMPARE(dialog->list()->rows().size(), size_t{3});
        QCOMPARE(room.session.estate()->storeByCode(u"0003"_s)->closedOn, QDate(2027, 3, 31));
        QVERIFY(looks.grab(*dialog, {1180, 600}, u"register-closings"_s) > 20);
        dialog->list()->table()->selectAll();
        dialog->findChild<QPushButton *>(u"applyProposals"_s)->click();
        QVERIFY(room.settle());
        QTRY_COMPARE(dialog->list()->rows().size(), size_t{1}); // the new store opened, which asks nothing
        QCOMPARE(room.session.estate()->storeByCode(u"0003"_s)->closedOn, QDate(2027, 6, 30));
        QVERIFY(!room.session.estate()->storeByCode(u"0004"_s)->closedOn.isValid());
        QCOMPARE(room.session.estate()->corrections.apart.size(), size_t{1});
        QCOMPARE(room.failed.size(), 0);
    }

    // What is chosen is one edit; what is only to be checked is never applied.
    void aNewerRegisterIsComparedAndApplied()
    {
        phaseout::test::Looks looks;
        Room room;
        QVERIFY(room.make() && room.import({room.write(u"old.csv"_s, registerOf({u"Yorkshire"_s, u"Yorkshire"_s, u"Yorkshire"_s, u"Wales"_s, u"Wales"_s, u"Wales"_s}))}));
        ImportPage page(room.session);
        page.QWidget::show();
        auto *compare = page.findChild<QPushButton *>(u"compareRegisters"_s);
        QVERIFY(!compare->isVisible()); // there is one register only
        ImportWizard *wizard = begin(page, {room.write(u"new.csv"_s, registerOf({u"Yorkshire"_s, u"Yorkshrie"_s, u"Yorkshire"_s, u"Wales"_s, u"Wales"_s}))});
        QVERIFY(wizard);
        press(*wizard);
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        press(*wizard);
        QTRY_COMPARE(wizard->currentId(), int(ImportWizard::Done));
        auto *link = wizard->findChild<QAbstractButton *>(u"openRegisters"_s);
        QVERIFY(link->isVisible() && link->text().contains(u'2'));
        QVERIFY(room.settle());
        link->click();
        RegisterDialog *dialog = page.registers();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->list()->rows().size(), size_t{2});
        QVERIFY(compare->isVisible());
        auto *apply = dialog->findChild<QPushButton *>(u"applyProposals"_s);
        QVERIFY(!apply->isEnabled()); // nothing is chosen
        dialog->list()->table()->selectAll();
        QVERIFY(apply->isEnabled() && apply->text().contains(u'2'));
        const QString before = room.session.undoWords();
        apply->click();
        QVERIFY(room.settle());
        QTRY_VERIFY(dialog->list()->rows().empty());
        QCOMPARE(room.session.estate()->storeByCode(u"0006"_s)->closedOn, room.session.today());
        QCOMPARE(room.session.estate()->storeByCode(u"0002"_s)->region, u"Yorkshire"_s);
        QVERIFY(room.session.undoWords() != before);
        QVERIFY(room.settle() && room.session.undo());
        QVERIFY(room.settle());
        QTRY_COMPARE(dialog->list()->rows().size(), size_t{2});
        QVERIFY(!room.session.estate()->storeByCode(u"0006"_s)->closedOn.isValid());
        QCOMPARE(room.session.undoWords(), before); // it was one step
        // Sold rather than closed.
        dialog->findChild<QComboBox *>(u"leaving"_s)->setCurrentIndex(1);
        dialog->list()->table()->selectAll();
        apply->click();
        QVERIFY(room.settle());
        QTRY_VERIFY(dialog->list()->rows().empty());
        QCOMPARE(soldOn(*room.session.estate(), *room.session.estate()->storeByCode(u"0006"_s)), room.session.today());
        QVERIFY2(room.session.undoWords().contains(u"0006 sold"), qPrintable(room.session.undoWords()));
        // It stays sold when the register is taken back, and that is told until something else happens.
        auto *stays = page.findChild<InlineMessage *>(u"whatStays"_s);
        page.findChild<QTableView *>(u"pastImports"_s)->setCurrentIndex(page.findChild<QTableView *>(u"pastImports"_s)->model()->index(0, 0));
        page.findChild<QPushButton *>(u"revoke"_s)->click();
        QVERIFY(room.settle());
        QTRY_VERIFY(!stays->isHidden());
        QVERIFY(stays->findChild<QLabel *>()->text().contains(u"0006 sold"));
        QVERIFY(room.session.undo());
        QVERIFY(room.settle());
        QTRY_VERIFY(stays->isHidden());
        QVERIFY(room.settle() && room.session.undo());
        QVERIFY(room.settle());
        QTRY_COMPARE(dialog->list()->rows().size(), size_t{2});
        dialog->list()->table()->selectAll();
        QVERIFY(looks.grab(*dialog, {1180, 600}, u"registers"_s) > 20);
        QVERIFY(looks.grab(page, {1080, 690}, u"import-registers"_s) > 20);
        QCOMPARE(phaseout::test::namelessControls(*dialog), QStringList());
        QCOMPARE(room.failed.size(), 0);
    }

    void aFileMayBeCalledAnything()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.write(u"old.csv"_s, registerOf({u"Yorkshire"_s, u"Yorkshire"_s, u"Wales"_s, u"Wales"_s, u"Wales"_s, u"Wales"_s}))})
                && room.import({room.write(u"new %2.csv"_s, registerOf({u"Yorkshire"_s, u"Yorkshire"_s, u"Wales"_s, u"Wales"_s, u"Waels"_s, u"Wales"_s}))}));
        RegisterDialog dialog(room.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE(dialog.list()->rows().size(), size_t{1});
        QCOMPARE(dialog.list()->content()->text(0, 4), u"new %2.csv, row 6"_s);
        QVERIFY(room.settle());
    }

    void whatEarlierRegistersContradictIsAppliedAloneOnly()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.write(u"old.csv"_s, registerOf({u"Yorkshire"_s, u"Yorkshire"_s, u"Yorkshire"_s, u"Wales"_s, u"Wales"_s, u"Wales"_s}))})
                && room.import({room.write(u"new.csv"_s, registerOf({u"Yorkshire"_s, u"Yorkshire"_s, u"Yorkshire"_s, u"Wales"_s, u"Yorkshrie"_s}))}));
        RegisterDialog dialog(room.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE(dialog.list()->rows().size(), size_t{2});
        auto *apply = dialog.findChild<QPushButton *>(u"applyProposals"_s);
        dialog.list()->table()->selectAll();
        QVERIFY2(apply->text().contains(u'1'), qPrintable(apply->text()));
        apply->click();
        QVERIFY(room.settle());
        QTRY_COMPARE(dialog.list()->rows().size(), size_t{1});
        QVERIFY(room.session.estate()->storeByCode(u"0006"_s)->closedOn.isValid());
        QCOMPARE(room.session.estate()->storeByCode(u"0005"_s)->region, u"Yorkshrie"_s);
        const auto messages = dialog.findChildren<InlineMessage *>();
        QVERIFY(std::any_of(messages.begin(), messages.end(), [](const InlineMessage *one) { return one->accessibleName().contains(u"1 question"_s); }));
        dialog.list()->table()->selectAll();
        QVERIFY(apply->isEnabled());
        apply->click();
        QVERIFY(room.settle());
        QTRY_VERIFY(dialog.list()->rows().empty());
        QCOMPARE(room.session.estate()->storeByCode(u"0005"_s)->region, u"Yorkshire"_s);
    }

    // A register has a store under a new code, and another under its old one: that it moved is the other answer.
    void aCodeUsedAgainIsAppliedAloneOnly()
    {
        Room room;
        const QByteArray head = "Store code,Store name,Address,Postcode\n";
        const QByteArray five = "0001,A,1 High Street,YO31 7UL\n0002,B,2 High Street,HU1 2AA\n0003,C,3 High Street,CF10 2BU\n0004,D,4 High Street,LS1 5AA\n0005,E,5 High Street,M4 2AH\n";
        QVERIFY(room.make() && room.import({room.write(u"old.csv"_s, head + five + "0041,Preston,1 Fishergate,PR1 2AD\n")}));
        const StoreId id = room.session.estate()->storeByCode(u"0041"_s)->id;
        QVERIFY(room.import({room.write(u"new.csv"_s, head + five + "0141,Preston,1 Fishergate,PR1 2AD\n0041,Lancaster,5 Penny Street,LA1 1XT\n")}));
        RegisterDialog dialog(room.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE(dialog.list()->rows().size(), size_t{2});
        auto *apply = dialog.findChild<QPushButton *>(u"applyProposals"_s);
        dialog.list()->table()->selectAll();
        QVERIFY(!apply->isEnabled());
        dialog.list()->table()->selectRow(0);
        QVERIFY(apply->isEnabled());
        apply->click();
        QVERIFY(room.settle());
        QTRY_COMPARE(dialog.list()->rows().size(), size_t{1}); // the other store opened, which asks nothing
        QCOMPARE(room.session.estate()->storeByCode(u"0141"_s)->id, id);
        QCOMPARE(room.session.estate()->storeByCode(u"0041"_s)->name, u"Lancaster"_s);
        QCOMPARE(room.session.estate()->corrections.moved.size(), size_t{0});
    }

    void itLooksWell()
    {
        Room room;
        QVERIFY(room.make() && room.import({room.stores()}));
        phaseout::test::Looks looks;
        ImportPage page(room.session);
        QVERIFY(looks.grab(page, {1080, 680}, u"import"_s) > 2);
        QCOMPARE(phaseout::test::namelessControls(page), QStringList());
        ImportWizard *wizard = begin(page, {room.devices(), room.stores()});
        QVERIFY(wizard);
        QVERIFY(looks.grab(*wizard, {1044, 708}, u"import-files"_s) > 2);
        press(*wizard);
        QVERIFY(looks.grab(*wizard, {1044, 708}, u"import-match"_s) > 2);
        press(*wizard);
        QTRY_VERIFY(wizard->report());
        QVERIFY(looks.grab(*wizard, {1044, 708}, u"import-dry-run"_s) > 2);
    }
};

PHASEOUT_TEST(ImportTest)
#include "tst_import.moc"
