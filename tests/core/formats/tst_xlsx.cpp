// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablefile.h"
#include "tests/core/formats/zipmaker.h"

#include "tests/runner.h"

#include <QBuffer>
#include <QRegularExpression>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::formats;
using phaseout::test::workbook;
using phaseout::test::ZipMaker;

namespace {
Result<QString> readAll(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto file = TableFile::open(buffer);
    if (!file)
        return failure(file.error());
    auto source = (*file)->rows();
    if (!source)
        return failure(source.error());
    QStringList lines;
    TableRow row;
    for (;;) {
        const Result<bool> more = (*source)->next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            return lines.join(u'/');
        QString line = QString::number(row.number) + u":"_s + row.cells.join(u'|');
        for (const LostCell &cell : row.lost)
            line += u'!' + QString::number(cell.column);
        lines += row.isLost ? line + u"lost"_s : line;
    }
}

const QByteArray dateStyles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" "
                              "formatCode=\"0000\"/><numFmt numFmtId=\"166\" formatCode=\"[Red]0.00&quot; days&quot;\"/></numFmts>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/><xf "
                              "numFmtId=\"166\"/><xf numFmtId=\"22\"/></cellXfs>";
} // namespace

class XlsxTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected");
        QTest::newRow("shared text") << "<c r=\"A1\" t=\"s\"><v>1</v></c>"_ba << u"1:two"_s;
        QTest::newRow("rich text, phonetic left out") << "<c r=\"A1\" t=\"s\"><v>2</v></c>"_ba << u"1:rich text"_s;
        QTest::newRow("shared text that is not there") << "<c r=\"A1\" t=\"s\"><v>99</v></c><c r=\"B1\"><v>1</v></c>"_ba << u"1:|1"_s;
        QTest::newRow("inline text") << "<c r=\"A1\" t=\"inlineStr\"><is><t>in</t></is></c>"_ba << u"1:in"_s;
        QTest::newRow("formula's kept value") << "<c r=\"A1\" t=\"str\"><f>CONCAT(1)</f><v>sum</v></c>"_ba << u"1:sum"_s;
        QTest::newRow("formula without value is empty") << "<c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><v>2</v></c>"_ba << u"1:|2!0"_s;
        QTest::newRow("formula whose kept value is an empty text") << "<c r=\"A1\" t=\"str\"><f>T(1)</f><v></v></c><c r=\"B1\"><v>2</v></c>"_ba << u"1:|2"_s;
        QTest::newRow("gaps") << "<c r=\"B1\"><v>1</v></c><c r=\"D1\"><v>2</v></c>"_ba << u"1:|1||2"_s;
        QTest::newRow("no references") << "<c><v>1</v></c><c><v>2</v></c>"_ba << u"1:1|2"_s;
        QTest::newRow("date by own format") << "<c r=\"A1\" s=\"1\"><v>46347</v></c>"_ba << u"1:2026-11-21"_s;
        QTest::newRow("date by built-in format") << "<c r=\"A1\" s=\"3\"><v>46347</v></c>"_ba << u"1:2026-11-21"_s;
        QTest::newRow("date and time") << "<c r=\"A1\" s=\"5\"><v>46347.5</v></c>"_ba << u"1:2026-11-21 12:00"_s;
        QTest::newRow("before the leap day that never was") << "<c r=\"A1\" s=\"1\"><v>1</v></c>"_ba << u"1:1900-01-01"_s;
        QTest::newRow("ISO date cell") << "<c r=\"A1\" t=\"d\"><v>2026-11-21T00:00:00</v></c>"_ba << u"1:2026-11-21"_s;
        QTest::newRow("store code with zeros") << "<c r=\"A1\" s=\"2\"><v>231</v></c>"_ba << u"1:0231"_s;
        QTest::newRow("number with words") << "<c r=\"A1\" s=\"4\"><v>1.5</v></c>"_ba << u"1:1.5"_s;
        QTest::newRow("long whole number") << "<c r=\"A1\"><v>6.93E+12</v></c>"_ba << u"1:6930000000000"_s;
        QTest::newRow("boolean") << "<c r=\"A1\" t=\"b\"><v>1</v></c>"_ba << u"1:TRUE"_s;
        QTest::newRow("error") << "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>"_ba << u"1:#N/A"_s;
        QTest::newRow("escaped character") << "<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b</t></is></c>"_ba << u"1:a\rb"_s;
        QTest::newRow("format without value") << "<c r=\"XFD1\" s=\"1\"/><c r=\"A1\"><v>1</v></c>"_ba << u"1:1"_s;
        QTest::newRow("a cell far away is lost by itself") << "<c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c>"_ba << u"1:1!16383"_s;
        QTest::newRow("a cell too long is lost by itself")
            << QByteArray("<c r=\"A1\" t=\"inlineStr\"><is><t>" + QByteArray(300'000, 'x') + "</t></is></c><c r=\"B1\"><v>1</v></c>") << u"1:|1!0"_s;
    }
    void cells()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, expected);
        const QByteArray shared = "<si><t>one</t></si><si><t>two</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>no</t></rPh></si>";
        const auto read = readAll(workbook("<row r=\"1\">" + row + "</row>", shared, dateStyles).bytes());
        QVERIFY_RESULT(read);
        QCOMPARE(*read, expected);
    }

    void joinedCells_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("ranges");
        QTest::addColumn<QString>("expected");
        const QByteArray block = "<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>"
                                 "<row r=\"3\"/><row r=\"4\"><c r=\"B4\"><v>4</v></c></row><row r=\"5\"><c r=\"B5\"><v>5</v></c></row>";
        QTest::newRow("down, blank rows stay blank") << block << "<mergeCell ref=\"A1:A4\"/>"_ba << u"1:7|1/2:7|2/4:7|4/5:|5"_s;
        QTest::newRow("none") << block << ""_ba << u"1:7|1/2:|2/4:|4/5:|5"_s;
        QTest::newRow("dollars") << block << "<mergeCell ref='$A$1:$A$2'/>"_ba << u"1:7|1/2:7|2/4:|4/5:|5"_s;
        QTest::newRow("not over what is there") << block << "<mergeCell ref=\"A1:B2\"/>"_ba << u"1:7|1/2:7|2/4:|4/5:|5"_s;
        QTest::newRow("across") << "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"D1\"><v>2</v></c></row>"_ba << "<mergeCell ref=\"A1:C1\"/>"_ba << u"1:1|1|1|2"_s;
        QTest::newRow("a title alone in its row") << "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"_ba << "<mergeCell ref=\"A1:C1\"/>"_ba << u"1:1"_s;
        QTest::newRow("two ranges of one row") << "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\"><c r=\"C2\"><v>3</v></c></row>"_ba
                                               << "<mergeCell ref=\"B1:B2\"/><mergeCell ref=\"A1:A2\"/>"_ba << u"1:1|2/2:1|2|3"_s;
        QTest::newRow("ranges that overlap") << block << "<mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A1:A5\"/><mergeCell ref=\"B1:B5\"/>"_ba << u"1:7|1/2:7|2/4:|4/5:|5"_s;
        QTest::newRow("tags without a range") << block << QByteArray(QByteArray("<mergeCell />").repeated(50'000) + "<mergeCell ref=\"A1:A2\"/>") << u"1:7|1/2:7|2/4:|4/5:|5"_s;
        QTest::newRow("no ranges at all") << block << "<mergeCell ref=\"A1\"/><mergeCell ref=\":\"/><mergeCell ref=\"A4:A1\"/><mergeCell ref=\"XFD1:XFD2\"/>"
                                                      "<mergeCell ref=\"A1:A99999999999999999999\"/><mergeCell "_ba << u"1:7|1/2:|2/4:|4/5:|5"_s;
    }
    void joinedCells()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, ranges);
        QFETCH(QString, expected);
        // What stands behind the rows is not read as XML: it may as well stand in a comment.
        const auto read = readAll(workbook(rows + "<!--" + ranges + "-->").bytes());
        QVERIFY_RESULT(read);
        QCOMPARE(*read, expected);
    }

    // Few bytes may stand for many characters: what is too long is lost by itself.
    void textsSharedByManyCells()
    {
        const QByteArray shared = "<si><t>" + QByteArray(200'000, 'x') + "</t></si>";
        const QByteArray cells = QByteArray("<c t=\"s\"><v>0</v></c>").repeated(1000);
        const auto read = readAll(workbook("<row>" + cells + "</row><row><c><v>1</v></c></row><row><c t=\"s\"><v>0</v></c></row>"
                                           "<!--<mergeCell ref=\"A2:A2\"/><mergeCell ref=\"A3:ALL3\"/>-->", shared).bytes());
        QVERIFY_RESULT(read);
        QCOMPARE(read->left(10), u"1:lost/2:1"_s);
    }

    void bracketsAndMarksOutsideOfTags()
    {
        const QByteArray odd = QByteArray("a='1' < \"").repeated(1000);
        const auto read = readAll(workbook("<!--" + QByteArray(odd).replace('-', ' ') + "--><?x " + odd + "?><row><c t=\"inlineStr\"><is><t><![CDATA[a='1' < \"]]></t></is></c>"
                                           "<c x=\"" + QByteArray("a=' ").repeated(1000) + "\"><v>2</v></c></row>").bytes());
        QVERIFY_RESULT(read);
        QCOMPARE(*read, u"1:a='1' < \"|2"_s);
    }

    void rowNumbersAreTheWorkbooks()
    {
        const auto read = readAll(workbook("<row r=\"2\"><c><v>1</v></c></row><row r=\"9\"/><row r=\"10\"><c><v>2</v></c></row>").bytes());
        QVERIFY_RESULT(read);
        QCOMPARE(*read, u"2:1/10:2"_s);
    }

    void datesOfThe1904System()
    {
        const auto read = readAll(workbook("<row><c s=\"1\"><v>44885</v></c></row>", {}, dateStyles, "<workbookPr date1904=\"1\"/>").bytes());
        QVERIFY_RESULT(read);
        QCOMPARE(*read, u"1:2026-11-21"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        const QString package = u"EncryptedPackage"_s;
        const QByteArray wide(reinterpret_cast<const char *>(package.utf16()), 32);
        QTest::newRow("old workbook") << QByteArray(ole + QByteArray(600, '\0')) << ErrorCode::Unsupported;
        QTest::newRow("password") << QByteArray(ole + QByteArray(600, '\0') + wide) << ErrorCode::Unsupported;
        QTest::newRow("open document") << ZipMaker().add("mimetype", "application/x").add("content.xml", "<x/>").bytes()
                                       << ErrorCode::Unsupported;
        QTest::newRow("binary workbook")
            << ZipMaker().add("_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"a/officeDocument\" "
                                             "Target=\"xl/workbook.bin\"/></Relationships>").bytes()
            << ErrorCode::Unsupported;
        QTest::newRow("some zip") << ZipMaker().add("readme.txt", "x").bytes() << ErrorCode::Unsupported;
        const QByteArray doctype = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        ZipMaker bomb;
        bomb.add("_rels/.rels", doctype + "<Relationships>&b;</Relationships>");
        QTest::newRow("entities in a part") << bomb.bytes() << ErrorCode::FormatInvalid;
        QTest::newRow("deep nesting") << workbook("<row>" + QByteArray("<x>").repeated(100) + QByteArray("</x>").repeated(100) + "</row>").bytes()
                                      << ErrorCode::LimitExceeded;
        QTest::newRow("one endless comment") << workbook("<!--" + QByteArray("ab<>cdef").repeated(2'000'000) + "-->").bytes()
                                             << ErrorCode::LimitExceeded;
        QByteArray attributes;
        for (int i = 0; i < 300; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("an element of many attributes") << workbook("<row" + attributes + "/>").bytes() << ErrorCode::LimitExceeded;
        QByteArray spaces;
        for (int i = 0; i < 100; ++i)
            spaces += " xmlns:a" + QByteArray::number(i) + "='b'";
        QTest::newRow("names of spaces inside each other")
            << workbook("<row>" + QByteArray("<x" + spaces + ">").repeated(4) + QByteArray("</x>").repeated(4) + "</row>").bytes() << ErrorCode::LimitExceeded;
        QTest::newRow("a text that very many cells share")
            << workbook(QByteArray("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>").repeated(100), "<si><t>" + QByteArray(200'000, 'x') + "</t></si>").bytes()
            << ErrorCode::LimitExceeded;
        QTest::newRow("part breaks off") << workbook("<row><c><v>1").bytes() << ErrorCode::FormatInvalid;
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto read = readAll(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(!userText(read.error()).isEmpty());
    }

    void numberForms_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("general") << 0 << u""_s << false;
        QTest::newRow("built-in") << 14 << u""_s << true;
        QTest::newRow("day month year") << 164 << u"dd/mm/yy"_s << true;
        QTest::newRow("locale") << 164 << u"[$-809]dd mmmm yyyy;@"_s << true;
        QTest::newRow("elapsed") << 164 << u"[h]:mm"_s << true;
        QTest::newRow("elapsed only") << 164 << u"[hh]"_s << true;
        QTest::newRow("colour") << 164 << u"[Red]0.00"_s << false;
        QTest::newRow("quoted words") << 164 << u"0\" days\""_s << false;
        QTest::newRow("escaped letter") << 164 << u"0\\d"_s << false;
        QTest::newRow("money") << 164 << u"\"£\"#,##0.00"_s << false;
    }
    void numberForms()
    {
        QFETCH(int, id);
        QFETCH(QString, code);
        QFETCH(bool, isDate);
        QCOMPARE(xlsxNumberForm(id, code).isDate, isDate);
    }

    void damagedWorkbooksNeverHarm()
    {
        const QByteArray good = workbook("<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46347</v></c></row>", "<si><t>one</t></si>", dateStyles).bytes();
        QVERIFY(rc::check("any change of bytes", [&good](const std::vector<std::pair<std::uint16_t, std::uint8_t>> &changes) {
            QByteArray bytes = good;
            for (const auto &[at, byte] : changes)
                bytes[at % bytes.size()] = static_cast<char>(byte);
            const auto read = readAll(bytes);
            RC_SUCCEED_IF(read.has_value());
            RC_ASSERT(!userText(read.error()).isEmpty());
        }));
    }
};
PHASEOUT_TEST(XlsxTest)
#include "tst_xlsx.moc"
