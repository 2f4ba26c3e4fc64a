// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gzdevice.h"
#include "core/formats/input.h"
#include "core/formats/ziparchive.h"
#include "tests/core/formats/zipmaker.h"

#include "tests/runner.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::formats;
using phaseout::test::ZipMaker;

namespace {
QByteArray gzipped(const QByteArray &content)
{
    z_stream z{};
    deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(content.size()))) + 64, Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    z.avail_in = static_cast<uInt>(content.size());
    z.next_out = reinterpret_cast<Bytef *>(packed.data());
    z.avail_out = static_cast<uInt>(packed.size());
    deflate(&z, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return packed;
}

Result<QByteArray> allOf(QIODevice &device)
{
    QByteArray all;
    QByteArray piece(10'000, Qt::Uninitialized);
    for (;;) {
        const Result<qint64> got = readSome(device, piece.data(), piece.size());
        if (!got)
            return failure(got.error());
        if (*got == 0)
            return all;
        all += piece.left(*got);
    }
}

Result<QByteArray> unzipped(QByteArray archive, const QString &name, UnpackLimits limits = {})
{
    QBuffer buffer(&archive);
    buffer.open(QIODevice::ReadOnly);
    const auto zip = ZipArchive::open(buffer, limits);
    if (!zip)
        return failure(zip.error());
    const auto entry = (*zip)->entry(name);
    if (!entry)
        return failure(entry.error());
    return allOf(**entry);
}

QByteArray manyEntries(int count)
{
    ZipMaker zip;
    for (int i = 0; i < count; ++i)
        zip.add(QByteArray::number(i), "x");
    return zip.bytes();
}
} // namespace

class UnpackingTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        return out.fileName();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void gzFilesAreUnpacked()
    {
        const QByteArray text = QByteArray("line\n").repeated(50'000);
        auto input = openInput(file(u"scan.xml.gz"_s, gzipped(text)));
        QVERIFY_RESULT(input);
        QCOMPARE(input->fileName, u"scan.xml"_s);
        QVERIFY(input->isPacked);
        QCOMPARE(input->head, text.left(64 * 1024));
        QVERIFY(!input->isWhole);
        QCOMPARE(allOf(*input->device).value(), text);
        QVERIFY(input->device->reset());
        QCOMPARE(allOf(*input->device).value(), text);
    }

    void membersFollowEachOther()
    {
        auto input = openInput(file(u"two.gz"_s, gzipped("one ") + gzipped("two") + QByteArray(7, '\0')));
        QVERIFY_RESULT(input);
        QVERIFY(input->isWhole);
        QCOMPARE(allOf(*input->device).value(), "one two"_ba);
    }

    // Only where it is said: bytes of GBK are letters of Windows-1252 too.
    void namedEncodingsAreDecoded()
    {
        const QByteArray gbk = "\xD0\xCD\xBA\xC5,IP\nX,\xC9\xE8\xB1\xB8\n"; // "model", "device"
        const QString path = file(u"gbk.csv"_s, gbk);
        auto input = openInput(path, u"gbk"_s);
        QVERIFY_RESULT(input);
        QCOMPARE(QString::fromUtf8(input->head), u"型号,IP\nX,设备\n"_s);
        QCOMPARE(allOf(*input->device).value(), input->head);
        QVERIFY(input->device->reset());
        QCOMPARE(openInput(path)->head, gbk);
        QCOMPARE(openInput(file(u"gbk.csv.gz"_s, gzipped(gbk)), u"gbk"_s)->head, input->head);
        QCOMPARE(openInput(path, u"klingon"_s).error().code, ErrorCode::ValueInvalid);
        for (const QString &name : namedEncodings())
            QVERIFY2(openInput(path, name).has_value(), qPrintable(name));
    }

    void encodingsThatMustBeSaidAreNoticed_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("expected");
        QTest::newRow("GBK") << "\xD0\xF2\xBA\xC5,\xC9\xE8\xB1\xB8\xC0\xE0\xD0\xCD,IP\n"_ba << u"gbk"_s;
        QTest::newRow("GBK, cut off") << "\xD0\xF2\xBA\xC5,\xC9\xE8\xB1\xB8\xC0"_ba << u"gbk"_s;
        QTest::newRow("Big5") << "\xAA\xF9\xA9\xB1\xBD\x73\xB8\xB9,\xB3\x5D\xB3\xC6\xA6\x57\xBA\xD9,IP\xA6\x61\xA7\x7D\n"_ba << u"big5"_s;
        QTest::newRow("Swedish in capitals") << "L\xC4GENHET;ING\xC5NG;K\xC4LLARE;G\xC5RD;\xC5R\n"_ba << QString();
        QTest::newRow("Polish") << "Sklep;Has\xB3o\n"_ba << u"windows-1250"_s;
        QTest::newRow("Spanish") << "Direcci\xF3n;Contrase\xF1" "a;\xBFQu\xE9?\n"_ba << QString();
        QTest::newRow("German in capitals") << "GR\xD6\xDC\xC4\xD6\xDF" "E;\xC4\xD6\n"_ba << QString();
        QTest::newRow("UTF-8") << QByteArray("型号,设备类型,Łódź\n") << QString();
        QTest::newRow("UTF-8, cut off") << QByteArray("型号,设备类型").chopped(1) << QString();
        QTest::newRow("ASCII") << "a,b\n"_ba << QString();
    }
    void encodingsThatMustBeSaidAreNoticed()
    {
        QFETCH(QByteArray, head);
        QTEST(likelyEncoding(head), "expected");
    }

    void brokenGz_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = gzipped(QByteArray("some text ").repeated(10'000));
        QTest::newRow("breaks off") << good.chopped(12) << ErrorCode::FormatInvalid;
        QByteArray wrongSum = good;
        wrongSum[good.size() - 6] = static_cast<char>(wrongSum.at(good.size() - 6) ^ 1);
        QTest::newRow("wrong check sum") << wrongSum << ErrorCode::FormatInvalid;
        QTest::newRow("bomb of zeros") << gzipped(QByteArray(30'000'000, '\0')) << ErrorCode::LimitExceeded;
    }
    void brokenGz()
    {
        QFETCH(QByteArray, packed);
        QFETCH(ErrorCode, code);
        auto input = openInput(file(u"broken.gz"_s, packed));
        if (!input) {
            QCOMPARE(input.error().code, code);
            return;
        }
        const auto all = allOf(*input->device);
        QVERIFY(!all);
        QCOMPARE(all.error().code, code);
    }

    void plainFiles()
    {
        auto input = openInput(file(u"plain.csv"_s, "a,b\n"));
        QVERIFY_RESULT(input);
        QCOMPARE(input->head, "a,b\n"_ba);
        QVERIFY(input->isWhole);
        QCOMPARE(allOf(*input->device).value(), "a,b\n"_ba);
        QCOMPARE(openInput(m_folder.filePath(u"absent"_s)).error().code, ErrorCode::FileNotFound);
        QCOMPARE(openInput(m_folder.path()).error().code, ErrorCode::FileUnreadable);
    }

    void zipEntries()
    {
        ZipMaker zip;
        zip.add("a.xml", "hello").add("folder/b.xml", QByteArray("b").repeated(100'000));
        QCOMPARE(unzipped(zip.bytes(), u"a.xml"_s).value(), "hello"_ba);
        QCOMPARE(unzipped(zip.bytes(), u"folder/b.xml"_s)->size(), 100'000);
        QVERIFY(!unzipped(zip.bytes(), u"absent"_s));
        zip.add(ZipMaker::Entry{"c.xml", "abc", 1'000'000'000, -1, 0}); // a declared size means nothing
        QCOMPARE(unzipped(zip.bytes(), u"c.xml"_s).value(), "abc"_ba);
    }

    void hostileZips_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<ErrorCode>("code");
        using Entry = ZipMaker::Entry;
        const QByteArray zeros(50'000'000, '\0');
        QTest::newRow("bomb") << ZipMaker().add("x", zeros).bytes() << ErrorCode::LimitExceeded;
        QByteArray padded(1'000'000, '\0'); // with which the whole is no hundred times its packed size
        for (qsizetype i = 0, state = 1; i < padded.size(); ++i, state = (state * 1'103'515'245 + 12'345) & 0x7FFFFFFF)
            padded[i] = static_cast<char>(state >> 16);
        QTest::newRow("bomb before what does not pack") << ZipMaker().add("x", zeros + padded).bytes() << ErrorCode::LimitExceeded;
        QTest::newRow("bomb that declares a small size")
            << ZipMaker().add(Entry{"x", zeros, 100, -1, 0}).bytes() << ErrorCode::LimitExceeded;
        QTest::newRow("overlapping entries")
            << ZipMaker().add("x", "abc").add(Entry{"y", "abc", -1, 0, 0}).bytes() << ErrorCode::FormatInvalid;
        QTest::newRow("entry outside the file") << ZipMaker().add(Entry{"x", "abc", -1, 9'000'000, 0}).bytes() << ErrorCode::FormatInvalid;
        QTest::newRow("same name twice") << ZipMaker().add("x", "1").add("x", "2").bytes() << ErrorCode::FormatInvalid;
        QTest::newRow("name goes up") << ZipMaker().add("x", "1").add("a/../../x", "2").bytes() << ErrorCode::FormatInvalid;
        QTest::newRow("absolute name") << ZipMaker().add("x", "1").add("/etc/x", "2").bytes() << ErrorCode::FormatInvalid;
        QTest::newRow("backslash name") << ZipMaker().add("x", "1").add("a\\..\\x", "2").bytes() << ErrorCode::FormatInvalid;
        QTest::newRow("encrypted") << ZipMaker().add(Entry{"x", "abc", -1, -1, 1}).bytes() << ErrorCode::Unsupported;
        QTest::newRow("too many entries") << manyEntries(2001) << ErrorCode::LimitExceeded;
        QTest::newRow("breaks off") << ZipMaker().add("x", "abc").bytes().chopped(10) << ErrorCode::FormatInvalid;
        QTest::newRow("only a signature") << "PK\x03\x04"_ba << ErrorCode::FormatInvalid;
        QTest::newRow("empty") << ""_ba << ErrorCode::FormatInvalid;
    }
    void hostileZips()
    {
        QFETCH(QByteArray, archive);
        QFETCH(ErrorCode, code);
        const auto content = unzipped(archive, u"x"_s);
        QVERIFY(!content);
        QCOMPARE(content.error().code, code);
    }
};
PHASEOUT_TEST(UnpackingTest)
#include "tst_unpacking.moc"
