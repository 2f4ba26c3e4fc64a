// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/projectlock.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::persist {
namespace {
QString holderOf(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString machine;
    QString program;
    if (!lock.getLockInfo(&process, &machine, &program))
        return QCoreApplication::translate("phaseout::persist", "%1 says so").arg(path);
    return QCoreApplication::translate("phaseout::persist",
                                       "by %1 on %2, process %3. If that is no longer true, delete %4")
        .arg(QFileInfo(path).owner(), machine, QString::number(process), path);
}
} // namespace

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &project)
{
    const QString path = project + u".lock"_s;
    std::unique_ptr<ProjectLock> lock(new ProjectLock(path));
    lock->m_file.setStaleLockTime(0); // a project may be open for days; only a dead process makes a lock stale
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return failure(ErrorCode::ProjectLocked, project, holderOf(lock->m_file, path));
    return failure(ErrorCode::FileUnwritable, project, path);
}

} // namespace phaseout::persist
