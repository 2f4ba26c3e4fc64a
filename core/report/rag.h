// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/schedule.h"
#include "core/report/book.h"

namespace phaseout::report {

/// A rating by thresholds; always shown as symbol, word and colour.
using Rag = progress::Rating;
using progress::ratingOf;

[[nodiscard]] QString ragText(Rag rag); ///< "● Red", translated
/// The same in quotes, for formulas.
[[nodiscard]] QString ragQuoted(Rag rag);
[[nodiscard]] QString ragMeaning(Rag rag); ///< translated
/// "IF(x>red,"● Red",IF(x>amber,"▲ Amber","■ Green"))"
[[nodiscard]] QString ragFormula(const QString &value, const QString &amber, const QString &red,
                                  const QString &beyond = {});
/// The rules that tint ratings in \a area.
void addRagRules(Sheet &sheet, const Area &area);

[[nodiscard]] QString passText(); ///< "✓ Pass"
[[nodiscard]] QString failText(); ///< "✗ Fail"

} // namespace phaseout::report
