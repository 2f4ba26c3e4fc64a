// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QLineEdit;

namespace phaseout::ui {

/// Whether \a event claims undo or redo for \a field, which has nothing to undo or redo itself: the window shall have them.
[[nodiscard]] bool isUndoOfNothing(const QLineEdit &field, const QEvent &event);

} // namespace phaseout::ui
