// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/journal.h"

#include <QSet>
#include <vector>

namespace phaseout {

/// The one undo truth: what can be undone and redone, derived from the journal through \c undoes. Works after a restart
/// and from the command line alike; a new edit clears what could be redone.
class History {
public:
    struct Step {
        QUuid entry;       ///< the entry that did it last
        QString kind;
        QByteArray body;   ///< toBytes(Edit) of what was done
        QDateTime utc;
        QString actor;
    };

    /// What an entry did: something new, or taking back, or doing again.
    enum class Role { Edit, Undo, Redo };

    /// Takes the next entry of the journal into account.
    void add(const JournalEntry &entry);
    /// Of an entry that was added.
    [[nodiscard]] Role roleOf(const JournalEntry &entry) const;

    /// Never that the project was begun: without it there would be no rates, no constraints and no programme.
    [[nodiscard]] bool canUndo() const { return m_done.size() > 1; }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    [[nodiscard]] const Step &nextUndo() const { return m_done.back(); }
    /// Its body is that of the undo: redoing applies its inverse.
    [[nodiscard]] const Step &nextRedo() const { return m_undone.back(); }
    [[nodiscard]] const std::vector<Step> &done() const { return m_done; }
    [[nodiscard]] const std::vector<Step> &undone() const { return m_undone; }

private:
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    QSet<QUuid> m_undos; ///< entries that took something back
};

} // namespace phaseout
