// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"

namespace phaseout::ui {

/// A store in one line: "0412 Northbridge Express Dean Street", "0095@Alpha Ltd Kirkgate" where two companies have the code. Its number leads, so that it stands where names are cut.
[[nodiscard]] QString storeText(const Store &store, const Estate &estate);

} // namespace phaseout::ui
