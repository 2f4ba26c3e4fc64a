// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/credentialwords.h"

#include <QString>
#include <QStringList>

namespace phaseout::ingest {

class Reporter;

/// True when a column or attribute called \a name holds a credential or a secret: user names, passwords, tokens, keys,
/// salts, verification codes. Such values are dropped while reading and never stored.
[[nodiscard]] bool isCredentialName(QStringView name);

/// \a text with the user name and password of every address in it ("rtsp://admin:secret@192.0.2.1/") taken out, and the values of
/// what else says that it is a credential: "password=secret", "Pwd: secret", "admin:secret", "(admin/secret)", and
/// what takeOutWorded() finds. Sets \a hadUserInfo when there was one.
[[nodiscard]] QString withoutUserInfo(const QString &text, bool *hadUserInfo = nullptr, TextKind kind = TextKind::Words);

/// True when withoutUserInfo() would take something out.
[[nodiscard]] bool saysSecret(const QString &text);

/// The first \a most of \a cells for showing, where nobody knows what they hold: "…" for one that may be a password, which is what
/// letters with figures or signs in one word are, and whatever stands behind "admin".
[[nodiscard]] QString shownUnnamed(const QStringList &cells, qsizetype most = 12);

/// \a text, a piece of JSON or XML, with the values of credentials in it blanked: "password":"…", pwd="…".
[[nodiscard]] QString withoutCredentialValues(const QString &text);

/// One note that says which credentials of a file were passed over; none when \a names is empty.
void tellCredentials(Reporter &reporter, const QStringList &names);

} // namespace phaseout::ingest
