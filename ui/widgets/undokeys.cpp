// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undokeys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace phaseout::ui {

bool isUndoOfNothing(const QLineEdit &field, const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.matches(QKeySequence::Undo) && !field.isUndoAvailable()) || (key.matches(QKeySequence::Redo) && !field.isRedoAvailable());
}

} // namespace phaseout::ui
