// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <string_view>

/// The words of resources/rules/credential-words.tsv: what they mean in a text that may tell a password.
namespace phaseout::ingest {

/// What a word in a text says of those behind it.
enum class Sense {
    Secret,   ///< what follows is a password, whatever it looks like
    Short,    ///< the same, but it may be the initials of a name too: "PW Retail Park"
    Hint,     ///< what follows is one if it looks like one
    Weak,     ///< the next word is one if nothing but a password looks like it: "key", "community"
    User,     ///< "admin"
    Snmp,     ///< "SNMP", "snmp-server"
    Access,   ///< "RO", "RW" beside a community
    Scheme,   ///< "Basic", "Bearer"
    Account,  ///< whose a password is follows, and behind a slash the password: "wifi", "TeamViewer"
    Keyed,    ///< figures alone that follow are what is typed on it: "keypad"
    Link,     ///< what follows is the value: "is", "to"
    Filler,   ///< passed over: "the", "changed"
    Harmless, ///< no value follows: "expired", "bei"
    Noun,     ///< the same unless a colon stands before it: "manager"
    Other,
};
/// \a folded is text::folded().
[[nodiscard]] Sense senseOf(const QString &folded);
/// What \a last says behind \a owner: a secret in "API key", a hint in "licence key"; Other where the two words say no more than one.
[[nodiscard]] Sense senseOfPair(const QString &owner, const QString &last);

/// The words of one kind, folded.
[[nodiscard]] const QSet<QString> &credentialWords(QStringView kind);
/// True for a word behind which no space stands before the value ("密码"), where it begins in \a text and how long it is; else -1.
[[nodiscard]] qsizetype gluedMark(QStringView text, qsizetype &size);

/// True when the folded head of a column has a part that says that it holds credentials.
[[nodiscard]] bool hasCredentialPart(QStringView folded);

/// True when \a text may have a line of a request that holds a login: "Authorization: …", "Cookie: …".
[[nodiscard]] bool hasHeaderWord(QStringView text);

/// True when \a text has a word that may stand before a password; cheap, and asked of every text that is read.
[[nodiscard]] bool hasCredentialWord(QStringView text);
/// The same of UTF-8.
[[nodiscard]] bool hasCredentialWord(std::string_view utf8);
/// True for the names of those who log in everywhere: "admin", "root", "888888". In any case.
[[nodiscard]] bool isUserWord(QStringView word);

} // namespace phaseout::ingest
