// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetrics;

namespace phaseout::ui {

/// \a text cut to \a width so that names are still told apart: stores of one organisation begin alike and differ at their
/// ends, so the code or a little of the beginning is kept, and of the end as many words as there is room for.
[[nodiscard]] QString elidedName(const QString &text, const QFontMetrics &metrics, int width);

} // namespace phaseout::ui
