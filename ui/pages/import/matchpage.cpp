// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/wizardpages.h"

#include "core/base/text.h"
#include "core/formats/input.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/cellsmodel.h"
#include "ui/session/session.h"
#include "ui/theme/focusring.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSettings>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString sentenceCase(QString words)
{
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return words;
}

// A field that does not touch the next row's.
QWidget *inCell(QComboBox *box)
{
    auto *cell = new QWidget;
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(RowDelegate::padding, FocusRing::reach, RowDelegate::padding, FocusRing::reach);
    layout->addWidget(box);
    FocusRing::standsAlone(*box);
    cell->setFocusProxy(box);
    return cell;
}
} // namespace

MatchPage::MatchPage(ImportWizard &wizard)
    : WizardPage(tr("Match columns"), tr("Match your columns"), tr("Check what was guessed. Change any row; nothing is kept until the import."))
    , m_wizard(wizard)
    , m_message(new InlineMessage(this))
    , m_file(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_origin(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_model(new CellsModel({tr("Your column"), tr("First values"), tr("Goes to"), tr("How sure")},
                            [this](int row, int column, int role) { return cell(row, column, role); }, {}, this))
    , m_needs(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
{
    m_file->setObjectName(u"matchFile"_s);
    m_file->setAccessibleName(tr("File"));
    m_kind->setObjectName(u"matchKind"_s);
    m_kind->setAccessibleName(tr("What its rows are"));
    for (const ingest::TableKind kind : ingest::tableKinds)
        m_kind->addItem(ingest::tableKindWord(kind), static_cast<int>(kind));
    m_origin->setObjectName(u"matchOrigin"_s);
    m_origin->setAccessibleName(tr("Who wrote it"));
    for (const ingest::TableOrigin origin : {ingest::TableOrigin::List, ingest::TableOrigin::Network})
        m_origin->addItem(ingest::tableOriginWord(origin), static_cast<int>(origin));
    m_encoding->setObjectName(u"matchEncoding"_s);
    m_encoding->setAccessibleName(tr("Its encoding"));
    m_encoding->setToolTip(tr("Of a text whose letters look wrong. Another encoding has other headings: the columns are guessed anew."));
    m_encoding->addItem(tr("Encoding as found"), QString());
    for (const QString &name : formats::namedEncodings())
        m_encoding->addItem(name, name);
    m_table->setObjectName(u"matchTable"_s);
    m_table->setAccessibleName(tr("Columns"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 22 + FocusRing::reach);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair{0, 22}, std::pair{2, 34}, std::pair{3, 18}})
        m_table->setColumnWidth(column, letter * letters);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *save = new LinkButton(tr("Save this mapping…"), this);
    auto *load = new LinkButton(tr("Use a saved one…"), this);
    save->setObjectName(u"saveMapping"_s);
    load->setObjectName(u"loadMapping"_s);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(24, 0, 24, 4);
    tools->setSpacing(12);
    tools->addWidget(m_file);
    tools->addWidget(m_kind);
    tools->addWidget(m_origin);
    tools->addWidget(m_encoding);
    tools->addStretch();
    for (QComboBox *box : {m_file, m_kind, m_origin, m_encoding}) { // none so wide that the others leave the screen
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(24, 0, 24, 4);
    messages->addWidget(m_message);
    content()->addLayout(messages);
    content()->addLayout(tools);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 0, 16, 0); // text stands below the title
    body->addWidget(m_table);
    content()->addLayout(body, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 24, 8);
    foot->setSpacing(12);
    foot->addWidget(m_needs, 1);
    foot->addWidget(load);
    foot->addWidget(save);
    content()->addLayout(foot);
    m_message->clear();
    connect(m_file, &QComboBox::currentIndexChanged, this, &MatchPage::showTable);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_wizard.state().setKind(file(), static_cast<ingest::TableKind>(m_kind->itemData(index).toInt()));
        showTable();
    });
    connect(m_origin, &QComboBox::activated, this, [this](int index) {
        m_wizard.state().setOrigin(file(), static_cast<ingest::TableOrigin>(m_origin->itemData(index).toInt()));
    });
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        m_wizard.state().setEncoding(file(), m_encoding->itemData(index).toString());
        m_wizard.readAgain();
    });
    connect(&wizard, &ImportWizard::refreshed, this, &MatchPage::showTable);
    // What would be said of the columns while they are read again would be lost.
    const auto enable = [this, changing = std::vector<QWidget *>{m_file, m_kind, m_origin, m_encoding, m_table, load, save}](bool isEnabled) {
        QWidget *focus = isEnabled ? m_focus.data() : nullptr;
        if (!isEnabled)
            m_focus = QApplication::focusWidget();
        for (QWidget *each : changing)
            each->setEnabled(isEnabled);
        if (focus && isVisible())
            focus->setFocus();
    };
    connect(&wizard.looking(), &JobRunner::started, this, [enable] { enable(false); });
    connect(&wizard.looking(), &JobRunner::finished, this, [enable] { enable(true); });
    connect(&wizard.looking(), &JobRunner::cancelled, this, [enable] { enable(true); });
    connect(m_message, &InlineMessage::linkTriggered, this, &MatchPage::useOffer);
    connect(save, &LinkButton::clicked, this, &MatchPage::saveMapping);
    connect(load, &LinkButton::clicked, this, &MatchPage::loadMapping);
    connect(&wizard, &ImportWizard::lookFailed, m_message, [this](const QString &words) { m_message->setMessage(MessageKind::Error, words); });
}

void MatchPage::initializePage()
{
    const QSignalBlocker blocker(m_file);
    m_file->clear();
    for (const size_t at : m_wizard.state().tables())
        m_file->addItem(text::shown(m_wizard.state().nameAmongAll(at), 120), QVariant::fromValue<qulonglong>(at));
    m_message->clear();
    showTable();
}

size_t MatchPage::file() const { return static_cast<size_t>(m_file->currentData().toULongLong()); }

void MatchPage::showTable()
{
    ImportState &state = m_wizard.state();
    if (m_file->count() == 0)
        return;
    const ImportFile &table = state.files()[file()];
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(table.mapping.kind)));
    m_origin->setVisible(table.mapping.kind == ingest::TableKind::Devices);
    m_origin->setCurrentIndex(m_origin->findData(static_cast<int>(state.origin(file()))));
    m_encoding->setVisible(!table.table->encoding.isEmpty()); // a workbook says its own
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(table.encoding)));
    m_model->setRows(static_cast<int>(table.table->headers.size()));
    for (int row = 0; row < table.table->headers.size(); ++row) {
        const QString header = table.table->headers.at(row);
        auto *box = new QComboBox;
        box->setObjectName(u"field%1"_s.arg(row));
        box->setAccessibleName(tr("Field for %1").arg(text::shown(header, 60)));
        const bool isCredential = table.table->credentials.contains(header);
        box->addItem(isCredential ? tr("Credentials: never imported") : tr("Do not import"), QString());
        box->setEnabled(!isCredential);
        for (const ingest::TableField &field : ingest::tableFields(table.mapping.kind))
            box->addItem(sentenceCase(ingest::tableFieldWord(field)), QString::fromLatin1(field.slug));
        box->setCurrentIndex(std::max(0, box->findData(state.field(file(), header))));
        connect(box, &QComboBox::currentIndexChanged, this, [this, header, box] {
            m_wizard.state().setField(file(), header, box->currentData().toString());
            m_model->refresh();
            showNeeds();
        });
        m_table->setIndexWidget(m_model->index(row, 2), inCell(box));
    }
    showNeeds();
    offerSaved();
}

void MatchPage::showNeeds()
{
    const QStringList problems = m_wizard.state().problems(file());
    if (m_wizard.state().isLeftOut(file()))
        m_needs->setText(tr("Nobody here knows this table: it is left out unless you say what its columns are."));
    else
        m_needs->setText(problems.isEmpty() ? tr("Everything that is needed has a column.") : problems.join(u' '));
    if (problems.isEmpty())
        m_message->clear();
    setNextText(m_wizard.state().hasQuestions() ? tr("Next: Meanings") : tr("Next: Dry run"));
}

QVariant MatchPage::cell(int row, int column, int role) const
{
    const ImportState &state = m_wizard.state();
    const QString header = state.files()[file()].table->headers.value(row);
    if (role == ToneRole)
        return static_cast<int>(column == 0 ? CellTone::Strong : column == 1 ? CellTone::Muted : CellTone::Plain);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0:
        return text::shown(header, 60);
    case 1:
        return state.samples(file(), row);
    case 3:
        return sentenceCase(state.confidence(file(), header));
    default:
        return {};
    }
}

bool MatchPage::validatePage()
{
    if (m_wizard.isLooking())
        return false;
    for (const size_t at : m_wizard.state().tables()) {
        const QStringList problems = m_wizard.state().problems(at);
        if (problems.isEmpty() || m_wizard.state().isLeftOut(at))
            continue;
        m_file->setCurrentIndex(m_file->findData(QVariant::fromValue<qulonglong>(at)));
        m_message->setMessage(MessageKind::Error, problems.join(u' '));
        m_table->setFocus();
        return false;
    }
    return !m_wizard.refresh(); // goes on by itself when read again
}

void MatchPage::saveMapping()
{
    FileRequest request;
    request.title = tr("Save this mapping");
    request.suggestedName = tr("column mapping.json");
    request.suffix = u"json"_s;
    request.filters = {tr("Column mappings (*.json)")};
    m_wizard.session().askWhere(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        QSaveFile out(path);
        const QByteArray bytes = QJsonDocument(m_wizard.state().files()[file()].mapping.toJson()).toJson();
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
            m_message->setMessage(MessageKind::Error, userText(Error{ErrorCode::FileUnwritable, path, out.errorString()}));
        else {
            QSettings settings;
            intake::rememberMapping(settings, path);
            m_message->setMessage(MessageKind::Info, tr("Saved. Use it for the next file with these headings."));
        }
    });
}

// A mapping that was saved for these very headings is worth a word, unless it says what stands here already.
void MatchPage::offerSaved()
{
    const ImportFile &table = m_wizard.state().files()[file()];
    m_offer = intake::savedMappingFor(QSettings(), table.mapping.fingerprint);
    if (!m_offer || table.isMapped || m_offer->mapping.columns == table.mapping.columns) {
        m_offer.reset();
        return;
    }
    m_message->setMessage(MessageKind::Info, tr("These headings match the mapping that you saved as %1.").arg(text::shown(QFileInfo(m_offer->path).completeBaseName(), 60)),
                          tr("Use it"));
}

void MatchPage::useOffer()
{
    if (!m_offer)
        return;
    useMapping(m_offer->mapping);
}

void MatchPage::useMapping(const ingest::ColumnMapping &mapping)
{
    QStringList absent = m_wizard.state().setMapping(file(), mapping);
    for (QString &header : absent)
        header = text::shown(header, 60);
    showTable();
    if (absent.isEmpty())
        m_message->setMessage(MessageKind::Info, tr("The saved mapping is in use."));
    else
        m_message->setMessage(MessageKind::Warning, tr("The saved mapping is in use. This file does not have these columns of it: %1.").arg(absent.join(u", "_s)));
}

void MatchPage::loadMapping()
{
    FileRequest request;
    request.title = tr("Use a saved mapping");
    request.filters = {tr("Column mappings (*.json)")};
    m_wizard.session().prompts().openFile(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        QFile in(path);
        if (!in.open(QIODevice::ReadOnly)) {
            m_message->setMessage(MessageKind::Error, userText(Error{ErrorCode::FileUnreadable, path, in.errorString()}));
            return;
        }
        const auto mapping = ingest::ColumnMapping::fromJson(in.read(1 << 20));
        if (!mapping) {
            m_message->setMessage(MessageKind::Error, userText(mapping.error()));
            return;
        }
        useMapping(*mapping);
    });
}

} // namespace phaseout::ui
