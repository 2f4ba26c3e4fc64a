// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/minuslog.h"

#include <bit>
#include <cstdint>

namespace phaseout::plan {

// The exponent exactly, the rest by a series of artanh.
double minusLog(double u)
{
    const auto bits = std::bit_cast<std::uint64_t>(u);
    const int exponent = static_cast<int>(bits >> 52) - 1023;
    const double mantissa = std::bit_cast<double>((bits & 0xFFFFFFFFFFFFFu) | 0x3FF0000000000000u); // [1, 2)
    const double z = (mantissa - 1) / (mantissa + 1);
    const double z2 = z * z;
    const double log = 2 * z * (1 + z2 * (1.0 / 3 + z2 * (1.0 / 5 + z2 * (1.0 / 7 + z2 / 9))));
    return -(exponent * 0.69314718055994531 + log);
}

} // namespace phaseout::plan
