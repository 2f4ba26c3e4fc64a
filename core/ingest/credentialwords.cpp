// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentialwords.h"

#include "core/base/text.h"

#include <QHash>
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
constexpr std::array marks{"666666", "888888", "admin", "code", "contrase", "cred", "cyfrinair", "kennwort", "login", "logon", "mdp", "operator", "p/w", "pass", "pin", "psk", "pw", "root",
                           "senha", "supervisor", "wachtwoord"};

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
bool hasMark(Text text)
{
    const auto lower = [](auto c) { return c >= 'A' && c <= 'Z' ? c + 32 : static_cast<int>(c); };
    const auto size = static_cast<size_t>(text.size());
    for (size_t i = 0; i + 2 < size; ++i) {
        const int first = lower(text[i]);
        if (first < 0 || first >= static_cast<int>(marksBy.size()))
            continue;
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

enum class Sense {
    Secret, // what follows is a password, whatever it looks like
    Hint,   // what follows is one if it looks like one
    User,
    Link,   // what follows is the value: "is", "to"
    Filler,
    Harmless,
    Other,
};

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
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
            "motdepasse logindetails");
        add(Sense::Hint, "pass login logins logon pin pincode code signin");
        add(Sense::Link, "is was are were to now as equals yw");
        add(Sense::Filler, "the a an has have had been be set reset changed change updated default new old current same still just also of for on this that user username name account and or then currently "
            "temporary temp local web gui ui onvif rtsp nvr dvr camera cam recorder device box unit site store details detail its it today yesterday back from with by");
        add(Sense::Harmless, "protected protection known unknown needed needs need required requires lost forgotten missing expired expires expiry wrong incorrect invalid rejected refused not no none never nobody "
            "only manager policy policies door lock locked blank empty see ask asked kept held in at per via when until must should will can cannot page screen prompt recovery change "
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
    bool isQuoted = false;
    Sense sense = Sense::Other;
};

bool isSeparator(QChar c) { return c.isSpace() || u"\"“”‘’<>()[]{},;|"_s.contains(c); }
bool isJoint(QChar c) { return u":=/\\-–—_>~#*"_s.contains(c); }

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
            case Sense::User:
                behindUser(i);
                break;
            default:
                break;
            }
        }
        std::vector<std::pair<qsizetype, qsizetype>> ranges; // one may hold words that another takes as well
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_isTaken[i])
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
        m_tokens.push_back({from, end, false, isQuoted, isQuoted ? Sense::Other : senseOf(text::folded(QStringView(m_text).sliced(from, end - from)))});
    }

    // One word; "pw:Tango", "PW-Tango" and "admin/Tango" are two.
    void addWord(qsizetype from, qsizetype end)
    {
        qsizetype letters = from;
        while (letters < end && (m_text.at(letters).isLetterOrNumber()))
            ++letters;
        qsizetype value = letters;
        while (value < end && isJoint(m_text.at(value)))
            ++value;
        const Sense head = senseOf(text::folded(QStringView(m_text).sliced(from, letters - from)));
        const bool isHead = letters > from && (head == Sense::Secret || head == Sense::Hint || head == Sense::User);
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
                if ((c == u',' || c == u';' || c == u'|') && !m_tokens.empty())
                    m_tokens.back().endsClause = true;
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
                if (isDue || looksSecret(value(i))) {
                    m_isTaken[i] = word(i) != u"…";
                    takeTail(i);
                }
                isDue = false;
                break;
            case Sense::Secret:
            case Sense::Hint:
            case Sense::Filler:
                break;
            }
        }
        if (user)
            m_isTaken[*user] = true;
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
        if (isCode && !(at > 0 && isCodeWord(text::folded(word(at - 1)))))
            return;
        bool hasUser = !isLogin;
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + 5 && !m_tokens[i - 1].endsClause; ++i) {
            hasUser = hasUser || m_tokens[i].sense == Sense::User;
            if (m_tokens[i].sense == Sense::Harmless)
                return;
            if (m_tokens[i].sense != Sense::Other)
                continue;
            if (!hasUser) // "login engineer/Tango82"
                return slashed(i);
            m_isTaken[i] = isLogin || looksSecret(value(i));
            return;
        }
    }

    static bool isCodeWord(const QString &folded)
    {
        static const QSet<QString> words = setOf("verification security ezviz validation encryption access pin");
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

    // "CAM01": a device's name, not a password.
    static bool isNumbered(QStringView word)
    {
        qsizetype letters = 0;
        while (letters < word.size() && word.at(letters).isLetter())
            ++letters;
        static const QSet<QString> words = setOf("cam camera ch channel nvr dvr xvr ipc till pos pc door room floor sw ap store site");
        return letters > 0 && words.contains(text::folded(word.first(letters)));
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

    QString &m_text;
    std::vector<Token> m_tokens;
    std::vector<bool> m_isTaken;
};
} // namespace

bool hasCredentialWord(QStringView text) { return hasMark(std::u16string_view(text.utf16(), static_cast<size_t>(text.size()))); }
bool hasCredentialWord(std::string_view utf8) { return hasMark(utf8); }

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

bool takeOutWorded(QString &text)
{
    return hasCredentialWord(text) && Clauses(text).run();
}

} // namespace phaseout::ingest
