// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpane.h"

#include "core/base/text.h"
#include "core/exports/csv.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/lists/tablerows.h"
#include "ui/models/cellsmodel.h"
#include "ui/session/session.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr size_t mostKept = 1'000; // selected ones that stay selected when the rows change
} // namespace

ListPane::ListPane(Session &session, ListLooks looks, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_looks(std::move(looks))
    , m_view(new QComboBox(this))
    , m_filter(new FilterField(m_looks.filterName, this))
    , m_count(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_message(new InlineMessage(this))
    , m_onlyMessage(new InlineMessage(this))
    , m_model(new CellsModel(m_looks.headers, [this](int row, int column, int role) { return cell(row, column, role); }, m_looks.numbers, this))
    , m_table(new QTableView(this))
    , m_body(new QHBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_export(&session.jobs())
{
    build();
}

void ListPane::build()
{
    m_view->setObjectName(QString(m_looks.slug + u"View"));
    m_view->setAccessibleName(tr("Which of them"));
    m_view->view()->setAccessibleName(m_view->accessibleName());
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setObjectName(QString(m_looks.slug + u"Filter"));
    m_filter->setPlaceholderText(m_looks.filterHint);
    m_count->setObjectName(QString(m_looks.slug + u"Count"));
    m_count->setWordWrap(false);
    m_message->clear();
    m_onlyMessage->clear();
    m_table->setObjectName(QString(m_looks.slug + u"Table"));
    m_table->setAccessibleName(m_looks.name);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    for (const int column : m_looks.numbers)
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    for (const int column : m_looks.statuses)
        m_table->setItemDelegateForColumn(column, new StatusDelegate(m_table));
    m_table->viewport()->installEventFilter(this);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(24, 12, 24, 0);
    tools->setSpacing(12);
    tools->addWidget(m_view);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_count);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(24, 12, 24, 0);
    messages->setSpacing(8);
    messages->addWidget(m_onlyMessage);
    messages->addWidget(m_message);
    m_body->setContentsMargins(24 - RowDelegate::padding, 0, 0, 0); // text stands below the title
    m_body->setSpacing(0);
    m_body->addWidget(m_table, 1);
    auto *copyButton = new QPushButton(tr("&Copy rows"), this);
    copyButton->setObjectName(QString(m_looks.slug + u"Copy"));
    auto *exportButton = new QPushButton(tr("E&xport these rows…"), this);
    exportButton->setObjectName(QString(m_looks.slug + u"Export"));
    m_foot->setContentsMargins(24, 12, 24, 12);
    m_foot->setSpacing(8);
    m_foot->addWidget(copyButton);
    m_foot->addWidget(exportButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addLayout(messages);
    layout->addSpacing(4);
    layout->addLayout(m_body, 1);
    layout->addWidget(new Hairline(this));
    layout->addLayout(m_foot);

    auto *keys = new QShortcut(QKeySequence::Copy, m_table);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &ListPane::copy);
    connect(copyButton, &QPushButton::clicked, this, &ListPane::copy);
    connect(exportButton, &QPushButton::clicked, this, &ListPane::exportRows);
    connect(m_message, &InlineMessage::linkTriggered, m_message, &InlineMessage::clear);
    connect(m_onlyMessage, &InlineMessage::linkTriggered, this, [this] {
        forgetOnly();
        ask();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &ListPane::ask);
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            ask();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ListPane::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isFilling)
            emit selectionChanged();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { emit opened(m_rows[static_cast<size_t>(index.row())]); });
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        stretch();
    return QWidget::eventFilter(watched, event);
}

int ListPane::lettersWide(int column) const { return fontMetrics().averageCharWidth() * m_looks.letters.at(column) + 2 * RowDelegate::padding; }

bool ListPane::isOurs(int column) const { return m_table->columnWidth(column) == m_given[static_cast<size_t>(column)]; }

// What a column holds is read whole, unless it is a long text.
void ListPane::fitColumns()
{
    widenColumns(*m_table, {m_looks.stretched});
    const auto count = static_cast<size_t>(m_looks.headers.size());
    m_needed.assign(count, 0);
    m_given.assign(count, 0);
    const QAbstractItemView &table = *m_table;
    for (int column = 0; column < m_looks.headers.size(); ++column) {
        int &needed = m_needed[static_cast<size_t>(column)];
        needed = column == m_looks.stretched ? std::max(lettersWide(column), table.sizeHintForColumn(column)) : m_table->columnWidth(column);
        m_given[static_cast<size_t>(column)] = m_table->columnWidth(column);
    }
    stretch();
}

// One column takes what room is left, and is never too narrow to be read: then the list scrolls sideways. Where it needs less, long texts of the
// others are read whole.
void ListPane::stretch()
{
    if (m_needed.empty())
        return;
    const int room = m_table->viewport()->width();
    const QHeaderView *header = m_table->horizontalHeader();
    const auto leastOf = [&](int column) {
        return isOurs(column) ? std::min(m_needed[static_cast<size_t>(column)], std::max(lettersWide(column), header->sectionSizeHint(column))) : m_table->columnWidth(column);
    };
    int spare = room - m_needed[static_cast<size_t>(m_looks.stretched)];
    for (int column = 0; column < m_looks.headers.size(); ++column)
        spare -= column == m_looks.stretched ? 0 : leastOf(column);
    int others = 0;
    for (int column = 0; column < m_looks.headers.size(); ++column) {
        if (column == m_looks.stretched)
            continue;
        if (isOurs(column)) {
            const int least = leastOf(column);
            const int more = std::clamp(m_needed[static_cast<size_t>(column)] - least, 0, std::max(spare, 0));
            spare -= more;
            m_given[static_cast<size_t>(column)] = least + more;
            m_table->setColumnWidth(column, least + more);
        }
        others += m_table->columnWidth(column);
    }
    m_table->setColumnWidth(m_looks.stretched, std::max(lettersWide(m_looks.stretched), room - others));
}

void ListPane::setMaker(Maker maker)
{
    m_maker = std::move(maker);
    m_isStale = true;
    ask();
}

void ListPane::setView(int view)
{
    for (int i = m_view->count(); i <= view; ++i)
        m_view->addItem(m_looks.viewName(i)); // their counts come with the content
    m_view->setCurrentIndex(view);
}

void ListPane::forgetOnly()
{
    m_only.reset();
    m_onlyMessage->clear();
}

void ListPane::showView(int view)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        forgetOnly();
        m_filter->clear();
        setView(view);
    }
    ask();
}

void ListPane::setFilter(const QString &text) { m_filter->setText(text); }

void ListPane::setOnly(const QSet<QUuid> &ids, const QString &words)
{
    m_only = ids;
    m_onlyMessage->setMessage(MessageKind::Info, words, tr("Show all"));
    {
        const QScopedValueRollback filling(m_isFilling, true);
        setView(0);
        m_filter->clear();
    }
    ask();
}

void ListPane::choose(const QUuid &id)
{
    m_wanted = id;
    ask();
}

ListAsk ListPane::wanted() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    return {std::max(0, m_view->currentIndex()), m_filter->text().simplified().split(u' ', Qt::SkipEmptyParts), header->sortIndicatorSection(),
            header->sortIndicatorOrder() == Qt::DescendingOrder, m_only};
}

void ListPane::ask()
{
    if (!m_maker || m_isFilling)
        return;
    using Found = std::pair<std::shared_ptr<const ListContent>, std::vector<int>>;
    m_runner.start(
        tr("Looking for rows"),
        [maker = m_maker, content = m_isStale ? nullptr : m_content, ask = wanted()](const JobContext &context) -> Found {
            const auto made = content ? content : maker();
            return {made, made->rows(ask, context)};
        },
        [this](Found found) { take(std::move(found.first), std::move(found.second)); });
}

void ListPane::take(std::shared_ptr<const ListContent> content, std::vector<int> rows)
{
    QSet<QUuid> kept;
    QUuid current = m_wanted;
    if (current.isNull()) {
        for (const int item : selected()) {
            if (static_cast<size_t>(kept.size()) == mostKept)
                break;
            kept.insert(m_content->id(item));
        }
        const int row = m_table->currentIndex().row();
        if (row >= 0 && static_cast<size_t>(row) < m_rows.size())
            current = m_content->id(m_rows[static_cast<size_t>(row)]);
    } else {
        kept.insert(current);
    }
    m_content = std::move(content);
    m_isStale = false;
    m_rows = std::move(rows);
    const int wantedItem = m_wanted.isNull() ? -1 : m_content->itemOf(m_wanted);
    const bool isHidden = wantedItem >= 0 && std::find(m_rows.begin(), m_rows.end(), wantedItem) == m_rows.end();
    const bool isNarrow = m_only || !m_filter->text().isEmpty() || m_view->currentIndex() > 0;
    if (isHidden && isNarrow) {
        forgetOnly();
        const QScopedValueRollback filling(m_isFilling, true);
        m_view->setCurrentIndex(0);
        m_filter->clear();
    } else {
        m_wanted = {};
    }
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setRows(static_cast<int>(m_rows.size()));
        fitColumns();
        showCounts();
        reselect(kept, current);
    }
    emit selectionChanged();
    emit shown();
    if (!m_wanted.isNull())
        ask(); // once more, of all of them
}

void ListPane::showCounts()
{
    const QLocale locale;
    const QScopedValueRollback filling(m_isFilling, true);
    const int views = m_content ? static_cast<int>(m_content->counts().size()) : 0;
    for (int view = 0; view < views; ++view) {
        const QString words = tr("%1, %2").arg(m_looks.viewName(view), locale.toString(m_content->counts()[static_cast<size_t>(view)]));
        if (view < m_view->count())
            m_view->setItemText(view, words);
        else
            m_view->addItem(words);
    }
    m_count->setText(m_looks.countWords(static_cast<int>(m_rows.size())));
}

void ListPane::reselect(const QSet<QUuid> &ids, const QUuid &current)
{
    QItemSelection selection;
    QModelIndex first;
    if (!ids.isEmpty() || !current.isNull())
        for (size_t row = 0; row < m_rows.size(); ++row) {
            const QUuid id = m_content->id(m_rows[row]);
            const QModelIndex index = m_model->index(static_cast<int>(row), 0);
            if (ids.contains(id))
                selection.select(index, index);
            if (id == current)
                first = index;
        }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid()) {
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(first);
    }
}

std::vector<int> ListPane::selected() const
{
    std::vector<int> rows = selectedRows(*m_table);
    for (int &row : rows)
        row = m_rows[static_cast<size_t>(row)];
    return rows;
}

QVariant ListPane::cell(int row, int column, int role) const
{
    const int item = m_rows[static_cast<size_t>(row)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_content->text(item, column);
    return m_content->extra(item, column, role);
}

QString ListPane::copied() const
{
    QString text;
    for (const int item : selected()) {
        QStringList cells;
        for (int column = 0; column < m_looks.headers.size(); ++column)
            cells << m_content->plain(item, column);
        text += copiedLine(cells);
    }
    return text;
}

void ListPane::copy()
{
    const size_t count = selected().size();
    if (count == 0)
        m_message->setMessage(MessageKind::Info, tr("Nothing is selected. Choose rows first: Ctrl+A takes all of them."), tr("Dismiss"));
    else if (count > mostCopied)
        m_message->setMessage(MessageKind::Warning, tr("That is too much to copy. Export these rows to a file instead."), tr("Dismiss"));
    else {
        QGuiApplication::clipboard()->setText(copied());
        m_message->setMessage(MessageKind::Info, tr("%Ln row(s) copied.", nullptr, static_cast<int>(count)), tr("Dismiss"));
    }
}

void ListPane::exportRows()
{
    const FileRequest request{tr("Export these rows"), {}, {tr("CSV files (*.csv)")}, m_looks.fileName, u"csv"_s};
    m_session.askWhere(this, request, [this](const QString &path) {
        if (path.isEmpty() || !m_content)
            return;
        m_export.start(
            tr("Exporting rows"),
            [content = m_content, rows = m_rows, headers = m_looks.headers, path](const JobContext &context) {
                const auto row = [&](size_t at) {
                    QStringList cells;
                    for (int column = 0; column < headers.size(); ++column)
                        cells << content->plain(rows[at], column);
                    return cells;
                };
                return exports::writeCsvRows(headers, rows.size(), row, path, context, exports::Existing::Replace);
            },
            [this, path, count = static_cast<int>(m_rows.size())](const Result<void> &done) {
                if (!done)
                    m_message->setMessage(MessageKind::Error, userText(done.error()), tr("Dismiss"));
                else
                    m_message->setMessage(MessageKind::Info, tr("%Ln row(s) written to %1.", nullptr, count).arg(text::shown(QDir::toNativeSeparators(path))), tr("Dismiss"));
            });
    });
}

} // namespace phaseout::ui
