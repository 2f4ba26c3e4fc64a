// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QResizeEvent>

namespace phaseout::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int padding = 12;

} // namespace

Tile::Tile(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void Tile::setFacts(const TileFacts &facts)
{
    m_facts = facts;
    QString name = u"%1: %2"_s.arg(facts.caption, facts.value);
    if (!facts.note.isEmpty())
        name = u"%1, %2"_s.arg(name, facts.note);
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize Tile::sizeHint() const
{
    const QFontMetrics small(styled(font(), TextStyle::Small));
    const QFontMetrics figure(styled(font(), TextStyle::Figure));
    const int note = small.horizontalAdvance(m_facts.note) + (m_facts.rag ? 18 : 0);
    const int words =
        std::max({small.horizontalAdvance(m_facts.caption), figure.horizontalAdvance(m_facts.value), note});
    return {words + 2 * padding, 2 * small.height() + figure.height() + 2 * padding};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || underMouse())
        painter.fillRect(rect(), color(palette(), isDown() ? Role::Sunken : Role::RowHover));
    QRect room = rect().adjusted(padding, padding, -padding, -padding);
    const QFont small = styled(font(), TextStyle::Small);
    const QFont figure = styled(font(), TextStyle::Figure);
    const auto line = [&](const QFont &lineFont, Role role, const QString &text, int indent) {
        painter.setFont(lineFont);
        painter.setPen(color(palette(), role));
        const int height = painter.fontMetrics().height();
        const QRect box(room.left(), room.top(), room.width(), height);
        painter.drawText(QStyle::visualRect(layoutDirection(), box, box.adjusted(indent, 0, 0, 0)),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width() - indent));
        room.setTop(box.bottom() + 1);
        return box;
    };
    line(small, Role::Muted, m_facts.caption, 0);
    line(figure, Role::Text, m_facts.value, 0);
    const QRect note = line(small, m_facts.rag ? Role::Text : Role::Muted, m_facts.note, m_facts.rag ? 18 : 0);
    if (m_facts.rag) {
        QRectF mark(note.left(), note.center().y() - symbolSize / 2 + 1, symbolSize, symbolSize);
        if (layoutDirection() == Qt::RightToLeft)
            mark.moveRight(note.right());
        drawRag(painter, mark, *m_facts.rag, palette());
    }
    if (hasFocus())
        paint::ring(painter, rect().adjusted(2, 2, -2, -2), palette(), paint::chipRadius);
}

TileRow::TileRow(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TileRow::setTiles(const std::vector<TileFacts> &tiles)
{
    while (m_tiles.size() > tiles.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < tiles.size()) {
        auto *tile = new Tile(this);
        const int number = int(m_tiles.size());
        tile->setObjectName(u"tile%1"_s.arg(number));
        connect(tile, &Tile::clicked, this, [this, number] { emit chosen(number); });
        tile->show();
        m_tiles.push_back(tile);
    }
    for (std::size_t i = 0; i < tiles.size(); ++i)
        m_tiles[i]->setFacts(tiles[i]);
    updateGeometry();
    QResizeEvent event(size(), size());
    resizeEvent(&event);
    update();
}

int TileRow::tileHeight() const
{
    return m_tiles.empty() ? 0 : m_tiles.front()->sizeHint().height();
}

int TileRow::columnsIn(int width) const
{
    int widest = 1;
    for (const Tile *tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width());
    const int most = std::clamp(width / widest, 1, std::max(1, int(m_tiles.size())));
    // As even as can be: seven tiles in two lines are four and three, not six and one.
    const int lines = (int(m_tiles.size()) + most - 1) / most;
    return lines > 0 ? (int(m_tiles.size()) + lines - 1) / lines : 1;
}

int TileRow::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int lines = (int(m_tiles.size()) + columns - 1) / columns;
    return lines * tileHeight() + lines + 1;
}

QSize TileRow::sizeHint() const
{
    int width = 0;
    for (const Tile *tile : m_tiles)
        width += tile->sizeHint().width();
    return {width, heightForWidth(this->width())};
}

QSize TileRow::minimumSizeHint() const
{
    return {120, heightForWidth(width())};
}

void TileRow::resizeEvent(QResizeEvent *)
{
    const int columns = columnsIn(width());
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const int left = i % columns * width() / columns;
        const int right = (i % columns + 1) * width() / columns;
        const QRect place(left, 1 + i / columns * (tileHeight() + 1), right - left - 1, tileHeight());
        m_tiles[std::size_t(i)]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
    updateGeometry();
}

void TileRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = color(palette(), Role::Border);
    for (int y = 0; y < height(); y += tileHeight() + 1)
        painter.fillRect(QRect(0, y, width(), 1), line);
    const int columns = columnsIn(width());
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const QRect place = m_tiles[std::size_t(i)]->geometry();
        const bool isLast = (i + 1) % columns == 0;
        const int edge = layoutDirection() == Qt::RightToLeft ? place.left() - 1 : place.right() + 1;
        if (!isLast && i + 1 < int(m_tiles.size()))
            painter.fillRect(QRect(edge, place.top(), 1, place.height()), line);
    }
}

} // namespace phaseout::ui
