// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/weekscan.h"

#include <algorithm>
#include <limits>

// The sanitizers do not bear functions that are chosen while the program is loaded.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&               \
    !defined(__SANITIZE_THREAD__)
#define PHASEOUT_WITH_AVX2 __attribute__((target_clones("avx2", "default")))
#else
#define PHASEOUT_WITH_AVX2
#endif

namespace phaseout::plan::weekscan {

PHASEOUT_WITH_AVX2 void addScaled(double *into, double factor, const double *row, int count)
{
    for (int i = 0; i < count; ++i)
        into[i] += factor * row[i];
}

PHASEOUT_WITH_AVX2 void lowerEnds(double *low, const Row &row, double rise, double slope, double extra, int count)
{
    const double *own = row.own;
    const double *rest = row.rest;
    const double *fall = row.fall;
    const double *others = row.others;
    const double *first = row.first;
    const double *steps = row.steps;
    for (int i = 0; i < count; ++i) {
        const double lean = (rise - fall[i]) * steps[i];
        low[i] = own[i] + rest[i] + others[i] + slope * first[i] + extra + (lean < 0.0 ? lean : 0.0);
    }
}

PHASEOUT_WITH_AVX2 double least(const double *values, int count)
{
    constexpr int lanes = 8; // one comparison after another is what would take longest
    double low[lanes];
    std::fill_n(low, lanes, std::numeric_limits<double>::infinity());
    int i = 0;
    for (; i + lanes <= count; i += lanes)
        for (int k = 0; k < lanes; ++k)
            low[k] = values[i + k] < low[k] ? values[i + k] : low[k];
    for (; i < count; ++i)
        low[0] = values[i] < low[0] ? values[i] : low[0];
    return *std::min_element(low, low + lanes);
}

} // namespace phaseout::plan::weekscan
