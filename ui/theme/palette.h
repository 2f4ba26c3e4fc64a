// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QColor>
#include <QPalette>

namespace phaseout::ui {

/// The palette of \a scheme, all three groups. ContrastSystem gives the application's own.
[[nodiscard]] QPalette paletteOf(Scheme scheme);

/// \a palette for item views: the selection is a tint that leaves symbols and links readable. In the contrast schemes
/// the selection stays solid.
[[nodiscard]] QPalette itemViewPalette(const QPalette &palette);

/// Which scheme \a palette belongs to; one that is not ours counts as ContrastSystem, so that a foreign palette is
/// answered with its own roles and nothing is painted over it.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

/// True for the schemes without tints and hues.
[[nodiscard]] bool isContrast(const QPalette &palette);

/// The colour of \a role for a widget with \a palette. Stateless: ask at every painting and cache nothing.
[[nodiscard]] QColor color(const QPalette &palette, Role role);

/// The colour of \a role in the light or dark scheme, for print and for tests.
[[nodiscard]] QColor color(Scheme scheme, Role role);

/// \a palette for what lies in a selected row: in the contrast schemes words and symbols take the selection's ink.
[[nodiscard]] QPalette selectedRowPalette(const QPalette &palette);

/// True where the start-up palette is a high-contrast one: black and white, 20:1 or more, in window and fields alike.
[[nodiscard]] bool looksHighContrast(const QPalette &palette);

/// Dark where the words of \a palette are lighter than its window.
[[nodiscard]] Scheme schemeByLightness(const QPalette &palette);

/// Width of edges and lines, in px: 1, or 2 in the contrast schemes.
[[nodiscard]] qreal edgeWidth(const QPalette &palette);

/// Contrast ratio of WCAG 2.2, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace phaseout::ui
