// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locate/codeindex.h"

namespace phaseout {

/// Where a text stands decides what may be taken for a code in it.
enum class SpokenIn {
    CodeColumn, ///< everything in it is about the code
    Name,       ///< figures may be a house number: "28 Victoria Street"
};

/// A store's code in a text.
struct SpokenCode {
    quint32 store = 0;
    QChar mark;     ///< between a code and what follows it, where the code may be a house number as well; null elsewhere
    QString beside; ///< what follows it then: "Victoria Street" of "28, Victoria Street"
};

/// The store that a text names by its code among other words: "Store 231", "231 - Leeds", "Leeds (0231)", "231.0", or the code
/// alone. Nothing where two codes could be meant.
[[nodiscard]] std::optional<SpokenCode> spokenCode(const QString &text, SpokenIn where, const CodeIndex &codes);

} // namespace phaseout
