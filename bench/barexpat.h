// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace phaseout::bench {

/// One pass of expat over the file at \a path, with start and end handlers that do nothing: the peer of reading a scan.
/// Fails with FileUnreadable or FormatInvalid.
[[nodiscard]] Result<void> passBare(const QString &path);

} // namespace phaseout::bench
