// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quicksearch.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/session/session.h"
#include "ui/shell/searchmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"
#include "ui/widgets/undokeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr size_t mostHits = 30;
constexpr int mostVisible = 12;
constexpr int widestLetters = 90;

QString plain(QString text) { return text.remove(u'&'); }

// By its own name, and not by what it would undo: who types a store's code wants the store.
QString nameOf(const QAction &command) { return plain(command.text()).section(u':', 0, 0); }
} // namespace

QuickSearch::QuickSearch(Session &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_model(new SearchModel(this))
    , m_list(new QListView(this))
{
    setObjectName(u"quickSearch"_s);
    setPlaceholderText(tr("Go to a page, store or device (Ctrl+K)"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Type a command, a page, a store or a device; arrow keys choose, Enter goes there"));
    setMaxLength(200);
    addAction(lineIcon(Icon::Search, Role::Muted), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setWindowFlags(Qt::ToolTip); // over the page, and the keyboard stays in the field
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &QuickSearch::search);
    connect(m_list, &QListView::clicked, this, &QuickSearch::choose);
}

void QuickSearch::search()
{
    const QString wanted = text().simplified();
    m_runner.cancel();
    std::vector<SearchLine> lines;
    if (!wanted.isEmpty())
        for (QAction *command : m_commands)
            if (command->isEnabled() && nameOf(*command).contains(wanted, Qt::CaseInsensitive))
                lines.push_back({plain(command->text()), command->shortcut().toString(QKeySequence::NativeText), command, {}, {}});
    m_model->setLines(std::move(lines));
    showList();
    if (wanted.size() < 2 || !m_session.isOpen())
        return;
    m_runner.start(
        tr("Searching"),
        [estate = m_session.estate(), wanted](const JobContext &context) { return guide::search(*estate, wanted, mostHits, context); },
        [this](const std::vector<guide::Hit> &hits) {
            m_model->addHits(hits);
            if (m_model->rowCount() == 0)
                m_model->setLines({{tr("Nothing is called that"), {}, nullptr, {}, {}}});
            showList();
        });
}

void QuickSearch::showList()
{
    const int rows = m_model->rowCount();
    if (rows == 0 || !hasFocus())
        return m_list->hide();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    const int height = std::max(m_list->sizeHintForRow(0), 1) * std::min(rows, mostVisible) + 2 * m_list->frameWidth();
    const int letters = fontMetrics().averageCharWidth() * widestLetters;
    m_list->setGeometry(QRect(mapToGlobal(QPoint(0, QWidget::height() + 4)), QSize(std::max(width(), letters), height)));
    m_list->show();
}

void QuickSearch::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const SearchLine line = m_model->line(index.row());
    if (!line.command && line.what.isEmpty())
        return; // it only says that there is nothing
    clear();
    m_model->setLines({});
    m_list->hide();
    if (line.command)
        line.command->trigger();
    else if (!line.what.isEmpty())
        emit wants(line.page, line.what);
}

bool QuickSearch::event(QEvent *event)
{
    if (!isUndoOfNothing(*this, *event))
        return QLineEdit::event(event);
    event->ignore();
    return false;
}

void QuickSearch::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1)));
        return;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0)));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_list->currentIndex());
    case Qt::Key_Escape:
        m_list->hide();
        clear();
        if (m_before) // where the work was: its keys and Undo count again
            m_before->setFocus(Qt::OtherFocusReason);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void QuickSearch::leaveTo(QWidget *before)
{
    if (before != this && before != m_list)
        m_before = before;
}

void QuickSearch::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

} // namespace phaseout::ui
