// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/makerrules.h"

#include "core/base/text.h"
#include "core/estate/serials.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::rules {
namespace {
constexpr int longestNameWords = 4;
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

const std::vector<NameClaim> *namedBy(const std::map<QString, std::vector<NameClaim>> &names, QStringView text)
{
    const auto found = names.find(text::folded(text));
    return found == names.end() ? nullptr : &found->second;
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

std::vector<NameClaim> MakerRules::named(const QString &vendor) const
{
    QString plain = vendor;
    for (QChar &c : plain)
        if (QStringView(u",;()/").contains(c))
            c = u' ';
    plain = plain.simplified();
    qsizetype length = 0;
    std::vector<NameClaim> claims = leadingName(plain, &length);
    const QStringList rest = plain.sliced(length).split(u' ', Qt::SkipEmptyParts);
    const bool isWhole = std::all_of(rest.begin(), rest.end(), [](const QString &w) { return isCompanyWord(text::folded(w)); });
    if (!isWhole)
        std::erase_if(claims, [](const NameClaim &claim) { return claim.rule == u"re-brand"_s; });
    return claims;
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
    const auto *claims = namedBy(m_names, name);
    return claims && std::any_of(claims->begin(), claims->end(), [&maker](const NameClaim &claim) {
               return claim.rule == u"maker-name"_s && claim.maker == maker;
           });
}

DeviceClass MakerRules::classOf(const QString &words) const
{
    if (const auto whole = m_classWords.find(text::folded(words)); whole != m_classWords.end())
        return whole->second;
    const QStringList each = text::words(words);
    // What stands before "camera" is where it is or what it watches: "Till camera", "Alarm camera".
    if (!each.isEmpty())
        if (const auto last = m_classWords.find(each.last()); last != m_classWords.end() && last->second == DeviceClass::Camera)
            return DeviceClass::Camera;
    for (int length = 3; length >= 1; --length) {
        for (qsizetype i = 0; i + length <= each.size(); ++i) {
            const QString some = each.mid(i, length).join(QString());
            if (const auto found = m_classWords.find(some); found != m_classWords.end())
                return found->second;
        }
    }
    return DeviceClass::Unknown;
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
