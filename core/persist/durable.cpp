// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/durable.h"

#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace phaseout::persist {
namespace {
bool synchronise(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isDone = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isDone;
#else
    return QFileInfo::exists(path);
#endif
}
} // namespace

QString unfinishedName(const QString &path)
{
    return path + u".part"_s;
}

Result<void> publish(const QString &from, const QString &to)
{
    if (!synchronise(from))
        return failure(ErrorCode::FileUnwritable, from);
    if (QFileInfo::exists(to))
        return failure(ErrorCode::FileExists, to);
    QFile file(from);
    if (!file.rename(to))
        return failure(QFileInfo::exists(to) ? ErrorCode::FileExists : ErrorCode::FileUnwritable, to, file.errorString());
    // Some file systems cannot synchronise a folder; the file itself is safe by now.
    static_cast<void>(synchronise(QFileInfo(to).absolutePath()));
    return {};
}

} // namespace phaseout::persist
