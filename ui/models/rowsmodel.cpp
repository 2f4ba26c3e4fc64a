// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsmodel.h"

#include "ui/delegates/cellroles.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

int RowsModelBase::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns(); }
int RowsModelBase::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : rows(); }

QVariant RowsModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (QVariant own = extra(index.row(), index.column(), role); own.isValid())
        return own;
    switch (role) {
    case Qt::ToolTipRole: // what does not fit can be read
    case SortRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (head(index.column()).isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(head(index.column()).title, text(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant RowsModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::DisplayRole)
        return head(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (head(section).isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

} // namespace phaseout::ui
