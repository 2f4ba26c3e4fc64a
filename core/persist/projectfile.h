// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/project/repository.h"

#include <QUuid>

/// Projects in files. One file holds all of a project; docs/formats/project-file.md describes it to strangers.
namespace phaseout::persist {

/// "phaseout": what a project file's name ends with.
inline constexpr QLatin1StringView projectSuffix{"phaseout"};

enum class OpenMode {
    ReadWrite, ///< alone: others are kept out by a lock file beside the project
    ReadOnly,  ///< changes nothing, not even an older schema; needs no lock and works on a read-only medium
};

/// Makes an empty project at \a path and opens it. A kill at any moment leaves no file of that name or a whole one.
/// \a projectId is the project's for ever, \a origin names this replica in the journal.
/// Fails with FileExists, FileUnwritable, DiskFull or ProjectLocked.
[[nodiscard]] Result<std::unique_ptr<Repository>> createProject(const QString &path, const QUuid &projectId,
                                                                const QUuid &origin, const Clock &clock);

/// Opens the project at \a path after checking that it is one, whole, and has exactly our tables. An older schema is
/// brought up to date after a copy has been kept beside it, "<path>.schema-1".
/// Fails with FileNotFound, FileUnreadable, FileUnwritable (ReadWrite on a read-only file or folder), ProjectLocked
/// (naming who has it), ProjectTooNew (naming the release needed) or ProjectDamaged.
[[nodiscard]] Result<std::unique_ptr<Repository>> openProject(const QString &path, OpenMode mode);

/// A project that no file holds, for tests and for trying things out. Gone with the repository.
[[nodiscard]] Result<std::unique_ptr<Repository>> openInMemory(const QUuid &projectId, const QUuid &origin,
                                                               const Clock &clock);

} // namespace phaseout::persist
