// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QAbstractItemModel;
class QStackedWidget;
class QTableView;

namespace phaseout::ui {

class PlainLabel;
class SectionHeading;

/// A picture and its table twin under one heading, with the sentence that says the same. "Show as table" and Ctrl+T
/// change from one to the other; the focus goes along.
class TablePair : public QWidget {
    Q_OBJECT
public:
    explicit TablePair(const QString &heading, QWidget *parent = nullptr);
    /// Takes ownership of \a picture; an earlier one is deleted.
    void setPicture(QWidget *picture);
    /// \a model must outlive the pair.
    void setTableModel(QAbstractItemModel *model);
    void setNote(const QString &note);
    /// One sentence in words above the picture; also the picture's accessible description.
    void setSummary(const QString &sentence);
    /// Ctrl+T, while the keyboard is in the pair.
    [[nodiscard]] static QKeySequence toggleKeys() { return Qt::CTRL | Qt::Key_T; }
    void setShowsTable(bool showsTable);
    [[nodiscard]] bool showsTable() const;
    /// The twin's view; pages dress it with dressTable() of ui/delegates.
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] SectionHeading *heading() const { return m_heading; }

public slots:
    void toggle();

private:
    SectionHeading *m_heading;
    PlainLabel *m_summary;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QWidget *m_picture = nullptr;
};

} // namespace phaseout::ui
