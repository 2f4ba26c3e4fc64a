// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/checks.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout::verify;

namespace {

constexpr int allHolds = 0;
constexpr int somethingFails = 1;
constexpr int notReadable = 2;

QString say(const char *sentence, int count = -1)
{
    return QCoreApplication::translate("phaseout::verify", sentence, nullptr, count);
}

int finish(const QString &sentence, int code)
{
    const QByteArray line = sentence.toUtf8() + '\n';
    std::fputs(line.constData(), code == allHolds ? stdout : stderr);
    return code;
}

int verify(const QStringList &files)
{
    QString trouble;
    const auto unreadable = [&](const QString &file) {
        return finish(say("“%1” could not be read, or is not what it should be (%2).").arg(file, trouble), notReadable);
    };
    const std::optional<Instance> instance = readInstance(files[0], trouble);
    if (!instance)
        return unreadable(files[0]);
    const std::optional<Timetable> timetable = readTimetable(files[1], *instance, trouble);
    if (!timetable)
        return unreadable(files[1]);
    const std::optional<Proof> proof = readProof(files[2], *instance, trouble);
    if (!proof)
        return unreadable(files[2]);
    Ledger ledger;
    checkTimetable(*instance, *timetable, ledger);
    if (ledger.holds())
        checkProof(*instance, *timetable, *proof, ledger);
    if (!ledger.holds())
        return finish(ledger.failure(), somethingFails);
    const Number excess = timetable->objective - proof->bound;
    const double percent =
        proof->bound > 0 ? 100.0 * static_cast<double>(excess) / static_cast<double>(proof->bound) : 0.0;
    QString sentence =
        say("%Ln checks passed. The timetable costs %1; none can cost less than %2 (%3 % above).", ledger.checks());
    sentence = sentence.arg(timetable->objective).arg(proof->bound).arg(percent, 0, 'f', 3);
    return finish(sentence, allHolds);
}

} // namespace

// phaseout-verify PROBLEM.json PLAN.json CERTIFICATE.json: 0 when everything holds, 1 with the first thing that does
// not, 2 when a file cannot be read.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"phaseout-verify"_s);
    const QStringList files = QCoreApplication::arguments().mid(1);
    if (files.size() != 3)
        return finish(say("Usage: phaseout-verify PROBLEM.json PLAN.json CERTIFICATE.json"), notReadable);
    return verify(files);
}
