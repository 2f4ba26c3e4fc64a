// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phaseout::formats {

/// Text that a spreadsheet program could take for a formula gets an apostrophe in front; everything else stays. Guarded:
/// text whose first character after spaces (and after apostrophes, so that taking off is exact) is one of = + - @ TAB CR
/// LF or their full-width forms, unless it is a plain negative number. Source: OWASP, "CSV Injection".
[[nodiscard]] QString withFormulaGuard(const QString &text);
/// Takes off what withFormulaGuard() put on: the two are exact opposites.
[[nodiscard]] QString withoutFormulaGuard(const QString &text);

} // namespace phaseout::formats
