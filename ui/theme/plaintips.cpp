// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plaintips.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QTextDocument>
#include <QToolTip>

namespace phaseout::ui {
namespace {
QString tipOf(const QWidget &widget, const QPoint &at)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (view && view->viewport() == &widget) {
        if (const auto *header = qobject_cast<const QHeaderView *>(view)) {
            const int section = header->logicalIndexAt(at);
            return header->model() && section >= 0 ? header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString() : QString();
        }
        return view->indexAt(at).data(Qt::ToolTipRole).toString();
    }
    if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        const QAction *action = menu->toolTipsVisible() ? menu->actionAt(at) : nullptr;
        return action ? action->toolTip() : QString();
    }
    return widget.toolTip();
}
} // namespace

PlainTips::PlainTips(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

QString PlainTips::shown(const QString &plain) { return Qt::convertFromPlainText(plain, Qt::WhiteSpaceNormal); }

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget)
        return false;
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const QString tip = tipOf(*widget, help.pos());
    if (tip.isEmpty())
        return false;
    QToolTip::showText(help.globalPos(), shown(tip), widget);
    return true;
}

} // namespace phaseout::ui
