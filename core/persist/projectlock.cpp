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

// A process that was killed between making its lock and writing its name into it leaves a lock that names nobody, and
// that no death makes stale. One that lives holds the file itself, so that it cannot be removed.
bool takeFromNobody(QLockFile &lock)
{
    constexpr int namingMs = 200; // far longer than a living process takes
    const auto namesSomebody = [&lock] {
        qint64 process = 0;
        QString machine;
        QString program;
        return lock.getLockInfo(&process, &machine, &program);
    };
    if (lock.error() != QLockFile::LockFailedError || namesSomebody())
        return false;
    return lock.tryLock(namingMs) || (!namesSomebody() && lock.removeStaleLockFile() && lock.tryLock(0));
}
} // namespace

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &project)
{
    const QString path = project + u".lock"_s;
    std::unique_ptr<ProjectLock> lock(new ProjectLock(path));
    lock->m_file.setStaleLockTime(0); // a project may be open for days; only a dead process makes a lock stale
    if (lock->m_file.tryLock(0) || takeFromNobody(lock->m_file))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return failure(ErrorCode::ProjectLocked, project, holderOf(lock->m_file, path));
    return failure(ErrorCode::FileUnwritable, project, path);
}

} // namespace phaseout::persist
