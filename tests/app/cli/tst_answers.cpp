// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli.h"
#include "tests/runner.h"

#include <QRegularExpression>
#include <QUuid>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout::test;

namespace {
bool isA(const QJsonValue &value, const QString &type)
{
    if (value.isNull())
        return type.endsWith(u'?');
    const QString kind = type.endsWith(u'?') ? type.chopped(1) : type;
    if (kind == u"date" || kind == u"text" || kind == u"id")
        return value.isString() && !value.toString().isEmpty()
            && (kind != u"date" || QDate::fromString(value.toString(), Qt::ISODate).isValid())
            && (kind != u"id" || !QUuid::fromString(value.toString()).isNull());
    if (kind == u"whole" || kind == u"number")
        return value.isDouble() && (kind == u"number" || static_cast<double>(value.toInteger()) == value.toDouble());
    return (kind == u"flag" && value.isBool()) || (kind == u"list" && value.isArray()) || (kind == u"object" && value.isObject());
}

// What of \a object is not as \a form says, "key type, key type?" with every key and "?" where null may stand; else empty.
QString mismatch(const QJsonObject &object, const QString &form)
{
    QStringList expected;
    for (const QString &part : form.split(u", "_s)) {
        const QString key = part.section(u' ', 0, 0);
        const QString type = part.section(u' ', 1);
        expected += key;
        if (!object.contains(key) || !isA(object.value(key), type))
            return QString(key + u" is no "_s + type);
    }
    expected.sort();
    return object.keys() == expected ? QString() : QString(u"keys are "_s + object.keys().join(u' '));
}

const QString edited = u"entry id, words text, moved list, devices whole, stores whole"_s;
} // namespace

/// Every verb's answer: its keys, their types, its exit code, the same bytes each time, and harmless words for people.
class AnswersTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        const QString project = m_shop.filled();
        for (const QJsonValue &store : cli({u"stores"_s, project}).array())
            if (store.toObject().value(u"inScope"_s).toInt() > 1)
                std::tie(m_store, m_postcode) = std::tuple(store.toObject().value(u"store"_s).toString(), store.toObject().value(u"postcode"_s).toString().remove(u' '));
        m_device = cli({u"devices"_s, project, u"--store"_s, m_store}).array().first().toObject().value(u"id"_s).toString();
        QVERIFY(!m_device.isEmpty());
    }

    void everyVerbAnswers_data()
    {
        // FILE is a project with the sample in it, EMPTY one without, PLANNED one with a timetable, UNDONE one with
        // something to redo; OUT is a name that nothing has, STORE, its POSTCODE and a DEVICE there are in the sample.
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("form"); // after "[]" of each element of an array
        const auto row = [](const QString &call, int code, const QString &form) { QTest::newRow(qPrintable(call.section(u" OUT"_s, 0, 0))) << call << code << form; };
        const QString counts = u"new whole, changed whole, same whole, conflict whole, rejected whole, rows whole, dryRun flag, devices object, stores object, "
                               "subnets object, files list, items list, findings list, findingsLeftOut whole, entry "_s;
        row(u"new OUT.phaseout --name N --currency EUR"_s, 0, u"file text, name text, currency text"_s);
        row(u"info EMPTY"_s, 0,
            u"file text, id id, name text, organisation text?, currency text, pledgeDate date?, targetDate date?, created text, stores whole, devices whole, "
            "inScope whole, mapped whole, identifyQueue whole, parked whole, mapQueue whole, reportedRemoved whole, verifiedRemoved whole, imports whole, plan text?, rules text?, next text, elsewhere whole, waiting whole, outlook object?, "
            "madeSincePledge whole, newSincePledge whole, untoldSincePledge whole, seenAgain whole"_s);
        row(u"import EMPTY SAMPLE"_s, 1, QString(counts + u"id"_s));
        row(u"import EMPTY SAMPLE --dry-run"_s, 1, QString(counts + u"id?"_s));
        row(u"import FILE SAMPLE"_s, 0, QString(counts + u"id?"_s));
        row(u"stores FILE"_s, 0,
            u"[]store text, id id, formerCodes list, organisation text?, name text?, address text?, town text?, postcode text?, region text?, nation text, format text?, closedOn date?, soldOn date?, trading text, "
            "latitude number?, longitude number?, userMade flag, devices whole, inScope whole, reportedRemoved whole, verifiedRemoved whole, risk number, exposure number, "
            "delivery object"_s);
        row(u"devices FILE"_s, 0,
            u"[]id id, ip text?, mac text?, serial text?, name text?, maker text?, brand text?, class text?, model text?, firmware text?, firmwareText text?, "
            "buildDate date?, madeOn date?, installedOn date?, flaws list?, flawPriority whole, channels whole?, firstSeen date?, lastSeen date?, observations whole, verdict text, confidence number, inScope flag, "
            "needsDecision flag, decided text?, store text?, storeConfidence number?, storeRule text?, suggestedStore text?, placeSaid text?, needsStore flag, exposed flag, "
            "isolated flag, risk number, delivery object, evidence list"_s);
        row(u"devices FILE --queue map"_s, 0, u"[]"_s);
        row(u"devices FILE --only in-scope"_s, 0, u"[]"_s);
        row(u"devices FILE --import inventory-cameras.xlsx --only all"_s, 0, u"[]"_s);
        row(u"stores FILE --only in-scope"_s, 0, u"[]"_s);
        const QString derived = u"devices whole, inScope whole, verdicts object, mapped whole, elsewhere whole, identifyQueue whole, parked whole, mapQueue whole"_s;
        row(u"identify FILE"_s, 1, derived);
        row(u"locate FILE"_s, 1, derived);
        row(u"identify EMPTY"_s, 0, derived);
        row(u"locate FILE --query POSTCODE"_s, 0,
            u"[]store text, organisation text?, name text?, address text?, town text?, postcode text?, score number, rule text, evidence list"_s);
        row(u"constraints FILE"_s, 0, u"set object, effective object, findings list"_s);
        const QString plan = u"plan text, objective whole, lowerBound whole, gap number, iterations whole, seed text, start date, finish date, adopted flag, late whole, "
                             "mustsMissed whole, entries list, unplanned list, conflicts list, together list, findings list, lastRemoval date?, lastSurvey date?, devicesWithoutVisit whole, outOfDate flag, stopped flag"_s;
        row(u"plan FILE --iterations 30"_s, 0, plan);
        row(u"plan PLANNED --iterations 30 --seed 7"_s, 0, plan);
        row(u"plan PLANNED --list"_s, 0, u"plans list"_s);
        row(u"plan PLANNED --use 1"_s, 0, u"plans list"_s);
        row(u"plan PLANNED --baseline 1"_s, 0, u"plans list"_s);
        row(u"replan PLANNED --iterations 20"_s, 0, u"choices list, plan text?, findings list"_s);
        row(u"replan PLANNED --iterations 20 --take 2"_s, 0, u"choices list, plan text, findings list"_s);
        row(u"scenarios FILE"_s, 0, u"scenarios list"_s);
        row(u"scenarios FILE --compare --iterations 20"_s, 0, u"results list"_s);
        row(u"scenarios FILE --presets"_s, 0, u"presets list"_s);
        row(u"scenarios FILE --preset disconnect-first"_s, 0, u"scenarios list"_s);
        row(u"simulate PLANNED --replications 200"_s, 0,
            u"replications whole, seed text, finish object, target date?, byTarget number?, withoutVisit whole, exposure object, cost object, stores list, sways list, assumptions object"_s);
        row(u"why PLANNED"_s, 0, u"missed list, now object, worth list, conflicts list, together list"_s);
        row(u"why PLANNED store:STORE"_s, 0,
            u"store text, start date, fixed flag, reason text, earliest date, earliestCause text?, earliestWords text?, weeks list"_s);
        row(u"cost FILE"_s, 0, u"currency text, total object, contingency number, irrecoverableVat number, atNoStore object, once object, pricedAsCameras whole, toPay number, lines list, stores list"_s);
        row(u"cost FILE --add Scaffolding --per store --likely 120 --low 100 --high 200"_s, 0, edited + u", rate text"_s);
        row(u"cost FILE --remove survey"_s, 0, edited + u", rate text"_s);
        row(u"register FILE"_s, 0, u"proposals list"_s);
        row(u"gaps FILE"_s, 1, u"days whole, counts object, gaps list"_s);
        row(u"gaps FILE --days 400"_s, 1, u"days whole, counts object, gaps list"_s);
        row(u"procurement-check SAMPLE/inventory-north.csv"_s, 1, u"hiddenSheets list, leftOut whole, lines list"_s);
        row(u"report PLANNED --board OUT.xlsx"_s, 0, u"file text, sheets list, checksFailing whole, planOutOfDate flag"_s);
        row(u"report EMPTY --board OUT.xlsx"_s, 0, u"file text, sheets list, checksFailing whole, planOutOfDate flag"_s);
        row(u"status FILE store:STORE surveyed"_s, 0, edited);
        row(u"status FILE device:DEVICE removed --evidence-level evidenced --evidence T-1"_s, 0, edited);
        row(u"decide FILE not-in-scope device:DEVICE --reason R"_s, 0, edited);
        row(u"assign FILE none device:DEVICE"_s, 0, edited);
        row(u"assign FILE suggested --at-least 99 --dry-run"_s, 0, u"entry id?, words text, moved list, devices whole, stores whole"_s);
        row(u"decide FILE suggested --at-least 30"_s, 0, edited);
        row(u"split FILE device:DEVICE"_s, 0, u"rows list"_s);
        row(u"rules FILE"_s, 0, u"rules list"_s);
        row(u"rules FILE --like device:DEVICE"_s, 0, u"offers list"_s);
        row(u"rules FILE --subnet 10.250.0.0/24 --store STORE"_s, 0, edited);
        row(u"rules FILE --host-name zz{code}-* --dry-run"_s, 0, u"rules list, preview object"_s);
        row(u"makers FILE"_s, 0, u"tables list, rules text"_s);
        row(u"makers FILE --add BRANDS"_s, 0, edited + u", tables list, rules text, effect object"_s);
        row(u"makers FILE --add BRANDS --dry-run"_s, 0, u"tables list, rules text, effect object"_s);
        row(u"settings FILE maker-tables"_s, 0, u"tables object"_s);
        row(u"settings FILE identities"_s, 0, u"joined list, apart list, names list"_s);
        row(u"settings FILE mapping-rules"_s, 0, u"rules list"_s);
        row(u"add-store FILE --code NEW1 --name N device:DEVICE"_s, 0, edited);
        row(u"isolate FILE on device:DEVICE"_s, 0, edited);
        row(u"revoke FILE subnets.csv"_s, 0, edited + u", stays list"_s);
        row(u"settings FILE rates"_s, 0, {});
        row(u"undo FILE"_s, 0, u"done list, canUndo flag, canRedo flag"_s);
        row(u"redo UNDONE"_s, 0, u"done list, canUndo flag, canRedo flag"_s);
        row(u"journal PLANNED"_s, 0, u"[]id id, seq whole, at text, actor text, kind text, undoes id?, words text, reason text?, hash text"_s);
        row(u"journal UNDONE --verify"_s, 0, u"intact flag, findings list"_s);
        row(u"backup FILE OUT.phaseout"_s, 0, u"file text, bytes whole"_s);
        row(u"sample OUT --stores 2 --devices-per-store 3"_s, 0, u"folder text, stores whole, storesInScope whole, devices whole, inScope whole, files whole, bytes whole"_s);
    }
    void everyVerbAnswers()
    {
        QFETCH(QString, call);
        QFETCH(int, code);
        QFETCH(QString, form);
        QString once = prepared(call);
        const Answer first = cli(once.split(u' '));
        QVERIFY_CODE(first, code);
        QVERIFY2(!first.json.isNull(), first.all().constData());
        if (form.startsWith(u"[]"_s)) {
            QVERIFY(first.json.isArray());
            QVERIFY(!first.array().isEmpty());
            for (const QJsonValue &element : first.array())
                if (form.size() > 2)
                    QCOMPARE(mismatch(element.toObject(), form.mid(2)), QString());
        } else if (!form.isEmpty()) {
            QCOMPARE(mismatch(first.object(), form), QString());
        }
        QString twice = prepared(call);
        const Answer second = cli(twice.split(u' '));
        QCOMPARE(withoutItsOwn(second.out, twice), withoutItsOwn(first.out, once));
        if (const QString out = outOf(once); out.endsWith(u".xlsx"_s))
            QVERIFY(!bytesOf(out).isEmpty() && bytesOf(out) == bytesOf(outOf(twice)));
        const Answer people = cliForPeople(prepared(call).split(u' '));
        QVERIFY_CODE(people, code);
        QVERIFY(!people.out.isEmpty() && people.out != first.out);
    }

    void ownTablesComeAndGo()
    {
        const QString project = m_shop.filled();
        const auto told = [&project](const QString &key) { return cli({u"info"_s, project}).object().value(key).toInt(); };
        const int before = told(u"inScope"_s);
        const QString folder = m_shop.path(u"own"_s);
        static_cast<void>(m_shop.written(u"own/scope.tsv"_s, "maker\tclass\tscope\r\nhikvision\t*\tout\r\n"));
        static_cast<void>(m_shop.written(u"own/oui.csv"_s, "Registry,Assignment,Organization Name,Organization Address\r\nMA-L,EEEE11,H3C,CN\r\n"));
        static_cast<void>(m_shop.written(u"own/readme.txt"_s, "not a table"));
        const QJsonObject tried = cli({u"makers"_s, project, u"--add"_s, folder, u"--dry-run"_s}).object();
        QCOMPARE(told(u"inScope"_s), before);
        const Answer done = cli({u"makers"_s, project, u"--add"_s, folder});
        QVERIFY_CODE(done, 0);
        QCOMPARE(done.object().value(u"effect"_s), tried.value(u"effect"_s));
        QCOMPARE(done.object().value(u"tables"_s), tried.value(u"tables"_s));
        QCOMPARE(done.object().value(u"rules"_s), tried.value(u"rules"_s));
        const int gone = done.object().value(u"effect"_s).toObject().value(u"outOfScope"_s).toInt();
        QVERIFY(gone > 0);
        QCOMPARE(told(u"inScope"_s), before - gone);
        const QJsonArray tables = cli({u"makers"_s, project}).object().value(u"tables"_s).toArray();
        QCOMPARE(tables.size(), 1); // the listing says nothing new
        QCOMPARE(tables.first().toObject().value(u"rows"_s).toInt(), 1);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);

        const QByteArray kept = contentOf(project);
        const QString bad = m_shop.path(u"bad"_s);
        static_cast<void>(m_shop.written(u"bad/brands.tsv"_s, "brand\tmaker\tstanding\nAcme Vision\thikvison\tcurrent\n"));
        const Answer refused = cliForPeople({u"makers"_s, project, u"--add"_s, bad});
        QVERIFY_CODE(refused, 3);
        QVERIFY2(refused.err.contains("brands.tsv") && refused.err.contains("line 2"), refused.err.constData());
        QVERIFY_CODE(cli({u"makers"_s, project, u"--add"_s, bad + u"/brands.tsv"_s, u"--add"_s, bad}), 3);
        QVERIFY_CODE(cli({u"makers"_s, project, u"--add"_s, folder + u"/readme.txt"_s}), 3);
        QVERIFY_CODE(cli({u"makers"_s, project, u"--remove"_s, u"brands.tsv"_s}), 3);
        QVERIFY_CODE(cli({u"makers"_s, project, u"--dry-run"_s}), 2);
        QVERIFY(contentOf(project) == kept);
        QVERIFY_CODE(cli({u"makers"_s, project, u"--remove"_s, u"scope.tsv"_s}), 0);
        QCOMPARE(told(u"inScope"_s), before);
        QVERIFY_CODE(cli({u"undo"_s, project, u"--count"_s, u"2"_s}), 0);
        QCOMPARE(told(u"inScope"_s), before);
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
    }

    void devicesOfWhichOnlyTheNameIsKnown()
    {
        const QString project = m_shop.empty();
        const QString list = m_shop.written(u"names.csv"_s, "Device name,Maker,Type,Store\nTills camera 4,Hikvision,Camera,Leeds\n");
        static_cast<void>(cli({u"import"_s, project, list}));
        const Answer people = cliForPeople({u"devices"_s, project});
        QVERIFY2(people.out.contains("Tills camera 4"), people.all().constData());
    }

    // Its tables of stores would pass for a register.
    void ourOwnWorkbookIsNoRegister()
    {
        const QString book = m_shop.fresh(u"board.xlsx"_s);
        QVERIFY_CODE(cli({u"report"_s, m_shop.filled(), u"--board"_s, book}), 0);
        const Answer answer = cli({u"import"_s, m_shop.empty(), book});
        QVERIFY_CODE(answer, 1);
        QVERIFY(answer.object().value(u"files"_s).toArray().first().toObject().value(u"error"_s).toString().contains(u"Phaseout made"_s));
        QCOMPARE(answer.object().value(u"new"_s).toInt(), 0);
    }

    void listsHaveAsManyAsInfoCounts()
    {
        const QString project = m_shop.filled();
        const QJsonObject info = cli({u"info"_s, project}).object();
        for (const auto &[list, key] : {std::pair{u"in-scope"_s, u"inScope"_s}, std::pair{u"made-since-pledge"_s, u"madeSincePledge"_s}, std::pair{u"waiting"_s, u"waiting"_s},
                                        std::pair{u"elsewhere"_s, u"elsewhere"_s}, std::pair{u"all"_s, u"devices"_s}})
            QCOMPARE(cli({u"devices"_s, project, u"--only"_s, list}).array().size(), qsizetype{info.value(key).toInt()});
        for (const QJsonValue &one : cli({u"devices"_s, project, u"--only"_s, u"flawed"_s}).array()) {
            const QJsonArray flaws = one.toObject().value(u"flaws"_s).toArray();
            QVERIFY(std::any_of(flaws.begin(), flaws.end(), [](const QJsonValue &flaw) {
                const QString verdict = flaw.toObject().value(u"verdict"_s).toString();
                return verdict == u"affected" || verdict == u"likely-affected";
            }));
        }
        QVERIFY_CODE(cli({u"devices"_s, project, u"--only"_s, u"made"_s}), 2);
        QVERIFY_CODE(cli({u"devices"_s, project, u"--import"_s, u"no such file.csv"_s}), 3);
        QVERIFY_CODE(cli({u"cost"_s, project, u"--add"_s, u"N"_s, u"--likely"_s, u"5"_s, u"--low"_s, u"9"_s}), 3);
        QVERIFY_CODE(cli({u"cost"_s, project, u"--remove"_s, u"no-such-rate"_s}), 3);
    }

private:
    QString prepared(QString call)
    {
        if (call.contains(u"UNDONE"_s)) {
            const QString project = m_shop.filled();
            if (cli({u"undo"_s, project}).code != 0)
                qFatal("nothing undone");
            call.replace(u"UNDONE"_s, project);
        }
        if (call.contains(u"PLANNED"_s)) {
            if (m_planned.isEmpty()) {
                m_planned = m_shop.filled();
                if (cli({u"plan"_s, m_planned, u"--iterations"_s, u"30"_s}).code != 0)
                    qFatal("nothing planned");
            }
            const QString project = m_shop.fresh(u"planned.phaseout"_s);
            if (!QFile::copy(m_planned, project))
                qFatal("no copy");
            call.replace(u"PLANNED"_s, project);
        }
        if (call.contains(u" FILE"_s))
            call.replace(u" FILE"_s, QString(u' ' + m_shop.filled()));
        if (call.contains(u" EMPTY"_s))
            call.replace(u" EMPTY"_s, QString(u' ' + m_shop.empty()));
        if (call.contains(u"BRANDS"_s)) {
            const QString table = m_shop.written(u"brands.tsv"_s, "brand\tmaker\tstanding\nAcme Vision\thikvision\tcurrent\n");
            call.replace(u"BRANDS"_s, table);
        }
        return call.replace(u" SAMPLE"_s, QString(u' ' + m_shop.sample())).replace(u" OUT"_s, QString(u' ' + m_shop.fresh(u"out"_s)))
            .replace(u"STORE"_s, m_store).replace(u"DEVICE"_s, m_device).replace(u"POSTCODE"_s, m_postcode);
    }
    static QString outOf(const QString &call)
    {
        const QStringList words = call.split(u' ');
        const qsizetype at = words.indexOf(QRegularExpression(u".*-out.*"_s));
        return at < 0 ? QString() : words.at(at);
    }
    // Without the names of this call's files, the id of a project just made and those of journal entries just written.
    static QByteArray withoutItsOwn(const QByteArray &answer, const QString &call)
    {
        QString text = QString::fromUtf8(answer);
        for (const QString &word : call.split(u' '))
            if (word.startsWith(u'/'))
                text.replace(word, u"PATH"_s);
        static const QRegularExpression entry(u"\"(entry|id)\": ?\"[0-9a-f-]{36}\""_s);
        return call.startsWith(u"devices"_s) || call.startsWith(u"stores"_s) ? text.toUtf8() : text.replace(entry, u"\"\\1\": ID"_s).toUtf8();
    }

    Workshop m_shop{60, 6};
    QString m_store;
    QString m_postcode;
    QString m_device;
    QString m_planned;
};
PHASEOUT_TEST(AnswersTest)
#include "tst_answers.moc"
