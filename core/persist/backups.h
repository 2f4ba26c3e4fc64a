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
};

/// A file of the folder and when it was written, read from its name.
struct KeptBackup {
    QString path;
    QDateTime writtenAt; ///< UTC
    friend bool operator==(const KeptBackup &, const KeptBackup &) = default;
};

/// The backups of the project \a name in \a folder, newest first: "<name>.2026-05-04-120000123.phaseout". Files with other
/// names are nobody's business and left out.
[[nodiscard]] std::vector<KeptBackup> backupsIn(const QString &folder, const QString &name);

/// Which of \a backups, newest first, \a plan no longer keeps.
[[nodiscard]] std::vector<KeptBackup> outlived(const std::vector<KeptBackup> &backups, const BackupPlan &plan);

/// Writes a verified copy of \a repository to \a folder, making the folder where needed, then removes what is outlived; gives
/// the new file's path. Nothing is removed unless the copy stands. Fails like Repository::backup().
[[nodiscard]] Result<QString> keepBackup(Repository &repository, const QString &folder, const QString &name,
                                         const BackupPlan &plan, const Clock &clock, const JobContext &context);

} // namespace phaseout::persist
