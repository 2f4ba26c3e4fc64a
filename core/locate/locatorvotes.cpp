// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Locator: observations → votes → one store.
#include "core/base/text.h"
#include "core/locate/locatordata.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
// Per mille, of being right by themselves: estimates, kept below what registers promise, since rows and subnet tables go
// stale. They are the part of the method that no public sample can measure: docs/mapping.md, "What is estimated".
constexpr int subnetChance = 970;
constexpr int recorderShare = 950; // of the chance of what its recorder's name or address says
constexpr int leastTextChance = 200;
constexpr int doubtedChance = 100; // of what others speak against

constexpr int ruleChance = 990; // a person's word; where it stands alone it decides

enum Group { RowGroup, NetworkGroup, NameGroup, RuleGroup };

int percent(double chance) { return std::clamp(static_cast<int>(std::floor(chance * 100 + 1e-9)), 0, 99); }
} // namespace

std::vector<Locator::Vote> Locator::votes(const Observation &observation, const QString &source) const
{
    std::vector<Vote> found;
    const auto vote = [&](quint32 store, int chance, int group, const QString &rule, const QString &read) {
        if (observation.doubted == (group == RowGroup ? Doubted::Site : Doubted::Address) && group != NameGroup)
            chance = std::min(chance, doubtedChance);
        found.push_back({store, chance, group, {Layer::Place, strengthOf(chance), rule, read, m_data->stores[store].called, source}});
    };
    // A code of several stores is as likely each one's: a person is to say whose.
    const auto voteShared = [&](const QString &code, int chance, int group, const QString &rule, const QString &read) {
        const std::vector<quint32> stores = m_data->sharing(code);
        for (const quint32 store : stores)
            vote(store, chance / static_cast<int>(stores.size()), group, rule, read);
    };
    const bool hasCode = observation.find(TraitKind::StoreCodeText) != nullptr;
    const auto place = hasCode ? std::nullopt : m_data->byPlaceName(observation);
    for (const Trait &trait : observation.traits) {
        if (trait.kind == TraitKind::StoreCodeText) {
            const QString read = text::fromBytes(trait.text);
            if (const auto store = m_data->coded(read, observation))
                vote(*store, codeChance, RowGroup, u"code"_s, read);
            else
                voteShared(read, codeChance, RowGroup, u"code"_s, read);
        } else if (trait.kind == TraitKind::Folder && !hasCode && !place) {
            voteShared(text::fromBytes(trait.text), codeChance, RowGroup, u"code"_s, text::fromBytes(trait.text));
        } else if (trait.kind == TraitKind::Name) {
            const QString read = text::fromBytes(trait.text);
            if (const auto hit = m_data->hostNames.read(read, m_data->codes))
                vote(hit->store, hit->pattern->chance, NameGroup, u"host-name"_s, read);
            else if (const auto said = m_data->hostNames.read(read, m_data->sharedCodes))
                voteShared(said->code, said->pattern->chance, NameGroup, u"host-name"_s, read);
        }
    }
    if (observation.ip && !observation.ip->isUnusable())
        if (const auto hit = m_data->subnets.find(*observation.ip); hit && !hit->isShared)
            vote(hit->store, subnetChance, NetworkGroup, u"subnet"_s, QString(observation.ip->text() + u" ∈ " + hit->subnet.text()));
    if (!m_data->rules.isEmpty())
        for (const PlaceRules::Hit &hit : m_data->rules.read(observation, m_data->codes))
            vote(hit.store, ruleChance, RuleGroup, u"rule"_s, hit.read);
    voteByRecorder(observation, source, found);
    voteByText(observation, source, found);
    // A name that is no bare code says nothing against what its rows say themselves.
    const bool isSaid = std::any_of(found.begin(), found.end(), [](const Vote &one) { return one.group == RowGroup; });
    if (place && (place->chance == codeChance || !isSaid))
        vote(place->store, place->chance, RowGroup, place->chance == codeChance ? u"code"_s : u"place-name"_s, place->read);
    return found;
}

void Locator::voteByRecorder(const Observation &observation, const QString &source, std::vector<Vote> &into) const
{
    for (const Trait &trait : observation.traits) { // its name and its address
        if (trait.kind != TraitKind::Recorder)
            continue;
        const QString read = text::fromBytes(trait.text);
        const auto vote = [&](quint32 store, int chance) {
            into.push_back({store, chance * recorderShare / 1000, NameGroup,
                            {Layer::Place, Strength::Fair, u"recorder"_s, read, m_data->stores[store].called, source}});
        };
        if (const auto ip = IpAddress::parse(read)) {
            if (const auto hit = m_data->subnets.find(*ip); hit && !hit->isShared)
                vote(hit->store, subnetChance);
        } else if (const auto hit = m_data->hostNames.read(read, m_data->codes)) {
            vote(hit->store, hit->pattern->chance);
        }
    }
}

void Locator::voteByText(const Observation &observation, const QString &source, std::vector<Vote> &into) const
{
    QStringList parts;
    for (const TraitKind kind : {TraitKind::StoreName, TraitKind::Address, TraitKind::Town, TraitKind::PostcodeText})
        if (const std::string *part = observation.find(kind); part && !text::meansNothing(text::fromBytes(*part)))
            parts += text::fromBytes(*part);
    if (parts.isEmpty())
        return;
    const QString read = parts.join(u", "_s);
    const auto vote = [&](quint32 store, int chance, const QString &rule) {
        chance = observation.doubted == Doubted::Site ? std::min(chance, doubtedChance) : chance;
        into.push_back({store, chance, RowGroup, {Layer::Place, strengthOf(chance), rule, read, m_data->stores[store].called, source}});
    };
    // A name that one store alone has is an answer, unless the address beside it knows better.
    if (const std::string *name = observation.find(TraitKind::StoreName)) {
        const QString said = text::fromBytes(*name);
        const auto coded = m_data->spoken(said);
        const bool isSure = coded && coded->by != NamedStore::By::Perhaps;
        if (coded)
            vote(coded->store, chanceOf(coded->by), u"code"_s);
        if (const auto named = isSure ? std::nullopt : m_data->named(text::folded(said), observation.batch))
            vote(*named, nameChance, u"site-name"_s);
    }
    const Data::Answer answer = m_data->answer(read, observation.find(TraitKind::StoreName) != nullptr, observation.batch);
    if (answer.isFound && answer.chance >= leastTextChance)
        vote(answer.store, answer.chance, answer.rule);
}

// In an order that does not depend on that of the observations.
bool Locator::isBetter(const Vote &a, const Vote &b)
{
    const auto key = [](const Vote &v) { return std::tie(v.store, v.group, v.evidence.rule, v.evidence.read, v.evidence.source); };
    return a.chance != b.chance ? a.chance > b.chance : key(a) < key(b);
}

StoreMatch Locator::locate(std::span<const Observation> observations, std::span<const QString> sourceNames) const
{
    std::vector<Vote> all;
    for (size_t i = 0; i < observations.size(); ++i) {
        const QString name = i < sourceNames.size() ? sourceNames[i] : QString();
        const QString row = QString::number(observations[i].row);
        const QString source = name.isEmpty() ? QString() : QCoreApplication::translate("phaseout::locate", "%1, row %2").arg(name, row);
        const QDate seen = observations[i].seenAt.date();
        for (Vote &vote : votes(observations[i], source)) {
            vote.isOlder = observations[i].doubted == Doubted::Older;
            if (vote.group == RowGroup && !m_data->parts.isEmpty())
                if (const auto split = m_data->parts.constFind(vote.store); split != m_data->parts.cend())
                    vote.isBeforeSplit = !seen.isValid() || seen < split->first;
            // What errs together counts once: the strongest of a group for each store.
            const auto same = std::find_if(all.begin(), all.end(), [&vote](const Vote &v) { return v.store == vote.store && v.group == vote.group && v.isBeforeSplit == vote.isBeforeSplit && v.isOlder == vote.isOlder; });
            if (same == all.end())
                all.push_back(std::move(vote));
            else if (isBetter(vote, *same))
                *same = std::move(vote);
        }
    }
    leaveOlder(all);
    const std::vector<Vote> aside = m_data->parts.isEmpty() ? std::vector<Vote>() : setAside(all);
    StoreMatch match = decide(std::move(all));
    for (const Vote &vote : aside)
        match.evidence.push_back(vote.evidence);
    return match;
}

// An older state of a list is heard where nothing else speaks of the same.
void Locator::leaveOlder(std::vector<Vote> &votes)
{
    unsigned groups = 0;
    for (const Vote &vote : votes)
        groups |= vote.isOlder ? 0U : 1U << vote.group;
    std::erase_if(votes, [groups](const Vote &vote) { return vote.isOlder && (groups >> vote.group & 1U) != 0; });
}

// A row that named a store before it was split may mean a part of it, wherever something else speaks for that part; and a newer
// row that still names it says the same again.
std::vector<Locator::Vote> Locator::setAside(std::vector<Vote> &votes) const
{
    const auto saysMore = [this](const Vote &vote, const Vote &old) {
        const std::vector<quint32> &parts = m_data->parts.constFind(old.store)->second;
        const bool isForPart = vote.chance >= m_data->options.threshold * 10 && std::find(parts.begin(), parts.end(), vote.store) != parts.end();
        return isForPart || (vote.store == old.store && vote.group == old.group && !vote.isBeforeSplit);
    };
    std::vector<Vote> aside;
    std::vector<Vote> rest;
    for (const Vote &vote : votes) {
        const bool isAside = vote.isBeforeSplit && std::any_of(votes.begin(), votes.end(), [&](const Vote &other) { return saysMore(other, vote); });
        (isAside ? aside : rest).push_back(vote);
    }
    votes = std::move(rest);
    return aside;
}

// Bayes over "it is store s", for every s with a vote, and "it is another store or none of ours". A vote of chance r
// says its own store with r, and spreads 1 - r evenly over all others.
StoreMatch Locator::decide(std::vector<Vote> all) const
{
    StoreMatch match;
    if (all.empty())
        return match;
    std::stable_sort(all.begin(), all.end(), isBetter);
    std::map<quint32, double> likelihoods;
    for (const Vote &vote : all)
        likelihoods.emplace(vote.store, 1.0);
    const double others = static_cast<double>(std::max<size_t>(m_data->stores.size(), 100)) - 1;
    double none = others;
    for (const Vote &vote : all) {
        const double right = vote.chance / 1000.0;
        for (auto &[store, likelihood] : likelihoods)
            likelihood *= store == vote.store ? right : (1 - right) / others;
        none *= (1 - right) / others;
    }
    double total = none;
    for (const auto &[store, likelihood] : likelihoods)
        total += likelihood;
    std::vector<std::pair<double, quint32>> ranked;
    for (const auto &[store, likelihood] : likelihoods)
        ranked.emplace_back(likelihood / total, store);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });

    const auto [chance, best] = ranked.front();
    match.suggestion = m_data->stores[best].id;
    match.confidence = percent(chance);
    if (ranked.size() > 1) {
        match.runnerUp = m_data->stores[ranked[1].second].id;
        match.runnerUpConfidence = percent(ranked[1].first);
    }
    const auto strongest = std::find_if(all.begin(), all.end(), [&](const Vote &vote) { return vote.store == best; });
    match.rule = strongest->evidence.rule;
    const LocatorOptions &options = m_data->options;
    match.isContradicted = std::any_of(all.begin(), all.end(), [&](const Vote &v) { return v.store != best && v.chance >= options.threshold * 10; });
    if (match.confidence >= (match.isContradicted ? options.contradictedThreshold : options.threshold))
        match.store = match.suggestion;
    heedRules(all, match);
    for (Vote &vote : all)
        match.evidence.push_back(std::move(vote.evidence));
    return match;
}

// A person made the rule and saw what it would do: it stands, whatever else speaks. Rules that disagree decide nothing.
void Locator::heedRules(const std::vector<Vote> &votes, StoreMatch &match) const
{
    std::vector<quint32> said;
    for (const Vote &vote : votes)
        if (vote.group == RuleGroup && std::find(said.begin(), said.end(), vote.store) == said.end())
            said.push_back(vote.store);
    if (said.empty())
        return;
    match.store = StoreId();
    if (said.size() > 1)
        return;
    const StoreId store = m_data->stores[said.front()].id;
    if (match.suggestion != store) {
        match.runnerUp = match.suggestion;
        match.runnerUpConfidence = 0;
    }
    match.isContradicted = std::any_of(votes.begin(), votes.end(), [&](const Vote &v) { return v.store != said.front() && v.chance >= m_data->options.threshold * 10; });
    match.store = store;
    match.suggestion = store;
    match.confidence = 99;
    match.rule = u"rule"_s;
}

} // namespace phaseout
