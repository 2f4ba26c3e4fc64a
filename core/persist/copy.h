// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/persist/connection.h"

namespace phaseout::persist {

/// Writes everything committed in \a from to the new file \a path: copied page by page under another name, checked as a
/// whole, its journal entries counted, made durable, then named. Fails with FileExists, Cancelled, DiskFull,
/// FileUnwritable or ProjectDamaged, and then leaves nothing behind.
[[nodiscard]] Result<void> copyProject(Connection &from, const QString &path, const JobContext &context);

} // namespace phaseout::persist
