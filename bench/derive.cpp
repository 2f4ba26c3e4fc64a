// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/mainjob.h"
#include "core/identify/devicekeys.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
/// Every observation of a sample once, and the stores that they lie in.
struct Facts {
    std::vector<Observation> observations;
    std::shared_ptr<const Estate> estate;
    Knowledge knowledge;
};

Result<Facts> factsOf(const Settings &settings, const QString &sample)
{
    Services services;
    auto project = makeProject(settings, services, u"derive"_s);
    if (!project)
        return failure(project.error());
    if (const auto imported = importFiles(**project, {sample}, settings.context); !imported)
        return failure(imported.error());
    Facts facts{{}, (*project)->estate(), (*project)->knowledge()};
    std::vector<int> batches;
    for (const Batch &batch : facts.estate->batches)
        batches.push_back(batch.number);
    const auto read = (*project)->repository().forEachObservation(
        batches,
        [&facts](const Link &, const Observation &observation) {
            facts.observations.push_back(observation);
            return true;
        },
        settings.context);
    if (!read)
        return failure(read.error());
    return facts;
}

// As if everything had been seen anew in so many later months, each in a file of its own.
std::vector<identify::DeviceKeys> keysOf(const Facts &facts, const Locator &locator, size_t sightings)
{
    std::vector<identify::DeviceKeys> keys;
    keys.reserve(sightings);
    for (size_t i = 0; i < sightings; ++i) {
        const Observation &observation = facts.observations[i % facts.observations.size()];
        identify::DeviceKeys key = identify::keysOf(observation, *facts.knowledge.makers);
        key.batch = static_cast<int>(i / facts.observations.size());
        const Locator::Claims claims = locator.claims(observation);
        if (claims.byRow.isNull() || claims.bySubnet.isNull() || claims.byRow == claims.bySubnet)
            key.site = facts.estate->storeAt(claims.byRow.isNull() ? claims.bySubnet : claims.byRow);
        keys.push_back(std::move(key));
    }
    return keys;
}

// The observations of each device, one after another, identified and located.
qint64 derive(const Facts &facts, const Locator &locator, const identify::Matching &matching)
{
    std::vector<std::vector<size_t>> sightings(static_cast<size_t>(matching.devices));
    for (size_t i = 0; i < matching.matches.size(); ++i)
        sightings[static_cast<size_t>(matching.matches[i].device)].push_back(i);
    identify::Identifier identifier(facts.knowledge.makers, facts.knowledge.makers->scope(), QDate(2026, 11, 22));
    qint64 placed = 0;
    std::vector<Observation> observations;
    for (const std::vector<size_t> &of : sightings) {
        observations.clear();
        for (const size_t i : of)
            observations.push_back(facts.observations[i % facts.observations.size()]);
        const std::vector<QString> sources(of.size(), u"scan.xml"_s);
        Device device;
        identifier.apply(identifier.identify(observations, sources), device);
        placed += !locator.locate(observations, sources).store.isNull();
    }
    return placed;
}
} // namespace

Result<void> benchDerive(const Settings &settings, Table &table)
{
    const int devices = settings.devicesOr(10'000, 100'000);
    const auto sample = makeSample(settings, u"derive"_s, settings.storesOr(280, 2'800), devices);
    if (!sample)
        return failure(sample.error());
    const auto facts = factsOf(settings, sample->path);
    if (!facts)
        return failure(facts.error());
    const auto sightings = static_cast<size_t>(devices) * 10;
    const Stopwatch whole;
    Locator locator(facts->estate->stores, facts->estate->organisations, subnetClaims(*facts->estate), *facts->knowledge.gazetteer,
                    facts->knowledge.locator);
    locator.setHostNamePatterns(facts->estate->hostNames);
    const Stopwatch matching;
    const auto matched = identify::matchSightings(keysOf(*facts, locator, sightings), *facts->knowledge.makers, settings.context);
    if (!matched)
        return failure(matched.error());
    const Spent toMatch = matching.spent();
    const Stopwatch deriving;
    const qint64 placed = derive(*facts, locator, matched->value);
    table.figure(u"observations"_s, static_cast<double>(sightings), {});
    table.figure(u"devices that they are of"_s, matched->value.devices, {});
    table.figure(u"of which are put into a store"_s, static_cast<double>(placed), {});
    table.figure(u"merged"_s, toMatch);
    table.figure(u"identified and located"_s, deriving.spent());
    table.atMost(u"merged, identified and located, one thread"_s, whole.spent(), 30);
    return {};
}

} // namespace phaseout::bench
