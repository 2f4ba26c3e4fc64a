// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/wizardpages.h"

#include "core/base/text.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/jobs/progressstrip.h"
#include "ui/models/cellsmodel.h"
#include "ui/session/session.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbols.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int mostFilesSeen = 8; // more of them scroll
}

FilesPage::FilesPage(ImportWizard &wizard)
    : WizardPage(tr("Files"), tr("What was found"), tr("Nothing has been imported yet."))
    , m_wizard(wizard)
    , m_message(new InlineMessage(this))
    , m_files(new QTableView(this))
    , m_filesModel(new CellsModel({tr("File"), tr("What it is"), tr("Store"), tr("Rows")},
                                 [this](int row, int column, int role) { return fileCell(row, column, role); }, {3}, this))
    , m_about(new PlainLabel({}, TextStyle::Small, LabelTone::Muted, this))
    , m_preview(new QTableView(this))
{
    m_files->setObjectName(u"importFiles"_s);
    m_files->setAccessibleName(tr("Files"));
    m_files->setModel(m_filesModel);
    dressTable(*m_files);
    m_files->setTabKeyNavigation(false);
    m_files->setItemDelegateForColumn(1, new StatusDelegate(m_files));
    m_files->setItemDelegateForColumn(3, new NumberDelegate(m_files));
    m_files->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_files->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_files->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_files->setColumnWidth(0, fontMetrics().averageCharWidth() * 30);
    m_preview->setAccessibleName(tr("First rows"));
    dressTable(*m_preview, Density::Compact);
    m_preview->setTabKeyNavigation(false);
    m_about->setContentsMargins(8, 8, 8, 0);
    auto *margins = new QVBoxLayout;
    margins->setContentsMargins(24, 0, 24, 8);
    margins->addWidget(m_message);
    margins->addWidget(new ProgressStrip(wizard.looking(), this));
    content()->addLayout(margins);
    auto *tables = new QVBoxLayout;
    tables->setContentsMargins(16, 0, 16, 0); // text stands below the title
    tables->setSpacing(8);
    tables->addWidget(m_files, 2);
    tables->addWidget(m_about);
    tables->addWidget(m_preview, 3);
    content()->addLayout(tables);
    m_message->setMessage(MessageKind::Info, tr("Looking at the files."));
    connect(&wizard, &ImportWizard::inspected, this, &FilesPage::showFiles);
    connect(&wizard, &ImportWizard::lookFailed, this, [this](const QString &words) { m_message->setMessage(MessageKind::Error, words); });
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { showPreview(index.row()); });
}

void FilesPage::showFiles()
{
    const auto &files = m_wizard.state().files();
    m_filesModel->setRows(static_cast<int>(files.size()));
    // As high as its files while they are few: the rows below say more.
    m_files->setMaximumHeight(m_files->horizontalHeader()->sizeHint().height() + std::clamp(static_cast<int>(files.size()), 1, mostFilesSeen) * m_files->verticalHeader()->defaultSectionSize() + 4);
    const auto unread = std::count_if(files.begin(), files.end(), [](const ImportFile &file) { return !file.error.isEmpty() && !file.table; });
    if (files.empty())
        m_message->setMessage(MessageKind::Warning, tr("There is no file in there. Close this and choose others."));
    else if (unread > 0)
        m_message->setMessage(MessageKind::Warning, tr("%Ln file(s) cannot be read and will be left out; choose one to see why.", nullptr, static_cast<int>(unread)));
    else
        m_message->clear();
    const std::vector<size_t> tables = m_wizard.state().tables();
    if (!files.empty())
        m_files->setCurrentIndex(m_filesModel->index(tables.empty() ? 0 : static_cast<int>(tables.front()), 0));
    setNextText(m_wizard.state().tables().empty() ? tr("Next: Dry run") : tr("Next: Match columns"));
    m_files->setFocus();
}

QVariant FilesPage::fileCell(int row, int column, int role) const
{
    const ImportFile &file = m_wizard.state().files().at(static_cast<size_t>(row));
    if (role == RagRole && column == 1 && !file.error.isEmpty())
        return static_cast<int>(file.table ? Rag::Amber : Rag::Red);
    const bool isUncounted = !file.table && file.error.isEmpty(); // no table: only reading it tells
    if (role == ToneRole && ((column == 2 && file.storeCode.isEmpty()) || (column == 3 && isUncounted)))
        return static_cast<int>(CellTone::Muted);
    if (role == Qt::ToolTipRole)
        return column == 1 && !file.error.isEmpty() ? QVariant(file.error) : column == 0 ? QVariant(text::shown(file.path)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0:
        return text::shown(m_wizard.state().nameAmongAll(static_cast<size_t>(row)), 120);
    case 1:
        if (!file.error.isEmpty())
            return file.table ? tr("Left out unless you say what its columns are") : file.error;
        return file.readerTitle;
    case 2:
        return file.storeCode.isEmpty() ? tr("by rows") : text::shown(file.storeCode, 40);
    default:
        return file.table ? QLocale().toString(file.table->rowCount) : isUncounted ? tr("at the dry run") : QString();
    }
}

void FilesPage::showPreview(int row)
{
    const auto &files = m_wizard.state().files();
    delete m_previewModel;
    m_previewModel = nullptr;
    const bool isTable = row >= 0 && static_cast<size_t>(row) < files.size() && files[static_cast<size_t>(row)].table;
    m_preview->setVisible(isTable);
    if (!isTable) {
        const QString error = row < 0 ? QString() : files[static_cast<size_t>(row)].error;
        m_about->setText(row < 0 ? QString() : error.isEmpty() ? tr("This is no table: it is read as it stands.") : error);
        return;
    }
    const ingest::TablePreview &table = *files[static_cast<size_t>(row)].table;
    QStringList about{tr("First %Ln row(s)", nullptr, static_cast<int>(table.rows.size()))};
    if (!table.encoding.isEmpty())
        about << tr("text as %1").arg(table.encoding.toUpper());
    m_about->setToolTip(table.delimiterEvidence);
    if (!table.credentials.isEmpty())
        about << tr("%Ln column(s) with passwords dropped", nullptr, static_cast<int>(table.credentials.size()));
    m_about->setText(about.join(u" · "_s));
    QStringList headers;
    for (const QString &header : table.headers)
        headers << text::shown(header, 40);
    m_previewModel = new CellsModel(headers, [rows = table.rows](int line, int column, int role) -> QVariant {
        return role == Qt::DisplayRole ? QVariant(text::shown(rows[static_cast<size_t>(line)].value(column), 80)) : QVariant();
    }, {}, this);
    m_previewModel->setRows(static_cast<int>(table.rows.size()));
    m_preview->setModel(m_previewModel);
    m_preview->resizeColumnsToContents();
}

bool FilesPage::validatePage()
{
    if (m_wizard.isLooking()) {
        m_message->setMessage(MessageKind::Info, tr("Still looking at the files. A moment more."));
        return false;
    }
    if (!m_wizard.state().hasReadable()) {
        m_message->setMessage(MessageKind::Error, tr("None of these files can be read. Close this and choose others."));
        return false;
    }
    return true;
}

} // namespace phaseout::ui
