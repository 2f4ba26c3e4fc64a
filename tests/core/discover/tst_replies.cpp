// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discover/replies.h"
#include "tests/runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <rapidcheck.h>

using namespace phaseout;
using namespace phaseout::discover;
using namespace Qt::Literals::StringLiterals;

/// What is kept of a reply, and the file it goes to.
class TestReplies : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsWhatMayBeKept_data()
    {
        QTest::addColumn<bool>("isSadp");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("kept"); // null: nothing
        const QByteArray none;
        const QByteArray plain = "<ProbeMatch><MAC>c0-51-7e-00-00-01</MAC></ProbeMatch>";
        QTest::newRow("plain") << true << plain << plain;
        QTest::newRow("empty") << true << QByteArray("") << none;
        QTest::newRow("salt") << true << QByteArray("<ProbeMatch><Salt>abc</Salt><MAC>1</MAC></ProbeMatch>")
                              << QByteArray("<ProbeMatch><MAC>1</MAC></ProbeMatch>");
        QTest::newRow("salt twice") << true << QByteArray("<a><Salt>x</Salt><b/><Salt>y</Salt></a>") << QByteArray("<a><b/></a>");
        QTest::newRow("salt in capitals") << true << QByteArray("<a><SALT>x</SALT></a>") << QByteArray("<a></a>");
        QTest::newRow("salt over lines") << true << QByteArray("<a><Salt\n>x\ny</Salt >\n</a>") << QByteArray("<a>\n</a>");
        QTest::newRow("salt with attribute") << true << QByteArray("<a><Salt t=\"1\">x</Salt></a>") << QByteArray("<a></a>");
        QTest::newRow("salt with prefix") << true << QByteArray("<a><h:Salt>x</h:Salt></a>") << QByteArray("<a></a>");
        QTest::newRow("empty salt") << true << QByteArray("<a><Salt/><b>1</b></a>") << QByteArray("<a><b>1</b></a>");
        QTest::newRow("empty salt with attribute") << true << QByteArray("<a><Salt t=\"1\"/><b>1</b></a>") << QByteArray("<a><b>1</b></a>");
        QTest::newRow("salt cut off") << true << QByteArray("<a><b>1</b><Salt>se") << QByteArray("<a><b>1</b>");
        QTest::newRow("salt cut off in the tag") << true << QByteArray("<a><b>1</b><Salt") << QByteArray("<a><b>1</b>");
        QTest::newRow("salted is another word") << true << QByteArray("<a><Salted>x</Salted></a>") << QByteArray("<a><Salted>x</Salted></a>");
        QTest::newRow("WS-Discovery keeps a Salt") << false << QByteArray("<a><Salt>x</Salt></a>") << QByteArray("<a><Salt>x</Salt></a>");
        QTest::newRow("another program's search") << true << QByteArray("<?xml version=\"1.0\"?><Probe><Uuid>1</Uuid></Probe>") << none;
        QTest::newRow("another program's WS-Discovery") << false << QByteArray("<s:Body><d:Probe><d:Types/></d:Probe></s:Body>") << none;
        QTest::newRow("SADP in UTF-16") << true << QByteArray("<\0S\0a\0l\0t\0>\0", 12) << none;
        QTest::newRow("bytes that are no text") << true << QByteArray("\xff\xfe\x80<a/>") << QByteArray("\xff\xfe\x80<a/>");
        QTest::newRow("a fault is kept") << false << QByteArray("<s:Fault>the xml format error</s:Fault>")
                                         << QByteArray("<s:Fault>the xml format error</s:Fault>");
    }
    void keepsWhatMayBeKept()
    {
        QFETCH(bool, isSadp);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, kept);
        const auto got = keepable(isSadp ? Protocol::Sadp : Protocol::WsDiscovery, payload);
        QCOMPARE(got.has_value(), !kept.isNull());
        if (got)
            QCOMPARE(*got, kept);
    }

    void noSaltSurvivesWhateverSurroundsIt()
    {
        const bool holds = rc::check([](const std::string &before, const std::string &after) {
            const QByteArray payload = QByteArray::fromStdString(before) + "<Salt>SECRET</Salt>" + QByteArray::fromStdString(after);
            const auto kept = keepable(Protocol::Sadp, payload);
            RC_ASSERT(!kept || !kept->contains("SECRET"));
        });
        QVERIFY(holds);
    }

    void aLineHasSortedKeysAndGivesTheBytesBack()
    {
        const Reply reply{Protocol::Sadp, *IpAddress::parse(u"10.0.0.5"), QDateTime({2026, 11, 21}, {9, 30}, Qt::UTC), u"eth0"_s,
                          QByteArray("\0\xff<a>", 5)};
        QCOMPARE(toJsonLine(reply), QByteArray(R"({"from":"10.0.0.5","interface":"eth0","payload":"AP88YT4=",)"
                                               R"("protocol":"sadp","receivedAt":"2026-11-21T09:30:00.000Z"})"));
        const QJsonObject back = QJsonDocument::fromJson(toJsonLine(reply)).object();
        QCOMPARE(QByteArray::fromBase64(back[u"payload"_s].toString().toLatin1()), reply.payload);
    }

    void savesOneLineForEachReplyAndOverwritesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"replies.jsonl"_s);
        const Reply reply{Protocol::WsDiscovery, *IpAddress::parse(u"10.0.0.6"), QDateTime({2026, 11, 21}, {9, 30}, Qt::UTC), u"eth0"_s, "x"};
        QVERIFY_RESULT(saveReplies(path, {reply, reply}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toJsonLine(reply).append('\n').repeated(2));

        const auto again = saveReplies(path, {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        const auto nowhere = saveReplies(folder.filePath(u"absent/replies.jsonl"_s), {});
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::FileUnwritable);
    }
};

PHASEOUT_TEST(TestReplies)
#include "tst_replies.moc"
