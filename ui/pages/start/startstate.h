// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/programme.h"

namespace phaseout::ui {

/// A file name for \a programme, without folder: "Northbridge camera removal.phaseout".
[[nodiscard]] QString fileNameFor(const Programme &programme);

} // namespace phaseout::ui
