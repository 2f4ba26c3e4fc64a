// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/opening.h"

#include "core/persist/copy.h"
#include "core/persist/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::persist {
namespace {
Result<void> checkPresent(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!file.isFile() || !file.isReadable())
        return failure(ErrorCode::FileUnreadable, path);
    return {};
}

void bringUpToDate(Session &session, int number, std::span<const Migration> steps)
{
    if (number == steps.back().number)
        return;
    if (session.isReadOnly)
        throw Stopped{Error{ErrorCode::FileUnwritable, session.path,
                            QCoreApplication::translate("phaseout::persist",
                                                        "it has an older form and must be opened for writing once")}};
    const auto kept = copyProject(*session.connection, migrationCopyName(session.path, number), JobContext());
    if (!kept)
        throw Stopped{kept.error()};
    migrate(*session.connection, steps);
}

void checkAndPrepare(Session &session, std::span<const Migration> steps)
{
    Connection &connection = *session.connection;
    const int number = schemaNumber(connection, session.path, steps);
    if (!session.isReadOnly && sqlite3_db_readonly(connection.database().getHandle(), "main") == 1)
        throw Stopped{Error{ErrorCode::FileUnwritable, session.path, {}}};
    checkShape(connection, number, steps);
    checkStructure(connection, false);
    bringUpToDate(session, number, steps);
    if (!session.isReadOnly)
        connection.beginWriting(session.path);
}
} // namespace

QString migrationCopyName(const QString &path, int number)
{
    const QString name = path + u".schema-"_s + QString::number(number);
    QString free = name;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

Result<std::shared_ptr<Session>> openSession(const QString &path, OpenMode mode, std::span<const Migration> steps)
{
    if (const auto present = checkPresent(path); !present)
        return failure(present.error());
    auto session = std::make_shared<Session>();
    session->path = QFileInfo(path).canonicalFilePath(); // one lock, by whatever name the file is opened
    session->isReadOnly = mode == OpenMode::ReadOnly;
    if (!session->isReadOnly) {
        auto lock = ProjectLock::take(session->path);
        if (!lock)
            return failure(lock.error());
        session->lock = *std::move(lock);
    }
    auto opened = guarded(session->path, [&]() -> Result<std::shared_ptr<Session>> {
        session->connection = Connection::open(session->path, session->isReadOnly);
        checkAndPrepare(*session, steps);
        return session;
    });
    if (!opened && session->isReadOnly && opened.error().code == ErrorCode::FileUnwritable)
        opened.error().code = ErrorCode::FileUnreadable;
    return opened;
}

} // namespace phaseout::persist
