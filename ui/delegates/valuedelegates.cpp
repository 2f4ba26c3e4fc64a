// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/valuedelegates.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/symbols.h"

#include <QPainter>

namespace phaseout::ui {
namespace {

constexpr int letterBox = 14;
constexpr int letterRoom = letterBox + 6;
constexpr int symbolRoom = int(symbolSize) + 7;
constexpr int barWidth = 74;
constexpr int stepsInAll = 5;

int pipsTotal(const QModelIndex &index)
{
    const QVariant total = index.data(PipsTotalRole);
    return total.isValid() ? std::clamp(total.toInt(), 0, 12) : stepsInAll;
}

/// Takes \a width from the leading side of \a room.
QRect take(QRect &room, int width, Qt::LayoutDirection direction)
{
    const QRect whole = room;
    room.setLeft(room.left() + width);
    const QRect taken(whole.left(), whole.top(), width, whole.height());
    room = QStyle::visualRect(direction, whole, room);
    return QStyle::visualRect(direction, whole, taken);
}

QRectF symbolIn(const QRect &place)
{
    return {qreal(place.left()), place.center().y() - symbolSize / 2 + 0.5, symbolSize, symbolSize};
}

} // namespace

void StoreNameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
}

void NumberDelegate::paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QRect figures = room;
    const QVariant ladder = index.data(LadderRole);
    if (ladder.isValid() || m_keepsLetterRoom)
        figures.setRight(figures.right() - letterRoom);
    drawFigures(painter, figures, option.text);
    if (ladder.isValid())
        drawLadder(
            painter,
            QRectF(room.right() - letterBox + 1, room.center().y() - letterBox / 2.0 + 0.5, letterBox, letterBox),
            LadderStep(std::clamp(ladder.toInt(), 0, 3)), option.palette);
}

int NumberDelegate::extraWidth(const QModelIndex &index) const
{
    return m_keepsLetterRoom || index.data(LadderRole).isValid() ? letterRoom : 0;
}

void StatusDelegate::paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QRect words = room;
    if (const QVariant pips = index.data(PipsDoneRole); pips.isValid()) {
        const int total = pipsTotal(index);
        const QRect place = take(words, qRound(pipsWidth(total)) + 8, option.direction);
        drawPips(painter, place, pips.toInt(), total, option.palette);
    }
    if (const QVariant rag = index.data(RagRole); rag.isValid())
        drawRag(painter, symbolIn(take(words, symbolRoom, option.direction)), Rag(std::clamp(rag.toInt(), 0, 4)),
                option.palette);
    if (const QVariant level = index.data(EvidenceRole); level.isValid())
        drawEvidence(painter, symbolIn(take(words, symbolRoom, option.direction)),
                     Disc(std::clamp(level.toInt(), 0, 4)), option.palette);
    if (const QVariant disc = index.data(DiscRole); disc.isValid())
        drawDisc(painter, symbolIn(take(words, symbolRoom, option.direction)), Disc(std::clamp(disc.toInt(), 0, 4)),
                 color(option.palette, Role::Muted));
    RowDelegate::paintCell(painter, words, option, index);
}

int StatusDelegate::extraWidth(const QModelIndex &index) const
{
    int width = 0;
    for (const int role : {int(RagRole), int(DiscRole), int(EvidenceRole)})
        width += index.data(role).isValid() ? symbolRoom : 0;
    return width + (index.data(PipsDoneRole).isValid() ? qRound(pipsWidth(pipsTotal(index))) + 8 : 0);
}

void BarDelegate::paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QVariant fraction = index.data(FractionRole);
    if (!fraction.isValid())
        return RowDelegate::paintCell(painter, room, option, index);
    QRect words = room;
    const double share = std::clamp(fraction.toDouble(), 0.0, 1.0);
    if (share >= 1.0) {
        const QRect place = take(words, 18, option.direction);
        paint::tick(painter, QRectF(place.left(), place.center().y() - 4, 11, 9), color(option.palette, Role::Green));
    } else {
        // The figure comes first; bars of one column are equally long.
        const QFontMetrics metrics = painter.fontMetrics();
        const int figure = std::max(metrics.horizontalAdvance(option.text), metrics.horizontalAdvance(QStringLiteral("100"))) + 2;
        const QRect place = take(words, std::clamp(room.width() - figure, 8, barWidth + 8), option.direction);
        QStyleOptionProgressBar bar;
        bar.rect = place.adjusted(0, 0, -8, 0);
        bar.palette = option.palette;
        bar.direction = option.direction;
        bar.maximum = 1000;
        bar.progress = int(share * 1000);
        paint::progressBar(painter, bar);
    }
    RowDelegate::paintCell(painter, words, option, index);
}

int BarDelegate::extraWidth(const QModelIndex &index) const
{
    return index.data(FractionRole).isValid() ? barWidth + 8 : 0;
}

} // namespace phaseout::ui
