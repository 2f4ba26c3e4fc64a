// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentials.h"

#include "core/base/text.h"
#include "core/ingest/credentiallexicon.h"
#include "core/ingest/credentialtokens.h"
#include "core/ingest/headerwords.h"
#include "core/ingest/reporter.h"
#include "core/ingest/secretshape.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {

namespace {
constexpr qsizetype longestList = 4000; // characters
constexpr qsizetype longestLogin = 1024; // in an address
constexpr qsizetype longestPiece = 4 * 1024; // that is looked at in one

bool endsWithOne(QStringView folded, const QSet<QString> &ends)
{
    return std::any_of(ends.begin(), ends.end(), [folded](const QString &end) { return folded.endsWith(end); });
}

bool isUserName(const QString &folded)
{
    static const QSet<QString> &names = credentialWords(u"name");
    return names.contains(folded) || folded.contains("username"_L1) || folded.contains("benutzername"_L1) || folded.contains("loginname"_L1);
}

// "Wi-Fi key", "ISUP Key", "Licence key": of other keys, of a row or of a door, these words say nothing.
bool isKeyName(const QString &folded)
{
    return folded.endsWith("key"_L1) && endsWithOne(QStringView(folded).chopped(3), credentialWords(u"key"));
}

// Of SNMP: "Community" alone, "RO Community", "SNMP v3 Auth". A community centre has further words.
bool isSnmpName(const QString &folded)
{
    constexpr qsizetype longest = 60;
    if (folded.size() > longest || !(folded.contains("communit"_L1) || folded.contains("snmp"_L1) || folded.endsWith("string"_L1)))
        return false;
    static const QRegularExpression name(u"^(?:snmp|agent|server|v?[123]c?|ro|rw|read|write|only|get|set|trap|public|private|device|camera|nvr|default)*"
                                         "(?:communit(?:y|ies)|(?:ro|rw|read|write|only)string|snmp(?:v?[123]c?)?(?:ro|rw|read|write|string|auth|priv|user))"
                                         "(?:ro|rw|read|write|only|strings?|names?|[12])*$"_s);
    return name.match(folded).hasMatch();
}

bool isSecretWord(const QString &folded)
{
    const Sense sense = senseOf(folded);
    return sense == Sense::Secret || sense == Sense::Short;
}

bool isSecretName(const QString &given)
{
    QString folded = given;
    while (!folded.isEmpty() && folded.back().isDigit())
        folded.chop(1); // "PIN 2"
    static const QSet<QString> &columns = credentialWords(u"column");
    static const QSet<QString> &ends = credentialWords(u"end");
    static const QSet<QString> &others = credentialWords(u"notend");
    if (columns.contains(folded) || isSecretWord(folded) || isKeyName(folded) || hasCredentialPart(folded))
        return !folded.isEmpty();
    return (endsWithOne(given, ends) && !endsWithOne(given, others)) || isSnmpName(given);
}

// What the head of a column, or a key, says so, and a word before a colon in a text does not: "Auth: Digest", "Verification: done".
bool isSecretHeader(QStringView name, const QString &folded)
{
    const QStringList words = headerWords(name);
    return credentialWords(u"before").contains(folded) || std::any_of(words.begin(), words.end(), isSecretWord); // "Senha admin"
}

// "?usr=…&sid=…"
bool isQueryName(const QString &folded) { return credentialWords(u"query").contains(folded) || isUserName(folded); }

bool endsWord(QChar c) { return c.isSpace() || u"\"'<>()[]{},;|"_s.contains(c); }

// Where the value behind \a from ends.
qsizetype valueEnd(const QString &text, qsizetype from)
{
    while (from < text.size() && !endsWord(text.at(from)) && text.at(from) != u'&')
        ++from;
    return from;
}

// The same of a pair: up to the quotation mark that closes it, and with what is glued to it.
qsizetype pairEnd(const QString &text, qsizetype from, bool isQuoted)
{
    if (const qsizetype close = isQuoted ? text.indexOf(u'"', from) : -1; close > from && close - from <= longestQuoted)
        return close;
    const qsizetype end = valueEnd(text, from);
    if (end == from || (end < text.size() && text.at(end) == u'&'))
        return end;
    const qsizetype glued = gluedEnd(text, from, end);
    const qsizetype next = QStringView(text).sliced(end, glued - end).indexOf(u'&');
    return next < 0 ? glued : end + next;
}

// "rtsp://admin:secret@192.0.2.1/": also where the password holds a slash.
qsizetype userInfoEnd(const QString &text, qsizetype from)
{
    const qsizetype last = std::min(text.size(), from + longestLogin);
    qsizetype end = from;
    while (end < last && !u"/?# \t\r\n,;\"<>"_s.contains(text.at(end)))
        ++end;
    const QStringView authority = QStringView(text).sliced(from, end - from);
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0)
        return from + at + 1;
    const qsizetype colon = authority.indexOf(u':');
    while (colon >= 0 && end < last && !text.at(end).isSpace() && text.at(end) != u'"' && text.at(end) != u'<')
        ++end;
    const qsizetype at = QStringView(text).sliced(from, end - from).lastIndexOf(u'@');
    if (colon < 0 || at < 0 || authority.first(colon).contains(u'.') || authority.startsWith(u'['))
        return -1;
    const QStringView behind = authority.sliced(colon + 1);
    const bool isPort = !behind.isEmpty() && isAllFigures(behind);
    const QStringView host = QStringView(text).sliced(from + at + 1, end - from - at - 1);
    return !isPort || (!host.isEmpty() && host.front().isDigit()) ? from + at + 1 : -1;
}

// Takes "admin:secret@192.0.2.1" out, without a scheme; "Mail:jo@example.com" is none.
bool takeOutLogins(QString &text)
{
    QString rest;
    qsizetype kept = 0;   // from where on the text is not yet in it
    qsizetype from = 0;   // where the word begins
    qsizetype colon = -1; // the first in it
    qsizetype host = -1;  // what stands behind the last sign that ends a login in it
    bool isUser = false;  // what stands before the colon
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QChar c = at < text.size() ? text.at(at) : u' ';
        if (endsWord(c)) {
            if (host >= 0) {
                rest += QStringView(text).sliced(kept, from - kept);
                kept = host;
            }
            from = at + 1;
            colon = host = -1;
        } else if (c == u':' && colon < 0) {
            colon = at;
            isUser = isUserWord(QStringView(text).sliced(from, at - from));
        } else if (c == u'@' && colon > from) {
            const bool isAddress = at + 1 < text.size() && (text.at(at + 1).isDigit() || text.at(at + 1) == u'[');
            host = isAddress || isUser ? at + 1 : host;
        }
    }
    if (kept == 0)
        return false;
    text = rest + QStringView(text).sliced(kept);
    return true;
}

// The word that ends before \a at, and perhaps a quotation mark or a space behind it.
QStringView wordBefore(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end > 0 && at - end < 2 && (text.at(end - 1) == u' ' || text.at(end - 1) == u'"'))
        --end;
    qsizetype from = end;
    while (from > 0 && end - from < 40 && (text.at(from - 1).isLetterOrNumber() || text.at(from - 1) == u'_' || text.at(from - 1) == u'-'))
        --from;
    return QStringView(text).sliced(from, end - from);
}

bool mayBeName(QStringView word)
{
    // Octets of MAC addresses and times of day are no names, and most colons stand in them.
    return word.size() >= 2 && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() && (c.unicode() > u'f' || c.unicode() < u'A' || (c > u'F' && c < u'a')); });
}

// "Key: see cabinet 12", "Password: unknown", "Pass: visual inspection OK": what stands behind the colon speaks of it. So does a figure or two.
bool speaksOfIt(const QString &folded, const QString &text, qsizetype from, qsizetype end)
{
    const QStringView told = QStringView(text).sliced(from, end - from);
    if (isAllFigures(told))
        return told.size() < 3;
    if (!isAllLetters(told))
        return text::meansNothing(told);
    const QString word = text::folded(told);
    const Sense sense = senseOf(word);
    const bool goesOn = end + 1 < text.size() && text.at(end) == u' ';
    const bool isLegend = goesOn && text.at(end + 1) == u'='; // "Key: blue = outside"
    return sense == Sense::Harmless || isLegend || (goesOn && (sense == Sense::Filler || sense == Sense::Link)) || (goesOn && folded == "pass"_L1 && credentialWords(u"result").contains(word));
}

// Takes "password=…", "Pwd: …", "admin:…" and "(admin/…)" out.
bool takeOutPairs(QString &text)
{
    bool hadOne = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c != u'=' && c != u':' && c != u'/' && c != u'：')
            continue;
        const QStringView word = wordBefore(text, at);
        if (!mayBeName(word))
            continue;
        const bool isLogin = isUserWord(word) && (c == u':' || (c == u'/' && word.data() > text.constData() && *(word.data() - 1) == u'('));
        const QString folded = c == u'/' ? QString() : text::folded(word);
        if (!isLogin && (c == u'/' || !(isSecretName(folded) || (c == u'=' && isQueryName(folded)))))
            continue;
        qsizetype from = at + 1;
        while (!isLogin && from < text.size() && from - at < 3 && text.at(from) == u' ')
            ++from;
        const bool isQuoted = !isLogin && from < text.size() && text.at(from) == u'"';
        from += isQuoted;
        const qsizetype end = pairEnd(text, from, isQuoted);
        if (c != u'=' && !isLogin && !isQuoted && speaksOfIt(folded, text, from, end))
            continue;
        if (end == from || QStringView(text).sliced(from, end - from) == u"…" || (c == u':' && QStringView(text).sliced(from).startsWith("//"_L1)))
            continue;
        const bool isQuery = (end < text.size() && text.at(end) == u'&') || (word.data() > text.constData() && u"?&"_s.contains(*(word.data() - 1)));
        text.replace(from, end - from, isQuery ? QString() : u"…"_s);
        hadOne = true;
    }
    return hadOne;
}

// A "p" by itself, before a colon or an equals sign.
bool hasInitial(const QString &text)
{
    for (qsizetype at = 1; at + 1 < text.size(); ++at)
        if ((text.at(at) == u'p' || text.at(at) == u'P') && !text.at(at - 1).isLetterOrNumber() && u":= "_s.contains(text.at(at + 1)))
            return true;
    return false;
}

// "u:admin p:Tango!44", "user=fred p=tango", "u: admin, p: tango": initials alone tell nothing, "U: 48V P: 15W" are volts and watts.
bool takeOutInitials(QString &text)
{
    static const QRegularExpression pair(uR"((?<![\p{L}\p{N}])(?:u|un|usr|user|username|userid|login)\s{0,2}[:=]\s{0,2}(…|\p{L}[^\s,;|/"]*|666666|888888)[\s,;|/&]{1,3}(?:and )?p\s{0,2}[:=]\s{0,2}"?([^\s"]+))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(uR"(^\+?\d+$)"_s);
    if (!hasInitial(text))
        return false;
    bool hadOne = false;
    for (auto match = pair.match(text); match.hasMatch(); match = pair.match(text, match.capturedEnd(1))) {
        const qsizetype from = match.capturedStart(2);
        const qsizetype end = gluedEnd(text, from, match.capturedEnd(2));
        QStringView told = QStringView(text).sliced(from, match.capturedEnd(2) - from);
        while (!told.isEmpty() && u".,;)"_s.contains(told.back()))
            told.chop(1);
        const bool isNumber = number.match(told.toString()).hasMatch();
        const bool isPhone = isNumber && (told.size() > 9 || (end + 1 < text.size() && text.at(end) == u' ' && text.at(end + 1).isDigit()));
        if (told.isEmpty() || told == u"…" || isPhone || (told.size() < (isNumber ? 4 : 3)) || text::meansNothing(told) || senseOf(text::folded(told)) == Sense::Harmless)
            continue;
        text.replace(from, told.size(), u"…"_s);
        hadOne = true;
    }
    return hadOne;
}

QString pieceWithoutUserInfo(const QString &text, bool *hadUserInfo, TextKind kind)
{
    const bool hasAt = text.contains(u'@');
    const bool hasWord = hasCredentialWord(QStringView(text));
    if (!hasWord && !hasAt && !text.contains(u'=') && !text.contains(u':') && !text.contains(u'/'))
        return text;
    QString result = text;
    bool hadOne = false;
    for (qsizetype slashes = hasAt ? result.indexOf("//"_L1) : -1; slashes >= 0; slashes = result.indexOf("//"_L1, slashes + 2)) {
        const qsizetype end = userInfoEnd(result, slashes + 2);
        if (end < 0)
            continue;
        result.remove(slashes + 2, end - slashes - 2);
        hadOne = true;
    }
    hadOne = (hasAt && takeOutLogins(result)) || hadOne;
    hadOne = (hasWord && takeOutHeaders(result)) || hadOne;
    hadOne = (hasWord && takeOutWorded(result, kind)) || hadOne;
    hadOne = takeOutInitials(result) || hadOne;
    hadOne = takeOutPairs(result) || hadOne;
    if (hadUserInfo && hadOne)
        *hadUserInfo = true;
    return result;
}
} // namespace

bool isCredentialName(QStringView name)
{
    const QString folded = text::folded(name);
    return isUserName(folded) || isSecretName(folded) || isSecretHeader(name, folded);
}

QString withoutUserInfo(const QString &text, bool *hadUserInfo, TextKind kind)
{
    if (text.size() <= longestPiece)
        return pieceWithoutUserInfo(text, hadUserInfo, kind);
    QString result; // in pieces, so that the work grows with the text, whatever it says
    for (qsizetype at = 0; at < text.size();) {
        const QStringView piece = QStringView(text).sliced(at).left(longestPiece);
        const qsizetype space = at + piece.size() < text.size() ? piece.lastIndexOf(u' ') : -1;
        const qsizetype size = space > longestPiece / 2 ? space : piece.size();
        result += pieceWithoutUserInfo(piece.first(size).toString(), hadUserInfo, kind);
        at += size;
    }
    return result;
}

bool saysSecret(const QString &text)
{
    bool hadOne = false;
    static_cast<void>(withoutUserInfo(text, &hadOne));
    return hadOne;
}

QString shownUnnamed(const QStringList &cells, qsizetype most)
{
    QStringList shown;
    bool isBehindUser = false;
    for (const QString &one : cells) {
        const QString cell = text::tidy(withoutUserInfo(one));
        if (cell.isEmpty() || shown.size() >= most)
            continue;
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        const auto isOdd = [](QChar c) { return c.isDigit() || c.isPunct() || c.isSymbol(); };
        const bool isMixed = !cell.contains(u' ') && std::any_of(cell.begin(), cell.end(), isLetter) && std::any_of(cell.begin(), cell.end(), isOdd);
        shown += isBehindUser || isMixed ? u"…"_s : text::shown(cell, 40);
        isBehindUser = isUserWord(cell);
    }
    return shown.join(u", "_s);
}

QString withoutCredentialValues(const QString &text)
{
    static const QRegularExpression pair(u"([\\w.-]{2,60})(\"?\\s*[:=]\\s*\")((?:[^\"\\\\\\n]|\\\\.)*)|<([\\w.-]{2,60})>([^<\\n]*)"_s);
    QString result = text;
    for (auto match = pair.match(result); match.hasMatch();) {
        const int value = match.capturedStart(1) >= 0 ? 3 : 5;
        qsizetype next = match.capturedStart(value);
        if (isCredentialName(match.captured(value == 3 ? 1 : 4)))
            result.remove(match.capturedStart(value), match.capturedLength(value));
        else if (value == 3)
            next = match.capturedEnd(3);
        match = pair.match(result, next);
    }
    return withoutUserInfo(result);
}

void tellCredentials(Reporter &reporter, const QStringList &names)
{
    if (names.isEmpty())
        return;
    const QString list = names.join(u", "_s);
    reporter.note(u"file.credentials-dropped"_s, 0, list, Words::tr("Credentials were passed over and are not kept: %1").arg(text::shown(list, longestList)),
                  Words::tr("Change passwords that stand in such files, and delete the files."));
}

} // namespace phaseout::ingest
