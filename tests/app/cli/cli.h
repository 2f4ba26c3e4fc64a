// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

/// Fails the test with everything \a answer said when its exit code is not \a wanted.
#define QVERIFY_CODE(answer, wanted)                                                                                   \
    do {                                                                                                               \
        const phaseout::test::Answer said = (answer);                                                                  \
        QVERIFY2(said.code == (wanted), said.all().constData());                                                       \
    } while (false)

/// The real phaseout-cli as a process of its own, with a clock that stands still.
namespace phaseout::test {

struct Answer {
    int code = -1; ///< exit code; -1 when it crashed
    QByteArray out;
    QByteArray err;
    QJsonDocument json; ///< of out, null when that is none
    [[nodiscard]] QJsonObject object() const { return json.object(); }
    [[nodiscard]] QJsonArray array() const { return json.array(); }
    /// "error.code" of a failure.
    [[nodiscard]] QString errorCode() const;
    /// Everything it said, for a test's message.
    [[nodiscard]] QByteArray all() const { return "exit code " + QByteArray::number(code) + "\n" + out.left(2000) + err.left(2000); }
};

[[nodiscard]] QString cliPath();
[[nodiscard]] QStringList cliEnvironment();
/// What a call may do less than its caller, where the system knows such limits.
struct Limits {
    qint64 longestFile = -1; ///< bytes, as on a disk that is full; -1: none
    bool isStranger = false; ///< when the caller may do everything (root), the call is somebody's who may not
};
/// Runs a verb with --json and waits for its end.
[[nodiscard]] Answer cli(const QStringList &arguments, const Limits &limits = {});
/// The same without --json.
[[nodiscard]] Answer cliForPeople(const QStringList &arguments);

[[nodiscard]] QByteArray bytesOf(const QString &path);
/// A project's bytes but for the two places where SQLite counts that it was opened for writing.
[[nodiscard]] QByteArray contentOf(const QString &project);

/// A folder with a sample of \a stores stores in "sample", made once.
class Workshop {
public:
    explicit Workshop(int stores = 12, int devicesPerStore = 8);
    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }
    [[nodiscard]] QString sample() const { return path(QStringLiteral("sample")); }
    /// A copy of a new project, or of one with the sample imported.
    [[nodiscard]] QString empty();
    [[nodiscard]] QString filled();
    /// A name that nothing has yet.
    [[nodiscard]] QString fresh(const QString &name) { return path(QStringLiteral("%1-%2").arg(++m_copies).arg(name)); }
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const;
    /// What importing the sample answered.
    [[nodiscard]] const Answer &imported();

private:
    [[nodiscard]] QString copyOf(const QString &name);
    QTemporaryDir m_folder;
    Answer m_imported;
    int m_copies = 0;
};

} // namespace phaseout::test
