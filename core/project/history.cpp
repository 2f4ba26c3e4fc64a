// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/history.h"

namespace phaseout {

void History::add(const JournalEntry &entry)
{
    if (roleOf(entry) == Role::Undo)
        m_undos.insert(entry.id);
    const Step step{entry.id, entry.kind, entry.body, entry.utc, entry.actor};
    if (!entry.undoes.isNull() && canUndo() && m_done.back().entry == entry.undoes) {
        m_done.pop_back();
        m_undone.push_back(step);
    } else if (!entry.undoes.isNull() && canRedo() && m_undone.back().entry == entry.undoes) {
        m_undone.pop_back();
        m_done.push_back(step);
    } else {
        m_done.push_back(step);
        m_undone.clear();
    }
}

History::Role History::roleOf(const JournalEntry &entry) const
{
    if (entry.undoes.isNull())
        return Role::Edit;
    return m_undos.contains(entry.undoes) ? Role::Redo : Role::Undo;
}

} // namespace phaseout
