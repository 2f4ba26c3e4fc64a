// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/services.h"

#include "core/persist/projectfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
// The name of the account that the program runs in; empty where the system has none for it.
QString accountName()
{
#ifdef Q_OS_UNIX
    std::array<char, 16'384> room;
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, room.data(), room.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(entry.pw_name).trimmed();
#endif
    return {};
}

// Who the journal says it was: the name the computer knows, never an address.
QString actorName()
{
    for (const char *variable : {"PHASEOUT_ACTOR", "USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name.left(100);
    }
    const QString account = accountName();
    return account.isEmpty() ? u"unknown"_s : account.left(100);
}
} // namespace

Services::Services() = default;

Result<const Knowledge *> Services::knowledge()
{
    if (!m_knowledge) {
        auto loaded = Knowledge::builtIn();
        if (!loaded)
            return failure(loaded.error());
        m_knowledge = *std::move(loaded);
    }
    return &*m_knowledge;
}

Result<Project::Services> Services::forProject()
{
    auto known = knowledge();
    if (!known)
        return failure(known.error());
    return Project::Services{m_clock, m_ids, **known, actorName()};
}

Result<std::unique_ptr<Project>> Services::create(const QString &path, const Programme &programme, const JobContext &context)
{
    auto services = forProject();
    if (!services)
        return failure(services.error());
    auto repository = persist::createProject(path, m_ids.next(), m_ids.next(), m_clock);
    if (!repository)
        return failure(repository.error());
    return Project::create(*std::move(repository), programme, *services, context);
}

Result<std::unique_ptr<Project>> Services::open(const QString &path, Access access, const JobContext &context)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileNotFound, path);
    auto services = forProject();
    if (!services)
        return failure(services.error());
    auto repository = persist::openProject(path, access == Access::Read ? persist::OpenMode::ReadOnly : persist::OpenMode::ReadWrite);
    if (!repository)
        return failure(repository.error());
    return Project::open(*std::move(repository), *services, context);
}

Result<bool> Services::keepVersion(const QString &path, const QUuid &project, const JobContext &context) const
{
    if (m_versionsFolder.isEmpty())
        return false;
    return persist::keepVersion(path, QDir(m_versionsFolder).filePath(project.toString(QUuid::WithoutBraces)), {}, m_clock, context);
}

std::vector<EarlierVersion> Services::earlierVersions(const QUuid &project) const
{
    if (m_versionsFolder.isEmpty())
        return {};
    const QDir folder(m_versionsFolder);
    if (!project.isNull())
        return persist::backupsIn(folder.filePath(project.toString(QUuid::WithoutBraces)));
    std::vector<EarlierVersion> all;
    for (const QString &each : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto some = persist::backupsIn(folder.filePath(each));
        all.insert(all.end(), some.begin(), some.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const EarlierVersion &a, const EarlierVersion &b) { return a.writtenAt > b.writtenAt; });
    return all;
}

Result<void> Services::copyVersion(const EarlierVersion &version, const QString &path, const JobContext &context)
{
    QFile from(version.path);
    if (!from.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, version.path, from.errorString());
    QSaveFile to(path);
    if (!to.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path, to.errorString());
    constexpr qint64 piece = 1 << 20;
    for (qint64 done = 0; !from.atEnd(); done += piece) {
        const QByteArray bytes = from.read(piece);
        if (bytes.isEmpty())
            return failure(ErrorCode::FileUnreadable, version.path, from.errorString());
        if (to.write(bytes) != bytes.size())
            return failure(ErrorCode::FileUnwritable, path, to.errorString());
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        context.report(done, version.size, {});
    }
    if (!to.commit())
        return failure(ErrorCode::FileUnwritable, path, to.errorString());
    return {};
}

} // namespace phaseout
