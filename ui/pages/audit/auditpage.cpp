// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/auditpage.h"

#include "core/base/text.h"
#include "core/project/words.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/pages/audit/journalmodel.h"
#include "ui/session/session.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int mostSteps = 20; // what fits into a menu
}

AuditPage::AuditPage(Session &session, QWidget *parent)
    : LivePage(session, parent)
    , m_steps(new QMenu(this))
    , m_model(new JournalModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_filter(new FilterField(tr("Filter the journal"), this))
    , m_count(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_undoable(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_undo(new QPushButton(tr("&Undo the last step"), this))
    , m_several(new QPushButton(tr("Undo &several"), this))
    , m_redo(new QPushButton(tr("&Redo"), this))
    , m_message(new InlineMessage(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filtered);
    m_table->setAccessibleName(tr("Journal"));
    dressTable(*m_table);
    m_message->clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 0, 24, 0);
    head->setSpacing(12);
    buildHead(*head);
    head->addWidget(m_message);
    layout->addLayout(head);
    auto *table = new QHBoxLayout;
    table->setContentsMargins(24 - RowDelegate::padding, 0, 24 - RowDelegate::padding, 0); // text stands below the title
    table->addWidget(m_table);
    layout->addLayout(table, 1);
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(JournalModel::When, em * 22);
    m_table->setColumnWidth(JournalModel::Who, em * 16);
    m_table->setColumnWidth(JournalModel::Reason, em * 14);
    m_table->horizontalHeader()->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_undo, &QPushButton::clicked, this, [this] { this->session().undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { this->session().redo(); });
    connect(m_message, &InlineMessage::linkTriggered, m_message, &InlineMessage::clear);
    connect(&session, &Session::changed, this, &AuditPage::changed);
    connect(&session, &Session::opened, m_message, &InlineMessage::clear);
    bringUpToDate();
}

void AuditPage::buildHead(QVBoxLayout &layout)
{
    auto *verify = new QPushButton(tr("&Verify that nothing was altered"), this);
    verify->setObjectName(u"verifyButton"_s);
    m_undo->setObjectName(u"auditUndo"_s);
    m_redo->setObjectName(u"auditRedo"_s);
    m_several->setObjectName(u"auditUndoSeveral"_s);
    m_several->setMenu(m_steps);
    m_several->setToolTip(tr("Choose how far back"));
    connect(m_steps, &QMenu::aboutToShow, this, &AuditPage::fillUndoMenu);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    auto *title = new QHBoxLayout;
    title->addWidget(new PlainLabel(tr("Audit"), TextStyle::PageTitle, LabelTone::Text, this), 1);
    title->addWidget(verify);
    layout.addLayout(title);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(12);
    steps->addWidget(m_undo);
    steps->addWidget(m_several);
    steps->addWidget(m_redo);
    steps->addWidget(m_undoable, 1);
    layout.addLayout(steps);
    auto *filter = new QHBoxLayout;
    filter->setSpacing(12);
    filter->addWidget(m_filter, 1);
    filter->addWidget(m_count, 1);
    layout.addLayout(filter);
    connect(verify, &QPushButton::clicked, this, &AuditPage::verify);
}

void AuditPage::refresh()
{
    const auto entries = session().journal();
    m_count->setText(tr("%Ln step(s), newest first", "", static_cast<int>(entries.size())));
    m_model->setEntries(entries, [this](const JournalEntry &entry) {
        const History *known = session().history();
        return known ? wordsOf(entry, *known, *session().estate(), *session().knowledge().makers) : QString();
    });
    m_table->setColumnHidden(JournalModel::Reason, !m_model->hasReasons()); // mostly nobody gives one: What has the room
    QStringList next;
    if (const History *history = session().history()) {
        const int steps = static_cast<int>(history->done().size());
        if (session().canUndo())
            next << tr("Next to undo: %1 (of %Ln step(s)).", "", steps).arg(session().undoWords());
        if (session().canRedo())
            next << tr("Next to redo: %1.").arg(session().redoWords());
    }
    m_undoable->setText(next.join(u' '));
    m_undo->setEnabled(session().canUndo());
    m_several->setVisible(session().history() && session().history()->done().size() > 1);
    m_redo->setEnabled(session().canRedo());
}

// The steps that undo would take, the next one first; choosing one takes back all down to it.
void AuditPage::fillUndoMenu()
{
    m_steps->clear();
    const History *history = session().history();
    if (!history)
        return;
    const auto &done = history->done();
    const QFontMetrics metrics = fontMetrics();
    for (int count = 1; count <= std::min(static_cast<int>(done.size()), mostSteps); ++count) {
        const History::Step &step = done[done.size() - static_cast<size_t>(count)];
        const auto edit = editFromBytes(step.body);
        const QString words = edit ? wordsOf(*edit, *session().estate(), *session().knowledge().makers) : step.kind;
        const QString when = QLocale().toString(step.utc.toLocalTime(), u"d MMM hh:mm"_s);
        m_steps->addAction(metrics.elidedText(QString(when + u"  "_s + words), Qt::ElideRight, metrics.averageCharWidth() * 90).replace(u'&', u"&&"_s), this,
                           [this, count] { undoSteps(count); });
    }
}

void AuditPage::undoSteps(int steps)
{
    if (steps == 1) {
        session().undo();
        return;
    }
    session().change<ChangeEvent>(
        tr("Undoing %Ln step(s)", "", steps),
        [steps](Project &project, const JobContext &context) -> Result<ChangeEvent> {
            Result<ChangeEvent> last = project.undo(context);
            for (int i = 1; i < steps && last && !context.isCancelled(); ++i)
                last = project.undo(context);
            return last;
        },
        {});
}

void AuditPage::verify()
{
    session().change<std::vector<Finding>>(
        tr("Verifying the journal"), [](Project &project, const JobContext &context) { return project.verify(context); },
        [this](const std::vector<Finding> &problems) { showVerified(problems); });
}

void AuditPage::showVerified(const std::vector<Finding> &problems)
{
    if (problems.empty()) {
        m_message->setMessage(MessageKind::Info, tr("The journal is whole: every step follows from the one before, and every import has the rows it was made of."),
                              tr("Dismiss"));
        return;
    }
    QString words = tr("%Ln thing(s) do not fit.", "", static_cast<int>(problems.size()));
    for (size_t i = 0; i < std::min<size_t>(problems.size(), 5); ++i)
        words += u' ' % problems[i].message % u" ("_s % text::shown(problems[i].subject, 60) % u')';
    m_message->setMessage(MessageKind::Error, words, tr("Dismiss"));
}

} // namespace phaseout::ui
