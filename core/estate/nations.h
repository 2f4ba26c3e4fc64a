// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/store.h"

namespace phaseout {

/// "England", "Northern Ireland"; translated, empty for Unknown.
[[nodiscard]] QString nationWord(Nation nation);

} // namespace phaseout
