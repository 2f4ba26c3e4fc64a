// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/makerrules.h"

#include "core/base/text.h"
#include "core/estate/serials.h"

#include <QRegularExpression>
#include <functional>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::rules {
namespace {
constexpr int longestNameWords = 4;
constexpr qsizetype longestClassWords = 3;
constexpr int shortestNameWord = 3; // "sd" and "pc" stand in too many store codes

bool isCompanyWord(const QString &folded)
{
    static const QSet<QString> words = {
        u"technology"_s, u"technologies"_s, u"communications"_s, u"inc"_s, u"ltd"_s, u"limited"_s, u"corp"_s, u"co"_s,
        u"corporation"_s, u"company"_s, u"security"_s, u"systems"_s, u"electronics"_s, u"international"_s, u"group"_s,
        u"uk"_s, u"plc"_s, u"gmbh"_s, u"cctv"_s, u"video"_s, u"camera"_s, u"cameras"_s, u"surveillance"_s, u"digital"_s,
        u""_s};
    return words.contains(folded);
}

// What carries and shows, and what goes with a device, is told from what sees, hears or records.
bool doesSee(DeviceClass deviceClass)
{
    switch (deviceClass) {
    case DeviceClass::Camera:
    case DeviceClass::Recorder:
    case DeviceClass::Encoder:
    case DeviceClass::Access:
    case DeviceClass::Intercom:
        return true;
    default:
        return false;
    }
}

// How a thing is, behind its name: "switch 24 port", "dome indoor", "camera system 2".
bool isRemark(const QString &word)
{
    static const QSet<QString> words = {u"unit"_s, u"units"_s, u"device"_s, u"devices"_s, u"system"_s, u"systems"_s, u"kit"_s, u"set"_s, u"ip"_s, u"poe"_s, u"port"_s, u"ports"_s,
                                        u"way"_s, u"channel"_s, u"channels"_s, u"ch"_s, u"indoor"_s, u"outdoor"_s, u"internal"_s, u"external"_s, u"white"_s, u"black"_s, u"no"_s};
    return words.contains(word) || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// What is said of one thing, and how it stands to what was said before it.
struct Part {
    QString text;
    bool isAnother = true; // else it tells more of what was said before: what it is for, or where it is
};

std::vector<Part> partsOf(const QString &words)
{
    static const QRegularExpression between(u"[,;:()\\[\\]/|+&]|\\s[-–—]\\s|\\b(?:and|or|plus|(for|of|with|in|at|on|by|to|from|near|over|above|behind|under|inside|outside|opposite|facing|covering|inc|incl|including|c/w))\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    std::vector<Part> parts;
    qsizetype from = 0;
    bool isAnother = true;
    for (auto match = between.globalMatch(words); match.hasNext();) {
        const auto each = match.next();
        parts.push_back({words.sliced(from, each.capturedStart() - from), isAnother});
        isAnother = isAnother && !each.hasCaptured(1);
        from = each.capturedEnd();
    }
    parts.push_back({words.sliced(from), isAnother});
    return parts;
}

const std::vector<NameClaim> *namedBy(const std::map<QString, std::vector<NameClaim>> &names, QStringView text)
{
    const auto found = names.find(text::folded(text));
    return found == names.end() ? nullptr : &found->second;
}

// The claims of several names for whoever all of them may be: "Annke (Hikvision)" is Hikvision's, sold as Annke. Where they contradict
// each other nobody's name decides: "Hikvision / Axis".
std::vector<NameClaim> agreed(const std::vector<std::vector<NameClaim>> &names, const std::function<bool(const Maker &)> &isInScope, const QString &written)
{
    std::map<Maker, NameClaim> best;
    std::map<Maker, size_t> count;
    for (const auto &claims : names) {
        std::set<Maker> seen;
        for (const NameClaim &claim : claims) {
            auto [place, isNew] = best.try_emplace(claim.maker, claim);
            const Strength strength = std::max(place->second.strength, claim.strength);
            if (!isNew && claim.rule == u"re-brand"_s && place->second.rule != u"re-brand"_s)
                place->second = claim; // what is printed on it is told more closely
            place->second.strength = strength;
            count[claim.maker] += seen.insert(claim.maker).second;
        }
    }
    std::vector<NameClaim> all;
    for (const auto &[maker, claim] : best)
        if (count[maker] == names.size())
            all.push_back(claim);
    if (!all.empty())
        return all;
    const auto ours = std::count_if(best.begin(), best.end(), [&](const auto &each) { return isInScope(each.first); });
    const bool isQuestion = ours > 0 && static_cast<size_t>(ours) < best.size();
    for (const auto &[maker, claim] : best)
        all.push_back({u"several-makers"_s, maker, written, isQuestion ? Strength::Weak : claim.strength});
    return all;
}
} // namespace

const MakerInfo *MakerRules::info(const Maker &maker) const
{
    const auto found = m_makers.find(maker.slug());
    return found == m_makers.end() ? nullptr : &found->second;
}

QString MakerRules::makerName(const Maker &maker) const
{
    const MakerInfo *known = info(maker);
    return known ? known->name : maker.slug();
}

bool MakerRules::isInScope(const Maker &maker) const
{
    const MakerInfo *known = info(maker);
    return known && known->isInScope;
}

std::vector<MakerInfo> MakerRules::makers() const
{
    std::vector<MakerInfo> all;
    for (const auto &[slug, known] : m_makers)
        all.push_back(known);
    return all;
}

std::optional<PatternHit> MakerRules::match(TraitKind kind, const QString &text) const
{
    const auto rules = m_patterns.find(kind);
    if (rules == m_patterns.end())
        return std::nullopt;
    for (const PatternRule &rule : rules->second)
        if (auto hit = rules::match(rule, text))
            return hit;
    return std::nullopt;
}

std::optional<PatternHit> MakerRules::matchModel(const QString &model) const
{
    for (const PatternRule &rule : m_models)
        if (auto hit = rules::match(rule, model))
            return hit;
    return std::nullopt;
}

std::vector<NameClaim> MakerRules::leadingName(const QString &text, qsizetype *length) const
{
    // The longest name of few words that begins at \a from; its end, or 0.
    const auto nameAt = [&](qsizetype from, const std::vector<NameClaim> *&claims) {
        qsizetype last = 0;
        int words = 0;
        for (qsizetype end = from + 1; end <= text.size() && words < longestNameWords; ++end)
            if (end == text.size() || text.at(end) == u' ') {
                ++words;
                if (const auto *known = namedBy(m_names, QStringView(text).sliced(from, end - from))) {
                    claims = known;
                    last = end;
                }
            }
        return last;
    };
    const std::vector<NameClaim> *claims = nullptr;
    *length = nameAt(0, claims);
    if (*length == 0)
        return {};
    // "Tyco Illustra Essentials": a longer name that begins within this one says more than "Tyco Illustra".
    qsizetype longest = *length;
    for (qsizetype i = text.indexOf(u' '); i >= 0 && i < *length; i = text.indexOf(u' ', i + 1)) {
        const std::vector<NameClaim> *inner = nullptr;
        if (const qsizetype end = nameAt(i + 1, inner); end > *length && end - i - 1 > longest) {
            longest = end - i - 1;
            claims = inner;
            *length = end;
        }
    }
    return *claims;
}

// By the leading words of one name.
std::vector<NameClaim> MakerRules::namedByLeading(const QString &vendor) const
{
    qsizetype length = 0;
    std::vector<NameClaim> claims = leadingName(vendor, &length);
    const QStringList rest = vendor.sliced(length).split(u' ', Qt::SkipEmptyParts);
    const bool isWhole = std::all_of(rest.begin(), rest.end(), [](const QString &w) { return isCompanyWord(text::folded(w)); });
    if (!isWhole)
        std::erase_if(claims, [](const NameClaim &claim) { return claim.rule == u"re-brand"_s; });
    return claims;
}

std::vector<NameClaim> MakerRules::named(const QString &vendor) const
{
    static const QRegularExpression between(u"[,;()\\[\\]/&+|]|\\s[-–—]\\s|\\b(?:and|or)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<std::vector<NameClaim>> names;
    const QString plain = QString(vendor).replace(between, u" "_s).simplified();
    const std::vector<NameClaim> whole = namedByLeading(plain);
    for (const QString &part : vendor.split(between, Qt::SkipEmptyParts))
        if (auto claims = namedByLeading(part.simplified()); !claims.empty())
            names.push_back(std::move(claims));
    qsizetype length = 0;
    static_cast<void>(leadingName(plain, &length));
    if (names.size() < 2 || length == plain.size()) // "Tyco / Illustra Essentials" is one name
        return whole.empty() && names.size() == 1 ? names.front() : whole;
    return agreed(names, [this](const Maker &maker) { return isInScope(maker); }, text::tidy(vendor));
}

bool MakerRules::isLabelOf(const QString &brand, const Maker &maker) const
{
    const auto *claims = namedBy(m_names, brand);
    return claims && std::any_of(claims->begin(), claims->end(), [&maker](const NameClaim &claim) {
               return claim.rule == u"re-brand"_s && claim.maker == maker;
           });
}

bool MakerRules::isOwnName(const QString &name, const Maker &maker) const
{
    const auto claims = named(name);
    return std::any_of(claims.begin(), claims.end(), [&maker](const NameClaim &claim) { return claim.rule != u"re-brand"_s && claim.maker == maker; });
}

// "Camera switch" is a switch. Tills, PCs and the like stand behind a camera as what it watches: "camera till 4".
DeviceClass MakerRules::classOfOne(const QStringList &all) const
{
    QStringList words = all;
    while (words.size() > 1 && isRemark(words.last()) && !m_classWords.contains(words.last()))
        words.removeLast();
    const auto known = [this](const QString &some) {
        for (const qsizetype ending : {0, 1, 2}) { // "domes", "switches"
            const QString one = some.chopped(std::min(ending, some.size()));
            if (ending > 0 && !some.endsWith(ending == 1 ? u"s"_s : u"es"_s))
                continue;
            if (const auto found = m_classWords.find(one); found != m_classWords.end())
                return std::optional(found->second);
        }
        return std::optional<DeviceClass>();
    };
    for (qsizetype length = std::min<qsizetype>(longestClassWords, words.size()); length >= 1; --length) {
        const QString last = words.last(length).join(QString());
        if (m_accessories.contains(last) || (last.endsWith(u's') && m_accessories.contains(last.chopped(1))))
            return DeviceClass::Other;
        if (const auto found = known(last); found && *found != DeviceClass::Other)
            return *found;
    }
    DeviceClass first = DeviceClass::Unknown;
    for (qsizetype length = longestClassWords; length >= 1; --length)
        for (qsizetype i = 0; i + length <= words.size(); ++i) {
            const auto found = known(words.mid(i, length).join(QString()));
            if (found && doesSee(*found))
                return *found;
            if (found && first == DeviceClass::Unknown)
                first = *found;
        }
    return first;
}

DeviceClass MakerRules::classOf(const QString &words) const
{
    if (const auto whole = m_classWords.find(text::folded(words)); whole != m_classWords.end())
        return whole->second;
    DeviceClass found = DeviceClass::Unknown;
    for (const Part &part : partsOf(words)) {
        const DeviceClass one = classOfOne(text::words(part.text));
        if (found == DeviceClass::Unknown || (part.isAnother && !doesSee(found) && doesSee(one)))
            found = one;
    }
    return found;
}

DeviceClass MakerRules::classInName(const QString &name) const
{
    DeviceClass found = DeviceClass::Unknown;
    QString word;
    const QString first = name.section(u'.', 0, 0).toLower() + u' '; // of a host name, without its domain
    for (const QChar c : first) {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        if (word.size() >= shortestNameWord)
            if (const auto known = m_classWords.find(word); known != m_classWords.end()) {
                if (found != DeviceClass::Unknown && found != known->second)
                    return DeviceClass::Unknown;
                found = known->second;
            }
        word.clear();
    }
    return found;
}

bool MakerRules::isPlaceholderSerial(QStringView serial) const
{
    return phaseout::isPlaceholder(serial) || m_placeholders.contains(text::folded(serial));
}

bool MakerRules::isSharedAddress(const MacAddress &mac) const
{
    if (mac.isLocallyAdministered() || mac.isMulticast())
        return true;
    return std::any_of(m_sharedPrefixes.begin(), m_sharedPrefixes.end(),
                       [&mac](const auto &prefix) { return mac.number() >> (48 - prefix.first) == prefix.second; });
}

QString MakerRules::version() const
{
    return m_date.toString(Qt::ISODate) + u'-' + QString::fromLatin1(m_digest.left(4).toHex());
}

} // namespace phaseout::rules
