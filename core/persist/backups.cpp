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

QString fileNameOf(const QString &name, const QDateTime &instant)
{
    return name + u'.' + instant.toUTC().toString(stampForm) + u'.' + projectSuffix;
}
} // namespace

std::vector<KeptBackup> backupsIn(const QString &folder, const QString &name)
{
    std::vector<KeptBackup> backups;
    const QDir place(folder);
    for (const QString &file : place.entryList(QDir::Files)) {
        const QString stamp = file.mid(name.size() + 1, stampForm.size());
        QDateTime writtenAt = QDateTime::fromString(stamp, stampForm.toString());
        writtenAt.setTimeSpec(Qt::UTC);
        if (writtenAt.isValid() && file == fileNameOf(name, writtenAt))
            backups.push_back({place.filePath(file), writtenAt});
    }
    std::sort(backups.begin(), backups.end(),
              [](const KeptBackup &a, const KeptBackup &b) { return a.writtenAt > b.writtenAt; });
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
        if (!isKept) {
            gone.push_back(backup);
            continue;
        }
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
    for (const KeptBackup &old : outlived(backupsIn(folder, name), plan))
        if (old.path != path)
            QFile::remove(old.path);
    return path;
}

} // namespace phaseout::persist
