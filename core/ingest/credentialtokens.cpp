// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentialtokens.h"

#include "core/base/text.h"
#include "core/ingest/secretshape.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
bool isSeparator(QChar c)
{
    if (c.unicode() < 128)
        return c.isSpace() || std::string_view("\"<>()[]{},;|").find(static_cast<char>(c.unicode())) != std::string_view::npos;
    return c.isSpace() || u"“”‘’，；。（）"_s.contains(c);
}
bool isJoint(QChar c) { return u":=/\\-–—_>~#*：＝"_s.contains(c); }
bool isPairJoint(QChar c) { return u":=>：＝"_s.contains(c); }

// The quotation mark that closes one.
QChar closing(QChar c) { return c == u'"' ? u'"' : c == u'“' ? u'”' : c == u'‘' ? u'’' : QChar(); }

// "PWTango81": how many letters of a word are one for a password to which it is glued; 0 for none.
qsizetype gluedHead(QStringView word)
{
    static const QRegularExpression head(u"^(?:PWD?|P[Aa][Ss][Ss][Ww][Oo][Rr][DdTt]|password|passwort)(?=[^\\W\\d_])"_s);
    constexpr qsizetype shortest = 6;
    if (word.size() < shortest || (word.front() != u'P' && word.front() != u'p') || std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
        return 0;
    const auto match = head.match(word.toString());
    const QStringView rest = word.sliced(match.hasMatch() ? match.capturedLength() : word.size());
    return looksSecret(rest) && !isNumbered(rest) && std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLower(); }) ? match.capturedLength() : 0;
}
} // namespace

CredentialTokens::CredentialTokens(const QString &text, bool isName)
    : m_text(text)
    , m_isName(isName)
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
            const qsizetype close = isOpening && !closing(c).isNull() ? m_text.indexOf(closing(c), at + 1) : -1;
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
        if (Sense &sense = m_tokens.back().sense; (sense == Sense::Link || sense == Sense::Filler || sense == Sense::Harmless || sense == Sense::Noun)
            && m_text.at(stop - 1).isLetterOrNumber() && gluedEnd(m_text, at, stop) > stop)
            sense = Sense::Other;
        at = end;
    }
}

QStringView CredentialTokens::word(size_t i) const { return QStringView(m_text).sliced(m_tokens[i].from, m_tokens[i].end - m_tokens[i].from); }

QStringView CredentialTokens::value(size_t i) const
{
    const CredentialToken &token = m_tokens[i];
    return QStringView(m_text).sliced(token.from, (token.isQuoted ? token.end : gluedEnd(m_text, token.from, token.end)) - token.from);
}

bool CredentialTokens::isJoined(size_t i) const
{
    const auto ends = [](QStringView word) { return !word.isEmpty() && isPairJoint(word.back()); };
    return ends(word(i)) || (i + 1 < size() && !m_tokens[i].endsClause && folded(i + 1).isEmpty() && ends(word(i + 1)));
}

void CredentialTokens::add(qsizetype from, qsizetype end, bool isQuoted)
{
    QString folded = text::folded(QStringView(m_text).sliced(from, end - from));
    const Sense sense = isQuoted ? Sense::Other : senseOf(folded);
    m_tokens.push_back({from, end, std::move(folded), false, false, isQuoted, sense});
    if (m_text.at(from) == u'…') // what was taken out before is still the value
        m_tokens.back().sense = Sense::Other;
    else if (!isQuoted)
        m_tokens.back().sense = senseBehind();
}

// What the last word means behind the one before: "API key", "community string", "mot de passe".
Sense CredentialTokens::senseBehind() const
{
    const size_t at = size() - 1;
    const Sense sense = m_tokens[at].sense;
    if (at == 0 || m_tokens[at - 1].endsClause)
        return sense;
    const QString &last = folded(at);
    // "u: admin p: Tango", "sshpass -p Tango"
    if (last == "p"_L1 && word(at).size() == 2 && (m_tokens[at - 1].sense == Sense::User || folded(at - 1) == "sshpass"_L1))
        return Sense::Secret;
    // "snmpget -v2c -c Tango", "snmpwalk -A Tango -X Tango"
    if (word(at) == u"-c" || word(at) == u"-A" || word(at) == u"-X")
        if (std::any_of(m_tokens.begin(), m_tokens.end() - 1, [](const CredentialToken &token) { return token.sense == Sense::Snmp; }))
            return Sense::Secret;
    const Sense pair = senseOfPair(folded(at - 1), last);
    return pair == Sense::Other ? sense : pair;
}

// One word; "pw:Tango", "PW-Tango" and "admin/Tango" are two, and so is "密码Tango".
void CredentialTokens::addWord(qsizetype from, qsizetype end)
{
    qsizetype size = 0;
    if (const qsizetype mark = gluedMark(QStringView(m_text).sliced(from, end - from), size); mark >= 0 && mark + size < end - from) {
        qsizetype value = from + mark + size;
        while (value < end && (isJoint(m_text.at(value)) || u"是为為は는은"_s.contains(m_text.at(value))))
            ++value;
        add(from + mark, from + mark + size, false);
        if (value < end)
            addWord(value, end);
        return;
    }
    if (const qsizetype head = m_isName ? 0 : gluedHead(QStringView(m_text).sliced(from, end - from)); head > 0) {
        add(from, from + head, false);
        return add(from + head, end, false);
    }
    qsizetype letters = from;
    while (letters < end && (m_text.at(letters).isLetterOrNumber()))
        ++letters;
    qsizetype value = letters;
    while (value < end && isJoint(m_text.at(value)))
        ++value;
    if (value == letters && value < end && m_text.at(value) == u'@' && !QStringView(m_text).sliced(value, end - value).contains(u'.')) // "admin@Tango81x"
        ++value;
    if (letters > from && value > letters && value < end) {
        const Sense head = senseOf(text::folded(QStringView(m_text).sliced(from, letters - from)));
        const bool isAnyHead = head == Sense::Secret || head == Sense::Short || head == Sense::Hint || head == Sense::User;
        if (m_text.at(letters) == u'@' && head != Sense::User)
            return add(from, end, false);
        const bool isPairHead = head == Sense::Weak || head == Sense::Snmp || head == Sense::Access || head == Sense::Keyed; // "key-fob" is one word
        if (isAnyHead || (isPairHead && u":=："_s.contains(m_text.at(letters)))) {
            add(from, value, false);
            return addWord(value, end);
        }
    }
    add(from, end, false);
}

// A quotation mark opens a value only behind a word for it: elsewhere it may be inches, or a name.
bool CredentialTokens::isAfterSecret() const
{
    for (size_t i = size(); i-- > 0 && !m_tokens[i].endsClause;) {
        const Sense sense = m_tokens[i].sense;
        if (sense == Sense::Secret || sense == Sense::Short || sense == Sense::Hint)
            return true;
        if (sense == Sense::Other)
            return false;
    }
    return false;
}

} // namespace phaseout::ingest
