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
                                "rtsp://admin:%1@10.0.0.9/", "pwd=%1", "snmp community %1", "community string is %1", "API key %1", "enc key %1", "wifi key %1", "hasło %1",
                                "Mot de passe : %1", "community=%1", "uses admin %1 as login", "密码%1", "enable secret 5 %1", "username x password 7 %1"};

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
        row("a pair with a comma", u"token=a,b till 4"_s, u"token=… till 4"_s);
        row("a pair in quotes", u"token=\"a b,c\" till 4"_s, u"token=\"…\" till 4"_s);
        row("a pair of an address", u"x?token=a,b&page=4"_s, u"x?token=&page=4"_s);
        row("a user with one", u"admin:Tan,go83@192.0.2.1 till 4"_s, u"admin:… till 4"_s);
        row("a second time", u"default password …"_s, u"default password …"_s);
        row("community string", u"community string is Tango81"_s, u"community string is …"_s);
        row("two communities", u"SNMP: public RO, Tango82 RW"_s, u"SNMP: … RO, … RW"_s);
        row("access first", u"SNMP RO public RW summer"_s, u"SNMP RO … RW …"_s);
        row("snmp community", u"snmp community summer"_s, u"snmp community …"_s);
        row("community and no more", u"community TaNgo83x"_s, u"community …"_s);
        row("a scanner's community", u"SNMPv1 server (summer)"_s, u"SNMPv1 server (…)"_s);
        row("a switch's community", u"snmp-server community summer RO\nhostname Sw1"_s, u"snmp-server community … RO\nhostname Sw1"_s);
        row("another switch's", u"snmp-agent community read cipher Tango84"_s, u"snmp-agent community read cipher …"_s);
        row("a switch's user", u"username fred password 7 0822455D0A16"_s, u"username fred password … …"_s);
        row("a switch's secret", u"enable secret 5 $1$mERr$hx5rVt7rPNoS4wqbXKX7m0"_s, u"enable secret … …"_s);
        row("a switch's key", u"radius-server key Tango85"_s, u"radius-server key …"_s);
        row("a user of SNMP 3", u"auth sha TangoZ85x priv aes TangoZ86x"_s, u"auth sha … priv aes …"_s);
        row("an encryption key", u"enc key summer"_s, u"enc key …"_s);
        row("a key of an API", u"API key Tango87"_s, u"API key …"_s);
        row("a key of a network", u"wifi key sunflower at till 4"_s, u"wifi key … at till 4"_s);
        row("a weaker key", u"licence key Tango88"_s, u"licence key …"_s);
        row("a user, and what can be nothing else", u"admin TaNgo88x"_s, u"admin …"_s);
        row("a user who logs in", u"uses admin Tango88 as login"_s, u"uses admin … as login"_s);
        row("with a comma", u"login with root, Tango89"_s, u"login with root, …"_s);
        row("French", u"Mot de passe : soleil"_s, u"Mot de passe : …"_s);
        row("French Wi-Fi", u"clé wifi soleil"_s, u"clé wifi …"_s);
        row("Polish", u"hasło słońce"_s, u"hasło …"_s);
        row("Swedish", u"lösenord sommar"_s, u"lösenord …"_s);
        row("Russian", u"пароль солнце"_s, u"пароль …"_s);
        row("Chinese", u"密码：abc, 密码是Tango"_s, u"密码：…, 密码是…"_s);
        row("a header", u"Authorization: Basic YWRtaW46VGFuZ28="_s, u"Authorization: Basic …"_s);
        row("a scheme", u"Auth Basic YWRtaW46VGFuZ28="_s, u"Auth Basic …"_s);
        row("a cookie", u"HTTP/1.1 200 OK\nSet-Cookie: SID=Tango90; path=/\nServer: x"_s, u"HTTP/1.1 200 OK\nSet-Cookie: SID=…; path=…\nServer: x"_s);
        row("lines of a scanner", u"OK\\x0d\\x0aAuthorization: Basic Tango==\\x0d\\x0aSet-Cookie: a=Tango\\x0d\\x0aServer: x"_s,
            u"OK\\x0d\\x0aAuthorization: Basic …\\x0d\\x0aSet-Cookie: a=…\\x0d\\x0aServer: x"_s);
        row("a token", u"sent eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc, Bearer Tango901234567890x"_s, u"sent …, Bearer …"_s);
        row("a user, and capitals in it", u"admin TANGOd13"_s, u"admin …"_s);
        row("a code and a code", u"PIN 48291 code Tango10"_s, u"PIN … code …"_s);
        row("short", u"u: admin p: summer"_s, u"u: admin p: …"_s);
        row("a command", u"sshpass -p 'Tango81' ssh root@10.0.0.9"_s, u"sshpass -p … ssh …"_s);
        row("SNMP 3", u"SNMPv3 user x authPriv SHA taNgo81 AES taNgo82"_s, u"SNMPv3 user x authPriv SHA … AES …"_s);
        row("a maker's code", u"Hik-Connect code QWERTZ"_s, u"Hik-Connect code …"_s);
        row("a login that is", u"Admin login is Tango81"_s, u"Admin login is …"_s);
        row("a login and no more", u"web login taNgo81"_s, u"web login …"_s);
        row("a login with", u"logs in as admin with Tango81"_s, u"logs in as admin with …"_s);
        row("a semicolon", u"admin; taNgo81"_s, u"admin; …"_s);
        row("JSON", u"{\"password\":\"Tango81\",\"community\": \"Tango82\"}"_s, u"{\"password\":\"…\",\"community\": \"…\"}"_s);
        row("a code of a door", u"alarm code 4821"_s, u"alarm code …"_s);
        row("queries", u"http://nvr/x?usr=fred&sid=Tango&auth=Tango&ch=1"_s, u"http://nvr/x?usr=&sid=&auth=&ch=1"_s);
        for (const char *harmless : {"key fob at reception", "ask the admin", "community centre entrance", "Community Hub 2", "admin block12", "Admin Block12", "Admin DS-2CD2143G0-I", "admin 10.0.0.5",
                                     "root ext4", "Key 12 for the rear door", "key for NVR12", "Key holder: J Smith", "key safe by the till", "keyboard", "SNMP enabled on NVR12", "SNMP v2c disabled",
                                     "Secret Garden B12", "secretary’s office", "token ring", "Author J Smith", "Cookie shop 12", "Basic camera 1234", "Session 12", "Authorisation: J Smith",
                                     "community school CS12345", "WWW-Authenticate: Digest realm=\"IP Camera(C2183)\"", "Net-SNMP Linux 5.10.0-8-amd64 x86_64", "read only", "RO site 12",
                                     "café clé", "Login 4K0B6F2PAG", "digest Login to 3f8a2cb6d1e94f07", "Login to admin2cam1", "Admin, Block12", "see admin, office 12", "Verification code on request", "p: 12 till 4", "Kein Zugang ohne Schlüssel", "Passage près du café"})
            row(harmless, QString::fromUtf8(harmless), QString::fromUtf8(harmless));
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
        hadOne = false;
        QCOMPARE(withoutUserInfo(expected, &hadOne), expected);
        QVERIFY(!hadOne);
    }

    // In any column that is read, of devices and of stores; and the device stays.
    void noTableKeepsOne()
    {
        QVERIFY(rc::check("no secret of a table survives", [](std::uint32_t seed, std::uint8_t telling, std::uint8_t place) {
            const QString secret = secretOf(seed);
            const QString told = QString::fromUtf8(tellings[telling % std::size(tellings)]).arg(secret);
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
            const QString told = QString::fromUtf8(tellings[telling % std::size(tellings)]).arg(secret).toHtmlEscaped();
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

    // What brute force found is not read at all, and said.
    void scriptsThatTellThem_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("output");
        QTest::addColumn<bool>("isTold");
        const auto row = [](const char *id, const char *output, bool isTold) { QTest::newRow(output) << QString::fromLatin1(id) << QString::fromLatin1(output) << isTold; };
        row("snmp-brute", "Tango81 - Valid credentials", true);
        row("http-default-accounts", "[Hikvision] at / admin:Tango82", true);
        row("snmp-win32-users", "Tango83", true);
        row("snmp-hh3c-logins", "users: fred - Tango84", true);
        row("snmp-ios-config", "hostname Tango85", true);
        row("snmp-processes", "1: x --key Tango86", false);
        row("telnet-brute", "No valid accounts found Tango87", false);
        row("ms-sql-dump-hashes", "[10.0.0.1] ERROR: Tango90", false);
        row("ftp-brute", "ERROR: Tango88", false);
        row("dns-brute", "mail.example - Tango89", false);
    }
    void scriptsThatTellThem()
    {
        QFETCH(QString, id);
        QFETCH(QString, output);
        QFETCH(bool, isTold);
        const QByteArray xml = "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\" start=\"1700000000\"><host><status state=\"up\"/><address addr=\"192.0.2.1\" addrtype=\"ipv4\"/>"
                               "<ports><port protocol=\"tcp\" portid=\"80\"><state state=\"open\"/><script id=\""
                               + id.toLatin1() + "\" output=\"&#xa;  " + output.toHtmlEscaped().toLatin1() + "\"/></port></ports></host></nmaprun>";
        const QByteArray text = "Nmap scan report for 192.0.2.1\nPORT STATE SERVICE\n80/tcp open http\n| " + id.toLatin1() + ": \n|_  " + output.toLatin1() + '\n';
        for (const auto &[reader, bytes] : {std::pair(u"nmap-xml"_s, xml), std::pair(u"nmap-text"_s, text)}) {
            test::CollectingSink sink;
            QVERIFY(test::readBytes(*readerFor(reader), bytes, sink, test::optionsFor(u"x"_s)).has_value());
            QCOMPARE(sink.observations.size(), 1U);
            QVERIFY(!bytesOf(sink).contains("Tango"));
            QCOMPARE(sink.has(u"file.credentials-dropped"_s), isTold);
            if (isTold)
                QVERIFY(bytesOf(sink).contains(id.toUtf8()));
        }
    }

    // What stood in the command that scanned, too.
    void theScannersOwnCommand()
    {
        test::CollectingSink sink;
        const QByteArray scan = "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\" args=\"nmap --script-args http.password=Tango81 10.0.0.0/8\" start=\"1700000000\"></nmaprun>";
        QVERIFY(test::readBytes(*readerFor(u"nmap-xml"_s), scan, sink, test::optionsFor(u"x.xml"_s)).has_value());
        QVERIFY(sink.has(u"file.credentials-dropped"_s) && !bytesOf(sink).contains("Tango"));
    }

    void scanListsKeepNone()
    {
        for (const auto &[reader, bytes] : {std::pair(u"scan-greppable"_s, "Host: 10.0.0.9 ()\tPorts: 161/open/tcp//snmp//community TaNgo81x/\n"_ba),
                                            std::pair(u"masscan-json"_s, "[{\"ip\":\"203.0.113.77\",\"timestamp\":\"1793000000\",\"ports\":[{\"port\":161,\"proto\":\"udp\",\"service\":{\"name\":\"snmp\",\"banner\":"
                                                                         "\"community:Tango sysname\"}},{\"port\":80,\"proto\":\"tcp\",\"service\":{\"name\":\"http\",\"banner\":"
                                                                         "\"HTTP/1.1 200\\r\\nAuthorization: Basic YWRtaW46VGFuZ28=\\r\\nSet-Cookie: SID=Tango\"}}]}]"_ba),
                                            std::pair(u"shodan"_s, "{\"ip_str\":\"203.0.113.30\",\"port\":161,\"transport\":\"udp\",\"data\":\"SNMP:\\n  Community: Tango\"}\n"_ba)}) {
            test::CollectingSink sink;
            QVERIFY(test::readBytes(*readerFor(reader), bytes, sink, test::optionsFor(u"x"_s)).has_value());
            QCOMPARE(sink.observations.size(), 1U);
            QVERIFY2(!bytesOf(sink).contains("Tango") && !bytesOf(sink).contains("TaNgo") && !bytesOf(sink).contains("YWRtaW46"), bytesOf(sink).constData());
            QVERIFY(sink.has(u"file.credentials-dropped"_s));
        }
    }

    // Which columns, in how many rows; and rows that are refused show none.
    void columnsAreNamed()
    {
        test::CollectingSink sink;
        const QByteArray list = "Store,IP,MAC,Model,Community,Notes\n0107,10.7.0.1,,,Tango1,psk Tango2\n0107,,,,Tango3,pwd Tango4\n0107,10.7.0.300,zz,DS,Tango5,psk Tango6\n0107,10.7.0.4,,,,quiet\n";
        QVERIFY(test::readBytes(*readerFor(u"devices"_s), list, sink, test::optionsFor(u"x.csv"_s)).has_value());
        QVERIFY(!bytesOf(sink).contains("Tango"));
        const auto told = std::find_if(sink.findings.begin(), sink.findings.end(), [](const Finding &finding) { return finding.id == "table.credentials-dropped"_L1; });
        QVERIFY(told != sink.findings.end());
        QVERIFY2(told->subject.startsWith("Community, Notes (in "_L1), qPrintable(told->subject));
        QVERIFY(!sink.has(u"file.credentials-dropped"_s)); // not told twice
        QVERIFY(!sink.has(u"table.columns.unread"_s));
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
