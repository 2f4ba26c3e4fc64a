// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <array>

namespace phaseout::plan {

/// Simulated annealing's thermostat: cycles of cooling from hot to cold, each twice as long as the one before, so that
/// a run gets good early and better as long as it goes on.
class Cooling {
public:
    /// Begins with a cycle of \a trials trials, from temperature \a hot (above 0) down to a \a range of it.
    Cooling(std::int64_t trials, double hot, double range);

    /// How hot the next cycle begins.
    void setHot(double hot) { m_hot = hot; }

    /// One trial more; true when a cycle has ended.
    bool step()
    {
        if (--m_untilColder == 0)
            return colder();
        return false;
    }
    /// By how much a trial's outcome may be worse now; \a bits are random, the lower twelve are used.
    [[nodiscard]] double tolerance(std::uint64_t bits) const { return m_temperature * m_chances[bits & 0xFFF]; }

private:
    bool colder();

    static constexpr int stages = 50;   // of a cycle
    std::array<double, 4096> m_chances; // -ln(u), evenly over u
    std::int64_t m_stageLength;
    std::int64_t m_untilColder;
    double m_hot;
    double m_factor;
    double m_temperature;
    int m_stage = 0;
};

} // namespace phaseout::plan
