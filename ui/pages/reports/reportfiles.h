// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace phaseout::ui {

/// Writes a verified copy of the whole programme to \a path. A file of that name is replaced only once the copy is whole.
[[nodiscard]] Result<bool> writeCopy(Project &project, const QString &path, const JobContext &context);

/// Reads \a inputs again without importing them and writes the rows that are refused to \a path as CSV, replacing a file of
/// that name; the number of rows. NothingToDo when every row would be accepted.
[[nodiscard]] Result<qint64> writeRefusedRows(Project &project, const QStringList &inputs, const QString &path, const JobContext &context);

} // namespace phaseout::ui
