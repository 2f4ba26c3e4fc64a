// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/railmodel.h"

namespace phaseout::ui {

using namespace Qt::Literals::StringLiterals;

void RailModel::setEntries(std::vector<RailEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void RailModel::setState(const QString &id, RailState state, int count, const QString &words)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    RailEntry &entry = m_entries[std::size_t(row)];
    RailEntry next = entry;
    next.state = state;
    next.count = count;
    next.stateWords = words;
    if (next == entry)
        return;
    entry = std::move(next);
    emit dataChanged(index(row), index(row));
}

int RailModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const auto &each) { return each.id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RailEntry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return entry.stateWords.isEmpty() ? entry.name : u"%1, %2"_s.arg(entry.name, entry.stateWords);
    case IdRole:
        return entry.id;
    case IconRole:
        return int(entry.icon);
    case GroupRole:
        return entry.startsGroup;
    case StateRole:
        return int(entry.state);
    case CountRole:
        return entry.count;
    default:
        return {};
    }
}

} // namespace phaseout::ui
