// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace phaseout::formats {

/// Most entries of an archive that is read at all; an honest workbook has some dozens.
constexpr int mostZipEntries = 2000;

/// Reads the central directory of the zip archive in \a device (random access) by itself and refuses what a library
/// would let through: more than mostZipEntries, names that appear twice, go up, are absolute or hold backslashes or
/// control characters, encrypted entries, entries that overlap or leave the file. Source of the layout: PKWARE
/// APPNOTE.TXT 4.3. Fails with FormatInvalid, LimitExceeded or Unsupported. Leaves the position anywhere.
[[nodiscard]] Result<void> checkZipDirectory(QIODevice &device);

} // namespace phaseout::formats
