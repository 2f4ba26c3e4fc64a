// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/ganttwords.h"

#include "ui/delegates/cellroles.h"

#include <QCoreApplication>
#include <QLocale>

namespace phaseout::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString segmentText(const GanttSegment &segment)
{
    const QString days = daysText(segment.start, segment.end);
    if (segment.isDone)
        return GanttTable::tr("%1, done").arg(days);
    return segment.isLate ? GanttTable::tr("%1, overdue").arg(days) : days;
}

} // namespace

QString stepName(GanttStep step)
{
    switch (step) {
    case GanttStep::Survey:
        return GanttTable::tr("Survey");
    case GanttStep::Order:
        return GanttTable::tr("Order");
    case GanttStep::Install:
        return GanttTable::tr("Install");
    case GanttStep::Remove:
        return GanttTable::tr("Remove");
    case GanttStep::Verify:
        return GanttTable::tr("Verify");
    }
    return {};
}

QString daysText(QDate from, QDate to)
{
    const QLocale locale;
    const QString last = locale.toString(to, u"d MMM yyyy"_s);
    if (!from.isValid() || from >= to)
        return last;
    QString first = u"d"_s;
    if (from.year() != to.year())
        first = u"d MMM yyyy"_s;
    else if (from.month() != to.month())
        first = u"d MMM"_s;
    return GanttTable::tr("%1 to %2").arg(locale.toString(from, first), last);
}

QString ganttRowText(const QModelIndex &row)
{
    const QModelIndex head = row.siblingAtColumn(0);
    const QString name = head.data().toString();
    if (head.data(GroupRowRole).toBool())
        return u"%1, %2"_s.arg(name, head.data(GroupNoteRole).toString());
    QStringList parts{name};
    for (const GanttSegment &segment : head.data(GanttSegmentsRole).value<GanttSegments>())
        parts << u"%1 %2"_s.arg(stepName(segment.kind), segmentText(segment));
    if (const QDate end = head.data(GanttBaselineEndRole).toDate(); end.isValid())
        parts << GanttTable::tr("Baseline %1").arg(daysText(head.data(GanttBaselineStartRole).toDate(), end));
    if (head.data(GanttPinnedRole).toBool())
        parts << GanttTable::tr("Pinned");
    if (const QString hold = head.data(GanttHoldRole).toString(); !hold.isEmpty())
        parts << GanttTable::tr("On hold: %1").arg(hold);
    if (head.data(GanttCertificateRole).toBool())
        parts << GanttTable::tr("Certificates in");
    return parts.join(u". "_s) + u'.';
}

void GanttTable::setSource(QAbstractItemModel *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source) {
        connect(source, &QAbstractItemModel::modelReset, this, &GanttTable::reset);
        connect(source, &QAbstractItemModel::layoutChanged, this, &GanttTable::reset);
        connect(source, &QAbstractItemModel::rowsInserted, this, &GanttTable::reset);
        connect(source, &QAbstractItemModel::rowsRemoved, this, &GanttTable::reset);
        connect(source, &QAbstractItemModel::rowsMoved, this, &GanttTable::reset);
        connect(source, &QObject::destroyed, this, &GanttTable::reset);
        connect(source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            emit dataChanged(index(from.row(), 0), index(to.row(), ColumnCount - 1));
        });
    }
    reset();
}

void GanttTable::reset()
{
    beginResetModel();
    m_rows = m_source ? m_source->rowCount() : 0;
    endResetModel();
}

int GanttTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}
int GanttTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString GanttTable::text(const QModelIndex &row, int column) const
{
    if (column == NameColumn || row.data(GroupRowRole).toBool())
        return column == NameColumn ? row.data().toString() : QString();
    if (column == BaselineColumn) {
        const QDate end = row.data(GanttBaselineEndRole).toDate();
        return end.isValid() ? daysText(row.data(GanttBaselineStartRole).toDate(), end) : tr("none");
    }
    QStringList parts;
    if (column == MarksColumn) {
        if (row.data(GanttPinnedRole).toBool())
            parts << tr("Pinned");
        if (const QString hold = row.data(GanttHoldRole).toString(); !hold.isEmpty())
            parts << tr("On hold: %1").arg(hold);
        if (row.data(GanttCertificateRole).toBool())
            parts << tr("Certificates in");
        return parts.join(u", "_s);
    }
    for (const GanttSegment &segment : row.data(GanttSegmentsRole).value<GanttSegments>())
        if (int(segment.kind) == column - SurveyColumn)
            parts << segmentText(segment);
    return parts.isEmpty() ? tr("none") : parts.join(u"; "_s);
}

QVariant GanttTable::data(const QModelIndex &index, int role) const
{
    if (!m_source || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QModelIndex row = m_source->index(index.row(), 0);
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == GroupRowRole || role == GroupNoteRole)
        return row.data(role);
    return {};
}

QVariant GanttTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_source ? m_source->headerData(0, Qt::Horizontal) : QVariant();
    case BaselineColumn:
        return tr("Baseline");
    case MarksColumn:
        return tr("Marks");
    default:
        return section < ColumnCount ? stepName(GanttStep(section - SurveyColumn)) : QVariant();
    }
}

} // namespace phaseout::ui
