// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/editrowsmodel.h"

#include "ui/delegates/cellroles.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

EditRowsModel::EditRowsModel(std::vector<Column> columns, Check check, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_check(std::move(check))
{
}

void EditRowsModel::setRows(Rows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (QStringList &row : m_rows)
        row.resize(columnCount());
    m_problems = m_check(m_rows);
    endResetModel();
}

void EditRowsModel::addRow(const QStringList &row)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(row);
    m_rows.back().resize(columnCount());
    endInsertRows();
    lookAgain();
}

void EditRowsModel::removeRowAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    lookAgain();
}

int EditRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int EditRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

const EditRowsModel::Problem *EditRowsModel::problemAt(const QModelIndex &index) const
{
    for (const Problem &problem : m_problems)
        if (problem.row == index.row() && problem.column == index.column())
            return &problem;
    return nullptr;
}

QVariant EditRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns.at(static_cast<size_t>(index.column()));
    const QString &text = m_rows.at(static_cast<size_t>(index.row())).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole:
        if (const Problem *problem = problemAt(index))
            return problem->words;
        return {};
    case Qt::AccessibleTextRole: {
        const Problem *problem = problemAt(index);
        return problem ? u"%1, %2. %3"_s.arg(column.title, text, problem->words) : u"%1, %2"_s.arg(column.title, text);
    }
    case ToneRole:
        if (problemAt(index))
            return static_cast<int>(CellTone::Strong);
        if (!column.isEditable)
            return static_cast<int>(CellTone::Muted);
        return {};
    default:
        return {};
    }
}

bool EditRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Column &column = m_columns.at(static_cast<size_t>(index.column()));
    QString typed = value.toString().simplified();
    if (column.tidied)
        typed = column.tidied(typed);
    QString &text = m_rows.at(static_cast<size_t>(index.row()))[index.column()];
    if (text == typed)
        return true;
    text = typed;
    lookAgain();
    return true;
}

void EditRowsModel::lookAgain()
{
    m_problems = m_check(m_rows);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit edited();
}

QVariant EditRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns.at(static_cast<size_t>(section));
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

Qt::ItemFlags EditRowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_columns.at(static_cast<size_t>(index.column())).isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace phaseout::ui
