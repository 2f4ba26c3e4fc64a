// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/change.h"
#include "core/project/estate.h"

namespace phaseout {

/// What became of a settings document, in the user's language: "0049 Leeds pinned to the week of 7 Jun 2027",
/// "Constraints changed: crews, budgets", "Unit rates set".
[[nodiscard]] QString documentWords(const SetDocument &change, const Estate &estate);

} // namespace phaseout
