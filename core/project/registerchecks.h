// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/estate.h"
#include "core/project/usedcodes.h"

namespace phaseout {

/// Whether a register's row is of \a store, under the code that it has or had; \a used are those of all rows and of \a estate.
[[nodiscard]] bool isRowOf(const StoredStoreRow &row, const Store &store, const Estate &estate, const UsedCodes &used);

/// Whether \a from may be \a to now, as somebody says. Fails with ValueInvalid, in words, where it is that already, or where a register
/// has both of them at two places: they are two stores, but where it has what \a from was under the code of \a to, and another store under the old one. \a used as of isRowOf().
[[nodiscard]] Result<void> checkRenumbered(const Store &from, const Store &to, const std::vector<StoredStoreRow> &rows, const Estate &estate, const UsedCodes &used);

/// Whether \a part may have become of \a from. Fails with ValueInvalid, in words, where it is that store itself, was in a register as early as it,
/// or is more than 5 km away. \a used as of isRowOf().
[[nodiscard]] Result<void> checkSplit(const Store &from, const Store &part, const std::vector<StoredStoreRow> &rows, const Estate &estate, const UsedCodes &used);

} // namespace phaseout
