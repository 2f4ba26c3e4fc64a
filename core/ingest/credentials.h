// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phaseout::ingest {

/// True when a column or attribute called \a name holds a credential or a secret: user names, passwords, tokens, keys,
/// salts, verification codes. Such values are dropped while reading and never stored.
[[nodiscard]] bool isCredentialName(QStringView name);

/// \a text with the user name and password of every address in it ("rtsp://admin:secret@192.0.2.1/") taken out.
/// Sets \a hadUserInfo when there was one.
[[nodiscard]] QString withoutUserInfo(const QString &text, bool *hadUserInfo = nullptr);

} // namespace phaseout::ingest
