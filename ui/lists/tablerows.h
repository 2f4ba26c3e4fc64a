// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

class QTableView;

namespace phaseout::ui {

/// The selected rows, top down. Linear, however many and however scattered they are.
[[nodiscard]] std::vector<int> selectedRows(const QTableView &table);
/// Selects \a rows, in any order, beside what is selected; the current row stays. Linear, too.
void selectAlso(QTableView &table, std::vector<int> rows);
/// More rows belong in a file.
inline constexpr size_t mostCopied = 50'000;
/// One row as text for the clipboard: tabs between the cells, none of which a spreadsheet would take for a formula.
[[nodiscard]] QString copiedLine(const QStringList &cells);
/// Puts the selected rows on the clipboard, tabs between the cells that are shown, and says in words what was done.
[[nodiscard]] QString copyRows(const QTableView &table);

} // namespace phaseout::ui
