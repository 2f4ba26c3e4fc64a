// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/timetable/timetable.h"

namespace phaseout::ui {

/// Writes a verified copy of the whole programme to \a path. A file of that name is replaced only once the copy is whole.
[[nodiscard]] Result<bool> writeCopy(Project &project, const QString &path, const JobContext &context);

/// What the board's workbook is made from: copies, good beside the window.
struct BoardSource {
    std::shared_ptr<const Estate> estate;
    std::optional<timetable::Timetable> plan;
    std::optional<timetable::Timetable> baseline;
    QDate asOf;
};
/// Writes the board's workbook of \a source to \a path, replacing a file of that name once it is whole.
[[nodiscard]] Result<bool> writeBoard(Project &project, const BoardSource &source, const QString &path, const JobContext &context);

/// Reads \a inputs again without importing them and writes the rows that are refused to \a path as CSV, replacing a file of
/// that name; the number of rows. NothingToDo when every row would be accepted.
[[nodiscard]] Result<qint64> writeRefusedRows(Project &project, const QStringList &inputs, const QString &path, const JobContext &context);

} // namespace phaseout::ui
