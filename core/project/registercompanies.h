// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/project/corrections.h"
#include "core/project/repository.h"

namespace phaseout {

/// Each of \a rows with the company whose store it is, in one spelling. A company is written as the first register writes it: capitals, punctuation and the
/// form of the company ("Ltd") make no other, nor do words that many have ("Stores") where most of its rows are that company's stores; two that one register tells apart by
/// a code stay two. A row that names none is of the company that has the store of its code, where one alone fits by name, address and
/// postcode; else of the one that has a store at its place; else of the one that the register is all of; else of
/// \a fallbackOrganisation, or the only one that there is. Where several companies have the code and nothing tells which is meant, the row is left out, and their stores
/// are in the register as they were known. Findings for \a newFrom and later batches, with files from \a batches: "register.row.whose",
/// "register.company.spelling", "register.company.matched", "register.company.open". Pure; linear.
[[nodiscard]] Outcome<std::vector<StoredStoreRow>> companyRowsOf(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches,
                                                                 const StoreCorrections &corrections, const QString &fallbackOrganisation, int newFrom);

class Project;
/// The same of all registers of \a project, without findings. Fails as the file does. Thread: the project's.
[[nodiscard]] Result<std::vector<StoredStoreRow>> companyRows(Project &project);

} // namespace phaseout
