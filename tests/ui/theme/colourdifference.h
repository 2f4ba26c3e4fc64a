// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <span>

/// How different two colours look, to all eyes.
namespace phaseout::test {

enum class Vision { Normal, Protan, Deutan, Tritan };

/// CIE76 difference in CIE L*a*b* (D65) of \a a and \a b as \a vision sees them. The deficiencies are those of
/// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", 2009, at severity 1.0, applied to linear sRGB.
double difference(const QColor &a, const QColor &b, Vision vision);

/// The smallest difference of any two of \a colors to any of the four visions.
double smallestDifference(std::span<const QColor> colors);

} // namespace phaseout::test
