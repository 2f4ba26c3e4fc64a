// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/editrowsmodel.h"

#include <QWidget>

class QTableView;

namespace phaseout::ui {

class PlainLabel;
class SectionHeading;

/// A short list to type into: heading, table, Add and Remove, and under it what is wrong, in words.
class ListEditor : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString name;    ///< object name, "freezes"
        QString heading; ///< "No work in store"
        QString help;    ///< one muted sentence
        QString add;     ///< "Add a freeze"
    };
    ListEditor(const Words &words, std::vector<EditRowsModel::Column> columns, EditRowsModel::Check check, QWidget *parent = nullptr);
    /// \a note: "Assumed"; empty for what a person said.
    void setRows(EditRowsModel::Rows rows, const QString &note);
    [[nodiscard]] const EditRowsModel::Rows &rows() const { return m_model->texts(); }
    [[nodiscard]] EditRowsModel *model() const { return m_model; }
    /// A new row starts with these texts.
    void setNewRow(const QStringList &row) { m_newRow = row; }

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Words &words);
    void add();
    void removeCurrent();
    void showProblems();
    void fit();

    EditRowsModel *m_model;
    SectionHeading *m_heading;
    QTableView *m_table;
    PlainLabel *m_problem;
    QStringList m_newRow;
};

} // namespace phaseout::ui
