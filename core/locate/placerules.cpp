// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/placerules.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::locate", text); }
} // namespace

QString placeFieldSlug(PlaceField field)
{
    switch (field) {
    case PlaceField::HostName:
        return u"host-name"_s;
    case PlaceField::Recorder:
        return u"recorder"_s;
    case PlaceField::Site:
        return u"site"_s;
    case PlaceField::Folder:
        return u"folder"_s;
    case PlaceField::Subnet:
        return u"subnet"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PlaceField> placeFieldFromSlug(QStringView slug)
{
    for (const PlaceField field : everyPlaceField)
        if (placeFieldSlug(field) == slug)
            return field;
    return std::nullopt;
}

QString placeFieldWord(PlaceField field)
{
    switch (field) {
    case PlaceField::HostName:
        return words(QT_TRANSLATE_NOOP("phaseout::locate", "Host name"));
    case PlaceField::Recorder:
        return words(QT_TRANSLATE_NOOP("phaseout::locate", "Recorder"));
    case PlaceField::Site:
        return words(QT_TRANSLATE_NOOP("phaseout::locate", "Site or address"));
    case PlaceField::Folder:
        return words(QT_TRANSLATE_NOOP("phaseout::locate", "Folder"));
    case PlaceField::Subnet:
        return words(QT_TRANSLATE_NOOP("phaseout::locate", "Subnet"));
    }
    Q_UNREACHABLE();
}

Result<void> checkPlaceRule(const PlaceRule &rule)
{
    if (rule.field == PlaceField::Subnet) {
        if (const auto subnet = Subnet::parse(rule.pattern); !subnet)
            return failure(subnet.error());
        else if (subnet->length() < (subnet->base().isV4() ? 16 : 48))
            return failure(ErrorCode::ValueInvalid, rule.pattern, words(QT_TRANSLATE_NOOP("phaseout::locate", "it is too wide for one store")));
        if (rule.store.isEmpty())
            return failure(ErrorCode::ValueInvalid, rule.pattern, words(QT_TRANSLATE_NOOP("phaseout::locate", "say which store it belongs to")));
        return {};
    }
    const auto pattern = PlacePattern::parse(rule.pattern);
    if (!pattern)
        return failure(pattern.error());
    if (pattern->hasCode() && !rule.store.isEmpty())
        return failure(ErrorCode::ValueInvalid, rule.pattern, words(QT_TRANSLATE_NOOP("phaseout::locate", "where the code is read, no store is named")));
    if (!pattern->hasCode() && rule.store.isEmpty())
        return failure(ErrorCode::ValueInvalid, rule.pattern, words(QT_TRANSLATE_NOOP("phaseout::locate", "put {code} where the store's code stands, or say which store is meant")));
    return {};
}

PlaceRules::PlaceRules(std::span<const PlaceRule> rules, const std::function<std::optional<quint32>(const PlaceRule &)> &storeOf)
{
    for (size_t i = 0; i < rules.size(); ++i) {
        const PlaceRule &rule = rules[i];
        const auto store = rule.store.isEmpty() ? std::optional(quint32(0)) : storeOf(rule);
        if (!store || !checkPlaceRule(rule))
            continue;
        if (rule.field == PlaceField::Subnet) {
            const Subnet subnet = *Subnet::parse(rule.pattern);
            m_subnets.add(subnet, *store);
            auto &said = m_subnetRules[subnet.text()];
            if (std::none_of(said.begin(), said.end(), [&store](const auto &one) { return one.second == *store; }))
                said.emplace_back(static_cast<int>(i), *store);
        } else {
            m_patterns.push_back({static_cast<int>(i), rule.field, *PlacePattern::parse(rule.pattern), *store});
        }
    }
}

void PlaceRules::readText(PlaceField field, const QString &text, const CodeIndex &codes, std::vector<Hit> &into) const
{
    for (const Compiled &one : m_patterns) {
        if (one.field != field)
            continue;
        if (!one.pattern.hasCode()) {
            if (one.pattern.fits(text))
                into.push_back({one.rule, one.store, text});
            continue;
        }
        std::set<quint32> stores;
        const QStringList read = one.pattern.codesIn(text);
        for (const QString &code : read)
            if (const auto store = codes.find(code))
                stores.insert(*store);
        if (stores.size() == 1)
            into.push_back({one.rule, *stores.begin(), text});
    }
}

std::vector<PlaceRules::Hit> PlaceRules::read(const Observation &observation, const CodeIndex &codes) const
{
    std::vector<Hit> hits;
    if (!m_patterns.empty())
        for (const Trait &trait : observation.traits) {
            switch (trait.kind) {
            case TraitKind::Name:
                readText(PlaceField::HostName, text::fromBytes(trait.text), codes, hits);
                break;
            case TraitKind::Recorder:
                readText(PlaceField::Recorder, text::fromBytes(trait.text), codes, hits);
                break;
            case TraitKind::StoreCodeText:
            case TraitKind::StoreName:
            case TraitKind::Address:
                readText(PlaceField::Site, text::fromBytes(trait.text), codes, hits);
                break;
            case TraitKind::Folder:
                readText(PlaceField::Folder, text::fromBytes(trait.text), codes, hits);
                break;
            default:
                break;
            }
        }
    if (!m_subnets.isEmpty() && observation.ip && !observation.ip->isUnusable())
        if (const auto hit = m_subnets.find(*observation.ip)) {
            const QString subnet = hit->subnet.text();
            for (const auto &[rule, store] : m_subnetRules.value(subnet))
                hits.push_back({rule, store, QString(observation.ip->text() + u" ∈ " + subnet)});
        }
    return hits;
}

} // namespace phaseout
