// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phaseout::ingest {

/// A longer text between quotation marks is no password.
inline constexpr qsizetype longestQuoted = 64;

/// True when \a text has a word that may stand before a password; cheap, and asked of every text that is read.
[[nodiscard]] bool hasCredentialWord(QStringView text);
/// The same of UTF-8.
[[nodiscard]] bool hasCredentialWord(std::string_view utf8);
/// True for the names of those who log in everywhere: "admin", "root", "888888". In any case.
[[nodiscard]] bool isUserWord(QStringView word);

/// Where a value that ends before \a end really ends: "Tango" in "Tango,83" goes on. Commas, brackets and the like with no space
/// behind them belong to it; those at its end, and what follows a quotation mark that was opened before \a from, do not.
[[nodiscard]] qsizetype gluedEnd(QStringView text, qsizetype from, qsizetype end);

/// Puts "…" in the place of each password that \a text tells in words: "default password X", "PW X", "login admin/X", "admin / X",
/// "creds admin X", "the password was changed to X", "X is the password", "API key X", "SNMP: X RO", "snmp-server community X". Of doubtful words
/// the value goes: a note loses a word rather than that a password stays; words such as "protected" or "reset" are no values, and behind
/// "key", "community" and "admin" only what can hardly be anything else. True when there was one.
bool takeOutWorded(QString &text);

/// The same of the values of "Authorization: Basic …", "Cookie: …=…" and the like, up to the end of their line.
bool takeOutHeaders(QString &text);

} // namespace phaseout::ingest
