// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"

#include <functional>

namespace phaseout::report {

/// One row of the assumptions: what, its value, its unit, where it comes from.
using WriteRow = std::function<void(const QString &, Cell, const QString &, const QString &)>;

/// Everything that the plan keeps to, one row a constraint; long lists end with how many more there are. The source says
/// whether a person set it or Phaseout filled it in. Freezes and closures that are over are left out.
void writeConstraints(const Facts &facts, const WriteRow &write);

} // namespace phaseout::report
