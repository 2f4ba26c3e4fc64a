// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/copy.h"

#include "core/persist/durable.h"
#include "core/persist/schema.h"
#include "core/persist/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace phaseout::persist {
namespace {
constexpr int pagesAtOnce = 2048;
constexpr const char *countEntries = "SELECT count(*) FROM journal";

void copyPages(Connection &to, Connection &from, const QString &path, const JobContext &context)
{
    SQLite::Backup backup(to.database(), from.database());
    const QString step = QCoreApplication::translate("phaseout::persist", "Copying the project");
    for (int result = SQLITE_OK; result != SQLITE_DONE;) {
        if (context.isCancelled())
            throw Stopped{Error{ErrorCode::Cancelled, path, {}}};
        result = backup.executeStep(pagesAtOnce);
        if (result != SQLITE_OK && result != SQLITE_DONE)
            throw SQLite::Exception(sqlite3_errstr(result), result);
        context.report(backup.getTotalPageCount() - backup.getRemainingPageCount(), backup.getTotalPageCount(), step);
    }
}

void writeCopy(Connection &from, const QString &unfinished, const JobContext &context)
{
    const auto to = Connection::create(unfinished);
    copyPages(*to, from, unfinished, context);
    const CancelScope scope(*to, context);
    if (!to->endWriting())
        throw Stopped{Error{ErrorCode::ProjectLocked, unfinished, {}}};
    checkStructure(*to, true);
    if (to->number(countEntries) != from.number(countEntries))
        throw Damaged{"the copy has other journal entries"};
}
} // namespace

Result<void> copyProject(Connection &from, const QString &path, const JobContext &context)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    const QString unfinished = unfinishedName(path);
    QFile::remove(unfinished);
    auto done = guarded(path, [&]() -> Result<void> {
        writeCopy(from, unfinished, context);
        return publish(unfinished, path);
    });
    if (!done)
        QFile::remove(unfinished);
    return done;
}

} // namespace phaseout::persist
