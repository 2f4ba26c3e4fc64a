// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identify/makertablesdialog.h"

#include "core/intake/makertablefiles.h"
#include "core/project/edits.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/cellsmodel.h"
#include "ui/session/session.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/dialogfoot.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QStringList tablesIn(QStringView ending)
{
    QStringList names;
    for (const QString &name : rules::makerTableNames())
        if (name.endsWith(ending))
            names += name;
    return names;
}
} // namespace

MakerTablesDialog::MakerTablesDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new CellsModel({tr("Table"), tr("Rows")},
                             [this](int row, int column, int role) -> QVariant {
                                 if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
                                     return {};
                                 const auto &[name, text] = *std::next(m_tables.begin(), row);
                                 return column == 0 ? name : QLocale().toString(rules::rowsOfTable(text));
                             },
                             {1}, this))
    , m_view(new QTableView(this))
    , m_effect(new PlainLabel(this))
    , m_add(new QPushButton(tr("&Add files…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_use(new QPushButton(tr("&Use these tables"), this))
{
    setObjectName(u"makerTablesDialog"_s);
    setWindowTitle(tr("Your maker tables"));
    setAttribute(Qt::WA_DeleteOnClose);
    useSurface(*this);
    build();
    connect(&session, &Session::changed, this, &MakerTablesDialog::reread);
    connect(&session, &Session::closed, this, &QDialog::reject);
    connect(&session, &Session::busyChanged, this, &MakerTablesDialog::goOn, Qt::QueuedConnection);
    connect(this, &QDialog::finished, this, [this] {
        if (m_isTrying)
            m_session.runner().cancel();
    });
    connect(m_add, &QPushButton::clicked, this, &MakerTablesDialog::addFiles);
    connect(m_remove, &QPushButton::clicked, this, &MakerTablesDialog::removeChosen);
    connect(m_use, &QPushButton::clicked, this, &MakerTablesDialog::use);
    reread();
    m_add->setFocus();
}

void MakerTablesDialog::build()
{
    constexpr int pad = RowDelegate::padding; // the table brings its own
    m_view->setObjectName(u"makerTables"_s);
    m_view->setAccessibleName(windowTitle());
    m_view->setModel(m_model);
    dressTable(*m_view);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setColumnWidth(0, fontMetrics().averageCharWidth() * 40);
    m_effect->setObjectName(u"makerTablesEffect"_s);
    m_add->setObjectName(u"addMakerTables"_s);
    m_add->setAutoDefault(false);
    m_remove->setObjectName(u"removeMakerTable"_s);
    m_remove->setAutoDefault(false);
    m_use->setObjectName(u"useMakerTables"_s);
    m_use->setDefault(true);
    setButtonKind(*m_use, ButtonKind::Primary);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *help = new PlainLabel(tr("Tables of the names and columns of the built-in ones: %1. Their rows come before those. Of the IEEE’s lists of address prefixes, %2, what is new in them is kept.")
                                    .arg(tablesIn(u".tsv").join(u", "_s), tablesIn(u".csv").join(u", "_s)),
                                TextStyle::Small, LabelTone::Muted, this);
    for (PlainLabel *label : {help, m_effect})
        label->setContentsMargins(pad, 0, pad, 0);
    QHBoxLayout *buttons = dialogFoot(*this, *close, *m_use);
    buttons->setContentsMargins(pad, 0, pad, 0);
    buttons->insertWidget(0, m_add);
    buttons->insertWidget(1, m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24 - pad, 24, 24 - pad, 16);
    layout->setSpacing(12);
    layout->addWidget(help);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_effect);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
}

// What was tried out was of another state.
void MakerTablesDialog::reread()
{
    show(m_session.estate()->makerTables);
    tell(m_tables.empty() ? tr("There are no tables of your own yet.") : tr("These tables are in use."));
}

void MakerTablesDialog::show(const rules::MakerTables &tables)
{
    m_tables = tables;
    m_model->setRows(static_cast<int>(m_tables.size()));
    m_model->refresh();
    m_remove->setEnabled(!m_tables.empty());
    m_use->setEnabled(m_tables != m_session.estate()->makerTables);
}

void MakerTablesDialog::tell(const QString &words) { m_effect->setText(words); }

// The session does one thing at a time: what is asked for here waits for what runs.
void MakerTablesDialog::whenFree(const std::function<void()> &next)
{
    if (!m_session.isBusy())
        return next();
    m_next = next;
    tell(tr("Something else is running. This goes on when it is done."));
}

void MakerTablesDialog::goOn()
{
    if (m_session.isBusy())
        return;
    if (std::exchange(m_isTrying, false))
        reread(); // it was stopped
    if (m_next)
        std::exchange(m_next, {})();
}

void MakerTablesDialog::addFiles()
{
    const FileRequest request{tr("Add maker tables"), {}, {tr("Tables of makers (%1)").arg(rules::makerTableNames().join(u' '))}, {}, {}};
    m_session.prompts().openFiles(this, request, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            tryOut([paths](const rules::MakerTables &from) -> Result<rules::MakerTables> {
                const auto added = intake::readMakerTables(paths);
                return added ? rules::MakerRules::withTables(from, *added) : failure(added.error());
            });
    });
}

void MakerTablesDialog::removeChosen()
{
    const int row = m_view->currentIndex().row();
    if (row < 0) {
        tell(tr("Choose the table first that is to go."));
        m_view->setFocus();
        return;
    }
    const QString name = std::next(m_tables.begin(), row)->first;
    tryOut([name](rules::MakerTables tables) -> Result<rules::MakerTables> {
        tables.erase(name);
        return rules::MakerRules::withTables(tables, {});
    });
}

void MakerTablesDialog::tryOut(const Wanted &wanted)
{
    whenFree([this, wanted] {
        tell(tr("Trying it out…"));
        m_isTrying = m_session.change<Trial>(
            tr("Trying out maker tables"), [wanted, from = m_tables](Project &project, const JobContext &context) { return tried(project, from, wanted, context); },
            [dialog = QPointer(this)](Trial trial) {
                if (dialog)
                    dialog->take(std::move(trial));
            });
    });
}

// What is wrong with a table is said here, beside it.
Result<MakerTablesDialog::Trial> MakerTablesDialog::tried(Project &project, const rules::MakerTables &from, const Wanted &wanted, const JobContext &context)
{
    const auto tables = wanted(from);
    if (!tables)
        return Trial{from, {}, userText(tables.error())};
    const auto before = project.estate();
    const auto after = project.rehearse(changeDocument(*before, Document::MakerTables, phaseout::toJson(*tables)), context);
    if (!after && after.error().code == ErrorCode::Cancelled)
        return failure(after.error());
    if (!after)
        return Trial{from, {}, userText(after.error())};
    return Trial{*tables, tablesEffect(*before, *after), {}};
}

void MakerTablesDialog::take(Trial trial)
{
    m_isTrying = false;
    if (!trial.problem.isEmpty())
        return tell(trial.problem);
    show(trial.tables);
    if (!m_use->isEnabled())
        return tell(tr("Nothing in them is new: these tables are in use."));
    tell(tr("With these tables: %1").arg(wordsOf(trial.effect).join(u' ')));
    m_use->setFocus();
}

void MakerTablesDialog::use()
{
    whenFree([this, tables = m_tables] {
        if (m_session.apply(changeDocument(*m_session.estate(), Document::MakerTables, phaseout::toJson(tables))))
            accept();
    });
}

} // namespace phaseout::ui
