// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace phaseout {

/// \a name of a file, or of a sheet in one, without its folders: "quote.xlsx / North" of "/x/quote.xlsx / North".
[[nodiscard]] QString withoutFolders(const QString &name);

/// What \a fileName is called every month: without figures, signs and English months, so that "assets 2026-10.csv" and
/// "Assets_November (2).csv" are one name. A name of nothing else stays as it is.
[[nodiscard]] QString listName(const QString &fileName);

/// The parts of \a text that are of characters which \a isKept keeps, in their order.
[[nodiscard]] QStringList partsOf(QString text, bool (*isKept)(QChar));

/// Takes out of \a words, which are in lower case, those that come and go with each copy of a file: English months, "copy", "v".
void leavePassing(QStringList &words);

} // namespace phaseout
