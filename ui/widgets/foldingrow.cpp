// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldingrow.h"

#include <QStyle>
#include <QWidget>
#include <tuple>
#include <utility>

namespace phaseout::ui {

FoldingRow::~FoldingRow()
{
    for (const QLayoutItem *item : m_items)
        delete item;
}

QLayoutItem *FoldingRow::itemAt(int index) const { return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr; }

QLayoutItem *FoldingRow::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (!item)
        return nullptr;
    m_items.erase(m_items.begin() + index);
    if (static_cast<std::size_t>(index) < m_gap)
        --m_gap;
    return item;
}

std::vector<QRect> FoldingRow::places(const QRect &room, int &height) const
{
    std::vector<QRect> places(m_items.size());
    int top = room.top();
    for (std::size_t first = 0; first < m_items.size();) {
        // As many as the line takes, and at least one.
        std::size_t end = first;
        int used = 0;
        int line = 0;
        for (; end < m_items.size(); ++end) {
            const QLayoutItem &item = *m_items[end];
            if (item.isEmpty())
                continue;
            const QSize size = item.sizeHint().boundedTo({std::max(room.width(), item.minimumSize().width()), QWIDGETSIZE_MAX});
            const int with = used + (used > 0 ? spacing() : 0) + size.width();
            if (used > 0 && with > room.width())
                break;
            places[end] = QRect(QPoint(), size);
            used = with;
            line = std::max(line, size.height());
        }
        int left = room.left();
        bool isAtEnd = false;
        for (std::size_t i = first; i < end; ++i) {
            if (m_items[i]->isEmpty())
                continue;
            if (i >= m_gap && !std::exchange(isAtEnd, true))
                left += room.width() - used;
            places[i].moveTopLeft({left, top + (line - places[i].height()) / 2});
            left += places[i].width() + spacing();
        }
        first = end;
        top += line + (line > 0 ? spacing() : 0);
    }
    height = std::max(0, top - room.top() - spacing());
    return places;
}

int FoldingRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    std::ignore = places({0, 0, width - margins.left() - margins.right(), 0}, height);
    return height + margins.top() + margins.bottom();
}

QSize FoldingRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = {size.width() + (size.width() > 0 ? spacing() : 0) + item->sizeHint().width(), std::max(size.height(), item->sizeHint().height())};
    return size.grownBy(contentsMargins());
}

QSize FoldingRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FoldingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int height = 0;
    const std::vector<QRect> all = places(room, height);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (!m_items[i]->isEmpty())
            m_items[i]->setGeometry(QStyle::visualRect(direction, room, all[i]));
}

} // namespace phaseout::ui
