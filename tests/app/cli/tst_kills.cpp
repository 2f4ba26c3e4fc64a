// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"
#include "core/persist/projectfile.h"
#include "core/project/project.h"
#include "tests/app/cli/cli.h"
#include "tests/runner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
constexpr int kills = 200;
constexpr int mostTries = 1000; // some imports end before their turn
} // namespace

/// An import killed at any moment leaves a project that opens, verifies, and has all of it or nothing, beside everything
/// that was answered before. PHASEOUT_KILL_SEED repeats a run's moments.
class KillsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        auto knowledge = Knowledge::builtIn();
        QVERIFY_RESULT(knowledge);
        m_knowledge = std::make_unique<Knowledge>(*std::move(knowledge));
        // Two changes that were answered: what "new" said, and a store.
        m_base = m_shop.empty();
        QVERIFY_CODE(cli({u"add-store"_s, m_base, u"--code"_s, u"OWN1"_s, u"--name"_s, u"Kept"_s}), 0);
        // How long an import takes here, its process's beginning and end included.
        for (int i = 0; i < 3; ++i) {
            const QString project = baseCopy();
            QElapsedTimer timer;
            timer.start();
            m_whole = cli({u"import"_s, project, m_shop.sample()});
            m_wholeMs = std::max(m_wholeMs, timer.elapsed());
            QVERIFY2(m_whole.code == 0 || m_whole.code == 1, m_whole.all().constData()); // with findings or without
            QVERIFY(QFile::remove(project));
        }
        const QJsonObject counts = m_whole.object().value(u"devices"_s).toObject();
        m_devices = static_cast<size_t>(counts.value(u"new"_s).toInteger() + counts.value(u"conflict"_s).toInteger());
        QVERIFY(m_devices > 100);
    }
    void aKilledImportIsWholeOrNotAtAll()
    {
        const quint64 seed = qEnvironmentVariableIsSet("PHASEOUT_KILL_SEED") ? qEnvironmentVariable("PHASEOUT_KILL_SEED").toULongLong()
                                                                              : QRandomGenerator::system()->generate();
        qInfo("PHASEOUT_KILL_SEED=%llu, an import takes %lld ms", static_cast<unsigned long long>(seed), static_cast<long long>(m_wholeMs));
        Random random(seed);
        int killed = 0, whole = 0, open = 0;
        for (int tries = 0; killed < kills && tries < mostTries; ++tries) {
            const QString path = baseCopy();
            bool isAnswered = false;
            const bool isKilled = importAndKill(path, static_cast<int>(random.between(0, m_wholeMs)), isAnswered);
            killed += isKilled;
            open += isKilled && QFile::exists(QString(path + u"-wal"_s)); // it had the project open
            bool isWhole = false;
            checkProject(path, isWhole);
            if (QTest::currentTestFailed())
                return;
            QVERIFY(!isAnswered || isWhole); // what was answered is there
            whole += isKilled && isWhole;
            if (tries % 20 == 0) { // as a person would look
                QVERIFY_CODE(cli({u"journal"_s, path, u"--verify"_s}), 0);
                QVERIFY_CODE(cli({u"info"_s, path}), 0);
            }
            QVERIFY(QFile::remove(path));
        }
        qInfo("%d were killed, %d of them with the project open; %d imports were whole, %d not there", killed, open, whole, killed - whole);
        QCOMPARE(killed, kills);
    }

private:
    QString baseCopy()
    {
        const QString path = m_shop.fresh(u"killed.phaseout"_s);
        if (!QFile::copy(m_base, path))
            qFatal("no copy of %s", qPrintable(m_base));
        return path;
    }
    // True when it was killed after \a ms and had not ended before.
    bool importAndKill(const QString &path, int ms, bool &isAnswered)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setEnvironment(cliEnvironment());
        process.start(cliPath(), {u"import"_s, path, m_shop.sample(), u"--json"_s});
        if (!process.waitForStarted())
            qFatal("%s", qPrintable(process.errorString()));
        if (!process.waitForFinished(ms)) {
            process.kill();
            process.waitForFinished();
        }
        isAnswered = !QJsonDocument::fromJson(process.readAllStandardOutput()).isNull();
        const bool isKilled = process.exitStatus() == QProcess::CrashExit;
        if (!isKilled) // a machine that has less to do than at the beginning
            m_wholeMs = (m_wholeMs + timer.elapsed()) / 2;
        return isKilled;
    }
    void checkProject(const QString &path, bool &isWhole)
    {
        const SystemClock clock;
        SeededIds ids(1);
        auto repository = persist::openProject(path, persist::OpenMode::ReadWrite);
        QVERIFY_RESULT(repository);
        const auto project = Project::open(*std::move(repository), {clock, ids, *m_knowledge, u"Tester"_s}, {});
        QVERIFY_RESULT(project);
        const auto findings = (*project)->verify({});
        QVERIFY_RESULT(findings);
        QVERIFY2(findings->empty(), qPrintable(findings->empty() ? QString() : findings->front().message));
        const auto head = (*project)->repository().journalHead();
        QVERIFY_RESULT(head);
        QVERIFY(head->count == 2 || head->count == 3);
        isWhole = head->count == 3;
        const auto estate = (*project)->estate();
        QCOMPARE(estate->devices.size(), isWhole ? m_devices : 0u);
        QCOMPARE(estate->batches.empty(), !isWhole);
        QCOMPARE(estate->programme.name, u"Northbridge camera removal"_s);
        const Store *kept = estate->storeByCode(u"OWN1"_s);
        QVERIFY(kept && kept->name == u"Kept");
        const auto closed = (*project)->close();
        QVERIFY_RESULT(closed);
    }

    Workshop m_shop{24, 6};
    std::unique_ptr<Knowledge> m_knowledge;
    QString m_base;
    Answer m_whole;
    qint64 m_wholeMs = 0;
    size_t m_devices = 0;
};
PHASEOUT_TEST(KillsTest)
#include "tst_kills.moc"
