// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/report/book.h"

namespace phaseout::exports {

/// What to do with a file that is there already.
enum class Existing { Refuse, Replace };

/// Writes \a book as an Office Open XML workbook at \a path: formulas with the results that the book gives, texts
/// always as text, links only between its own sheets, no macros and nothing that reaches outside. Made beside its place
/// and moved there when it is whole, so that a failure leaves what was there. The same book gives the same bytes.
///
/// Texts longer than a cell takes (32,767) are cut with a mark; control characters are left out. Formula cells are
/// locked without a password, inputs are not. Errors: FileExists (only with Existing::Refuse), FileUnwritable,
/// DiskFull, LimitExceeded (a sheet larger than the format allows), Cancelled. Thread: any, one call per path.
[[nodiscard]] Result<void> writeXlsx(const report::ReportBook &book, const QString &path, const JobContext &context,
                                     Existing existing = Existing::Refuse);

/// Text as a workbook may hold it: without control characters and non-characters, cut to 32,767 with "…" at its end.
[[nodiscard]] QString workbookText(const QString &text);

} // namespace phaseout::exports
