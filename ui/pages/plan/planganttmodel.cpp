// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planganttmodel.h"

#include "ui/delegates/cellroles.h"

#include <QLocale>

namespace phaseout::ui {

void PlanGanttModel::setRows(std::vector<PlanRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_movedRow = -1;
    m_moved.reset();
    endResetModel();
}

const PlanRow *PlanGanttModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int PlanGanttModel::rowOf(const StoreId &store) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i].isGroup && m_rows[i].visit.store == store)
            return static_cast<int>(i);
    return -1;
}

void PlanGanttModel::setMoved(int row, std::optional<Week> week)
{
    const int before = std::exchange(m_movedRow, week ? row : -1);
    m_moved = week;
    for (const int touched : {before, m_movedRow})
        if (rowAt(touched))
            emit dataChanged(index(touched, 0), index(touched, ColumnCount - 1));
}

int PlanGanttModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int PlanGanttModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

qint64 PlanGanttModel::shiftOf(int row) const
{
    return row == m_movedRow && m_moved ? m_rows[static_cast<size_t>(row)].visit.week().monday().daysTo(m_moved->monday()) : 0;
}

QVariant PlanGanttModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == GroupRowRole)
        return row.isGroup;
    if (row.isGroup) {
        if (role == GroupNoteRole)
            return row.note;
        return role == Qt::DisplayRole && index.column() == StoreColumn ? QVariant(row.name) : QVariant();
    }
    if (role >= GanttStartRole)
        return work(row, index.row(), role);
    return cell(row, index.column(), role);
}

QVariant PlanGanttModel::cell(const PlanRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column == StoreColumn ? Qt::AlignLeft : Qt::AlignRight)));
    if (role == Qt::ToolTipRole && column == StoreColumn)
        return QString(row.code + QLatin1Char(' ') + row.name);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case StoreColumn:
        return row.name == row.code ? row.code : QString(row.code + QLatin1Char(' ') + row.name);
    case DevicesColumn:
        return QLocale().toString(row.visit.devices);
    default:
        return QLocale().toString(row.visit.risk);
    }
}

QVariant PlanGanttModel::work(const PlanRow &row, int at, int role) const
{
    const qint64 shift = shiftOf(at);
    const QDate start = row.visit.start.addDays(shift);
    const QDate finish = row.visit.finish.addDays(shift);
    const GanttStep step = row.visit.kind == timetable::VisitKind::Survey ? GanttStep::Survey : GanttStep::Remove;
    switch (role) {
    case GanttStartRole:
        return start;
    case GanttEndRole:
        return finish;
    case GanttSegmentsRole:
        return QVariant::fromValue(GanttSegments{{step, start, finish, row.isDone, row.isLate}});
    case GanttBaselineStartRole:
        return row.baselineStart;
    case GanttBaselineEndRole:
        return row.baselineFinish;
    case GanttPinnedRole:
        return row.isPinned;
    default:
        return {};
    }
}

QVariant PlanGanttModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignBottom | (section == StoreColumn ? Qt::AlignLeft : Qt::AlignRight)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StoreColumn:
        return tr("Store");
    case DevicesColumn:
        return tr("Devices");
    default:
        return tr("Risk");
    }
}

} // namespace phaseout::ui
