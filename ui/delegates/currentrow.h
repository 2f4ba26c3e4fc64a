// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace phaseout::ui {

/// Scrolls to the current row so that no row is cut at the top, and again whenever the table's height changes.
void keepCurrentInView(QTableView &view);

} // namespace phaseout::ui
