// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#ifdef Q_OS_UNIX
#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace phaseout::test {
namespace {
#ifdef Q_OS_UNIX
// Between fork and exec: only what a signal handler might call too.
void limit(const Limits &limits)
{
    if (limits.longestFile >= 0) {
        ::signal(SIGXFSZ, SIG_IGN); // a write that fails, as on a full disk
        const rlimit most{static_cast<rlim_t>(limits.longestFile), static_cast<rlim_t>(limits.longestFile)};
        ::setrlimit(RLIMIT_FSIZE, &most);
    }
    constexpr unsigned stranger = 65534; // "nobody"
    if (limits.isStranger && ::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(stranger) != 0 || ::setuid(stranger) != 0))
        ::_exit(127);
}
#endif

Answer run(const QStringList &arguments, const Limits &limits = {})
{
    QProcess process;
    process.setEnvironment(cliEnvironment());
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([limits] { limit(limits); });
#endif
    process.start(cliPath(), arguments);
    process.closeWriteChannel();
    Answer answer;
    constexpr int longestMs = 300'000;
    if (!process.waitForFinished(longestMs) || process.exitStatus() != QProcess::NormalExit) {
        answer.err = process.errorString().toUtf8();
        return answer;
    }
    answer.code = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    answer.json = QJsonDocument::fromJson(answer.out);
    return answer;
}
} // namespace

QString Answer::errorCode() const
{
    return object().value(u"error"_s).toObject().value(u"code"_s).toString();
}

QString cliPath() { return QStringLiteral(PHASEOUT_BIN_DIR "/phaseout-cli"); }

QStringList cliEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PHASEOUT_NOW"_s, u"2026-11-20T10:00:00Z"_s);
    environment.insert(u"PHASEOUT_ACTOR"_s, u"Tester"_s);
    environment.insert(u"PHASEOUT_LANGUAGE"_s, u"en_GB"_s);
    return environment.toStringList();
}

Answer cli(const QStringList &arguments, const Limits &limits) { return run(QStringList(arguments) << u"--json"_s, limits); }
Answer cliForPeople(const QStringList &arguments) { return run(arguments); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray contentOf(const QString &project)
{
    QByteArray bytes = bytesOf(project);
    for (const qsizetype at : {24, 92}) // sqlite.org/fileformat2.html: file change counter, version-valid-for number
        if (bytes.size() >= at + 4)
            bytes.replace(at, 4, QByteArray(4, '\0'));
    return bytes;
}

Workshop::Workshop(int stores, int devicesPerStore)
{
    const Answer made = cli({u"sample"_s, sample(), u"--stores"_s, QString::number(stores), u"--devices-per-store"_s, QString::number(devicesPerStore)});
    if (made.code != 0)
        qFatal("no sample: %s", made.all().constData());
}

QString Workshop::copyOf(const QString &name)
{
    const QString copy = path(u"copy-%1.phaseout"_s.arg(++m_copies));
    if (!QFile::copy(path(name), copy))
        qFatal("no copy of %s", qPrintable(name));
    return copy;
}

QString Workshop::empty()
{
    const QString name = u"empty.phaseout"_s;
    if (!QFile::exists(path(name))) {
        const Answer made = cli({u"new"_s, path(name), u"--name"_s, u"Northbridge camera removal"_s, u"--organisation"_s, u"Northbridge"_s});
        if (made.code != 0)
            qFatal("no project: %s", made.all().constData());
    }
    return copyOf(name);
}

const Answer &Workshop::imported()
{
    const QString project = path(u"filled.phaseout"_s);
    if (!QFile::exists(project)) {
        QFile::rename(empty(), project);
        m_imported = cli({u"import"_s, project, sample()});
        if (m_imported.code != 0 && m_imported.code != 1)
            qFatal("no import: %s", m_imported.all().constData());
    }
    return m_imported;
}

QString Workshop::filled()
{
    static_cast<void>(imported());
    return copyOf(u"filled.phaseout"_s);
}

QString Workshop::written(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!QFileInfo(file).dir().mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file %s", qPrintable(name));
    return file.fileName();
}

} // namespace phaseout::test
