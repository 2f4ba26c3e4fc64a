// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/weekmover.h"

#include "ui/widgets/tablepair.h"

#include <QKeyEvent>
#include <QWidget>

namespace phaseout::ui {

WeekMover::WeekMover(QWidget *keys) : QObject(keys) { keys->installEventFilter(this); }

std::vector<PageKey> WeekMover::keys()
{
    return {{Qt::Key_M, tr("Move the chosen visit by the arrow keys; Enter pins it, Escape leaves it where it was")},
            {TablePair::toggleKeys(), tr("Show the picture as a table, and back")}};
}

void WeekMover::begin(Week week)
{
    m_week = week;
    emit moved(week);
}

void WeekMover::cancel()
{
    if (!m_week)
        return;
    m_week.reset();
    emit left();
}

bool WeekMover::take(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_week = m_week->plus(key == Qt::Key_Right ? 1 : -1);
        emit moved(*m_week);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_week = m_week->plus(key == Qt::Key_PageDown ? 4 : -4);
        emit moved(*m_week);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const Week week = *m_week;
        m_week.reset();
        emit kept(week);
        return true;
    }
    case Qt::Key_Escape:
    case Qt::Key_M:
        cancel();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        cancel();
        return false;
    default:
        return false;
    }
}

bool WeekMover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        // Escape and Enter are shortcuts elsewhere: while a visit is moved they are ours.
        if (event->type() == QEvent::ShortcutOverride) {
            if (isMoving() && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
                event->accept();
        } else if (isMoving() && isPlain) {
            if (take(key->key()))
                return true;
        } else if (isPlain && keys().front().keys == QKeySequence(key->key())) {
            emit beginWanted();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        cancel();
    return QObject::eventFilter(watched, event);
}

} // namespace phaseout::ui
