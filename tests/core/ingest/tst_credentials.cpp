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
                                "Mot de passe : %1", "community=%1", "uses admin %1 as login", "密码%1", "enable secret 5 %1", "username x password 7 %1", "u:admin p:%1", "user=fred, p=%1"};

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
        row("on and with a sign", u"log on with admin & Tango81"_s, u"log on with admin & …"_s);
        row("French, with", u"accès admin avec Pluie!88"_s, u"accès admin avec …"_s);
        row("Spanish, and", u"entrar con admin y Tango81"_s, u"entrar con admin y …"_s);
        row("Italian, and", u"accedere con admin e Tango81"_s, u"accedere con admin e …"_s);
        row("a key safe", u"key safe 7732, rear door"_s, u"key safe …, rear door"_s);
        row("in one word", u"Keysafe: 7732"_s, u"Keysafe: …"_s);
        row("a lock box", u"lockbox 4821"_s, u"lockbox …"_s);
        row("an installer's", u"installer default 12345abc"_s, u"installer default …"_s);
        row("a network", u"WPA2: Tango81"_s, u"WPA2: …"_s);
        row("SNMP 3, glued", u"SNMPv3 authpriv Snmpsecret1"_s, u"SNMPv3 authpriv …"_s);
        row("at", u"admin@Rover2024"_s, u"admin@…"_s);
        row("of a recorder", u"PIN for NVR 4821"_s, u"PIN for NVR …"_s);
        row("of a panel", u"PIN of the alarm panel: 77321"_s, u"PIN of the alarm panel: …"_s);
        row("a keypad's", u"Use code 5566#"_s, u"Use code …"_s);
        row("a keypad's, behind", u"code *4821 for the side door"_s, u"code … for the side door"_s);
        row("an alarm's", u"alarm unset code 4471"_s, u"alarm unset code …"_s);
        row("three codes", u"engineer code 1111, user code 5560, duress 5569"_s, u"engineer code …, user code …, duress …"_s);
        row("of a door, in French", u"code porte 3344B"_s, u"code porte …"_s);
        row("of a door, in German", u"Türcode 6655#"_s, u"Türcode …"_s);
        row("of a door, in Polish", u"Kod do drzwi 7788"_s, u"Kod do drzwi …"_s);
        row("of a door, behind it", u"code for the gate 4471"_s, u"code for the gate …"_s);
        row("a keypad's, behind a colon", u"Zutritt: 9081#"_s, u"Zutritt: …"_s);
        row("an equals sign between spaces", u"admin = Tango123"_s, u"admin = …"_s);
        row("logs on with", u"logs on with Tango77!"_s, u"logs on with …"_s);
        row("logged in with", u"logged in to the NVR with Tango77!"_s, u"logged in to the NVR with …"_s);
        row("a sign for a letter", u"p@ssword Tango555"_s, u"p@ssword …"_s);
        row("in brackets behind it", u"Tango17 (pw)"_s, u"… (pw)"_s);
        row("a phrase", u"passphrase: correct horse battery staple"_s, u"passphrase: …"_s);
        row("a phrase that is", u"the passphrase is seven green Tango bottles, till 4"_s, u"the passphrase is …, till 4"_s);
        row("a safe's", u"safe combination 12-44-31"_s, u"safe combination …"_s);
        row("a network and its password", u"wifi: StoreGuest / Tan!Nest9"_s, u"wifi: StoreGuest / …"_s);
        row("glued", u"SSID StoreGuest/Tan!Nest9"_s, u"SSID StoreGuest/…"_s);
        row("remote help", u"TeamViewer 123456789 / tango9"_s, u"TeamViewer 123456789 / …"_s);
        row("an option of a command", u"mysql -pTango5 -u root"_s, u"mysql -p… -u root"_s);
        row("a private key", u"-----BEGIN RSA PRIVATE KEY-----MIIEpAIB/x-----END RSA PRIVATE KEY-----, till 4"_s, u"-----BEGIN RSA PRIVATE KEY-----…-----END RSA PRIVATE KEY-----, till 4"_s);
        row("a private key cut short", u"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1r"_s, u"-----BEGIN OPENSSH PRIVATE KEY-----…"_s);
        row("a cloud's secret", u"AKIAIOSFODNN7EXAMPLE / wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY"_s, u"AKIAIOSFODNN7EXAMPLE / …"_s);
        row("an answer", u"security answer: Fluffykins"_s, u"security answer: …"_s);
        row("a file's name", u"NVR admin_Tango32"_s, u"NVR admin_…"_s);
        row("on a keypad", u"keypad 9913"_s, u"keypad …"_s);
        row("on a keypad, joined", u"Keypad:9913"_s, u"Keypad:…"_s);
        row("on a keypad, that is", u"Keypad is now 9913, rear door"_s, u"Keypad is now …, rear door"_s);
        row("on a keypad, in brackets", u"rear door keypad (4471#)"_s, u"rear door keypad (…)"_s);
        row("on a keypad, a year that is", u"keypad is 2023"_s, u"keypad is …"_s);
        row("on a keypad of a place", u"keypad on the rear door is 9913"_s, u"keypad on the rear door is …"_s);
        row("on a keypad, in French", u"digicode 4471"_s, u"digicode …"_s);
        row("entered at a prompt", u"enter 4471 at the prompt"_s, u"enter … at the prompt"_s);
        row("entered, with letters", u"Enter taNgo81 at the login screen"_s, u"Enter … at the login screen"_s);
        row("punched in", u"Punch in 4471 on the keypad"_s, u"Punch in … on the keypad"_s);
        row("pressed at a gate", u"press 4471# at the gate"_s, u"press … at the gate"_s);
        row("in the next clause", u"usual pw, the one with the dog's name Rex99"_s, u"usual pw, the one with the dog's name …"_s);
        row("in the next clause, that is", u"same password as always, it's taNgo81"_s, u"same password as always, it's …"_s);
        row("a login that was changed", u"login changed from Tango81 to Tango82"_s, u"login changed from … to …"_s);
        row("a login that was a word", u"NVR login was changed from summer to Tango82"_s, u"NVR login was changed from … to …"_s);
        row("a user whose was changed", u"admin account changed from taNgo81 to taNgo82"_s, u"admin account changed from … to …"_s);
        row("a PIN that was changed", u"PIN changed from 4821 to 9913"_s, u"PIN changed from … to …"_s);
        row("an alarm's code that was changed", u"alarm code changed from 4821 to 9913"_s, u"alarm code changed from … to …"_s);
        row("changed, in German", u"Login geändert von Tango81 auf Tango82"_s, u"Login geändert von … auf …"_s);
        row("initials, glued", u"u:admin p:taNgo!44, till 4"_s, u"u:admin p:…, till 4"_s);
        row("initials of anybody", u"u: fred, p: summer"_s, u"u: fred, p: …"_s);
        row("initials in brackets", u"NVR (u:fred p:taNgo81)"_s, u"NVR (u:fred p:…)"_s);
        row("initials and figures", u"u: fred p: 48219"_s, u"u: fred p: …"_s);
        row("one initial", u"user=fred p=taNgo!81"_s, u"user=… p=…"_s);
        row("one initial, spelt out", u"Username: fred / P: summer"_s, u"Username: fred / P: …"_s);
        row("a login with, as", u"Login with taNgo_1 as admin"_s, u"Login with … as admin"_s);
        row("logged on using, as", u"logged on using taNgo!1 as root"_s, u"logged on using … as root"_s);
        row("an account that was reset", u"Admin acct reset 2/3/26, now taNgo!88"_s, u"Admin acct reset 2/3/26, now …"_s);
        row("a login that was changed, and is now", u"NVR login changed. Now is taNgo88"_s, u"NVR login changed. Now is …"_s);
        row("a password that was changed, and is now", u"pw updated; now taNgo88"_s, u"pw updated; now …"_s);
        for (const char *left : {"Hikvision12345", "hik12345", "Dahua12345!", "admin12345", "admin123", "Password1234", "abcd1234", "12345abc", "P@ssw0rd", "wbox123", "Hanwha123456"})
            row(left, u"the usual (%1), till 4"_s.arg(QLatin1StringView(left)), u"the usual (…), till 4"_s);
        for (const char *harmless : {"p:2", "P: 01632 960123", "p: 14, 15", "u: 4", "U: 4 P: 2", "u: 12, p: 01632 960123", "U: 48V P: 15.4W", "u: Smith p: 01632 960123", "user: Smith, p: 01632960123", "u: fred p: unknown", "u: fred p: tbc", "u: fred p: 12", "user=… p=…",
                                     "Camera u: left", "rack U=12 P=4", "see p: 12 of menu: rear", "Group: lane P: 3", "http://nvr/?u=fred", "u: see p: 4",
                                     "Login with badge as admin", "Login with SSO as admin", "log in with INC0045678 as admin", "left with NVR02 as viewer", "fitted with Camera_1 as viewer",
                                     "Admin desk changed, now Block12", "Admin office moved 2/3/26, now room 4", "Password reset 2/3/26, now with ADT", "Login changed, now NVR02", "login page updated, now V5.7.1", "Camera reset, now DS2CD2143", "Admin acct reset, now works",
                                     "HIK12345", "ticket DAHUA12345", "Hikvision 12345", "Hikvision123", "hikvision12345.pdf", "store 12345", "the usual (Hikvision)", "Axis1234", "tel 0161 12345", "admin12"})
            row(harmless, QString::fromUtf8(harmless), QString::fromUtf8(harmless));
        for (const char *harmless : {"keypad 2nd floor", "keypad model 9913-A", "keypad 9913-A", "keypad 2023", "keypad by gate 4471", "Keypad replaced 2021", "keypads 1200 ordered", "keypad for store 0412", "Keypad to store 0412", "Keypad 12", "keypad in lane 3 moved to 4471", "keypad of till 4 is 30 mm wide", "keypad unknown. Height is 1200",
                                     "enter 4471 in the asset field", "Nobody could enter; 4471 at the door", "Enter via door 4471",  "enter store 0412 at the prompt", "centre 4471 at the door", "press 1 at the prompt", "press 4471 for the manager", "Entered at 0930 on the panel",
                                     "usual pw, ask the one with the keys", "password with Chubb, the one for NVR02", "password held by ADT, it's in contract C88123", "pw unknown, its label is SEC-104",
                                     "login changed from local to LDAP", "login page changed from Web3.0 to Web5.0", "login changed from 10.0.0.5 to 10.0.0.9", "store code changed from 0412 to 0413", "admin desk moved from Stairs2 to Block12", "login from 0900 to 1700",
                                     "camera changed from DS-2CD2143G0-I to P3265-LV", "Admin changed from Bob to Sue", "PIN pad changed from lane4 to lane7"})
            row(harmless, QString::fromUtf8(harmless), QString::fromUtf8(harmless));
        for (const char *harmless : {"user code of practice 2023", "Kod sklepu 0301", "kod pocztowy 00-950", "code 4471 in the log", "Code door 14", "logged in 14:30 on NVR02", "logs on with SSO", "signed in with badge INC0045678", "CAM01 (pw)",
                                     "passphrase: held by the manager", "Passphrase: see KeePass", "safe combination held by ADT", "wifi: StoreGuest", "WiFi 2.4GHz / 5GHz", "wifi 802.11ac/802.11n", "SSID Guest / NVR0012",
                                     "TeamViewer 123456789", "mkdir -p2024x", "Asia Market 12", "Engineer Code panel", "duress button 2", "admin_block12", "Zutritt nur mit Ausweis", "-----BEGIN CERTIFICATE-----MIIE"})
            row(harmless, QString::fromUtf8(harmless), QString::fromUtf8(harmless));
        for (const char *harmless : {"Key: blue = external, red = internal", "key safe by the rear door", "Key safe 12", "Installer default settings", "installer Alarm24 Ltd", "WPA2 Enterprise network",
                                     "admin@10.1.3.27", "admin@nvr.example.net", "admin@nvr01", "PIN for store 0412", "PIN for NVR 12", "Use code 0412 of the register", "code 5566 in the log", "use lane 4#"})
            row(harmless, QString::fromUtf8(harmless), QString::fromUtf8(harmless));
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

    // Behind these words a password stands, a word as well as one with figures.
    void whatTellsOne_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {
                 "PW: %1", "password for the recorder %1", "user: admin, pass: %1", "Usr: admin Pwd: %1", "admin/%1", "login: admin / %1", "creds are admin/%1",
                 "Password was changed on 12/03/2024 to %1", "Passwort lautet %1", "P/W: %1", "Pass word %1", "psw %1", "Passw: %1", "psswd %1", "Pword %1", "PWD1: %1",
                 "pwd2 = %1", "usr admin psw %1", "WLAN-Schlüssel: %1", "WLAN Schlüssel: %1", "mdp est %1", "la clave es %1", "senha é %1", "Codice accesso %1",
                 "Código de acceso %1", "hasło to %1", "密码是%1", "登录密码：%1", "口令：%1", "验证码 %1", "Hik-Connect code: %1", "the admin account uses %1", "logs in with admin and %1",
                 "administrator: %1", "snmpget -v2c -c %1 10.1.1.1", "code alarme %1", "snmpwalk -v3 -A %1 10.1.1.1", "User: admin; Password; %1", "pw Site 12: %1", "password for NVR: %1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatTellsOne()
    {
        QFETCH(QString, text);
        for (const TextKind kind : {TextKind::Words, TextKind::Name}) {
            const QString cleaned = withoutUserInfo(text.arg(u"taNgo8x1"_s), nullptr, kind);
            QVERIFY2(!cleaned.contains("taNgo"_L1) && cleaned.contains(u'…'), qPrintable(cleaned));
            QCOMPARE(withoutUserInfo(cleaned, nullptr, kind), cleaned);
        }
    }

    // Words that only speak of passwords, keys and logins stay, whatever language they are in.
    void whatSpeaksOfThem_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {
                 "Password set by installer on 12 March 2023", "Password unknown to store staff", "Password is unknown", "Password is held by Security",
                 "Password to be changed at next visit", "The password was reset on site by Chubb", "Password required for playback",
                 "Password needed, call helpdesk 0161 496 0000", "Passwords are stored in CyberArk", "Passwords changed Q3 2025", "Default password must be changed",
                 "Default passwords changed 2024-05", "password prompt shows Web 3.0", "Wrong password given by ADT, ref 88123", "PIN code changed after break in",
                 "PIN pad replaced 2021", "New pin pads fitted lanes 1 to 8", "Door code held by manager", "Alarm code with keyholder", "Access code needed from landlord",
                 "Admin password with IT", "Admin login not working", "admin account locked out", "User admin disabled", "Root access not available", "Login requires VPN",
                 "Login OK", "Login details with supplier", "Logins as per NVR", "Passwort unbekannt", "Passwort vom Händler anfordern",
                 "Passwort wurde zurückgesetzt am 03.04.2025", "Kennwort beim Filialleiter erfragen", "Mot de passe oublié", "Mot de passe inconnu, voir ticket 4512",
                 "Mot de passe modifié le 12/03/2024", "Contraseña desconocida", "Contraseña en poder de Prosegur", "Senha com o gerente", "Senha alterada em 2024",
                 "Password sconosciuta", "Password cambiata il 12/03/2024", "Wachtwoord onbekend", "Wachtwoord gewijzigd op 12-03-2024", "Hasło nieznane",
                 "Hasło zmienione 12.03.2024", "密码未知", "SNMP v3 configured", "SNMP community changed 2024", "Community string to be changed", "Key to cabinet with manager",
                 "Keys held by landlord", "Key code cabinet", "Wi-Fi key on router label", "encryption key not set", "Encryption key required for Hik-Connect",
                 "Verification code: see label", "Hik-Connect: not enrolled", "Pass: PAT tested 2024", "Pass", "PASS 12/03/2024", "Passes inspection", "Key: 4", "Code: A12",
                 "Community Room: lights", "pw changed", "PW: unknown", "pwd: see KeePass", "Password: see KeePass", "Passwort: siehe KeePass", "Password: n/a", "Password: TBC",
                 "Password - unknown", "No password", "Token ring", "Login page has no lock icon", "Login page not reachable since 2025-01-02", "Password length 8 minimum",
                 "password rule: 8 characters", "Password aging 90 days", "Cred. review 2024-02-02", "Two passwords needed", "Camera asks for password after reboot",
                 "Camera asks for password on port 8000", "Changed password, rebooted NVR02", "Changed password; rebooted 12/03/2024", "Forgot password, INC0045612 raised",
                 "Login screen shows model DS-2CD2143G0-I", "Password changed 12/03/2024 by J. Smith", "Password was changed to comply with policy SEC-104",
                 "PIN pad area, lane 4", "Pin code door lock 2nd floor replaced", "Key holder: Dave, ext 4412", "Key safe by rear door", "Admin office, room 214",
                 "Admin corridor cam12", "Root cause: PoE budget exceeded on SW03", "Operator desk 3", "Passed PAT test 2024-05-11", "Passed inspection by ADT",
                 "Pass-through lane 5 camera", "Passenger lift lobby", "Bypass installed 2023", "Community centre side, facing car park", "Keyboard shop window",
                 "Code 39 barcode scanner nearby", "Token machine behind camera", "Secret shopper area", "Private road, access via gate 5", "Session recorded 14:30 to 16:00",
                 "Basic model, no IR", "Public area RO desk", "SNMP v2 enabled, see ticket INC0045678", "SNMP polling by Solarwinds01", "Auth by ticket CHG0031234",
                 "Password reset by helpdesk INC0098123", "password unchanged since install", "Password sheet held by Security Manager",
                 "Login as admin not possible, locked out since 2024-03-01", "Access code panel beside camera 7", "Admin: Sarah Jones, ext 2231", "Root bound in tree blocks view",
                 "Key: see cabinet K12", "Viewer PC replaced with Dell7010", "Operator room NVR01", "Old login page firmware V5.4.5", "Supervisor: Tom Brown tel 07700900123",
                 "PW Engineering installed 2019", "Pwd Park Wood Drive entrance", "Cred. note raised 2024-114", "Kennwort unbekannt, Techniker 4711 kommt",
                 "Camera passkey to be rotated by vendor Q3", "PSK House, floor 2", "PIN 12 of relay board faulty", "Alarm code panel moved to aisle14",
                 "Verification pending, ref CASE88412", "Store postcode HG4 1BN checked", "pass card reader R2D2 beside", "Camera on lamp post 4417", "Barcode area 12345678",
                 "Encoded at H265 4096 kbps", "Spin code: 12345", "Login: see SOP-114", "Credit card terminal beside till 4", "Password for portal expires 31/12/2026",
                 "auth0 portal migrated 2025", "Keyed alike lock 4021", "Compass Group unit 1234", "Key fob K4417 opens cage", "Session border controller rack B2",
                 "key account manager 0161-496-0000", "Key 7 opens the cabinet", "Keys with security, box 14b", "Token ring cabling still in ceiling", "Admin Block 2 stairs",
                 "Administrator is Bob, 2nd line", "viewer app v3.2.1", "root bridge is SW-CORE-01", "Basic install, 4 cams", "Pass: visual inspection OK", "pass 2 of 3",
                 "Code: 404", "Code of Practice 2023 applies", "Postal code DE13GP", "Passwordless login enabled", "Site community liaison: Ann Lee", "Pin board behind till",
                 "PIN entry visible - reposition 30cm", "Privacy mask on PIN pad till 7", "Kennwort wurde am 12.03.2024 geändert", "Passwort siehe KeePass, Eintrag K12",
                 "Passwort beim Marktleiter", "Mot de passe chez le gérant", "Clé du local technique n° 4B", "Code d'accès du portail: voir accueil",
                 "Contraseña cambiada por Prosegur 03/2024", "Clave del almacén en recepción", "Password dal responsabile", "Codice negozio 0301 errato",
                 "Wachtwoord bij filiaalmanager", "Hasło u kierownika sklepu", "Login nicht möglich seit Update V5.7", "Passwords rotated Q2 2024 per SEC-12",
                 "PIN-Pad Kasse4 im Bild", "Password policy v2.1 applied", "Default password still set", "default password in use, flagged by audit A-117",
                 "Password expired 2024-06-30", "Password field blank", "No password set", "Password same as NVR", "Password as per NVR02", "Password in Keeper under Store0301",
                 "Password held by ADT, contract 88123", "passwords stored in vault V-112", "The password does not work", "Password never changed since 2016 install",
                 "Passcode locked keypad replaced 04/2022", "Credentials requested from installer 2024-05-02", "Credentials with Chubb ref 55012",
                 "Creds unknown - factory reset 12/05/24", "Login failed 3 times 11/11/2025", "Login via NVR02 only", "login page shows Web3.0", "admin locked 30min",
                 "Admin notified 14/02/2025", "Root CA expired 2023", "SNMP disabled 2024-03-01", "SNMP trap host 10.1.1.5", "Key: 2 cams fail, 4 ok",
                 "Key Stage2 school next door", "Token issued 2024-02-03 for lift", "secret compartment in unit4B", "Session timeout 15min", "Verification code missing on label",
                 "Security code on label unreadable", "Pass rate 98%"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatSpeaksOfThem()
    {
        QFETCH(QString, text);
        bool hadOne = false;
        QCOMPARE(withoutUserInfo(text, &hadOne), text);
        QVERIFY(!hadOne);
    }

    // Names of stores, places and devices stay: "PW" may be initials, "Pass" a gate.
    void namesStay_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {
                 "Admin Office2", "Admin-Corridor01", "Admin/Stairs2", "Key Cutting 01", "Keys4U kiosk", "Login Desk3", "Passage 12", "PASS THRU 04", "PW CAM01", "PW-CAM-01",
                 "PW Scanner3", "Keypad 1204", "Keypad #1204", "PW Printer 12", "PIN PAD 07", "Pin Pad Till14", "Pass Gate04B", "Passenger Lift2", "Security Code Door14", "Door Code panel", "Secret Garden 4a", "Token Kiosk K12",
                 "Root Cellar 2B", "Operator Desk42", "Viewer3 bay", "SNMP Rack R12", "Public Entrance RO3", "Community Room2A", "Password Reset Kiosk12", "Session Room S4",
                 "Basic Shop B12", "Private Yard Y14", "Cred Park C12", "Auth Room A1", "Pass 14", "MDP Office 3", "Supervisor Office2", "Lane4 key safe", "KeyAccounts Desk22x",
                 "login-kiosk-02", "PSK-12 lobby", "Code Red Wall7", "Wifi Key Shop22", "RO Plant 7", "Kasse 3 Pass 2", "Mdp entrée principale", "Clé serrure portail4",
                 "Schlüssel Kasten 12B", "Hasło Reklamowe 3", "Senha guichet A12", "Zone Secret Santa 2025", "Store Name", "Address 1", "Pass Street", "12 Pass Street",
                 "Key Street 12", "4b Key Street", "Admin Bldg2", "Admin Block2", "Login Road", "Unit 7A Login Road", "Keys Avenue", "88A Keys Avenue", "Public RO12",
                 "Community House 12a", "Secret Lane", "7b Secret Lane", "PW Retail Park", "Unit12 PW Retail Park", "Root Hill", "Root Hill 14x", "Code Lane", "Code Lane A12"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void namesStay()
    {
        QFETCH(QString, name);
        test::CollectingSink sink;
        const QByteArray list = "Store code,Store name,Address,Postcode\n0001," + quoted(name) + ',' + quoted(u"12 "_s + name) + ",LS6 4JP\n";
        QVERIFY(test::readBytes(*readerFor(u"stores"_s), list, sink, test::optionsFor(u"r.csv"_s)).has_value());
        QCOMPARE(sink.stores.front().text(StoreField::Name), name);
        QCOMPARE(sink.stores.front().text(StoreField::Address), QString(u"12 "_s + name));
        test::CollectingSink devices;
        QVERIFY(test::readBytes(*readerFor(u"devices"_s), "IP,Camera name\n10.0.0.1," + quoted(name) + '\n', devices, test::optionsFor(u"d.csv"_s)).has_value());
        QCOMPARE(devices.observations.front().text(TraitKind::Name), name);
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

    // The same, of every telling and of passwords that look like the names and numbers of things: "CCTV579".
    void noTellingKeepsOne()
    {
        for (const char *telling : tellings)
            for (std::uint32_t seed = 0; seed < 9'000; seed += 31) {
                const QString secret = secretOf(seed);
                const QString told = QString::fromUtf8(telling).arg(secret);
                QVERIFY2(!withoutUserInfo(told).contains(secret), qPrintable(told));
            }
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
