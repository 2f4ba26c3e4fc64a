// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/projectfile.h"
#include "tests/app/cli/cli.h"
#include "tests/runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <SQLiteCpp/Database.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

/// What scripts build on: which exit code, which error, and that a failure changes nothing.
class ExitCodesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCallThatIsNotUnderstoodIs2_data()
    {
        QTest::addColumn<QStringList>("arguments"); // FILE is a project
        const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        row("nothing at all", {});
        row("unknown verb", {u"fly"_s});
        row("a verb's beginning", {u"imp"_s, u"FILE"_s});
        row("an unknown option", {u"info"_s, u"FILE"_s, u"--loud"_s});
        row("another verb's option", {u"info"_s, u"FILE"_s, u"--dry-run"_s});
        row("an option without its value", {u"import"_s, u"FILE"_s, u"x"_s, u"--as"_s});
        row("no file", {u"info"_s});
        row("one file too many", {u"info"_s, u"FILE"_s, u"FILE"_s});
        row("nothing to import", {u"import"_s, u"FILE"_s});
        row("a project without a name", {u"new"_s, u"x.phaseout"_s});
        row("a project with a blank name", {u"new"_s, u"x.phaseout"_s, u"--name"_s, u"  "_s});
        row("a currency that is none", {u"new"_s, u"x.phaseout"_s, u"--name"_s, u"N"_s, u"--currency"_s, u"pounds"_s});
        row("a day that is none", {u"new"_s, u"x.phaseout"_s, u"--name"_s, u"N"_s, u"--pledge-date"_s, u"2027-02-30"_s});
        row("a queue that is none", {u"devices"_s, u"FILE"_s, u"--queue"_s, u"post"_s});
        row("no rounds", {u"plan"_s, u"FILE"_s, u"--iterations"_s, u"0"_s});
        row("rounds in words", {u"plan"_s, u"FILE"_s, u"--iterations"_s, u"many"_s});
        row("negative seconds", {u"plan"_s, u"FILE"_s, u"--seconds"_s, u"-1"_s});
        row("endless seconds", {u"plan"_s, u"FILE"_s, u"--seconds"_s, u"nan"_s});
        row("showing and planning", {u"plan"_s, u"FILE"_s, u"--show"_s, u"--seed"_s, u"2"_s});
        row("listing and planning", {u"plan"_s, u"FILE"_s, u"--list"_s, u"--seconds"_s, u"2"_s});
        row("using and measuring at once", {u"plan"_s, u"FILE"_s, u"--use"_s, u"1"_s, u"--baseline"_s, u"1"_s});
        row("a seed in words", {u"plan"_s, u"FILE"_s, u"--seed"_s, u"x"_s});
        row("scenarios set and compared at once", {u"scenarios"_s, u"FILE"_s, u"--compare"_s, u"--adopt"_s, u"A"_s});
        row("no replications", {u"simulate"_s, u"FILE"_s, u"--replications"_s, u"0"_s});
        row("a choice that is none", {u"replan"_s, u"FILE"_s, u"--take"_s, u"0"_s});
        row("a subject that is none", {u"why"_s, u"FILE"_s, u"A"_s, u"B"_s});
        row("a state that is none", {u"status"_s, u"FILE"_s, u"store:0001"_s, u"gone"_s});
        row("an evidence that is none", {u"status"_s, u"FILE"_s, u"store:0001"_s, u"removed"_s, u"--evidence-level"_s, u"sworn"_s});
        row("a subject that is none", {u"status"_s, u"FILE"_s, u"0001"_s, u"removed"_s});
        row("a day of status that is none", {u"status"_s, u"FILE"_s, u"store:0001"_s, u"removed"_s, u"--on"_s, u"yesterday"_s});
        row("undo nothing", {u"undo"_s, u"FILE"_s, u"--count"_s, u"0"_s});
        row("undo in words", {u"undo"_s, u"FILE"_s, u"--count"_s, u"all"_s});
        row("no stores", {u"sample"_s, u"x"_s, u"--stores"_s, u"0"_s});
        row("no name for the copy", {u"backup"_s, u"FILE"_s});
        row("a report of nothing", {u"report"_s, u"FILE"_s});
        row("a decision that is none", {u"decide"_s, u"FILE"_s, u"perhaps"_s, u"device:x"_s});
        row("a decision about nothing", {u"decide"_s, u"FILE"_s, u"confirmed"_s});
        row("a place for nothing", {u"assign"_s, u"FILE"_s, u"none"_s});
        row("suggestions without a chance", {u"assign"_s, u"FILE"_s, u"suggested"_s});
        row("suggestions of one device", {u"decide"_s, u"FILE"_s, u"suggested"_s, u"device:x"_s, u"--at-least"_s, u"50"_s});
        row("suggestions beyond certainty", {u"decide"_s, u"FILE"_s, u"suggested"_s, u"--at-least"_s, u"101"_s});
        row("merging one", {u"merge"_s, u"FILE"_s, u"device:x"_s});
        row("a rule made and taken away", {u"rules"_s, u"FILE"_s, u"--subnet"_s, u"10.1.0.0/24"_s, u"--store"_s, u"1"_s, u"--remove"_s, u"1"_s});
        row("isolated perhaps", {u"isolate"_s, u"FILE"_s, u"maybe"_s, u"device:x"_s});
        row("a store without a code", {u"add-store"_s, u"FILE"_s});
        row("a setting that is none", {u"settings"_s, u"FILE"_s, u"colours"_s});
    }
    void aCallThatIsNotUnderstoodIs2()
    {
        QFETCH(QStringList, arguments);
        const QString project = m_shop.empty();
        const QByteArray before = bytesOf(project);
        arguments.replaceInStrings(QRegularExpression(u"^FILE$"_s), project);
        const Answer answer = cliForPeople(arguments);
        QVERIFY_CODE(answer, 2);
        QVERIFY(arguments.isEmpty() || answer.out.isEmpty()); // help is for whoever said nothing
        QVERIFY(arguments.isEmpty() || !answer.err.isEmpty());
        QCOMPARE(bytesOf(project), before);
        QVERIFY(!QFileInfo::exists(u"x.phaseout"_s));
    }
    void whatIsNotValidIsSaidWithWhatIs_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("state") << QStringList{u"status"_s, u"FILE"_s, u"store:0001"_s, u"done"_s} << QStringList{u"done"_s, u"identified"_s, u"removed"_s, u"disposed"_s};
        QTest::newRow("evidence") << QStringList{u"status"_s, u"FILE"_s, u"store:0001"_s, u"removed"_s, u"--evidence-level"_s, u"sworn"_s} << QStringList{u"sworn"_s, u"reported"_s, u"certified"_s};
        QTest::newRow("day") << QStringList{u"status"_s, u"FILE"_s, u"store:0001"_s, u"removed"_s, u"--on"_s, u"18/11/2026"_s} << QStringList{u"18/11/2026"_s, u"2026-11-18"_s};
        QTest::newRow("pledge") << QStringList{u"new"_s, u"x.phaseout"_s, u"--name"_s, u"N"_s, u"--pledge-date"_s, u"1/3/2027"_s} << QStringList{u"2026-11-18"_s};
        QTest::newRow("number") << QStringList{u"gaps"_s, u"FILE"_s, u"--days"_s, u"0"_s} << QStringList{u"--days 0"_s, u"from 1 to"_s};
        QTest::newRow("class") << QStringList{u"decide"_s, u"FILE"_s, u"confirmed"_s, u"device:x"_s, u"--class"_s, u"cam"_s} << QStringList{u"camera, recorder"_s};
    }
    void whatIsNotValidIsSaidWithWhatIs()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, expected);
        arguments.replaceInStrings(QRegularExpression(u"^FILE$"_s), m_shop.empty());
        const Answer answer = cliForPeople(arguments);
        QVERIFY_CODE(answer, 2);
        for (const QString &words : expected)
            QVERIFY2(QString::fromUtf8(answer.err).contains(words), answer.err.constData());
    }
    // Services of the system run without any of these; the account is known all the same.
    void theJournalSaysWhoseAccountItWas()
    {
        QProcess process;
        QStringList environment = cliEnvironment();
        environment.removeIf([](const QString &one) {
            return one.startsWith(u"PHASEOUT_ACTOR="_s) || one.startsWith(u"USER="_s) || one.startsWith(u"USERNAME="_s) || one.startsWith(u"LOGNAME="_s);
        });
        process.setEnvironment(environment);
        const QString project = m_shop.fresh(u"account.phaseout"_s);
        process.start(cliPath(), {u"new"_s, project, u"--name"_s, u"N"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QString actor = cli({u"journal"_s, project}).array().first().toObject().value(u"actor"_s).toString();
        const QString owner = QFileInfo(project).owner();
        QCOMPARE(actor, owner.isEmpty() ? u"unknown"_s : owner);
    }

    void devicesAreMergedAndToldApart()
    {
        const QString project = m_shop.empty();
        const QByteArray head = "IP address,MAC,Serial number,Name\n";
        QVERIFY(cli({u"import"_s, project, m_shop.written(u"a.csv"_s, head + "10.0.0.1,44:19:b6:00:00:01,,one\n"), m_shop.written(u"b.csv"_s, head + "10.0.0.2,44:19:b6:00:00:01,,two\n"),
                     m_shop.written(u"c.csv"_s, head + "10.0.0.3,,AB100100,three\n")}).code < 2);
        const auto devices = [&] { return cli({u"devices"_s, project}).array(); };
        const auto idOf = [](const QJsonValue &device) -> QString { return u"device:"_s + device.toObject().value(u"id"_s).toString(); };
        QCOMPARE(devices().size(), 2);
        const QString first = idOf(devices().at(0));
        const QJsonArray rows = cli({u"split"_s, project, first}).object().value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 2);
        const QString second = rows.at(1).toObject().value(u"row"_s).toString();
        QVERIFY_CODE(cli({u"split"_s, project, first, u"row:9:9"_s}), 3);
        QVERIFY_CODE(cli({u"split"_s, project, first, rows.at(0).toObject().value(u"row"_s).toString(), second}), 3); // nothing would stay
        QVERIFY_CODE(cli({u"split"_s, project, first, second}), 0);
        QCOMPARE(devices().size(), 3);
        QVERIFY_CODE(cli({u"merge"_s, project, idOf(devices().at(0)), idOf(devices().at(1)), idOf(devices().at(2))}), 0);
        QCOMPARE(devices().size(), 1);
        QVERIFY_CODE(cli({u"identify"_s, project}), 1);
        QCOMPARE(devices().size(), 1);
        QVERIFY_CODE(cli({u"merge"_s, project, idOf(devices().at(0)), idOf(devices().at(0))}), 3);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
        QVERIFY_CODE(cli({u"undo"_s, project, u"--count"_s, u"2"_s}), 0);
        QCOMPARE(devices().size(), 2);
    }
    void rulesAreTriedOutAndMade()
    {
        const QString project = m_shop.empty();
        QVERIFY(cli({u"import"_s, project, m_shop.written(u"stores.csv"_s, "Store code,Store name,Postcode\n0001,A,YO1 9WT\n0002,B,HU1 2AA\n"),
                     m_shop.written(u"d.csv"_s, "IP address,MAC,Name,Maker\n10.7.1.5,44:19:b6:00:00:01,XQ0002-CAM1,Hikvision\n10.7.1.6,44:19:b6:00:00:02,lobby,Hikvision\n")}).code < 2);
        const auto waiting = [&] { return cli({u"info"_s, project}).object().value(u"mapQueue"_s).toInt(); };
        QCOMPARE(waiting(), 2);
        const QStringList byName{u"rules"_s, project, u"--host-name"_s, u"xq{code}-*"_s};
        const Answer tried = cli(byName + QStringList{u"--dry-run"_s});
        QVERIFY_CODE(tried, 0);
        QCOMPARE(tried.object().value(u"preview"_s).toObject().value(u"fromQueue"_s).toInt(), 1);
        QCOMPARE(waiting(), 2);
        QVERIFY_CODE(cli(byName), 0);
        QCOMPARE(waiting(), 1);
        QCOMPARE(cli({u"rules"_s, project}).object().value(u"rules"_s).toArray().at(0).toObject().value(u"mapped"_s).toInt(), 1);
        QVERIFY_CODE(cli(byName), 3); // there already
        QVERIFY_CODE(cli({u"rules"_s, project, u"--subnet"_s, u"10.7.1.0/24"_s, u"--store"_s, u"9"_s}), 3);
        QVERIFY_CODE(cli({u"rules"_s, project, u"--host-name"_s, u"*"_s, u"--store"_s, u"1"_s}), 3);
        const QString device = cli({u"devices"_s, project, u"--queue"_s, u"map"_s}).array().at(0).toObject().value(u"id"_s).toString();
        QVERIFY_CODE(cli({u"assign"_s, project, u"store:0001"_s, u"device:"_s + device.left(8)}), 0); // so much of the id is enough
        QVERIFY_CODE(cli({u"assign"_s, project, u"store:0001"_s, u"device:"_s + device.left(5)}), 3);
        const QStringList uprooting{u"rules"_s, project, u"--subnet"_s, u"10.7.1.5/32"_s, u"--store"_s, u"1"_s};
        QVERIFY_CODE(cli(uprooting), 3); // that one has a store by the other rule
        QVERIFY_CODE(cli(uprooting + QStringList{u"--move-mapped"_s}), 0);
        QVERIFY_CODE(cli({u"undo"_s, project}), 0);
        const Answer conflict = cli({u"rules"_s, project, u"--subnet"_s, u"10.7.1.0/24"_s, u"--store"_s, u"2"_s, u"--dry-run"_s});
        QVERIFY_CODE(conflict, 1);
        QCOMPARE(conflict.object().value(u"preview"_s).toObject().value(u"conflicts"_s).toArray().size(), 1);
        QVERIFY_CODE(cli({u"rules"_s, project, u"--remove"_s, u"2"_s}), 3);
        QVERIFY_CODE(cli({u"rules"_s, project, u"--remove"_s, u"1"_s}), 0);
        QCOMPARE(waiting(), 1);
        QVERIFY_CODE(cli({u"undo"_s, project}), 0);
        QCOMPARE(waiting(), 0);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
    }
    void aNewerRegisterIsAskedAbout()
    {
        const QByteArray head = "Store code,Store name,Postcode\n";
        const QByteArray shops = "0001,A,YO1 9WT\n0002,B,YO1 9WT\n0003,C,YO1 9WT\n0004,D,YO1 9WT\n0005,E,YO1 9WT\n";
        const QString project = m_shop.empty();
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"may.csv"_s, head + shops + "0706,F,YO1 9WT\n")}), 0);
        QVERIFY_CODE(cli({u"register"_s, project}), 0);
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"june.csv"_s, head + shops + "1706,F,YO1 9WT\n")}), 1);
        const Answer asked = cli({u"register"_s, project});
        QVERIFY_CODE(asked, 1);
        const QJsonObject proposal = asked.object().value(u"proposals"_s).toArray().first().toObject();
        QCOMPARE(proposal.value(u"kind"_s).toString(), u"renumbered"_s);
        QCOMPARE(proposal.value(u"to"_s).toString(), u"1706"_s);
        QCOMPARE(cli({u"stores"_s, project}).array().size(), 7);
        QVERIFY_CODE(cli({u"register"_s, project, u"--trades"_s, u"0001=2027-03-31"_s}), 2);
        for (const QStringList &both : {QStringList{u"--renumber"_s, u"0706=1706"_s, u"--close"_s, u"0706"_s}, QStringList{u"--close"_s, u"0001"_s, u"--trades"_s, u"0001"_s},
                                        QStringList{u"--renumber"_s, u"0706=1706"_s, u"--apart"_s, u"0706=1706"_s}}) {
            const Answer refused = cli(QStringList{u"register"_s, project} + both);
            QVERIFY_CODE(refused, 2);
            QVERIFY2(refused.err.contains(both.at(0).toUtf8()) && refused.err.contains(both.at(2).toUtf8()), refused.err.constData());
        }
        QVERIFY_CODE(cli({u"register"_s, project, u"--renumber"_s, u"0706=1706"_s}), 0);
        QCOMPARE(cli({u"stores"_s, project}).array().size(), 6);
        QVERIFY_CODE(cli({u"register"_s, project}), 0);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
        QVERIFY_CODE(cli({u"undo"_s, project}), 0);
        QCOMPARE(cli({u"stores"_s, project}).array().size(), 7);
        QVERIFY_CODE(cli({u"register"_s, project, u"--close"_s, u"9999"_s}), 3);
        QVERIFY_CODE(cli({u"register"_s, project, u"--renumber"_s, u"0706"_s}), 2);
    }
    // Two stores that had one code, one after the other: what is said of one is not said of the other.
    void aCodeThatIsUsedAgainIsDecidedAbout()
    {
        const QByteArray head = "Store code,Store name,Address,Postcode,Opened\n";
        const QByteArray shops = "0001,A,1 High Street,YO1 9WT,\n0002,B,2 High Street,YO1 9WT,\n0003,C,3 High Street,YO1 9WT,\n0004,D,4 High Street,YO1 9WT,\n0005,E,5 High Street,YO1 9WT,\n";
        const QString project = m_shop.empty();
        const auto import = [&](const QString &name, const QByteArray &others) { return cli({u"import"_s, project, m_shop.written(name, head + shops + others)}); };
        QVERIFY_CODE(import(u"may.csv"_s, "0706,F,1 Albion Street,LS1 4AG,2001-01-01\n"), 0);
        QVERIFY_CODE(cli({u"register"_s, project, u"--sold"_s, u"0706=2026-09-30"_s}), 0);
        QVERIFY_CODE(import(u"june.csv"_s, "1706,F,1 Albion Street,LS1 4AG,2001-01-01\n"), 0);
        QVERIFY_CODE(cli({u"register"_s, project, u"--renumber"_s, u"0706=1706"_s}), 0);
        QVERIFY_CODE(import(u"july.csv"_s, "1706,F,1 Albion Street,LS1 4AG,2001-01-01\n0706,G,14 High Street,EH1 1BB,2026-10-01\n"), 1);
        const auto told = [&] {
            QStringList all;
            for (const QJsonValue &value : cli({u"stores"_s, project}).array()) {
                const QJsonObject store = value.toObject();
                if (const QString code = store.value(u"store"_s).toString(); code.contains(u"706"))
                    all += QStringList{code, store.value(u"name"_s).toString(), store.value(u"soldOn"_s).toString(), store.value(u"closedOn"_s).toString()}.join(u' ').trimmed();
            }
            all.sort();
            return all;
        };
        QCOMPARE(told(), (QStringList{u"0706 G"_s, u"1706 F 2026-09-30 2026-09-30"_s}));
        QVERIFY_CODE(cli({u"register"_s, project, u"--close"_s, u"1706=2026-09-29"_s}), 0); // before the other one opened
        QVERIFY_CODE(cli({u"register"_s, project, u"--close"_s, u"0706=2026-09-29"_s}), 2);
        QVERIFY_CODE(cli({u"register"_s, project, u"--renumber"_s, u"0706=1706"_s}), 2); // one register has both
        QVERIFY_CODE(cli({u"register"_s, project, u"--split"_s, u"0706=1706"_s}), 2);    // which is the older
        QCOMPARE(told(), (QStringList{u"0706 G"_s, u"1706 F  2026-09-29"_s}));
        QVERIFY_CODE(import(u"august.csv"_s, "1706,F,1 Albion Street,LS1 4AG,2001-01-01\n2706,G,14 High Street,EH1 1BB,2026-10-01\n"), 1);
        for (const QStringList &way : {QStringList{u"--all"_s}, QStringList{u"--renumber"_s, u"0706=2706"_s}}) {
            QVERIFY_CODE(cli(QStringList{u"register"_s, project} + way), 0);
            QCOMPARE(told(), (QStringList{u"1706 F  2026-09-29"_s, u"2706 G"_s}));
            QVERIFY_CODE(cli({u"register"_s, project}), 0);
            QVERIFY_CODE(cli({u"undo"_s, project}), 0);
        }
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
    }
    // The register that has a store under a new code gives its old one to another in the same breath: --all takes neither that it moved nor that it was renumbered.
    void aCodeThatIsUsedAgainAtOnceIsDecidedAbout()
    {
        const QByteArray head = "Store code,Store name,Address,Postcode\n";
        const QByteArray shops = "0001,A,1 High Street,YO1 9WT\n0002,B,2 High Street,YO1 9WT\n0003,C,3 High Street,YO1 9WT\n0004,D,4 High Street,YO1 9WT\n0005,E,5 High Street,YO1 9WT\n";
        const QString project = m_shop.empty();
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"may.csv"_s, head + shops + "0041,Preston,1 Fishergate,PR1 2AD\n0025,York,2 Coney Street,YO1 9QL\n")}), 0);
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"june.csv"_s, head + shops + "0141,Preston,1 Fishergate,PR1 2AD\n0041,Lancaster,5 Penny Street,LA1 1XT\n0025,Wakefield,60 Westgate,WF1 1XQ\n")}), 1);
        const auto told = [&] {
            QStringList all;
            for (const QJsonValue &value : cli({u"stores"_s, project}).array())
                if (const QJsonObject store = value.toObject(); store.value(u"name"_s).toString().size() > 1)
                    all += store.value(u"store"_s).toString() + u' ' + store.value(u"name"_s).toString();
            all.sort();
            return all;
        };
        const Answer left = cli({u"register"_s, project, u"--all"_s});
        QVERIFY_CODE(left, 1);
        QCOMPARE(left.object().value(u"left"_s).toArray(), (QJsonArray{u"0041"_s, u"0041"_s, u"0025"_s}));
        QVERIFY2(left.err.contains("register --renumber 0041=0141") && left.err.contains("register --renumber 0025=0025-old"), left.err.constData());
        // Or it is said that they moved, and found out later that they did not.
        for (const bool isMoved : {false, true}) {
            if (isMoved)
                QVERIFY_CODE(cli({u"register"_s, project, u"--moved"_s, u"0041"_s, u"--moved"_s, u"0025"_s}), 0);
            QVERIFY_CODE(cli({u"register"_s, project, u"--renumber"_s, u"0141=0041"_s}), 2);
            QVERIFY_CODE(cli({u"register"_s, project, u"--renumber"_s, u"0041=0141"_s, u"--moved"_s, u"0041"_s}), 2);
            QVERIFY_CODE(cli({u"register"_s, project, u"--renumber"_s, u"0041=0141"_s, u"--renumber"_s, u"0025=0025-old"_s}), 0);
            QCOMPARE(told(), (QStringList{u"0025 Wakefield"_s, u"0025-old York"_s, u"0041 Lancaster"_s, u"0141 Preston"_s}));
            QVERIFY(!cli({u"settings"_s, project, u"corrections"_s}).object().contains(u"moved"_s));
            QVERIFY_CODE(cli({u"register"_s, project, u"--close"_s, u"0025-old"_s}), 0);
            QVERIFY_CODE(cli({u"register"_s, project}), 0);
            QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
            for (int edits = isMoved ? 3 : 2; edits > 0; --edits)
                QVERIFY_CODE(cli({u"undo"_s, project}), 0);
            QCOMPARE(told(), (QStringList{u"0025 Wakefield"_s, u"0041 Lancaster"_s, u"0141 Preston"_s}));
        }
    }
    void whatWasSoldSplitOrOpenedIsSaid()
    {
        const QByteArray head = "Store code,Store name,Postcode\n";
        const QByteArray shops = "0001,A,YO1 9WT\n0002,B,YO1 9WT\n0003,C,YO1 9WT\n0005,E,YO1 9WT\n";
        const QString project = m_shop.empty();
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"may.csv"_s, head + shops + "0004,D,YO1 9WT\n")}), 0);
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"june.csv"_s, head + shops + "0005A,E2,YO1 9WT\n0801,G,EH1 1BB\n0802,H,EH1 1BB\n")}), 1);
        const auto kinds = [&] {
            QStringList all;
            for (const QJsonValue &one : cli({u"register"_s, project}).object().value(u"proposals"_s).toArray())
                all += one.toObject().value(u"kind"_s).toString();
            return all;
        };
        QCOMPARE(kinds(), (QStringList{u"split"_s, u"opened"_s, u"missing"_s}));
        QVERIFY_CODE(cli({u"register"_s, project, u"--sold"_s, u"0004"_s, u"--split"_s, u"0005=0005A"_s}), 0);
        QCOMPARE(kinds(), QStringList{u"opened"_s});
        QVERIFY_CODE(cli({u"register"_s, project}), 0); // nothing is asked
        for (const QJsonValue &value : cli({u"stores"_s, project}).array()) {
            const QJsonObject store = value.toObject();
            QCOMPARE(store.value(u"soldOn"_s).isString(), store.value(u"store"_s).toString() == "0004"_L1);
            QCOMPARE(store.value(u"soldOn"_s), store.value(u"closedOn"_s));
        }
        const QByteArray journal = cliForPeople({u"journal"_s, project}).out;
        QVERIFY2(journal.contains("0004 sold") && journal.contains("0005A is a part of it"), journal.constData());
        QVERIFY_CODE(cli({u"register"_s, project, u"--sold"_s, u"9999"_s}), 3);
        QVERIFY_CODE(cli({u"register"_s, project, u"--split"_s, u"0005=9999"_s}), 3);
        QVERIFY_CODE(cli({u"register"_s, project, u"--split"_s, u"0005=0005A"_s}), 3); // it is one already
        QVERIFY_CODE(cli({u"undo"_s, project}), 0);
        QCOMPARE(kinds(), (QStringList{u"split"_s, u"opened"_s, u"missing"_s}));
    }
    // The title of the edit names three of them.
    void everyDecisionIsTold()
    {
        const QByteArray head = "Store code,Store name,Postcode,Status\n";
        const auto shops = [&head](int closed) {
            QByteArray rows = head;
            for (int i = 0; i < 25; ++i)
                rows += QByteArray::number(1001 + i) + ",A,YO1 9WT," + (i < closed ? "Closed 2026-03-31\n" : "Open\n");
            return rows;
        };
        const QString project = m_shop.empty();
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"may.csv"_s, shops(0))}), 0);
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"june.csv"_s, shops(5))}), 1);
        const Answer told = cliForPeople({u"register"_s, project, u"--all"_s});
        QVERIFY_CODE(told, 0);
        QVERIFY_CODE(cli({u"undo"_s, project}), 0);
        const Answer taken = cli({u"register"_s, project, u"--all"_s});
        QVERIFY_CODE(taken, 0);
        QCOMPARE(taken.object().value(u"decided"_s).toArray().size(), 5);
        for (const QJsonValue &one : taken.object().value(u"decided"_s).toArray())
            QVERIFY2(told.out.contains(QByteArray("\n    " + one.toString().toUtf8() + "\n")), told.out.constData());
    }
    void noStoreEndsBeforeItOpened()
    {
        const QString project = m_shop.empty();
        const QByteArray shops = "Store code,Store name,Postcode,Opening date\n0001,A,YO1 9WT,2014-05-12\n0002,B,YO1 9WT,\n0003,C,YO1 9WT,1986-01-01\n";
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"may.csv"_s, shops)}), 0);
        const auto refused = [&](const QString &option, const QString &value, const QByteArray &why) {
            const Answer answer = cliForPeople({u"register"_s, project, option, value});
            return answer.code == 2 && answer.all().contains(why);
        };
        for (const QString &option : {u"--close"_s, u"--sold"_s}) {
            QVERIFY(refused(option, u"0001=1999-12-31"_s, "2000"));
            QVERIFY(refused(option, u"0003=1999-12-31"_s, "2000"));
            QVERIFY(refused(option, u"0001=2014-05-11"_s, "12 May 2014"));
        }
        QVERIFY(refused(u"--split"_s, u"0001=0002=2014-05-11"_s, "12 May 2014"));
        QVERIFY(refused(u"--split"_s, u"0002=0003=1999-12-31"_s, "2000"));
        QVERIFY_CODE(cli({u"register"_s, project, u"--close"_s, u"0001"_s, u"--on"_s, u"2014-05-11"_s}), 2);
        QVERIFY_CODE(cli({u"register"_s, project, u"--close"_s, u"0001=2014-05-12"_s, u"--sold"_s, u"0003=2000-01-01"_s}), 0);
    }
    // A status in words, a closing day, and a day for each of what is decided; then what stays when the register is taken back.
    void aDecisionHasADayAndOutlivesItsRegister()
    {
        const QByteArray head = "Store code,Store name,Postcode,Status,Closing date\n";
        const QByteArray shops = "0001,A,YO1 9WT,Open,\n0002,B,YO1 9WT,Open,\n";
        const QString project = m_shop.empty();
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"may.csv"_s, head + shops + "0003,C,YO1 9WT,Open,2027-01-31\n0004,D,YO1 9WT,Open,2027-01-31\n0005,E,YO1 9WT,Open,\n")}), 0);
        static_cast<void>(m_shop.written(u"lists/june.csv"_s, head + shops + "0003,C,YO1 9WT,Sold to Asda,\n0004,D,YO1 9WT,Open,\n0005,E,YO1 9WT,Open,30/06/2027\n"));
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.path(u"lists"_s)}), 1);
        QStringList kinds;
        for (const QJsonValue &one : cli({u"register"_s, project}).object().value(u"proposals"_s).toArray())
            kinds += one.toObject().value(u"kind"_s).toString() + u' ' + one.toObject().value(u"store"_s).toString();
        QCOMPARE(kinds, (QStringList{u"sold 0003"_s, u"closing 0004"_s, u"closing 0005"_s}));
        const auto closings = [&] {
            QStringList all;
            for (const QJsonValue &store : cli({u"stores"_s, project}).array())
                all += store.toObject().value(u"closedOn"_s).toString();
            return all;
        };
        QCOMPARE(closings(), (QStringList{QString(), QString(), u"2027-01-31"_s, u"2027-01-31"_s, QString()}));
        QVERIFY_CODE(cli({u"register"_s, project, u"--sold"_s, u"0003=soon"_s}), 2);
        QVERIFY_CODE(cli({u"register"_s, project, u"--close"_s, u"9999=2027-06-30"_s}), 3);
        QVERIFY_CODE(cli({u"register"_s, project, u"--apart"_s, u"0001=9999"_s}), 3);
        QVERIFY_CODE(cli({u"register"_s, project, u"--sold"_s, u"0003=2026-12-24"_s, u"--close"_s, u"0005"_s, u"--trades"_s, u"0004"_s, u"--on"_s, u"2027-05-31"_s}), 0);
        const QStringList decided{QString(), QString(), u"2026-12-24"_s, QString(), u"2027-05-31"_s};
        QCOMPARE(closings(), decided);
        QVERIFY_CODE(cli({u"register"_s, project}), 0);
        const Answer revoked = cli({u"revoke"_s, project, u"june.csv"_s});
        QVERIFY_CODE(revoked, 0);
        QCOMPARE(revoked.object().value(u"stays"_s).toArray(), (QJsonArray{u"0005 closed as of 31 May 2027"_s, u"0003 sold as of 24 Dec 2026"_s, u"0004 trades on"_s}));
        QCOMPARE(closings(), decided);
        QVERIFY_CODE(cli({u"undo"_s, project}), 0);
        const QByteArray told = cliForPeople({u"revoke"_s, project, u"june.csv"_s}).out;
        QVERIFY2(told.contains("What was decided from it stays:\n    0005 closed as of 31 May 2027\n    0003 sold as of 24 Dec 2026\n"), told.constData());
        for (const auto &[call, words] : {std::pair(QStringList{u"revoke"_s, project, u"june.csv"_s}, "june.csv is taken back already; with --restore it counts again."),
                                         std::pair(QStringList{u"revoke"_s, project, u"may.csv"_s, u"--restore"_s}, "may.csv counts; without --restore it is taken back.")}) {
            const Answer refused = cliForPeople(call);
            QVERIFY_CODE(refused, 3);
            QVERIFY2(refused.err.contains(words), refused.err.constData());
        }
        QVERIFY_CODE(cli({u"revoke"_s, project, u"june.csv"_s, u"--restore"_s}), 0);
    }
    // What a newer list denied stands again when that is taken back, in one step that says so and can be undone.
    void aRemovalStandsAgainWhenItsDenialIsTakenBack()
    {
        const QByteArray head = "Store code,Name,IP,Serial number,Make,Model,Status\n";
        const QByteArray row = "0001,Till,10.0.0.1,DS-2CD2143G0-I20190101AAWRC11111111,Hikvision,DS-2CD2143G0-I,";
        const QString project = m_shop.empty();
        QVERIFY(cli({u"import"_s, project, m_shop.written(u"stores.csv"_s, "Store code,Store name,Postcode\n0001,A,YO1 9WT\n")}).code <= 1);
        // The newer state comes first: the older one's removal is never believed.
        QVERIFY(cli({u"import"_s, project, m_shop.written(u"cctv 2026-02.csv"_s, head + row + "In use\n")}).code <= 1);
        QVERIFY(cli({u"import"_s, project, m_shop.written(u"cctv 2026-01.csv"_s, head + row + "Removed\n")}).code <= 1);
        const auto state = [&] { return cli({u"devices"_s, project}).array().at(0).toObject().value(u"delivery"_s).toObject().value(u"state"_s).toString(); };
        QCOMPARE(state(), u"identified"_s);
        const Answer revoked = cli({u"revoke"_s, project, u"cctv 2026-02.csv"_s});
        QVERIFY_CODE(revoked, 0);
        QVERIFY2(revoked.object().value(u"words"_s).toString().contains(u"removed"_s), revoked.all().constData());
        QCOMPARE(state(), u"removed"_s);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
        QVERIFY_CODE(cli({u"undo"_s, project}), 0);
        QCOMPARE(state(), u"identified"_s);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
        QVERIFY_CODE(cli({u"redo"_s, project}), 0);
        QCOMPARE(state(), u"removed"_s);
        QVERIFY_CODE(cli({u"revoke"_s, project, u"cctv 2026-02.csv"_s, u"--restore"_s}), 0);
        QCOMPARE(state(), u"identified"_s);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
    }
    // What somebody has to look at can be named: by the id that the line begins with.
    void linesForPeopleNameTheirDevices()
    {
        const QByteArray head = "IP,MAC,Store code,Make,Model,Name\n";
        const QString project = m_shop.empty();
        QVERIFY(cli({u"import"_s, project, m_shop.written(u"stores.csv"_s, "Store code,Store name,Postcode\n0001,A,YO1 9WT\n")}).code <= 1);
        QByteArray before = head;
        QByteArray after = head;
        for (int i = 10; i < 32; ++i) {
            const QByteArray row = "10.0.0." + QByteArray::number(i) + ",bc:ad:28:00:00:" + QByteArray::number(i) + ",0001,";
            before += row + "Hikvision,DS-2CD2032F-I,cam" + QByteArray::number(i) + '\n';
            after += row + "Dahua,IPC-HFW2431S-S,cam" + QByteArray::number(i) + '\n';
        }
        QVERIFY(cli({u"import"_s, project, m_shop.written(u"before.csv"_s, before)}).code <= 1);
        const QStringList again{u"import"_s, project, m_shop.written(u"after.csv"_s, after), u"--dry-run"_s};
        QCOMPARE(cli(again).object().value(u"conflict"_s).toInt(), 22);
        const QByteArray told = cliForPeople(again).out;
        const QString device = cli({u"devices"_s, project}).array().at(0).toObject().value(u"id"_s).toString();
        QVERIFY2(told.contains(device.left(8).toUtf8()) && told.contains("Maker: hikvision → –"), told.constData());
        QCOMPARE(told.count("Maker: hikvision"), qsizetype{20});
        QVERIFY2(told.contains("… and 2 more"), told.constData());
        const QByteArray gaps = cliForPeople({u"gaps"_s, project}).out;
        QVERIFY2(gaps.contains(QByteArray(device.left(8).toUtf8() + "  cam10")), gaps.constData());
    }
    // A file of a folder goes by its name alone, where no other is called so.
    void anImportIsFoundByItsNameAlone()
    {
        const QByteArray head = "Store code,Store name,Postcode\n0001,A,YO1 9WT\n";
        const QByteArray devices = "IP,Store code,Model,Name\n";
        const QString project = m_shop.empty();
        static_cast<void>(m_shop.written(u"lists/A/pre.csv"_s, devices + "10.0.0.1,0001,DS-2CD2032F-I,one\n"));
        static_cast<void>(m_shop.written(u"lists/A/twice.csv"_s, devices + "10.0.0.2,0001,DS-2CD2032F-I,two\n"));
        static_cast<void>(m_shop.written(u"lists/B/twice.csv"_s, devices + "10.0.0.3,0001,DS-2CD2032F-I,three\n"));
        QVERIFY(cli({u"import"_s, project, m_shop.written(u"stores.csv"_s, head)}).code <= 1);
        QVERIFY(cli({u"import"_s, project, m_shop.path(u"lists"_s)}).code <= 1);
        for (const QString &name : {u"pre.csv"_s, u"A/pre.csv"_s, u"B/twice.csv"_s})
            QCOMPARE(cli({u"devices"_s, project, u"--import"_s, name}).array().size(), 1);
        QVERIFY_CODE(cli({u"devices"_s, project, u"--import"_s, u"twice.csv"_s}), 3);
        QVERIFY_CODE(cli({u"devices"_s, project, u"--import"_s, u"re.csv"_s}), 3);
        const Answer several = cliForPeople({u"revoke"_s, project, u"twice.csv"_s});
        QVERIFY_CODE(several, 3);
        QVERIFY2(several.all().contains("A/twice.csv") && several.all().contains("B/twice.csv"), several.all().constData());
        QVERIFY_CODE(cli({u"revoke"_s, project, u"pre.csv"_s}), 0);
        QCOMPARE(cli({u"devices"_s, project}).array().size(), 2);
    }
    void aRegionThatEarlierRegistersContradictIsLeft()
    {
        const QByteArray head = "Store code,Store name,Postcode,Region,Status\n";
        const QByteArray shops = "0001,A,YO1 9WT,South West,Open\n0002,B,YO1 9WT,South West,Open\n0003,C,YO1 9WT,South West,Open\n0004,D,YO1 9WT,South West,Open\n";
        const QString project = m_shop.empty();
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"may.csv"_s, head + shops + "0005,E,CF10 1AA,Wales,Open\n")}), 0);
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"june.csv"_s, head + shops.chopped(5) + "Closed 2026-03-31\n0005,E,CF10 1AA,Sth West,Open\n")}), 1);
        const Answer taken = cli({u"register"_s, project, u"--all"_s});
        QVERIFY_CODE(taken, 1);
        QCOMPARE(taken.object().value(u"left"_s).toArray(), QJsonArray{u"Sth West"_s});
        const QJsonArray proposals = cli({u"register"_s, project}).object().value(u"proposals"_s).toArray();
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals.first().toObject().value(u"earlier"_s).toString(), u"Wales"_s);
        for (const QJsonValue &store : cli({u"stores"_s, project}).array())
            QCOMPARE(store.toObject().value(u"closedOn"_s).toString(), store.toObject().value(u"store"_s).toString() == "0004"_L1 ? u"2026-03-31"_s : QString());
        QVERIFY_CODE(cli({u"register"_s, project, u"--region"_s, u"Sth West=Wales"_s}), 0);
        QVERIFY_CODE(cli({u"register"_s, project}), 0);
    }
    void helpIs0()
    {
        const Answer help = cliForPeople({u"--help"_s});
        QVERIFY_CODE(help, 0);
        QVERIFY_CODE(cliForPeople({u"--version"_s}), 0);
        for (const QString &verb : {u"new"_s, u"import"_s, u"plan"_s, u"journal"_s}) {
            QVERIFY(help.out.contains(QString(u"  "_s + verb).toUtf8()));
            const Answer more = cliForPeople({verb, u"--help"_s});
            QVERIFY_CODE(more, 0);
            QVERIFY(more.out.contains("--json"));
        }
    }
    void whatCannotBeDoneIs3_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QStringList &arguments, const QString &error) { QTest::newRow(name) << arguments << error; };
        row("no such project", {u"info"_s, u"nowhere.phaseout"_s}, u"file-not-found"_s);
        row("a folder", {u"info"_s, m_shop.sample()}, {});
        row("a project that is there", {u"new"_s, u"FILE"_s, u"--name"_s, u"N"_s}, u"file-exists"_s);
        row("a folder that is not", {u"new"_s, u"nowhere/x.phaseout"_s, u"--name"_s, u"N"_s}, {});
        row("no such input", {u"import"_s, u"FILE"_s, u"nowhere.csv"_s}, u"file-not-found"_s);
        row("no such format", {u"import"_s, u"FILE"_s, m_shop.sample(), u"--as"_s, u"runes"_s}, u"value-invalid"_s);
        row("no such store", {u"import"_s, u"FILE"_s, m_shop.sample(), u"--store"_s, u"0404"_s}, u"not-found"_s);
        row("no such mapping", {u"import"_s, u"FILE"_s, m_shop.sample(), u"--mapping"_s, u"nowhere.json"_s}, u"file-not-found"_s);
        row("no such constraints", {u"constraints"_s, u"FILE"_s, u"--set"_s, u"nowhere.json"_s}, u"file-not-found"_s);
        row("constraints that are none", {u"constraints"_s, u"FILE"_s, u"--set"_s, m_shop.written(u"c1.json"_s, "[1]")}, u"format-invalid"_s);
        row("constraints with a mistake", {u"constraints"_s, u"FILE"_s, u"--set"_s, m_shop.written(u"c2.json"_s, R"({"crewz": 1})")}, u"value-invalid"_s);
        row("another currency", {u"settings"_s, u"FILE"_s, u"programme"_s, u"--set"_s, m_shop.written(u"p.json"_s, R"({"currency": "JPY"})")}, u"value-invalid"_s);
        row("a plan that is not there", {u"plan"_s, u"FILE"_s, u"--use"_s, u"7"_s}, u"not-found"_s);
        row("no plan to show", {u"plan"_s, u"FILE"_s, u"--show"_s}, u"nothing-to-do"_s);
        row("nothing to plan", {u"plan"_s, u"FILE"_s, u"--iterations"_s, u"5"_s}, u"nothing-to-do"_s);
        row("nothing to redo", {u"redo"_s, u"FILE"_s}, u"nothing-to-do"_s);
        row("a store that no register has", {u"status"_s, u"FILE"_s, u"store:0404"_s, u"removed"_s}, u"not-found"_s);
        row("a device that is none", {u"status"_s, u"FILE"_s, u"device:x"_s, u"removed"_s}, u"not-found"_s);
        row("devices of no store", {u"devices"_s, u"FILE"_s, u"--store"_s, u"0404"_s}, u"not-found"_s);
        row("a copy over itself", {u"backup"_s, u"FILE"_s, u"FILE"_s}, u"file-exists"_s);
        row("an import that is none", {u"revoke"_s, u"FILE"_s, u"x.csv"_s}, u"not-found"_s);
        row("a sample over a project", {u"sample"_s, u"FILE"_s}, {});
    }
    void whatCannotBeDoneIs3()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, error);
        const QString project = m_shop.empty();
        const QByteArray before = contentOf(project);
        arguments.replaceInStrings(QRegularExpression(u"^FILE$"_s), project);
        const Answer answer = cli(arguments);
        QVERIFY_CODE(answer, 3);
        QVERIFY2(!answer.errorCode().isEmpty(), answer.all().constData());
        if (!error.isEmpty())
            QCOMPARE(answer.errorCode(), error);
        QVERIFY(!answer.object().value(u"error"_s).toObject().value(u"message"_s).toString().isEmpty());
        QCOMPARE(answer.object().keys(), QStringList{u"error"_s});
        QCOMPARE(contentOf(project), before);
        QCOMPARE(cli({u"journal"_s, project}).array().size(), 1);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
    }
    void anInstanceThatIsNoneIsNamed()
    {
        const Answer answer = cli({u"solve"_s, m_shop.written(u"none.json"_s, "{}"), u"--format"_s, u"json"_s});
        QVERIFY_CODE(answer, 3);
        QCOMPARE(answer.errorCode(), u"format-invalid"_s);
        QVERIFY(answer.object().value(u"error"_s).toObject().value(u"message"_s).toString().contains(u"none.json"_s));
    }
    void constraintsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString file = m_shop.written(u"c3.json"_s, R"({"pins": [{"store": "no such store", "week": "2027-02-01"}]})");
        QTest::newRow("by their own verb") << QStringList{u"constraints"_s, u"FILE"_s, u"--set"_s, file};
        QTest::newRow("as a document") << QStringList{u"settings"_s, u"FILE"_s, u"constraints"_s, u"--set"_s, file};
    }
    void constraintsThatMakeNoSenseAreRefused()
    {
        QFETCH(QStringList, arguments);
        const QString project = m_shop.filled();
        const QByteArray before = contentOf(project);
        arguments.replaceInStrings(QRegularExpression(u"^FILE$"_s), project);
        const Answer answer = cli(arguments);
        QVERIFY_CODE(answer, 3);
        QCOMPARE(answer.errorCode(), u"value-invalid"_s);
        QCOMPARE(answer.object().value(u"findings"_s).toArray().size(), 1);
        QCOMPARE(contentOf(project), before);
    }
    void undoingEverythingEndsAtNothing()
    {
        const QString project = m_shop.empty();
        const Answer all = cli({u"undo"_s, project, u"--count"_s, u"99"_s});
        const Answer more = cli({u"undo"_s, project});
        QVERIFY(all.code == 0 || all.code == 3);
        QVERIFY_CODE(more, 3);
        QVERIFY_CODE(cli({u"info"_s, project}), 0);
    }
    void findingsAre1()
    {
        const QString project = m_shop.empty();
        const QString bad = m_shop.written(u"stores-bad.csv"_s, "Store No,Name,Postcode\n0001,A,SW8 2JW\n,B,SW8 2JW\n");
        const Answer import = cli({u"import"_s, project, bad});
        QVERIFY_CODE(import, 1);
        QCOMPARE(import.object().value(u"rejected"_s).toInt(), 1);
        const QString good = m_shop.written(u"stores-good.csv"_s, "Store No,Name,Postcode\n0002,C,SW8 2JW\n");
        const Answer clean = cli({u"import"_s, project, good});
        QVERIFY_CODE(clean, 0);
        QCOMPARE(clean.object().value(u"new"_s).toInt(), 1);
    }
    // One line for each kind, the worst first, so that the last of them is seen beside a hundred of another.
    void findingsForPeopleAreToldByKind()
    {
        const QString project = m_shop.empty();
        QByteArray rows = "Store No,Name,Postcode,Till colour\n";
        for (int i = 1; i <= 30; ++i)
            rows += ",A,SW8 2JW,red\n";
        rows += "0001,B,SW8 2JW,red\n";
        QByteArray cameras = "Camera name,IP\n";
        for (int i = 1; i <= 3; ++i)
            cameras += "Door " + QByteArray::number(i) + ",10.200.0." + QByteArray::number(i) + '\n';
        const QByteArray told = cliForPeople({u"import"_s, project, m_shop.written(u"stores-worse.csv"_s, rows), m_shop.written(u"cameras.csv"_s, cameras)}).out;
        QCOMPARE(told.count("table.row.no-store-code"), 1);
        QVERIFY2(told.contains("(and 29 more such)") && told.contains("Till colour") && told.contains("of the project wait for a store."), told.constData());
        QVERIFY2(told.indexOf("table.row.no-store-code") < told.indexOf("table.columns.unread"), told.constData());
    }
    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing in it") << u"empty"_s << u"project-damaged"_s;
        QTest::newRow("garbage") << u"garbage"_s << u"project-damaged"_s;
        QTest::newRow("cut in half") << u"half"_s << u"project-damaged"_s;
        QTest::newRow("overwritten in the middle") << u"middle"_s << u"project-damaged"_s;
        QTest::newRow("a newer schema") << u"newer"_s << u"project-too-new"_s;
        QTest::newRow("another program's database") << u"other"_s << u"project-damaged"_s;
    }
    void damagedFilesAreRefused()
    {
        QFETCH(QString, damage);
        QFETCH(QString, error);
        const QString project = m_shop.filled();
        if (damage == u"newer") {
            SQLite::Database(project.toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
        } else if (damage == u"other") {
            QVERIFY(QFile::remove(project));
            SQLite::Database(project.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE diary (day TEXT)");
        } else {
            QFile file(project);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const qint64 size = file.size();
            if (damage == u"half") {
                QVERIFY(file.resize(size / 2));
            } else if (damage == u"middle") {
                QVERIFY(file.seek(size / 2));
                file.write(QByteArray(8192, '\xaa'));
            } else {
                QVERIFY(file.resize(0));
                file.write(damage == u"garbage" ? QByteArray(100'000, 'g') : QByteArray());
            }
        }
        const QByteArray before = bytesOf(project);
        for (const QStringList &arguments : {QStringList{u"info"_s, project}, QStringList{u"import"_s, project, m_shop.sample()},
                                            QStringList{u"journal"_s, project, u"--verify"_s}}) {
            const Answer answer = cli(arguments);
            QVERIFY_CODE(answer, 3);
            QCOMPARE(answer.errorCode(), error);
            QVERIFY2(messageOf(answer).contains(QFileInfo(project).fileName()), answer.all().constData());
            QCOMPARE(bytesOf(project), before);
        }
    }
    void tamperingIs1()
    {
        const QString project = m_shop.filled();
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
        QCOMPARE(SQLite::Database(project.toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE observation SET row = row + 1 WHERE key = (SELECT min(key) FROM observation)"), 1);
        const Answer verified = cli({u"journal"_s, project, u"--verify"_s});
        QVERIFY_CODE(verified, 1);
        QVERIFY(!verified.object().value(u"intact"_s).toBool());
        QCOMPARE(verified.object().value(u"findings"_s).toArray().first().toObject().value(u"id"_s).toString(), u"journal.import.altered"_s);
    }
    void aLockedProjectIsReadOnly()
    {
        const QString project = m_shop.empty();
        auto mine = persist::openProject(project, persist::OpenMode::ReadWrite);
        QVERIFY_RESULT(mine);
        const QByteArray before = bytesOf(project);
        const Answer import = cli({u"import"_s, project, m_shop.sample()});
        QVERIFY_CODE(import, 3);
        QCOMPARE(import.errorCode(), u"project-locked"_s);
        QVERIFY(messageOf(import).contains(QFileInfo(project).fileName()));
        QVERIFY2(messageOf(import).contains(QString::number(QCoreApplication::applicationPid())), import.all().constData()); // who has it
        QVERIFY_CODE(cli({u"info"_s, project}), 0);
        QCOMPARE(bytesOf(project), before);
        const auto closed = (*mine)->close();
        QVERIFY_RESULT(closed);
        QVERIFY_CODE(cli({u"import"_s, project, m_shop.written(u"freed.csv"_s, "Store code,Store name,Postcode\n0001,York Foss,YO1 9WT\n")}), 0);
    }
    void aReadOnlyProjectIsRead()
    {
        const QTemporaryDir folder(QDir::tempPath() + u"/phaseout-readonly-XXXXXX"_s);
        const QString project = folder.filePath(u"kept.phaseout"_s);
        QVERIFY(QFile::copy(m_shop.filled(), project));
        QVERIFY(QFile::setPermissions(project, QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x5555)));
        const auto mayBeWrittenAgain = qScopeGuard([&] { QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)); });
        const Limits stranger{-1, true};
        if (cli({u"discover"_s}, stranger).code == -1)
            QSKIP("nobody else may run the program here");
        const QByteArray before = bytesOf(project);
        for (const QStringList &arguments : {QStringList{u"info"_s, project}, QStringList{u"devices"_s, project}, QStringList{u"journal"_s, project, u"--verify"_s}})
            QVERIFY_CODE(cli(arguments, stranger), 0);
        const Answer undo = cli({u"undo"_s, project}, stranger);
        QVERIFY_CODE(undo, 3);
        QCOMPARE(undo.errorCode(), u"file-unwritable"_s);
        QVERIFY(messageOf(undo).contains(u"kept.phaseout"_s));
        QCOMPARE(bytesOf(project), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"kept.phaseout"_s});
    }
    void aFullDiskIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<int>("room"); // longest file in bytes
        QTest::addColumn<bool>("isEnough");
        QTest::newRow("none at all") << 0 << false;
        QTest::newRow("for the lock") << 512 << false;
        QTest::newRow("for a page") << 4096 << false;
        QTest::newRow("for an index") << 32'768 << false;
        QTest::newRow("for half") << 65'536 << false;
        QTest::newRow("for the log, not for the file") << 160'000 << true;
        QTest::newRow("for all") << 10'000'000 << true;
    }
    void aFullDiskIsSaidAndChangesNothing()
    {
#ifndef Q_OS_UNIX
        QSKIP("there is no limit to the length of files here");
#endif
        QFETCH(int, room);
        QFETCH(bool, isEnough);
        const QString project = m_shop.empty();
        const QByteArray journal = cli({u"journal"_s, project}).out;
        const QByteArray before = contentOf(project);
        const Answer import = cli({u"import"_s, project, m_shop.sample()}, Limits{room, false});
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
        if (isEnough) {
            QVERIFY_CODE(import, 0);
            QCOMPARE(cli({u"devices"_s, project}).array().size(), m_shop.imported().object().value(u"devices"_s).toObject().value(u"new"_s).toInt());
            return;
        }
        QVERIFY_CODE(import, 3);
        QVERIFY2(QStringList({u"disk-full"_s, u"file-unwritable"_s}).contains(import.errorCode()), import.all().constData());
        QVERIFY2(messageOf(import).contains(QFileInfo(project).fileName()), import.all().constData());
        QCOMPARE(contentOf(project), before);
        QCOMPARE(cli({u"journal"_s, project}).out, journal);
        const Answer again = cli({u"import"_s, project, m_shop.sample()}); // there is room again
        QVERIFY_CODE(again, 0);
        QVERIFY(again.object().value(u"new"_s).toInt() > 0);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
    }
    void aFullDiskLeavesNoHalfFile_data()
    {
        QTest::addColumn<QStringList>("arguments"); // OUT is a path that nothing has yet
        QTest::newRow("project") << QStringList{u"new"_s, u"OUT"_s, u"--name"_s, u"N"_s};
        QTest::newRow("copy") << QStringList{u"backup"_s, u"FILE"_s, u"OUT"_s};
        QTest::newRow("workbook") << QStringList{u"report"_s, u"FILE"_s, u"--board"_s, u"OUT"_s};
        QTest::newRow("sample") << QStringList{u"sample"_s, u"OUT"_s, u"--stores"_s, u"30"_s};
    }
    void aFullDiskLeavesNoHalfFile()
    {
#ifndef Q_OS_UNIX
        QSKIP("there is no limit to the length of files here");
#endif
        QFETCH(QStringList, arguments);
        const QString project = m_shop.filled();
        const QString out = QDir(m_shop.fresh(u"out"_s)).filePath(u"written"_s);
        QVERIFY(QDir().mkpath(QFileInfo(out).path()));
        arguments.replaceInStrings(QRegularExpression(u"^FILE$"_s), project);
        arguments.replaceInStrings(QRegularExpression(u"^OUT$"_s), out);
        const QByteArray before = bytesOf(project);
        const Answer answer = cli(arguments, Limits{2048, false});
        QVERIFY_CODE(answer, 3);
        QVERIFY2(QStringList({u"disk-full"_s, u"file-unwritable"_s}).contains(answer.errorCode()), answer.all().constData());
        QVERIFY2(messageOf(answer).contains(QFileInfo(out).path()), answer.all().constData());
        QCOMPARE(QDir(QFileInfo(out).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(bytesOf(project), before);
    }
    void aCertificateThatCannotBeWrittenLeavesThePlanAsItWas()
    {
        const QString project = m_shop.filled();
        const Answer plan = cli({u"plan"_s, project, u"--iterations"_s, u"5"_s, u"--certificate"_s, m_shop.path(u"nowhere/proof.json"_s)});
        QVERIFY_CODE(plan, 3);
        QCOMPARE(plan.errorCode(), u"file-unwritable"_s);
        QVERIFY(cli({u"info"_s, project}).object().value(u"plan"_s).isNull());
        QCOMPARE(cli({u"journal"_s, project}).array().size(), 2);
    }
    void somebodyReadingDoesNotUndoWhatIsDone()
    {
        Workshop large(150, 12); // takes long enough to be looked at meanwhile
        const QString project = large.empty();
        const QString log = project + u"-wal"_s;
        QProcess importer;
        importer.setEnvironment(cliEnvironment());
        importer.start(cliPath(), {u"import"_s, project, large.sample(), u"--json"_s});
        QVERIFY(importer.waitForStarted());
        while (!QFile::exists(log) && importer.state() == QProcess::Running) // open for writing once it is there
            importer.waitForFinished(5);
        auto reader = persist::openProject(project, persist::OpenMode::ReadOnly);
        QVERIFY_RESULT(reader);
        QVERIFY(importer.waitForFinished(120'000));
        const bool isKept = QFile::exists(log);
        const auto closed = (*reader)->close();
        QVERIFY_RESULT(closed);
        if (!isKept)
            QSKIP("the import was over before anybody could read");
        QCOMPARE(importer.exitCode(), 1); // the sample's findings, and not that the log stays
        const QJsonObject import = QJsonDocument::fromJson(importer.readAllStandardOutput()).object();
        QVERIFY(!import.value(u"entry"_s).isNull());
        QCOMPARE(cli({u"journal"_s, project}).array().last().toObject().value(u"id"_s), import.value(u"entry"_s));
        QVERIFY_CODE(cli({u"undo"_s, project}), 0);
        QVERIFY(!QFile::exists(log)); // tidied up
    }

private:
    static QString messageOf(const Answer &answer) { return answer.object().value(u"error"_s).toObject().value(u"message"_s).toString(); }
    Workshop m_shop{6, 6};
};
PHASEOUT_TEST(ExitCodesTest)
#include "tst_exitcodes.moc"
