// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/textsource.h"

#include "tests/runner.h"

#include <QBuffer>
#include <QRegularExpression>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::formats;

namespace {
struct Decoded {
    QString text;
    QString encoding;
};

Decoded decode(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextSource source(buffer);
    Decoded decoded;
    while (source.appendTo(decoded.text).value()) {
    }
    decoded.encoding = encodingSlug(source.encoding());
    return decoded;
}
} // namespace

class TextSourceTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("ascii") << "plain"_ba << u"plain"_s << u"utf-8"_s;
        QTest::newRow("utf-8") << "caf\xC3\xA9 \xF0\x9D\x84\x9E"_ba << u"café 𝄞"_s << u"utf-8"_s;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" "a"_ba << u"a"_s << u"utf-8"_s;
        QTest::newRow("windows-1252") << "caf\xE9 \x96 \x80"_ba << u"café – €"_s << u"windows-1252"_s;
        QTest::newRow("one stray byte in utf-8") << "caf\xC3\xA9 \xE9!"_ba << u"café é!"_s << u"mixed"_s;
        QTest::newRow("a mark inside is text") << "\xEF\xBB\xBF" "a\xEF\xBB\xBF" "b"_ba << u"a\uFEFFb"_s << u"utf-8"_s;
        QTest::newRow("cut utf-8 at the end") << "ab\xC3"_ba << u"abÃ"_s << u"windows-1252"_s;
        QTest::newRow("overlong and surrogate are invalid") << "\xC0\xAF\xED\xA0\x80"_ba << u"À¯í\u00A0€"_s << u"windows-1252"_s;
        QTest::newRow("utf-16 without mark") << QByteArray("I\0P\0,\0M\0A\0C\0", 12) << u"IP,MAC"_s << u"utf-16le"_s;
        const QString chinese = u"门店编号,设备名称\n0301,收银台\n"_s;
        QByteArray little, big;
        for (const QChar c : chinese) {
            little += char(c.unicode() & 0xFF);
            little += char(c.unicode() >> 8);
            big += char(c.unicode() >> 8);
            big += char(c.unicode() & 0xFF);
        }
        QTest::newRow("chinese utf-16 without mark") << little << chinese << u"utf-16le"_s;
        QTest::newRow("chinese utf-16 big endian without mark") << big << chinese << u"utf-16be"_s;
        QTest::newRow("a text with a zero in it is none") << QByteArray("Store,IP,MAC,Mode\0,Name,Notes\n0301,10", 37) << QString(u"Store,IP,MAC,Mode"_s + QChar(0) + u",Name,Notes\n0301,10"_s) << u"utf-8"_s;
        QTest::newRow("utf-16 big endian without mark") << QByteArray("\0I\0P\0,\0M\0A\0C", 12) << u"IP,MAC"_s << u"utf-16be"_s;
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const Decoded decoded = decode(bytes);
        QCOMPARE(decoded.text, text);
        QCOMPARE(decoded.encoding, encoding);
    }

    void sequencesAcrossPiecesStayWhole()
    {
        const QByteArray long1 = QByteArray(65'535, 'x') + "\xC3\xA9" + QByteArray(65'534, 'y') + "\xE2\x82\xAC";
        const Decoded decoded = decode(long1);
        QCOMPARE(decoded.encoding, u"utf-8"_s);
        QCOMPARE(decoded.text, QString(QString(65'535, u'x') + u'é' + QString(65'534, u'y') + u'€'));
    }

    void anyTextSurvivesUtf8()
    {
        QVERIFY(rc::check("decode of encode is the text", [](const std::vector<std::uint16_t> &points) {
            QString text = u"x"_s; // not a mark of its own
            for (const std::uint16_t point : points)
                if (point != 0 && !QChar::isSurrogate(point))
                    text += QChar(point);
            RC_ASSERT(decode(text.toUtf8()).text == text);
        }));
    }
};
PHASEOUT_TEST(TextSourceTest)
#include "tst_textsource.moc"
