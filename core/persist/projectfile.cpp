// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/projectfile.h"

#include "core/persist/durable.h"
#include "core/persist/opening.h"
#include "core/persist/query.h"
#include "core/persist/sqlerror.h"

#include <QFile>
#include <QFileInfo>

namespace phaseout::persist {
namespace {
void fill(Connection &connection, const QUuid &projectId, const QUuid &origin, const Clock &clock)
{
    migrate(connection, migrations());
    Query(connection, "INSERT INTO meta (only, id, origin, createdAt, neededVersion) VALUES (1, ?, ?, ?, ?)")
        .add(projectId.toRfc4122())
        .add(origin.toRfc4122())
        .add(clock.now())
        .add(QString::fromLatin1(migrations().back().since))
        .run();
}

Result<void> writeEmpty(const QString &path, const QUuid &projectId, const QUuid &origin, const Clock &clock)
{
    const QString unfinished = unfinishedName(path);
    QFile::remove(unfinished);
    auto written = guarded(path, [&]() -> Result<void> {
        {
            const auto connection = Connection::create(unfinished);
            fill(*connection, projectId, origin, clock);
            connection->forgetStatements();
        }
        return publish(unfinished, path);
    });
    if (!written)
        QFile::remove(unfinished);
    return written;
}
} // namespace

Result<std::unique_ptr<Repository>> createProject(const QString &path, const QUuid &projectId, const QUuid &origin,
                                                  const Clock &clock)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return failure(ErrorCode::FileExists, path);
    if (!QFileInfo(file.absolutePath()).isDir())
        return failure(ErrorCode::FileUnwritable, path);
    {
        const auto lock = ProjectLock::take(file.absoluteFilePath()); // nobody else makes it meanwhile
        if (!lock)
            return failure(lock.error());
        if (const auto written = writeEmpty(file.absoluteFilePath(), projectId, origin, clock); !written)
            return failure(written.error());
    }
    return openProject(path, OpenMode::ReadWrite);
}

Result<std::unique_ptr<Repository>> openProject(const QString &path, OpenMode mode)
{
    auto session = openSession(path, mode, migrations());
    if (!session)
        return failure(session.error());
    return std::make_unique<SqlRepository>(*std::move(session));
}

Result<std::unique_ptr<Repository>> openInMemory(const QUuid &projectId, const QUuid &origin, const Clock &clock)
{
    return guarded({}, [&]() -> Result<std::unique_ptr<Repository>> {
        auto session = std::make_shared<Session>();
        session->connection = Connection::inMemory();
        fill(*session->connection, projectId, origin, clock);
        return std::make_unique<SqlRepository>(std::move(session));
    });
}

} // namespace phaseout::persist
