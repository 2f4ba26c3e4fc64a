// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentialwords.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
// Behind a word for a password so many more words are looked at, up to the end of the clause.
constexpr int farthest = 10;

// Those with the same first character beside each other.
constexpr std::array marks{"666666", "888888", "admin", "adgangskode", "auth", "basic", "bearer", "clef", "code", "communit", "contrase", "cookie", "cred", "cyfrinair", "eyj", "heslo", "jelsz", "kennwort",
                           "key", "login", "logon", "mdp", "operator", "p/w", "parol", "pass", "pin", "psk", "pw", "root", "salasana", "secret", "senha", "session", "snmp", "supervisor", "token",
                           "viewer", "wachtwoord"};
// Looked for where a text has other characters at all, in both cases.
constexpr std::array wideMarks{u"clé", u"Clé", u"CLÉ", u"hasł", u"Hasł", u"HASŁ", u"lösenord", u"Lösenord", u"şifre", u"Şifre", u"парол", u"Парол", u"ПАРОЛ", u"密码", u"密碼", u"パスワード", u"비밀번호"};
// Of those the ones behind which no space stands.
const QStringView gluedMarks[] = {u"密码", u"密碼", u"パスワード", u"비밀번호"};

struct Range {
    std::uint8_t from = 0;
    std::uint8_t to = 0;
};

// Every text of every file is looked at: by its characters, the marks that may begin there.
constexpr std::array<Range, 128> marksBy = [] {
    std::array<Range, 128> ranges{};
    for (size_t i = 0; i < marks.size(); ++i) {
        Range &range = ranges[static_cast<size_t>(marks[i][0])];
        if (range.to == 0)
            range.from = static_cast<std::uint8_t>(i);
        range.to = static_cast<std::uint8_t>(i + 1);
    }
    return ranges;
}();

template<typename Text>
bool hasMark(Text text, bool &isWide)
{
    const auto lower = [](auto c) { return c >= 'A' && c <= 'Z' ? c + 32 : static_cast<int>(c); };
    const auto size = static_cast<size_t>(text.size());
    for (size_t i = 0; i < size; ++i) {
        const int first = lower(text[i]);
        if (first < 0 || first >= static_cast<int>(marksBy.size())) {
            isWide = true;
            continue;
        }
        const Range range = marksBy[static_cast<size_t>(first)];
        for (size_t m = range.from; m < range.to; ++m) {
            const char *const mark = marks[m];
            size_t at = 1;
            while (mark[at] != 0 && i + at < size && lower(text[i + at]) == mark[at])
                ++at;
            if (mark[at] == 0)
                return true;
        }
    }
    return false;
}

bool hasWideMark(QStringView text)
{
    return std::any_of(wideMarks.begin(), wideMarks.end(), [text](const char16_t *mark) { return text.contains(QStringView(mark)); });
}

enum class Sense {
    Secret, // what follows is a password, whatever it looks like
    Hint,   // what follows is one if it looks like one
    Weak,   // the next word is one if nothing but a password looks like it: "key", "community"
    User,
    Snmp,
    Access, // "RO", "RW" beside a community
    Scheme, // "Basic", "Bearer"
    Link,   // what follows is the value: "is", "to"
    Filler,
    Harmless,
    Other,
};

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ');
    return {list.begin(), list.end()};
}

Sense senseOf(const QString &folded)
{
    // One look for the word, since every word of every text that may tell one is asked for. What stands first here stands.
    static const QHash<QString, Sense> known = [] {
        QHash<QString, Sense> senses;
        const auto add = [&senses](Sense sense, const char *words) {
            for (const QString &word : setOf(words))
                if (!senses.contains(word))
                    senses.insert(word, sense);
        };
        add(Sense::Secret, "pw pws pwd pwds passwd passwort kennwort contrasena wachtwoord passphrase passcode passkey psk creds cred credential credentials mdp senha cyfrinair "
            "motdepasse logindetails haslo hasło hasłem heslo lösenord losenord passord kodeord adgangskode salasana jelszo parola şifre sifre пароль пароля 密码 密碼 パスワード 비밀번호 "
            "zugangsdaten zugangscode geheimwort palavrapasse apikey authkey wpapsk presharedkey secretkey accesskey privatekey");
        add(Sense::Weak, "community communities key keys token secret secrets auth priv session cle clef apitoken accesstoken");
        add(Sense::Snmp, "snmp snmpserver snmpagent snmpv1 snmpv2 snmpv2c snmpv3 snmpd");
        add(Sense::Access, "ro rw");
        add(Sense::Scheme, "basic bearer");
        add(Sense::Hint, "pass login logins logon pin pincode code signin");
        add(Sense::Link, "is was are were to now as equals yw est ist jest är är je es 是 は");
        add(Sense::Filler, "the a an has have had been be set reset changed change updated default new old current same still just also of for on this that user username name account and or then currently "
            "temporary temp local web gui ui snmp read write string strings ascii cipher simple encrypted sha sha1 sha256 md5 aes des onvif rtsp nvr dvr camera cam recorder device box unit site store details detail its it today yesterday back from with by");
        add(Sense::Harmless, "protected protection known unknown needed needs need required requires lost forgotten missing expired expires expiry wrong incorrect invalid rejected refused not no none never nobody "
            "only manager policy policies door lock locked blank empty see ask asked kept held enabled disabled in at per via when until must should will can cannot page screen prompt recovery change "
            "works working fails failed fail ok correct available stored safe vault keepass lastpass bitwarden managed shared sheet list file team helpdesk it's strong weak weakly "
            "strength secure insecure hash hashes hashed authentication auth keyboard-interactive interactive publickey please enter your");
        return senses;
    }();
    if (folded.isEmpty())
        return Sense::Filler;
    const Sense sense = known.value(folded, Sense::Other);
    if (sense == Sense::Secret || folded.endsWith("password"_L1) || folded.endsWith("passwords"_L1))
        return Sense::Secret;
    return sense == Sense::Other && isUserWord(folded) ? Sense::User : sense;
}

// Letters and figures in one word, a sign among them, or a row of figures; addresses and dates are none.
bool looksSecret(QStringView word)
{
    bool hasLetter = false, hasFigure = false, hasSign = false, hasPoint = false;
    for (const QChar c : word) {
        hasLetter = hasLetter || c.isLetter();
        hasFigure = hasFigure || c.isDigit();
        hasPoint = hasPoint || u"./:-"_s.contains(c);
        hasSign = hasSign || u"!@#$%^&*?+~_=£€"_s.contains(c);
    }
    if (word.size() < 4 || !(hasLetter || hasFigure))
        return false;
    return (hasLetter && hasFigure) || hasSign || (hasFigure && !hasPoint);
}

struct Token {
    qsizetype from;
    qsizetype end;
    bool endsClause = false; // a full stop, comma or semicolon behind it
    bool endsLine = false;
    bool isQuoted = false;
    Sense sense = Sense::Other;
};

// "CAM01": a device's name, not a password.
bool isNumbered(QStringView word)
{
    qsizetype letters = 0;
    while (letters < word.size() && word.at(letters).isLetter())
        ++letters;
    static const QSet<QString> words = setOf("cam camera ch channel nvr dvr xvr ipc till pos pc door room floor sw ap store site shop branch desk block zone rack bay lane aisle unit ip ptz dome "
                                             "port vlan lift gate level");
    return letters > 0 && words.contains(text::folded(word.first(letters)));
}

// Letters with figures or signs in one longer word that is no model, no address, no version and no name with a number ("Block12").
bool looksChosen(QStringView word)
{
    qsizetype letters = 0, figures = 0, signs = 0, first = 0;
    for (const QChar c : word) {
        letters += c.isLetter();
        figures += c.isDigit();
        signs += u"!@#$%^&*?+~=£€"_s.contains(c);
        if (u"./:-_\\"_s.contains(c))
            return false;
    }
    while (first < word.size() && word.at(first).isLetter())
        ++first;
    const QStringView rest = word.first(first).mid(1);
    const bool isOfOneCase = std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isLower(); }) || std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isUpper(); });
    const bool isName = !word.isEmpty() && word.front().isUpper() && isOfOneCase && first + figures == word.size() && figures <= 2;
    return word.size() >= 6 && letters > 0 && figures + signs > 0 && !isName && !isNumbered(word);
}

// "YWRtaW46c2VjcmV0" is "admin:secret".
bool isBasicLogin(QStringView word)
{
    const auto decoded = QByteArray::fromBase64Encoding(word.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).contains(':') && std::all_of((*decoded).begin(), (*decoded).end(), [](char c) { return static_cast<unsigned char>(c) >= ' '; });
}

bool isSeparator(QChar c) { return c.isSpace() || u"\"“”‘’<>()[]{},;|，；。（）"_s.contains(c); }
bool isJoint(QChar c) { return u":=/\\-–—_>~#*：＝"_s.contains(c); }

class Clauses {
public:
    explicit Clauses(QString &text) : m_text(text) { split(); }

    bool run()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            switch (m_tokens[i].sense) {
            case Sense::Secret:
                behindSecret(i);
                before(i);
                break;
            case Sense::Hint:
                behindHint(i);
                break;
            case Sense::Weak:
                behindWeak(i);
                break;
            case Sense::User:
                behindUser(i);
                besideUser(i);
                break;
            case Sense::Snmp:
                behindSnmp(i);
                break;
            case Sense::Access:
                besideAccess(i);
                break;
            case Sense::Scheme:
                behindScheme(i);
                break;
            default:
                m_isTaken[i] = m_isTaken[i] || (word(i).startsWith("eyJ"_L1) && word(i).size() >= shortestToken && word(i).contains(u'.'));
                break;
            }
        }
        std::vector<std::pair<qsizetype, qsizetype>> ranges; // one may hold words that another takes as well
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_isTaken[i] || word(i) == u"…")
                continue;
            const qsizetype from = m_tokens[i].from;
            const qsizetype end = from + value(i).size();
            if (!ranges.empty() && from <= ranges.back().second)
                ranges.back().second = std::max(ranges.back().second, end);
            else
                ranges.emplace_back(from, end);
        }
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
            m_text.replace(range->first, range->second - range->first, u"…"_s);
        return !ranges.empty();
    }

private:
    void add(qsizetype from, qsizetype end, bool isQuoted)
    {
        m_tokens.push_back({from, end, false, false, isQuoted, isQuoted ? Sense::Other : senseOf(text::folded(QStringView(m_text).sliced(from, end - from)))});
        if (m_text.at(from) == u'…') // what was taken out before is still the value
            m_tokens.back().sense = Sense::Other;
        else if (!isQuoted)
            m_tokens.back().sense = senseBehind();
    }

    // What the last word means behind the one before: "API key", "community string", "mot de passe".
    [[nodiscard]] Sense senseBehind() const
    {
        const size_t at = m_tokens.size() - 1;
        const Sense sense = m_tokens[at].sense;
        if (at == 0 || m_tokens[at - 1].endsClause)
            return sense;
        static const QHash<QString, QSet<QString>> secrets = [] {
            const QSet<QString> keys = setOf("enc encryption encrypt api wifi wlan wpa wpa2 wpa3 wep preshared shared snmp aes stream isup ehome ezviz hikconnect psk auth authentication privacy priv ssh "
                                             "radius tacacs radiusserver tacacsserver isakmp ike ipsec vpn verification bitlocker");
            const QSet<QString> communities = setOf("snmp snmpserver snmpagent ro rw read write get set trap v1 v2 v2c 2c");
            const QSet<QString> strings = setOf("community snmp ro rw read write");
            const QSet<QString> owners = setOf("wifi wlan wpa wpa2 wep api");
            QHash<QString, QSet<QString>> known{{u"key"_s, keys}, {u"keys"_s, keys}, {u"community"_s, communities}, {u"communities"_s, communities}, {u"string"_s, strings}, {u"strings"_s, strings},
                                                {u"name"_s, setOf("community")}, {u"token"_s, setOf("api access auth bearer")}, {u"phrase"_s, setOf("pass auth priv privacy")},
                                                {u"secret"_s, setOf("enable client shared radius tacacs api app chap sip user")}, {u"passe"_s, setOf("de palavra")}, {u"dacces"_s, setOf("code")}};
            for (const QString &owner : owners)
                known.insert(owner, setOf("cle clef"));
            return known;
        }();
        static const QSet<QString> weakOwners = setOf("security network access master product private public licence license activation recovery root session cloud host");
        const QString last = text::folded(word(at));
        // "u: admin p: Tango", "sshpass -p Tango"
        if (last == "p"_L1 && word(at).size() == 2 && (m_tokens[at - 1].sense == Sense::User || text::folded(word(at - 1)) == "sshpass"_L1))
            return Sense::Secret;
        const auto found = secrets.constFind(last);
        if (found == secrets.constEnd())
            return sense;
        const QString owner = text::folded(word(at - 1));
        if (found->contains(owner))
            return Sense::Secret;
        return (last == "key"_L1 || last == "keys"_L1) && weakOwners.contains(owner) ? Sense::Hint : sense;
    }

    // One word; "pw:Tango", "PW-Tango" and "admin/Tango" are two.
    void addWord(qsizetype from, qsizetype end)
    {
        for (const QStringView mark : gluedMarks)
            if (const QStringView all = QStringView(m_text).sliced(from, end - from); all.size() > mark.size() && all.startsWith(mark)) {
                qsizetype value = from + mark.size();
                while (value < end && (isJoint(m_text.at(value)) || u"是为為は는은"_s.contains(m_text.at(value))))
                    ++value;
                add(from, from + mark.size(), false);
                if (value < end)
                    addWord(value, end);
                return;
            }
        qsizetype letters = from;
        while (letters < end && (m_text.at(letters).isLetterOrNumber()))
            ++letters;
        qsizetype value = letters;
        while (value < end && isJoint(m_text.at(value)))
            ++value;
        const Sense head = senseOf(text::folded(QStringView(m_text).sliced(from, letters - from)));
        const bool isAnyHead = head == Sense::Secret || head == Sense::Hint || head == Sense::User;
        const bool isPairHead = head == Sense::Weak || head == Sense::Snmp || head == Sense::Access; // "key-fob" is one word
        const bool isHead = letters > from && (isAnyHead || (isPairHead && letters < end && u":=："_s.contains(m_text.at(letters))));
        if (isHead && value > letters && value < end) {
            add(from, value, false);
            return addWord(value, end);
        }
        add(from, end, false);
    }

    void split()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const QChar c = m_text.at(at);
            if (isSeparator(c)) {
                if (u",;|，；。"_s.contains(c) && !m_tokens.empty())
                    m_tokens.back().endsClause = true;
                if (c == u'\n' && !m_tokens.empty())
                    m_tokens.back().endsLine = true;
                // One behind a letter closes.
                const bool isOpening = at == 0 || !m_text.at(at - 1).isLetterOrNumber();
                const qsizetype close = !isOpening ? -1 : (c == u'"' || c == u'“' || c == u'‘') ? m_text.indexOf(c == u'"' ? QChar(u'"') : c == u'“' ? QChar(u'”') : QChar(u'’'), at + 1) : -1;
                if (close == at + 1)
                    at = close; // nothing between them
                else if (close > at && close - at <= longestQuoted && !m_tokens.empty() && isAfterSecret()) {
                    add(at + 1, close, true);
                    at = close;
                }
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < m_text.size() && !isSeparator(m_text.at(end)))
                ++end;
            qsizetype stop = end;
            while (stop > at + 1 && m_text.at(stop - 1) == u'.')
                --stop;
            addWord(at, stop);
            m_tokens.back().endsClause = stop < end;
            // "the,83" is no "the".
            if (Sense &sense = m_tokens.back().sense; (sense == Sense::Link || sense == Sense::Filler || sense == Sense::Harmless) && m_text.at(stop - 1).isLetterOrNumber()
                && gluedEnd(m_text, at, stop) > stop)
                sense = Sense::Other;
            at = end;
        }
        m_isTaken.resize(m_tokens.size());
    }

    // A quotation mark opens a value only behind a word for it: elsewhere it may be inches, or a name.
    [[nodiscard]] bool isAfterSecret() const
    {
        for (size_t i = m_tokens.size(); i-- > 0 && !m_tokens[i].endsClause;) {
            if (m_tokens[i].sense == Sense::Secret || m_tokens[i].sense == Sense::Hint)
                return true;
            if (m_tokens[i].sense == Sense::Other)
                return false;
        }
        return false;
    }

    [[nodiscard]] QStringView word(size_t i) const { return QStringView(m_text).sliced(m_tokens[i].from, m_tokens[i].end - m_tokens[i].from); }

    // The value that the word begins: "Tango,83" is two words.
    [[nodiscard]] QStringView value(size_t i) const
    {
        const Token &token = m_tokens[i];
        return QStringView(m_text).sliced(token.from, (token.isQuoted ? token.end : gluedEnd(m_text, token.from, token.end)) - token.from);
    }

    // The first word that may be the value goes; behind "is" and "to" the next one too, and whatever looks like one.
    void behindSecret(size_t at)
    {
        bool isDue = true;
        std::optional<size_t> user; // "password admin" tells one too
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + farthest && !m_tokens[i - 1].endsClause; ++i) {
            switch (m_tokens[i].sense) {
            case Sense::Link:
                isDue = true;
                break;
            case Sense::Harmless:
                isDue = false;
                user.reset();
                break;
            case Sense::User:
                if (isDue)
                    user = i;
                break;
            case Sense::Other:
                user.reset();
                if (isDue && isTypeNumber(i)) {
                    m_isTaken[i] = true;
                    break;
                }
                if (isDue || looksSecret(value(i))) {
                    m_isTaken[i] = word(i) != u"…";
                    takeTail(i);
                }
                isDue = false;
                break;
            case Sense::Secret:
            case Sense::Hint:
            case Sense::Weak:
            case Sense::Snmp:
            case Sense::Access:
            case Sense::Scheme:
            case Sense::Filler:
                break;
            }
        }
        if (user)
            m_isTaken[*user] = true;
    }

    // The 7 of "password 7 0822455D0A16", by which a switch says how what follows is written.
    [[nodiscard]] bool isTypeNumber(size_t at) const
    {
        return word(at).size() == 1 && word(at).front().isDigit() && at + 1 < m_tokens.size() && !m_tokens[at].endsClause && looksSecret(value(at + 1));
    }

    // "Tango81 is the password": an "is" must stand between.
    void before(size_t at)
    {
        bool isLinked = false;
        for (size_t i = at; i-- > 0 && at - i <= 5 && !m_tokens[i].endsClause;) {
            if (m_tokens[i].sense == Sense::Link || word(i) == u"=")
                isLinked = true;
            else if (m_tokens[i].sense == Sense::Other) {
                for (size_t left = i; left > 0 && m_tokens[left - 1].end + 1 == m_tokens[i].from && !m_text.at(m_tokens[i].from - 1).isSpace(); --left)
                    m_tokens[i].from = m_tokens[left - 1].from;
                m_isTaken[i] = m_isTaken[i] || (isLinked && looksSecret(value(i)));
                return;
            }
        }
    }

    // "password Tango, 83": figures alone behind a word of letters.
    void takeTail(size_t at)
    {
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        const auto isFigure = [](QChar c) { return c.isDigit() || u"!@#$%^&*?+"_s.contains(c); };
        if (at + 1 == m_tokens.size() || m_tokens[at + 1].from != m_tokens[at].end + 2 || m_text.at(m_tokens[at].end) != u',')
            return;
        const QStringView head = word(at);
        const QStringView tail = word(at + 1);
        m_isTaken[at + 1] = tail.size() <= 8 && std::all_of(head.begin(), head.end(), isLetter) && std::all_of(tail.begin(), tail.end(), isFigure);
    }

    // "Login to 4K0B6F" is what a device calls itself, and "login admin Tango82" no longer.
    void behindHint(size_t at)
    {
        const bool isLogin = word(at).startsWith(u"log", Qt::CaseInsensitive) || word(at).startsWith(u"sign", Qt::CaseInsensitive);
        const bool isCode = word(at).startsWith(u"code", Qt::CaseInsensitive);
        const size_t owner = at > 1 && m_isTaken[at - 1] ? at - 2 : at - 1; // "PIN 4821 code Tango"
        if (isCode && !(at > 0 && isCodeWord(text::folded(word(owner)))))
            return;
        bool hasUser = !isLogin;
        const bool isOfUser = at > 0 && m_tokens[at - 1].sense == Sense::User && !m_tokens[at - 1].endsClause; // "admin login is Tango82"
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + 5 && !m_tokens[i - 1].endsClause; ++i) {
            hasUser = hasUser || m_tokens[i].sense == Sense::User;
            if (m_tokens[i].sense == Sense::Harmless)
                return;
            if (m_tokens[i].sense != Sense::Other)
                continue;
            const QStringView told = value(i);
            const auto isLower = [](QChar c) { return c.isLower() && c > u'f'; }; // "Login 4K0B6F2PAG" and "Login to 5ad6c0" are devices
            const auto isUpper = [](QChar c) { return c.isUpper(); }; // "Verification code QWERTZ"
            if (!hasUser && !(isOfUser && looksSecret(told) && !isNumbered(told)) && !(i == at + 1 && looksChosen(told) && std::any_of(told.begin(), told.end(), isLower)))
                return slashed(i); // "login engineer/Tango82"
            m_isTaken[i] = isLogin || looksSecret(told) || (isCode && told.size() == 6 && std::all_of(told.begin(), told.end(), isUpper));
            return;
        }
    }

    static bool isCodeWord(const QString &folded)
    {
        static const QSet<QString> words = setOf("hikconnect connect verification security ezviz validation encryption access pin reset recovery activation cloud alarm door gate entry keypad keysafe safe");
        return words.contains(folded);
    }

    // The part behind the slash of "engineer/Tango82".
    void slashed(size_t i)
    {
        const qsizetype slash = word(i).indexOf(u'/');
        if (slash < 1 || !looksSecret(value(i).sliced(slash + 1)))
            return;
        m_tokens[i].from += slash + 1;
        m_isTaken[i] = true;
    }

    // "admin/Tango82", "admin / Tango85"; "Admin/Office" is a place.
    void behindUser(size_t at)
    {
        bool hasSlash = word(at).endsWith(u'/');
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + 2 && !m_tokens[i - 1].endsClause; ++i) {
            if (word(i) == u"/" || word(i) == u"\\") {
                hasSlash = true;
                continue;
            }
            if (!hasSlash && !word(i).startsWith(u'/'))
                return;
            const bool isRest = word(i).startsWith(u'/');
            const QStringView told = isRest ? value(i).sliced(1) : value(i);
            if (!looksSecret(told) || isNumbered(told))
                return;
            m_tokens[i].from += isRest ? 1 : 0;
            m_isTaken[i] = true;
            return;
        }
    }

    // "admin Tango81x", "uses admin Tango81 as login", "login with root, Tango81"; "ask the admin", "Admin Block12" and "admin, Leeds" are none.
    void besideUser(size_t at)
    {
        size_t next = at + 1;
        if (next + 1 < m_tokens.size() && !m_tokens[at].endsClause && text::folded(word(next)) == "with"_L1)
            ++next;
        if (next >= m_tokens.size() || m_tokens[at].endsLine || m_tokens[next].sense != Sense::Other)
            return;
        static const QSet<QString> words = setOf("log logs logged user username users uses use using login logins logon account sign signin connect");
        bool isLogin = false;
        for (size_t i = at; i-- > 0 && at - i <= 4 && !m_tokens[i].endsClause;)
            isLogin = isLogin || words.contains(text::folded(word(i)));
        const bool isAlone = at == 0 || m_tokens[at - 1].endsClause; // "admin; Tango81x"
        const QStringView told = value(next);
        if (isLogin ? looksSecret(told) && !isNumbered(told) : (isAlone || !m_tokens[at].endsClause) && next == at + 1 && looksChosen(told))
            m_isTaken[next] = true;
    }

    // "auth sha Tango81x", "key 7 0822455D0A16"; "key fob", "key for NVR12" are none.
    void behindWeak(size_t at)
    {
        bool isLinked = word(at).endsWith(u':') || word(at).endsWith(u'=');
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + 4 && !m_tokens[i - 1].endsClause && !m_tokens[i - 1].endsLine; ++i) {
            if (m_tokens[i].sense == Sense::Link)
                isLinked = true;
            else if (m_tokens[i].sense == Sense::Other && !isTypeNumber(i)) {
                m_isTaken[i] = m_isTaken[i] || (isLinked ? looksSecret(value(i)) && !isNumbered(value(i)) : looksChosen(value(i)));
                return;
            } else if (m_tokens[i].sense == Sense::Secret || m_tokens[i].sense == Sense::Hint || m_tokens[i].sense == Sense::Harmless)
                return;
        }
    }

    // "SNMP v2c Tango81x", "SNMP: public"; what a switch is told may have more words between. Also nmap's "SNMPv1 server (public)".
    void behindSnmp(size_t at)
    {
        static const QSet<QString> passed = setOf("v1 v2 v2c v3 1 2 2c 3 server version host");
        static const QSet<QString> known = setOf("public private");
        bool isConfigured = text::folded(word(at)).size() > 8 || word(at).endsWith(u'3');
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + farthest && !m_tokens[i - 1].endsClause && !m_tokens[i - 1].endsLine; ++i) {
            const Sense sense = m_tokens[i].sense;
            if (sense == Sense::Secret || sense == Sense::Weak || sense == Sense::Hint || sense == Sense::User || sense == Sense::Harmless)
                return;
            const QString folded = text::folded(word(i));
            isConfigured = isConfigured || folded == "v3"_L1;
            if (sense != Sense::Other || passed.contains(folded))
                continue;
            const bool isBracketed = m_text.at(m_tokens[i].from - 1) == u'(' && text::folded(word(i - 1)) == "server"_L1;
            m_isTaken[i] = m_isTaken[i] || known.contains(folded) || isBracketed || looksChosen(value(i));
            if (!isConfigured)
                return;
        }
    }

    // "public RO, Tango RW", "RO public RW Tango".
    void besideAccess(size_t at)
    {
        const auto isSnmp = [this](const Token &token) { return token.sense == Sense::Snmp || text::folded(QStringView(m_text).sliced(token.from, token.end - token.from)).startsWith("communit"_L1); };
        if (std::none_of(m_tokens.begin(), m_tokens.end(), isSnmp))
            return;
        const bool isBehind = at > 0 && !m_tokens[at - 1].endsClause && !m_tokens[at - 1].endsLine && m_tokens[at - 1].sense == Sense::Other && m_ofAccess != at - 1;
        const bool isBefore = at + 1 < m_tokens.size() && !m_tokens[at].endsClause && !m_tokens[at].endsLine && m_tokens[at + 1].sense == Sense::Other;
        if (isBehind)
            m_isTaken[at - 1] = true;
        else if (isBefore) {
            m_isTaken[at + 1] = true;
            m_ofAccess = at + 1;
        }
    }

    // "Basic YWRtaW46c2VjcmV0"
    void behindScheme(size_t at)
    {
        if (at + 1 == m_tokens.size())
            return;
        const QStringView told = value(at + 1);
        const bool isBasic = text::folded(word(at)) == "basic"_L1;
        m_isTaken[at + 1] = m_isTaken[at + 1] || (isBasic ? isBasicLogin(told) : told.size() >= shortestToken && looksSecret(told));
    }

    static constexpr qsizetype shortestToken = 16;
    QString &m_text;
    size_t m_ofAccess = 0; // the word that the one before was taken with
    std::vector<Token> m_tokens;
    std::vector<bool> m_isTaken;
};
} // namespace

bool hasCredentialWord(QStringView text)
{
    bool isWide = false;
    return hasMark(std::u16string_view(text.utf16(), static_cast<size_t>(text.size())), isWide) || (isWide && hasWideMark(text));
}
bool hasCredentialWord(std::string_view utf8)
{
    bool isWide = false;
    return hasMark(utf8, isWide) || (isWide && hasWideMark(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))));
}

qsizetype gluedEnd(QStringView text, qsizetype from, qsizetype end)
{
    constexpr qsizetype farthestGlued = 256; // characters
    QStringView rest = text.sliced(end).left(farthestGlued);
    if (rest.isEmpty() || rest.front().isSpace() || rest.startsWith(u"</"))
        return end;
    qsizetype size = 0;
    while (size < rest.size() && !rest.at(size).isSpace())
        ++size;
    rest = rest.first(size);
    const QStringView before = text.first(from).right(farthestGlued);
    if (const qsizetype quote = rest.indexOf(u'"'); quote >= 0 && before.count(u'"') % 2 == 1)
        rest = rest.first(quote);
    if (const qsizetype quote = rest.indexOf(u'”'); quote >= 0 && before.count(u'“') > before.count(u'”'))
        rest = rest.first(quote);
    while (!rest.isEmpty() && u".,;:|)]}>\"”’'"_s.contains(rest.back()))
        rest.chop(1);
    return end + rest.size();
}

bool isUserWord(QStringView word)
{
    for (const char *one : {"admin", "administrator", "root", "operator", "viewer", "supervisor", "666666", "888888"})
        if (word.compare(QLatin1StringView(one), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

bool takeOutHeaders(QString &text)
{
    if (!text.contains("authori"_L1, Qt::CaseInsensitive) && !text.contains("cookie"_L1, Qt::CaseInsensitive) && !text.contains("x-"_L1, Qt::CaseInsensitive))
        return false;
    // Scanners write the end of a line as "\x0d\x0a", too.
    static const QString start = uR"((?:(?<![\w-])|(?<=\\x0[ad])|(?<=\\[rn])))"_s;
    static const QString rest = uR"(((?:(?!\\x0[ad]|\\[rn])[^\r\n"])+))"_s;
    static const QRegularExpression login(QString(start + uR"((?:(?:proxy-)?authori[sz]ation[ \t]*[:=][ \t]*(?:basic|digest|bearer|token|negotiate|ntlm|apikey|aws4-hmac-sha256))"
                                                          "|x-(?:api-key|auth-token|access-token|csrf-token)[ \\t]*[:=])[ \\t]+(?!…)"_s + rest), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cookie(QString(start + uR"((?:set-)?cookie2?[ \t]*:)"_s + rest), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(uR"(=[ \t]*([^;,\s…\\]+))"_s);
    const qsizetype size = text.size();
    bool hadOne = false;
    for (auto match = login.match(text); match.hasMatch(); match = login.match(text, match.capturedStart(1))) {
        text.replace(match.capturedStart(1), match.capturedLength(1), u"…"_s);
        hadOne = true;
    }
    for (auto match = cookie.match(text); match.hasMatch(); match = cookie.match(text, match.capturedStart(1))) {
        QString told = match.captured(1);
        for (auto one = value.match(told); one.hasMatch(); one = value.match(told, one.capturedStart(1) + 1)) {
            told.replace(one.capturedStart(1), one.capturedLength(1), u"…"_s);
            hadOne = true;
        }
        text.replace(match.capturedStart(1), match.capturedLength(1), told);
    }
    return hadOne || text.size() != size;
}

bool takeOutWorded(QString &text)
{
    return hasCredentialWord(text) && Clauses(text).run();
}

} // namespace phaseout::ingest
