// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/change.h"
#include "core/project/estate.h"

namespace phaseout {

/// What became of a settings document, in the user's language: "0049 Leeds pinned to the week of 7 Jun 2027",
/// "Constraints changed: crews, budgets", "Unit rates set".
[[nodiscard]] QString documentWords(const SetDocument &change, const Estate &estate);
/// The words of a document name at most so many of its parts, and say how many more there are.
constexpr qsizetype mostPartsInWords = 3;
/// What the corrections \a to have that \a from have not, each by itself: "0046 closed on 30 Jun 2027", "0706 is now 1706";
/// "0095@Alpha Ltd closed …" where another company has such a store. Translated.
[[nodiscard]] QStringList correctionParts(const QJsonObject &from, const QJsonObject &to, const Estate &estate);

} // namespace phaseout
