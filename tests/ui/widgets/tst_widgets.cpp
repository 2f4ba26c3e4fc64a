// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/looks.h"
#include "tests/ui/strictness.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/countlinks.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/nextstrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/tablepair.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wizardframe.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<RailEntry> stages()
{
    return {{u"overview"_s, u"Overview"_s, Icon::Overview, false, RailState::NotStarted, 0, {}},
            {u"import"_s, u"Import"_s, Icon::Import, true, RailState::Ready, 0, u"ready"_s},
            {u"identify"_s, u"Identify"_s, Icon::Identify, false, RailState::NeedsAttention, 37, u"37 waiting"_s},
            {u"map"_s, u"Map"_s, Icon::Map, false, RailState::NeedsAttention, 41, u"41 waiting"_s},
            {u"assess"_s, u"Assess"_s, Icon::Assess, false, RailState::Ready, 0, u"ready"_s},
            {u"plan"_s, u"Plan"_s, Icon::Plan, true, RailState::Alarm, 0, u"10 weeks late"_s},
            {u"track"_s, u"Track"_s, Icon::Track, false, RailState::NeedsAttention, 1238, u"1,238 waiting"_s},
            {u"costs"_s, u"Costs"_s, Icon::Costs, false, RailState::NotStarted, 0, {}},
            {u"reports"_s, u"Reports"_s, Icon::Reports, true, RailState::NotStarted, 0, {}},
            {u"audit"_s, u"Audit"_s, Icon::Audit, false, RailState::NotStarted, 0, {}}};
}

std::vector<TileFacts> tiles()
{
    return {{u"Reported removed"_s, u"34%"_s, u"486 of 1,412"_s, {}},
            {u"Verified removed"_s, u"28%"_s, u"398 of 1,412"_s, {}},
            {u"Stores clear"_s, u"31"_s, u"of 120"_s, {}},
            {u"Forecast finish"_s, u"11 Dec 2027"_s, u"10 weeks late"_s, Rag::Red},
            {u"Cost at completion"_s, u"£1.94m"_s, u"£38k over"_s, Rag::Amber},
            {u"Contingency left"_s, u"£142k"_s, u"cover 1.3"_s, Rag::Green},
            {u"Exceptions"_s, u"14"_s, u"3 new"_s, {}}};
}

/// All symbols in one row each.
class SymbolSheet : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(palette(), Role::Surface));
        for (int i = 0; i < 5; ++i) {
            const QRectF box(10 + i * 30, 10, symbolSize, symbolSize);
            drawRag(painter, box, Rag(i), palette());
            drawEvidence(painter, box.translated(0, 24), Disc(i), palette());
            if (i < 4)
                drawLadder(painter, QRectF(10 + i * 30, 58, 14, 14), LadderStep(i), palette());
            drawPips(painter, QRectF(10 + i * 50, 84, 40, 10), i + 1, 5, palette());
        }
        drawHold(painter, QRectF(10, 104, 14, 14), palette());
        drawDiamond(painter, QRectF(40, 104, 11, 11), palette());
        drawAlarm(painter, QRectF(70, 104, 16, 16), palette());
    }
};

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<phaseout::test::Looks> m_looks;
private slots:
    void initTestCase() { m_looks = std::make_unique<phaseout::test::Looks>(); }
    void cleanupTestCase() { m_looks.reset(); }
    void init() { phaseout::test::failOnAnyWarning(); }

    void theRailsModel_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("all") << 10;
    }

    void theRailsModel()
    {
        QFETCH(int, count);
        RailModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<RailEntry> entries = stages();
        entries.resize(std::size_t(count));
        model.setEntries(entries);
        QCOMPARE(model.rowCount(), count);
        model.setState(u"nowhere"_s, RailState::Ready, 0, {});
        if (count < 4)
            return;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setState(u"map"_s, RailState::NeedsAttention, 41, u"41 waiting"_s);
        QCOMPARE(changed.size(), 0); // nothing new, nothing told
        model.setState(u"map"_s, RailState::Ready, 0, u"ready"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(3).data(Qt::AccessibleTextRole).toString(), u"Map, ready"_s);
    }

    void theRailTellsWhereToGo()
    {
        RailModel model;
        model.setEntries(stages());
        NavigationRail rail(model);
        QSignalSpy chosen(&rail, &NavigationRail::chosen);
        rail.setCurrent(u"identify"_s);
        QCOMPARE(rail.current(), u"identify"_s);
        QCOMPARE(chosen.takeFirst().constFirst().toString(), u"identify"_s);
        auto *list = rail.findChild<QListView *>(u"railList"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(rail.current(), u"map"_s);
        QVERIFY(m_looks->grab(rail, {200, 640}, u"rail"_s) > 8);
        const int wide = rail.width();
        rail.findChild<QToolButton *>(u"railCollapseButton"_s)->click();
        QVERIFY(rail.isCollapsed());
        QVERIFY(rail.width() < wide);
        QVERIFY(m_looks->grab(rail, {57, 640}, u"rail-collapsed"_s) > 8);
        QCOMPARE(phaseout::test::namelessControls(rail).join(u' '), QString());
    }

    void theStripSaysOneThing()
    {
        NextStrip strip;
        strip.setNext(u"41 cameras have no store. Mapping them takes about 5 minutes."_s, u"Map them"_s);
        strip.setRunningJobs(2);
        strip.setUndo(u"Pin York Foss"_s);
        QSignalSpy next(&strip, &NextStrip::nextTriggered);
        auto *button = strip.findChild<QPushButton *>(u"nextButton"_s);
        button->click();
        QCOMPARE(next.size(), 1);
        QCOMPARE(strip.jobsButton()->text(), u"2 job(s) running"_s);
        QCOMPARE(strip.findChild<QToolButton *>(u"undoButton"_s)->text(), u"Undo: Pin York Foss"_s);
        QCOMPARE(phaseout::test::namelessControls(strip).join(u' '), QString());
        QVERIFY(m_looks->grab(strip, {1280, 44}, u"strip"_s) > 8);
        strip.setNext(u"Importing, step 2 of 5."_s);
        QVERIFY(!button->isVisibleTo(&strip));
    }

    void tilesSayAllOfIt()
    {
        TileRow row;
        row.setTiles(tiles());
        QCOMPARE(row.tiles().at(3)->accessibleName(), u"Forecast finish: 11 Dec 2027, 10 weeks late"_s);
        QSignalSpy chosen(&row, &TileRow::chosen);
        row.tiles().at(4)->click();
        QCOMPARE(chosen.constFirst().constFirst().toInt(), 4);
        QVERIFY(row.heightForWidth(500) > row.heightForWidth(1400));
        QVERIFY(m_looks->grab(row, {1024, row.heightForWidth(1024)}, u"tiles"_s) > 8);
        row.setTiles({tiles().front()});
        QCOMPARE(row.tiles().size(), std::size_t(1));
    }

    void aMessageStaysUntilDealtWith()
    {
        QWidget page;
        useSurface(page);
        auto *layout = new QVBoxLayout(&page);
        QList<InlineMessage *> messages;
        for (const auto &[kind, words] :
             {std::pair{MessageKind::Info,
                        u"These headings match the mapping you saved as Network scan on 19 October."_s},
              std::pair{MessageKind::Warning, u"6 quotes expire in 14 days."_s},
              std::pair{MessageKind::Error, u"“Seen on” is used twice."_s}}) {
            messages << new InlineMessage(&page);
            messages.constLast()->setMessage(kind, words, u"Use it"_s);
            layout->addWidget(messages.constLast());
        }
        QCOMPARE(messages.constLast()->accessibleName(), u"Error: “Seen on” is used twice."_s);
        QSignalSpy link(messages.constFirst(), &InlineMessage::linkTriggered);
        messages.constFirst()->findChild<LinkButton *>()->click();
        QCOMPARE(link.size(), 1);
        QVERIFY(m_looks->grab(page, {820, 180}, u"messages"_s) > 8);
        messages.constFirst()->clear();
        QVERIFY(messages.constFirst()->isHidden());
    }

    void wordsFromOutsideStayPlain()
    {
        PlainLabel label(u"<b>shop</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        InlineMessage message;
        message.setMessage(MessageKind::Info, u"<img src=x>"_s);
        for (const QLabel *each : message.findChildren<QLabel *>())
            QCOMPARE(each->textFormat(), Qt::PlainText);
    }

    void anEmptyPageOffersOneThing()
    {
        EmptyState empty({Icon::Import, u"Your store list and scans go here"_s,
                          u"Bring in your store list first. No scan yet? You can plan from a spreadsheet."_s,
                          u"Choose a file"_s, u"Try the sample estate"_s});
        useSurface(empty);
        QSignalSpy button(&empty, &EmptyState::buttonTriggered);
        empty.findChild<QPushButton *>(u"emptyButton"_s)->click();
        QCOMPARE(button.size(), 1);
        QCOMPARE(phaseout::test::namelessControls(empty).join(u' '), QString());
        QVERIFY(m_looks->grab(empty, {700, 460}, u"empty"_s) > 8);
    }

    void escapeClearsTheFilterAndThenIsThePages()
    {
        FilterField field(u"Filter stores"_s);
        field.setText(u"hull"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &second);
        QVERIFY(!second.isAccepted());
        QCOMPARE(field.accessibleName(), u"Filter stores"_s);
    }

    void aPictureAndItsTableChangePlaces()
    {
        QStandardItemModel model(2, 3);
        model.setHorizontalHeaderLabels({u"Date"_s, u"Reported"_s, u"Verified"_s});
        TablePair pair(u"Cameras removed"_s);
        auto *picture = new SymbolSheet;
        pair.setPicture(picture);
        pair.setTableModel(&model);
        pair.setNote(u"cumulative, all regions"_s);
        pair.setSummary(u"486 of 1,412 cameras are reported removed and 398 are verified."_s);
        QVERIFY(!pair.showsTable());
        QCOMPARE(picture->accessibleDescription(),
                 u"486 of 1,412 cameras are reported removed and 398 are verified."_s);
        auto *link = pair.heading()->link();
        QCOMPARE(link->accessibleName(), u"Show Cameras removed as a table"_s);
        pair.show();
        pair.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pair));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(pair.showsTable());
        link->click();
        QVERIFY(!pair.showsTable());
        QCOMPARE(phaseout::test::namelessControls(pair).join(u' '), QString());
        QVERIFY(m_looks->grab(pair, {600, 240}, u"pair"_s) > 8);
    }

    void countsAreLinks()
    {
        CountLinks counts;
        counts.setCounts({{u"212"_s, u"New"_s, u"will be added"_s},
                          {u"9"_s, u"Changed"_s, u"old value kept in history"_s},
                          {u"1,888"_s, u"Same"_s, u"nothing to do"_s},
                          {u"3"_s, u"Conflicts"_s, u"you choose"_s},
                          {u"6"_s, u"Refused"_s, u"with a reason"_s}});
        QCOMPARE(counts.links().at(1)->accessibleName(), u"9 Changed, old value kept in history"_s);
        QSignalSpy chosen(&counts, &CountLinks::chosen);
        QTest::keyClick(counts.links().at(4), Qt::Key_Space);
        QCOMPARE(chosen.constFirst().constFirst().toInt(), 4);
        useSurface(counts);
        QVERIFY(m_looks->grab(counts, {820, counts.sizeHint().height()}, u"counts"_s) > 8);
    }

    void aWizardNamesWhatComes()
    {
        WizardFrame wizard(u"Import"_s);
        const QStringList steps{u"File"_s, u"Match columns"_s, u"Meanings"_s, u"Dry run"_s, u"Done"_s};
        for (const QString &step : steps) {
            auto *page = new WizardPage(step, step, u"Check what we guessed. Nothing is saved until the dry run."_s);
            page->setNextText(u"Next: %1"_s.arg(steps.value(steps.indexOf(step) + 1)));
            auto *message = new InlineMessage;
            message->setMessage(MessageKind::Info, u"These headings match a saved mapping."_s, u"Use it"_s);
            page->content()->addWidget(message);
            page->content()->addStretch();
            wizard.addStep(page);
        }
        wizard.setFacts(u"scan-2026-11-20.csv\n2,118 rows, UTF-8, commas"_s);
        wizard.show();
        wizard.next();
        QCOMPARE(wizard.steps()->accessibleName(), u"Step 2 of 5: Match columns"_s);
        QCOMPARE(wizard.button(QWizard::NextButton)->text(), u"Next: Meanings"_s);
        QVERIFY(m_looks->grab(wizard, {1044, 708}, u"wizard"_s) > 8);
        QCOMPARE(phaseout::test::namelessControls(wizard).join(u' '), QString());
    }

    void symbolsAreToldApart()
    {
        SymbolSheet sheet;
        QVERIFY(m_looks->grab(sheet, {280, 130}, u"symbols"_s) > 4);
        QCOMPARE(ragLetter(Rag::Amber), u'A');
        QCOMPARE(ladderLetter(LadderStep::Order), u'P');
        QCOMPARE(pipsWidth(5), 38.0);
    }

    void theStyledControls()
    {
        QWidget page;
        useSurface(page);
        auto *grid = new QGridLayout(&page);
        grid->setContentsMargins(24, 24, 24, 24);
        grid->setSpacing(12);
        auto *primary = new QPushButton(u"Import 222 rows"_s);
        setButtonKind(*primary, ButtonKind::Primary);
        auto *accent = new QPushButton(u"Start with those"_s);
        setButtonKind(*accent, ButtonKind::Accent);
        auto *disabled = new QPushButton(u"Not now"_s);
        disabled->setEnabled(false);
        grid->addWidget(new QPushButton(u"Cancel"_s), 0, 0);
        grid->addWidget(primary, 0, 1);
        grid->addWidget(accent, 0, 2);
        grid->addWidget(disabled, 0, 3);
        auto *field = new FilterField(u"Filter stores"_s);
        auto *wrong = new QLineEdit(u"10.81.300.4"_s);
        setFieldError(*wrong, true);
        auto *combo = new QComboBox;
        combo->addItems({u"MAC address"_s, u"Serial number"_s});
        auto *spin = new QSpinBox;
        spin->setSuffix(u" weeks"_s);
        grid->addWidget(field, 1, 0);
        grid->addWidget(wrong, 1, 1);
        grid->addWidget(combo, 1, 2);
        grid->addWidget(spin, 1, 3);
        auto *check = new QCheckBox(u"No work in December"_s);
        check->setChecked(true);
        auto *partial = new QCheckBox(u"Some regions"_s);
        partial->setTristate(true);
        partial->setCheckState(Qt::PartiallyChecked);
        auto *radio = new QRadioButton(u"Must"_s);
        radio->setChecked(true);
        grid->addWidget(check, 2, 0);
        grid->addWidget(partial, 2, 1);
        grid->addWidget(radio, 2, 2);
        grid->addWidget(new QRadioButton(u"Prefer"_s), 2, 3);
        auto *tabs = new QTabBar;
        tabs->setDrawBase(true);
        tabs->setExpanding(false);
        for (const auto &name : {u"Gantt"_s, u"Calendar"_s, u"Map"_s, u"Constraints"_s})
            tabs->addTab(name);
        grid->addWidget(tabs, 3, 0, 1, 4);
        auto *bar = new QProgressBar;
        bar->setTextVisible(false);
        bar->setValue(62);
        auto *endless = new QProgressBar;
        endless->setRange(0, 0);
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(40);
        grid->addWidget(bar, 4, 0, 1, 2);
        grid->addWidget(endless, 4, 2);
        grid->addWidget(slider, 4, 3);
        auto *text = new QPlainTextEdit(u"Sticky note on this store.\nSecond line\nThird\nFourth\nFifth\nSixth"_s);
        text->setFixedHeight(90);
        grid->addWidget(text, 5, 0, 1, 2);
        auto *table = new QTableView;
        QStandardItemModel model(3, 2);
        model.setHorizontalHeaderLabels({u"Store"_s, u"Cameras"_s});
        model.setItem(0, 0, new QStandardItem(u"York Foss"_s));
        model.setItem(0, 1, new QStandardItem(u"26"_s));
        table->setModel(&model);
        table->setFixedHeight(90);
        table->verticalHeader()->hide();
        table->selectRow(0);
        grid->addWidget(table, 5, 2, 1, 2);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        combo->setFocus();
        QVERIFY(m_looks->grab(page, {820, 420}, u"controls"_s) > 8);
        QVERIFY(primary->height() >= 24);
    }
};

PHASEOUT_TEST(WidgetsTest)
#include "tst_widgets.moc"
