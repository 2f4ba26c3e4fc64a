// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/wizardpages.h"

#include "ui/delegates/valuedelegates.h"
#include "ui/jobs/progressstrip.h"
#include "ui/models/cellsmodel.h"
#include "ui/session/session.h"
#include "ui/widgets/countlinks.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

DryRunPage::DryRunPage(ImportWizard &wizard)
    : WizardPage(tr("Dry run"), tr("Dry run"), tr("Nothing has been imported yet. This is what would change."))
    , m_wizard(wizard)
    , m_message(new InlineMessage(this))
    , m_counts(new CountLinks(this))
    , m_view(new QTableView(this))
    , m_model(new CellsModel(DryRunTable::headers(), [this](int row, int column, int role) { return m_table.cell(row, column, role); }, {}, this))
    , m_whole(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_export(new QPushButton(tr("Export the refused rows…"), this))
{
    m_view->setObjectName(u"dryRunTable"_s);
    m_view->setAccessibleName(tr("What would change"));
    m_view->setModel(m_model);
    dressTable(*m_view);
    m_view->setTabKeyNavigation(false);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair{0, 28}, std::pair{1, 22}, std::pair{2, 14}, std::pair{3, 16}})
        m_view->setColumnWidth(column, letter * letters);
    m_view->setItemDelegateForColumn(0, new StoreNameDelegate(m_view));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_export->setObjectName(u"exportRefused"_s);
    auto *margins = new QVBoxLayout;
    margins->setContentsMargins(24, 0, 24, 8);
    margins->setSpacing(8);
    margins->addWidget(m_message);
    margins->addWidget(new ProgressStrip(wizard.session().runner(), this));
    margins->addWidget(m_counts);
    m_whole->setObjectName(u"dryRunWhole"_s);
    m_whole->setContentsMargins(24, 8, 24, 0);
    m_whole->setMinimumHeight(3 * fontMetrics().lineSpacing() + 8); // what it says next may be longer
    m_whole->setAlignment(Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 24, 8);
    foot->addWidget(m_export);
    foot->addStretch();
    content()->addLayout(margins);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 0, 16, 0); // text stands below the title
    body->addWidget(m_view);
    content()->addLayout(body, 1);
    content()->addWidget(m_whole);
    content()->addLayout(foot);
    connect(&wizard, &ImportWizard::dryRunDone, this, &DryRunPage::showReport);
    connect(&wizard, &ImportWizard::lookFailed, this, [this](const QString &words) {
        m_hasFailed = true;
        m_message->setMessage(MessageKind::Error, words);
        m_wizard.button(QWizard::BackButton)->setEnabled(true);
    });
    connect(&wizard, &ImportWizard::dryRunStopped, this, [this] {
        if (!m_hasFailed)
            m_message->setMessage(MessageKind::Info, tr("The dry run was stopped."));
        setNextText(tr("Try again"));
    });
    connect(&wizard, &ImportWizard::imported, this, [this] {
        m_isImported = true;
        m_wizard.next();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { m_whole->setText(m_table.cell(index.row(), 4, Qt::ToolTipRole).toString()); });
    connect(m_export, &QPushButton::clicked, this, &DryRunPage::exportRefused);
    connect(m_counts, &CountLinks::chosen, this, [this](int part) {
        if (const int row = m_table.headingRow(static_cast<DryRunTable::Part>(part)); row >= 0)
            m_view->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    });
    setCommitPage(true);
}

void DryRunPage::initializePage()
{
    m_isImported = false;
    m_hasFailed = false;
    m_message->setMessage(MessageKind::Info, tr("Trying the import."));
    m_counts->hide();
    m_export->hide();
    m_model->setRows(0);
    m_whole->clear();
    setNextText(tr("Import"));
    m_wizard.dryRun();
}

void DryRunPage::showReport()
{
    const std::shared_ptr<const intake::Report> report = m_wizard.report();
    m_table.setReport(report, m_wizard.session().estate());
    m_model->setRows(m_table.rowCount());
    m_whole->clear();
    const QLocale locale;
    m_counts->setCounts({{locale.toString(report->added()), tr("New"), tr("will be added")},
                         {locale.toString(report->changed()), tr("Changed"), tr("old value kept in history")},
                         {locale.toString(report->same()), tr("Same"), tr("nothing to do")},
                         {locale.toString(report->conflicts()), tr("Conflicts"), tr("you decide later")},
                         {locale.toString(m_table.refused()), tr("Refused"), tr("with a reason")}});
    m_counts->show();
    m_export->setVisible(m_table.refused() > 0);
    const auto repeated = static_cast<int>(report->import.repeated.size());
    if (repeated > 0)
        m_message->setMessage(MessageKind::Info, tr("%Ln file(s) came in before, the very same: nothing would be added from them.", nullptr, repeated));
    else
        m_message->clear();
    const qint64 effect = report->added() + report->changed() + report->conflicts();
    setNextText(effect > 0 ? tr("Import %Ln change(s)", nullptr, static_cast<int>(effect)) : tr("Import"));
}

bool DryRunPage::validatePage()
{
    if (m_isImported)
        return true;
    if (!m_wizard.report()) {
        if (m_wizard.session().isBusy())
            m_message->setMessage(MessageKind::Info, tr("The dry run is still running. A moment more."));
        else
            initializePage();
        return false;
    }
    m_message->setMessage(MessageKind::Info, tr("Importing."));
    m_wizard.button(QWizard::BackButton)->setEnabled(false);
    m_wizard.import();
    return false;
}

void DryRunPage::cleanupPage() { m_wizard.dropDryRun(); }

void DryRunPage::exportRefused()
{
    FileRequest request;
    request.title = tr("Export the refused rows");
    request.suggestedName = tr("refused rows.csv");
    request.suffix = u"csv"_s;
    m_wizard.session().askWhere(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        const auto written = intake::exportRefusedRows(m_wizard.report()->findings, path);
        if (!written)
            m_message->setMessage(MessageKind::Error, userText(written.error()));
        else if (*written < m_table.refused())
            m_message->setMessage(MessageKind::Warning, tr("The first %Ln of %1 were exported: mend them there and import the file again. The others are refused again, to be exported then.", nullptr, static_cast<int>(*written))
                                                            .arg(QLocale().toString(m_table.refused())));
        else
            m_message->setMessage(MessageKind::Info, tr("Exported. Mend them there and import the file again."));
    });
}

} // namespace phaseout::ui
