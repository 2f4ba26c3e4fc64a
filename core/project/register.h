// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/project/estate.h"
#include "core/project/repository.h"
#include "core/rules/gazetteer.h"

/// Stores and subnets as register and subnet rows say them: a pure function of the facts.
namespace phaseout {

struct RegisterStores {
    std::vector<Organisation> organisations; ///< by name
    std::vector<Store> stores;               ///< in (organisation name, code) order, user-made ones included
};

/// Makes stores of \a rows, each of the company that companyRowsOf() finds. A newer batch's row replaces, column by column, an older one of the same organisation and code: a
/// column that it does not have changes nothing, and neither does another closing day, which registerChanges() asks about. A code that only lacks leading zeros of the one code of an earlier batch is
/// that code ("register.code.zeros-lost"). Within one batch
/// the first row of a code stands and a differing second is a finding ("register.code.repeated"), as is the row of a code that the store of another row had before. A row without a code is
/// refused ("register.row.no-code"); a postcode that is none is kept as text, one whose sector is not known is noted
/// ("register.postcode.unknown"), and one that lies far from the row's own coordinates or town is told ("register.place.far",
/// "register.town.far"). Region and
/// nation come from the row, else from the postcode. \a userMade stores that a register now has give way to the register's
/// row and keep their id: that of their company and code, or the only one of that code where postcode, name or address agree. \a corrections say which codes are one store, which stores closed, and what a region means.
/// \a fallbackOrganisation is for rows whose company nothing tells. Findings are given for \a newFrom and later
/// batches only, with files from \a batches.
[[nodiscard]] Outcome<RegisterStores> storesOf(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches,
                                               const std::vector<Store> &userMade, const QUuid &project,
                                               const QString &fallbackOrganisation, const Gazetteer &gazetteer, int newFrom,
                                               const StoreCorrections &corrections = {});

/// Ties subnet rows to \a estate's stores. A range that is none ("subnet.row.invalid") and a store that no register has
/// ("subnet.row.no-store") are refused with a finding, and a range of several stores is told ("subnet.row.shared"), for \a newFrom and later batches.
[[nodiscard]] Outcome<std::vector<PlacedSubnet>> subnetsOf(const std::vector<StoredSubnetRow> &rows, const std::vector<Batch> &batches,
                                                           const Estate &estate, int newFrom);

} // namespace phaseout
