// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/namedstore.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr qsizetype longest = 120;
constexpr qsizetype fewestLetters = 3; // of a store's name that stand beside its code
constexpr qsizetype shortestCode = 3;  // shorter ones are counts and house numbers as well

bool isOf(const QSet<QString> &words, const QString &word) { return words.contains(text::folded(word)); }

bool meansStore(const QString &word)
{
    static const QSet<QString> words{u"store"_s, u"shop"_s, u"branch"_s, u"site"_s, u"outlet"_s, u"filiale"_s};
    return isOf(words, word);
}

bool meansNumber(const QString &word)
{
    static const QSet<QString> words{u"no"_s, u"number"_s, u"nr"_s, u"code"_s};
    return isOf(words, word);
}

// What is there, or what a file holds. A number behind one of them is not the how-manieth of it.
bool saysWhat(const QString &word)
{
    static const QSet<QString> words{u"cctv"_s, u"security"_s, u"surveillance"_s, u"video"_s, u"cameras"_s, u"kameras"_s, u"camaras"_s, u"telecamere"_s, u"ip"_s,
                                     u"dhcp"_s, u"nmap"_s, u"masscan"_s, u"sadp"_s, u"arp"_s, u"scan"_s, u"scans"_s, u"export"_s, u"inventory"_s, u"assets"_s, u"devices"_s,
                                     u"survey"_s, u"audit"_s};
    return isOf(words, word);
}

// These have numbers of their own: "VLAN 20", "Camera 7".
bool saysWhatBehind(const QString &word)
{
    static const QSet<QString> words{u"camera"_s, u"cam"_s, u"cams"_s, u"nvr"_s, u"nvrs"_s, u"dvr"_s, u"dvrs"_s, u"recorder"_s, u"recorders"_s, u"vlan"_s, u"lan"_s, u"wan"_s,
                                     u"wifi"_s, u"network"_s, u"net"_s, u"subnet"_s, u"scope"_s, u"range"_s, u"store"_s, u"shop"_s, u"branch"_s, u"site"_s, u"list"_s, u"report"_s,
                                     u"results"_s, u"leases"_s};
    return saysWhat(word) || isOf(words, word);
}

bool isFigure(QChar c) { return c >= u'0' && c <= u'9'; }

bool hasFigure(QStringView text) { return std::any_of(text.begin(), text.end(), isFigure); }

/// A name in words, each with its place in the text.
class Words {
public:
    explicit Words(const QString &text) : m_text(text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!text.at(at).isLetterOrNumber())
                continue;
            if (m_words.empty() || m_words.back().end != at)
                m_words.push_back({at, at});
            m_words.back().end = at + 1;
        }
        m_last = m_words.size();
    }
    /// Takes off both ends what says no place.
    void strip()
    {
        while (m_first < m_last && saysWhat(word(m_first)))
            ++m_first;
        while (m_first < m_last && saysWhatBehind(word(m_last - 1)) && !(m_last - m_first == 1 && meansStore(word(m_first))))
            --m_last;
        if (m_first < m_last && meansStore(word(m_first))) {
            m_isOfStore = true;
            ++m_first;
            if (m_last - m_first > 1 && meansNumber(word(m_first)))
                ++m_first;
        }
    }
    [[nodiscard]] bool isOfStore() const { return m_isOfStore; }
    [[nodiscard]] bool isEmpty() const { return m_first >= m_last; }
    [[nodiscard]] QString first() const { return word(m_first); }
    [[nodiscard]] QString last() const { return word(m_last - 1); }
    [[nodiscard]] bool isOne() const { return m_last - m_first == 1; }
    [[nodiscard]] QString all() const { return between(m_first, m_last); }
    [[nodiscard]] QString allButFirst() const { return between(m_first + 1, m_last); }
    [[nodiscard]] QString allButLast() const { return between(m_first, m_last - 1); }

private:
    struct Word {
        qsizetype start;
        qsizetype end;
    };
    [[nodiscard]] QString word(size_t i) const { return between(i, i + 1); }
    [[nodiscard]] QString between(size_t from, size_t to) const
    {
        return from < to ? m_text.sliced(m_words[from].start, m_words[to - 1].end - m_words[from].start) : QString();
    }
    const QString &m_text;
    std::vector<Word> m_words;
    size_t m_first = 0;
    size_t m_last = 0;
    bool m_isOfStore = false;
};

// "0412 London SE5", in words each of which the store's name has, or its town, region or postcode.
bool tellsWhere(const QString &rest, const QString &name, const QString &whereabouts)
{
    const QStringList its = text::words(QString(name + u' ' + whereabouts));
    const QStringList said = text::words(rest);
    return std::all_of(said.begin(), said.end(), [&its](const QString &word) { return its.contains(word); });
}

// "0231 Leeds", "Leeds Briggate (0231)": beside the code stand words of that very store's name, or of where it is.
std::optional<quint32> besideItsName(const Words &words, const NamedStores &stores)
{
    std::optional<quint32> found;
    for (const bool isFirst : {true, false}) {
        const QString code = isFirst ? words.first() : words.last();
        const auto store = hasFigure(code) ? stores.byCode(code) : std::nullopt;
        const QString beside = isFirst ? words.allButFirst() : words.allButLast();
        const QString rest = text::folded(beside);
        if (!store || rest.size() < fewestLetters)
            continue;
        const QString name = stores.nameOf(*store);
        if (!text::folded(name).contains(rest) && !(stores.whereabouts && tellsWhere(beside, name, stores.whereabouts(*store))))
            continue;
        if (found && *found != *store)
            return std::nullopt;
        found = store;
    }
    return found;
}

// "0231 - Leeds", "Leeds: 0231", and "AB-12 - Leeds". "28, Victoria Street" may be a house, and "12 - 14 High Street" is one.
std::optional<NamedStore> setApart(const QString &all, const NamedStores &stores)
{
    static const QRegularExpression apart(u"\\s*[-–—:|,;/]\\s+|\\s+[(\\[]"_s);
    const QStringList parts = all.split(apart, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return std::nullopt;
    std::optional<NamedStore> found;
    const auto look = [&](const QString &code, QChar neighbour, bool isSure) {
        const auto store = hasFigure(code) && !isFigure(neighbour) ? stores.byCode(code) : std::nullopt;
        if (store && found && found->store != *store)
            return false;
        if (store && !found)
            found = NamedStore{*store, isSure && isPlainCode(code) ? NamedStore::By::Words : NamedStore::By::Perhaps};
        return true;
    };
    const bool isHouse = QStringView(all).sliced(parts.front().size()).trimmed().startsWith(u',');
    const bool isOne = look(parts.front(), parts.at(1).front(), !isHouse) && look(parts.back(), parts.at(parts.size() - 2).back(), true);
    return isOne ? found : std::nullopt;
}
#define MONTHS "(?<n>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
// No part of "10.20.30.5" or "10-20-30-5", by which a recorder's list is called.
#define NOADDRESS "(?<![0-9][.])(?<!10-|172-|192-)(?!(?:10-[0-9]{1,3}-[0-9]{1,3}-|[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.)[0-9]{1,3}(?!\\.?[0-9]))"
// With its seconds: "0412" behind a day is a store's code as likely as a time.
#define TIME "(?:[-. t]?(?:[01][0-9]|2[0-3])[-.:]?[0-5][0-9][-.:]?[0-5][0-9])?"
// The year before the month, behind it, and the month by its name; a day in figures alone; a quarter; a month without a day. In what is captured: y, m, d; a and b,
// of which each may be the day; q.
const std::vector<QRegularExpression> &dateForms()
{
    const auto form = [](const char *pattern) { return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption); };
    static const std::vector<QRegularExpression> forms{
        form("(?<![0-9])(?<y>(?:19|20)[0-9]{2})[-. ]?(?<m>0[1-9]|1[0-2])(?:[-. ]?(?<d>0[1-9]|[12][0-9]|3[01])" TIME ")?(?![0-9])"),
        form("(?<![0-9])" NOADDRESS "(?<a>[0-9]{1,2})[-. ](?<b>[0-9]{1,2})[-. ](?<y>(?:19|20)?[0-9]{2})" TIME "(?![0-9])"),
        form("(?<![a-z0-9])(?:(?<d>[0-9]{1,2})[-. ]?)?" MONTHS "[-. ]?(?<y>(?:19|20)[0-9]{2})(?(<d>)" TIME ")(?![0-9])"),
        form("(?<![a-z0-9])(?<d>[0-9]{1,2})[-. ]?" MONTHS "[-. ]?(?<y>[0-9]{2})" TIME "(?![0-9])"),
        form("(?<![0-9])(?<a>0[1-9]|[12][0-9]|3[01])(?<b>0[1-9]|[12][0-9]|3[01])(?<y>(?:19|20)[0-9]{2})" TIME "(?![0-9])"),
        form("(?<![a-z0-9])q(?<q>[1-4])[-. ]?(?<y>(?:19|20)[0-9]{2})(?![0-9])"),
        form("(?<![0-9])(?<y>(?:19|20)[0-9]{2})[-. ]?q(?<q>[1-4])(?![0-9])"),
        form("(?<![0-9])(?<m>0?[1-9]|1[0-2])[-.](?<y>(?:19|20)[0-9]{2})(?![0-9])")};
    return forms;
}

// What may be something else where a store is named, its code or a street's number: "9 2026", "Sep-26".
const std::vector<QRegularExpression> &looseForms()
{
    static const std::vector<QRegularExpression> forms{
        QRegularExpression(u"(?<![0-9])(?<m>0?[1-9]|1[0-2]) (?<y>(?:19|20)[0-9]{2})(?![0-9])"_s),
        QRegularExpression(u"(?<![a-z0-9])" MONTHS "[-.'’]?(?<y>[1-3][0-9])(?![0-9])"_s, QRegularExpression::CaseInsensitiveOption)};
    return forms;
}
#undef MONTHS
#undef NOADDRESS
#undef TIME

QDate dateOf(const QRegularExpressionMatch &match)
{
    const int year = match.captured(u"y"_s).toInt() + (match.capturedLength(u"y"_s) == 2 ? 2000 : 0);
    const auto number = [&match](const QString &name) { return match.captured(name).toInt(); };
    const int day = std::max(number(u"d"_s), 1);
    if (const QString month = match.captured(u"n"_s).first(std::min<qsizetype>(match.capturedLength(u"n"_s), 3)).toLower(); !month.isEmpty()) {
        static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
        return {year, static_cast<int>(months.indexOf(month)) + 1, day};
    }
    if (const int quarter = number(u"q"_s); quarter > 0)
        return {year, quarter * 3 - 2, 1};
    if (const int a = number(u"a"_s), b = number(u"b"_s); a > 0) {
        const QDate british(year, b, a);
        const QDate american(year, a, b);
        return british == american || !american.isValid() ? british : !british.isValid() ? american : QDate();
    }
    return {year, number(u"m"_s), day};
}
} // namespace

bool saysWhatIsThere(const QString &word) { return saysWhatBehind(word); }

bool isYear(const QString &figures)
{
    const int year = figures.size() == 4 ? figures.toInt() : 0;
    return year >= 1990 && year < 2100;
}

bool isPlainCode(const QString &code)
{
    return code.size() >= shortestCode && !isYear(code);
}

namespace {
// "csv", "gnmap", "7z" and not the " Ives" of "0412 St. Ives".
bool isEnding(QStringView text)
{
    constexpr qsizetype longestEnding = 5; // "gnmap"
    return !text.isEmpty() && text.size() <= longestEnding && text.back().isLetter() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}
} // namespace

QStringList namesOfFile(const QString &fileName)
{
    const qsizetype sheet = fileName.lastIndexOf(" / "_L1);
    QString file = (sheet < 0 ? fileName : fileName.first(sheet)).section(u'/', -1);
    for (qsizetype dot = file.lastIndexOf(u'.'); dot > 0 && isEnding(QStringView(file).sliced(dot + 1)); dot = file.lastIndexOf(u'.'))
        file.truncate(dot);
    return sheet < 0 ? QStringList{file} : QStringList{fileName.mid(sheet + 3), file};
}

QString withoutDates(QString name)
{
    name.replace(u'_', u' ');
    for (const QRegularExpression &form : dateForms())
        name.remove(form);
    static const QRegularExpression sinceEpoch(u"(?<![0-9])1[0-9]{9}(?:[0-9]{3})?(?![0-9])"_s); // seconds or milliseconds, from 2001 to 2033
    return text::tidy(name.remove(sinceEpoch));
}

QDate dateIn(QString name)
{
    name.replace(u'_', u' ');
    QDate only;
    for (const auto *forms : {&dateForms(), &looseForms()})
        for (const QRegularExpression &form : *forms) {
            auto matches = form.globalMatch(name);
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QDate date = dateOf(match);
                if (!date.isValid() || (only.isValid() && only != date))
                    return {};
                only = date;
            }
            name.remove(form);
        }
    return only;
}

std::optional<NamedStore> namedStore(const QString &said, const NamedStores &stores)
{
    using By = NamedStore::By;
    const QString tidied = text::tidy(said);
    if (tidied.isEmpty() || tidied.size() > longest)
        return std::nullopt;
    if (const auto store = stores.byCode(tidied))
        return NamedStore{*store, By::Code};
    if (const auto store = stores.byName(text::folded(tidied)))
        return NamedStore{*store, By::Words};
    static const QRegularExpression vlan(u"\\bvlan[ -]*[0-9]+"_s, QRegularExpression::CaseInsensitiveOption);
    const QString undated = withoutDates(tidied).remove(vlan);
    Words words(undated);
    words.strip();
    if (words.isEmpty())
        return std::nullopt;
    const QString all = words.all();
    const QString first = words.first();
    if (const auto store = hasFigure(all) ? stores.byCode(all) : std::nullopt)
        return NamedStore{*store, words.isOfStore() || isPlainCode(all) ? By::Words : By::Perhaps};
    if (const auto store = stores.byName(text::folded(all)))
        return NamedStore{*store, By::Words};
    if (words.isOne())
        return std::nullopt;
    if (const auto store = besideItsName(words, stores))
        return NamedStore{*store, By::Words};
    if (const auto store = words.isOfStore() && hasFigure(first) ? stores.byCode(first) : std::nullopt)
        return NamedStore{*store, By::Words};
    if (const auto store = setApart(all, stores))
        return store;
    if (const auto store = hasFigure(first) ? stores.byCode(first) : std::nullopt; store && isPlainCode(first) && first.compare(stores.codeOf(*store), Qt::CaseInsensitive) == 0)
        return NamedStore{*store, By::Perhaps};
    return std::nullopt;
}

} // namespace phaseout
