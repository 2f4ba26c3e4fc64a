// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/pages/plan/planstate.h"

namespace phaseout::ui {

/// The plan as a table, all of it in words and figures.
using PlanTable = RowsModel<PlanRow>;
/// The reason's column, the last one.
inline constexpr int planReasonColumn = 10;
[[nodiscard]] std::vector<PlanTable::Column> planColumns();

} // namespace phaseout::ui
