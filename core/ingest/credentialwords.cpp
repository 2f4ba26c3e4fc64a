// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentialwords.h"

#include "core/base/text.h"
#include "core/ingest/credentiallexicon.h"
#include "core/ingest/credentialtokens.h"
#include "core/ingest/secretshape.h"

#include <QRegularExpression>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
// Behind a word for a password so many more words are looked at, up to the end of the clause.
constexpr int farthest = 10;
constexpr qsizetype shortestToken = 16;

// Finds the words of a text that are passwords: by each word for one, those behind, before and beside it.
class Clauses {
public:
    Clauses(QString &text, TextKind kind)
        : m_text(text)
        , m_isName(kind == TextKind::Name)
        , m_tokens(text, m_isName)
        , m_isTaken(m_tokens.size())
    {
    }

    bool run()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            behindVerb(i);
            afterChange(i);
            switch (m_tokens[i].sense) {
            case Sense::Secret:
            case Sense::Short:
                behindSecret(i);
                behindClause(i);
                before(i);
                break;
            case Sense::Hint:
                behindHint(i);
                changedFrom(i);
                break;
            case Sense::Keyed:
                behindKeyed(i);
                break;
            case Sense::Weak:
                behindWeak(i);
                break;
            case Sense::User:
                behindUser(i);
                besideUser(i);
                beforeUser(i);
                changedFrom(i);
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
            case Sense::Account:
                behindAccount(i);
                break;
            default:
                takeOption(i);
                m_isTaken[i] = m_isTaken[i] || isDefault(i);
                m_isTaken[i] = m_isTaken[i] || (m_tokens.word(i).startsWith("eyJ"_L1) && m_tokens.word(i).size() >= shortestToken && m_tokens.word(i).contains(u'.'));
                break;
            }
        }
        std::vector<std::pair<qsizetype, qsizetype>> ranges; // one may hold words that another takes as well
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_isTaken[i] || m_tokens.word(i) == u"…")
                continue;
            const qsizetype from = m_tokens[i].from;
            const qsizetype end = from + m_tokens.value(i).size();
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
    // The first word that may be the value goes; behind "is" and "to" the next one too, and whatever looks like one.
    void behindSecret(size_t at)
    {
        if (isAlone(at))
            return behindAlone(at);
        if (takePhrase(at))
            return;
        bool isLinked = m_tokens.isJoined(at); // a colon or an "is" stands before it
        bool isDue = isLinked || !isName(at);
        std::optional<size_t> user; // "password admin" tells one too
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + farthest && !m_tokens[i - 1].endsClause; ++i) {
            bool isValue = false;
            switch (m_tokens[i].sense) {
            case Sense::Link:
                if (m_tokens[i - 1].sense != Sense::Harmless || i == at + 1 || isAllFigures(m_tokens.value(i - 2))) // "unknown to store staff", and no "3 May to"
                    isDue = isLinked = true;
                break;
            case Sense::Harmless:
            case Sense::Noun:
                isDue = isLinked = false;
                user.reset();
                break;
            case Sense::User:
                if (isDue)
                    user = i;
                break;
            case Sense::Short: // "pw password1"
                if (!isDue || isAllLetters(m_tokens.word(i)))
                    break;
                [[fallthrough]];
            case Sense::Other:
                user.reset();
                if (isDue && isTypeNumber(i)) {
                    m_isTaken[i] = true;
                    break;
                }
                if (!isLinked && (isDay(at, i) || isNumberOfOther(i))) {
                    isLinked = m_tokens.isJoined(i); // "pw site 12: Tango"
                    isDue = isLinked || (isDue && isDay(at, i));
                    break;
                }
                isValue = isDue ? isLinked || !isPlaceBehind(at, i) : tellsSecret(i);
                if (isValue) {
                    m_isTaken[i] = m_tokens.word(i) != u"…";
                    takeTail(i);
                }
                isDue = isLinked = !isValue && !isDue && m_tokens.isJoined(i); // "password for the NVR: Tango"
                break;
            case Sense::Secret:
            case Sense::Hint:
            case Sense::Weak:
            case Sense::Snmp:
            case Sense::Access:
            case Sense::Scheme:
            case Sense::Account:
            case Sense::Keyed:
            case Sense::Filler:
                break;
            }
        }
        if (user)
            m_isTaken[*user] = true;
    }

    // "passphrase: correct horse battery staple" is all of it; "passphrase: held by the manager" speaks of it.
    bool takePhrase(size_t at)
    {
        if (!m_tokens.folded(at).endsWith("phrase"_L1))
            return false;
        const bool isLinked = at + 1 < m_tokens.size() && m_tokens[at + 1].sense == Sense::Link;
        size_t first = at + (isLinked ? 2 : 1);
        while (first < m_tokens.size() && m_tokens.folded(first).isEmpty() && m_tokens.word(first) != u"…")
            ++first;
        if (!(isLinked || m_tokens.isJoined(at)) || first >= m_tokens.size())
            return false;
        size_t last = first;
        const auto isWord = [this](size_t i) { return m_tokens[i].sense == Sense::Other && m_tokens.word(i) != u"…"; };
        int words = isWord(first);
        for (; last + 1 < m_tokens.size() && last < first + farthest && !m_tokens[last].endsClause && !m_tokens[last].endsLine; ++last)
            words += isWord(last + 1);
        if (words < 2 || words < static_cast<int>(last - first))
            return false;
        m_tokens[first].end = m_tokens[last].end;
        m_isTaken[first] = true;
        return true;
    }

    [[nodiscard]] bool tellsSecret(size_t i) const { return looksSecret(m_tokens.value(i)) && !isReference(m_tokens.value(i)); }

    // "; Password; Tango81": the word is all of its clause.
    [[nodiscard]] bool isAlone(size_t at) const { return m_tokens[at].endsClause && (at == 0 || m_tokens[at - 1].endsClause); }

    void behindAlone(size_t at)
    {
        if (at + 1 < m_tokens.size() && !m_tokens[at].endsLine && tellsSecret(at + 1))
            m_isTaken[at + 1] = true;
    }

    // "PW Retail Park": the initials of a place or company, which goes on. In a name any two words are one: "Mdp entrée principale".
    [[nodiscard]] bool isName(size_t at) const
    {
        if (at + 2 >= m_tokens.size() || m_tokens[at].endsClause || m_tokens[at + 1].sense != Sense::Other || !isAllLetters(m_tokens.value(at + 1)))
            return false;
        if (m_isName)
            return m_tokens.word(at).front().isUpper();
        return m_tokens[at].sense == Sense::Short && isNumbered(m_tokens.value(at + 1));
    }

    // "PW CAM01 is offline", "Password reset kiosk12". Directly behind a longer word, or at the end of a text that is no name, it may be the value.
    [[nodiscard]] bool isPlaceBehind(size_t at, size_t i) const
    {
        if (!isNumbered(m_tokens.value(i)) || isAllLetters(m_tokens.value(i)))
            return false;
        const bool isShort = senseOf(m_tokens.folded(at)) != Sense::Secret; // "Wifi key Shop22", too
        return i > at + 1 || (isShort && (m_isName || i + 1 < m_tokens.size()));
    }

    // "password changed 12/03/2024", "passwords changed Q3 2025"
    [[nodiscard]] bool isDay(size_t at, size_t i) const
    {
        if (i == at + 1 && m_tokens.folded(at).startsWith("combi"_L1))
            return false; // "safe combination 12-44-31"
        static const QRegularExpression year(u"^(?:(?:19|20)\\d\\d|Q[1-4])$"_s);
        return isDateWord(m_tokens.value(i)) || (i > at + 1 && year.match(m_tokens.value(i).toString()).hasMatch());
    }

    // "pw site 12"; a figure or two are none at all.
    [[nodiscard]] bool isNumberOfOther(size_t i) const
    {
        QStringView told = m_tokens.value(i);
        while (told.endsWith(u':'))
            told.chop(1);
        return isAllFigures(told) && (told.size() < 3 || (told.size() <= 4 && credentialWords(u"place").contains(m_tokens.folded(i - 1))));
    }

    // The 7 of "password 7 0822455D0A16", by which a switch says how what follows is written.
    [[nodiscard]] bool isTypeNumber(size_t at) const
    {
        return m_tokens.word(at).size() == 1 && m_tokens.word(at).front().isDigit() && at + 1 < m_tokens.size() && !m_tokens[at].endsClause && looksSecret(m_tokens.value(at + 1));
    }

    // "(pw)"
    [[nodiscard]] bool isBracketed(size_t at) const
    {
        const CredentialToken &token = m_tokens[at];
        return token.from > 0 && m_text.at(token.from - 1) == u'(' && token.end < m_text.size() && m_text.at(token.end) == u')';
    }

    // "usual pw, the one with the dog's name Tango81": the next clause goes on about it.
    void behindClause(size_t at)
    {
        static const QSet<QString> &refers = credentialWords(u"refers");
        size_t first = at;
        while (first + 1 < m_tokens.size() && !m_tokens[first].endsClause && !m_isTaken[first + 1])
            ++first;
        ++first;
        if (first + 1 >= m_tokens.size() || m_isTaken[first] || m_tokens[first - 1].endsLine || !(refers.contains(m_tokens.folded(first)) || refers.contains(m_tokens.folded(first + 1))))
            return;
        for (size_t i = first + 1; i < m_tokens.size() && i <= first + farthest && !m_tokens[i - 1].endsClause; ++i)
            m_isTaken[i] = m_isTaken[i] || (m_tokens[i].sense == Sense::Other && tellsSecret(i));
    }

    // "admin account reset 2/3/26, now Tango!83"; not "admin desk changed, now Block12".
    void afterChange(size_t at)
    {
        const size_t value = at + (at + 1 < m_tokens.size() && m_tokens[at + 1].sense == Sense::Link ? 2 : 1);
        if (at == 0 || value >= m_tokens.size() || !m_tokens[at - 1].endsClause || m_tokens[at - 1].endsLine || m_tokens[at].endsClause || !credentialWords(u"now").contains(m_tokens.folded(at)))
            return;
        bool isOfLogin = false;
        bool isChanged = false;
        for (size_t i = at; i-- > 0 && at - i <= farthest && (i + 1 == at || !m_tokens[i].endsClause);) {
            const Sense sense = m_tokens[i].sense;
            isOfLogin = isOfLogin || sense == Sense::User || sense == Sense::Secret || sense == Sense::Short || sense == Sense::Hint;
            isChanged = isChanged || credentialWords(u"changes").contains(m_tokens.folded(i));
        }
        m_isTaken[value] = m_isTaken[value] || (isOfLogin && isChanged && m_tokens[value].sense == Sense::Other && looksChosen(m_tokens.value(value)) && !isReference(m_tokens.value(value)));
    }

    // "login changed from Tango81 to Tango82", "PIN was changed from 4821 to 9913"; not "login changed from local to LDAP", "login from 0900 to 1700" nor
    // "store code changed from 0412 to 0413".
    void changedFrom(size_t at)
    {
        if (credentialWords(u"codeword").contains(m_tokens.folded(at)) && !isOwnedCode(at))
            return;
        size_t from = at + 1;
        while (from < m_tokens.size() && !isOf(u"from", from) && !m_tokens[from - 1].endsClause && (m_tokens[from].sense == Sense::Filler || m_tokens[from].sense == Sense::Link))
            ++from;
        const size_t old = from + 1;
        const size_t now = from + 3;
        if (from == at + 1 || !isOf(u"from", from) || !isOf(u"into", from + 2) || now >= m_tokens.size() || m_tokens[old].sense != Sense::Other || m_tokens[now].sense != Sense::Other)
            return;
        const auto isValue = [this](size_t i) { return isTyped(m_tokens.value(i)) || tellsSecret(i); };
        if (isValue(old) || isValue(now))
            m_isTaken[old] = m_isTaken[now] = true;
    }

    // "keypad 9913", "keypad is now 4471#"; not "keypad 9913-A", "keypad model 9913", "keypad 2023", nor a name with a number.
    void behindKeyed(size_t at)
    {
        static const QRegularExpression year(u"^20[0-3]\\d$"_s);
        behindPlaced(at);
        const size_t next = pastFillers(at + 1);
        if (next >= m_tokens.size() || m_tokens[next - 1].endsClause || m_tokens[next - 1].endsLine || m_tokens[next].sense != Sense::Other)
            return;
        bool isLinked = false;
        for (size_t i = at; i < next; ++i)
            isLinked = isLinked || m_tokens[i].sense == Sense::Link || m_tokens.isJoined(i);
        const QStringView told = m_tokens.value(next);
        const bool mayBeNumber = m_isName || year.match(told.toString()).hasMatch();
        m_isTaken[next] = m_isTaken[next] || (isTyped(told) && (isLinked || !mayBeNumber));
    }

    // "keypad on the rear door is 9913"; not "keypad moved to 4471" nor "keypad for lane 3 is 30 mm".
    void behindPlaced(size_t at)
    {
        for (size_t i = at + 2; i + 1 < m_tokens.size() && i <= at + farthest && !m_tokens[i - 1].endsClause; ++i)
            if (m_tokens[i].sense == Sense::Link && !isOf(u"into", i) && !m_tokens[i].endsClause && isTyped(m_tokens.value(i + 1)))
                m_isTaken[i + 1] = true;
    }

    // "enter 4471 at the prompt", "punch in 4471 on the keypad"; not "enter 4471 in the asset field".
    void behindVerb(size_t at)
    {
        static const QSet<QString> &enters = credentialWords(u"enters");
        if (!enters.contains(m_tokens.folded(at)))
            return;
        const size_t value = pastFillers(at + (isOf(u"at", at + 1) ? 2 : 1));
        if (!m_tokens[value - 1].endsClause && isOf(u"at", value + 1) && isOf(u"entered", pastFillers(value + 2)) && m_tokens[value].sense == Sense::Other)
            m_isTaken[value] = m_isTaken[value] || isTyped(m_tokens.value(value)) || looksChosen(m_tokens.value(value));
    }

    // "to store 0412" tells where something is.
    [[nodiscard]] size_t pastFillers(size_t i) const
    {
        static const QSet<QString> &numbered = credentialWords(u"numbered");
        while (i < m_tokens.size() && !m_tokens[i - 1].endsClause && !numbered.contains(m_tokens.folded(i)) && (m_tokens[i].sense == Sense::Filler || m_tokens[i].sense == Sense::Link))
            ++i;
        return i;
    }
    // Whether a word of \a kind stands there, in the same clause as the one before.
    [[nodiscard]] bool isOf(QStringView kind, size_t i) const { return i < m_tokens.size() && !m_tokens[i - 1].endsClause && credentialWords(kind).contains(m_tokens.folded(i)); }

    // Four figures or more, as codes have, or with the sign that ends them on a keypad.
    [[nodiscard]] static bool isTyped(QStringView told)
    {
        constexpr qsizetype longest = 8;
        return isKeyed(told) || (told.size() >= 4 && told.size() <= longest && isAllFigures(told));
    }

    // "Tango81 is the password": an "is" must stand between. "Tango81 (pw)" tells one too.
    void before(size_t at)
    {
        if (at > 0 && isBracketed(at) && tellsSecret(at - 1))
            m_isTaken[at - 1] = true;
        bool isLinked = false;
        for (size_t i = at; i-- > 0 && at - i <= 5 && !m_tokens[i].endsClause;) {
            if (m_tokens[i].sense == Sense::Link || m_tokens.word(i) == u"=")
                isLinked = true;
            else if (m_tokens[i].sense == Sense::Other) {
                for (size_t left = i; left > 0 && m_tokens[left - 1].end + 1 == m_tokens[i].from && !m_text.at(m_tokens[i].from - 1).isSpace(); --left)
                    m_tokens[i].from = m_tokens[left - 1].from;
                m_isTaken[i] = m_isTaken[i] || (isLinked && looksSecret(m_tokens.value(i)));
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
        const QStringView head = m_tokens.word(at);
        const QStringView tail = m_tokens.word(at + 1);
        m_isTaken[at + 1] = tail.size() <= 8 && std::all_of(head.begin(), head.end(), isLetter) && std::all_of(tail.begin(), tail.end(), isFigure);
    }

    // "Login to 4K0B6F" is what a device calls itself, and "login admin Tango82" no longer.
    void behindHint(size_t at)
    {
        const bool isLogin = m_tokens.word(at).startsWith(u"log", Qt::CaseInsensitive) || m_tokens.word(at).startsWith(u"sign", Qt::CaseInsensitive);
        const bool isCode = credentialWords(u"codeword").contains(m_tokens.folded(at));
        if (at + 1 < m_tokens.size() && !m_tokens[at].endsClause && isKeyed(m_tokens.value(at + 1))) {
            m_isTaken[at + 1] = true;
            return;
        }
        if (m_tokens.folded(at) == "on"_L1 || m_tokens.folded(at) == "in"_L1)
            return behindWith(at);
        if (isCode && !isOwnedCode(at))
            return behindCode(at);
        const bool isJoined = m_tokens.isJoined(at);
        bool hasUser = !isLogin;
        const bool isOfUser = at > 0 && m_tokens[at - 1].sense == Sense::User && !m_tokens[at - 1].endsClause; // "admin login is Tango82"
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + 5 && !m_tokens[i - 1].endsClause; ++i) {
            hasUser = hasUser || m_tokens[i].sense == Sense::User;
            if (i == at + 1 && credentialWords(u"of").contains(m_tokens.folded(i)))
                return figuresOf(at, i);
            if (m_tokens[i].sense == Sense::Harmless || m_tokens[i].sense == Sense::Noun)
                return;
            if (m_tokens[i].sense != Sense::Other)
                continue;
            const QStringView told = m_tokens.value(i);
            const auto isLower = [](QChar c) { return c.isLower() && c > u'f'; }; // "Login 4K0B6F2PAG" and "Login to 5ad6c0" are devices
            if (!hasUser && !(isOfUser && looksSecret(told) && !isNumbered(told)) && !(i == at + 1 && looksChosen(told) && std::any_of(told.begin(), told.end(), isLower)))
                return slashed(i); // "login engineer/Tango82"
            m_isTaken[i] = isLogin || (looksSecret(told) && (isJoined || !(isNumbered(told) || isDateWord(told)))) || (isCode && isVerificationCode(told, isJoined));
            return;
        }
    }

    // "alarm code", "PIN 4821 code Tango"
    [[nodiscard]] bool isOwnedCode(size_t at) const
    {
        const size_t owner = at > 1 && m_isTaken[at - 1] ? at - 2 : at - 1;
        return at > 0 && credentialWords(u"codeowner").contains(m_tokens.folded(owner));
    }

    // "logs on with Tango81", "signed in to the NVR with Tango81"
    void behindWith(size_t at)
    {
        static const QSet<QString> &passed = credentialWords(u"passed");
        bool hasWith = false;
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + farthest && !m_tokens[i - 1].endsClause; ++i) {
            const bool isWith = passed.contains(m_tokens.folded(i));
            hasWith = hasWith || isWith;
            if (isWith || m_tokens[i].sense == Sense::Link || m_tokens[i].sense == Sense::Filler || m_tokens[i].sense == Sense::User)
                continue;
            const QStringView told = m_tokens.value(i);
            m_isTaken[i] = m_isTaken[i] || (hasWith && m_tokens[i].sense == Sense::Other && looksSecret(told) && !isReference(told));
            return;
        }
    }

    // "code porte 3344B", "kod do drzwi 7788", "code for the door 4471": whose it is stands behind.
    void behindCode(size_t at)
    {
        bool isOwned = false;
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + 5 && !m_tokens[i - 1].endsClause; ++i) {
            if (credentialWords(u"codeplace").contains(m_tokens.folded(i))) {
                isOwned = true;
                continue;
            }
            if (credentialWords(u"of").contains(m_tokens.folded(i)) || m_tokens[i].sense == Sense::Filler || m_tokens[i].sense == Sense::Link)
                continue;
            const QStringView told = m_tokens.value(i);
            const auto figures = std::count_if(told.begin(), told.end(), [](QChar c) { return c.isDigit(); });
            m_isTaken[i] = m_isTaken[i] || (isOwned && m_tokens[i].sense == Sense::Other && figures >= 4 && looksSecret(told) && !isNumbered(told) && !isDateWord(told));
            return;
        }
    }

    // "5566#": as it is typed on a keypad.
    [[nodiscard]] static bool isKeyed(QStringView told)
    {
        static const QRegularExpression keyed(u"^(?:[#*]\\d{3,8}[#*]?|\\d{3,8}[#*])$"_s);
        return keyed.match(told.toString()).hasMatch();
    }

    // "PIN for the NVR 4821", and no "PIN for store 0412".
    void figuresOf(size_t at, size_t of)
    {
        static const QSet<QString> &numbered = credentialWords(u"numbered");
        if (!m_tokens.folded(at).startsWith("pin"_L1))
            return;
        for (size_t i = of + 1; i < m_tokens.size() && i <= of + 5 && !m_tokens[i - 1].endsClause; ++i)
            if (isAllFigures(m_tokens.value(i)) && m_tokens.value(i).size() >= 4 && !numbered.contains(m_tokens.folded(i - 1))) {
                m_isTaken[i] = true;
                return;
            }
    }

    // "Verification code QWERTZ": six letters, capitals unless a colon stands before them.
    [[nodiscard]] static bool isVerificationCode(QStringView told, bool isJoined)
    {
        const auto fits = [isJoined](QChar c) { return isJoined ? c.isLetter() : c.isUpper(); };
        return told.size() == 6 && std::all_of(told.begin(), told.end(), fits);
    }

    // The part behind the slash of "engineer/Tango82".
    void slashed(size_t i)
    {
        const qsizetype slash = m_tokens.word(i).indexOf(u'/');
        if (slash < 1 || !looksSecret(m_tokens.value(i).sliced(slash + 1)))
            return;
        m_tokens[i].from += slash + 1;
        m_isTaken[i] = true;
    }

    // "admin/Tango82", "admin / Tango85"; "Admin/Office" is a place.
    void behindUser(size_t at)
    {
        bool hasSlash = m_tokens.word(at).endsWith(u'/');
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + 2 && !m_tokens[i - 1].endsClause; ++i) {
            if (m_tokens.word(i) == u"/" || m_tokens.word(i) == u"\\") {
                hasSlash = true;
                continue;
            }
            if (!hasSlash && !m_tokens.word(i).startsWith(u'/'))
                return;
            const bool isRest = m_tokens.word(i).startsWith(u'/');
            const QStringView told = isRest ? m_tokens.value(i).sliced(1) : m_tokens.value(i);
            const bool isSame = text::folded(told) == m_tokens.folded(at); // "admin/admin"
            if (!(looksSecret(told) || isSame) || isNumbered(told) || (m_isName && m_tokens.word(at).front().isUpper() && isNumberedName(told)))
                return;
            m_tokens[i].from += isRest ? 1 : 0;
            m_isTaken[i] = true;
            return;
        }
    }

    // "admin Tango81x", "uses admin Tango81 as login", "login with root, Tango81", "the admin account uses Tango81"; "ask the admin", "Admin Block12" and
    // "admin, Leeds" are none.
    void besideUser(size_t at)
    {
        static const QSet<QString> &logins = credentialWords(u"logsin");
        static const QSet<QString> &passed = credentialWords(u"passed");
        const auto isPassed = [this](size_t i) { return m_tokens.folded(i).isEmpty() || passed.contains(m_tokens.folded(i)); }; // "&"
        bool isLogin = false;
        for (size_t i = at; i-- > 0 && at - i <= 4 && !m_tokens[i].endsClause;)
            isLogin = isLogin || logins.contains(m_tokens.folded(i));
        size_t next = at + 1;
        for (; next + 1 < m_tokens.size() && next <= at + 3 && !m_tokens[next - 1].endsClause && isPassed(next); ++next)
            isLogin = isLogin || m_tokens.folded(next).startsWith("us"_L1);
        if (next >= m_tokens.size() || m_tokens[next - 1].endsLine || m_tokens[next].sense != Sense::Other)
            return;
        const bool isAlone = at == 0 || m_tokens[at - 1].endsClause; // "admin; Tango81x"
        const QStringView told = m_tokens.value(next);
        const bool isDirect = next == at + 1 || (next == at + 2 && m_tokens.isJoined(at));
        const bool isGlued = next == at + 1 && m_tokens[next].from == m_tokens[at].end && m_tokens.word(at).endsWith(u'_'); // "NVR admin_Tango81.csv"
        isLogin = isLogin || isGlued || (isDirect && m_tokens.isJoined(at)); // "admin: Tango81", "admin = Tango81"
        if (isLogin ? looksSecret(told) && !isNumbered(told) && !isDateWord(told) : (isAlone || !m_tokens[at].endsClause) && isDirect && (looksChosen(told) || isFigures(at, told)))
            m_isTaken[next] = true;
    }

    // "Login with Tango_1 as admin"
    void beforeUser(size_t at)
    {
        static const QSet<QString> &passed = credentialWords(u"passed");
        const auto isWith = [this](size_t i) { return passed.contains(m_tokens.folded(i)) && !m_tokens[i].endsClause; };
        if (at < 3 || m_tokens.folded(at - 1) != "as"_L1 || m_tokens[at - 2].endsClause || m_tokens[at - 2].sense != Sense::Other || !isWith(at - 3))
            return;
        bool isLogin = false;
        for (size_t i = at - 3; i-- > 0 && at - i <= farthest && !m_tokens[i].endsClause;)
            isLogin = isLogin || credentialWords(u"logsin").contains(m_tokens.folded(i));
        m_isTaken[at - 2] = m_isTaken[at - 2] || (isLogin && tellsSecret(at - 2));
    }

    // "Hikvision12345", "admin1234!": what installers leave, wherever it stands.
    [[nodiscard]] bool isDefault(size_t i) const
    {
        constexpr qsizetype longest = 24;
        static const QRegularExpression form(u"^(\\p{L}{3,13})[-_@.!#]?(123|1234|12345(?:6(?:7(?:89?0?)?)?)?|654321|54321|4321)[!@#$*?+.]?$"_s);
        static const QSet<QString> &whole = credentialWords(u"default");
        const QStringView told = m_tokens.value(i);
        if (whole.contains(m_tokens.folded(i)))
            return true;
        if (told.size() > longest || !(told.contains(u"123") || told.contains(u"321")))
            return false;
        const auto match = form.match(told.toString());
        if (!match.hasMatch())
            return false;
        const QString head = text::folded(match.captured(1));
        const bool isLong = match.capturedLength(2) >= 5;
        if (credentialWords(u"defaultof").contains(head))
            return isLong || !m_isName;
        return isLong && !isReference(told) && credentialWords(u"defaultmaker").contains(head);
    }

    // "admin 12345"; "Admin 12345" may be a name.
    [[nodiscard]] bool isFigures(size_t at, QStringView told) const
    {
        return told.size() >= 5 && isAllFigures(told) && !m_tokens[at].endsClause && (!m_isName || m_tokens.word(at).front().isLower());
    }

    [[nodiscard]] static bool endsWeak(Sense sense)
    {
        return sense == Sense::Secret || sense == Sense::Short || sense == Sense::Hint || sense == Sense::Harmless || sense == Sense::Noun;
    }

    // "auth sha Tango81x", "key 7 0822455D0A16"; "key fob", "key for NVR12" are none.
    void behindWeak(size_t at)
    {
        bool isLinked = m_tokens.word(at).endsWith(u':') || m_tokens.word(at).endsWith(u'=');
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + 4 && !m_tokens[i - 1].endsClause && !m_tokens[i - 1].endsLine; ++i) {
            if (m_tokens[i].sense == Sense::Link)
                isLinked = true;
            else if (m_tokens[i].sense == Sense::Other && !isTypeNumber(i)) {
                m_isTaken[i] = m_isTaken[i] || (isLinked ? looksSecret(m_tokens.value(i)) && !isNumbered(m_tokens.value(i)) : looksChosen(m_tokens.value(i)));
                return;
            } else if (endsWeak(m_tokens[i].sense))
                return;
        }
    }

    // "SNMP v2c Tango81x", "SNMP: public"; what a switch is told may have more words between. Also nmap's "SNMPv1 server (public)".
    void behindSnmp(size_t at)
    {
        static const QSet<QString> passed{u"v1"_s, u"v2"_s, u"v2c"_s, u"v3"_s, u"1"_s, u"2"_s, u"2c"_s, u"3"_s, u"server"_s, u"version"_s, u"host"_s};
        static const QSet<QString> known{u"public"_s, u"private"_s};
        bool hasLevel = false;
        bool isConfigured = m_tokens.folded(at).size() > 8 || m_tokens.word(at).endsWith(u'3');
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + farthest && !m_tokens[i - 1].endsClause && !m_tokens[i - 1].endsLine; ++i) {
            const Sense sense = m_tokens[i].sense;
            if (endsWeak(sense) || sense == Sense::Weak || sense == Sense::User)
                return;
            const QString folded = m_tokens.folded(i);
            isConfigured = isConfigured || folded == "v3"_L1;
            if (sense != Sense::Other || passed.contains(folded))
                continue;
            hasLevel = hasLevel || folded == "authpriv"_L1 || folded == "authnopriv"_L1; // a key follows
            const bool isBracketed = m_text.at(m_tokens[i].from - 1) == u'(' && m_tokens.folded(i - 1) == "server"_L1;
            m_isTaken[i] = m_isTaken[i] || known.contains(folded) || isBracketed || looksChosen(m_tokens.value(i))
                           || (hasLevel && looksSecret(m_tokens.value(i)) && !isNumbered(m_tokens.value(i)));
            if (!isConfigured)
                return;
        }
    }

    // "public RO, Tango RW", "RO public RW Tango".
    void besideAccess(size_t at)
    {
        const auto isSnmp = [this](const CredentialToken &token) { return token.sense == Sense::Snmp || token.folded.startsWith("communit"_L1); };
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

    // "wifi: Guests / Tango!81", "TeamViewer 123456789 / tango81"
    void behindAccount(size_t at)
    {
        constexpr qsizetype shortest = 6; // "wifi 2 / 5GHz"
        bool hasSlash = false;
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + 5 && !m_tokens[i - 1].endsClause && !m_tokens[i - 1].endsLine; ++i) {
            const qsizetype slash = m_tokens.word(i).indexOf(u'/');
            if (!hasSlash && slash < 0)
                continue;
            hasSlash = true;
            const QStringView told = m_tokens.value(i).sliced(slash + 1);
            if (told.isEmpty())
                continue;
            if (i > at + 1 || slash > 0) {
                m_tokens[i].from += slash + 1;
                m_isTaken[i] = told.size() >= shortest && !told.contains(u'.') && looksSecret(told) && !isReference(told);
            }
            return;
        }
    }

    // "mysql -u root -pTango81"
    void takeOption(size_t at)
    {
        const auto isCommand = [](const CredentialToken &token) { return credentialWords(u"command").contains(token.folded); };
        const auto end = m_tokens.begin() + static_cast<std::ptrdiff_t>(at);
        if (!m_tokens.word(at).startsWith("-p"_L1) || !looksSecret(m_tokens.value(at).sliced(2)) || std::none_of(end - std::min<std::ptrdiff_t>(farthest, end - m_tokens.begin()), end, isCommand))
            return;
        m_tokens[at].from += 2;
        m_isTaken[at] = true;
    }

    // "Basic YWRtaW46c2VjcmV0"
    void behindScheme(size_t at)
    {
        if (at + 1 == m_tokens.size())
            return;
        const QStringView told = m_tokens.value(at + 1);
        const bool isBasic = m_tokens.folded(at) == "basic"_L1;
        m_isTaken[at + 1] = m_isTaken[at + 1] || (isBasic ? isBasicLogin(told) : told.size() >= shortestToken && looksSecret(told));
    }

    QString &m_text;
    bool m_isName;
    CredentialTokens m_tokens;
    std::vector<bool> m_isTaken;
    size_t m_ofAccess = 0; // the word that the one before was taken with
};
} // namespace

bool takeOutWorded(QString &text, TextKind kind)
{
    return hasCredentialWord(text) && Clauses(text, kind).run();
}

} // namespace phaseout::ingest
