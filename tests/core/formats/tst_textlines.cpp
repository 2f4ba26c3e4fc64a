// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonrecords.h"
#include "core/formats/textlines.h"

#include "tests/runner.h"

#include <QBuffer>
#include <QRegularExpression>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::formats;

namespace {
QStringList linesOf(QByteArray bytes, qsizetype longest = 1000)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextLines lines(buffer, longest);
    QStringList all;
    QString line;
    while (lines.next(line).value_or(false))
        all += QString::number(lines.number()) + (lines.isCut() ? u" cut "_s : u" "_s) + line;
    return all;
}

// "line key" of every object, "line !" of what is none.
QStringList recordsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonRecords records(buffer, {u"results"_s});
    QStringList all;
    JsonRecord record;
    while (records.next(record).value_or(false))
        all += QString::number(record.line) + u' '
            + (record.isBrokenOff ? u"…"_s : record.problem.isEmpty() ? record.object.keys().join(u',') : u"!"_s);
    return all;
}
} // namespace

class TextLinesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("every end") << "a\nb\r\nc\rd"_ba << QStringList{u"1 a"_s, u"2 b"_s, u"3 c"_s, u"4 d"_s};
        QTest::newRow("blank ones count") << "\n\na\n"_ba << QStringList{u"1 "_s, u"2 "_s, u"3 a"_s};
        QTest::newRow("nothing") << ""_ba << QStringList();
        QTest::newRow("utf-16") << "\xFF\xFE" "a\0\n\0b\0"_ba << QStringList{u"1 a"_s, u"2 b"_s};
        QTest::newRow("not utf-8") << "caf\xE9\n"_ba << QStringList{u"1 café"_s};
        QTest::newRow("too long") << QByteArray(QByteArray(1200, 'x') + "\nb") << QStringList{QString(u"1 cut "_s + QString(1000, u'x')), u"2 b"_s};
        QTest::newRow("return at the end of a piece") << QByteArray(QByteArray(65535, '\n') + "\r\nb") << [] {
            QStringList all;
            for (int i = 1; i <= 65536; ++i)
                all += QString(QString::number(i) + u' ');
            return all << u"65537 b"_s;
        }();
    }
    void lines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(bytes), lines);
    }

    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("records");
        QTest::newRow("one a line") << "{\"a\":1}\n{\"b\":2}\n"_ba << QStringList{u"1 a"_s, u"2 b"_s};
        QTest::newRow("a list") << "[\n{\"a\":1},\n{\"b\":{\"c\":[1,{}]}}]"_ba << QStringList{u"2 a"_s, u"3 b"_s};
        QTest::newRow("commas too many, no end") << "[{\"a\":1},,\n{\"b\":1},"_ba << QStringList{u"1 a"_s, u"2 b"_s};
        QTest::newRow("a list inside") << "{\"count\":2,\"next\":null,\"results\":[{\"a\":1},\n{\"b\":2}],\"x\":1}"_ba << QStringList{u"1 a"_s, u"2 b"_s};
        QTest::newRow("another list inside") << "{\"other\":[{\"a\":1}]}"_ba << QStringList{u"1 other"_s};
        QTest::newRow("brackets and escapes in texts") << "{\"a\":\"}{\\\"]\"}{\"b\":\"\\\\\"}"_ba << QStringList{u"1 a"_s, u"1 b"_s};
        QTest::newRow("a quotation mark is missing") << "{\"a\":\"x}\n{\"b\":1}"_ba << QStringList{u"1 !"_s, u"2 b"_s};
        QTest::newRow("no JSON") << "{finished: 1}\n{\"b\":1}"_ba << QStringList{u"1 !"_s, u"2 b"_s};
        QTest::newRow("broken off") << "{\"a\":1}\n{\"b\":"_ba << QStringList{u"1 a"_s, u"2 …"_s};
        QTest::newRow("cut, in a list inside") << "{\"a\":1,\"x\":[{\"y\":2\n{\"b\":1}\r\n{\"c\":1}"_ba << QStringList{u"1 !"_s, u"2 b"_s, u"3 c"_s};
        QTest::newRow("cut behind a comma") << "{\"a\":1,\n{\"b\":1}\n{\"c\":1}"_ba << QStringList{u"1 !"_s, u"2 b"_s, u"3 c"_s};
        QTest::newRow("cut behind a comma, at the end") << "{\"a\":[\n{\"b\":1}\n"_ba << QStringList{u"1 !"_s, u"2 b"_s};
        QTest::newRow("cut behind a colon") << "{\"a\":\n{\"b\":1}\n{\"c\":"_ba << QStringList{u"1 !"_s, u"2 b"_s, u"3 …"_s};
        QTest::newRow("objects inside at the beginning of lines") << "{\"x\":[\n{\"a\":1},\n{\"b\":\n{}}\n]}\n{\"c\":1}"_ba << QStringList{u"1 x"_s, u"6 c"_s};
        QTest::newRow("too deep") << QByteArray(QByteArray("{\"a\":").repeated(300) + "1" + QByteArray("}").repeated(300) + "\n{\"b\":1}") << QStringList{u"1 !"_s, u"2 b"_s};
        QTest::newRow("nothing") << "no object"_ba << QStringList();
    }
    void records()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, records);
        QCOMPARE(recordsOf(bytes), records);
    }

    // One line of twenty million characters costs no more memory than one record may.
    void anEndlessRecordIsLeftOut()
    {
        const QByteArray bytes = "{\"a\":\"" + QByteArray(20'000'000, 'x') + "\"}\n{\"b\":1}";
        QCOMPARE(recordsOf(bytes), (QStringList{u"1 !"_s, u"2 b"_s}));
    }

    void anyTextGivesItsLines()
    {
        QVERIFY(rc::check("lines joined again are the text", [] {
            const auto text = *rc::gen::container<std::string>(rc::gen::element('a', 'b', '\n'));
            QString whole;
            const QStringList lines = linesOf(QByteArray::fromStdString(text));
            for (const QString &line : lines)
                whole += line.section(u' ', 1) + u'\n';
            const QString given = QString::fromStdString(text);
            RC_ASSERT(whole == (given.isEmpty() || given.endsWith(u'\n') ? given : QString(given + u'\n')));
        }));
    }
};
PHASEOUT_TEST(TextLinesTest)
#include "tst_textlines.moc"
