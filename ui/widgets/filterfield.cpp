// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterfield.h"

#include "ui/theme/icons.h"
#include "ui/widgets/undokeys.h"

#include <QAction>
#include <QKeyEvent>

namespace phaseout::ui {

FilterField::FilterField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setMaxLength(400);
    QAction *icon = addAction(lineIcon(Icon::Filter, Role::Muted), QLineEdit::LeadingPosition);
    icon->setEnabled(true);
    icon->setText(name);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool FilterField::event(QEvent *event)
{
    if (isUndoOfNothing(*this, *event)) {
        event->ignore();
        return false;
    }
    // A dialog's or the window's own Escape would win otherwise.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace phaseout::ui
