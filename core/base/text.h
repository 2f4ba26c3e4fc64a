// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text from outside: made comparable, made harmless to show.
namespace phaseout::text {

/// Trims and folds white space (no-break spaces and line ends included) to single spaces, in Unicode's composed form (NFC).
[[nodiscard]] QString tidy(QStringView text);

/// tidy(), lower case, accents removed, every character that is no letter or digit dropped: for comparing headers,
/// host names, model texts. "I.P. Address #" becomes "ipaddress".
[[nodiscard]] QString folded(QStringView text);

/// Lower-case words without accents or punctuation: "St. Mary's Rd." becomes {"st", "marys", "rd"}.
[[nodiscard]] QStringList words(QStringView text);

/// Safe to show in one line of plain text: control characters as their symbols (U+2400…), bidirectional overrides and
/// other invisible format characters as "⟨U+202E⟩", at most \a most characters and then "…" alone: no count in a sentence.
[[nodiscard]] QString shown(QStringView text, qsizetype most = 400);

/// True for the words that mean "no value" in real exports: blank, N/A, -, --, null, none, *, unknown, …
/// Source: docs/formats/README.md.
[[nodiscard]] bool meansNothing(QStringView text);

/// Bytes as text: UTF-8 where valid, else Windows-1252, so that nothing is ever lost. For short values; files are
/// decoded by formats/.
[[nodiscard]] QString fromBytes(QByteArrayView bytes);

} // namespace phaseout::text
