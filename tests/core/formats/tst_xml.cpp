// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/smallxml.h"
#include "core/formats/xmlscan.h"

#include "tests/runner.h"

#include <QBuffer>
#include <QRegularExpression>
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
