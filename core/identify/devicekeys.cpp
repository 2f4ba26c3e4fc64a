// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/devicekeys.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::identify {
namespace {
constexpr size_t longestAnswer = 200;

bool isAnswer(TraitKind kind)
{
    constexpr TraitKind answers[] = {TraitKind::AuthRealm, TraitKind::HttpServer, TraitKind::RtspServer, TraitKind::ServiceProduct, TraitKind::TlsSubject};
    return std::find(std::begin(answers), std::end(answers), kind) != std::end(answers);
}

bool isSure(const rules::PatternHit &hit) { return hit.rule->strength && *hit.rule->strength >= Strength::Strong; }

void readAnswer(const Trait &trait, const rules::MakerRules &rules, DeviceKeys &into)
{
    if (trait.text.size() > longestAnswer)
        return;
    const auto hit = rules.match(trait.kind, text::tidy(text::fromBytes(trait.text)));
    if (!hit)
        return;
    if (!into.maker.isKnown() && isSure(*hit))
        into.maker = hit->rule->maker;
    if (into.serial.isEmpty())
        into.serial = hit->serial;
    if (into.tail.isEmpty())
        into.tail = hit->tail;
    if (!into.mac)
        into.mac = hit->mac;
}
void readPrefix(const rules::MakerRules &rules, DeviceKeys &into)
{
    if (!into.mac || into.isWritten)
        return;
    const rules::AddressClaim *claim = rules.prefixes().find(*into.mac);
    into.isForeign = !claim && !rules.isSharedAddress(*into.mac);
    if (claim && !into.maker.isKnown() && claim->strength >= Strength::Strong)
        into.maker = claim->maker;
}
} // namespace

namespace {
QRegularExpressionMatch channelIn(const QString &name)
{
    static const QRegularExpression channel(u"(?<![A-Za-z])(?:ip[ -]?)?(?:cam(?:era)?|kamera|c[aá]mara|c[aâ]mera|telecamera|cam[eé]ra|ch(?:an(?:nel)?)?|kanal|canale?|kana[lł]|voie|通道)[ ._#-]*(?:no[ .]*)?[0-9]{1,3}(?![0-9])"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return channel.match(name);
}
} // namespace

bool namesChannel(const QString &name) { return channelIn(name).hasMatch(); }

bool isNamedAsChannel(const Observation &observation, const rules::MakerRules &rules)
{
    if (observation.source != SourceKind::Inventory || !observation.find(TraitKind::Name))
        return false;
    const QString word = text::tidy(observation.text(TraitKind::ClassWord));
    return namesChannel(text::tidy(observation.text(TraitKind::Name))) || (!word.isEmpty() && rules.classOf(word) == DeviceClass::Camera);
}

bool isOfNamedRecorder(const Observation &observation, const rules::MakerRules &rules)
{
    if (observation.ip || observation.mac || observation.find(TraitKind::Serial) || !observation.find(TraitKind::Recorder) || !observation.find(TraitKind::Model)
        || !isNamedAsChannel(observation, rules))
        return false;
    const auto hit = rules.matchModel(rules::plainModel(text::tidy(observation.text(TraitKind::Model))));
    return hit && hit->rule->strength && *hit->rule->strength >= Strength::Fair && hit->rule->deviceClass == DeviceClass::Recorder;
}

QString beforeChannel(const QString &name)
{
    const auto match = channelIn(name);
    qsizetype end = std::max<qsizetype>(match.capturedStart(), 0);
    while (end > 0 && !name.at(end - 1).isLetterOrNumber() && name.at(end - 1) != u')')
        --end;
    return name.first(end).trimmed();
}

DeviceKeys keysOf(const Observation &observation, const rules::MakerRules &rules)
{
    DeviceKeys keys;
    keys.mac = observation.mac;
    keys.serial = text::tidy(observation.text(TraitKind::Serial));
    keys.model = text::tidy(observation.text(TraitKind::Model));
    keys.name = text::tidy(observation.text(TraitKind::Name));
    keys.ip = observation.ip;
    keys.isWritten = observation.source == SourceKind::Inventory || observation.source == SourceKind::Sighting;
    if (observation.source == SourceKind::Inventory) {
        keys.namesChannel = isNamedAsChannel(observation, rules);
        const QString word = text::tidy(observation.text(TraitKind::ClassWord));
        keys.saysRecorder = !word.isEmpty() && rules.classOf(word) == DeviceClass::Recorder;
    }
    if (isOfNamedRecorder(observation, rules)) {
        keys.isOfRecorder = true;
        keys.namesChannel = false;
        keys.ip = observation.recorderAddress();
        keys.name = observation.recorderName();
    }
    for (const Trait &trait : observation.traits)
        if (isAnswer(trait.kind))
            readAnswer(trait, rules, keys);
    constexpr qsizetype figuresOfAddress = 12;
    if (!keys.mac && keys.serial.size() == figuresOfAddress)
        if (const auto mac = MacAddress::parse(keys.serial); mac && rules.prefixes().find(*mac))
            keys.mac = *mac;
    readPrefix(rules, keys);
    return keys;
}

Maker makerByModel(const DeviceKeys &keys, const rules::MakerRules &rules)
{
    const auto hit = keys.model.isEmpty() ? std::nullopt : rules.matchModel(rules::plainModel(keys.model));
    return hit && hit->rule->strength && *hit->rule->strength >= Strength::Fair ? hit->rule->maker : Maker();
}

namespace {
Maker makerBefore(const DeviceKeys &keys, const QString &vendor, const rules::MakerRules &rules)
{
    if (keys.maker.isKnown())
        return keys.maker;
    if (const Maker maker = makerByModel(keys, rules); maker.isKnown())
        return maker;
    const std::vector<rules::NameClaim> claims = rules.named(text::tidy(vendor));
    return claims.size() == 1 ? claims.front().maker : Maker();
}
} // namespace

Maker makerInScope(const DeviceKeys &keys, const QString &vendor, const rules::MakerRules &rules)
{
    const Maker maker = makerBefore(keys, vendor, rules);
    return rules.isInScope(maker) ? maker : Maker();
}

} // namespace phaseout::identify
