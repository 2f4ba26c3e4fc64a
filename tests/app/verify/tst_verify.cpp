// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/problemjson.h"
#include "core/plan/sampleproblem.h"
#include "core/plan/solve.h"
#include "tests/core/plan/problems.h"
#include "tests/runner.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::plan;

namespace {
struct Files {
    QByteArray problem;
    QByteArray plan;
    QByteArray certificate;
};
using Change = std::function<void(Files &)>;

Files filesOf(const Problem &problem, std::int64_t iterations)
{
    SolveOptions options;
    options.iterations = iterations;
    const Solution solution = *solve(problem, options, JobContext());
    return {toJson(problem), toJson(solution.schedule, digest(problem), solution.objective),
            toJson(solution.certificate)};
}

struct Verdict {
    int code;
    QString words;
};

Verdict run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PHASEOUT_BIN_DIR "/phaseout-verify"), arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
}

Verdict verdictOn(const Files &files)
{
    const QTemporaryDir folder;
    QStringList names;
    for (const auto &[name, bytes] : {std::pair(u"problem.json"_s, files.problem),
                                      {u"plan.json"_s, files.plan},
                                      {u"certificate.json"_s, files.certificate}}) {
        names += folder.filePath(name);
        QFile file(names.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {-1, file.errorString()};
    }
    return run(names);
}

// The number after "key": made \a by larger.
void raise(QByteArray &json, const char *key, qint64 by)
{
    const QRegularExpression number(u"\"%1\":(-?\\d+)"_s.arg(QLatin1StringView(key)));
    const QRegularExpressionMatch match = number.match(QString::fromUtf8(json));
    json.replace(match.capturedStart(1), match.capturedLength(1),
                 QByteArray::number(match.captured(1).toLongLong() + by));
}
} // namespace
Q_DECLARE_METATYPE(Change)

class VerifyTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithThePlanner_data()
    {
        QTest::addColumn<QByteArray>("problem");
        for (int variant = 1; variant <= 4; ++variant)
            QTest::addRow("sample variant %d", variant) << toJson(sampleProblem({120, variant, 3}));
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("every constraint, seed %d", seed)
                << toJson(tiny::randomProblem(static_cast<std::uint64_t>(seed), 10, 6));
        QTest::newRow("proven by contradiction") << toJson(tiny::chainedProblem());
        QTest::newRow("nothing to do") << toJson(tiny::plainProblem());
    }
    void agreesWithThePlanner()
    {
        QFETCH(QByteArray, problem);
        const Verdict verdict = verdictOn(filesOf(*problemFromJson(problem), 80));
        QVERIFY2(verdict.code == 0, qPrintable(verdict.words));
        QVERIFY2(verdict.words.contains(u" checks passed"_s), qPrintable(verdict.words));
    }
    void findsWhatIsWrong_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Change change, int code, const char *words) {
            QTest::newRow(name) << change << code << QString::fromLatin1(words);
        };
        row(
            "nothing", [](Files &) {}, 0, "checks passed");
        row(
            "white space", [](Files &f) { f.problem.replace("\"weight\":", "\"weight\" :\n "); }, 0, "checks passed");
        row(
            "cheaper than it is", [](Files &f) { raise(f.plan, "objective", -1); }, 1, "does not cost what it says");
        row(
            "bound raised by one", [](Files &f) { raise(f.certificate, "bound", 1); }, 1, "do not prove the bound");
        row(
            "bound lowered, still true", [](Files &f) { raise(f.certificate, "bound", -1); }, 0, "checks passed");
        row(
            "scale changed", [](Files &f) { raise(f.certificate, "scale", -500000); }, 1, "do not prove the bound");
        row(
            "problem changed afterwards", [](Files &f) { raise(f.problem, "unplacedCost", 1); }, 1, "another problem");
        row(
            "everything in slot 0",
            [](Files &f) {
                QString text = QString::fromUtf8(f.plan);
                text.replace(QRegularExpression(u"\"starts\":\\[[^\\]]*\\]"_s),
                             u"\"starts\":[%1]"_s.arg(QStringList(60, u"0"_s).join(u',')));
                f.plan = text.toUtf8();
            },
            1, "");
        row(
            "crews that nobody has",
            [](Files &f) {
                QString text = QString::fromUtf8(f.plan);
                text.replace(QRegularExpression(u"\"crews\":\\[\\[\\d+"_s), u"\"crews\":[[9999"_s);
                f.plan = text.toUtf8();
            },
            1, "does not exist");
        row(
            "start outside the calendar", [](Files &f) { f.plan.replace("\"starts\":[", "\"starts\":[99999,"); }, 2,
            "starts");
        row(
            "negative price", [](Files &f) { f.certificate.replace("\"stock\":[[", "\"stock\":[[-1,"); }, 2, "stock");
        row(
            "not JSON", [](Files &f) { f.problem = "{"; }, 2, "problem.json");
        row(
            "files exchanged", [](Files &f) { std::swap(f.plan, f.certificate); }, 2, "plan.json");
        row(
            "empty certificate", [](Files &f) { f.certificate.clear(); }, 2, "certificate.json");
    }
    void findsWhatIsWrong()
    {
        QFETCH(Change, change);
        QFETCH(int, code);
        QFETCH(QString, words);
        Files files = filesOf(sampleProblem({60, 2, 3}), 60);
        change(files);
        const Verdict verdict = verdictOn(files);
        QVERIFY2(verdict.words.contains(words), qPrintable(verdict.words));
        QCOMPARE(verdict.code, code);
    }
    void goesThroughWhatIsLeft_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Change change, int code, const char *words) {
            QTest::newRow(name) << change << code << QString::fromLatin1(words);
        };
        row("as proven", [](Files &) {}, 0, "checks passed");
        row("bound lowered, still true", [](Files &f) { raise(f.certificate, "bound", -1); }, 0, "checks passed");
        row("bound raised by one", [](Files &f) { raise(f.certificate, "bound", 1); }, 1, "eliminations do not prove");
        row("not gone through", [](Files &f) { f.certificate.replace("\"exhausted\":true", "\"exhausted\":false"); }, 1, "eliminations do not prove");
        row("a strip of nothing", [](Files &f) { f.certificate.replace("\"item\":0", "\"item\":7"); }, 2, "item");
        row("a strip named twice", [](Files &f) { f.certificate.replace("\"item\":0", "\"item\":1"); }, 2, "strips");
        row("a strip of another unit", [](Files &f) { f.certificate.replace("\"unit\":1", "\"unit\":0"); }, 2, "unit");
        row("cells below nothing", [](Files &f) { f.certificate.replace("\"cells\":[[[0,", "\"cells\":[[[0,-"); }, 2, "cells");
    }
    void goesThroughWhatIsLeft()
    {
        QFETCH(Change, change);
        QFETCH(int, code);
        QFETCH(QString, words);
        Files files = filesOf(sampleProblem({20, 3, 1, 2, 30, 90}), 20'000);
        QVERIFY(files.certificate.contains("\"exhausted\":true"));
        change(files);
        const Verdict verdict = verdictOn(files);
        QVERIFY2(verdict.words.contains(words), qPrintable(verdict.words));
        QCOMPARE(verdict.code, code);
    }
    void goesThroughEliminations_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Change change, int code, const char *words) {
            QTest::newRow(name) << change << code << QString::fromLatin1(words);
        };
        row(
            "as proven", [](Files &) {}, 0, "checks passed");
        row(
            "bound lowered, still true", [](Files &f) { raise(f.certificate, "bound", -1); }, 0, "checks passed");
        row(
            "bound raised by one", [](Files &f) { raise(f.certificate, "bound", 1); }, 1, "eliminations do not prove");
        row(
            "no steps at all", [](Files &f) { f.certificate.replace("eliminations", "elimination"); }, 1, "prices do not prove");
        row(
            "steps of another shape", [](Files &f) { f.certificate.replace("\"eliminations\":[{\"crews\":[", "\"eliminations\":[{\"crews\":[[],"); }, 2, "");
    }
    void goesThroughEliminations()
    {
        QFETCH(Change, change);
        QFETCH(int, code);
        QFETCH(QString, words);
        Files files = filesOf(tiny::chainedProblem(), 40);
        QVERIFY(files.certificate.contains("eliminations"));
        change(files);
        const Verdict verdict = verdictOn(files);
        QVERIFY2(verdict.words.contains(words), qPrintable(verdict.words));
        QCOMPARE(verdict.code, code);
    }
    void wantsThreeFiles()
    {
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({u"a"_s, u"b"_s}).code, 2);
        QCOMPARE(run({u"a"_s, u"b"_s, u"c"_s}).code, 2);
    }
};
PHASEOUT_TEST(VerifyTest)
#include "tst_verify.moc"
