// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentials.h"
#include "tests/core/ingest/collectingsink.h"

#include "tests/runner.h"

#include <QRegularExpression>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

namespace {
// Ways in which notes tell a password, which stands for %1.
const char *const tellings[] = {"default password %1", "login admin/%1",  "PW %1",         "admin / %1",       "creds admin %1",
                                "the password was changed to %1", "password is %1", "Login (password: %1)", "Password changed by J Smith on 3 May to %1", "pwd reset, pw %1",
                                "pw-%1",      "P/W %1",           "password for the NVR is %1",   "credentials are admin and %1", "login: admin %1", "user admin pass %1",
                                "Passwort %1",  "cyfrinair: %1",  "%1 is the password", "password \"%1\"", "admin/%1", "root \\ %1", "wifi psk %1", "verification code %1",
                                "rtsp://admin:%1@10.0.0.9/", "pwd=%1"};

const char *wordOf(std::uint32_t seed)
{
    static const char *const words[] = {"Tango", "hunter", "Sommer", "zebra", "CCTV", "Qw"};
    return words[seed % 6];
}

// A password: letters and figures, as people choose them.
QString secretOf(std::uint32_t seed)
{
    static const char *const joints[] = {"", "", "", ",", ";", "|", "(", ">"};
    return QString::fromLatin1(wordOf(seed)) + QString::fromLatin1(joints[seed / 7 % 8]) + QString::number(10 + seed / 6 % 9000) + (seed % 7 == 0 ? u"!"_s : QString());
}

QByteArray bytesOf(const test::CollectingSink &sink)
{
    QByteArray all;
    for (const Observation &one : sink.observations)
        all += toBytes(one);
    for (const StoreRow &row : sink.stores)
        for (const QString &text : row.fields)
            all += text.toUtf8() + '\n';
    for (const Finding &finding : sink.findings)
        all += QString(finding.subject + finding.message + finding.raw).toUtf8();
    return all;
}

QByteArray quoted(QString text) { return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"'; }
} // namespace

class CredentialsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void worded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
        row("default", u"default password Tango81"_s, u"default password …"_s);
        row("login", u"login admin/Tango82"_s, u"login admin/…"_s);
        row("PW", u"PW Tango83"_s, u"PW …"_s);
        row("slash between spaces", u"admin / Tango85"_s, u"admin / …"_s);
        row("creds", u"creds admin Tango88"_s, u"creds admin …"_s);
        row("changed to", u"the password was changed to Tango89"_s, u"the password was changed to …"_s);
        row("is", u"password is Tango77"_s, u"password is …"_s);
        row("without figures", u"Old password summer, new password winter."_s, u"Old password …, new password …."_s);
        row("a user's name for one", u"password admin"_s, u"password …"_s);
        row("in quotes", u"password \"correct horse\" till 4"_s, u"password \"…\" till 4"_s);
        row("before", u"Tango81 is the admin password"_s, u"… is the admin password"_s);
        row("another's login", u"login engineer/Tango82"_s, u"login engineer/…"_s);
        row("a title", u"Login (password: Tango95)"_s, u"Login (password: …)"_s);
        row("with a comma", u"password Tango,83"_s, u"password …"_s);
        row("a comma and a colon", u"pw: a,b"_s, u"pw: …"_s);
        row("all letters, and a semicolon", u"default password Tan;go till 4"_s, u"default password … till 4"_s);
        row("brackets in it", u"pw Ta(n)go<8>x at till 4"_s, u"pw … at till 4"_s);
        row("a bracket behind it", u"Login (password: Tango,95), till 4"_s, u"Login (password: …), till 4"_s);
        row("in quotes with a comma", u"\"pw Tango,83\", till 4"_s, u"\"pw …\", till 4"_s);
        row("a comma before is", u"Tango,83 is the password"_s, u"… is the password"_s);
        row("a login with a comma", u"admin/Tango,82"_s, u"admin/…"_s);
        row("a common word with a comma", u"password the,83"_s, u"password …"_s);
        row("two words", u"password Tango, 83"_s, u"password …, …"_s);
        row("a clause behind it", u"pw Tango81, camera 4"_s, u"pw …, camera 4"_s);
        row("a pair with a comma", u"token=a,b till 4"_s, u"token= till 4"_s);
        row("a pair in quotes", u"token=\"a b,c\" till 4"_s, u"token=\"\" till 4"_s);
        row("a pair of an address", u"x?token=a,b&page=4"_s, u"x?token=&page=4"_s);
        row("a user with one", u"admin:Tan,go83@192.0.2.1 till 4"_s, u"admin: till 4"_s);
        row("a second time", u"default password …"_s, u"default password …"_s);
        for (const char *harmless : {"password protected door", "no password known", "pwd reset needed", "password-protected area", "Password lost; see the manager", "Login to 4K0B6F2PAG", "Login Camera 3",
                                     "HIKVISION Login v2.0", "Admin/Office", "Admin / Office 2", "Admin/CAM01", "Store code 0412", "Passage Cam 2", "Bypass 12a", "Root cellar 4", "Operator desk B12",
                                     "Ping 10.0.0.1", "Access code", "PIN pad 4", "Admin corridor Cam12", "Key holder J Smith"})
            row(harmless, QString::fromLatin1(harmless), QString::fromLatin1(harmless));
    }
    void worded()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        bool hadOne = false;
        QCOMPARE(withoutUserInfo(text, &hadOne), expected);
        QCOMPARE(hadOne, text != expected);
    }

    // In any column that is read, of devices and of stores; and the device stays.
    void noTableKeepsOne()
    {
        QVERIFY(rc::check("no secret of a table survives", [](std::uint32_t seed, std::uint8_t telling, std::uint8_t place) {
            const QString secret = secretOf(seed);
            const QString told = QString::fromLatin1(tellings[telling % std::size(tellings)]).arg(secret);
            QByteArrayList cells{"10.0.0.1", "Till 4", "Working", "DS-2CD2032F-I", "In use"};
            cells[std::array{1, 2, 4}[place % 3]] = quoted(told);
            const QByteArray list = "IP,Name,Note,Model,Status\n" + cells.join(',') + '\n';
            test::CollectingSink sink;
            RC_ASSERT(test::readBytes(*readerFor(u"devices"_s), list, sink, test::optionsFor(u"x.csv"_s)).has_value());
            RC_ASSERT(sink.observations.size() == 1U);
            RC_ASSERT(!bytesOf(sink).contains(secret.toUtf8()));
            RC_ASSERT(!bytesOf(sink).contains(wordOf(seed))); // nor a half of it
            RC_ASSERT(sink.has(u"table.credentials-dropped"_s) || sink.has(u"file.credentials-dropped"_s));
            test::CollectingSink stores;
            RC_ASSERT(test::readBytes(*readerFor(u"stores"_s), "Store code,Postcode,Notes\n0001,LS6 4JP," + quoted(told) + '\n', stores, test::optionsFor(u"r.csv"_s)).has_value());
            RC_ASSERT(stores.stores.size() == 1U && !bytesOf(stores).contains(secret.toUtf8()));
        }));
    }

    void noScanKeepsOne()
    {
        QVERIFY(rc::check("no secret of a scan survives", [](std::uint32_t seed, std::uint8_t telling) {
            const QString secret = secretOf(seed);
            const QString told = QString::fromLatin1(tellings[telling % std::size(tellings)]).arg(secret).toHtmlEscaped();
            const QByteArray scan = "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\" start=\"1700000000\"><host><status state=\"up\"/><address addr=\"192.0.2.1\" addrtype=\"ipv4\"/>"
                                    "<ports><port protocol=\"tcp\" portid=\"80\"><state state=\"open\"/><script id=\"http-title\" output=\""
                                    + told.toUtf8() + "\"/></port></ports></host></nmaprun>";
            test::CollectingSink sink;
            RC_ASSERT(test::readBytes(*readerFor(u"nmap-xml"_s), scan, sink, test::optionsFor(u"x.xml"_s)).has_value());
            RC_ASSERT(sink.observations.size() == 1U);
            RC_ASSERT(!bytesOf(sink).contains(secret.toUtf8()));
            RC_ASSERT(sink.has(u"file.credentials-dropped"_s));
        }));
    }

    void theyAreCounted()
    {
        test::CollectingSink sink;
        const QByteArray scan = "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\" start=\"1700000000\"><host><status state=\"up\"/><address addr=\"192.0.2.1\" addrtype=\"ipv4\"/>"
                                "<ports><port protocol=\"tcp\" portid=\"80\"><state state=\"open\"/><script id=\"http-title\" output=\"PW Tango83\"/></port>"
                                "<port protocol=\"tcp\" portid=\"81\"><state state=\"open\"/><script id=\"http-title\" output=\"PW Tango84\"/></port></ports></host></nmaprun>";
        QVERIFY(test::readBytes(*readerFor(u"nmap-xml"_s), scan, sink, test::optionsFor(u"x.xml"_s)).has_value());
        const auto told = std::find_if(sink.findings.begin(), sink.findings.end(), [](const Finding &finding) { return finding.id == "file.credentials-dropped"_L1; });
        QVERIFY(told != sink.findings.end());
        QVERIFY2(told->message.contains(u" 2 "), qPrintable(told->message));
    }
};
PHASEOUT_TEST(CredentialsTest)
#include "tst_credentials.moc"
