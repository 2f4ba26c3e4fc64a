// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/cooling.h"

#include "core/plan/minuslog.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

// The factor that leads from 1 to \a range in so many steps, by bisection: the same on every machine.
double factorOf(double range, int steps)
{
    double low = 0;
    double high = 1;
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = (low + high) / 2;
        double reached = 1;
        for (int i = 0; i < steps; ++i)
            reached *= middle;
        (reached < range ? low : high) = middle;
    }
    return high;
}

} // namespace

Cooling::Cooling(std::int64_t trials, double hot, double range)
    : m_stageLength(std::max<std::int64_t>(1, trials / stages))
    , m_untilColder(m_stageLength)
    , m_hot(hot)
    , m_factor(factorOf(range, stages - 1))
    , m_temperature(hot)
{
    for (std::size_t i = 0; i < m_chances.size(); ++i)
        m_chances[i] = minusLog((static_cast<double>(i) + 0.5) / static_cast<double>(m_chances.size()));
}

bool Cooling::colder()
{
    const bool isOver = ++m_stage == stages;
    if (isOver) {
        m_stage = 0;
        m_stageLength *= 2;
        m_temperature = m_hot;
    } else {
        m_temperature *= m_factor;
    }
    m_untilColder = m_stageLength;
    return isOver;
}

} // namespace phaseout::plan
