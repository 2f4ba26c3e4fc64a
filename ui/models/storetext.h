// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/store.h"

namespace phaseout::ui {

/// A store in one line: "0412 Northbridge Express Dean Street". Its number leads, so that it stands where names are cut.
[[nodiscard]] QString storeText(const Store &store);

} // namespace phaseout::ui
