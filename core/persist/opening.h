// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persist/projectfile.h"
#include "core/persist/schema.h"
#include "core/persist/sqlrepository.h"

namespace phaseout::persist {

/// The steps of openProject() with a history of schemas given, so that migrations can be tried.
[[nodiscard]] Result<std::shared_ptr<Session>> openSession(const QString &path, OpenMode mode,
                                                           std::span<const Migration> steps);

/// The name of the copy kept before the file at \a path is migrated from schema \a number; never one that exists.
[[nodiscard]] QString migrationCopyName(const QString &path, int number);

} // namespace phaseout::persist
