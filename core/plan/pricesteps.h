// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace phaseout::plan {

/// Some prices of one kind that are moved together, each by a step of its own: in the smoothed direction of what is short,
/// by how steady that direction is (D. P. Kingma and J. Ba, *Adam*, 2015), never below 0.
struct PriceSteps {
    static constexpr double keepMean = 0.85;   // of the direction, each step
    static constexpr double keepSquare = 0.98; // of its square

    std::vector<double> value, mean, square; ///< the price, the smoothed direction and its square
    double size = 0;                         ///< what a step of 1 is

    void begin(std::vector<double> values)
    {
        value = std::move(values);
        mean.assign(value.size(), 0.0);
        square.assign(value.size(), 0.0);
    }
    /// \a direction is by price how much more is wanted than there is; the corrections are 1 - keepMean^k and
    /// 1 - keepSquare^k in step k.
    void move(const std::vector<double> &direction, double step, double correctMean, double correctSquare)
    {
        for (std::size_t i = 0; i < value.size(); ++i) {
            const double d = direction[i];
            mean[i] = keepMean * mean[i] + (1 - keepMean) * d;
            square[i] = keepSquare * square[i] + (1 - keepSquare) * d * d;
            if (square[i] > 0)
                value[i] = std::max(0.0, value[i] + step * size * (mean[i] / correctMean) / std::sqrt(square[i] / correctSquare));
        }
    }
};

} // namespace phaseout::plan
