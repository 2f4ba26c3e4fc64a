// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importpage.h"

#include "core/base/text.h"
#include "core/ingest/reader.h"
#include "core/project/edits.h"
#include "core/project/takeback.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/models/cellsmodel.h"
#include "ui/pages/import/droparea.h"
#include "ui/pages/import/importwizard.h"
#include "ui/pages/import/registerdialog.h"
#include "ui/session/session.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString readerTitle(const QString &id)
{
    const ingest::Reader *reader = ingest::readerFor(id);
    return reader ? reader->title() : text::shown(id, 40);
}
} // namespace

ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_note(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_past(new PlainLabel(tr("Past imports"), TextStyle::Section, LabelTone::Text, this))
    , m_stays(new InlineMessage(this))
    , m_table(new QTableView(this))
    , m_model(new CellsModel({tr("File"), tr("What it is"), tr("Imported"), tr("Devices seen"), tr("Stores"), tr("Subnets"), tr("Refused"), tr("State")},
                            [this](int row, int column, int role) { return cell(row, column, role); }, {3, 4, 5, 6}, this))
    , m_list(new QPushButton(tr("&List the devices it brought"), this))
    , m_revoke(new QPushButton(this))
    , m_compare(new QPushButton(tr("What a newer register &changes…"), this))
{
    useSurface(*this);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(24, 16, 24, 12);
    title->setSpacing(12);
    title->addWidget(new PlainLabel(tr("Import"), TextStyle::PageTitle, LabelTone::Text, this), 0, Qt::AlignBaseline);
    title->addWidget(m_note, 1, Qt::AlignBaseline);
    buildTable();
    m_revoke->setObjectName(u"revoke"_s);
    connect(m_revoke, &QPushButton::clicked, this, &ImportPage::countOrNot);
    m_compare->setObjectName(u"compareRegisters"_s);
    connect(m_compare, &QPushButton::clicked, this, &ImportPage::compareRegisters);
    m_list->setObjectName(u"listBrought"_s);
    connect(m_list, &QPushButton::clicked, this, [this] {
        if (const Batch *batch = chosenBatch())
            emit wants(PageId::Estate, u"import:%1-%1"_s.arg(batch->number));
    });
    auto *past = new QHBoxLayout;
    past->setContentsMargins(24, 16, 24, 8);
    past->setSpacing(8);
    past->addWidget(m_past, 1);
    past->addWidget(m_compare);
    past->addWidget(m_list);
    past->addWidget(m_revoke);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addWidget(dropPane());
    layout->addLayout(past);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 0, 16, 0); // text stands below the title
    body->setSpacing(8);
    body->addWidget(m_stays);
    body->addWidget(m_table);
    layout->addLayout(body, 1);
    layout->addStretch();
    m_stays->setObjectName(u"whatStays"_s);
    m_stays->clear();
    connect(&session, &Session::changed, this, &ImportPage::reread);
    connect(&session, &Session::changed, m_stays, &InlineMessage::clear);
    reread();
}

QWidget *ImportPage::dropPane()
{
    auto *frame = new QWidget(this);
    auto *area = new DropArea(frame);
    area->setObjectName(u"dropArea"_s);
    auto *files = new QPushButton(tr("Choose &files…"), area);
    files->setObjectName(u"chooseFiles"_s);
    setButtonKind(*files, ButtonKind::Primary);
    auto *folder = new QPushButton(tr("Choose a f&older…"), area);
    folder->setObjectName(u"chooseFolder"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addStretch();
    auto *inside = new QVBoxLayout(area);
    inside->setContentsMargins(24, 16, 24, 16);
    inside->setSpacing(8);
    inside->addWidget(new PlainLabel(tr("Drop files or folders here"), TextStyle::Section, LabelTone::Text, area));
    inside->addWidget(new PlainLabel(tr("Store lists, subnet tables, network scans, camera and recorder lists: CSV, Excel, XML. You see what would change before anything does."),
                                     TextStyle::Body, LabelTone::Muted, area));
    inside->addLayout(buttons);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->addWidget(area);
    connect(area, &DropArea::dropped, this, &ImportPage::begin);
    connect(files, &QPushButton::clicked, this, [this] { session().prompts().openFiles(this, {tr("Choose files to import"), {}, {}, {}, {}}, [this](const QStringList &paths) { begin(paths); }); });
    connect(folder, &QPushButton::clicked, this, [this] {
        session().prompts().openFolder(this, {tr("Choose a folder to import"), {}, {}, {}, {}}, [this](const QString &path) { begin(path.isEmpty() ? QStringList() : QStringList{path}); });
    });
    return frame;
}

void ImportPage::buildTable()
{
    m_table->setObjectName(u"pastImports"_s);
    m_table->setAccessibleName(tr("Past imports"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setTabKeyNavigation(false);
    auto *numbers = new NumberDelegate(m_table);
    for (const int column : {3, 4, 5, 6})
        m_table->setItemDelegateForColumn(column, numbers);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPage::showChosen);
}

void ImportPage::show(const QString &what)
{
    if (!what.isEmpty())
        begin({what});
}

ImportWizard *ImportPage::wizard() const { return m_wizard; }
RegisterDialog *ImportPage::registers() const { return m_registers; }

void ImportPage::compareRegisters()
{
    if (!m_registers)
        m_registers = new RegisterDialog(session(), this);
    m_registers->show(); // beside the window: its stores can be looked at meanwhile
    m_registers->raise();
}

void ImportPage::begin(const QStringList &paths)
{
    if (paths.isEmpty() || m_wizard)
        return;
    m_wizard = new ImportWizard(session(), paths, this);
    connect(m_wizard, &ImportWizard::wantsNewDevices, this, [this] { emit wants(PageId::Estate, m_wizard->broughtName()); });
    connect(m_wizard, &ImportWizard::wantsRegisters, this, &ImportPage::compareRegisters);
    m_wizard->open();
}

void ImportPage::reread()
{
    const Estate &estate = *session().estate();
    const int row = m_table->currentIndex().row();
    const int count = static_cast<int>(estate.batches.size());
    m_model->setRows(count);
    widenColumns(*m_table, {0});
    const auto same = std::find_if(estate.batches.rbegin(), estate.batches.rend(), [id = m_chosen](const Batch &one) { return one.id == id; });
    const int next = same == estate.batches.rend() ? std::clamp(row, 0, std::max(0, count - 1)) : static_cast<int>(same - estate.batches.rbegin());
    if (count > 0)
        m_table->setCurrentIndex(m_model->index(next, 0));
    const auto stores = static_cast<int>(estate.stores.size());
    const auto devices = static_cast<int>(estate.devices.size());
    m_note->setText(tr("%Ln store(s) and %1 so far", nullptr, stores).arg(tr("%Ln device(s)", nullptr, devices)));
    m_past->setText(count > 0 ? tr("Past imports") : tr("Nothing has been imported yet. Begin with your store list."));
    m_table->setVisible(count > 0);
    m_compare->setVisible(std::count_if(estate.batches.begin(), estate.batches.end(), [](const Batch &one) { return !one.isRevoked && one.storeRows > 0; }) > 1);
    showChosen();
}

// The newest stands first.
QVariant ImportPage::cell(int row, int column, int role) const
{
    const auto &batches = session().estate()->batches;
    const Batch &batch = batches[batches.size() - 1 - static_cast<size_t>(row)];
    if (role == ToneRole)
        return static_cast<int>(batch.isRevoked ? CellTone::Muted : CellTone::Plain);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (column) {
    case 0:
        return text::shown(batch.fileName, 120);
    case 1:
        return readerTitle(batch.reader);
    case 2:
        return locale.toString(batch.importedAt.toLocalTime(), u"d MMM yyyy, HH:mm"_s);
    case 3:
        return locale.toString(batch.observations);
    case 4:
        return locale.toString(batch.storeRows);
    case 5:
        return locale.toString(batch.subnetRows);
    case 6:
        return locale.toString(batch.refused);
    default:
        return batch.isRevoked ? tr("taken back") : tr("in use");
    }
}

const Batch *ImportPage::chosenBatch() const
{
    const auto &batches = session().estate()->batches;
    const int row = m_table->currentIndex().row();
    return row < 0 || static_cast<size_t>(row) >= batches.size() ? nullptr : &batches[batches.size() - 1 - static_cast<size_t>(row)];
}

void ImportPage::showChosen()
{
    const Batch *batch = chosenBatch();
    m_chosen = batch ? batch->id : BatchId();
    m_revoke->setVisible(!session().estate()->batches.empty());
    m_list->setVisible(batch && !batch->isRevoked && batch->observations > 0);
    if (batch)
        m_revoke->setText(batch->isRevoked ? tr("Use it again") : tr("Undo this import"));
}

void ImportPage::countOrNot()
{
    const auto estate = session().estate(); // keeps it while its batch is told of
    const Batch *chosen = chosenBatch();
    if (!chosen)
        return;
    const QString name = text::shown(chosen->fileName, 60);
    session().change<QStringList>(
        chosen->isRevoked ? tr("Using %1 again").arg(name) : tr("Undoing %1").arg(name),
        [id = chosen->id, isRestoring = chosen->isRevoked](Project &project, const JobContext &context) -> Result<QStringList> {
            const auto back = takingBack(project, std::array{id}, isRestoring);
            if (!back)
                return failure(back.error());
            if (const auto done = project.apply(back->edit, context); !done)
                return failure(done.error());
            return back->stays;
        },
        [page = QPointer(this)](const QStringList &decided) {
            if (page && !decided.isEmpty())
                page->m_stays->setMessage(MessageKind::Info, tr("What was decided from it stays: %1.").arg(text::shown(decided.join(u", "_s), 600)));
        });
}

} // namespace phaseout::ui
