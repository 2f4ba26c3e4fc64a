// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"
#include "core/rules/makerrules.h"

namespace phaseout {

/// As wordsOf() of edits.h, where makers go by their slugs, with the names that \a makers has for them: "46 devices: Confirmed, Hikvision".
[[nodiscard]] QString wordsOf(const Edit &edit, const Estate &estate, const rules::MakerRules &makers);
[[nodiscard]] QString wordsOf(const JournalEntry &entry, const History &history, const Estate &estate, const rules::MakerRules &makers);

} // namespace phaseout
