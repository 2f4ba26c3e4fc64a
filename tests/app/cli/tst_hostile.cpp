// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/app/cli/cli.h"
#include "tests/core/formats/zipmaker.h"
#include "tests/runner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
// The first character that could command a terminal or turn a line round; empty when there is none.
QString commandIn(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool isControl = (code < 0x20 && c != u'\n') || (code >= 0x7F && code < 0xA0);
        const bool turns = (code >= 0x202A && code <= 0x202E) || code == 0x200E || code == 0x200F || code == 0x061C;
        if (isControl || turns)
            return u"U+%1"_s.arg(code, 4, 16, QLatin1Char('0'));
    }
    return {};
}

QByteArray billionLaughs()
{
    QByteArray entities = "<!ENTITY e0 \"ha\">";
    for (int i = 1; i <= 12; ++i)
        entities += "<!ENTITY e" + QByteArray::number(i) + " \"" + QByteArray("&e" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    return "<?xml version=\"1.0\"?><!DOCTYPE nmaprun [" + entities + "]><nmaprun scanner=\"nmap\">&e12;</nmaprun>";
}

QByteArray cell(const QByteArray &text) { return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>"; }

// 60 MB of one letter in a few kilobytes.
QByteArray zipBomb()
{
    const QByteArray head = "<row>" + cell("Store No") + cell("Name") + cell("Postcode") + "</row>";
    return workbook(head + QByteArray("<row>" + cell("0001") + cell(QByteArray(30'000, 'x')) + "</row>").repeated(2000)).bytes();
}

QByteArray goodBook()
{
    return workbook("<row>" + cell("Store No") + cell("Name") + cell("Postcode") + "</row><row>" + cell("0001") + cell("A") + cell("SW8 2JW") + "</row>").bytes();
}
} // namespace

/// What comes from outside is data: never a command, never a terminal's, never the end of the program.
class HostileTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesOfFilesAreOnlyNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a formula") << u"=cmd|' -C calc'!A0.csv"_s;
        QTest::newRow("a line break") << u"two\nlines.csv"_s;
        QTest::newRow("a terminal's colours") << u"\x1b[31mred.csv"_s;
        QTest::newRow("right to left") << u"\u202efdp.csv"_s;
        QTest::newRow("markup") << u"<b>bold&amp;.csv"_s;
        QTest::newRow("percent signs") << u"%1%n%s.csv"_s;
        QTest::newRow("a quote") << u"it's \"quoted\".csv"_s;
    }
    void namesOfFilesAreOnlyNames()
    {
        QFETCH(QString, name);
        const QString project = m_shop.empty();
        const QString file = m_shop.written(name, "Store No,Name,Postcode\n0001,=1+1,SW8 2JW\n,\x1b[2J,<img src=x>\n");
        const Answer import = cli({u"import"_s, project, file});
        QVERIFY_CODE(import, 1);
        QCOMPARE(import.object().value(u"files"_s).toArray().first().toObject().value(u"file"_s).toString(), name);
        const QJsonObject finding = import.object().value(u"findings"_s).toArray().first().toObject();
        QCOMPARE(finding.value(u"file"_s).toString(), name);
        QCOMPARE(finding.value(u"row"_s).toInt(), 3);
        for (const QStringList &arguments : {QStringList{u"import"_s, project, file}, QStringList{u"stores"_s, project}, QStringList{u"journal"_s, project},
                                            QStringList{u"undo"_s, project}, QStringList{u"import"_s, project, file}}) {
            const Answer answer = cliForPeople(arguments);
            QVERIFY2(answer.code == 0 || answer.code == 1, answer.all().constData());
            QCOMPARE(commandIn(answer.out), QString());
            QVERIFY2(!answer.out.contains("two\nlines"), answer.out.constData());
        }
    }
    void pathsInMessagesAreOneLine()
    {
        const Answer answer = cliForPeople({u"info"_s, m_shop.path(u"no\nsuch\x1b[31m.phaseout"_s)});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.err.trimmed().count('\n'), 0);
        QCOMPARE(commandIn(answer.err), QString());
    }
    void wordsFromOutsideAreShownAsText_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a formula") << u"=HYPERLINK(A1)"_s;
        QTest::newRow("a sum") << u"@SUM(A1:A9)"_s;
        QTest::newRow("markup") << u"<img src=x onerror=y>&lt;"_s;
        QTest::newRow("a terminal's command") << u"a\x1b[2Jb\u009bc"_s;
        QTest::newRow("a nought") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("a bell and a backspace") << u"a\x07\x08z"_s;
        QTest::newRow("right to left") << u"a\u202eb\u2066c\u200fd"_s;
        QTest::newRow("percent signs") << u"%1 %2 %n %L1 %s"_s;
        QTest::newRow("a quote") << u"');DROP TABLE device;--"_s;
        QTest::newRow("very long") << QString(20'000, u'w');
    }
    void wordsFromOutsideAreShownAsText()
    {
        QFETCH(QString, words);
        const QString project = m_shop.fresh(u"words.phaseout"_s);
        QVERIFY_CODE(cli({u"new"_s, project, u"--name"_s, QString(u"N "_s + withoutNull(words)), u"--organisation"_s, withoutNull(words)}), 0);
        const QByteArray text = QString(words).replace(u'"', u"\"\""_s).toUtf8();
        const QString stores = m_shop.written(m_shop.fresh(u"stores.csv"_s), "Store No,Name,Address,Town,Postcode\n0001,\"" + text + "\",\"" + text + "\",\"" + text
                                                                                + "\",SW8 2JW\n");
        const QString devices = m_shop.written(m_shop.fresh(u"devices.csv"_s), "Store,IP,MAC,Name,Manufacturer,Model\n0001,10.0.0.1,,\"" + text + "\",Hikvision,\"" + text
                                                                                  + "\"\n");
        const Answer import = cli({u"import"_s, project, stores, devices});
        QVERIFY2(import.code == 0 || import.code == 1, import.all().constData());
        const QJsonArray found = cli({u"devices"_s, project}).array();
        QCOMPARE(found.size(), 1);
        const QString device = u"device:"_s + found.first().toObject().value(u"id"_s).toString();
        for (const QStringList &arguments :
             {QStringList{u"info"_s, project}, QStringList{u"stores"_s, project}, QStringList{u"devices"_s, project},
              QStringList{u"locate"_s, project, u"--query"_s, withoutNull(words)}, QStringList{u"plan"_s, project, u"--iterations"_s, u"3"_s},
              QStringList{u"cost"_s, project}, QStringList{u"report"_s, project, u"--board"_s, m_shop.fresh(u"b.xlsx"_s)},
              QStringList{u"status"_s, project, u"store:0001"_s, u"removed"_s, u"--evidence-level"_s, u"evidenced"_s, u"--evidence"_s, withoutNull(words)},
              QStringList{u"decide"_s, project, u"not-in-scope"_s, device, u"--brand"_s, withoutNull(words), u"--reason"_s, withoutNull(words)},
              QStringList{u"add-store"_s, project, u"--code"_s, u"0002"_s, u"--name"_s, withoutNull(words), device},
              QStringList{u"journal"_s, project}, QStringList{u"undo"_s, project, u"--count"_s, u"9"_s}, QStringList{u"redo"_s, project}}) {
            const Answer answer = cliForPeople(arguments);
            QVERIFY2(answer.code == 0 || answer.code == 1, answer.all().prepend(arguments.first().toUtf8()).constData());
            QVERIFY2(commandIn(answer.out).isEmpty(), qPrintable(QString(arguments.first() + u' ' + commandIn(answer.out))));
        }
        for (const QString &verb : {u"info"_s, u"stores"_s, u"devices"_s, u"journal"_s}) {
            const Answer answer = cli({verb, project});
            QVERIFY_CODE(answer, 0);
            QVERIFY2(!answer.json.isNull(), answer.all().constData());
            QVERIFY(!answer.out.contains('\x1b') && !answer.out.contains('\0'));
        }
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
    }
    void contentsAreJudgedNotObeyed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<int>("line"); // 0: of the whole file
        const auto row = [](const char *what, const QString &name, const QByteArray &bytes, const QString &finding, int line = 0) {
            QTest::newRow(what) << name << bytes << finding << line;
        };
        const QByteArray head = "Store No,Name,Postcode\n";
        row("nothing", u"empty.csv"_s, {}, u"import.file.format-unknown"_s);
        row("zeros", u"zeros.csv"_s, QByteArray(4096, '\0'), u"import.file.format-unknown"_s);
        row("a billion laughs", u"laughs.xml"_s, billionLaughs(), u"import.file.format-invalid"_s);
        row("an outside file", u"xxe.xml"_s,
            "<?xml version=\"1.0\"?><!DOCTYPE nmaprun [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            "<nmaprun scanner=\"nmap\"><host><hostnames><hostname name=\"&x;\"/></hostnames></host></nmaprun>",
            u"import.file.format-invalid"_s);
        row("a scan without end", u"half.xml"_s, "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\"><host><address addr=\"10.0.0.1\"", u"scan.file.truncated"_s, 1);
        row("a deep scan", u"deep.xml"_s, "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\">" + QByteArray("<x>").repeated(100'000), u"import.file.limit-exceeded"_s);
        row("a line of 10 MB", u"long.csv"_s, head + "0001," + QByteArray(10'000'000, 'x') + "\n0002,B,SW8 2JW\n", u"table.row.too-long"_s, 2);
        row("a head of 10 MB", u"head.csv"_s, QByteArray(10'000'000, 'x'), u"import.file.format-unknown"_s);
        row("a quote that never ends", u"quote.csv"_s, head + "\"0001,A,SW8 2JW\n0002,B,SW8 2JW\n", u"table.row.open-quote"_s, 2);
        row("a row without its code", u"code.csv"_s, head + "0001,A,SW8 2JW\n,B,SW8 2JW\n", u"table.row.no-store-code"_s, 3);
        row("not a workbook", u"book.xlsx"_s, "PK\x03\x04 no zip at all", u"import.file.format-invalid"_s);
        row("half a workbook", u"half.xlsx"_s, goodBook().left(goodBook().size() / 2), u"import.file.format-invalid"_s);
        row("a workbook's bomb", u"bomb.xlsx"_s, zipBomb(), u"import.file.limit-exceeded"_s);
        row("a workbook with entities", u"entities.xlsx"_s, ZipMaker().add("_rels/.rels", billionLaughs()).bytes(), u"import.file.format-invalid"_s);
        row("deep brackets", u"deep.json"_s, QByteArray(500'000, '[') + QByteArray(500'000, ']'), u"import.file.format-unknown"_s);
        row("half an answer", u"half.json"_s, "{\"protocol\": \"sadp\", \"payload\": \"", u"reply.unreadable"_s, 1);
    }
    void contentsAreJudgedNotObeyed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, finding);
        QFETCH(int, line);
        const QString project = m_shop.empty();
        const Answer answer = cli({u"import"_s, project, m_shop.written(name, bytes)});
        QVERIFY_CODE(answer, 1);
        QVERIFY(!answer.out.contains("root:"));
        bool isSaid = false;
        for (const QJsonValue &one : answer.object().value(u"findings"_s).toArray()) {
            const QJsonObject said = one.toObject();
            isSaid = isSaid || (said.value(u"id"_s) == finding && said.value(u"file"_s) == name && said.value(u"row"_s).toInt() == line
                                && !said.value(u"message"_s).toString().isEmpty());
        }
        QVERIFY2(isSaid, answer.all().constData());
        QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
    }
    void whatStoodBeforeABreakIsTold()
    {
        const QString project = m_shop.empty();
        const QByteArray scan = "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\"><host><status state=\"up\"/><address "
                                "addr=\"10.0.0.1\" addrtype=\"ipv4\"/></host>" +
                                QByteArray("<x>").repeated(100'000);
        const Answer answer = cli({u"import"_s, project, m_shop.written(u"deep.xml"_s, scan)});
        QVERIFY_CODE(answer, 1);
        const QJsonArray findings = answer.object().value(u"findings"_s).toArray();
        const auto broken = std::find_if(findings.begin(), findings.end(), [](const QJsonValue &one) {
            return one.toObject().value(u"id"_s) == u"import.file.limit-exceeded"_s;
        });
        QVERIFY(broken != findings.end());
        QVERIFY(broken->toObject().value(u"suggestion"_s).toString().startsWith(u"1 row "_s));
    }
    void settingsFromOutsideAreJudged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("deep brackets") << QByteArray(200'000, '[');
        QTest::newRow("deep objects") << QByteArray(QByteArray("{\"crews\":").repeated(100'000) + '1' + QByteArray(100'000, '}'));
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("not UTF-8") << QByteArray("{\"start\": \"\xff\xfe\"}");
        QTest::newRow("a nought") << QByteArray("{\"start\": \"2027\0-01-01\"}", 23);
        QTest::newRow("beyond all numbers") << QByteArray(R"({"horizonWeeks": 1e400})");
        QTest::newRow("cut off") << QByteArray("{\"start\": \"2027-");
    }
    void settingsFromOutsideAreJudged()
    {
        QFETCH(QByteArray, bytes);
        const QString project = m_shop.empty();
        const QByteArray before = contentOf(project);
        const QString file = m_shop.written(m_shop.fresh(u"set.json"_s), bytes);
        for (const QStringList &arguments : {QStringList{u"constraints"_s, project, u"--set"_s, file}, QStringList{u"settings"_s, project, u"rates"_s, u"--set"_s, file},
                                            QStringList{u"import"_s, project, m_shop.sample(), u"--mapping"_s, file}}) {
            const Answer answer = cli(arguments);
            QVERIFY_CODE(answer, 3);
            QVERIFY(!answer.errorCode().isEmpty());
        }
        QCOMPARE(contentOf(project), before);
    }
    void filesCutAnywhereAreReadAsFarAsTheyGo_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("workbook") << u"*.xlsx"_s;
        QTest::newRow("table") << u"stores.csv"_s;
        QTest::newRow("scan") << u"*.xml"_s;
    }
    void filesCutAnywhereAreReadAsFarAsTheyGo()
    {
        QFETCH(QString, pattern);
        QDirIterator files(m_shop.sample(), {pattern}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        const QByteArray whole = bytesOf(files.next());
        Random random(5);
        for (int i = 0; i < 12; ++i) {
            const QByteArray part = whole.left(static_cast<qsizetype>(random.between(0, whole.size() - 1)));
            const QString project = m_shop.empty();
            const Answer answer = cli({u"import"_s, project, m_shop.written(m_shop.fresh(files.fileName()), part)});
            QVERIFY2(answer.code == 0 || answer.code == 1, answer.all().constData());
            QVERIFY(!answer.json.isNull());
            QVERIFY_CODE(cli({u"journal"_s, project, u"--verify"_s}), 0);
        }
    }
    void namesThatAreNoTextAreSaid()
    {
#ifdef Q_OS_UNIX
        const QString folder = m_shop.fresh(u"odd"_s);
        static_cast<void>(m_shop.written(QDir(folder).filePath(u"stores.csv"_s), "Store No,Name,Postcode\n0001,A,SW8 2JW\n"));
        const QByteArray odd = folder.toUtf8() + "/caf\xe9.csv";
        if (::link(QDir(folder).filePath(u"stores.csv"_s).toUtf8().constData(), odd.constData()) != 0)
            QSKIP("this file system takes no name that is not UTF-8");
        const auto removed = qScopeGuard([&] { ::unlink(odd.constData()); }); // Qt does not see it
        const Answer answer = cli({u"import"_s, m_shop.empty(), folder});
        QVERIFY_CODE(answer, 1);
        QCOMPARE(answer.object().value(u"new"_s).toInt(), 1);
        const QJsonObject finding = answer.object().value(u"findings"_s).toArray().first().toObject();
        QCOMPARE(finding.value(u"severity"_s).toString(), u"warning"_s);
        QVERIFY(finding.value(u"file"_s).toString().endsWith(u"caf\ufffd.csv"_s));
#else
        QSKIP("names are always text here");
#endif
    }
    void whatMayNeverEndIsNotRead()
    {
#ifdef Q_OS_UNIX
        const QString pipe = m_shop.fresh(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        for (const QString &input : {pipe, u"/dev/zero"_s}) {
            const Answer answer = cli({u"import"_s, m_shop.empty(), input});
            QVERIFY_CODE(answer, 3);
            QCOMPARE(answer.errorCode(), u"unsupported"_s);
        }
#else
        QSKIP("there are no such files here");
#endif
    }
    void oneBadFileDoesNotStopTheOthers()
    {
        const QString project = m_shop.empty();
        static_cast<void>(m_shop.written(u"mixed/a.xml"_s, "<nmaprun"));
        static_cast<void>(m_shop.written(u"mixed/stores.csv"_s, "Store No,Name,Postcode\n0001,A,SW8 2JW\n"));
        const Answer answer = cli({u"import"_s, project, m_shop.path(u"mixed"_s)});
        QVERIFY_CODE(answer, 1);
        QCOMPARE(answer.object().value(u"new"_s).toInt(), 1);
    }

private:
    // No program can be given a nought in its arguments.
    static QString withoutNull(QString words) { return words.remove(QChar(0)); }
    Workshop m_shop{2, 4};
};
PHASEOUT_TEST(HostileTest)
#include "tst_hostile.moc"
