// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/endlabels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace phaseout::ui {
namespace {
constexpr qreal beside = 9;  // from the point to the words
constexpr int farthest = 10; // lines of words, up and down
constexpr int steps = 4;     // of one line

// In pixels of the way that a label would rather be moved.
constexpr qreal costOfWords = 10'000;
constexpr qreal costOfLeft = 60;

QRectF boxAt(const EndLabel &label, qreal shift, bool isLeft)
{
    const qreal left = isLeft ? label.point.x() - beside - label.size.width() : label.point.x() + beside;
    return {QPointF(left, label.point.y() - label.lineHeight / 2 + shift), label.size};
}

qreal costOfTaken(const QRectF &box, const std::vector<QRectF> &taken)
{
    qreal cost = 0;
    for (const QRectF &other : taken)
        if (const QRectF both = box & other; both.isValid())
            cost += costOfWords + both.width() * both.height();
    return cost;
}

// The nearest places first, so that the lines are asked about few of them.
void place(EndLabel &label, const LabelGround &ground, const std::vector<QRectF> &taken)
{
    qreal least = std::numeric_limits<qreal>::max();
    label.box = boxAt(label, 0, false); // where there is no room at all
    for (int step = 0; step <= 2 * farthest * steps; ++step)
        for (const bool isLeft : {false, true}) {
            const qreal shift = (step % 2 == 0 ? step / 2 : -(step + 1) / 2) * label.lineHeight / steps;
            const QRectF box = boxAt(label, shift, isLeft);
            if (!ground.area.contains(box))
                continue;
            qreal cost = std::abs(shift) + (isLeft ? costOfLeft : 0) + costOfTaken(box, taken);
            if (cost < least)
                cost += ground.crossed(box);
            if (cost < least) {
                least = cost;
                label.box = box;
            }
        }
}
} // namespace

// From the top down in the upper half and from the bottom up in the lower: so each is pushed away from its edge, and never
// past one that has stood there before.
void placeEndLabels(std::vector<EndLabel> &labels, const LabelGround &ground)
{
    std::vector<EndLabel *> order;
    for (EndLabel &label : labels)
        order.push_back(&label);
    std::stable_sort(order.begin(), order.end(), [](const EndLabel *a, const EndLabel *b) { return a->point.y() < b->point.y(); });
    const auto lower = std::find_if(order.begin(), order.end(), [&ground](const EndLabel *label) { return label->point.y() > ground.area.center().y(); });
    std::reverse(lower, order.end());
    std::vector<QRectF> taken = ground.taken;
    for (EndLabel *label : order) {
        place(*label, ground, taken);
        taken.push_back(label->box);
    }
}

} // namespace phaseout::ui
