// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/project/repository.h"

/// A folder of earlier versions of one project, thinned out as they age.
namespace phaseout::persist {

/// How many are kept. The defaults are those of the promise "thirty earlier versions" (10 + 14 + 8).
struct BackupPlan {
    int last = 10;   ///< the newest ones, whatever their day
    int daily = 14;  ///< before those, the newest of a day
    int weekly = 8;  ///< before those, the newest of a week
    qint64 mostBytes = qint64(2) << 30; ///< of all together; what is older goes, but never one of the newest three
};

/// A file of the folder, and what its name says.
struct KeptBackup {
    QString path;
    QString name; ///< of the project's file then
    QDateTime writtenAt; ///< UTC
    qint64 size = 0; ///< bytes
    friend bool operator==(const KeptBackup &, const KeptBackup &) = default;
};

/// The backups in \a folder, which is one project's, newest first: "<name>.2026-05-04-120000123.phaseout". Files with other
/// names are nobody's business and left out.
[[nodiscard]] std::vector<KeptBackup> backupsIn(const QString &folder);

/// Which of \a backups, newest first, \a plan no longer keeps.
[[nodiscard]] std::vector<KeptBackup> outlived(const std::vector<KeptBackup> &backups, const BackupPlan &plan);

/// Writes a verified copy of \a repository to \a folder, making the folder where needed, then removes what is outlived; gives
/// the new file's path. Nothing is removed unless the copy stands. Fails like Repository::backup().
[[nodiscard]] Result<QString> keepBackup(Repository &repository, const QString &folder, const QString &name,
                                         const BackupPlan &plan, const Clock &clock, const JobContext &context);

/// The same of the project file \a path, read beside whoever has it open, under the file's own name; but when nothing was
/// entered in the journal since the newest copy in \a folder, nothing is written. Gives whether a copy was. Fails as openProject() and keepBackup().
[[nodiscard]] Result<bool> keepVersion(const QString &path, const QString &folder, const BackupPlan &plan, const Clock &clock,
                                       const JobContext &context);

} // namespace phaseout::persist
