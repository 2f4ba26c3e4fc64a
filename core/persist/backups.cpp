// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/backups.h"

#include "core/persist/projectfile.h"
#include "core/values/week.h"

#include <QDir>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::persist {
namespace {
constexpr QStringView stampForm = u"yyyy-MM-dd-hhmmsszzz";
constexpr int spared = 3; // however large

QString fileNameOf(const QString &name, const QDateTime &instant)
{
    return name + u'.' + instant.toUTC().toString(stampForm) + u'.' + projectSuffix;
}
} // namespace

std::vector<KeptBackup> backupsIn(const QString &folder)
{
    std::vector<KeptBackup> backups;
    const QString ending = u'.' + projectSuffix;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QString fileName = file.fileName();
        const QString stem = fileName.chopped(std::min(fileName.size(), ending.size()));
        const qsizetype dot = stem.size() - stampForm.size() - 1;
        if (dot < 1)
            continue;
        QDateTime writtenAt = QDateTime::fromString(stem.mid(dot + 1), stampForm.toString());
        writtenAt.setTimeSpec(Qt::UTC);
        const QString name = stem.first(dot);
        if (writtenAt.isValid() && fileName == fileNameOf(name, writtenAt))
            backups.push_back({file.filePath(), name, writtenAt, file.size()});
    }
    std::sort(backups.begin(), backups.end(), [](const KeptBackup &a, const KeptBackup &b) {
        return a.writtenAt != b.writtenAt ? a.writtenAt > b.writtenAt : a.path < b.path;
    });
    return backups;
}

std::vector<KeptBackup> outlived(const std::vector<KeptBackup> &backups, const BackupPlan &plan)
{
    std::vector<KeptBackup> gone;
    QSet<QDate> days;
    QSet<QDate> weeks;
    int last = 0;
    int daily = 0;
    int weekly = 0;
    int all = 0;
    qint64 bytes = 0;
    for (const KeptBackup &backup : backups) {
        const QDate day = backup.writtenAt.date();
        const QDate week = Week::of(day).monday();
        bool isKept = true;
        if (last < plan.last)
            ++last;
        else if (daily < plan.daily && !days.contains(day))
            ++daily;
        else if (weekly < plan.weekly && !weeks.contains(week))
            ++weekly;
        else
            isKept = false;
        isKept = isKept && (all < spared || bytes + backup.size <= plan.mostBytes);
        if (!isKept) {
            gone.push_back(backup);
            continue;
        }
        ++all;
        bytes += backup.size;
        days.insert(day);
        weeks.insert(week);
    }
    return gone;
}

Result<QString> keepBackup(Repository &repository, const QString &folder, const QString &name, const BackupPlan &plan,
                           const Clock &clock, const JobContext &context)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnwritable, folder);
    const QString path = QDir(folder).filePath(fileNameOf(name, clock.now()));
    if (const auto written = repository.backup(path, context); !written)
        return failure(written.error());
    for (const KeptBackup &old : outlived(backupsIn(folder), plan))
        if (old.path != path)
            QFile::remove(old.path);
    return path;
}

Result<bool> keepVersion(const QString &path, const QString &folder, const BackupPlan &plan, const Clock &clock, const JobContext &context)
{
    auto repository = openProject(path, OpenMode::ReadOnly);
    if (!repository)
        return failure(repository.error());
    const auto last = (*repository)->lastJournalEntry();
    if (!last)
        return failure(last.error());
    const std::vector<KeptBackup> kept = backupsIn(folder);
    if (!*last || (!kept.empty() && kept.front().writtenAt > (*last)->utc))
        return false;
    if (auto written = keepBackup(**repository, folder, QFileInfo(path).completeBaseName(), plan, clock, context); !written)
        return failure(written.error());
    return true;
}

} // namespace phaseout::persist
