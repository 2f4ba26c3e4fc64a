// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/placerulework.h"

#include "core/base/text.h"
#include "core/project/edits.h"
#include "core/project/estatejson.h"
#include "core/project/storewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr int usualSubnet = 24;
constexpr qsizetype fewestLetters = 3; // of a name that is to mean a store

void addMove(RulePreview &preview, const Device *before, const Device &after)
{
    const StoreId from = before ? before->store : StoreId();
    if (from == after.store)
        return;
    preview.moves.push_back({after.id, from, after.store});
    if (after.store.isNull())
        ++(after.needsStore ? preview.toQueue : preview.toElsewhere);
    else if (!from.isNull())
        ++preview.fromStores;
    else
        ++(before && before->needsStore ? preview.fromQueue : preview.fromElsewhere);
}

std::vector<PlaceRule> newAmong(const std::vector<PlaceRule> &rules, const std::vector<PlaceRule> &known)
{
    std::vector<PlaceRule> fresh;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(fresh), [&known](const PlaceRule &rule) { return !hasRule(known, rule); });
    return fresh;
}

bool isFigure(QChar c) { return c >= u'0' && c <= u'9'; }

// "ED0231-CAM04" at store 0231: "ED{code}-CAM*"; "leeds-cam04": "leeds-cam*". Empty where nothing general can be said.
QString shapeOf(const QString &given, const Store &store)
{
    const QString name = text::tidy(given).toLower();
    if (name.size() > PlacePattern::longestText)
        return {};
    const QString key = storeCodeKey(store.code.text());
    QString pattern;
    bool hasCode = false;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < name.size();) {
        qsizetype end = i + 1;
        const bool isWord = name[i].isLetterOrNumber();
        while (isWord && end < name.size() && name[end].isLetterOrNumber() && isFigure(name[end]) == isFigure(name[i]))
            ++end;
        const QString run = name.sliced(i, end - i);
        if (isWord && !hasCode && storeCodeKey(run) == key) {
            pattern += u"{code}"_s;
            hasCode = true;
        } else if (isWord && isFigure(name[i])) {
            if (!pattern.endsWith(u'*'))
                pattern += u'*';
        } else {
            pattern += PlacePattern::escaped(run);
            letters += isWord ? run.size() : 0;
        }
        i = end;
    }
    const bool isGeneral = hasCode ? letters > 0 || pattern != u"{code}"_s : letters >= fewestLetters && pattern.contains(u'*');
    return isGeneral && pattern.size() <= PlacePattern::longest && !pattern.contains(u"*{code}"_s) && !pattern.contains(u"{code}*"_s) ? pattern : QString();
}

// What may be said of \a observation for others.
void addRules(const Observation &observation, const Store &store, const QString &organisation, std::vector<PlaceRule> &rules)
{
    const auto add = [&](PlaceField field, const QString &pattern) {
        const bool hasCode = pattern.contains(u"{code}"_s);
        const PlaceRule rule{field, pattern, hasCode ? QString() : organisation, hasCode ? QString() : store.code.text()};
        if (!pattern.isEmpty() && checkPlaceRule(rule) && std::find(rules.begin(), rules.end(), rule) == rules.end())
            rules.push_back(rule);
    };
    if (observation.ip && observation.ip->isV4() && observation.ip->isPrivate())
        if (const auto subnet = Subnet::parse(QString(observation.ip->text() + u'/' + QString::number(usualSubnet))))
            add(PlaceField::Subnet, subnet->text());
    for (const TraitKind kind : {TraitKind::StoreCodeText, TraitKind::StoreName, TraitKind::Address})
        if (const QString said = text::tidy(observation.text(kind)); !said.isEmpty() && !text::meansNothing(said) && said.size() <= PlacePattern::longest)
            add(PlaceField::Site, PlacePattern::escaped(said.toLower()));
    add(PlaceField::HostName, shapeOf(observation.text(TraitKind::Name), store));
    if (const QString recorder = observation.text(TraitKind::Recorder); !IpAddress::parse(recorder))
        add(PlaceField::Recorder, text::tidy(recorder).size() <= PlacePattern::longest ? PlacePattern::escaped(text::tidy(recorder).toLower()) : QString());
    if (const QString folder = text::tidy(observation.text(TraitKind::Folder)); folder.size() <= PlacePattern::longest)
        add(PlaceField::Folder, PlacePattern::escaped(folder.toLower()));
}
// A rule that may be offered, and what the estate has to say to it.
struct Counted {
    RuleOffer offer;
    PlaceRules index;
    qint64 agreeing = 0; ///< devices at the store that it says

    void take(const Device &device, std::span<const Observation> observations, const CodeIndex &codes, const Estate &estate)
    {
        std::optional<quint32> said;
        for (size_t i = 0; i < observations.size() && !said; ++i)
            if (const auto hits = index.read(observations[i], codes); !hits.empty())
                said = hits.front().store;
        if (!said)
            return;
        if (device.needsStore)
            ++offer.waiting;
        else if (!device.store.isNull())
            ++(device.store == estate.stores[*said].id ? agreeing : offer.elsewhere);
    }
};
} // namespace

Result<PlaceRule> settledRule(const Estate &estate, PlaceRule rule)
{
    if (auto valid = checkPlaceRule(rule); !valid)
        return failure(valid.error());
    if (rule.store.isEmpty())
        return rule;
    const QString said = rule.store;
    const Store *store = estate.storeByCode(said, rule.organisation);
    if (!store) {
        const auto called = storeCalled(said, estate);
        return failure(rule.organisation.isEmpty() && !called ? called.error() : Error{ErrorCode::NotFound, said, {}});
    }
    if (rule.organisation.isEmpty() && uniqueCode(*store, estate) != store->code.text())
        rule.organisation = estate.organisationName(store->organisation);
    if (!rule.organisation.isEmpty() || estate.storesByCode(said).empty()) // found by its company
        rule.store = store->code.text();
    if (estate.storeByCode(rule.store, rule.organisation) != store)
        return failure(ErrorCode::ValueInvalid, said, QCoreApplication::translate("phaseout::Store", "its company has no name to tell it by"));
    return rule;
}

bool hasRule(std::span<const PlaceRule> rules, const PlaceRule &rule)
{
    return std::any_of(rules.begin(), rules.end(), [&rule](const PlaceRule &one) {
        return one.field == rule.field && one.organisation == rule.organisation && one.store == rule.store && one.pattern.compare(rule.pattern, Qt::CaseInsensitive) == 0;
    });
}

Edit changeRules(const Estate &estate, const std::vector<PlaceRule> &rules) { return changeDocument(estate, Document::PlaceRules, toJson(rules)); }

Result<RulePreview> previewRules(Project &project, const std::vector<PlaceRule> &rules, const JobContext &context)
{
    const auto before = project.estate();
    const auto after = project.rehearse(changeRules(*before, rules), context);
    if (!after)
        return failure(after.error());
    RulePreview preview;
    preview.joined = static_cast<qint64>(before->devices.size()) - static_cast<qint64>(after->devices.size());
    for (const Device &device : after->devices)
        addMove(preview, before->device(device.id), device);
    const std::vector<PlaceRule> fresh = newAmong(rules, before->placeRules);
    if (fresh.empty())
        return preview;
    Locator all = locatorOf(*after, *after->knowledge);
    Locator own = locatorOf(*after, *after->knowledge);
    own.setRules(fresh);
    auto visited = project.repository().forEachDevice(
        {},
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString>) {
            const Device *device = after->device(id);
            std::vector<StoreId> said;
            std::vector<StoreId> everything;
            for (const Observation &observation : observations) {
                for (const Locator::Ruling &one : own.ruled(observation))
                    said.push_back(one.store);
                for (const Locator::Ruling &one : all.ruled(observation))
                    everything.push_back(one.store);
            }
            if (!device || said.empty())
                return true;
            ++preview.spokenOf;
            if (device->storeDecision) {
                if (device->store != said.front())
                    preview.conflicts.push_back({id, said.front(), RuleConflict::Why::Person});
            } else if (std::any_of(everything.begin(), everything.end(), [&everything](const StoreId &store) { return store != everything.front(); })) {
                preview.conflicts.push_back({id, said.front(), RuleConflict::Why::Disagree});
            }
            return true;
        },
        context);
    if (!visited)
        return failure(visited.error());
    preview.staying = std::count_if(preview.conflicts.begin(), preview.conflicts.end(), [&](const RuleConflict &conflict) {
        const Device *was = before->device(conflict.device);
        return was && was->store == after->device(conflict.device)->store;
    });
    return preview;
}

Result<std::vector<qint64>> mappedByRules(Project &project, const JobContext &context)
{
    const auto estate = project.estate();
    std::vector<qint64> counts(estate->placeRules.size());
    std::vector<DeviceId> ruled;
    for (const Device &device : estate->devices)
        if (device.storeRule == u"rule" && !device.store.isNull())
            ruled.push_back(device.id);
    if (ruled.empty())
        return counts;
    const Locator places = locatorOf(*estate, *estate->knowledge);
    auto visited = project.repository().forEachDevice(
        ruled,
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString>) {
            QSet<int> rules;
            for (const Observation &observation : observations)
                for (const Locator::Ruling &one : places.ruled(observation))
                    if (one.store == estate->device(id)->store)
                        rules.insert(one.rule);
            for (const int rule : rules)
                ++counts[static_cast<size_t>(rule)];
            return true;
        },
        context);
    if (!visited)
        return failure(visited.error());
    return counts;
}

Result<std::vector<RuleOffer>> ruleOffers(Project &project, const DeviceId &device, const StoreId &storeId, const JobContext &context)
{
    const auto estate = project.estate();
    const Store *store = estate->store(storeId);
    if (!store)
        return failure(ErrorCode::NotFound, storeId.text());
    auto rows = rowsOf(project, device);
    if (!rows)
        return failure(rows.error());
    std::vector<PlaceRule> rules;
    for (const DeviceRow &row : *rows)
        addRules(row.observation, *store, estate->organisations.size() > 1 ? estate->organisationName(store->organisation) : QString(), rules);
    rules = newAmong(rules, estate->placeRules);
    std::vector<RuleOffer> offers;
    if (rules.empty())
        return offers;
    std::vector<Counted> counted;
    CodeIndex codes;
    for (size_t i = 0; i < estate->stores.size(); ++i)
        codes.add(estate->stores[i].code, static_cast<quint32>(i));
    const auto here = static_cast<quint32>(estate->storeAt(storeId));
    for (const PlaceRule &rule : rules)
        counted.push_back({RuleOffer{rule, 0, 0}, PlaceRules(std::span(&rule, 1), [here](const PlaceRule &) { return std::optional(here); })});
    auto visited = project.repository().forEachDevice(
        {},
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString>) {
            if (const Device *one = id == device ? nullptr : estate->device(id))
                for (Counted &each : counted)
                    each.take(*one, observations, codes, *estate);
            return true;
        },
        context);
    if (!visited)
        return failure(visited.error());
    for (const Counted &each : counted)
        if (each.offer.waiting > 0 && each.offer.elsewhere <= each.offer.waiting + each.agreeing)
            offers.push_back(each.offer);
    std::stable_sort(offers.begin(), offers.end(), [](const RuleOffer &a, const RuleOffer &b) {
        return a.elsewhere != b.elsewhere ? a.elsewhere < b.elsewhere : a.waiting > b.waiting;
    });
    return offers;
}

} // namespace phaseout
