// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identifier.h"

#include "core/base/check.h"
#include "core/base/text.h"
#include "core/estate/listname.h"
#include "core/identify/devicekeys.h"
#include "core/identify/fieldchoice.h"
#include "core/identify/judgement.h"

#include <QCoreApplication>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::identify {
namespace {
constexpr size_t mostEvidence = 40;

/// A clue and the observation that gave it.
struct Heard {
    const Clue *clue;
    size_t observation;
};

// A company's name in a list that no table knows: it says nothing for a maker, and something against a mere model's form.
bool isStrangers(const Clue &clue) { return !clue.strength && !clue.label.isEmpty(); }

int brandRank(const Clue &clue, const Maker &maker)
{
    if (clue.layer == Layer::Protocol)
        return 5; // the device's own word for itself
    if (clue.rule == u"re-brand"_s && clue.layer == Layer::Inventory && clue.maker == maker)
        return 4; // what people read on it, not what such models are mostly sold as
    if (clue.layer == Layer::Model)
        return 3;
    return clue.layer == Layer::Inventory ? 2 : clue.layer == Layer::Service ? 1 : 0;
}

/// Everything that is gathered in one walk over a device's observations.
struct Gathered {
    std::vector<Heard> heard;
    std::vector<const Reading *> serials;
    Choice<IpAddress> ip;
    Choice<MacAddress> mac;
    Choice<QString> serial;
    Choice<QString> model;
    Choice<QString> name;
    Choice<QString> firmwareText;
    Choice<int> channels;
    Choice<QDate> madeOn;
    Choice<QDate> installedOn;
    bool isLandlords = false;
};

// What a newer state of the same list passes over: the last resort.
FieldRank ageOf(const Observation &observation, FieldRank rank)
{
    if (observation.doubted == Doubted::Older)
        rank.tier -= 100;
    return rank;
}

void offerFields(Gathered &g, TraitKind kind, const Reading &reading, const FieldRank &technical, const FieldRank &newest,
                 const rules::MakerRules &rules)
{
    FieldRank embedded = technical; // a serial number in a realm, a model in a serial number: when nothing says it outright
    embedded.tier -= 10;
    if (kind == TraitKind::Serial && !reading.text.isEmpty() && !rules.isPlaceholderSerial(reading.text)) {
        g.serial.offer(technical, reading.text);
        g.serials.push_back(&reading);
        if (reading.madeOn.isValid())
            g.madeOn.offer(technical, reading.madeOn);
    }
    if (kind == TraitKind::Model && !reading.text.isEmpty())
        g.model.offer(technical, reading.text);
    if (kind == TraitKind::Name && !reading.text.isEmpty())
        g.name.offer(newest, reading.text);
    if (kind == TraitKind::Firmware && !reading.firmware.isEmpty())
        g.firmwareText.offer(newest, reading.text);
    if (reading.channels > 0)
        g.channels.offer(technical, reading.channels);
    if (!reading.serial.isEmpty())
        g.serial.offer(embedded, reading.serial);
    if (reading.mac)
        g.mac.offer(embedded, *reading.mac);
    if (!reading.model.isEmpty())
        g.model.offer(kind == TraitKind::OnvifScope ? technical : embedded, reading.model);
}

// An older state of a list is heard where nothing else speaks of the same.
void leaveOlder(std::vector<Heard> &heard, std::span<const Observation> observations)
{
    const auto isOlder = [&](const Heard &each) { return observations[each.observation].doubted == Doubted::Older; };
    if (std::none_of(heard.begin(), heard.end(), isOlder))
        return;
    const auto what = [](const Heard &each) { return std::pair(each.clue->layer, each.clue->maker.isKnown() || isStrangers(*each.clue)); };
    std::set<std::pair<Layer, bool>> said;
    for (const Heard &each : heard)
        if (!isOlder(each))
            said.insert(what(each));
    std::erase_if(heard, [&](const Heard &each) { return isOlder(each) && said.contains(what(each)); });
}

Gathered gather(std::span<const Observation> observations, TraitReader &reader, const rules::MakerRules &rules)
{
    Gathered g;
    for (size_t i = 0; i < observations.size(); ++i) {
        const Observation &o = observations[i];
        const qint64 seenAt = rankTime(o.seenAt);
        const FieldRank technical = ageOf(o, technicalRank(o.source, seenAt));
        const FieldRank newest = ageOf(o, newestRank(o.source, seenAt));
        if (const auto ip = o.ip || !isOfNamedRecorder(o, rules) ? o.ip : o.recorderAddress())
            g.ip.offer(technical, *ip);
        if (o.mac) {
            g.mac.offer(technical, *o.mac);
            if (const Clue *clue = reader.address(*o.mac))
                g.heard.push_back({clue, i});
        }
        const bool isNetwork = o.source == SourceKind::Scan || o.source == SourceKind::Network;
        for (const Trait &trait : o.traits) {
            if (trait.kind == TraitKind::Vendor && isNetwork && o.mac)
                continue; // a scanner's own reading of the address that stands beside it
            if (trait.kind == TraitKind::InstalledOn)
                if (const QDate day = QDate::fromString(QString::fromStdString(trait.text), Qt::ISODate); day.isValid())
                    g.installedOn.offer(newest, day);
            g.isLandlords |= trait.kind == TraitKind::Owner && o.doubted != Doubted::Older;
            const Reading *reading = reader.read(trait, o.source);
            if (!reading)
                continue;
            for (const Clue &clue : reading->clues)
                g.heard.push_back({&clue, i});
            g.isLandlords |= reading->isLandlords && o.doubted != Doubted::Older;
            if (const Clue *clue = reading->mac && !o.mac ? reader.address(*reading->mac) : nullptr)
                g.heard.push_back({clue, i});
            offerFields(g, trait.kind, *reading, technical, newest, rules);
        }
    }
    leaveOlder(g.heard, observations);
    return g;
}

// A file is one source whichever way it was named: alone, or in a folder of many. " / " stands before the sheet of a workbook.
QStringView fileOf(QStringView name)
{
    for (qsizetype at = name.lastIndexOf(u'/'); at >= 0; at = at > 0 ? name.lastIndexOf(u'/', at - 1) : -1)
        if (at == 0 || name[at - 1] != u' ')
            return name.sliced(at + 1);
    return name;
}

/// The file that an observation counts as. An older state of a list is no source beside the newer one: it counts as that of those which speak now.
class Sources {
public:
    Sources(std::span<const Observation> observations, std::span<const QString> names) : m_observations(observations), m_names(names)
    {
        const auto isOlder = [](const Observation &o) { return o.doubted == Doubted::Older; };
        if (std::none_of(observations.begin(), observations.end(), isOlder))
            return;
        std::set<QString> newer;
        for (size_t i = 0; i < observations.size(); ++i)
            if (!isOlder(observations[i]) && observations[i].source == SourceKind::Inventory && newer.insert(names[i]).second)
                m_newer[listName(names[i])].insert(fileOf(names[i]));
    }
    [[nodiscard]] QStringView of(size_t observation)
    {
        const QStringView own = fileOf(m_names[observation]);
        if (m_observations[observation].doubted != Doubted::Older)
            return own;
        const auto [known, isNew] = m_known.try_emplace(m_names[observation], own);
        if (isNew)
            if (const auto same = m_newer.find(listName(m_names[observation])); same != m_newer.end())
                known->second = *std::max_element(same->second.begin(), same->second.end(), [own](QStringView a, QStringView b) { return alike(own, a) < alike(own, b); });
        return known->second;
    }

private:
    // Of lists that are called alike: of several stores, by their codes.
    static qsizetype alike(QStringView a, QStringView b)
    {
        const auto isSame = [](QChar x, QChar y) { return x.toCaseFolded() == y.toCaseFolded(); };
        const qsizetype start = std::mismatch(a.begin(), a.end(), b.begin(), b.end(), isSame).first - a.begin();
        const qsizetype end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend(), isSame).first - a.rbegin();
        return std::min(start + end, std::min(a.size(), b.size()));
    }
    std::span<const Observation> m_observations;
    std::span<const QString> m_names;
    std::map<QString, std::set<QStringView>> m_newer; // by what the list is called
    std::map<QString, QStringView> m_known;           // of older ones, by name
};

auto whatIsSaid(const Clue &clue) { return std::tie(clue.layer, clue.rule, clue.maker.slug(), clue.read); }
bool isSaidBefore(const Clue *a, const Clue *b) { return a != b && whatIsSaid(*a) < whatIsSaid(*b); }

// A list that says nothing which another list does not say too, word for word, is its copy: of such lists one is left.
std::vector<bool> copiesAmong(const std::vector<std::pair<const Clue *, int>> &said, const std::vector<bool> &isList)
{
    std::vector<std::vector<const Clue *>> bySource(isList.size());
    for (const auto &[clue, source] : said)
        bySource[static_cast<size_t>(source)].push_back(clue);
    for (auto &clues : bySource) {
        std::sort(clues.begin(), clues.end(), isSaidBefore);
        clues.erase(std::unique(clues.begin(), clues.end(), [](const Clue *a, const Clue *b) { return a == b || whatIsSaid(*a) == whatIsSaid(*b); }), clues.end());
    }
    std::vector<bool> isCopy(isList.size());
    for (size_t a = 0; a < isList.size(); ++a)
        for (size_t b = 0; b < isList.size() && isList[a] && !isCopy[a]; ++b)
            isCopy[a] = a != b && isList[b] && !isCopy[b] && std::includes(bySource[b].begin(), bySource[b].end(), bySource[a].begin(), bySource[a].end(), isSaidBefore);
    return isCopy;
}

std::vector<Statement> statementsOf(std::span<const Observation> observations, const std::vector<Heard> &heard, std::span<const QString> sourceNames)
{
    std::vector<QStringView> sources; // distinct, in the order met
    std::vector<bool> isList; // of the sources: nothing but what people keep
    std::vector<std::pair<const Clue *, int>> said;
    said.reserve(heard.size());
    Sources files(observations, sourceNames);
    for (const Heard &each : heard) {
        const Clue &clue = *each.clue;
        if (!isStrangers(clue) && (!clue.maker.isKnown() || !clue.strength))
            continue;
        const QStringView name = files.of(each.observation);
        const auto known = std::find(sources.begin(), sources.end(), name);
        const auto source = static_cast<int>(known - sources.begin());
        if (known == sources.end()) {
            sources.push_back(name);
            isList.push_back(true);
        }
        isList[static_cast<size_t>(source)] = isList[static_cast<size_t>(source)] && observations[each.observation].source == SourceKind::Inventory;
        said.emplace_back(&clue, source);
    }
    const bool isSeveral = std::count(isList.begin(), isList.end(), true) > 1;
    const std::vector<bool> isCopy = isSeveral ? copiesAmong(said, isList) : std::vector<bool>(isList.size());
    std::vector<Statement> statements;
    statements.reserve(said.size());
    for (const auto &[clue, source] : said)
        if (!isCopy[static_cast<size_t>(source)])
            statements.push_back({clue->maker, clue->layer, clue->strength.value_or(Strength::Weak), source, clue->label});
    return statements;
}

// Model texts of one device, folded; of the many of what is no single device the first, so that the work stays small.
using Texts = std::set<QString>;
void keepFirst(Texts &texts, const QString &text)
{
    constexpr size_t most = 500;
    texts.insert(text);
    if (texts.size() > most)
        texts.erase(std::prev(texts.end()));
}

/// The maker whose serial number's shape and model text agree; of several, the first by slug.
Maker agreementOf(const Gathered &g)
{
    struct Models {
        Texts inSerials;
        Texts given;
    };
    std::map<Maker, Models> byMaker;
    for (const Reading *serial : g.serials)
        if (serial->serialMaker.isKnown())
            keepFirst(byMaker[serial->serialMaker].inSerials, text::folded(serial->model));
    if (byMaker.empty())
        return {};
    for (const Heard &each : g.heard)
        if (const Clue &clue = *each.clue; clue.layer == Layer::Model && clue.strength >= Strength::Fair)
            if (const auto known = byMaker.find(clue.maker); known != byMaker.end())
                keepFirst(known->second.given, text::folded(clue.read));
    for (const auto &[maker, models] : byMaker) {
        const auto isGiven = [&given = models.given](const QString &inSerial) {
            return std::any_of(given.begin(), given.end(), [&inSerial](const QString &each) { return inSerial.isEmpty() || each.contains(inSerial); });
        };
        if (std::any_of(models.inSerials.begin(), models.inSerials.end(), isGiven))
            return maker;
    }
    return {};
}

QString brandOf(const std::vector<Heard> &heard, const Maker &maker, const QString &ownName)
{
    // SADP's code of another label: the maker's own name, which the model text suggests, is then not what is printed.
    const bool hasOtherLabel = std::any_of(heard.begin(), heard.end(), [](const Heard &h) { return h.clue->rule == u"oem-code"_s; });
    Choice<QString> brand;
    for (const Heard &each : heard)
        if (!each.clue->brand.isEmpty() && !(hasOtherLabel && each.clue->layer == Layer::Model && each.clue->brand == ownName))
            brand.offer({brandRank(*each.clue, maker), 0, 0}, each.clue->brand);
    return brand.best().value_or(QString());
}

void placeClass(const std::vector<Heard> &heard, std::span<const Observation> observations, bool isMakerInScope, Identification &result)
{
    Choice<DeviceClass> best;
    int rank = 0;
    for (const Heard &each : heard)
        if (each.clue->classRank > 0) {
            best.offer({each.clue->classRank, rankTime(observations[each.observation].seenAt), 0}, each.clue->deviceClass);
            rank = std::max(rank, each.clue->classRank);
        }
    result.deviceClass = best.best().value_or(DeviceClass::Unknown);
    result.isClassByName = rank == classByName;
    // Makers of cameras make no tills and printers: "Till 1" is what it watches.
    if (result.isClassByName && isMakerInScope && result.deviceClass == DeviceClass::Other)
        result.deviceClass = DeviceClass::Unknown;
}

std::vector<Evidence> evidenceOf(std::vector<Heard> heard, std::span<const Observation> observations,
                                 std::span<const QString> sourceNames, const QString &placeForm, bool withStrangers)
{
    std::erase_if(heard, [withStrangers](const Heard &h) { return !h.clue->strength && !(withStrangers && isStrangers(*h.clue)); });
    const auto what = [](const Heard &h) { return whatIsSaid(*h.clue); };
    std::sort(heard.begin(), heard.end(), [&](const Heard &a, const Heard &b) {
        if (a.clue->strength != b.clue->strength)
            return a.clue->strength > b.clue->strength;
        if (a.clue != b.clue && what(a) != what(b))
            return what(a) < what(b);
        const Observation &x = observations[a.observation];
        const Observation &y = observations[b.observation];
        const qint64 xTime = rankTime(x.seenAt);
        const qint64 yTime = rankTime(y.seenAt);
        if (xTime != yTime)
            return xTime > yTime; // the newest stands for all that say the same
        const QString &xName = sourceNames[a.observation];
        const QString &yName = sourceNames[b.observation];
        return xName != yName ? xName < yName : x.row < y.row;
    });
    const auto same = [&what](const Heard &a, const Heard &b) {
        return a.clue == b.clue || (a.clue->strength == b.clue->strength && what(a) == what(b));
    };
    heard.erase(std::unique(heard.begin(), heard.end(), same), heard.end());
    heard.resize(std::min(heard.size(), mostEvidence), Heard{nullptr, 0});
    std::vector<Evidence> evidence;
    evidence.reserve(heard.size());
    for (const Heard &each : heard) {
        const Clue &clue = *each.clue;
        evidence.push_back({clue.layer, clue.strength.value_or(Strength::Weak), clue.rule, clue.read,
                            clue.maker.isKnown()    ? clue.maker.slug()
                                : isStrangers(clue) ? clue.label
                                                    : deviceClassSlug(clue.deviceClass),
                            placeForm.arg(sourceNames[each.observation], QString::number(observations[each.observation].row))});
    }
    return evidence;
}

void fillDates(Identification &result, std::span<const Observation> observations)
{
    for (const Observation &o : observations) {
        result.isExposed |= o.source == SourceKind::Internet || o.find(TraitKind::Exposure) != nullptr;
        if (!o.seenAt.isValid())
            continue;
        const QDate day = o.seenAt.toUTC().date();
        if (!result.firstSeen.isValid() || day < result.firstSeen)
            result.firstSeen = day;
        if (!result.lastSeen.isValid() || day > result.lastSeen)
            result.lastSeen = day;
    }
}
} // namespace

namespace {
constexpr size_t mostNames = 3; // that one file gives a recorder and not to its channels: it may stand there twice

// A list with a row for each channel of a recorder names what it records: how many there are, and not what it is called itself.
void readChannels(std::span<const Observation> observations, const rules::MakerRules &rules, Identification &result)
{
    if (result.deviceClass != DeviceClass::Recorder)
        return;
    std::map<int, std::set<QString>> names; // by batch
    std::map<int, std::set<QString>> ofChannels;
    std::set<int> naming; // batches that name the recorder itself, too
    for (const Observation &one : observations)
        if (const QString name = text::tidy(one.text(TraitKind::Name)); one.source == SourceKind::Inventory && !name.isEmpty()) {
            names[one.batch].insert(name);
            if (isNamedAsChannel(one, rules))
                ofChannels[one.batch].insert(name);
            if (isOfNamedRecorder(one, rules))
                naming.insert(one.batch);
        }
    std::set<QString> channels; // of any batch
    for (const auto &[batch, all] : names) {
        const std::set<QString> &named = ofChannels[batch];
        const std::set<QString> &its = named.size() > 1 || all.size() <= mostNames ? named : all;
        if (its.size() < 2 && !naming.contains(batch))
            continue;
        result.channels = std::max(result.channels, static_cast<int>(its.size()));
        channels.insert(its.begin(), its.end());
    }
    if (!channels.contains(result.name))
        return;
    Choice<QString> own;
    for (const Observation &one : observations) {
        const FieldRank rank = ageOf(one, newestRank(one.source, rankTime(one.seenAt)));
        FieldRank lesser = rank;
        lesser.tier -= 10;
        const QString name = text::tidy(one.text(TraitKind::Name));
        if (!name.isEmpty() && !channels.contains(name))
            own.offer(rank, name);
        else if (const QString before = beforeChannel(name); !before.isEmpty())
            own.offer(lesser, before);
        if (const QString recorder = one.recorderName(); !recorder.isEmpty())
            own.offer(lesser, recorder);
    }
    result.name = own.best().value_or(QString());
}
} // namespace

Identifier::Identifier(rules::MakerRules::Pointer rules, rules::ScopePolicy policy, QDate today)
    : m_rules(rules), m_policy(std::move(policy)), m_reader(std::move(rules), today),
      m_placeForm(QCoreApplication::translate("phaseout::identify", "%1, row %2"))
{
}

Identification Identifier::identify(std::span<const Observation> observations, std::span<const QString> sourceNames)
{
    PHASEOUT_CHECK(observations.size() == sourceNames.size());
    m_reader.forgetSome();
    Gathered g = gather(observations, m_reader, *m_rules);
    Identification result;
    result.ip = g.ip.best();
    result.mac = g.mac.best();
    result.serial = g.serial.best().value_or(QString());
    result.model = g.model.best().value_or(QString());
    result.name = g.name.best().value_or(QString());
    result.firmwareText = g.firmwareText.best().value_or(QString());
    if (!result.firmwareText.isEmpty())
        result.firmware = m_reader.read({TraitKind::Firmware, 0, result.firmwareText.toStdString()}, SourceKind::Discovery)->firmware;
    result.channels = g.channels.best().value_or(0);
    result.madeOn = g.madeOn.best().value_or(QDate());
    result.isLandlords = g.isLandlords;
    result.installedOn = g.installedOn.best().value_or(QDate());
    result.observations = static_cast<int>(observations.size());
    fillDates(result, observations);

    const Judgement judgement = judge(statementsOf(observations, g.heard, sourceNames), agreementOf(g), *m_rules);
    result.maker = judgement.maker;
    result.verdict = judgement.verdict;
    result.confidence = judgement.confidence;
    result.isInScopeEitherWay = judgement.isInScopeEitherWay;
    placeClass(g.heard, observations, m_rules->isInScope(judgement.maker) || judgement.isInScopeEitherWay, result);
    readChannels(observations, *m_rules, result);
    result.brand = brandOf(g.heard, judgement.maker, m_rules->makerName(judgement.maker));
    result.isCameraLike = std::any_of(g.heard.begin(), g.heard.end(), [](const Heard &h) { return h.clue->isCameraLike; });
    result.evidence = evidenceOf(std::move(g.heard), observations, sourceNames, m_placeForm, judgement.verdict == Verdict::Possible);
    return result;
}

void Identifier::apply(const Identification &from, Device &device) const
{
    device.ip = from.ip;
    device.mac = from.mac;
    device.serial = from.serial;
    device.model = from.model;
    device.name = from.name;
    device.firmwareText = from.firmwareText;
    device.firmware = from.firmware;
    device.channels = from.channels;
    device.firstSeen = from.firstSeen;
    device.lastSeen = from.lastSeen;
    device.observations = from.observations;
    device.maker = from.maker;
    device.brand = from.brand;
    device.deviceClass = from.deviceClass;
    device.verdict = from.verdict;
    device.confidence = from.confidence;
    device.madeOn = from.madeOn;
    device.installedOn = from.installedOn;
    device.isExposed = from.isExposed;
    placeInScope(from, device);
}

void Identifier::placeInScope(const Identification &from, Device &device) const
{
    bool isDecided = false;
    if (from.isLandlords)
        device.verdict = Verdict::Landlord;
    if (device.decision) {
        const DeviceDecision &decision = *device.decision;
        isDecided = decision.verdict != Verdict::Unknown || decision.maker.isKnown();
        if (!decision.brand.isEmpty())
            device.brand = decision.brand;
        if (decision.deviceClass)
            device.deviceClass = *decision.deviceClass;
        if (decision.maker.isKnown())
            device.maker = decision.maker;
        if (decision.verdict != Verdict::Unknown)
            device.verdict = decision.verdict;
        else if (decision.maker.isKnown())
            device.verdict = m_rules->isInScope(decision.maker) ? Verdict::Confirmed : Verdict::NotInScope;
        if (isDecided)
            device.confidence = 100;
    }
    if (device.verdict == Verdict::Landlord || device.verdict == Verdict::MakeUnknown) {
        device.isInScope = device.needsDecision = false; // not ours to remove, or nobody can tell: said, listed and counted apart
        return;
    }
    const bool isEitherWay = device.verdict == Verdict::Conflict && from.isInScopeEitherWay;
    const bool isSure = device.verdict == Verdict::Confirmed || device.verdict == Verdict::Probable || isEitherWay;
    // A person may confirm a device whose maker nobody can name.
    const bool isMaker = m_rules->isInScope(device.maker) || (from.isInScopeEitherWay && !device.maker.isKnown()) || (isDecided && !device.maker.isKnown());
    // A name alone takes nothing out of scope: "Alarm panel" may be what it watches. Somebody is to look.
    const bool isOfPolicy = m_policy.covers(device.maker, device.deviceClass);
    const bool isByName = !isOfPolicy && from.isClassByName && !(device.decision && device.decision->deviceClass);
    const bool isCovered = isOfPolicy || (isByName && isDecided);
    device.isInScope = isSure && isMaker && isCovered;
    const bool isOpen = device.verdict == Verdict::Possible || device.verdict == Verdict::Conflict
        || (device.verdict == Verdict::Unknown && from.isCameraLike);
    device.needsDecision = !isDecided && ((isOpen && isCovered) || (isByName && isMaker && (isOpen || isSure)));
}

} // namespace phaseout::identify
