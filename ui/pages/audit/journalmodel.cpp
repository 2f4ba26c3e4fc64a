// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/journalmodel.h"

#include "core/base/text.h"
#include "core/project/edits.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

void JournalModel::setEntries(std::vector<JournalEntry> entries, Words words)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_rows.assign(m_entries.size(), {});
    m_words = std::move(words);
    endResetModel();
}

// The reason stands last in an edit as it is stored: nothing has to be read for it.
bool JournalModel::hasReasons() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const JournalEntry &entry) { return !entry.body.endsWith("\"reason\":\"\"}"); });
}

int JournalModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int JournalModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const JournalModel::Row &JournalModel::read(int row) const
{
    Row &one = m_rows[static_cast<size_t>(row)];
    if (one.isRead)
        return one;
    const auto edit = editFromBytes(m_entries[static_cast<size_t>(row)].body);
    one.what = edit ? m_words(m_entries[static_cast<size_t>(row)]) : tr("Written by a later version");
    one.isRead = !one.what.isEmpty();
    one.reason = edit ? text::shown(edit->reason) : QString();
    return one;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const JournalEntry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case When:
        return QLocale().toString(entry.utc.toLocalTime(), u"d MMM yyyy hh:mm"_s);
    case Who:
        return text::shown(entry.actor, 60);
    case What:
        return read(index.row()).what;
    default:
        return read(index.row()).reason;
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace phaseout::ui
