// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"
#include "core/project/journal.h"

namespace phaseout::ui {

/// What the entry at \a at did, in words. An undo is told by what it took back ("Undone: Plan 1A4A made the current one"),
/// a redo by what it did again, as far as \a entries go back.
[[nodiscard]] QString journalWords(const std::vector<JournalEntry> &entries, size_t at, const Estate &estate);

} // namespace phaseout::ui
