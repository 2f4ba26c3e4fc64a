// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <functional>
#include <vector>

namespace phaseout::ui {

/// The words at the end of a line: where they want to stand, and where they do.
struct EndLabel {
    QPointF point; ///< the line's last point
    QSizeF size;   ///< of the words
    qreal lineHeight = 0; ///< of their first line, whose middle wants to be level with the point
    QRectF box;    ///< the answer
};

/// What the words must keep clear of.
struct LabelGround {
    QRectF area; ///< in which all of them stand
    std::vector<QRectF> taken; ///< by other words
    std::function<qreal(const QRectF &)> crossed; ///< what it costs that lines run through, in pixels of the way; 0: none does
};

/// Gives every label its box: beside its point, as near as can be, clear of one another, of other words, and of lines where
/// there is such a place. Of labels one over another, the order is that of their points.
void placeEndLabels(std::vector<EndLabel> &labels, const LabelGround &ground);

} // namespace phaseout::ui
