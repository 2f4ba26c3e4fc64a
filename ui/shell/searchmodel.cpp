// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchmodel.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

void SearchModel::setLines(std::vector<SearchLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void SearchModel::addHits(const std::vector<guide::Hit> &hits)
{
    if (hits.empty())
        return;
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(hits.size()) - 1);
    for (const guide::Hit &hit : hits) {
        const bool isStore = hit.kind == guide::Hit::Kind::Store;
        m_lines.push_back({hit.title, hit.detail, nullptr, isStore ? PageId::Track : PageId::Identify, hit.id});
    }
    endInsertRows();
}

int SearchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchLine &one = line(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return one.detail.isEmpty() ? one.title : QString(one.title + u"   "_s + one.detail);
    return {};
}

} // namespace phaseout::ui
