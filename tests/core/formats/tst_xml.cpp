// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/smallxml.h"
#include "core/formats/xmlscan.h"
#include "core/formats/xmltags.h"

#include "tests/runner.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QStringEncoder>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::formats;

namespace {
class Names : public XmlHandler {
public:
    QByteArray seen;
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        seen += QByteArray(name.data(), static_cast<qsizetype>(name.size()));
        if (const auto id = attributes["id"]; !id.empty())
            seen += '=' + QByteArray(id.data(), static_cast<qsizetype>(id.size()));
        seen += ' ';
    }
    void end(std::string_view) override { seen += "/ "; }
    bool beginAgain(const XmlEnd &end) override
    {
        seen += end.isComplete ? "then " : "broken, then ";
        return true;
    }
};

Result<XmlEnd> scan(QByteArray bytes, Names &names, const JobContext &context = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return scanXml(buffer, names, context);
}
} // namespace

class XmlTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsWhatCameBeforeTheBreak_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("seen");
        QTest::addColumn<bool>("isComplete");
        QTest::addColumn<bool>("isBrokenOff");
        QTest::newRow("whole") << "<a><b id=\"1\"/></a>"_ba << "a b=1 / / "_ba << true << false;
        QTest::newRow("doctype without subset, style sheet")
            << "<?xml version=\"1.0\"?><!DOCTYPE nmaprun><?xml-stylesheet href=\"file:///etc/x\"?><a/>"_ba << "a / "_ba << true << false;
        QTest::newRow("doctype with a system name") << "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a>&x;</a>"_ba << "a / "_ba << true << false;
        QTest::newRow("broken off between tags") << "<a><b/>"_ba << "a b / "_ba << false << true;
        QTest::newRow("broken off inside a tag") << "<a><b/><c id=\"4"_ba << "a b / "_ba << false << true;
        QTest::newRow("damaged") << "<a><b/></c></a>"_ba << "a b / "_ba << false << false;
        QTest::newRow("empty") << ""_ba << ""_ba << false << true;
        const auto wide = [](const QString &text, bool isBig) {
            QStringEncoder encoder(isBig ? QStringConverter::Utf16BE : QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder(text));
        };
        QTest::newRow("UTF-16 that calls itself UTF-8")
            << wide(u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><a><b id=\"é\"/></a>"_s, false)
            << "a b=\xC3\xA9 / / "_ba << true << false;
        QTest::newRow("UTF-16, high byte first")
            << wide(u"<a><b id=\"é\"/></a>"_s, true) << "a b=\xC3\xA9 / / "_ba << true << false;
        QTest::newRow("UTF-16 without a mark")
            << wide(u"<?xml version=\"1.0\"?><a/>"_s, false).sliced(2) << "a / "_ba << true << false;
        QTest::newRow("zeros after a first tag")
            << QByteArray::fromHex("3c6120623d2731273e010020002080010180018001808001") << "a "_ba << false << true;
        QTest::newRow("Windows-1252") << "<?xml version='1.0' encoding='windows-1252'?><a id=\"caf\xE9\x85\"/>"_ba
                                      << "a=caf\xC3\xA9\xE2\x80\xA6 / "_ba << true << false;
        QTest::newRow("Windows-1252 that calls itself UTF-8") << "<a id=\"caf\xE9\"/>"_ba
                                                              << "a=caf\xC3\xA9 / "_ba << true << false;
        QTest::newRow("a control character") << "<a id=\"x\x01y\"/>"_ba
                                             << "a=x y / "_ba << true << false;
        QTest::newRow("an ampersand that begins nothing")
            << "<a id=\"Till & door\"><b id=\"R&D\"/><c id=\"&amp;&#38;&lt;&x41;&eacute;&\"/></a>"_ba
            << "a=Till & door b=R&D / c=&&<&x41;&eacute;& / / "_ba << true << false;
        QTest::newRow("numbers of no character") << "<a id=\"x&#1;y&#xFFFF;z&#0;&#x41;\"/>"_ba
                                                 << "a=x y z A / "_ba << true << false;
        QTest::newRow("an ampersand in character data") << "<a><![CDATA[&<b/>]]><b id=\"&\"/></a>"_ba
                                                        << "a b=& / / "_ba << true << false;
        // The edge of a piece of 64 KiB goes over every byte of these, and lies within.
        const QByteArray inData = "<![CDATA[& ]x]]>";
        for (int before = 0; before < 60; ++before)
            QTest::addRow("character data, %d bytes before the edge", before)
                << QByteArray("<a>" + QByteArray(64 * 1024 - 3 - before, ' ') + inData + inData + "<b id=\"&\"/><![CDATA[&]]></a>") << "a b=& / / "_ba << true << false;
        QTest::newRow("character data over pieces") << QByteArray("<a><![CDATA[" + QByteArray(70'000, ' ') + "\x01&" + QByteArray(70'000, ' ') + "&]]><b id=\"&\"/></a>") << "a b=& / / "_ba << true << false;
        QTest::newRow("an ampersand in UTF-16")
            << wide(u"<a id=\"Till & door\"/>"_s, false) << "a=Till & door / "_ba << true << false;
        QTest::newRow("a reference between two pieces")
            << QByteArray("<a>" + QByteArray(64 * 1024 - 18, ' ') + "<b id=\"é &amp; x & y\"/></a>")
            << "a b=\xC3\xA9 & x & y / / "_ba << true << false;
        // A piece has 64 KiB: its edge goes over every byte of these.
        const std::pair<QByteArray, QByteArray> texts[] = {{"x &amp; y &#x41; z &#65;", "x & y A z A"}, {"x & y &#1; z &#x0010FFFE; &amp", "x & y   z   &amp"}};
        for (const auto &[text, read] : texts)
            for (int before = 0; before < 44; ++before)
                QTest::addRow("%s, %d bytes before the edge", text.constData(), before)
                    << QByteArray("<a>" + QByteArray(64 * 1024 - 3 - before, ' ') + "<b id=\"" + text + "\"/></a>") << QByteArray("a b=" + read + " / / ") << true << false;
        QTest::newRow("two with marks of their own")
            << "\xEF\xBB\xBF<?xml version='1.0'?><a/>\n\xEF\xBB\xBF<?xml version='1.0'?><a id='2'/>"_ba
            << "a / then a=2 / "_ba << true << false;
        QTest::newRow("an encoding not known here") << "<?xml version='1.0' encoding='house-made'?><a/>"_ba
                                                    << ""_ba << false << false;
        QTest::newRow("Chinese that says so")
            << "<?xml version='1.0' encoding='GB2312'?><a id=\"\xCA\xD5\xD2\xF8\"/>"_ba
            << "a=\xE6\x94\xB6\xE9\x93\xB6 / "_ba << true << false;
        QTest::newRow("Chinese that was decoded before")
            << "<?xml version='1.0' encoding='GB2312'?><a id=\"\xE6\x94\xB6\xE9\x93\xB6\"/>"_ba
            << "a=\xE6\x94\xB6\xE9\x93\xB6 / "_ba << true << false;
        QTest::newRow("two documents")
            << "<?xml version='1.0'?><a><b/></a>\n<?xml version='1.0'?><!DOCTYPE nmaprun><a id='2'/>\n"_ba
            << "a b / / then a=2 / "_ba << true << false;
        QTest::newRow("one that was stopped, and another") << "<a><b/>\n<?xml version='1.0'?><a id='2'/>"_ba
                                                           << "a b / broken, then a=2 / "_ba << true << false;
        QTest::newRow("two documents, the second broken off") << "<a/><!DOCTYPE x><a id='2'>"_ba
                                                              << "a / then a=2 "_ba << false << true;
        QTest::newRow("something else behind the end") << "<a/>words"_ba
                                                       << "a / "_ba << false << false;
        QTest::newRow("a second one behind a piece")
            << QByteArray("<a>" + QByteArray(65'525, ' ') + "</a>\n<?xml version='1.0'?><a id='2'/>")
            << "a / then a=2 / "_ba << true << false;
    }
    void keepsWhatCameBeforeTheBreak()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, seen);
        QFETCH(bool, isComplete);
        QFETCH(bool, isBrokenOff);
        Names names;
        const auto end = scan(bytes, names);
        QVERIFY_RESULT(end);
        QCOMPARE(names.seen, seen);
        QCOMPARE(end->isComplete, isComplete);
        QCOMPARE(end->isBrokenOff, isBrokenOff);
    }

    void stops_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("billion laughs")
            << "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;\">]><a>&m;</a>"_ba << ErrorCode::FormatInvalid;
        QTest::newRow("external entity") << "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"_ba << ErrorCode::FormatInvalid;
        QTest::newRow("parameter entity") << "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://192.0.2.1/\"> %x;]><a/>"_ba << ErrorCode::FormatInvalid;
        QTest::newRow("element declarations") << "<!DOCTYPE a [<!ELEMENT a ANY>]><a/>"_ba << ErrorCode::FormatInvalid;
        QTest::newRow("65 deep") << QByteArray("<a>").repeated(65) << ErrorCode::LimitExceeded;
        QTest::newRow("an attribute of 8 MB") << QByteArray("<a b=\"" + QByteArray(8'000'000, 'x') + "\"/>") << ErrorCode::LimitExceeded;
        QTest::newRow("a comment of 8 MB") << QByteArray("<a><!--" + QByteArray(8'000'000, 'x') + "--></a>") << ErrorCode::LimitExceeded;
    }
    void stops()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        Names names;
        const auto end = scan(bytes, names);
        QVERIFY(!end);
        QCOMPARE(end.error().code, code);
    }

    void cancels()
    {
        std::stop_source stop;
        stop.request_stop();
        Names names;
        const auto end = scan("<a/>", names, JobContext(stop.get_token()));
        QVERIFY(!end);
        QCOMPARE(end.error().code, ErrorCode::Cancelled);
    }

    void smallDocuments_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("undeclared prefixes") << "<s:E><s:Body><d:Hello>x</d:Hello></s:Body></s:E>"_ba << true;
        QTest::newRow("doctype") << "<!DOCTYPE a><E><Body><Hello>x</Hello></Body></E>"_ba << false;
        QTest::newRow("entity") << "<!DOCTYPE a [<!ENTITY h \"x\">]><E><Body><Hello>&h;</Hello></Body></E>"_ba << false;
        QTest::newRow("unknown entity") << "<E><Body><Hello>&h;</Hello></Body></E>"_ba << false;
        QTest::newRow("deep") << QByteArray(QByteArray("<a>").repeated(200) + QByteArray("</a>").repeated(200)) << false;
        QTest::newRow("too many elements") << QByteArray("<a>" + QByteArray("<b/>").repeated(6000) + "</a>") << false;
        QByteArray attributes;
        for (int i = 0; i < 300; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("too many attributes") << QByteArray("<E><Body" + attributes + "><Hello>x</Hello></Body></E>") << false;
        const QByteArray half = attributes.left(attributes.indexOf(" a150="));
        QTest::newRow("attributes of several elements") << QByteArray("<E" + half + "><Body" + half + "><Hello>x</Hello></Body></E>") << true;
        QTest::newRow("too large") << QByteArray("<a>" + QByteArray(300'000, 'x') + "</a>") << false;
        QTest::newRow("broken off") << "<E><Body><Hello>x"_ba << false;
        QTest::newRow("no xml") << "hello"_ba << false;
    }
    void smallDocuments()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isGood);
        const auto root = readSmallXml(bytes);
        QCOMPARE(root.has_value(), isGood);
        if (!root)
            return;
        std::vector<const XmlElement *> found;
        root->collect("hello"_L1, found);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front()->text, u"x"_s);
    }

    void attributesAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        const QString many = u" a='1'"_s.repeated(300);
        const QString some = u" a=\"1\""_s.repeated(200);
        QTest::newRow("many") << QString(u"<x"_s + many + u"/>"_s) << false;
        QTest::newRow("some, twice") << QString(u"<x"_s + some + u"><y"_s + some + u"/></x>"_s) << true;
        QTest::newRow("behind a remark") << QString(u"<!-- ' -- \" > --><x"_s + many + u"/>"_s) << false;
        QTest::newRow("behind data") << QString(u"<![CDATA[ ' ]] > < ]]><x"_s + many + u"/>"_s) << false;
        QTest::newRow("behind an instruction") << QString(u"<?a ' > ?><x"_s + many + u"/>"_s) << false;
        QTest::newRow("in a text") << QString(u"<x>"_s + many + u"</x>"_s) << true;
        QTest::newRow("in a value") << QString(u"<x a=\""_s + many + u"\"/>"_s) << true;
        QTest::newRow("in a remark") << QString(u"<!-- <x"_s + many + u"/> -->"_s) << true;
        QTest::newRow("Chinese, of which a half is a bracket") << QString(u"<x>"_s + QString(u'\u3C3C') + many + u"</x>"_s) << true;
    }
    void attributesAreCounted()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE, QStringConverter::Utf32BE})
            for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
                const QByteArray bytes = QStringEncoder(encoding, flag)(text);
                XmlTags whole;
                QCOMPARE(whole.take(bytes), isGood);
                XmlTags pieces;
                QCOMPARE(std::all_of(bytes.begin(), bytes.end(), [&pieces](const char &byte) { return pieces.take(QByteArrayView(&byte, 1)); }), isGood);
            }
    }

    void anyBytesNeverHarm()
    {
        QVERIFY(rc::check("any bytes", [](const std::vector<std::uint8_t> &bytes) {
            const QByteArray all = "<a b='1'>" + QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            Names names;
            RC_ASSERT(scan(all, names).has_value());
            RC_ASSERT(names.seen.startsWith("a "));
        }));
    }
};
PHASEOUT_TEST(XmlTest)
#include "tst_xml.moc"
