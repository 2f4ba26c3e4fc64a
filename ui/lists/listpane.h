// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/lists/listcontent.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QTableView;
class QHBoxLayout;

namespace phaseout::ui {

class CellsModel;
class FilterField;
class InlineMessage;
class PlainLabel;
class Session;

/// What a list is called and how it looks.
struct ListLooks {
    QString slug;         ///< for object names: "devices"
    QString name;         ///< for screen readers
    QString filterName;
    QString filterHint;
    QStringList headers;
    QList<int> numbers;   ///< columns of figures
    QList<int> statuses;  ///< columns with a symbol before the word
    QList<int> letters;   ///< the most that a column is wide by itself
    int stretched = 0;    ///< the column that takes what room is left beside the others, and its letters at least
    std::function<QString(int view)> viewName;
    std::function<QString(int count)> countWords; ///< "32 devices"
    QString fileName;     ///< for the export
};

/// A list of any length with its choice of views, a filter, sorting, copying and export. The rows are looked for beside the
/// window; until they are there the list shows what it had.
class ListPane : public QWidget {
    Q_OBJECT
public:
    using Maker = std::function<std::shared_ptr<const ListContent>()>;

    ListPane(Session &session, ListLooks looks, QWidget *parent = nullptr);
    /// \a maker makes the content anew, beside the window.
    void setMaker(Maker maker);
    /// That view, of all of them.
    void showView(int view);
    void setFilter(const QString &text);
    /// None but \a ids, until the user asks for all again; \a words say what they are.
    void setOnly(const QSet<QUuid> &ids, const QString &words);
    /// Selects that one, and shows all where the view has it not.
    void choose(const QUuid &id);

    /// What the list shows; null before it was first made.
    [[nodiscard]] std::shared_ptr<const ListContent> content() const { return m_content; }
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; }
    /// Positions in the content of what is selected, in the list's order.
    [[nodiscard]] std::vector<int> selected() const;
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// Beside the list, and below it.
    [[nodiscard]] QHBoxLayout *body() const { return m_body; }
    [[nodiscard]] QHBoxLayout *foot() const { return m_foot; }
    /// Rows as tab-separated text, without headings; a text that a spreadsheet would take for a formula is guarded.
    [[nodiscard]] QString copied() const;
    [[nodiscard]] bool isLooking() const { return m_runner.isRunning(); }

public slots:
    void copy();
    void exportRows();

signals:
    /// Another selection, or other rows.
    void selectionChanged();
    /// Enter, or a double click, on a row.
    void opened(int item);
    /// The rows that were asked for are there.
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] int lettersWide(int column) const; ///< px
    void fitColumns();
    void stretch();
    [[nodiscard]] bool isOurs(int column) const; ///< nobody has made it wider or narrower
    void setView(int view);
    void forgetOnly();
    void ask();
    void take(std::shared_ptr<const ListContent> content, std::vector<int> rows);
    void showCounts();
    void reselect(const QSet<QUuid> &ids, const QUuid &current);
    [[nodiscard]] ListAsk wanted() const;
    [[nodiscard]] QVariant cell(int row, int column, int role) const;

    Session &m_session;
    ListLooks m_looks;
    std::vector<int> m_needed; ///< by column: what it takes to be read whole, px
    std::vector<int> m_given;  ///< what it was given
    Maker m_maker;
    std::shared_ptr<const ListContent> m_content;
    std::vector<int> m_rows;
    bool m_isStale = true; ///< the content is of an earlier estate
    bool m_isFilling = false;
    QUuid m_wanted;
    std::optional<QSet<QUuid>> m_only;
    QComboBox *m_view;
    FilterField *m_filter;
    PlainLabel *m_count;
    InlineMessage *m_message;
    InlineMessage *m_onlyMessage;
    CellsModel *m_model;
    QTableView *m_table;
    QHBoxLayout *m_body;
    QHBoxLayout *m_foot;
    JobRunner m_export;
    JobRunner m_runner;
};

} // namespace phaseout::ui
