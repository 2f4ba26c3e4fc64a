// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symbols.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QPainterPath>

namespace phaseout::ui {
namespace {

QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

class Saved {
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

QPainterPath triangle(const QRectF &box)
{
    QPainterPath path(QPointF(box.center().x(), box.top()));
    path.lineTo(box.bottomRight());
    path.lineTo(box.bottomLeft());
    path.closeSubpath();
    return path;
}

void mark(QPainter &painter, const QRectF &box, const QColor &color, qreal width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = box.center();
    const qreal unit = box.height() / 11;
    painter.drawLine(QPointF(middle.x(), middle.y() - 2.6 * unit), QPointF(middle.x(), middle.y() + 0.4 * unit));
    painter.drawPoint(QPointF(middle.x(), middle.y() + 2.8 * unit));
}

} // namespace

Role ragRole(Rag rag)
{
    switch (rag) {
    case Rag::Red:
        return Role::Red;
    case Rag::Amber:
        return Role::Amber;
    case Rag::Green:
        return Role::Green;
    case Rag::Complete:
        return Role::Complete;
    case Rag::None:
        break;
    }
    return Role::NoStatus;
}

QChar ragLetter(Rag rag)
{
    static constexpr std::array<char16_t, 5> letters{u'R', u'A', u'G', u'C', u'–'};
    return letters.at(static_cast<std::size_t>(rag));
}

QChar ladderLetter(LadderStep step)
{
    static constexpr std::array<char16_t, 4> letters{u'E', u'Q', u'P', u'A'};
    return letters.at(static_cast<std::size_t>(step));
}

QColor ladderFill(const QPalette &palette, LadderStep step)
{
    switch (step) {
    case LadderStep::Quote:
        return color(palette, Role::QuoteFill);
    case LadderStep::Order:
        return color(palette, Role::OrderFill);
    case LadderStep::Actual:
        return color(palette, Role::ActualFill);
    case LadderStep::Estimate:
        break;
    }
    return Qt::transparent;
}

void drawRag(QPainter &painter, const QRectF &rect, Rag rag, const QPalette &palette)
{
    const Saved saved(painter);
    const QRectF box = squareIn(rect);
    const QColor ink = color(palette, ragRole(rag));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (rag) {
    case Rag::Red:
        painter.drawEllipse(box);
        break;
    case Rag::Amber:
        painter.drawPath(triangle(box.adjusted(0, 0.5, 0, -0.5)));
        break;
    case Rag::Green:
        painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
        break;
    case Rag::Complete:
        paint::tick(painter, box, ink, 2);
        break;
    case Rag::None:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.5));
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
}

void drawDisc(QPainter &painter, const QRectF &rect, Disc disc, const QColor &color)
{
    const Saved saved(painter);
    const QRectF ring = squareIn(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(disc == Disc::Full ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(ring);
    if (disc == Disc::Conflict) {
        mark(painter, ring, color, 1.4);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (disc == Disc::Quarter)
        painter.drawPie(ring, 0, 90 * 16);
    else if (disc == Disc::Half)
        painter.drawPie(ring, -90 * 16, 180 * 16);
}

void drawEvidence(QPainter &painter, const QRectF &rect, Disc disc, const QPalette &palette)
{
    static constexpr std::array roles{Role::EvidenceNone, Role::EvidenceReported, Role::EvidenceEvidenced,
                                      Role::EvidenceVerified, Role::Red};
    drawDisc(painter, rect, disc, color(palette, roles.at(static_cast<std::size_t>(disc))));
}

qreal pipsWidth(int total)
{
    return total > 0 ? total * 8 - 2 : 0;
}

void drawPips(QPainter &painter, const QRectF &rect, int done, int total, const QPalette &palette)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor ink = color(palette, done >= total ? Role::Complete : Role::Accent);
    const int top = qRound(rect.center().y() - 3);
    for (int i = 0; i < total; ++i) {
        const QRect pip(qRound(rect.left()) + i * 8, top, 6, 6);
        if (i < done) {
            painter.fillRect(pip, ink);
        } else {
            painter.setPen(color(palette, Role::BorderStrong));
            painter.drawRect(pip.adjusted(0, 0, -1, -1));
        }
    }
}

void drawHold(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    const Saved saved(painter);
    const QRectF ring = squareIn(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor ink = color(palette, Role::Red);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(color(palette, Role::Surface));
    painter.drawEllipse(ring);
    const qreal reach = ring.width() / 4;
    painter.drawLine(ring.center() - QPointF(reach, 0), ring.center() + QPointF(reach, 0));
}

void drawDiamond(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    const Saved saved(painter);
    const QRectF box = squareIn(rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(color(palette, Role::VerifyEdge), 1.5));
    painter.setBrush(color(palette, Role::Surface));
    painter.drawPolygon(QPolygonF{{box.center().x(), box.top()},
                                  {box.right(), box.center().y()},
                                  {box.center().x(), box.bottom()},
                                  {box.left(), box.center().y()}});
}

void drawLadder(QPainter &painter, const QRectF &rect, LadderStep step, const QPalette &palette)
{
    static constexpr std::array letterRoles{Role::Text, Role::QuoteLetter, Role::OrderLetter, Role::ActualLetter};
    const Saved saved(painter);
    const QRectF box = squareIn(rect);
    const bool hasEdge = step == LadderStep::Estimate || step == LadderStep::Quote || isContrast(palette);
    paint::panel(painter, box, ladderFill(palette, step), hasEdge ? color(palette, Role::BorderStrong) : QColor(), 1,
                 2);
    QFont font = demiBold(painter.font());
    font.setPixelSize(std::max(8, qRound(box.height() * 0.7)));
    painter.setFont(font);
    painter.setPen(color(palette, letterRoles.at(static_cast<std::size_t>(step))));
    painter.drawText(box, Qt::AlignCenter, QString(ladderLetter(step)));
}

void drawAlarm(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    const Saved saved(painter);
    const QRectF box = squareIn(rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(palette, Role::Red));
    painter.drawEllipse(box);
    mark(painter, box,
         color(palette, isContrast(palette)                  ? Role::Surface
                        : schemeOf(palette) == Scheme::Light ? Role::Surface
                                                             : Role::Window),
         1.8);
}

} // namespace phaseout::ui
