// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace phaseout::persist {

/// The name under which a file is written before it gets its own: nobody opens it, and a leftover is written over.
[[nodiscard]] QString unfinishedName(const QString &path);

/// Gives the finished file \a from its name \a to, in the same folder, so that after a power cut either nothing or the
/// whole file stands under it. Fails with FileExists when \a to is taken, else FileUnwritable; \a from is left as it is.
[[nodiscard]] Result<void> publish(const QString &from, const QString &to);

} // namespace phaseout::persist
