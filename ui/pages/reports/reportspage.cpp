// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportspage.h"

#include "core/base/text.h"
#include "core/report/boardbook.h"
#include "ui/pages/reports/programmedetails.h"
#include "ui/pages/reports/purchasedialog.h"
#include "ui/pages/reports/reportcard.h"
#include "ui/pages/reports/reportfiles.h"
#include "ui/session/session.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionheading.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_scroll(new QScrollArea(this))
    , m_details(new ProgrammeDetails(session, this))
{
    auto *content = new QWidget;
    useSurface(*content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(0);
    layout->addWidget(new PlainLabel(tr("Reports"), TextStyle::PageTitle, LabelTone::Text, content));
    layout->addSpacing(8);
    ReportCard *board = addCard(*layout, u"boardCard"_s, tr("Board workbook"),
                                tr("For the board: summary, plan on a page, stores, cash flow, risk, assumptions and checks, as a spreadsheet with live formulas. It holds no addresses, serial numbers or places of cameras."),
                                tr("Make now…"));
    ReportCard *refused = addCard(*layout, u"refusedCard"_s, tr("Rows that were refused"),
                                  tr("For whoever keeps the lists. Choose the files again: the rows that cannot be read are written as they stood, with place and reason, to be mended. Nothing is imported."),
                                  tr("Choose files…"));
    ReportCard *purchases = addCard(*layout, u"purchaseCard"_s, tr("Check a quote or an order"),
                                    tr("For whoever buys. Each line of a quote, an order or a list of models is answered: in scope, the same under another name, not known, or clear, and why."),
                                    tr("Check…"));
    ReportCard *copy = addCard(*layout, u"copyCard"_s, tr("Backup copy"),
                               tr("For safe keeping. The whole programme with its history in one checked file. It names stores, addresses and cameras: keep it as safe as the programme itself."),
                               tr("Make a copy…"));
    layout->addSpacing(20);
    auto *heading = new SectionHeading(tr("What the cover says"), content);
    heading->setNote(tr("The board's figures are held against the target date and the approved budget."));
    layout->addWidget(heading);
    layout->addSpacing(8);
    layout->addWidget(m_details);
    layout->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connect(board, &ReportCard::triggered, this, [this, board] { askBoard(board); });
    connect(refused, &ReportCard::triggered, this, [this, refused] { askRefused(refused); });
    connect(purchases, &ReportCard::triggered, this, &ReportsPage::checkPurchases);
    connect(copy, &ReportCard::triggered, this, [this, copy] { askCopy(copy); });
    connect(&session, &Session::opened, this, [this, board, refused, copy] {
        board->setMade({});
        refused->setMade({});
        copy->setMade({});
        m_details->revert();
    });
    connect(&session, &Session::changed, this, [this](const ChangeEvent &event) {
        if (event.hasDocuments)
            m_details->refresh();
    });
    m_details->refresh();
}

bool ReportsPage::isTyping() const { return m_details->isDirty(); }

void ReportsPage::checkPurchases()
{
    (new PurchaseDialog(session(), this))->show(); // beside the window: the programme can be looked at meanwhile
}

void ReportsPage::show(const QString &what)
{
    if (what == u"purchase")
        return checkPurchases();
    if (what != u"programme")
        return;
    auto *first = m_details->findChild<QLineEdit *>();
    m_scroll->ensureWidgetVisible(m_details);
    first->setFocus();
}

ReportCard *ReportsPage::addCard(QVBoxLayout &layout, const QString &objectName, const QString &name, const QString &what, const QString &action)
{
    auto *card = new ReportCard(name, what, action, this);
    card->setObjectName(objectName);
    layout.addWidget(card);
    return card;
}

void ReportsPage::askBoard(ReportCard *card)
{
    const auto estate = session().estate();
    const QDate today = session().today();
    const FileRequest request{tr("Board workbook"), {}, {tr("Excel workbooks (*.xlsx)")}, report::boardFileName(*estate, today), u"xlsx"_s};
    session().askWhere(this, request, [this, card](const QString &path) {
        if (path.isEmpty())
            return;
        const auto copy = [](const timetable::Timetable *plan) { return plan ? std::optional(*plan) : std::nullopt; };
        const BoardSource source{session().estate(), copy(session().currentPlan()), copy(session().baseline()), session().today()};
        session().change<bool>(
            tr("Making the board workbook"),
            [source, path](Project &project, const JobContext &context) { return writeBoard(project, source, path, context); },
            [this, card, path](bool) { tellMade(card, tr("Made"), path); });
    });
}

void ReportsPage::askCopy(ReportCard *card)
{
    const QString name = u"%1 %2.phaseout"_s.arg(QFileInfo(session().path()).completeBaseName(), session().today().toString(Qt::ISODate));
    session().askWhere(this, {tr("Backup copy"), {}, {tr("Phaseout programmes (*.phaseout)")}, name, u"phaseout"_s}, [this, card](const QString &path) {
        if (path.isEmpty())
            return;
        session().change<bool>(
            tr("Copying the programme"), [path](Project &project, const JobContext &context) { return writeCopy(project, path, context); },
            [this, card, path](bool) { tellMade(card, tr("Copied and checked"), path); });
    });
}

void ReportsPage::askRefused(ReportCard *card)
{
    session().prompts().openFiles(this, {tr("The files to read again"), {}, {}, {}, {}}, [this, card](const QStringList &inputs) {
        if (inputs.isEmpty())
            return;
        const FileRequest request{tr("Rows that were refused"), {}, {tr("CSV files (*.csv)")}, tr("Refused rows.csv"), u"csv"_s};
        session().askWhere(this, request, [this, card, inputs](const QString &path) {
            if (path.isEmpty())
                return;
            session().change<qint64>(
                tr("Reading the files again"),
                [inputs, path](Project &project, const JobContext &context) { return writeRefusedRows(project, inputs, path, context); },
                [this, card, path](qint64 rows) { tellMade(card, tr("%Ln row(s) written", "", static_cast<int>(rows)), path); });
        });
    });
}

void ReportsPage::tellMade(ReportCard *card, const QString &words, const QString &path)
{
    card->setFile(path);
    card->setMade(tr("%1, %2: %3").arg(words, QLocale().toString(session().clock().now().toLocalTime(), u"d MMM yyyy hh:mm"_s),
                                       text::shown(QDir::toNativeSeparators(path))));
}

} // namespace phaseout::ui
