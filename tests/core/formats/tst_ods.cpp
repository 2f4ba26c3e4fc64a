// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/input.h"
#include "core/formats/tablefile.h"
#include "tests/core/formats/zipmaker.h"

#include "tests/runner.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::formats;

namespace {
const QByteArray kind = "application/vnd.oasis.opendocument.spreadsheet";

QByteArray content(const QByteArray &tables)
{
    return "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\"><office:automatic-styles>"
           "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
           "</office:automatic-styles><office:body><office:spreadsheet>"
        + tables + "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray book(const QByteArray &tables, const QByteArray &manifest = "<manifest/>")
{
    return test::ZipMaker().add("mimetype", kind).add("content.xml", content(tables)).add("META-INF/manifest.xml", manifest).bytes();
}

// "number: a|b|c" of every row of the sheet.
QStringList rowsOf(QByteArray bytes, size_t sheet = 0)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto file = TableFile::open(buffer);
    if (!file)
        return {errorSlug(file.error().code)};
    const auto source = (*file)->rows(sheet);
    if (!source)
        return {errorSlug(source.error().code)};
    QStringList all;
    TableRow row;
    for (;;) {
        const auto more = (*source)->next(row);
        if (!more)
            return all << errorSlug(more.error().code);
        if (!*more)
            return all;
        all += QString(QString::number(row.number) + u": "_s + row.cells.join(u'|') + (row.lost.empty() ? QString() : u" lost "_s + QString::number(row.lost.front().column)) + (row.isLost ? u"lost"_s : QString()));
    }
}
} // namespace

class OdsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &cells, const QStringList &expected) {
            QTest::newRow(name) << QByteArray("<table:table-row>" + cells + "</table:table-row>") << expected;
        };
        row("texts", "<table:table-cell office:value-type=\"string\"><text:p>a</text:p><text:p>b<text:s text:c=\"2\"/>c</text:p></table:table-cell>", {u"1: a\nb  c"_s});
        row("numbers as they are", "<table:table-cell office:value-type=\"float\" office:value=\"1234567\"><text:p>1,234,567</text:p></table:table-cell>", {u"1: 1234567"_s});
        row("zeros in front are kept", "<table:table-cell office:value-type=\"float\" office:value=\"412\"><text:p>0412</text:p></table:table-cell>", {u"1: 0412"_s});
        row("dates", "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-21\"><text:p>21/11/26</text:p></table:table-cell>", {u"1: 2026-11-21"_s});
        row("repeated cells", "<table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell>"
                              "<table:table-cell table:number-columns-repeated=\"16380\"/>", {u"1: ||x|x"_s});
        row("remarks are left out", "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p></office:annotation><text:p>x</text:p></table:table-cell>", {u"1: x"_s});
        row("a formula without its result", "<table:table-cell table:formula=\"of:=1\"/><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>", {u"1: |x lost 0"_s});
        row("too many columns", "<table:table-cell table:number-columns-repeated=\"2000\"/><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>", {u"1:  lost 2000"_s});
        QTest::newRow("blank and repeated rows")
            << "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"_ba
            << QStringList{u"4: x"_s, u"5: x"_s};
        QTest::newRow("joined cells say the same everywhere")
            << "<table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>s</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
               "<table:table-row><table:covered-table-cell table:number-columns-repeated=\"2\"/><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"_ba
            << QStringList{u"1: s|s"_s, u"2: s|s|x"_s};
        QTest::newRow("joined cells that overlap")
            << "<table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>s</text:p></table:table-cell>"
               "<table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\"><text:p>t</text:p></table:table-cell></table:table-row>"
               "<table:table-row><table:covered-table-cell table:number-columns-repeated=\"3\"/><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"_ba
            << QStringList{u"1: s|t"_s, u"2: s|s||x"_s};
        const QByteArray text = "<text:p>" + QByteArray(200'000, 'x') + "</text:p>";
        row("a long text in a thousand cells", "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"1000\">" + text + "</table:table-cell>", {u"1: lost"_s});
        QTest::newRow("broken off") << "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</table:table-row>"_ba << QStringList{u"format-invalid"_s};
    }
    void rows()
    {
        QFETCH(QByteArray, row);
        QFETCH(QStringList, expected);
        QCOMPARE(rowsOf(book("<table:table table:name=\"A\">" + row + "</table:table>")), expected);
    }

    void aRowThatStandsForVeryMany()
    {
        const QStringList rows = rowsOf(book("<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value-type=\"string\"><text:p>"
                                             + QByteArray(200'000, 'x') + "</text:p></table:table-cell></table:table-row></table:table>"));
        QCOMPARE(rows.last(), u"limit-exceeded"_s);
        QVERIFY(rows.size() < 500);
    }

    void sheetsHaveNamesAndMayBeHidden()
    {
        QByteArray bytes = book("<table:table table:name=\"A\"/><table:table table:name=\"B\" table:style-name=\"ta2\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>b</text:p></table:table-cell></table:table-row></table:table>");
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto file = TableFile::open(buffer);
        QVERIFY_RESULT(file);
        QCOMPARE((*file)->sheets().size(), size_t(2));
        QCOMPARE((*file)->sheets()[1].name, u"B"_s);
        QVERIFY(!(*file)->sheets()[0].isHidden && (*file)->sheets()[1].isHidden);
        QVERIFY((*file)->isWorkbook());
        QCOMPARE(rowsOf(bytes, 1), QStringList{u"1: b"_s});
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        QTest::newRow("a letter") << test::ZipMaker().add("mimetype", "application/vnd.oasis.opendocument.text").add("content.xml", content({})).bytes() << u"unsupported"_s;
        QTest::newRow("a password") << book("<table:table table:name=\"A\"/>", "<m><encryption-data/></m>") << u"unsupported"_s;
        QTest::newRow("no sheets") << book({}) << u"unsupported"_s;
        QTest::newRow("declarations") << test::ZipMaker().add("mimetype", kind).add("content.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>").bytes() << u"format-invalid"_s;
    }
    void othersAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        QCOMPARE(rowsOf(bytes), QStringList{error});
    }

    // A workbook that was packed once more is read all the same.
    void insideGzip()
    {
        const QByteArray plain = book("<table:table table:name=\"A\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>");
        QByteArray packed(plain.size() + 1000, '\0');
        z_stream stream{};
        QCOMPARE(deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
        QByteArray source = plain;
        stream.next_in = reinterpret_cast<Bytef *>(source.data());
        stream.avail_in = static_cast<uInt>(source.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = static_cast<uInt>(packed.size());
        QCOMPARE(deflate(&stream, Z_FINISH), Z_STREAM_END);
        packed.truncate(static_cast<qsizetype>(stream.total_out));
        deflateEnd(&stream);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"list.ods.gz"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(packed);
        file.close();
        const auto input = openInput(file.fileName());
        QVERIFY_RESULT(input);
        QCOMPARE(input->fileName, u"list.ods"_s);
        QCOMPARE(rowsOf(input->device->readAll()), QStringList{u"1: x"_s});
    }
};
PHASEOUT_TEST(OdsTest)
#include "tst_ods.moc"
