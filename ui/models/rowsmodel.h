// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <functional>

namespace phaseout::ui {

/// What all RowsModels share: headers, alignment, the words for screen readers.
class RowsModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    struct Head {
        QString title;
        bool isNumber = false;
    };
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual Head head(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    /// What the cell says in \a role beside its text; SortRole included.
    [[nodiscard]] virtual QVariant extra(int row, int column, int role) const = 0;
};

/// A table over a list of values. The text of a cell is its SortRole where the column gives no other, so that proxies can
/// sort by any column.
template <class Row>
class RowsModel : public RowsModelBase {
public:
    struct Column {
        QString title;
        std::function<QString(const Row &)> text;
        bool isNumber = false;
        std::function<QVariant(const Row &, int role)> extra; ///< other roles; invalid where it says nothing
    };

    explicit RowsModel(std::vector<Column> columns, QObject *parent = nullptr) : RowsModelBase(parent), m_columns(std::move(columns)) {}

    void setRows(std::vector<Row> given)
    {
        beginResetModel();
        m_rows = std::move(given);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &all() const { return m_rows; }
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }

protected:
    [[nodiscard]] int columns() const override { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] Head head(int column) const override { return {of(column).title, of(column).isNumber}; }
    [[nodiscard]] QString text(int row, int column) const override { return of(column).text(at(row)); }
    [[nodiscard]] QVariant extra(int row, int column, int role) const override
    {
        return of(column).extra ? of(column).extra(at(row), role) : QVariant();
    }

private:
    [[nodiscard]] const Column &of(int column) const { return m_columns.at(static_cast<size_t>(column)); }

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace phaseout::ui
