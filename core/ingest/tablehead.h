// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/tablefile.h"

#include <vector>

namespace phaseout::ingest {

/// The first rows of one table of a file.
struct TableHead {
    QString sheet; ///< empty for CSV
    bool isHidden = false;
    bool isBeyond = false; ///< not looked into: there are too many before it
    std::vector<formats::TableRow> rows;
};

/// How many rows are looked at to find the header and to guess what the columns are.
constexpr size_t headRows = 80;

/// Most sheets of a workbook that are looked into.
constexpr size_t mostSheets = 50;

/// The first headRows rows of every sheet (of the first mostSheets; hidden ones without rows unless there is no other), or of
/// the \a sheet of that name alone.
[[nodiscard]] Result<std::vector<TableHead>> readHeads(formats::TableFile &file, const QString &sheet = {});

/// Names for the columns of \a header: tidied, "column 3" where blank, "Address (2)" where one comes twice.
[[nodiscard]] QStringList columnNames(const QStringList &header);

/// The store that a line above a table names, its code or name: "0412 Leeds" of "Store 0412 Leeds" or "Branch: 0412
/// Leeds"; empty when it names none.
[[nodiscard]] QString storeInTitle(const QString &title);

} // namespace phaseout::ingest
