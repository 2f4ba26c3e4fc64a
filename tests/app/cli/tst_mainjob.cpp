// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli.h"
#include "tests/runner.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout::test;

namespace {
qint64 number(const QJsonObject &object, const QString &key) { return object.value(key).toInteger(-1); }
} // namespace

/// From an empty folder to the board's numbers, as a person with a terminal does it.
class MainJobTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void filesBecomeAnEstate()
    {
        const Answer &imported = m_shop.imported();
        QVERIFY_CODE(imported, 1); // the sample has dirt in it
        const QString project = m_shop.filled();
        const Answer info = cli({u"info"_s, project});
        QVERIFY_CODE(info, 0);
        QCOMPARE(number(info.object(), u"stores"_s), number(imported.object().value(u"stores"_s).toObject(), u"new"_s));
        const QJsonObject devices = imported.object().value(u"devices"_s).toObject(); // a new one is in conflict where its sources disagree
        QCOMPARE(number(info.object(), u"devices"_s), number(devices, u"new"_s) + number(devices, u"conflict"_s));
        QVERIFY(number(info.object(), u"inScope"_s) > 0);
        QVERIFY(number(info.object(), u"mapped"_s) > 0);
        QCOMPARE(cli({u"stores"_s, project}).array().size(), number(info.object(), u"stores"_s));
        QCOMPARE(cli({u"devices"_s, project}).array().size(), number(info.object(), u"devices"_s));
        QCOMPARE(cli({u"devices"_s, project, u"--queue"_s, u"identify"_s}).array().size(), number(info.object(), u"identifyQueue"_s));
        QCOMPARE(cli({u"devices"_s, project, u"--queue"_s, u"map"_s}).array().size(), number(info.object(), u"mapQueue"_s));
        for (const QString &verb : {u"identify"_s, u"locate"_s}) {
            const Answer again = cli({verb, project});
            QVERIFY_CODE(again, number(info.object(), u"identifyQueue"_s) + number(info.object(), u"mapQueue"_s) > 0 ? 1 : 0);
            QCOMPARE(number(again.object(), u"inScope"_s), number(info.object(), u"inScope"_s));
        }
    }
    void theSameFilesAgainAddNothing()
    {
        const QString project = m_shop.filled();
        const qsizetype entries = cli({u"journal"_s, project}).array().size();
        const QByteArray devices = cli({u"devices"_s, project}).out;
        const Answer again = cli({u"import"_s, project, m_shop.sample()});
        QCOMPARE(number(again.object(), u"new"_s), 0);
        QCOMPARE(number(again.object(), u"changed"_s), 0);
        QVERIFY(number(again.object(), u"same"_s) > 0);
        QVERIFY(again.object().value(u"entry"_s).isNull());
        for (const QJsonValue &file : again.object().value(u"files"_s).toArray())
            QVERIFY2(file.toObject().value(u"repeated"_s).toBool() || !file.toObject().value(u"error"_s).isNull(), again.out.left(500).constData());
        QCOMPARE(cli({u"devices"_s, project}).out, devices);
        QCOMPARE(cli({u"journal"_s, project}).array().size(), entries);
    }
    void aDryRunLeavesTheFileAlone()
    {
        const QString project = m_shop.empty();
        const Answer dry = cli({u"import"_s, project, m_shop.sample(), u"--dry-run"_s});
        QCOMPARE(cli({u"journal"_s, project}).array().size(), 1);
        QCOMPARE(number(cli({u"info"_s, project}).object(), u"devices"_s), 0);
        QCOMPARE(dry.code, m_shop.imported().code);
        for (const QString &key : {u"new"_s, u"changed"_s, u"same"_s, u"conflict"_s, u"rejected"_s, u"rows"_s, u"devices"_s, u"stores"_s, u"subnets"_s,
                                   u"files"_s, u"findings"_s})
            QVERIFY2(dry.object().value(key) == m_shop.imported().object().value(key), qPrintable(key));
        QVERIFY(dry.object().value(u"entry"_s).isNull());
    }
    void undoAndRedoWorkFromOneCallToTheNext()
    {
        const QString project = m_shop.filled();
        const QByteArray devices = cli({u"devices"_s, project}).out;
        const QByteArray stores = cli({u"stores"_s, project}).out;
        const Answer undone = cli({u"undo"_s, project});
        QVERIFY_CODE(undone, 0);
        QCOMPARE(undone.object().value(u"done"_s).toArray().size(), 1);
        QVERIFY(undone.object().value(u"canRedo"_s).toBool());
        QCOMPARE(cli({u"devices"_s, project}).array().size(), 0);
        QCOMPARE(cli({u"stores"_s, project}).array().size(), 0);
        QVERIFY_CODE(cli({u"redo"_s, project}), 0);
        QCOMPARE(cli({u"devices"_s, project}).out, devices);
        QCOMPARE(cli({u"stores"_s, project}).out, stores);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
        const Answer redone = cli({u"redo"_s, project});
        QVERIFY_CODE(redone, 3);
        QCOMPARE(redone.errorCode(), u"nothing-to-do"_s);
    }
    void aRemovalIsReported()
    {
        const QString project = m_shop.filled();
        QString code;
        for (const QJsonValue &store : cli({u"stores"_s, project}).array())
            if (number(store.toObject(), u"inScope"_s) > 1)
                code = store.toObject().value(u"store"_s).toString();
        QVERIFY(!code.isEmpty());
        const QString subject = u"store:"_s + code;
        const Answer done = cli({u"status"_s, project, subject, u"removed"_s, u"--evidence-level"_s, u"verified"_s, u"--evidence"_s, u"WEEE-1"_s,
                                 u"--on"_s, u"2026-11-19"_s});
        QVERIFY_CODE(done, 0);
        QVERIFY(number(done.object(), u"devices"_s) > 1);
        const QJsonObject info = cli({u"info"_s, project}).object();
        QCOMPARE(number(info, u"verifiedRemoved"_s), number(done.object(), u"devices"_s));
        const QByteArray before = contentOf(project);
        const Answer bare = cli({u"status"_s, project, subject, u"removed"_s, u"--evidence-level"_s, u"verified"_s});
        QVERIFY_CODE(bare, 3);
        QVERIFY2(QByteArray(bare.out + bare.err).contains("--evidence REF"), bare.err.constData());
        QVERIFY_CODE(cli({u"status"_s, project, subject, u"removed"_s, u"--on"_s, u"2026-11-21"_s}), 3);           // tomorrow
        QCOMPARE(contentOf(project), before);
        const QJsonArray left = cli({u"devices"_s, project, u"--store"_s, code}).array();
        QVERIFY(!left.isEmpty());
        const QString device = u"device:"_s + left.first().toObject().value(u"id"_s).toString();
        QVERIFY_CODE(cli({u"status"_s, project, device, u"disposed"_s, u"--evidence-level"_s, u"certified"_s, u"--evidence"_s, u"C-7"_s}), 0);
        const Answer early = cli({u"status"_s, project, subject, u"surveyed"_s, u"--on"_s, u"1990-01-01"_s});
        QVERIFY_CODE(early, 0);
        QVERIFY2(early.err.contains("1 Jan 1990 is before"), early.err.constData());
        QVERIFY2(early.err.contains("no longer count"), early.err.constData());
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
    }
    void constraintsAreKeptAndRespected()
    {
        const QString project = m_shop.filled();
        const QString code = firstStoreToDo(project);
        const QString file = m_shop.written(u"c.json"_s, R"({"start": "2027-01-11", "crews": [{"region": "", "crews": 2}], "pins": [{"store": ")"
                                                             + code.toUtf8() + R"(", "week": "2027-03-01"}]})");
        const Answer set = cli({u"constraints"_s, project, u"--set"_s, file});
        QVERIFY_CODE(set, 0);
        QCOMPARE(cli({u"constraints"_s, project}).out, set.out);
        QCOMPARE(set.object().value(u"set"_s).toObject().value(u"start"_s).toString(), u"2027-01-11"_s);
        QVERIFY(!set.object().value(u"effective"_s).toObject().value(u"freezes"_s).toArray().isEmpty());
        const Answer plan = cli({u"plan"_s, project, u"--iterations"_s, u"40"_s});
        bool isPinned = false;
        for (const QJsonValue &entry : plan.object().value(u"entries"_s).toArray())
            if (entry.toObject().value(u"store"_s) == code) {
                QCOMPARE(entry.toObject().value(u"week"_s).toString(), u"2027-03-01"_s);
                isPinned = entry.toObject().value(u"pinned"_s).toBool();
            }
        QVERIFY(isPinned);
        // Anything wrong in it changes nothing.
        const Answer wrong = cli({u"constraints"_s, project, u"--set"_s, m_shop.written(u"bad.json"_s, R"({"start": "2027-02-01", "crews": [{"crews": -1}]})")});
        QVERIFY_CODE(wrong, 3);
        QVERIFY(wrong.object().value(u"error"_s).toObject().value(u"message"_s).toString().contains(u"crews[0].crews"_s));
        QCOMPARE(cli({u"constraints"_s, project}).object().value(u"set"_s), set.object().value(u"set"_s));
    }
    void aPlanRepeatsAndIsProven()
    {
        const QString first = m_shop.filled();
        const QString second = m_shop.filled();
        const QString proof = m_shop.path(u"proof.json"_s);
        const Answer plan = cli({u"plan"_s, first, u"--iterations"_s, u"60"_s, u"--seed"_s, u"5"_s, u"--certificate"_s, proof});
        QVERIFY2(plan.code == 0 || plan.code == 1, plan.all().constData());
        const Answer again = cli({u"plan"_s, second, u"--iterations"_s, u"60"_s, u"--seed"_s, u"5"_s});
        QCOMPARE(again.out, plan.out);
        QCOMPARE(cli({u"plan"_s, m_shop.filled(), u"--iterations"_s, u"60"_s, u"--seed"_s, u"6"_s}).object().value(u"seed"_s).toString(), u"6"_s);
        QVERIFY(plan.object().value(u"entries"_s).toArray().size() > 5);
        QVERIFY(number(plan.object(), u"objective"_s) >= number(plan.object(), u"lowerBound"_s));
        QCOMPARE(cli({u"info"_s, first}).object().value(u"plan"_s), plan.object().value(u"plan"_s));

        QProcess verifier;
        verifier.start(QStringLiteral(PHASEOUT_BIN_DIR "/phaseout-verify"), {m_shop.path(u"proof.problem.json"_s), m_shop.path(u"proof.plan.json"_s), proof});
        QVERIFY(verifier.waitForFinished());
        const QByteArray said = verifier.readAllStandardOutput();
        QVERIFY2(verifier.exitCode() == 0, said.constData());
    }
    void aStoreIsFoundByFreeWords()
    {
        const QString project = m_shop.filled();
        const QJsonObject store = cli({u"stores"_s, project}).array().first().toObject();
        const QString words = store.value(u"name"_s).toString() + u", "_s + store.value(u"address"_s).toString() + u", "_s + store.value(u"postcode"_s).toString();
        const QJsonArray found = cli({u"locate"_s, project, u"--query"_s, words}).array();
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().toObject().value(u"store"_s), store.value(u"store"_s));
        QVERIFY(found.first().toObject().value(u"score"_s).toDouble() > 0.5);
        const Answer none = cli({u"locate"_s, project, u"--query"_s, u"the moon"_s});
        QVERIFY_CODE(none, 0);
        for (const QJsonValue &candidate : none.array())
            QVERIFY(candidate.toObject().value(u"score"_s).toDouble() < 0.5);
    }
    void aBackupIsTheSameProject()
    {
        const QString project = m_shop.filled();
        const QString copy = m_shop.path(u"backup.phaseout"_s);
        const Answer done = cli({u"backup"_s, project, copy});
        QVERIFY_CODE(done, 0);
        QCOMPARE(number(done.object(), u"bytes"_s), QFileInfo(copy).size());
        QCOMPARE(cli({u"devices"_s, copy}).out, cli({u"devices"_s, project}).out);
        QVERIFY_CODE(cli({u"journal"_s, copy, u"--verify"_s}), 0);
        QCOMPARE(cli({u"backup"_s, project, copy}).errorCode(), u"file-exists"_s);
    }
    void whatCostsIsTheSumOfItsLines()
    {
        const Answer cost = cli({u"cost"_s, m_shop.filled()});
        QVERIFY_CODE(cost, 0);
        double lines = 0;
        for (const QJsonValue &line : cost.object().value(u"lines"_s).toArray())
            lines += line.toObject().value(u"amount"_s).toObject().value(u"likely"_s).toDouble();
        double stores = 0;
        for (const QJsonValue &store : cost.object().value(u"stores"_s).toArray())
            stores += store.toObject().value(u"cost"_s).toObject().value(u"likely"_s).toDouble();
        const double total = cost.object().value(u"total"_s).toObject().value(u"likely"_s).toDouble();
        QVERIFY(total > 0);
        QCOMPARE(qRound64(lines * 100), qRound64(total * 100));
        QCOMPARE(qRound64(stores * 100), qRound64(total * 100));
    }

private:
    QString firstStoreToDo(const QString &project)
    {
        for (const QJsonValue &store : cli({u"stores"_s, project}).array())
            if (number(store.toObject(), u"inScope"_s) > 0)
                return store.toObject().value(u"store"_s).toString();
        return {};
    }
    Workshop m_shop{60, 6};
};
PHASEOUT_TEST(MainJobTest)
#include "tst_mainjob.moc"
