// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/history.h"

namespace phaseout {

void History::add(const JournalEntry &entry)
{
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

} // namespace phaseout
