// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

/// Small drawn marks: shapes, never font glyphs. Each stands beside a word that says the same. In contrast schemes all
/// are drawn in the colour of text and told apart by shape alone.
namespace phaseout::ui {

/// Red, amber, green, and two more.
enum class Rag { Red, Amber, Green, Complete, None };

/// A disc that fills up: how well something is known.
enum class Disc {
    Empty,
    Quarter,
    Half,
    Full,
    Conflict, ///< a ring with a mark: two sources disagree
};

/// How certain a sum of money is, with the letter that stands for it: E, Q, P, A.
enum class LadderStep { Estimate, Quote, Order, Actual };

/// Side of a status symbol and a disc at 100 %, in px.
inline constexpr qreal symbolSize = 11;

[[nodiscard]] Role ragRole(Rag rag);
[[nodiscard]] QChar ragLetter(Rag rag); ///< for print: R A G C –
[[nodiscard]] QChar ladderLetter(LadderStep step);
/// The ladder's fill; transparent for an estimate, whose bars are hatched.
[[nodiscard]] QColor ladderFill(const QPalette &palette, LadderStep step);

/// All draw in the middle of \a rect, as large as it allows.
void drawRag(QPainter &painter, const QRectF &rect, Rag rag, const QPalette &palette);
void drawDisc(QPainter &painter, const QRectF &rect, Disc disc, const QColor &color);
/// Evidence: the disc in the colour of its level.
void drawEvidence(QPainter &painter, const QRectF &rect, Disc disc, const QPalette &palette);
/// \a total squares of 6 px from the left of \a rect, the first \a done of them filled.
void drawPips(QPainter &painter, const QRectF &rect, int done, int total, const QPalette &palette);
[[nodiscard]] qreal pipsWidth(int total);
/// Stopped: a ring with a bar.
void drawHold(QPainter &painter, const QRectF &rect, const QPalette &palette);
/// A certificate's diamond.
void drawDiamond(QPainter &painter, const QRectF &rect, const QPalette &palette);
/// The letter's box, 14 px.
void drawLadder(QPainter &painter, const QRectF &rect, LadderStep step, const QPalette &palette);
/// A disc with "!" for what needs a person now.
void drawAlarm(QPainter &painter, const QRectF &rect, const QPalette &palette);

} // namespace phaseout::ui
