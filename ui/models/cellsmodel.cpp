// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellsmodel.h"

#include "ui/delegates/cellroles.h"

namespace phaseout::ui {

CellsModel::CellsModel(QStringList headers, Cell cell, QList<int> numbers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
    , m_cell(std::move(cell))
    , m_numbers(std::move(numbers))
{
}

void CellsModel::setRows(int count)
{
    beginResetModel();
    m_rows = count;
    endResetModel();
}

void CellsModel::refresh()
{
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

int CellsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int CellsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_headers.size()); }

QVariant CellsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const QVariant value = m_cell(index.row(), index.column(), role);
    if (value.isValid() || role == GroupRowRole)
        return value;
    if (role == Qt::TextAlignmentRole && m_numbers.contains(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && !m_cell(index.row(), 0, GroupRowRole).toBool())
        return tr("%1, %2").arg(m_headers.at(index.column()), m_cell(index.row(), index.column(), Qt::DisplayRole).toString());
    return value;
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((m_numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags CellsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (m_cell(index.row(), 0, GroupRowRole).toBool())
        return m_passesHeadings ? Qt::NoItemFlags : Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace phaseout::ui
