// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/traitreader.h"

#include "core/base/slips.h"
#include "core/base/text.h"
#include "core/estate/storestate.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::identify {
namespace {
constexpr size_t mostRemembered = 25'000; // some 600 bytes each; what many devices say is soon learnt again
constexpr qsizetype longestRead = 200;    // of a text that is shown as evidence
constexpr qsizetype longestText = 4'096;  // of a text that is looked at; a page's body may be longer
constexpr int mostChannels = 1'024;
constexpr std::ptrdiff_t fewestLetters = 2; // of a company's name: "HP"
constexpr qsizetype lettersASlip = 4;       // a slip of typing for as many letters of a name

// Which clue decides the class; docs/identification.md has the same table.
constexpr int classByModel = 6;
constexpr int classByDiscovery = 5;
constexpr int classByWord = 4;
constexpr int classByService = 3;
constexpr int classByChannels = 2;

bool says(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Serial:
    case TraitKind::Model:
    case TraitKind::Firmware:
    case TraitKind::Name:
    case TraitKind::Vendor:
    case TraitKind::ClassWord:
    case TraitKind::Channels:
    case TraitKind::Protocol:
    case TraitKind::ServiceProduct:
    case TraitKind::HttpServer:
    case TraitKind::HttpTitle:
    case TraitKind::AuthRealm:
    case TraitKind::RtspServer:
    case TraitKind::TlsSubject:
    case TraitKind::Banner:
    case TraitKind::OpenPort:
    case TraitKind::OnvifScope:
    case TraitKind::OemCode:
    case TraitKind::SnmpObjectId:
    case TraitKind::FaviconHash:
        return true;
    default:
        return false;
    }
}

bool isCameraLike(DeviceClass deviceClass)
{
    return deviceClass == DeviceClass::Camera || deviceClass == DeviceClass::Recorder || deviceClass == DeviceClass::Encoder;
}

bool isDocument(SourceKind source) { return source == SourceKind::Inventory || source == SourceKind::Sighting; }

Layer layerOf(TraitKind kind, SourceKind source)
{
    switch (kind) {
    case TraitKind::Protocol:
    case TraitKind::OnvifScope:
    case TraitKind::OemCode:
        return Layer::Protocol;
    case TraitKind::Name:
    case TraitKind::ClassWord:
    case TraitKind::Channels:
    case TraitKind::Vendor:
        return isDocument(source) ? Layer::Inventory : source == SourceKind::Discovery ? Layer::Protocol : Layer::Service;
    case TraitKind::Serial:
        return Layer::Serial;
    case TraitKind::Model:
        return Layer::Model;
    default:
        return Layer::Service;
    }
}

// Words that a protocol puts where a brand would stand.
bool isNeutralBrand(const QString &text)
{
    static const QSet<QString> neutral = {u"general"_s, u"private"_s, u"oem"_s, u"onvif"_s, u"other"_s, u"generic"_s, u"others"_s,
                                          u"various"_s, u"mixed"_s, u"unbranded"_s, u"nobrand"_s, u"ownbrand"_s};
    return neutral.contains(text::folded(text));
}
} // namespace

TraitReader::TraitReader(rules::MakerRules::Pointer rules, QDate today) : m_rules(std::move(rules)), m_today(today) {}

void TraitReader::forgetSome()
{
    m_once.clear();
    if (m_known.size() > mostRemembered)
        m_known.clear();
}

const Reading *TraitReader::read(const Trait &trait, SourceKind source)
{
    if (!says(trait.kind))
        return nullptr;
    if (trait.kind == TraitKind::Serial || trait.kind == TraitKind::Name)
        return &m_once.emplace_back(readNew(trait, source));
    m_key.assign(1, static_cast<char>(trait.kind));
    m_key += static_cast<char>(source);
    if (trait.kind == TraitKind::OpenPort)
        m_key += std::to_string(trait.port);
    m_key.append(trait.text, 0, static_cast<size_t>(longestText));
    if (const auto known = m_known.find(m_key); known != m_known.end())
        return &known->second;
    Reading reading = readNew(trait, source);
    return &m_known.emplace(m_key, std::move(reading)).first->second;
}

const Clue *TraitReader::address(const MacAddress &mac)
{
    const rules::AddressClaim *claim = m_rules->prefixes().find(mac);
    if (!claim)
        return nullptr;
    const auto [place, isNew] = m_addresses.try_emplace(claim);
    if (isNew) {
        place->second.layer = Layer::Address;
        place->second.strength = claim->strength;
        place->second.rule = u"oui"_s;
        place->second.read = claim->prefix + u", "_s + claim->registrant;
        place->second.maker = claim->maker;
        place->second.brand = claim->brand;
    }
    return &place->second;
}

Reading TraitReader::readNew(const Trait &trait, SourceKind source) const
{
    Reading reading;
    const QByteArrayView bytes(trait.text.data(), std::min(static_cast<qsizetype>(trait.text.size()), longestText));
    const QString text = trait.kind == TraitKind::OpenPort ? QString::number(trait.port) : text::tidy(text::fromBytes(bytes));
    if (text::meansNothing(text))
        return reading;
    reading.text = text;
    switch (trait.kind) {
    case TraitKind::Serial:
        readSerial(text, reading);
        break;
    case TraitKind::Model:
        readModel(text, reading);
        break;
    case TraitKind::Vendor:
        readVendor(source, text, reading);
        break;
    case TraitKind::ClassWord:
        readClass(source, text, reading);
        if (reading.clues.empty())
            readPattern(trait.kind, source, text, reading);
        break;
    case TraitKind::Firmware:
        reading.firmware = parseFirmware(text, m_today);
        break;
    case TraitKind::Channels:
        reading.channels = std::clamp(text.toInt(), 0, mostChannels);
        if (reading.channels > 1)
            reading.clues.push_back({layerOf(trait.kind, source), Strength::Weak, u"channels"_s, text, {}, {}, {},
                                     DeviceClass::Recorder, classByChannels, true});
        break;
    case TraitKind::Name:
        readPattern(trait.kind, source, text, reading);
        readNamedClass(source, text, reading);
        break;
    default:
        readPattern(trait.kind, source, text, reading);
        break;
    }
    return reading;
}

void TraitReader::readPattern(TraitKind kind, SourceKind source, const QString &text, Reading &into) const
{
    const bool isScope = kind == TraitKind::OnvifScope;
    const QString plain = isScope ? QUrl::fromPercentEncoding(text.toUtf8()) : text;
    const auto hit = m_rules->match(kind, plain);
    if (!hit)
        return;
    const rules::PatternRule &rule = *hit->rule;
    into.clues.push_back({layerOf(kind, source), rule.strength, rule.id, plain.left(longestRead), rule.maker, rule.brand, {},
                          rule.deviceClass, rule.deviceClass == DeviceClass::Unknown ? 0 : classByService, rule.isCameraLike});
    into.serial = hit->serial;
    into.mac = hit->mac;
    if (!hit->model.isEmpty()) {
        const QString model = text::tidy(hit->model);
        readModel(model, into); // a model is a model wherever it stands
        into.model = model;
    }
}

void TraitReader::readSerial(const QString &text, Reading &into) const
{
    const auto hit = m_rules->match(TraitKind::Serial, text.toUpper());
    if (!hit)
        return;
    const rules::PatternRule &rule = *hit->rule;
    Clue clue{Layer::Serial, rule.strength, rule.id, text.left(longestRead), rule.maker, {}, {}, DeviceClass::Unknown, 0, rule.isCameraLike};
    if (!hit->model.isEmpty()) {
        const auto model = m_rules->matchModel(hit->model);
        if (!model || model->rule->maker != rule.maker)
            clue.strength = Strength::Weak; // somebody else's serial number with a date in it
        into.model = hit->model;
        if (hit->madeOn.isValid() && hit->madeOn.year() >= 2008 && hit->madeOn <= m_today && *clue.strength >= Strength::Fair)
            into.madeOn = hit->madeOn;
    }
    if (clue.strength >= Strength::Fair)
        into.serialMaker = rule.maker;
    else
        clue.isCameraLike = false;
    into.clues.push_back(std::move(clue));
}

void TraitReader::readModel(const QString &text, Reading &into) const
{
    qsizetype length = 0;
    const auto names = m_rules->leadingName(text, &length);
    for (const rules::NameClaim &name : names)
        into.clues.push_back({Layer::Model, name.strength, name.rule, text.left(longestRead), name.maker, name.brand, name.brand,
                              DeviceClass::Unknown, 0, name.rule == u"re-brand"_s});
    const auto hit = m_rules->matchModel(rules::plainModel(text.sliced(length)));
    if (!hit)
        return;
    const rules::PatternRule &rule = *hit->rule;
    const bool isSure = rule.strength && *rule.strength >= Strength::Fair;
    const int rank = rule.deviceClass == DeviceClass::Unknown ? 0 : isSure ? classByModel : classByService;
    into.clues.push_back({Layer::Model, rule.strength, rule.id, text.left(longestRead), rule.maker, rule.brand, {},
                          rule.deviceClass, rank, isSure});
}

// Whether \a text can be a maker's name: no kind of thing ("IP camera"), and no slip of typing of a maker's in scope.
bool TraitReader::isCompany(const QString &text) const
{
    const QString folded = text::folded(text);
    const auto letters = std::count_if(folded.begin(), folded.end(), [](QChar c) { return c.isLetter(); });
    if (letters < fewestLetters || m_rules->classOf(text) != DeviceClass::Unknown)
        return false;
    const std::vector<rules::MakerInfo> makers = m_rules->makers();
    return std::none_of(makers.begin(), makers.end(), [&folded](const rules::MakerInfo &each) {
        if (!each.isInScope)
            return false;
        const QString name = text::folded(each.name);
        return folded.contains(name) || text::slipsBetween(folded, name) <= name.size() / lettersASlip;
    });
}

void TraitReader::readVendor(SourceKind source, const QString &text, Reading &into) const
{
    const QString read = text.left(longestRead);
    if (source == SourceKind::Scan || source == SourceKind::Network) {
        // A scanner's vendor text is its own reading of the address: the address layer, and never better than fair.
        if (const rules::AddressClaim *claim = m_rules->prefixes().registrant(text)) {
            into.clues.push_back({Layer::Address, std::min(claim->strength, Strength::Fair), u"oui-vendor"_s, read,
                                  claim->maker, claim->brand, {}, DeviceClass::Unknown, 0, false});
            return;
        }
    }
    const bool isAddress = source == SourceKind::Scan || source == SourceKind::Network;
    const auto names = m_rules->named(text);
    const bool isQuestion = std::any_of(names.begin(), names.end(), [this](const rules::NameClaim &name) { return m_rules->isInScope(name.maker); });
    for (const rules::NameClaim &name : names)
        into.clues.push_back({isAddress ? Layer::Address : layerOf(TraitKind::Vendor, source), name.strength, name.rule, read,
                              name.maker, isAddress ? QString() : name.brand, name.brand, DeviceClass::Unknown, 0,
                              name.rule == u"re-brand"_s || (name.rule == u"several-makers"_s && isQuestion)});
    into.isLandlords = !isAddress && saysLandlord(text);
    if (names.empty() && !isAddress && !into.isLandlords && !isNeutralBrand(text))
        into.clues.push_back({Layer::Inventory, std::nullopt, u"vendor"_s, read, {}, read, isDocument(source) && isCompany(text) ? read : QString(), DeviceClass::Unknown, 0, false});
}

void TraitReader::readClass(SourceKind source, const QString &text, Reading &into) const
{
    const DeviceClass deviceClass = m_rules->classOf(text);
    if (deviceClass == DeviceClass::Unknown)
        return;
    const bool isDiscovery = source == SourceKind::Discovery;
    into.clues.push_back({layerOf(TraitKind::ClassWord, source), isDiscovery ? Strength::Strong : Strength::Fair, u"class-word"_s,
                          text.left(longestRead), {}, {}, {}, deviceClass, isDiscovery ? classByDiscovery : classByWord,
                          isCameraLike(deviceClass)});
}

void TraitReader::readNamedClass(SourceKind source, const QString &text, Reading &into) const
{
    const DeviceClass deviceClass = m_rules->classInName(text);
    if (deviceClass != DeviceClass::Unknown)
        into.clues.push_back({layerOf(TraitKind::Name, source), Strength::Weak, u"name-word"_s, text.left(longestRead), {}, {}, {},
                              deviceClass, classByName, isCameraLike(deviceClass)});
}

} // namespace phaseout::identify
