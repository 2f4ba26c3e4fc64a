// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The three loops in which the search for prices spends its time. Compiled twice where the compiler can, with and
/// without AVX2, and chosen at run time; both give the same bits, since every element is worked out by itself.
namespace phaseout::plan::weekscan {

/// into[i] += factor × row[i] for \a count weeks.
void addScaled(double *into, double factor, const double *row, int count);

/// What a route's weeks cost at least, split as in PricedPlaces.
struct Row {
    const double *own;
    const double *rest;
    const double *fall;
    const double *others;
    const double *first;
    const double *steps;
};
/// low[i] = own + rest + others + slope × first + extra + min(0, (rise - fall) × steps).
void lowerEnds(double *low, const Row &row, double rise, double slope, double extra, int count);

/// The least of \a count values; infinity when there are none.
[[nodiscard]] double least(const double *values, int count);

} // namespace phaseout::plan::weekscan
