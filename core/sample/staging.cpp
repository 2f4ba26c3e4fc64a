// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/staging.h"

#include "core/sample/truth.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOurs(const QString &relative)
{
    static const QStringList names{u"stores.csv"_s,          u"subnets.csv"_s,
                                   u"sightings.csv"_s,       u"inventory-cameras.xlsx"_s,
                                   u"inventory-north.csv"_s, truthFileName()};
    return names.contains(relative) || (relative.startsWith(u"scans/") && relative.endsWith(u".xml")) ||
           (relative.startsWith(u"sadp/") && relative.endsWith(u".csv"));
}

// An earlier sample, and nothing that anybody put beside it: only then may it go.
bool isUntouchedSample(const QDir &folder)
{
    QFile truth(folder.filePath(truthFileName()));
    if (!truth.open(QIODevice::ReadOnly) || !isTruth(truth.readLine(1024)))
        return false;
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        if (!isOurs(folder.relativeFilePath(files.next())))
            return false;
    return true;
}

} // namespace

Result<std::unique_ptr<Staging>> Staging::begin(const QString &target)
{
    const QString path = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    const QFileInfo info(path);
    if (!info.dir().exists())
        return failure(ErrorCode::FileNotFound, info.path());
    if (info.exists() &&
        (!info.isDir() || (!QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot) &&
                           !isUntouchedSample(QDir(path)))))
        return failure(ErrorCode::FileExists, path);
    std::unique_ptr<Staging> staging(new Staging(path, info.path() % u"/."_s % info.fileName() % u"-XXXXXX"_s));
    if (!staging->m_folder.isValid())
        return failure(ErrorCode::FileUnwritable, info.path(), staging->m_folder.errorString());
    if (!QDir().mkpath(staging->path()))
        return failure(ErrorCode::FileUnwritable, staging->path());
    return staging;
}

Result<void> Staging::commit()
{
    const QString old = m_folder.filePath(u"old"_s);
    const bool hasOld = QFileInfo::exists(m_target);
    if (hasOld && !QDir().rename(m_target, old))
        return failure(ErrorCode::FileUnwritable, m_target);
    if (QDir().rename(path(), m_target))
        return {};
    if (hasOld && !QDir().rename(old, m_target)) {
        m_folder.setAutoRemove(false); // better a hidden folder left behind than a sample lost
        return failure(ErrorCode::FileUnwritable, old);
    }
    return failure(ErrorCode::FileUnwritable, m_target);
}

} // namespace phaseout::sample
