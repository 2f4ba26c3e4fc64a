// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/droparea.h"

#include "ui/theme/palette.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace phaseout::ui {
namespace {
QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}
} // namespace

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(palette(), m_isOver ? Role::AccentSoft : Role::Sunken));
    QPen pen(color(palette(), m_isOver ? Role::Accent : Role::BorderStrong), 1);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    m_isOver = !localPaths(*event->mimeData()).isEmpty();
    if (m_isOver)
        event->acceptProposedAction();
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    emit dropped(localPaths(*event->mimeData()));
}

} // namespace phaseout::ui
