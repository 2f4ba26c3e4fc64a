// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {

QString beyondOnePool(const plan::Problem &problem)
{
    const auto some = [&problem](auto isSo) { return std::any_of(problem.jobs.begin(), problem.jobs.end(), isSo); };
    if (some([](const plan::Job &job) { return job.choices.size() > 1; }))
        return u"several pools to choose from"_s;
    if (some([](const plan::Job &job) { return !job.steps.empty() || job.disruption > 0; }))
        return u"further costs"_s;
    if (some([](const plan::Job &job) { return job.cluster != plan::none; }))
        return u"clusters"_s;
    if (std::any_of(problem.pools.begin(), problem.pools.end(), [](const plan::Pool &pool) { return !pool.rests.empty(); }))
        return u"rests"_s;
    return std::any_of(problem.budgets.begin(), problem.budgets.end(), [](const plan::Budget &budget) { return budget.carryOver; })
               ? u"money carried over"_s
               : QString();
}

Result<QByteArray> runPeer(const QString &program, const QStringList &arguments, const QString &folder, double seconds)
{
    constexpr double grace = 30;
    constexpr qint64 longestComplaint = 160;
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardErrorFile(QDir(folder).filePath(u"errors"_s));
    process.start(program, arguments);
    const bool hasEnded = process.waitForFinished(static_cast<int>((seconds + grace) * 1000));
    if (!hasEnded && process.error() == QProcess::Timedout) {
        process.kill();
        process.waitForFinished();
        return process.readAllStandardOutput(); // what it found until then
    }
    if (hasEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    QFile errors(QDir(folder).filePath(u"errors"_s));
    const QByteArray said = errors.open(QIODevice::ReadOnly) ? errors.read(longestComplaint).simplified() : QByteArray();
    return failure(ErrorCode::Unsupported, program, said.isEmpty() ? process.errorString() : QString::fromUtf8(said));
}

Result<void> writeFor(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorCode::FileUnwritable, file.fileName(), file.errorString());
    return {};
}

} // namespace phaseout::bench
