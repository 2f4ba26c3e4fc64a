// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/pages/costs/costsstate.h"

namespace phaseout::ui {

using BuildUpTable = RowsModel<CostRow>;
enum BuildUpColumn { BuildUpName, BuildUpLow, BuildUpLikely, BuildUpHigh, BuildUpShare };
[[nodiscard]] std::vector<BuildUpTable::Column> buildUpColumns();

using StoreCostTable = RowsModel<StoreCost>;
enum StoreCostColumn { StoreCostCode, StoreCostName, StoreCostRegion, StoreCostDevices, StoreCostLow, StoreCostLikely, StoreCostHigh };
[[nodiscard]] std::vector<StoreCostTable::Column> storeCostColumns();

} // namespace phaseout::ui
