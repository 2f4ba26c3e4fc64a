// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <functional>
#include <vector>

namespace phaseout::ui {

/// A table of texts that people type into. What is typed is kept as it is; what is wrong with it is said beside it and
/// looked at again at every change.
class EditRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString title;
        bool isNumber = false;
        bool isEditable = true;
        /// Puts a typed text in order ("1500" → "£1,500"); nothing when absent.
        std::function<QString(const QString &typed)> tidied = {};
    };
    /// A sentence for people, and the cell it is about.
    struct Problem {
        int row = 0;
        int column = 0;
        QString words;
        friend bool operator==(const Problem &, const Problem &) = default;
    };
    using Rows = std::vector<QStringList>;
    using Check = std::function<std::vector<Problem>(const Rows &)>;

    EditRowsModel(std::vector<Column> columns, Check check, QObject *parent = nullptr);
    /// Takes \a rows as they are; each is filled up to the number of columns.
    void setRows(Rows rows);
    [[nodiscard]] const Rows &texts() const { return m_rows; }
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    void addRow(const QStringList &row);
    void removeRowAt(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A user changed something; not after setRows().
    void edited();

private:
    [[nodiscard]] const Problem *problemAt(const QModelIndex &index) const;
    void lookAgain();

    std::vector<Column> m_columns;
    Check m_check;
    Rows m_rows;
    std::vector<Problem> m_problems;
};

} // namespace phaseout::ui
