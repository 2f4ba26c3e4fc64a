// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli.h"
#include "tests/runner.h"

#include <QRegularExpression>
#include <csignal>
#include <cstdlib>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout::test;

namespace {
// The command line on a terminal of its own, where it tells of its progress.
class OnTerminal {
public:
    explicit OnTerminal(const QStringList &arguments)
    {
        std::vector<QByteArray> bytes{cliPath().toUtf8()};
        for (const QString &argument : arguments)
            bytes.push_back(argument.toUtf8());
        std::vector<char *> words;
        for (QByteArray &word : bytes)
            words.push_back(word.data());
        words.push_back(nullptr);
        m_child = forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_child == 0) {
            for (const QString &setting : cliEnvironment())
                putenv(strdup(setting.toUtf8().constData()));
            execv(words.front(), words.data());
            _exit(127);
        }
    }
    ~OnTerminal()
    {
        if (m_terminal >= 0)
            close(m_terminal);
    }
    [[nodiscard]] bool isRunning() const { return m_child > 0; }
    /// Reads until it has said \a text; false when it ended before.
    bool waitFor(const QByteArray &text)
    {
        while (!m_said.contains(text))
            if (!readSome())
                return false;
        return true;
    }
    void interrupt() const { kill(m_child, SIGINT); }
    /// Its exit code, after it has said everything.
    int end()
    {
        while (readSome())
            continue;
        int status = 0;
        waitpid(m_child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] const QByteArray &said() const { return m_said; }

private:
    bool readSome()
    {
        char bytes[4096];
        const ssize_t count = read(m_terminal, bytes, sizeof bytes);
        if (count > 0)
            m_said.append(bytes, count);
        return count > 0;
    }

    int m_terminal = -1;
    pid_t m_child = -1;
    QByteArray m_said;
};
} // namespace

/// What an interrupt leaves.
class InterruptTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aStoppedPlanKeepsTheBestSoFar()
    {
        Workshop shop(120, 8);
        const QString project = shop.filled();
        // Deliveries that are too few for everybody at once: not proven best within any time.
        QJsonArray stock;
        for (int week = 0; week < 60; ++week)
            stock.append(QJsonObject{{u"item"_s, u"camera"_s},
                                     {u"on"_s, QDate(2027, 1, 11).addDays(7 * week).toString(Qt::ISODate)},
                                     {u"quantity"_s, 9 + week % 5}});
        const QByteArray constraints = QJsonDocument(QJsonObject{{u"stock"_s, stock}}).toJson();
        QVERIFY_CODE(cli({u"constraints"_s, project, u"--set"_s, shop.written(u"c.json"_s, constraints)}), 0);
        OnTerminal planning({u"plan"_s, project, u"--seconds"_s, u"600"_s});
        QVERIFY(planning.isRunning());
        QVERIFY2(planning.waitFor("above the least risk possible"), planning.said().constData());
        planning.interrupt();
        const int code = planning.end();
        QVERIFY2(code == 0 || code == 1, planning.said().constData());
        QVERIFY2(planning.said().contains("stopped early"), planning.said().constData());
        const Answer plan = cli({u"plan"_s, project, u"--show"_s});
        QCOMPARE(plan.code, 0);
        QVERIFY(!plan.object().value(u"entries"_s).toArray().isEmpty());
    }
};
PHASEOUT_TEST(InterruptTest)
#include "tst_interrupt.moc"
