// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exports/xlsx.h"

#include <functional>

namespace phaseout::exports {

/// Writes the table at \a tableName of \a sheet as CSV at \a path: headers, then rows; dates as ISO, money and numbers
/// with a point, texts guarded against spreadsheet programs taking them for formulas (formats::withFormulaGuard()).
/// Errors: NotFound (no such table), FileExists, FileUnwritable, DiskFull, Cancelled.
[[nodiscard]] Result<void> writeCsv(const report::Sheet &sheet, const QString &tableName, const QString &path,
                                    const JobContext &context, Existing existing = Existing::Refuse);

/// The same of rows that are asked for one by one, texts all of them: a list of the window.
/// Errors: FileExists, FileUnwritable, DiskFull, Cancelled.
[[nodiscard]] Result<void> writeCsvRows(const QStringList &headers, size_t rows, const std::function<QStringList(size_t)> &row,
                                        const QString &path, const JobContext &context, Existing existing = Existing::Refuse);

} // namespace phaseout::exports
