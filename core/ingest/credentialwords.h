// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phaseout::ingest {

/// What a text is: in the name of a store, place or device "PW Retail Park" and "Pass Gate04B" are names.
enum class TextKind { Words, Name };

/// Puts "…" in the place of each password that \a text tells in words: "default password X", "PW X", "login admin/X", "admin / X",
/// "creds admin X", "the password was changed to X", "X is the password", "API key X", "SNMP: X RO", "snmp-server community X". Of doubtful words
/// the value goes: a note loses a word rather than that a password stays; words such as "protected" or "siehe" are no values, nor are days, tickets and
/// places behind them, and behind "key", "community" and "admin" only goes what can hardly be anything else. True when there was one.
bool takeOutWorded(QString &text, TextKind kind);

/// The same of the values of "Authorization: Basic …", "Cookie: …=…" and the like, up to the end of their line, of private keys and of the secret
/// behind a cloud's access key.
bool takeOutHeaders(QString &text);

} // namespace phaseout::ingest
