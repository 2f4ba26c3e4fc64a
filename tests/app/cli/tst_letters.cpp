// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout::test;

/// The eight stores of the published letters: four are in the registers, and the four that are not are said to be missing.
class LettersTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        m_project = m_folder.filePath(u"letters.phaseout"_s);
        QCOMPARE(cli({u"new"_s, m_project, u"--name"_s, u"The letters' eight stores"_s}).code, 0);
        m_import = cli({u"import"_s, m_project, QStringLiteral(PHASEOUT_SOURCE_DIR "/examples/letters")});
        QVERIFY2(m_import.code == 1, m_import.all().constData());
    }

    void storesAreFoundOrSaidToBeMissing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("code"); // empty: in no register
        QTest::newRow("Dean Street") << u"Tesco Express, Soho Dean Street, London W1D 3RF"_s << QString();
        QTest::newRow("Albert Embankment") << u"Tesco Express, Albert Embankment, London SE1 7TJ"_s << QString();
        QTest::newRow("Wandsworth Road, not its neighbour at 214") << u"Tesco Express, 16, 22 Wandsworth Rd, London SW8 2JW"_s << QString();
        QTest::newRow("Dover, not the café") << u"Tesco Extra, White Cliffs Park, Honeywood Pkwy, Dover CT16 3PS"_s << u"254697"_s;
        QTest::newRow("Sidcup") << u"Blacken Co-op, Westwood Lane, Sidcup, DA15 9PS"_s << u"329637"_s;
        QTest::newRow("South Lambeth Road") << u"Co-op Food, 173-175 South Lambeth Road, London, SW8 1XW"_s << u"1015214"_s;
        QTest::newRow("Camberwell New Road") << u"Co-op Food, 177-183 Camberwell New Road, Camberwell, London, SE5 0TJ"_s << u"363988"_s;
        QTest::newRow("Walworth Road") << u"Co-op Food, 156-164 Walworth Road, Kennington, SE17 1JL"_s << QString();
    }
    void storesAreFoundOrSaidToBeMissing()
    {
        QFETCH(QString, words);
        QFETCH(QString, code);
        const Answer answer = cli({u"locate"_s, m_project, u"--query"_s, words});
        QCOMPARE(answer.code, 0);
        const QJsonArray found = answer.array();
        if (code.isEmpty()) {
            for (const QJsonValue &candidate : found)
                QVERIFY2(candidate.toObject().value(u"score"_s).toDouble() < 0.5, answer.all().constData());
        } else {
            QVERIFY(!found.isEmpty());
            QCOMPARE(found.first().toObject().value(u"store"_s).toString(), code);
            QVERIFY(found.first().toObject().value(u"score"_s).toDouble() > 0.85);
        }
    }
    void nothingIsPutDownToANeighbour()
    {
        QStringList codes;
        for (const QJsonValue &device : cli({u"devices"_s, m_project}).array()) {
            const QJsonObject object = device.toObject();
            codes += object.value(u"store"_s).toString();
            QVERIFY(!object.value(u"inScope"_s).toBool()); // suspected is not confirmed
            QVERIFY(object.value(u"needsDecision"_s).toBool());
        }
        codes.sort();
        QCOMPARE(codes, (QStringList{QString(), QString(), QString(), QString(), u"1015214"_s, u"254697"_s, u"329637"_s, u"363988"_s}));
        QCOMPARE(missing().size(), 4);
    }
    void aMissingStoreIsAddedInOneStepAndSurveyedFirst()
    {
        const QString device = unplaced().first();
        const Answer added = cli({u"add-store"_s, m_project, u"--code"_s, u"SOHO"_s, u"--name"_s, u"Tesco Express"_s, u"--address"_s, u"Dean Street"_s,
                                  u"--town"_s, u"London"_s, u"--postcode"_s, u"W1D 3RF"_s, QString(u"device:"_s + device)});
        QVERIFY2(added.code == 0, added.all().constData());
        QCOMPARE(unplaced().size(), 3);
        QCOMPARE(cli({u"devices"_s, m_project, u"--store"_s, u"SOHO"_s}).array().size(), 1);
        const Answer plan = cli({u"plan"_s, m_project, u"--iterations"_s, u"20"_s});
        QVERIFY2(plan.code == 0, plan.all().constData());
        QStringList visited;
        for (const QJsonValue &entry : plan.object().value(u"entries"_s).toArray()) {
            QCOMPARE(entry.toObject().value(u"kind"_s).toString(), u"survey"_s);
            visited += entry.toObject().value(u"store"_s).toString();
        }
        visited.sort();
        const Answer report = cli({u"report"_s, m_project, u"--board"_s, m_folder.filePath(u"board.xlsx"_s)});
        QVERIFY2(report.code == 0, report.all().constData());
        QCOMPARE(report.object().value(u"checksFailing"_s).toInt(), 0);
        QVERIFY(bytesOf(m_folder.filePath(u"board.xlsx"_s)).startsWith("PK"));
        QCOMPARE(visited, (QStringList{u"1015214"_s, u"254697"_s, u"329637"_s, u"363988"_s, u"SOHO"_s}));
        QCOMPARE(cli({u"undo"_s, m_project, u"--count"_s, u"2"_s}).code, 0); // the plan, then the store with its camera
        QCOMPARE(unplaced().size(), 4);
        QCOMPARE(cli({u"devices"_s, m_project, u"--store"_s, u"SOHO"_s}).errorCode(), u"not-found"_s);
        QCOMPARE(cli({u"journal"_s, m_project, u"--verify"_s}).code, 0);
    }

private:
    QStringList unplaced()
    {
        QStringList ids;
        for (const QJsonValue &device : cli({u"devices"_s, m_project}).array())
            if (device.toObject().value(u"store"_s).isNull())
                ids += device.toObject().value(u"id"_s).toString();
        return ids;
    }
    QStringList missing()
    {
        QStringList subjects;
        for (const QJsonValue &finding : m_import.object().value(u"findings"_s).toArray())
            if (finding.toObject().value(u"id"_s) == u"sighting.store.missing"_s)
                subjects += finding.toObject().value(u"subject"_s).toString();
        return subjects;
    }
    QTemporaryDir m_folder;
    QString m_project;
    Answer m_import;
};
PHASEOUT_TEST(LettersTest)
#include "tst_letters.moc"
