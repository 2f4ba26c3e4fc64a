// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace phaseout {

/// A small seeded generator (SplitMix64) whose every number is the same on every machine and compiler; the standard
/// library's distributions are not. Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
class Random {
public:
    explicit constexpr Random(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// A whole number in [0, \a bound), without the bias of a plain remainder; 0 when \a bound is 0.
    constexpr std::uint64_t below(std::uint64_t bound)
    {
        if (bound == 0)
            return 0;
        const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
        std::uint64_t drawn = next();
        while (drawn >= limit)
            drawn = next();
        return drawn % bound;
    }
    /// A whole number in [\a low, \a high].
    constexpr std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
    }
    /// A number in [0, 1) with 53 bits.
    constexpr double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// True \a perThousand times in a thousand.
    constexpr bool chance(int perThousand) { return below(1000) < static_cast<std::uint64_t>(perThousand); }

private:
    std::uint64_t m_state;
};

} // namespace phaseout
