// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/services.h"

#include "core/persist/projectfile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
// Who the journal says it was: the name the computer knows, never an address.
QString actorName()
{
    for (const char *variable : {"PHASEOUT_ACTOR", "USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name.left(100);
    }
    return u"unknown"_s;
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

} // namespace phaseout
