// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentiallexicon.h"

#include "core/base/text.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

// A static library's resources are not registered by themselves; Q_INIT_RESOURCE must stand outside any namespace.
static void registerWords() { Q_INIT_RESOURCE(credentials); }

namespace phaseout::ingest {
namespace {
// The words of a kind as they stand in the file.
QHash<QString, QStringList> readWords()
{
    registerWords();
    QFile file(u":/ingest/credential-words.tsv"_s);
    QHash<QString, QStringList> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (const QStringList parts = line.split(u'\t'); !line.startsWith(u'#') && parts.size() == 3)
            words[parts[0]] += parts[2].split(u' ', Qt::SkipEmptyParts);
    return words;
}

const QHash<QString, QStringList> &wordsByKind()
{
    static const QHash<QString, QStringList> words = readWords();
    return words;
}

// Looks for any of many short texts at once: those of ASCII by their first character, the others only where a text has such characters at all.
class Finder {
public:
    explicit Finder(const QString &kind)
    {
        for (const QString &text : wordsByKind().value(kind)) {
            const std::string bytes = text.toStdString();
            if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 128; })) {
                m_plain[static_cast<size_t>(bytes.front())].push_back(bytes);
                continue;
            }
            for (const QString &form : {text, text.toUpper(), QString(text.at(0).toUpper() + text.sliced(1))})
                if (std::find(m_wide.begin(), m_wide.end(), form) == m_wide.end())
                    m_wide.push_back(form);
        }
    }

    // isWide: the text has characters that are not of ASCII.
    template<typename Text>
    bool isPlainIn(Text text, bool &isWide) const
    {
        const auto lower = [](auto c) { return c >= 'A' && c <= 'Z' ? c + 32 : static_cast<int>(c); };
        const auto size = static_cast<size_t>(text.size());
        for (size_t i = 0; i < size; ++i) {
            const int first = lower(text[i]);
            if (first < 0 || first >= 128) {
                isWide = true;
                continue;
            }
            for (const std::string &one : m_plain[static_cast<size_t>(first)]) {
                size_t at = 1;
                while (at < one.size() && i + at < size && lower(text[i + at]) == one[at])
                    ++at;
                if (at == one.size())
                    return true;
            }
        }
        return false;
    }

    bool isWideIn(QStringView text) const
    {
        return std::any_of(m_wide.begin(), m_wide.end(), [text](const QString &one) { return text.contains(one); });
    }

    bool isIn(QStringView text) const
    {
        bool isWide = false;
        return isPlainIn(std::u16string_view(text.utf16(), static_cast<size_t>(text.size())), isWide) || (isWide && isWideIn(text));
    }

private:
    std::array<std::vector<std::string>, 128> m_plain;
    std::vector<QString> m_wide; // in both cases
};

// The letters by which a text is looked into at all. Every text of every file is.
const Finder &marks()
{
    static const Finder all(u"mark"_s);
    return all;
}

QHash<QString, Sense> readSenses()
{
    static const std::pair<const char16_t *, Sense> kinds[] = {{u"short", Sense::Short}, {u"secret", Sense::Secret}, {u"weak", Sense::Weak}, {u"snmp", Sense::Snmp}, {u"access", Sense::Access},
                                                               {u"scheme", Sense::Scheme}, {u"hint", Sense::Hint}, {u"keyed", Sense::Keyed}, {u"link", Sense::Link}, {u"filler", Sense::Filler},
                                                               {u"harmless", Sense::Harmless}, {u"of", Sense::Harmless}, {u"noun", Sense::Noun}, {u"login", Sense::User}, {u"account", Sense::Account}};
    QHash<QString, Sense> senses;
    for (const auto &[kind, sense] : kinds)
        for (const QString &word : credentialWords(QStringView(kind)))
            if (!senses.contains(word))
                senses.insert(word, sense);
    return senses;
}

// By the last word of a pair, those before it.
QHash<QString, QSet<QString>> ownersBy(const QString &kind)
{
    QHash<QString, QSet<QString>> owners;
    for (auto one = wordsByKind().cbegin(); one != wordsByKind().cend(); ++one)
        if (one.key().startsWith(kind))
            owners.insert(text::folded(one.key().sliced(kind.size())), credentialWords(one.key()));
    return owners;
}

// "psw", "passw", "pswd", "pword", "pwd2": as people shorten it and mistype it.
bool isMistyped(const QString &folded)
{
    static const QRegularExpression form(u"^p(?:as{1,2}|s{0,2})w(?:o?r?[dt]|or?)?s?[0-9]?$"_s);
    constexpr qsizetype longest = 10;
    return folded.size() <= longest && folded.startsWith(u'p') && folded.contains(u'w') && form.match(folded).hasMatch();
}

bool isSecretEnd(const QString &folded)
{
    constexpr qsizetype shortest = 8;
    if (folded.size() < shortest)
        return false;
    for (const char *end : {"password", "passwords", "passwort", "kennwort", "wachtwoord"})
        if (folded.endsWith(QLatin1StringView(end)))
            return true;
    return false;
}
} // namespace

const QSet<QString> &credentialWords(QStringView kind)
{
    static const QHash<QString, QSet<QString>> all = [] {
        QHash<QString, QSet<QString>> sets;
        for (auto one = wordsByKind().cbegin(); one != wordsByKind().cend(); ++one)
            for (const QString &word : one.value())
                sets[one.key()].insert(text::folded(word));
        return sets;
    }();
    static const QSet<QString> none;
    const auto found = all.constFind(kind.toString());
    return found == all.constEnd() ? none : *found;
}

Sense senseOf(const QString &folded)
{
    // One look for the word, since every word of every text that may tell one is asked for.
    static const QHash<QString, Sense> known = readSenses();
    if (folded.isEmpty())
        return Sense::Filler;
    if (const auto found = known.constFind(folded); found != known.constEnd())
        return *found;
    if (isSecretEnd(folded))
        return Sense::Secret;
    return isMistyped(folded) ? Sense::Short : Sense::Other;
}

Sense senseOfPair(const QString &owner, const QString &last)
{
    static const QHash<QString, QSet<QString>> secrets = ownersBy(u"pair "_s);
    static const QHash<QString, QSet<QString>> hints = ownersBy(u"weakpair "_s);
    const auto isOf = [&](const QHash<QString, QSet<QString>> &owners) {
        const auto found = owners.constFind(last);
        return found != owners.constEnd() && found->contains(owner);
    };
    return isOf(secrets) ? Sense::Secret : isOf(hints) ? Sense::Hint : Sense::Other;
}

qsizetype gluedMark(QStringView text, qsizetype &size)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x250; }))
        return -1;
    for (const QString &mark : wordsByKind().value(u"glued"_s))
        if (const qsizetype at = text.indexOf(mark); at >= 0) {
            size = mark.size();
            return at;
        }
    return -1;
}

bool hasCredentialWord(QStringView text) { return marks().isIn(text); }

bool hasCredentialWord(std::string_view utf8)
{
    bool isWide = false;
    return marks().isPlainIn(utf8, isWide) || (isWide && marks().isWideIn(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))));
}

bool hasCredentialPart(QStringView folded)
{
    static const Finder parts(u"part"_s);
    return parts.isIn(folded);
}

bool hasHeaderWord(QStringView text)
{
    static const Finder words(u"header"_s);
    return words.isIn(text);
}

bool isUserWord(QStringView word)
{
    static const QSet<QString> &logins = credentialWords(u"login");
    constexpr qsizetype longest = 13;
    return word.size() <= longest && logins.contains(word.toString().toLower());
}

} // namespace phaseout::ingest
